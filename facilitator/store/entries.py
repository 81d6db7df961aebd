"""Know whose a code is, which entries are one person, and when people are active."""

import sqlite3
from collections.abc import Container, Iterable
from typing import NamedTuple
from uuid import UUID

from facilitator.model.attendance import Verdict
from facilitator.store.plan import active_of
from facilitator.store.values import id_of

_UNKNOWN = (None, Verdict.UNKNOWN_CODE)


class Whose(NamedTuple):
    """Hold whose a scan is; `verdict` says why it is nobody's, or no longer theirs."""

    person: bytes | None
    verdict: Verdict | None


class People:
    """Know the people of a file as they are folded now."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read the folded people, codes and links."""
        rows = connection.execute("SELECT id, active FROM person").fetchall()
        self.active = {key: active_of(text) for key, text in rows}
        self._codes: dict[str, list[tuple[bytes, int | None]]] = {}
        self._texts: dict[bytes, list[str]] = {}
        for text, person, replaced in connection.execute(
            "SELECT text, person, replaced_at FROM code"
        ):
            if text is not None and person in self.active:
                self._codes.setdefault(text, []).append((person, replaced))
                self._texts.setdefault(person, []).append(text)
        self._lookups: dict[bytes, set[str]] = {}
        self._members = linked(connection, self.active)
        self._canonical = {key: first for first, keys in self._members.items() for key in keys}
        self._plain = {
            text: Whose(self.canonical(found[0][0]), None)
            for text, found in self._codes.items()
            if len(found) == 1 and found[0][1] is None
        }
        self._always = {key for key, text in rows if text is None} - set(self._canonical)

    def canonical(self, person: bytes) -> bytes:
        """Give the entry that stands for a person who has several: the oldest id."""
        return self._canonical.get(person, person)

    def lookups(self, person: bytes) -> set[str]:
        """Give all texts under which scans of a person may stand."""
        found = self._lookups.get(person)
        if found is None:
            keys = self._members.get(person, [person])
            found = {str(UUID(bytes=key)) for key in keys}
            found.update(text for key in keys for text in self._texts.get(key, ()))
            self._lookups[person] = found
        return found

    def whose(self, body: dict[str, object], time: int) -> Whose:
        """Say whose a scan is, or why it is nobody's (or no longer somebody's).

        What was read goes before who was chosen, as in the index of scans; a code with a zero
        character is cut there by SQLite, so it is nobody's.
        """
        code = body.get("code")
        if code is None:
            return self._chosen(body.get("person"))
        if not isinstance(code, str) or "\0" in code:
            return Whose(*_UNKNOWN)
        return self._plain.get(code) or self._holder(self._codes.get(code, []), time)

    def _chosen(self, text: object) -> Whose:
        person = id_of(text)
        if person is None or person not in self.active or str(UUID(bytes=person)) != text:
            return Whose(*_UNKNOWN)
        return Whose(self.canonical(person), None)

    def _holder(self, found: list[tuple[bytes, int | None]], time: int) -> Whose:
        people = {self.canonical(person) for person, _ in found}
        if not people:
            return Whose(*_UNKNOWN)
        if len(people) > 1:
            return Whose(None, Verdict.AMBIGUOUS)
        is_replaced = all(replaced is not None and replaced <= time for _, replaced in found)
        return Whose(people.pop(), Verdict.REPLACED_CODE if is_replaced else None)

    def is_active(self, person: bytes, time: int) -> bool:
        """Tell whether any entry of a person is active at a moment."""
        if person in self._always:
            return True
        return any(self.active[key].covers(time) for key in self._members.get(person, [person]))

    def left_at(self, person: bytes) -> int | None:
        """Give the last moment at which any entry of a person is active, `None` for no end."""
        if person in self._always:
            return None
        ends = [
            self.active[key].until
            for key in self._members.get(person, [person])
            if not self.active[key].never
        ]
        known = [end for end in ends if end is not None]
        return max(known) if known and len(known) == len(ends) else None


_SAME = "SELECT first, second FROM same WHERE coalesce(differs, 0) = 0"
"""The pairs that were found to be one person; of others it is known that they are two."""


def linked(connection: sqlite3.Connection, known: Container[bytes]) -> dict[bytes, list[bytes]]:
    """Group the entries that are one person, by the oldest id among those there are."""
    pairs = connection.execute(_SAME).fetchall()
    groups = grouped(pair for pair in pairs if all(key in known for key in pair))
    return {group[0]: group for group in groups}


def groups_of_entries(connection: sqlite3.Connection) -> list[list[bytes]]:
    """Group the entries that are one person; the oldest, which stands for all, is the first."""
    pairs = connection.execute(
        f"""{_SAME} AND EXISTS (SELECT 1 FROM person WHERE id = first)
        AND EXISTS (SELECT 1 FROM person WHERE id = second)"""
    )
    return grouped(pairs.fetchall())


def standing_for(connection: sqlite3.Connection) -> dict[bytes, bytes]:
    """Give, for each entry that another one stands for, that other one."""
    groups = groups_of_entries(connection)
    return {key: group[0] for group in groups for key in group[1:]}


def entries_of(connection: sqlite3.Connection, person: bytes) -> list[bytes]:
    """Give all entries of the person that an entry belongs to, the oldest first."""
    groups = groups_of_entries(connection)
    return next((group for group in groups if person in group), [person])


def pairs_of_two(connection: sqlite3.Connection) -> list[tuple[bytes, bytes]]:
    """Read the pairs of entries that somebody said are two people."""
    rows = connection.execute("SELECT first, second FROM same WHERE differs = 1")
    return [(first, second) for first, second in rows if first and second]


def grouped(ties: Iterable[Iterable[bytes]]) -> list[list[bytes]]:
    """Unite what is tied together, directly or through others; each group is sorted."""
    parent: dict[bytes, bytes] = {}

    def root(key: bytes) -> bytes:
        while (above := parent.setdefault(key, key)) != key:
            parent[key] = key = parent[above]
        return key

    for tie in ties:
        roots = [root(key) for key in tie]
        for other in roots[1:]:
            parent[root(other)] = root(roots[0])
    groups: dict[bytes, list[bytes]] = {}
    for key in sorted(parent):
        groups.setdefault(root(key), []).append(key)
    return list(groups.values())


def tied_people(connection: sqlite3.Connection) -> list[tuple[bytes, ...]]:
    """List people whose scans may pass from one to the other when one of them changes.

    They are said to be the same, or have a code with the same text.
    """
    ties: list[tuple[bytes, ...]] = connection.execute(
        f"{_SAME} AND first IS NOT NULL AND second IS NOT NULL"
    ).fetchall()
    sharing: dict[str, list[bytes]] = {}
    for text, person in connection.execute(
        """SELECT text, person FROM code WHERE person IS NOT NULL
        AND text IN (SELECT text FROM code GROUP BY text HAVING count(*) > 1)"""
    ):
        sharing.setdefault(text, []).append(person)
    return ties + [tuple(people) for people in sharing.values()]
