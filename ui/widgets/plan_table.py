"""Show a part of the plan: a heading, what can be done with its rows, and the table."""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.models.table_model import RecordModel
from ui.theme import Theme
from ui.widgets.basics import label, row
from ui.widgets.editing import ChoiceDelegate, TextDelegate
from ui.widgets.fit_columns import FitColumns
from ui.widgets.flow import FlowLayout
from ui.widgets.table import Table

R = TypeVar("R")


class PlanTable(QWidget, Generic[R]):
    """Hold a table with its heading and buttons; buttons that need rows wait for them.

    Signals:
        pressed: The key of a button.
        opened: The record of the row that Enter or a double click went to.
        said: The sentence for a text that is typed into a cell.
        selected: Rows were selected or not any more.
    """

    pressed = Signal(str)
    opened = Signal(object)
    said = Signal(str)
    selected = Signal()

    def __init__(
        self, model: RecordModel[R], theme: Theme, title: str, buttons: Mapping[str, str]
    ) -> None:
        """Take the model, and the words of the buttons by their keys."""
        super().__init__()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        self._head = label(title, "cardTitle")
        self._note = label("", "muted")
        line = row(body, self._head, self._note)
        deeds = FlowLayout(is_at_end=True)
        line.addLayout(deeds, 1)
        self.buttons: dict[str, QPushButton] = {}
        for key, text in buttons.items():
            made = QPushButton(text)
            made.setProperty("key", key)
            made.clicked.connect(self._on_pressed)
            self.buttons[key] = made
            deeds.addWidget(made)
        self.model = model
        self.table = Table(model, theme, title)
        self.table.on_activated(self._on_activated)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        body.addWidget(self.table, 1)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_delete)

    def fit(
        self, theme: Theme, widths: Sequence[int], elastic: Sequence[int], order: Sequence[int]
    ) -> None:
        """Say how wide columns are, which share what is left, and which go first."""
        self._order = tuple(order)
        self._columns = FitColumns(self.table, theme, widths, elastic)
        self._columns.hide_first(order)

    def hide_columns(self, gone: Sequence[int]) -> None:
        """Say which columns are not wanted."""
        self._columns.hide_first(self._order, gone)

    def edit_text(
        self, column: int, start: Callable[[R], str], check: Callable[[R, str], str]
    ) -> None:
        """Let a column be typed into."""
        made = TextDelegate(self.table, start, check)
        made.said.connect(self.said)
        self.table.setItemDelegateForColumn(column, made)

    def edit_choice(
        self, column: int, start: Callable[[R], str], options: Sequence[tuple[str, str]]
    ) -> None:
        """Let a column be chosen in."""
        self.table.setItemDelegateForColumn(column, ChoiceDelegate(self.table, start, options))

    def set_note(self, text: str) -> None:
        """Show something beside the heading."""
        self._note.setText(text)

    def show_records(self, records: Sequence[R], key: Callable[[R], object]) -> None:
        """Show other records; those with the same keys stay selected."""
        chosen = {key(self.model.record(at)) for at in self.table.rows()}
        current = self.table.currentIndex()
        held = key(self.model.record(current.row())) if current.isValid() else None
        place = self.table.verticalScrollBar().value()
        self.model.set_records(records)
        keys = [key(one) for one in self.model.shown]
        rows = [at for at, one in enumerate(keys) if one in chosen]
        if rows or held in keys:
            self.table.select_rows(rows, keys.index(held) if held in keys else -1)
        self.table.verticalScrollBar().setValue(place)
        self.selected.emit()

    def chosen(self) -> list[R]:
        """Give the records of the selected rows, in the order shown."""
        return [self.model.record(at) for at in self.table.rows()]

    @Slot()
    def _on_pressed(self) -> None:
        self.pressed.emit(str(self.sender().property("key")))

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.model.record(index.row()))

    @Slot()
    def _on_selected(self) -> None:
        self.selected.emit()

    @Slot()
    def _on_delete(self) -> None:
        made = self.buttons.get("remove")
        if made is not None and made.isEnabled():
            self.pressed.emit("remove")
