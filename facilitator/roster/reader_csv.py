"""Read delimited text: find encoding and delimiter, and number rows by their line."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from facilitator.errors import UserError
from facilitator.roster.mapping import known_headings
from facilitator.roster.records import Cell, RawSheet

_SEP_LINE = re.compile(r"sep=(.)[^\r\n]*(?:\r\n|\r|\n)", re.IGNORECASE)
_DELIMITERS = (",", ";", "\t", "|")
_NO_DELIMITER = "\x1f"
_LINES_TO_JUDGE = 200
_CHARACTERS_TO_JUDGE = 200_000
_LINES_OF_ONE_RECORD = 20
_BYTES_TO_JUDGE = 4096
_LONG_NUMBER = re.compile(r"\d{9}")
_NARROW = 2

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
    return max(map(known_headings, rows)), count / len(rows) if width > 1 else 0.0


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
        return [(start, [*cells]) for start, cells in records if any(cells)]

    def _strict(self) -> list[tuple[int, list[str]]]:
        reader = csv.reader(self._lines(), delimiter=self._delimiter, strict=True)
        records = []
        end = 0
        for cells in reader:
            start, end = end, reader.line_num
            records.append((start + self._first_line, cells))
            if end - start > _LINES_OF_ONE_RECORD:
                raise self._open_quote(start)
        width = _usual_width(records)
        for start, cells in records:
            if self._holds_records(cells, width):
                raise self._open_quote(start - self._first_line)
        return records

    def _lenient(self) -> list[tuple[int, list[str]]]:
        """Read quotation marks inside a cell as they stand, if no line is lost by that."""
        raw: list[str] = []
        records: list[tuple[int, list[str]]] = []
        broken: list[int] = []
        reader = csv.reader(self._kept(raw), delimiter=self._delimiter)
        while True:
            start = reader.line_num
            try:
                cells = next(reader, None)
            except csv.Error as error:
                raise self._too_long(start, raw) from error
            if cells is None:
                break
            if len(raw) > 1 and (len(raw) > _LINES_OF_ONE_RECORD or self._is_broken(raw)):
                raise self._open_quote(start)
            if '"' in raw[0] and self._is_broken(raw):
                broken.append(len(records))
            records.append((start + self._first_line, cells))
            raw.clear()
        self._check_widths(records, broken)
        return records

    def _check_widths(self, records: list[tuple[int, list[str]]], broken: list[int]) -> None:
        """Refuse a line that lost cells by a quotation mark in the wrong place."""
        width = _usual_width(records)
        for start, cells in records:
            if self._holds_records(cells, width):
                raise self._open_quote(start - self._first_line)
        for place in broken:
            start, cells = records[place]
            if len(cells) < width:
                raise self._open_quote(start - self._first_line)

    def _lines(self) -> io.StringIO:
        return io.StringIO(self._text, newline="")

    def _kept(self, raw: list[str]) -> Iterator[str]:
        for line in self._lines():
            raw.append(line)
            yield line

    def _is_broken(self, raw: list[str]) -> bool:
        try:
            list(csv.reader(raw, delimiter=self._delimiter, strict=True))
        except csv.Error:
            return True
        return False

    def _holds_records(self, cells: list[str], width: int) -> bool:
        """Tell whether a cell of many lines holds what were lines of the list.

        In prose a space follows a comma; between the cells of a record there is none.
        """
        if width < _NARROW:
            return False
        for cell in cells:
            if "\n" not in cell and "\r" not in cell:
                continue
            whole = [line for line in cell.splitlines() if self._count(line) >= width - 1]
            if len(whole) > 1 or (whole and (width > _NARROW or _LONG_NUMBER.search(whole[0]))):
                return True
        return False

    def _count(self, line: str) -> int:
        return sum(not part.startswith(" ") for part in line.split(self._delimiter)[1:])

    def _open_quote(self, start: int) -> UserError:
        return UserError("roster.open_quote", row=start + self._first_line)

    def _too_long(self, start: int, raw: list[str]) -> UserError:
        """Say of a text longer than any cell whether a quotation mark made it so."""
        if len(raw) > 1 or '"' in raw[0]:
            return self._open_quote(start)
        return UserError("roster.long_cell", row=start + self._first_line)


def _usual_width(records: list[tuple[int, list[str]]]) -> int:
    widths = Counter(len(cells) for _, cells in records if any(cells))
    return max(widths.items(), key=lambda item: (item[1], item[0]))[0] if widths else 0
