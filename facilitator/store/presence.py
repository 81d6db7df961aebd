"""Fold scans into presence, one row for each person at each attendance point.

A scan says what was read and when; whose it was and what it is worth is worked out here, from
the codes, people, sessions and policy as they are now. So a scan of a person who comes with the
copy of another laptop counts from the moment that copy is merged.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from facilitator.model.attendance import Direction, Flag, Status, Verdict
from facilitator.rules.attendance import Follower, Window, window_of
from facilitator.store import facts, kinds, plan
from facilitator.store.entries import People
from facilitator.store.facts import MANY, Fact, Keys
from facilitator.store.schema import BY_CODE
from facilitator.store.values import FIRST_TIME, LAST_TIME, text_of

_STATUSES = frozenset(Status)
_IN, _OUT = Direction.IN, Direction.OUT
Row = tuple[object, ...]


class Judged(NamedTuple):
    """Hold what one scan is worth, and whose it was.

    `status` is what is said of the person there by hand; `minutes_late` is for the first entry,
    where it is late.
    """

    fact: Fact
    verdict: Verdict
    person: bytes | None
    status: str | None = None
    minutes_late: int | None = None


class Weighed(NamedTuple):
    """Hold what a scan of the past is worth now; a withdrawn one has no verdict."""

    fact: Fact
    verdict: Verdict | None
    person: bytes | None
    time: int


class _Read(NamedTuple):
    """Hold a scan with its direction, or a mark with its status and reason.

    `refusal` is why a scan is not followed, or is nobody's.
    """

    time: int
    fact: Fact
    person: bytes | None
    refusal: Verdict | None
    direction: Direction | None
    status: tuple[str | None, str] | None


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
        for point in sorted(scans):
            self._write(sorted(self._rows_at(point, scans[point], None)))

    def fold_points(self, points: Iterable[bytes]) -> list[Judged]:
        """Fold points anew, whole; gives what all their scans are worth."""
        known = self._keys.known_kinds()
        at_point = [one for one in known if self._keys.kind_name(one) in kinds.AT_A_POINT]
        judged: list[Judged] = []
        for point in points:
            self._connection.execute("DELETE FROM presence WHERE point = ?", (point,))
            found = facts.of_subject(self._connection, point, at_point)
            self._write(self._rows_at(point, found, judged))
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
        for read in self._scans_of(people.intersection(self.people.active)):
            if read.person in people:
                by_place.setdefault((read.fact.subject, read.person), []).append(read)
        rows = (self._row(*place, reads, None) for place, reads in by_place.items())
        self._write(row for row in rows if row is not None)

    def take(self, scans: list[Fact]) -> list[Judged]:
        """Fold new (or withdrawn) scans and marks; gives what each scan in force is worth."""
        if len(scans) == 1:  # as at a desk, where somebody waits
            alone: list[Judged] = []
            self._take_few(scans[0].subject, scans, alone)
            return [one for one in alone if one.fact == scans[0]]
        by_point: dict[bytes, list[Fact]] = {}
        for fact in scans:
            by_point.setdefault(fact.subject, []).append(fact)
        judged: list[Judged] = []
        for point, found in by_point.items():
            if len(found) < MANY:
                self._take_few(point, found, judged)
            else:
                judged += self.fold_points([point])
        wanted = {(fact.writer, fact.seq) for fact in scans}
        return [one for one in judged if (one.fact.writer, one.fact.seq) in wanted]

    def _take_few(self, point: bytes, found: list[Fact], judged: list[Judged]) -> None:
        reads = [self._read(fact) for fact in found]
        judged += _refused(
            [read for read in reads if read.person is None and self._is_in_force(read.fact)]
        )
        for person in {read.person for read in reads if read.person is not None}:
            if not self._take_first(point, person, reads, judged):
                self._take_again(point, person, judged)

    def _take_first(
        self, point: bytes, person: bytes, new: list[_Read], judged: list[Judged]
    ) -> bool:
        """Fold scans of a person who has no row at a point yet; False where there is one.

        Without a row nothing counted so far, and what did not count changes nothing: so the
        first scan of a person, which is what most scans are, needs no look at others.
        """
        mine = [read for read in new if read.person == person and self._is_in_force(read.fact)]
        found: list[Judged] = []
        row = self._row(point, person, mine, found)
        if row is None:
            is_first = not self._has_row(point, person)
        else:
            is_first = self._connection.execute(f"INSERT OR IGNORE {_INTO}", row).rowcount == 1
        if is_first:
            judged += found
        return is_first

    def _take_again(self, point: bytes, person: bytes, judged: list[Judged]) -> None:
        """Fold all scans and marks of a person at a point."""
        reads = [read for read in self._scans_of({person}, point) if read.person == person]
        row = self._row(point, person, reads, judged)
        if row is None:
            self._connection.execute(
                "DELETE FROM presence WHERE point = ? AND person = ?", (point, person)
            )
        else:
            self._write([row])

    def _has_row(self, point: bytes, person: bytes) -> bool:
        row = self._connection.execute(
            "SELECT 1 FROM presence WHERE point = ? AND person = ?", (point, person)
        ).fetchone()
        return row is not None

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
        judged: list[Judged] = []
        self._rows_at(point, scans, judged)
        for fact, verdict, person, *_ in judged:
            time = reads[fact.writer, fact.seq].time
            weighed.append(Weighed(fact, verdict, person, time))
        return weighed

    def weigh(self, point: bytes, found: list[Fact]) -> list[Weighed]:
        """Say what some scans at a point are worth, reading only what concerns their people.

        Writes nothing. A withdrawn scan has no verdict.
        """
        people = {read.person for read in map(self._read, found) if read.person is not None}
        others = self._scans_of(people, point) if people else []
        near = {(read.fact.writer, read.fact.seq): read.fact for read in others}
        wanted = {(fact.writer, fact.seq): fact for fact in found}
        weighed = self.judge(point, list((near | wanted).values()))
        return [one for one in weighed if (one.fact.writer, one.fact.seq) in wanted]

    # ---- how to fold

    def _scans_of(self, people: set[bytes], point: bytes | None = None) -> list[_Read]:
        """Read the scans and marks in force that may be of these people, who are there."""
        texts = {text for person in people for text in self.people.lookups(person)}
        return [
            self._read(fact)
            for fact in _under(self._connection, texts, point)
            if self._keys.kind_name(fact.kind) in kinds.AT_A_POINT and self._is_in_force(fact)
        ]

    def _read(self, fact: Fact) -> _Read:
        """Read a scan or mark: when it was, whose it is, and what speaks against it."""
        name = self._keys.kind_name(fact.kind)
        body = facts.decode(name, fact.version, fact.body)
        time = body.get("happened_at")
        if type(time) is not int or not FIRST_TIME <= time <= LAST_TIME:
            time = self._recorded(fact)
        people = self._people or self.people
        person, refusal = people.whose(body, time)
        if name != kinds.SCAN:
            return _Read(time, fact, person, refusal, None, _status(body))
        if person is not None and refusal is None:
            window = (self._windows or self._plan()).get(fact.subject)
            if not people.is_active(person, time):
                refusal = Verdict.NOT_ACTIVE
            elif window is None or not window.is_open(time):
                refusal = Verdict.OUTSIDE_WINDOW
        direction = _OUT if body.get("direction") == _OUT else _IN
        return _Read(time, fact, person, refusal, direction, None)

    def _recorded(self, fact: Fact) -> int:
        """Give when a fact that names no time was recorded, by a clock put right."""
        self._plan()
        shift = self._shifts.get(self._keys.writer_key(fact.writer), 0)
        return min(max(fact.at + shift, FIRST_TIME), LAST_TIME)

    def _order(self, read: _Read) -> tuple[int, int, bytes, int]:
        fact = read.fact
        return read.time, fact.stamp, self._keys.writer_key(fact.writer), fact.seq

    def _rows_at(self, point: bytes, found: list[Fact], judged: list[Judged] | None) -> list[Row]:
        """Follow everybody's scans at a point; gives the rows, and notes each verdict."""
        by_person: defaultdict[bytes | None, list[_Read]] = defaultdict(list)
        for fact in filter(self._is_in_force, found):
            read = self._read(fact)
            by_person[read.person].append(read)
        nobodys = by_person.pop(None, [])
        if judged is not None:
            judged += _refused(nobodys)
        rows = (
            self._row(point, person, reads, judged)
            for person, reads in by_person.items()
            if person is not None
        )
        return [row for row in rows if row is not None]

    def _row(
        self, point: bytes, person: bytes, reads: list[_Read], judged: list[Judged] | None
    ) -> Row | None:
        """Follow a person's scans at a point; gives the row, if any, and notes each verdict."""
        window = self._plan().get(point)
        follower = Follower()
        status, reason, counted = None, "", False
        if any(later.time <= before.time for before, later in pairwise(reads)):
            reads.sort(key=self._order)
        worth: list[tuple[_Read, Verdict]] = []
        for read in reads:
            if read.direction is None:
                status, reason = read.status or (None, "")
                counted = counted or status is not None
                continue
            verdict = read.refusal
            if verdict is None and window is not None:
                counted = True
                verdict = follower.take(read.time, read.direction, window)
            if verdict is not None:
                worth.append((read, verdict))
        if judged is not None:
            judged += [
                Judged(read.fact, verdict, person, status, _late(read, verdict, follower, window))
                for read, verdict in worth
            ]
        if not counted:
            return None
        if window is not None:
            window = self._until_left(person, window)
        spans, flags = follower.finish(window) if window is not None else ([], [])
        return (
            point, person, _pairs(spans), _names(flags), int(follower.is_inside),
            follower.first_in, follower.duplicates, status, reason,
        )  # fmt: skip

    def _until_left(self, person: bytes, window: Window) -> Window:
        """Let a point end for whoever leaves the workshop while it goes on."""
        left = self.people.left_at(person)
        if left is None or left + 1 >= window.ends:
            return window
        return replace(window, ends=max(left + 1, window.starts))

    def _write(self, rows: Iterable[Row]) -> None:
        self._connection.executemany(f"REPLACE {_INTO}", rows)


_INTO = "INTO presence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
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


def _under(connection: sqlite3.Connection, texts: set[str], point: bytes | None) -> Iterable[Fact]:
    """Read the facts that name one of these codes or people, at one point or at all."""
    if len(texts) < MANY:
        few: list[Fact] = []
        for text in texts:
            one = (_UNDER, (text,)) if point is None else (_UNDER_AT, (text, point))
            few += map(Fact._make, connection.execute(*one))
        return few
    # A typed column would convert the indexed expression, and then no index helps.
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS wanted_text (text PRIMARY KEY)")
    connection.execute("DELETE FROM temp.wanted_text")
    connection.executemany("INSERT INTO temp.wanted_text VALUES (?)", ((key,) for key in texts))
    found = map(Fact._make, connection.execute(_UNDER_WANTED).fetchall())
    return found if point is None else (fact for fact in found if fact.subject == point)


def _refused(nobodys: list[_Read]) -> list[Judged]:
    """Give what scans that are nobody's are worth; marks are worth nothing."""
    return [
        Judged(read.fact, read.refusal, None)
        for read in nobodys
        if read.refusal is not None and read.direction is not None
    ]


def _late(read: _Read, verdict: Verdict, follower: Follower, window: Window | None) -> int | None:
    """Give how late a scan is that was the person's first entry."""
    if window is None or verdict is not Verdict.ACCEPTED or read.time != follower.first_in:
        return None
    return window.minutes_late(read.time)


def _status(body: dict[str, object]) -> tuple[str | None, str]:
    status = text_of(body.get("status"))
    if status not in _STATUSES:
        return None, ""
    return status, text_of(body.get("reason")) or ""


def _pairs(spans: list[tuple[int, int]]) -> str:
    return "[" + ",".join([f"[{first},{last}]" for first, last in spans]) + "]"


def _names(flags: list[Flag]) -> str:
    return '["' + '","'.join(flags) + '"]' if flags else "[]"
