"""Show who may have a certificate, and the register of those there are."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from facilitator.model.ids import PersonId
from facilitator.services.issuing import Group
from ui.bench import Bench
from ui.models import certificate_table as tables
from ui.models.certificate_table import Found, PersonRow, RegisterRow
from ui.models.table_model import RecordModel
from ui.widgets.basics import button, label, scrolling
from ui.widgets.certificate_panel import CertificatePanel
from ui.widgets.filter_chips import FilterChips
from ui.widgets.fit_columns import FitColumns
from ui.widgets.search_field import SearchField
from ui.widgets.table import Table

ALL = "all"
_LIST, _PANEL = 650, 350


class PeopleList(QWidget):
    """Hold groups, search, the table of people, and the panel of those chosen.

    Signals:
        asked: What is to be done with the chosen, as the panel says it.
    """

    asked = Signal(str)

    def __init__(self, bench: Bench) -> None:
        """Begin empty."""
        super().__init__()
        self._bench = bench
        self._people: tuple[PersonRow, ...] = ()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addWidget(self._make_chips())
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setHandleWidth(16)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._make_list())
        self.panel = CertificatePanel(bench)
        self.panel.asked.connect(self.asked)
        area = scrolling(self.panel)
        bar = area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(self.panel.minimumSizeHint().width() + bar)
        halves.addWidget(area)
        halves.setSizes([_LIST, _PANEL])
        halves.setStretchFactor(0, 1)
        body.addWidget(halves, 1)

    def _make_chips(self) -> FilterChips:
        self.chips = FilterChips(
            (
                (ALL, self.tr("All")),
                (Group.READY, self.tr("Ready to prepare")),
                (Group.PREPARED, self.tr("Prepared")),
                (Group.RELEASED, self.tr("Released")),
                (Group.POSSIBLE, self.tr("Still possible")),
                (Group.IMPOSSIBLE, self.tr("Not entitled")),
                (Group.DECIDED, self.tr("Decided by hand")),
                (Group.ENDED, self.tr("Voided or revoked")),
            ),
            self.tr("Participants to show"),
        )
        self.chips.chosen.connect(self._on_group)
        return self.chips

    def _make_list(self) -> QWidget:
        left = QWidget()
        lines = QVBoxLayout(left)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        self.search = SearchField(self._bench.app.icons, self.tr("Search name, NIP or number"))
        theme = self._bench.app.theme
        self.model = RecordModel(tables.person_columns(theme), _search_of_person)
        self.table = Table(self.model, theme, self.tr("Participants and their certificates"))
        self._columns = FitColumns(self.table, theme, tables.WIDTHS, tables.ELASTIC)
        self._columns.hide_first(tables.LEAST_FIRST)
        self.search.wanted.connect(self.model.set_filter)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self._nobody = label(self.tr("Nobody here matches."), "muted")
        self._nobody.hide()
        self.model.count_changed.connect(self._on_count)
        lines.addWidget(self.search)
        lines.addWidget(self._nobody)
        lines.addWidget(self.table, 1)
        return left

    # ---- what is shown

    def show_found(self, found: Found) -> None:
        """Show other people and numbers; those chosen stay chosen."""
        self._people = found.people
        self.chips.show_count(ALL, len(found.people))
        for group, count in found.counts.items():
            self.chips.show_count(group, count, is_shown=count > 0)
        self._show_people()

    def choose(self, person: str) -> None:
        """Choose a person by their id, in whatever group they are."""
        if self.chips.current != ALL:
            self.chips.choose(ALL)
        self.search.clear()
        found = self.model.row_of(lambda one: str(one.person) == person)
        if found >= 0:
            self.table.selectRow(found)
            self.table.scrollTo(self.model.index(found, 0))

    @property
    def chosen(self) -> tuple[PersonRow, ...]:
        """Give the rows that are chosen."""
        return tuple(self.model.record(at) for at in self.table.rows())

    def _show_people(self) -> None:
        kept = {one.person for one in self.chosen}
        group = self.chips.current
        self.model.set_records([one for one in self._people if group == ALL or group in one.groups])
        self._select(kept)
        self.panel.show_rows(self.chosen)

    def _select(self, kept: set[PersonId]) -> None:
        if not kept:
            return
        selection = QItemSelection()
        last = self.model.columnCount() - 1
        for at, one in enumerate(self.model.shown):
            if one.person in kept:
                selection.select(self.model.index(at, 0), self.model.index(at, last))
        flags = self.table.selectionModel().SelectionFlag
        self.table.selectionModel().select(selection, flags.ClearAndSelect)

    @Slot(str)
    def _on_group(self, _group: str) -> None:
        self._show_people()

    @Slot(int, int)
    def _on_count(self, shown: int, _every: int) -> None:
        self._nobody.setVisible(not shown and bool(self._people))

    @Slot()
    def _on_selected(self) -> None:
        self.panel.show_rows(self.chosen)


class RegisterList(QWidget):
    """Hold the register: every number ever taken, with its name and state.

    Signals:
        wanted: The register is wanted as a document.
    """

    wanted = Signal()

    def __init__(self, bench: Bench) -> None:
        """Begin empty."""
        super().__init__()
        theme = bench.app.theme
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        self.search = SearchField(bench.app.icons, self.tr("Search number, name or reason"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.search, 1)
        self._document = button(
            self.tr("Save or print the register…"), self._on_wanted,
            icon=bench.app.icons.icon("book"),
        )  # fmt: skip
        line.addWidget(self._document)
        self.model = RecordModel(tables.register_columns(theme), _search_of_register)
        self.table = Table(self.model, theme, self.tr("Register of certificates"))
        self._columns = FitColumns(
            self.table, theme, tables.REGISTER_WIDTHS, tables.REGISTER_ELASTIC
        )
        self._columns.hide_first(tables.REGISTER_LEAST_FIRST)
        self.search.wanted.connect(self.model.set_filter)
        self._empty = label(self.tr("No number has been taken yet."), "muted")
        body.addLayout(line)
        body.addWidget(self._empty)
        body.addWidget(self.table, 1)

    def show_rows(self, rows: Sequence[RegisterRow]) -> None:
        """Show other certificates."""
        self.model.set_records(rows)
        self._empty.setVisible(not rows)
        self._document.setEnabled(bool(rows))

    @Slot()
    def _on_wanted(self) -> None:
        self.wanted.emit()


def _search_of_person(one: PersonRow) -> str:
    return one.search


def _search_of_register(one: RegisterRow) -> str:
    return one.search
