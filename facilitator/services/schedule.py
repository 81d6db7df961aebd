"""Plan sessions and attendance points: add, mend, shift, copy, remove."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from facilitator import language
from facilitator.errors import UserError
from facilitator.model.ids import PersonId, PointId, SessionId
from facilitator.model.people import Person, Role
from facilitator.model.workshop import Point, Session, Workshop
from facilitator.quantities import plain, utc_ms
from facilitator.rules.ordering import between
from facilitator.rules.schedule import Half, half_of, uncovered
from facilitator.services.typed_sessions import SessionDraft
from facilitator.store import people, plan
from facilitator.store.connection import Connection, Deed, Store
from facilitator.store.entities import bodies

KINDS = ("learning", "ceremony", "break", "registration", "other")
SPEAKING = frozenset({Role.SPEAKER, Role.FACILITATOR})
_Moved = Callable[[datetime, ZoneInfo], datetime]
_DAY_IN_TITLE = re.compile(r"\b(hari|day)(\s+(?:ke-)?)(\d+)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PointDraft:
    """Hold what an attendance point is to be."""

    title: str
    sessions: tuple[SessionId, ...] = ()
    takes_out: bool = False


def draft_of(session: Session, zone: ZoneInfo) -> SessionDraft:
    """Give a session as it would be typed."""
    starts, ends = (one.astimezone(zone) for one in (session.starts_at, session.ends_at))
    return SessionDraft(
        title=session.title, day=starts.date(), starts=starts.time(), ends=ends.time(),
        jp=session.jp, kind=session.kind, method=session.method, speakers=session.speakers,
        slot=session.slot,
    )  # fmt: skip


def draft_of_point(point: Point) -> PointDraft:
    """Give a point as it would be typed."""
    return PointDraft(title=point.title, sessions=point.sessions, takes_out=point.takes_out)


def speakers(connection: Connection) -> tuple[Person, ...]:
    """Read the people who may lead a session."""
    return tuple(one for one in people.people(connection) if one.role in SPEAKING)


# ---- sessions


def save_sessions(
    store: Store, drafts: Sequence[SessionDraft], *, actor: str = ""
) -> tuple[SessionId, ...]:
    """Add sessions, in one act."""

    def work(deed: Deed) -> tuple[SessionId, ...]:
        return tuple(_add(store, deed, draft) for draft in drafts)

    return store.write(work, actor=actor).value


def save_session(store: Store, key: SessionId, draft: SessionDraft, *, actor: str = "") -> None:
    """Change what is other in a session than it was."""

    def work(deed: Deed) -> None:
        workshop = plan.workshop(deed.reading)
        session = plan.sessions_by_id(deed.reading).get(key)
        if session is None:
            return
        before = _fields(draft_of(session, ZoneInfo(workshop.zone)), workshop)
        _set_changed(deed, "session", key, (before, _fields(draft, workshop)))

    store.write(work, actor=actor)


def _add(store: Store, deed: Deed, draft: SessionDraft) -> SessionId:
    key = SessionId(store.around.ids.new())
    fields = _fields(draft, plan.workshop(deed.reading))
    deed.draft.add("session", key, {**fields, "rank": _next_rank(deed, "session")})
    deed.fold()
    return key


def _set_changed(
    deed: Deed,
    kind: str,
    key: SessionId | PointId,
    pair: tuple[Mapping[str, object], Mapping[str, object]],
) -> None:
    before, after = pair
    new = {name: value for name, value in after.items() if before[name] != value}
    if new:
        deed.draft.set(kind, key, new)


def _next_rank(deed: Deed, kind: str) -> str:
    used = [str(fields.get("rank") or "") for _, fields in bodies(deed.reading, kind)]
    return between(max(used, default=""), "")


def _fields(draft: SessionDraft, workshop: Workshop) -> dict[str, object]:
    zone = ZoneInfo(workshop.zone)
    start, end = (datetime.combine(draft.day, at, zone) for at in (draft.starts, draft.ends))
    return {
        "title": draft.title,
        "time": {"start": utc_ms(start), "end": utc_ms(end)},
        "day": day_number(draft.day, workshop),
        "jp": plain(draft.jp),
        "kind": draft.kind,
        "method": draft.method,
        "speakers": [str(key) for key in draft.speakers],
        "slot": draft.slot,
    }


def day_number(day: date, workshop: Workshop) -> int:
    """Count a day among those of the workshop, from 1; another one by its distance."""
    if day in workshop.days:
        return workshop.days.index(day) + 1
    first = min(workshop.days, default=day)
    return max(1, (day - first).days + 1)


def shift(store: Store, keys: Iterable[SessionId], minutes: int, *, actor: str = "") -> None:
    """Move sessions later, or earlier where the minutes are below zero."""
    _rewrite(store, keys, lambda start, _zone: start + timedelta(minutes=minutes), actor)


def move_to_day(store: Store, keys: Iterable[SessionId], day: date, *, actor: str = "") -> None:
    """Move sessions to another day, at the same times."""

    def moved(start: datetime, zone: ZoneInfo) -> datetime:
        return datetime.combine(day, start.astimezone(zone).time(), zone)

    _rewrite(store, keys, moved, actor)


def _rewrite(store: Store, keys: Iterable[SessionId], moved: _Moved, actor: str) -> None:
    def work(deed: Deed) -> None:
        workshop = plan.workshop(deed.reading)
        zone = ZoneInfo(workshop.zone)
        known = plan.sessions_by_id(deed.reading)
        for key in keys:
            if key in known:
                start, end = known[key].span
                begins = moved(known[key].starts_at, zone)
                at = utc_ms(begins)
                day = day_number(begins.astimezone(zone).date(), workshop)
                time = {"start": at, "end": at + end - start}
                deed.draft.set("session", key, {"time": time, "day": day})

    store.write(work, actor=actor)


def copy_day(store: Store, source: date, target: date, *, actor: str = "") -> int:
    """Copy the sessions of a day to another one, with the points that cover only them.

    Returns:
        How many sessions were copied.

    Raises:
        UserError: `session.same_day`, `session.empty_day`.
    """
    if source == target:
        raise UserError("session.same_day")

    def work(deed: Deed) -> int:
        workshop = plan.workshop(deed.reading)
        zone = ZoneInfo(workshop.zone)
        copies: dict[SessionId, SessionId] = {}
        for session in plan.sessions(deed.reading):
            draft = draft_of(session, zone)
            if draft.day == source:
                copies[session.id] = _add(store, deed, replace(draft, day=target))
        if not copies:
            raise UserError("session.empty_day")
        for point in plan.points(deed.reading):
            if point.sessions and set(point.sessions) <= copies.keys():
                title = _renumbered(point.title, day_number(target, workshop))
                covered = tuple(copies[key] for key in point.sessions)
                _add_point(
                    store, deed, replace(draft_of_point(point), title=title, sessions=covered)
                )
        return len(copies)

    return store.write(work, actor=actor).value


def _renumbered(title: str, day: int) -> str:
    """Put another day's number into a title such as `Hari 1 pagi`."""
    return _DAY_IN_TITLE.sub(rf"\g<1>\g<2>{day}", title)


def remove_sessions(store: Store, keys: Iterable[SessionId], *, actor: str = "") -> None:
    """Remove sessions; points go on covering the others."""

    def work(deed: Deed) -> None:
        for key in keys:
            deed.draft.remove("session", key)

    store.write(work, actor=actor)


# ---- attendance points


def add_point(store: Store, draft: PointDraft, *, actor: str = "") -> PointId:
    """Add an attendance point.

    Raises:
        UserError: `point.no_title`, `point.no_sessions`.
    """
    _check_point(draft)
    return store.write(lambda deed: _add_point(store, deed, draft), actor=actor).value


def save_point(store: Store, key: PointId, draft: PointDraft, *, actor: str = "") -> None:
    """Change what is other in a point than it was; raises `UserError` as `add_point` does."""
    _check_point(draft)

    def work(deed: Deed) -> None:
        point = next((one for one in plan.points(deed.reading) if one.id == key), None)
        if point is not None:
            before = _point_fields(draft_of_point(point))
            _set_changed(deed, "point", key, (before, _point_fields(draft)))

    store.write(work, actor=actor)


def _check_point(draft: PointDraft) -> None:
    if not draft.title:
        raise UserError("point.no_title")
    if not draft.sessions:
        raise UserError("point.no_sessions")


def _add_point(store: Store, deed: Deed, draft: PointDraft) -> PointId:
    key = PointId(store.around.ids.new())
    deed.draft.add("point", key, {**_point_fields(draft), "rank": _next_rank(deed, "point")})
    deed.fold()
    return key


def _point_fields(draft: PointDraft) -> dict[str, object]:
    return {
        "title": draft.title,
        "sessions": [str(key) for key in draft.sessions],
        "takes_out": int(draft.takes_out),
    }


def remove_points(store: Store, keys: Iterable[PointId], *, actor: str = "") -> None:
    """Remove points; what was scanned there stays on record, but counts no more."""

    def work(deed: Deed) -> None:
        for key in keys:
            deed.draft.remove("point", key)

    store.write(work, actor=actor)


def cover_half_days(store: Store, *, actor: str = "") -> int:
    """Let every learning session be covered: by the point of its half-day, or by a new one.

    Returns:
        How many points were added or have more sessions now.
    """

    def work(deed: Deed) -> int:
        sessions, points = plan.sessions(deed.reading), plan.points(deed.reading)
        workshop = plan.workshop(deed.reading)
        zone = ZoneInfo(workshop.zone)
        halves: dict[Half, list[SessionId]] = {}
        for session in uncovered(sessions, points):
            halves.setdefault(half_of(session, zone), []).append(session.id)
        parts = {session.id: half_of(session, zone) for session in sessions}
        for half, keys in halves.items():
            _cover(store, deed, (half, keys, _point_of(half, points, parts)), workshop)
        return len(halves)

    return store.write(work, actor=actor).value


def _point_of(half: Half, points: Iterable[Point], parts: Mapping[SessionId, Half]) -> Point | None:
    """Find the open point that covers several sessions, all of them of this half-day."""
    for point in points:
        halves = {parts[key] for key in point.sessions if key in parts}
        if halves == {half} and len(point.sessions) > 1 and not point.is_closed:
            return point
    return None


def _cover(
    store: Store,
    deed: Deed,
    wanted: tuple[Half, list[SessionId], Point | None],
    workshop: Workshop,
) -> None:
    half, keys, point = wanted
    if point is not None:
        covered = [str(key) for key in (*point.sessions, *keys)]
        deed.draft.set("point", point.id, {"sessions": covered})
        return
    texts = language.load("facilitator", workshop.language)
    title = texts(f"half.{half.part}", day=half.day)
    _add_point(store, deed, PointDraft(title=title, sessions=tuple(keys)))


# ---- figures


def total_jp(sessions: Iterable[Session]) -> Fraction:
    """Add up JP; of sessions that run side by side, nobody can attend more than one."""
    slots: dict[object, Fraction] = {}
    for session in sessions:
        place = session.slot or session.id
        slots[place] = max(slots.get(place, Fraction(0)), session.jp)
    return sum(slots.values(), Fraction(0))


def names(connection: Connection) -> Mapping[PersonId, str]:
    """Give the names of those who may lead a session."""
    return {one.id: one.full_name for one in speakers(connection)}
