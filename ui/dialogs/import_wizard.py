"""Show what importing a participant list would do, let it be mended, then do it as one act."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QProgressBar,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator.errors import UserError
from facilitator.roster.plan import Action
from facilitator.roster.read import possible_columns
from facilitator.roster.records import Layout, ListColumn
from facilitator.roster.source import read_sheets
from facilitator.services import import_roster
from facilitator.services.import_roster import Imported, Preview, Reading
from ui.bench import Bench
from ui.dialogs.import_parts import ColumnChoices, SheetChoices, in_scroll_area
from ui.dialogs.people_acts import WHO_COUNTS
from ui.models import import_table
from ui.models.import_table import REMARKS, GroupRow, ImportRow
from ui.models.table_model import RecordModel
from ui.tasks import CancelledError, Job, Token
from ui.widgets.basics import Notice, button, label, row
from ui.widgets.filter_chips import FilterChips
from ui.widgets.fit_columns import FitColumns
from ui.widgets.search_field import SearchField
from ui.widgets.table import Table

_WIDTH, _HEIGHT = 980, 620
_ALL = "all"
_FAULTS_OF_COLUMNS = frozenset({"roster.no_names", "roster.no_rows"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """Hold what reading gave: the plan in words, or the columns of a list without names."""

    preview: Preview | None = None
    rows: tuple[ImportRow, ...] = ()
    groups: tuple[GroupRow, ...] = ()
    columns: tuple[ListColumn, ...] = ()
    error: UserError | None = None


class ImportWizard(QDialog):
    """Read a list beside the window, show the plan, and carry it out."""

    def __init__(self, parent: QWidget, bench: Bench, path: Path) -> None:
        """Begin to read."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bench = bench
        self._path = path
        self._sheets: tuple[str, ...] = ()
        self._mapping: dict[str, str] = {}
        self._job: Job[_Read] | None = None
        self._preview: Preview | None = None
        self._rows: tuple[ImportRow, ...] = ()
        self._fields = self._field_words()
        self.setWindowTitle(self.tr("Import {file}").format(file=path.name))
        self._set_size(parent)
        body = QVBoxLayout(self)
        body.setContentsMargins(24, 20, 24, 20)
        body.setSpacing(12)
        self._summary = label("", "cardTitle", wraps=True)
        body.addWidget(self._summary)
        self.notice = Notice()
        body.addWidget(self.notice)
        self._stack = QStackedWidget()
        body.addWidget(self._stack, 1)
        self._stack.addWidget(self._reading_page())
        self._stack.addWidget(self._plan_page())
        self._make_foot(body)
        self._read()

    def _set_size(self, parent: QWidget) -> None:
        px, window = self._bench.app.theme.px, parent.window()
        self.resize(min(px(_WIDTH), window.width() - 40), min(px(_HEIGHT), window.height() - 40))

    def _field_words(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"), "title_front": self.tr("Title before"),
            "title_back": self.tr("Title after"), "nip": self.tr("NIP"),
            "status": self.tr("Employment"), "sex": self.tr("Sex"),
            "birth_place": self.tr("Birth place"), "birth_date": self.tr("Birth date"),
            "pangkat": self.tr("Pangkat"), "golongan": self.tr("Golongan"),
            "jabatan": self.tr("Position"), "unit": self.tr("Unit"), "phone": self.tr("Phone"),
            "email": self.tr("Email"),
        }  # fmt: skip

    def _reading_page(self) -> QWidget:
        page = QWidget()
        body = QVBoxLayout(page)
        body.addStretch(1)
        said = label(self.tr("Reading {file}…").format(file=self._path.name), "muted")
        body.addWidget(said, 0, Qt.AlignmentFlag.AlignHCenter)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(said.text())
        bar.setFixedWidth(self._bench.app.theme.px(280))
        body.addWidget(bar, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addStretch(2)
        return page

    def _plan_page(self) -> QWidget:
        self.tabs = QTabWidget()
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self._people_tab(), self.tr("People"))
        self.columns = ColumnChoices(self._fields)
        self.columns.chosen.connect(self._on_columns)
        self.tabs.addTab(in_scroll_area(self.columns), self.tr("Columns"))
        self.sheets = SheetChoices()
        self.sheets.chosen.connect(self._on_sheets)
        self.tabs.addTab(in_scroll_area(self.sheets), self.tr("Sheets"))
        self.groups: RecordModel[GroupRow] = RecordModel(import_table.group_columns())
        table = Table(self.groups, self._bench.app.theme, self.tr("Rows that may be one person"))
        widths = [column.width for column in self.groups.columns]
        FitColumns(table, self._bench.app.theme, widths, (0, 1)).fit()
        self.tabs.addTab(table, self.tr("May be one person"))
        return self.tabs

    def _people_tab(self) -> QWidget:
        page = QWidget()
        body = QVBoxLayout(page)
        body.setContentsMargins(0, 12, 0, 0)
        body.setSpacing(8)
        texts, app = self._bench.app.texts, self._bench.app
        actions = [(action.value, texts(f"action.{action}")) for action in Action]
        groups = ((_ALL, self.tr("All")), *actions, (REMARKS, self.tr("With remarks")))
        self.chips = FilterChips(groups, self.tr("Show"))
        self.chips.chosen.connect(self._on_group)
        search = SearchField(app.icons, self.tr("Search (Ctrl+F)"))
        search.setFixedWidth(app.theme.px(220))
        line = row(body)
        line.addWidget(self.chips, 1)
        line.addWidget(search, 0, Qt.AlignmentFlag.AlignTop)
        self.model: RecordModel[ImportRow] = RecordModel(
            import_table.columns(), lambda one: one.search
        )
        search.wanted.connect(self.model.set_filter)
        self.table = Table(self.model, app.theme, self.tr("What would happen"))
        fit = FitColumns(self.table, app.theme, import_table.WIDTHS, import_table.ELASTIC)
        fit.hide_first(import_table.LEAST_FIRST)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        body.addWidget(self.table, 1)
        self.detail = label("", wraps=True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        area = in_scroll_area(self.detail)
        area.setFixedHeight(app.theme.px(76))
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        body.addWidget(area)
        return page

    def _make_foot(self, body: QVBoxLayout) -> None:
        self._said = label(self.tr("Nothing is saved yet."), "muted")
        line = row(body, self._said)
        line.addStretch(1)
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.accept_button = button(self.tr("Import"), self._apply, kind="primary")
        self.accept_button.setDefault(True)
        self.accept_button.setEnabled(False)
        line.addWidget(self.cancel)
        line.addWidget(self.accept_button)

    # ---- reading

    def _read(self) -> None:
        if self._job is not None:
            self._job.token.cancel()
        self._preview = None
        self.accept_button.setEnabled(False)
        self._stack.setCurrentIndex(0)
        path, sheets, mapping = self._path, self._sheets, dict(self._mapping)
        bench, texts, fields = self._bench, self._bench.app.texts, self._fields

        def work(token: Token) -> _Read:
            token.step(0, 0)
            try:
                raw = read_sheets(path)
            except UserError as error:
                return _Read(error=error)
            try:
                reading = Reading(file=path.name, layout=Layout(sheets=sheets, mapping=mapping))
                found = import_roster.preview(bench.reading, raw, reading, step=token.step)
            except UserError as error:
                is_columns = error.key in _FAULTS_OF_COLUMNS
                return _Read(error=error, columns=possible_columns(raw) if is_columns else ())
            token.step(0, 0)
            rows = import_table.rows_of(found, texts, fields)
            token.step(0, 0)
            return _Read(preview=found, rows=rows, groups=import_table.groups_of(found, texts))

        self._job = self._bench.app.tasks.start(work, self, done=self._show, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, CancelledError):
            self._show_error(error)

    def _show_error(self, error: Exception) -> None:
        self._stack.setCurrentIndex(1)
        self.tabs.setVisible(self._preview is not None or bool(self.columns.boxes["name"].count()))
        self._summary.setText(self.tr("This list cannot be imported yet"))
        self.notice.say(self._bench.sentence(error), is_problem=True)

    def _show(self, read: _Read) -> None:
        if read.error is not None:
            if read.columns:
                self.columns.show_columns(read.columns, self._mapping)
                self.tabs.setCurrentIndex(1)
            self._show_error(read.error)
            return
        if read.preview is None:
            return
        self.notice.say("")
        self._preview, self._rows = read.preview, read.rows
        self.tabs.setVisible(True)
        self._stack.setCurrentIndex(1)
        roster = read.preview.roster
        self.columns.show_columns(roster.columns, roster.mapping)
        self.sheets.show_sheets(roster.sheets, self._bench.app.texts)
        self.groups.set_records(read.groups)
        self._show_counts(read.preview)
        self._show_rows()

    def _show_counts(self, found: Preview) -> None:
        counts = {action: found.plan.count(action) for action in Action}
        self.chips.show_count(_ALL, str(len(self._rows)))
        for action, count in counts.items():
            self.chips.show_count(action.value, str(count), is_shown=count > 0)
        with_remarks = sum(bool(one.remarks) for one in self._rows)
        self.chips.show_count(REMARKS, str(with_remarks), is_shown=with_remarks > 0)
        new, changed = counts[Action.ADD], counts[Action.UPDATE]
        said = (
            (new, self.tr("%n new", "", new)),
            (changed, self.tr("%n updated", "", changed)),
            (counts[Action.SAME], self.tr("%n unchanged", "", counts[Action.SAME])),
            (counts[Action.REFUSE], self.tr("%n not taken in", "", counts[Action.REFUSE])),
        )
        self._summary.setText(" · ".join(text for count, text in said if count))
        self.accept_button.setEnabled(new + changed > 0)
        self.accept_button.setText(self.tr("Import %n person(s)", "", new + changed))
        left_out = sum(not sheet.taken for sheet in found.roster.sheets)
        sheets = self.tr("Sheets")
        self.tabs.setTabText(2, self._counted(self.tr("Sheets left out"), left_out, sheets))
        one = self.tr("May be one person")
        self.tabs.setTabText(3, self._counted(one, self.groups.rowCount(), one))
        self.tabs.setTabVisible(2, len(found.roster.sheets) > 1)
        self.tabs.setTabVisible(3, self.groups.rowCount() > 0)

    @staticmethod
    def _counted(text: str, count: int, none: str) -> str:
        return f"{text} ({count})" if count else none

    def _show_rows(self) -> None:
        group = self.chips.current
        shown = [
            one
            for one in self._rows
            if group in {_ALL, one.action} or (group == REMARKS and one.remarks)
        ]
        self.model.set_records(shown)
        self.detail.setText("")
        if shown:
            self.table.selectRow(0)
            self.table.setFocus()

    @Slot(str)
    def _on_group(self, _group: str) -> None:
        self._show_rows()

    @Slot(QModelIndex, QModelIndex)
    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        if not current.isValid():
            return
        one = self.model.record(current.row())
        lines = [*one.remarks, *one.changes]
        said = "\n".join(lines) or self.tr("Nothing to remark.")
        place = self.tr("Row {row}: {name}").format(row=one.place, name=one.name or "–")
        self.detail.setText(f"{place} – {one.word}\n{said}")

    @Slot(object)
    def _on_columns(self, picked: Mapping[str, str]) -> None:
        self._mapping = dict(picked)
        self._read()

    @Slot(object)
    def _on_sheets(self, taken: tuple[str, ...]) -> None:
        self._sheets = taken
        self._read()

    # ---- doing it

    @Slot()
    def _apply(self) -> None:
        if self._preview is None:
            return
        self.accept_button.setEnabled(False)
        self.cancel.setEnabled(False)
        self._said.setText(self.tr("Saving…"))
        roster, actor = self._preview.roster, self._bench.ops.actor
        self._bench.ops.write(
            lambda store: import_roster.apply(store, roster, actor=actor),
            WHO_COUNTS, owner=self, done=self._applied, failed=self._not_applied,
        )  # fmt: skip

    def _applied(self, done: Imported) -> None:
        said = self.tr("Imported: {added} new, {updated} updated").format(
            added=done.added, updated=done.updated
        )
        self._bench.window.toast(said, can_undo=done.act is not None)
        self.accept()

    def _not_applied(self, error: Exception) -> None:
        self.accept_button.setEnabled(True)
        self.cancel.setEnabled(True)
        self._said.setText(self.tr("Nothing is saved yet."))
        self.notice.say(self._bench.sentence(error), is_problem=True)

    @Slot()
    def reject(self) -> None:
        """Stop reading; nothing was saved."""
        if not self.cancel.isEnabled():
            return
        if self._job is not None:
            self._job.token.cancel()
        super().reject()
