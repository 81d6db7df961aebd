"""Match rows of a list with the people of a workshop: by NIP, then by name and unit."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from facilitator.identity import Fault
from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.roster.decide import Decided
from facilitator.roster.duplicates import known_starts
from facilitator.roster.records import Problem, RosterRow, RowKey
from facilitator.text import fold, match_key

_Changes = Callable[[RosterRow, Person], Mapping[str, str]]
_Find = Callable[[RosterRow], list[Person]]


class Matcher:
    """Give each row at most one person and each person at most one row."""

    def __init__(
        self,
        decided: Decided,
        existing: Sequence[Person],
        problems: Sequence[Problem],
        changes: _Changes,
    ) -> None:
        """Take rows and people.

        Args:
            decided: The rows, and what was decided of them.
            existing: Everybody of the workshop.
            problems: Those of the list.
            changes: Says what a row would change in a person.
        """
        self._found = dict(decided.persons)
        self._taken = set(decided.persons.values())
        self._rows = [
            row for row in decided.rows if row.fields["name"] and row.key not in decided.said
        ]
        self._changes = changes
        self._starts = dict(known_starts(problems, Fault.NIP_PRECISION_LOST))
        self._foreign = {
            (problem.sheet, problem.row)
            for problem in problems
            if problem.code is Fault.NIP_DUPLICATE
        }
        self._by_nip = _grouped((person.nip, person) for person in existing)
        self._by_name = _grouped((fold(person.name), person) for person in existing)

    def match(self) -> dict[RowKey, PersonId]:
        """Match by NIP before name, and rows that change nothing before the others."""
        self._match(self._same_nip, lambda people: people)
        self._match(self._same_name, self._only_one)
        return self._found

    def _match(self, find: _Find, choose: Callable[[list[Person]], list[Person]]) -> None:
        rows = [row for row in self._rows if row.key not in self._found]
        possible = [(row, people) for row in rows if (people := find(row))]
        for row, people in possible:
            self._take_first(row, [one for one in people if not self._changes(row, one)])
        for row, people in possible:
            self._take_first(row, choose(people))

    def _take_first(self, row: RosterRow, people: Iterable[Person]) -> None:
        if row.key in self._found:
            return
        for person in people:
            if person.id not in self._taken:
                self._found[row.key] = person.id
                self._taken.add(person.id)
                return

    def _only_one(self, people: list[Person]) -> list[Person]:
        """Give the one person a name may still mean; between two, nobody is guessed."""
        free = [person for person in people if person.id not in self._taken]
        return free if len(free) == 1 else []

    def _same_nip(self, row: RosterRow) -> list[Person]:
        found = self._by_nip.get(row.fields.get("nip") or "", [])
        if not found or (len(found) == 1 and row.key not in self._foreign):
            return found
        key = match_key(row.fields["name"] or "")
        named = [person for person in found if match_key(person.name) == key]
        if row.key in self._foreign:
            return named  # The list itself says that this NIP is somebody else's.
        return [*named, *(person for person in found if person not in named)]

    def _same_name(self, row: RosterRow) -> list[Person]:
        named = self._by_name.get(fold(row.fields["name"] or ""), [])
        if not named:
            return []
        unit, nip = fold(row.fields.get("unit") or ""), row.fields.get("nip")
        start = self._starts.get(row.key, "")
        return [
            person
            for person in named
            if fold(person.unit) == unit
            and not (nip and person.nip)
            and (not person.nip or person.nip.startswith(start))
        ]


def _grouped(keyed: Iterable[tuple[str, Person]]) -> dict[str, list[Person]]:
    groups: dict[str, list[Person]] = defaultdict(list)
    for key, person in keyed:
        if key:
            groups[key].append(person)
    return groups
