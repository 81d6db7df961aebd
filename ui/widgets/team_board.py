"""Put people into teams: deal them evenly, then move, lead, rename by hand."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator.model.exercises import Team
from facilitator.model.ids import FormationId, PersonId, TeamId
from facilitator.services import teams as service
from facilitator.services.teams import Division
from facilitator.store.connection import Connection
from facilitator.store.roll import Called
from facilitator.text import fold
from ui.bench import Bench
from ui.dialogs.choose_team import ChooseTeam
from ui.dialogs.deal_form import DealForm, Dealing
from ui.dialogs.text_form import TextForm
from ui.hub import Topic
from ui.models.member_model import Member
from ui.reading import Reading
from ui.widgets.basics import EmptyState, Notice, button, label, row
from ui.widgets.reflow import Reflow
from ui.widgets.tab import Tab
from ui.widgets.team_card import TeamCard

_TOPICS = frozenset({Topic.TEAMS, Topic.SCORES})
_PAGE = 24
_CARD = 236
_STEPS = (5, 4, 3, 2, 1)


class TeamBoard(Tab):
    """Show teams as cards; people move between them by menu, keyboard or mouse."""

    def __init__(self, bench: Bench, notice: Notice) -> None:
        """Begin with nothing read yet; refusals are said in the notice of the page."""
        super().__init__(bench, notice)
        self._division: Division | None = None
        self._found: tuple[Team, ...] = ()
        self._folded: dict[TeamId, list[str]] = {}
        self._formation: FormationId | None = None
        self._first = 0
        self._cards: list[TeamCard] = []
        self._picked: TeamCard | None = None
        icons = bench.app.icons
        self.add_button = button(self.tr("&Add team"), self.add_team, icon=icons.icon("plus"))
        self.deal_button = button(
            self.tr("&Deal evenly…"), self.deal, kind="primary",
            icon=icons.icon("arrows-shuffle", "onPrimary"),
        )  # fmt: skip
        self.buttons = (self.add_button, self.deal_button)
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack)
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self._make_board())
        self._stack.hide()
        self._reading = Reading(bench, self._read, self._show, self)

    # ---- the parts

    def _make_empty(self) -> QWidget:
        self._empty = EmptyState(
            self.tr("There are no teams yet. Deal the participants evenly, then move by hand."),
            (self.tr("Deal evenly…"), self.deal) if self.can_edit else None,
            picture=self.bench.app.icons.picture("users-group"),
        )
        self._no_people = EmptyState(
            self.tr("Teams are made of participants, and there are none yet."),
            (self.tr("Go to participants"), self._go_to_people),
            picture=self.bench.app.icons.picture("users"),
        )
        self._empties = QStackedWidget()
        self._empties.addWidget(self._empty)
        self._empties.addWidget(self._no_people)
        return self._empties

    def _make_board(self) -> QWidget:
        board = QWidget()
        board.setObjectName("page")
        body = QVBoxLayout(board)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addLayout(self._make_tools())
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._inner = QWidget()
        self._inner_body = QVBoxLayout(self._inner)
        self._inner_body.setContentsMargins(0, 0, 8, 8)
        self._inner_body.setSpacing(16)
        self._left = self._make_card(is_team=False)
        self._fill_button = button(self.tr("Put them into the smallest teams"), self._fill)
        self._left.head.addWidget(self._fill_button)
        self._inner_body.addWidget(self._left)
        self._flow = Reflow(self.bench.app.theme.px(_CARD), _STEPS)
        self._inner_body.addWidget(self._flow)
        self._inner_body.addStretch(1)
        self._area.setWidget(self._inner)
        body.addWidget(self._area, 1)
        return board

    def _make_tools(self) -> QVBoxLayout:
        icons = self.bench.app.icons
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a person"))
        self.search.setAccessibleName(self.tr("Find a person in the teams"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(
            icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.search.setMaximumWidth(self.bench.app.theme.px(280))
        self.search.textChanged.connect(self._on_find)
        self.move_button = button(
            self.tr("&Move to…"), self._move_picked, icon=icons.icon("arrow-right")
        )
        self.move_button.setToolTip(self.tr("Move the selected people to another team (Ctrl+M)"))
        self.lead_button = button(self.tr("&Leads the team"), self._lead_picked,
                                  icon=icons.icon("crown"))  # fmt: skip
        shortcut = QShortcut(QKeySequence("Ctrl+M"), self)
        shortcut.activated.connect(self._move_picked)
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("Division into teams"))
        self._choice.activated.connect(self._on_division)
        self._before = button(self.tr("Earlier teams"), self._page_back)
        self._after = button(self.tr("Further teams"), self._page_on)
        self._where = label("", "small")
        tools = QVBoxLayout()
        line = row(tools, self.search, self._choice)
        line.addStretch(1)
        for widget in (self.move_button, self.lead_button):
            line.addWidget(widget)
        pages = row(tools, self._where, self._before, self._after)
        pages.addStretch(1)
        return tools

    def _make_card(self, *, is_team: bool) -> TeamCard:
        card = TeamCard(self.bench.app, can_edit=self.can_edit, is_team=is_team)
        card.picked.connect(self._on_picked)
        card.move_asked.connect(self._on_move_asked)
        card.lead_asked.connect(self._on_lead_asked)
        card.dropped.connect(self._on_dropped)
        card.rename_asked.connect(self._on_rename_asked)
        card.remove_asked.connect(self._on_remove_asked)
        return card

    # ---- reading

    def refresh(self) -> None:
        """Read teams and participants anew, beside the window."""
        self._reading.start()

    def _read(self, connection: Connection) -> Division:
        return service.division(connection, self._formation)

    def _show(self, division: Division) -> None:
        self._division = division
        self._formation = division.formation
        self._show_divisions(division.formations)
        self.deal_button.setEnabled(self.can_edit and division.count > 0)
        self._stack.setCurrentIndex(1 if division.teams else 0)
        self._empties.setCurrentWidget(self._empty if division.count else self._no_people)
        self._stack.show()
        count = self.tr("%n participant(s)", "", division.count)
        teams = self.tr("%n team(s)", "", len(division.teams))
        self.tell(f"{count} · {teams}")
        self._folded = {}
        self._show_cards()

    @property
    def _teams(self) -> tuple[Team, ...]:
        return () if self._division is None else self._division.teams

    def _show_divisions(self, known: Sequence[FormationId]) -> None:
        self._choice.clear()
        for place, key in enumerate(known):
            text = self.tr("Division {number}").format(number=len(known) - place)
            self._choice.addItem(text, str(key))
            if key == self._formation:
                self._choice.setCurrentIndex(place)
        self._choice.setVisible(len(known) > 1)

    def _members(self, team: Team | None) -> list[Member]:
        """Make what a card shows; only the cards on this screen are made."""
        if self._division is None:
            return []
        if team is None:
            return [self._member(person, "") for person in self._division.left]
        leads = self.tr("{name}, leader")
        return [
            self._member(person, leads if person.id == team.leader else "")
            for person in self._division.members[team.id]
        ]

    @staticmethod
    def _member(person: Called, leads: str) -> Member:
        name = person.name
        return Member(
            id=person.id,
            name=name,
            hint=f"{person.full_name}\n{person.unit}".strip(),
            spoken=leads.format(name=name) if leads else name,
            is_leader=bool(leads),
        )

    # ---- showing

    def _show_cards(self) -> None:
        self._found = self._searched()
        if self._first >= len(self._found):
            self._first = 0
        shown = self._found[self._first : self._first + _PAGE]
        if len(shown) != len(self._cards):
            self._remake_cards(len(shown))
        most = max((len(team.members) for team in shown), default=0)
        for card, team in zip(self._cards, shown, strict=True):
            card.show_team(team, self._members(team))
            card.set_rows(most)
        left = self._members(None)
        self._left.setVisible(bool(left))
        self._left.show_left(left)
        self._left.set_rows(min(5, len(left)))
        self._fill_button.setVisible(self.can_edit and bool(self._teams))
        self._show_paging()
        folded = fold(self.search.text())
        for card in (self._left, *self._cards):
            card.model.set_filter(folded)
        self._show_picked()

    def _searched(self) -> tuple[Team, ...]:
        """Give the teams to show: where they fill pages, those with somebody who is searched."""
        words = fold(self.search.text()).split()
        if not words or len(self._teams) <= _PAGE or self._division is None:
            return self._teams
        if not self._folded:
            self._folded = {
                team: [fold(person.name) for person in there]
                for team, there in self._division.members.items()
            }
        return tuple(
            team
            for team in self._teams
            if any(all(word in name for word in words) for name in self._folded[team.id])
        )

    def _remake_cards(self, count: int) -> None:
        fresh = Reflow(self.bench.app.theme.px(_CARD), _STEPS)
        self._cards = [self._make_card(is_team=True) for _ in range(count)]
        for card in self._cards:
            fresh.add(card)
        self._inner_body.replaceWidget(self._flow, fresh)
        self._flow.hide()
        self._flow.setParent(None)
        self._flow.deleteLater()
        self._flow = fresh
        fresh.show()
        self._picked = None

    def _show_paging(self) -> None:
        total = len(self._found)
        has_pages = len(self._teams) > _PAGE
        for widget in (self._where, self._before, self._after):
            widget.setVisible(has_pages)
        last = min(total, self._first + _PAGE)
        self._where.setText(
            self.tr("Teams {first}–{last} of {all}").format(
                first=min(total, self._first + 1), last=last, all=total
            )
        )
        self._before.setEnabled(self._first > 0)
        self._after.setEnabled(last < total)

    @Slot()
    def _page_back(self) -> None:
        self._first = max(0, self._first - _PAGE)
        self._show_cards()

    @Slot()
    def _page_on(self) -> None:
        self._first += _PAGE
        self._show_cards()

    @Slot(int)
    def _on_division(self, index: int) -> None:
        self._formation = FormationId(UUID(str(self._choice.itemData(index))))
        self._first = 0
        self.refresh()

    @Slot(str)
    def _on_find(self, _text: str) -> None:
        self._first = 0
        self._show_cards()

    # ---- who is picked

    @Slot(object)
    def _on_picked(self, card: TeamCard) -> None:
        self._picked = card
        for other in (self._left, *self._cards):
            if other is not card:
                other.list.clearSelection()
        self._show_picked()

    def _show_picked(self) -> None:
        chosen = self._picked.selected() if self._picked is not None else ()
        self.move_button.setEnabled(self.can_edit and bool(chosen))
        can_lead = len(chosen) == 1 and self._picked is not None and self._picked.team is not None
        self.lead_button.setEnabled(self.can_edit and can_lead)

    @Slot()
    def _move_picked(self) -> None:
        if self.can_edit and self._picked is not None and self._picked.selected():
            self._on_move_asked(self._picked)

    @Slot()
    def _lead_picked(self) -> None:
        if self._picked is not None:
            self._on_lead_asked(self._picked)

    # ---- moving

    @Slot(object)
    def _on_move_asked(self, card: TeamCard) -> None:
        chosen = card.selected()
        offered = [
            (team.id, f"{team.name} ({len(team.members)})")
            for team in self._teams
            if team.id != card.team_id
        ]
        if len(chosen) == 1:
            question = self.tr("Move {name} to which team?").format(name=chosen[0].name)
        else:
            question = self.tr("Move %n person(s) to which team?", "", len(chosen))
        dialog = ChooseTeam(self.bench.app, self, question, offered)
        self._moving = tuple(member.id for member in chosen)
        dialog.chosen.connect(self._on_team_chosen)
        dialog.open()

    @Slot(object)
    def _on_team_chosen(self, team: UUID | None) -> None:
        self._move(self._moving, None if team is None else TeamId(team))

    @Slot(object, object)
    def _on_dropped(self, card: TeamCard, dropped: tuple[PersonId, ...]) -> None:
        own = {member.id for member in card.model.shown}
        coming = tuple(person for person in dropped if person not in own)
        if coming:
            self._move(coming, None if card.team is None else card.team.id)

    def _move(self, moved: tuple[PersonId, ...], team: TeamId | None) -> None:
        formation = self._formation
        if formation is None:
            return
        self.notice.say("")
        actor = self.bench.ops.actor
        name = next((one.name for one in self._teams if one.id == team), "")

        def done(_: None) -> None:
            count = self.tr("%n person(s) moved", "", len(moved))
            said = f"{count}: {name}" if name else count
            self.bench.window.toast(said, can_undo=True)

        self.bench.ops.write(
            lambda store: service.move(store, formation, moved, team=team, actor=actor),
            _TOPICS, owner=self, done=done, failed=self.refuse,
        )  # fmt: skip

    @Slot(object)
    def _on_lead_asked(self, card: TeamCard) -> None:
        chosen = card.selected()
        if card.team is None or len(chosen) != 1:
            return
        team, person = card.team.id, None if chosen[0].is_leader else chosen[0].id
        actor = self.bench.ops.actor
        self.bench.ops.write(
            lambda store: service.lead(store, team, person, actor=actor),
            _TOPICS, owner=self, failed=self.refuse,
        )  # fmt: skip

    @Slot()
    def _fill(self) -> None:
        formation, actor = self._formation, self.bench.ops.actor
        if formation is None:
            return

        def done(count: int) -> None:
            said = self.tr("%n person(s) put into teams", "", count)
            self.bench.window.toast(said, can_undo=True)

        self.bench.ops.write(
            lambda store: service.fill(store, formation, actor=actor),
            _TOPICS, owner=self, done=done, failed=self.refuse,
        )  # fmt: skip

    # ---- the teams themselves

    @Slot()
    def deal(self) -> None:
        """Ask how to deal, then make the teams."""
        people_count = 0 if self._division is None else self._division.count
        dialog = DealForm(self.bench, self, people_count, len(self._teams))
        dialog.given.connect(self._on_dealing)
        dialog.open()

    @Slot(object)
    def _on_dealing(self, dealing: Dealing) -> None:
        dialog, formation = self.sender(), self._formation
        if not isinstance(dialog, DealForm):
            return
        actor = self.bench.ops.actor

        def done(made: FormationId) -> None:
            if made != self._formation:
                self._formation = made
                self.refresh()
            dialog.saved(made)
            said = self.tr("%n team(s) made", "", len(dealing.names))
            self.bench.window.toast(said, can_undo=True)

        self.bench.ops.write(
            lambda store: service.divide(
                store, dealing.names, mixing=dealing.mixing, formation=formation, actor=actor
            ),
            _TOPICS, owner=dialog, done=done, failed=dialog.refused,
        )  # fmt: skip

    @Slot()
    def add_team(self) -> None:
        """Ask for the name of a new team, then add it."""
        ask = (self.tr("Name of the team"), self.tr("Add"))
        dialog = TextForm(self.bench, self, self.tr("Add team"), ask)
        dialog.given.connect(self._on_team_named)
        dialog.open()

    @Slot(str)
    def _on_team_named(self, name: str) -> None:
        dialog, formation, actor = self.sender(), self._formation, self.bench.ops.actor
        if isinstance(dialog, TextForm):
            self.bench.ops.write(
                lambda store: service.add(store, formation, name, actor=actor),
                _TOPICS, owner=dialog, done=dialog.saved, failed=dialog.refused,
            )  # fmt: skip

    @Slot(object)
    def _on_rename_asked(self, card: TeamCard) -> None:
        if card.team is None:
            return
        self._renaming = card.team.id
        ask = (self.tr("Name of the team"), self.tr("Rename"))
        dialog = TextForm(self.bench, self, self.tr("Rename team"), ask)
        dialog.begin_with(card.team.name)
        dialog.given.connect(self._on_renamed)
        dialog.open()

    @Slot(str)
    def _on_renamed(self, name: str) -> None:
        dialog, team, actor = self.sender(), self._renaming, self.bench.ops.actor
        if isinstance(dialog, TextForm):
            self.bench.ops.write(
                lambda store: service.rename(store, team, name, actor=actor),
                _TOPICS, owner=dialog, done=dialog.saved, failed=dialog.refused,
            )  # fmt: skip

    @Slot(object)
    def _on_remove_asked(self, card: TeamCard) -> None:
        if card.team is None:
            return
        team, name, actor = card.team.id, card.team.name, self.bench.ops.actor

        def done(_: None) -> None:
            said = self.tr("Team {team} removed").format(team=name)
            self.bench.window.toast(said, can_undo=True)

        self.bench.ops.write(
            lambda store: service.remove(store, team, actor=actor),
            _TOPICS, owner=self, done=done, failed=self.refuse,
        )  # fmt: skip

    @Slot()
    def _go_to_people(self) -> None:
        self.bench.window.go("roster")


def build(bench: Bench, notice: Notice) -> Tab:
    """Make the tab."""
    return TeamBoard(bench, notice)
