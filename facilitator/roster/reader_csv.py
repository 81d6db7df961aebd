"""Read delimited text: find encoding and delimiter, and number rows by their line."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from typing import cast

from facilitator.roster.mapping import recognize
from facilitator.roster.records import Cell, ListError, RawSheet

_SEP_LINE = re.compile(r"sep=(.)[^\r\n]*(?:\r\n|\r|\n)", re.IGNORECASE)
_DELIMITERS = (",", ";", "\t", "|")
_NO_DELIMITER = "\x1f"
_LINES_TO_JUDGE = 200
_CHARACTERS_TO_JUDGE = 200_000
_LINES_OF_ONE_RECORD = 20
_BYTES_TO_JUDGE = 4096
_LONG_NUMBER = re.compile(r"\d{9}")
_NARROW = 2
_TEXT_FORMULA = re.compile(r'="([^"]*)"')

_Records = list[tuple[int, list[Cell]]]


def read_csv(data: bytes) -> RawSheet:
    """Read the bytes of a CSV file as one sheet without a name.

    Raises:
        UserError: A quotation mark is never closed, or a cell is too long for a list.
    """
    return read_delimited(decode(data))


def read_delimited(text: str) -> RawSheet:
    """Read delimited text as one sheet without a name.

    Raises:
        UserError: As `read_csv` does.
    """
    first_line = 1
    given = _SEP_LINE.match(text)
    if given:
        text, first_line = text[given.end() :], 2
    delimiter = given.group(1) if given else find_delimiter(text)
    return RawSheet(name="", rows=tuple(_Reader(text, delimiter, first_line).read()))


def decode(data: bytes) -> str:
    """Decode text by its byte order mark, else as UTF-8, else as Windows-1252."""
    encoding = find_encoding(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        # Windows-1252 leaves five bytes undefined; Latin-1 has something for each.
        return data.decode("utf-16" if encoding.startswith("utf-16") else "latin-1", "replace")


def find_encoding(data: bytes) -> str:
    """Name the encoding of a text file."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if data.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    start = data[:_BYTES_TO_JUDGE]
    if start.count(0) * 4 > len(start):
        return "utf-16-le" if start[1::2].count(0) > start[::2].count(0) else "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def find_delimiter(text: str) -> str:
    """Find the delimiter under which the first lines make the best table.

    Best is the one that shows the most known headings in a row, then the one by which the
    most rows have the same number of cells: names with titles are full of commas.
    """
    lines = text[:_CHARACTERS_TO_JUDGE].splitlines(keepends=True)[:_LINES_TO_JUDGE]
    best = max(_DELIMITERS, key=lambda delimiter: _table_quality(lines, delimiter))
    headings, _ = _table_quality(lines, best)
    alone, _ = _table_quality(lines, _NO_DELIMITER)
    return _NO_DELIMITER if alone >= headings and alone else best


def _table_quality(lines: list[str], delimiter: str) -> tuple[int, float]:
    try:
        rows = [row for row in csv.reader(lines, delimiter=delimiter) if row]
    except csv.Error:
        return 0, 0.0
    if not rows:
        return 0, 0.0
    width, count = max(Counter(map(len, rows)).items(), key=lambda item: (item[1], item[0]))
    return max(map(_known_cells, rows)), count / len(rows) if width > 1 else 0.0


def _known_cells(cells: list[str]) -> int:
    """Count the cells that are different headings; one that holds two counts once."""
    return len({fields for cell in cells if (fields := recognize(cell))})


class _Reader:
    """Read the records of a text, and see where a quotation mark swallowed some of them."""

    def __init__(self, text: str, delimiter: str, first_line: int) -> None:
        self._text = text
        self._delimiter = delimiter
        self._first_line = first_line

    def read(self) -> _Records:
        """Give the records with the line each begins on.

        Most files keep to the rules of quotation; only in the others is each record looked at.
        """
        try:
            records = self._strict()
        except csv.Error:
            records = self._lenient()
        if '="' in self._text:
            records = [(start, list(map(_without_formula, cells))) for start, cells in records]
        return [(start, cells) for start, cells in records if any(cells)]

    def _strict(self) -> _Records:
        records: _Records = []
        broad: _Records = []
        start = self._first_line
        reader = csv.reader(self._lines(), delimiter=self._delimiter, strict=True)
        for cells in cast("Iterator[list[Cell]]", reader):
            records.append((start, cells))
            end = reader.line_num + self._first_line
            if end - start > 1:
                broad.append((start, cells))
                if end - start > _LINES_OF_ONE_RECORD:
                    raise _open_quote(start)
            start = end
        self._check_broad(broad, records)
        return records

    def _lenient(self) -> _Records:
        """Read quotation marks inside a cell as they stand, if no line is lost by that."""
        records: _Records = []
        broad: _Records = []
        broken: _Records = []
        for start, raw, cells in self._with_lines():
            records.append((start, cells))
            is_broken = '"' in raw[0] and self._is_broken(raw)
            if len(raw) > 1:
                broad.append((start, cells))
                if is_broken or len(raw) > _LINES_OF_ONE_RECORD:
                    raise _open_quote(start)
            elif is_broken:
                broken.append((start, cells))
        self._check_broad(broad, records)
        width = _usual_width(records)
        for start, cells in broken:
            if len(cells) < width:
                raise _open_quote(start)
        return records

    def _with_lines(self) -> Iterator[tuple[int, list[str], list[Cell]]]:
        """Give every record with the line it begins on, and its lines as they stand."""
        raw: list[str] = []
        reader = csv.reader(self._kept(raw), delimiter=self._delimiter)
        while True:
            start = reader.line_num + self._first_line
            try:
                cells = next(reader, None)
            except csv.Error as error:
                # It is longer than any cell: perhaps because a quotation mark made it so.
                is_quoted = len(raw) > 1 or '"' in raw[0]
                key = "roster.open_quote" if is_quoted else "roster.long_cell"
                raise ListError(key, row=start) from error
            if cells is None:
                return
            yield start, raw, cast("list[Cell]", cells)
            raw.clear()

    def _kept(self, raw: list[str]) -> Iterator[str]:
        for line in self._lines():
            raw.append(line)
            yield line

    def _lines(self) -> io.StringIO:
        return io.StringIO(self._text, newline="")

    def _is_broken(self, raw: list[str]) -> bool:
        try:
            list(csv.reader(raw, delimiter=self._delimiter, strict=True))
        except csv.Error:
            return True
        return False

    def _check_broad(self, broad: _Records, records: _Records) -> None:
        """Refuse a record of several lines of which some were lines of the list."""
        if not broad:
            return
        width = _usual_width(records)
        for start, cells in broad:
            if any(self._holds_records(str(cell), width) for cell in cells):
                raise _open_quote(start)

    def _holds_records(self, cell: str, width: int) -> bool:
        """Tell whether lines of a cell have as many delimiters as those of the list.

        In prose a space follows a comma; between the cells of a record there is none.
        """
        lines = cell.splitlines()
        if width < _NARROW or len(lines) < _NARROW:
            return False
        whole = [line for line in lines if self._count(line) >= width - 1]
        return len(whole) > 1 or any(width > _NARROW or _LONG_NUMBER.search(line) for line in whole)

    def _count(self, line: str) -> int:
        return sum(not part.startswith(" ") for part in line.split(self._delimiter)[1:])


def _without_formula(cell: Cell) -> Cell:
    """Take the text out of ="198503…", by which exports keep long numbers from spreadsheets."""
    found = _TEXT_FORMULA.fullmatch(cell) if isinstance(cell, str) else None
    return found.group(1) if found else cell


def _open_quote(row: int) -> ListError:
    return ListError("roster.open_quote", row=row)


def _usual_width(records: _Records) -> int:
    widths = Counter(len(cells) for _, cells in records if any(cells))
    return max(widths.items(), key=lambda item: (item[1], item[0]))[0] if widths else 0
