"""Draw what the fronts of many certificates have in common, and plan where the rest stands."""

from dataclasses import dataclass, replace

from facilitator.language import Texts, date_text
from facilitator.model.certificates import FrozenCertificate
from facilitator.model.documents import Letterhead
from reports import blocks, fonts, guilloche
from reports.certificate_words import words_of
from reports.fonts import Face
from reports.page import MM, Align, Box, Ink, Pages, Rise, Style
from reports.texts import load

# With its quiet zone; the dark modules alone measure 34 mm for a usual certificate.
CODE_MM = 38.0
_FRAME_MM, _BAND_MM = 7.0, 7.5
_LOGO_MM = 15.0
_ROW_MM = 6.6
_CAPTION_MM = 3.5
_PLAIN = Style(
    face=Face.SERIF, floor=7, align=Align.CENTER, rise=Rise.MIDDLE, leading=1.32
)  # fmt: skip
_STRONG = replace(_PLAIN, face=Face.SERIF_BOLD, leading=1.12)
NAME = {
    True: replace(_STRONG, size=29, floor=11, lines=3),
    False: replace(_STRONG, size=27, floor=11, lines=4),
}
VALUE = replace(_PLAIN, size=10, floor=5.4, lines=3, align=Align.LEFT, leading=1.1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """Describe a template: its turn, and the sizes of its main lines in points."""

    is_landscape: bool
    title: float
    course: float
    body: float


TEMPLATES = {
    "certificate-classic": Template(is_landscape=True, title=30, course=15, body=10.5),
    "certificate-classic-portrait": Template(is_landscape=False, title=29, course=16, body=11),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """Hold the pages that certificates are drawn on, by which template and letterhead."""

    pages: Pages
    template: Template
    head: Letterhead

    @property
    def columns(self) -> int:
        """Give the number of columns of the identity block."""
        return 2 if self.template.is_landscape else 1


@dataclass(frozen=True, slots=True)
class Plan:
    """Hold where the lines of a front stand: boxes and places in millimeters."""

    boxes: dict[str, Box]
    labels: list[Box]
    values: list[Box]
    code: tuple[float, float]
    number: Style


def draw_common(sheet: Sheet, certificate: FrozenCertificate, labels: tuple[str, ...]) -> Plan:
    """Draw ornaments, letterhead, words and signatures, and plan the rest around them."""
    texts = load(certificate.language)
    _ornaments(sheet)
    signed = _signed(sheet, certificate, texts)
    plan = _plan(sheet, _letterhead(sheet, certificate), labels, signed)
    _draw_words(sheet, certificate, texts, plan)
    _draw_labels(sheet, labels, plan)
    if signed:
        blocks.signatures(sheet.pages, plan.boxes["signatures"].y, signed)
    _draw_caption(sheet, certificate, texts, plan)
    return plan


def _ornaments(sheet: Sheet) -> None:
    """Show frame and watermark, drawn once for all certificates of the file."""
    pages = sheet.pages
    if pages.shared("ornaments"):
        reach = min(pages.width, pages.height) * 0.33
        guilloche.watermark(pages, (pages.width / 2, pages.height / 2), reach)
        guilloche.frame(pages, _FRAME_MM, _BAND_MM)
        pages.end_shared()
    pages.repeat("ornaments")


def _letterhead(sheet: Sheet, certificate: FrozenCertificate) -> float:
    """Draw logo and lines in the middle, and give the height below them."""
    pages, head = sheet.pages, sheet.head
    middle, y = pages.width / 2, pages.top
    if head.logo:
        pages.picture(Box(middle - _LOGO_MM / 2, y, _LOGO_MM, _LOGO_MM), head.logo)
        y += _LOGO_MM + 2.5
    else:
        y += 5
    lines = head.lines or (certificate.organizer.upper(),)
    style = replace(_STRONG, rise=Rise.TOP, size=10.5, floor=7, color=Ink.TEXT, tracking=0.03)
    for line in lines:
        if line:
            y = pages.fitted(Box(pages.left, y, pages.inner_width, 0), line, style, name=line) + 2
        style = replace(style, size=12)
    return y


def _signed(sheet: Sheet, certificate: FrozenCertificate, texts: Texts) -> list[blocks.Signed]:
    """Place who signs: one at the right under place and date, a second one left of it.

    Names stand without academic titles, as the Minister of Home Affairs' regulation 1/2023,
    article 44, has it for certificates.
    """
    pages = sheet.pages
    day = date_text(certificate.issued_on, texts.language)
    dated = f"{certificate.city}, {day}" if certificate.city else day
    how = blocks.Signing(
        above=(dated,), has_titles=False, face=Face.SERIF, bold=Face.SERIF_BOLD, size=10
    )  # fmt: skip
    width = 80.0 if sheet.template.is_landscape else 74.0
    left = pages.left + (CODE_MM + 8 if sheet.template.is_landscape else 0)
    right = [
        blocks.Signed(pages.right - width, width, who, how) for who in certificate.signatories[:2]
    ]
    if len(right) > 1:
        right[0] = replace(right[0], x=left, how=replace(how, above=()))
    return right


def _plan(sheet: Sheet, top: float, labels: tuple[str, ...], signed: list[blocks.Signed]) -> Plan:
    """Share the height between letterhead and signatures among the lines of the front."""
    pages, template = sheet.pages, sheet.template
    code = (pages.left, pages.bottom - CODE_MM - _CAPTION_MM)
    height = blocks.signatures_height(pages, signed) if signed else 0.0
    is_above_code = not template.is_landscape and len(signed) > 1
    end = min(code[1] - 5 if is_above_code else pages.bottom, pages.bottom) - height
    rows = -(-len(labels) // sheet.columns)
    wanted = {
        "title": 14.0, "number": 6.5, "given": 8.0, "name": 14.5, "identity": rows * _ROW_MM + 3,
        "verb": 7.5, "course": 11.5, "body": 12.5,
    }  # fmt: skip
    if not template.is_landscape:
        wanted |= {"name": 22.0, "course": 17.0, "body": 22.0}
    # A short signature block, or none, leaves less room: the code stands beside it.
    free = min(end, code[1]) - top - 3
    scale = max(0.75, min(1.25, free / sum(wanted.values())))
    y = top + max(0.0, (free - scale * sum(wanted.values())) / 2)
    boxes = {}
    for name, share in wanted.items():
        boxes[name] = Box(pages.left, y, pages.inner_width, share * scale)
        y += share * scale
    boxes["signatures"] = Box(pages.left, end, pages.inner_width, height)
    cells, values = _cells(sheet, boxes["identity"], labels)
    return Plan(
        boxes, cells, values, code, replace(_PLAIN, size=template.body + 0.5, tracking=0.02)
    )


def _cells(sheet: Sheet, area: Box, labels: tuple[str, ...]) -> tuple[list[Box], list[Box]]:
    """Cut the identity block into cells, column by column: those of labels and of values."""
    rows = max(1, -(-len(labels) // sheet.columns))
    inner = Box(area.x + 12, area.y + 2.4, area.width - 24, area.height - 2.8)
    width = inner.width / sheet.columns
    heads, values = [], []
    for place, _ in enumerate(labels):
        column, row = divmod(place, rows)
        beside = labels[column * rows : (column + 1) * rows]
        label = max(fonts.width(each, VALUE.face, VALUE.size) for each in beside) / MM + 3
        cell = Box(
            inner.x + column * width,
            inner.y + row * inner.height / rows,
            label,
            inner.height / rows,
        )
        heads.append(cell)
        values.append(replace(cell, x=cell.right + 2, width=width - label - 6))
    return heads, values


def _draw_words(sheet: Sheet, certificate: FrozenCertificate, texts: Texts, plan: Plan) -> None:
    pages, template = sheet.pages, sheet.template
    words = words_of(certificate, texts)
    title = replace(_STRONG, size=template.title, floor=14, color=Ink.DEEP, tracking=0.1)
    size = template.body + 0.5
    italic = replace(_PLAIN, face=Face.SERIF_ITALIC, size=size, color=Ink.MUTED)
    course = replace(_STRONG, size=template.course, floor=8, lines=3)
    body = replace(_PLAIN, size=template.body, lines=5)
    for place, text, style in (
        ("title", words.title, title),
        ("given", texts("certificate.given"), italic),
        ("verb", words.verb, italic),
        ("course", certificate.course, course),
        ("body", words.body, body),
    ):
        box = plan.boxes[place]
        pages.fitted(box.inset(6), text, style, name=certificate.course)
    name = plan.boxes["name"]
    guilloche.divider(pages, name.x + name.width / 2, name.bottom + 1.3, 110)


def _draw_labels(sheet: Sheet, labels: tuple[str, ...], plan: Plan) -> None:
    style = replace(VALUE, color=Ink.MUTED, lines=1)
    for box, label in zip(plan.labels, labels, strict=True):
        sheet.pages.fitted(box, label, style)
        sheet.pages.fitted(replace(box, x=box.right - 1), ":", style)


def _draw_caption(sheet: Sheet, certificate: FrozenCertificate, texts: Texts, plan: Plan) -> None:
    """Write under the code what it is: the organizer's own, no state signature."""
    if not certificate.code:
        return
    caption = texts("certificate.code")
    if certificate.revision:
        revision = texts("certificate.revision", revision=certificate.revision)
        caption = f"{caption} · {revision}"
    style = Style(size=6.5, floor=4.5, color=Ink.MUTED, align=Align.CENTER)
    room = Box(plan.code[0], plan.code[1] + CODE_MM + 0.5, CODE_MM, 0)
    sheet.pages.fitted(room, caption, style)
