"""Gather what the first page shows: figures, the day, and what needs somebody."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from fractions import Fraction
from zoneinfo import ZoneInfo

from facilitator.model.certificates import CertificateState, Chance
from facilitator.model.exercises import Stage
from facilitator.model.ids import SessionId
from facilitator.model.workshop import Point, Session, Workshop
from facilitator.quantities import mean, utc_ms
from facilitator.rules.scoring import by_round, complete_sheets
from facilitator.services.results import Scores
from facilitator.services.standing import claims, standings
from facilitator.store import certificates, figures, people, plan
from facilitator.store.connection import Connection


class Timing(StrEnum):
    """Say where a session stands against the clock."""

    OVER = "over"
    RUNNING = "running"
    NEXT = "next"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class PointFigure:
    """Hold how many came to an attendance point; `has_begun` tells whether it counts yet."""

    point: Point
    starts_at: datetime
    on_time: int
    late: int
    missing: int
    has_begun: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """Hold a session of the day, with its times in the workshop's zone."""

    session: Session
    starts_at: datetime
    timing: Timing


@dataclass(frozen=True, slots=True, kw_only=True)
class Attention:
    """Hold something that needs somebody: a message key, its figure, and where to go."""

    key: str
    count: int
    page: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Hold everything the first page shows at once, quick to read at any size."""

    workshop: Workshop
    today: date
    participants: int
    units: int
    teams: int
    points: tuple[PointFigure, ...]
    agenda: tuple[AgendaItem, ...]
    agenda_day: date | None
    current: PointFigure | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Hold what takes longer to work out: scores, claims, and what needs somebody."""

    mean_score: Fraction | None = None
    stages: dict[Stage, Fraction] = field(default_factory=dict)
    scored_teams: int = 0
    waiting_sheets: int = 0
    entitled: int = 0
    possible: int = 0
    refused: int = 0
    attention: tuple[Attention, ...] = ()


def overview(connection: Connection, now: int) -> Overview:
    """Gather the figures of a moment (UTC ms)."""
    workshop = plan.workshop(connection)
    zone = ZoneInfo(workshop.zone)
    sessions = plan.sessions(connection)
    listed = len(people.participants(connection))
    points = _points(connection, sessions, zone, (listed, now))
    today = datetime.fromtimestamp(now / 1000, UTC).astimezone(zone).date()
    day = _day_shown(sessions, zone, today)
    return Overview(
        workshop=workshop,
        today=today,
        participants=listed,
        units=figures.count_units(connection),
        teams=figures.count_teams(connection),
        points=points,
        agenda=_agenda(sessions, zone, day, now),
        agenda_day=day,
        current=_current(points),
    )


def _points(
    connection: Connection,
    sessions: tuple[Session, ...],
    zone: ZoneInfo,
    counted: tuple[int, int],
) -> tuple[PointFigure, ...]:
    listed, now = counted
    known = {session.id: session for session in sessions}
    came = figures.at_points(connection)
    found = []
    for point in plan.points(connection):
        starts = [known[key].starts_at for key in point.sessions if key in known]
        count = came.get(point.id, figures.PointCount(came=0, late=0))
        if not starts or not (count.came or _is_learning(point, known)):
            continue
        found.append(
            PointFigure(
                point=point,
                starts_at=min(starts).astimezone(zone),
                on_time=count.came - count.late,
                late=count.late,
                missing=max(0, listed - count.came),
                has_begun=bool(count.came) or utc_ms(min(starts)) <= now,
            )
        )
    return tuple(sorted(found, key=lambda figure: figure.starts_at))


def _is_learning(point: Point, known: Mapping[SessionId, Session]) -> bool:
    return any(known[key].is_learning for key in point.sessions if key in known)


def _current(points: tuple[PointFigure, ...]) -> PointFigure | None:
    """Give the point that was taken last."""
    begun = [figure for figure in points if figure.on_time + figure.late]
    return begun[-1] if begun else None


def _day_shown(sessions: tuple[Session, ...], zone: ZoneInfo, today: date) -> date | None:
    """Give today, else the next day of the workshop, else its last one."""
    days = sorted({session.starts_at.astimezone(zone).date() for session in sessions})
    if not days or today in days:
        return today if days else None
    return next((day for day in days if day > today), days[-1])


def _agenda(
    sessions: tuple[Session, ...], zone: ZoneInfo, day: date | None, now: int
) -> tuple[AgendaItem, ...]:
    items: list[AgendaItem] = []
    has_next = False
    for session in sessions:
        starts = session.starts_at.astimezone(zone)
        if starts.date() != day:
            continue
        begin, end = session.span
        timing = Timing.OVER if end <= now else Timing.RUNNING if begin <= now else Timing.LATER
        if timing is Timing.LATER and not has_next:
            timing, has_next = Timing.NEXT, True
        items.append(AgendaItem(session=session, starts_at=starts, timing=timing))
    return tuple(items)


def outcome(connection: Connection, now: int) -> Outcome:
    """Work out scores, claims and what needs somebody; a second or so with 5,000 people."""
    scores = Scores(connection)
    ranked = [one.total.amount for one in scores.ranking() if one.total.amount is not None]
    waiting = _waiting_sheets(scores)
    found = standings(connection)
    claimed = claims(connection, found, now=now).values()
    refused = sum(not one.is_entitled and one.chance is not Chance.POSSIBLE for one in claimed)
    return Outcome(
        mean_score=mean(ranked),
        stages=_stages(scores),
        scored_teams=len(ranked),
        waiting_sheets=waiting,
        entitled=sum(one.is_entitled for one in claimed),
        possible=sum(not one.is_entitled and one.chance is Chance.POSSIBLE for one in claimed),
        refused=refused,
        attention=_attention(
            connection, is_empty=not found.people, waiting=waiting, refused=refused
        ),
    )


def _waiting_sheets(scores: Scores) -> int:
    """Count the sheets that a started round still waits for."""
    waiting = 0
    for data in scores.data:
        for (number, _team), entered in by_round(data).items():
            if data.exercise.started[number - 1]:
                excused = sum(bool(sheet.excused) for sheet in entered.sheets.values())
                waiting += len(data.assessors) - excused - len(complete_sheets(entered))
    return max(0, waiting)


def _stages(scores: Scores) -> dict[Stage, Fraction]:
    """Give the mean of each stage over all teams and exercises."""
    values: dict[str, list[Fraction]] = {}
    for found in scores.of.values():
        for score in found:
            for stage, amount in score.stages.items():
                values.setdefault(stage, []).append(amount)
    return {
        Stage(stage): average
        for stage, amounts in values.items()
        if (average := mean(amounts)) is not None
    }


def _attention(
    connection: Connection, *, is_empty: bool, waiting: int, refused: int
) -> tuple[Attention, ...]:
    workshop = plan.workshop(connection)
    states = [one.state for one in certificates.certificates(connection)]
    prepared = states.count(CertificateState.PREPARED)
    candidates = (
        Attention(key="no_people", count=int(is_empty), page="roster"),
        Attention(key="no_sessions", count=int(not plan.sessions(connection)), page="schedule"),
        Attention(key="waiting_sheets", count=waiting, page="exercises"),
        Attention(key="refused", count=refused, page="certificates"),
        Attention(key="prepared", count=prepared, page="certificates"),
        Attention(key="no_signatory", count=int(not workshop.signatories), page="settings"),
    )
    return tuple(one for one in candidates if one.count)
