"""Read sessions as people type them: one cell, or rows out of a spreadsheet."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from fractions import Fraction

from facilitator.errors import UserError
from facilitator.model.ids import PersonId
from facilitator.quantities import exact
from facilitator.roster.dates import read_date
from facilitator.rules.schedule import LEARNING
from facilitator.text import clean, fold

MOST_JP = 99
_TIME = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?|(\d{2})(\d{2})")
_SPAN = re.compile(r"([\d.:]{1,5})\s*(?:-|–|—|s\.?\s?d\.?|sampai|to)\s*([\d.:]{1,5})")
_ZONES = re.compile(r"\b(?:wib|wita|wit)\b\.?", re.IGNORECASE)
_LAST_HOUR, _LAST_MINUTE = 23, 59
_KINDS = {
    "registration": ("registrasi", "registration"),
    "ceremony": ("pembukaan", "penutupan", "upacara", "opening", "closing", "sambutan"),
    "break": ("ishoma", "rehat", "istirahat", "coffee break", "break", "makan", "salat", "lunch"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDraft:
    """Hold what a session is to be; times are those of the workshop's zone."""

    title: str
    day: date
    starts: time
    ends: time
    jp: Fraction = Fraction(0)
    kind: str = LEARNING
    method: str = ""
    speakers: tuple[PersonId, ...] = ()
    slot: str = ""


def read_time(text: str) -> time:
    """Read a time of day such as `8`, `08.00`, `8:00` or `0800`.

    Raises:
        UserError: `session.bad_time`.
    """
    found = _TIME.fullmatch(_ZONES.sub("", text).strip())
    if found is None:
        raise UserError("session.bad_time", value=clean(text))
    hour, minute, long_hour, long_minute = found.groups()
    hours, minutes = int(hour or long_hour), int(minute or long_minute or 0)
    if hours > _LAST_HOUR or minutes > _LAST_MINUTE:
        raise UserError("session.bad_time", value=clean(text))
    return time(hours, minutes)


def read_jp(text: str) -> Fraction:
    """Read a number of JP, with a comma or a point; nothing is none.

    Raises:
        UserError: `session.bad_jp`.
    """
    words = fold(text)
    written = clean(text).upper().removesuffix("JP").strip().replace(",", ".")
    if not words or written in {"-", "–"}:
        return Fraction(0)
    try:
        amount = exact(written)
    except ValueError:
        raise UserError("session.bad_jp", value=clean(text)) from None
    if not 0 <= amount <= MOST_JP:
        raise UserError("session.bad_jp", value=clean(text))
    return amount


def with_text(draft: SessionDraft, field: str, text: str) -> SessionDraft:
    """Put a typed text into a field of a session: title, starts, ends, jp or slot.

    A new start moves the end along, so that the session stays as long as it was.

    Raises:
        UserError: `session.bad_time`, `session.bad_jp`, `session.no_title`,
            `session.ends_first`.
    """
    match field:
        case "starts":
            return checked(_moved(draft, read_time(text)))
        case "ends":
            return checked(replace(draft, ends=read_time(text)))
        case "jp":
            return replace(draft, jp=read_jp(text))
        case "slot":
            return replace(draft, slot=clean(text))
        case _:
            return checked(replace(draft, title=clean(text)))


def _moved(draft: SessionDraft, starts: time) -> SessionDraft:
    length = _minutes(draft.ends) - _minutes(draft.starts)
    end = min(_minutes(starts) + length, _LAST_HOUR * 60 + _LAST_MINUTE)
    return replace(draft, starts=starts, ends=time(*divmod(end, 60)))


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def checked(draft: SessionDraft) -> SessionDraft:
    """Give a session back if it can be one.

    Raises:
        UserError: `session.no_title`, `session.ends_first`.
    """
    if not draft.title:
        raise UserError("session.no_title")
    if draft.ends <= draft.starts:
        raise UserError("session.ends_first")
    return draft


@dataclass(frozen=True, slots=True)
class BadRow:
    """Say which pasted row cannot be read, counted from 1, and why."""

    row: int
    error: UserError


def read_rows(text: str, day: date) -> tuple[tuple[SessionDraft, ...], tuple[BadRow, ...]]:
    """Read rows copied out of a spreadsheet: start, end, title, JP, parted by tabs.

    Start and end may stand in one cell, and a date may stand before them; a date holds for the
    rows below. A first row of headings is left out.
    """
    drafts: list[SessionDraft] = []
    bad: list[BadRow] = []
    for number, line in enumerate(text.splitlines(), start=1):
        cells = [clean(cell) for cell in line.split("\t")]
        if not any(cells):
            continue
        day, cells = _taken_day(cells, day)
        if not any(cells):
            continue
        try:
            drafts.append(_row(cells, day))
        except UserError as error:
            if drafts or bad or number > 1 or _has_time(cells):
                bad.append(BadRow(number, error))
    return tuple(drafts), tuple(bad)


def _taken_day(cells: Sequence[str], day: date) -> tuple[date, list[str]]:
    """Take a date off the front of a row, where there is one."""
    head = cells[0]
    if not head:
        return day, list(cells[1:])
    if _TIME.fullmatch(head) or _SPAN.match(head):
        return day, list(cells)
    found = read_date(head).value
    return (day, list(cells)) if found is None else (date.fromisoformat(found), list(cells[1:]))


def _has_time(cells: Iterable[str]) -> bool:
    return any(char.isdigit() for char in next(iter(cells), ""))


def _row(cells: Sequence[str], day: date) -> SessionDraft:
    span = _SPAN.match(cells[0])
    if span is not None:
        first, last, rest = span.group(1), span.group(2), cells[1:]
    else:
        first, last, rest = cells[0], cells[1] if len(cells) > 1 else "", cells[2:]
    title, jp = (*rest, "", "")[:2]
    amount = read_jp(jp)
    return checked(
        SessionDraft(
            title=title,
            day=day,
            starts=read_time(first),
            ends=read_time(last),
            jp=amount,
            kind=LEARNING if amount else kind_of(title),
        )
    )


def kind_of(title: str) -> str:
    """Guess the kind of a session without JP from its title."""
    folded = fold(title)
    for kind, words in _KINDS.items():
        if any(word in folded for word in words):
            return kind
    return "other"
