"""Draw the back of a certificate: its sessions with credit hours, and their total."""

from dataclasses import dataclass, replace
from fractions import Fraction

from facilitator.language import Texts, short_number_text
from facilitator.model.certificates import FrozenCertificate
from facilitator.quantities import exact
from reports.fonts import Face
from reports.page import Align, Box, Ink, Pages, Rise, Style

_ROW_MM = 7.0
_GAP_MM = 6.0
_FACES = Style(face=Face.SERIF, size=10, floor=6, lines=2, rise=Rise.MIDDLE, leading=1.1)


@dataclass(frozen=True, slots=True)
class _Row:
    """Hold one line of the list; the total has no number."""

    number: str
    title: str
    speaker: str
    jp: str


def draw_back(pages: Pages, texts: Texts, certificate: FrozenCertificate) -> None:
    """Draw the back: a shared list, and whose it is."""
    key = ("back", texts.language, certificate.course, certificate.sessions, certificate.jp)
    if pages.shared(key):
        _draw_list(pages, texts, certificate)
        pages.end_shared()
    pages.repeat(key)
    name = certificate.full_name or certificate.name
    owner = texts("certificate.back.owner", number=certificate.number, name=name)
    style = Style(face=Face.SERIF, size=10, floor=5.5, lines=2, color=Ink.MUTED, align=Align.CENTER)
    pages.fitted(Box(pages.left, pages.top + 16.5, pages.inner_width, 6), owner, style, name=name)


def _draw_list(pages: Pages, texts: Texts, certificate: FrozenCertificate) -> None:
    head = Style(
        face=Face.SERIF_BOLD, size=17, align=Align.CENTER, color=Ink.DEEP, tracking=0.12
    )  # fmt: skip
    pages.text(pages.left + pages.inner_width / 2, pages.top + 6, _title(texts), head)
    course = Style(face=Face.SERIF_MEDIUM, size=12, floor=8, align=Align.CENTER, rise=Rise.MIDDLE)
    pages.fitted(
        Box(pages.left, pages.top + 8.5, pages.inner_width, 6.5), certificate.course, course
    )
    rows = _rows(texts, certificate)
    if not rows:
        return
    top = pages.top + 25
    room = pages.bottom - top
    most = int(room / _ROW_MM) - 1
    columns = 1 if len(rows) <= most else 2
    per_column = -(-len(rows) // columns)
    height = min(_ROW_MM, room / (per_column + 1))
    width = (pages.inner_width - _GAP_MM * (columns - 1)) / columns
    for column in range(columns):
        place = Box(pages.left + column * (width + _GAP_MM), top, width, height)
        _draw_column(pages, texts, place, rows[column * per_column : (column + 1) * per_column])


def _title(texts: Texts) -> str:
    return texts("certificate.back.title")


def _rows(texts: Texts, certificate: FrozenCertificate) -> list[_Row]:
    """Give the sessions as lines, and the total after them."""
    shown = [
        _Row(str(number), title, speaker, _figure(jp, texts.language))
        for number, (title, speaker, jp) in enumerate(certificate.sessions, 1)
    ]
    figures = [exact(jp) for _, _, jp in certificate.sessions if jp]
    if figures:
        total = short_number_text(sum(figures, Fraction(0)), 2, texts.language)
        shown.append(_Row("", texts("certificate.back.total"), "", total))
    return shown


def _figure(jp: str, language: str) -> str:
    return short_number_text(exact(jp), 2, language) if jp else "–"


def _draw_column(pages: Pages, texts: Texts, place: Box, rows: list[_Row]) -> None:
    """Draw a part of the list with its head; the place is that of the head."""
    words = _Row(
        *(texts(f"certificate.back.column_{key}") for key in ("number", "title", "speaker", "jp"))
    )
    strong = replace(_FACES, face=Face.SERIF_BOLD)
    pages.rect(place, fill=Ink.SOFT)
    _draw_row(pages, place, words, strong)
    for count, row in enumerate(rows, 1):
        line = Box(place.x, place.y + count * place.height, place.width, place.height)
        if not row.number:
            pages.rect(line, fill=Ink.PALE)
        _draw_row(pages, line, row, _FACES if row.number else strong)
        pages.line((line.x, line.bottom), (line.right, line.bottom), color=Ink.RULE, weight=0.4)
    pages.line((place.x, place.y), (place.right, place.y), color=Ink.PRIMARY, weight=0.9)
    pages.line((place.x, place.bottom), (place.right, place.bottom), color=Ink.PRIMARY, weight=0.6)


def _draw_row(pages: Pages, line: Box, row: _Row, style: Style) -> None:
    x = line.x
    share = (line.width - 30) / 100
    for text, width, align in (
        (row.number, 12, Align.CENTER),
        (row.title, share * 60, Align.LEFT),
        (row.speaker, share * 40, Align.LEFT),
        (row.jp, 18, Align.CENTER),
    ):
        cell = Box(x, line.y, width, line.height).inset(1.5, 0.4)
        if text:
            pages.fitted(cell, text, replace(style, align=align), name=row.title)
        x += width
