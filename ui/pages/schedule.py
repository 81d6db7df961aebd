"""Plan the sessions and the attendance points that cover them, day by day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import ClassVar
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from facilitator.errors import UserError
from facilitator.language import date_text, short_number_text
from facilitator.rules.schedule import remarks
from facilitator.services import schedule as service
from facilitator.services.schedule import KINDS, PointDraft
from facilitator.services.typed_sessions import with_text
from facilitator.store import plan
from facilitator.text import clean
from ui.bench import Bench
from ui.dialogs.plan_acts import Plan, PlanActs
from ui.hub import Topic
from ui.models import schedule_table as tables
from ui.models.schedule_table import PointRow, SessionRow, Words
from ui.models.table_model import RecordModel
from ui.widgets.basics import EmptyState, button
from ui.widgets.page import Page
from ui.widgets.plan_table import PlanTable

_SESSIONS_HEIGHT, _POINTS_HEIGHT = 236, 164


class SchedulePage(Page):
    """Show two tables, of sessions and of points, for one day or for all."""

    key: ClassVar[str] = "schedule"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.PLAN, Topic.PEOPLE, Topic.WORKSHOP})

    def __init__(self, bench: Bench) -> None:
        """Build the page; the plan is read when it is shown."""
        super().__init__(bench, self.tr("Sessions"))
        self._is_read_only = bench.file.is_read_only
        self._acts = PlanActs(bench, self)
        icons = bench.app.icons
        self.add_action(button(self.tr("Paste rows"), self.paste, icon=icons.icon("clipboard")))
        self.add_action(
            button(
                self.tr("Add session"), self.add_session, kind="primary",
                icon=icons.icon("plus", "onPrimary"),
            )
        )  # fmt: skip
        self.days = QTabBar()
        self.days.setDrawBase(False)
        self.days.setExpanding(False)
        self.days.setAccessibleName(self.tr("Day"))
        self.days.currentChanged.connect(self._on_day)
        self._make_sessions()
        self._make_points()
        self._lay_out()
        if not self._is_read_only:
            shortcut = QShortcut(QKeySequence.StandardKey.Paste, self)
            shortcut.activated.connect(self.paste)

    def _make_sessions(self) -> None:
        theme = self.bench.app.theme
        edit = None if self._is_read_only else self._take_session
        model: RecordModel[SessionRow] = RecordModel(tables.session_columns(edit, theme))
        self.sessions: PlanTable[SessionRow] = PlanTable(
            model, theme, self.tr("Sessions"),
            {
                "edit": self.tr("Edit…"), "shift": self.tr("Move…"), "copy": self.tr("Copy day…"),
                "remove": self.tr("Remove"),
            },
        )  # fmt: skip
        self.sessions.fit(theme, tables.WIDTHS, tables.ELASTIC, tables.LEAST_FIRST)
        for column, field in tables.FIELDS.items():
            self.sessions.edit_text(column, _starter(column), self._checker(field))
        texts = self.bench.app.texts
        kinds = [(kind, texts(f"session_kind.{kind}")) for kind in KINDS]
        self.sessions.edit_choice(tables.KIND, lambda one: one.session.kind, kinds)
        self.sessions.pressed.connect(self._on_session_button)
        self.sessions.opened.connect(self._on_session_opened)
        self.sessions.said.connect(self._on_said)
        self.sessions.selected.connect(self._enable)
        self.sessions.table.setMinimumHeight(theme.px(_SESSIONS_HEIGHT))

    def _make_points(self) -> None:
        theme = self.bench.app.theme
        edit = None if self._is_read_only else self._take_point
        model: RecordModel[PointRow] = RecordModel(tables.point_columns(edit, theme))
        self.points: PlanTable[PointRow] = PlanTable(
            model, theme, self.tr("Attendance points"),
            {
                "add": self.tr("Add…"), "cover": self.tr("Cover half-days"),
                "edit": self.tr("Edit…"), "shift": self.tr("Move…"),
                "close": self.tr("Close"), "remove": self.tr("Remove"),
            },
        )  # fmt: skip
        hint = self.tr("Let every learning session be covered by a point for its half-day")
        self.points.buttons["cover"].setToolTip(hint)
        self.points.fit(theme, tables.POINT_WIDTHS, tables.POINT_ELASTIC, tables.POINT_LEAST_FIRST)
        self.points.edit_text(
            tables.POINT_TITLE, lambda one: one.point.title, self._check_point_title
        )
        scans = [("", self.tr("In only")), ("both", self.tr("In and out"))]
        self.points.edit_choice(
            tables.POINT_SCANS, lambda one: "both" if one.point.takes_out else "", scans
        )
        self.points.pressed.connect(self._on_point_button)
        self.points.opened.connect(self._on_point_opened)
        self.points.said.connect(self._on_said)
        self.points.selected.connect(self._enable)
        self.points.table.setMinimumHeight(theme.px(_POINTS_HEIGHT))

    def _lay_out(self) -> None:
        self._tables = QWidget()
        column = QVBoxLayout(self._tables)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.days)
        column.addWidget(self.sessions, 3)
        column.addWidget(self.points, 2)
        self._nothing = self._empty()
        self._nothing.hide()
        self.body.addWidget(self._tables, 1)
        self.body.addWidget(self._nothing, 1)

    def _empty(self) -> EmptyState:
        if self._is_read_only:
            return EmptyState(self.tr("This workshop has no sessions."))
        said = self.tr(
            "Here you will see the sessions. Type the first, or paste rows out of a spreadsheet."
        )
        usual = (self.tr("Fill the days with the usual sessions"), self._acts.plan_usual_days)
        has_days = bool(service.usual_sessions(plan.workshop(self.bench.reading)))
        action = (self.tr("Add session"), self.add_session)
        picture = self.bench.app.icons.picture("calendar-time")
        return EmptyState(said, action, usual if has_days else None, picture=picture)

    # ---- reading

    def refresh(self) -> None:
        """Read the plan anew."""
        self._acts.plan = read = _read(self.bench)
        sessions, points = read.sessions, read.points
        has_plan = bool(sessions or points)
        self._tables.setVisible(has_plan)
        self._nothing.setVisible(not has_plan)
        self._show_days()
        self._show()
        language = self.bench.app.language
        jp = short_number_text(service.total_jp(sessions), 2, language)
        said = self.tr("%n session(s), {jp} JP", "", len(sessions)).format(jp=jp)
        covered = self.tr("%n attendance point(s)", "", len(points))
        self.set_context(f"{said} · {covered}" if sessions else self.tr("No sessions yet"))

    def _show_days(self) -> None:
        days = self._acts.plan.days
        chosen = self.day
        self.days.blockSignals(True)  # Qt's own way to change tabs in one go
        while self.days.count():
            self.days.removeTab(0)
        self.days.addTab(self.tr("All days"))
        for day in days:
            number = service.day_number(day, self._acts.plan.workshop)
            text = self.tr("Day {number} · {date}").format(
                number=number, date=date_text(day, self.bench.app.language)
            )
            self.days.setTabData(self.days.addTab(text), day)
        if chosen in days:
            self.days.setCurrentIndex(days.index(chosen) + 1)
        self.days.blockSignals(False)
        self.days.setVisible(len(days) > 1)

    @property
    def day(self) -> date | None:
        """Give the day that is shown, `None` for all."""
        found = self.days.tabData(self.days.currentIndex())
        return found if isinstance(found, date) else None

    def _show(self) -> None:
        read = self._acts.plan
        found = remarks(read.sessions, read.points, read.words.names)
        rows = tables.session_rows(read.sessions, found, read.words)
        by_id = {one.id: one for one in read.sessions}
        points = tables.point_rows(read.points, by_id, read.words)
        day = self.day
        if day is not None:
            rows = tuple(one for one in rows if one.draft.day == day)
            points = tuple(one for one in points if one.day == day)
        gone = [] if day is None else [tables.DAY]
        if not any(one.session.slot for one in rows):
            gone.append(tables.SLOT)
        if not any(one.remark for one in rows):
            gone.append(tables.REMARK)
        self.sessions.hide_columns(gone)
        self.sessions.show_records(rows, lambda one: one.session.id)
        self.points.show_records(points, lambda one: one.point.id)
        count = sum(bool(one.remark) for one in rows)
        self.sessions.set_note(self.tr("%n session(s) to look at", "", count) if count else "")
        self._enable()

    @Slot(int)
    def _on_day(self, _index: int) -> None:
        self._show()

    @Slot()
    def _enable(self) -> None:
        may_write = not self._is_read_only
        for part in (self.sessions, self.points):
            count = len(part.table.rows())
            for key, made in part.buttons.items():
                needs = {"edit": count == 1, "shift": count > 0, "remove": count > 0}
                made.setEnabled(may_write and needs.get(key, True))
        chosen = [one.point for one in self.points.chosen()]
        close = self.points.buttons["close"]
        close.setEnabled(may_write and len(chosen) == 1)
        is_closed = len(chosen) == 1 and chosen[0].is_closed
        close.setText(self.tr("Open again") if is_closed else self.tr("Close"))

    def open_at(self, argument: str) -> None:
        """Select a session or a point, whose id this is."""
        try:
            wanted = UUID(argument)
        except ValueError:
            return
        self.days.setCurrentIndex(0)
        for part, found in (
            (self.sessions, self.sessions.model.row_of(lambda one: one.session.id == wanted)),
            (self.points, self.points.model.row_of(lambda one: one.point.id == wanted)),
        ):
            if found >= 0:
                part.table.selectRow(found)
                part.table.setFocus()

    # ---- writing

    @Slot(str)
    def _on_said(self, sentence: str) -> None:
        self.notice.say(sentence, is_problem=True)

    def _checker(self, field: str) -> Callable[[SessionRow, str], str]:
        def check(row: SessionRow, text: str) -> str:
            try:
                with_text(row.draft, field, text)
            except UserError as error:
                return self.bench.sentence(error)
            return ""

        return check

    def _check_point_title(self, _row: PointRow, text: str) -> str:
        return "" if clean(text) else self.bench.sentence(UserError("point.no_title"))

    def _take_session(self, row: SessionRow, column: int, text: str) -> bool:
        if column == tables.KIND:
            draft = replace(row.draft, kind=text)
        else:
            draft = with_text(row.draft, tables.FIELDS[column], text)
        self._acts.save_session(row.session.id, draft)
        return True

    def _take_point(self, row: PointRow, column: int, text: str) -> bool:
        draft = service.draft_of_point(row.point)
        if column == tables.POINT_SCANS:
            draft = replace(draft, takes_out=bool(text))
        else:
            draft = replace(draft, title=clean(text))
        self._acts.save_point(row.point.id, draft)
        return True

    # ---- sessions

    @Slot()
    def add_session(self) -> None:
        """Ask for a session that follows the last one of the day."""
        self._acts.ask_session(self._acts.next_draft(self.day), None)

    @Slot()
    def paste(self) -> None:
        """Add the rows that were copied in a spreadsheet."""
        self._acts.paste(self.day)

    @Slot(object)
    def _on_session_opened(self, row: SessionRow) -> None:
        if not self._is_read_only:
            self._acts.ask_session(row.draft, row.session.id)

    @Slot(object)
    def _on_point_opened(self, row: PointRow) -> None:
        if not self._is_read_only:
            self._acts.ask_point(service.draft_of_point(row.point), row.point.id)

    @Slot(str)
    def _on_session_button(self, key: str) -> None:
        chosen = self.sessions.chosen()
        ids = [one.session.id for one in chosen]
        match key:
            case "edit":
                self._on_session_opened(chosen[0])
            case "shift":
                self._acts.ask_shift(ids)
            case "copy":
                self._acts.ask_copy(self.day)
            case "remove":
                self._acts.remove_sessions(ids)

    @Slot(str)
    def _on_point_button(self, key: str) -> None:
        chosen = [one.point for one in self.points.chosen()]
        match key:
            case "add":
                self._acts.ask_point(PointDraft(title=""), None)
            case "cover":
                self._acts.cover()
            case "edit":
                self._acts.ask_point(service.draft_of_point(chosen[0]), chosen[0].id)
            case "shift":
                covered = (one for point in chosen for one in point.sessions)
                self._acts.ask_shift(dict.fromkeys(covered))
            case "close":
                self._acts.close(chosen[0])
            case "remove":
                self._acts.remove_points([point.id for point in chosen])


def _read(bench: Bench) -> Plan:
    connection = bench.reading
    workshop = plan.workshop(connection)
    words = Words(
        texts=bench.app.texts, zone=ZoneInfo(workshop.zone), names=service.names(connection)
    )
    sessions, points = plan.sessions(connection), plan.points(connection)
    return Plan(workshop=workshop, sessions=sessions, points=points, words=words)


def _starter(column: int) -> Callable[[SessionRow], str]:
    return lambda row: tables.start_of(column, row)


def build(bench: Bench) -> SchedulePage:
    """Make the page."""
    return SchedulePage(bench)
