"""Show a record model as a table that works by mouse and by keyboard."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt
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
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def on_activated(self, slot: Callable[[QModelIndex], object]) -> None:
        """Call a slot on Enter and double click."""
        self.activated.connect(slot)
