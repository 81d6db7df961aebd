"""Show what was done to the workshop; take an act back, or put it in force again."""

from collections.abc import Mapping
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QItemSelection, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator.services.act_details import Details, details
from facilitator.services.acts import Area
from facilitator.store import history
from facilitator.store.connection import Store, reader
from facilitator.store.history import ActRecord
from ui.bench import Bench
from ui.hub import EVERYTHING, Topic
from ui.models import act_table as tables
from ui.models.act_table import ActRow
from ui.models.table_model import RIGHT, Column, RecordModel
from ui.reading import Reading
from ui.tasks import Token
from ui.widgets.basics import Card, button, chip, clear, label, row, scrolling, set_tone
from ui.widgets.filter_chips import FilterChips
from ui.widgets.fit_columns import FitColumns
from ui.widgets.page import Page
from ui.widgets.search_field import SearchField
from ui.widgets.table import Table

ALL, WITHDRAWN = "all", "withdrawn"
_PANEL = 316
_LEAST = 180


class HistoryPage(Page):
    """List all acts, the newest first, and show what the chosen one was about."""

    key: ClassVar[str] = "history"
    topics: ClassVar[frozenset[Topic]] = EVERYTHING

    def __init__(self, bench: Bench) -> None:
        """Lay out filter, table and panel."""
        super().__init__(bench, self.tr("History"))
        self._rows: tuple[ActRow, ...] = ()
        self._newest = ""
        self._shown = ""
        self._states = self._make_states()
        self._reading = Reading(
            bench, partial(tables.rows_of, texts=bench.app.texts), self._on_read, self
        )
        self.set_context(self.tr("Reading the history…"))
        self.body.addWidget(self._make_chips())
        self.body.addLayout(self._make_lists(), 1)
        bench.ops.undo_changed.connect(self._on_undo_changed)

    def _make_states(self) -> Mapping[str, str]:
        return {
            "in_force": self.tr("In force"),
            "withdrawn": self.tr("Withdrawn"),
            "lasting": self.tr("Stays"),
            "own": self.tr("In force, your newest"),
        }

    def _make_chips(self) -> FilterChips:
        self.chips = FilterChips(
            (
                (ALL, self.tr("All")),
                (Area.PEOPLE, self.tr("People and teams")),
                (Area.ATTENDANCE, self.tr("Attendance")),
                (Area.SCORES, self.tr("Scores")),
                (Area.CERTIFICATES, self.tr("Certificates")),
                (Area.PLAN, self.tr("Plan")),
                (Area.HISTORY, self.tr("Undo and redo")),
                (WITHDRAWN, self.tr("Withdrawn")),
            ),
            self.tr("Acts to show"),
        )
        self.chips.chosen.connect(self._on_group_chosen)
        return self.chips

    def _make_lists(self) -> QHBoxLayout:
        lists = QHBoxLayout()
        lists.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(12)
        self.search = SearchField(self.bench.app.icons, self.tr("Search what, who or date"))
        left.addWidget(self.search)
        left.addWidget(self._make_table(), 1)
        lists.addLayout(left, 9)
        lists.addWidget(self._make_panel(), 5)
        return lists

    def _make_table(self) -> Table:
        when, what, by, facts, state = tables.WIDTHS
        columns = (
            Column(
                title=self.tr("When"), width=when,
                value=tables.when_of, sort_key=tables.place_of,
            ),
            Column(title=self.tr("What"), width=what, value=tables.what_of),
            Column(title=self.tr("By"), width=by, value=tables.by_of),
            Column(
                title=self.tr("Facts"), width=facts, align=RIGHT,
                value=tables.facts_of, sort_key=tables.fact_count_of,
            ),
            Column(title=self.tr("State"), width=state, value=self._state, color=self._color),
        )  # fmt: skip
        self.model = RecordModel[ActRow](columns, tables.folded_of)
        self.table = Table(self.model, self.bench.app.theme, self.tr("Acts"))
        self.table.setMinimumHeight(self.bench.app.theme.px(_LEAST))
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.model.count_changed.connect(self._on_count)
        self.search.wanted.connect(self.model.set_filter)
        columns_fit = FitColumns(self.table, self.bench.app.theme, tables.WIDTHS, tables.ELASTIC)
        columns_fit.hide_first(tables.LEAST_FIRST)
        return self.table

    def _make_panel(self) -> QScrollArea:
        self._panel = Card()
        self._what = label("", "cardTitle", wraps=True)
        self._when = label("", "muted", wraps=True)
        self._state_chip = chip("")
        self._sorts = QVBoxLayout()
        self._sorts.setSpacing(8)
        self.consequence = label("", wraps=True)
        self.withdraw = button(self.tr("Withdraw"), self._on_withdraw, kind="danger")
        self.restore = button(self.tr("Put in force again"), self._on_restore)
        for widget in (self._what, self._when, self._state_chip):
            self._panel.body.addWidget(widget)
        self._panel.body.addLayout(self._sorts)
        self._panel.body.addWidget(self.consequence)
        row(self._panel.body, self.withdraw, self.restore).addStretch(1)
        self._panel.body.addStretch(1)
        self._show_nothing()
        area = scrolling(self._panel)
        area.setMaximumWidth(self.bench.app.theme.px(_PANEL))
        return area

    # ---- reading

    def refresh(self) -> None:
        """Read all acts beside the window."""
        self._reading.start()

    def _on_read(self, rows: tuple[ActRow, ...]) -> None:
        self._rows = rows
        self._newest = self.bench.ops.last_undoable()
        self.set_context(self.tr("%n act(s), the newest first", "", len(rows)))
        self._show_counts()
        self._show_rows()

    def _show_counts(self) -> None:
        counts = dict.fromkeys([*Area], 0)
        for one in self._rows:
            counts[one.area] += 1
        withdrawn = sum(one.act.is_withdrawn for one in self._rows)
        self.chips.show_count(ALL, len(self._rows))
        for found, count in [*counts.items(), (WITHDRAWN, withdrawn)]:
            self.chips.show_count(found, count, is_shown=count > 0)

    def _show_rows(self) -> None:
        chosen, group = self._shown, self.chips.current
        if group == ALL:
            rows = self._rows
        elif group == WITHDRAWN:
            rows = tuple(one for one in self._rows if one.act.is_withdrawn)
        else:
            rows = tuple(one for one in self._rows if one.area == group)
        self.model.set_records(rows)
        self._select(chosen)

    def _select(self, name: str) -> None:
        found = self.model.row_of(lambda one: one.act.name == name) if name else -1
        if found >= 0:
            self.table.selectRow(found)
        else:
            self._show_nothing()

    @Slot()
    def _on_undo_changed(self) -> None:
        self._newest = self.bench.ops.last_undoable()
        self.table.viewport().update()

    @Slot(str)
    def _on_group_chosen(self, _group: str) -> None:
        self._show_rows()

    @Slot(int, int)
    def _on_count(self, shown: int, every: int) -> None:
        is_empty = not shown and every > 0
        self.notice.say(self.tr("No act matches the search.") if is_empty else "")

    # ---- the chosen act

    @property
    def about(self) -> str:
        """Give what is said of the chosen act's facts, in lines."""
        found = self._panel.findChildren(QLabel, "small")
        return "\n".join(one.text() for one in found)

    def _state(self, one: ActRow) -> str:
        return self._states[self._state_key(one)]

    def _state_key(self, one: ActRow) -> str:
        if one.act.is_withdrawn:
            return "withdrawn"
        if not one.act.can_be_withdrawn:
            return "lasting"
        return "own" if one.act.name == self._newest else "in_force"

    def _color(self, one: ActRow) -> QColor | None:
        token = {"withdrawn": "warn", "own": "primary", "lasting": "muted"}
        known = token.get(self._state_key(one))
        return self.bench.app.theme.color(known) if known else None

    @property
    def _current(self) -> ActRow | None:
        rows = self.table.rows()
        return self.model.record(rows[0]) if rows else None

    @Slot(QItemSelection, QItemSelection)
    def _on_selected(self, _now: QItemSelection, _before: QItemSelection) -> None:
        current = self._current
        if current is None:
            self._show_nothing()
            return
        self._shown = current.act.name
        self._show_act(current)
        path, texts = self.bench.file.path, self.bench.app.texts

        def work(_token: Token) -> tuple[str, Details]:
            with reader(path) as connection:
                return current.act.name, details(connection, current.act, texts)

        self.bench.app.tasks.start(work, self, done=self._on_details, failed=self.bench.ops.refuse)

    def _show_nothing(self) -> None:
        self._shown = ""
        clear(self._sorts)
        self._what.setText(self.tr("No act chosen"))
        self._sorts.addWidget(
            label(self.tr("Choose an act to see what it was about."), "muted", wraps=True)
        )
        for widget in (self._when, self._state_chip, self.consequence, self.withdraw, self.restore):
            widget.hide()

    def _show_act(self, one: ActRow) -> None:
        clear(self._sorts)
        self._what.setText(one.what)
        by = self.tr("by {name}").format(name=one.by) if one.by else ""
        self._when.setText("\n".join(text for text in (one.when, by) if text))
        tone = {"withdrawn": "warn", "own": "soft"}.get(self._state_key(one), "plain")
        set_tone(self._state_chip, self._state(one), tone)
        for widget in (self._when, self._state_chip):
            widget.show()
        self.consequence.hide()
        can_change = one.act.can_be_withdrawn and not self.bench.file.is_read_only
        self.withdraw.setVisible(can_change and not one.act.is_withdrawn)
        self.restore.setVisible(can_change and one.act.is_withdrawn)

    def _on_details(self, found: tuple[str, Details]) -> None:
        name, about = found
        current = self._current
        if current is None or current.act.name != name:
            return
        clear(self._sorts)
        for sort in about.sorts:
            self._sorts.addWidget(self._sort(self.bench.app.texts(sort.key), sort.count))
            if sort.names:
                more = sort.count > len(sort.names)
                names = " · ".join(sort.names) + (" …" if more else "")
                self._sorts.addWidget(label(names, "small", wraps=True))
        self.consequence.setText(self._consequence(current.act, about.later_edits))
        self.consequence.show()

    def _sort(self, text: str, count: int) -> QWidget:
        line = QWidget()
        words = row(None, label(text, wraps=True))
        words.setContentsMargins(0, 0, 0, 0)
        words.setStretch(0, 1)
        words.addWidget(label(tables.count_text(count, self.bench.app.language), "muted"))
        line.setLayout(words)
        return line

    def _consequence(self, act: ActRecord, later: int) -> str:
        if not act.can_be_withdrawn:
            return self.tr("This act stays: certificates and undo are never taken back.")
        if act.is_withdrawn:
            return self.tr("It can be put in force again; nothing was lost.")
        if later:
            return self.tr("%n later edit(s) would be hidden with it.", "", later)
        return self.tr("What came later stays as it is.")

    # ---- withdraw and restore

    @Slot()
    def _on_withdraw(self) -> None:
        current = self._current
        if current is None:
            return
        question = self.tr("Withdraw “{what}” of {when}?").format(
            what=current.what, when=current.when
        )
        way_back = self.tr("You can put it in force again at any time.")
        detail = f"{self.consequence.text()} {way_back}"
        if self.bench.app.messages.ask(self, question, self.tr("Withdraw"), detail=detail.strip()):
            self._change(current, history.WITHDRAWN)

    @Slot()
    def _on_restore(self) -> None:
        current = self._current
        if current is not None:
            self._change(current, history.IN_FORCE)

    def _change(self, one: ActRow, state: str) -> None:
        change = history.withdraw if state == history.WITHDRAWN else history.restore
        actor, name = self.bench.ops.actor, one.act.name
        self._said = (
            self.tr("Withdrawn: {what}")
            if state == history.WITHDRAWN
            else self.tr("In force again: {what}")
        ).format(what=one.what)

        def work(store: Store) -> None:
            change(store, name, actor=actor)

        self.bench.ops.write(
            work, EVERYTHING, owner=self, done=self._on_done, failed=self._on_failed
        )

    def _on_done(self, _none: None) -> None:
        self.bench.window.toast(self._said)

    def _on_failed(self, error: Exception) -> None:
        self.notice.say(self.bench.sentence(error), is_problem=True)


def build(bench: Bench) -> Page:
    """Make the page."""
    return HistoryPage(bench)
