"""Write styled workbooks whose tables other programs can read.

Each sheet has its headings in the first row and the data directly below; the facts about the
document stand on a last sheet of their own. Nothing from the data ever becomes a formula.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from fractions import Fraction
from io import BytesIO
from typing import TYPE_CHECKING

from facilitator.ports import Paper, Progress, Rendered, Rendering
from facilitator.quantities import half_away

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

Value = str | int | Fraction | date | None

FONT = "Arial"
SIZE = 10
WIDEST = 48
ROOM = 2
ABOUT_WIDTHS = (26, 90)
# Folio, 215 x 330 mm, has the number 14 among the papers of spreadsheets.
PAPER_CODES = {Paper.A4: 9, Paper.F4: 14}
ROWS_PER_REPORT = 200


class Kind(StrEnum):
    """Say how the values of a column are shown."""

    TEXT = "text"
    WHOLE = "whole"
    NUMBER = "number"
    PERCENT = "percent"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """Describe a column; a text among numbers stays a text."""

    title: str
    kind: Kind = Kind.TEXT
    is_centered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Hold a table; the first `frozen` columns stay in view."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    frozen: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Hold a workbook: sheets, and facts (label, value) for the sheet named `about`."""

    title: str
    author: str
    sheets: tuple[Sheet, ...]
    about: str
    facts: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Looks:
    head: "Format"
    label: "Format"
    titles: dict[bool, "Format"]
    cells: dict[tuple[Kind, bool], "Format"]


NUMBER_FORMATS = {
    Kind.TEXT: "@",
    Kind.WHOLE: "0",
    Kind.NUMBER: "0.00",
    Kind.PERCENT: "0.00%",
    Kind.DATE: "dd/mm/yyyy",
}
PLACES = {Kind.WHOLE: 0, Kind.NUMBER: 2, Kind.PERCENT: 4}
RULE = "#DDE2E9"
SOFT = "#DDF1EE"
SOFT_TEXT = "#0B5A53"


def write(book: Book, how: Rendering, progress: Progress | None = None) -> Rendered:
    """Write the workbook; `pages` of the result counts its sheets."""
    from xlsxwriter import Workbook

    target = BytesIO()
    file = Workbook(target, {"in_memory": True})
    # A fixed time of making: the same data gives the same bytes.
    made = datetime(2024, 1, 1)  # noqa: DTZ001 - the file format knows no zones
    file.set_properties({"title": book.title, "author": book.author, "created": made})
    looks = _make_looks(file)
    total = sum(len(sheet.rows) for sheet in book.sheets)
    done = 0
    for sheet in book.sheets:
        page = file.add_worksheet(sheet.name)
        _set_up(page, how, book.title)
        _write_head(page, sheet, looks)
        for number, row in enumerate(sheet.rows, start=1):
            for index, (value, column) in enumerate(zip(row, sheet.columns, strict=True)):
                _write_value(page, (number, index), value, column, looks)
            done += 1
            if progress and (done % ROWS_PER_REPORT == 0 or done == total):
                progress(done, total)
    _write_about(file, book, how, looks)
    file.close()
    return Rendered(data=target.getvalue(), pages=len(book.sheets) + 1)


def shown(value: Fraction, kind: Kind) -> float:
    """Round a number as documents show it, halves away from zero."""
    return float(half_away(value, PLACES.get(kind, 2)))


def _make_looks(file: "Workbook") -> _Looks:
    base = {"font_name": FONT, "font_size": SIZE, "valign": "top"}
    head = {**base, "bold": True, "valign": "vcenter", "text_wrap": True}
    head |= {"bg_color": SOFT, "font_color": SOFT_TEXT, "bottom": 1, "bottom_color": SOFT_TEXT}
    rule = {**base, "bottom": 1, "bottom_color": RULE}
    cells = {}
    for kind in Kind:
        for is_centered in (False, True):
            look = {**rule, "num_format": NUMBER_FORMATS[kind]}
            if is_centered:
                look["align"] = "center"
            elif kind is Kind.TEXT:
                look |= {"align": "left", "text_wrap": True}
            cells[kind, is_centered] = file.add_format(look)
    return _Looks(
        head=file.add_format({**base, "bold": True, "font_size": 14}),
        label=file.add_format({**base, "font_color": "#566273"}),
        titles={
            False: file.add_format({**head, "align": "left"}),
            True: file.add_format({**head, "align": "center"}),
        },
        cells=cells,
    )


def _set_up(page: "Worksheet", how: Rendering, title: str) -> None:
    page.set_paper(PAPER_CODES[how.paper])
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    # A single ampersand would begin a code of the page foot.
    page.set_footer(f"&L&8{title.replace('&', '&&')[:180]}&R&8&P / &N")


def _write_head(page: "Worksheet", sheet: Sheet, looks: _Looks) -> None:
    for index, column in enumerate(sheet.columns):
        is_text = column.kind is Kind.TEXT and not column.is_centered
        page.write_string(0, index, column.title, looks.titles[not is_text])
        page.set_column(index, index, _width(sheet, index))
    page.set_row(0, 30)
    page.freeze_panes(1, sheet.frozen)
    page.repeat_rows(0)
    if sheet.rows:
        page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    # Identifiers are meant to be texts: no warning in each of their cells.
    page.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})


def _write_value(
    page: "Worksheet", place: tuple[int, int], value: Value, column: Column, looks: _Looks
) -> None:
    look = looks.cells[column.kind, column.is_centered]
    if value is None or value == "":
        page.write_blank(*place, None, look)
    elif isinstance(value, str):
        page.write_string(*place, value, looks.cells[Kind.TEXT, column.is_centered])
    elif isinstance(value, int | Fraction):
        page.write_number(*place, shown(Fraction(value), column.kind), look)
    else:
        page.write_datetime(*place, datetime.combine(value, time()), look)


def _write_about(file: "Workbook", book: Book, how: Rendering, looks: _Looks) -> None:
    page = file.add_worksheet(book.about)
    _set_up(page, how, book.title)
    for index, width in enumerate(ABOUT_WIDTHS):
        page.set_column(index, index, width)
    page.write_string(0, 0, book.title, looks.head)
    for number, (label, value) in enumerate(book.facts, start=2):
        page.write_string(number, 0, label, looks.label)
        kind = Kind.DATE if isinstance(value, date) else Kind.TEXT
        kind = Kind.NUMBER if isinstance(value, Fraction) else kind
        _write_value(page, (number, 1), value, Column(title=label, kind=kind), looks)


def _width(sheet: Sheet, index: int) -> int:
    column = sheet.columns[index]
    longest = max((_length(row[index]) for row in sheet.rows), default=0)
    words = max((len(word) for word in column.title.split()), default=0)
    return min(max(longest, words), WIDEST) + ROOM


def _length(value: Value) -> int:
    if value is None:
        return 0
    if isinstance(value, Fraction):
        return len(half_away(value))
    return len(str(value))
