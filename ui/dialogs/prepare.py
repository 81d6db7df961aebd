"""Show what preparing certificates would come to, before any number is taken."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLineEdit, QWidget

from facilitator.errors import UserError
from facilitator.services import issuing
from facilitator.services.certificates import Choice
from facilitator.services.issuing import Due
from ui.bench import Bench
from ui.dialogs.dialog import Dialog
from ui.widgets.basics import Notice, label
from ui.widgets.form import Form

_WIDTH = 560


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Say which certificates to prepare, and whether to release them at once."""

    choice: Choice
    is_released: bool


class PrepareDialog(Dialog):
    """Stay open until the certificates are prepared; answer by `accept` or `refused`.

    Signals:
        wanted: A `Wanted`.
    """

    wanted = Signal(object)

    def __init__(self, bench: Bench, parent: QWidget, choice: Choice, due: Due) -> None:
        """Begin with pattern and date of the workshop.

        Args:
            bench: Gives the workshop.
            parent: What it stands over.
            choice: For whom; none named means all who are ready.
            due: How many certificates that makes, and how many names nobody confirmed.
        """
        super().__init__(
            parent,
            self.tr("Prepare certificates"),
            self.tr("%n participant(s) get a certificate", "", due.count),
        )
        self._bench = bench
        self._choice = choice
        self._count = due.count
        usual = issuing.usual(bench.reading)
        self.pattern = QLineEdit(usual.pattern)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMMM yyyy")
        day = usual.day
        self.day.setDate(
            QDate.currentDate() if day is None else QDate(day.year, day.month, day.day)
        )
        self.sample = label("", wraps=True)
        self.release = QCheckBox(self.tr("Release them at once"))
        self._form = Form()
        self._form.add(self.tr("Pattern of the numbers"), self.pattern)
        self._form.add(self.tr("Date on the certificate"), self.day)
        self._form.add_wide(self.sample)
        self._form.add_wide(self.release)
        self.names = Notice(self)
        self._say_unconfirmed(due.unconfirmed)
        self.body.addWidget(self.names)
        self.body.addWidget(self._form)
        self.body.addWidget(label(self._meaning(), "muted", wraps=True))
        self.body.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        self.verb = self.add_primary(
            self.tr("Prepare %n certificate(s)", "", due.count), self._on_wanted
        )
        self.pattern.textChanged.connect(self._on_edited)
        self.day.dateChanged.connect(self._on_edited)
        self._on_edited()
        self.fit(_WIDTH)

    def _meaning(self) -> str:
        return self.tr(
            "Names, ranks and JP are kept as they are now, and the numbers are never used again."
            " A certificate that went wrong can be voided or replaced later."
        )

    def _say_unconfirmed(self, count: int) -> None:
        """Count the names that nobody confirmed; going on is allowed."""
        if count:
            said = self.tr("%n name(s) are not confirmed yet.", "", count)
            self.names.say(said, (self.tr("Print the name proof"), self._on_proof))

    @Slot()
    def _on_proof(self) -> None:
        self.reject()
        self._bench.window.go("reports", "name-proof")

    @property
    def problem(self) -> str:
        """Give what is said to be wrong with the pattern, empty for nothing."""
        return self._form.problem(self.pattern)

    def refused(self, error: Exception) -> None:
        """Say why nothing was prepared."""
        self.verb.setEnabled(True)
        self.notice.say(self._bench.sentence(error), is_problem=True)

    def _typed(self) -> Choice:
        found = self.day.date()
        return replace(
            self._choice,
            pattern=self.pattern.text().strip(),
            day=date(found.year(), found.month(), found.day()),
            actor=self._bench.ops.actor,
        )

    @Slot()
    def _on_edited(self) -> None:
        """Show the numbers that would be taken, or what is wrong with the pattern."""
        bench = self._bench
        try:
            found = issuing.upcoming(bench.reading, bench.app.home, self._typed(), self._count)
        except UserError as error:
            self._form.say(self.pattern, bench.sentence(error))
            self.sample.setText("")
            self.verb.setEnabled(False)
            return
        self._form.say(self.pattern, "")
        self.verb.setEnabled(self._count > 0)
        said = (
            self.tr("Number {first}")
            if self._count == 1
            else self.tr("Numbers from {first} to {last}")
        )
        self.sample.setText(said.format(first=found.first, last=found.last))

    @Slot()
    def _on_wanted(self) -> None:
        self.verb.setEnabled(False)
        self.notice.say(self.tr("Preparing… Many certificates take a moment."))
        self.wanted.emit(Wanted(choice=self._typed(), is_released=self.release.isChecked()))
