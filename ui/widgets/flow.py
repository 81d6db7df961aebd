"""Lay widgets out in lines that wrap, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_ANY = 16_777_215  # what Qt calls no limit


class FlowLayout(QLayout):
    """Put widgets side by side at their own sizes, and go on in the next line where none fits."""

    def __init__(
        self, parent: QWidget | None = None, spacing: int = 8, *, is_at_end: bool = False
    ) -> None:
        """Begin empty; lines begin at the left, or end at the right."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        self._is_at_end = is_at_end
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give an item, `None` outside."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out, `None` outside."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than there is need for."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be higher where the width is small."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines."""
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every item at its place."""
        super().setGeometry(rect)
        self._place(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Ask for all items in one line."""
        (line, *_) = self._lines(_ANY) or [[]]
        width = sum(size.width() + self._gap for _, size in line) - self._gap
        return QSize(max(0, width), max((size.height() for _, size in line), default=0))

    def minimumSize(self) -> QSize:
        """Need the widest item."""
        size = QSize()
        for item in self._items:
            widget = item.widget()
            if widget is None or not widget.isHidden():
                size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, moves: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            if y > rect.y():
                y += self._gap
            free = rect.width() - sum(size.width() + self._gap for _, size in line) + self._gap
            x = rect.x() + (free if self._is_at_end else 0)
            for item, size in line:
                if moves:
                    item.setGeometry(QRect(QPoint(x, y), size))
                x += size.width() + self._gap
            y += max(size.height() for _, size in line)
        return y - rect.y()

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Break the visible items into lines."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), room))
            if not lines or taken + size.width() > room:
                lines.append([])
                taken = 0
            lines[-1].append((item, size))
            taken += size.width() + self._gap
        return lines
