"""Show what was read of a list and what was not: its sheets, its other rows, who is missing."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator.language import Texts
from facilitator.roster.records import SheetNote, SkippedRow
from ui.context import AppContext
from ui.models.import_cases import MissingRow, missing_columns
from ui.models.table_model import RecordModel
from ui.widgets.basics import button, clear, label, row
from ui.widgets.fit_columns import FitColumns
from ui.widgets.table import Table


def in_scroll_area(content: QWidget) -> QScrollArea:
    """Put content into an area that scrolls."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(content)
    return area


class SheetChoices(QWidget):
    """Let a person take other sheets of a workbook, and see which rows are no people.

    Signals:
        chosen: Tuple of the names of the sheets to take.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        """Begin without sheets."""
        super().__init__()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 12, 8, 8)
        self._body.setSpacing(4)
        self.boxes: list[QCheckBox] = []

    def show_sheets(
        self, sheets: Sequence[SheetNote], skipped: Sequence[SkippedRow], texts: Texts
    ) -> None:
        """Show each sheet with what was made of it, and the rows left out, with why."""
        clear(self._body)
        self.boxes = []
        if len(sheets) > 1:
            for sheet in sheets:
                self._add_sheet(sheet, texts)
        if skipped:
            self._body.addSpacing(8)
            self._body.addWidget(label(self.tr("Rows that are no people"), "section"))
        for line in _runs(skipped):
            said = label(self._of_rows(line, texts), wraps=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._body.addWidget(said)
        self._body.addStretch(1)

    def _add_sheet(self, sheet: SheetNote, texts: Texts) -> None:
        box = QCheckBox(sheet.name.replace("&", "&&"))
        box.setChecked(sheet.taken)
        box.setEnabled(sheet.taken or sheet.names > 0)
        box.setProperty("sheet", sheet.name)
        box.clicked.connect(self._on_clicked)
        self.boxes.append(box)
        self._body.addWidget(box)
        why = texts(f"sheet.{sheet.why}")
        named = self.tr("%n name(s)", "", sheet.names) if sheet.names else ""
        said = label(" · ".join(filter(None, (why, named))), "small")
        said.setIndent(28)
        self._body.addWidget(said)

    def _of_rows(self, run: Sequence[SkippedRow], texts: Texts) -> str:
        first, last = run[0], run[-1]
        rows = str(first.row) if first is last else f"{first.row}–{last.row}"
        if first.sheet and len(self.boxes) > 1:
            place = self.tr("{sheet}, row {row}").format(sheet=first.sheet, row=rows)
        else:
            place = self.tr("Row {row}").format(row=rows)
        return f"{place}: {texts(f'skipped.{first.why}')}"

    @Slot()
    def _on_clicked(self) -> None:
        taken = tuple(str(box.property("sheet")) for box in self.boxes if box.isChecked())
        if taken:
            self.chosen.emit(taken)
            return
        sender = self.sender()
        if isinstance(sender, QCheckBox):
            sender.setChecked(True)  # of no sheet at all there is nothing to import


def _runs(skipped: Sequence[SkippedRow]) -> list[list[SkippedRow]]:
    """Put rows together that follow each other and were left out for the same reason."""
    numbered = enumerate(skipped)
    grouped = groupby(numbered, lambda item: (item[1].sheet, item[1].why, item[1].row - item[0]))
    return [[one for _, one in run] for _, run in grouped]


class MissingPeople(QWidget):
    """List who is in the workshop and not in the list; nobody of them is removed."""

    def __init__(self, app: AppContext) -> None:
        """Begin without people."""
        super().__init__()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 12, 0, 0)
        body.setSpacing(8)
        hint = self.tr(
            "These participants are not in the list. They stay as they are. Who does not come is "
            "withdrawn on the page of participants: select them, then Withdraw."
        )
        body.addWidget(label(hint, "muted", wraps=True))
        self.model: RecordModel[MissingRow] = RecordModel(missing_columns())
        table = Table(self.model, app.theme, self.tr("Not in the list"))
        widths = [column.width for column in self.model.columns]
        FitColumns(table, app.theme, widths, (0, 1)).fit()
        body.addWidget(table, 1)


class ReadingPage(QWidget):
    """Say that a list is being read, and how far that is."""

    def __init__(self, width: int) -> None:
        """Begin without a list; `width` is that of the bar."""
        super().__init__()
        body = QVBoxLayout(self)
        body.addStretch(1)
        center = Qt.AlignmentFlag.AlignHCenter
        self._said = label("", "muted")
        body.addWidget(self._said, 0, center)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(width)
        body.addWidget(self._bar, 0, center)
        body.addStretch(2)

    def begin(self, name: str) -> None:
        """Say which list is read."""
        self._show(self.tr("Reading {file}…").format(file=name), 0, 0)

    @Slot(int, int)
    def show_progress(self, done: int, every: int) -> None:
        """Say how many rows are done; of none at all nothing is known yet."""
        if every and self.isVisible():
            said = self.tr("Understanding: {done} of {every} rows").format(done=done, every=every)
            self._show(said, done, every)

    def _show(self, said: str, done: int, every: int) -> None:
        self._said.setText(said)
        self._bar.setAccessibleName(said)
        self._bar.setRange(0, every)
        self._bar.setValue(done)


class RefusalPage(QWidget):
    """Offer other ways in where a list cannot be read.

    Signals:
        file_wanted: Another file is to be chosen.
        paste_wanted: The clipboard is to be read.
    """

    file_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self) -> None:
        """Offer both ways."""
        super().__init__()
        body = QVBoxLayout(self)
        body.addStretch(1)
        line = row(body)
        line.addStretch(1)
        self.file = button(self.tr("Choose another file…"), self.file_wanted.emit, kind="primary")
        self.paste = button(self.tr("Paste from the clipboard"), self.paste_wanted.emit)
        line.addWidget(self.file)
        line.addWidget(self.paste)
        line.addStretch(1)
        body.addStretch(2)
