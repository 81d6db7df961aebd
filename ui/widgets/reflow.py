"""Lay cards out in as many columns as the width allows."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget


class Reflow(QWidget):
    """Hold widgets in columns: as many as fit, in steps such as 4, 2, 1."""

    def __init__(self, least: int, steps: tuple[int, ...] = (4, 2, 1)) -> None:
        """Say how wide a column is at least, and which numbers of columns look well."""
        super().__init__()
        self._least = least
        self._steps = steps
        self._widgets: list[tuple[QWidget, int]] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)

    def add(self, widget: QWidget, *, span: int = 1) -> None:
        """Add a widget; a wide one spans several columns where there are so many."""
        self._widgets.append((widget, span))
        self._columns = 0
        self._arrange()

    def minimumSizeHint(self) -> QSize:  # Qt's name
        """Be content with one column."""
        hint = super().minimumSizeHint()
        return QSize(min(self._least, hint.width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """Arrange anew where another number of columns fits."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        fits = max(1, self.width() // self._least)
        columns = next((step for step in self._steps if step <= fits), 1)
        if columns == self._columns:
            return
        for column in range(max(self._steps)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        at = 0
        for widget, span in self._widgets:
            wide = min(span, columns)
            if at % columns + wide > columns:
                at += columns - at % columns
            self._grid.addWidget(widget, at // columns, at % columns, 1, wide)
            at += wide
