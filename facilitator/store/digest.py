"""Give one number for what a file says, the same wherever the same facts are folded."""

import hashlib
import sqlite3
from uuid import UUID

from facilitator.store import facts, schema
from facilitator.store.facts import Keys
from facilitator.store.fold import Fold
from facilitator.store.plan import workshop_id

_ID_BYTES = 16


def digest(connection: sqlite3.Connection) -> str:
    """Give the SHA-256 of all folded rows, sorted, as canonical JSON with text ids."""
    sums = hashlib.sha256()
    for table in schema.FOLDED_NAMES:
        rows = connection.execute(f"SELECT * FROM {table}")
        lines = sorted(facts.encode_json([table, *map(_shown, row)]) for row in rows)
        for line in lines:
            sums.update(line.encode() + b"\n")
    return sums.hexdigest()


def _shown(value: object) -> object:
    if isinstance(value, bytes):
        return str(UUID(bytes=value)) if len(value) == _ID_BYTES else value.hex()
    return value


def fold_anew(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Fold all facts of a file into a new database in memory; the file is only read.

    The caller closes it, and compares inside one transaction of `connection`, so that nobody
    writes in between.
    """
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        memory.execute("BEGIN")
        fold = Fold(memory, Keys(connection), workshop_id(connection))
        fold.rebuild(facts.all_facts(connection))
        memory.execute("COMMIT")
    except BaseException:
        memory.close()
        raise
    return memory


def count(connection: sqlite3.Connection) -> int:
    """Count the facts of a file."""
    return int(connection.execute("SELECT count(*) FROM fact").fetchone()[0])


def count_by_writer(connection: sqlite3.Connection) -> dict[bytes, int]:
    """Count the facts of each writer, which tells what one copy has and another lacks."""
    rows = connection.execute(
        "SELECT writer.key, count(*) FROM fact JOIN writer ON writer.id = fact.writer"
        " GROUP BY fact.writer"
    )
    return dict(rows.fetchall())
