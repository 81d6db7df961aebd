"""Find the headings of a list among whatever stands around them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from facilitator.roster.mapping import Column, known_headings, recognize
from facilitator.roster.records import Cell, RawSheet
from facilitator.text import clean, fold

_ROWS_TO_SEARCH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Hold the columns of a list and the rows of the sheet that name them."""

    columns: tuple[Column, ...]
    rows: tuple[int, ...]


def find_header(sheet: RawSheet, chosen: Mapping[str, str] | None = None) -> Header | None:
    """Find the row of headings by what it says, with the row above or below it if they share.

    A row of headings is known by the name column; `chosen` headings count as known.
    """
    start = [(number, _texts(cells)) for number, cells in sheet.rows[:_ROWS_TO_SEARCH]]
    wanted = {fold(heading) for heading in (chosen or {}).values() if heading.strip()}
    best, most = None, 0
    for place, (_, texts) in enumerate(start):
        count = _quality(texts, wanted)
        if count > most:
            best, most = place, count
    return _with_neighbor(start, best) if best is not None else None


def _texts(cells: Sequence[Cell]) -> list[str]:
    return [clean(cell) if isinstance(cell, str) else "" for cell in cells]


def _quality(texts: Sequence[str], wanted: set[str]) -> int:
    """Count the known headings of a row; none without one for the name."""
    by_hand = sum(fold(text) in wanted for text in texts) if wanted else 0
    if not by_hand and not any("name" in recognize(text) for text in texts):
        return 0
    return known_headings(texts) + by_hand


def _with_neighbor(start: list[tuple[int, list[str]]], place: int) -> Header:
    number, texts = start[place]
    alone = Header(columns=_columns([], texts), rows=(number,))
    best, most = alone, _recognized(alone)
    for upper, lower in ((place, place + 1), (place - 1, place)):
        if upper < 0 or lower >= len(start) or start[lower][0] != start[upper][0] + 1:
            continue
        (top_row, top), (bottom_row, bottom) = start[upper], start[lower]
        both = Header(columns=_columns(top, bottom), rows=(top_row, bottom_row))
        parts_group = upper == place and _parts_group(texts, bottom)
        if _recognized(both) > most or parts_group:
            best, most = both, _recognized(both)
    return best


def _parts_group(top: Sequence[str], bottom: Sequence[str]) -> bool:
    """Tell whether a row only names the parts of a group above it, as L and P below a sex.

    Then two of its words stand side by side below one heading, and none has digits.
    """
    if any(char.isdigit() for text in bottom for char in text):
        return False
    above = [*top, *[""] * (len(bottom) - len(top))]
    is_below_name = any(
        under and "name" in recognize(over) for over, under in zip(above, bottom, strict=False)
    )
    return not is_below_name and any(
        over and not beside and left and right
        for (over, beside), (left, right) in zip(pairwise(above), pairwise(bottom), strict=False)
    )


def _recognized(header: Header) -> int:
    """Count the fields of a header, with those that only need the word above them."""
    fields: set[str] = set()
    for column in header.columns:
        fields.update(next(filter(None, map(recognize, column.spellings)), ()))
    return len(fields)


def _columns(top: Sequence[str], bottom: Sequence[str]) -> tuple[Column, ...]:
    """Join two rows of headings; a group's word covers the empty cells to its right."""
    columns = []
    group = ""
    for index in range(max(len(top), len(bottom))):
        over = top[index] if index < len(top) else ""
        under = bottom[index] if index < len(bottom) else ""
        group = over or (group if under else "")
        both = f"{group} {under}".strip()
        if both:
            spellings = (under, both) if under and group else (both,)
            columns.append(Column(index=index, heading=both, spellings=spellings))
    return tuple(columns)
