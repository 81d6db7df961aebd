"""Append facts inside a transaction, and read them back in their order.

A fact is never changed or deleted. Order is (stamp, writer, seq): the stamp is a hybrid
logical clock, `max(last in file + 1, now in ms << 16)`, so a wrong clock loses no edit.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from uuid import UUID, uuid5

from facilitator.errors import BugError
from facilitator.store.kinds import EDITS, HAPPENINGS, VERSION, upgrade
from facilitator.store.schema import LAST_STAMP
from facilitator.store.values import read_json

Body = Mapping[str, object]

MANY = 200
"""From how many on things are looked up by one statement instead of one by one."""

COLUMNS = "f.writer, f.seq, f.stamp, f.act, f.kind, f.subject, f.body, f.version, f.at"


class Fact(NamedTuple):
    """Hold one fact as the fold reads it; `writer` and `kind` are keys of this file."""

    writer: int
    seq: int
    stamp: int
    act: int
    kind: int
    subject: bytes
    body: str
    version: int
    at: int


def encode(body: Body) -> str:
    """Write a body as canonical JSON; floats are refused, numbers are integers or texts."""
    _refuse_floats(body)
    return encode_json(body)


_WRITER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def encode_json(value: object) -> str:
    """Write JSON in the one form that equal values share."""
    return _WRITER.encode(value)


def _refuse_floats(value: object) -> None:
    if isinstance(value, float):
        raise BugError("a fact holds a float")
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list | tuple):
        for inner in value:
            if type(inner) is not str:
                _refuse_floats(inner)


def decode(kind: str, version: int, text: str) -> dict[str, object]:
    """Read a body and bring it to the form of the newest version; garbage reads as empty."""
    body = read_json(text)
    if not isinstance(body, dict):
        return {}
    return body if version == VERSION else upgrade(kind, version, body)


def derived(workshop: UUID, kind: str, *parts: UUID | str | int) -> UUID:
    """Give the id of a relation: UUIDv5 of kind and parts, so that two copies agree."""
    return uuid5(workshop, "\n".join([kind, *(str(part) for part in parts)]))


class Keys:
    """Know the small numbers that stand for writers, kinds and actors in this file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read nothing yet; numbers are looked up when asked for."""
        self._connection = connection
        self._kinds: dict[str, int] = {}
        self._names: dict[int, str] = {}
        self._actors: dict[str, int] = {}
        self._writers: dict[int, bytes] = {}
        self._numbers: dict[bytes, int] = {}

    def forget(self) -> None:
        """Drop what was learned, after a transaction that was rolled back."""
        self._kinds.clear()
        self._names.clear()
        self._actors.clear()
        self._writers.clear()
        self._numbers.clear()

    def kind(self, name: str) -> int:
        """Give the number of a kind, made if it is new to this file."""
        if name not in self._kinds:
            self._kinds[name] = self._number("kind", name)
        return self._kinds[name]

    def actor(self, name: str) -> int:
        """Give the number of an operator's name, made if it is new to this file."""
        if name not in self._actors:
            self._actors[name] = self._number("actor", name)
        return self._actors[name]

    def kind_name(self, number: int) -> str:
        """Give the name of a kind, empty for one that damage left without."""
        if number not in self._names:
            self._names.update(self._connection.execute("SELECT id, name FROM kind"))
        return self._names.get(number, "")

    def known_kinds(self) -> tuple[int, ...]:
        """Give the numbers of all kinds in this file."""
        self._names.update(self._connection.execute("SELECT id, name FROM kind"))
        return tuple(self._names)

    def writer_key(self, number: int) -> bytes:
        """Give the 16 bytes of a writer, none for one that damage left without."""
        if number not in self._writers:
            self._writers.update(self._connection.execute("SELECT id, key FROM writer"))
        return self._writers.get(number, b"")

    def writer(self, key: bytes, device: bytes) -> int:
        """Give the number of a writer, made if it is new to this file."""
        self._connection.execute(
            "INSERT OR IGNORE INTO writer (key, device) VALUES (?, ?)", (key, device)
        )
        found = self._connection.execute("SELECT id FROM writer WHERE key = ?", (key,))
        return int(found.fetchone()[0])

    def known_writer(self, key: bytes, device: bytes) -> int:
        """Give the number of a writer whose facts are merged, learned once."""
        if key not in self._numbers:
            self._numbers[key] = self.writer(key, device)
        return self._numbers[key]

    def writer_number(self, key: bytes) -> int | None:
        """Give the number of a writer, `None` if it never wrote here."""
        row = self._connection.execute("SELECT id FROM writer WHERE key = ?", (key,)).fetchone()
        return None if row is None else int(row[0])

    def order(self, fact: Fact) -> tuple[int, bytes, int]:
        """Give what facts are ordered by: stamp, writer, seq."""
        return fact.stamp, self.writer_key(fact.writer), fact.seq

    def _number(self, table: str, name: str) -> int:
        self._connection.execute(f"INSERT OR IGNORE INTO {table} (name) VALUES (?)", (name,))
        found = self._connection.execute(f"SELECT id FROM {table} WHERE name = ?", (name,))
        return int(found.fetchone()[0])


class Stamps:
    """Give stamps that only grow, whatever the wall clock does."""

    def __init__(self, last: int) -> None:
        """Begin behind the last stamp of the file."""
        self._last = last

    def next(self, now_ms: int) -> int:
        """Give the next stamp; raises `BugError` where no stamps are left."""
        stamp = max(self._last + 1, now_ms << 16)
        if stamp >= LAST_STAMP:
            raise BugError("stamps are used up")
        self._last = stamp
        return stamp

    def meet(self, stamp: int) -> None:
        """Take note of a stamp that came from elsewhere."""
        self._last = max(self._last, stamp)

    @property
    def last(self) -> int:
        """Give the last stamp."""
        return self._last


class Writer(NamedTuple):
    """Hold who writes in this opening of the file: its number here, and its next seq."""

    number: int
    key: bytes
    next_seq: int


class Draft:
    """Gather facts inside one transaction; each act of it is named by its first fact."""

    def __init__(
        self, keys: Keys, writer: Writer, stamps: "Stamps", clock: tuple[int, int], actor: str = ""
    ) -> None:
        """Begin the first act, now.

        Args:
            keys: The key tables of the file.
            writer: Who writes.
            stamps: Gives the next stamp.
            clock: UTC milliseconds and the local offset in minutes.
            actor: The operator's name, or empty.
        """
        self._keys = keys
        self._writer = writer
        self._stamps = stamps
        self._now, self._offset = clock
        self._seq = writer.next_seq
        self._rows: list[tuple[int, int, int, int, int, bytes, str, int, int, int, int]] = []
        self._new: list[Fact] = []
        self.begin_act(actor=actor)

    def begin_act(self, *, actor: str = "", at: int | None = None) -> None:
        """Begin a new act; `at` (UTC ms) is when it was recorded, if not now."""
        self._act = self._seq
        self._actor = self._keys.actor(actor)
        self._at = self._now if at is None else at
        self._stamp = self._stamps.next(self._now)

    @property
    def act(self) -> tuple[bytes, int]:
        """Name the present act: the writer's key and the act's first seq."""
        return self._writer.key, self._act

    @property
    def now(self) -> int:
        """Give the moment of the present act in UTC milliseconds."""
        return self._at

    @property
    def next_seq(self) -> int:
        """Give the seq that the next fact will have."""
        return self._seq

    def add(self, kind: str, subject: UUID, fields: Body) -> None:
        """Write the first fields of an entity; one that was removed is back by it."""
        self._append(f"{kind}.add", subject, {**fields, "removed": 0}, EDITS)

    def set(self, kind: str, subject: UUID, fields: Body) -> None:
        """Write the changed fields of an entity."""
        self._append(f"{kind}.set", subject, fields, EDITS)

    def remove(self, kind: str, subject: UUID) -> None:
        """Remove an entity, which is a field like others."""
        self.set(kind, subject, {"removed": 1})

    def happen(self, kind: str, subject: UUID, body: Body) -> None:
        """Write something that happened."""
        self._append(kind, subject, body, HAPPENINGS)

    def _append(self, kind: str, subject: UUID, body: Body, known: frozenset[str]) -> None:
        if kind not in known:
            raise BugError(f"unknown kind of fact: {kind}")
        fact = Fact(
            self._writer.number, self._seq, self._stamp, self._act, self._keys.kind(kind),
            subject.bytes, encode(body), VERSION, self._at,
        )  # fmt: skip
        self._new.append(fact)
        self._rows.append((*fact[:8], self._actor, self._at, self._offset))
        self._seq += 1

    def flush(self, connection: sqlite3.Connection) -> list[Fact]:
        """Write what was gathered since the last flush; refuses outside a transaction."""
        if not connection.in_transaction:
            raise BugError("facts are appended inside a transaction only")
        if not self._rows:
            return []
        connection.executemany(
            """INSERT INTO fact (writer, seq, stamp, act, kind, subject, body, version, actor,
            at, "offset") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            self._rows,
        )
        self._rows = []
        new, self._new = self._new, []
        return new


def last_stamp(connection: sqlite3.Connection) -> int:
    """Give the highest stamp of the file, 0 where there is none."""
    row = connection.execute("SELECT max(stamp) FROM fact").fetchone()
    return int(row[0] or 0)


def all_facts(connection: sqlite3.Connection) -> Iterator[Fact]:
    """Read every fact, in no order worth relying on."""
    return map(Fact._make, connection.execute(f"SELECT {COLUMNS} FROM fact f"))


def of_subject(connection: sqlite3.Connection, subject: bytes, chosen: Iterable[int]) -> list[Fact]:
    """Read the facts of some kinds about a subject, in no order worth relying on."""
    numbers = ", ".join(map(str, chosen))
    rows = connection.execute(f"{_OF_SUBJECT} AND f.kind IN ({numbers})", (subject,))
    return list(map(Fact._make, rows))


def of_subjects(connection: sqlite3.Connection, subjects: Iterable[bytes]) -> list[Fact]:
    """Read all facts about the subjects, in no order worth relying on."""
    wanted = list(subjects)
    if len(wanted) < MANY:
        found: list[Fact] = []
        for subject in wanted:
            found += map(Fact._make, connection.execute(_OF_SUBJECT, (subject,)))
        return found
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS wanted (subject BLOB PRIMARY KEY)")
    connection.execute("DELETE FROM temp.wanted")
    connection.executemany("INSERT INTO temp.wanted VALUES (?)", ((key,) for key in wanted))
    return list(map(Fact._make, connection.execute(_OF_WANTED)))


_OF_SUBJECT = f"SELECT {COLUMNS} FROM fact f WHERE f.subject = ?"
_OF_WANTED = f"SELECT {COLUMNS} FROM temp.wanted w CROSS JOIN fact f ON f.subject = w.subject"


def of_act(connection: sqlite3.Connection, writer: int, act: int) -> list[Fact]:
    """Read the facts of one act, which stand one behind the other."""
    found: list[Fact] = []
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM fact f WHERE f.writer = ? AND f.seq >= ? ORDER BY f.seq",
        (writer, act),
    )
    for row in rows:
        fact = Fact._make(row)
        if fact.act != act:
            break
        found.append(fact)
    return found
