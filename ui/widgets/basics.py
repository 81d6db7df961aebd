"""Make the small parts that all pages share, in one look."""

from collections.abc import Callable

from PySide6 import QtCore  # Qt, the namespace, is not named by the first window
from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

PLAIN_TEXT, CENTERED = 0, 0x84
"""Values of Qt's, as properties take them.

Python's class for the namespace `Qt` has a hundred enums, which take a tenth of a start.
"""
_ICON_SHARE = 0.9  # icons in buttons are a little smaller than those that stand alone


class Card(QFrame):
    """Hold related content on a surface, under an optional title."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        """Begin with a title, or without one."""
        super().__init__(parent)
        self.setObjectName("card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 16, 16, 16)
        self.body.setSpacing(12)
        if title:
            self.head = row(self.body)
            self.head.addWidget(label(title, "cardTitle"))
            self.head.addStretch(1)


def label(text: str, role: str = "", *, wraps: bool = False) -> QLabel:
    """Make a label; `role` is a name of the style sheet such as `small` or `figure`."""
    made = QLabel(text)
    made.setProperty("textFormat", PLAIN_TEXT)
    if role:
        made.setObjectName(role)
    if wraps:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


class Elided(QLabel):
    """Show one line of text, with an ellipsis where there is no room for all of it."""

    def __init__(self, text: str, role: str = "") -> None:
        """Begin with a text; `role` is a name of the style sheet."""
        super().__init__()
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setObjectName(role)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:  # Qt's name
        """Give way to what stands beside it."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt's name
        """Draw as much of the text as there is room for."""
        room = self.contentsRect()
        mode = QtCore.Qt.TextElideMode.ElideRight
        text = self.fontMetrics().elidedText(self.text(), mode, room.width())
        self.style().drawItemText(
            QPainter(self), room, int(self.alignment()), self.palette(), self.isEnabled(), text,
            self.foregroundRole(),
        )  # fmt: skip


def chip(text: str, tone: str = "plain") -> QLabel:
    """Make a small colored word; tones are ok, warn, bad, soft and plain."""
    made = label(text)
    made.setProperty("chip", True)  # Qt's signature
    made.setProperty("tone", tone)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def set_tone(made: QLabel, text: str, tone: str) -> None:
    """Give a chip another word and tone."""
    made.setText(text)
    made.setProperty("tone", tone)
    made.style().unpolish(made)
    made.style().polish(made)


def button(
    text: str,
    clicked: Callable[[], object],
    *,
    kind: str = "",
    icon: QIcon | None = None,
) -> QPushButton:
    """Make a button; kinds are primary, danger and link, none is plain.

    `clicked` is a bound method of a living object.
    """
    made = QPushButton(text)
    if kind:
        made.setProperty("kind", kind)
    if icon is not None:
        put_icon(made, icon)
    made.clicked.connect(clicked)
    return made


def set_kind(made: QPushButton, kind: str) -> None:
    """Give a button another kind."""
    made.setProperty("kind", kind)
    made.style().unpolish(made)
    made.style().polish(made)


def put_icon(over: QPushButton, icon: QIcon) -> None:
    """Put an icon before the text of a button, in its size, with room between the two."""
    (drawn, *_) = icon.availableSizes()
    side = round(drawn.height() * _ICON_SHARE)
    wide = QSize(side + side // 4, side)
    spaced = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        spaced.addPixmap(_spaced(icon.pixmap(QSize(side, side), mode), wide), mode)
    over.setIcon(spaced)
    over.setIconSize(wide)


def _spaced(drawn: QPixmap, size: QSize) -> QPixmap:
    """Draw a picture at the left of a wider one; the style leaves four pixels at any size."""
    ratio = drawn.devicePixelRatio()
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return made


def row(parent: QBoxLayout | None = None, *widgets: QWidget, spacing: int = 8) -> QHBoxLayout:
    """Make a row of widgets, added to a layout if one is given."""
    made = QHBoxLayout()
    made.setSpacing(spacing)
    for widget in widgets:
        made.addWidget(widget)
    if parent is not None:
        parent.addLayout(made)
    return made


def scrolling(content: QWidget) -> QScrollArea:
    """Let something be higher than there is room for; it is never scrolled sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area


class BesideMargin(QScrollArea):
    """Let something be higher than there is room for, with the bar inside its right margin.

    So what is shown keeps its width, and its edge stays in line with what stands above it.
    """

    def __init__(self, content: QWidget, margin: int) -> None:
        """Scroll something whose layout has a margin at the right."""
        super().__init__()
        self._content, self._margin = content, margin
        self.setWidgetResizable(True)
        self.setWidget(content)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    @Slot(int, int)
    def _on_range(self, least: int, most: int) -> None:
        layout = self._content.layout()
        if layout is None:
            return
        taken = self.verticalScrollBar().sizeHint().width() if most > least else 0
        margins = layout.contentsMargins()
        margins.setRight(max(0, self._margin - taken))
        layout.setContentsMargins(margins)


def clear(layout: QLayout) -> None:
    """Remove and delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()  # else the layout, which shows it later, shows it as a window
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


class EmptyState(QWidget):
    """Say what will be here, under a picture, with one button and one link to begin."""

    def __init__(
        self,
        text: str,
        action: tuple[str, Callable[[], object]] | None = None,
        link: tuple[str, Callable[[], object]] | None = None,
        *,
        picture: QPixmap | None = None,
        is_filled: bool | None = None,
    ) -> None:
        """Hold a picture, a sentence, a button (text, slot) and a link (text, slot).

        Without `is_filled` the page is looked through when it is shown: only one of its buttons
        is to be filled. The first window says it, since looking costs it a tenth of its start.
        """
        super().__init__()
        self._is_known = is_filled is not None
        body = QVBoxLayout(self)
        body.setSpacing(16)
        body.addStretch(1)
        if picture is not None:
            self._add_centered(body, _framed(picture))
        sentence = label(text, "muted", wraps=True)
        sentence.setProperty("alignment", CENTERED)
        body.addWidget(sentence)
        self._first: QPushButton | None = None
        for chosen, kind in ((action, "" if is_filled is False else "primary"), (link, "link")):
            if chosen is not None:
                made = button(*chosen, kind=kind)
                self._add_centered(body, made)
                self._first = self._first or made
        body.addStretch(2)

    @staticmethod
    def _add_centered(body: QVBoxLayout, widget: QWidget) -> None:
        line = row(body)
        line.addStretch(1)
        line.addWidget(widget)
        line.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:  # Qt's name
        """Leave the one filled button of a page to its header, where that has one to press."""
        super().showEvent(event)
        made = self._first
        if self._is_known or made is None or made.property("kind") == "link":
            return
        page: QWidget = self
        above = self.parentWidget()
        while above is not None:
            page = above if above.objectName() == "page" else page
            above = above.parentWidget()
        is_filled = any(
            one.property("kind") == "primary" and one.isVisibleTo(page) and one.isEnabled()
            for one in page.findChildren(QPushButton)
            if one is not made
        )
        set_kind(made, "" if is_filled else "primary")


def _framed(picture: QPixmap) -> QLabel:
    """Put a picture on a round ground twice as wide."""
    made = QLabel()
    made.setObjectName("emptyPicture")
    made.setPixmap(picture)
    made.setProperty("alignment", CENTERED)
    side = 2 * round(picture.deviceIndependentSize().width())
    made.setFixedSize(side, side)
    made.setStyleSheet(f"border-radius: {side // 2}px;")
    return made


class Notice(QFrame):
    """Say something above the content it concerns, with the mend beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setObjectName("notice")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        self._text = label("", wraps=True)
        line.addWidget(self._text, 1)
        self._line = line
        self._action: QPushButton | None = None
        self.hide()

    def say(
        self,
        text: str,
        action: tuple[str, Callable[[], object]] | None = None,
        *,
        is_problem: bool = False,
    ) -> None:
        """Show a sentence and the button that mends it."""
        self.setObjectName("problem" if is_problem else "notice")
        for part in (self, self._text):
            part.style().unpolish(part)
            part.style().polish(part)
        self._text.setText(text)
        if self._action is not None:
            self._action.hide()
            self._action.setParent(None)
            self._action.deleteLater()
            self._action = None
        if action is not None:
            self._action = button(*action)
            self._line.addWidget(self._action)
        self.setVisible(bool(text))

    @property
    def action(self) -> QPushButton | None:
        """Give the button that mends it, if there is one."""
        return self._action

    @property
    def text(self) -> str:
        """Give what is said, empty for nothing."""
        return "" if self.isHidden() else self._text.text()
