"""Find where a list begins and ends: its headings, its people, and what is neither."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from facilitator.roster.mapping import (
    NAME_INITIALS,
    Column,
    is_name_heading,
    known_headings,
    recognize,
)
from facilitator.roster.records import Cell, RawSheet, SkippedRow
from facilitator.text import clean, fold

_ROWS_TO_SEARCH = 100

_TOTAL = re.compile(
    r"(?:(?:sub|grand)\s*)?(?:jumlah|total)(?:\s+(?:peserta|seluruh\w*|keseluruhan|orang|pegawai))?"
    r"\s*[:=]?\s*\d*(?:\s*orang)?",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:mengetahui|menyetujui|mengesahkan|disahkan|ditetapkan|dibuat|catatan|keterangan|tembusan"
    r"|demikian|kepala|sekretaris|ketua|bupati|wali\s?kota|gubernur|camat|direktur|rektor|pejabat"
    r"|panitia|penyelenggara|ttd)\b"
    r"|a\.\s?n\.|(?:plt|plh)\.|u\.b\.|nip\b[\s.:]*\d"
    r"|(?:.*,\s*)?(?:tanggal\s+)?\d{1,2}\s+(?:jan|feb|peb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)"
    r"\w*\s+\d{4}$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"(?:[A-Za-z]{1,6}\.?){1,5}")
_COLUMN_NUMBER = re.compile(r"\(?(\d{1,2})(?:\.0)?[.)]?")
_FIRST_NUMBERS = 2
_LONG_NUMBER = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Hold the columns of a list and the rows of the sheet that name them."""

    columns: tuple[Column, ...]
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """Hold the rows of people, and those left out with why."""

    rows: tuple[tuple[int, list[Cell]], ...]
    skipped: tuple[SkippedRow, ...]


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


def find_body(sheet: RawSheet, header: Header, mapped: Mapping[str, Column]) -> Body:
    """Part the rows of people from letterhead, column numbers, repeated headings and footer.

    A footer begins at a total or at words of a signature block; sparse rows that follow
    belong to it, and a full row ends it, for lists with a total under each part.
    """
    reader = _BodyReader(sheet, header, mapped)
    for number, cells in sheet.rows:
        reader.take(number, cells)
    return Body(rows=tuple(reader.people), skipped=tuple(reader.skipped))


class _BodyReader:
    """Go through the rows of a sheet and remember whether the footer has begun."""

    def __init__(self, sheet: RawSheet, header: Header, mapped: Mapping[str, Column]) -> None:
        self._sheet = sheet.name
        self._header_rows = header.rows
        self._name = mapped["name"].index
        self._name_title = fold(mapped["name"].heading)
        self._initials = NAME_INITIALS | {self._name_title[:1]}
        self._nip = mapped["nip"].index if "nip" in mapped else None
        self._width = max(
            (len(cells) for number, cells in sheet.rows if number in header.rows), default=0
        )
        self._columns = sorted({column.index for column in mapped.values()})
        self._sparse = max(1, len(self._columns) // 3)
        self._in_footer = False
        self.people: list[tuple[int, list[Cell]]] = []
        self.skipped: list[SkippedRow] = []

    def take(self, number: int, cells: list[Cell]) -> None:
        """Sort one row in."""
        if number in self._header_rows:
            return
        if len(cells) > self._width:
            cells = self._rejoined(cells)
        why = self._why_skipped(number, cells)
        if why is None:
            self.people.append((number, cells))
        elif why:
            self.skipped.append(SkippedRow(sheet=self._sheet, row=number, why=why))

    def _rejoined(self, cells: list[Cell]) -> list[Cell]:
        """Put titles back to their name that a comma without quotation marks cut off."""
        start = self._name + 1
        end = start
        while len(cells) - (end - start) > self._width and _is_title(cells[end]):
            end += 1
        if end == start:
            return cells
        name = ",".join(str(cell) for cell in cells[self._name : end])
        return [*cells[: self._name], name, *cells[end:]]

    def _why_skipped(self, number: int, cells: list[Cell]) -> str | None:
        """Say why a row is no person: `None` if it is one, empty if there is nothing in it."""
        filled = self._filled(cells)
        if not filled and not any(map(_is_filled, cells)):
            return ""
        if number < self._header_rows[0]:
            return "letterhead"
        if not self.people and _counts_columns(cells):
            return "column_numbers"
        name = cells[self._name] if self._name < len(cells) else None
        has_name = isinstance(name, str) and _has_letters(name)
        if has_name and filled > self._sparse and not _ends_list(name):
            self._in_footer = False
            return "repeated_header" if self._repeats_header(cells) else None
        return self._why_sparse(cells, filled, name if has_name else None)

    def _filled(self, cells: list[Cell]) -> int:
        """Count the filled cells, no further than to know that the row is not sparse."""
        filled = 0
        width = len(cells)
        for index in self._columns:
            if index < width and _is_filled(cells[index]):
                filled += 1
                if filled > self._sparse:
                    break
        return filled

    def _why_sparse(self, cells: list[Cell], filled: int, name: Cell) -> str | None:
        if _is_closing([name] if name else cells):
            self._in_footer = True
        if self._in_footer:
            return "footer"
        if name:
            return "repeated_header" if self._repeats_header(cells) else None
        if filled == 0 and not any(isinstance(cell, str) and _has_letters(cell) for cell in cells):
            return ""  # Only the numbers of rows that nobody filled in.
        return None if filled > self._sparse or self._has_nip(cells) else "nameless"

    def _has_nip(self, cells: list[Cell]) -> bool:
        if self._nip is None or self._nip >= len(cells):
            return False
        return sum(char.isdigit() for char in str(cells[self._nip])) >= _LONG_NUMBER

    def _repeats_header(self, cells: list[Cell]) -> bool:
        text = str(cells[self._name])
        first = text[:1]
        if first.isascii() and first.isalpha() and first.lower() not in self._initials:
            return False
        name = fold(text)
        if name == self._name_title:
            return True
        return is_name_heading(name) and known_headings(cells) > 1


def _is_filled(cell: Cell) -> bool:
    return bool(cell.strip()) if isinstance(cell, str) else cell is not None


def _has_letters(text: str) -> bool:
    return text[:1].isalpha() or any(map(str.isalpha, text))


def _is_title(cell: Cell) -> bool:
    return isinstance(cell, str) and _TITLE.fullmatch(cell.strip()) is not None


def _ends_list(name: Cell) -> bool:
    return isinstance(name, str) and _TOTAL.fullmatch(name.strip()) is not None


def _is_closing(cells: Sequence[Cell]) -> bool:
    texts = (clean(cell) for cell in cells if isinstance(cell, str))
    return any(_TOTAL.fullmatch(text) or _CLOSING.match(text) for text in texts)


def _counts_columns(cells: Sequence[Cell]) -> bool:
    """Tell whether the cells only count 1, 2, 3 … as the row under a heading does."""
    numbers = []
    for cell in cells:
        if not _is_filled(cell):
            continue
        found = _COLUMN_NUMBER.fullmatch(str(cell).strip())
        if not found:
            return False
        numbers.append(int(found.group(1)))
    ascending = all(a < b for a, b in pairwise(numbers))
    return len(numbers) >= _FIRST_NUMBERS and ascending and numbers[0] <= _FIRST_NUMBERS
