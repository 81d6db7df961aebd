"""Show one row of a list that is to be imported, and let it be mended."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from facilitator.roster.records import OWN, Grade, RosterRow, RowKey
from facilitator.roster.review import AddNew, Choice, LeaveOut, MergeInto, UpdatePerson
from ui.context import AppContext
from ui.models.import_table import ImportRow, Remark
from ui.widgets.basics import Elided, button, label, row, scrolling

Try = Callable[[RowKey, Mapping[str, str]], tuple[RosterRow, Sequence[Remark]]]
"""Reads a row with typed texts, and says what is wrong with it then."""

WIDTH = 330
_LABEL = 104
_BY_ITSELF, _LEAVE_OUT, _NEW, _PERSON, _AS_IT_IS = "", "leave_out", "new", "person", "as_it_is"


class FieldLine(QWidget):
    """Hold one field of a row: its word, what stands in it, and what is wrong with that."""

    def __init__(self, key: str, word: str, width: int) -> None:
        """Begin empty."""
        super().__init__()
        self.key = key
        self.kept = ""
        self.field = QLineEdit()
        self.field.setAccessibleName(word)
        head = label(word, "muted", wraps=True)
        head.setBuddy(self.field)
        head.setFixedWidth(width)
        head.setMinimumHeight(self.field.sizeHint().height())
        self.said = label("", "error", wraps=True)
        self.said.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(head, 0, 0)
        grid.addWidget(self.field, 0, 1)
        grid.addWidget(self.said, 1, 1)

    @property
    def is_changed(self) -> bool:
        """Tell whether something was typed that was not handed on yet."""
        return self.field.text() != self.kept

    def put(self, text: str) -> None:
        """Show what stands in the list."""
        self.kept = text
        if self.field.text() != text:
            self.field.setText(text)
            self.field.setCursorPosition(0)

    def say(self, text: str, *, is_problem: bool) -> None:
        """Say below the field what is wrong, or how it is taken; empty for nothing."""
        name = "error" if is_problem else "small"
        if (self.said.text(), self.said.objectName()) == (text, name):
            return
        self.said.setText(text)
        self.said.setObjectName(name)
        self.said.setVisible(bool(text))
        self.field.setAccessibleDescription(text)
        self.field.setProperty("wrong", bool(text) and is_problem)
        for widget in (self.field, self.said):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class RowPanel(QFrame):
    """Hold the fields of a row, those with problems first, and what becomes of it.

    Signals:
        typed: (row, field, text), when a changed field is left.
        decided: (row, `Choice` or `None` for by itself).
        person_wanted: The row of which somebody is to say who it is.
        restored: The row of which everything typed is to be taken back.
        closed: The list is wanted again.
    """

    typed = Signal(object, str, str)
    decided = Signal(object, object)
    person_wanted = Signal(object)
    restored = Signal(object)
    closed = Signal()

    def __init__(self, app: AppContext, words: Mapping[str, str], attempt: Try) -> None:
        """Take the word of each field, and what reads a row with typed texts."""
        super().__init__()
        self._app, self._words, self._try = app, dict(words), attempt
        self.row: ImportRow | None = None
        self.lines: dict[str, FieldLine] = {}
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        self._make_head(body)
        content = QWidget()
        self._fields = QVBoxLayout(content)
        self._fields.setContentsMargins(0, 0, 8, 0)
        self._fields.setSpacing(6)
        self._changes = label("", "small", wraps=True)
        self._fields.addWidget(self._changes)
        self._fields.addStretch(1)
        self._area = scrolling(content)
        body.addWidget(self._area, 1)
        self.hide()

    def make_lines(self) -> None:
        """Make the fields, which takes longer than all the rest."""
        for key, word in self._words.items():
            self._add_line(key, word)

    def _make_head(self, body: QVBoxLayout) -> None:
        self.back = button(self.tr("Back to the list"), self.closed.emit, kind="link")
        self.back.setIcon(self._app.icons.icon("arrow-left", "primary"))
        line = row(body, self.back)
        line.addStretch(1)
        self._title = Elided("", "cardTitle")
        body.addWidget(self._title)
        head = label(self.tr("What happens"), "muted")
        self.fate = QComboBox()
        self.fate.setAccessibleName(head.text())
        self.fate.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.fate.activated.connect(self._on_fate)
        head.setBuddy(self.fate)
        head.setFixedWidth(self._app.theme.px(_LABEL))
        line = row(body, head, spacing=8)
        line.addWidget(self.fate, 1)
        line.setContentsMargins(0, 0, 12, 0)
        self.restore = button(
            self.tr("Take back what was typed here"), self._on_restore, kind="link"
        )
        self.restore.hide()
        line = row(body, self.restore)
        line.addStretch(1)

    def _add_line(self, key: str, word: str) -> None:
        made = FieldLine(key, word, self._app.theme.px(_LABEL))
        made.field.setProperty("key", key)
        made.field.textEdited.connect(self._on_edited)
        made.field.editingFinished.connect(self._on_finished)
        made.field.returnPressed.connect(self._on_return)
        self.lines[key] = made
        self._fields.insertWidget(self._fields.count() - 1, made)

    # ---- what is shown

    def set_own(self, headings: Sequence[str]) -> None:
        """Have a field for each heading that is kept as an own one."""
        wanted = {f"{OWN}{heading}": heading for heading in headings}
        for key in [key for key in self.lines if key.startswith(OWN) and key not in wanted]:
            gone = self.lines.pop(key)
            gone.hide()
            gone.deleteLater()
        for key, heading in wanted.items():
            if key not in self.lines:
                self._add_line(key, heading)

    def show_row(self, one: ImportRow, choice: Choice | None, person: str) -> None:
        """Show a row, or the same one as it stands now; what is being typed stays.

        Args:
            one: The row.
            choice: What was decided about it.
            person: The name of whom it was decided to be.
        """
        is_other = self.row is None or self.row.key != one.key
        self.row = one
        place = self.tr("Row {row}: {name}").format(row=one.place, name=one.name or "–")
        self._title.show_text(place)
        self._show_fate(one, choice, person)
        read, _ = self._try(one.key, {})
        remarks = {remark.field: remark for remark in reversed(one.remarks)}
        for key, line in self.lines.items():
            remark = remarks.get(key)
            if is_other or not line.is_changed:
                line.put(_text_of(read, key) or (remark.value if remark else ""))
                self._say(line, one.remarks)
        self._changes.setText("\n".join(one.changes))
        self._changes.setVisible(bool(one.changes))
        if is_other:
            self._put_in_order(set(remarks))
            self._area.verticalScrollBar().setValue(0)

    def show_edited(self, *, is_edited: bool) -> None:
        """Offer to take back what was typed in the row, or not."""
        self.restore.setVisible(is_edited)

    def _say(self, line: FieldLine, remarks: Sequence[Remark]) -> None:
        said = [remark for remark in remarks if remark.field == line.key]
        is_problem = any(remark.grade is not Grade.NOTICE for remark in said)
        line.say("\n".join(remark.text for remark in said), is_problem=is_problem)

    def _put_in_order(self, first: set[str]) -> None:
        """Put the fields with remarks before the others, for the eye and for the Tab key."""
        keys = sorted(self.lines, key=lambda key: key not in first)
        before: QWidget = self.fate
        for at, key in enumerate(keys, 1):
            line = self.lines[key]
            if self._fields.indexOf(line) != at:
                self._fields.removeWidget(line)
                self._fields.insertWidget(at, line)
            QWidget.setTabOrder(before, line.field)
            before = line.field

    def _show_fate(self, one: ImportRow, choice: Choice | None, person: str) -> None:
        items = [
            (_BY_ITSELF, self.tr("As the list says")), (_LEAVE_OUT, self.tr("Leave out")),
            (_NEW, self.tr("Add as somebody new")),
            (_PERSON, self.tr("Is somebody of the workshop…")),
        ]  # fmt: skip
        chosen = {LeaveOut: _LEAVE_OUT, AddNew: _NEW}.get(type(choice), _BY_ITSELF)
        if choice is None:
            items[0] = (_BY_ITSELF, one.word)
        elif isinstance(choice, UpdatePerson):
            said = self.tr("Is {name}").format(name=person)
            items.insert(0, (chosen := _AS_IT_IS, said))
        elif isinstance(choice, MergeInto):
            said = self.tr("Merged into row {row}").format(row=choice.row[1])
            items.insert(0, (chosen := _AS_IT_IS, said))
        self.fate.clear()
        for verb, text in items:
            self.fate.addItem(text, verb)
        self.fate.setCurrentIndex(self.fate.findData(chosen))

    # ---- what is typed

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        line = self._line_of(self.sender())
        if line is None or self.row is None:
            return
        read, remarks = self._try(self.row.key, {line.key: text})
        taken = _text_of(read, line.key)
        if any(remark.field == line.key for remark in remarks):
            self._say(line, remarks)
        elif taken and taken != text.strip():
            line.say(self.tr("Taken as {text}").format(text=taken), is_problem=False)
        else:
            line.say("", is_problem=False)

    @Slot()
    def _on_finished(self) -> None:
        line = self._line_of(self.sender())
        if line is not None:
            self._hand_on(line)

    def _hand_on(self, line: FieldLine) -> None:
        if self.row is not None and line.is_changed:
            line.kept = line.field.text()
            self.typed.emit(self.row.key, line.key, line.kept)

    def hand_on(self) -> None:
        """Hand on what stands in a field that was not left yet."""
        for line in self.lines.values():
            self._hand_on(line)

    @Slot()
    def _on_return(self) -> None:
        self.focusNextChild()

    def _line_of(self, field: object) -> FieldLine | None:
        return self.lines.get(str(field.property("key"))) if isinstance(field, QLineEdit) else None

    @Slot(int)
    def _on_fate(self, _index: int) -> None:
        if self.row is None:
            return
        verb = self.fate.currentData()
        if verb == _PERSON:
            self.person_wanted.emit(self.row.key)
        elif verb != _AS_IT_IS:
            choice = {_LEAVE_OUT: LeaveOut(), _NEW: AddNew()}.get(verb)
            self.decided.emit(self.row.key, choice)

    @Slot()
    def _on_restore(self) -> None:
        if self.row is not None:
            self.restored.emit(self.row.key)

    def come_in(self) -> None:
        """Put the keyboard on the first field, which is one with a problem if there is any."""
        found = [line for line in self.lines.values() if line.said.isVisibleTo(self)]
        first = min(found or list(self.lines.values()), key=self._fields.indexOf)
        first.field.setFocus()
        first.field.selectAll()


def _text_of(read: RosterRow, key: str) -> str:
    if key.startswith(OWN):
        return read.own.get(key.removeprefix(OWN), "")
    return read.fields.get(key) or ""
