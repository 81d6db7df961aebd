"""Lay out what is to be filled in: labels, fields, and what is wrong beside the field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.basics import label

_INSET = 8


class Form(QWidget):
    """Hold fields in one or two columns; every field has a label and a place for its problem."""

    def __init__(self, columns: int = 1) -> None:
        """Begin empty; `columns` is how many fields stand side by side."""
        super().__init__()
        self._columns = columns
        self._row = self._column = 0
        self._problems: dict[QWidget, QLabel] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        for column in range(columns):
            self._grid.setColumnStretch(2 * column + 1, 1)

    def add(self, text: str, field: QWidget, *, wide: bool = False) -> None:
        """Add a labeled field; a wide one takes the whole row."""
        if wide and self._column:
            self._next_row()
        buddy = label(text)
        buddy.setBuddy(field)
        field.setAccessibleName(text)
        holder = QVBoxLayout()
        holder.setSpacing(2)
        holder.addWidget(field)
        problem = label("", "error", wraps=True)
        problem.hide()
        holder.addWidget(problem)
        self._problems[field] = problem
        top = Qt.AlignmentFlag.AlignTop
        if not isinstance(field, QPlainTextEdit):
            buddy.setMinimumHeight(field.sizeHint().height())
        self._grid.addWidget(buddy, self._row, 2 * self._column, top)
        span = 2 * self._columns - 1 if wide else 1
        self._grid.addLayout(holder, self._row, 2 * self._column + 1, 1, span)
        self._column = 0 if wide else (self._column + 1) % self._columns
        if self._column == 0:
            self._row += 1

    def add_wide(self, widget: QWidget) -> None:
        """Add a widget without a label, under the fields."""
        if self._column:
            self._next_row()
        self._grid.addWidget(widget, self._row, 1, 1, 2 * self._columns - 1)
        self._row += 1

    def say(self, field: QWidget, text: str) -> None:
        """Say what is wrong with a field; an empty text takes it back."""
        self._problems[field].setText(text)
        self._problems[field].setVisible(bool(text))
        field.setAccessibleDescription(text)
        field.setProperty("wrong", bool(text))
        field.style().unpolish(field)
        field.style().polish(field)

    def problem(self, field: QWidget) -> str:
        """Give what is said of a field, empty for nothing."""
        shown = self._problems[field]
        return "" if shown.isHidden() else shown.text()

    def _next_row(self) -> None:
        self._row += 1
        self._column = 0


def whole_number(least: int, most: int) -> QSpinBox:
    """Make a field for a whole number."""
    made = QSpinBox()
    made.setRange(least, most)
    made.lineEdit().setTextMargins(_INSET, 0, 0, 0)  # a style sheet's padding stops at it
    return made


def choices(pairs: list[tuple[str, str]], chosen: str) -> QComboBox:
    """Make a box of (value, text) with one of them chosen."""
    made = QComboBox()
    for value, text in pairs:
        made.addItem(text, value)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    return made
