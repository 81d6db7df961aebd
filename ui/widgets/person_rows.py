"""List people in rows of two lines with a word or a button at the end, quick with thousands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from facilitator.errors import BugError
from ui.models.table_model import Column, RecordModel
from ui.theme import Theme

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_KEPT = 1024
_ROW, _AVATAR, _EDGE, _GAP = 48, 32, 8, 12
_TONES = {
    "ok": ("okSoft", "ok"),
    "warn": ("warnSoft", "warn"),
    "bad": ("badSoft", "bad"),
    "soft": ("soft", "softText"),
    "plain": ("surface2", "muted"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Hold a row: `key` says whose it is, `word` with its `tone` stands at its end.

    With an `action` the row ends in a button of that word instead.
    """

    key: object
    initials: str
    title: str
    subtitle: str
    word: str = ""
    tone: str = "plain"
    action: str = ""


def initials(name: str) -> str:
    """Give the first letters of the first two words of a bare name."""
    words = [word for word in name.split() if word[0].isalpha()]
    return "".join(word[0] for word in words[:2]).upper()


class PersonRows(QListView):
    """Show lines; Enter, a double click or the button of a row acts on it.

    Signals:
        acted: The `Line` whose button was pressed.
        chosen: The lines that are selected now, as a tuple.
    """

    acted = Signal(object)
    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        """Begin empty; `name` is what a screen reader says of the list."""
        super().__init__()
        self.setObjectName("personRows")
        self._make: Callable[[object], Line] = _as_is
        self._model: RecordModel[object] = RecordModel(
            (Column(title=name, value=self._spoken),), None, self
        )
        self.setModel(self._model)
        self.setAccessibleName(name)
        self._delegate = _LineDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self._model.modelReset.connect(self._on_selection)
        self.doubleClicked.connect(self._act)

    def sizeHint(self) -> QSize:  # Qt's name
        """Ask for no more height than is needed; what there is more of is welcome."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self._make = _as_is
        self._model.set_records(lines)

    def show_made(self, records: Sequence[R], make: Callable[[R], Line]) -> None:
        """Show a line for each record, made when it comes into view."""
        self._make = lru_cache(maxsize=_KEPT)(make)
        self._model.set_records(records)

    def count(self) -> int:
        """Count the lines."""
        return self._model.rowCount()

    def line(self, row: int) -> Line:
        """Give the line in a row."""
        return self._make(self._model.record(row))

    def lines(self) -> tuple[Line, ...]:
        """Give all lines; slow for thousands."""
        return tuple(map(self._make, self._model.shown))

    def mark(self, row: int) -> None:
        """Make a row the current one, -1 for none."""
        self.setCurrentIndex(self._model.index(row, 0))
        if row < 0:
            self.clearSelection()

    def _spoken(self, record: object) -> str:
        line = self._make(record)
        parts = (line.title, line.subtitle, line.word or line.action)
        return ", ".join(part for part in parts if part)

    def selected(self) -> tuple[Line, ...]:
        """Give the selected lines in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(map(self.line, rows))

    @Slot()
    def _on_selection(self) -> None:
        self.chosen.emit(self.selected())

    @Slot(QModelIndex)
    def _act(self, index: QModelIndex) -> None:
        line = self.line(index.row())
        if line.action and self.isEnabled():
            self.acted.emit(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Act on the current row by Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._act(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # Qt's name
        """Act on a row when its button is clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            line = self.line(index.row())
            area = self._delegate.end_of(line, self.visualRect(index))
            if line.action and area.contains(event.position().toPoint()):
                self._act(index)


def _as_is(record: object) -> Line:
    if not isinstance(record, Line):
        raise BugError("a row that is no line")
    return record


class _LineDelegate(QStyledItemDelegate):
    """Paint a line from tokens of the theme."""

    def __init__(self, theme: Theme, rows: "PersonRows") -> None:
        super().__init__(rows)
        self._rows = rows
        self._theme = theme
        weights = theme.font(14).Weight
        self._title_font = theme.font(14, weights.Medium)
        self._small_font = theme.font(12)
        self._word_font = theme.font(12, weights.DemiBold)
        self._button_font = theme.font(13, weights.Medium)
        self._avatar_font = theme.font(12, weights.Bold)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # Qt's name
        """Be as high as two lines need."""
        return QSize(self._theme.px(160), self._theme.px(_ROW))

    def end_of(self, line: Line, row: QRect) -> QRect:
        """Give the place of the word or button at the end of a row."""
        text = line.action or line.word
        if not text:
            return QRect(row.right() - self._theme.px(_EDGE), row.top(), 0, row.height())
        font = self._button_font if line.action else self._word_font
        width = QFontMetrics(font).horizontalAdvance(text) + self._theme.px(
            24 if line.action else 18
        )
        height = self._theme.px(30 if line.action else 24)
        left = row.right() - self._theme.px(_EDGE) - width
        return QRect(left, row.center().y() - height // 2, width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint avatar, name, unit, and the word or button."""
        line = self._rows.line(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._paint_ground(painter, row, state)
        end = self.end_of(line, row)
        self._paint_avatar(painter, line, row)
        self._paint_texts(painter, line, row, end.left())
        if line.action:
            self._paint_button(painter, line.action, end, state)
        elif line.word:
            self._paint_word(painter, line, end)
        painter.restore()

    def _paint_ground(self, painter: QPainter, row: QRect, state: QStyle.StateFlag) -> None:
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = row.adjusted(1, 1, -1, -1)
        radius = self._theme.px(8)
        if is_selected or is_hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("soft" if is_selected else "surface2"))
            painter.drawRoundedRect(ground, radius, radius)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, radius, radius)

    def _paint_avatar(self, painter: QPainter, line: Line, row: QRect) -> None:
        side = self._theme.px(_AVATAR)
        top = row.center().y() - side // 2
        circle = QRect(QPoint(row.left() + self._theme.px(_EDGE), top), QSize(side, side))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("soft"))
        painter.drawEllipse(circle)
        painter.setPen(self._theme.color("softText"))
        painter.setFont(self._avatar_font)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, line.initials)

    def _paint_texts(self, painter: QPainter, line: Line, row: QRect, right: int) -> None:
        left = row.left() + self._theme.px(_EDGE + _AVATAR + _GAP)
        width = max(0, right - self._theme.px(_GAP) - left)
        metrics = QFontMetrics(self._title_font)
        small = QFontMetrics(self._small_font)
        both = metrics.height() + small.height()
        top = row.center().y() - both // 2
        if not line.subtitle:
            top = row.center().y() - metrics.height() // 2
        painter.setFont(self._title_font)
        painter.setPen(self._theme.color("text"))
        title = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, top, width, metrics.height()), 0, title)
        painter.setFont(self._small_font)
        painter.setPen(self._theme.color("muted"))
        subtitle = small.elidedText(line.subtitle, Qt.TextElideMode.ElideRight, width)
        area = QRect(left, top + metrics.height(), width, small.height())
        painter.drawText(area, 0, subtitle)

    def _paint_button(
        self, painter: QPainter, text: str, area: QRect, state: QStyle.StateFlag
    ) -> None:
        is_enabled = bool(state & QStyle.StateFlag.State_Enabled)
        radius = self._theme.px(8)
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.setBrush(self._theme.color("surface" if is_enabled else "surface2"))
        painter.drawRoundedRect(area, radius, radius)
        painter.setPen(self._theme.color("text" if is_enabled else "muted"))
        painter.setFont(self._button_font)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_word(self, painter: QPainter, line: Line, area: QRect) -> None:
        ground, color = _TONES[line.tone]
        radius = self._theme.px(6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(ground))
        painter.drawRoundedRect(area, radius, radius)
        painter.setPen(self._theme.color(color))
        painter.setFont(self._word_font)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, line.word)
