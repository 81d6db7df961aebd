"""Take attendance: scan or type, see the verdict, and see who is not here yet."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from facilitator.model.attendance import Direction
from facilitator.model.ids import PersonId
from facilitator.services import check_in, desk
from facilitator.services.check_in import Desk
from facilitator.services.desk import Opening, Reader
from facilitator.services.name_search import Finder
from facilitator.store import history, plan
from facilitator.store.connection import Store
from ui.bench import Bench
from ui.dialogs.excuse import Excuse, ExcuseDialog
from ui.hub import Change, Topic
from ui.scanning.sounds import Silence
from ui.scanning.station import ATTENDANCE, Taken
from ui.widgets.basics import EmptyState, button
from ui.widgets.desk_lists import DeskLists
from ui.widgets.desk_words import DeskWords
from ui.widgets.name_search import NameSearch
from ui.widgets.page import Page
from ui.widgets.person_rows import Line
from ui.widgets.point_card import PointCard
from ui.widgets.verdict_banner import VerdictBanner

_LATEST = 12
_SUGGESTED = 8
_SIDE_BY_SIDE, _LOW = 820, 600
_MOST_NAMED = 3
_PREPARE_AFTER_MS = 600
_LOOK_AGAIN_MS = 30_000
_OTHER_READING = frozenset({Topic.PEOPLE, Topic.PLAN, Topic.TEAMS, Topic.WORKSHOP})


class CheckInPage(Page):
    """Hold the desk: input, verdict and figures left, lists right."""

    key = "check_in"
    topics = ATTENDANCE | _OTHER_READING

    def __init__(self, bench: Bench) -> None:
        """Build the desk; nothing is read before the page is shown."""
        super().__init__(bench, self.tr("Attendance"))
        app = bench.app
        self._reader = Reader(bench.reading)
        self._finder: Finder | None = None
        self._opening: Opening | None = None
        self._taken: Taken | None = None
        self._words = DeskWords(app, plan.workshop(bench.reading).zone, self)
        self._make_actions()
        self._make_desk()
        self._empty = EmptyState(
            self.tr("There is no attendance point yet. Plan the sessions first."),
            (self.tr("Plan sessions"), self._on_plan),
            picture=app.icons.picture("scan"),
        )
        self.body.addWidget(self._empty, 1)
        self._connect()
        self._later = self._timer(0, self._show_latest)
        self._soon = self._timer(0, self._read)
        self._preparing = self._timer(_PREPARE_AFTER_MS, self._prepare_sounds)
        self._looking = self._timer(_LOOK_AGAIN_MS, self._look_again)
        self._looking.setSingleShot(False)

    def _timer(self, interval: int, slot: object) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(interval)
        made.timeout.connect(slot)
        return made

    def _make_actions(self) -> None:
        icons = self.bench.app.icons
        self._close = self.add_action(
            button(self.tr("Close point"), self._on_close, icon=icons.icon("lock"))
        )
        self._full = button(
            self.tr("Full screen"), self._on_full_screen,
            kind="primary", icon=icons.icon("maximize", "onPrimary"),
        )  # fmt: skip
        self._full.setToolTip(self.tr("Full screen (F11)"))
        self._actions.addWidget(self._full)

    def _make_desk(self) -> None:
        app = self.bench.app
        self._input = NameSearch(app.theme, app.icons, self._suggest)
        self._input.setPlaceholderText(self.tr("Scan a badge or type a name or number…"))
        self._input.setAccessibleName(self.tr("Badge code, list number or name"))
        self._input.setEnabled(not self.bench.file.is_read_only)
        self._sound = QToolButton()
        self._sound.clicked.connect(self._on_sound)
        entry = QHBoxLayout()
        entry.setSpacing(8)
        entry.addWidget(self._input, 1)
        entry.addWidget(self._sound)
        self._banner = VerdictBanner(app.theme, app.icons)
        self._banner.show_verdict(self._words.idle(), announces=False)
        self._card = PointCard(self._words)
        self._lists = DeskLists(self.bench, self._words)
        left = self._left = QVBoxLayout()
        left.addLayout(entry)
        left.addWidget(self._banner, 1)
        left.addWidget(self._card)
        self._desk = QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._desk)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(16)
        self._halves.addLayout(left, 3)
        self._halves.addWidget(self._lists, 2)
        self.body.addWidget(self._desk, 1)

    def _connect(self) -> None:
        station = self.bench.station
        station.judged.connect(self._on_judged)
        station.broke.connect(self._on_broke)
        station.moved.connect(self._on_moved)
        station.sounds.prepared.connect(self._show_sound)
        self._input.chosen.connect(self._on_chosen)
        self._input.typed.connect(self._on_typed)
        self._banner.undo_wanted.connect(self._on_undo)
        self._card.point_chosen.connect(self._on_point)
        self._card.direction_chosen.connect(self._on_direction)
        self._lists.record_wanted.connect(self._on_record)
        self._lists.excuse_wanted.connect(self._on_excuse)

    # ---- reading

    def refresh(self) -> None:
        """Show where scans go, and who came once that or the verdict is painted."""
        if not self.isVisible() or self._opening is None:
            self._read_opening()
        self._soon.start()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if not change.topics.isdisjoint(_OTHER_READING):
            self._reader.forget()
            self._lists.forget()
            self._finder = None
        super()._on_changed(change)

    def _read_opening(self) -> None:
        self._opening = self.bench.station.opening()
        self._full.setEnabled(self._opening is not None)
        self._desk.setVisible(self._opening is not None)
        self._empty.setVisible(self._opening is None)
        self._close.setVisible(self._opening is not None)
        if self._opening is None:
            self.set_context("")
            return
        point = self._opening.point
        self._card.show_points(self._reader.openings, self._opening)
        self._card.show_direction(self.bench.station.direction, takes_out=point.takes_out)
        self._close.setText(self.tr("Open again") if point.is_closed else self.tr("Close point"))
        self._show_where()

    @Slot()
    def _read(self) -> None:
        """Read thousands of people and what was scanned."""
        self._read_opening()
        if self._opening is None:
            return
        point = self._opening.point
        board = self._reader.board(self._opening)
        self._card.show_board(board, takes_out=point.takes_out)
        self._lists.show_board(board, takes_out=point.takes_out)
        self._show_withdrawn()
        if self.isVisible():
            self._later.start()

    def _show_where(self) -> None:
        opening = self._opening
        if opening is None or opening.window is None:
            return
        window, words = opening.window, self._words
        parts = [opening.point.title, words.day(window), words.hours(window)]
        if opening.point.is_closed:
            parts.append(self.tr("closed"))
        self.set_context(" · ".join(parts))
        if window.is_open(self.bench.app.around.clock.now()):
            self.notice.say("")
        else:
            said = self.tr("This point takes scans from {start} to {end}. Scans now do not count.")
            opens, closes = words.clock(window.opens), words.clock(window.closes)
            self.notice.say(said.format(start=opens, end=closes))

    def _show_withdrawn(self) -> None:
        """Claim no longer what was undone."""
        shown = self._banner.shown
        if self._taken is None or shown is None or not self._taken.act:
            return
        if history.act(self.bench.reading, self._taken.act).is_withdrawn:
            self._taken = None
            self._banner.show_verdict(self._words.withdrawn(shown))

    @Slot()
    def _show_latest(self) -> None:
        if self._opening is None:
            return
        opening, reader = self._opening, self._reader
        self._lists.show_latest(
            [
                self._words.scan_line(
                    scan, reader.entrant(scan.person), is_late=reader.is_late(opening, scan)
                )
                for scan in reader.latest(opening.point.id, _LATEST)
            ]
        )

    @Slot()
    def _look_again(self) -> None:
        """See whether another point takes scans by now."""
        if self._opening is not None and self.isVisible():
            self._read()

    # ---- typing

    def _suggest(self, text: str) -> tuple[Sequence[Line], bool]:
        if self._finder is None:
            self._finder = Finder(self._reader.entrants)
        found = self._finder.find(text, _SUGGESTED)
        lines = [self._words.entrant_line(one, note=str(one.number or "")) for one in found]
        return lines, self._finder.is_certain(text, found)

    @Slot(object)
    def _on_chosen(self, line: Line) -> None:
        self._on_record(line.key)

    @Slot(object)
    def _on_record(self, key: object) -> None:
        if isinstance(key, bytes):
            self.bench.station.pick(PersonId(UUID(bytes=key)))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        """Record a typed code; a name that nobody bears is said, and not recorded."""
        self._input.clear()
        if desk.is_known(self.bench.reading, text) or desk.looks_like_code(text):
            self.bench.station.scan(text)
        else:
            self._taken = None
            self._banner.show_verdict(self._words.nobody(text))

    # ---- verdicts

    @Slot(object)
    def _on_judged(self, taken: Taken) -> None:
        self._taken = taken
        person = taken.found.person
        entrant = None if person is None else self._reader.entrant(person.id)
        attended = None
        if entrant is not None:
            attended = self._reader.attended(entrant, self.bench.app.around.clock.now())
        self._banner.show_verdict(self._words.taken(taken, entrant, attended))

    @Slot(object)
    def _on_broke(self, error: Exception) -> None:
        self._taken = None
        now = self.bench.app.around.clock.now()
        self._banner.show_verdict(self._words.problem(self.bench.sentence(error), now))

    @Slot()
    def _on_undo(self) -> None:
        if self._taken is not None:
            self.bench.ops.undo_act(self._taken.act, self)

    # ---- the point

    @Slot(object)
    def _on_point(self, opening: Opening) -> None:
        self.bench.station.choose(opening.point)

    @Slot(object)
    def _on_direction(self, direction: Direction) -> None:
        self.bench.station.turn(direction)
        self._lists.list_inside(is_out=direction is Direction.OUT)

    @Slot()
    def _on_moved(self) -> None:
        self._taken = None
        self._banner.show_verdict(self._words.idle(), announces=False)
        self._read()

    @Slot()
    def _on_close(self) -> None:
        if self._opening is None:
            return
        at, ops = self._at(self._opening), self.bench.ops
        change = _reopen if self._opening.point.is_closed else _close
        topics = ATTENDANCE | {Topic.PLAN}
        ops.write(partial(change, at=at), topics, owner=self, done=self._on_closed)

    def _on_closed(self, absent: int | None) -> None:
        if absent is None:
            said = self.tr("The point takes attendance again")
        else:
            said = self.tr("Closed, %n person(s) marked absent", "", absent)
        self.bench.window.toast(said, can_undo=True)

    def _at(self, opening: Opening) -> Desk:
        return Desk(point=opening.point, actor=self.bench.ops.actor)

    # ---- what no scan says

    @Slot(object)
    def _on_excuse(self, lines: tuple[Line, ...]) -> None:
        if self._opening is None or not lines:
            return
        names = [line.title for line in lines[:_MOST_NAMED]]
        more = len(lines) - len(names)
        who = "; ".join(names) + (self.tr(" and %n more", "", more) if more else "")
        self._excused = tuple(PersonId(UUID(bytes=_key(line))) for line in lines)
        dialog = ExcuseDialog(self, who, self._words.statuses())
        dialog.said.connect(self._on_said)
        dialog.open()

    @Slot(object)
    def _on_said(self, excuse: Excuse) -> None:
        if self._opening is None:
            return
        work = partial(_mark, at=self._at(self._opening), chosen=self._excused, excuse=excuse)
        self.bench.ops.write(work, ATTENDANCE, owner=self, done=self._on_marked)

    def _on_marked(self, count: int) -> None:
        self.bench.window.toast(self.tr("Noted for %n person(s)", "", count), can_undo=True)

    # ---- the page itself

    @Slot()
    def _on_plan(self) -> None:
        self.bench.window.go("schedule")

    @Slot()
    def _on_full_screen(self) -> None:
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _on_sound(self) -> None:
        preferences = self.bench.app.preferences
        preferences.note(has_sound=not preferences.value.has_sound)
        self._show_sound()
        self._prepare_sounds()

    @Slot()
    def _prepare_sounds(self) -> None:
        """Load the sounds once the page stands, but not while somebody types."""
        if self._input.text():
            self._preparing.start()
        else:
            self.bench.station.sounds.prepare()

    @Slot()
    def _show_sound(self) -> None:
        """Say whether verdicts can be heard, and why not."""
        silence = self.bench.station.sounds.silence
        said = {
            Silence.NONE: self.tr("Sound is on; press to switch it off"),
            Silence.SWITCHED_OFF: self.tr("Sound is off; press to switch it on"),
            Silence.NO_DEVICE: self.tr("No sound device was found; verdicts are only shown"),
        }[silence]
        icon = "volume-off" if silence else "volume"
        self._sound.setIcon(self.bench.app.icons.icon(icon, "muted" if silence else "text"))
        self._sound.setToolTip(said)
        self._sound.setAccessibleName(said)

    def showEvent(self, event: QShowEvent) -> None:  # Qt's name
        """Take over from the toast, and be ready to be typed into."""
        super().showEvent(event)
        self.bench.station.is_watched = True
        self._show_sound()
        self._preparing.start()
        self._looking.start()
        self._later.start()
        self._input.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:  # Qt's name
        """Leave the verdicts to the toast."""
        super().hideEvent(event)
        self.bench.station.is_watched = False
        self._is_stale = self._is_stale or self._soon.isActive()
        for timer in (self._looking, self._preparing, self._soon, self._later):
            timer.stop()  # the file may close before they would read it

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """Put the lists below where there is no room beside; name what the button does now."""
        super().resizeEvent(event)
        is_wide = self.width() >= self.bench.app.theme.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        is_low = self.height() < self.bench.app.theme.px(_LOW)
        self._banner.set_compact(is_compact=is_low)
        self._card.set_compact(is_compact=is_low)
        self._left.setSpacing(8 if is_low else 12)
        is_full = bool(self.window().windowState() & Qt.WindowState.WindowFullScreen)
        self._full.setText(self.tr("Leave full screen") if is_full else self.tr("Full screen"))


def _key(line: Line) -> bytes:
    return line.key if isinstance(line.key, bytes) else b""


def _close(store: Store, *, at: Desk) -> int | None:
    return desk.close(store, at)


def _reopen(store: Store, *, at: Desk) -> int | None:
    desk.reopen(store, at)
    return None


def _mark(store: Store, *, at: Desk, chosen: tuple[PersonId, ...], excuse: Excuse) -> int:
    check_in.mark(store, at, chosen, excuse.status, reason=excuse.reason)
    return len(chosen)


def build(bench: Bench) -> Page:
    """Make the page."""
    return CheckInPage(bench)
