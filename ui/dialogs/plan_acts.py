"""Carry out what is wanted of the plan: ask what is still to be said, write, offer undo."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from facilitator.language import date_text
from facilitator.model.ids import PointId, SessionId
from facilitator.model.workshop import Point, Session, Workshop
from facilitator.services import desk as desk_service
from facilitator.services import schedule as service
from facilitator.services.check_in import Desk
from facilitator.services.schedule import PointDraft
from facilitator.services.typed_sessions import SessionDraft, read_rows
from facilitator.store.connection import Store
from ui.bench import Bench
from ui.dialogs.session_form import CopyForm, PointForm, SessionForm, ShiftForm
from ui.hub import Topic
from ui.models import schedule_table as tables
from ui.models.schedule_table import SessionRow, Words
from ui.widgets.page import Page

TOPICS = frozenset({Topic.PLAN, Topic.ATTENDANCE})
_USUAL_LENGTH = 90
_USUAL_START = time(8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Hold the plan as it was read last, and the words it is shown in."""

    workshop: Workshop
    sessions: tuple[Session, ...]
    points: tuple[Point, ...]
    words: Words

    @property
    def days(self) -> list[date]:
        """Give the days of the workshop, and others that have sessions."""
        used = {one.starts_at.astimezone(self.words.zone).date() for one in self.sessions}
        return sorted(used | set(self.workshop.days))

    def rows(self) -> tuple[SessionRow, ...]:
        """Give the sessions in words, without remarks."""
        return tables.session_rows(self.sessions, (), self.words)


class PlanActs(QObject):
    """Act on behalf of a page, whose notice says what was refused."""

    def __init__(self, bench: Bench, page: Page) -> None:
        """Begin with an empty plan."""
        super().__init__(page)
        self._bench = bench
        self._page = page
        self._moving: tuple[SessionId, ...] = ()
        workshop = Workshop(id=bench.app.around.ids.new(), title="")
        words = Words(texts=bench.app.texts, zone=ZoneInfo("UTC"), names={})
        self.plan = Plan(workshop=workshop, sessions=(), points=(), words=words)

    def _write(self, work: Callable[[Store, str], object], said: str = "") -> None:
        actor, window = self._bench.ops.actor, self._bench.window
        self._page.notice.say("")

        def done(_: object) -> None:
            if said:
                window.toast(said, can_undo=True)

        self._bench.ops.write(
            lambda store: work(store, actor),
            TOPICS, owner=self._page, done=done, failed=self._refused,
        )  # fmt: skip

    def _refused(self, error: Exception) -> None:
        self._page.notice.say(self._bench.sentence(error), is_problem=True)

    def save_session(self, key: SessionId, draft: SessionDraft) -> None:
        """Save what was changed in a session."""
        self._write(lambda store, actor: service.save_session(store, key, draft, actor=actor))

    def save_point(self, key: PointId, draft: PointDraft) -> None:
        """Save what was changed in a point."""
        self._write(lambda store, actor: service.save_point(store, key, draft, actor=actor))

    # ---- new and changed sessions

    def next_draft(self, wanted: date | None) -> SessionDraft:
        """Give a session that follows the last one of a day, the first day if none is wanted."""
        now = self._bench.app.around.clock.now() / 1000
        today = datetime.fromtimestamp(now, UTC).astimezone(self.plan.words.zone).date()
        day = wanted or next(iter(self.plan.days), today)
        drafts = [service.draft_of(one, self.plan.words.zone) for one in self.plan.sessions]
        ends = [draft.ends for draft in drafts if draft.day == day]
        starts = max(ends, default=_USUAL_START)
        minutes = min(starts.hour * 60 + starts.minute + _USUAL_LENGTH, 24 * 60 - 1)
        return SessionDraft(title="", day=day, starts=starts, ends=time(*divmod(minutes, 60)))

    def ask_session(self, draft: SessionDraft, key: SessionId | None) -> None:
        """Ask for everything about a session; `None` is a new one."""
        people = tuple(self.plan.words.names.items())
        form = SessionForm(self._page, self._bench.app, draft, people)
        form.setProperty("key", key)
        form.submitted.connect(self._on_session_submitted)
        form.open()

    @Slot(object)
    def _on_session_submitted(self, draft: SessionDraft) -> None:
        key = self.sender().property("key")
        if key is not None:
            self.save_session(SessionId(key), draft)
            return
        said = self.tr("Added: {title}").format(title=draft.title)
        self._write(lambda store, actor: service.save_sessions(store, [draft], actor=actor), said)

    def ask_shift(self, chosen: Iterable[SessionId]) -> None:
        """Ask how far sessions are to be moved."""
        by_id = {one.id: one for one in self.plan.sessions}
        known = [key for key in chosen if key in by_id]
        if not known:
            return
        self._moving = tuple(known)
        day = by_id[known[0]].starts_at.astimezone(self.plan.words.zone).date()
        form = ShiftForm(self._page, self._bench.app, len(known), day)
        form.submitted.connect(self._on_shift)
        form.open()

    @Slot(int, object)
    def _on_shift(self, minutes: int, day: date | None) -> None:
        keys = self._moving
        said = self.tr("%n session(s) moved", "", len(keys))
        self._write(
            lambda store, actor: service.shift(store, keys, minutes=minutes, day=day, actor=actor),
            said,
        )

    def ask_copy(self, wanted: date | None) -> None:
        """Ask which day is to be copied where."""
        days = sorted({one.draft.day for one in self.plan.rows()})
        if not days:
            return
        source = wanted if wanted in days else days[-1]
        free = [day for day in self.plan.workshop.days if day not in days]
        target = free[0] if free else days[-1] + timedelta(days=1)
        words = [(day, date_text(day, self._bench.app.language)) for day in days]
        form = CopyForm(self._page, self._bench.app, words, (source, target))
        form.submitted.connect(self._on_copy)
        form.open()

    @Slot(object, object)
    def _on_copy(self, source: date, target: date) -> None:
        day = date_text(target, self._bench.app.language)
        self._write(
            lambda store, actor: service.copy_day(store, source, target, actor=actor),
            self.tr("Copied to {day}").format(day=day),
        )

    def paste(self, day: date | None) -> None:
        """Add the rows that were copied in a spreadsheet."""
        text = QGuiApplication.clipboard().text()
        drafts, bad = read_rows(text, self.next_draft(day).day)
        if bad:
            said = self.tr("Row {row} cannot be taken, so nothing was added. {why}")
            why = self._bench.sentence(bad[0].error)
            self._page.notice.say(said.format(row=bad[0].row, why=why), is_problem=True)
        elif not drafts:
            self._page.notice.say(
                self.tr("Copy rows with start, end, title and JP in a spreadsheet, then paste.")
            )
        else:
            said = self.tr("%n session(s) added", "", len(drafts))
            self._write(
                lambda store, actor: service.save_sessions(store, drafts, actor=actor), said
            )

    @Slot()
    def plan_usual_days(self) -> None:
        """Fill the days with the sessions that new workshops get."""
        self._write(
            lambda store, actor: service.plan_usual_days(store, actor=actor),
            self.tr("The days are filled; change what is otherwise"),
        )

    # ---- attendance points

    def ask_point(self, draft: PointDraft, key: PointId | None) -> None:
        """Ask for everything about a point; `None` is a new one."""
        words = [
            (one.session.id, f"{one.day} · {one.starts}–{one.ends} · {one.session.title}")
            for one in self.plan.rows()
        ]
        form = PointForm(self._page, self._bench.app, draft, words)
        form.setProperty("key", key)
        form.submitted.connect(self._on_point_submitted)
        form.open()

    @Slot(object)
    def _on_point_submitted(self, draft: PointDraft) -> None:
        key = self.sender().property("key")
        if key is not None:
            self.save_point(PointId(key), draft)
            return
        said = self.tr("Added: {title}").format(title=draft.title)
        self._write(lambda store, actor: service.add_point(store, draft, actor=actor), said)

    def cover(self) -> None:
        """Let every learning session be covered by the point of its half-day."""
        self._write(
            lambda store, actor: service.cover_half_days(store, actor=actor),
            self.tr("Every learning session is covered by a point"),
        )

    def remove_sessions(self, chosen: Sequence[SessionId]) -> None:
        """Remove sessions."""
        said = self.tr("%n session(s) removed", "", len(chosen))
        self._write(lambda store, actor: service.remove_sessions(store, chosen, actor=actor), said)

    def remove_points(self, chosen: Sequence[PointId]) -> None:
        """Remove points."""
        said = self.tr("%n attendance point(s) removed", "", len(chosen))
        self._write(lambda store, actor: service.remove_points(store, chosen, actor=actor), said)

    def close(self, point: Point) -> None:
        """Close a point, or open a closed one again."""
        if point.is_closed:
            said = self.tr("Open again: {title}").format(title=point.title)
            self._write(
                lambda store, actor: desk_service.reopen(store, Desk(point=point, actor=actor)),
                said,
            )
            return
        said = self.tr("Closed: {title}. Whoever was not there is absent.")
        self._write(
            lambda store, actor: desk_service.close(store, Desk(point=point, actor=actor)),
            said.format(title=point.title),
        )
