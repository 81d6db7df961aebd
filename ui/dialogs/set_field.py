"""Ask for one value of one field, for everybody who was chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from facilitator.services.people import OWN
from facilitator.text import clean
from ui.bench import Bench
from ui.dialogs.dialog import Dialog
from ui.widgets.basics import label
from ui.widgets.keyed_form import KeyedForm

_WIDTH = 520
_EMPLOYMENTS = ("", "PNS", "CPNS", "PPPK")


class SetFieldDialog(Dialog):
    """Stay open until the value is taken; answer by `accept` or `refused`.

    Signals:
        given: (field, text); own fields stand under `own.<heading>`.
    """

    given = Signal(str, str)

    def __init__(
        self,
        bench: Bench,
        parent: QWidget,
        count: int,
        headings: Sequence[str],
        check: Callable[[str, str], str],
    ) -> None:
        """Ask.

        Args:
            bench: Gives sentences for errors.
            parent: What it stands over.
            count: How many people were chosen.
            headings: The own fields that there are.
            check: Gives what is wrong with a text for a field, empty for nothing.
        """
        super().__init__(parent, self.tr("Set a field"), self.tr("For %n person(s)", "", count))
        self._bench = bench
        self._check = check
        self.form = KeyedForm()
        fields = [
            ("unit", self.tr("Unit")), ("jabatan", self.tr("Position")),
            ("golongan", self.tr("Golongan")), ("pangkat", self.tr("Pangkat")),
            ("employment", self.tr("Employment")),
            *((f"{OWN}{heading}", heading) for heading in headings),
            (OWN, self.tr("A new own field…")),
        ]  # fmt: skip
        self.field: QComboBox = self.form.choice("field", self.tr("Field"), list(fields))
        self.heading = self.form.line("heading", self.tr("Heading"))
        self.text = self.form.line("text", self.tr("Text"))
        options: list[tuple[object, str]] = [(one, one or "–") for one in _EMPLOYMENTS]
        self.employment = self.form.choice("employment", self.tr("Employment"), options)
        self.body.addWidget(self.form)
        hint = self.tr("It replaces what stands there now. An empty text clears the field.")
        self.body.addWidget(label(hint, "small", wraps=True))
        self.body.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        self.verb = self.add_primary(self.tr("Set"), self._on_given)
        self.field.currentIndexChanged.connect(self._on_field)
        self._on_field()
        self.fit(_WIDTH)
        self.text.setFocus()

    def choose(self, field: str) -> None:
        """Choose the field."""
        self.field.setCurrentIndex(self.field.findData(field))

    def refused(self, error: Exception) -> None:
        """Say why it was not taken."""
        self.verb.setEnabled(True)
        self.notice.say(self._bench.sentence(error), is_problem=True)

    @Slot()
    def _on_field(self) -> None:
        field = self.field.currentData()
        self.form.set_shown("heading", is_shown=field == OWN)
        self.form.set_shown("text", is_shown=field != "employment")
        self.form.set_shown("employment", is_shown=field == "employment")
        for key in ("heading", "text"):
            self.form.say(key, "")

    @Slot()
    def _on_given(self) -> None:
        field = str(self.field.currentData())
        text = str(self.form.value("employment" if field == "employment" else "text") or "")
        if field == OWN:
            heading = clean(self.heading.text())
            if not heading:
                self.form.say("heading", self.tr("An own field needs a heading."))
                self.heading.setFocus()
                return
            field = f"{OWN}{heading}"
        said = self._check(field, text)
        self.form.say("text", said)
        if said:
            self.text.setFocus()
            return
        self.verb.setEnabled(False)
        self.given.emit(field, text)
