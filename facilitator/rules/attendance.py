"""Follow the scans of a person at a point, and count what was attended of each session."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from facilitator.model.attendance import (
    Attended,
    Direction,
    Flag,
    Presence,
    Standing,
    Status,
    Verdict,
)
from facilitator.model.ids import PersonId, PointId, SessionId
from facilitator.model.workshop import MissingOut, Point, Policy, Session
from facilitator.quantities import MINUTE_MS, minutes

PRESENT_STATUSES = frozenset({Status.PRESENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Hold the times of a point in UTC milliseconds, and how its scans are taken."""

    starts: int
    ends: int
    opens: int
    closes: int
    late_after: int
    early_before: int
    duplicate_within: int
    takes_out: bool
    missing_out: MissingOut

    def is_open(self, moment: int) -> bool:
        """Tell whether a scan at this moment counts; both ends count as inside."""
        return self.opens <= moment <= self.closes

    def minutes_late(self, moment: int) -> int | None:
        """Give whole minutes after the start, `None` for an entry that is not called late."""
        after = moment - self.starts
        return after // MINUTE_MS if after > self.late_after else None


def window_of(point: Point, sessions: Mapping[SessionId, Session], policy: Policy) -> Window | None:
    """Give the window of a point, from its first session's start to its last one's end.

    `None` for a point none of whose sessions is there.
    """
    spans = [sessions[key].span for key in point.sessions if key in sessions]
    if not spans:
        return None
    starts, ends = min(a for a, _ in spans), max(b for _, b in spans)
    return Window(
        starts=starts,
        ends=ends,
        opens=starts - policy.scan_opens_before_minutes * MINUTE_MS,
        closes=ends + policy.scan_closes_after_minutes * MINUTE_MS,
        late_after=policy.late_after_minutes * MINUTE_MS,
        early_before=policy.early_before_minutes * MINUTE_MS,
        duplicate_within=policy.duplicate_scan_seconds * 1000,
        takes_out=point.takes_out,
        missing_out=policy.missing_out,
    )


class Follower:
    """Follow scans in the order of their times and keep what they come to.

    The rules: a repeat of the same direction within the policy's seconds of the last one that
    was no repeat is ignored. `in` while in: the first holds. `out` while out: the last holds,
    or, when there was no `in`, nothing counts.
    """

    __slots__ = ("_inside_since", "_last", "duplicates", "first_in", "flags", "last_out", "spans")

    def __init__(self) -> None:
        """Begin with nobody in."""
        self.spans: list[tuple[int, int]] = []
        self.flags: list[Flag] = []
        self.first_in: int | None = None
        self.last_out: int | None = None
        self.duplicates = 0
        self._inside_since: int | None = None
        self._last: dict[Direction, int] = {}

    @property
    def is_inside(self) -> bool:
        """Tell whether the person is in."""
        return self._inside_since is not None

    def take(self, time: int, direction: Direction, window: Window) -> Verdict:
        """Take the next scan, one that is in the window, and say what it is worth."""
        last = self._last.get(direction)
        if last is not None and time - last <= window.duplicate_within:
            self.duplicates += 1
            return Verdict.DUPLICATE
        self._last[direction] = time
        return self._enter(time) if direction is Direction.IN else self._leave(time)

    def _enter(self, time: int) -> Verdict:
        if self._inside_since is not None:
            self.flags.append(Flag.IN_AGAIN)
            return Verdict.ALREADY_IN
        self._inside_since = time
        if self.first_in is None:
            self.first_in = time
        return Verdict.ACCEPTED

    def _leave(self, time: int) -> Verdict:
        if self._inside_since is not None:
            self.spans.append((self._inside_since, time))
            self._inside_since, self.last_out = None, time
            return Verdict.ACCEPTED
        if self.spans:
            self.spans[-1] = (self.spans[-1][0], time)
            self.last_out = time
            self.flags.append(Flag.OUT_AGAIN)
            return Verdict.ALREADY_OUT
        self.flags.append(Flag.OUT_WITHOUT_IN)
        return Verdict.OUT_WITHOUT_IN

    def finish(self, window: Window) -> tuple[list[tuple[int, int]], list[Flag]]:
        """Close an open span at the point's end and add NO_OUT, LATE and LEFT_EARLY.

        A point that takes no scans out has no missing ones: its spans end with the point.
        """
        spans, flags, last_out = list(self.spans), list(self.flags), self.last_out
        if self._inside_since is not None:
            if not window.takes_out or window.missing_out is MissingOut.SESSION_END:
                spans.append((self._inside_since, window.ends))
                last_out = window.ends
            if window.takes_out:
                flags.append(Flag.NO_OUT)
        if self.first_in is not None and window.minutes_late(self.first_in) is not None:
            flags.append(Flag.LATE)
        if last_out is not None and window.ends - last_out > window.early_before:
            flags.append(Flag.LEFT_EARLY)
        return spans, flags


def union_within(spans: Iterable[tuple[int, int]], start: int, end: int) -> int:
    """Add up the milliseconds of the spans inside a session, each moment once."""
    total, reached = 0, start
    for first, last in sorted(spans):
        begins, stops = max(first, reached), min(last, end)
        if stops > begins:
            total += stops - begins
            reached = stops
    return total


_OF_ENTERING = frozenset({Flag.LATE, Flag.IN_AGAIN})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Covered:
    """Hold a learning session with its times, and the points that cover it.

    A point's flags of entering stand at its first session, those of leaving at its last.
    """

    session: Session
    starts: int
    ends: int
    points: tuple[tuple[PointId, bool, bool], ...]


class Attendance:
    """Count what people attended of the learning sessions of a plan.

    A person marked present by hand attended the whole session; other statuses are shown and
    earn nothing. Cells that say the same are one record, so that thousands of people with
    dozens of sessions are counted in a moment.
    """

    def __init__(
        self, sessions: Sequence[Session], points: Sequence[Point], policy: Policy
    ) -> None:
        """Take the sessions in plan order, the points that cover them, and the policy."""
        self._share = policy.credit_share
        order = {session.id: place for place, session in enumerate(sessions)}
        spread = {point.id: _ends_of(point, order) for point in points}
        self._learning = tuple(
            _Covered(
                session=session,
                starts=session.span[0],
                ends=session.span[1],
                points=tuple(
                    (point.id, session.id == spread[point.id][0], session.id == spread[point.id][1])
                    for point in points
                    if session.id in point.sessions
                ),
            )
            for session in sessions
            if session.is_learning
        )
        self._total = sum(covered.ends - covered.starts for covered in self._learning)
        self._cells: dict[tuple[object, ...], Attended] = {}

    def standing(self, person: PersonId, presences: Iterable[Presence]) -> Standing:
        """Count what one person attended; sessions in plan order."""
        found = {presence.point: presence for presence in presences}
        sessions, counted = [], 0
        for covered in self._learning:
            cell, milliseconds = self._cell(covered, found)
            sessions.append(cell)
            counted += milliseconds
        return Standing(
            person=person,
            sessions=tuple(sessions),
            minutes=minutes(counted),
            jp=_sum_of_jp(sessions),
            share=Fraction(counted, self._total) if self._total else None,
            sessions_present=sum(cell.is_present for cell in sessions),
        )

    def _cell(self, covered: _Covered, found: Mapping[PointId, Presence]) -> tuple[Attended, int]:
        spans: list[tuple[int, int]] = []
        flags: tuple[Flag, ...] = ()
        status, reason = None, ""
        for key, is_first, is_last in covered.points:
            presence = found.get(key)
            if presence is None:
                continue
            spans += presence.spans
            if presence.flags:
                flags += tuple(
                    flag
                    for flag in presence.flags
                    if (is_first if flag in _OF_ENTERING else is_last)
                )
            if presence.status is not None:
                status, reason = presence.status, presence.reason
                if status in PRESENT_STATUSES:
                    spans.append((covered.starts, covered.ends))
        counted = union_within(spans, covered.starts, covered.ends) if spans else 0
        return self._shared((covered, counted, flags, status, reason)), counted

    def _shared(self, said: "_Said") -> Attended:
        covered, counted, flags, status, reason = said
        key = (id(covered), counted, flags, status, reason)
        cell = self._cells.get(key)
        if cell is None:
            length = covered.ends - covered.starts
            is_credited = length > 0 and counted >= self._share * length
            cell = self._cells[key] = Attended(
                session=covered.session.id,
                minutes=minutes(counted),
                jp=covered.session.jp if is_credited else Fraction(0),
                is_credited=is_credited,
                flags=flags,
                status=status,
                reason=reason,
            )
        return cell


_Said: TypeAlias = tuple[_Covered, int, tuple[Flag, ...], Status | None, str]


def _ends_of(
    point: Point, order: Mapping[SessionId, int]
) -> tuple[SessionId | None, SessionId | None]:
    """Give the first and the last session of a point, in plan order."""
    covered = sorted((key for key in point.sessions if key in order), key=order.__getitem__)
    return (covered[0], covered[-1]) if covered else (None, None)


def _sum_of_jp(cells: Iterable[Attended]) -> Fraction:
    """Add up JP; whole numbers, which nearly all are, are added as such."""
    whole, rest = 0, Fraction(0)
    for cell in cells:
        if cell.jp.denominator == 1:
            whole += cell.jp.numerator
        else:
            rest += cell.jp
    return whole + rest


def share(part: Fraction, whole: Fraction) -> Fraction | None:
    """Divide, with no share of nothing."""
    return part / whole if whole else None
