"""Draw the name proof: every name as it will be printed, a line to correct it, a box to initial.

The name stands large enough to be read letter by letter; number and NIP and unit beside it say
whose it is. Corrections come back by the number.
"""

from dataclasses import dataclass, replace

from facilitator.language import Texts, range_text
from facilitator.model.documents import NameProof, ProofRow
from facilitator.model.rendering import Format, Rendered, Rendering
from facilitator.ports import Progress
from reports import blocks, texts, workbook
from reports.fonts import Face, cap_height
from reports.page import MM, Align, Box, Ink, Margins, Pages, Rise, Setup, Style
from reports.recap_marks import CHECK
from reports.report import event_facts
from reports.workbook import Book, Kind, Sheet

_HEAD_MM = 8.5
_ROW_MM = 13.5
_NUMBER_MM, _INITIAL_MM = 12.0, 25.0
_NAME_SHARE = 0.54
_ACROSS_MM, _DOWN_MM, _GAP_MM = 2.0, 2.3, 1.7
_LINE_MM = 3.6
_EVERY = 25
_MARGINS = Margins(top=16.0, right=15.0, bottom=16.0, left=18.0)
_HEAD = Style(
    face=Face.SANS_BOLD, size=9, floor=7, lines=2, align=Align.CENTER, rise=Rise.MIDDLE
)  # fmt: skip
_NAME = Style(face=Face.SANS_MEDIUM, size=11, floor=9, lines=12, leading=1.2)
_SMALL = Style(size=7.5, floor=6.5, lines=6, leading=1.2, color=Ink.MUTED)
_NUMBER = Style(size=10, align=Align.CENTER, floor=7, rise=Rise.MIDDLE)
_CHECK = Style(face=Face.SERIF_BOLD, size=12, align=Align.CENTER, rise=Rise.MIDDLE)
_MARK = Style(size=7.5, floor=6, align=Align.CENTER, rise=Rise.MIDDLE)
_KEYS = ("number", "name", "correction", "initial")


@dataclass(frozen=True, slots=True)
class _Proof:
    """Hold what the list is drawn with."""

    pages: Pages
    texts: Texts
    document: NameProof

    @property
    def cells(self) -> tuple[tuple[float, float], ...]:
        """Give left edge and width of the columns: number, name, correction, initial."""
        rest = self.pages.inner_width - _NUMBER_MM - _INITIAL_MM
        name = rest * _NAME_SHARE
        found, x = [], self.pages.left
        for width in (_NUMBER_MM, name, rest - name, _INITIAL_MM):
            found.append((x, width))
            x += width
        return tuple(found)


def render(document: NameProof, how: Rendering, progress: Progress | None = None) -> Rendered:
    """Draw the list as PDF to write on, or as a workbook."""
    words = texts.load(how.language)
    if how.format == Format.XLSX:
        return workbook.write(_book(document, words), how, progress)
    titled = words("name_proof.file", title=document.event.title)
    setup = Setup(title=titled, author=document.event.organizer, margins=_MARGINS)
    this = _Proof(Pages(how, setup), words, document)
    _draw(this, progress)
    return this.pages.finish()


def _draw(this: _Proof, progress: Progress | None) -> None:
    pages, rows = this.pages, this.document.rows
    pages.section(f"{this.texts('name_proof.title')} · {this.document.event.title}")
    y = _table_head(this, _top(this))
    for done, row in enumerate(rows, start=1):
        height = _height(this, row)
        # The count never stands alone on a page.
        needed = height + _COUNT_MM if done == len(rows) else height
        if y + needed > pages.bottom:
            pages.foot()
            y = _table_head(this, pages.next_page().top)
        _row(this, Box(pages.left, y, pages.inner_width, height), row)
        y += height
        if progress and (done % _EVERY == 0 or done == len(rows)):
            progress(done, len(rows))
    confirmed = sum(row.is_confirmed for row in rows)
    counted = this.texts("name_proof.count", names=len(rows), confirmed=confirmed)
    pages.text(pages.left, y + _COUNT_MM - 1, counted, Style(size=9))
    pages.foot()


_COUNT_MM = 7.0


def _top(this: _Proof) -> float:
    """Draw letterhead, title and what to do; give where the table begins."""
    pages, event = this.pages, this.document.event
    y = blocks.letterhead(pages, event.letterhead)
    y = blocks.title(pages, y, this.texts("name_proof.title").upper(), event.title) - 2.2
    days = range_text(event.days[0], event.days[-1], this.texts.language) if event.days else ""
    line = "  ·  ".join(part for part in (days, event.venue) if part)
    muted = Style(size=9, color=Ink.MUTED, align=Align.CENTER, floor=7, lines=2)
    if line:
        y = pages.fitted(Box(pages.left, y, pages.inner_width, 0), line, muted) + 5.5
    style = Style(size=9.5, floor=8, lines=4, leading=1.3)
    room = Box(pages.left, y, pages.inner_width, 0)
    return pages.fitted(room, this.texts("name_proof.what_to_do"), style) + 4


def _table_head(this: _Proof, y: float) -> float:
    pages = this.pages
    pages.rect(Box(pages.left, y, pages.inner_width, _HEAD_MM), fill=Ink.SOFT)
    for key, (x, width) in zip(_KEYS, this.cells, strict=True):
        box = Box(x, y, width, _HEAD_MM)
        pages.rect(box, stroke=Ink.TEXT, weight=0.4)
        pages.fitted(box.inset(1.2), this.texts(f"name_proof.column.{key}"), _HEAD)
    return y + _HEAD_MM


def _small_line(this: _Proof, row: ProofRow) -> str:
    nip = this.texts("name_proof.nip", nip=row.nip) if row.nip else ""
    return "  ·  ".join(part for part in (nip, row.unit) if part)


def _room(this: _Proof) -> Box:
    x, width = this.cells[1]
    return Box(x + _ACROSS_MM, 0, width - 2 * _ACROSS_MM, 0)


def _text_height(this: _Proof, text: str, style: Style) -> float:
    fitted = this.pages.fit(_room(this), text, style)
    lines = cap_height(style.face) + (len(fitted.lines) - 1) * style.leading
    return lines * fitted.size / MM


def _height(this: _Proof, row: ProofRow) -> float:
    """Give the height that a name and what stands below it need, at least that of a hand."""
    small = _small_line(this, row)
    needed = _text_height(this, row.name, _NAME) + 2 * _DOWN_MM
    if small:
        needed += _GAP_MM + _text_height(this, small, _SMALL)
    return max(_ROW_MM, needed)


def _row(this: _Proof, box: Box, row: ProofRow) -> None:
    pages = this.pages
    cells = [Box(x, box.y, width, box.height) for x, width in this.cells]
    for cell in cells:
        pages.rect(cell, stroke=Ink.TEXT, weight=0.4)
    number, _, correction, initial = cells
    pages.fitted(number.inset(1), str(row.number), _NUMBER)
    room = replace(_room(this), y=box.y + _DOWN_MM)
    end = pages.fitted(room, row.name, _NAME, name=row.name)
    if small := _small_line(this, row):
        pages.fitted(replace(room, y=end + _GAP_MM), small, _SMALL, name=row.name)
    line = correction.inset(3)
    base = box.bottom - _LINE_MM
    pages.line((line.x, base), (line.right, base), color=Ink.MUTED, weight=0.6, dashes=(0.6, 2))
    if row.is_confirmed:
        _mark(this, initial.inset(1))


def _mark(this: _Proof, box: Box) -> None:
    """Say with a check and in words that a name needs no initials any more."""
    middle = box.y + box.height / 2
    upper, lower = replace(box, y=middle - 4.2, height=4), replace(box, y=middle + 0.4, height=3.6)
    this.pages.fitted(upper, CHECK, _CHECK)
    this.pages.fitted(lower, this.texts("name_proof.confirmed"), _MARK)


def _book(document: NameProof, words: Texts) -> Book:
    titles = (
        ("tables.number", Kind.WHOLE), ("tables.name", Kind.TEXT), ("tables.nip", Kind.TEXT),
        ("tables.unit", Kind.TEXT), ("name_proof.state", Kind.TEXT),
        ("name_proof.column.correction", Kind.TEXT),
    )  # fmt: skip
    sheet = Sheet(
        name=words("name_proof.sheet"),
        columns=tuple(workbook.Column(title=words(key), kind=kind) for key, kind in titles),
        rows=tuple(
            (
                row.number, row.name, row.nip, row.unit,
                words("name_proof.confirmed") if row.is_confirmed else "", "",
            )
            for row in document.rows
        ),
        frozen=2,
    )  # fmt: skip
    confirmed = sum(row.is_confirmed for row in document.rows)
    return Book(
        title=words("name_proof.title"),
        author=document.event.organizer,
        sheets=(sheet,),
        about=words("tables.about"),
        facts=(
            *event_facts(document.event, words),
            (words("name_proof.names"), len(document.rows)),
            (words("name_proof.confirmed_names"), confirmed),
        ),
    )
