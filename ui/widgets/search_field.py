"""Let a person narrow a list by typing."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from facilitator.text import fold
from ui.icons import Icons


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
        picture = QAction(icons.icon("search", "muted"), "", self)
        self.addAction(picture, QLineEdit.ActionPosition.LeadingPosition)
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
