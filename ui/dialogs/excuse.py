"""Ask what is to be said of people instead of a scan: permitted, sick, on duty elsewhere."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator.model.attendance import Status
from facilitator.services.check_in import needs_reason
from ui.dialogs.dialog import Dialog
from ui.widgets.form import Form, choices

_WIDTH = 520


@dataclass(frozen=True, slots=True, kw_only=True)
class Excuse:
    """Hold what is said of the chosen people, and why."""

    status: Status
    reason: str


class ExcuseDialog(Dialog):
    """Ask for a status and its reason.

    Signals:
        said: An `Excuse`.
    """

    said = Signal(object)

    def __init__(self, parent: QWidget, who: str, statuses: list[tuple[str, str]]) -> None:
        """Name whom it is about; statuses are (value, word), the first one chosen."""
        super().__init__(parent, self.tr("Say why"), who)
        self._status = choices(statuses, statuses[0][0])
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(self.tr("Such as the number of the letter"))
        self._form = Form()
        self._form.add(self.tr("Status"), self._status)
        self._form.add(self.tr("Reason"), self._reason)
        self.body.addWidget(self._form)
        self.body.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        self.add_primary(self.tr("Save"), self._on_save)
        self._reason.textEdited.connect(self._on_edited)
        self.fit(_WIDTH)

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self._form.say(self._reason, "")

    @Slot()
    def _on_save(self) -> None:
        status, reason = Status(self._status.currentData()), self._reason.text().strip()
        if needs_reason(status) and not reason:
            self._form.say(self._reason, self.tr("Write why, such as the number of the letter."))
            self._reason.setFocus()
            return
        self.said.emit(Excuse(status=status, reason=reason))
        self.accept()
