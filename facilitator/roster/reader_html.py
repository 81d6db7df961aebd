"""Read the tables of a web page, which many programs save under the name of a workbook."""

import codecs
import html
import re
from math import isfinite

from facilitator.roster.reader_csv import decode
from facilitator.roster.records import Cell, RawSheet

_PAGE = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<!?[a-z]", re.IGNORECASE | re.DOTALL)
_TABLE = re.compile(r"<(?:html|table|!doctype\s+html)\b", re.IGNORECASE)
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", re.IGNORECASE)
_START = 4096
_WIDEST, _HIGHEST = 16_384, 1_048_576
# Quotation marks mean something behind an equals sign only; nothing here ever steps back, so
# the time is that of the length of the page.
_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)|<[!?][^>]*+>?"
    r"|<(/?)([a-z][^\s/>]*+)((?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)>?",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([^\s=/>\"']+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]*))")
_UNREAD = {"script", "style", "title"}
_BREAKS = {"br", "p", "div", "li"}
_BREAK = "\v"
# What a narrow column shows of a long number; the attribute beside it has all of its digits.
_CUT_NUMBER = re.compile(r"#+|[+-]?\d+(?:[.,]\d+)?E[+-]?\d+", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?\d{1,400}(?:\.\d{1,400})?(?:E[+-]?\d{1,3})?", re.IGNORECASE)


def is_page(text: str) -> bool:
    """Tell whether a text is a web page or a part of one, with a table in it or not."""
    start = text[:_START].lstrip("\ufeff")
    return _PAGE.match(start) is not None and _TABLE.search(start) is not None


def decode_page(data: bytes) -> str:
    """Decode a web page by its byte order mark, else by the encoding it names."""
    named = _CHARSET.search(data[:_START])
    if named and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return codecs.decode(data, named.group(1).decode("ascii"), "strict")
        except (LookupError, ValueError, TypeError):
            return decode(data)
    return decode(data)


def read_page(text: str) -> tuple[RawSheet, ...]:
    """Read every table that has cells as a sheet; several are named by their number."""
    reader = _Reader()
    reader.read(text)
    tables = [table for table in reader.tables if table.rows]
    return tuple(
        RawSheet(
            name=str(number) if len(tables) > 1 else "",
            rows=tuple(table.rows),
            merged=tuple(table.merged),
        )
        for number, table in enumerate(tables, 1)
    )


class _Table:
    """Place the cells of a table in its grid, around those that reach in from above."""

    def __init__(self) -> None:
        self.rows: list[tuple[int, list[Cell]]] = []
        self.merged: list[tuple[int, int, int, int]] = []
        self._number = 0
        self._cells: list[Cell] | None = None
        self._from_above: dict[int, int] = {}
        self.cell: _CellText | None = None

    def begin_row(self) -> None:
        """Begin a row, and end the one before."""
        self.end_row()
        self._number += 1
        self._cells = []

    def end_row(self) -> None:
        """Keep the row if anything is in it."""
        self.end_cell()
        if self._cells is None:
            return
        while self._cells and self._cells[-1] in {None, ""}:
            self._cells.pop()
        if self._cells:
            self.rows.append((self._number, self._cells))
        self._cells = None
        # What ended with this row no longer reaches into the next.
        self._from_above = {
            column: last for column, last in self._from_above.items() if last > self._number
        }

    def begin_cell(self, attributes: dict[str, str]) -> None:
        """Begin a cell, and end the one before."""
        self.end_cell()
        if self._cells is None:
            self.begin_row()
        self.cell = _CellText(attributes)

    def end_cell(self) -> None:
        """Put the cell into the next free places of its row."""
        if self.cell is None or self._cells is None:
            return
        while len(self._cells) in self._from_above and len(self._cells) < _WIDEST:
            self._cells.append("")
        left, cell = len(self._cells), self.cell
        wide = min(cell.wide, _WIDEST - left)
        self.cell = None
        if wide < 1:
            return
        self._cells.append(cell.value())
        self._cells.extend([""] * (wide - 1))
        if wide > 1 or cell.high > 1:
            last = self._number + cell.high - 1
            self.merged.append((self._number, left, last, left + wide - 1))
            if cell.high > 1:
                self._from_above.update(dict.fromkeys(range(left, left + wide), last))


class _CellText:
    """Gather the text of a cell, and what its attributes say of it."""

    def __init__(self, attributes: dict[str, str]) -> None:
        self.wide = _span(attributes.get("colspan", ""), _WIDEST)
        self.high = _span(attributes.get("rowspan", ""), _HIGHEST)
        self._number = attributes.get("x:num") or attributes.get("sdval") or ""
        self.parts: list[str] = []

    def value(self) -> Cell:
        """Give the text as it is shown, or the number that stands behind a cut one."""
        lines = "".join(self.parts).split(_BREAK)
        shown = "\n".join(" ".join(line.split()) for line in lines).strip()
        if self._number and _CUT_NUMBER.fullmatch(shown) and _NUMBER.fullmatch(self._number):
            number = float(self._number)
            return number if isfinite(number) else shown
        return shown


def _span(text: str, most: int) -> int:
    return max(1, min(int(text), most)) if re.fullmatch(r"\s*\d{1,9}\s*", text) else 1


class _Reader:
    """Go through a page; a table inside a cell is a table of its own."""

    def __init__(self) -> None:
        self.tables: list[_Table] = []
        self._open: list[_Table] = []
        self._unread = ""

    def read(self, text: str) -> None:
        """Take the tables out of a page, whether it is finished or not."""
        place = 0
        for found in _MARKUP.finditer(text):
            self._take(text, place, found.start())
            place = found.end()
            slash, tag, attributes = found.groups()
            if tag is None:
                continue
            if slash:
                self._end(tag.lower())
            else:
                self._begin(tag.lower(), attributes)
        self._take(text, place, len(text))
        for table in self._open:
            table.end_row()

    def _take(self, text: str, start: int, end: int) -> None:
        if start == end or self._unread or not self._open:
            return
        cell = self._open[-1].cell
        if cell is not None:
            part = text[start:end]
            cell.parts.append(html.unescape(part) if "&" in part else part)

    def _begin(self, tag: str, attributes: str) -> None:
        if tag in _UNREAD:
            self._unread = tag
        elif tag == "table":
            table = _Table()
            self.tables.append(table)
            self._open.append(table)
        elif not self._open:
            return
        elif tag == "tr":
            self._open[-1].begin_row()
        elif tag in {"td", "th"}:
            self._open[-1].begin_cell(_attributes(attributes))
        elif tag in _BREAKS and self._open[-1].cell is not None:
            self._open[-1].cell.parts.append(_BREAK)

    def _end(self, tag: str) -> None:
        if tag == self._unread:
            self._unread = ""
        elif not self._open:
            return
        elif tag == "table":
            self._open.pop().end_row()
        elif tag == "tr":
            self._open[-1].end_row()
        elif tag in {"td", "th"}:
            self._open[-1].end_cell()


def _attributes(text: str) -> dict[str, str]:
    if "=" not in text:
        return {}
    return {
        name.lower(): html.unescape(double or single or bare)
        for name, double, single, bare in _ATTRIBUTE.findall(text)
    }
