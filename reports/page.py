"""Draw pages: places in millimeters from the top left corner, type in points.

`Pages` wraps one PDF canvas, draws text with fall-back faces, and remembers what the reader
of the paper would miss: characters without a glyph, and text that was cut.
"""

import io
from collections.abc import Hashable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Self

from facilitator.model.rendering import Paper, Remark, Rendered, Rendering
from reports import fonts
from reports.fit import Fitted, Room, balanced, fit
from reports.fonts import Face
from reports.slim import slim
from reports.texts import load

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

MM = 72 / 25.4
SIZES = {Paper.A4: (210.0, 297.0), Paper.F4: (215.0, 330.0)}
_LANGUAGE_TAGS = {"id": "id-ID", "en": "en-US"}


class Ink(StrEnum):
    """Name the colors of documents; all tell apart when printed in gray."""

    TEXT = "#17202B"
    MUTED = "#566273"
    PRIMARY = "#0F6E66"
    DEEP = "#0B5A53"
    SOFT = "#DDF1EE"
    PALE = "#F2F4F7"
    RULE = "#B9C2CD"
    GRID = "#DDE2E9"
    OK = "#166A38"
    WARN = "#8A4B08"
    BAD = "#A8201A"
    PLAN = "#4F46E5"
    DO = "#0D8A7F"
    CHECK = "#C26A08"
    ACT = "#C8254E"
    GOLD = "#9A7B3C"
    WHITE = "#FFFFFF"


class Align(StrEnum):
    """Say where a line of text stands toward its place."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class Rise(StrEnum):
    """Say where lines stand in the height of their box."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """Say how text looks, and how far it may shrink and wrap in a box.

    `floor` is the smallest size in points (0: no shrinking), `lines` the most lines,
    `leading` the distance of lines as a multiple of the size, `tracking` extra space between
    letters as a share of the size (single lines only).
    """

    face: Face = Face.SANS
    size: float = 10.0
    color: str = Ink.TEXT
    align: Align = Align.LEFT
    rise: Rise = Rise.TOP
    floor: float = 0.0
    lines: int = 1
    leading: float = 1.25
    tracking: float = 0.0


@dataclass(frozen=True, slots=True)
class Box:
    """Hold a place on the page in millimeters: left, top, width, height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Give the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Give the lower edge."""
        return self.y + self.height

    def inset(self, across: float, down: float = 0.0) -> "Box":
        """Give the box made smaller on both sides by millimeters."""
        return Box(self.x + across, self.y + down, self.width - 2 * across, self.height - 2 * down)


@dataclass(frozen=True, slots=True, kw_only=True)
class Margins:
    """Hold the free space at the edges of a page in millimeters."""

    top: float = 18.0
    right: float = 16.0
    bottom: float = 18.0
    left: float = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """Say what pages look like: their file's title and author, turn and margins."""

    title: str
    author: str = ""
    is_landscape: bool = False
    margins: Margins = field(default_factory=Margins)


@dataclass(slots=True)
class _Section:
    """Count the pages that are numbered together under one running title."""

    running: str
    pages: int = 0


class Pages:
    """Draw a PDF page by page; `finish` gives the file.

    The first page is open at once. `left`, `right`, `top` and `bottom` are the edges of the
    area within the margins, all in millimeters from the upper left corner.
    """

    def __init__(self, how: Rendering, setup: Setup) -> None:
        """Open the first page of a file."""
        short, long = SIZES[how.paper]
        self.width, self.height = (long, short) if setup.is_landscape else (short, long)
        self.margins = setup.margins
        self.language = how.language
        self.left, self.top = self.margins.left, self.margins.top
        self.right = self.width - self.margins.right
        self.bottom = self.height - self.margins.bottom
        self._stream = io.BytesIO()
        self._top_pt = self.height * MM
        self.canvas = self._open(setup)
        self.count = 1
        self._remarks: dict[Remark, None] = {}
        self._shared: dict[Hashable, str] = {}
        self._section = _Section("")
        self._feet: list[tuple[str, _Section, int]] = []

    def _open(self, setup: Setup) -> "Canvas":
        from reportlab import rl_config
        from reportlab.pdfgen.canvas import Canvas

        rl_config.useA85 = 0
        canvas = Canvas(
            self._stream,
            pagesize=(self.width * MM, self._top_pt),
            pageCompression=1,
            invariant=1,
            # Else each file refers to Helvetica, which is not embedded. The stub is wrong here.
            initialFontName=fonts.ensure(Face.SANS).fontName,  # type: ignore[arg-type]
            lang=_LANGUAGE_TAGS[self.language],
        )
        canvas.setTitle(setup.title)
        canvas.setAuthor(setup.author)
        canvas.setCreator("Facilitator")
        return canvas

    @property
    def inner_width(self) -> float:
        """Give the width between the margins."""
        return self.right - self.left

    @property
    def inner_height(self) -> float:
        """Give the height between the margins."""
        return self.bottom - self.top

    def next_page(self) -> Self:
        """Close the page and open the next one."""
        self.canvas.showPage()
        self.count += 1
        return self

    def text(self, x: float, y: float, text: str, style: Style, *, name: str = "") -> float:
        """Draw one line with its baseline at y, and give its width in millimeters.

        `name` says whose line it is, for the remark on a character without a glyph.
        """
        spacing = style.tracking * style.size
        width = fonts.unit_width(text, style.face) * style.size + spacing * (len(text) - 1)
        lost = fonts.missing(text, style.face)
        if lost:
            self.remark("missing_glyph", name or text, lost)
        start = x * MM
        if style.align != Align.LEFT:
            start -= width if style.align == Align.RIGHT else width / 2
        self._show(start, self._top_pt - y * MM, text, style)
        return width / MM

    def _show(self, x: float, y: float, text: str, style: Style) -> None:
        """Write the operators of a line; the canvas takes three times as long for the same."""
        document = self.canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001
        parts = []
        for face, run in fonts.runs(text, style.face):
            font = fonts.ensure(face)
            for subset, chunk in font.splitString(run, document):
                label = font.getSubsetInternalName(subset, document)
                parts.append(f"{label} {style.size:.2f} Tf <{chunk.hex()}> Tj")
        spacing = f" {style.tracking * style.size:.2f} Tc" if style.tracking else ""
        end = " 0 Tc ET" if spacing else " ET"
        start = f"{_paint(style.color)} BT {x:.2f} {y:.2f} Td{spacing} "
        self.operators(start + " ".join(parts) + end)

    def fit(self, box: Box, text: str, style: Style) -> Fitted:
        """Give the lines and size that a text would have in a box; height 0 is no limit."""
        width = box.width * MM
        if style.tracking and text:
            natural = fonts.unit_width(text, style.face)
            width *= natural / (natural + style.tracking * len(text))
        room = Room(
            width=width,
            lines=style.lines,
            floor=style.floor,
            height=box.height * MM,
            leading=style.leading,
        )
        fitted = fit(text, style.face, style.size, room=room)
        if len(fitted.lines) > 1 and style.align == Align.CENTER and not fitted.is_cut:
            return balanced(fitted, style.face)
        return fitted

    def fitted(self, box: Box, text: str, style: Style, *, name: str = "") -> float:
        """Draw a text shrunk, wrapped or cut to a box, and give the end of its last line.

        A cut is remarked. A box with height 0 grows downward with the lines.
        """
        fitted = self.fit(box, text, style)
        if fitted.is_cut:
            self.remark("overflow", name or text, text)
        step = fitted.size * style.leading / MM
        capital = fonts.cap_height(style.face) * fitted.size / MM
        free = box.height - capital - step * (len(fitted.lines) - 1)
        shift = {Rise.TOP: 0.0, Rise.MIDDLE: free / 2, Rise.BOTTOM: free}[style.rise]
        baseline = box.y + capital + (shift if box.height else 0.0)
        x = {Align.LEFT: box.x, Align.CENTER: box.x + box.width / 2, Align.RIGHT: box.right}
        drawn = style if style.size == fitted.size else replace(style, size=fitted.size)
        for line in fitted.lines:
            self.text(x[style.align], baseline, line, drawn, name=name)
            baseline += step
        return baseline - step

    def line(
        self, start: tuple[float, float], end: tuple[float, float],
        *, color: str = Ink.RULE, weight: float = 0.5, dashes: tuple[float, ...] = (),
    ) -> None:  # fmt: skip
        """Draw a straight line between two places; weight and dashes are points."""
        canvas = self.canvas
        canvas.setStrokeColorRGB(*_rgb(color))
        canvas.setLineWidth(weight)
        canvas.setDash(list(dashes))
        top = self._top_pt
        canvas.line(start[0] * MM, top - start[1] * MM, end[0] * MM, top - end[1] * MM)

    def rect(
        self, box: Box, *, fill: str = "", stroke: str = "", weight: float = 0.5,
        radius: float = 0.0,
    ) -> None:  # fmt: skip
        """Draw a box, filled or outlined or both; the radius is in millimeters."""
        canvas = self.canvas
        if fill:
            canvas.setFillColorRGB(*_rgb(fill))
        if stroke:
            canvas.setStrokeColorRGB(*_rgb(stroke))
            canvas.setLineWidth(weight)
            canvas.setDash([])
        corner = (box.x * MM, self._top_pt - box.bottom * MM)
        size = (box.width * MM, box.height * MM)
        painted = {"stroke": int(bool(stroke)), "fill": int(bool(fill))}
        if radius:
            canvas.roundRect(*corner, *size, radius * MM, **painted)
        else:
            canvas.rect(*corner, *size, **painted)

    def picture(self, box: Box, data: bytes) -> None:
        """Draw a PNG or JPEG as large as the box holds, centered, its shape kept."""
        from reportlab.lib.utils import ImageReader

        self.canvas.drawImage(
            ImageReader(io.BytesIO(data)),
            box.x * MM,
            self._top_pt - box.bottom * MM,
            box.width * MM,
            box.height * MM,
            mask="auto",
            preserveAspectRatio=True,
        )

    def shared(self, key: Hashable) -> bool:
        """Begin a drawing that many pages repeat, unless one of that key was begun before.

        Returns:
            Whether it is new: then draw it and call `end_shared`. `repeat` shows it.
        """
        if key in self._shared:
            return False
        self._shared[key] = f"shared{len(self._shared)}"
        self.canvas.beginForm(self._shared[key])
        return True

    def end_shared(self) -> None:
        """End the drawing that `shared` began."""
        self.canvas.endForm()

    def repeat(self, key: Hashable) -> None:
        """Show a shared drawing on this page."""
        self.canvas.doForm(self._shared[key])

    def operators(self, code: str) -> None:
        """Add PDF operators to the page that the canvas has no call for."""
        self.canvas._code.append(code)  # type: ignore[attr-defined]  # noqa: SLF001

    def remark(self, kind: str, name: str, text: str) -> None:
        """Remember something the user should know about the paper, each thing once."""
        self._remarks[Remark(kind=kind, name=name, text=text)] = None

    def section(self, running: str) -> None:
        """Begin numbering at 1 again, with a running title at the foot."""
        self._section = _Section(running)

    def foot(self) -> None:
        """Give this page a foot with running title, page and number of pages.

        The number is known at the end only, so each foot is drawn then.
        """
        self._section.pages += 1
        name = f"foot{self.count}"
        self._feet.append((name, self._section, self._section.pages))
        self.canvas.doForm(name)

    def _draw_feet(self) -> None:
        texts = load(self.language)
        style = Style(size=8, color=Ink.MUTED)
        y = self.height - max(self.margins.bottom - 7, 7)
        for name, section, page in self._feet:
            self.canvas.beginForm(name)
            counted = texts("page.number", page=page, pages=section.pages)
            taken = self.text(self.right, y, counted, replace(style, align=Align.RIGHT))
            room = Box(self.left, y - 2, self.inner_width - taken - 6, 0)
            self.fitted(room, section.running, replace(style, floor=7), name=section.running)
            self.canvas.endForm()

    def finish(self) -> Rendered:
        """Close the file and give its bytes, number of pages and remarks."""
        self.canvas.showPage()
        self._draw_feet()
        slim(self.canvas)
        self.canvas.save()
        return Rendered(
            data=self._stream.getvalue(), pages=self.count, remarks=tuple(self._remarks)
        )


@cache
def _rgb(color: str) -> tuple[float, float, float]:
    red, green, blue = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return round(red, 4), round(green, 4), round(blue, 4)


@cache
def _paint(color: str) -> str:
    return " ".join(f"{part:.4g}" for part in _rgb(color)) + " rg"
