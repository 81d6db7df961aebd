"""Place badges and labels on sheets: a table of layouts, and where each label lies.

Label sheets are bought with cuts at fixed places of A4 paper; badges are cut along marks and
are centered on any paper.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.errors import UserError
from facilitator.model.rendering import Paper
from reports.page import SIZES, Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Describe a sheet: labels across and down, their size and distance in millimeters.

    `corner` is where the first label lies on label sheets; `None` centers the labels.
    """

    columns: int
    rows: int
    width: float
    height: float
    gap_across: float = 0.0
    gap_down: float = 0.0
    corner: tuple[float, float] | None = None

    @property
    def labels(self) -> int:
        """Give the number of labels on a sheet."""
        return self.columns * self.rows

    @property
    def is_cut(self) -> bool:
        """Tell whether the sheet is cut by hand, along marks."""
        return self.corner is None


LAYOUTS = {
    "badge-90x55": Layout(columns=2, rows=5, width=90, height=55),
    "badge-a6": Layout(columns=2, rows=2, width=105, height=148.5),
    "badge-86x54": Layout(columns=2, rows=5, width=86, height=54),
    "label-a4-3x7": Layout(
        columns=3, rows=7, width=63.5, height=38.1, gap_across=2.5, corner=(7.25, 15.15)
    ),
    "label-a4-2x7": Layout(
        columns=2, rows=7, width=99.1, height=38.1, gap_across=2.5, corner=(4.65, 15.15)
    ),
    "label-a4-2x4": Layout(
        columns=2, rows=4, width=99.1, height=67.7, gap_across=2.5, corner=(4.65, 13.1)
    ),
}


def layout(name: str) -> Layout:
    """Give a layout by its name.

    Raises:
        UserError: There is none of that name.
    """
    if name not in LAYOUTS:
        raise UserError("report.no_such_layout", layout=name, layouts=", ".join(LAYOUTS))
    return LAYOUTS[name]


def boxes(name: str, paper: Paper) -> tuple[Box, ...]:
    """Give the places of all labels on a sheet, row by row.

    Raises:
        UserError: The labels do not fit on the paper.
    """
    known = layout(name)
    width, height = SIZES[paper]
    across = known.columns * (known.width + known.gap_across) - known.gap_across
    down = known.rows * (known.height + known.gap_down) - known.gap_down
    left, top = known.corner or ((width - across) / 2, (height - down) / 2)
    if left + across > width or top + down > height:
        raise UserError("report.layout_too_large", layout=name, paper=paper)
    return tuple(
        Box(
            left + column * (known.width + known.gap_across),
            top + row * (known.height + known.gap_down),
            known.width,
            known.height,
        )
        for row in range(known.rows)
        for column in range(known.columns)
    )


def places(name: str, paper: Paper, start: int, count: int) -> Iterator[tuple[int, Box]]:
    """Give sheet (from 0) and place of each label, the first sheet begun at label `start`.

    Raises:
        UserError: The sheet has no such label.
    """
    found = boxes(name, paper)
    if not 1 <= start <= len(found):
        raise UserError("report.start_outside_sheet", start=start, labels=len(found))
    for number in range(start - 1, start - 1 + count):
        sheet, place = divmod(number, len(found))
        yield sheet, found[place]


def cut_marks(
    found: tuple[Box, ...], paper: Paper
) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """Give short lines in the paper's margin that prolong the edges of the labels."""
    width, height = SIZES[paper]
    columns = sorted({round(edge, 3) for box in found for edge in (box.x, box.right)})
    rows = sorted({round(edge, 3) for box in found for edge in (box.y, box.bottom)})
    for x in columns:
        yield from (((x, y - 5), (x, y - 1)) for y in (rows[0],) if y >= _MARK)
        yield from (((x, y + 1), (x, y + 5)) for y in (rows[-1],) if height - y >= _MARK)
    for y in rows:
        yield from (((x - 5, y), (x - 1, y)) for x in (columns[0],) if x >= _MARK)
        yield from (((x + 1, y), (x + 5, y)) for x in (columns[-1],) if width - x >= _MARK)


_MARK = 6.0
