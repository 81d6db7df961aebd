"""Say exactly what erasing people means, ask for a tick, show how far it is and what is left."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator.services import erase as service
from facilitator.services.erase import Prospect
from facilitator.services.issuing import HOLDING
from ui.context import AppContext
from ui.dialogs.dialog import Dialog
from ui.widgets.basics import Elided, button, clear, label
from ui.widgets.form import Form

_WIDTH = 640


class EraseDialog(Dialog):
    """Stay open until it is done, or until the person thinks better of it.

    Signals:
        given: The reason, as typed, once the box is ticked and the button pressed.
        stop_wanted: The work is to be stopped; the dialog stays until it has.
    """

    given = Signal(str)
    stop_wanted = Signal()

    def __init__(self, parent: QWidget, app: AppContext, found: Prospect) -> None:
        """Say what `found` means; `parent` is the window, which stays while pages go."""
        super().__init__(parent, self.tr("Erase personal data"), service.names(found))
        self._app = app
        self._is_working = self._is_done = False
        self._warn(found)
        self._sentences = [_paragraph(one) for one in service.sentences(app.texts, found)]
        for sentence in self._sentences:
            self.body.addWidget(sentence)
        self._said = _paragraph(self.tr("Looking for copies that hold the data…"), "muted")
        self.body.addWidget(self._said)
        self._copies = QVBoxLayout()
        self._copies.setSpacing(2)
        self.body.addLayout(self._copies)
        self._ask()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of erasing"))
        self._bar.hide()
        self.body.addWidget(self._bar)
        self.body.addStretch(1)
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.cancel.setAutoDefault(False)
        self.buttons.addWidget(self.cancel)
        self.verb = button(self.tr("Erase for good"), self._on_given, kind="danger")
        self.verb.setAutoDefault(False)  # Enter in the reason must not erase anybody
        self.verb.setEnabled(False)
        self.buttons.addWidget(self.verb)
        self.fit(app.theme.px(_WIDTH))
        self.reason.setFocus()

    def _warn(self, found: Prospect) -> None:
        holding = sum(one.state in HOLDING for one in found.certificates)
        if holding:
            said = self.tr("%n certificate(s) of theirs still hold.", "", holding)
            self.notice.say(said)

    def _ask(self) -> None:
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Such as the number of the request, without a name"))
        self._form = Form()
        self._form.add(self.tr("Reason"), self.reason)
        self.body.addWidget(self._form)
        self.tick = QCheckBox(self.tr("I have read this. It cannot be undone."))
        self.tick.toggled.connect(self._on_ticked)
        self.body.addWidget(self.tick)

    # ---- what is told meanwhile

    def show_copies(self, copies: Sequence[Path]) -> None:
        """Name the files that will go on holding the data."""
        if self._is_done:
            return
        if copies:
            said = self.tr(
                "%n file(s) known here hold the data too and stay as they are:", "", len(copies)
            )
        else:
            said = self.tr("No other copy is known here. Others may lie on sticks or in mails.")
        self._list(said, copies)

    def _list(self, said: str, copies: Sequence[Path]) -> None:
        self._said.setText(said)
        clear(self._copies)
        for copy in copies:
            self._copies.addWidget(Elided(str(copy), "muted"))
        self.fit(self._app.theme.px(_WIDTH))

    def show_working(self) -> None:
        """Show that it is under way; the workshop is closed meanwhile."""
        self._is_working = True
        self.notice.say("")
        self._bar.setRange(0, 0)
        self._bar.show()
        for part in (self.verb, self.tick, self.reason):
            part.setEnabled(False)

    @Slot(int, int)
    def show_progress(self, done: int, every: int) -> None:
        """Show how many entries are copied."""
        self._bar.setRange(0, every)
        self._bar.setValue(done)

    def refused(self, error: Exception) -> None:
        """Say why nothing was erased."""
        self._begin_again()
        self.notice.say(self._app.sentence(error), is_problem=True)

    def stopped(self) -> None:
        """Say that it was stopped in time, and let it be begun again."""
        self._begin_again()
        self.notice.say(self.tr("Stopped in time: nothing was erased."))

    def _begin_again(self) -> None:
        self._is_working = False
        self._bar.hide()
        for part in (self.verb, self.tick, self.reason, self.cancel):
            part.setEnabled(True)

    def show_done(self, copies: Sequence[Path]) -> None:
        """Name the copies left; where none is known there is nothing more to say."""
        self._is_working, self._is_done = False, True
        if not copies:
            self.accept()
            return
        for part in (*self._sentences, self._form, self.tick, self._bar, self.verb):
            part.hide()
        self.notice.say(self.tr("The data are erased in this file."))
        self._list(
            self.tr("%n file(s) still hold the data. Delete them by hand:", "", len(copies)), copies
        )
        self.cancel.setText(self.tr("Close"))
        self.cancel.setEnabled(True)
        self.cancel.setFocus()

    # ---- what is asked for

    @Slot(bool)
    def _on_ticked(self, is_ticked: bool) -> None:  # noqa: FBT001  # a signal's
        self.verb.setEnabled(is_ticked)

    @Slot()
    def _on_given(self) -> None:
        self.given.emit(self.reason.text())

    @Slot()
    def reject(self) -> None:
        """Close, or stop the work first where it is under way."""
        if not self._is_working:
            super().reject()
            return
        self.cancel.setEnabled(False)
        self.stop_wanted.emit()


def _paragraph(text: str, role: str = "") -> QLabel:
    """Make a text of several lines that asks for no more height than it needs at its width."""
    made = label(text, role, wraps=True)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return made
