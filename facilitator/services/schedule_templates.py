"""Plan the days of a new workshop from a template, as a description that `describe` reads."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from facilitator import language
from facilitator.ports import Surroundings
from facilitator.services import describe, letterhead
from facilitator.services.profile import Profile, block
from facilitator.services.reading import Node
from facilitator.store.faults import explained

MOST_DAYS = 60
_FRIDAY, _SATURDAY = 4, 5
_LONGEST_NAME = 80
_RESERVED = frozenset('<>:"/\\|?*')


class Template(StrEnum):
    """Name the ways to fill the days."""

    FULL_DAYS = "full_days"
    ONE_DAY = "one_day"
    EVENINGS = "evenings"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Hold what a person says of a new workshop; `language` and `paper` are of documents."""

    title: str
    organizer: str = ""
    venue: str = ""
    city: str = ""
    first: date
    last: date
    has_weekends: bool = True
    zone: str = "Asia/Jakarta"
    template: Template = Template.FULL_DAYS
    language: str = "id"
    paper: str = "A4"
    letter_number: str = ""
    profile: Profile = field(default_factory=Profile)

    @property
    def days(self) -> tuple[date, ...]:
        """Give the days in order, without Saturdays and Sundays where they are left out."""
        if self.template is Template.ONE_DAY:
            return (self.first,)
        count_ = min((self.last - self.first).days, MOST_DAYS * 2) + 1
        every = (self.first + timedelta(days=number) for number in range(max(count_, 0)))
        return tuple(day for day in every if self.has_weekends or day.weekday() < _SATURDAY)


def problem(wish: Wish) -> str:
    """Name what keeps a workshop from being made: the key of a sentence, empty for nothing."""
    if not wish.title.strip():
        return "new.no_title"
    if wish.template is not Template.ONE_DAY and wish.last < wish.first:
        return "new.ends_before"
    if not wish.days:
        return "new.no_days"
    return "new.too_many_days" if len(wish.days) > MOST_DAYS else ""


# A row is start, end, JP, kind and the key of its title; the noon break of a Friday is longer,
# and moves the afternoon by half an hour.
_Row = tuple[str, str, int, str, str]
_MORNING: tuple[_Row, ...] = (
    ("08:00", "09:30", 2, "learning", "session"),
    ("09:30", "09:45", 0, "break", "coffee"),
    ("09:45", "11:15", 2, "learning", "session"),
)
_OPENED: tuple[_Row, ...] = (
    ("07:30", "08:00", 0, "registration", "registration"),
    ("08:00", "08:30", 0, "ceremony", "opening"),
    ("08:30", "10:00", 2, "learning", "session"),
    ("10:00", "10:15", 0, "break", "coffee"),
    ("10:15", "11:45", 2, "learning", "session"),
)
_AFTERNOON: tuple[_Row, ...] = (
    ("13:00", "14:30", 2, "learning", "session"),
    ("14:30", "14:45", 0, "break", "coffee"),
    ("14:45", "16:15", 2, "learning", "session"),
)
_SHORT_AFTERNOON: tuple[_Row, ...] = (("13:00", "14:30", 2, "learning", "session"),)
_EVENING: tuple[_Row, ...] = (
    ("18:30", "20:00", 2, "learning", "session"),
    ("20:00", "20:15", 0, "break", "coffee"),
    ("20:15", "21:00", 1, "learning", "session"),
)
_CLOSING_MINUTES, _FRIDAY_MINUTES = 30, 30


@dataclass(slots=True)
class _Plan:
    """Gather sessions and points of all days, numbered as they come."""

    wish: Wish
    sessions: list[dict[str, object]] = field(default_factory=list)
    points: list[dict[str, object]] = field(default_factory=list)
    number: Iterator[int] = field(default_factory=lambda: count(1))

    def text(self, key: str, **params: object) -> str:
        return language.load("facilitator", self.wish.language)(f"template.{key}", **params)

    def add(self, day: int, row: _Row, *, later: int = 0) -> str:
        """Add a session; gives its reference if it is learning, else an empty text."""
        start, end, jp, kind, title = row
        number = next(self.number) if kind == "learning" else 0
        reference = f"S{number}" if number else f"H{day}-{len(self.sessions) + 1}"
        self.sessions.append(
            {
                "id": reference,
                "day": day,
                "start": self._moment(day, start, later),
                "end": self._moment(day, end, later),
                "jp": jp,
                "kind": kind,
                "title": self.text(title, number=number),
            }
        )
        return reference if number else ""

    def _moment(self, day: int, clock: str, later: int) -> str:
        zone = ZoneInfo(self.wish.zone)
        found = datetime.combine(self.wish.days[day - 1], time.fromisoformat(clock), zone)
        return (found + timedelta(minutes=later)).isoformat()

    def half(self, day: int, part: str, rows: tuple[_Row, ...], *, later: int = 0) -> None:
        """Add the sessions of a half-day (or evening) and the point that covers them."""
        covered = [key for row in rows if (key := self.add(day, row, later=later))]
        title = self.text(part, day=day)
        self.points.append({"id": f"H{day}-{part.upper()}", "title": title, "sessions": covered})

    def close(self, day: int) -> None:
        """Let the closing follow the last session."""
        end = datetime.fromisoformat(str(self.sessions[-1]["end"]))
        closes = end + timedelta(minutes=_CLOSING_MINUTES)
        self.add(day, (f"{end:%H:%M}", f"{closes:%H:%M}", 0, "ceremony", "closing"))

    def days(self) -> None:
        """Fill all days of daytime: the first opens, the last closes."""
        last = len(self.wish.days)
        for day, at in enumerate(self.wish.days, start=1):
            morning = _OPENED if day == 1 else _MORNING
            later = _FRIDAY_MINUTES if at.weekday() == _FRIDAY else 0
            self.half(day, "morning", morning)
            noon: _Row = (morning[-1][1], _AFTERNOON[0][0], 0, "break", "noon")
            self._noon(day, noon, later)
            is_short = self.wish.template is Template.ONE_DAY
            rows = _SHORT_AFTERNOON if is_short else _AFTERNOON
            self.half(day, "afternoon", rows, later=later)
            if day == last:
                self.close(day)

    def _noon(self, day: int, row: _Row, later: int) -> None:
        start, end, jp, kind, title = row
        ends = datetime.combine(date.min, time.fromisoformat(end)) + timedelta(minutes=later)
        self.add(day, (start, f"{ends:%H:%M}", jp, kind, title))

    def evenings(self) -> None:
        """Fill every evening."""
        for day in range(1, len(self.wish.days) + 1):
            self.half(day, "evening", _EVENING)


def description(wish: Wish) -> dict[str, object]:
    """Describe the workshop, with the agency's letterhead and signatories."""
    planned = _filled(wish)
    texts = ("title", "organizer", "venue", "city", "letter_number", "language", "paper", "zone")
    return {
        "workshop": {
            **{name: getattr(wish, name) for name in texts},
            "dates": [day.isoformat() for day in wish.days],
            "budget_year": wish.days[0].year,
            "letterhead": letterhead.to_body(wish.profile.letterhead),
            "signatories": [block(one) for one in wish.profile.signatories],
        },
        "sessions": planned.sessions,
        "points": planned.points,
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """Hold how much a plan is."""

    days: int
    sessions: int
    points: int
    jp: int


def outline(wish: Wish) -> Outline:
    """Count what a workshop would have; its sessions are those with JP."""
    planned = _filled(wish)
    earned = [int(str(one["jp"])) for one in planned.sessions]
    return Outline(
        days=len(wish.days),
        sessions=sum(jp > 0 for jp in earned),
        points=len(planned.points),
        jp=sum(earned),
    )


def _filled(wish: Wish) -> _Plan:
    planned = _Plan(wish)
    if wish.template is Template.EVENINGS:
        planned.evenings()
    elif wish.template is not Template.EMPTY:
        planned.days()
    return planned


def create(path: Path, wish: Wish, around: Surroundings) -> describe.Described:
    """Make the workshop file; its folder is made where there is none.

    Raises:
        StoreError: The file is there already, or cannot be written.
    """
    with explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    return describe.create(path, Node(description(wish), ""), around)


def suggested(folder: Path, title: str) -> Path:
    """Name a file after its workshop: safe on every system, and not there yet."""
    plain = "".join(" " if char in _RESERVED or not char.isprintable() else char for char in title)
    name = " ".join(unicodedata.normalize("NFC", plain).split())[:_LONGEST_NAME].strip(" .")
    stem = name or "Workshop"
    names = (stem, *(f"{stem} ({number})" for number in range(2, 1000)))
    paths = (folder / f"{one}.workshop" for one in names)
    return next((path for path in paths if not path.exists()), folder / f"{stem}.workshop")
