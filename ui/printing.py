"""Print finished PDFs, page by page as pictures; nothing else in the program opens printers."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from facilitator.model.rendering import Format
from facilitator.paths import write_durably
from ui.bench import Bench
from ui.drawing import ask_target, save_bytes
from ui.tasks import CancelledError, Token
from ui.widgets.basics import button, label, row

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

DPI = 300
_POINTS = 72


class NoPrinterDialog(QDialog):
    """Say that no printer is set up, and offer the other ways to paper."""

    def __init__(self, printing: "Printing", parent: QWidget) -> None:
        """Offer the system's viewer and a file."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print"))
        self._printing = printing
        body = QVBoxLayout(self)
        body.setContentsMargins(24, 24, 24, 24)
        body.setSpacing(16)
        body.addWidget(label(self.tr("No printer is set up on this laptop"), "cardTitle"))
        sentence = self.tr(
            "Open the document in the viewer of your system and print it there, or save it and"
            " print it on another computer."
        )
        body.addWidget(label(sentence, wraps=True))
        line = row(body)
        line.addStretch(1)
        line.addWidget(button(self.tr("Cancel"), self.reject))
        self.save = button(self.tr("Save as PDF…"), self._on_save)
        self.view = button(self.tr("Open in viewer"), self._on_open, kind="primary")
        line.addWidget(self.save)
        line.addWidget(self.view)
        self.setMinimumWidth(440)

    @Slot()
    def _on_open(self) -> None:
        self.accept()
        self._printing.open_in_viewer()

    @Slot()
    def _on_save(self) -> None:
        self.accept()
        self._printing.save()


class Printing(QObject):
    """Print documents for a page, one at a time."""

    def __init__(
        self, bench: Bench, page: QWidget, printers: Callable[[], list[str]] | None = None
    ) -> None:
        """Print for a page; `printers` names those there are, the system's if not given."""
        super().__init__(page)
        self._bench = bench
        self._page = page
        self._printers = printers or _printer_names
        self._data = b""
        self._name = ""
        self._printer: QPrinter | None = None

    def print(self, data: bytes, name: str) -> None:
        """Ask for a printer and pages, then print a PDF; `name` is a file name without ending."""
        self._data, self._name = data, name
        if not self._printers():
            NoPrinterDialog(self, self._page).open()
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(name)
        dialog = QPrintDialog(self._printer, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(self._on_accepted)
        QDialog.open(dialog)  # its own one wants a receiver by name

    @Slot()
    def _on_accepted(self) -> None:
        printer, data = self._printer, self._data
        if printer is None:
            return

        def work(token: Token) -> int:
            return paint(token, data, printer)

        said = self.tr("Printing {name}").format(name=self._name)
        self._bench.ops.work(work, said, owner=self, done=self._on_printed, failed=self._on_failed)

    def _on_printed(self, pages: int) -> None:
        self._printer = None
        self._bench.window.toast(self.tr("%n page(s) sent to the printer", "", pages))

    def _on_failed(self, error: Exception) -> None:
        self._printer = None
        if isinstance(error, CancelledError):
            self._bench.window.toast(self.tr("Printing was stopped"))
        else:
            self._bench.ops.refuse(error)

    # ---- other ways to paper

    def open_in_viewer(self) -> None:
        """Open the document in the system's own viewer."""
        folder = Path(tempfile.mkdtemp(prefix="facilitator-"))
        target = folder / f"{self._name}.pdf"
        write_durably(target, self._data, mode=0o600)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
            self._bench.window.toast(self.tr("No viewer for PDF files was found. Save the file."))

    def save(self) -> None:
        """Save the document where the person says."""
        target = ask_target(self._bench, self._page, self._name, Format.PDF)
        if target is not None:
            save_bytes(self._bench, self._page, self._data, target)


def _printer_names() -> list[str]:
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.availablePrinterNames()


# ---- painting, beside the window


def paint(token: Token, data: bytes, printer: "QPrinter") -> int:
    """Draw the chosen pages of a PDF on a printer, each in its own size; gives how many.

    Raises:
        CancelledError: The person stopped it; the printer was told.
    """
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    pages = _chosen(printer, document.pageCount())
    printer.setFullPage(True)
    painter = QPainter()
    try:
        for done, page in enumerate(pages):
            _set_size(printer, document, page)
            if done:
                printer.newPage()
            else:
                painter.begin(printer)
            _paint_page(painter, document, page, printer)
            token.step(done + 1, len(pages))
    except CancelledError:
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()
        document.close()
    return len(pages)


def _chosen(printer: "QPrinter", count: int) -> list[int]:
    """List the pages to print (from 0), copies too where the printer makes none itself."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    pages = list(range(first - 1, min(last, count)))
    if printer.pageOrder() is printer.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return pages * copies


def _set_size(printer: "QPrinter", document: "QPdfDocument", page: int) -> None:
    points = document.pagePointSize(page)
    is_wide = points.width() > points.height()
    upright = points.transposed() if is_wide else points
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point))
    turned = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(turned)


def _paint_page(
    painter: QPainter, document: "QPdfDocument", page: int, printer: "QPrinter"
) -> None:
    points = document.pagePointSize(page)
    sharp = min(DPI, printer.resolution()) / _POINTS
    picture = document.render(
        page, QSize(round(points.width() * sharp), round(points.height() * sharp))
    )
    scale = printer.resolution() / _POINTS
    target = QRectF(0, 0, points.width() * scale, points.height() * scale)
    painter.fillRect(target, Qt.GlobalColor.white)
    painter.drawImage(target, picture)
