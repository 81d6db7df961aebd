"""Fold facts into the tables that screens and documents read.

The fold is deterministic: equal sets of facts give equal tables, whatever the order of arrival,
with gaps and duplicates. A subject is always folded anew from all its facts, so there is one way
to compute a row, not one for building and one for changing it.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from uuid import UUID

from facilitator.store import facts, kinds, schema
from facilitator.store.facts import Fact, Keys, derived
from facilitator.store.happenings import FOLDS, TABLES
from facilitator.store.kinds import BY_NAME, Entity, Form
from facilitator.store.presence import Judged, PresenceFold

Row = tuple[object, ...]


@dataclass(slots=True)
class _Touched:
    """Hold what a batch of facts makes necessary."""

    subjects: set[bytes] = field(default_factory=set)
    scans: list[Fact] = field(default_factory=list)
    people: set[bytes] = field(default_factory=set)
    codes: set[bytes] = field(default_factory=set)
    points: set[bytes] = field(default_factory=set)
    sessions: set[bytes] = field(default_factory=set)
    has_new_people: bool = False
    all_points: bool = False


class Fold:
    """Fold facts of one file into the tables of a connection."""

    def __init__(self, connection: sqlite3.Connection, keys: Keys, workshop: UUID) -> None:
        """Fold into `connection`; `keys` may belong to another one (the file checked)."""
        self._connection = connection
        self._keys = keys
        self._workshop = workshop
        self._withdrawn: set[tuple[int, int]] | None = None
        self.presence = PresenceFold(connection, keys, self.is_in_force)

    def forget(self) -> None:
        """Drop what was learned, after a transaction that was rolled back."""
        self._withdrawn = None
        self.presence.forget()

    def is_in_force(self, fact: Fact) -> bool:
        """Tell whether a fact counts: its act is not withdrawn, and we know its kind."""
        if self._withdrawn is None:
            self._withdrawn = self._read_withdrawn()
        return (fact.writer, fact.act) not in self._withdrawn and fact.version <= kinds.VERSION

    def _read_withdrawn(self) -> set[tuple[int, int]]:
        rows = self._connection.execute("SELECT writer, act FROM withdrawn").fetchall()
        numbers = {key: self._keys.writer_number(key) for key, _ in rows}
        return {(number, act) for key, act in rows if (number := numbers[key]) is not None}

    # ---- everything anew

    def rebuild(self, every: Iterable[Fact]) -> None:
        """Make the folded tables anew from all facts of the file."""
        schema.create_folded(self._connection)
        self.forget()
        by_subject: dict[bytes, list[Fact]] = {}
        scans: dict[bytes, list[Fact]] = {}
        at_point = self._numbers(kinds.AT_A_POINT)
        lasting = self._numbers(kinds.LASTING)
        states = self._numbers({kinds.ACT_STATE})
        acts: set[tuple[int, int]] = set()
        fixed: set[tuple[int, int]] = set()
        named: list[Fact] = []
        for fact in every:
            group = scans if fact.kind in at_point else by_subject
            group.setdefault(fact.subject, []).append(fact)
            acts.add((fact.writer, fact.act))
            if fact.kind in lasting:
                fixed.add((fact.writer, fact.act))
            if fact.kind in states:
                named.append(fact)
        self._decide(named, lambda act: act in acts and act not in fixed)
        self._fold_subjects(by_subject)
        self.presence.rebuild(scans)

    def _numbers(self, names: Iterable[str]) -> set[int]:
        return {
            number for number in self._keys.known_kinds() if self._keys.kind_name(number) in names
        }

    # ---- what new facts change

    def take(self, new: list[Fact], *, came_from_elsewhere: bool = False) -> list[Judged]:
        """Fold facts just appended; gives what each new scan is worth.

        Args:
            new: The facts, in any order.
            came_from_elsewhere: They were merged in, so they may complete acts that were
                named before, or name acts that came before.
        """
        touched = _Touched()
        for fact in new:
            self._touch(fact, touched)
        for fact in self._facts_of_changed_acts(new, came_from_elsewhere=came_from_elsewhere):
            self._touch(fact, touched, is_whole=True)
        if touched.subjects:
            self._fold_touched(touched)
        if touched.has_new_people:
            self.presence.forget_people()
        return self._fold_presence(touched)

    def _touch(self, fact: Fact, touched: _Touched, *, is_whole: bool = False) -> None:
        name = self._keys.kind_name(fact.kind)
        if name in kinds.AT_A_POINT:
            touched.scans.append(fact)
            return
        if name not in kinds.KNOWN:
            return
        touched.subjects.add(fact.subject)
        kind = name.partition(".")[0]
        if kind == "person" and (is_whole or name == "person.add" or _changes_presence(fact.body)):
            touched.people.add(fact.subject)
        elif kind == "code":
            touched.codes.add(fact.subject)
        elif kind == "point":
            touched.points.add(fact.subject)
        elif kind == "session":
            touched.sessions.add(fact.subject)
        elif kind in {"policy", "clock"}:
            touched.all_points = True
        if kind in {"person", "code", "same"}:
            touched.has_new_people = (
                touched.has_new_people or kind != "person" or (fact.subject in touched.people)
            )

    def _fold_touched(self, touched: _Touched) -> None:
        """Fold the touched subjects, and add the people that codes and links concern."""
        touched.people |= self._people_of_codes(touched.codes)
        found = facts.of_subjects(self._connection, touched.subjects)
        at_point = self._numbers(kinds.AT_A_POINT) if touched.points else set()
        by_subject: dict[bytes, list[Fact]] = {key: [] for key in touched.subjects}
        for fact in found:
            if fact.kind not in at_point:
                by_subject[fact.subject].append(fact)
        linked = self._linked_people()
        tables = self._fold_subjects(by_subject)
        touched.people |= self._people_of_codes(touched.codes)
        if "same" in tables:
            touched.people |= linked | self._linked_people()
        if touched.sessions:
            touched.points |= self._points_of(touched.sessions)

    def _people_of_codes(self, codes: set[bytes]) -> set[bytes]:
        """Find the people of codes, and of other codes with the same text."""
        found: set[bytes] = set()
        for code in codes:
            rows = self._connection.execute(
                """SELECT other.person FROM code AS one JOIN code AS other USING (text)
                WHERE one.id = ?""",
                (code,),
            )
            found.update(person for (person,) in rows if person is not None)
        return found

    def _linked_people(self) -> set[bytes]:
        rows = self._connection.execute("SELECT first, second FROM same")
        return {person for pair in rows for person in pair if person is not None}

    def _points_of(self, sessions: set[bytes]) -> set[bytes]:
        wanted = {str(UUID(bytes=key)) for key in sessions}
        rows = self._connection.execute("SELECT id, sessions FROM point").fetchall()
        return {key for key, listed in rows if wanted & set(json.loads(listed or "[]"))}

    def _fold_presence(self, touched: _Touched) -> list[Judged]:
        if touched.points or touched.sessions or touched.all_points:
            self.presence.forget_plan()
        if touched.all_points:
            self.presence.fold_all_points()
        elif touched.points:
            self.presence.fold_points(touched.points)
        self.presence.fold_people(touched.people)
        return self.presence.take(touched.scans)

    # ---- acts that were withdrawn or restored

    def _facts_of_changed_acts(self, new: list[Fact], *, came_from_elsewhere: bool) -> list[Fact]:
        subjects = {
            fact.subject for fact in new if self._keys.kind_name(fact.kind) == kinds.ACT_STATE
        }
        if came_from_elsewhere:
            subjects |= {
                self._name_of(writer, act) for writer, act in {(f.writer, f.act) for f in new}
            }
        if not subjects:
            return []
        named = [
            fact
            for fact in facts.of_subjects(self._connection, subjects)
            if self._keys.kind_name(fact.kind) == kinds.ACT_STATE
        ]
        if not named:
            return []
        changed = self._decide(named, self._may_be_withdrawn)
        return [fact for act in changed for fact in facts.of_act(self._connection, *act)]

    def _name_of(self, writer: int, act: int) -> bytes:
        return act_subject(self._workshop, self._keys.writer_key(writer), act).bytes

    def _may_be_withdrawn(self, act: tuple[int, int]) -> bool:
        """Tell whether an act is known here and has no certificate or history fact."""
        found = facts.of_act(self._connection, *act)
        return bool(found) and not any(
            self._keys.kind_name(fact.kind) in kinds.LASTING for fact in found
        )

    def _decide(
        self, named: list[Fact], may_be_withdrawn: Callable[[tuple[int, int]], bool]
    ) -> list[tuple[int, int]]:
        """Set which acts are withdrawn, from all facts that name them; gives the changed."""
        wanted: dict[tuple[int, int], bool] = {}
        for fact in sorted(named, key=self._order):
            act, state = self._named_act(fact)
            if act is not None and fact.version <= kinds.VERSION:
                wanted[act] = state == "withdrawn"
        changed = []
        before = self._read_withdrawn()
        for act, is_wanted in wanted.items():
            is_withdrawn = is_wanted and may_be_withdrawn(act)
            if is_withdrawn != (act in before):
                changed.append(act)
                self._set_withdrawn(act, is_withdrawn=is_withdrawn)
        self._withdrawn = None
        return changed

    def _set_withdrawn(self, act: tuple[int, int], *, is_withdrawn: bool) -> None:
        row = (self._keys.writer_key(act[0]), act[1])
        self._connection.execute(
            "INSERT INTO withdrawn VALUES (?, ?)"
            if is_withdrawn
            else "DELETE FROM withdrawn WHERE writer = ? AND act = ?",
            row,
        )

    def _named_act(self, fact: Fact) -> tuple[tuple[int, int] | None, str]:
        body = json.loads(fact.body)
        key, seq = parse_act(str(body.get("act", "")))
        number = None if key is None else self._keys.writer_number(key)
        return (None if number is None else (number, seq)), str(body.get("state", ""))

    # ---- rows

    def _order(self, fact: Fact) -> tuple[int, bytes, int]:
        return fact.stamp, self._keys.writer_key(fact.writer), fact.seq

    def _fold_subjects(self, by_subject: dict[bytes, list[Fact]]) -> set[str]:
        """Fold each subject into its table's row; gives the names of the tables touched."""
        upserts: dict[str, list[Row]] = {}
        gone: dict[str, list[tuple[bytes]]] = {}
        for subject, found in by_subject.items():
            for table, row in self._rows_of(subject, found):
                if row is None:
                    gone.setdefault(table, []).append((subject,))
                else:
                    upserts.setdefault(table, []).append(row)
        for table, keys in gone.items():
            self._connection.executemany(f"DELETE FROM {table} WHERE id = ?", keys)
        for table, rows in upserts.items():
            marks = ", ".join("?" * len(rows[0]))
            self._connection.executemany(f"REPLACE INTO {table} VALUES ({marks})", rows)
        return set(upserts) | set(gone)

    def _rows_of(self, subject: bytes, found: list[Fact]) -> list[tuple[str, Row | None]]:
        groups: dict[str, list[Fact]] = {}
        for fact in found:
            name = self._keys.kind_name(fact.kind)
            table = TABLES.get(name) or name.removesuffix(".add").removesuffix(".set")
            if name in kinds.KNOWN and name != kinds.ACT_STATE:
                groups.setdefault(table, []).append(fact)
        rows: list[tuple[str, Row | None]] = []
        for table, group in groups.items():
            counted = [fact for fact in group if self.is_in_force(fact)]
            if len(counted) > 1:
                counted.sort(key=self._order)
            read = [(self._keys.kind_name(fact.kind), fact) for fact in counted]
            fold = FOLDS.get(table)
            row = (
                _entity_row(BY_NAME[table], subject, read) if fold is None else fold(subject, read)
            )
            rows.append((table, row))
        return rows


def act_subject(workshop: UUID, writer: bytes, act: int) -> UUID:
    """Give the subject of the facts that withdraw or restore an act."""
    return derived(workshop, "act", act_text(writer, act))


def act_text(writer: bytes, act: int) -> str:
    """Name an act as bodies do: writer in hex, colon, its first seq."""
    return f"{writer.hex()}:{act}"


def parse_act(text: str) -> tuple[bytes | None, int]:
    """Read the name of an act; the writer is `None` where the text is none."""
    writer, _, seq = text.partition(":")
    try:
        return bytes.fromhex(writer), int(seq)
    except ValueError:
        return None, 0


def _changes_presence(body: str) -> bool:
    return not kinds.PRESENCE_FIELDS.isdisjoint(json.loads(body))


def _entity_row(entity: Entity, subject: bytes, found: list[tuple[str, Fact]]) -> Row | None:
    """Fold edits into a row: per field the highest order wins; `None` if it is not there."""
    state: dict[str, object] = {}
    exists = False
    for name, fact in found:
        exists = exists or name.endswith(".add")
        state.update(facts.decode(name, fact.version, fact.body))
    if not exists or state.get("removed"):
        return None
    return (subject, *(_column(form, field, state) for field, form in entity.fields))


def _column(form: Form, field: str, state: dict[str, object]) -> object:
    if form is Form.MAP:
        return _map_column(field, state)
    value = state.get(field)
    if value is None:
        return None
    if form is Form.TEXT:
        return value if isinstance(value, str) else None
    if form is Form.INTEGER:
        return value if isinstance(value, int) and -(2**63) <= value < 2**63 else None
    if form is Form.ID:
        return _id_bytes(value)
    return facts.encode_json(value)


def _map_column(field: str, state: dict[str, object]) -> str:
    prefix = f"{field}."
    chosen = {
        name.removeprefix(prefix): value
        for name, value in state.items()
        if name.startswith(prefix) and value is not None
    }
    return facts.encode_json(chosen)


def _id_bytes(value: object) -> bytes | None:
    try:
        return UUID(str(value)).bytes
    except ValueError:
        return None
