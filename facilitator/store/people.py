"""Read people and the codes on their badges."""

import sqlite3
from collections.abc import Collection, Mapping
from uuid import UUID

from facilitator.model.ids import PersonId, SessionId
from facilitator.model.people import Code, Person, Role
from facilitator.store.entries import entries_of, standing_for
from facilitator.store.plan import active_of, ids
from facilitator.store.values import read_object

_TEXTS = (
    "name",
    "title_front",
    "title_back",
    "nip",
    "employment",
    "sex",
    "birth_date",
    "birth_place",
    "pangkat",
    "golongan",
    "jabatan",
    "unit",
    "phone",
    "email",
    "ref",
    "name_confirmed",
)
_COLUMNS = ("id", "role", "list_number", "active", "assigned", "own", "replaces", "erased", *_TEXTS)
_PERSON = f"SELECT {', '.join(_COLUMNS)} FROM person"


def people(connection: sqlite3.Connection) -> tuple[Person, ...]:
    """Read everybody once, by list number, then by the time they were added.

    Of entries that are one person, the oldest stands for all.
    """
    hidden = standing_for(connection)
    return tuple(one for one in every_entry(connection) if one.id.bytes not in hidden)


def every_entry(connection: sqlite3.Connection) -> tuple[Person, ...]:
    """Read every entry, also those that are the same person as another one."""
    rows = connection.execute(f"{_PERSON} ORDER BY list_number IS NULL, list_number, id")
    return tuple(_person(row) for row in rows)


def person(connection: sqlite3.Connection, key: PersonId) -> Person | None:
    """Read one entry, `None` if it is not there."""
    row = connection.execute(f"{_PERSON} WHERE id = ?", (key.bytes,)).fetchone()
    return None if row is None else _person(row)


def participants(connection: sqlite3.Connection) -> tuple[Person, ...]:
    """Read the participants who were ever active, in the order of the roster."""
    return tuple(
        person
        for person in people(connection)
        if person.role is Role.PARTICIPANT and not person.active.never
    )


def _person(row: tuple[object, ...]) -> Person:
    key, role, list_number, active, assigned, own, replaces, erased, *texts = row
    return Person(
        id=_id(key if isinstance(key, bytes) else b""),
        role=Role(str(role)) if role in set(Role) else Role.PARTICIPANT,
        list_number=list_number if isinstance(list_number, int) else None,
        active=active_of(active if isinstance(active, str) else None),
        assigned=None if not isinstance(assigned, str) else tuple(map(SessionId, ids(assigned))),
        own=_own(own),
        replaces=_id(replaces) if isinstance(replaces, bytes) else None,
        is_erased=erased == 1,
        **{name: str(text or "") for name, text in zip(_TEXTS, texts, strict=True)},
    )


def _own(text: object) -> dict[str, str]:
    """Read the fields that only this agency's list has; what was emptied is left out."""
    found = read_object(text) if isinstance(text, str) and text != "{}" else {}
    return {name: value for name, value in found.items() if isinstance(value, str) and value}


def codes(connection: sqlite3.Connection) -> tuple[Code, ...]:
    """Read all codes whose person is there."""
    rows = connection.execute(
        """SELECT code.text, code.person, code.replaced_at FROM code
        JOIN person ON person.id = code.person WHERE code.text IS NOT NULL ORDER BY code.id"""
    )
    return tuple(
        Code(text=text, person=PersonId(UUID(bytes=person)), replaced_at=replaced)
        for text, person, replaced in rows
    )


def badge_codes(connection: sqlite3.Connection) -> Mapping[PersonId, str]:
    """Give each person's code that is still good, the first by its text.

    Of a person with several entries, the code of the one that stands for them goes first.
    """
    stands = standing_for(connection)
    good: dict[PersonId, str] = {}
    for code in sorted(codes(connection), key=lambda one: (one.person.bytes in stands, one.text)):
        if code.replaced_at is None:
            first = stands.get(code.person.bytes)
            good.setdefault(code.person if first is None else _id(first), code.text)
    return good


def with_roles(connection: sqlite3.Connection, roles: Collection[Role]) -> tuple[Person, ...]:
    """Read the people with one of the roles, by name."""
    marks = ", ".join("?" * len(roles))
    rows = connection.execute(
        f"{_PERSON} WHERE role IN ({marks}) ORDER BY name, id", [role.value for role in roles]
    )
    hidden = standing_for(connection)
    return tuple(_person(row) for row in rows if row[0] not in hidden)


def codes_of(connection: sqlite3.Connection, key: PersonId) -> tuple[Code, ...]:
    """Read the codes of one person, of all their entries, those that were replaced too."""
    statement = "SELECT text, replaced_at FROM code WHERE person = ? AND text IS NOT NULL"
    return tuple(
        Code(text=text, person=_id(entry), replaced_at=replaced)
        for entry in entries_of(connection, key.bytes)
        for text, replaced in connection.execute(f"{statement} ORDER BY text", (entry,))
    )


def entries(connection: sqlite3.Connection, key: PersonId) -> tuple[PersonId, ...]:
    """Give all entries of the person that an entry belongs to, the one that stands first."""
    return tuple(map(_id, entries_of(connection, key.bytes)))


def substitute_of(connection: sqlite3.Connection, key: PersonId) -> Person | None:
    """Read who took a person's place, `None` if nobody did; of several, the last one added."""
    stands = standing_for(connection)
    found = None
    for entry in entries_of(connection, key.bytes):
        for row in connection.execute(f"{_PERSON} WHERE replaces = ? ORDER BY id", (entry,)):
            found = row
    if found is None:
        return None
    return person(connection, _id(stands.get(found[0], found[0])))


def _id(key: bytes) -> PersonId:
    return PersonId(UUID(bytes=key))


def holder(connection: sqlite3.Connection, nip: str) -> Person | None:
    """Find the first person with a NIP; an entry that another one stands for has none."""
    hidden = standing_for(connection)
    rows = connection.execute(f"{_PERSON} WHERE nip = ? ORDER BY id", (nip,)).fetchall()
    return next((_person(row) for row in rows if row[0] not in hidden), None)


def own_headings(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Give the headings of all own fields that somebody has, sorted."""
    rows = connection.execute("SELECT DISTINCT own FROM person WHERE own <> '{}'")
    return tuple(sorted({heading for (text,) in rows for heading in _own(text)}))


def fingerprint(connection: sqlite3.Connection) -> int:
    """Give a number that changes with anything people are known by, in this run of the program."""
    rows = connection.execute(_PERSON).fetchall()
    links = connection.execute("SELECT first, second, differs FROM same ORDER BY id").fetchall()
    return hash((tuple(rows), tuple(links)))


def last_number(connection: sqlite3.Connection) -> int:
    """Give the highest list number in use, 0 for none."""
    (number,) = connection.execute("SELECT max(list_number) FROM person").fetchone()
    return number or 0
