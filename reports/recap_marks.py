"""Turn what was attended of a session into a short mark, and explain the marks."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from facilitator.language import Texts, number_text
from facilitator.model.attendance import Flag, Status
from facilitator.model.documents import RecapCell

CHECK = "✓"
# Repeated scans change no minute by themselves; the workbook lists them, paper leaves them out.
SHOWN_FLAGS = (Flag.LATE, Flag.LEFT_EARLY, Flag.NO_OUT, Flag.OUT_WITHOUT_IN)
LETTERS = (
    Status.PERMITTED,
    Status.SICK,
    Status.ON_DUTY,
    Status.ABSENT,
    Status.JOINED_LATER,
    Status.REPRESENTED,
)


class Extent(StrEnum):
    """Say how much of a session was attended."""

    FULL = "full"
    PARTIAL = "partial"
    BELOW = "below"
    STATUS = "status"
    BLANK = "blank"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Hold the mark of a cell, small letters beside it, and what they stand for."""

    text: str
    note: str
    extent: Extent
    keys: tuple[str, ...] = ()


def mark_of(cell: RecapCell, words: Texts) -> Mark:
    """Give the mark of a cell: a check, minutes, a letter for a status, or a dash.

    Minutes that are too few to be credited stand in parentheses.
    """
    extent = extent_of(cell)
    flags = tuple(flag for flag in SHOWN_FLAGS if flag in cell.flags)
    status = (cell.status,) if cell.status in LETTERS else ()
    letters = {key: words(f"recap.letter.{key}") for key in (*flags, *status)}
    note = "".join(letters[flag] for flag in flags)
    if extent is Extent.STATUS:
        return Mark(text=letters[cell.status], note=note, extent=extent, keys=(*flags, *status))
    note += "".join(letters[key] for key in status)
    text = {
        Extent.FULL: CHECK,
        Extent.PARTIAL: number_text(cell.minutes, 0, words.language),
        Extent.BELOW: f"({number_text(cell.minutes, 0, words.language)})",
        Extent.BLANK: words("tables.none"),
    }[extent]
    return Mark(text=text, note=note, extent=extent, keys=(*flags, *status))


def extent_of(cell: RecapCell) -> Extent:
    """Say how much of a session was attended, by minutes first, then by status."""
    if cell.minutes > 0 and cell.is_credited:
        return Extent.FULL if cell.minutes >= cell.length else Extent.PARTIAL
    if cell.minutes > 0:
        return Extent.BELOW
    if cell.status in LETTERS:
        return Extent.STATUS
    if cell.status == Status.PRESENT or cell.is_credited:
        return Extent.FULL
    return Extent.BLANK


def meanings(cells: Iterable[RecapCell], words: Texts) -> list[tuple[str, str]]:
    """Explain the marks that occur: (mark, meaning), extents before statuses and flags."""
    marks = [mark_of(cell, words) for cell in cells]
    extents = {mark.extent for mark in marks}
    keys = {key for mark in marks for key in mark.keys}
    signs = {
        Extent.FULL: CHECK,
        Extent.PARTIAL: number_text(Fraction(72), 0, words.language),
        Extent.BELOW: f"({number_text(Fraction(34), 0, words.language)})",
        Extent.BLANK: words("tables.none"),
    }
    shown = [(sign, f"recap.{extent}") for extent, sign in signs.items() if extent in extents]
    shown += [
        (words(f"recap.letter.{key}"), f"recap.meaning.{key}")
        for key in (*LETTERS, *SHOWN_FLAGS)
        if key in keys
    ]
    return [(sign, words(key)) for sign, key in shown]
