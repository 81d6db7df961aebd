"""Record scans at an attendance point, and say at once what each is worth."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from facilitator.errors import BugError, UserError
from facilitator.model.attendance import Direction, Status, Verdict
from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.model.workshop import Point, Session
from facilitator.rules import codes
from facilitator.rules.codes import Miss
from facilitator.store import kinds, people, plan
from facilitator.store.connection import Connection, Deed, Store
from facilitator.store.presence import Judged


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Say where scans are taken: the point, which way, and by which station."""

    point: Point
    direction: Direction = Direction.IN
    station: str = ""
    actor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedIn:
    """Hold the verdict on a scan that is on the disk.

    `code` is what was read, as one may show it: at most 64 characters, unseen ones escaped.
    `time` is UTC milliseconds; `late_minutes` is `None` for who is in time or going out.
    `miss` says what a code may be that nobody bears, `substitute` who came instead of somebody
    who is not active.
    """

    verdict: Verdict
    person: Person | None
    time: int
    late_minutes: int | None = None
    code: str = ""
    miss: Miss | None = None
    substitute: Person | None = None


def find_point(connection: Connection, text: str) -> Point:
    """Find an attendance point by its or its session's reference, id or title.

    Raises:
        UserError: `point.unknown`, or `point.several` listing those that are meant.
    """
    points, sessions = plan.points(connection), plan.sessions(connection)
    wanted = text.strip().casefold()
    exact = [point for point in points if wanted in _names(point)]
    covered = {session.id for session in sessions if wanted in _names(session)}
    found = exact or [point for point in points if covered & set(point.sessions)]
    if not found:
        known = ", ".join(point.label for point in points)
        raise UserError("point.unknown", value=text, known=known or "–")
    if len(found) > 1:
        several = ", ".join(f"{point.label} ({point.title})" for point in found)
        raise UserError("point.several", value=text, known=several)
    return found[0]


def _names(named: Point | Session) -> set[str]:
    return {named.label.casefold(), str(named.id), named.title.casefold()} - {""}


def prepare(store: Store) -> None:
    """Let the writer learn whose the codes are now, so that the first scan need not wait."""
    store.in_writer(lambda _connection, fold, _stamps: fold.presence.people)


def scan(store: Store, desk: Desk, raw: bytes | str, *, at: int | None = None) -> CheckedIn:
    """Record a code that was read, whatever it is worth; on the disk when it returns.

    Args:
        store: The workshop.
        desk: Where it was read.
        raw: What the scanner sent.
        at: When it happened (UTC ms), if not now.

    Raises:
        StoreError: It could not be saved; the person is not checked in.
    """
    clipped = codes.clip(raw)
    code = _code(raw, clipped)
    found = _record(store, desk, {"code": code}, at)
    return replace(found, code=codes.shown(clipped.strip()), miss=_miss(found.verdict, code))


def _code(raw: bytes | str, clipped: str) -> str:
    code = codes.canonical(clipped)
    return f"{code}…" if codes.is_too_long(raw) else code  # never the code of anybody


def _miss(verdict: Verdict, code: str) -> Miss | None:
    return codes.explain(code) if verdict is Verdict.UNKNOWN_CODE else None


def choose(store: Store, desk: Desk, person: PersonId, *, at: int | None = None) -> CheckedIn:
    """Record somebody who was picked by name; on the disk when it returns."""
    return _record(store, desk, {"person": str(person)}, at)


def _record(store: Store, desk: Desk, read: Mapping[str, str], at: int | None) -> CheckedIn:
    written = store.write(recording(desk, read, at), actor=desk.actor)
    return _answer(store.reading, desk, written.judged, written.value)


def recording(desk: Desk, read: Mapping[str, str], at: int | None = None) -> Callable[[Deed], int]:
    """Give what records a scan in a write, and gives its time in UTC milliseconds.

    Args:
        desk: Where it was read.
        read: The `code` that was read, or the `person` who was chosen.
        at: When it happened (UTC ms), if not now.
    """
    body: dict[str, object] = {**read, "direction": desk.direction.value}
    if desk.station:
        body["station"] = desk.station
    if at is not None:
        body["happened_at"] = at

    def work(deed: Deed) -> int:
        deed.draft.happen(kinds.SCAN, desk.point.id, body)
        deed.fold()
        _take_back_absence(deed, desk)
        return deed.draft.now if at is None else at

    return work


def _take_back_absence(deed: Deed, desk: Desk) -> None:
    """Let who comes in after all, to a point already closed, no longer stand as absent."""
    for found in tuple(deed.judged):
        is_here = found.verdict is Verdict.ACCEPTED and found.person is not None
        if is_here and found.status == Status.ABSENT:
            body = {"status": "", "reason": "", "person": str(UUID(bytes=found.person))}
            deed.draft.happen(kinds.PRESENCE_MARKED, desk.point.id, body)


def _answer(connection: Connection, desk: Desk, judged: Iterable[Judged], time: int) -> CheckedIn:
    """Say what a scan came to: whom to greet is looked up beside the writer, for the next one."""
    for found in judged:
        person = None
        if found.person is not None:
            person = people.person(connection, PersonId(UUID(bytes=found.person)))
        late = found.minutes_late if desk.direction is Direction.IN else None
        substitute = None
        if person is not None and found.verdict is Verdict.NOT_ACTIVE:
            substitute = people.substitute_of(connection, person.id)
        return CheckedIn(
            verdict=found.verdict, person=person, time=time, late_minutes=late,
            substitute=substitute,
        )  # fmt: skip
    raise BugError("a scan without a verdict")


def mark(
    store: Store, desk: Desk, chosen: Iterable[PersonId], status: Status, *, reason: str
) -> None:
    """Say of people at a point what no scan says: permitted, sick, on duty, absent, present.

    Raises:
        UserError: `point.no_reason`; whoever is excused or represented is so for a reason.
    """
    if not reason.strip() and needs_reason(status):
        raise UserError("point.no_reason")
    body = {"status": status.value, "reason": reason.strip()}

    def work(deed: Deed) -> None:
        for person in chosen:
            said = {**body, "person": str(person)}
            deed.draft.happen(kinds.PRESENCE_MARKED, desk.point.id, said)

    store.write(work, actor=desk.actor)


def needs_reason(status: Status) -> bool:
    """Tell whether a status must come with a reason: excused and represented people do."""
    return status not in _PLAIN


_PLAIN = frozenset({Status.PRESENT, Status.ABSENT, Status.JOINED_LATER})
