"""Show records in a table: declared columns, own sort and filter, quick with 100,000 rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
RECORD = Qt.ItemDataRole.UserRole + 1
_HINTS = frozenset({Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole})
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_READ = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_EDITED = _READ | Qt.ItemFlag.ItemIsEditable
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """Declare a column.

    `value` gives the text shown, `sort_key` what it is sorted by (the text if not given), `edit`
    gets the record and the typed text and says whether it was taken. A column that shows an
    `icon` instead of a text says by its `hint` what it means, and by `about` what it is of.
    """

    title: str
    value: Callable[[R], str]
    sort_key: Callable[[R], Any] | None = None
    width: int = 120
    align: Qt.AlignmentFlag = _LEFT
    color: Callable[[R], QColor | None] | None = None
    edit: Callable[[R, str], bool] | None = None
    hint: Callable[[R], str] | None = None
    icon: Callable[[R], QIcon | None] | None = None
    about: str = ""


def _said_beside(column: Column[R], record: R, role: int) -> object:
    """Give what stands beside or behind the text of a cell: a picture, a hint."""
    if role in _HINTS:
        return column.value(record) if column.hint is None else column.hint(record)
    is_picture = role == Qt.ItemDataRole.DecorationRole
    return column.icon(record) if is_picture and column.icon is not None else None


class RecordModel(QAbstractTableModel, Generic[R]):
    """Hold records and show those that match the filter.

    Signals:
        count_changed: (shown, all) as integers.
    """

    count_changed = Signal(int, int)

    def __init__(
        self,
        columns: Sequence[Column[R]],
        search: Callable[[R], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Declare columns, and the folded text of a record that the filter looks in."""
        super().__init__(parent)
        self.columns = tuple(columns)
        # Selecting everything asks for the flags of every single cell.
        self._flags = tuple(_READ if one.edit is None else _EDITED for one in self.columns)
        self._search = search
        self._records: list[R] = []
        self._texts: list[str] = []
        self._shown: list[R] = []
        self._filter = ""
        self._order: tuple[int, Qt.SortOrder] | None = None

    # ---- what there is

    def set_records(self, records: Sequence[R]) -> None:
        """Show other records, in the sort order and filter there is."""
        self.beginResetModel()
        self._records = list(records)
        self._texts = [] if self._search is None else [self._search(one) for one in records]
        self._show()
        self.endResetModel()
        self.count_changed.emit(len(self._shown), len(self._records))

    def set_filter(self, folded: str) -> None:
        """Show only records whose folded text has every word."""
        if folded == self._filter:
            return
        self.beginResetModel()
        self._filter = folded
        self._show()
        self.endResetModel()
        self.count_changed.emit(len(self._shown), len(self._records))

    def _show(self) -> None:
        words = self._filter.split()
        if not words or self._search is None:
            self._shown = list(self._records)
        elif len(words) == 1:
            word = words[0]
            pairs = zip(self._records, self._texts, strict=True)
            self._shown = [one for one, text in pairs if word in text]
        else:
            pairs = zip(self._records, self._texts, strict=True)
            self._shown = [one for one, text in pairs if all(word in text for word in words)]
        if self._order is not None:
            self._sort(*self._order)

    def record(self, row: int) -> R:
        """Give the record in a row that is shown."""
        return self._shown[row]

    @property
    def shown(self) -> tuple[R, ...]:
        """Give the records shown, in their order."""
        return tuple(self._shown)

    def row_of(self, wanted: Callable[[R], bool]) -> int:
        """Find the first shown row whose record is wanted, -1 for none."""
        return next((row for row, one in enumerate(self._shown) if wanted(one)), -1)

    # ---- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's form
        """Count the shown records."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's form
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a cell shows."""
        if not index.isValid():
            return None
        record, column = self._shown[index.row()], self.columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return column.value(record)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align
        if role == Qt.ItemDataRole.ForegroundRole and column.color is not None:
            return column.color(record)
        return record if role == RECORD else _said_beside(column, record, role)

    def setData(  # Qt's name
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Hand a typed text to the column; the record comes back by a refresh."""
        column = self.columns[index.column()]
        if role != Qt.ItemDataRole.EditRole or column.edit is None:
            return False
        return column.edit(self._shown[index.row()], str(value))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cells of columns with an edit be edited."""
        return self._flags[index.column()] if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(  # Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Give the title of a column."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.columns[section].about or None
        return self.columns[section].align if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort what is shown; -1 gives back the order of the records."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [(index, self._shown[index.row()]) for index in before]
        self._order = (column, order) if column >= 0 else None
        if self._order is None:
            self._show()
        else:
            self._sort(column, order)
        self._follow(kept)
        self.layoutChanged.emit()

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        declared = self.columns[column]
        key = declared.sort_key or declared.value
        self._shown.sort(key=key, reverse=order is Qt.SortOrder.DescendingOrder)

    def _follow(self, kept: Sequence[tuple[QModelIndex, R]]) -> None:
        """Let selections stay on their records."""
        if not kept:
            return
        rows = {id(record): row for row, record in enumerate(self._shown)}
        moved = [self.index(rows[id(record)], index.column()) for index, record in kept]
        self.changePersistentIndexList([index for index, _ in kept], moved)
