"""Read SpreadsheetML of 2003, the XML that older programs save as a workbook."""

import re
from contextlib import suppress
from datetime import datetime
from math import isfinite
from xml.parsers import expat

from facilitator.roster.records import Cell, ListError, RawSheet

_SPACE = "urn:schemas-microsoft-com:office:spreadsheet"
_MARKS = re.compile(
    r"<\?mso-application\s+progid=.Excel\.Sheet|urn:schemas-microsoft-com:office:spr"
)
# The text is decoded already, so what it says of its encoding holds no longer.
_DECLARATION = re.compile(r"^[\ufeff\s]*<\?xml[^>]*\?>")
_START = 4096
_WIDEST, _HIGHEST = 16_384, 1_048_576
_NUMBER = re.compile(r"\d{1,9}")


def is_sheet_xml(text: str) -> bool:
    """Tell whether a text is a workbook in XML."""
    start = text[:_START].lstrip("\ufeff \t\r\n")
    return start.startswith("<?xml") and _MARKS.search(start) is not None


def read_sheet_xml(text: str) -> tuple[RawSheet, ...]:
    """Read every sheet of a workbook in XML.

    Raises:
        UserError: It is damaged, or defines entities, which no spreadsheet does.
    """
    reader = _Reader()
    try:
        data = _DECLARATION.sub("", text, count=1).encode("utf-8", "replace")
        reader.parser.Parse(data, True)  # noqa: FBT003  # it has no name in the library
    except expat.ExpatError as error:
        raise ListError("roster.damaged") from error
    return tuple(reader.sheets)


class _Reader:
    """Follow the elements of the workbook; columns and rows may be jumped over."""

    def __init__(self) -> None:
        self.sheets: list[RawSheet] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._take
        self.parser.EntityDeclHandler = self._refuse
        self._name = ""
        self._rows: list[tuple[int, list[Cell]]] = []
        self._merged: list[tuple[int, int, int, int]] = []
        self._row = 0
        self._column = 0
        self._span = 0
        self._cells: list[Cell] = []
        self._type = ""
        self._text: list[str] | None = None
        self._is_hidden = False

    @staticmethod
    def _refuse(*_declared: object) -> None:
        raise ListError("roster.damaged")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(" ")[2]
        if name == "Worksheet":
            self._name = attributes.get(f"{_SPACE} Name", "")
            self._rows, self._merged, self._row = [], [], 0
            self._is_hidden = False
        elif name == "Row":
            self._row = min(_index(attributes, "Index", self._row + 1), _HIGHEST)
            self._cells, self._column = [], 0
        elif name == "Cell":
            self._begin_cell(attributes)
        elif name == "Comment":
            # It has a text of its own, which is not what the cell says.
            self._cells.extend([""] * (self._column - len(self._cells)))
        elif name in {"Data", "Visible"}:
            self._type = attributes.get(f"{_SPACE} Type", "String")
            self._text = []

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        self._column = min(_index(attributes, "Index", self._column + 1), _WIDEST)
        self._cells.extend([""] * (self._column - 1 - len(self._cells)))
        across, down = _index(attributes, "MergeAcross", 0), _index(attributes, "MergeDown", 0)
        if across or down:
            left = self._column - 1
            self._merged.append((self._row, left, self._row + down, left + across))
        self._span = across

    def _take(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def _end(self, tag: str) -> None:
        name = tag.rpartition(" ")[2]
        if name == "Data" and self._text is not None:
            if len(self._cells) < self._column:
                self._cells.append(_value("".join(self._text), self._type))
            self._text = None
        elif name == "Visible" and self._text is not None:
            self._is_hidden = "".join(self._text) != "SheetVisible"
            self._text = None
        elif name == "Cell":
            self._column += self._span
        elif name == "Row":
            self._end_row()
        elif name == "Worksheet":
            self._end_sheet()

    def _end_row(self) -> None:
        while self._cells and self._cells[-1] == "":
            self._cells.pop()
        if self._cells:
            self._rows.append((self._row, self._cells))

    def _end_sheet(self) -> None:
        self.sheets.append(
            RawSheet(
                name=self._name,
                rows=tuple(self._rows),
                is_hidden=self._is_hidden,
                merged=tuple(self._merged),
            )
        )


def _index(attributes: dict[str, str], name: str, otherwise: int) -> int:
    found = attributes.get(f"{_SPACE} {name}", "")
    return int(found) if _NUMBER.fullmatch(found) else otherwise


def _value(text: str, kind: str) -> Cell:
    with suppress(ValueError):
        if kind == "Number":
            number = float(text)
            return number if isfinite(number) else text
        if kind == "DateTime":
            return datetime.fromisoformat(text)
        if kind == "Boolean":
            return text.strip() in {"1", "true"}
    return text
