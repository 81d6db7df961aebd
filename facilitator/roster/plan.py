"""Plan what an import would do, row by row; nothing is written."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from facilitator.identity import Fault
from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.roster.records import FIELDS, Problem, RosterList, RosterRow
from facilitator.text import fold, match_key

_PERSON_FIELDS = {field: "employment" if field == "status" else field for field in FIELDS}


class Action(StrEnum):
    """Say what an import would do with a row."""

    ADD = "add"
    UPDATE = "update"
    SAME = "same"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRow:
    """Hold what becomes of a row.

    `person` is whom it updates or repeats. `changes` has the fields of `Person` that get a new
    value: for a new person all that are known, none that would erase something.
    """

    row: RosterRow
    action: Action
    person: PersonId | None = None
    changes: Mapping[str, str]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """Hold the plan of a whole list, its rows in the order of the list."""

    rows: tuple[PlannedRow, ...]

    def count(self, action: Action) -> int:
        """Count the rows with an action."""
        return Counter(row.action for row in self.rows)[action]


def build_plan(roster: RosterList, existing: Sequence[Person]) -> ImportPlan:
    """Plan the import of a list into a workshop.

    A row is an existing person if the NIP is the same, else if bare name and unit are and
    not both have a NIP. Every person is met by one row at most: of two rows with one NIP,
    the one that says the same goes first and the other is added, never merged unasked.
    """
    matches = _Matcher(roster.rows, existing).match() if existing else {}
    return ImportPlan(
        rows=tuple(_planned(row, matches.get(place)) for place, row in enumerate(roster.rows))
    )


class _Matcher:
    """Give each row at most one person and each person at most one row."""

    def __init__(self, rows: Sequence[RosterRow], existing: Sequence[Person]) -> None:
        self._rows = [(place, row) for place, row in enumerate(rows) if row.fields["name"]]
        self._by_nip = _grouped((person.nip, person) for person in existing)
        self._by_name = _grouped((fold(person.name), person) for person in existing)
        self._found: dict[int, Person] = {}
        self._taken: set[PersonId] = set()

    def match(self) -> dict[int, Person]:
        """Match by NIP before name, and rows that change nothing before the others."""
        for find in (self._same_nip, self._same_name):
            rows = [(place, row) for place, row in self._rows if place not in self._found]
            possible = [(place, row, people) for place, row in rows if (people := find(row))]
            for wants_same in (True, False):
                for place, row, people in possible:
                    if place not in self._found:
                        self._take(place, row, people, wants_same=wants_same)
        return self._found

    def _take(
        self, place: int, row: RosterRow, people: Iterable[Person], *, wants_same: bool
    ) -> None:
        for person in people:
            if person.id in self._taken or (wants_same and _changes(row, person)):
                continue
            self._found[place] = person
            self._taken.add(person.id)
            return

    def _same_nip(self, row: RosterRow) -> list[Person]:
        return self._by_nip.get(row.fields.get("nip") or "", [])

    def _same_name(self, row: RosterRow) -> list[Person]:
        named = self._by_name.get(fold(row.fields["name"] or ""), [])
        unit = fold(row.fields.get("unit") or "") if named else ""
        has_nip = bool(row.fields.get("nip"))
        return [
            person for person in named if fold(person.unit) == unit and not (has_nip and person.nip)
        ]


def _grouped(keyed: Iterable[tuple[str, Person]]) -> dict[str, list[Person]]:
    groups: dict[str, list[Person]] = defaultdict(list)
    for key, person in keyed:
        if key:
            groups[key].append(person)
    return groups


def _planned(row: RosterRow, person: Person | None) -> PlannedRow:
    if not row.fields["name"]:
        return PlannedRow(row=row, action=Action.REFUSE, changes={})
    if person is None:
        return PlannedRow(row=row, action=Action.ADD, changes=_known(row))
    changes = _changes(row, person)
    return PlannedRow(
        row=row,
        action=Action.UPDATE if changes else Action.SAME,
        person=person.id,
        changes=changes,
        problems=_other_name(row, person),
    )


def _known(row: RosterRow) -> dict[str, str]:
    return {_PERSON_FIELDS[field]: value for field, value in row.fields.items() if value}


def _changes(row: RosterRow, person: Person) -> dict[str, str]:
    return {field: value for field, value in _known(row).items() if value != getattr(person, field)}


def _other_name(row: RosterRow, person: Person) -> tuple[Problem, ...]:
    """Point at a NIP that belongs to somebody of another name, before that name is replaced."""
    name = row.fields["name"] or ""
    if match_key(name) == match_key(person.name):
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
