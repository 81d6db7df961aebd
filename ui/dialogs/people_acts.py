"""Do something with the people that were chosen: role, unit, withdraw, new badge, remove."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from facilitator.language import day_text
from facilitator.model.ids import PersonId
from facilitator.model.people import Role
from facilitator.services import people as service
from facilitator.store import plan
from facilitator.store.connection import Store
from ui.bench import Bench
from ui.dialogs.choose import AskText, Choose
from ui.erasing import Erasing
from ui.hub import Topic

TOPICS = frozenset({Topic.PEOPLE})
WHO_COUNTS = frozenset({Topic.PEOPLE, Topic.ATTENDANCE, Topic.TEAMS, Topic.CERTIFICATES})


class PeopleActs(QObject):
    """Ask what is still to be said, write, and offer to undo it."""

    def __init__(self, bench: Bench, page: QWidget, roles: list[tuple[object, str]]) -> None:
        """Act on behalf of a page, which is told of refusals by its notice."""
        super().__init__(page)
        self._bench = bench
        self._page = page
        self._roles = roles
        self._chosen: tuple[PersonId, ...] = ()
        self.failed: Callable[[Exception], None] | None = None

    def start(self, verb: str, chosen: Sequence[PersonId]) -> None:
        """Begin to do what a verb of `VERBS` says, or `remove`."""
        if not chosen:
            return
        self._chosen = tuple(chosen)
        {
            "role": self._ask_role, "unit": self._ask_unit, "withdraw": self._ask_last_day,
            "rejoin": self._ask_first_day, "badge": self._replace_badge, "erase": self._erase,
            "remove": self._remove,
        }[verb]()  # fmt: skip

    def _write(
        self, work: Callable[[Store, str], object], said: str, topics: frozenset[Topic]
    ) -> None:
        actor, window = self._bench.ops.actor, self._bench.window
        self._bench.ops.write(
            lambda store: work(store, actor),
            topics,
            owner=self._page,
            done=lambda _: window.toast(said, can_undo=True),
            failed=self.failed,
        )

    # ---- role and unit

    def _ask_role(self) -> None:
        said = (self.tr("Set role"), self.tr("Their role at the workshop"), self.tr("Set"))
        made = Choose(self._page, self._bench.app, said, self._roles)
        made.chosen.connect(self._on_role)
        made.open()

    @Slot(object)
    def _on_role(self, role: Role) -> None:
        chosen = self._chosen
        self._write(
            lambda store, actor: service.set_role(store, chosen, Role(role), actor=actor),
            self.tr("Role of %n person(s) set", "", len(chosen)),
            WHO_COUNTS,
        )

    def set_role(self, person: PersonId, role: Role) -> None:
        """Give one person another role."""
        self._chosen = (person,)
        self._on_role(role)

    def _ask_unit(self) -> None:
        said = (self.tr("Set unit"), self.tr("The unit they all come from"), self.tr("Set"))
        made = AskText(self._page, self._bench.app, said)
        made.given.connect(self._on_unit)
        made.open()

    @Slot(str)
    def _on_unit(self, text: str) -> None:
        chosen = self._chosen
        values = service.read_typed(self._bench.reading, {"unit": text}).values
        self._write(
            lambda store, actor: service.change(store, chosen, values, actor=actor),
            self.tr("Unit of %n person(s) set", "", len(chosen)),
            TOPICS,
        )

    # ---- coming and going

    def _days(self) -> tuple[date, ...]:
        return plan.workshop(self._bench.reading).days

    def _ask_last_day(self) -> None:
        language = self._bench.app.language
        options: list[tuple[object, str]] = [(None, self.tr("Never took part"))]
        last_day = self.tr("Last day here: {day}")
        options += [(day, last_day.format(day=day_text(day, language))) for day in self._days()]
        said = (
            self.tr("Withdraw"),
            self.tr("Scans of later days will not count. Everything stays on record."),
            self.tr("Withdraw"),
        )
        made = Choose(self._page, self._bench.app, said, options)
        made.chosen.connect(self._on_last_day)
        made.open()

    @Slot(object)
    def _on_last_day(self, day: date | None) -> None:
        chosen = self._chosen
        self._write(
            lambda store, actor: service.withdraw(store, chosen, last_day=day, actor=actor),
            self.tr("%n person(s) withdrew", "", len(chosen)),
            WHO_COUNTS,
        )

    def _ask_first_day(self) -> None:
        language = self._bench.app.language
        options: list[tuple[object, str]] = [(None, self.tr("From the start"))]
        from_day = self.tr("From {day}")
        options += [(day, from_day.format(day=day_text(day, language))) for day in self._days()]
        said = (
            self.tr("Takes part again"),
            self.tr("From when on do they take part?"),
            self.tr("Take in"),
        )
        made = Choose(self._page, self._bench.app, said, options)
        made.chosen.connect(self._on_first_day)
        made.open()

    @Slot(object)
    def _on_first_day(self, day: date | None) -> None:
        chosen = self._chosen
        self._write(
            lambda store, actor: service.rejoin(store, chosen, first_day=day, actor=actor),
            self.tr("%n person(s) take part again", "", len(chosen)),
            WHO_COUNTS,
        )

    # ---- badge and removal

    def _replace_badge(self) -> None:
        person = self._chosen[0]
        self._write(
            lambda store, actor: service.replace_code(store, person, actor=actor),
            self.tr("New badge code made; the old badge is not valid any more"),
            WHO_COUNTS,
        )

    def _erase(self) -> None:
        Erasing(self._bench, self._page, self._chosen)

    def _remove(self) -> None:
        chosen = self._chosen
        self._write(
            lambda store, actor: service.remove(store, chosen, actor=actor),
            self.tr("%n person(s) removed", "", len(chosen)),
            WHO_COUNTS,
        )
