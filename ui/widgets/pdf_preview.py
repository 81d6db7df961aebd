"""Show a finished PDF: its pages on white, to leaf through and to enlarge."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.context import AppContext
from ui.widgets.basics import button, clear, label, row

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPdfWidgets import QPdfView

_STEP, _LEAST, _MOST = 1.25, 0.2, 5.0
_PAGE_GAP = 8


class PdfPreview(QWidget):
    """Show the bytes of a PDF, or a sentence while there is none.

    The PDF module is loaded when the first file is shown.
    """

    def __init__(
        self, app: AppContext, name: str, empty: str = "", *, is_wide: bool = False
    ) -> None:
        """Begin with a sentence.

        Args:
            app: Gives icons and colors.
            name: What a screen reader says of the pages.
            empty: The sentence.
            is_wide: Begin with pages as wide as there is room, instead of whole ones.
        """
        super().__init__()
        self._app = app
        self._name = name
        self._is_wide = is_wide
        self._view: QPdfView | None = None
        self._document: QPdfDocument | None = None
        self._buffer: QBuffer | None = None
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        self._stack = QStackedWidget()
        self._said = self._make_said(empty)
        self._stack.addWidget(self._said)
        self._bar = self._make_bar()
        body.addWidget(self._stack, 1)
        body.addWidget(self._bar)
        self._bar.hide()

    def _make_said(self, empty: str) -> QWidget:
        made = QWidget()
        made.setObjectName("inCard")
        self._sentence = label(empty, "muted", wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._offer = row()
        self._offered: QPushButton | None = None
        lines = QVBoxLayout(made)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(16)
        lines.addStretch(1)
        lines.addWidget(self._sentence)
        lines.addLayout(self._offer)
        lines.addStretch(1)
        return made

    def _make_bar(self) -> QFrame:
        bar = QFrame()
        line = QHBoxLayout(bar)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        self._back = self._tool("chevron-left", self.tr("Previous page"), self._on_back)
        self._page = label("", "small")
        self._next = self._tool("chevron-right", self.tr("Next page"), self._on_next)
        smaller = self._tool("minus", self.tr("Smaller"), self._on_smaller)
        larger = self._tool("plus", self.tr("Larger"), self._on_larger)
        fit = self._tool("arrows-maximize", self.tr("Whole page"), self._on_whole)
        wide = self._tool("arrow-autofit-width", self.tr("Full width"), self._on_wide)
        for widget in (self._back, self._page, self._next):
            line.addWidget(widget)
        line.addStretch(1)
        for widget in (smaller, larger, fit, wide):
            line.addWidget(widget)
        bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return bar

    def _tool(self, icon: str, text: str, slot: object) -> QToolButton:
        made = QToolButton()
        made.setIcon(self._app.icons.icon(icon))
        made.setToolTip(text)
        made.setAccessibleName(text)
        made.clicked.connect(slot)
        return made

    # ---- what is shown

    def say(self, text: str, offer: tuple[str, Callable[[], object]] | None = None) -> None:
        """Show a sentence instead of pages, over a button (text, slot) where one is offered."""
        self._sentence.setText(text)
        clear(self._offer)
        self._offered = None if offer is None else button(*offer)
        if self._offered is not None:
            self._offer.addStretch(1)
            self._offer.addWidget(self._offered)
            self._offer.addStretch(1)
        self._stack.setCurrentWidget(self._said)
        self._bar.hide()

    @property
    def text(self) -> str:
        """Give the sentence shown, empty while there are pages."""
        return "" if self._shows_pages else self._sentence.text()

    @property
    def offer(self) -> QPushButton | None:
        """Give the button under the sentence, if there is one."""
        return self._offered

    @property
    def _shows_pages(self) -> bool:
        return self._view is not None and self._stack.currentWidget() is self._view

    @property
    def where(self) -> str:
        """Give which of the pages is shown, in words."""
        return self._page.text()

    @property
    def page_count(self) -> int:
        """Count the pages shown."""
        if self._document is None or not self._shows_pages:
            return 0
        return self._document.pageCount()

    def show_pdf(self, data: bytes) -> None:
        """Show the pages of a finished file, from the first one."""
        view, document = self._parts()
        self._close()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(self._buffer)
        self._stack.setCurrentWidget(view)
        self._bar.show()
        self._go(0)

    def _close(self) -> None:
        if self._document is not None:
            self._document.close()
        if self._buffer is not None:
            self._buffer.close()
            self._buffer.deleteLater()
            self._buffer = None

    def _parts(self) -> tuple["QPdfView", "QPdfDocument"]:
        """Give view and document, made when first asked for."""
        if self._view is None or self._document is None:
            from PySide6.QtPdf import QPdfDocument
            from PySide6.QtPdfWidgets import QPdfView

            self._document = QPdfDocument(self)
            view = QPdfView(self)
            view.setObjectName("pages")
            view.setFrameShape(QFrame.Shape.NoFrame)
            view.setAccessibleName(self._name)
            view.setPageMode(QPdfView.PageMode.MultiPage)
            modes = QPdfView.ZoomMode
            view.setZoomMode(modes.FitToWidth if self._is_wide else modes.FitInView)
            view.setPageSpacing(_PAGE_GAP)
            ground = view.palette()
            ground.setColor(QPalette.ColorRole.Dark, self._app.theme.color("surface2"))
            view.setPalette(ground)
            view.setDocument(self._document)
            view.pageNavigator().currentPageChanged.connect(self._on_page_changed)
            self._stack.addWidget(view)
            self._view = view
        return self._view, self._document

    # ---- leafing and zooming

    def _go(self, page: int) -> None:
        if self._view is None or self._document is None:
            return
        last = self._document.pageCount() - 1
        self._view.pageNavigator().jump(max(0, min(page, last)), QPointF(), 0)
        self._on_page_changed(self._view.pageNavigator().currentPage())

    @property
    def _current(self) -> int:
        return 0 if self._view is None else self._view.pageNavigator().currentPage()

    @Slot(int)
    def _on_page_changed(self, page: int) -> None:
        pages = 0 if self._document is None else self._document.pageCount()
        self._page.setText(self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages))
        self._back.setEnabled(page > 0)
        self._next.setEnabled(page + 1 < pages)

    @Slot()
    def _on_back(self) -> None:
        self._go(self._current - 1)

    @Slot()
    def _on_next(self) -> None:
        self._go(self._current + 1)

    @Slot()
    def _on_smaller(self) -> None:
        self._zoom(1 / _STEP)

    @Slot()
    def _on_larger(self) -> None:
        self._zoom(_STEP)

    def _zoom(self, factor: float) -> None:
        if self._view is None:
            return
        now = self._factor()
        self._view.setZoomMode(self._view.ZoomMode.Custom)
        self._view.setZoomFactor(max(_LEAST, min(_MOST, now * factor)))

    def _factor(self) -> float:
        """Give the zoom in force, also where the page is fitted to the view."""
        view, document = self._parts()
        mode = view.zoomMode()
        if mode == view.ZoomMode.Custom:
            return float(view.zoomFactor())
        points = document.pagePointSize(self._current)
        if points.isEmpty():
            return 1.0
        per_point = view.screen().logicalDotsPerInch() / 72
        room = view.viewport().size()
        wide = room.width() / (points.width() * per_point)
        if mode == view.ZoomMode.FitToWidth:
            return wide
        return min(wide, room.height() / (points.height() * per_point))

    @Slot()
    def _on_whole(self) -> None:
        self._fit(is_whole=True)

    @Slot()
    def _on_wide(self) -> None:
        self._fit(is_whole=False)

    def _fit(self, *, is_whole: bool) -> None:
        if self._view is not None:
            modes = self._view.ZoomMode
            self._view.setZoomMode(modes.FitInView if is_whole else modes.FitToWidth)
