"""Know which acts are withdrawn, as the facts of history say.

Each such fact names an act and its state; the one of the highest order holds. One that names an
act not known here, or one that lasts (with a fact of certificates or history), has no effect.
"""

import sqlite3
from collections.abc import Callable, Iterable
from uuid import UUID

from facilitator.store import facts, kinds
from facilitator.store.facts import Fact, Keys, derived
from facilitator.store.values import bytes_of, text_of

Act = tuple[int, int]
"""An act of this file: the number of its writer, and its first seq."""


def act_subject(workshop: UUID, writer: bytes, act: int) -> UUID:
    """Give the subject of the facts that withdraw or restore an act."""
    return derived(workshop, "act", act_text(writer, act))


def act_text(writer: bytes, act: int) -> str:
    """Name an act as bodies do: writer in hex, colon, its first seq."""
    return f"{writer.hex()}:{act}"


def parse_act(text: str) -> tuple[bytes | None, int]:
    """Read the name of an act; the writer is `None` where the text is none."""
    writer, _, seq = text.partition(":")
    if not (seq.isascii() and seq.isdecimal() and len(seq) < len(str(1 << 63))):
        return None, 0
    return bytes_of(writer), int(seq)


class Acts:
    """Keep the table of withdrawn acts, and know what it says."""

    def __init__(self, connection: sqlite3.Connection, keys: Keys, workshop: UUID) -> None:
        """Keep the table of `connection`; `keys` may belong to another one."""
        self._connection = connection
        self._keys = keys
        self._workshop = workshop
        self._withdrawn: set[Act] | None = None

    def is_withdrawn(self, writer: int, act: int) -> bool:
        """Tell whether an act is withdrawn."""
        known = self._withdrawn
        return (writer, act) in (self.withdrawn if known is None else known)

    def forget(self) -> None:
        """Drop what was learned, after a transaction that was rolled back."""
        self._withdrawn = None

    @property
    def withdrawn(self) -> set[Act]:
        """Give the withdrawn acts."""
        if self._withdrawn is None:
            rows = self._connection.execute("SELECT writer, act FROM withdrawn").fetchall()
            numbers = {key: self._keys.writer_number(key) for key in {key for key, _ in rows}}
            self._withdrawn = {
                (number, act) for key, act in rows if (number := numbers[key]) is not None
            }
        return self._withdrawn

    def rebuild(self, every: Iterable[Fact], named: list[Fact], lasting: set[int]) -> None:
        """Fill the empty table from the facts of history, given all facts of the file."""
        states = self._states(named)
        known: set[Act] = set()
        lasts: set[Act] = set()
        for fact in every if states else ():
            act = (fact.writer, fact.act)
            if act in states:
                known.add(act)
                if fact.kind in lasting:
                    lasts.add(act)
        self._decide(states, lambda act: act in known and act not in lasts)

    def take(self, new: list[Fact], *, came_from_elsewhere: bool) -> list[Fact]:
        """Decide anew about acts that new facts name or belong to; gives the facts concerned."""
        subjects = {fact.subject for fact in new if self._is_state(fact)}
        if came_from_elsewhere:
            subjects |= {self._subject(act) for act in {(fact.writer, fact.act) for fact in new}}
        if not subjects:
            return []
        found = facts.of_subjects(self._connection, subjects)
        states = self._states([fact for fact in found if self._is_state(fact)])
        members: dict[Act, list[Fact]] = {}

        def may_be_withdrawn(act: Act) -> bool:
            members[act] = facts.of_act(self._connection, *act)
            return bool(members[act]) and not any(map(self._is_lasting, members[act]))

        changed = self._decide(states, may_be_withdrawn)
        return [
            fact
            for act in changed
            for fact in members.get(act) or facts.of_act(self._connection, *act)
        ]

    def _is_state(self, fact: Fact) -> bool:
        return self._keys.kind_name(fact.kind) == kinds.ACT_STATE

    def _is_lasting(self, fact: Fact) -> bool:
        return self._keys.kind_name(fact.kind) in kinds.LASTING

    def _subject(self, act: Act) -> bytes:
        return act_subject(self._workshop, self._keys.writer_key(act[0]), act[1]).bytes

    def _states(self, named: list[Fact]) -> dict[Act, bool]:
        """Tell of each act named whether it is to be withdrawn."""
        wanted: dict[Act, bool] = {}
        for fact in sorted(named, key=self._keys.order):
            body = facts.decode(kinds.ACT_STATE, fact.version, fact.body)
            key, seq = parse_act(text_of(body.get("act")) or "")
            number = None if key is None else self._keys.writer_number(key)
            if number is None or fact.version > kinds.VERSION:
                continue
            # A fact under another subject would be missed where only that act is looked at.
            if self._subject((number, seq)) == fact.subject:
                wanted[number, seq] = body.get("state") == "withdrawn"
        return wanted

    def _decide(
        self, states: dict[Act, bool], may_be_withdrawn: Callable[[Act], bool]
    ) -> list[Act]:
        """Set which of these acts are withdrawn; gives those that changed."""
        before = self.withdrawn
        decided = {act: wanted and may_be_withdrawn(act) for act, wanted in states.items()}
        changed = [act for act, is_out in decided.items() if is_out != (act in before)]
        rows = {act: (self._keys.writer_key(act[0]), act[1]) for act in changed}
        self._connection.executemany(
            "INSERT INTO withdrawn VALUES (?, ?)", [rows[act] for act in changed if decided[act]]
        )
        self._connection.executemany(
            "DELETE FROM withdrawn WHERE writer = ? AND act = ?",
            [rows[act] for act in changed if not decided[act]],
        )
        before.symmetric_difference_update(changed)
        return changed
