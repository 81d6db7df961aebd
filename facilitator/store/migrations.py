"""Bring the fact tables of a file to the newest version, step by numbered step.

A step is never edited after its release. The folded tables need none: they are dropped and
folded anew when their version differs.
"""

import sqlite3

from facilitator.store.schema import APPLICATION_ID, FACT_STATEMENTS, USER_VERSION


def apply(connection: sqlite3.Connection) -> None:
    """Apply what is missing, each step in a transaction of its own."""
    if connection.execute("PRAGMA user_version").fetchone() == (USER_VERSION,):
        return
    import sqlite_utils

    steps = sqlite_utils.Migrations("facilitator")

    @steps(name="0001_facts")
    def _facts(db: sqlite_utils.Database) -> None:
        """Make the fact tables; release 0.1."""
        for statement in FACT_STATEMENTS:
            db.conn.execute(statement)
        db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.conn.execute(f"PRAGMA user_version = {USER_VERSION}")

    steps.apply(sqlite_utils.Database(connection, recursive_triggers=True))
