"""Say by days since when and until when people take part, as somebody types them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from facilitator.errors import UserError
from facilitator.identity import is_nothing
from facilitator.language import date_text
from facilitator.model.ids import PersonId
from facilitator.model.people import Active, Person
from facilitator.roster.dates import read_date
from facilitator.services.people import active_body, every_entry, start_of
from facilitator.store import plan
from facilitator.store.connection import Connection, Deed, Store
from facilitator.text import clean

_DAY = timedelta(days=1)


class Edge(StrEnum):
    """Name one of the two ends of the time that somebody takes part."""

    SINCE = "since"
    UNTIL = "until"


def day_of(active: Active, edge: Edge, zone: str) -> date | None:
    """Give the first or last day somebody takes part, `None` where that is open."""
    at = active.since if edge is Edge.SINCE else active.until
    if at is None or active.never:
        return None
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(ZoneInfo(zone)).date()


def read_day(
    connection: Connection, person: Person, edge: Edge, typed: tuple[str, str]
) -> date | None:
    """Read the day somebody comes first or last; nothing typed leaves that end open.

    Args:
        connection: The workshop, whose days it must reach.
        person: Whose day it is.
        edge: Which one.
        typed: The text, and the language in which its refusal names other days.

    Raises:
        UserError: `person.erased`, `person.no_day`, `person.after_end`,
            `person.before_start`, `person.leaves_first`.
    """
    text, language = typed
    if person.is_erased:
        raise UserError("person.erased")
    if is_nothing(text):
        return None
    workshop = plan.workshop(connection)
    first = min(workshop.days, default=None)
    # A year of two digits is that of the workshop.
    found = read_date(text, None if first is None else first.isoformat()).value
    if found is None:
        raise UserError("person.no_day", value=clean(text))
    day = date.fromisoformat(found)
    if first is not None and edge is Edge.UNTIL and day < first:
        raise UserError("person.before_start", day=date_text(first, language))
    if first is not None and edge is Edge.SINCE and day > max(workshop.days):
        raise UserError("person.after_end", day=date_text(max(workshop.days), language))
    other = day_of(person.active, Edge.UNTIL if edge is Edge.SINCE else Edge.SINCE, workshop.zone)
    if other is not None and (day > other if edge is Edge.SINCE else day < other):
        raise UserError("person.leaves_first")
    return day


def set_day(
    store: Store,
    chosen: Iterable[PersonId],
    edge: Edge,
    day: date | None,
    *,
    actor: str = "",
) -> None:
    """Let people take part since or until a day; with no day that end is open.

    Whoever never took part does so from then on, or did until then. Scans stay on record;
    those of other days do not count. The same day again leaves the very moment as it is.
    """
    keys = tuple(chosen)

    def work(deed: Deed) -> None:
        zone = plan.workshop(deed.reading).zone
        for person in every_entry(deed, keys):
            if person.is_erased or day == day_of(person.active, edge, zone):
                continue
            active = _moved(deed, person.active, edge, day)
            deed.draft.set("person", person.id, {"active": active_body(active)})

    store.write(work, actor=actor)


def _moved(deed: Deed, active: Active, edge: Edge, day: date | None) -> Active:
    before = Active() if active.never else active
    if edge is Edge.SINCE:
        return replace(before, since=None if day is None else start_of(deed, day))
    return replace(before, until=None if day is None else start_of(deed, day + _DAY) - 1)
