"""Plan what an import would do, row by row; nothing is written."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from facilitator.garbage import undisturbed
from facilitator.identity import Fault, birth_date_of, sex_of
from facilitator.model.ids import PersonId
from facilitator.model.people import Person, Role
from facilitator.roster.decide import Decided, decide
from facilitator.roster.likeness import PERSON_FIELDS, Likeness, find_likenesses
from facilitator.roster.matching import Matcher
from facilitator.roster.mend import mended
from facilitator.roster.records import (
    OWN,
    ROWS_A_STEP,
    GroupKind,
    Problem,
    RosterList,
    RosterRow,
    RowKey,
    Step,
    no_step,
    part_of,
)
from facilitator.roster.review import Review
from facilitator.text import fold, match_key

_SPEAKS_OF = {GroupKind.SAME_NIP, GroupKind.SAME_NAME_NO_NIP}
_NOBODY: frozenset[str] = frozenset()


class Action(StrEnum):
    """Say what an import would do with a row."""

    ADD = "add"
    UPDATE = "update"
    SAME = "same"
    REFUSE = "refuse"
    MERGED = "merged"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRow:
    """Hold what becomes of a row, as it is after edits and merges.

    `person` is whom it updates or repeats, `into` the row it is merged into. `changes` has
    the fields of `Person` that get a new value, own ones as `own.<heading>`: for a new person
    all that are known, none that would erase something. `problems` are those that only show
    beside the workshop; `likely` are the people of it whom the row may be.
    """

    row: RosterRow
    action: Action
    person: PersonId | None = None
    into: RowKey | None = None
    changes: Mapping[str, str]
    problems: tuple[Problem, ...] = ()
    likely: tuple[Likeness, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """Hold the plan of a whole list, its rows in the order of the list.

    `roster` is the list with all edits in it. `missing` are the participants of the
    workshop of whom no row speaks; they are listed, never removed, and only where the list
    knows anybody at all.
    """

    rows: tuple[PlannedRow, ...]
    roster: RosterList = field(default_factory=lambda: RosterList(rows=()))
    missing: tuple[PersonId, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Give all problems: those of the list, then those beside the workshop."""
        found = (problem for row in self.rows for problem in row.problems)
        return (*self.roster.problems, *found)

    def count(self, action: Action) -> int:
        """Count the rows with an action."""
        return Counter(row.action for row in self.rows)[action]


@undisturbed()
def build_plan(
    roster: RosterList,
    existing: Sequence[Person],
    review: Review | None = None,
    *,
    step: Step = no_step,
) -> ImportPlan:
    """Plan the import of a list into a workshop.

    A row is an existing person if the NIP is the same, else if bare name and unit are and
    not both have a NIP; what was decided comes before. Every person is met by one row at
    most: of two rows with one NIP, the one that says the same goes first and the other is
    added, never merged unasked. Where a name fits two people the row is added.

    Args:
        roster: The list.
        existing: Everybody of the workshop.
        review: What was edited and decided; rows it does not name go by themselves.
        step: Told of every so many rows.

    Raises:
        UserError: `roster.person_gone`, a decision names somebody who is no longer there.
    """
    said = review or Review()
    listed = _with_known_headings(mended(roster, said.edits), existing)
    decided = decide(listed.rows, said.choices, existing)
    planner = _Planner(listed, existing, said, decided)
    rows = tuple(planner.plan(step))
    return ImportPlan(rows=rows, roster=listed, missing=_missing(existing, rows))


def _missing(existing: Sequence[Person], rows: Sequence[PlannedRow]) -> tuple[PersonId, ...]:
    """Give the participants of whom no row speaks, not even one that is left out or refused."""
    met = {row.person for row in rows if row.person is not None}
    if not met:
        return ()
    met |= {
        one.person
        for row in rows
        for one in row.likely
        if row.action is Action.LEFT_OUT and one.kind in _SPEAKS_OF
    }
    nips = {row.row.fields.get("nip") for row in rows if row.action is not Action.ADD}
    return tuple(
        person.id
        for person in existing
        if person.role is Role.PARTICIPANT
        and person.name
        and not person.active.never
        and person.id not in met
        and not (person.nip and person.nip in nips)
    )


def _with_known_headings(roster: RosterList, existing: Sequence[Person]) -> RosterList:
    """Name own fields as the workshop does, where only case and marks differ."""
    if not any(row.own for row in roster.rows):
        return roster
    known = {fold(heading): heading for person in existing for heading in person.own}
    rows = tuple(
        replace(row, own={known.get(fold(head), head): text for head, text in row.own.items()})
        for row in roster.rows
    )
    return replace(roster, rows=rows)


class _Planner:
    """Make the planned rows of one list."""

    def __init__(
        self, roster: RosterList, existing: Sequence[Person], review: Review, decided: Decided
    ) -> None:
        self._roster = roster
        self._existing = existing
        self._people = {person.id: person for person in existing}
        self._decided = decided
        self._edits = review.edits
        self._doubtful = _doubtful(roster.problems)

    def plan(self, step: Step) -> list[PlannedRow]:
        """Plan every row of the list."""
        rows, problems = self._decided.rows, self._roster.problems
        found: Mapping[RowKey, PersonId] = {}
        likely: dict[RowKey, list[Likeness]] = {}
        if self._existing:
            found = Matcher(self._decided, self._existing, problems, self._changes).match()
            for one in find_likenesses(rows, self._existing, problems, step=part_of(step, 0, 2)):
                likely.setdefault(one.row, []).append(one)
        step = part_of(step, 1, 2)
        planned = []
        for place, row in enumerate(rows):
            if place % ROWS_A_STEP == 0:
                step(place, len(rows))
            key = row.key
            may_be = tuple(likely.get(key, ()))
            if key in self._decided.said:
                planned.append(self._decided_row(row, found.get(key), may_be))
            else:
                planned.append(self._planned(row, found.get(key), may_be))
        return planned

    def _decided_row(
        self, row: RosterRow, met: PersonId | None, likely: tuple[Likeness, ...]
    ) -> PlannedRow:
        into = self._decided.merged.get(row.key)
        if into is None and row.key not in self._decided.left_out:
            return self._planned(row, met, likely)
        action = Action.LEFT_OUT if into is None else Action.MERGED
        return PlannedRow(row=row, action=action, into=into, changes={}, likely=likely)

    def _planned(
        self, row: RosterRow, met: PersonId | None, likely: tuple[Likeness, ...]
    ) -> PlannedRow:
        if met is None:
            # Only a person chosen by hand can take what a row without a name knows.
            action = Action.ADD if row.fields["name"] else Action.REFUSE
            changes = known(row) if action is Action.ADD else {}
            return PlannedRow(row=row, action=action, changes=changes, likely=likely)
        person = self._people[met]
        changes = self._changes(row, person)
        return PlannedRow(
            row=row,
            action=Action.UPDATE if changes else Action.SAME,
            person=met,
            changes=changes,
            problems=tuple(map(self._roster.placed, _other_name(row, person))),
            likely=likely,
        )

    def _changes(self, row: RosterRow, person: Person) -> dict[str, str]:
        """Give what a row would change; what is doubtful never replaces what is good."""
        changes = {
            name: value for name, value in known(row).items() if value != value_of(person, name)
        }
        if not changes:
            return changes
        keeping = self._decided.keeping.get(row.key, _NOBODY)
        doubtful = self._doubtful.get(row.key, _NOBODY) - set(self._edits.get(row.key, ()))
        if not (keeping or doubtful):
            return changes
        kept = {PERSON_FIELDS.get(name, name) for name in keeping}
        kept |= {name for name in doubtful if _is_good(person, name)}
        return {name: value for name, value in changes.items() if name not in kept}


def _doubtful(problems: Sequence[Problem]) -> dict[RowKey, set[str]]:
    """Give the fields that are kept although they disagree with the NIP, by row."""
    found: dict[RowKey, set[str]] = {}
    for problem in problems:
        if problem.code in {Fault.NIP_BIRTH_MISMATCH, Fault.NIP_SEX_MISMATCH}:
            found.setdefault((problem.sheet, problem.row), set()).add(problem.field)
    return found


def _is_good(person: Person, name: str) -> bool:
    """Tell whether a field of a person agrees with their NIP."""
    if not person.nip:
        return False
    by_nip = birth_date_of(person.nip) if name == "birth_date" else sex_of(person.nip)
    return value_of(person, name) == by_nip


def known(row: RosterRow) -> dict[str, str]:
    """Give what a row knows, by the fields of `Person`, own ones as `own.<heading>`."""
    found = {PERSON_FIELDS[field]: value for field, value in row.fields.items() if value}
    if row.own:
        found |= {f"{OWN}{heading}": text for heading, text in row.own.items()}
    return found


def value_of(person: Person, name: str) -> str:
    """Give a field of a person by the name that changes have for it."""
    if name.startswith(OWN):
        return person.own.get(name.removeprefix(OWN), "")
    return str(getattr(person, name))


def _other_name(row: RosterRow, person: Person) -> tuple[Problem, ...]:
    """Point at a NIP that belongs to somebody of another name, before that name is replaced."""
    name = row.fields["name"] or person.name
    if name == person.name or match_key(name) == match_key(person.name):
        return ()
    return (
        Problem(
            sheet=row.sheet,
            row=row.row,
            field="name",
            code=Fault.NIP_OTHER_NAME,
            value=person.full_name,
        ),
    )
