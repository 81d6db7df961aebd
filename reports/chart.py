"""Draw small charts on a page: lines over rounds, and horizontal bars.

Lines tell apart by color, marker and dashes together, and carry their names at their ends, so
the charts can be read when printed in gray. Places and sizes are millimeters.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from reports.fonts import Face
from reports.page import MM, Align, Box, Ink, Pages, Rise, Style

Text = Callable[[Fraction], str]

LABEL_MM = 38.0
AXIS_MM = 11.0
LABEL_GAP_MM = 3.6
SAMPLE_MM = 6.0
MARKER_MM = 1.05
BAR_MM = 5.2
BAR_STEP_MM = 8.2
MOST_TICKS = 6
SMALL = Style(size=7.5, color=Ink.MUTED)
NAME = Style(face=Face.SANS_MEDIUM, size=8, floor=6.5, rise=Rise.MIDDLE)


class Marker(StrEnum):
    """Name the shapes that mark the points of a line."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    RING = "ring"
    FRAME = "frame"
    WEDGE = "wedge"
    CROSS = "cross"


COLORS = (Ink.PLAN, Ink.DO, Ink.CHECK, Ink.ACT, Ink.TEXT, Ink.DEEP, Ink.GOLD, Ink.MUTED)
MARKERS = tuple(Marker)
DASHES: tuple[tuple[float, ...], ...] = ((), (4, 2), (1.2, 1.6), (6, 2, 1.2, 2))


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Hold a line: its name and a value for each place, `None` where there is none."""

    name: str
    values: tuple[Fraction | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """Hold a bar; a hollow one is provisional, one without value has no length."""

    name: str
    value: Fraction | None
    shown: str
    is_hollow: bool = False
    is_first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Hold how a line and its points look."""

    color: str
    marker: Marker
    dashes: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Plot:
    """Turn values into places: columns across, a scale from `low` to `high` upward."""

    box: Box
    columns: int
    low: Fraction
    high: Fraction

    def x(self, column: int) -> float:
        inner = self.box.width - 8
        return (
            self.box.x
            + 4
            + (inner * column / (self.columns - 1) if self.columns > 1 else inner / 2)
        )

    def y(self, value: Fraction) -> float:
        share = float((value - self.low) / (self.high - self.low))
        return self.box.bottom - share * self.box.height


def look(index: int) -> Look:
    """Give the nth look; no two of the first 32 have both marker and dashes alike."""
    turn = index // len(COLORS) + index
    return Look(
        color=COLORS[index % len(COLORS)],
        marker=MARKERS[index % len(MARKERS)],
        dashes=DASHES[turn % len(DASHES)],
    )


def ticks(low: Fraction, high: Fraction, most: int = MOST_TICKS) -> tuple[Fraction, ...]:
    """Give round values in equal steps that enclose a range, at most so many."""
    if high <= low:
        low, high = low - 1, high + 1
    step = Fraction(1)
    while _count(low, high, step / 10) <= most:
        step /= 10
    while _count(low, high, step) > most:
        step *= 10
    for part in (Fraction(1, 5), Fraction(1, 4), Fraction(1, 2)):
        if _count(low, high, step * part) <= most:
            step *= part
            break
    first = low // step
    return tuple(step * n for n in range(first, first + _count(low, high, step)))


def _count(low: Fraction, high: Fraction, step: Fraction) -> int:
    return -(-high // step) - low // step + 1


def spread(places: Sequence[float], gap: float, low: float, high: float) -> tuple[float, ...]:
    """Move places apart until neighbors keep a gap, each as little as need be.

    The order stays. Where the room does not hold all at that gap, they share it evenly.
    """
    if not places:
        return ()
    gap = min(gap, (high - low) / max(len(places) - 1, 1))
    order = sorted(range(len(places)), key=lambda index: places[index])
    clusters: list[tuple[float, list[int]]] = []
    for index in order:
        center, members = min(max(places[index], low), high), [index]
        # A cluster stands around the mean of what its members would like.
        while clusters and _upper(*clusters[-1], gap) + gap > _lower(center, members, gap):
            center, members = _joined(clusters.pop(), (center, members))
            half = gap * (len(members) - 1) / 2
            center = min(max(center, low + half), high - half)
        clusters.append((center, members))
    moved = [0.0] * len(places)
    for center, members in clusters:
        for offset, index in enumerate(members):
            moved[index] = _lower(center, members, gap) + offset * gap
    return tuple(moved)


def _lower(center: float, members: list[int], gap: float) -> float:
    return center - gap * (len(members) - 1) / 2


def _upper(center: float, members: list[int], gap: float) -> float:
    return center + gap * (len(members) - 1) / 2


def _joined(
    first: tuple[float, list[int]], second: tuple[float, list[int]]
) -> tuple[float, list[int]]:
    members = first[1] + second[1]
    center = (first[0] * len(first[1]) + second[0] * len(second[1])) / len(members)
    return center, members


def lines(
    pages: Pages, box: Box, series: Sequence[Series], heads: Sequence[str], *, text: Text
) -> None:
    """Draw lines over named places into a box; `text` spells the values of the scale."""
    known = [value for one in series for value in one.values if value is not None]
    if not known:
        return
    scale = ticks(min(known), max(known))
    plot_box = Box(box.x + AXIS_MM, box.y + 2, box.width - AXIS_MM - LABEL_MM, box.height - 8)
    plot = _Plot(plot_box, len(heads), scale[0], scale[-1])
    _axes(pages, plot, scale, heads, text)
    looks = [look(index) for index in range(len(series))]
    for one, how in zip(series, looks, strict=True):
        _line(pages, plot, one, how)
    _names(pages, plot, series, looks)


def _axes(
    pages: Pages, plot: _Plot, scale: Sequence[Fraction], heads: Sequence[str], text: Text
) -> None:
    box = plot.box
    for index, value in enumerate(scale):
        y = plot.y(value)
        color, weight = (Ink.RULE, 0.6) if index == 0 else (Ink.GRID, 0.4)
        pages.line((box.x, y), (box.right, y), color=color, weight=weight)
        right = Style(size=SMALL.size, color=SMALL.color, align=Align.RIGHT)
        pages.text(box.x - 1.5, y + 0.9, text(value), right)
    below = Style(size=SMALL.size, color=SMALL.color, align=Align.CENTER, floor=5)
    width = box.width / max(len(heads), 1)
    for column, head in enumerate(heads):
        pages.fitted(Box(plot.x(column) - width / 2, box.bottom + 2, width, 0), head, below)


def _line(pages: Pages, plot: _Plot, one: Series, how: Look) -> None:
    """Draw a line with its points; it is interrupted where a value is missing."""
    before: tuple[float, float] | None = None
    points = []
    for column, value in enumerate(one.values):
        here = (plot.x(column), plot.y(value)) if value is not None else None
        if before and here:
            pages.line(before, here, color=how.color, weight=1.1, dashes=how.dashes)
        if here:
            points.append(here)
        before = here
    for point in points:
        _mark(pages, point, how)


def _names(pages: Pages, plot: _Plot, series: Sequence[Series], looks: Sequence[Look]) -> None:
    """Write each name beside the end of its line, moved where names would touch."""
    ends = [
        (index, column)
        for index, one in enumerate(series)
        for column in [_last_known(one.values)]
        if column is not None
    ]
    values = [series[index].values[column] or Fraction(0) for index, column in ends]
    wanted = [plot.y(value) for value in values]
    places = spread(wanted, LABEL_GAP_MM, plot.box.y, plot.box.bottom)
    for (index, column), start, y in zip(ends, wanted, places, strict=True):
        how = looks[index]
        left = plot.box.right + 2.5
        pages.line((plot.x(column) + 1.6, start), (left, y), color=Ink.RULE, weight=0.35)
        middle = left + SAMPLE_MM / 2
        pages.line((left, y), (left + SAMPLE_MM, y), color=how.color, dashes=how.dashes, weight=1.1)
        _mark(pages, (middle, y), how)
        room = Box(left + SAMPLE_MM + 1, y - 2, LABEL_MM - SAMPLE_MM - 4, 4)
        style = Style(
            face=NAME.face, size=NAME.size, floor=NAME.floor, rise=NAME.rise, color=how.color
        )
        pages.fitted(room, series[index].name, style)


def _last_known(values: Sequence[Fraction | None]) -> int | None:
    known = [column for column, value in enumerate(values) if value is not None]
    return known[-1] if known else None


_SHAPES: dict[Marker, tuple[tuple[float, float], ...]] = {
    Marker.SQUARE: ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    Marker.FRAME: ((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)),
    Marker.TRIANGLE: ((0, -1.15), (1.1, 0.85), (-1.1, 0.85)),
    Marker.WEDGE: ((0, 1.15), (1.1, -0.85), (-1.1, -0.85)),
    Marker.DIAMOND: ((0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)),
}
_HOLLOW = {Marker.RING, Marker.FRAME, Marker.WEDGE}


def _mark(pages: Pages, place: tuple[float, float], how: Look) -> None:
    x, y = place
    size = MARKER_MM
    if how.marker is Marker.CROSS:
        for start, end in (((-1, -1), (1, 1)), ((-1, 1), (1, -1))):
            ends = [(x + dx * size * 0.9, y + dy * size * 0.9) for dx, dy in (start, end)]
            pages.line(ends[0], ends[1], color=how.color, weight=1.1)
        return
    fill = Ink.WHITE if how.marker in _HOLLOW else how.color
    if how.marker in _SHAPES:
        corners = [(x + dx * size, y + dy * size) for dx, dy in _SHAPES[how.marker]]
        _polygon(pages, corners, fill=fill, stroke=how.color)
    else:
        circle = Box(x - size, y - size, 2 * size, 2 * size)
        pages.rect(circle, fill=fill, stroke=how.color, weight=0.9, radius=size * 0.999)


def _polygon(
    pages: Pages, corners: Sequence[tuple[float, float]], *, fill: str, stroke: str
) -> None:
    """Draw a closed shape, filled and outlined."""
    canvas = pages.canvas
    path = canvas.beginPath()
    path.moveTo(corners[0][0] * MM, (pages.height - corners[0][1]) * MM)
    for x, y in corners[1:]:
        path.lineTo(x * MM, (pages.height - y) * MM)
    path.close()
    canvas.setFillColor(fill)
    canvas.setStrokeColor(stroke)
    canvas.setLineWidth(0.9)
    canvas.setDash([])
    canvas.drawPath(path, stroke=1, fill=1)


def bars_height(count: int) -> float:
    """Give the height that so many bars take."""
    return count * BAR_STEP_MM


def bars(pages: Pages, box: Box, items: Sequence[Bar]) -> None:
    """Draw horizontal bars from zero, with names left and values at their ends."""
    greatest = max((abs(item.value) for item in items if item.value is not None), default=None)
    start = box.x + LABEL_MM
    room = box.width - LABEL_MM - 18
    for index, item in enumerate(items):
        y = box.y + index * BAR_STEP_MM + (BAR_STEP_MM - BAR_MM) / 2
        name = Style(
            face=Face.SANS_MEDIUM, size=8.5, floor=6.5, align=Align.RIGHT, rise=Rise.MIDDLE
        )
        pages.fitted(Box(box.x, y, LABEL_MM - 3, BAR_MM), item.name, name)
        length = 0.0
        if item.value is not None and greatest:
            length = room * float(max(item.value, Fraction(0)) / greatest)
            _bar(pages, Box(start, y, length, BAR_MM), item)
        shown = Style(face=Face.SANS_BOLD, size=8.5, rise=Rise.MIDDLE)
        pages.fitted(Box(start + length + 2, y, 20, BAR_MM), item.shown, shown)
    bottom = box.y + bars_height(len(items))
    pages.line((start, box.y), (start, bottom), color=Ink.TEXT, weight=0.6)


def _bar(pages: Pages, box: Box, item: Bar) -> None:
    color = Ink.PRIMARY if item.is_first else "#7FB5AF"
    if item.is_hollow:
        pages.rect(box, fill=Ink.WHITE, stroke=color, weight=0.9)
    else:
        pages.rect(box, fill=color)
