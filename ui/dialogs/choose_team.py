"""Choose the team that people are moved to; typing narrows the list down."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from facilitator.text import fold
from ui.context import AppContext
from ui.dialogs.dialog import Dialog

_KEY = Qt.ItemDataRole.UserRole
_ARROWS = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})


class ChooseTeam(Dialog):
    """List the teams there are.

    Signals:
        chosen: The `UUID` of the team, or `None` for no team.
    """

    chosen = Signal(object)

    def __init__(
        self, app: AppContext, parent: QWidget, question: str, teams: Sequence[tuple[UUID, str]]
    ) -> None:
        """Offer teams by id and text, and at the end to be in none."""
        super().__init__(parent, self.tr("Move to a team"), question)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Type a team's name"))
        self.line.setAccessibleName(self.tr("Find a team"))
        self.line.textChanged.connect(self._on_typed)
        self.line.installEventFilter(self)
        self.body.addWidget(self.line)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Teams"))
        for key, text in teams:
            self._add(text, key)
        self._add(self.tr("No team"), None)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._on_accept)
        self.body.addWidget(self.list)
        self.add_cancel(self.tr("Cancel"))
        self.add_primary(self.tr("Move"), self._on_accept)
        self.line.setFocus()
        self.fit(app.theme.px(460))

    def _add(self, text: str, key: UUID | None) -> None:
        item = QListWidgetItem(text)
        item.setData(_KEY, None if key is None else str(key))
        self.list.addItem(item)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        words = fold(text).split()
        first = -1
        for index in range(self.list.count()):
            item = self.list.item(index)
            is_wanted = all(word in fold(item.text()) for word in words)
            item.setHidden(not is_wanted)
            if is_wanted and first < 0:
                first = index
        self.list.setCurrentRow(first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt's name
        """Let the arrow keys walk through the list while a name is typed."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and event.key() in _ARROWS:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_accept(self) -> None:
        item = self.list.item(self.list.currentRow())
        if self.list.currentRow() < 0 or item.isHidden():
            return
        key = item.data(_KEY)
        self.chosen.emit(None if key is None else UUID(str(key)))
        self.accept()
