"""Fold facts into the tables that screens and documents read.

The fold is deterministic: equal sets of facts give equal tables, whatever the order of arrival,
with gaps and duplicates. A subject is always folded anew from all its facts, so there is one way
to compute a row, not one for building and one for changing it.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from uuid import UUID

from facilitator.garbage import undisturbed
from facilitator.store import facts, kinds, schema
from facilitator.store.acts import Acts
from facilitator.store.entries import grouped, tied_people
from facilitator.store.facts import Fact, Keys
from facilitator.store.happenings import FOLDS, TABLES
from facilitator.store.kinds import BY_NAME, Entity, Form
from facilitator.store.plan import ids
from facilitator.store.presence import Judged, PresenceFold
from facilitator.store.values import id_of, integer_of, text_of

Row = tuple[object, ...]


@dataclass(slots=True)
class _Touched:
    """Hold what a batch of facts makes necessary."""

    subjects: set[bytes] = field(default_factory=set)
    scans: list[Fact] = field(default_factory=list)
    people: set[bytes] = field(default_factory=set)
    codes: set[bytes] = field(default_factory=set)
    links: set[bytes] = field(default_factory=set)
    points: set[bytes] = field(default_factory=set)
    sessions: set[bytes] = field(default_factory=set)
    policies: set[bytes] = field(default_factory=set)

    def under(self, kind: str) -> set[bytes] | None:
        """Give where a change of this kind is noted for presence, `None` if it is nothing to it."""
        return {
            "person": self.people, "code": self.codes, "same": self.links, "point": self.points,
            "session": self.sessions, "policy": self.policies, "clock": self.policies,
        }.get(kind)  # fmt: skip


class Fold:
    """Fold facts of one file into the tables of a connection."""

    def __init__(self, connection: sqlite3.Connection, keys: Keys, workshop: UUID) -> None:
        """Fold into `connection`; `keys` may belong to another one (the file checked)."""
        self._connection = connection
        self._keys = keys
        self._acts = Acts(connection, keys, workshop)
        self.presence = PresenceFold(connection, keys, self.is_in_force)

    def forget(self) -> None:
        """Drop what was learned, after a transaction that was rolled back."""
        self._acts.forget()
        self.presence.forget()

    def is_in_force(self, fact: Fact) -> bool:
        """Tell whether a fact counts: its act is not withdrawn, and we know its kind."""
        return fact.version <= kinds.VERSION and not self._acts.is_withdrawn(fact.writer, fact.act)

    # ---- everything anew

    def rebuild(self, every: Iterable[Fact]) -> None:
        """Make the folded tables anew from all facts of the file."""
        with undisturbed():
            self._rebuild(every)

    def _rebuild(self, every: Iterable[Fact]) -> None:
        found = list(every)  # read before the tables go: nothing may read while they are dropped
        schema.create_folded(self._connection)
        self.forget()
        at_point = self._numbers(kinds.AT_A_POINT)
        history = self._numbers({kinds.ACT_STATE})
        by_subject: defaultdict[bytes, list[Fact]] = defaultdict(list)
        scans: defaultdict[bytes, list[Fact]] = defaultdict(list)
        for fact in found:
            group = scans if fact.kind in at_point else by_subject
            group[fact.subject].append(fact)
        named = [fact for fact in found if fact.kind in history]
        self._acts.rebuild(found, named, self._numbers(kinds.LASTING))
        self._fold_subjects(by_subject)
        self.presence.rebuild(scans)

    def _numbers(self, names: Iterable[str]) -> set[int]:
        wanted = set(names)
        known = self._keys.known_kinds()
        return {number for number in known if self._keys.kind_name(number) in wanted}

    # ---- what new facts change

    def take(self, new: list[Fact], *, came_from_elsewhere: bool = False) -> list[Judged]:
        """Fold facts just appended; gives what each new scan is worth.

        Args:
            new: The facts, in any order.
            came_from_elsewhere: They were merged in, so they may complete acts that were
                named before, or name acts that came before.
        """
        if not came_from_elsewhere and all(map(self._is_scan, new)):
            return self.presence.take(new)
        touched = _Touched()
        for fact in new:
            self._touch(fact, touched)
        for fact in self._acts.take(new, came_from_elsewhere=came_from_elsewhere):
            self._touch(fact, touched, is_whole=True)
        if len(touched.subjects) + len(touched.scans) < facts.MANY:
            return self._take_in(touched)
        with undisturbed():
            return self._take_in(touched)

    def _take_in(self, touched: _Touched) -> list[Judged]:
        if touched.subjects:
            self._fold_touched(touched)
        return self._fold_presence(touched)

    def _is_scan(self, fact: Fact) -> bool:
        return self._keys.kind_name(fact.kind) == kinds.SCAN

    def _touch(self, fact: Fact, touched: _Touched, *, is_whole: bool = False) -> None:
        name = self._keys.kind_name(fact.kind)
        if name in kinds.AT_A_POINT:
            touched.scans.append(fact)
            return
        if name not in kinds.KNOWN:
            return
        touched.subjects.add(fact.subject)
        noted = touched.under(name.partition(".")[0])
        if noted is None or (name == "person.set" and not is_whole and _is_harmless(fact)):
            return
        noted.add(fact.subject)

    def _fold_touched(self, touched: _Touched) -> None:
        """Fold the touched subjects, and add the people that codes and links concern."""
        by_subject: dict[bytes, list[Fact]] = {key: [] for key in touched.subjects}
        for fact in facts.of_subjects(self._connection, touched.subjects):
            by_subject[fact.subject].append(fact)
        is_about_people = bool(touched.people or touched.codes or touched.links)
        ties = self._ties(touched) if is_about_people else []
        self._fold_subjects(by_subject)
        if is_about_people:
            self.presence.forget_people()
            self._spread(touched, ties + self._ties(touched))
        if touched.sessions:
            touched.points |= self._points_of(touched.sessions)

    def _ties(self, touched: _Touched) -> list[tuple[bytes, ...]]:
        """Note the people of touched codes and links; gives who hangs together with whom."""
        touched.people |= self._named_by("code", ("person",), touched.codes)
        touched.people |= self._named_by("same", ("first", "second"), touched.links)
        return tied_people(self._connection)

    def _named_by(self, table: str, columns: tuple[str, ...], keys: set[bytes]) -> set[bytes]:
        statement = f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?"
        found: set[bytes | None] = set()
        if len(keys) < facts.MANY:
            for key in keys:
                found.update(*self._connection.execute(statement, (key,)))
        else:
            rows = self._connection.execute(f"SELECT id, {', '.join(columns)} FROM {table}")
            found.update(*(row[1:] for row in rows if row[0] in keys))
        return {person for person in found if person is not None}

    def _spread(self, touched: _Touched, ties: list[tuple[bytes, ...]]) -> None:
        """Touch everybody who hangs together with somebody touched."""
        for group in grouped(ties):
            if not touched.people.isdisjoint(group):
                touched.people.update(group)

    def _points_of(self, sessions: set[bytes]) -> set[bytes]:
        rows = self._connection.execute("SELECT id, sessions FROM point").fetchall()
        return {key for key, text in rows if any(found.bytes in sessions for found in ids(text))}

    def _fold_presence(self, touched: _Touched) -> list[Judged]:
        if touched.points or touched.sessions or touched.policies:
            self.presence.forget_plan()
        if touched.policies:
            self.presence.fold_all_points()
        elif touched.points:
            self.presence.fold_points(touched.points)
        self.presence.fold_people(touched.people)
        return self.presence.take(touched.scans)

    # ---- rows

    def _fold_subjects(self, by_subject: dict[bytes, list[Fact]]) -> None:
        """Fold each subject into its table's row."""
        upserts: dict[str, list[Row]] = {}
        gone: dict[str, list[tuple[bytes]]] = {}
        for subject, found in by_subject.items():
            for table, group in self._by_table(found).items():
                row = self._row(table, subject, group)
                if row is None:
                    gone.setdefault(table, []).append((subject,))
                else:
                    upserts.setdefault(table, []).append(row)
        for table, keys in gone.items():
            self._connection.executemany(f"DELETE FROM {table} WHERE id = ?", keys)
        for table, rows in upserts.items():
            marks = ", ".join("?" * len(rows[0]))
            self._connection.executemany(f"REPLACE INTO {table} VALUES ({marks})", rows)

    def _by_table(self, found: list[Fact]) -> dict[str, list[Fact]]:
        groups: dict[str, list[Fact]] = {}
        for fact in found:
            table = _TABLE_OF.get(self._keys.kind_name(fact.kind))
            if table is not None:
                groups.setdefault(table, []).append(fact)
        return groups

    def _row(self, table: str, subject: bytes, group: list[Fact]) -> Row | None:
        """Fold the facts in force of a subject into its row of a table, if it has one."""
        counted = [fact for fact in group if self.is_in_force(fact)]
        if len(counted) > 1:
            counted.sort(key=self._keys.order)
        return _FOLD_OF[table](
            subject, [(self._keys.kind_name(fact.kind), fact) for fact in counted]
        )


_TABLE_OF = {kind: kind.partition(".")[0] for kind in kinds.EDITS} | dict(TABLES)
"""The folded table of each kind; scans and history have none of this sort."""


def _is_harmless(fact: Fact) -> bool:
    """Tell whether an edit of a person changes nothing about what scans are worth."""
    body = facts.decode("person.set", fact.version, fact.body)
    return kinds.PRESENCE_FIELDS.isdisjoint(body)


def _entity_row(entity: Entity, subject: bytes, found: list[tuple[str, Fact]]) -> Row | None:
    """Fold edits into a row: per field the highest order wins; `None` if it is not there."""
    state: dict[str, object] = {}
    exists = False
    for name, fact in found:
        exists = exists or name.endswith(".add")
        state.update(facts.decode(name, fact.version, fact.body))
    if not exists or state.get("removed"):
        return None
    read = _READERS
    return (
        subject,
        *[
            _map_column(state, name) if form is Form.MAP else read[form](state.get(name))
            for name, form in entity.fields
        ],
    )


def _map_column(state: dict[str, object], field: str) -> str:
    prefix = f"{field}."
    chosen = {
        name.removeprefix(prefix): value
        for name, value in state.items()
        if value is not None and name.startswith(prefix)
    }
    return facts.encode_json(chosen)


def _json_of(value: object) -> str | None:
    return None if value is None else facts.encode_json(value)


_READERS: dict[Form, Callable[[object], object]] = {
    Form.TEXT: text_of,
    Form.INTEGER: integer_of,
    Form.ID: id_of,
    Form.JSON: _json_of,
}


def _fold_of_entity(entity: Entity) -> Callable[[bytes, list[tuple[str, Fact]]], Row | None]:
    return lambda subject, found: _entity_row(entity, subject, found)


_FOLD_OF = {name: _fold_of_entity(entity) for name, entity in BY_NAME.items()} | dict(FOLDS)
"""How each folded table gets its row from the facts in force, in order."""
