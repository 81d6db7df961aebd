"""Open, continue and close the pages of a report made of tables."""

from dataclasses import dataclass

from facilitator.language import Texts, date_text, range_text, zone_text
from facilitator.model.documents import Event
from facilitator.model.rendering import Rendering
from reports import blocks
from reports.blocks import Signed, Signing
from reports.fonts import Face
from reports.page import Align, Box, Ink, Margins, Pages, Setup, Style
from reports.workbook import Value

SIGNATURE_WIDTH = 70.0
SIGNATURE_GAP = 8.0
NOTE_LINE_MM = 3.6
DOTS = "…………………………"
MARGINS = Margins(top=15.0, right=14.0, bottom=16.0, left=14.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Hold the pages of a report, with what all of them repeat."""

    pages: Pages
    event: Event
    texts: Texts
    title: str

    def first(self) -> float:
        """Draw letterhead, title and the facts of the workshop; give where content begins."""
        pages, event = self.pages, self.event
        pages.section(f"{self.title} – {event.title}")
        pages.foot()
        y = blocks.letterhead(pages, event.letterhead)
        y = blocks.title(pages, y, self.title.upper(), event.title) - 2.2
        line = "  ·  ".join(part for part in (self.days(), event.venue, event.organizer) if part)
        style = Style(size=9, color=Ink.MUTED, align=Align.CENTER, floor=7, lines=2)
        return pages.fitted(Box(pages.left, y, pages.inner_width, 0), line, style) + 7

    def following(self) -> float:
        """Open the next page with its small running head; give where content begins."""
        pages = self.pages.next_page()
        pages.foot()
        y = pages.top + 1
        bold = Style(face=Face.SANS_BOLD, size=8.5, color=Ink.DEEP)
        taken = pages.text(pages.left, y, self.texts("tables.continued", title=self.title), bold)
        room = Box(pages.left + taken + 6, y - 2.1, pages.inner_width - taken - 6, 0)
        style = Style(size=8.5, color=Ink.MUTED, align=Align.RIGHT, floor=7)
        pages.fitted(room, self.event.title, style)
        return y + 5

    def heading(self, y: float, text: str, aside: str = "") -> float:
        """Draw the heading of a part with a remark beside it; give where its content begins."""
        pages = self.pages
        style = Style(face=Face.SANS_BOLD, size=12, color=Ink.DEEP, floor=9, lines=2)
        taken = 0.0
        if aside:
            muted = Style(size=8.5, color=Ink.MUTED, align=Align.RIGHT)
            taken = pages.text(pages.right, y + 3.1, aside, muted) + 4
        end = pages.fitted(Box(pages.left, y, pages.inner_width - taken, 0), text, style)
        return end + 3.5

    def note(self, y: float, text: str) -> float:
        """Draw a small remark over the page's width, on the next page if need be; give its end."""
        pages = self.pages
        style = Style(size=8, color=Ink.MUTED, floor=7, lines=4)
        box = Box(pages.left, y, pages.inner_width, 0)
        lines = len(pages.fit(box, text, style).lines)
        top = self.room(y, lines * NOTE_LINE_MM)
        return pages.fitted(Box(box.x, top, box.width, 0), text, style) + 2

    def room(self, y: float, needed: float) -> float:
        """Give y if so much height is free below it, else the top of a new page."""
        return y if y + needed <= self.pages.bottom else self.following()

    def ending(self) -> float:
        """Give the height that the signatures need, with the gap above them."""
        signed = self._signed()
        return SIGNATURE_GAP + blocks.signatures_height(self.pages, signed) if signed else 0.0

    def sign(self, y: float) -> None:
        """Draw place, date and the signatories, together on one page."""
        signed = self._signed()
        if signed:
            y = self.room(y, self.ending())
            blocks.signatures(self.pages, y + SIGNATURE_GAP, signed)

    def _signed(self) -> list[Signed]:
        """Place the signatories from left to right; a single one stands right."""
        people, pages = self.event.signatories, self.pages
        width = min(SIGNATURE_WIDTH, pages.inner_width / max(len(people), 2) - 6)
        step = (pages.inner_width - width) / max(len(people) - 1, 1)
        last = len(people) - 1
        return [
            Signed(pages.right - width - step * (last - index), width, who, self._signing(index))
            for index, who in enumerate(people)
        ]

    def _signing(self, index: int) -> Signing:
        """Put place and date over the last, the word of acknowledging over the first of more."""
        event, last = self.event, len(self.event.signatories) - 1
        written = date_text(event.days[-1], self.texts.language) if event.days else DOTS
        above = {0: self.texts("tables.acknowledged"), last: f"{event.city or DOTS}, {written}"}
        return Signing(above=(above.get(index, " "),), space_mm=20, size=9.5)

    def days(self) -> str:
        """Spell the days of the workshop, an empty text without days."""
        days = self.event.days
        return range_text(days[0], days[-1], self.texts.language) if days else ""


def open_report(
    event: Event, how: Rendering, texts: Texts, title: str, *, landscape: bool
) -> Report:
    """Open the file of a report."""
    setup = Setup(
        title=f"{title} – {event.title}",
        author=event.organizer,
        is_landscape=landscape,
        margins=MARGINS,
    )
    return Report(pages=Pages(how, setup), event=event, texts=texts, title=title)


def event_facts(event: Event, texts: Texts) -> tuple[tuple[str, Value], ...]:
    """Give what a workbook says of its workshop; facts that are unknown are left out."""
    days = event.days
    spoken = range_text(days[0], days[-1], texts.language) if days else ""
    place = ", ".join(part for part in (event.venue, event.city) if part)
    values = {
        "activity": event.title,
        "theme": event.theme,
        "organizer": event.organizer,
        "date": spoken,
        "venue": place,
        "zone": zone_text(event.zone, texts.language),
    }
    return tuple((texts(f"tables.fact.{key}"), text) for key, text in values.items() if text)
