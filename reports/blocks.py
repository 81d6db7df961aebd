"""Draw the blocks that many documents share: letterhead, title, facts and signatures."""

from dataclasses import dataclass, replace

from facilitator.model.documents import Letterhead
from facilitator.model.workshop import Signatory
from reports.fonts import Face
from reports.page import Align, Box, Ink, Pages, Style

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
    """Say how a signature block looks.

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


def signature(pages: Pages, box: Box, who: Signatory, how: Signing) -> float:
    """Draw a signature block into a box's width from its top, and give its lower end."""
    plain = Style(face=how.face, size=how.size, floor=how.size * 0.7, lines=2, leading=1.2)
    y = box.y
    position = replace(plain, lines=4)
    head = [(line, plain) for line in (*how.above, who.mandate)]
    for line, style in [*head, (f"{who.position}," if who.position else "", position)]:
        if line:
            y = pages.fitted(Box(box.x, y, box.width, 0), line, style, name=who.name) + 1.9
    y += how.space_mm
    name = who.full_name if how.has_titles else who.name
    strong = replace(plain, face=how.bold, size=how.size + 0.5)
    y = pages.fitted(Box(box.x, y, box.width, 0), name, strong, name=who.name) + 1
    pages.line((box.x, y), (box.right, y), color=Ink.TEXT, weight=0.5)
    y += 1.6
    for line in (rank(who.pangkat, who.golongan), f"NIP. {who.nip}" if who.nip else ""):
        if line:
            y = pages.fitted(Box(box.x, y, box.width, 0), line, plain, name=who.name) + 1.6
    return y


def signature_height(who: Signatory, how: Signing) -> float:
    """Estimate the height of a signature block in millimeters, a little too large."""
    lines = len(how.above) + bool(who.mandate) + 1 + len(who.position) // 34
    below = 1 + bool(who.pangkat or who.golongan) + bool(who.nip)
    return how.space_mm + (lines + below) * (how.size * 0.36 + 2) + 3


def rank(pangkat: str, golongan: str) -> str:
    """Spell rank and grade as agencies print them: `Pembina Utama Muda (IV/c)`."""
    if pangkat and golongan:
        return f"{pangkat} ({golongan})"
    return pangkat or (f"Golongan {golongan}" if golongan else "")
