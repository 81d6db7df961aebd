"""Let marks be typed quickly: a number, Enter or Tab, the next number."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.models.score_model import ScoreColumn, ScoreModel, What
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROW = 36
_MARK, _STATE, _TEXT, _WIDEST_TEXT = 70, 96, 150, 420
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_Hint = QAbstractItemDelegate.EndEditHint


class _Delegate(QStyledItemDelegate):
    """Edit a cell in place; the arrows up and down finish it like Enter."""

    def __init__(self, grid: "ScoreGrid") -> None:
        super().__init__(grid)
        self._grid = grid

    def createEditor(  # Qt's name
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Make a line that is aligned like its cell."""
        line = QLineEdit(parent)
        line.setAlignment(Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)))
        line.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # Qt's name
        """Leave alone what is being typed, even when other cells are saved meanwhile."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # Qt's name
        """Finish on Enter and on the arrows up and down."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if is_key and isinstance(editor, QWidget) and isinstance(event, QKeyEvent):
            if event.key() in _ENTER:
                self._finish(editor, _Hint.EditNextItem)
                return True
            if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self._finish(editor, _Hint.NoHint)
                self._grid.take_arrow(event.key())
                return True
        return super().eventFilter(editor, event)

    def _finish(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)


class ScoreGrid(QTableView):
    """Show a score model; the teams stand in the fixed column at the left.

    Signals:
        current_changed: Another cell is the present one.
    """

    current_changed = Signal()

    def __init__(self, model: ScoreModel, theme: Theme, name: str) -> None:
        """Show a model; `name` is what a screen reader says of the grid."""
        super().__init__()
        self._theme = theme
        self._model = model
        self.setModel(model)
        model.setParent(self)
        self.setObjectName("scores")
        self.setAccessibleName(name)
        self.setItemDelegate(_Delegate(self))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.px(_ROW))
        rows.setMaximumWidth(theme.px(180))
        rows.setMinimumWidth(theme.px(96))
        rows.setSectionsClickable(False)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        heads.setSectionsClickable(False)
        self.selectionModel().currentChanged.connect(self._on_current)
        model.modelReset.connect(self._on_reset)

    @Slot()
    def _on_reset(self) -> None:
        heads = self.horizontalHeader()
        metrics = heads.fontMetrics()
        px = self._theme.px
        for section, column in enumerate(self._model.columns):
            lines = column.title.split("\n")
            widest = max(metrics.horizontalAdvance(line) for line in lines)
            heads.resizeSection(section, max(self._least(column), widest + px(20)))
        self._fit_reason()
        first = self._editable(self._cells())
        if first is not None:
            self.setCurrentIndex(first)

    def _fit_reason(self) -> None:
        """Let the column of text give way to a few missing pixels, or take a few that are left."""
        heads, px = self.horizontalHeader(), self._theme.px
        found = (at for at, column in enumerate(self._model.columns) if column.is_text)
        at = next(found, -1)
        if at < 0:
            return
        left = self.viewport().width() - (heads.length() - heads.sectionSize(at))
        narrow = heads.fontMetrics().horizontalAdvance(self._model.columns[at].title) + px(20)
        if left >= narrow:
            heads.resizeSection(at, min(left, px(_WIDEST_TEXT)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """Fit the column of text to the new width."""
        super().resizeEvent(event)
        self._fit_reason()

    def _least(self, column: ScoreColumn) -> int:
        if column.is_text:
            return self._theme.px(_TEXT)
        is_wide = column.what in {What.STATE, What.VALUE}
        return self._theme.px(_STATE if is_wide else _MARK)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.current_changed.emit()

    # ---- going from cell to cell

    def _cells(self) -> list[QModelIndex]:
        model = self._model
        return [
            model.index(row, column)
            for row in range(model.rowCount())
            for column in range(model.columnCount())
        ]

    @staticmethod
    def _editable(cells: Sequence[QModelIndex]) -> QModelIndex | None:
        wanted = Qt.ItemFlag.ItemIsEditable
        return next((cell for cell in cells if cell.flags() & wanted), None)

    def _step(self, *, forward: bool) -> bool:
        """Go to the next cell that can be typed into; tells whether there is one."""
        cells, now = self._cells(), self.currentIndex()
        if not now.isValid():
            return False
        place = now.row() * self._model.columnCount() + now.column()
        coming = cells[place + 1 :] if forward else cells[:place][::-1]
        found = self._editable(coming)
        if found is not None:
            self.setCurrentIndex(found)
        return found is not None

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on after Enter and Tab without opening the next cell, so that arrows work."""
        super().closeEditor(editor, _Hint.NoHint)
        if hint in {_Hint.EditNextItem, _Hint.SubmitModelCache}:
            self._step(forward=True)
        elif hint is _Hint.EditPreviousItem:
            self._step(forward=False)

    def take_arrow(self, key: int) -> None:
        """Go up or down, after a cell was finished by an arrow."""
        now = self.currentIndex()
        step = -1 if key == Qt.Key.Key_Up else 1
        there = self._model.index(now.row() + step, now.column())
        if there.isValid():
            self.setCurrentIndex(there)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  # Qt's form
        """Let Tab go through the cells, and leave the grid behind the last one."""
        return self._step(forward=forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Go on by Enter, empty a cell by Delete, paste a block, leave by Escape."""
        index = self.currentIndex()
        if event.key() in _ENTER:
            self._step(forward=True)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._model.setData(index, "")
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_Escape:
            super().focusNextPrevChild(True)
        else:
            super().keyPressEvent(event)

    def _paste(self, text: str) -> None:
        """Type a block copied from a spreadsheet, from the present cell on."""
        start = self.currentIndex()
        for down, line in enumerate(text.rstrip("\n").split("\n")):
            for right, value in enumerate(line.split("\t")):
                index = self._model.index(start.row() + down, start.column() + right)
                if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
                    self._model.setData(index, value)
