"""Draw name badges and labels: name, unit, role, and the code that is scanned."""

from dataclasses import dataclass, replace

from facilitator.language import Texts, range_text
from facilitator.model.documents import Badge, BadgeSheets, Event
from facilitator.model.people import Role
from facilitator.model.rendering import Rendered, Rendering
from facilitator.ports import Progress
from reports import grid, qr
from reports.fonts import Face
from reports.page import Align, Box, Ink, Margins, Pages, Rise, Setup, Style
from reports.texts import load

_COLORS: dict[str, Ink] = {
    Role.PARTICIPANT: Ink.PRIMARY,
    Role.SPEAKER: Ink.PLAN,
    Role.FACILITATOR: Ink.CHECK,
    Role.COMMITTEE: Ink.ACT,
    Role.GUEST: Ink.MUTED,
}
_SMALLEST_CODE_MM = 30.0
_LARGEST_CODE_MM = 46.0
_TALL_MM = 100.0
_SMALL_MM = 45.0
_STRIP_MM = 8.0
_EVERY = 25


@dataclass(frozen=True, slots=True)
class _Card:
    """Hold what one badge is drawn with."""

    pages: Pages
    texts: Texts
    event: Event
    badge: Badge
    box: Box

    @property
    def color(self) -> Ink:
        return _COLORS.get(self.badge.role, Ink.PRIMARY)

    @property
    def role(self) -> str:
        key = f"badge.role.{self.badge.role}"
        return self.texts(key) if self.texts.has(key) else self.badge.role

    @property
    def number(self) -> str:
        if self.badge.list_number is None:
            return ""
        return self.texts("badge.number", number=self.badge.list_number)


def render(document: BadgeSheets, how: Rendering, progress: Progress | None) -> Rendered:
    """Draw badges on sheets, from the chosen label on, with marks to cut along.

    Raises:
        UserError: The layout is unknown or too large, or the sheet has no such label.
    """
    texts = load(how.language)
    everywhere = Margins(top=0, right=0, bottom=0, left=0)
    titled = texts("badge.title", title=document.event.title)
    pages = Pages(how, Setup(title=titled, author=document.event.organizer, margins=everywhere))
    count = len(document.badges)
    found = grid.places(document.layout, how.paper, document.start, count)
    _mark(pages, document, how)
    for done, (badge, (sheet, box)) in enumerate(zip(document.badges, found, strict=True), 1):
        if sheet >= pages.count:
            _mark(pages.next_page(), document, how)
        _draw(_Card(pages, texts, document.event, badge, box))
        if progress and (done % _EVERY == 0 or done == count):
            progress(done, count)
    return pages.finish()


def code_size(height: float) -> float:
    """Give the side of the code on a label of a height, both in millimeters.

    The side includes the quiet zone; 30 mm is what a laptop's camera reads at arm's length.
    """
    if height >= _TALL_MM:
        return _LARGEST_CODE_MM
    return max(_SMALLEST_CODE_MM, min(36.0, height - (8.0 if height < _SMALL_MM else 21.0)))


def _mark(pages: Pages, document: BadgeSheets, how: Rendering) -> None:
    """Draw what a sheet has before its badges: marks and hairlines to cut along."""
    if not grid.layout(document.layout).is_cut:
        return
    boxes = grid.boxes(document.layout, how.paper)
    for box in boxes:
        pages.rect(box, stroke=Ink.GRID, weight=0.3)
    for start, end in grid.cut_marks(boxes, how.paper):
        pages.line(start, end, color=Ink.TEXT, weight=0.4)


def _draw(card: _Card) -> None:
    if card.box.height >= _TALL_MM:
        _draw_tall(card)
    elif card.box.height < _SMALL_MM:
        _draw_label(card)
    else:
        _draw_wide(card)


def _draw_wide(card: _Card) -> None:
    """Draw a card: event and name left, code right, role in a strip at the foot."""
    box, pages = card.box, card.pages
    side = code_size(box.height)
    strip = _STRIP_MM
    _strip(card, Box(box.x, box.bottom - strip, box.width, strip), 9.5)
    _code(card, (box.right - side - 1.5, box.y + 2.5), side)
    column = Box(box.x + 5, box.y + 5, box.width - side - 9 if card.badge.code else 80, 0)
    y = _event(card, column)
    unit = Style(size=8, color=Ink.MUTED, floor=5.5, lines=3, rise=Rise.BOTTOM)
    foot = box.bottom - strip - 3
    pages.fitted(Box(column.x, foot - 7, column.width, 7), card.badge.unit, unit, name=_who(card))
    room = Box(column.x, y + 2, column.width, foot - 8 - y - 2)
    _name(card, room, Style(face=Face.SANS_BOLD, size=19, floor=6.5, lines=5, leading=1.08))


def _draw_label(card: _Card) -> None:
    """Draw a small label: code right, name and role left, as much as there is room for."""
    box, pages = card.box, card.pages
    side = code_size(box.height)
    _code(card, (box.right - side - 1.5, box.y + 2), side)
    width = box.width - side - 6
    role = Style(
        face=Face.SANS_BOLD, size=7, color=card.color, floor=4.5, lines=2, rise=Rise.BOTTOM
    )
    words = " · ".join(word for word in (card.role.upper(), card.number, card.badge.team) if word)
    pages.fitted(Box(box.x + 4, box.bottom - 8.5, width, 4.5), words, role, name=_who(card))
    pages.rect(Box(box.x + 4, box.y + 4, 8, 0.9), fill=card.color)
    unit = Style(size=6.5, color=Ink.MUTED, floor=4.5, lines=3, rise=Rise.BOTTOM)
    pages.fitted(
        Box(box.x + 4, box.bottom - 15.5, width, 6), card.badge.unit, unit, name=_who(card)
    )
    room = Box(box.x + 4, box.y + 6.5, width, box.height - 23)
    _name(card, room, Style(face=Face.SANS_BOLD, size=12, floor=5, lines=5, leading=1.08))


def _draw_tall(card: _Card) -> None:
    """Draw a hanging badge: event in a colored head, name, code, role at the foot."""
    box, pages = card.box, card.pages
    inner = box.inset(8)
    _banner(card, Box(box.x, box.y, box.width, 32))
    side = code_size(box.height)
    strip = 14.0
    _strip(card, Box(box.x, box.bottom - strip, box.width, strip), 15)
    top = box.bottom - strip - side - 3.5
    _code(card, (box.x + (box.width - side) / 2, top), side)
    unit = Style(size=10.5, color=Ink.MUTED, floor=8, lines=2, rise=Rise.BOTTOM, align=Align.CENTER)
    pages.fitted(Box(inner.x, top - 10, inner.width, 9), card.badge.unit, unit, name=_who(card))
    room = Box(inner.x, box.y + 35, inner.width, top - 12 - box.y - 35)
    look = Style(face=Face.SANS_BOLD, size=27, floor=10, lines=5, leading=1.1)
    _name(card, room, replace(look, align=Align.CENTER))


def _who(card: _Card) -> str:
    return card.badge.name


def _when(card: _Card) -> str:
    days = card.event.days
    return range_text(days[0], days[-1], card.texts.language) if days else ""


def _event(card: _Card, box: Box) -> float:
    """Draw the title of the workshop and its days in the role's color."""
    head = Style(
        face=Face.SANS_BOLD, size=7.5, floor=5.6, lines=2, leading=1.15, color=card.color
    )  # fmt: skip
    y = card.pages.fitted(box, card.event.title, head, name=card.event.title)
    small = Style(size=6.5, floor=5, color=Ink.MUTED)
    return card.pages.fitted(Box(box.x, y + 1.1, box.width, 0), _when(card), small)


def _banner(card: _Card, box: Box) -> None:
    """Draw the title of the workshop and its days in white, in the middle of a field."""
    pages = card.pages
    pages.rect(box, fill=card.color)
    inner = box.inset(9)
    head = Style(face=Face.SANS_BOLD, size=14, floor=9, lines=3, leading=1.18, color=Ink.WHITE)
    head = replace(head, align=Align.CENTER, rise=Rise.MIDDLE)
    room = Box(inner.x, box.y + 6, inner.width, box.height - 17)
    pages.fitted(room, card.event.title, head, name=card.event.title)
    small = replace(head, face=Face.SANS, size=10, floor=8, lines=1)
    pages.fitted(Box(inner.x, box.bottom - 9.5, inner.width, 4), _when(card), small)


def _name(card: _Card, box: Box, style: Style) -> None:
    """Draw the name large in the middle of a box, its titles small above and below."""
    pages, badge = card.pages, card.badge
    titles = [text for text in (badge.title_front, badge.title_back) if text]
    free = Box(box.x, box.y, box.width, box.height - len(titles) * _TITLE_MM)
    fitted = pages.fit(free, badge.name, style)
    size = max(6.0, min(style.size * 0.5, fitted.size * 0.62))
    gap = size * 0.353 * 1.5
    height = (1 + (len(fitted.lines) - 1) * style.leading) * fitted.size * 0.3
    y = box.y + max(0.0, (box.height - height - len(titles) * gap) / 2)
    small = replace(style, face=Face.SANS_MEDIUM, size=size, floor=5, lines=1)
    if badge.title_front:
        room = Box(box.x, y, box.width, 0)
        y = pages.fitted(room, badge.title_front, small, name=badge.name) + gap * 0.5
    y = pages.fitted(Box(box.x, y, box.width, free.height), badge.name, style, name=badge.name)
    if badge.title_back:
        room = Box(box.x, y + gap * 0.6, box.width, 0)
        pages.fitted(room, badge.title_back, small, name=badge.name)


_TITLE_MM = 3.4


def _strip(card: _Card, box: Box, size: float) -> None:
    """Draw the role as a word on its color, with team and number at the right."""
    pages = card.pages
    pages.rect(box, fill=card.color)
    word = Style(face=Face.SANS_BOLD, size=size, color=Ink.WHITE, floor=6, rise=Rise.MIDDLE)
    inner = box.inset(8 if box.height > _STRIP_MM else 5)
    half = inner.width * 0.42
    pages.fitted(Box(inner.x, box.y, half, box.height), card.role.upper(), word)
    beside = " · ".join(part for part in (card.badge.team, card.number) if part)
    room = Box(inner.x + half + 2, box.y, inner.width - half - 2, box.height)
    right = replace(word, face=Face.SANS_MEDIUM, size=size * 0.9, align=Align.RIGHT)
    pages.fitted(room, beside, right, name=_who(card))


def _code(card: _Card, place: tuple[float, float], side: float) -> None:
    """Draw the code, and under it its text for the keyboard."""
    code = card.badge.code
    if not code:
        return
    qr.draw(card.pages, code, place, side)
    style = Style(size=6, color=Ink.MUTED, align=Align.CENTER, floor=4)
    below = 1.2 if card.box.height < _SMALL_MM else 0.6
    room = Box(place[0], place[1] + side - 1 + below, side, 0)
    card.pages.fitted(room, code, style, name=_who(card))
