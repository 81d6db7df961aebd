"""Let a person narrow a list by typing."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit

from facilitator.text import fold
from ui.icons import Icons

_SIDE = 18


class LeadingPicture(QLabel):
    """Show a picture at the left of a field; Qt's own place for one does not grow with the text."""

    def __init__(self, over: QLineEdit, picture: QPixmap) -> None:
        """Stand in a field for as long as it is there."""
        super().__init__(over)
        self.setPixmap(picture)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(picture.deviceIndependentSize().toSize())
        self._gap = self.width() * 5 // 9
        over.setTextMargins(self.width() + self._gap // 2, 0, 0, 0)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt's name
        """Stay in the middle of the height."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QLineEdit):
            self.move(self._gap, (watched.height() - self.height()) // 2)
        return super().eventFilter(watched, event)


class SearchField(QLineEdit):
    """Hold the text that a list is narrowed by; Ctrl+F comes here, Escape empties it.

    Signals:
        wanted: The folded text, at every key.
    """

    wanted = Signal(str)

    def __init__(self, icons: Icons, hint: str) -> None:
        """Begin empty, with a hint inside."""
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        LeadingPicture(self, icons.pixmap("search", "muted", _SIDE))
        self.textChanged.connect(self._on_changed)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._on_wanted)

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        self.wanted.emit(fold(text))

    @Slot()
    def _on_wanted(self) -> None:
        self.setFocus()
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Keep Escape for emptying the field; where it is empty the page may have it."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and self.text():
            if event.type() == QEvent.Type.KeyPress:
                self.clear()
            event.accept()
            return True
        return super().event(event)
