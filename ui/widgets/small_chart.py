"""Paint small charts: lines over rounds, and bars. Beside each stands a table of the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme

COLORS = ("plan", "do", "check", "act", "text", "muted", "ok", "bad")
MARKERS = ("circle", "square", "triangle", "diamond", "ring", "frame", "wedge", "cross")
_DASHES: tuple[tuple[float, ...], ...] = ((), (5, 3), (2, 2), (7, 2, 2, 2))
_STEPS = tuple(n * Fraction(10) ** p for p in range(-1, 7) for n in (1, 2, 5))
_MOST_TICKS = 6
_MARKER = 4.5
_BAR, _BAR_STEP = 18, 30
_LABEL_GAP = 16
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Hold a line: its name, and a value for each column, `None` where there is none."""

    name: str
    values: tuple[Fraction | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """Hold a bar; a provisional one is hollow, one without value has no length."""

    name: str
    value: Fraction | None
    shown: str
    is_provisional: bool = False


def ticks(low: Fraction, high: Fraction) -> tuple[Fraction, ...]:
    """Give round values in equal steps that enclose a range, at most six."""
    if high <= low:
        low, high = low - 1, high + 1
    for step in _STEPS:
        first, last = low // step, -(-high // step)
        if last - first < _MOST_TICKS:
            return tuple(step * number for number in range(first, last + 1))
    return (low, high)


def spread(places: Sequence[float], gap: float, low: float, high: float) -> tuple[float, ...]:
    """Move places apart, in their order, until neighbors keep a gap inside the room."""
    if not places:
        return ()
    gap = min(gap, (high - low) / max(1, len(places) - 1))
    order = sorted(range(len(places)), key=lambda index: places[index])
    moved = [0.0] * len(places)
    at = low - gap
    for index in order:
        at = moved[index] = max(places[index], at + gap)
    limit = high
    for index in reversed(order):
        limit = moved[index] = min(moved[index], limit)
        limit -= gap
    return tuple(moved)


class _Chart(QWidget):
    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _say(self, description: str) -> None:
        self.setAccessibleDescription(description)
        self.updateGeometry()
        self.update()

    def _begin(self) -> QPainter:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(12))
        return painter


class LineChart(_Chart):
    """Show lines over columns such as rounds; color, marker and dashes tell them apart."""

    def __init__(self, theme: Theme, name: str) -> None:
        """Begin with nothing to show."""
        super().__init__(theme, name)
        self._columns: tuple[str, ...] = ()
        self._lines: tuple[Line, ...] = ()

    def sizeHint(self) -> QSize:  # Qt's name
        """Ask for room enough to follow a line."""
        return QSize(self._theme.px(420), self._theme.px(260))

    def minimumSizeHint(self) -> QSize:  # Qt's name
        """Be content with less on a small screen."""
        return QSize(self._theme.px(260), self._theme.px(220))

    def show_lines(self, columns: Sequence[str], lines: Sequence[Line], description: str) -> None:
        """Show other lines; the description says the same in words."""
        self._columns, self._lines = tuple(columns), tuple(lines)
        self._say(description)

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt's name
        """Paint scale, lines, and names at their ends."""
        values = [value for line in self._lines for value in line.values if value is not None]
        if not values or not self._columns:
            return
        painter = self._begin()
        scale = ticks(min(values), max(values))
        area = self._area(painter)
        self._paint_scale(painter, area, scale)
        ends = []
        for index, line in enumerate(self._lines):
            points = self._points(area, scale, line)
            self._paint_line(painter, points, index)
            ends.append(points[-1] if points else QPointF(area.right(), area.bottom()))
        self._paint_names(painter, area, ends)
        painter.end()

    def _area(self, painter: QPainter) -> QRectF:
        metrics = painter.fontMetrics()
        widest = max(metrics.horizontalAdvance(line.name) for line in self._lines)
        right = min(widest + 24, self.width() * 0.38)
        px = self._theme.px
        return QRectF(self.rect()).adjusted(px(34), px(12), -right, -px(28))

    def _paint_scale(self, painter: QPainter, area: QRectF, scale: tuple[Fraction, ...]) -> None:
        for value in scale:
            y = self._y(area, scale, value)
            painter.setPen(self._theme.color("grid"))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(self._theme.color("muted"))
            shown = f"{float(value):g}"
            painter.drawText(QRectF(0, y - 10, area.left() - 8, 20), _RIGHT, shown)
        wide = area.width() / max(1, len(self._columns))
        for index, column in enumerate(self._columns):
            x = self._x(area, index)
            room = QRectF(x - wide / 2, area.bottom() + 6, wide, self._theme.px(20))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, column)

    def _x(self, area: QRectF, column: int) -> float:
        count = len(self._columns)
        inner = area.adjusted(14, 0, -14, 0)
        return (
            inner.center().x()
            if count == 1
            else inner.left() + inner.width() * column / (count - 1)
        )

    @staticmethod
    def _y(area: QRectF, scale: tuple[Fraction, ...], value: Fraction) -> float:
        share = float((value - scale[0]) / (scale[-1] - scale[0]))
        return area.bottom() - share * area.height()

    def _points(self, area: QRectF, scale: tuple[Fraction, ...], line: Line) -> list[QPointF]:
        return [
            QPointF(self._x(area, index), self._y(area, scale, value))
            for index, value in enumerate(line.values)
            if value is not None
        ]

    def _color(self, index: int) -> QColor:
        return self._theme.color(COLORS[index % len(COLORS)])

    def _paint_line(self, painter: QPainter, points: list[QPointF], index: int) -> None:
        color = self._color(index)
        pen = QPen(color, 2)
        dashes = _DASHES[(index // len(COLORS) + index) % len(_DASHES)]
        if dashes:
            pen.setDashPattern(dashes)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        for point in points:
            self._paint_marker(painter, point, index)

    def _paint_marker(self, painter: QPainter, at: QPointF, index: int) -> None:
        marker, color = MARKERS[index % len(MARKERS)], self._color(index)
        is_open = marker in {"ring", "frame"}
        painter.setPen(QPen(color, 2))
        painter.setBrush(self._theme.color("surface") if is_open else color)
        x, y, r = at.x(), at.y(), _MARKER
        if marker in {"circle", "ring"}:
            painter.drawEllipse(at, r, r)
        elif marker in {"square", "frame"}:
            painter.drawRect(QRectF(x - r + 0.5, y - r + 0.5, 2 * r - 1, 2 * r - 1))
        elif marker == "cross":
            painter.drawLine(QPointF(x - r, y - r), QPointF(x + r, y + r))
            painter.drawLine(QPointF(x - r, y + r), QPointF(x + r, y - r))
        else:
            shapes = {
                "triangle": ((0, -r), (r, r), (-r, r)),
                "wedge": ((0, r), (r, -r), (-r, -r)),
                "diamond": ((0, -r), (r, 0), (0, r), (-r, 0)),
            }
            painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in shapes[marker]]))

    def _paint_names(self, painter: QPainter, area: QRectF, ends: list[QPointF]) -> None:
        gap = self._theme.px(_LABEL_GAP)
        places = spread([end.y() for end in ends], gap, area.top(), area.bottom())
        left = area.right() + 2
        metrics = painter.fontMetrics()
        for index, (line, y) in enumerate(zip(self._lines, places, strict=True)):
            self._paint_marker(painter, QPointF(left + 5, y), index)
            painter.setPen(self._theme.color("text"))
            room = QRectF(left + 16, y - 10, self.width() - left - 16, 20)
            name = metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, _LEFT, name)


class BarChart(_Chart):
    """Show bars from left to right, one under the other, each with its figure."""

    def __init__(self, theme: Theme, name: str) -> None:
        """Begin with nothing to show."""
        super().__init__(theme, name)
        self._bars: tuple[Bar, ...] = ()

    def sizeHint(self) -> QSize:  # Qt's name
        """Ask for a line for each bar."""
        count = max(1, len(self._bars))
        return QSize(self._theme.px(380), self._theme.px(_BAR_STEP) * count + 8)

    def minimumSizeHint(self) -> QSize:  # Qt's name
        """Be content with less width, but not with less height."""
        return QSize(self._theme.px(240), self.sizeHint().height())

    def show_bars(self, bars: Sequence[Bar], description: str) -> None:
        """Show other bars; the description says the same in words."""
        self._bars = tuple(bars)
        self._say(description)

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt's name
        """Paint names, bars and figures."""
        if not self._bars:
            return
        painter = self._begin()
        px, metrics = self._theme.px, painter.fontMetrics()
        widest = max(metrics.horizontalAdvance(bar.name) for bar in self._bars)
        names = min(widest + 12, self.width() * 0.35)
        figures = max(metrics.horizontalAdvance(bar.shown) for bar in self._bars) + 12
        longest = max((bar.value or Fraction(0) for bar in self._bars), default=Fraction(0))
        room = self.width() - names - figures
        for index, bar in enumerate(self._bars):
            middle = 4 + px(_BAR_STEP) * (index + 0.5)
            painter.setPen(self._theme.color("text"))
            name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, int(names) - 8)
            painter.drawText(QRectF(0, middle - 12, names - 8, 24), _LEFT, name)
            share = float((bar.value or Fraction(0)) / longest) if longest > 0 else 0.0
            wide = max(0.0, room * share)
            self._paint_bar(painter, QRectF(names, middle - px(_BAR) / 2, wide, px(_BAR)), bar)
            painter.setPen(self._theme.color("text"))
            painter.drawText(QRectF(names + wide + 8, middle - 12, figures, 24), _LEFT, bar.shown)
        painter.end()

    def _paint_bar(self, painter: QPainter, place: QRectF, bar: Bar) -> None:
        if bar.value is None or place.width() < 1:
            return
        color = self._theme.color("do")
        painter.setPen(QPen(color, 1.5, Qt.PenStyle.DashLine if bar.is_provisional else
                            Qt.PenStyle.SolidLine))  # fmt: skip
        painter.setBrush(Qt.BrushStyle.NoBrush if bar.is_provisional else color)
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4)
