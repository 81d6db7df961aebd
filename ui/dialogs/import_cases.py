"""Ask, one after the other, about entries that may be one person."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from facilitator.roster.questions import (
    Answer,
    Question,
    Said,
    is_open_and_certain,
    join_certain,
    join_person,
    join_rows,
    keep_apart,
)
from ui.context import AppContext
from ui.dialogs.import_compare import Comparison
from ui.dialogs.import_parts import in_scroll_area
from ui.dialogs.import_work import Shown
from ui.models.import_cases import CaseModel, CaseRow
from ui.widgets.basics import button, label, set_kind
from ui.widgets.fit_columns import FitColumns
from ui.widgets.flow import FlowLayout
from ui.widgets.table import Table

_LIST, _LINE = 330, 24
_SHARE = 38  # percent that the list has of the width at most
_PAIR = 2


class ImportCases(QWidget):
    """Hold the list of questions, and the entries of one of them side by side.

    Signals:
        answered: A `Said` with the answer in it.
    """

    answered = Signal(object)

    def __init__(self, app: AppContext, words: Mapping[str, str]) -> None:
        """Take the word of each field."""
        super().__init__()
        self._app, self._words = app, words
        self._said, self._has_sheets = Said(), False
        self._current: Question | None = None
        self.comparison: Comparison | None = None
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 12, 0, 0)
        body.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(16)
        self._make_list(line)
        self._make_case(line)
        body.addLayout(line, 1)
        self._connect()

    def _make_list(self, line: QHBoxLayout) -> None:
        words = {
            Answer.OPEN: self.tr("Not looked at"), Answer.ONE: self.tr("One person"),
            Answer.APART: self.tr("Not one person"),
        }  # fmt: skip
        self.model = CaseModel(self._app.icons, words)
        theme = self._app.theme
        self.table = Table(self.model, theme, self.tr("Rows that may be one person"))
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        widths = [column.width for column in self.model.columns]
        FitColumns(self.table, theme, widths, (1,)).fit()
        self.certain = button("", self.answer_certain)
        body = QVBoxLayout()
        body.setSpacing(8)
        body.addWidget(self.table, 1)
        body.addWidget(self.certain)
        line.addLayout(body)

    def _make_case(self, line: QHBoxLayout) -> None:
        body = QVBoxLayout()
        body.setSpacing(8)
        self._kind = label("", "documentTitle", wraps=True)
        body.addWidget(self._kind)
        self._area = in_scroll_area(QWidget())
        body.addWidget(self._area, 1)
        self._hint = label("", "small", wraps=True)
        body.addWidget(self._hint)
        self.one = button(self.tr("&One person"), self.answer_one)
        self.apart = button("", self.answer_apart)
        self.before = self._arrow("chevron-left", self.tr("Previous (Alt+Left)"), self.go_before)
        self.next = self._arrow("chevron-right", self.tr("Next (Alt+Right)"), self.go_next)
        foot = FlowLayout()
        for made in (self.one, self.apart, self.before, self.next):
            foot.addWidget(made)
        body.addLayout(foot)
        line.addLayout(body, 1)

    def _arrow(self, icon: str, said: str, clicked: Callable[[], object]) -> QToolButton:
        made = QToolButton()
        made.setIcon(self._app.icons.icon(icon))
        made.setToolTip(said)
        made.setAccessibleName(said)
        made.clicked.connect(clicked)
        return made

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        for keys, slot in (
            ("Alt+Right", self.go_next), ("Alt+Down", self.go_next),
            ("Alt+Left", self.go_before), ("Alt+Up", self.go_before),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        self._app.theme.changed.connect(self._on_theme)

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """Leave most of the room to the entries."""
        super().resizeEvent(event)
        self.table.setFixedWidth(min(self._app.theme.px(_LIST), self.width() * _SHARE // 100))

    def showEvent(self, event: QShowEvent) -> None:  # Qt's name
        """Lay the entries out as they stand now."""
        super().showEvent(event)
        self._show_case()

    # ---- what is shown

    def show_cases(self, shown: Shown) -> None:
        """Show the questions; the one looked at stays, or the first open one is shown."""
        self._said = shown.said
        self._has_sheets = sum(sheet.taken for sheet in shown.preview.roster.sheets) > 1
        if not self.model.renew(shown.cases):
            wanted = self._current
            self.model.set_records(shown.cases)
            at = self.model.row_of(lambda case: case.question == wanted)
            self.table.selectRow(at if at >= 0 else self._first_open(0))
        self._show_case()
        open_cases = shown.open_cases()
        certain = sum(is_open_and_certain(case.question, shown.said) for case in open_cases)
        self.certain.setText(self.tr("Join what is certain (%n)", "", certain))
        self.certain.setVisible(certain > 0)

    def _show_case(self) -> None:
        case = self._case()
        if case is None or not self.isVisible():
            return  # what nobody sees is laid out when it is looked at
        self._current = case.question
        self._kind.setText(case.kind)
        self.comparison = Comparison(
            case, self._said, self._words, has_sheets=self._has_sheets,
            height=self._app.theme.px(_LINE),
        )  # fmt: skip
        self._area.setWidget(self.comparison)
        is_pair = len(case.entries) == _PAIR
        self.apart.setText(self.tr("&Two people") if is_pair else self.tr("&Different people"))
        set_kind(self.one, "primary" if case.answer is Answer.ONE else "")
        set_kind(self.apart, "primary" if case.answer is Answer.APART else "")
        self._hint.setText(self._hint_for(case))

    def _hint_for(self, case: CaseRow) -> str:
        if case.answer is Answer.OPEN and case.is_taken:
            return self.tr("As long as nobody says otherwise, the row replaces what is known.")
        if case.answer is Answer.OPEN:
            return self.tr("As long as nobody says so, they are not joined.")
        if case.answer is Answer.ONE:
            return self.tr("One person. The marked values are taken; gaps are filled.")
        return self.tr("Not one person. Each is kept.")

    def _case(self) -> CaseRow | None:
        at = self.table.currentIndex().row()
        return self.model.record(at) if 0 <= at < self.model.rowCount() else None

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self._show_case()

    def _first_open(self, start: int) -> int:
        count = self.model.rowCount()
        order = [*range(start, count), *range(min(start, count))]
        is_open = (at for at in order if self.model.record(at).answer is Answer.OPEN)
        return next(is_open, min(start, count - 1))

    def _go_to(self, at: int) -> None:
        if 0 <= at < self.model.rowCount():
            self.table.selectRow(at)
            self.table.scrollTo(self.model.index(at, 0))
            self._show_case()

    @Slot()
    def go_next(self) -> None:
        """Look at the next question."""
        self._go_to(self.table.currentIndex().row() + 1)

    @Slot()
    def go_before(self) -> None:
        """Look at the question before."""
        self._go_to(self.table.currentIndex().row() - 1)

    # ---- what is answered

    @Slot()
    def answer_one(self) -> None:
        """Say that it is one person, with the values that are chosen."""
        case, shown = self._case(), self.comparison
        if case is None or shown is None:
            return
        if case.question.person is not None:
            self._say(join_person(self._said, case.question, shown.keeping()))
        elif len(shown.rows) > 1:
            self._say(join_rows(self._said, case.question, shown.rows, shown.taking()))
        else:
            self.answer_apart()

    @Slot()
    def answer_apart(self) -> None:
        """Say that it is not one person."""
        case = self._case()
        if case is not None:
            self._say(keep_apart(self._said, case.question))

    @Slot()
    def answer_certain(self) -> None:
        """Join the rows that are certainly one person."""
        cases = (self.model.record(at) for at in range(self.model.rowCount()))
        self.answered.emit(join_certain(self._said, [case.question for case in cases]))

    def _say(self, said: Said) -> None:
        """Hand an answer on, and go to the next question that is open."""
        self._said = said
        at = self.table.currentIndex().row()
        self._go_to(self._first_open(at + 1))
        self.answered.emit(said)

    @Slot()
    def _on_theme(self) -> None:
        self.model.draw_signs(self._app.icons)
        self.before.setIcon(self._app.icons.icon("chevron-left"))
        self.next.setIcon(self._app.icons.icon("chevron-right"))
