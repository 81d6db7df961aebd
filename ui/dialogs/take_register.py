"""Ask for the last number used elsewhere before this laptop gives the next ones."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.services import issuing
from ui.bench import Bench
from ui.dialogs.dialog import Dialog
from ui.widgets.basics import label
from ui.widgets.form import Form, whole_number

_WIDTH = 520
_LARGEST = 999_999


class TakeRegisterDialog(Dialog):
    """Stay open until the register is taken; answer by `accept` or `refused`.

    Signals:
        given: The last number used on the other laptop.
    """

    given = Signal(int)

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        """Begin with the highest number known here."""
        super().__init__(parent, self.tr("Take over the numbers"))
        self._bench = bench
        meaning = self.tr(
            "Another laptop gives the certificate numbers of this workshop. Do this only when it"
            " will give none any more, and look up there which number it used last."
        )
        self.body.addWidget(label(meaning, wraps=True))
        self.last = whole_number(0, _LARGEST)
        self.last.setValue(issuing.last_known(bench.reading, bench.app.home))
        self._form = Form()
        self._form.add(self.tr("Last number used there"), self.last)
        self.body.addWidget(self._form)
        self.body.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        self.verb = self.add_primary(self.tr("Take over"), self._on_given)
        self.fit(_WIDTH)

    @property
    def problem(self) -> str:
        """Give what is said to be wrong with the number, empty for nothing."""
        return self._form.problem(self.last)

    def refused(self, error: Exception) -> None:
        """Say why the register was not taken."""
        self.verb.setEnabled(True)
        self._form.say(self.last, self._bench.sentence(error))

    @Slot()
    def _on_given(self) -> None:
        self.verb.setEnabled(False)
        self.given.emit(self.last.value())
