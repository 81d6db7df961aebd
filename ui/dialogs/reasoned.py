"""Ask for the reason of something that stays on record; the button bears the verb."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from ui.bench import Bench
from ui.dialogs.dialog import Dialog
from ui.widgets.basics import label
from ui.widgets.form import Form

_WIDTH = 520


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """Hold one of several things that may be chosen; some need no reason."""

    value: str
    text: str
    needs_reason: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasoned:
    """Hold what was chosen, empty where there was nothing to choose, and why."""

    value: str
    reason: str


class ReasonDialog(Dialog):
    """Stay open until what was given is taken; answer by `accept` or `refused`.

    Signals:
        given: A `Reasoned`.
    """

    given = Signal(object)

    def __init__(
        self, bench: Bench, parent: QWidget, texts: tuple[str, str, str, str],
        options: tuple[Option, ...] = (),
    ) -> None:  # fmt: skip
        """Ask.

        Args:
            bench: Gives sentences for errors.
            parent: What it stands over.
            texts: Title, whom it is about, what it means, and the verb on the button.
            options: What may be chosen, the first one at the beginning.
        """
        title, context, meaning, verb = texts
        super().__init__(parent, title, context)
        self._bench = bench
        self._options = {option.value: option for option in options}
        self._group = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setSpacing(8)
        for option in options:
            made = QRadioButton(option.text)
            made.setProperty("value", option.value)
            made.setChecked(option is options[0])
            self._group.addButton(made)
            choices.addWidget(made)
        self.body.addLayout(choices)
        if meaning:
            self.body.addWidget(label(meaning, wraps=True))
        self.reason = QLineEdit()
        self._form = Form()
        self._form.add(self.tr("Reason"), self.reason)
        self.body.addWidget(self._form)
        self.body.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        self.verb = self.add_primary(verb, self._on_given)
        self.reason.textEdited.connect(self._on_edited)
        self._group.buttonClicked.connect(self._on_edited)
        self.fit(_WIDTH)
        self.reason.setFocus()

    @property
    def problem(self) -> str:
        """Give what is said to be wrong with the reason, empty for nothing."""
        return self._form.problem(self.reason)

    def choose(self, value: str) -> None:
        """Choose one of the options."""
        for made in self._group.buttons():
            if made.property("value") == value:
                made.click()

    def refused(self, error: Exception) -> None:
        """Say why it was not taken."""
        self.verb.setEnabled(True)
        self.notice.say(self._bench.sentence(error), is_problem=True)

    @property
    def _value(self) -> str:
        checked = (one for one in self._group.buttons() if one.isChecked())
        return next((str(one.property("value")) for one in checked), "")

    @Slot()
    def _on_edited(self) -> None:
        self._form.say(self.reason, "")

    @Slot()
    def _on_given(self) -> None:
        reason, option = self.reason.text().strip(), self._options.get(self._value)
        if not reason and (option is None or option.needs_reason):
            self._form.say(self.reason, self.tr("Write why. It stays on record."))
            self.reason.setFocus()
            return
        self.verb.setEnabled(False)
        self.given.emit(Reasoned(value=self._value, reason=reason))
