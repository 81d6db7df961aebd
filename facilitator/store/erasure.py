"""Erase what a workshop file says of people, by writing a new file and putting it in its place.

Facts are only ever added, so nothing is erased inside a file: the facts are copied into a new one,
those about the person with emptied bodies, and the new file takes the place of the old one in one
step. A crash at any moment leaves either the old file or the new one, whole. No page of the old
file is taken over, so none of its free space is either.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from facilitator.errors import BugError, StoreError
from facilitator.ports import Progress, Surroundings
from facilitator.store import facts, kinds, migrations, schema
from facilitator.store.acts import act_text
from facilitator.store.connection import (
    check_header,
    quick_check,
    reader,
    refuse_folder,
    unknown_facts,
)
from facilitator.store.digest import fold_anew
from facilitator.store.entries import linked
from facilitator.store.facts import Keys
from facilitator.store.faults import explained
from facilitator.store.fold import Fold
from facilitator.store.lock import FileLock
from facilitator.store.plan import meta, workshop_id
from facilitator.store.redaction import LEARNED, Redaction, without_reason

_STEP = 2_000
_MOST_DIGITS = 10
_PATIENCE_MS = 500
_TAKEN = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_COLUMNS = 'writer, seq, stamp, act, kind, subject, body, version, actor, at, "offset"'
_INSERT = f"INSERT INTO fact ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_ERASED = """SELECT DISTINCT fact.subject FROM fact JOIN kind ON kind.id = fact.kind
    WHERE kind.name = ?"""
_COUNTED = """SELECT point, count(*), sum(first_in IS NOT NULL), sum(inside), sum(duplicates)
    FROM presence GROUP BY point ORDER BY point"""

Row = tuple[int, int, int, int, int, bytes, str, int, int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Say who is to be erased; `label` stands where the name was.

    `reason` and `actor` stay on record with the fact that something was erased, so neither may
    name the person.
    """

    people: tuple[UUID, ...]
    label: str
    reason: str = ""
    actor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """Hold what was done: all entries of the people, the facts emptied, the new generation."""

    people: frozenset[UUID]
    emptied: int
    generation: int


def erased_people(connection: sqlite3.Connection) -> frozenset[bytes]:
    """Name the entries that were erased in this file or one that it was copied from."""
    if meta(connection, "generation") in {"", "0"}:
        return frozenset()
    return frozenset(key for (key,) in connection.execute(_ERASED, (kinds.ERASED,)))


def generation_of(connection: sqlite3.Connection) -> int:
    """Give how often people were erased from a file and those it was copied from."""
    text = meta(connection, "generation")
    is_number = text.isascii() and text.isdecimal() and len(text) < _MOST_DIGITS
    return int(text) if is_number else 0


def entries_of_all(connection: sqlite3.Connection, people: Iterable[UUID]) -> frozenset[bytes]:
    """Add to entries those of the same people under which they were joined."""
    wanted = {key.bytes for key in people}
    known = {key for (key,) in connection.execute("SELECT id FROM person")}
    for group in linked(connection, known).values():
        if not wanted.isdisjoint(group):
            wanted.update(group)
    return frozenset(wanted)


def erase(
    path: Path, around: Surroundings, request: Request, progress: Progress | None = None
) -> Erased:
    """Erase people from a workshop that nobody has open; cannot be undone.

    Args:
        path: The file; a link to it stays one.
        around: Clock, ids and device; the erasing itself is a fact with a writer of its own.
        request: Who, and what stands in their place.
        progress: Told how many facts are done; what it raises leaves the old file as it was.

    Raises:
        StoreError: `erase.open_elsewhere`, `erase.unknown_facts`, or the place failed. The file
            is as it was then.
    """
    refuse_folder(path)
    real = path.resolve()
    with explained(path):
        if not real.exists():
            raise StoreError("file.missing", path=str(path))
        lock = FileLock(real)
    part = real.with_name(f".{real.name}.erasing")
    try:
        with explained(path):
            done = _write_new(real, part, around, (request, progress))
            _flush(part)
            _swap(part, real)
        return done
    finally:
        part.unlink(missing_ok=True)
        lock.release()


def _write_new(
    real: Path, part: Path, around: Surroundings, how: tuple[Request, Progress | None]
) -> Erased:
    part.unlink(missing_ok=True)
    with _alone(real) as old:
        new = sqlite3.connect(part, isolation_level=None)
        try:
            done = _Copy(old, new, around, how).run()
            quick_check(new, part)
        finally:
            new.close()
    shutil.copymode(real, part)
    return done


@contextmanager
def _alone(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a file as the only one who has it open, everything in it and nothing beside it.

    Raises:
        StoreError: `erase.open_elsewhere`, somebody reads it.
    """
    uri = f"{path.as_uri()}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_PATIENCE_MS / 1000)
    try:
        check_header(connection, path)
        quick_check(connection, path)
        migrations.apply(connection)
        # A log left beside the new file would be read as if it were its own; this takes it in.
        (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        if mode != "delete":
            raise StoreError("erase.open_elsewhere", path=str(path))
        connection.execute("BEGIN EXCLUSIVE")
        yield connection
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _TAKEN:
            raise
        raise StoreError("erase.open_elsewhere", path=str(path)) from error
    finally:
        connection.close()


def _flush(part: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _swap(part: Path, real: Path) -> None:
    """Let the new file take the place of the old one, on the disk too.

    Raises:
        StoreError: `erase.open_elsewhere`; Windows replaces no file that somebody has open.
    """
    try:
        part.replace(real)
    except PermissionError as error:
        raise StoreError("erase.open_elsewhere", path=str(real)) from error
    if os.name == "posix":
        folder = os.open(real.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextmanager
def _folded(old: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Give the folded tables of a file, folded anew in memory where an older program made them."""
    is_same = meta(old, "fold_version") == schema.FOLD_VERSION
    if is_same and schema.has_folded_tables(old):
        yield old
        return
    memory = fold_anew(old)
    try:
        yield memory
    finally:
        memory.close()


class _Copy:
    """Copy the facts of one file into a new one, those about some people emptied."""

    def __init__(
        self,
        old: sqlite3.Connection,
        new: sqlite3.Connection,
        around: Surroundings,
        how: tuple[Request, Progress | None],
    ) -> None:
        self._old = old
        self._new = new
        self._around = around
        self._request, self._progress = how
        self._workshop = workshop_id(old)
        self._kinds: dict[int, str] = dict(old.execute("SELECT id, name FROM kind").fetchall())
        self._actors: dict[int, int] = {}
        self._touched: set[tuple[int, int]] = set()
        self._emptied = 0

    def run(self) -> Erased:
        """Write the new file, whole and checked, and say what was done."""
        if unknown_facts(self._old):
            raise StoreError("erase.unknown_facts")
        with _folded(self._old) as known:
            people = entries_of_all(known, self._request.people)
            counted = known.execute(_COUNTED).fetchall()
        redaction = self._learn(people)
        generation = generation_of(self._old) + 1
        self._prepare()
        self._copy_keys(redaction, generation)
        self._copy_facts(redaction)
        self._say(people)
        self._fold()
        if self._new.execute(_COUNTED).fetchall() != counted:
            raise BugError("erasing somebody would change who came")
        self._new.execute("COMMIT")
        named = frozenset(UUID(bytes=key) for key in people)
        return Erased(people=named, emptied=self._emptied, generation=generation)

    def _learn(self, people: frozenset[bytes]) -> Redaction:
        redaction = Redaction(self._workshop, people, self._request.label)
        numbers = ", ".join(str(key) for key, name in self._kinds.items() if name in LEARNED)
        rows = self._old.execute(
            f"SELECT kind, subject, version, body, stamp FROM fact WHERE kind IN ({numbers})"
        )
        for kind, subject, version, body, stamp in rows:
            name = self._kinds[kind]
            redaction.learn(name, subject, facts.decode(name, version, body), stamp)
        redaction.settle()
        return redaction

    def _prepare(self) -> None:
        # Nobody sees the file before it is finished, so no crash can leave half of it.
        for setting in ("journal_mode = OFF", "synchronous = OFF", "temp_store = MEMORY"):
            self._new.execute(f"PRAGMA {setting}")
        migrations.apply(self._new)
        self._new.execute("BEGIN")

    def _copy_keys(self, redaction: Redaction, generation: int) -> None:
        known = dict(self._old.execute("SELECT key, value FROM meta").fetchall())
        known |= {"generation": str(generation), "fold_version": schema.FOLD_VERSION}
        self._new.executemany("INSERT INTO meta VALUES (?, ?)", known.items())
        for table, columns in (("writer", "id, key, device"), ("kind", "id, name")):
            marks = ", ".join("?" * len(columns.split(", ")))
            rows = self._old.execute(f"SELECT {columns} FROM {table}")
            self._new.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)
        # Whoever was erased may have worked at the desk too.
        keys = Keys(self._new)
        for number, name in self._old.execute("SELECT id, name FROM actor ORDER BY id").fetchall():
            self._actors[number] = keys.actor("" if redaction.is_name(name) else name)

    def _copy_facts(self, redaction: Redaction) -> None:
        (every,) = self._old.execute("SELECT count(*) FROM fact").fetchone()
        rows = self._old.execute(f"SELECT {_COLUMNS} FROM fact ORDER BY writer, seq")
        later: list[Row] = []
        done = 0
        while batch := rows.fetchmany(_STEP):
            ready = [self._redacted(row, redaction, later) for row in batch]
            self._new.executemany(_INSERT, [row for row in ready if row is not None])
            done += len(batch)
            if self._progress is not None:
                self._progress(done, every)
        touched = self._names_of_touched()
        self._new.executemany(_INSERT, [self._without_reason(row, touched) for row in later])

    def _redacted(self, row: Row, redaction: Redaction, later: list[Row]) -> Row | None:
        """Give a row as it is to be kept; what names an act waits until all acts are known."""
        writer, seq, stamp, act, kind, subject, text, version, actor, at, offset = row
        name = self._kinds.get(kind, "")
        body = facts.decode(name, version, text)
        kept = redaction.apply(name, subject, body)
        if kept.body != body or not body:
            text, version = facts.encode_json(kept.body), kinds.VERSION
        if kept.concerns:
            self._touched.add((writer, act))
            self._emptied += kept.body != body
        actor = self._actors.get(actor, actor)
        new = (writer, seq, stamp, act, kind, kept.subject, text, version, actor, at, offset)
        if name == kinds.ACT_STATE:
            later.append(new)
            return None
        return new

    def _without_reason(self, row: Row, touched: frozenset[str]) -> Row:
        """Empty the reason for withdrawing an act that was about somebody erased."""
        body = facts.decode(kinds.ACT_STATE, row[7], row[6])
        if body.get("act") not in touched or not body.get("reason"):
            return row
        self._emptied += 1
        return (*row[:6], facts.encode_json(without_reason(body)), *row[7:])

    def _names_of_touched(self) -> frozenset[str]:
        keys = Keys(self._old)
        return frozenset(act_text(keys.writer_key(one), act) for one, act in self._touched)

    def _say(self, people: frozenset[bytes]) -> None:
        """Write down that somebody was erased, when and why: the one fact that is new."""
        keys, clock = Keys(self._new), self._around.clock
        writer = keys.writer(self._around.ids.random(16), self._around.device)
        stamps = facts.Stamps(facts.last_stamp(self._new))
        kind, actor = keys.kind(kinds.ERASED), keys.actor(self._request.actor)
        body = facts.encode({"reason": self._request.reason})
        stamp, now, offset = stamps.next(clock.now()), clock.now(), clock.offset_minutes()
        rows = [
            (writer, seq, stamp, 1, kind, key, body, kinds.VERSION, actor, now, offset)
            for seq, key in enumerate(sorted(people), start=1)
        ]
        self._new.executemany(_INSERT, rows)

    def _fold(self) -> None:
        fold = Fold(self._new, Keys(self._new), self._workshop)
        fold.rebuild(facts.all_facts(self._new))


# ---- copies


def still_holding(
    candidates: Iterable[Path], path: Path, people: frozenset[bytes]
) -> tuple[Path, ...]:
    """Name the files that are other copies of a workshop and know who somebody is.

    What is no workshop, or cannot be read, is passed over.
    """
    with reader(path) as connection:
        workshop = workshop_id(connection)
    real = path.resolve()
    return tuple(
        one
        for one in candidates
        if one.is_file() and one.resolve() != real and _holds(one, workshop, people)
    )


def _holds(copy: Path, workshop: UUID, people: frozenset[bytes]) -> bool:
    try:
        with reader(copy) as connection:
            if meta(connection, "workshop") != str(workshop):
                return False
            unknown = people - erased_people(connection)
            return any(_knows(connection, key) for key in unknown)
    except StoreError:
        return False


def _knows(connection: sqlite3.Connection, person: bytes) -> bool:
    row = connection.execute("SELECT 1 FROM fact WHERE subject = ? LIMIT 1", (person,)).fetchone()
    return row is not None
