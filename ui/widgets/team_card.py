"""Show one team as a card: its name, how many it has, and its members."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QItemSelection, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QToolButton

from facilitator.model.exercises import Team
from facilitator.model.ids import PersonId
from ui.context import AppContext
from ui.models.member_model import Member, MemberModel
from ui.widgets.basics import Card, chip, label, row

_ROW = 30
_FEWEST_ROWS, _MOST_ROWS = 3, 8


class TeamCard(Card):
    """Hold the list of a team's members, or of those without a team.

    Signals:
        picked: The card, when people in it were selected.
        move_asked: The card whose selected people shall move.
        lead_asked: The card whose selected member shall lead, or lead no more.
        dropped: The card, and a tuple of `PersonId` that were dropped on it.
        rename_asked: The card.
        remove_asked: The card.
    """

    picked = Signal(object)
    move_asked = Signal(object)
    lead_asked = Signal(object)
    dropped = Signal(object, object)
    rename_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, app: AppContext, *, can_edit: bool, is_team: bool = True) -> None:
        """Begin empty; a file that is only read lets nothing be moved."""
        super().__init__()
        self.team: Team | None = None
        self._app = app
        self._can_edit = can_edit
        self.body.setSpacing(8)
        self._name = label("", "cardTitle")
        self._count = chip("")
        self.head = row(self.body, self._name, self._count)
        self.head.addStretch(1)
        self._menu_button = QToolButton()
        if is_team and can_edit:
            self._make_menu()
        self._leader = label("", "small")
        self.body.addWidget(self._leader)
        self._leader.setVisible(is_team)  # in the card, or it would come up as a window
        crown, plain = app.icons.icon("crown", "check"), app.icons.icon("user", "muted")
        self.model = MemberModel(crown, plain, self)
        self.model.dropped.connect(self._on_dropped)
        self.list = QListView()
        self._make_list()
        self.body.addWidget(self.list)

    def _make_list(self) -> None:
        view = self.list
        view.setModel(self.model)
        view.setUniformItemSizes(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setObjectName("members")
        view.selectionModel().selectionChanged.connect(self._on_selected)
        if not self._can_edit:
            return
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.setDropIndicatorShown(False)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_context_menu)
        view.activated.connect(self._ask_move)

    def _make_menu(self) -> None:
        self._menu_button.setIcon(self._app.icons.icon("dots", "muted"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._menu_button)
        self.rename_action = menu.addAction(self.tr("Rename…"))
        self.rename_action.triggered.connect(self._ask_rename)
        self.remove_action = menu.addAction(self.tr("Remove team"))
        self.remove_action.triggered.connect(self._ask_remove)
        self._menu_button.setMenu(menu)
        self.head.addWidget(self._menu_button)

    # ---- what it shows

    def show_team(self, team: Team, members: Sequence[Member]) -> None:
        """Show a team and its members, the leader marked and named."""
        self.team = team
        self._name.setText(team.name)
        leader = next((one.name for one in members if one.is_leader), "")
        said = self.tr("Leader: {name}").format(name=leader) if leader else self.tr("No leader yet")
        self._leader.setText(said)
        about = self.tr("Rename or remove team {team}").format(team=team.name)
        self._menu_button.setToolTip(about)
        self._menu_button.setAccessibleName(about)
        self._show_members(members, self.tr("Team {team}").format(team=team.name))

    def show_left(self, members: Sequence[Member]) -> None:
        """Show those who are in no team."""
        self._name.setText(self.tr("Without a team"))
        self._show_members(members, self.tr("Without a team"))

    def _show_members(self, members: Sequence[Member], name: str) -> None:
        self._count.setText(self.tr("%n person(s)", "", len(members)))
        self.list.setAccessibleName(name)
        self.model.set_members(members)

    def set_rows(self, most: int) -> None:
        """Be as high as so many members ask for, within limits."""
        fewest = 1 if self.team is None else _FEWEST_ROWS
        rows = max(fewest, min(_MOST_ROWS, most))
        self.list.setFixedHeight(rows * self._app.theme.px(_ROW) + 8)

    @property
    def team_id(self) -> UUID | None:
        """Give the id of the team, `None` for those without one."""
        return None if self.team is None else self.team.id

    def selected(self) -> tuple[Member, ...]:
        """Give the selected members, in their order."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return tuple(self.model.member(at) for at in rows)

    # ---- what it asks for

    @Slot(QItemSelection, QItemSelection)
    def _on_selected(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        if not selected.isEmpty():
            self.picked.emit(self)

    @Slot(object)
    def _on_dropped(self, people: tuple[PersonId, ...]) -> None:
        self.dropped.emit(self, people)

    @Slot(QPoint)
    def _on_context_menu(self, at: QPoint) -> None:
        if not self.selected():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Move to…")).triggered.connect(self._ask_move)
        if self.team is not None and len(self.selected()) == 1:
            menu.addAction(self._lead_text()).triggered.connect(self._ask_lead)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _lead_text(self) -> str:
        if self.selected()[0].is_leader:
            return self.tr("Leads the team no more")
        return self.tr("Leads the team")

    @Slot()
    def _ask_move(self) -> None:
        if self.selected():
            self.move_asked.emit(self)

    @Slot()
    def _ask_lead(self) -> None:
        self.lead_asked.emit(self)

    @Slot()
    def _ask_rename(self) -> None:
        self.rename_asked.emit(self)

    @Slot()
    def _ask_remove(self) -> None:
        self.remove_asked.emit(self)
