"""Plan sessions and attendance points: add, mend, shift, copy, remove."""

import re
from collections.abc import Iterable, Mapping, Sequence
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
from facilitator.services.reading import Node
from facilitator.services.schedule_templates import Template, Wish, description
from facilitator.services.typed_sessions import SessionDraft
from facilitator.store import people, plan
from facilitator.store.connection import Connection, Deed, Store
from facilitator.store.entities import bodies

KINDS = ("learning", "ceremony", "break", "registration", "other")
SPEAKING = frozenset({Role.SPEAKER, Role.FACILITATOR})
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
    """Read the people who may lead a session, by name."""
    return people.with_roles(connection, SPEAKING)


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


def shift(
    store: Store,
    keys: Iterable[SessionId],
    *,
    minutes: int = 0,
    day: date | None = None,
    actor: str = "",
) -> None:
    """Move sessions later (earlier where the minutes are below zero), or to another day."""

    def work(deed: Deed) -> None:
        workshop = plan.workshop(deed.reading)
        zone = ZoneInfo(workshop.zone)
        known = plan.sessions_by_id(deed.reading)
        for session in (known[key] for key in keys if key in known):
            local = session.starts_at.astimezone(zone)
            begins = datetime.combine(day or local.date(), local.time(), zone)
            begins += timedelta(minutes=minutes)
            start, end = session.span
            time = {"start": utc_ms(begins), "end": utc_ms(begins) + end - start}
            number = day_number(begins.date(), workshop)
            deed.draft.set("session", session.id, {"time": time, "day": number})

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
    return store.write(lambda deed: _cover_all(store, deed), actor=actor).value


def plan_usual_days(store: Store, *, actor: str = "") -> int:
    """Fill the days of the workshop with the usual sessions and half-day points, in one act.

    Returns:
        How many sessions were added.
    """

    def work(deed: Deed) -> int:
        drafts = usual_sessions(plan.workshop(deed.reading))
        for draft in drafts:
            _add(store, deed, draft)
        _cover_all(store, deed)
        return len(drafts)

    return store.write(work, actor=actor).value


def usual_sessions(workshop: Workshop) -> tuple[SessionDraft, ...]:
    """Give the sessions that new workshops get on these days."""
    if not workshop.days:
        return ()
    wish = Wish(
        title=workshop.title,
        first=workshop.days[0],
        last=workshop.days[-1],
        zone=workshop.zone,
        language=workshop.language,
        template=Template.FULL_DAYS if len(workshop.days) > 1 else Template.ONE_DAY,
    )
    drafts = [_usual(node) for node in Node(description(wish), "").nodes("sessions")]
    return tuple(draft for draft in drafts if draft.day in workshop.days)


def _usual(node: Node) -> SessionDraft:
    start, end = (datetime.fromisoformat(node.text(name)) for name in ("start", "end"))
    return SessionDraft(
        title=node.text("title"),
        day=start.date(),
        starts=start.time(),
        ends=end.time(),
        jp=node.number("jp") or Fraction(0),
        kind=node.text("kind"),
    )


def _cover_all(store: Store, deed: Deed) -> int:
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
