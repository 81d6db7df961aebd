"""Show a record model as a table that works by mouse and by keyboard."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.models.table_model import RecordModel
from ui.theme import Theme

R = TypeVar("R")
_ROW = 36


class Table(QTableView):
    """Show records; the first columns keep their widths, the last one takes what is left."""

    def __init__(self, model: RecordModel[R], theme: Theme, name: str) -> None:
        """Show a model; `name` is what a screen reader says of the table."""
        super().__init__()
        self.setModel(model)
        model.setParent(self)
        self.setAccessibleName(name)
        self.setAlternatingRowColors(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.px(_ROW))
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setStretchLastSection(True)
        heads.setSortIndicatorShown(True)
        heads.setSortIndicatorClearable(True)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        for section, column in enumerate(model.columns):
            heads.resizeSection(section, theme.px(column.width))

    def rows(self) -> list[int]:
        """Give the selected rows in order."""
        return sorted(
            {row for part in self._selected() for row in range(part.top(), part.bottom() + 1)}
        )

    def _selected(self) -> list[QItemSelectionRange]:
        """Give the selection by ranges; asking for single rows is slow with thousands."""
        chosen = self.selectionModel().selection()
        return [chosen.at(place) for place in range(chosen.count())]

    def select_rows(self, rows: Iterable[int], current: int = -1) -> None:
        """Select rows at once, and put the keyboard on one of them."""
        model, chosen = self.model(), QItemSelection()
        last = model.columnCount() - 1
        for first, end in _runs(sorted(rows)):
            chosen.append(QItemSelectionRange(model.index(first, 0), model.index(end, last)))
        selection, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        if current >= 0:
            at = model.index(current, max(0, self.currentIndex().column()))
            selection.setCurrentIndex(at, flag.NoUpdate)
        selection.select(chosen, flag.ClearAndSelect)

    def on_activated(self, slot: Callable[[QModelIndex], object]) -> None:
        """Call a slot on Enter and double click."""
        self.activated.connect(slot)


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Put sorted rows that follow each other together, as (first, last)."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
