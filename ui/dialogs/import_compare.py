"""Lay entries that may be one person side by side, and ask which values are right."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QWidget,
)

from facilitator.roster.questions import Line, Question, Said, compare
from facilitator.roster.records import OWN, RosterRow, RowKey
from facilitator.roster.review import MergeInto, UpdatePerson
from ui.models.import_cases import CaseRow
from ui.widgets.basics import label

_PAIR = 2


class Comparison(QWidget):
    """Hold one question: a column for each entry, a line for each field.

    Where entries differ one of the values is chosen; where only some say something, that
    is taken. With more than two rows, a box above each says whether it belongs to them.
    """

    def __init__(
        self, case: CaseRow, said: Said, words: Mapping[str, str], *, has_sheets: bool, height: int
    ) -> None:
        """Show a question.

        Args:
            case: The question.
            said: What was answered so far.
            words: The word of each field.
            has_sheets: Whether rows are of several sheets.
            height: The least height of a line.
        """
        super().__init__()
        self.case = case
        self._words = words
        self._has_sheets, self._height = has_sheets, height
        self._groups: dict[str, QButtonGroup] = {}
        self.boxes: list[QCheckBox] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._add_heads()
        lines = compare(case.entries)
        chosen = _chosen(case, said, lines)
        for line in lines:
            self._add_line(line, chosen.get(line.field, line.first))
        for column in range(2, len(case.entries) + 2):
            self._grid.setColumnStretch(column, 1)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _add_heads(self) -> None:
        for column, entry in enumerate(self.case.entries, 2):
            name = self._head(entry)
            if len(self.case.entries) > _PAIR:
                box = QCheckBox(name)
                box.setChecked(True)
                box.setToolTip(self.tr("Is the same person as the first row"))
                box.setEnabled(column > _PAIR)  # the others are joined to the first
                self.boxes.append(box)
                self._grid.addWidget(box, 0, column)
            else:
                self._grid.addWidget(label(name, "section", wraps=True), 0, column)

    def _head(self, entry: object) -> str:
        if not isinstance(entry, RosterRow):
            return self.tr("In the workshop")
        if self._has_sheets and entry.sheet:
            return self.tr("{sheet}, row {row}").format(sheet=entry.sheet, row=entry.row)
        return self.tr("Row {row}").format(row=entry.row)

    def _add_line(self, line: Line, chosen: int) -> None:
        at = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        word = self._words.get(line.field, line.field.removeprefix(OWN))
        sign = self._sign(line)
        head = label(word, "muted", wraps=True)
        for column, made in enumerate((sign, head)):
            made.setMinimumHeight(self._height)
            self._grid.addWidget(made, at, column, top)
        if line.is_choice:
            self._add_choice(line, chosen, at, word)
            return
        for column, text in enumerate(line.texts, 2):
            shown = label(text or "–", "" if text else "muted", wraps=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setMinimumHeight(self._height)
            _embolden(shown, is_bold=line.differs and bool(text))
            self._grid.addWidget(shown, at, column, top)

    def _sign(self, line: Line) -> QLabel:
        """Say by a sign whether the entries disagree, or one only knows more."""
        if line.is_choice:
            mark, said = "≠", self.tr("Different")
        elif line.differs:
            mark, said = "+", self.tr("Not filled in everywhere")
        else:
            mark, said = "", self.tr("The same")
        made = label(mark)
        made.setAccessibleName(said)
        made.setToolTip(said)
        return made

    def _add_choice(self, line: Line, chosen: int, at: int, word: str) -> None:
        group = QButtonGroup(self)
        for place, text in enumerate(line.texts):
            if not text:
                self._grid.addWidget(label("–", "muted"), at, place + 2)
                continue
            made = _WrappedRadio(text, f"{word}: {text}", self._height)
            made.radio.setChecked(place == chosen)
            group.addButton(made.radio, place)
            self._grid.addWidget(made, at, place + 2)
        self._groups[line.field] = group

    # ---- what is answered

    @property
    def taken(self) -> Mapping[str, int]:
        """Give, for fields in which the entries differ, the place of the one that wins."""
        return {field: group.checkedId() for field, group in self._groups.items()}

    @property
    def radios(self) -> Mapping[str, Sequence[QAbstractButton]]:
        """Give the buttons of each field in which the entries differ."""
        return {field: group.buttons() for field, group in self._groups.items()}

    @property
    def rows(self) -> tuple[RowKey, ...]:
        """Give the rows that are one person, if any are."""
        keys = self.case.question.rows
        if not self.boxes:
            return keys
        return tuple(key for key, box in zip(keys, self.boxes, strict=True) if box.isChecked())

    def taking(self) -> Mapping[RowKey, frozenset[str]]:
        """Give the fields in which the value of a later row wins, by row."""
        found: dict[RowKey, set[str]] = {}
        for field, place in self.taken.items():
            if place > 0:
                found.setdefault(self.case.question.rows[place], set()).add(field)
        return {key: frozenset(fields) for key, fields in found.items()}

    def keeping(self) -> frozenset[str]:
        """Give the fields in which the value of the person of the workshop stays."""
        return frozenset(field for field, place in self.taken.items() if place > 0)


class _WrappedRadio(QWidget):
    """Hold a choice whose text may be longer than its column is wide."""

    def __init__(self, text: str, name: str, height: int) -> None:
        super().__init__()
        self.radio = QRadioButton()
        self.radio.setAccessibleName(name)
        self._text = label(text, wraps=True)
        self._text.setMinimumHeight(height)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        self.radio.setFixedHeight(height)
        grid.addWidget(self.radio, 0, 0, top)
        grid.addWidget(self._text, 0, 1, top)
        self.radio.toggled.connect(self._on_toggled)

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:  # noqa: FBT001  # Qt's signature
        _embolden(self._text, is_bold=is_on)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # Qt's name
        """Choose by a click on the text too."""
        self.radio.setChecked(True)


def _embolden(shown: QLabel, *, is_bold: bool) -> None:
    font = shown.font()
    font.setBold(is_bold)
    shown.setFont(font)


def _chosen(case: CaseRow, said: Said, lines: Sequence[Line]) -> Mapping[str, int]:
    """Give, by field, the place of the entry whose value was chosen before."""
    question: Question = case.question
    choices = said.review.choices
    found: dict[str, int] = {}
    for place, key in enumerate(question.rows):
        choice = choices.get(key)
        if isinstance(choice, MergeInto):
            found |= dict.fromkeys(choice.taking, place)
        elif isinstance(choice, UpdatePerson) and choice.person == question.person:
            found |= dict.fromkeys(choice.keeping, len(question.rows))
    return {line.field: found[line.field] for line in lines if line.field in found}
