"""Paint how many came to each attendance point: on time, late, missing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme

_AXIS, _HEAD, _FOOT = 36, 20, 26
_WIDEST_BAR = 44
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)

_SAID = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """Hold one column of the chart; one that has not begun is an outline."""

    label: str
    on_time: int
    late: int
    missing: int
    has_begun: bool


class AttendanceChart(QWidget):
    """Show bars; the same figures stand in its accessible description."""

    def __init__(self, theme: Theme, name: str, nothing: str) -> None:
        """Begin with nothing to show; `nothing` says what will be here."""
        super().__init__()
        self._nothing = nothing
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:  # Qt's name
        """Ask for room enough to tell heights apart."""
        return QSize(self._theme.px(420), self._theme.px(220))

    def minimumSizeHint(self) -> QSize:  # Qt's name
        """Be content with less on a small screen."""
        return QSize(self._theme.px(240), self._theme.px(180))

    def show_bars(self, bars: Sequence[Bar], description: str) -> None:
        """Show other bars; the description says the same in words."""
        self._bars = tuple(bars)
        self.setAccessibleDescription(description)
        self.setToolTip(description)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt's name
        """Paint axis, grid and bars."""
        painter = QPainter(self)
        if not self._bars:
            painter.setPen(self._theme.color("muted"))
            painter.drawText(self.rect(), _SAID, self._nothing)
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(11))
        px = self._theme.px
        area = QRectF(self.rect()).adjusted(px(_AXIS), px(_HEAD), 0, -px(_FOOT))
        most = max(bar.on_time + bar.late + bar.missing for bar in self._bars)
        step = next((one for one in _STEPS if most / one <= 5), _STEPS[-1])  # noqa: PLR2004
        top = max(step, -(-most // step) * step)
        self._paint_grid(painter, area, top, step)
        wide = area.width() / len(self._bars)
        for index, bar in enumerate(self._bars):
            column = QRectF(area.left() + index * wide, area.top(), wide, area.height())
            self._paint_bar(painter, column, bar, top)
        painter.end()

    def _paint_grid(self, painter: QPainter, area: QRectF, top: int, step: int) -> None:
        for value in range(0, top + 1, step):
            y = area.bottom() - area.height() * value / top
            painter.setPen(self._theme.color("grid"))
            painter.drawLine(round(area.left()), round(y), round(area.right()), round(y))
            painter.setPen(self._theme.color("muted"))
            room = QRectF(0, y - 10, area.left() - 8, 20)
            painter.drawText(
                room,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                QLocale().toString(value),
            )

    def _paint_bar(self, painter: QPainter, column: QRectF, bar: Bar, top: int) -> None:
        side = min(self._theme.px(_WIDEST_BAR), column.width() * 0.6)
        left = column.center().x() - side / 2
        bottom = column.bottom()
        centered = Qt.AlignmentFlag.AlignCenter
        painter.setPen(self._theme.color("muted"))
        foot = QRectF(column.left(), bottom + 4, column.width(), self._theme.px(_FOOT) - 4)
        metrics = painter.fontMetrics()
        label = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, int(column.width()) - 4)
        painter.drawText(foot, centered, label)
        if not bar.has_begun:
            height = column.height() * bar.missing / top
            painter.setPen(QPen(self._theme.color("border"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(left, bottom - height, side, height), 3, 3)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        for count, token in ((bar.on_time, "do"), (bar.late, "check"), (bar.missing, "border")):
            if count:
                height = max(3.0, column.height() * count / top)
                painter.setBrush(self._theme.color(token))
                painter.drawRoundedRect(QRectF(left, bottom - height, side, height - 1.5), 3, 3)
                bottom -= height
        painter.setPen(self._theme.color("text"))
        head = QRectF(column.left(), bottom - 20, column.width(), 18)
        painter.drawText(head, centered, QLocale().toString(bar.on_time + bar.late))
