"""Read the text that spreadsheets put on the clipboard: tabs between cells, rows in lines."""

import re

from facilitator.roster.records import Cell, RawSheet

# A spreadsheet quotes a cell only if it holds a line break; any other quotation mark is part
# of what the cell says.
_QUOTED = re.compile(r'"([^"\t]*+(?:""[^"\t]*+)*+)"(?=[\t\r\n]|\Z)')
_PLAIN = re.compile(r"[^\t\r\n]*+")
_BREAK = re.compile(r"\r\n|\r|\n")


def read_tabbed(text: str) -> RawSheet:
    """Read text with tabs between the cells as one sheet without a name."""
    rows: list[tuple[int, list[Cell]]] = []
    cells: list[Cell] = []
    place, number = 0, 1
    while place < len(text):
        cell, place = _cell(text, place)
        cells.append(cell)
        if text.startswith("\t", place):
            place += 1
            continue
        if any(cells):
            rows.append((number, cells))
        cells, number = [], number + 1
        found = _BREAK.match(text, place)
        place = found.end() if found else len(text)
    if any(cells):
        rows.append((number, cells))
    return RawSheet(name="", rows=tuple(rows))


def _cell(text: str, place: int) -> tuple[str, int]:
    """Give the cell that begins at a place of the text, and the place where it ends."""
    if text.startswith('"', place):
        quoted = _QUOTED.match(text, place)
        if quoted and _BREAK.search(quoted.group(1)):
            return quoted.group(1).replace('""', '"'), quoted.end()
    plain = _PLAIN.match(text, place)
    end = plain.end() if plain else place
    return text[place:end], end
