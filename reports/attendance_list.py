"""Draw the attendance list for wet signatures, with its zig-zag column.

The signature column repeats the row number, odd numbers at its left edge and even ones in its
middle, so that two rows share the height for signing.
"""

from dataclasses import dataclass, replace

from facilitator.language import Texts, date_text, day_text, time_text, zone_text
from facilitator.model.documents import AttendanceLists, AttendanceSheet, Event, ListedPerson
from facilitator.model.rendering import Rendered, Rendering
from facilitator.model.workshop import Signatory
from facilitator.ports import Progress
from reports import blocks
from reports.fonts import Face
from reports.page import MM, Align, Box, Ink, Pages, Rise, Setup, Style
from reports.texts import load

_ROW_MM = 9.5
_HEAD_MM = 9.0
_KEPT_ROWS = 2
_CELL = Style(size=9, floor=7, lines=9, leading=1.15, rise=Rise.MIDDLE)
_SMALL_CELL = Style(size=7, lines=9, leading=1.15)
_HEAD = Style(
    face=Face.SANS_BOLD, size=9, floor=7, lines=2, align=Align.CENTER, rise=Rise.MIDDLE
)  # fmt: skip
_SIGNING = blocks.Signing(space_mm=20)


@dataclass(frozen=True, slots=True)
class _Column:
    """Describe a column by its key and its width, in millimeters or as a share of the rest."""

    key: str
    width: float
    is_share: bool = False
    align: Align = Align.LEFT


_NARROW = (
    _Column("number", 10, align=Align.CENTER),
    _Column("name", 1.1, is_share=True),
    _Column("nip", 36),
    _Column("unit", 0.9, is_share=True),
    _Column("signature", 46),
)
_WIDE = (
    _Column("number", 10, align=Align.CENTER),
    _Column("name", 1.2, is_share=True),
    _Column("nip", 36),
    _Column("rank", 34),
    _Column("jabatan", 1.0, is_share=True),
    _Column("unit", 1.0, is_share=True),
    _Column("signature", 54),
)


@dataclass(frozen=True, slots=True)
class _List:
    """Hold what one list is drawn with; the columns have their widths in millimeters."""

    pages: Pages
    texts: Texts
    event: Event
    sheet: AttendanceSheet
    columns: tuple[tuple[_Column, float], ...]


def render(document: AttendanceLists, how: Rendering, progress: Progress | None) -> Rendered:
    """Draw the lists one after the other, each beginning a page and numbered by itself."""
    texts = load(how.language)
    is_wide = any(_has_post(person) for sheet in document.sheets for person in sheet.people)
    titled = texts("attendance_list.file", title=document.event.title)
    author = document.event.organizer
    pages = Pages(how, Setup(title=titled, author=author, is_landscape=is_wide))
    columns = _widths(_WIDE if is_wide else _NARROW, pages.inner_width)
    for done, sheet in enumerate(document.sheets, 1):
        if done > 1:
            pages.next_page()
        _draw(_List(pages, texts, document.event, sheet, columns))
        if progress:
            progress(done, len(document.sheets))
    return pages.finish()


def _has_post(person: ListedPerson) -> bool:
    return bool(person.pangkat or person.golongan or person.jabatan)


def _widths(columns: tuple[_Column, ...], width: float) -> tuple[tuple[_Column, float], ...]:
    rest = width - sum(column.width for column in columns if not column.is_share)
    shares = sum(column.width for column in columns if column.is_share)
    return tuple(
        (column, column.width / shares * rest if column.is_share else column.width)
        for column in columns
    )


def _draw(this: _List) -> None:
    pages, texts, sheet = this.pages, this.texts, this.sheet
    pages.section(f"{texts('attendance_list.running')} · {sheet.title}")
    y = blocks.letterhead(pages, this.event.letterhead)
    y = blocks.title(pages, y, texts("attendance_list.title"), this.event.title)
    y = _table_head(this, blocks.facts(pages, y, _facts(this)))
    rows = _rows(sheet)
    ending = _ending_height(this)
    for done, row in enumerate(rows):
        left = len(rows) - done
        # The last rows stay together with the signatures, which never stand alone on a page.
        height = _row_height(this, row)
        needed = _KEPT_ROWS * height + ending if left == _KEPT_ROWS else height
        if y + needed > pages.bottom:
            pages.foot()
            y = _table_head(this, pages.next_page().top)
        y = _row(this, Box(pages.left, y, 0, height), row)
    _ending(this, y)
    pages.foot()


def _facts(this: _List) -> list[tuple[str, str]]:
    texts, sheet = this.texts, this.sheet
    language = texts.language
    first, last = (time_text(moment, language) for moment in (sheet.starts_at, sheet.ends_at))
    return [
        (texts("attendance_list.session"), sheet.title),
        (texts("attendance_list.day"), day_text(sheet.starts_at.date(), language)),
        (
            texts("attendance_list.time"),
            f"{first}–{last} {zone_text(this.event.zone, language)}",
        ),
        (texts("attendance_list.place"), this.event.venue),
        (texts("attendance_list.topics"), "; ".join(sheet.topics)),
        (texts("attendance_list.speakers"), "; ".join(sheet.speakers)),
    ]


def _rows(sheet: AttendanceSheet) -> list[ListedPerson]:
    """Give the people and after them the blank rows, numbered on."""
    last = max((person.number for person in sheet.people), default=0)
    blank = (ListedPerson(number=last + place + 1, name="") for place in range(sheet.blank_rows))
    return [*sheet.people, *blank]


def _table_head(this: _List, y: float) -> float:
    pages = this.pages
    pages.rect(Box(pages.left, y, pages.inner_width, _HEAD_MM), fill=Ink.SOFT)
    for column, box in _cells(this, y, _HEAD_MM):
        pages.rect(box, stroke=Ink.TEXT, weight=0.4)
        pages.fitted(box.inset(1.2), this.texts(f"attendance_list.column.{column.key}"), _HEAD)
    return y + _HEAD_MM


def _cells(this: _List, y: float, height: float) -> list[tuple[_Column, Box]]:
    x, cells = this.pages.left, []
    for column, width in this.columns:
        cells.append((column, Box(x, y, width, height)))
        x += width
    return cells


def _row_height(this: _List, person: ListedPerson) -> float:
    """Give the usual height, or more where a long text would else be cut."""
    needed = _ROW_MM
    for column, box in _cells(this, 0, 0):
        text = _text(column.key, person) if column.key != "signature" else ""
        room = box.inset(1.5)
        if text and this.pages.fit(replace(room, height=_ROW_MM - 1.2), text, _CELL).is_cut:
            lines = this.pages.fit(room, text, _SMALL_CELL).lines
            needed = max(needed, len(lines) * _SMALL_CELL.size * _CELL.leading / MM + 2)
    return needed


def _row(this: _List, box: Box, person: ListedPerson) -> float:
    pages = this.pages
    for column, cell in _cells(this, box.y, box.height):
        pages.rect(cell, stroke=Ink.TEXT, weight=0.4)
        if column.key == "signature":
            _zigzag(pages, cell, person.number)
            continue
        style = replace(_CELL, align=column.align)
        if column.key == "name":
            style = replace(style, face=Face.SANS_MEDIUM)
        text = _text(column.key, person)
        if text:
            pages.fitted(cell.inset(1.5, 0.6), text, style, name=person.name)
    return box.bottom


def _zigzag(pages: Pages, box: Box, number: int) -> None:
    """Draw the number where its owner signs: odd at the left, even in the middle."""
    x = box.x if number % 2 else box.x + box.width / 2
    pages.text(x + 1.5, box.y + 3.6, f"{number}.", Style(size=8, color=Ink.MUTED))


def _text(key: str, person: ListedPerson) -> str:
    if key == "rank":
        parts = (person.pangkat, f"({person.golongan})" if person.golongan else "")
        return " ".join(part for part in parts if part)
    return {
        "number": str(person.number),
        "name": person.name,
        "nip": person.nip,
        "jabatan": person.jabatan,
        "unit": person.unit,
    }[key]


def _signed(this: _List) -> list[blocks.Signed]:
    """Place who signs: one at the right with place and date, a second one left."""
    pages, event = this.pages, this.event
    day = date_text(this.sheet.starts_at.date(), this.texts.language)
    dated = f"{event.city}, {day}" if event.city else day
    width = min(82.0, pages.inner_width / 2 - 5)
    *first, last = event.signatories[:2] or (Signatory(name=_DOTS),)
    known = replace(_SIGNING, above=(this.texts("attendance_list.known"),))
    return [
        *(blocks.Signed(pages.left, width, who, known) for who in first),
        blocks.Signed(pages.right - width, width, last, replace(_SIGNING, above=(dated,))),
    ]


_DOTS = "." * 42


def _ending_height(this: _List) -> float:
    """Give the height that the count and the signatures need together."""
    return 11 + blocks.signatures_height(this.pages, _signed(this))


def _ending(this: _List, y: float) -> None:
    """Draw the line for the count, and who signs."""
    counted = this.texts("attendance_list.count", people=len(this.sheet.people))
    this.pages.text(this.pages.left, y + 6, counted, Style(size=9))
    blocks.signatures(this.pages, y + 11, _signed(this))
