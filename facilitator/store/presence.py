"""Fold scans into presence, one row for each person at each attendance point.

A scan says what was read and when; whose it was and what it is worth is worked out here, from
the codes, people, sessions and policy as they are now. So a scan of a person who comes with the
copy of another laptop counts from the moment that copy is merged.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from facilitator.model.attendance import Direction, Status, Verdict
from facilitator.rules.attendance import Follower, Window, window_of
from facilitator.store import facts, kinds, plan
from facilitator.store.facts import Fact, Keys
from facilitator.store.schema import BY_CODE

if TYPE_CHECKING:
    from facilitator.model.people import Active

_STATUSES = frozenset(Status)


class Judged(NamedTuple):
    """Hold what one scan is worth, and whose it was."""

    fact: Fact
    verdict: Verdict
    person: bytes | None


class Weighed(NamedTuple):
    """Hold what a scan of the past is worth now; a withdrawn one has no verdict."""

    fact: Fact
    verdict: Verdict | None
    person: bytes | None
    time: int


class _Read(NamedTuple):
    """Hold what a scan or mark says; `order` settles equal times."""

    time: int
    order: tuple[int, bytes, int]
    body: dict[str, object]
    fact: Fact
    is_scan: bool


class People:
    """Know whose a code is, who is one person, and when people are active."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read the folded people, codes and links."""
        self.active: dict[bytes, Active] = {
            key: plan.active_of(text)
            for key, text in connection.execute("SELECT id, active FROM person")
        }
        self.codes: dict[str, list[tuple[bytes, int | None]]] = {}
        self.texts: dict[bytes, list[str]] = {}
        for text, person, replaced in connection.execute(
            "SELECT text, person, replaced_at FROM code"
        ):
            if text is not None and person in self.active:
                self.codes.setdefault(text, []).append((person, replaced))
                self.texts.setdefault(person, []).append(text)
        self.members = linked(connection, self.active)
        self._canonical = {key: first for first, keys in self.members.items() for key in keys}

    def canonical(self, person: bytes) -> bytes:
        """Give the entry that stands for a person who has several: the oldest id."""
        return self._canonical.get(person, person)

    def lookups(self, person: bytes) -> list[str]:
        """Give all texts under which scans of a person may stand."""
        keys = self.members.get(person, [person])
        return [text for key in keys for text in (str(UUID(bytes=key)), *self.texts.get(key, ()))]

    def whose(self, body: dict[str, object], time: int) -> tuple[bytes | None, Verdict | None]:
        """Say whose a scan is, or why it is nobody's (or no longer somebody's)."""
        chosen = body.get("person")
        if chosen is not None:
            person = _id_bytes(chosen)
            if person not in self.active:
                return None, Verdict.UNKNOWN_CODE
            return self.canonical(person), None
        found = self.codes.get(str(body.get("code", "")))
        if not found:
            return None, Verdict.UNKNOWN_CODE
        people = {self.canonical(person) for person, _ in found}
        if len(people) > 1:
            return None, Verdict.AMBIGUOUS
        if all(replaced is not None and replaced <= time for _, replaced in found):
            return people.pop(), Verdict.REPLACED_CODE
        return people.pop(), None

    def is_active(self, person: bytes, time: int) -> bool:
        """Tell whether any entry of a person is active at a moment."""
        return any(self.active[key].covers(time) for key in self.members.get(person, [person]))


def linked(connection: sqlite3.Connection, known: Iterable[bytes]) -> dict[bytes, list[bytes]]:
    """Group the entries that are one person, by the oldest id among those there are."""
    existing = known if isinstance(known, dict) else set(known)
    parent: dict[bytes, bytes] = {}

    def root(key: bytes) -> bytes:
        while parent.get(key, key) != key:
            key = parent[key]
        return key

    for pair in connection.execute("SELECT first, second FROM same"):
        if all(key in existing for key in pair):
            low, high = sorted((root(pair[0]), root(pair[1])))
            parent[high] = parent[low] = low
    groups: dict[bytes, list[bytes]] = {}
    for key in sorted(parent):
        groups.setdefault(root(key), []).append(key)
    return groups


class PresenceFold:
    """Fold scans and marks of one file into its presence table."""

    def __init__(
        self, connection: sqlite3.Connection, keys: Keys, is_in_force: Callable[[Fact], bool]
    ) -> None:
        """Fold into `connection`; `is_in_force` tells which facts count."""
        self._connection = connection
        self._keys = keys
        self._is_in_force = is_in_force
        self._people: People | None = None
        self._windows: dict[bytes, Window | None] | None = None
        self._shifts: dict[int | None, int] = {}

    def forget(self) -> None:
        """Drop what was learned, after a transaction that was rolled back."""
        self.forget_people()
        self.forget_plan()

    def forget_people(self) -> None:
        """Read people, codes and links anew before the next scan."""
        self._people = None

    def forget_plan(self) -> None:
        """Read points, sessions and policy anew before the next scan."""
        self._windows = None

    @property
    def people(self) -> People:
        """Give the people as they are folded now."""
        if self._people is None:
            self._people = People(self._connection)
        return self._people

    def _window(self, point: bytes) -> Window | None:
        if self._windows is None:
            sessions = plan.sessions_by_id(self._connection)
            policy = plan.policy(self._connection)
            self._windows = {
                found.id.bytes: window_of(found, sessions, policy)
                for found in plan.points(self._connection)
            }
            rows = self._connection.execute("SELECT writer, shift FROM clock").fetchall()
            self._shifts = {self._keys.writer_number(key): shift or 0 for key, shift in rows}
        return self._windows.get(point)

    # ---- what to fold

    def rebuild(self, scans: dict[bytes, list[Fact]]) -> None:
        """Fold all scans, grouped by their points."""
        for point, found in scans.items():
            self._fold_point(point, found)

    def fold_points(self, points: Iterable[bytes]) -> None:
        """Fold points anew, whole."""
        at_point = self._at_point()
        for point in points:
            self._connection.execute("DELETE FROM presence WHERE point = ?", (point,))
            found = facts.of_subjects(self._connection, [point])
            self._fold_point(point, [fact for fact in found if fact.kind in at_point])

    def fold_all_points(self) -> None:
        """Fold every point that has presence or sessions."""
        rows = self._connection.execute("SELECT id FROM point UNION SELECT point FROM presence")
        self.fold_points([point for (point,) in rows.fetchall()])

    def fold_people(self, people: Iterable[bytes]) -> None:
        """Fold all presence of people anew, at every point."""
        for person in people:
            self._connection.execute("DELETE FROM presence WHERE person = ?", (person,))
            if self.people.canonical(person) != person or person not in self.people.active:
                continue
            by_point: dict[bytes, list[_Read]] = {}
            for read in self._scans_of(person):
                by_point.setdefault(read.fact.subject, []).append(read)
            self._write(self._row(point, person, reads)[0] for point, reads in by_point.items())

    def take(self, scans: list[Fact]) -> list[Judged]:
        """Fold new (or withdrawn) scans and marks; gives what each scan in force is worth."""
        judged: list[Judged] = []
        touched: dict[tuple[bytes, bytes], list[Fact]] = {}
        for fact in scans:
            read = self._read(fact)
            person, verdict = self.people.whose(read.body, read.time)
            if person is not None:
                touched.setdefault((fact.subject, person), []).append(fact)
            if person is None and verdict is not None and read.is_scan and self._is_in_force(fact):
                judged.append(Judged(fact, verdict, None))
        for (point, person), new in touched.items():
            judged += self._fold_one(point, person, new)
        return judged

    def judge(self, point: bytes, scans: list[Fact]) -> list["Weighed"]:
        """Say of every scan at a point whose it is and what it is worth, in no order.

        Writes nothing. A withdrawn scan has no verdict.
        """
        weighed: list[Weighed] = []
        by_person: dict[bytes, list[_Read]] = {}
        times: dict[tuple[int, int], int] = {}
        for fact in scans:
            read = self._read(fact)
            times[fact.writer, fact.seq] = read.time
            person, verdict = self.people.whose(read.body, read.time)
            if not self._is_in_force(fact):
                weighed.append(Weighed(fact, None, person, read.time))
            elif person is None:
                weighed.append(Weighed(fact, verdict, None, read.time))
            else:
                by_person.setdefault(person, []).append(read)
        for person, reads in by_person.items():
            for fact, verdict, _ in self._row(point, person, reads)[1]:
                time = times[fact.writer, fact.seq]
                weighed.append(Weighed(fact, verdict, person, time))
        return weighed

    # ---- how to fold

    def _at_point(self) -> set[int]:
        known = self._keys.known_kinds()
        return {number for number in known if self._keys.kind_name(number) in kinds.AT_A_POINT}

    def _fold_one(self, point: bytes, person: bytes, new: list[Fact]) -> list[Judged]:
        row, verdicts = self._row(point, person, self._scans_of(person, point))
        if row is None:
            self._connection.execute(
                "DELETE FROM presence WHERE point = ? AND person = ?", (point, person)
            )
        self._write([row])
        wanted = {(fact.writer, fact.seq) for fact in new}
        return [found for found in verdicts if (found.fact.writer, found.fact.seq) in wanted]

    def _fold_point(self, point: bytes, found: list[Fact]) -> None:
        by_person: dict[bytes, list[_Read]] = {}
        for fact in found:
            if not self._is_in_force(fact):
                continue
            read = self._read(fact)
            person, _ = self.people.whose(read.body, read.time)
            if person is not None:
                by_person.setdefault(person, []).append(read)
        self._write(self._row(point, person, reads)[0] for person, reads in by_person.items())

    def _scans_of(self, person: bytes, point: bytes | None = None) -> list[_Read]:
        found: list[_Read] = []
        for text in self.people.lookups(person):
            rows = self._connection.execute(
                _SCANS_AT if point is not None else _SCANS,
                (text,) if point is None else (text, point),
            )
            for row in rows:
                fact = Fact._make(row)
                if not self._is_in_force(fact):
                    continue
                if self._keys.kind_name(fact.kind) not in kinds.AT_A_POINT:
                    continue
                read = self._read(fact)
                if self.people.whose(read.body, read.time)[0] == person:
                    found.append(read)
        return found

    def _read(self, fact: Fact) -> _Read:
        """Read a scan; a time it names itself holds, else when it was recorded."""
        name = self._keys.kind_name(fact.kind)
        body = facts.decode(name, fact.version, fact.body)
        time = body.get("happened_at")
        if not isinstance(time, int):
            self._window(fact.subject)
            time = fact.at + self._shifts.get(fact.writer, 0)
        order = (fact.stamp, self._keys.writer_key(fact.writer), fact.seq)
        return _Read(time, order, body, fact, name == kinds.SCAN)

    def _row(
        self, point: bytes, person: bytes, reads: list[_Read]
    ) -> tuple[tuple[object, ...] | None, list[Judged]]:
        """Follow a person's scans at a point; gives the row, if any, and each verdict."""
        window = self._window(point)
        follower, judged = Follower(), []
        status, reason = None, ""
        counted = False
        for read in sorted(reads):
            if not read.is_scan:
                status, reason = _status(read.body)
                counted = counted or status is not None
                continue
            verdict = self._worth(read, person, window)
            if verdict is None and window is not None:
                counted = True
                verdict = follower.take(read.time, _direction(read.body), window)
            judged.append(Judged(read.fact, verdict or Verdict.OUTSIDE_WINDOW, person))
        if not counted:
            return None, judged
        spans, flags = follower.finish(window) if window is not None else ([], [])
        row = (
            point, person, json.dumps(spans, separators=(",", ":")),
            json.dumps(flags, separators=(",", ":")), int(follower.is_inside), follower.first_in,
            follower.duplicates, status, reason,
        )  # fmt: skip
        return row, judged

    def _worth(self, read: _Read, person: bytes, window: Window | None) -> Verdict | None:
        """Say why a scan is refused, `None` if it is to be followed."""
        _, verdict = self.people.whose(read.body, read.time)
        if verdict is not None:
            return verdict
        if not self.people.is_active(person, read.time):
            return Verdict.NOT_ACTIVE
        if window is None or not window.is_open(read.time):
            return Verdict.OUTSIDE_WINDOW
        return None

    def _write(self, rows: Iterable[tuple[object, ...] | None]) -> None:
        self._connection.executemany(
            "REPLACE INTO presence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [row for row in rows if row is not None],
        )


_SCANS = f"SELECT {facts.COLUMNS} FROM fact f INDEXED BY fact_code WHERE {BY_CODE} = ?"
_SCANS_AT = f"{_SCANS} AND f.subject = ?"


def _direction(body: dict[str, object]) -> Direction:
    return Direction.OUT if body.get("direction") == Direction.OUT else Direction.IN


def _status(body: dict[str, object]) -> tuple[str | None, str]:
    status = body.get("status")
    if status not in _STATUSES:
        return None, ""
    return str(status), str(body.get("reason") or "")


def _id_bytes(value: object) -> bytes:
    try:
        return UUID(str(value)).bytes
    except ValueError:
        return b""
