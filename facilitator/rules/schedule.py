"""Look over a plan of sessions: what clashes, and what would go uncounted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from itertools import combinations
from typing import NamedTuple

from facilitator.model.ids import PersonId, SessionId
from facilitator.model.workshop import Point, Session

LEARNING = "learning"
NOON_HOUR, EVENING_HOUR = 12, 17


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Point at a session that wants a second look; `key` is a message key of `remark.plan`."""

    session: SessionId
    key: str
    params: Mapping[str, str] = field(default_factory=dict)


class Half(NamedTuple):
    """Name a part of a day: the day's number and morning, afternoon or evening."""

    day: int
    part: str


def half_of(session: Session, zone: tzinfo) -> Half:
    """Say which part of its day a session begins in."""
    hour = session.starts_at.astimezone(zone).hour
    part = "morning" if hour < NOON_HOUR else "evening" if hour >= EVENING_HOUR else "afternoon"
    return Half(session.day, part)


def remarks(
    sessions: Sequence[Session], points: Iterable[Point], names: Mapping[PersonId, str]
) -> tuple[Remark, ...]:
    """Find what to look at, in the order of the sessions.

    Sessions that run side by side share a slot; those that only overlap by mistake do not.
    """
    covered = {key for point in points for key in point.sessions}
    found: list[Remark] = []
    for session in sessions:
        if session.kind == LEARNING and not session.jp:
            found.append(Remark(session=session.id, key="no_jp"))
        if session.is_learning and session.id not in covered:
            found.append(Remark(session=session.id, key="no_point"))
    for first, second in combinations(sessions, 2):
        found += _between(first, second, names)
    order = {session.id: place for place, session in enumerate(sessions)}
    return tuple(sorted(found, key=lambda remark: order[remark.session]))


def _between(first: Session, second: Session, names: Mapping[PersonId, str]) -> list[Remark]:
    """Compare two sessions, the second of which does not begin before the first."""
    overlaps = second.starts_at < first.ends_at and first.starts_at < second.ends_at
    shares = bool(first.slot) and first.slot == second.slot
    if shares and not overlaps:
        return [_about(second, first, "apart")]
    if not overlaps:
        return []
    found = [] if shares else [_about(second, first, "overlap"), _about(first, second, "overlap")]
    for key in set(first.speakers) & set(second.speakers):
        said = {"title": first.title, "name": names.get(key, "–")}
        found.append(Remark(session=second.id, key="speaker_twice", params=said))
    return found


def _about(session: Session, other: Session, key: str) -> Remark:
    return Remark(session=session.id, key=key, params={"title": other.title})


def uncovered(sessions: Iterable[Session], points: Iterable[Point]) -> tuple[Session, ...]:
    """Give the learning sessions that no attendance point covers."""
    covered = {key for point in points for key in point.sessions}
    return tuple(one for one in sessions if one.is_learning and one.id not in covered)
