"""Let a person narrow a list by typing."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
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
