"""Find people who may be entered twice, and join two entries or tell them apart.

Joined entries stay, and so do their badge codes: the oldest one stands for all of them. It is in
their teams (where both were in one formation, it stays in its own), and what was scanned,
marked, tested or certified of any of them is theirs, counted once.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from facilitator.errors import UserError
from facilitator.model.certificates import Certificate, CertificateState
from facilitator.model.ids import PersonId
from facilitator.model.people import Active, Person
from facilitator.roster.duplicates import find_duplicates
from facilitator.roster.records import FIELDS, GroupKind, RosterRow
from facilitator.services.people import OWN, active_body, value_of
from facilitator.store import certificates, people
from facilitator.store.connection import Connection, Deed, Store
from facilitator.store.desk import points_attended
from facilitator.store.entries import pairs_of_two, standing_for
from facilitator.store.facts import derived
from facilitator.store.memberships import team_names

COMPARED = (
    "name", "title_front", "title_back", "nip", "unit", "jabatan", "pangkat", "golongan",
    "employment", "sex", "birth_place", "birth_date", "phone", "email",
)  # fmt: skip
"""The fields of which one value is kept, as they are shown."""

_BOTH = 2
_VALID = frozenset({CertificateState.PREPARED, CertificateState.RELEASED})
_SURE = frozenset({GroupKind.SAME_NIP, GroupKind.EXACT_REPEAT})
_COLUMN_OF = {"status": "employment"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Hold two entries that may be one person; the first is older and would stand for both.

    `is_certain` says that nothing speaks against it and nothing is to choose: the same NIP and
    name, or the same row of one list, and no field in which the two contradict each other.
    """

    first: Person
    second: Person
    kind: GroupKind
    is_certain: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """Hold what hangs on one of two entries: points attended, team, valid certificates, codes."""

    attended: int
    team: str
    certificates: tuple[str, ...]
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Hold how many pairs were joined, and which were not because both have a certificate."""

    count: int
    left: tuple[Pair, ...] = ()


# ---- finding


def find(connection: Connection) -> tuple[Pair, ...]:
    """Find the entries that may be one person, the certain ones first.

    Namesakes with two NIPs, a substitute and whom they replace, pairs that somebody said are two
    people, and who was erased are never among them. Takes a moment for thousands: for the
    background.
    """
    everybody = [one for one in people.people(connection) if not one.is_erased]
    apart = _apart(connection, everybody)
    pairs: dict[tuple[PersonId, PersonId], Pair] = {}
    for group in find_duplicates(_rows(everybody)).groups:
        if group.kind is GroupKind.NAMESAKES:
            continue
        members = sorted((everybody[row] for row in group.rows), key=lambda one: one.id.bytes)
        for first, second in _paired(members, apart):
            pairs.setdefault((first.id, second.id), _pair(first, second, group.kind))
    return tuple(sorted(pairs.values(), key=_order))


def state(connection: Connection) -> int:
    """Give a number that is the same as long as `find` finds the same; it is read in a moment."""
    return people.fingerprint(connection)


def _rows(everybody: Sequence[Person]) -> list[RosterRow]:
    fields = [(name, _COLUMN_OF.get(name, name)) for name in FIELDS]
    return [
        RosterRow(
            row=row, sheet="", fields={key: getattr(one, name) or None for key, name in fields}
        )
        for row, one in enumerate(everybody)
    ]


def _apart(
    connection: Connection, everybody: Iterable[Person]
) -> frozenset[tuple[PersonId, PersonId]]:
    """Name the pairs that are known to be two people, both ways round."""
    stands = standing_for(connection)
    known = [(one.id, one.replaces) for one in everybody if one.replaces is not None]
    known += [
        (_id(stands.get(first, first)), _id(stands.get(second, second)))
        for first, second in pairs_of_two(connection)
    ]
    return frozenset(known) | {(second, first) for first, second in known}


def _id(key: bytes) -> PersonId:
    return PersonId(UUID(bytes=key))


def _paired(
    members: Sequence[Person], apart: frozenset[tuple[PersonId, PersonId]]
) -> Iterator[tuple[Person, Person]]:
    """Pair each member of a group with the oldest one that it may be the same person as."""
    for place, second in enumerate(members):
        for first in members[:place]:
            has_two = first.nip and second.nip and first.nip != second.nip
            if not has_two and (first.id, second.id) not in apart:
                yield first, second
                break


def _pair(first: Person, second: Person, kind: GroupKind) -> Pair:
    is_one = kind in _SURE or (kind is GroupKind.SAME_NAME_NO_NIP and _is_repeated(first, second))
    is_certain = is_one and first.role is second.role and not contradicting(first, second)
    return Pair(first=first, second=second, kind=kind, is_certain=is_certain)


def _is_repeated(first: Person, second: Person) -> bool:
    """Tell whether two entries came of one row: no list gives two people the same number."""
    return (
        first.list_number is not None
        and first.list_number == second.list_number
        and not differing(first, second)
    )


def _order(pair: Pair) -> tuple[bool, bool, int, bytes]:
    number = pair.first.list_number
    return not pair.is_certain, number is None, number or 0, pair.second.id.bytes


# ---- comparing


def fields_of(first: Person, second: Person) -> tuple[str, ...]:
    """Name the fields in which at least one of two entries says something."""
    own = dict.fromkeys((*first.own, *second.own))
    every = (*COMPARED, *(f"{OWN}{heading}" for heading in own))
    return tuple(name for name in every if value_of(first, name) or value_of(second, name))


def differing(first: Person, second: Person) -> tuple[str, ...]:
    """Name the fields in which two entries say something else; one that is silent counts too."""
    return tuple(
        name for name in fields_of(first, second) if value_of(first, name) != value_of(second, name)
    )


def contradicting(first: Person, second: Person) -> tuple[str, ...]:
    """Name the fields in which both entries say something, and not the same."""
    return tuple(
        name
        for name in differing(first, second)
        if value_of(first, name) and value_of(second, name)
    )


def side(connection: Connection, person: PersonId) -> Side:
    """Gather what hangs on an entry."""
    return Side(
        attended=len(points_attended(connection, person)),
        team=team_names(connection).get(person.bytes, ""),
        certificates=tuple(
            one.values.number
            for one in certificates.of_person(connection, person)
            if one.state in _VALID
        ),
        codes=tuple(
            code.text for code in people.codes_of(connection, person) if code.replaced_at is None
        ),
    )


# ---- deciding


def join(
    store: Store,
    pair: tuple[PersonId, PersonId],
    values: Mapping[str, str] | None = None,
    *,
    actor: str = "",
) -> PersonId:
    """Join two entries of one person, in one act; gives the entry that stands for both.

    Args:
        store: The workshop.
        pair: The entries.
        values: What is kept by field, of own ones under `own.<heading>`; a field not named
            keeps what the entry that stands says, or what the other one says where it is
            silent.
        actor: The operator's name.

    Raises:
        UserError: `person.unknown`, `person.erased`, `person.same_entry`,
            `person.joined_substitute`, `person.two_certificates`.
    """

    def work(deed: Deed) -> PersonId:
        joining = _Joining(store, deed)
        first, second = joining.standing(pair)
        number = joining.both_certified(first, second)
        if number is not None:
            raise UserError(
                "person.two_certificates", name=first.full_name, first=number[0], second=number[1]
            )
        joining.join(first, second, values or {})
        return first.id

    return store.write(work, actor=actor).value


def join_certain(store: Store, *, actor: str = "") -> Joined:
    """Join all pairs that are certain, in one act; those with two certificates are left."""

    def work(deed: Deed) -> Joined:
        joining = _Joining(store, deed)
        found = [pair for pair in find(deed.reading) if pair.is_certain]
        left = [pair for pair in found if joining.both_certified(pair.first, pair.second)]
        chosen = [pair for pair in found if pair not in left]
        for pair in chosen:
            joining.join(pair.first, pair.second, {})
        return Joined(count=len(chosen), left=tuple(left))

    return store.write(work, actor=actor).value


def tell_apart(store: Store, pair: tuple[PersonId, PersonId], *, actor: str = "") -> None:
    """Say that two entries are two people, so that they are not asked about again.

    Raises:
        UserError: `person.unknown`, `person.erased`, `person.same_entry`.
    """

    def work(deed: Deed) -> None:
        joining = _Joining(store, deed)
        first, second = joining.standing(pair)
        joining.say(first, second, differs=1)
        # The second verb tells the history of two people from that of one.
        deed.draft.set("same", joining.key(first, second), {"differs": 1})

    store.write(work, actor=actor)


class _Joining:
    """Join entries inside one deed."""

    def __init__(self, store: Store, deed: Deed) -> None:
        self._store = store
        self._deed = deed
        self._valid: dict[PersonId, list[Certificate]] = {}
        for one in certificates.certificates(deed.reading):
            if one.state in _VALID:
                self._valid.setdefault(one.person, []).append(one)

    def standing(self, pair: tuple[PersonId, PersonId]) -> tuple[Person, Person]:
        """Read the entries that stand for two people, the older one first."""
        keys = sorted(
            (people.entries(self._deed.reading, key)[0] for key in pair), key=lambda key: key.bytes
        )
        first, second = (people.person(self._deed.reading, key) for key in keys)
        if first is None or second is None:
            raise UserError("person.unknown", value=str(pair[0] if first is None else pair[1]))
        if first.is_erased or second.is_erased:
            raise UserError("person.erased")
        if first.id == second.id:
            raise UserError("person.same_entry", name=first.full_name)
        if first.id == second.replaces or second.id == first.replaces:
            raise UserError("person.joined_substitute", name=first.full_name)
        return first, second

    def both_certified(self, first: Person, second: Person) -> tuple[str, str] | None:
        """Give the numbers of two valid certificates of one kind, `None` where there are none."""
        for one in self._valid.get(first.id, ()):
            for other in self._valid.get(second.id, ()):
                if (one.kind, one.scope) == (other.kind, other.scope):
                    return one.values.number, other.values.number
        return None

    def key(self, first: Person, second: Person) -> UUID:
        """Give the id under which it stands whether two entries are one person."""
        return derived(self._store.workshop, "same", first.id, second.id)

    def say(self, first: Person, second: Person, *, differs: int) -> None:
        """Say whether two entries are one person or two."""
        body = {"first": str(first.id), "second": str(second.id), "differs": differs}
        self._deed.draft.add("same", self.key(first, second), body)

    def join(self, first: Person, second: Person, values: Mapping[str, str]) -> None:
        """Join two entries; the first keeps the chosen values."""
        self.say(first, second, differs=0)
        kept = {
            name: values.get(name, value_of(first, name) or value_of(second, name))
            for name in fields_of(first, second)
        }
        new: dict[str, object] = {
            name: text for name, text in kept.items() if text != value_of(first, name)
        }
        new |= _united(first, second)
        if new:
            self._deed.draft.set("person", first.id, new)


def _united(first: Person, second: Person) -> dict[str, object]:
    """Give what is not chosen but follows from both, where the first entry says otherwise."""
    found: dict[str, object] = {}
    active = _active_in_either(first.active, second.active)
    if active != first.active:
        found["active"] = active_body(active)
    numbers = [one.list_number for one in (first, second) if one.list_number is not None]
    if numbers and min(numbers) != first.list_number:
        found["list_number"] = min(numbers)
    if first.assigned is not None and second.assigned != first.assigned:
        both = None if second.assigned is None else {*first.assigned, *second.assigned}
        found["assigned"] = None if both is None else sorted(map(str, both))
    if first.replaces is None and second.replaces is not None:
        found["replaces"] = str(second.replaces)
    return found


def _active_in_either(first: Active, second: Active) -> Active:
    """Give when a person takes part of whom there are two entries."""
    if first.never or second.never:
        return second if first.never else first
    starts = [one.since for one in (first, second) if one.since is not None]
    ends = [one.until for one in (first, second) if one.until is not None]
    return Active(
        since=min(starts) if len(starts) == _BOTH else None,
        until=max(ends) if len(ends) == _BOTH else None,
    )
