"""Draw tables over pages: widths from the content, the head again on every page.

Widths are millimeters, type is points. Cells shrink, then wrap, then are cut with a remark.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from reports import fonts
from reports.fit import Fitted, Room, fit
from reports.fonts import Face
from reports.page import MM, Align, Box, Ink, Pages, Rise, Style

# Notes and second lines, as a share of the size of the cell; type below is hard to read.
SMALL = 0.8
SMALLEST = 6.5
LEADING = 1.22
NOTE_GAP_MM = 0.4
KEPT_ROWS = 3


class RowKind(StrEnum):
    """Say what a row is; a group's only cell is the heading of what follows."""

    BODY = "body"
    GROUP = "group"
    TOTAL = "total"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """Describe a column: its head and how wide it may be, in millimeters.

    `details` are small lines below the title. Adjacent columns of one `group` share a heading.
    Columns that grow share the width that is left over.
    """

    title: str
    details: tuple[str, ...] = ()
    group: str = ""
    align: Align = Align.LEFT
    narrowest: float = 5.0
    widest: float = 400.0
    grows: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Hold a cell: text, a small note right of it, and a small muted line below."""

    text: str = ""
    note: str = ""
    below: str = ""
    face: Face = Face.SANS
    color: str = Ink.TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Hold a row of one cell per column; a group has only one."""

    cells: tuple[Cell, ...]
    kind: RowKind = RowKind.BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Say how a table looks; `floor` is the smallest type, `lines` the most a cell wraps to."""

    size: float = 9.0
    head_size: float = 7.5
    floor: float = 6.5
    lines: int = 4
    across: float = 1.5
    down: float = 1.6
    least_height: float = 0.0
    rise: Rise = Rise.TOP
    is_striped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Hold a table; without `span` (left edge, width) it takes the whole page width."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    look: Look = field(default_factory=Look)
    span: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """Say how to go on: `open_page` opens the next page and gives where its content begins.

    `ending` is the height of what must follow the last rows on their page.
    """

    open_page: Callable[[], float]
    ending: float = 0.0
    row_done: Callable[[], None] = lambda: None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Hold how wide a column would like to be, and how narrow it can be."""

    natural: float
    least: float
    grows: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    face: Face
    size: float
    color: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Block:
    """Hold the lines of a cell and their height from the first capital to the last base line."""

    lines: tuple[_Line, ...]
    height: float


def widths(measures: Sequence[Measure], room: float) -> tuple[float, ...]:
    """Share out a width: spare goes to those that grow, want is taken where there is give.

    The sum is the room, unless there is spare and nobody grows; then everybody is content.
    """
    wanted = sum(measure.natural for measure in measures)
    if wanted <= room:
        growing = sum(measure.natural for measure in measures if measure.grows)
        spare = (room - wanted) / growing if growing else 0.0
        return tuple(m.natural * (1 + spare) if m.grows else m.natural for m in measures)
    give = [max(measure.natural - measure.least, 0.0) for measure in measures]
    if wanted - room <= sum(give):
        taken = (wanted - room) / sum(give)
        return tuple(m.natural - taken * g for m, g in zip(measures, give, strict=True))
    return tuple(
        (m.natural - g) * room / (wanted - sum(give)) for m, g in zip(measures, give, strict=True)
    )


def measures(table: Table) -> tuple[Measure, ...]:
    """Measure the columns of a table by their heads and cells."""
    found = [_head_measure(column, table.look) for column in table.columns]
    natural = [measure.natural for measure in found]
    least = [measure.least for measure in found]
    for row in table.rows:
        if row.kind == RowKind.GROUP:
            continue
        for index, cell in enumerate(row.cells):
            natural[index] = max(natural[index], _cell_width(cell, table.look))
            least[index] = max(least[index], _least_width(cell, table.look))
    return tuple(
        _clamped(column, wish, need)
        for column, wish, need in zip(table.columns, natural, least, strict=True)
    )


def draw(pages: Pages, table: Table, y: float, flow: Flow) -> float:
    """Draw a table from y downward, over as many pages as it needs, and give its end."""
    painter = _Painter(pages, table)
    y = painter.head(y)
    rows = table.rows
    laid = [painter.lay(row) for row in rows]
    for index, row in enumerate(rows):
        if y + _kept_height(rows, laid, index, flow.ending) > pages.bottom:
            y = painter.head(flow.open_page())
        y = painter.row(row, laid[index], y, is_odd=index % 2 == 1)
        flow.row_done()
    return y


def height(pages: Pages, table: Table) -> float:
    """Give the height of a table on one page, head included."""
    painter = _Painter(pages, table)
    return painter.head_height + sum(painter.lay(row)[1] for row in table.rows)


def _kept_height(
    rows: tuple[Row, ...], laid: list[tuple[list[_Block], float]], index: int, ending: float
) -> float:
    """Give the height that must be free for a row and what may not be parted from it.

    Headings stay with their rows, a total with the row above, and the last rows with the end.
    """
    kept = 1
    following = rows[index + 1].kind if index + 1 < len(rows) else None
    if rows[index].kind == RowKind.GROUP or following == RowKind.TOTAL:
        kept = 2
    if ending and index == max(len(rows) - KEPT_ROWS, 0):
        return sum(height for _blocks, height in laid[index:]) + ending
    return sum(height for _blocks, height in laid[index : index + kept])


class _Painter:
    """Know a table's columns on a page, and draw its head and rows."""

    def __init__(self, pages: Pages, table: Table) -> None:
        self.pages = pages
        self.table = table
        self.look = table.look
        self.left, room = table.span or (pages.left, pages.inner_width)
        shares = widths(measures(table), room)
        self.boxes: list[tuple[float, float]] = []
        x = self.left
        for share in shares:
            self.boxes.append((x, share))
            x += share
        self.right = x
        self.groups = tuple(_spans([column.group for column in table.columns]))
        self.heads = [
            _head_block(column, self.look, width)
            for column, (_x, width) in zip(table.columns, self.boxes, strict=True)
        ]
        tallest = max((block.height for block in self.heads), default=0.0)
        self.group_height = self.look.head_size * 2 / MM if self.groups else 0.0
        self.head_height = tallest + 2 * self.look.down + self.group_height

    def head(self, y: float) -> float:
        """Draw the head and give where the rows begin."""
        look = self.look
        for label, first, last in self.groups:
            self._group_head(label, y, self.boxes[first][0], sum(self.boxes[last]))
        bottom = y + self.head_height
        for column, block, (x, width) in zip(
            self.table.columns, self.heads, self.boxes, strict=True
        ):
            box = Box(x, bottom - look.down - block.height, width, block.height)
            self._block(block, box, column.align, Rise.TOP)
        self.pages.line((self.left, bottom), (self.right, bottom), color=Ink.TEXT, weight=0.8)
        return bottom

    def _boxes(self, row: Row) -> list[tuple[float, float]]:
        return [(self.left, self.right - self.left)] if row.kind == RowKind.GROUP else self.boxes

    def _group_head(self, label: str, y: float, left: float, right: float) -> None:
        style = Style(
            face=Face.SANS_BOLD, size=self.look.head_size, color=Ink.DEEP, floor=self.look.floor
        )
        middle = y + self.look.down
        box = Box(left + self.look.across, middle, right - left - 2 * self.look.across, 0)
        self.pages.fitted(box, label, style)
        line = y + self.group_height
        edges = (left + self.look.across * 0.6, right - self.look.across * 0.6)
        self.pages.line((edges[0], line), (edges[1], line), color=Ink.PRIMARY, weight=0.6)

    def lay(self, row: Row) -> tuple[list[_Block], float]:
        """Set the cells of a row into their widths, and give the row's height."""
        look = self.look
        boxes = self._boxes(row)
        blocks = [
            _cell_block(self.pages, cell, look, width - 2 * look.across)
            for cell, (_x, width) in zip(row.cells, boxes, strict=True)
        ]
        tallest = max(block.height for block in blocks)
        return blocks, max(tallest + 2 * look.down, look.least_height)

    def row(self, row: Row, laid: tuple[list[_Block], float], y: float, *, is_odd: bool) -> float:
        """Draw a row with its rule, and give its lower edge."""
        blocks, tall = laid
        width = self.right - self.left
        if self.look.is_striped and is_odd and row.kind == RowKind.BODY:
            self.pages.rect(Box(self.left, y, width, tall), fill=Ink.PALE)
        if row.kind == RowKind.TOTAL:
            self.pages.line((self.left, y), (self.right, y), color=Ink.TEXT, weight=0.6)
        boxes = self._boxes(row)
        aligns = [column.align for column in self.table.columns]
        for block, (x, room), align in zip(blocks, boxes, aligns, strict=False):
            box = Box(x, y + self.look.down, room, tall - 2 * self.look.down)
            self._block(block, box, align, self.look.rise)
        y += tall
        self.pages.line((self.left, y), (self.right, y), color=Ink.GRID, weight=0.4)
        return y

    def _block(self, block: _Block, box: Box, align: Align, rise: Rise) -> None:
        free = box.height - block.height
        y = box.y + (free / 2 if rise == Rise.MIDDLE else 0.0)
        for index, line in enumerate(block.lines):
            y += _step(line) if index else _capital(line)
            self._line(line, box, y, align)

    def _line(self, line: _Line, box: Box, y: float, align: Align) -> None:
        style = Style(face=line.face, size=line.size, color=line.color)
        x = box.x + self.look.across
        taken = _line_width(line)
        if align == Align.RIGHT:
            # Notes hang into the gap, so that digits stay below digits.
            x = box.right - self.look.across - _mm(line.text, line.face, line.size)
        elif align == Align.CENTER:
            x = box.x + (box.width - taken) / 2
        end = self.pages.text(x, y, line.text, style) if line.text else 0.0
        if line.note:
            note = Style(face=Face.SANS_BOLD, size=_small(line.size), color=Ink.MUTED)
            self.pages.text(x + end + NOTE_GAP_MM, y, line.note, note)


def _spans(labels: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Give runs of equal labels that are not empty, with first and last index."""
    first = 0
    for index in range(1, len(labels) + 1):
        if index == len(labels) or labels[index] != labels[first]:
            if labels[first]:
                yield labels[first], first, index - 1
            first = index


def _clamped(column: Column, natural: float, least: float) -> Measure:
    wish = min(max(natural, column.narrowest), max(column.widest, column.narrowest))
    return Measure(natural=wish, least=min(max(least, column.narrowest), wish), grows=column.grows)


def _head_measure(column: Column, look: Look) -> Measure:
    longest = max(_mm(word, Face.SANS_BOLD, look.head_size) for word in _words(column.title))
    details = max(
        (_mm(line, Face.SANS, _small(look.head_size)) for line in column.details), default=0.0
    )
    width = max(longest, details) + 2 * look.across
    return Measure(natural=width, least=width)


def _words(text: str) -> list[str]:
    return text.split() or [""]


def _head_block(column: Column, look: Look, width: float) -> _Block:
    room = Room(width=(width - 2 * look.across + 0.05) * MM, lines=2, floor=look.floor)
    title = fit(column.title, Face.SANS_BOLD, look.head_size, room=room)
    lines = [_Line(text, Face.SANS_BOLD, title.size, Ink.TEXT) for text in title.lines]
    small = _small(look.head_size)
    lines += [_Line(text, Face.SANS, small, Ink.MUTED) for text in column.details]
    return _stacked(lines)


def _cell_block(pages: Pages, cell: Cell, look: Look, width: float) -> _Block:
    note = _note_width(cell.note, look.size)
    fitted = _fit(cell.text, cell.face, look, width - note)
    if fitted.is_cut:
        pages.remark("overflow", cell.text, cell.text)
    last = len(fitted.lines) - 1
    lines = [
        _Line(text, cell.face, fitted.size, cell.color, cell.note if index == last else "")
        for index, text in enumerate(fitted.lines)
    ]
    if cell.below:
        room = Room(width=(width + 0.05) * MM, lines=6, floor=SMALLEST)
        below = fit(cell.below, Face.SANS, _small(look.size), room=room)
        lines += [_Line(text, Face.SANS, below.size, Ink.MUTED) for text in below.lines]
    return _stacked(lines)


@lru_cache(maxsize=2048)
def _fit(text: str, face: Face, look: Look, width: float) -> Fitted:
    # Columns are as wide as their longest text, to the last bit: allow for rounding.
    room = Room(width=(width + 0.05) * MM, lines=look.lines, floor=look.floor)
    return fit(text, face, look.size, room=room)


def _stacked(lines: list[_Line]) -> _Block:
    tall = _capital(lines[0]) + sum(_step(line) for line in lines[1:])
    return _Block(tuple(lines), tall)


def _capital(line: _Line) -> float:
    return fonts.cap_height(line.face) * line.size / MM


def _step(line: _Line) -> float:
    return line.size * LEADING / MM


def _mm(text: str, face: Face, size: float) -> float:
    return fonts.unit_width(text, face) * size / MM


def _small(size: float) -> float:
    return max(size * SMALL, SMALLEST)


def _note_width(note: str, size: float) -> float:
    return _mm(note, Face.SANS_BOLD, _small(size)) + NOTE_GAP_MM if note else 0.0


def _line_width(line: _Line) -> float:
    return _mm(line.text, line.face, line.size) + _note_width(line.note, line.size)


def _cell_width(cell: Cell, look: Look) -> float:
    text = _mm(cell.text, cell.face, look.size) + _note_width(cell.note, look.size)
    return max(text, _mm(cell.below, Face.SANS, _small(look.size))) + 2 * look.across


def _least_width(cell: Cell, look: Look) -> float:
    """Give the width at which no word must be broken at the smallest type."""
    longest = max(_mm(word, cell.face, look.floor) for word in _words(cell.text))
    return longest + _note_width(cell.note, look.size) + 2 * look.across
