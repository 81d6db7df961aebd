"""List the rows of a list that is to be imported, and mend one of them beside the list."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.roster.plan import Action
from facilitator.roster.records import RowKey
from facilitator.roster.review import Choice, LeaveOut, UpdatePerson
from ui.context import AppContext
from ui.dialogs.import_row import WIDTH as PANEL_WIDTH
from ui.dialogs.import_row import RowPanel, Try
from ui.dialogs.import_work import Shown
from ui.models import import_table
from ui.models.import_table import NOTICES, PROBLEMS, ImportModel
from ui.widgets.basics import button, label, row
from ui.widgets.filter_chips import FilterChips
from ui.widgets.fit_columns import FitColumns
from ui.widgets.search_field import SearchField
from ui.widgets.table import Table

ALL = "all"
_LEAST_TABLE = 440
_GAP = 16
_NO_LIMIT = (1 << 24) - 1  # Qt's word for no limit, which its Python lacks


class ImportPeople(QWidget):
    """Hold the table of rows with its filters, and the panel of the row chosen.

    Signals:
        typed: (row, field, text).
        decided: (rows, `Choice` or `None` for by itself).
        person_wanted: The row of which somebody is to say who it is.
        restored: The row of which everything typed is to be taken back.
    """

    typed = Signal(object, str, str)
    decided = Signal(object, object)
    person_wanted = Signal(object)
    restored = Signal(object)

    def __init__(self, app: AppContext, words: Mapping[str, str], attempt: Try) -> None:
        """Take the word of each field, and what reads a row with typed texts."""
        super().__init__()
        self._app = app
        self._shown: Shown | None = None
        self._is_panel_wanted = False
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 12, 0, 0)
        body.setSpacing(8)
        self._make_filters(body)
        self.model = ImportModel(app.icons)
        self.table = Table(self.model, app.theme, self.tr("What would happen"))
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit = FitColumns(self.table, app.theme, import_table.WIDTHS, import_table.ELASTIC)
        self._fit.hide_first(import_table.LEAST_FIRST)
        self.panel = RowPanel(app, words, attempt)
        line = QHBoxLayout()
        line.setSpacing(_GAP)
        line.addWidget(self._make_list(), 1)
        line.addWidget(self.panel)
        body.addLayout(line, 1)
        self._connect()

    def _make_filters(self, body: QVBoxLayout) -> None:
        texts = self._app.texts
        actions = [(action.value, texts(f"action.{action}")) for action in Action]
        remarks = ((PROBLEMS, self.tr("Problems")), (NOTICES, self.tr("Notices")))
        self.chips = FilterChips(((ALL, self.tr("All")), *actions, *remarks), self.tr("Show"))
        self.search = SearchField(self._app.icons, self.tr("Search (Ctrl+F)"))
        self.search.setFixedWidth(self._app.theme.px(200))
        line = row(body)
        line.addWidget(self.chips, 1)
        line.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)

    def _make_list(self) -> QWidget:
        self._list = QWidget()
        body = QVBoxLayout(self._list)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addWidget(self.table, 1)
        self.mend = button(self.tr("Mend row (Enter)"), self.open_panel)
        self.leave_out = button(self.tr("Leave out (Del)"), self.toggle)
        self._count = label("", "small")
        line = row(body, self.mend, self.leave_out)
        line.addStretch(1)
        line.addWidget(self._count)
        return self._list

    def _connect(self) -> None:
        self.chips.chosen.connect(self._on_group)
        self.search.wanted.connect(self.model.set_filter)
        self.model.count_changed.connect(self._on_count)
        self.model.modelReset.connect(self._come_back)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.table.on_activated(self._on_activated)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.toggle)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.panel)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_panel)
        self.panel.typed.connect(self.typed)
        self.panel.decided.connect(self._on_decided)
        self.panel.person_wanted.connect(self.person_wanted)
        self.panel.restored.connect(self.restored)
        self.panel.closed.connect(self.close_panel)
        self._app.theme.changed.connect(self._on_theme)

    # ---- what is shown

    def show_list(self, shown: Shown) -> None:
        """Show the rows of a list that was understood anew."""
        self._shown = shown
        self.panel.row = None
        self.panel.set_own(shown.preview.roster.layout.own)
        self._show_counts(shown)
        self._show_group()

    def show_again(self, shown: Shown) -> None:
        """Show what is said of the same rows now; chosen rows stay chosen."""
        self._shown = shown
        self._show_counts(shown)
        self.model.renew(shown.rows)
        self._show_panel()
        self._on_selection()

    def _show_counts(self, shown: Shown) -> None:
        self.chips.show_count(ALL, len(shown.rows))
        for group in (*Action, PROBLEMS, NOTICES):
            count = shown.count(group)
            self.chips.show_count(group, count, is_shown=count > 0)

    def _show_group(self) -> None:
        if self._shown is None:
            return
        group, rows = self.chips.current, self._shown.rows
        self.model.set_records(rows if group == ALL else [one for one in rows if one.is_in(group)])

    @Slot()
    def _come_back(self) -> None:
        """Choose the row again that was chosen before the rows were filtered, else the first."""
        key = None if self.panel.row is None else self.panel.row.key
        at = self.model.row_of(lambda one: one.key == key) if key is not None else -1
        if self.model.rowCount():
            self.table.selectRow(max(0, at))
            self.table.scrollTo(self.model.index(max(0, at), 0))
        self._show_panel()

    def come_to(self, key: RowKey) -> None:
        """Choose a row, whatever is filtered."""
        self.search.clear()
        if self.chips.current != ALL:
            self.chips.choose(ALL)
        at = self.model.row_of(lambda one: one.key == key)
        if at >= 0:
            self.table.selectRow(at)
            self.table.scrollTo(self.model.index(at, 0))

    @property
    def rows(self) -> Sequence[RowKey]:
        """Give the chosen rows."""
        return [self.model.record(at).key for at in self.table.rows()]

    # ---- the panel

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self._show_panel()

    def _show_panel(self) -> None:
        at = self.table.currentIndex().row()
        shown = self._shown
        if shown is None or not 0 <= at < self.model.rowCount():
            self.panel.hide()
            return
        one = self.model.record(at)
        review = shown.said.review
        choice = review.choices.get(one.key)
        name = ""
        if isinstance(choice, UpdatePerson) and choice.person in shown.preview.existing:
            name = shown.preview.existing[choice.person].full_name
        self.panel.show_row(one, choice, name)
        self.panel.show_edited(is_edited=one.key in review.edits)
        self._share_room()

    def _share_room(self) -> None:
        """Show list and panel side by side where both fit, else the one that is wanted."""
        px = self._app.theme.px
        has_room = self.width() >= px(PANEL_WIDTH) + px(_LEAST_TABLE) + _GAP
        has_row = self.panel.row is not None and self.model.rowCount() > 0
        self._list.setVisible(has_room or not self._is_panel_wanted)
        self.panel.setVisible(has_row and (has_room or self._is_panel_wanted))
        self.panel.setMinimumWidth(px(PANEL_WIDTH) if has_room else 0)
        self.panel.setMaximumWidth(px(PANEL_WIDTH) if has_room else _NO_LIMIT)
        self.panel.back.setVisible(not has_room)

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self.open_panel()

    @Slot()
    def open_panel(self) -> None:
        """Go to the first field of the chosen row."""
        if self.panel.row is not None:
            self._is_panel_wanted = True
            self._share_room()
            self.panel.come_in()

    @Slot()
    def close_panel(self) -> None:
        """Go back to the list."""
        self._is_panel_wanted = False
        self._share_room()
        self.table.setFocus()

    # ---- what is done

    @Slot(str)
    def _on_group(self, _group: str) -> None:
        self._show_group()

    @Slot(int, int)
    def _on_count(self, shown: int, every: int) -> None:
        text = self.tr("{shown} of {every}").format(shown=shown, every=every)
        self._count.setText(text if shown < every else "")

    @Slot()
    def _on_selection(self) -> None:
        rows = self.table.rows()
        self.mend.setEnabled(bool(rows))
        self.leave_out.setEnabled(bool(rows))
        is_out = bool(rows) and all(self._is_out(at) for at in rows)
        self.leave_out.setText(
            self.tr("Take in again (Del)") if is_out else self.tr("Leave out (Del)")
        )

    def _is_out(self, at: int) -> bool:
        return self.model.record(at).action is Action.LEFT_OUT

    @Slot()
    def toggle(self) -> None:
        """Leave the chosen rows out, or take them in again if all of them are out."""
        rows = self.table.rows()
        if rows:
            is_out = all(self._is_out(at) for at in rows)
            keys = [self.model.record(at).key for at in rows]
            self.decided.emit(keys, None if is_out else LeaveOut())

    @Slot(object, object)
    def _on_decided(self, key: RowKey, choice: Choice | None) -> None:
        self.decided.emit([key], choice)

    @Slot()
    def _on_theme(self) -> None:
        self.model.draw_signs(self._app.icons)
