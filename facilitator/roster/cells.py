"""Bring the cells of people into the usual shape: one thing in a cell, and all of it.

Typists write the NIP below the name in one cell, spread it over four, tick L or P, and merge
the cell of a unit over its people.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, time
from typing import NamedTuple

from facilitator.identity import (
    NIP_DIGITS,
    PANGKAT_OF,
    bare_nip,
    is_nothing,
    read_golongan,
    read_pangkat,
)
from facilitator.roster.records import Cell, RawSheet
from facilitator.text import clean

Row = tuple[int, list[Cell]]

_FEWEST_DIGITS = 15
_BORN_DIGITS = 8
_FIRST_GROUP = {len("19850312"), len("19850312.0")}
_LONGEST_GOLONGAN = len("(Gol. VIII/a)")
_MAY_HOLD_MORE = re.compile(r"\d|(?<!\w)[Nn][Ii][Pp]")
_DIGIT = re.compile(r"\d")
_NUMBERING = re.compile(r"\s*\d{1,4}\s*[.)]\s*(?=[^\W\d])")
_NIP_WORD = r"\bN\.?\s?I\.?\s?P(?:P*K)?\b|\bNI\s?P+K\b"
_NIP = re.compile(
    rf"[\s(,;/|-]*(?:{_NIP_WORD})"
    r"(?:[\s.:/]*(?P<said>\d[\d\s.'’-]*|-+)|[\s.:]*[.:]\s*(?=\Z|\n))\)?",
    re.IGNORECASE,
)
_BARE_NIP = re.compile(r"[\s(,;/|-]*(?<!\w)(?P<said>\d[\d .'’]{13,24}\d)(?!\w)\)?")
_EDGES = " \t\r\n,;/|"
_NO_MARKS = {"", "-", "–", "0"}


def cell_text(cell: Cell) -> str:
    """Spell a cell as a person would: whole numbers without decimals, dates as YYYY-MM-DD."""
    if isinstance(cell, str):
        return clean(cell)
    if isinstance(cell, float) and cell.is_integer():
        return f"{cell:.0f}"
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    if isinstance(cell, bool) or cell is None:
        return ""
    return str(cell)


class NameCell(NamedTuple):
    """Hold what stands in the cell of a name: the name, its NIP, and its pangkat and golongan."""

    name: str
    nip: str = ""
    rank: str = ""


def part_name(text: str) -> NameCell:
    """Part a name from its number in the list, and from the NIP and the rank beside it.

    What cannot be parted stays with the name: it is shown as it is, never lost.
    """
    if not _MAY_HOLD_MORE.search(text):
        return NameCell(text)
    plain = _NUMBERING.sub("", text, count=1) if _NUMBERING.match(text) else text
    found = _NIP.search(plain) or _find_bare_nip(plain)
    if found is None:
        return NameCell(plain)
    before, after = plain[: found.start()].strip(_EDGES), plain[found.end() :].strip(_EDGES)
    nip = (found.group("said") or "").strip(" -.'’\n")
    if not (before and after):
        name, rank = _without_rank(before or after)
        return NameCell(name, nip, rank)
    return NameCell(before, nip, after) if _is_rank(after) else NameCell(text)


def is_nip_alone(cell: Cell) -> bool:
    """Tell whether a cell holds a NIP and nothing else, as the row below a name may."""
    if not isinstance(cell, str) or not _MAY_HOLD_MORE.search(cell):
        return False
    text = clean(cell)
    found = _NIP.match(text) or _find_bare_nip(text)
    return found is not None and found.start() == 0 and found.end() == len(text)


def _find_bare_nip(text: str) -> re.Match[str] | None:
    found = _BARE_NIP.search(text)
    is_long = found is not None and sum(map(str.isdigit, found.group())) >= _FEWEST_DIGITS
    return found if is_long else None


def _without_rank(text: str) -> tuple[str, str]:
    """Take the rank off the last line of a name."""
    above, line, last = text.rpartition("\n")
    return (above.strip(_EDGES), last) if line and _is_rank(last) else (text, "")


def _is_rank(text: str) -> bool:
    if read_pangkat(text).value in PANGKAT_OF.values():
        return True
    return len(text) <= _LONGEST_GOLONGAN and read_golongan(text).value is not None


def spread_cells(sheet: RawSheet, spread: set[int], rows: list[Row]) -> list[Row]:
    """Repeat what a cell merged over several rows says, where it may hold for all of them.

    A unit written once beside ten people is the unit of all ten; a name never is.
    """
    said = dict(sheet.rows) if sheet.merged else {}
    below = {
        (row, left): said[top][left]
        for top, left, bottom, _ in sheet.merged
        if left in spread and bottom > top and top in said
        for row in range(top + 1, bottom + 1)
    }
    if not below:
        return rows
    return [
        (number, [below.get((number, index), cell) for index, cell in enumerate(cells)])
        for number, cells in rows
    ]


def with_parted_names(
    rows: Sequence[Row], name: int, nip: int | None = None
) -> tuple[list[Row], int] | None:
    """Give each row two more cells, the NIP and the rank that stood in that of its name.

    Args:
        rows: The rows of people.
        name: The column of names.
        nip: The column of NIPs, if there is one: it gets the NIP beside a name where it is
            empty; where it says another one, the cell of the name stays as it is.

    Returns:
        The rows, and the index of the first new cell; `None` if no name has anything with it.
    """
    texts = joined_texts(rows, name)
    if not (has_digits(texts) or "nip" in texts.lower()):
        return None
    parted = {
        number: part_name(cell)
        for number, cells in rows
        if isinstance(cell := cells[name] if name < len(cells) else None, str)
        and _MAY_HOLD_MORE.search(cell)
    }
    if not parted:
        return None
    width = max(len(cells) for _, cells in rows)
    shaped = []
    for number, cells in rows:
        padded = cells + [None] * (width + 2 - len(cells))
        if number in parted:
            _put(padded, parted[number], (name, width, width + 1), nip)
        shaped.append((number, padded))
    return shaped, width


def _put(cells: list[Cell], parts: NameCell, places: tuple[int, int, int], nip: int | None) -> None:
    """Put the parts of the cell of a name in their places, unless the column of NIPs differs."""
    said = "" if nip is None or nip >= len(cells) else bare_nip(cell_text(cells[nip]))
    if parts.nip and said and said != bare_nip(parts.nip):
        return
    for place, text in zip(places, parts, strict=True):
        cells[place] = text or None
    if parts.nip and nip is not None and not said:
        cells[nip] = parts.nip


def with_units_from_above(rows: Sequence[Row], unit: int) -> tuple[list[Row], frozenset[int]]:
    """Repeat a unit that stands only beside the first of its people, and say in which rows.

    So it is where the first row has one, none stands twice, and most rows have none.
    """
    if _says_twice(rows, unit):
        return list(rows), frozenset()
    said = [cell_text(cells[unit]) if unit < len(cells) else "" for _, cells in rows]
    units = [text for text in said if not is_nothing(text)]
    is_grouped = len(set(units)) == len(units) > 1 and len(said) >= 2 * len(units)
    if not is_grouped or is_nothing(said[0]):
        return list(rows), frozenset()
    filled = []
    above = ""
    for (number, cells), text in zip(rows, said, strict=True):
        above = above if is_nothing(text) else text
        padded = cells + [None] * (unit + 1 - len(cells))
        filled.append((number, [*padded[:unit], above, *padded[unit + 1 :]]))
    empty = (number for (number, _), text in zip(rows, said, strict=True) if is_nothing(text))
    return filled, frozenset(empty)


def _says_twice(rows: Sequence[Row], index: int) -> bool:
    """Tell whether a text stands twice in a column, which most show in their first rows."""
    seen: set[Cell] = set()
    for _, cells in rows:
        cell = cells[index] if index < len(cells) else None
        if cell in seen and not is_nothing(cell_text(cell)):
            return True
        seen.add(cell)
    return False


def with_whole_nips(rows: Sequence[Row], nip: int, taken: Iterable[int]) -> list[Row]:
    """Put a NIP together that was typed in groups, each in a cell of its own."""
    # Nearly every NIP is whole, and then nothing is to be done.
    if not any(nip < len(cells) and len(str(cells[nip])) in _FIRST_GROUP for _, cells in rows):
        return list(rows)
    others = set(taken) - {nip}
    return [(number, _with_whole_nip(cells, nip, others)) for number, cells in rows]


def _with_whole_nip(cells: list[Cell], nip: int, others: set[int]) -> list[Cell]:
    if nip >= len(cells):
        return cells
    digits = _digits(cells[nip])
    if len(digits) != _BORN_DIGITS:
        return cells
    for index in range(nip + 1, len(cells)):
        more = _digits(cells[index])
        if index in others or not more:
            break
        digits += more
        if len(digits) == NIP_DIGITS:
            return [*cells[:nip], digits, *cells[nip + 1 :]]
    return cells


def joined_texts(rows: Sequence[Row], index: int) -> str:
    """Join a column, because to search it at once is quicker than cell by cell."""
    return "\n".join([str(cells[index]) for _, cells in rows if index < len(cells)])


def has_digits(text: str) -> bool:
    """Tell whether a text has digits in it."""
    return _DIGIT.search(text) is not None


def _digits(cell: Cell) -> str:
    """Give the digits of a cell that holds nothing else."""
    if isinstance(cell, bool) or not isinstance(cell, str | int | float):
        return ""
    text = f"{cell:.0f}" if isinstance(cell, float) and cell.is_integer() else str(cell).strip()
    return text if text.isascii() and text.isdigit() else ""


def with_ticked_sex(rows: Sequence[Row], male: int, female: int) -> list[Row]:
    """Write L or P where a mark stands in the column of one of them; two marks stay a riddle."""
    return [(number, _with_sex(cells, male, female)) for number, cells in rows]


def _with_sex(cells: list[Cell], male: int, female: int) -> list[Cell]:
    padded = cells + [None] * (max(male, female) + 1 - len(cells))
    marks = tuple(_mark(padded[index]) for index in (male, female))
    padded[male] = " ".join(marks) if all(marks) else "L" if marks[0] else "P" if marks[1] else None
    return padded


def _mark(cell: Cell) -> str:
    text = "" if cell is None or cell is False else clean(str(cell))
    return "" if text in _NO_MARKS or text == "0.0" else text
