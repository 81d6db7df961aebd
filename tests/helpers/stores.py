"""Build workshop files and folds for tests, with a clock and ids that repeat."""

import json
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from uuid import UUID

from facilitator.model.attendance import Verdict
from facilitator.ports import Surroundings
from facilitator.store import digest, schema
from facilitator.store.acts import act_subject, act_text
from facilitator.store.connection import Deed, Store, create_store, open_store
from facilitator.store.facts import Body, Fact, Keys, derived
from facilitator.store.fold import Fold
from facilitator.store.presence import Judged

WORKSHOP = UUID(int=0x77)
START = 1_767_571_200_000
"""A Monday morning, in UTC milliseconds."""

MINUTE = 60_000
HOUR = 60 * MINUTE


class FakeClock:
    """Tell the time that a test set."""

    def __init__(self, moment: int = START) -> None:
        self.moment = moment

    def now(self) -> int:
        return self.moment

    def offset_minutes(self) -> int:
        return 420


class SeededIds:
    """Make ids that are the same on every run, in growing order."""

    def __init__(self, seed: int = 0) -> None:
        self._random = Random(seed)  # noqa: S311 - meant to repeat
        self._count = START + seed * 1_000_000

    def new(self) -> UUID:
        self._count += 1
        return UUID(int=self._count << 80 | 0x7 << 76 | 0b10 << 62 | self._random.getrandbits(62))

    def random(self, size: int) -> bytes:
        return self._random.randbytes(size)


def around(
    seed: int = 1, *, clock: FakeClock | None = None, device: bytes = b"d" * 16
) -> Surroundings:
    """Give what a store needs from outside; another seed is another laptop or opening."""
    return Surroundings(clock=clock or FakeClock(), ids=SeededIds(seed), device=device)


def make_store(folder: Path, name: str = "a.workshop", seed: int = 1) -> Store:
    """Make a new workshop file and open it."""
    return create_store(folder / name, around(seed))


def reopen(path: Path, seed: int) -> Store:
    """Open a workshop file as somebody else's program would."""
    return open_store(path, around(seed))


def uid(number: int) -> UUID:
    """Give the id with a number."""
    return UUID(int=number)


def add_person(store: Store, key: UUID, code: str = "", **fields: object) -> tuple[bytes, int]:
    """Add a person with a code, in one act; gives the act."""

    def work(deed: Deed) -> None:
        deed.draft.add("person", key, {"name": f"Orang {key.int}", **fields})
        if code:
            link = derived(store.workshop, "code", code, key)
            deed.draft.add("code", link, {"text": code, "person": str(key)})

    return _act(store.write(work).act)


def add_people(store: Store, count: int) -> tuple[bytes, int]:
    """Add many people with codes C0, C1, ..., in one act; gives the act."""

    def work(deed: Deed) -> None:
        for number in range(count):
            key, code = uid(number), f"C{number}"
            deed.draft.add("person", key, {"name": f"Orang {number}"})
            link = derived(store.workshop, "code", code, key)
            deed.draft.add("code", link, {"text": code, "person": str(key)})

    return _act(store.write(work).act)


def add_point(store: Store, key: UUID, *, takes_out: bool = True) -> tuple[bytes, int]:
    """Add a session of two hours from START on, and a point that covers it."""
    session = UUID(int=key.int + 1_000_000)
    time = {"start": START, "end": START + 2 * HOUR}

    def work(deed: Deed) -> None:
        deed.draft.add("session", session, {"title": "Sesi", "time": time, "jp": "2"})
        fields = {"title": "Pintu", "sessions": [str(session)], "takes_out": int(takes_out)}
        deed.draft.add("point", key, fields)

    return _act(store.write(work).act)


def edit(store: Store, kind: str, key: UUID, **fields: object) -> tuple[bytes, int]:
    """Change fields of something; gives the act."""
    return _act(store.write(lambda deed: deed.draft.set(kind, key, fields)).act)


def scan(store: Store, point: UUID, code: str, minute: int = 0, direction: str = "in") -> Judged:
    """Scan a code some minutes after START; gives what it was worth."""
    body = {"code": code, "direction": direction, "happened_at": START + minute * MINUTE}
    return store.write(lambda deed: deed.draft.happen("scan", point, body)).judged[0]


def verdict(store: Store, point: UUID, code: str, minute: int = 0, way: str = "in") -> Verdict:
    """Scan a code and give its verdict."""
    return scan(store, point, code, minute, way).verdict


def names(store: Store) -> list[str]:
    """List the names of the people there are."""
    rows = store.reading.execute("SELECT name FROM person ORDER BY name")
    return [name for (name,) in rows]


def is_sound(store: Store) -> bool:
    """Tell whether the folded tables are what all facts come to."""
    return digest.digest(store.reading) == digest.digest(digest.fold_anew(store.reading))


def _act(found: tuple[bytes, int] | None) -> tuple[bytes, int]:
    assert found is not None
    return found


@dataclass(frozen=True, slots=True)
class Raw:
    """Hold a fact as any program might have written it."""

    writer: bytes
    seq: int
    stamp: int
    act: int
    kind: str
    subject: UUID
    body: str
    version: int = 1
    at: int = START

    @property
    def key(self) -> tuple[bytes, int]:
        """Give what names the fact."""
        return self.writer, self.seq


class MemoryFold:
    """Fold facts in memory, as they arrive."""

    def __init__(self) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        self.connection.executescript(schema.FACT_TABLES)
        self.connection.execute("INSERT INTO meta VALUES ('workshop', ?)", (str(WORKSHOP),))
        schema.create_folded(self.connection)
        self._keys = Keys(self.connection)
        self._fold = Fold(self.connection, self._keys, WORKSHOP)

    def take(self, facts: Iterable[Raw]) -> None:
        """Append what is new and fold it."""
        self.connection.execute("BEGIN")
        new = [fact for raw in facts if (fact := self._insert(raw))]
        self._fold.take(new, came_from_elsewhere=True)
        self.connection.execute("COMMIT")

    def _insert(self, raw: Raw) -> Fact | None:
        writer = self._keys.known_writer(raw.writer, b"d" * 16)
        kind, actor = self._keys.kind(raw.kind), self._keys.actor("")
        subject = raw.subject.bytes
        row = (writer, raw.seq, raw.stamp, raw.act, kind, subject, raw.body, raw.version)
        done = self.connection.execute(
            "INSERT OR IGNORE INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*row, actor, raw.at, 420),
        )
        return Fact(*row, raw.at) if done.rowcount else None

    def digest(self) -> str:
        """Give the digest of the tables as they were folded step by step."""
        return digest.digest(self.connection)

    def digest_anew(self) -> str:
        """Give the digest of all facts folded from nothing."""
        memory = digest.fold_anew(self.connection)
        try:
            return digest.digest(memory)
        finally:
            memory.close()

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        """Read from the folded tables."""
        return self.connection.execute(sql).fetchall()

    def __enter__(self) -> "MemoryFold":
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()


def state_of_act(writer: bytes, act: int, state: str) -> tuple[UUID, str]:
    """Give subject and body of a fact that withdraws or restores an act."""
    body: Body = {"act": act_text(writer, act), "state": state}
    return act_subject(WORKSHOP, writer, act), json.dumps(body)


def folded(facts: Iterable[Raw], read: Callable[[MemoryFold], object]) -> object:
    """Fold facts at once in memory and read something from the tables."""
    with MemoryFold() as memory:
        memory.take(facts)
        return read(memory)
