"""List what was done, and take it back or put it in force again.

Undo and redo append one fact that names an act and its state. The fold ignores facts of
withdrawn acts, so a later edit survives the undo of an earlier one.
"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from facilitator.errors import UserError
from facilitator.store import about, facts, kinds
from facilitator.store.about import NOBODY, About
from facilitator.store.acts import act_subject, act_text, parse_act
from facilitator.store.connection import Deed, Store
from facilitator.store.values import id_of

WITHDRAWN = "withdrawn"
IN_FORCE = "in force"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActRecord:
    """Hold one act: its name, when and by whom it was recorded, and what facts it has.

    `kinds` counts the facts by kind, `about` says whom they name; `can_be_withdrawn` is False
    for acts with a fact of certificates or of history itself.
    """

    name: str
    at: int
    offset: int
    actor: str
    kinds: Mapping[str, int]
    is_withdrawn: bool
    about: About = NOBODY

    @property
    def can_be_withdrawn(self) -> bool:
        """Tell whether undo may take this act back."""
        return kinds.LASTING.isdisjoint(self.kinds)


_ACTS = """
SELECT writer.key, fact.act, min(fact.at), fact."offset", actor.name, kind.name, count(*),
    EXISTS (SELECT 1 FROM withdrawn AS w WHERE w.writer = writer.key AND w.act = fact.act)
FROM fact JOIN writer ON writer.id = fact.writer JOIN kind ON kind.id = fact.kind
    JOIN actor ON actor.id = fact.actor
{where}
GROUP BY fact.writer, fact.act, fact.kind ORDER BY max(fact.stamp), writer.key, fact.act
"""


def acts(connection: sqlite3.Connection) -> tuple[ActRecord, ...]:
    """List all acts in their order, the oldest first."""
    return _records(connection.execute(_ACTS.format(where="")), about.of_every_act(connection))


def act(connection: sqlite3.Connection, name: str) -> ActRecord:
    """Find an act by its name `<writer hex>:<seq>`.

    Raises:
        UserError: `history.unknown_act`.
    """
    key, seq = parse_act(name)
    rows = connection.execute(
        _ACTS.format(where="WHERE writer.key = ? AND fact.act = ?"), (key, seq)
    )
    found = _records(rows, {name: about.of_act(connection, key, seq)})
    if not found:
        raise UserError("history.unknown_act", act=name)
    return found[0]


def _records(rows: sqlite3.Cursor, whom: Mapping[str, About]) -> tuple[ActRecord, ...]:
    found: dict[str, tuple[int, int, str, dict[str, int], bool]] = {}
    for writer, seq, at, offset, actor, kind, count, is_withdrawn in rows:
        name = act_text(writer, seq)
        record = found.setdefault(name, (at, offset, actor, {}, bool(is_withdrawn)))
        record[3][kind] = count
    return tuple(
        ActRecord(
            name=name, at=at, offset=offset, actor=actor, kinds=MappingProxyType(counted),
            is_withdrawn=is_withdrawn, about=whom.get(name, NOBODY),
        )
        for name, (at, offset, actor, counted, is_withdrawn) in found.items()
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidFact:
    """Hold one fact of an act as it was written: its kind, subject and body."""

    kind: str
    subject: UUID
    body: facts.Body


def facts_of(connection: sqlite3.Connection, name: str, most: int) -> tuple[SaidFact, ...]:
    """Read the first facts of an act in the order of writing, at most so many."""
    key, seq = parse_act(name)
    rows = connection.execute(
        """SELECT kind.name, fact.subject, fact.version, fact.body FROM fact
        JOIN writer ON writer.id = fact.writer JOIN kind ON kind.id = fact.kind
        WHERE writer.key = ? AND fact.seq >= ? AND fact.act = ? ORDER BY fact.seq LIMIT ?""",
        (key, seq, seq, most),
    )
    return tuple(
        SaidFact(
            kind=kind, subject=UUID(bytes=subject), body=facts.decode(kind, version, body)
        )
        for kind, subject, version, body in rows
    )  # fmt: skip


def scanned(connection: sqlite3.Connection) -> tuple[tuple[str, UUID | None], ...]:
    """Say whom each scan named, by choice or by a code: (act, person), `None` for a stranger."""
    rows = connection.execute(
        """SELECT writer.key, fact.act, fact.body ->> '$.person', code.person FROM fact
        JOIN kind ON kind.id = fact.kind AND kind.name = ?
        JOIN writer ON writer.id = fact.writer
        LEFT JOIN code ON code.text = fact.body ->> '$.code'""",
        (kinds.SCAN,),
    )
    return tuple(
        (act_text(writer, act), _uuid(id_of(chosen) or owner))
        for writer, act, chosen, owner in rows
    )


def _uuid(key: bytes | None) -> UUID | None:
    return None if key is None else UUID(bytes=key)


def later_edits(connection: sqlite3.Connection, record: ActRecord) -> int:
    """Count edits of other acts that would sleep if this act were withdrawn.

    They are edits in force of entities whose only first facts in force (`add`) stand in this act.
    """
    key, seq = parse_act(record.name)
    row = connection.execute(
        """WITH
        edit AS (
            SELECT fact.subject, kind.name LIKE '%.add' AS is_first,
                writer.key = :key AND fact.act = :act AS is_mine
            FROM fact JOIN kind ON kind.id = fact.kind JOIN writer ON writer.id = fact.writer
            WHERE kind.name LIKE '%.___' AND fact.subject IN (
                SELECT subject FROM fact WHERE act = :act AND seq >= :act
                AND writer = (SELECT id FROM writer WHERE key = :key))
            AND NOT EXISTS (
                SELECT 1 FROM withdrawn WHERE withdrawn.writer = writer.key
                AND withdrawn.act = fact.act)),
        only_mine AS (
            SELECT subject FROM edit WHERE is_first GROUP BY subject HAVING min(is_mine))
        SELECT count(*) FROM edit
        WHERE NOT is_mine AND NOT is_first AND subject IN (SELECT subject FROM only_mine)""",
        {"key": key, "act": seq},
    ).fetchone()
    return int(row[0])


def withdraw(store: Store, name: str, *, reason: str = "", actor: str = "") -> None:
    """Take an act back.

    Raises:
        UserError: `history.unknown_act`, or `history.lasting` for certificates.
    """
    _say(store, name, WITHDRAWN, reason, actor)


def restore(store: Store, name: str, *, reason: str = "", actor: str = "") -> None:
    """Put a withdrawn act in force again.

    Raises:
        UserError: `history.unknown_act`, or `history.lasting` for certificates.
    """
    _say(store, name, IN_FORCE, reason, actor)


def _say(store: Store, name: str, state: str, reason: str, actor: str) -> None:
    def work(deed: Deed) -> None:
        if not act(deed.reading, name).can_be_withdrawn:
            raise UserError("history.lasting")
        say(deed, store.workshop, name, {"state": state, "reason": reason})

    store.write(work, actor=actor)


def say(deed: Deed, workshop: UUID, name: str, said: facts.Body) -> None:
    """Write the fact of history, alone in the present act of a deed."""
    key, seq = parse_act(name)
    subject = act_subject(workshop, key or b"", seq)
    deed.draft.happen(kinds.ACT_STATE, subject, {"act": name, **said})
