"""List the members of a team, and let them be dragged to another one."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon

from facilitator.model.ids import PersonId
from facilitator.text import fold

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-facilitator-people"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Hold a person as a list shows them; `spoken` is what a screen reader says."""

    id: PersonId
    name: str
    hint: str
    spoken: str
    is_leader: bool = False


class MemberModel(QAbstractListModel):
    """Hold the members that match the filter.

    Signals:
        dropped: A tuple of `PersonId`, dropped here from another list.
    """

    dropped = Signal(object)

    def __init__(self, crown: QIcon, plain: QIcon, parent: QObject | None = None) -> None:
        """Mark the leader with a crown, and keep as much room before the others."""
        super().__init__(parent)
        self._icons = {True: crown, False: plain}
        self._members: tuple[Member, ...] = ()
        self._shown: tuple[Member, ...] = ()
        self._folded: list[str] = []
        self._filter = ""

    def set_members(self, members: Sequence[Member]) -> None:
        """Show other members; nothing happens where they are the same."""
        if tuple(members) == self._members:
            return
        self.beginResetModel()
        self._members = tuple(members)
        self._folded = []
        self._shown = self._matching()
        self.endResetModel()

    def set_filter(self, folded: str) -> None:
        """Show only members whose folded name has every word."""
        if folded == self._filter:
            return
        self.beginResetModel()
        self._filter = folded
        self._shown = self._matching()
        self.endResetModel()

    def _matching(self) -> tuple[Member, ...]:
        words = self._filter.split()
        if not words:
            return self._members
        if not self._folded:
            self._folded = [fold(one.name) for one in self._members]
        pairs = zip(self._members, self._folded, strict=True)
        return tuple(one for one, text in pairs if all(word in text for word in words))

    def member(self, row: int) -> Member:
        """Give the member in a row that is shown."""
        return self._shown[row]

    @property
    def shown(self) -> tuple[Member, ...]:
        """Give the members shown."""
        return self._shown

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's form
        """Count the members shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a row shows."""
        if not index.isValid():
            return None
        member = self._shown[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons[member.is_leader]
        found = {
            int(Qt.ItemDataRole.DisplayRole): member.name,
            int(Qt.ItemDataRole.ToolTipRole): member.hint,
            int(Qt.ItemDataRole.AccessibleTextRole): member.spoken,
        }
        return found.get(int(role))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be dragged, and things be dropped on the list."""
        flags = super().flags(index)
        if index.isValid():
            return flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:  # Qt's name
        """Name what may be dropped."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # Qt's name
        """Carry the ids of people."""
        carried = QMimeData()
        ids = " ".join(str(self._shown[index.row()].id) for index in indexes)
        carried.setData(MIME, ids.encode())
        return carried

    def supportedDropActions(self) -> Qt.DropAction:  # Qt's name
        """Move only."""
        return Qt.DropAction.MoveAction

    def dropMimeData(  # Qt's name
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, _parent: Index
    ) -> bool:
        """Ask for a move; the lists change when it is saved."""
        if not data.hasFormat(MIME):
            return False
        texts = bytes(data.data(MIME).data()).decode().split()
        self.dropped.emit(tuple(PersonId(UUID(text)) for text in texts))
        return True
