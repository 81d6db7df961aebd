"""Unite the facts of copies of one workshop.

Merging is the union of facts: the same copy twice changes nothing, and the order of copies does
not matter.
"""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.errors import StoreError
from facilitator.store import facts, schema
from facilitator.store.connection import Store, quick_check, reader
from facilitator.store.erasure import erased_people, generation_of
from facilitator.store.facts import Fact, Keys
from facilitator.store.plan import meta
from facilitator.store.values import read_json

if TYPE_CHECKING:
    from uuid import UUID

_PLAIN = 'seq, stamp, act, subject, body, version, at, "offset"'
_FOREIGN = f"""
SELECT writer.key, writer.device, kind.name, actor.name, {_PLAIN}
FROM fact JOIN writer ON writer.id = fact.writer JOIN kind ON kind.id = fact.kind
    JOIN actor ON actor.id = fact.actor
"""
_MINE = f"""
SELECT kind.name, actor.name, {_PLAIN} FROM fact JOIN kind ON kind.id = fact.kind
    JOIN actor ON actor.id = fact.actor WHERE writer = ? AND seq = ?
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """Hold what a merge brought: new facts, and how many facts each file holds."""

    new: int
    known: int


def merge(store: Store, other: Path) -> Merged:
    """Take over the facts of another copy that are not here yet.

    Raises:
        StoreError: `merge.other_workshop`, `merge.diverged` (one key, two facts),
            `merge.purged`, `merge.behind` or `merge.parted` (people were erased in one copy
            and not in the other), or the copy is damaged; nothing was taken over.
    """
    if other.exists() and other.samefile(store.path):
        raise StoreError("merge.same_file", path=str(other))
    with reader(other) as source:
        quick_check(source, other)
        source.execute("BEGIN")
        _refuse_strangers(store, source, other)
        rows = source.execute(_FOREIGN).fetchall()
    return store.in_writer(lambda *around: _take_over(store, rows, other, around))


def _refuse_strangers(store: Store, source: sqlite3.Connection, other: Path) -> None:
    identity: UUID = store.workshop
    if meta(source, "workshop") != str(identity):
        raise StoreError("merge.other_workshop", path=str(other))
    theirs, mine = generation_of(source), generation_of(store.reading)
    if theirs != mine:
        raise StoreError("merge.purged" if theirs < mine else "merge.behind", path=str(other))
    if erased_people(source) != erased_people(store.reading):
        raise StoreError("merge.parted", path=str(other))


def _take_over(
    store: Store,
    rows: list[tuple[object, ...]],
    other: Path,
    around: tuple[sqlite3.Connection, object, facts.Stamps],
) -> Merged:
    connection, _, stamps = around
    with store.transaction():
        new = [fact for row in rows if (fact := _insert(connection, store.keys, row, other))]
        store.fold_merged(new)
    for fact in new:
        stamps.meet(fact.stamp)
    return Merged(new=len(new), known=len(rows) - len(new))


def _insert(
    connection: sqlite3.Connection, keys: Keys, row: tuple[object, ...], other: Path
) -> Fact | None:
    """Insert a fact if it is not here; one key with two contents is a broken identity."""
    key, device, kind, actor, *plain = row
    if not (isinstance(key, bytes) and isinstance(device, bytes)):
        raise StoreError("file.damaged", path=str(other))
    writer = keys.known_writer(key, device)
    mine = connection.execute(_MINE, (writer, plain[0])).fetchone()
    if mine is not None:
        if mine != (kind, actor, *plain):
            raise StoreError("merge.diverged", path=str(other))
        return None
    seq, stamp, act, subject, body, version, at, offset = plain
    _refuse_damage(stamp, body, other)
    what = (keys.kind(str(kind)), subject, body, version)
    try:
        connection.execute(
            """INSERT INTO fact (writer, seq, stamp, act, kind, subject, body, version, actor, at,
            "offset") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (writer, seq, stamp, act, *what, keys.actor(str(actor)), at, offset),
        )
    except sqlite3.IntegrityError as error:
        raise StoreError("file.damaged", path=str(other)) from error
    return Fact._make((writer, seq, stamp, act, *what, at))


def _refuse_damage(stamp: object, body: object, other: Path) -> None:
    """Refuse a stamp that leaves no room for later ones, and a body no program writes so.

    In any other than the canonical form (a name twice, an escape where none is needed) SQLite
    and Python may read different things.
    """
    is_sound = isinstance(stamp, int) and 0 <= stamp < schema.LAST_STAMP and isinstance(body, str)
    if not is_sound or facts.encode_json(read_json(body)) != body:
        raise StoreError("file.damaged", path=str(other))
