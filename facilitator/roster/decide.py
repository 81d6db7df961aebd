"""Work out which rows of a list stand for themselves after what was decided about them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from facilitator.errors import UserError
from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.roster.records import OWN, RosterRow, RowKey
from facilitator.roster.review import Choice, LeaveOut, MergeInto, UpdatePerson


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """Hold the rows with all merges done, and what was said of single ones.

    `said` are all rows of which something was decided; the others go by themselves. `merged`
    names the row that each merged one is in, `persons` who is chosen for a row, `keeping` the
    fields in which that person's value stays.
    """

    rows: tuple[RosterRow, ...]
    said: frozenset[RowKey] = frozenset()
    left_out: frozenset[RowKey] = frozenset()
    merged: Mapping[RowKey, RowKey] = field(default_factory=dict)
    persons: Mapping[RowKey, PersonId] = field(default_factory=dict)
    keeping: Mapping[RowKey, frozenset[str]] = field(default_factory=dict)


def decide(
    rows: Sequence[RosterRow], choices: Mapping[RowKey, Choice], existing: Sequence[Person]
) -> Decided:
    """Carry choices out on the rows of a list; those about rows it has not are passed over.

    Raises:
        UserError: `roster.person_gone`, somebody chosen is no longer in the workshop.
    """
    if not choices:
        return Decided(rows=tuple(rows))
    here = {row.key: choices[row.key] for row in rows if row.key in choices}
    persons = _persons(here, existing)
    merges = _merges(here, {row.key for row in rows}) | persons.doubled
    roots = {key: _root(key, merges) for key in merges}
    return Decided(
        rows=_merged_rows(rows, merges, roots),
        said=frozenset(
            key for key, said in here.items() if key in merges or not isinstance(said, MergeInto)
        ),
        left_out=frozenset(key for key, said in here.items() if isinstance(said, LeaveOut)),
        merged=roots,
        persons=persons.chosen,
        keeping={key: said.keeping for key, said in here.items() if isinstance(said, UpdatePerson)},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Persons:
    """Hold who is chosen for which row, and rows whose person an earlier one has."""

    chosen: Mapping[RowKey, PersonId]
    doubled: dict[RowKey, MergeInto]


def _persons(choices: Mapping[RowKey, Choice], existing: Sequence[Person]) -> _Persons:
    there = {person.id for person in existing}
    first: dict[PersonId, RowKey] = {}
    doubled: dict[RowKey, MergeInto] = {}
    for key, said in choices.items():
        if not isinstance(said, UpdatePerson):
            continue
        if said.person not in there:
            raise UserError("roster.person_gone", row=key[1])
        if first.setdefault(said.person, key) != key:
            doubled[key] = MergeInto(row=first[said.person])
    return _Persons(chosen={key: person for person, key in first.items()}, doubled=doubled)


def _merges(choices: Mapping[RowKey, Choice], keys: set[RowKey]) -> dict[RowKey, MergeInto]:
    """Give the merges that can be: into a row of the list, and not around in a circle."""
    merges: dict[RowKey, MergeInto] = {}
    for key, said in choices.items():
        if isinstance(said, MergeInto) and said.row in keys and _root(said.row, merges) != key:
            merges[key] = said
    return merges


def _root(key: RowKey, merges: Mapping[RowKey, MergeInto]) -> RowKey:
    """Follow merges to the row that is kept."""
    while key in merges:
        key = merges[key].row
    return key


def _merged_rows(
    rows: Sequence[RosterRow], merges: Mapping[RowKey, MergeInto], roots: Mapping[RowKey, RowKey]
) -> tuple[RosterRow, ...]:
    """Give the rows, the kept ones with what those merged into them add."""
    if not merges:
        return tuple(rows)
    now = {row.key: row for row in rows}
    for row in rows:
        if row.key in merges:
            root = roots[row.key]
            now[root] = _joined(now[root], row, merges[row.key].taking)
    return tuple(now[row.key] for row in rows)


def _joined(kept: RosterRow, other: RosterRow, taking: frozenset[str]) -> RosterRow:
    """Fill the gaps of a row from another one, and take the fields that were chosen."""
    fields = {
        name: other.fields.get(name) if name in taking else kept.fields.get(name)
        for name in dict.fromkeys((*kept.fields, *other.fields))
    }
    gaps = {name: value or other.fields.get(name, value) for name, value in fields.items()}
    own = {**other.own, **kept.own}
    own |= {head: text for head, text in other.own.items() if f"{OWN}{head}" in taking}
    return replace(kept, fields=gaps, own=own)
