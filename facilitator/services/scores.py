"""Start rounds and enter scores, sheet by sheet."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from facilitator.errors import UserError
from facilitator.model.exercises import Assessor, Component, Exercise, Measured, Sort, Team
from facilitator.quantities import exact, plain
from facilitator.rules.components import entry_as_stored
from facilitator.rules.entries import check_definition, check_entry, check_mark, check_measured
from facilitator.rules.scoring import judged
from facilitator.services import teams
from facilitator.store import exercises, kinds
from facilitator.store.connection import Connection, Deed, Store
from facilitator.store.facts import derived

MEASURES = ("target", "actual", "defects")
PENALTY = ("penalty", "penalty_reason")
_KEYS = ("exercise", "round", "team", "assessor")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Hold one line of scores as typed: whose sheet of which round, and its values by name.

    Values are marks by component key, and `target`, `actual`, `defects`, `penalty`,
    `penalty_reason`. An empty value is not entered; `cleared` names values to take away, where
    any measure stands for all three. A component of points takes several entries, apart by spaces.
    """

    exercise: str
    round: int
    team: str
    assessor: str = ""
    values: Mapping[str, str]
    cleared: frozenset[str] = frozenset()


def enter(store: Store, entries: list[Entry], *, actor: str = "") -> int:
    """Enter scores as one act, all or nothing; a round starts with its first score.

    Raises:
        UserError: `score.*` or `team.unknown`, with the value that cannot be used.
    """

    def work(deed: Deed) -> int:
        for entry in entries:
            _Entering(store, deed, entry).write()
        return len(entries)

    return store.write(work, actor=actor).value


def start_round(store: Store, deed: Deed, exercise: Exercise, number: int) -> None:
    """Lock the plan of an exercise by starting a round: it carries the whole definition.

    Raises:
        UserError: `score.*`, the definition cannot be scored.
    """
    check_definition(exercise)
    subject = derived(store.workshop, "round", exercise.id, number)
    definition = {
        "rounds": [plain(weight) for weight in exercise.round_weights],
        "components": [component_body(component) for component in exercise.components],
    }
    body = {"exercise": str(exercise.id), "number": number, "definition": definition}
    deed.draft.happen(kinds.ROUND_STARTED, subject, body)
    deed.fold()


def component_body(component: Component) -> dict[str, object]:
    """Write a component as the definition of an exercise holds it."""
    return {
        "key": component.key,
        "title": component.title,
        "weight": plain(component.weight),
        "stage": component.stage,
        "sort": component.sort,
        "lowest": plain(component.lowest),
        "highest": plain(component.highest),
        "par": None if component.par is None else plain(component.par),
        "defect_cost": plain(component.defect_cost),
        "is_time": int(component.is_time),
        "placing": [plain(points) for points in component.placing],
        "outcomes": {name: plain(points) for name, points in component.outcomes.items()},
    }


class _Entering:
    """Enter one line of scores inside a deed."""

    def __init__(self, store: Store, deed: Deed, entry: Entry) -> None:
        self._store = store
        self._deed = deed
        self._entry = entry
        self._exercise = find_exercise(deed.reading, entry.exercise)
        if not 1 <= entry.round <= len(self._exercise.round_weights):
            raise UserError(
                "score.no_round", round=entry.round, title=self._exercise.title,
                rounds=len(self._exercise.round_weights),
            )  # fmt: skip
        self._team: Team = teams.find(deed.reading, entry.team)

    def write(self) -> None:
        """Start the round if need be, then write sheet, measures and penalty."""
        if not self._exercise.started[self._entry.round - 1]:
            start_round(self._store, self._deed, self._exercise, self._entry.round)
        given = {name: text.strip() for name, text in self._entry.values.items() if text.strip()}
        own = {*MEASURES, *PENALTY, *self._points}
        marks = {name: text for name, text in given.items() if name not in own}
        dropped = self._entry.cleared - own
        if marks or dropped:
            self._sheet(marks, dropped)
        fields = self._measured(given) | self._penalty(given) | self._entries(given)
        if fields:
            self._team_round(fields)

    @property
    def _points(self) -> dict[str, Component]:
        return {one.key: one for one in self._exercise.components if one.sort is Sort.POINTS}

    @property
    def _own(self) -> dict[str, object]:
        return {
            "exercise": str(self._exercise.id),
            "round": self._entry.round,
            "team": str(self._team.id),
        }

    def _derived(self, kind: str, *more: UUID) -> UUID:
        entry = self._entry
        return derived(
            self._store.workshop, kind, self._exercise.id, entry.round, self._team.id, *more
        )

    def _sheet(self, marks: Mapping[str, str], dropped: frozenset[str]) -> None:
        assessor = find_assessor(self._deed.reading, self._entry.assessor)
        components = {one.key: one for one in judged(self._exercise.components)}
        fields: dict[str, object] = {"assessor": str(assessor.id)}
        for name, text in marks.items():
            component = components.get(name)
            if component is None:
                raise UserError("score.no_component", item=name, known=", ".join(components))
            mark = number(text, component.title or name)
            check_mark(component, mark)
            fields[f"marks.{name}"] = plain(mark)
        fields |= {f"marks.{name}": None for name in dropped}
        self._deed.draft.add("sheet", self._derived("sheet", assessor.id), {**self._own, **fields})

    def _measured(self, given: Mapping[str, str]) -> dict[str, object]:
        measured = read_measured(self._exercise, given)
        if measured is None:
            is_cleared = not self._entry.cleared.isdisjoint(MEASURES)
            return {"measured": None} if is_cleared else {}
        return {"measured": {name: plain(getattr(measured, name)) for name in MEASURES}}

    def _entries(self, given: Mapping[str, str]) -> dict[str, object]:
        fields: dict[str, object] = {}
        for name, component in self._points.items():
            if name in given:
                fields[f"points.{name}"] = read_entries(component, given[name])
            elif name in self._entry.cleared:
                fields[f"points.{name}"] = None
        return fields

    def _penalty(self, given: Mapping[str, str]) -> dict[str, object]:
        if "penalty" not in given:
            return {"penalty": None} if "penalty" in self._entry.cleared else {}
        points = number(given["penalty"], "penalty")
        reason = given.get("penalty_reason", "")
        if points and not reason:
            raise UserError("score.penalty_reason")
        return {"penalty": {"points": plain(points), "reason": reason}}

    def _team_round(self, fields: Mapping[str, object]) -> None:
        self._deed.draft.add("team_round", self._derived("team_round"), {**self._own, **fields})


def read_measured(exercise: Exercise, given: Mapping[str, str]) -> Measured | None:
    """Read target, actual and defects as typed; what is not given is zero, nothing is `None`.

    Raises:
        UserError: `score.*`, a value cannot be used.
    """
    found = {name: number(given[name], name) for name in MEASURES if given.get(name)}
    if not found:
        return None
    measured = Measured(**{name: found.get(name, Fraction(0)) for name in MEASURES})
    for component in exercise.components:
        if component.par is not None:
            check_measured(component, measured)
    return measured


def read_entries(component: Component, text: str) -> list[str]:
    """Read the entries of a component of points as typed, apart by spaces.

    Raises:
        UserError: `score.entry`.
    """
    entries = [entry_as_stored(component, word) for word in text.replace(",", ".").split()]
    for entry in entries:
        check_entry(component, entry)
    return entries


def number(text: str, name: str) -> Fraction:
    """Read a number as typed, with a decimal comma or point.

    Raises:
        UserError: `score.not_a_number`.
    """
    try:
        return exact(text.replace(",", "."))
    except ValueError as error:
        raise UserError("score.not_a_number", value=text, name=name) from error


def find_exercise(connection: Connection, text: str) -> Exercise:
    """Find an exercise by reference, id or title.

    Raises:
        UserError: `score.unknown_exercise`.
    """
    known = exercises.exercises(connection)
    wanted = text.strip().casefold()
    for one in known:
        if wanted in {one.label.casefold(), str(one.id), one.title.casefold()}:
            return one
    listed = ", ".join(f"{one.label} ({one.title})" for one in known)
    raise UserError("score.unknown_exercise", value=text, known=listed or "–")


def find_assessor(connection: Connection, text: str) -> Assessor:
    """Find an assessor by reference, id or name.

    Raises:
        UserError: `score.unknown_assessor`.
    """
    known = exercises.assessors(connection)
    wanted = text.strip().casefold()
    for one in known:
        if wanted in {one.label.casefold(), str(one.id), one.name.casefold()}:
            return one
    listed = ", ".join(f"{one.label} ({one.name})" for one in known)
    raise UserError("score.unknown_assessor", value=text, known=listed or "–")
