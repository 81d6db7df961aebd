"""List the participants: find, add, mend and import them, and look at one of them."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import ClassVar
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QWidget

from facilitator.errors import UserError
from facilitator.language import short_date_text
from facilitator.model.ids import PersonId
from facilitator.model.people import Person, Role
from facilitator.roster.source import Source
from facilitator.roster.writer import write_xlsx
from facilitator.services import people as service
from facilitator.services.dossier import Dossier, dossier
from facilitator.services.people import Added, Typed
from facilitator.services.sample import Sample
from facilitator.services.taking_part import Edge, read_day, set_day
from facilitator.store import people, plan
from facilitator.store.listing import Listed, listed
from ui.bench import Bench
from ui.dialogs import import_ways
from ui.dialogs.export_roster import ExportRoster
from ui.dialogs.import_wizard import ImportWizard
from ui.dialogs.name_corrections import NameCorrections
from ui.dialogs.people_acts import TOPICS, WHO_COUNTS, PeopleActs
from ui.dialogs.person_form import PersonForm
from ui.hub import Topic
from ui.models import people_table
from ui.models.people_table import PersonRow
from ui.tasks import Token
from ui.widgets.basics import EmptyState, button
from ui.widgets.page import MARGIN, Page
from ui.widgets.people_list import LEADING, LEFT, PARTICIPANTS, PeopleList, group_of
from ui.widgets.person_panel import WIDTH as PANEL_WIDTH
from ui.widgets.person_panel import PersonPanel
from ui.widgets.twice_notice import TwiceNotice

_LEAST_TABLE = 420
_SAMPLE_PEOPLE = 12
_Found = tuple[int, tuple[PersonRow, ...]]


class RosterPage(Page):
    """Show the list of people, and beside it the panel of one of them."""

    key: ClassVar[str] = "roster"
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.PEOPLE, Topic.ATTENDANCE, Topic.TEAMS, Topic.PLAN, Topic.SCORES, Topic.CERTIFICATES}
    )

    def __init__(self, bench: Bench) -> None:
        """Build the page; people are read when it is shown."""
        super().__init__(bench, self.tr("Participants"))
        self.roles = self._role_words()
        self._turn = 0
        self._wanted: PersonId | None = None
        self._shown: PersonId | None = None
        is_read_only = bench.file.is_read_only
        self._acts = PeopleActs(bench, self, self.roles)
        self._acts.failed = self._refused
        self.twice = TwiceNotice(bench)
        icons = bench.app.icons
        self.add_action(button(self.tr("Add participant"), self.add, icon=icons.icon("user-plus")))
        self.add_action(
            button(
                self.tr("Import list"), self.choose_list, kind="primary",
                icon=icons.icon("file-import", "onPrimary"),
            )
        )  # fmt: skip
        self.more = self._make_more()
        self.add_more(self.tr("Name corrections…"), self.correct_names)
        self.add_more(self.tr("Export list…"), ExportRoster(bench, self).start, is_writing=False)
        self.add_more(self.tr("Paste a list from the clipboard (Ctrl+V)"), self.paste_list)
        self.add_more(self.tr("Save an example list…"), self.save_example, is_writing=False)
        self.list = PeopleList(bench.app, None if is_read_only else self._take, self._check)
        zone = plan.workshop(bench.reading).zone
        self._zone = ZoneInfo(zone)
        self._panel: PersonPanel | None = None
        self._acts.know(self.list.everybody)
        self._lay_out()
        self._connect()

    def _make_more(self) -> QMenu:
        """Put a button for everything that is done seldom beside the two actions."""
        made = self.add_action(QPushButton(self.tr("More")))
        made.setToolTip(self.tr("Further things to do with the list of people"))
        made.setEnabled(True)  # what only reads works on a file that is only read
        menu = QMenu(made)
        made.setMenu(menu)
        return menu

    def add_more(
        self, text: str, chosen: Callable[[], object], *, is_writing: bool = True
    ) -> QAction:
        """Put an item into the menu of what is done seldom; `chosen` is a bound method."""
        made = self.more.addAction(text)
        made.triggered.connect(chosen)
        made.setEnabled(not (is_writing and self.bench.file.is_read_only))
        return made

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self.list, 1)
        self._beside = line
        self._stack.addWidget(QWidget())
        self._stack.addWidget(holder)
        self._stack.addWidget(self._empty())
        self.body.addWidget(self.twice)
        self.body.addWidget(self._stack, 1)

    @property
    def panel(self) -> PersonPanel:
        """Give the panel, which is made when it is wanted first: the list need not wait for it."""
        if self._panel is None:
            self._panel = self._make_panel()
        return self._panel

    def _make_panel(self) -> PersonPanel:
        made = PersonPanel(self.bench.app, self.roles, self._zone.key)
        made.hide()
        if self.bench.file.is_read_only:
            made.set_read_only()
        made.closed.connect(self.hide_panel)
        made.typed.connect(self._on_typed)
        made.role_chosen.connect(self._on_role)
        made.wanted.connect(self._on_panel_wanted)
        made.own_changed.connect(self._on_own)
        made.person_wanted.connect(self._on_person)
        self._beside.addWidget(made)
        return made

    def _empty(self) -> EmptyState:
        said = self.tr("Here you will see the participants. Import the list, or type the first.")
        example = (self.tr("Save an example list"), self.save_example)
        if self.bench.file.is_read_only:
            return EmptyState(self.tr("This workshop has no participants."))
        picture = self.bench.app.icons.picture("users")
        return EmptyState(
            said, (self.tr("Import list"), self.choose_list), example, picture=picture
        )

    def _connect(self) -> None:
        self.list.opened.connect(self.show_panel)
        self.list.current_changed.connect(self._on_current)
        self.list.wanted.connect(self._on_wanted)
        self.list.said.connect(self._on_said)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.hide_panel)
        if not self.bench.file.is_read_only:
            self.setAcceptDrops(True)
            QShortcut(QKeySequence("Ctrl+I"), self).activated.connect(self.choose_list)
            # A field that has the focus keeps the keys to itself.
            paste = QKeySequence(QKeySequence.StandardKey.Paste)
            QShortcut(paste, self).activated.connect(self.paste_list)

    def _role_words(self) -> list[tuple[object, str]]:
        return [
            (Role.PARTICIPANT, self.tr("Participant")), (Role.SPEAKER, self.tr("Speaker")),
            (Role.FACILITATOR, self.tr("Facilitator")), (Role.COMMITTEE, self.tr("Committee")),
            (Role.GUEST, self.tr("Guest")),
        ]  # fmt: skip

    # ---- reading

    def refresh(self) -> None:
        """Read everybody beside the window; the list stays as it was until then."""
        self._turn += 1
        turn = self._turn

        def work(_token: Token) -> _Found:
            connection = self.bench.reading
            points = len(plan.points(connection))
            return turn, people_table.rows_of(listed(connection), points, self._status)

        self.bench.ops.work(work, "", owner=self, done=self._show)
        self._read_panel()

    def _show(self, found: _Found) -> None:
        turn, rows = found
        if turn != self._turn:
            return
        self.twice.look()
        self._stack.setCurrentIndex(1 if rows else 2)
        self.list.show_rows(rows)
        groups = [group_of(one) for one in rows]
        parts = [self.tr("%n participant(s)", "", groups.count(PARTICIPANTS))]
        if LEADING in groups:
            parts.append(self.tr("%n speaker(s) or facilitator(s)", "", groups.count(LEADING)))
        if LEFT in groups:
            parts.append(self.tr("%n withdrew", "", groups.count(LEFT)))
        self.set_context(" · ".join(parts) if rows else self.tr("Nobody yet"))
        if self._wanted is not None:
            self.open_at(str(self._wanted))

    def _status(self, one: Listed) -> str:
        """Say what somebody is, and since or until when."""
        word = dict(self.roles)[one.role]
        if one.active.never:
            return self.tr("Withdrew")
        if one.active.until is not None:
            return self.tr("Until {day}").format(day=self._day(one.active.until))
        if one.active.since is not None:
            return self.tr("Since {day}").format(day=self._day(one.active.since))
        return word

    def _day(self, at: int) -> str:
        day: date = datetime.fromtimestamp(at / 1000, UTC).astimezone(self._zone).date()
        return short_date_text(day, self.bench.app.language)

    # ---- the panel

    def open_at(self, argument: str) -> None:
        """Select a person, whose id this is, and show their panel."""
        try:
            wanted = PersonId(UUID(argument))
        except ValueError:
            return
        if self.list.come_to(wanted):
            self._wanted = None
            self.show_panel(wanted)
        else:
            self._wanted = wanted  # the list is still being read

    @Slot(object)
    def show_panel(self, person: PersonId) -> None:
        """Show a person beside the list, or instead of it where there is no room for both."""
        self._shown = person
        self._read_panel()
        self.panel.setVisible(self.panel.person is not None)
        self._share_room()
        if not self.list.isVisible():
            self.panel.setFocus()

    @Slot()
    def hide_panel(self) -> None:
        """Show the list alone."""
        if self._shown is None:
            return
        self._shown = None
        self.panel.hide()
        self._share_room()
        self.list.table.setFocus()

    def _read_panel(self) -> None:
        key = self._shown
        if key is None:
            return
        person = people.person(self.bench.reading, key)
        if person is None:
            self.hide_panel()
            return
        row = self.list.model.row_of(lambda one: one.listed.id == key)
        status = self.list.model.record(row).status if row >= 0 else dict(self.roles)[person.role]
        self.panel.show_person(person, service.notices(person), status)
        self.panel.show_links(self._links(person))
        now = self.bench.app.around.clock.now()
        self.bench.ops.work(
            lambda _token: dossier(self.bench.reading, key, now=now),
            "", owner=self, done=self._show_dossier,
        )  # fmt: skip

    def _links(self, person: Person) -> list[tuple[str, PersonId]]:
        """Name whom a person replaces, and who replaces them."""
        reading, found = self.bench.reading, []
        before = None if person.replaces is None else people.person(reading, person.replaces)
        if before is not None:
            found.append((self.tr("Replaces {name}").format(name=before.full_name), before.id))
        after = people.substitute_of(reading, person.id)
        if after is not None:
            found.append((self.tr("Replaced by {name}").format(name=after.full_name), after.id))
        return found

    @Slot(object)
    def _on_person(self, person: PersonId) -> None:
        self.open_at(str(person))

    def _show_dossier(self, found: Dossier | None) -> None:
        if found is not None:
            self.panel.show_dossier(found)

    def _share_room(self) -> None:
        px = self.bench.app.theme.px
        room = self.width() - 2 * MARGIN
        is_open = self._shown is not None
        has_room = room >= px(PANEL_WIDTH) + px(_LEAST_TABLE)
        self.list.setVisible(has_room or not is_open)
        if self._panel is not None:
            self._panel.set_width(px(PANEL_WIDTH) if has_room else room)

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """Show list and panel side by side where both fit."""
        super().resizeEvent(event)
        self._share_room()

    @Slot(object)
    def _on_current(self, person: PersonId) -> None:
        if self._shown is not None and self._shown != person:
            self.show_panel(person)

    # ---- typing

    def _read_typed(self, fields: Mapping[str, str], person: PersonId | None = None) -> Typed:
        known = None if person is None else people.person(self.bench.reading, person)
        return service.read_typed(self.bench.reading, fields, known)

    def _check(self, row: PersonRow, column: int, text: str) -> str:
        field = people_table.FIELDS[column]
        refusals = self._read_typed({field: text}, row.listed.id).refusals
        return self.bench.app.texts(refusals[0].key, **refusals[0].params) if refusals else ""

    def _take(self, row: PersonRow, column: int, text: str) -> bool:
        typed = self._read_typed({people_table.FIELDS[column]: text}, row.listed.id)
        self._save(row.listed.id, typed.values)
        return True

    def _save(self, person: PersonId, values: Mapping[str, str]) -> None:
        actor = self.bench.ops.actor
        self.bench.ops.write(
            lambda store: service.change(store, [person], values, actor=actor),
            TOPICS, owner=self, failed=self._refused,
        )  # fmt: skip

    @Slot(str)
    def _on_said(self, sentence: str) -> None:
        self.notice.say(sentence, is_problem=True)

    @Slot(str, str)
    def _on_typed(self, field: str, text: str) -> None:
        if self._shown is None:
            return
        if field in set(Edge):
            self._take_day(self._shown, Edge(field), text)
            return
        typed = self._read_typed({field: text}, self._shown)
        if typed.refusals:
            refusal = typed.refusals[0]
            self.panel.say(field, self.bench.app.texts(refusal.key, **refusal.params))
            return
        self.panel.say(field, "")
        self._save(self._shown, typed.values)

    def _take_day(self, key: PersonId, edge: Edge, text: str) -> None:
        person, app = people.person(self.bench.reading, key), self.bench.app
        if person is None:
            return
        try:
            day = read_day(self.bench.reading, person, edge, (text, app.language))
        except UserError as error:
            self.panel.say(edge, app.sentence(error))
            return
        self.panel.say(edge, "")
        actor = self.bench.ops.actor
        self.bench.ops.write(
            lambda store: set_day(store, [key], edge, day, actor=actor),
            WHO_COUNTS, owner=self, failed=self._refused,
        )  # fmt: skip

    @Slot(object)
    def _on_own(self, fields: Mapping[str, str]) -> None:
        if self._shown is not None:
            self._save(self._shown, self._read_typed(fields, self._shown).values)

    @Slot(object)
    def _on_role(self, role: Role) -> None:
        if self._shown is not None:
            self._acts.set_role(self._shown, role)

    @Slot(str)
    def _on_wanted(self, verb: str) -> None:
        self.notice.say("")
        self._acts.start(verb, [one.listed.id for one in self.list.chosen()])

    @Slot(str)
    def _on_panel_wanted(self, verb: str) -> None:
        if self._shown is not None:
            self.notice.say("")
            self._acts.start(verb, [self._shown])

    def _refused(self, error: Exception) -> None:
        self.notice.say(self.bench.sentence(error), is_problem=True)

    # ---- new people

    @Slot()
    def add(self) -> None:
        """Ask for a person who is not on the list."""
        form = PersonForm(self, self.bench.app, self._read_typed, (self.roles, self.list.units))
        form.submitted.connect(self._on_submitted)
        form.open()

    @Slot(object, object)
    def _on_submitted(self, values: Mapping[str, str], role: Role) -> None:
        actor = self.bench.ops.actor
        self.bench.ops.write(
            lambda store: service.add(store, values, role=role, actor=actor),
            WHO_COUNTS, owner=self, done=self._added, failed=self._refused,
        )  # fmt: skip

    def _added(self, added: Added) -> None:
        said = self.tr("Added, with the badge code {code}").format(code=added.code)
        self.bench.window.toast(said, can_undo=True)
        self.open_at(str(added.person))

    @Slot()
    def choose_list(self) -> None:
        """Ask for a list and show what importing it would do."""
        found = import_ways.choose_list(self, self.bench.app.files)
        if found is not None:
            self.import_list(found)

    @Slot()
    def paste_list(self) -> None:
        """Show what importing the list on the clipboard would do."""
        self.import_list(import_ways.pasted())

    def import_list(self, source: Source) -> None:
        """Show what importing a list would do."""
        ImportWizard(self, self.bench, source).open()

    @Slot()
    def correct_names(self) -> None:
        """Take the corrections that come back on the name proof."""
        NameCorrections(self.bench, self).open()

    @Slot()
    def save_example(self) -> None:
        """Save a list that shows which headings there may be."""
        name = Path.home() / self.tr("participants.xlsx")
        title = self.tr("Save an example list")
        out = self.bench.app.files.save(self, title, name, self.tr("Workbook") + " (*.xlsx)")
        if out is None:
            return
        said = self.tr("Saved {file}. Fill it in and import it.").format(file=out.name)
        window = self.bench.window
        self.bench.ops.work(
            lambda _token: write_xlsx(out, *Sample(_SAMPLE_PEOPLE).roster()),
            "", owner=self, done=lambda _: window.toast(said), failed=self._refused,
        )  # fmt: skip

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # Qt's name
        """Take a participant list that is dragged here."""
        if import_ways.dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # Qt's name
        """Import a participant list that was dropped here."""
        path = import_ways.dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.import_list(path)


def build(bench: Bench) -> RosterPage:
    """Make the page."""
    return RosterPage(bench)
