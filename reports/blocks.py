"""Draw the blocks that many documents share: letterhead, title, facts and signatures."""

from dataclasses import dataclass, replace

from facilitator.model.documents import Letterhead
from facilitator.model.workshop import Signatory
from reports import fonts
from reports.fonts import Face
from reports.page import MM, Align, Box, Ink, Pages, Style

_LOGO_MM = 20.0


def letterhead(pages: Pages, head: Letterhead) -> float:
    """Draw the letterhead at the top of the page and give the height where text may begin.

    Without lines and logo nothing is drawn.
    """
    if not head.lines and head.logo is None:
        return pages.top
    top = pages.top - 4
    inset = _LOGO_MM + 4 if head.logo else 0.0
    if head.logo:
        pages.picture(Box(pages.left, top, _LOGO_MM, _LOGO_MM), head.logo)
    y = top + 1
    for line, style in _letterhead_lines(head):
        room = Box(pages.left + inset, y, pages.inner_width - 2 * inset, 0)
        y = pages.fitted(room, line, style, name=line) + style.size * 0.16
    y = max(y, top + _LOGO_MM if head.logo else y) + 1.5
    pages.line((pages.left, y), (pages.right, y), color=Ink.TEXT, weight=1.6)
    pages.line((pages.left, y + 0.9), (pages.right, y + 0.9), color=Ink.TEXT, weight=0.5)
    return y + 7


def _letterhead_lines(head: Letterhead) -> list[tuple[str, Style]]:
    """Pair lines and styles; the rules for letters ask for sizes of 2 : 3 : 1."""
    middle = Style(face=Face.SANS_BOLD, align=Align.CENTER, floor=8, lines=2, leading=1.15)
    sizes = [12.0, *([15.0] * (len(head.lines) - 1))]
    styled = [
        (line, replace(middle, size=size)) for line, size in zip(head.lines, sizes, strict=False)
    ]
    if head.address:
        small = replace(middle, face=Face.SANS, size=8.0, floor=6.5, color=Ink.MUTED)
        styled.append((head.address, small))
    return styled


def title(pages: Pages, y: float, text: str, under: str = "") -> float:
    """Draw a document's title and the line under it, and give the height below both."""
    style = Style(face=Face.SANS_BOLD, size=15, align=Align.CENTER, floor=11, lines=2)
    end = pages.fitted(Box(pages.left, y, pages.inner_width, 0), text, style, name=text)
    if under:
        style = Style(size=11, align=Align.CENTER, floor=8.5, lines=3, color=Ink.TEXT)
        end = pages.fitted(Box(pages.left, end + 2.4, pages.inner_width, 0), under, style)
    return end + 6


def facts(pages: Pages, y: float, rows: list[tuple[str, str]], label_width: float = 30) -> float:
    """Draw lines of label, colon and value, those without value left out."""
    label = Style(size=9.5, color=Ink.MUTED, floor=7.5)
    value = Style(size=9.5, floor=8, lines=3)
    for name, text in rows:
        if not text:
            continue
        pages.fitted(Box(pages.left, y, label_width - 2, 0), name, label)
        pages.text(pages.left + label_width, y + 2.41, ":", label)
        room = Box(pages.left + label_width + 3, y, pages.inner_width - label_width - 3, 0)
        y = pages.fitted(room, text, value, name=name) + 2.6
    return y + 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """Say how a signature block looks and what stands above it.

    `above` stands over the mandate (place and date, or a word such as `Mengetahui,`);
    `space_mm` is left free for signature and stamp; `has_titles` says whether the name
    carries its academic titles.
    """

    above: tuple[str, ...] = ()
    space_mm: float = 25.0
    has_titles: bool = True
    face: Face = Face.SANS
    bold: Face = Face.SANS_BOLD
    size: float = 10.0


@dataclass(frozen=True, slots=True)
class Signed:
    """Place a signature block: its left edge and width in millimeters, who, and how."""

    x: float
    width: float
    who: Signatory
    how: Signing


def signatures(pages: Pages, y: float, blocks: list[Signed]) -> float:
    """Draw signature blocks side by side, names on one level, and give the lower end."""
    highest = max(_height(pages, block.width, _above(block)) for block in blocks)
    ends = []
    for block in blocks:
        _stack(pages, Box(block.x, y, block.width, 0), _above(block), block.who.name)
        below = y + highest + block.how.space_mm
        style = _name_style(block.how)
        room = Box(block.x, below, block.width, 0)
        base = pages.fitted(room, _signed_name(block), style, name=block.who.name)
        fitted = pages.fit(room, _signed_name(block), style)
        width = fonts.width(fitted.lines[-1], style.face, fitted.size) / MM
        pages.line((block.x, base + 1), (block.x + width, base + 1), color=Ink.TEXT, weight=0.5)
        room = Box(block.x, base + 2.4, block.width, 0)
        ends.append(_stack(pages, room, _below(block), block.who.name))
    return max(ends)


def signatures_height(pages: Pages, blocks: list[Signed]) -> float:
    """Give the height of signature blocks side by side in millimeters."""
    highest = max(_height(pages, block.width, _above(block)) for block in blocks)
    return highest + max(
        block.how.space_mm
        + _height(pages, block.width, [(_signed_name(block), _name_style(block.how))])
        + _height(pages, block.width, _below(block))
        + 2.4
        for block in blocks
    )


_GAP_MM = 1.8


def _height(pages: Pages, width: float, lines: list[tuple[str, Style]]) -> float:
    total = 0.0
    for text, style in lines:
        fitted = pages.fit(Box(0, 0, width, 0), text, style)
        rows = fonts.cap_height(style.face) + style.leading * (len(fitted.lines) - 1)
        total += rows * fitted.size / MM + _GAP_MM
    return total


def _stack(pages: Pages, box: Box, lines: list[tuple[str, Style]], name: str) -> float:
    y = box.y
    for text, style in lines:
        y = pages.fitted(Box(box.x, y, box.width, 0), text, style, name=name) + _GAP_MM
    return y


def _plain(how: Signing) -> Style:
    return Style(face=how.face, size=how.size, floor=how.size * 0.7, lines=2, leading=1.2)


def _name_style(how: Signing) -> Style:
    return replace(_plain(how), face=how.bold, size=how.size + 0.5)


def _signed_name(block: Signed) -> str:
    return block.who.full_name if block.how.has_titles else block.who.name


def _above(block: Signed) -> list[tuple[str, Style]]:
    who, plain = block.who, _plain(block.how)
    position = [(f"{who.position},", replace(plain, lines=4))] if who.position else []
    return [(line, plain) for line in (*block.how.above, who.mandate) if line] + position


def _below(block: Signed) -> list[tuple[str, Style]]:
    who = block.who
    lines = (rank(who.pangkat, who.golongan), f"NIP. {who.nip}" if who.nip else "")
    return [(line, _plain(block.how)) for line in lines if line]


def rank(pangkat: str, golongan: str) -> str:
    """Spell rank and grade as agencies print them: `Pembina Utama Muda (IV/c)`."""
    if pangkat and golongan:
        return f"{pangkat} ({golongan})"
    return pangkat or (f"Golongan {golongan}" if golongan else "")
