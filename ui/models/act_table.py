"""Declare the table of acts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from fractions import Fraction
from functools import lru_cache
from uuid import UUID
from zoneinfo import ZoneInfo

from facilitator.language import Texts, date_text, number_text, time_text
from facilitator.services.acts import Area, area, label, names_in, scanned_names
from facilitator.store import history, kinds, plan
from facilitator.store.connection import Connection
from facilitator.store.history import ActRecord
from facilitator.text import fold

WHEN, WHAT, BY, FACTS, STATE = range(5)
WIDTHS = (196, 166, 90, 60, 160)
ELASTIC = (WHAT, BY)
LEAST_FIRST = (FACTS, BY, STATE)


@dataclass(frozen=True, slots=True)
class ActRow:
    """Hold one act as the table shows it."""

    act: ActRecord
    place: int
    when: str
    what: str
    by: str
    facts: str
    area: Area
    folded: str


def rows_of(connection: Connection, texts: Texts) -> tuple[ActRow, ...]:
    """Read all acts as rows, the newest first; runs beside the window."""
    zone = ZoneInfo(plan.workshop(connection).zone)
    acts, scanned = history.acts(connection), scanned_names(connection)
    return tuple(_rows(acts, texts, zone, (scanned, names_in(connection, acts))))


def _rows(
    acts: tuple[ActRecord, ...],
    texts: Texts,
    zone: ZoneInfo,
    names: tuple[Mapping[str, str], Mapping[UUID, str]],
) -> Iterator[ActRow]:
    scanned, known = names
    language = texts.language
    days: dict[date, str] = {}
    for place in range(len(acts) - 1, -1, -1):
        act = acts[place]
        moment = datetime.fromtimestamp(act.at / 1000, UTC).astimezone(zone)
        day = moment.date()
        if day not in days:
            days[day] = date_text(day, language)
        key, figures = label(act, known)
        what = texts(key, **figures)
        if len(act.kinds) == 1 and act.kinds.get(kinds.SCAN) == 1 and act.name in scanned:
            what = f"{what}: {scanned[act.name]}"
        yield ActRow(
            act=act,
            place=place,
            when=f"{days[day]}, {time_text(moment, language)}",
            what=what,
            by=act.actor,
            facts=count_text(sum(act.kinds.values()), language),
            area=area(act),
            folded=f"{fold(what)} {fold(act.actor)} {days[day].lower()}",
        )


@lru_cache(maxsize=4096)
def count_text(count: int, language: str) -> str:
    """Spell a count."""
    return number_text(Fraction(count), 0, language)


def when_of(one: ActRow) -> str:
    """Give when an act was recorded, in words."""
    return one.when


def place_of(one: ActRow) -> int:
    """Give the place of an act in the order of all."""
    return one.place


def what_of(one: ActRow) -> str:
    """Name an act."""
    return one.what


def by_of(one: ActRow) -> str:
    """Give the operator's name."""
    return one.by


def facts_of(one: ActRow) -> str:
    """Give the number of facts, in words."""
    return one.facts


def fact_count_of(one: ActRow) -> int:
    """Count the facts of an act."""
    return sum(one.act.kinds.values())


def folded_of(one: ActRow) -> str:
    """Give what the search looks in."""
    return one.folded
