"""Find the people of a workshop whom rows of a list may be, and lay two of them side by side."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from facilitator.identity import Fault
from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.roster.alike import alike_among, are_alike, ends_of
from facilitator.roster.duplicates import known_starts
from facilitator.roster.records import (
    FIELDS,
    OWN,
    ROWS_A_STEP,
    GroupKind,
    Problem,
    RosterRow,
    RowKey,
    Step,
    no_step,
)
from facilitator.text import fold, match_key

PERSON_FIELDS = {field: "employment" if field == "status" else field for field in FIELDS}
"""The field of `Person` that each field of a list is kept in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """Hold that a row may be a person, and by what: one of the kinds but the two of rows only.

    `SAME_NIP` is certain, `SAME_NAME_NO_NIP` probable; `SIMILAR_NAME_NO_NIP` and
    `NIP_CONFLICT` are for somebody to say. Namesakes with two NIPs are never one person.
    """

    row: RowKey
    person: PersonId
    kind: GroupKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Hold what two entries say in one field; own fields are named `own.<heading>`."""

    field: str
    first: str
    second: str

    @property
    def differs(self) -> bool:
        """Tell whether they do not say the same."""
        return self.first != self.second

    @property
    def is_gap(self) -> bool:
        """Tell whether only one of them says something."""
        return bool(self.first) != bool(self.second)


def side_by_side(first: RosterRow | Person, second: RosterRow | Person) -> tuple[Pair, ...]:
    """Lay two entries side by side, field by field, those left out that both leave empty."""
    one, other = _texts(first), _texts(second)
    names = dict.fromkeys((*FIELDS, *one, *other))
    pairs = (
        Pair(field=name, first=one.get(name, ""), second=other.get(name, "")) for name in names
    )
    return tuple(pair for pair in pairs if pair.first or pair.second)


def _texts(entry: RosterRow | Person) -> dict[str, str]:
    if isinstance(entry, Person):
        texts = {field: str(getattr(entry, name)) for field, name in PERSON_FIELDS.items()}
    else:
        texts = {field: text or "" for field, text in entry.fields.items()}
    return texts | {f"{OWN}{heading}": text for heading, text in entry.own.items()}


def find_likenesses(
    rows: Sequence[RosterRow],
    people: Sequence[Person],
    problems: Iterable[Problem] = (),
    *,
    step: Step = no_step,
) -> tuple[Likeness, ...]:
    """Find whom each row may be, the surest first.

    Only a row that is nobody by NIP or name is compared with similar names.

    Args:
        rows: Those of a list.
        people: Those of the workshop.
        problems: What was found in the list; tells what is left of lost NIPs.
        step: Told of every so many rows.
    """
    seeker = _Seeker(people, dict(known_starts(problems, Fault.NIP_PRECISION_LOST)))
    found: list[Likeness] = []
    for number, row in enumerate(rows if people else ()):
        if number % ROWS_A_STEP == 0:
            step(number, len(rows))
        if row.fields["name"]:
            found.extend(seeker.seek(row))
    return tuple(found)


class _Seeker:
    """Know the people of a workshop by NIP, by name, and by what their names begin and end with."""

    def __init__(self, people: Sequence[Person], starts: dict[RowKey, str]) -> None:
        self._people = people
        self._starts = starts
        self._names = [fold(person.name) for person in people]
        self._by_nip: dict[str, list[int]] = defaultdict(list)
        self._by_name: dict[str, list[int]] = defaultdict(list)
        for place, person in enumerate(people):
            self._by_name[self._names[place]].append(place)
            if person.nip:
                self._by_nip[person.nip].append(place)
        self._blocks: dict[tuple[bool, str | None, str], dict[int, str]] | None = None

    def seek(self, row: RosterRow) -> Iterator[Likeness]:
        """Give whom a row may be."""
        name, nip = row.fields["name"] or "", row.fields.get("nip") or ""
        folded = fold(name)
        found = {
            place: GroupKind.SAME_NIP
            if self._may_be_one(name, folded, place)
            else GroupKind.NIP_CONFLICT
            for place in self._by_nip.get(nip, ())
        }
        for place in self._by_name.get(folded, ()):
            if place not in found and self._fits(row, place):
                found[place] = GroupKind.SAME_NAME_NO_NIP
        if not found:
            found = dict.fromkeys(self._similar(row, name), GroupKind.SIMILAR_NAME_NO_NIP)
        surest = sorted(found.items(), key=lambda item: _SURENESS[item[1]])
        return (
            Likeness(row=row.key, person=self._people[place].id, kind=kind)
            for place, kind in surest
        )

    def _may_be_one(self, name: str, folded: str, place: int) -> bool:
        return folded == self._names[place] or are_alike(
            match_key(name), match_key(self._people[place].name)
        )

    def _fits(self, row: RosterRow, place: int) -> bool:
        """Tell whether NIP and unit allow a row to be a person; two NIPs are two people."""
        person, nip = self._people[place], row.fields.get("nip")
        if nip and person.nip:
            return False
        start = self._starts.get(row.key)
        if start and person.nip and not person.nip.startswith(start):
            return False
        units = {fold(row.fields.get("unit") or ""), fold(person.unit)} - {""}
        return len(units) < 2  # noqa: PLR2004  # one unit, or none known

    def _similar(self, row: RosterRow, name: str) -> list[int]:
        if self._blocks is None:
            self._blocks = self._make_blocks()
        unit = fold(row.fields.get("unit") or "")
        key = match_key(name)
        has_nip = bool(row.fields.get("nip"))
        near = {
            place
            for where in ((unit, "") if unit else (None,))
            for end in ends_of(key)
            for place in alike_among(key, self._blocks.get((has_nip, where, end), {}))
        }
        return sorted(place for place in near if self._fits(row, place))

    def _make_blocks(self) -> dict[tuple[bool, str | None, str], dict[int, str]]:
        """Give match keys by whether the row has a NIP, by unit and by end of the name.

        Rows with a NIP look only among those who have none.
        """
        blocks: dict[tuple[bool, str | None, str], dict[int, str]] = defaultdict(dict)
        for place, person in enumerate(self._people):
            key = match_key(person.name)
            for end in ends_of(key):
                for where in (fold(person.unit), None):
                    blocks[False, where, end][place] = key
                    if not person.nip:
                        blocks[True, where, end][place] = key
        return blocks


_SURENESS = {
    GroupKind.SAME_NIP: 0,
    GroupKind.SAME_NAME_NO_NIP: 1,
    GroupKind.NIP_CONFLICT: 2,
    GroupKind.SIMILAR_NAME_NO_NIP: 3,
}
