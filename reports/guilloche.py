"""Draw the fine-line ornaments of certificates: a braided frame, rosettes, a watermark.

Everything is curves computed here, so the program ships no emblem and no picture.
"""

import math
from collections.abc import Callable
from itertools import pairwise

from reports.page import MM, Box, Ink, Pages

_WAVE_MM = 9.0
_STRANDS = 6
_TINT = "#EAF3F1"
_Place = tuple[float, float]


def frame(pages: Pages, inset: float, band: float) -> None:
    """Draw a braided frame at a distance from the paper's edge, its band so wide (mm)."""
    outer = Box(inset, inset, pages.width - 2 * inset, pages.height - 2 * inset)
    inner = outer.inset(band, band)
    pages.rect(outer, stroke=Ink.PRIMARY, weight=1.1)
    pages.rect(outer.inset(0.9, 0.9), stroke=Ink.GOLD, weight=0.4)
    pages.rect(inner, stroke=Ink.PRIMARY, weight=0.6)
    pages.rect(inner.inset(0.9, 0.9), stroke=Ink.GOLD, weight=0.3)
    middle = outer.inset(band / 2, band / 2)
    corners = [(x, y) for x in (middle.x, middle.right) for y in (middle.y, middle.bottom)]
    top_left, bottom_left, top_right, bottom_right = corners
    sides = (
        (top_left, top_right),
        (bottom_left, bottom_right),
        (top_left, bottom_left),
        (top_right, bottom_right),
    )
    for strand in range(_STRANDS):
        _begin(pages, Ink.GOLD if strand % 3 == 0 else Ink.PRIMARY, 0.3)
        for start, end in sides:
            _braid(pages, start, end, (band / 2 - 1.7, math.tau * strand / _STRANDS))
        pages.operators("S")
    for corner in corners:
        _rosette(pages, corner, band / 2 + 1.4)


def watermark(pages: Pages, center: tuple[float, float], radius: float) -> None:
    """Draw a large pale rosette behind the text."""
    _begin(pages, _TINT, 0.5)
    for turn in range(6):
        _flower(pages, center, radius, (12, 0.28, turn * math.pi / 36))
        _flower(pages, center, radius * 0.58, (8, 0.3, -turn * math.pi / 24))
    pages.operators("S")


def divider(pages: Pages, x: float, y: float, width: float) -> None:
    """Draw a fine line that is thicker in its middle, with a lozenge, centered at x."""
    half = width / 2
    pages.line((x - half, y), (x - 2.6, y), color=Ink.GOLD, weight=0.6)
    pages.line((x + 2.6, y), (x + half, y), color=Ink.GOLD, weight=0.6)
    first, *others = (
        _point(pages, *at) for at in ((x - 1.6, y), (x, y - 1), (x + 1.6, y), (x, y + 1))
    )
    pages.canvas.setFillColor(Ink.GOLD)
    pages.operators(f"{first} m {' l '.join(others)} l h f")


def _begin(pages: Pages, color: str, weight: float) -> None:
    pages.canvas.setStrokeColor(color)
    pages.canvas.setLineWidth(weight)
    pages.canvas.setDash([])


def _braid(pages: Pages, start: _Place, end: _Place, swing_and_phase: tuple[float, float]) -> None:
    """Draw a sine line from one place to another, in whole waves."""
    swing, phase = swing_and_phase
    across, down = end[0] - start[0], end[1] - start[1]
    length = math.hypot(across, down)
    waves = max(1, round(length / _WAVE_MM))

    def at(share: float) -> _Place:
        off = swing * math.sin(math.tau * waves * share + phase) / length
        return start[0] + across * share - down * off, start[1] + down * share + across * off

    _curve(pages, at, 4 * waves)


def _flower(pages: Pages, center: _Place, radius: float, petals: tuple[int, float, float]) -> None:
    """Draw a closed line with petals: their number, depth (share) and turn (radians)."""
    number, depth, turn = petals

    def at(share: float) -> _Place:
        angle = math.tau * share
        reach = radius * (1 - depth + depth * math.cos(number * (angle + turn)))
        return center[0] + reach * math.cos(angle), center[1] + reach * math.sin(angle)

    _curve(pages, at, 6 * number)


def _rosette(pages: Pages, center: _Place, radius: float) -> None:
    """Draw a rosette on a white field, where two sides of the frame meet."""
    field = Box(center[0] - radius, center[1] - radius, 2 * radius, 2 * radius)
    pages.rect(field, fill=Ink.WHITE, stroke=Ink.PRIMARY, weight=0.6)
    pages.rect(field.inset(0.9, 0.9), stroke=Ink.GOLD, weight=0.3)
    for color, share, depth in ((Ink.PRIMARY, 0.82, 0.35), (Ink.GOLD, 0.5, 0.4)):
        _begin(pages, color, 0.3)
        for turn in range(3):
            _flower(pages, center, radius * share, (8, depth, turn * math.pi / 12))
        pages.operators("S")


def _curve(pages: Pages, at: Callable[[float], _Place], pieces: int) -> None:
    """Draw a curve, given from 0 to 1, as cubic pieces that keep its places and slopes."""
    step = 1 / pieces
    tiny = step / 1000
    places = [at(step * piece) for piece in range(pieces + 1)]
    reaches = []
    for piece in range(pieces + 1):
        (x0, y0), (x1, y1) = at(step * piece - tiny), at(step * piece + tiny)
        reaches.append(((x1 - x0) * step / tiny / 6, (y1 - y0) * step / tiny / 6))
    parts = [f"{_point(pages, *places[0])} m"]
    ends = zip(places, reaches, strict=True)
    for ((x0, y0), (u0, v0)), ((x1, y1), (u1, v1)) in pairwise(ends):
        first, second = _point(pages, x0 + u0, y0 + v0), _point(pages, x1 - u1, y1 - v1)
        parts.append(f"{first} {second} {_point(pages, x1, y1)} c")
    pages.operators(" ".join(parts))


def _point(pages: Pages, x: float, y: float) -> str:
    return f"{x * MM:.1f} {(pages.height - y) * MM:.1f}"
