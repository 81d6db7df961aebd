"""Ask which person of the workshop is meant."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from facilitator.model.people import Person
from facilitator.text import fold
from ui.context import AppContext
from ui.models.table_model import Column, RecordModel
from ui.widgets.basics import button, label, row
from ui.widgets.fit_columns import FitColumns
from ui.widgets.search_field import SearchField
from ui.widgets.table import Table

_WIDTH, _HEIGHT = 560, 440


class FindPerson(QDialog):
    """List the people of the workshop, the likeliest first; typing narrows them.

    Signals:
        chosen: The `PersonId`.
    """

    chosen = Signal(object)

    def __init__(
        self, parent: QWidget, app: AppContext, question: str, people: Sequence[Person]
    ) -> None:
        """Ask; `people` are in the order in which they are shown."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who is it?"))
        self.resize(app.theme.px(_WIDTH), min(app.theme.px(_HEIGHT), parent.height()))
        body = QVBoxLayout(self)
        body.setContentsMargins(24, 20, 24, 20)
        body.setSpacing(12)
        body.addWidget(label(question, wraps=True))
        self.search = SearchField(app.icons, self.tr("Search (Ctrl+F)"))
        body.addWidget(self.search)
        columns: Sequence[Column[Person]] = (
            Column(title=self.tr("Name"), width=240, value=lambda one: one.full_name),
            Column(title=self.tr("Unit"), width=200, value=lambda one: one.unit),
        )
        self.model: RecordModel[Person] = RecordModel(
            columns, lambda one: fold(f"{one.full_name} {one.nip} {one.unit}")
        )
        self.model.set_records(people)
        self.table = Table(self.model, app.theme, self.tr("People of the workshop"))
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        FitColumns(self.table, app.theme, [one.width for one in columns], (0, 1)).fit()
        self.table.selectRow(0)
        body.addWidget(self.table, 1)
        foot = row(body)
        foot.addStretch(1)
        self.take = button(self.tr("This is the person"), self.accept, kind="primary")
        for made in (button(self.tr("Cancel"), self.reject), self.take):
            made.setAutoDefault(False)  # else Enter in the list would count twice
            foot.addWidget(made)
        self.search.returnPressed.connect(self.accept)
        self.search.wanted.connect(self._on_wanted)
        self.table.on_activated(self._on_activated)
        self.take.setEnabled(self.model.rowCount() > 0)

    @Slot(str)
    def _on_wanted(self, folded: str) -> None:
        self.model.set_filter(folded)
        self.table.selectRow(0)
        self.take.setEnabled(self.model.rowCount() > 0)

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self.accept()

    @Slot()
    def accept(self) -> None:
        """Hand on who is chosen."""
        at = self.table.currentIndex().row()
        if 0 <= at < self.model.rowCount():
            self.chosen.emit(self.model.record(at).id)
            super().accept()
