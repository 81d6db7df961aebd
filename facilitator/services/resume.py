"""Say of a workshop what it is and where it was left off, without reading all of it."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from facilitator.errors import UserError
from facilitator.services.check_in import find_point
from facilitator.store import attendance, people, plan
from facilitator.store.connection import Connection, reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """Hold what the list of workshops shows of one."""

    title: str
    days: tuple[date, ...]
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOff:
    """Hold how far attendance came at a point: how many are in, and who came last and when."""

    point: str
    count: int
    last: str
    at: datetime


def summary(path: Path) -> Summary | None:
    """Read what a workshop is, `None` where it cannot be read."""
    try:
        with reader(path) as connection:
            found = plan.workshop(connection)
    except (UserError, OSError):
        return None
    place = ", ".join(text for text in (found.venue, found.city) if text)
    return Summary(title=found.title, days=found.days, place=place)


def left_off(connection: Connection, point: str) -> LeftOff | None:
    """Say where attendance was left off at a point (id or reference), `None` for nowhere."""
    try:
        found = find_point(connection, point)
    except UserError:
        return None
    count, person, time = attendance.last_in(connection, found.id)
    if person is None or time is None:
        return None
    known = people.person(connection, person)
    zone = ZoneInfo(plan.workshop(connection).zone)
    return LeftOff(
        point=found.title,
        count=count,
        last="" if known is None else known.name,
        at=plan.moment(time).astimezone(zone),
    )
