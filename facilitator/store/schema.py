"""Define the tables of a workshop file: the facts, and what is folded from them."""

import sqlite3

from facilitator.store.kinds import ENTITIES, SQL_TYPES, Entity

APPLICATION_ID = 0x46434C54
"""`FCLT`, written into the header of every workshop file."""

USER_VERSION = 1
"""The version of the fact tables; a newer file is not opened."""

FOLD_VERSION = "2"
"""The version of the folded tables; another one drops and folds them anew."""

LAST_STAMP = 1 << 62
"""Stamps from here on are damage."""

FACT_TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE writer (
    id INTEGER PRIMARY KEY,
    key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
    device BLOB NOT NULL CHECK (length(device) = 16)
) STRICT;
CREATE TABLE kind (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE actor (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE fact (
    writer INTEGER NOT NULL REFERENCES writer (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    stamp INTEGER NOT NULL CHECK (stamp >= 0 AND stamp < 4611686018427387904),
    act INTEGER NOT NULL CHECK (act > 0 AND act <= seq),
    kind INTEGER NOT NULL REFERENCES kind (id),
    subject BLOB NOT NULL CHECK (length(subject) = 16),
    body TEXT NOT NULL CHECK (json_valid(body)),
    version INTEGER NOT NULL CHECK (version > 0),
    actor INTEGER NOT NULL REFERENCES actor (id),
    at INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    PRIMARY KEY (writer, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_subject ON fact (subject);
CREATE INDEX fact_code ON fact (coalesce(body ->> '$.code', body ->> '$.person'), subject)
    WHERE coalesce(body ->> '$.code', body ->> '$.person') IS NOT NULL;
CREATE TRIGGER fact_stays BEFORE DELETE ON fact
    BEGIN SELECT RAISE(ABORT, 'facts are only ever added'); END;
CREATE TRIGGER fact_holds BEFORE UPDATE ON fact
    BEGIN SELECT RAISE(ABORT, 'facts are only ever added'); END;
"""

BY_CODE = "coalesce(body ->> '$.code', body ->> '$.person')"
"""The expression of the one index that finds scans by code or chosen person."""

OTHER_FOLDED = (
    """CREATE TABLE withdrawn (
        writer BLOB, act INTEGER, PRIMARY KEY (writer, act)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE clock (
        id BLOB PRIMARY KEY, writer BLOB, shift INTEGER) STRICT, WITHOUT ROWID""",
    """CREATE TABLE round (
        id BLOB PRIMARY KEY, exercise BLOB, number INTEGER, definition TEXT, reason TEXT,
        at INTEGER) STRICT, WITHOUT ROWID""",
    """CREATE TABLE certificate (
        id BLOB PRIMARY KEY, person BLOB, kind TEXT, scope TEXT, series TEXT, count INTEGER,
        state TEXT, "values" TEXT, history TEXT) STRICT, WITHOUT ROWID""",
    """CREATE TABLE register (
        id BLOB PRIMARY KEY, device BLOB, after TEXT, issuers TEXT) STRICT, WITHOUT ROWID""",
    """CREATE TABLE presence (
        point BLOB, person BLOB, spans TEXT, flags TEXT, inside INTEGER, first_in INTEGER,
        duplicates INTEGER, status TEXT, reason TEXT,
        PRIMARY KEY (point, person)) STRICT, WITHOUT ROWID""",
)
OTHER_NAMES = ("withdrawn", "clock", "round", "certificate", "register", "presence")
FOLDED_NAMES = tuple(sorted((*OTHER_NAMES, *(entity.name for entity in ENTITIES))))


def _entity_table(entity: Entity) -> str:
    columns = ", ".join(f"{field} {SQL_TYPES[form]}" for field, form in entity.fields)
    return f"CREATE TABLE {entity.name} (id BLOB PRIMARY KEY, {columns}) STRICT, WITHOUT ROWID"


FOLDED_STATEMENTS = (
    *map(_entity_table, ENTITIES),
    *OTHER_FOLDED,
    "CREATE INDEX code_text ON code (text)",
)


def create_folded(connection: sqlite3.Connection) -> None:
    """Drop the folded tables and make them anew, empty."""
    for name in FOLDED_NAMES:
        connection.execute(f"DROP TABLE IF EXISTS {name}")
    for statement in FOLDED_STATEMENTS:
        connection.execute(statement)


def statements(script: str) -> tuple[str, ...]:
    """Split a script into its statements, without their semicolons."""
    found, pending = [], ""
    for line in script.strip().splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            found.append(pending.strip().rstrip(";"))
            pending = ""
    return tuple(found)


FACT_STATEMENTS = statements(FACT_TABLES)


def has_fact_tables(connection: sqlite3.Connection) -> bool:
    """Tell whether the fact tables, their indexes and triggers are as this version makes them."""
    return _stored(connection) >= set(FACT_STATEMENTS)


def has_folded_tables(connection: sqlite3.Connection) -> bool:
    """Tell whether the folded tables are as this version makes them."""
    return _stored(connection) >= set(FOLDED_STATEMENTS)


def _stored(connection: sqlite3.Connection) -> set[str]:
    return {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_schema")}
