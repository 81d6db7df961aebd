"""Write styled workbooks whose tables other programs can read.

Each sheet has its headings in the first row and the data directly below; the facts about the
document stand on a last sheet of their own. Nothing from the data ever becomes a formula.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from fractions import Fraction
from io import BytesIO
from textwrap import wrap
from typing import TYPE_CHECKING

from facilitator.model.rendering import Paper, Rendered, Rendering
from facilitator.ports import Progress
from facilitator.quantities import half_away

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

Value = str | int | Fraction | date | None

FONT = "Arial"
SIZE = 10
WIDEST = 42
ROOM = 2
LINE_POINTS = 13
EXTRA_POINTS = 3
# In characters: the widest sheet that can still be read on one landscape page. The others are
# printed at a fixed percentage.
WIDEST_PAGE = 300
SCALE = 65
ABOUT_WIDTHS = (38, 90)
# Folio, 215 x 330 mm, has the number 14 among the papers of spreadsheets.
PAPER_CODES = {Paper.A4: 9, Paper.F4: 14}
ROWS_PER_REPORT = 200


class Kind(StrEnum):
    """Say how the values of a column are shown."""

    TEXT = "text"
    WHOLE = "whole"
    NUMBER = "number"
    AMOUNT = "amount"
    PERCENT = "percent"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """Describe a column; a text among numbers stays a text.

    Numbers have two decimals, amounts at most two.
    """

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


_CellLooks = dict[Kind, "Format"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Looks:
    head: "Format"
    label: "Format"
    titles: dict[bool, "Format"]
    plain: _CellLooks
    centered: _CellLooks
    facts: _CellLooks


NUMBER_FORMATS = {
    Kind.TEXT: "@",
    Kind.WHOLE: "0",
    Kind.NUMBER: "0.00",
    Kind.AMOUNT: "General",
    Kind.PERCENT: "0.00%",
    Kind.DATE: "dd/mm/yyyy",
}
PLACES = {Kind.WHOLE: 0, Kind.NUMBER: 2, Kind.AMOUNT: 2, Kind.PERCENT: 4}
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
        widths = tuple(_width(sheet, index) for index in range(len(sheet.columns)))
        _set_up(page, how, book.title)
        _set_print(page, sheet, sum(widths))
        _write_head(page, sheet, widths, looks)
        for number, row in enumerate(sheet.rows, start=1):
            for index, (value, column) in enumerate(zip(row, sheet.columns, strict=True)):
                cells = looks.centered if column.is_centered else looks.plain
                _write_value(page, (number, index), value, column.kind, cells)
            page.set_row(number, _height(row, widths))
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

    def cells(**more: object) -> _CellLooks:
        return {
            kind: file.add_format({**rule, "num_format": NUMBER_FORMATS[kind], **more})
            for kind in Kind
        }

    left = {"align": "left", "indent": 1, "text_wrap": True}
    return _Looks(
        head=file.add_format({**base, "bold": True, "font_size": 14}),
        label=file.add_format({**base, "font_color": "#566273"}),
        titles={
            False: file.add_format({**head, "align": "left", "indent": 1}),
            True: file.add_format({**head, "align": "center"}),
        },
        plain=cells() | {Kind.TEXT: file.add_format({**rule, "num_format": "@", **left})},
        centered=cells(align="center"),
        facts=cells(**left),
    )


def _set_up(page: "Worksheet", how: Rendering, title: str) -> None:
    page.set_paper(PAPER_CODES[how.paper])
    page.set_landscape()
    page.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    # A single ampersand would begin a code of the page foot.
    page.set_footer(f"&L&8{title.replace('&', '&&')[:180]}&R&8&P / &N")


def _set_print(page: "Worksheet", sheet: Sheet, width: int) -> None:
    """Fit a sheet to a page's width; one too wide for that repeats its first columns."""
    page.repeat_rows(0)
    if width <= WIDEST_PAGE or not sheet.frozen:
        page.fit_to_pages(1, 0)
        return
    page.set_print_scale(SCALE)
    page.repeat_columns(0, sheet.frozen - 1)


def _write_head(page: "Worksheet", sheet: Sheet, widths: tuple[int, ...], looks: _Looks) -> None:
    for index, (column, width) in enumerate(zip(sheet.columns, widths, strict=True)):
        is_text = column.kind is Kind.TEXT and not column.is_centered
        page.write_string(0, index, column.title, looks.titles[not is_text])
        page.set_column(index, index, width)
    titles = tuple(column.title for column in sheet.columns)
    page.set_row(0, _height(titles, widths) + 2 * EXTRA_POINTS)
    page.freeze_panes(1, sheet.frozen)
    if sheet.rows:
        page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    # Identifiers are meant to be texts: no warning in each of their cells.
    page.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})


def _write_value(
    page: "Worksheet", place: tuple[int, int], value: Value, kind: Kind, looks: _CellLooks
) -> None:
    if value is None or value == "":
        page.write_blank(*place, None, looks[kind])
    elif isinstance(value, str):
        page.write_string(*place, value, looks[Kind.TEXT])
    elif isinstance(value, int | Fraction):
        page.write_number(*place, shown(Fraction(value), kind), looks[kind])
    else:
        page.write_datetime(*place, datetime.combine(value, time()), looks[kind])


def _write_about(file: "Workbook", book: Book, how: Rendering, looks: _Looks) -> None:
    page = file.add_worksheet(book.about)
    _set_up(page, how, book.title)
    for index, width in enumerate(ABOUT_WIDTHS):
        page.set_column(index, index, width)
    page.fit_to_pages(1, 0)
    page.write_string(0, 0, book.title, looks.head)
    for number, (label, value) in enumerate(book.facts, start=2):
        page.write_string(number, 0, label, looks.label)
        kind = Kind.DATE if isinstance(value, date) else Kind.AMOUNT
        _write_value(page, (number, 1), value, kind, looks.facts)
        page.set_row(number, _height((label, value), ABOUT_WIDTHS))


def _width(sheet: Sheet, index: int) -> int:
    column = sheet.columns[index]
    longest = max((_length(row[index]) for row in sheet.rows), default=0)
    words = max((len(word) for word in column.title.split()), default=0)
    return min(max(longest, words), WIDEST) + ROOM


def _height(row: tuple[Value, ...], widths: tuple[int, ...]) -> int:
    """Give the height of the tallest cell; programs do not all find it by themselves."""
    counts = [
        _line_count(value, width)
        for value, width in zip(row, widths, strict=True)
        if isinstance(value, str)
    ]
    return max(counts, default=1) * LINE_POINTS + EXTRA_POINTS


def _line_count(text: str, width: int) -> int:
    # Widths are counted in digits; letters are narrower on average.
    return len(wrap(text, width * 9 // 8)) or 1


def _length(value: Value) -> int:
    if value is None:
        return 0
    if isinstance(value, Fraction):
        return len(half_away(value))
    return len(str(value))
