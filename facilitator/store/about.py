"""Know whom an act is about and which fields of people it set, from the facts themselves."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from facilitator.store import facts
from facilitator.store.acts import act_text
from facilitator.store.facts import Body
from facilitator.store.values import id_of, text_of
from facilitator.text import compose_name

KINDS = ("person.add", "person.set", "same.add")
"""The kinds that say whom an act is about."""

_MOST, _MOST_FACTS = 2, 200
_ADD, _SET, _SAME = KINDS
_NAME_PARTS = ("name", "title_front", "title_back")


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Hold whom an act is about, as far as they are few, and what it says of them.

    `given` and `emptied` are the fields of people that were there already; of own ones the
    whole name `own.<heading>`. `people` has the first ones in the order of writing, and
    `count` how many there are; `replaced` is whose place was taken, and `substitute` by whom.
    """

    given: frozenset[str] = frozenset()
    emptied: frozenset[str] = frozenset()
    people: tuple[UUID, ...] = ()
    count: int = 0
    replaced: UUID | None = None
    substitute: UUID | None = None


NOBODY = About()


class Gathering:
    """Gather what the facts of one act say, one after the other."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self._given: set[str] = set()
        self._emptied: set[str] = set()
        self._people: dict[UUID, None] = {}
        self._replaced: UUID | None = None
        self._substitute: UUID | None = None

    def take(self, kind: str, subject: UUID, read: Callable[[], Body]) -> None:
        """Take a fact of one of `KINDS`; its body is read only where something is asked of it."""
        if kind == _SAME:
            self._take_pair(read())
            return
        is_first = len(self._people) < _MOST
        self._people[subject] = None
        body = read() if kind == _SET or is_first else {}
        replaced = _uuid(body.get("replaces"))
        if replaced is not None:
            self._replaced, self._substitute = replaced, subject
        if kind == _SET:
            for name, value in body.items():
                is_empty = value is None or value == ""
                (self._emptied if is_empty else self._given).add(name)

    def _take_pair(self, body: Body) -> None:
        for name in ("first", "second"):
            key = _uuid(body.get(name))
            if key is not None:
                self._people[key] = None

    @property
    def about(self) -> About:
        """Give what was gathered so far."""
        return About(
            given=frozenset(self._given),
            emptied=frozenset(self._emptied),
            people=tuple(self._people)[:_MOST],
            count=len(self._people),
            replaced=self._replaced,
            substitute=self._substitute,
        )


def _uuid(value: object) -> UUID | None:
    key = id_of(value)
    return None if key is None else UUID(bytes=key)


_FACTS = f"""
SELECT writer.key, fact.act, kind.name, fact.subject, fact.version, fact.body FROM fact
JOIN writer ON writer.id = fact.writer JOIN kind ON kind.id = fact.kind
WHERE kind.name IN ({", ".join(f"'{kind}'" for kind in KINDS)})
"""
_IN_ORDER = " ORDER BY fact.writer, fact.seq"
# An act is contiguous, so it ends before the first fact of another one.
_OF_ONE = f"""{_FACTS} AND writer.key = :key AND fact.seq >= :act AND fact.seq < coalesce((
    SELECT later.seq FROM fact AS later WHERE later.writer = writer.id AND later.seq > :act
    AND later.act <> :act ORDER BY later.seq LIMIT 1), 1 << 62){_IN_ORDER} LIMIT :most"""
_Row = tuple[bytes, int, str, bytes, int, str]


def of_every_act(connection: sqlite3.Connection) -> Mapping[str, About]:
    """Say of all acts with facts about people whom they are about, by the names of the acts."""
    return _gathered(connection.execute(_FACTS + _IN_ORDER))


def of_act(connection: sqlite3.Connection, key: bytes | None, act: int) -> About:
    """Say whom one act is about; of an act of thousands the first facts tell it."""
    rows = connection.execute(_OF_ONE, {"key": key, "act": act, "most": _MOST_FACTS})
    return next(iter(_gathered(rows).values()), NOBODY)


def last_name(connection: sqlite3.Connection, person: UUID) -> str:
    """Give the full name that facts gave last to somebody who is not on the list any more."""
    rows = connection.execute(
        """SELECT kind.name, fact.version, fact.body FROM fact
        JOIN kind ON kind.id = fact.kind AND kind.name IN (?, ?)
        WHERE fact.subject = ? ORDER BY fact.stamp, fact.seq""",
        (_ADD, _SET, person.bytes),
    )
    parts = dict.fromkeys(_NAME_PARTS, "")
    for kind, version, text in rows:
        body = facts.decode(kind, version, text)
        parts |= {name: text_of(body[name]) or "" for name in _NAME_PARTS if name in body}
    return compose_name(**parts) if parts["name"] else ""


def _gathered(rows: Iterable[_Row]) -> Mapping[str, About]:
    found: dict[tuple[bytes, int], Gathering] = {}
    for writer, act, kind, subject, version, body in rows:
        gathering = found.setdefault((writer, act), Gathering())
        gathering.take(kind, UUID(bytes=subject), _reader(kind, version, body))
    return {act_text(*act): gathering.about for act, gathering in found.items()}


def _reader(kind: str, version: int, body: str) -> Callable[[], Body]:
    return lambda: facts.decode(kind, version, body)
