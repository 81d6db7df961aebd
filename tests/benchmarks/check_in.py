"""Time a durable check-in against a bare insert of the same row on the same disk."""

import os
import sqlite3
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future, wait
from pathlib import Path
from typing import TypeVar

from facilitator.services import check_in
from facilitator.store.connection import Deed, Store, Written
from facilitator.store.schema import BY_CODE
from tests.benchmarks.rows import Bound, Row, compared, limited
from tests.benchmarks.samples import Workshop, opening, scan_all, workshop
from tests.benchmarks.timing import milliseconds, percentile

T = TypeVar("T")
_POINTS, _TOGETHER, _BLOCK = 20, 5, 8192
_BARE_TABLE = f"""
CREATE TABLE fact (
    writer INTEGER NOT NULL, seq INTEGER NOT NULL, stamp INTEGER NOT NULL, act INTEGER NOT NULL,
    kind INTEGER NOT NULL, subject BLOB NOT NULL, body TEXT NOT NULL, version INTEGER NOT NULL,
    actor INTEGER NOT NULL, at INTEGER NOT NULL, "offset" INTEGER NOT NULL,
    PRIMARY KEY (writer, seq)) STRICT, WITHOUT ROWID;
CREATE INDEX fact_subject ON fact (subject);
CREATE INDEX fact_code ON fact ({BY_CODE}) WHERE {BY_CODE} IS NOT NULL;
"""
_INSERT = "INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_Fact = tuple[object, ...]


def measure(folder: Path, *, is_quick: bool) -> list[Row]:
    """Take scans with 5,000 people and 100,000 scans in the file, and compare."""
    people, calls = (500, 40) if is_quick else (5_000, 400)
    with workshop(folder / "a.workshop", people_count=people, points=_POINTS + 1) as made:
        scans = scan_all(made, points=_POINTS, is_out_taken=False)
        made.store.checkpoint()
        with _Bare(folder / "bare.db", made.store) as bare:
            taken = _take(made, bare, calls)
    return _rows(taken, f"{people:,} people, {scans:,} scans")


def _rows(taken: dict[str, list[float]], size: str) -> list[Row]:
    rows = []
    for percent, most in ((50, 1.5), (99, 2.0)):
        ours, bare = percentile(taken["ours"], percent), percentile(taken["bare"], percent)
        against = f"{milliseconds(bare)} bare insert, WAL, FULL"
        name = f"a scan in the writer thread, p{percent} ({size})"
        rows.append(compared(name, milliseconds(ours), against, ours / bare, Bound(most=most)))
    for name, peer, said in (
        ("the same, p50", "synced", "8 KiB write and fdatasync"),
        ("one that wakes the writer, p50", "bare", "bare insert, awake"),
    ):
        ours = percentile(taken["woken" if peer == "bare" else "ours"], 50)
        theirs = percentile(taken[peer], 50)
        against = f"{milliseconds(theirs)} {said}"
        rows.append(compared(name, milliseconds(ours), against, ours / theirs))
    whole = percentile(taken["whole"], 50)
    return [*rows, limited("the same as the caller waits, p50", whole * 1000, "ms")]


class _Bare:
    """Hold a bare database with the same facts, and a bare file, both on the same disk."""

    def __init__(self, path: Path, store: Store) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.executescript(_BARE_TABLE)
        self._connection.execute("BEGIN")
        self._connection.executemany(_INSERT, store.reading.execute("SELECT * FROM fact"))
        self._connection.execute("COMMIT")
        self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        self._file = path.with_suffix(".bytes").open("wb", buffering=0)

    def insert(self, row: _Fact) -> None:
        """Insert a row, on the disk when it returns."""
        self._connection.execute(_INSERT, row)

    def write_synced(self) -> None:
        """Write a block to the file and wait for the disk."""
        self._file.write(bytes(_BLOCK))
        # Not every system can leave the times of the file for later.
        getattr(os, "fdatasync", os.fsync)(self._file.fileno())

    def __enter__(self) -> "_Bare":
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()
        self._file.close()


def _take(made: Workshop, bare: _Bare, calls: int) -> dict[str, list[float]]:
    """Scan, insert and write by turns of five; gives the seconds of each call.

    Five scans stand in the writer's queue as five bare inserts stand in theirs; `woken` are
    scans that come one by one, when the writer sleeps and the caller has looked up a person.
    """
    taken: dict[str, list[float]] = {
        name: [] for name in ("ours", "woken", "whole", "bare", "synced")
    }
    store, number = made.store, len(made.points) - 1
    made.clock.time = opening(number)
    desk = check_in.Desk(point=made.points[number], station="Meja 1")
    noted = _time_the_writer(store)
    for start in range(0, 2 * calls, 2 * _TOGETHER):
        queued = made.codes[start : start + _TOGETHER]
        scans = [store.submit(check_in.recording(desk, {"code": code})) for code in queued]
        _move(noted, taken["ours"], when=scans)
        taken["bare"] += _timed(bare.insert, _last_facts(store, _TOGETHER))
        taken["synced"] += _timed(lambda _: bare.write_synced(), range(_TOGETHER))
        one_by_one = made.codes[start + _TOGETHER : start + 2 * _TOGETHER]
        taken["whole"] += _timed(lambda code: check_in.scan(store, desk, code), one_by_one)
        _move(noted, taken["woken"])
    return taken


def _move(noted: list[float], taken: list[float], *, when: Iterable[Future[T]] = ()) -> None:
    """Move what was noted, when the writer is done."""
    wait(when)
    taken += noted
    noted.clear()


def _time_the_writer(store: Store) -> list[float]:
    """Let a store note into a list how long each write takes in its writer thread."""
    inner = store._write  # noqa: SLF001  # the time in the queue is none of the writer's
    noted: list[float] = []

    def timed(work: Callable[[Deed], T], actor: str) -> Written[T]:
        start = time.perf_counter()
        try:
            return inner(work, actor)
        finally:
            noted.append(time.perf_counter() - start)

    store._write = timed  # type: ignore[method-assign]  # noqa: SLF001
    return noted


def _timed(do: Callable[[T], object], each: Iterable[T]) -> list[float]:
    taken = []
    for one in each:
        start = time.perf_counter()
        do(one)
        taken.append(time.perf_counter() - start)
    return taken


def _last_facts(store: Store, count: int) -> list[_Fact]:
    found = store.reading.execute(
        "SELECT * FROM fact ORDER BY writer DESC, seq DESC LIMIT ?", (count,)
    )
    return found.fetchall()[::-1]
