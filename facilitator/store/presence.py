"""Fold scans into presence, one row for each person at each attendance point.

A scan says what was read and when; whose it was and what it is worth is worked out here, from
the codes, people, sessions and policy as they are now. So a scan of a person who comes with the
copy of another laptop counts from the moment that copy is merged.
"""

import sqlite3
from collections.abc import Callable, Iterable
from typing import NamedTuple

from facilitator.model.attendance import Direction, Flag, Status, Verdict
from facilitator.rules.attendance import Follower, Window, window_of
from facilitator.store import facts, kinds, plan
from facilitator.store.entries import People
from facilitator.store.facts import MANY, Fact, Keys
from facilitator.store.schema import BY_CODE
from facilitator.store.values import FIRST_TIME, LAST_TIME, text_of, time_of

_STATUSES = frozenset(Status)
Row = tuple[object, ...]


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
    """Hold a scan or mark with what it says; `refusal` is why it is nobody's."""

    time: int
    fact: Fact
    body: dict[str, object]
    person: bytes | None
    refusal: Verdict | None


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
        self._windows: dict[bytes, Window] | None = None
        self._shifts: dict[bytes, int] = {}

    def forget(self) -> None:
        """Drop what was learned, after a transaction that was rolled back."""
        self.forget_people()
        self.forget_plan()

    def forget_people(self) -> None:
        """Read people, codes and links anew before the next scan."""
        self._people = None

    def forget_plan(self) -> None:
        """Read points, sessions, policy and clocks anew before the next scan."""
        self._windows = None

    @property
    def people(self) -> People:
        """Give the people as they are folded now."""
        if self._people is None:
            self._people = People(self._connection)
        return self._people

    def _plan(self) -> dict[bytes, Window]:
        """Give the windows of the points that have sessions, and learn of wrong clocks."""
        if self._windows is None:
            sessions = plan.sessions_by_id(self._connection)
            policy = plan.policy(self._connection)
            windows = {
                point.id.bytes: window_of(point, sessions, policy)
                for point in plan.points(self._connection)
            }
            self._windows = {key: window for key, window in windows.items() if window}
            rows = self._connection.execute("SELECT writer, shift FROM clock ORDER BY id")
            self._shifts = {key: shift for key, shift in rows if key and shift}
        return self._windows

    # ---- what to fold

    def rebuild(self, scans: dict[bytes, list[Fact]]) -> None:
        """Fold all scans, grouped by their points, into an empty table."""
        rows = [row for point, found in scans.items() for row in self._rows_at(point, found)[0]]
        rows.sort(key=lambda row: row[:2])
        self._write(rows)

    def fold_points(self, points: Iterable[bytes]) -> list[Judged]:
        """Fold points anew, whole; gives what all their scans are worth."""
        judged: list[Judged] = []
        for point in points:
            self._connection.execute("DELETE FROM presence WHERE point = ?", (point,))
            found = facts.of_subject(self._connection, point, self._at_point())
            rows, verdicts = self._rows_at(point, found)
            self._write(rows)
            judged += verdicts
        return judged

    def fold_all_points(self) -> None:
        """Fold every point that there is or that has presence."""
        rows = self._connection.execute("SELECT id FROM point UNION SELECT point FROM presence")
        self.fold_points([point for (point,) in rows.fetchall()])

    def fold_people(self, people: set[bytes]) -> None:
        """Fold all presence of people anew, at every point."""
        if not people:
            return
        points = self._connection.execute(_POINTS).fetchall()
        self._connection.executemany(
            "DELETE FROM presence WHERE point = ? AND person = ?",
            [(point, person) for (point,) in points for person in people],
        )
        by_place: dict[tuple[bytes, bytes], list[_Read]] = {}
        for read in self._scans_of(people):
            if read.person in people:
                by_place.setdefault((read.fact.subject, read.person), []).append(read)
        self._write(
            row for place, reads in by_place.items() if (row := self._row(*place, reads)[0])
        )

    def take(self, scans: list[Fact]) -> list[Judged]:
        """Fold new (or withdrawn) scans and marks; gives what each scan in force is worth."""
        by_point: dict[bytes, list[Fact]] = {}
        for fact in scans:
            by_point.setdefault(fact.subject, []).append(fact)
        judged: list[Judged] = []
        for point, found in by_point.items():
            if len(found) < MANY:
                judged += self._take_few(point, found)
            else:
                judged += self.fold_points([point])
        wanted = {(fact.writer, fact.seq) for fact in scans}
        return [one for one in judged if (one.fact.writer, one.fact.seq) in wanted]

    def _take_few(self, point: bytes, found: list[Fact]) -> list[Judged]:
        reads = [self._read(fact) for fact in found]
        judged = [
            Judged(read.fact, read.refusal, None)
            for read in reads
            if read.person is None and read.refusal and self._counts(read)
        ]
        for person in {read.person for read in reads if read.person is not None}:
            mine = [read for read in self._scans_of({person}, point) if read.person == person]
            row, verdicts = self._row(point, person, mine)
            if row is None:
                self._connection.execute(
                    "DELETE FROM presence WHERE point = ? AND person = ?", (point, person)
                )
            else:
                self._write([row])
            judged += verdicts
        return judged

    def judge(self, point: bytes, scans: list[Fact]) -> list[Weighed]:
        """Say of every scan at a point whose it is and what it is worth, in no order.

        Writes nothing. A withdrawn scan has no verdict.
        """
        reads = {(fact.writer, fact.seq): self._read(fact) for fact in scans}
        weighed = [
            Weighed(read.fact, None, read.person, read.time)
            for read in reads.values()
            if not self._is_in_force(read.fact)
        ]
        for fact, verdict, person in self._rows_at(point, scans)[1]:
            time = reads[fact.writer, fact.seq].time
            weighed.append(Weighed(fact, verdict, person, time))
        return weighed

    def weigh(self, point: bytes, found: list[Fact]) -> list[Weighed]:
        """Say what some scans at a point are worth, reading only what concerns their people.

        Writes nothing. A withdrawn scan has no verdict.
        """
        people = {read.person for read in map(self._read, found) if read.person is not None}
        near = {
            (read.fact.writer, read.fact.seq): read.fact for read in self._scans_of(people, point)
        }
        wanted = {(fact.writer, fact.seq): fact for fact in found}
        weighed = self.judge(point, list((near | wanted).values()))
        return [one for one in weighed if (one.fact.writer, one.fact.seq) in wanted]

    # ---- how to fold

    def _at_point(self) -> list[int]:
        known = self._keys.known_kinds()
        return [number for number in known if self._keys.kind_name(number) in kinds.AT_A_POINT]

    def _scans_of(self, people: set[bytes], point: bytes | None = None) -> list[_Read]:
        """Read the scans and marks in force that may be of these people."""
        texts = {text for person in people for text in self.people.lookups(person)}
        found = _under(self._connection, texts, point)
        at_point = set(self._at_point())
        return [
            self._read(fact) for fact in found if fact.kind in at_point and self._is_in_force(fact)
        ]

    def _read(self, fact: Fact) -> _Read:
        """Read a scan; a time it names itself holds, else when it was recorded."""
        body = facts.decode(self._keys.kind_name(fact.kind), fact.version, fact.body)
        time = time_of(body.get("happened_at"))
        if time is None:
            self._plan()
            shift = self._shifts.get(self._keys.writer_key(fact.writer), 0)
            time = min(max(fact.at + shift, FIRST_TIME), LAST_TIME)
        return _Read(time, fact, body, *self.people.whose(body, time))

    def _order(self, read: _Read) -> tuple[int, int, bytes, int]:
        fact = read.fact
        return read.time, fact.stamp, self._keys.writer_key(fact.writer), fact.seq

    def _is_scan(self, fact: Fact) -> bool:
        return self._keys.kind_name(fact.kind) == kinds.SCAN

    def _counts(self, read: _Read) -> bool:
        return self._is_scan(read.fact) and self._is_in_force(read.fact)

    def _rows_at(self, point: bytes, found: list[Fact]) -> tuple[list[Row], list[Judged]]:
        """Follow everybody's scans at a point; gives the rows, and each verdict."""
        rows: list[Row] = []
        judged: list[Judged] = []
        by_person: dict[bytes, list[_Read]] = {}
        for fact in found:
            if not self._is_in_force(fact):
                continue
            read = self._read(fact)
            if read.person is not None:
                by_person.setdefault(read.person, []).append(read)
            elif read.refusal and self._is_scan(fact):
                judged.append(Judged(fact, read.refusal, None))
        for person, reads in by_person.items():
            row, verdicts = self._row(point, person, reads)
            judged += verdicts
            if row is not None:
                rows.append(row)
        return rows, judged

    def _row(
        self, point: bytes, person: bytes, reads: list[_Read]
    ) -> tuple[Row | None, list[Judged]]:
        """Follow a person's scans at a point; gives the row, if any, and each verdict."""
        window = self._plan().get(point)
        follower, judged = Follower(), []
        status, reason, counted = None, "", False
        if len(reads) > 1:
            reads.sort(key=self._order)
        for read in reads:
            if not self._is_scan(read.fact):
                status, reason = _status(read.body)
                counted = counted or status is not None
                continue
            verdict = read.refusal or self._refusal(read, person, window)
            if verdict is None and window is not None:
                counted = True
                verdict = follower.take(read.time, _direction(read.body), window)
            judged.append(Judged(read.fact, verdict or Verdict.OUTSIDE_WINDOW, person))
        if not counted:
            return None, judged
        spans, flags = follower.finish(window) if window is not None else ([], [])
        row = (
            point, person, _pairs(spans), _names(flags), int(follower.is_inside),
            follower.first_in, follower.duplicates, status, reason,
        )  # fmt: skip
        return row, judged

    def _refusal(self, read: _Read, person: bytes, window: Window | None) -> Verdict | None:
        """Say why a scan of somebody is refused, `None` if it is to be followed."""
        if not self.people.is_active(person, read.time):
            return Verdict.NOT_ACTIVE
        if window is None or not window.is_open(read.time):
            return Verdict.OUTSIDE_WINDOW
        return None

    def _write(self, rows: Iterable[Row]) -> None:
        self._connection.executemany(
            "REPLACE INTO presence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows
        )


_POINTS = """
WITH RECURSIVE known (point) AS (
    SELECT min(point) FROM presence
    UNION ALL
    SELECT (SELECT min(presence.point) FROM presence WHERE presence.point > known.point)
    FROM known WHERE known.point IS NOT NULL)
SELECT point FROM known WHERE point IS NOT NULL
"""
"""The points that have presence, by one step in the primary key for each."""

_UNDER = f"SELECT {facts.COLUMNS} FROM fact f INDEXED BY fact_code WHERE {BY_CODE} = ?"
_UNDER_AT = f"{_UNDER} AND f.subject = ?"
_UNDER_WANTED = (
    f"SELECT {facts.COLUMNS} FROM temp.wanted_text w CROSS JOIN fact f INDEXED BY fact_code"
    f" ON {BY_CODE} = w.text"
)


def _under(connection: sqlite3.Connection, texts: set[str], point: bytes | None) -> list[Fact]:
    """Read the facts that name one of these codes or people, at one point or at all."""
    if len(texts) < MANY:
        found: list[Fact] = []
        for text in texts:
            chosen = (text,) if point is None else (text, point)
            rows = connection.execute(_UNDER if point is None else _UNDER_AT, chosen)
            found += map(Fact._make, rows)
        return found
    # A typed column would convert the indexed expression, and then no index helps.
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS wanted_text (text PRIMARY KEY)")
    connection.execute("DELETE FROM temp.wanted_text")
    connection.executemany("INSERT INTO temp.wanted_text VALUES (?)", ((key,) for key in texts))
    found = list(map(Fact._make, connection.execute(_UNDER_WANTED)))
    return found if point is None else [fact for fact in found if fact.subject == point]


def _direction(body: dict[str, object]) -> Direction:
    return Direction.OUT if body.get("direction") == Direction.OUT else Direction.IN


def _status(body: dict[str, object]) -> tuple[str | None, str]:
    status = text_of(body.get("status"))
    if status not in _STATUSES:
        return None, ""
    return status, text_of(body.get("reason")) or ""


def _pairs(spans: list[tuple[int, int]]) -> str:
    return f"[{','.join([f'[{first},{last}]' for first, last in spans])}]"


def _names(flags: list[Flag]) -> str:
    return "[" + ",".join([f'"{flag}"' for flag in flags]) + "]"
