"""Take what is typed at the desk: a code, a list number, or letters of a name."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from ui.icons import Icons
from ui.theme import Theme
from ui.widgets.person_rows import Line, PersonRows
from ui.widgets.search_field import LeadingPicture

_MOST_HEIGHT = 8
_ROW = 48
_PICTURE = 22


class NameSearch(QLineEdit):
    """Suggest people under the field; the arrows go through them, Enter takes one.

    Signals:
        chosen: The `Line` of the person taken.
        typed: The text entered while no suggestion was marked.
    """

    chosen = Signal(object)
    typed = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, suggest: Callable[[str], tuple[Sequence[Line], bool]]
    ) -> None:
        """Take what gives lines for a text, and whether Enter may take the first at once."""
        super().__init__()
        self.setObjectName("desk")
        self._theme = theme
        self._suggest = suggest
        LeadingPicture(self, icons.pixmap("search", "muted", _PICTURE))
        self.setClearButtonEnabled(True)
        self._list = PersonRows(theme, self.tr("Suggestions"))
        self._list.setObjectName("suggestions")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.clicked.connect(self._on_clicked)
        self._list.hide()
        self.textChanged.connect(self._on_text)

    @property
    def suggestions(self) -> tuple[Line, ...]:
        """Give what is suggested now, the best first."""
        return () if self._list.isHidden() else self._list.lines()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        lines, is_certain = self._suggest(text)
        self._list.show_lines(lines)
        if not lines:
            self._put_away()
            return
        if self._list.parentWidget() is not self.window():
            self._list.setParent(self.window())
        self._place()
        self._list.show()
        self._list.raise_()
        self._list.mark(0 if is_certain else -1)

    def _put_away(self) -> None:
        """Hide the list; it belongs to the window only while it lies over it."""
        self._list.hide()
        if self._list.parentWidget() is not self:
            self._list.setParent(self)

    def _place(self) -> None:
        below = self.mapTo(self.window(), QPoint(0, self.height() + 4))
        rows = min(self._list.count(), _MOST_HEIGHT)
        height = rows * self._theme.px(_ROW) + 2 * self._list.frameWidth() + 8
        room = self.window().height() - below.y() - 8
        self._list.setGeometry(below.x(), below.y(), self.width(), min(height, room))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Go through the suggestions, take one, or put them away."""
        is_open, key = not self._list.isHidden(), event.key()
        if is_open and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if key == Qt.Key.Key_Down else -1
            count = self._list.count()
            self._list.mark((self._list.currentIndex().row() + step) % count)
        elif is_open and key == Qt.Key.Key_Escape:
            self._put_away()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        row = self._list.currentIndex().row()
        if not self._list.isHidden() and row >= 0:
            self.take(self._list.line(row))
        elif self.text().strip():
            self.typed.emit(self.text().strip())

    def take(self, line: Line) -> None:
        """Take a person, and be ready for the next one."""
        self.clear()
        self.chosen.emit(line)

    @Slot()
    def _on_clicked(self) -> None:
        row = self._list.currentIndex().row()
        if row >= 0:
            self.take(self._list.line(row))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # Qt's name
        """Put the suggestions away."""
        super().focusOutEvent(event)
        self._put_away()

    def hideEvent(self, event: QHideEvent) -> None:  # Qt's name
        """Put the suggestions away with the page."""
        super().hideEvent(event)
        self._put_away()

    def event(self, event: QEvent) -> bool:
        """Let the suggestions go where the field goes, and the window undo while it is empty."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            undoes = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if not self.text() and any(event.matches(key) for key in undoes):
                event.ignore()
                return False
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize} and not self._list.isHidden():
            self._place()
        return super().event(event)
