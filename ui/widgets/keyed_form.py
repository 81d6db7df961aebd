"""Lay out fields known by their keys, such as those of a person, each with its own sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from facilitator.errors import BugError
from ui.widgets.basics import label


class KeyedForm(QWidget):
    """Hold fields by key; labels stand before them, sentences below."""

    def __init__(self) -> None:
        """Begin without fields."""
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._fields: dict[str, QWidget] = {}
        self._sentences: dict[str, QLabel] = {}
        self._heads: dict[str, QLabel] = {}

    def add(self, key: str, title: str, field: QWidget) -> None:
        """Add a field behind its label."""
        head = label(title, "muted")
        head.setBuddy(field)
        is_tall = isinstance(field, QAbstractItemView)
        head.setMinimumHeight(0 if is_tall else field.sizeHint().height())
        field.setAccessibleName(title)
        sentence = label("", "error", wraps=True)
        sentence.hide()
        cell = QVBoxLayout()
        cell.setSpacing(2)
        cell.addWidget(field)
        cell.addWidget(sentence)
        at = self._grid.rowCount()
        self._grid.addWidget(head, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(cell, at, 1)
        self._fields[key] = field
        self._sentences[key] = sentence
        self._heads[key] = head

    def line(self, key: str, title: str, text: str = "") -> QLineEdit:
        """Add a field for text."""
        made = QLineEdit(text)
        self.add(key, title, made)
        return made

    def choice(self, key: str, title: str, options: list[tuple[object, str]]) -> QComboBox:
        """Add a choice between (value, text)."""
        made = QComboBox()
        for value, text in options:
            made.addItem(text, value)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.add(key, title, made)
        return made

    def field(self, key: str) -> QWidget:
        """Give the field with a key."""
        return self._fields[key]

    def line_edit(self, key: str) -> QLineEdit:
        """Give the field for text with a key."""
        found = self._fields[key]
        if not isinstance(found, QLineEdit):
            raise BugError(f"no field for text: {key}")
        return found

    def set_shown(self, key: str, *, is_shown: bool) -> None:
        """Show a field with its label, or leave no trace of it."""
        self._heads[key].setVisible(is_shown)
        self._fields[key].setVisible(is_shown)

    def choose(self, key: str, value: object) -> None:
        """Choose a value."""
        field = self._fields[key]
        if isinstance(field, QComboBox):
            values = [field.itemData(at) for at in range(field.count())]
            field.setCurrentIndex(values.index(value))

    def value(self, key: str) -> object:
        """Give the value that is chosen, or the text that is typed."""
        field = self._fields[key]
        return field.currentData() if isinstance(field, QComboBox) else self.text(key)

    def text(self, key: str) -> str:
        """Give what stands in a field for text."""
        field = self._fields[key]
        return field.text() if isinstance(field, QLineEdit) else ""

    def set_text(self, key: str, text: str) -> None:
        """Put a text into a field, shown from its start."""
        field = self._fields[key]
        if isinstance(field, QLineEdit):
            field.setText(text)
            field.setCursorPosition(0)

    def sentence(self, key: str) -> str:
        """Give what is said below a field, empty for nothing."""
        said = self._sentences[key]
        return "" if said.isHidden() else said.text()

    def say(self, key: str, text: str, *, is_problem: bool = True) -> None:
        """Say below a field what is wrong with it; an empty text takes it back."""
        said = self._sentences[key]
        said.setText(text)
        said.setObjectName("error" if is_problem else "small")
        said.setVisible(bool(text))
        field = self._fields[key]
        field.setAccessibleDescription(text)
        field.setProperty("wrong", bool(text) and is_problem)
        for widget in (field, said):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
