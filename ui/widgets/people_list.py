"""Show the people of a workshop in a table to search, choose from and edit in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from facilitator.model.ids import PersonId
from facilitator.model.people import Role
from facilitator.store.listing import Listed
from ui.context import AppContext
from ui.models import people_table
from ui.models.people_table import PersonRow
from ui.models.table_model import RecordModel
from ui.widgets.basics import button, label, row
from ui.widgets.clipboard import as_clipboard
from ui.widgets.editing import TextDelegate
from ui.widgets.filter_chips import FilterChips
from ui.widgets.fit_columns import FitColumns
from ui.widgets.search_field import SearchField
from ui.widgets.table import Table

Edit = Callable[[PersonRow, int, str], bool]
Check = Callable[[PersonRow, int, str], str]
ALL, PARTICIPANTS, LEADING, OTHERS, LEFT = "all", "participants", "leading", "others", "left"
UNCONFIRMED = "unconfirmed"
_LEAST = 148
VERBS = ("role", "field", "confirm", "withdraw", "rejoin", "substitute", "badge", "erase")
_OF_ONE = ("substitute", "badge")


def group_of(one: PersonRow) -> str:
    """Say in which group of the list a person stands."""
    role, active = one.listed.role, one.listed.active
    if role is Role.PARTICIPANT:
        return LEFT if active.never or active.until is not None else PARTICIPANTS
    return LEADING if role in {Role.SPEAKER, Role.FACILITATOR} else OTHERS


def _is_in(one: PersonRow, group: str) -> bool:
    if group == UNCONFIRMED:
        return people_table.is_unconfirmed(one)
    return group in {ALL, group_of(one)}


class _Table(Table):
    """Take what height is left; where that is next to nothing, the page scrolls."""

    def sizeHint(self) -> QSize:  # Qt's name
        """Ask for no more than the least height."""
        return QSize(super().sizeHint().width(), self.minimumHeight())


class PeopleList(QWidget):
    """Hold the search field, the groups, the table and what can be done with the chosen.

    Signals:
        opened: The `PersonId` whose panel is wanted.
        current_changed: The `PersonId` that the keyboard or mouse went to.
        wanted: What is to be done with the chosen: one of `VERBS`, or `remove`.
        said: The sentence for a text that is typed into a cell, empty for none.
    """

    opened = Signal(object)
    current_changed = Signal(object)
    wanted = Signal(str)
    said = Signal(str)

    def __init__(self, app: AppContext, edit: Edit | None, check: Check) -> None:
        """Begin empty; `edit` takes what is typed into a cell, `None` lets nothing be changed."""
        super().__init__()
        self._app = app
        self._check = check
        self._is_read_only = edit is None
        self._rows: tuple[PersonRow, ...] = ()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        self.search = SearchField(
            app.icons, self.tr("Search by name, NIP, unit, position or team (Ctrl+F)")
        )
        body.addWidget(self.search)
        self.groups = self._make_groups()
        body.addWidget(self.groups)
        self.model: RecordModel[PersonRow] = RecordModel(
            people_table.columns(edit, app.theme, app.icons), lambda one: one.search
        )
        self.table = _Table(self.model, app.theme, self.tr("People"))
        self.table.setMinimumHeight(app.theme.px(_LEAST))
        body.addWidget(self.table, 1)
        self._make_foot(body)
        self._prepare_table()

    def _make_groups(self) -> FilterChips:
        words = (
            (ALL, self.tr("All")), (PARTICIPANTS, self.tr("Participants")),
            (LEADING, self.tr("Speakers and facilitators")),
            (OTHERS, self.tr("Committee and guests")), (LEFT, self.tr("Withdrew")),
            (UNCONFIRMED, self.tr("Name not confirmed")),
        )  # fmt: skip
        made = FilterChips(words, self.tr("Show"))
        made.chosen.connect(self._on_group)
        return made

    def _make_foot(self, body: QVBoxLayout) -> None:
        icons = self._app.icons
        self.count = label("", "muted")
        self.details = button(self.tr("Details"), self._on_details, icon=icons.icon("id-badge-2"))
        self.details.setToolTip(self.tr("Show everything about the chosen person (Enter)"))
        self.change = QPushButton(self.tr("Change"))
        self.change.setMenu(self._make_menu())
        self.remove = button(self.tr("Remove"), self._on_remove, kind="danger")
        line = row(body, self.count)
        line.addStretch(1)
        for made in (self.details, self.change, self.remove):
            line.addWidget(made)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        texts = {
            "role": self.tr("Set role…"), "field": self.tr("Set a field…"),
            "confirm": self.tr("Confirm names"),
            "withdraw": self.tr("Withdraw…"), "rejoin": self.tr("Takes part again…"),
            "substitute": self.tr("Replace by a substitute…"), "badge": self.tr("Badge lost…"),
            "erase": self.tr("Erase personal data…"),
        }  # fmt: skip
        self._actions: dict[str, QAction] = {}
        for verb in VERBS:
            made = menu.addAction(texts[verb])
            made.setData(verb)
            self._actions[verb] = made
        menu.triggered.connect(self._on_action)
        return menu

    def _prepare_table(self) -> None:
        table = self.table
        fit = FitColumns(table, self._app.theme, people_table.WIDTHS, people_table.ELASTIC)
        fit.hide_first(people_table.LEAST_FIRST)
        self._fit = fit
        for column in people_table.FIELDS:
            delegate = TextDelegate(table, self._starter(column), self._checker(column))
            delegate.said.connect(self.said)
            table.setItemDelegateForColumn(column, delegate)
        table.on_activated(self._on_activated)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._on_menu)
        table.selectionModel().selectionChanged.connect(self._on_selected)
        table.selectionModel().currentRowChanged.connect(self._on_current)
        self.model.count_changed.connect(self._on_counted)
        self.search.wanted.connect(self._on_search)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove)
        self._enable()

    @staticmethod
    def _starter(column: int) -> Callable[[PersonRow], str]:
        return lambda one: people_table.start_of(column, one)

    def _checker(self, column: int) -> Callable[[PersonRow, str], str]:
        check = self._check
        return lambda one, text: check(one, column, text)

    # ---- what is shown

    def show_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show other people; who was chosen stays so, wherever they stand now."""
        self._rows = tuple(rows)
        counts = dict.fromkeys((PARTICIPANTS, LEADING, OTHERS, LEFT), 0)
        for one in rows:
            counts[group_of(one)] += 1
        self.groups.show_count(ALL, len(rows))
        for group, count in counts.items():
            self.groups.show_count(group, count, is_shown=count > 0)
        asked = sum(map(people_table.is_unconfirmed, rows))
        self.groups.show_count(UNCONFIRMED, asked, is_shown=asked > 0)
        has_teams = any(one.listed.team for one in rows)
        has_points = any(one.points for one in rows)
        wanted = {
            people_table.TEAM: has_teams,
            people_table.POINTS: has_points,
            people_table.PROOF: any(one.listed.is_on_proof for one in rows),
        }
        gone = [column for column, is_wanted in wanted.items() if not is_wanted]
        self._fit.hide_first(people_table.LEAST_FIRST, gone)
        self._show()

    def _show(self) -> None:
        group = self.groups.current
        shown = [one for one in self._rows if _is_in(one, group)]
        chosen = {one.listed.id for one in self.chosen()}
        current = self.current()
        place = self.table.verticalScrollBar().value()
        self.model.set_records(shown)
        self.choose(chosen, current)
        self.table.verticalScrollBar().setValue(place)
        self._enable()

    def choose(self, chosen: set[PersonId], current: PersonId | None = None) -> None:
        """Select people, and put the keyboard on one of them."""
        shown = [one.listed.id for one in self.model.shown]
        rows = [at for at, key in enumerate(shown) if key in chosen]
        held = shown.index(current) if current in shown else -1
        if rows or held >= 0:
            self.table.select_rows(rows, held)

    def come_to(self, person: PersonId) -> bool:
        """Select one person and scroll there; search and group give way."""
        if self.model.row_of(lambda one: one.listed.id == person) < 0:
            self.search.clear()
            self.groups.choose(ALL)
        place = self.model.row_of(lambda one: one.listed.id == person)
        if place < 0:
            return False
        self.table.clearSelection()
        self.table.selectRow(place)
        self.table.scrollTo(self.model.index(place, people_table.NAME))
        return True

    def chosen(self) -> list[PersonRow]:
        """Give who is selected, in the order shown."""
        return [self.model.record(at) for at in self.table.rows()]

    def current(self) -> PersonId | None:
        """Give whom the keyboard is on."""
        index = self.table.currentIndex()
        return self.model.record(index.row()).listed.id if index.isValid() else None

    @property
    def units(self) -> list[str]:
        """Give the units there are."""
        return sorted({one.listed.unit for one in self._rows if one.listed.unit})

    # ---- what is asked for

    @Slot(str)
    def _on_search(self, folded: str) -> None:
        self.model.set_filter(folded)

    @Slot(str)
    def _on_group(self, _group: str) -> None:
        self._show()

    @Slot(int, int)
    def _on_counted(self, _shown: int, _every: int) -> None:
        self._enable()

    @Slot()
    def _on_selected(self) -> None:
        self._enable()

    def _enable(self) -> None:
        shown, count = self.model.rowCount(), len(self.table.rows())
        text = self.tr("%n person(s)", "", shown)
        if shown < len(self._rows):
            text = self.tr("{shown} of {all}").format(shown=text, all=len(self._rows))
        if count > 1:
            text = self.tr("{people} · {count} chosen").format(people=text, count=count)
        self.count.setText(text)
        may_write = count > 0 and not self._is_read_only
        self.details.setEnabled(count == 1)
        self.change.setEnabled(may_write)
        self.remove.setEnabled(may_write)
        for verb in _OF_ONE:
            self._actions[verb].setEnabled(count == 1)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.current_changed.emit(self.model.record(current.row()).listed.id)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        # A double click on a cell that can be edited edits it; Enter opens the panel anywhere.
        if index.isValid() and self.table.state() is not self.table.State.EditingState:
            self.opened.emit(self.model.record(index.row()).listed.id)

    @Slot()
    def copy(self) -> None:
        """Put the chosen rows on the clipboard, for a spreadsheet; every NIP whole and as text."""
        chosen = self.chosen()
        if chosen:
            data = as_clipboard(people_table.copied(self.model.columns, chosen))
            QGuiApplication.clipboard().setMimeData(data)

    def everybody(self) -> list[Listed]:
        """Give everybody there is."""
        return [one.listed for one in self._rows]

    @Slot()
    def _on_details(self) -> None:
        for one in self.chosen()[:1]:
            self.opened.emit(one.listed.id)

    @Slot()
    def _on_remove(self) -> None:
        if self.remove.isEnabled():
            self.wanted.emit("remove")

    @Slot(QAction)
    def _on_action(self, action: QAction) -> None:
        self.wanted.emit(str(action.data()))

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        menu = self.change.menu()
        if self.change.isEnabled():
            menu.popup(self.table.viewport().mapToGlobal(at))
