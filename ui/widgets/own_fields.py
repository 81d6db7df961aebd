"""Show the fields that only this agency's list has: each a heading and a text, both mended here."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from facilitator.services.people import OWN
from facilitator.text import clean
from ui.context import AppContext
from ui.widgets.basics import button, label, row

_HEADING = 112


class OwnFields(QWidget):
    """Hold own fields; what is typed is handed on when a field is left.

    Signals:
        changed: The texts by field, under `own.<heading>`; a field that is gone is empty.
    """

    changed = Signal(object)

    def __init__(self, app: AppContext) -> None:
        """Begin without fields."""
        super().__init__()
        self._app = app
        self._lines: list[OwnField] = []
        self._is_read_only = False
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 12, 0, 0)
        body.setSpacing(8)
        body.addWidget(label(self.tr("Own fields"), "section"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        body.addLayout(self._rows)
        self._problem = label("", "error", wraps=True)
        self._problem.hide()
        body.addWidget(self._problem)
        self.add_button = button(
            self.tr("Add an own field"), self.add, kind="link",
            icon=app.icons.icon("plus", "primary"),
        )  # fmt: skip
        self.add_button.setToolTip(
            self.tr("Keep something of this person for which there is no field")
        )
        row(body, self.add_button).addStretch(1)

    @property
    def problem(self) -> str:
        """Give what is said to be wrong, empty for nothing."""
        return "" if self._problem.isHidden() else self._problem.text()

    def field(self, heading: str) -> "OwnField":
        """Give the field under a heading, the new one under none."""
        return next(one for one in self._lines if one.kept == heading)

    def set_read_only(self, *, is_read_only: bool) -> None:
        """Let the fields be changed or not."""
        self._is_read_only = is_read_only
        self.add_button.setEnabled(not is_read_only)
        for one in self._lines:
            one.set_read_only(is_read_only=is_read_only)

    def show_fields(self, own: Mapping[str, str], *, is_other: bool) -> None:
        """Show the fields of a person; what somebody is typing at this moment stays."""
        typing = [one for one in self._lines if one.is_at_work and not is_other]
        for one in self._lines:
            if one not in typing:
                self._drop(one)
        self._lines = typing
        shown = {one.kept for one in typing}
        for heading, text in own.items():
            if heading not in shown:
                self._append(heading, text)
        if is_other:
            self._say("")

    def _append(self, heading: str, text: str) -> "OwnField":
        made = OwnField(self._app, heading, text)
        made.set_read_only(is_read_only=self._is_read_only)
        made.edited.connect(self._on_edited)
        made.removed.connect(self._on_removed)
        self._rows.addWidget(made)
        self._lines.append(made)
        return made

    def _drop(self, line: "OwnField") -> None:
        self._rows.removeWidget(line)
        line.hide()
        line.setParent(None)
        line.deleteLater()

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    @Slot()
    def add(self) -> None:
        """Begin a new field."""
        made = next((one for one in self._lines if not one.kept), None) or self._append("", "")
        made.heading.setFocus()

    @Slot(object)
    def _on_edited(self, line: "OwnField") -> None:
        heading, text = clean(line.heading.text()), clean(line.text.text())
        self._say(self._problem_with(line, heading, text))
        is_new = (heading, text) != (line.kept, line.kept_text)
        if self.problem or not is_new or not (text or line.kept):
            return
        before = {f"{OWN}{line.kept}": ""} if line.kept else {}
        line.keep(heading, text)
        self.changed.emit({**before, f"{OWN}{heading}": text})

    def _problem_with(self, line: "OwnField", heading: str, text: str) -> str:
        if not heading:
            return self.tr("An own field needs a heading.") if line.kept or text else ""
        if any(heading == one.kept for one in self._lines if one is not line):
            return self.tr("There is a field “{heading}” already.").format(heading=heading)
        return ""

    @Slot(object)
    def _on_removed(self, line: "OwnField") -> None:
        self._lines.remove(line)
        self._drop(line)
        self._say("")
        self.add_button.setFocus()
        if line.kept:
            self.changed.emit({f"{OWN}{line.kept}": ""})


class OwnField(QWidget):
    """Hold heading and text of one field, and the button that removes it.

    Signals:
        edited: This field, when heading or text was left.
        removed: This field.
    """

    edited = Signal(object)
    removed = Signal(object)

    def __init__(self, app: AppContext, heading: str, text: str) -> None:
        """Show what is kept; a new field has no heading yet."""
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self.heading, self.text = QLineEdit(heading), QLineEdit(text)
        self.heading.setFixedWidth(app.theme.px(_HEADING))
        self.heading.setPlaceholderText(self.tr("Heading"))
        self.heading.setToolTip(heading)
        self.heading.setAccessibleName(self.tr("Heading of an own field"))
        self.remove = QToolButton()
        self.remove.setIcon(app.icons.icon("x", "muted"))
        self.remove.setToolTip(self.tr("Remove this field"))
        for field in (self.heading, self.text):
            field.setCursorPosition(0)
            field.editingFinished.connect(self._on_finished)
        self.remove.clicked.connect(self._on_removed)
        for widget in (self.heading, self.text, self.remove):
            line.addWidget(widget)
        self.keep(heading, text)

    @property
    def is_at_work(self) -> bool:
        """Tell whether somebody is typing here, or has not yet said all."""
        return self.heading.hasFocus() or self.text.hasFocus() or not self.kept

    def keep(self, heading: str, text: str) -> None:
        """Take note of what is kept now."""
        self.kept, self.kept_text = heading, text
        self.text.setAccessibleName(heading or self.tr("Text of an own field"))
        said = self.tr("Remove the field {heading}").format(heading=heading)
        self.remove.setAccessibleName(said)

    def set_read_only(self, *, is_read_only: bool) -> None:
        """Let it be changed or not."""
        self.heading.setReadOnly(is_read_only)
        self.text.setReadOnly(is_read_only)
        self.remove.setEnabled(not is_read_only)

    @Slot()
    def _on_finished(self) -> None:
        if not self.heading.isReadOnly():
            self.edited.emit(self)

    @Slot()
    def _on_removed(self) -> None:
        self.removed.emit(self)
