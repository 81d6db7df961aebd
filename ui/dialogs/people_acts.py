"""Do something with the people that were chosen: fields, coming and going, badge, removal."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from facilitator.errors import UserError
from facilitator.language import day_text, time_text
from facilitator.model.ids import PersonId, SessionId
from facilitator.model.people import Role
from facilitator.services import names, substitutes
from facilitator.services import people as service
from facilitator.store import people, plan
from facilitator.store.connection import Store
from facilitator.store.listing import Listed
from ui.bench import Bench
from ui.dialogs.choose import Choose
from ui.dialogs.set_field import SetFieldDialog
from ui.dialogs.substitute import SubstituteDialog
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
        self._asking: SetFieldDialog | SubstituteDialog
        self.failed: Callable[[Exception], None] | None = None
        self._known: Callable[[], Iterable[Listed]] = tuple

    def know(self, known: Callable[[], Iterable[Listed]]) -> None:
        """Learn who gives the people on the list, of whom one may take another's place."""
        self._known = known

    def start(self, verb: str, chosen: Sequence[PersonId]) -> None:
        """Begin to do what a verb of `VERBS` says, or `remove`."""
        if not chosen:
            return
        self._chosen = tuple(chosen)
        {
            "role": self._ask_role, "field": self._ask_field, "withdraw": self._ask_last_day,
            "rejoin": self._ask_first_day, "substitute": self._ask_substitute,
            "badge": self._replace_badge, "erase": self._erase, "remove": self._remove,
            "confirm": self._confirm, "ask_again": self._ask_again,
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

    # ---- role and other fields

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

    def _ask_field(self) -> None:
        headings = people.own_headings(self._bench.reading)
        count = len(self._chosen)
        made = SetFieldDialog(self._bench, self._page, count, headings, self._check)
        made.given.connect(self._on_field)
        self._asking = made
        made.open()

    def _check(self, field: str, text: str) -> str:
        refusal = service.misfit(self._bench.reading, self._chosen, field, text)
        return "" if refusal is None else self._bench.app.texts(refusal.key, **refusal.params)

    @Slot(str, str)
    def _on_field(self, field: str, text: str) -> None:
        chosen, actor = self._chosen, self._bench.ops.actor
        values = service.read_typed(self._bench.reading, {field: text}).values
        said = self.tr("Field of %n person(s) set", "", len(chosen))
        self._take(lambda store: service.change(store, chosen, values, actor=actor), said, TOPICS)

    def _take(self, work: Callable[[Store], object], said: str, topics: frozenset[Topic]) -> None:
        """Write what a dialog gave, which closes when it is taken or says why it is not."""
        asking, window = self._asking, self._bench.window

        def done(_value: object) -> None:
            window.toast(said, can_undo=True)
            asking.accept()

        self._bench.ops.write(work, topics, owner=asking, done=done, failed=asking.refused)

    # ---- a substitute

    def _ask_substitute(self) -> None:
        reading, app = self._bench.reading, self._bench.app
        person = people.person(reading, self._chosen[0])
        if person is None:
            return
        if person.is_erased and self.failed is not None:
            self.failed(UserError("person.erased"))
            return
        usual = substitutes.usual(reading, person.id, app.around.clock.now())
        made = SubstituteDialog(
            self._bench, self._page, person, self._read_new, (self._beginnings(), usual)
        )
        made.offer(one for one in self._known() if one.id != person.id and not one.is_erased)
        made.given.connect(self._on_substitute)
        self._asking = made
        made.open()

    def _read_new(self, fields: Mapping[str, str]) -> service.Typed:
        return service.read_typed(self._bench.reading, fields)

    def _beginnings(self) -> list[tuple[object, str]]:
        language = self._bench.app.language
        zone = ZoneInfo(plan.workshop(self._bench.reading).zone)
        options: list[tuple[object, str]] = [(None, self.tr("From the start: never took part"))]
        for session in substitutes.sessions_in_time(self._bench.reading):
            starts = session.starts_at.astimezone(zone)
            day, at = day_text(starts.date(), language), time_text(starts, language)
            options.append((session.id, f"{day}, {at} · {session.title}"))
        return options

    @Slot(object, object)
    def _on_substitute(self, by: PersonId | Mapping[str, str], since: SessionId | None) -> None:
        person, actor = self._chosen[0], self._bench.ops.actor
        self._take(
            lambda store: substitutes.replace(store, person, by, since=since, actor=actor),
            self.tr("A substitute took the place"),
            WHO_COUNTS | {Topic.PLAN},
        )

    # ---- names

    def _confirm(self) -> None:
        chosen, actor = self._chosen, self._bench.ops.actor
        self._bench.ops.write(
            lambda store: names.confirm(store, chosen, actor=actor),
            TOPICS, owner=self._page, done=self._confirmed, failed=self.failed,
        )  # fmt: skip

    def _confirmed(self, count: int) -> None:
        said = self.tr("%n name(s) confirmed", "", count)
        if not count:
            said = self.tr("The names were confirmed before")
        self._bench.window.toast(said, can_undo=count > 0)

    def _ask_again(self) -> None:
        chosen = self._chosen
        self._write(
            lambda store, actor: names.ask_again(store, chosen, actor=actor),
            self.tr("%n name(s) to be asked again", "", len(chosen)),
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
