"""Deal the participants into teams: how many, how they are named, and who goes together."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QPlainTextEdit,
    QWidget,
)

from facilitator.rules.grouping import Mixing, Naming, names
from ui.bench import Bench
from ui.dialogs.dialog import Dialog
from ui.widgets.basics import label
from ui.widgets.form import whole_number

_USUAL = 6
_MOST = 500


@dataclass(frozen=True, slots=True)
class Dealing:
    """Hold what was asked for."""

    names: tuple[str, ...]
    mixing: Mixing


class DealForm(Dialog):
    """Ask how to deal; it stays open until the teams are made.

    Signals:
        given: A `Dealing`; answer by `saved` or `refused`.
    """

    given = Signal(object)

    def __init__(self, bench: Bench, parent: QWidget, people: int, teams: int) -> None:
        """Say how many people there are, and how many teams now (0 for none yet)."""
        super().__init__(parent, self.tr("Deal evenly into teams"))
        self._bench = bench
        self._people = people
        self.body.addLayout(self._make_form(teams))
        if teams:
            said = self.tr(
                "The teams there are now give way to the new ones. Teams that were scored stay"
                " with their exercises."
            )
            self.body.addWidget(label(said, "small", wraps=True))
        self._error = label("", "error", wraps=True)
        self._error.hide()
        self.body.addWidget(self._error)
        self.add_cancel(self.tr("Cancel"))
        self.accept_button = self.add_primary(self.tr("Deal"), self._on_accept)
        self.count.valueChanged.connect(self._offer)
        self.naming.currentIndexChanged.connect(self._offer)
        self.names.textChanged.connect(self._say_sizes)
        self._offer()
        self.count.setFocus()
        self.count.selectAll()
        self.fit(bench.app.theme.px(520))

    def _make_form(self, teams: int) -> QFormLayout:
        form = QFormLayout()
        form.setSpacing(12)
        self.count = whole_number(1, max(1, min(_MOST, self._people)))
        self.count.setValue(teams or max(2, round(self._people / _USUAL)))
        form.addRow(self.tr("&Number of teams"), self.count)
        self.sizes = label("", "small")
        form.addRow("", self.sizes)
        self.naming = QComboBox()
        self.naming.addItem(self.tr("Animals"), Naming.ANIMALS)
        self.naming.addItem(self.tr("Mountains"), Naming.MOUNTAINS)
        self.naming.addItem(self.tr("Numbers"), Naming.NUMBERS)
        form.addRow(self.tr("Name&d after"), self.naming)
        self.names = QPlainTextEdit()
        self.names.setMinimumHeight(120)
        self.names.setTabChangesFocus(True)
        form.addRow(self.tr("Names, one a &line"), self.names)
        self.mixed = QCheckBox(self.tr("&Mix work units, and women and men"))
        self.mixed.setChecked(True)
        form.addRow("", self.mixed)
        return form

    @Slot()
    def _offer(self) -> None:
        naming = Naming(self.naming.currentData())
        offered = names(naming, self.count.value(), word=self.tr("Team"))
        self.names.setPlainText("\n".join(offered))

    def _typed(self) -> tuple[str, ...]:
        lines = self.names.toPlainText().splitlines()
        return tuple(line.strip() for line in lines if line.strip())

    @Slot()
    def _say_sizes(self) -> None:
        teams = len(self._typed())
        if not teams:
            self.sizes.setText("")
            return
        low, rest = divmod(self._people, teams)
        shown = f"{low}–{low + 1}" if rest else str(low)
        teams_text = self.tr("%n team(s)", "", teams)
        self.sizes.setText(
            self.tr("{people} in {teams}, {size} in each").format(
                people=self.tr("%n participant(s)", "", self._people), teams=teams_text, size=shown
            )
        )

    def saved(self, _value: object) -> None:
        """Close, because the teams were made."""
        self.accept()

    def refused(self, error: Exception) -> None:
        """Say what is wrong."""
        self._error.setText(self._bench.sentence(error))
        self._error.show()

    @Slot()
    def _on_accept(self) -> None:
        mixing = Mixing.MIXED if self.mixed.isChecked() else Mixing.ROSTER
        self.given.emit(Dealing(self._typed(), mixing))
