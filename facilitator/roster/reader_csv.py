"""Read delimited text: find encoding and delimiter, and number rows by their line."""

import csv
import io
import re
from collections import Counter

from facilitator.errors import UserError
from facilitator.roster.mapping import known_headings
from facilitator.roster.records import Cell, RawSheet

_SEP_LINE = re.compile(r"sep=(.)[^\r\n]*(?:\r\n|\r|\n)", re.IGNORECASE)
_DELIMITERS = (",", ";", "\t", "|")
_NO_DELIMITER = "\x1f"
_LINES_TO_JUDGE = 200
_LINES_OF_ONE_RECORD = 20
_BYTES_TO_JUDGE = 4096


def read_csv(data: bytes) -> RawSheet:
    """Read the bytes of a CSV file as one sheet without a name.

    Raises:
        UserError: A quotation mark is never closed.
    """
    text, first_line = decode(data), 1
    given = _SEP_LINE.match(text)
    if given:
        text, first_line = text[given.end() :], 2
    delimiter = given.group(1) if given else find_delimiter(text)
    return RawSheet(name="", rows=tuple(_records(text, delimiter, first_line)))


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
    lines = text[: _LINES_TO_JUDGE * 1000].splitlines(keepends=True)[:_LINES_TO_JUDGE]
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


def _records(text: str, delimiter: str, first_line: int) -> list[tuple[int, list[Cell]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    records: list[tuple[int, list[Cell]]] = []
    end = 0
    try:
        for cells in reader:
            start, end = end, reader.line_num
            if end - start > _LINES_OF_ONE_RECORD:
                raise UserError("roster.open_quote", row=start + first_line)
            if any(cells):
                records.append((start + first_line, [*cells]))
    except csv.Error as error:
        raise UserError("roster.open_quote", row=end + first_line) from error
    return records
