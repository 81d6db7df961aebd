"""Time folding a whole file from nothing against merely reading its facts."""

import json
import sqlite3
from pathlib import Path

from facilitator.store import facts
from facilitator.store.connection import reader
from facilitator.store.digest import fold_anew
from tests.benchmarks.rows import Bound, Row, compared, limited
from tests.benchmarks.samples import scan_all, workshop
from tests.benchmarks.timing import CPU, by_turns, median, milliseconds, ratio

_POINTS = 10
_EVERY = f"SELECT {facts.COLUMNS} FROM fact f"  # noqa: S608  # columns are constants


def measure(folder: Path, *, is_quick: bool) -> list[Row]:
    """Fold 10,000 people and 200,000 scans at ten points, in and out."""
    path, people = folder / "a.workshop", 1_000 if is_quick else 10_000
    with workshop(path, people_count=people, points=_POINTS) as made:
        scans = scan_all(made, points=_POINTS, is_out_taken=True)
    size = f"{people:,} people, {scans:,} scans"
    megabytes = path.stat().st_size / 1_000_000
    with reader(path) as connection:
        jobs = {"bare": lambda: _read(connection), "ours": lambda: fold_anew(connection).close()}
        taken = by_turns(jobs, rounds=5, clock=CPU)
    ours, bare = taken["ours"], taken["bare"]
    against = f"{milliseconds(median(bare))} bare SELECT and json.loads"
    return [
        limited(f"size of the file ({size})", megabytes, "MB", Bound(most=80)),
        compared(
            "fold all facts from nothing", milliseconds(median(ours)), against, ratio(ours, bare),
            Bound(most=4),
        ),
    ]  # fmt: skip


def _read(connection: sqlite3.Connection) -> None:
    for row in connection.execute(_EVERY):
        json.loads(row[6])
