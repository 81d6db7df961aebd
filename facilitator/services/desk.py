"""Say who came to an attendance point and who did not yet, and close it leaving no blank."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from facilitator.language import Texts
from facilitator.model.attendance import Status, Verdict
from facilitator.model.ids import PersonId, PointId
from facilitator.model.workshop import Point
from facilitator.rules import codes
from facilitator.rules.attendance import Window, window_of
from facilitator.services.check_in import CheckedIn, Desk
from facilitator.store import attendance, kinds, plan
from facilitator.store import desk as reads
from facilitator.store.connection import Connection, Deed, Store
from facilitator.store.desk import Entrant, LastScan, Scans, Seen

_SHORTEST_CODE = 6


class Group(StrEnum):
    """Say where a person stands at a point; everybody expected is in exactly one group."""

    MISSING = "missing"
    IN_TIME = "in_time"
    LATE = "late"
    EXCUSED = "excused"
    ABSENT = "absent"


class Worth(StrEnum):
    """Say how a verdict is to be shown and heard."""

    ACCEPTED = "accepted"
    WARNING = "warning"
    REFUSED = "refused"


class Attendee(NamedTuple):
    """Hold a person expected at a point, and what is known; `seen` is `None` for nothing."""

    entrant: Entrant
    group: Group
    seen: Seen | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Hold a point with its times; `window` is `None` while none of its sessions is there."""

    point: Point
    window: Window | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """Hold everybody expected at a point, in the order of the roster."""

    attendees: tuple[Attendee, ...]
    counts: Mapping[Group, int]
    inside: int

    @property
    def expected(self) -> int:
        """Count who is expected or came."""
        return len(self.attendees)

    @property
    def came(self) -> int:
        """Count who came, in time or late."""
        return self.counts[Group.IN_TIME] + self.counts[Group.LATE]

    @property
    def left(self) -> int:
        """Count who came and went out again."""
        return self.came - self.inside

    def of(self, groups: Iterable[Group]) -> tuple[Attendee, ...]:
        """Give who stands in one of these groups."""
        wanted = frozenset(groups)
        return tuple(one for one in self.attendees if one.group in wanted)

    def still_inside(self) -> tuple[Attendee, ...]:
        """Give who came and has not gone out."""
        return tuple(one for one in self.attendees if one.seen is not None and one.seen.is_inside)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attended:
    """Hold how many points a person came to, of those that have begun and are theirs."""

    came: int
    begun: int


class Reader:
    """Read for the desk; keeps people and plan between two looks, until told to forget."""

    def __init__(self, connection: Connection) -> None:
        """Read through one connection, in its thread."""
        self._connection = connection
        self._scans = Scans(connection)
        self._entrants: tuple[Entrant, ...] | None = None
        self._by_key: dict[bytes, Entrant] = {}
        self._openings: tuple[Opening, ...] | None = None

    def forget(self) -> None:
        """Read people and plan anew at the next look."""
        self._scans.forget()
        self._entrants = self._openings = None

    @property
    def entrants(self) -> tuple[Entrant, ...]:
        """Give everybody there is, in the order of the roster."""
        if self._entrants is None:
            self._entrants = reads.entrants(self._connection)
            self._by_key = {one.key: one for one in self._entrants}
        return self._entrants

    @property
    def openings(self) -> tuple[Opening, ...]:
        """Give the points with their times, in their order."""
        if self._openings is None:
            self._openings = openings(self._connection)
        return self._openings

    def opening(self, key: str) -> Opening | None:
        """Find a point by its id as text."""
        return next((one for one in self.openings if str(one.point.id) == key), None)

    def entrant(self, key: PersonId | None) -> Entrant | None:
        """Find a person; `None` for who is not there."""
        return self._by_key.get(key.bytes) if key is not None and self.entrants else None

    def board(self, opening: Opening) -> Board:
        """Say who came to a point and who did not yet."""
        return board(self._connection, opening, self.entrants)

    def latest(self, point: PointId, most: int) -> tuple[LastScan, ...]:
        """Give the scans in force that were recorded last, the newest first."""
        return self._scans.latest(point, most)

    def is_late(self, opening: Opening, scan: LastScan) -> bool:
        """Tell whether a scan is a first entry that the policy calls late."""
        if scan.person is None or opening.window is None or scan.verdict is not Verdict.ACCEPTED:
            return False
        first = attendance.first_in(self._connection, opening.point.id, scan.person)
        return first == scan.time and first - opening.window.starts > opening.window.late_after

    def attended(self, entrant: Entrant, now: int) -> Attended:
        """Count the points that a person came to, of those that take scans by now."""
        came = reads.points_attended(self._connection, entrant.id)
        begun = {
            one.point.id
            for one in self.openings
            if one.window is not None and one.window.opens <= now and _is_expected(entrant, one)
        }
        return Attended(came=len(came), begun=len(begun | came))


def openings(connection: Connection) -> tuple[Opening, ...]:
    """Read the points with their times, in their order."""
    sessions, policy = plan.sessions_by_id(connection), plan.policy(connection)
    return tuple(
        Opening(point=point, window=window_of(point, sessions, policy))
        for point in plan.points(connection)
    )


def at_hand(found: Iterable[Opening], now: int, remembered: str = "") -> Opening | None:
    """Choose the point to begin with: the one running, else the next, else the last.

    A remembered point (its id) that takes scans now goes first; when everything is over, it
    stands for the last one.
    """
    timed = [(one, one.window) for one in found if one.window is not None]
    kept = next((pair for pair in timed if str(pair[0].point.id) == remembered), None)
    if kept is not None and kept[1].is_open(now):
        return kept[0]
    running = [one for one, window in timed if window.starts <= now <= window.ends]
    coming = [one for one, window in sorted(timed, key=_start) if window.starts > now]
    if running or coming:
        return (running or coming)[0]
    if kept is not None:
        return kept[0]
    return max(timed, key=_start)[0] if timed else None


def _start(pair: tuple[Opening, Window]) -> int:
    return pair[1].starts


def board(connection: Connection, opening: Opening, everybody: Iterable[Entrant]) -> Board:
    """Say of everybody expected at a point, and of who came, where they stand."""
    seen = reads.seen_at(connection, opening.point.id)
    attendees = []
    for entrant in everybody:
        if not entrant.is_participant:
            continue
        known = seen.get(entrant.key)
        group = Group.MISSING if known is None else _group(known)
        is_there = group is not Group.MISSING and not _is_represented(known)
        if is_there or _is_expected(entrant, opening):
            attendees.append(Attendee(entrant, group, known))
    counted = Counter(one.group for one in attendees)
    inside = sum(one.seen is not None and one.seen.is_inside for one in attendees)
    counts = {group: counted[group] for group in Group}
    return Board(attendees=tuple(attendees), counts=counts, inside=inside)


def _group(seen: Seen) -> Group:
    """Sort what is known of a person; who came is there, whatever else was said."""
    if seen.first_in is not None:
        return Group.LATE if seen.is_late else Group.IN_TIME
    return _BY_STATUS.get(seen.status, Group.EXCUSED if seen.status else Group.MISSING)


_BY_STATUS = {Status.PRESENT.value: Group.IN_TIME, Status.ABSENT.value: Group.ABSENT}


def _is_represented(seen: Seen | None) -> bool:
    """Tell whether somebody else came instead, who is expected in their own name."""
    return seen is not None and seen.first_in is None and seen.status == Status.REPRESENTED.value


def _is_expected(entrant: Entrant, opening: Opening) -> bool:
    active, window = entrant.active, opening.window
    if active.never or (
        entrant.assigned is not None and entrant.assigned.isdisjoint(opening.point.sessions)
    ):
        return False
    if window is None:
        return True
    is_too_late = active.since is not None and active.since >= window.ends
    is_over = active.until is not None and active.until < window.starts
    return not is_too_late and not is_over


# ---- verdicts in words


def worth(verdict: Verdict, *, is_late: bool = False) -> Worth:
    """Say how a verdict is to be shown."""
    if verdict is Verdict.ACCEPTED:
        return Worth.WARNING if is_late else Worth.ACCEPTED
    return Worth.WARNING if verdict in _WARNINGS else Worth.REFUSED


_WARNINGS = frozenset(
    {Verdict.DUPLICATE, Verdict.ALREADY_IN, Verdict.ALREADY_OUT, Verdict.OUT_WITHOUT_IN}
)


def sentence(texts: Texts, found: CheckedIn) -> str:
    """Say in a sentence what a scan is worth."""
    if found.miss is not None:
        return texts("verdict.unknown_code", why=texts(f"code.{found.miss}"))
    is_late = found.late_minutes is not None
    key = "verdict.accepted_late" if is_late else f"verdict.{found.verdict.value}"
    name = "" if found.person is None else found.person.full_name
    if found.substitute is not None:
        return texts("verdict.not_active_replaced", name=name, other=found.substitute.full_name)
    unit = "" if found.person is None else found.person.unit
    said = texts(key, name=name, unit=unit, minutes=found.late_minutes).removesuffix(", ")
    # A degree such as M.Si. ends the sentence already.
    return said.replace(f"{name}.", name) if name.endswith(".") else said


# ---- codes


def recognized(connection: Connection, raw: str) -> str:
    """Free a code of what a scanner was set to send before or after it.

    Only a code that stands on a badge here is taken out of a longer text, so nothing is guessed.
    """
    code = codes.canonical(codes.clip(raw))
    if reads.has_code(connection, code):
        return code
    within = reads.codes_within(connection, code, least=_SHORTEST_CODE)
    return within[0] if len(within) == 1 else raw


def is_known(connection: Connection, raw: str) -> bool:
    """Tell whether a text holds the code of a badge of this workshop."""
    return reads.has_code(connection, codes.canonical(recognized(connection, raw)))


def looks_like_code(text: str) -> bool:
    """Tell whether a typed text may be a code rather than a name: letters with digits, no space."""
    typed = text.strip()
    is_plain = typed.isascii() and all(char.isalnum() or char in "-_" for char in typed)
    return is_plain and len(typed) >= _SHORTEST_CODE and any(char.isdigit() for char in typed)


# ---- closing a point


def close(store: Store, desk: Desk) -> int:
    """Close a point: who neither came nor is excused is absent; gives how many those are.

    One act, so that undo opens the point again and takes every such mark back.
    """

    def work(deed: Deed) -> int:
        opening = _opening(deed.reading, desk.point)
        blank = board(deed.reading, opening, reads.entrants(deed.reading)).of({Group.MISSING})
        _mark(deed, desk.point.id, (one.entrant.id for one in blank), Status.ABSENT.value)
        deed.draft.set("point", desk.point.id, {"closed_at": deed.draft.now})
        return len(blank)

    return store.write(work, actor=desk.actor).value


def reopen(store: Store, desk: Desk) -> None:
    """Open a closed point again; who is absent without a reason is not here yet again."""

    def work(deed: Deed) -> None:
        opening = _opening(deed.reading, desk.point)
        absent = board(deed.reading, opening, reads.entrants(deed.reading)).of({Group.ABSENT})
        silent = (one.entrant.id for one in absent if one.seen is None or not one.seen.reason)
        _mark(deed, desk.point.id, silent, "")
        deed.draft.set("point", desk.point.id, {"closed_at": None})

    store.write(work, actor=desk.actor)


def _mark(deed: Deed, point: PointId, people: Iterable[PersonId], status: str) -> None:
    for person in people:
        body = {"status": status, "reason": "", "person": str(person)}
        deed.draft.happen(kinds.PRESENCE_MARKED, point, body)


def _opening(connection: Connection, point: Point) -> Opening:
    found = (one for one in openings(connection) if one.point.id == point.id)
    return next(found, Opening(point=point, window=None))
