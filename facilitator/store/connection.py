"""Open a workshop file: one writer in one thread, any number of readers.

"Saved" means on the disk: `synchronous=FULL`, and an answer only after the commit. The file is in
WAL mode while it is open and one plain file when it rests.
"""

import json
import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeAlias, TypeVar

from facilitator.errors import StoreError
from facilitator.ports import Surroundings
from facilitator.store import facts, kinds, migrations, schema
from facilitator.store.acts import act_text
from facilitator.store.facts import Draft, Keys, Stamps, Writer
from facilitator.store.faults import explained
from facilitator.store.fold import Fold
from facilitator.store.lock import FileLock
from facilitator.store.plan import meta, workshop_id
from facilitator.store.presence import Judged
from facilitator.store.transaction import Transaction

Connection: TypeAlias = sqlite3.Connection
"""What repositories read from; other layers name it by this name only."""

T = TypeVar("T")
BUSY_MS = 5_000
_TIDY_AFTER = 200
"""How many facts, a thousand pages of the log, are moved into the file at once."""

_MOST_PAGES = 10_000
"""How long the log may become where it cannot be moved in an idle moment."""

_SETTINGS = (
    "foreign_keys = ON",
    "recursive_triggers = ON",
    "cell_size_check = ON",
    "temp_store = MEMORY",
    "cache_size = -16384",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written(Generic[T]):
    """Hold what a write gave, on the disk by now; `act` names its first act.

    `act` is `None` where nothing was written; `judged` says what each new scan is worth.
    """

    value: T
    act: tuple[bytes, int] | None
    judged: tuple[Judged, ...] = ()


class Deed:
    """Hold a transaction under way: what can be read in it, and the facts it adds."""

    def __init__(self, connection: sqlite3.Connection, draft: Draft, fold: Fold) -> None:
        """Begin with nothing written."""
        self.reading = connection
        self.draft = draft
        self.judged: list[Judged] = []
        self._fold = fold

    def fold(self) -> None:
        """Write and fold what was drafted, so that it can be read back."""
        new = self.draft.flush(self.reading)
        if new:
            self.judged += self._fold.take(new)


class Store:
    """Hold an open workshop file; all writing goes through its one writer thread.

    `acts` names the acts that this opening wrote, the newest last (of a deed with several
    acts, the first).
    """

    def __init__(self, path: Path, around: Surroundings, *, lock: FileLock, mode: str) -> None:
        """Use `open_store` or `create_store`."""
        self.path = path
        self._around = around
        self._lock = lock
        self._readers: dict[int, sqlite3.Connection] = {}
        self._guard = threading.Lock()
        self._is_closed = False
        self._writer: Writer | None = None
        self._untidy = 0
        self.acts: list[str] = []
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        try:
            self._thread.submit(self._open, mode).result()
        except BaseException:
            self._thread.shutdown()
            for left in (path, *side_files(path)) if mode == "rwc" else ():
                left.unlink(missing_ok=True)
            lock.release()
            raise

    def _open(self, mode: str) -> None:
        with explained(self.path):
            self._connection = _connect(self.path, mode=mode)
            try:
                self._prepare(is_new=mode == "rwc")
            except BaseException:
                self._connection.close()
                raise

    def _prepare(self, *, is_new: bool) -> None:
        connection = self._connection
        if not is_new:
            check_header(connection, self.path)
            self._check_foreign()
        connection.execute("PRAGMA synchronous = FULL")
        migrations.apply(connection)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA wal_autocheckpoint = {_MOST_PAGES}")
        self.keys = Keys(connection)
        if not meta(connection, "workshop"):
            self._begin_file()
        self.workshop = workshop_id(connection)
        self._stamps = Stamps(facts.last_stamp(connection))
        self._folding = Fold(connection, self.keys, self.workshop)
        is_same = meta(connection, "fold_version") == schema.FOLD_VERSION
        if not (is_same and schema.has_folded_tables(connection)):
            self._refold()

    def _check_foreign(self) -> None:
        """Check a file that another device wrote last before believing it."""
        row = self._connection.execute(
            "SELECT device FROM writer ORDER BY id DESC LIMIT 1"
        ).fetchone()
        if row is not None and row[0] != self._around.device:
            quick_check(self._connection, self.path)

    def _begin_file(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany(
            "INSERT INTO meta VALUES (?, ?)",
            [("workshop", str(self._around.ids.new())), ("generation", "0")],
        )
        self._connection.execute("COMMIT")

    def _refold(self) -> None:
        with self.transaction():
            self._folding.rebuild(facts.all_facts(self._connection))
            self._connection.execute(
                "REPLACE INTO meta VALUES ('fold_version', ?)", (schema.FOLD_VERSION,)
            )

    # ---- writing

    def submit(self, work: Callable[[Deed], T], *, actor: str = "") -> "Future[Written[T]]":
        """Do something in the writer thread; the future answers when it is on the disk."""
        return self._thread.submit(self._write, work, actor)

    def write(self, work: Callable[[Deed], T], *, actor: str = "") -> Written[T]:
        """Do something in the writer thread and wait until it is on the disk.

        Args:
            work: Reads and drafts facts; what it raises undoes all of it.
            actor: The operator's name, as typed, or empty.

        Raises:
            StoreError: The disk is full, the file damaged, the place gone; nothing changed.
        """
        return self.submit(work, actor=actor).result()

    def _write(self, work: Callable[[Deed], T], actor: str) -> Written[T]:
        with explained(self.path):
            with self.transaction():
                writer = self._writer or self._new_writer()
                deed = Deed(self._connection, self._draft(writer, actor), self._folding)
                act = deed.draft.act
                value = work(deed)
                deed.fold()
            is_empty = deed.draft.next_seq == writer.next_seq
            if not is_empty:
                self.acts.append(act_text(*act))
            self._writer = Writer(writer.number, writer.key, deed.draft.next_seq)
            self._tidy_later(deed.draft.next_seq - writer.next_seq)
            return Written(value=value, act=None if is_empty else act, judged=tuple(deed.judged))

    def _tidy_later(self, count: int) -> None:
        """Let the log be moved into the file behind an answer, and never before one."""
        self._untidy += count
        if self._untidy >= _TIDY_AFTER:
            self._untidy = 0
            with suppress(RuntimeError):  # the store is closing, and closing tidies
                self._thread.submit(self._tidy)

    def _tidy(self) -> None:
        with suppress(sqlite3.Error):  # on a full disk all stays in the log, where it is safe
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def _draft(self, writer: Writer, actor: str) -> Draft:
        clock = self._around.clock
        return Draft(self.keys, writer, self._stamps, (clock.now(), clock.offset_minutes()), actor)

    def _new_writer(self) -> Writer:
        """Make this opening's writer, at its first write; it is never used again."""
        key = self._around.ids.random(16)
        return Writer(self.keys.writer(key, self._around.device), key, 1)

    def transaction(self) -> Transaction:
        """Enclose writing in a transaction; inside `in_writer` it is for maintenance."""
        return Transaction(self._connection, self._forget)

    def _forget(self) -> None:
        """Drop what was learned in a transaction that was rolled back."""
        self.keys.forget()
        self._folding.forget()

    def in_writer(self, work: Callable[[sqlite3.Connection, Fold, Stamps], T]) -> T:
        """Run maintenance that brings its own transactions in the writer thread."""

        def run() -> T:
            with explained(self.path):
                return work(self._connection, self._folding, self._stamps)

        return self._thread.submit(run).result()

    def fold_merged(self, new: list[facts.Fact]) -> None:
        """Fold facts that came from another copy; inside a transaction of `in_writer`."""
        self._folding.take(new, came_from_elsewhere=True)

    # ---- reading

    @property
    def reading(self) -> sqlite3.Connection:
        """Give this thread's connection for reading; it cannot write."""
        key = threading.get_ident()
        with self._guard:
            if key not in self._readers:
                with explained(self.path):
                    self._readers[key] = open_reader(self.path)
            return self._readers[key]

    @property
    def device(self) -> bytes:
        """Give the id of the device that this store writes as."""
        return self._around.device

    @property
    def around(self) -> Surroundings:
        """Give the clock, ids and device of this store."""
        return self._around

    def checkpoint(self) -> None:
        """Move what the log holds into the file itself; for idle moments."""
        self.in_writer(lambda connection, *_: connection.execute("PRAGMA wal_checkpoint(PASSIVE)"))

    def close(self) -> None:
        """Close readers, then make the file one plain file again, then give back the lock.

        Closing again does nothing.
        """
        with self._guard:
            if self._is_closed:
                return
            self._is_closed = True
            for reader in self._readers.values():
                reader.close()
            self._readers.clear()
        try:
            self._thread.submit(self._rest).result()
        finally:
            self._thread.shutdown()
            self._lock.release()

    def _rest(self) -> None:
        """Checkpoint and leave WAL; with a reader of another process both wait for next time."""
        self._connection.execute("PRAGMA busy_timeout = 200")
        for statement in ("PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA journal_mode = DELETE"):
            try:
                self._connection.execute(statement)
            except sqlite3.DatabaseError:
                break
        self._connection.close()

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def create_store(path: Path, around: Surroundings) -> Store:
    """Make a new workshop file; where that fails, none is left behind.

    Raises:
        StoreError: `file.exists`, or the place cannot be written.
    """
    _refuse_existing(path)
    lock = _lock(path)
    try:
        _refuse_existing(path)
    except BaseException:
        lock.release()
        raise
    return Store(path, around, lock=lock, mode="rwc")


def open_store(path: Path, around: Surroundings) -> Store:
    """Open a workshop file for writing.

    Raises:
        StoreError: Missing, no workshop, newer, damaged, open elsewhere, read-only.
    """
    refuse_folder(path)
    with explained(path):
        if not path.exists():
            raise StoreError("file.missing", path=str(path))
    return Store(path, around, lock=_lock(path), mode="rw")


def side_files(path: Path) -> tuple[Path, ...]:
    """Name the files that SQLite keeps beside a database it writes."""
    return tuple(path.with_name(f"{path.name}-{end}") for end in ("wal", "shm", "journal"))


def _refuse_existing(path: Path) -> None:
    if os.path.lexists(path):
        raise StoreError("file.exists", path=str(path))


def _lock(path: Path) -> FileLock:
    with explained(path):
        # The lock's library would make the folder, but a misspelled one is not to be made.
        if not path.resolve().parent.is_dir():
            raise StoreError("file.missing", path=str(path.parent))
        return FileLock(path)


def refuse_folder(path: Path) -> None:
    """Refuse a folder, which SQLite would only say it cannot open.

    Raises:
        StoreError: `file.not_a_workshop`, or the path itself cannot be.
    """
    with explained(path):
        is_folder = path.is_dir()
    if is_folder:
        raise StoreError("file.not_a_workshop", path=str(path))


def check_header(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a database that is not ours, or that a newer program wrote.

    Raises:
        StoreError: `file.not_a_workshop` or `file.newer`.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != schema.APPLICATION_ID:
        raise StoreError("file.not_a_workshop", path=str(path))
    if version > schema.USER_VERSION:
        raise StoreError("file.newer", path=str(path))
    is_ours = version < schema.USER_VERSION or schema.has_fact_tables(connection)
    if version < 1 or not is_ours:
        raise StoreError("file.damaged", path=str(path))


def quick_check(connection: sqlite3.Connection, path: Path) -> None:
    """Let SQLite look through a file that came from elsewhere.

    Raises:
        StoreError: `file.damaged`.
    """
    rows = connection.execute("PRAGMA quick_check(1)").fetchall()
    if rows != [("ok",)]:
        raise StoreError("file.damaged", path=str(path))


def _connect(path: Path, *, mode: str) -> sqlite3.Connection:
    """Open a connection; `mode` is one of SQLite's, with more of its parameters behind it."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000
    )
    try:
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return connection


def open_reader(path: Path, *, more: str = "") -> sqlite3.Connection:
    """Open a connection that can only read, beside whoever writes.

    Args:
        path: The workshop file.
        more: Further parameters of SQLite's, each with a `&` before it.

    Raises:
        StoreError: Missing, no workshop, newer, damaged.
    """
    connection = _connect(path, mode=f"ro{more}")
    try:
        connection.execute("PRAGMA query_only = ON")
        check_header(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def reader(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a file for reading wherever it lies, read-only media too, and close it again.

    A file on a medium that takes no side files is opened as it is (`immutable`) where no log
    with content lies beside it, which would hide what was acknowledged; else a copy of both
    in a temporary folder is opened.

    Raises:
        StoreError: Missing, no workshop, newer, damaged.
    """
    refuse_folder(path)
    with explained(path):
        if not path.exists():
            raise StoreError("file.missing", path=str(path))
    with explained(path), tempfile.TemporaryDirectory() as folder:
        connection = _open_anywhere(path, Path(folder))
        try:
            yield connection
        finally:
            connection.close()


_NO_SIDE_FILES = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN})
"""What SQLite says of a file in WAL mode at a place that takes no side files."""


def _open_anywhere(path: Path, folder: Path) -> sqlite3.Connection:
    try:
        return open_reader(path)
    except sqlite3.OperationalError as error:
        # Python's own errors, of bytes that are no text, have no code of SQLite's.
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _NO_SIDE_FILES:
            raise
        return _open_resting(path, folder)


def _open_resting(path: Path, folder: Path) -> sqlite3.Connection:
    log = side_files(path)[0]
    if log.exists() and log.stat().st_size:
        copy = folder / path.name
        shutil.copyfile(path, copy)
        shutil.copyfile(log, side_files(copy)[0])
        return open_reader(copy)
    return open_reader(path, more="&immutable=1")


def unknown_facts(connection: sqlite3.Connection) -> dict[str, int]:
    """Count the facts that this program does not understand, by kind and version."""
    rows = connection.execute(
        """SELECT kind.name, fact.version, count(*) FROM fact JOIN kind ON kind.id = fact.kind
        WHERE fact.version > ? OR kind.name NOT IN (SELECT value FROM json_each(?))
        GROUP BY 1, 2""",
        (kinds.VERSION, json.dumps(sorted(kinds.KNOWN))),
    )
    return {f"{name} {version}": count for name, version, count in rows}
