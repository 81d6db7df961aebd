"""Take scans at the chosen attendance point, from wherever in the window they come."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from facilitator.model.attendance import Direction
from facilitator.model.ids import PersonId, PointId
from facilitator.model.workshop import Point
from facilitator.services import check_in, desk
from facilitator.services.check_in import CheckedIn, Desk
from facilitator.services.desk import Opening, Worth, worth
from facilitator.store.connection import Store
from ui.context import AppContext
from ui.hub import Topic
from ui.open_file import OpenFile
from ui.ops import Operations
from ui.scanning.sounds import Sounds

_PREPARE_AFTER_MS = 1_000
TWICE_MS = 1_500
"""A code that comes again so soon was delivered twice by its scanner."""

ATTENDANCE = frozenset({Topic.ATTENDANCE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Hold a scan that is on the disk: where, which way, what it is worth; `act` undoes it."""

    point: Point
    direction: Direction
    found: CheckedIn
    act: str


class Station(QObject):
    """Record scans and chosen people one after the other, and say what each is worth.

    Signals:
        judged: A `Taken`, after it is on the disk.
        broke: The exception that kept a scan from being saved.
        moved: Scans go to another point, or another way, from now on.
        remarked: What is to be said in passing, and whether it can be undone.
    """

    judged = Signal(object)
    broke = Signal(object)
    moved = Signal()
    remarked = Signal(str, bool)

    def __init__(self, app: AppContext, file: OpenFile, ops: Operations, parent: QObject) -> None:
        """Take scans for one open file."""
        super().__init__(parent)
        self._app = app
        self._file = file
        self._ops = ops
        self.sounds = Sounds(app.preferences, app.tasks, self)
        self.direction = Direction.IN
        self.is_watched = False
        self._passed_over: PointId | None = None
        self._waiting: deque[tuple[Desk, Callable[[Store, Desk], CheckedIn]]] = deque()
        self._is_busy = False
        self._is_closed = False
        self._last = ""
        self._since_last = QElapsedTimer()
        self._sounding = QTimer(self)
        self._sounding.setSingleShot(True)
        self._sounding.timeout.connect(self._sound)
        self._heard = Worth.ACCEPTED
        self._preparing = QTimer(self)
        self._preparing.setSingleShot(True)
        self._preparing.timeout.connect(self._prepare)
        self._preparing.start(_PREPARE_AFTER_MS)

    @Slot()
    def _prepare(self) -> None:
        """Get ready for the first scan once the window stands."""
        if not self._file.is_read_only and not self._is_closed:
            store = self._file.store
            self._app.tasks.start(
                lambda _token: check_in.prepare(store), self, failed=self._ops.refuse
            )

    def close(self) -> None:
        """Take no more scans, because the file is about to close."""
        self._preparing.stop()
        self._waiting.clear()
        self._is_closed = True
        self.deleteLater()

    # ---- where scans go

    def choose(self, point: Point) -> None:
        """Let scans go to a point; it is remembered."""
        if not point.takes_out:
            self.direction = Direction.IN
        running = self._at_hand(desk.openings(self._file.reading))
        self._passed_over = None if running is None else running.point.id
        self._app.preferences.note(last_point=str(point.id))
        self.moved.emit()

    def turn(self, direction: Direction) -> None:
        """Record the way in, or the way out."""
        self.direction = direction
        self.moved.emit()

    def opening(self) -> Opening | None:
        """Give the point that scans go to: the chosen one, until another one begins."""
        remembered = self._app.preferences.value.last_point
        found = desk.openings(self._file.reading)
        chosen = next((one for one in found if str(one.point.id) == remembered), None)
        at_hand = self._at_hand(found, remembered)
        if chosen is None or at_hand is None:
            return chosen or at_hand
        is_passed_over = at_hand.point.id == self._passed_over
        return chosen if is_passed_over or not self._takes_scans(at_hand) else at_hand

    def _at_hand(self, found: tuple[Opening, ...], remembered: str = "") -> Opening | None:
        return desk.at_hand(found, self._app.around.clock.now(), remembered)

    def _takes_scans(self, opening: Opening) -> bool:
        window = opening.window
        return window is not None and window.is_open(self._app.around.clock.now())

    # ---- what comes

    @Slot(str)
    def scan(self, text: str) -> None:
        """Record a code that was read, unless the scanner delivered it twice."""
        is_again = self._since_last.isValid() and self._since_last.elapsed() < TWICE_MS
        if self._is_closed or (is_again and text == self._last):
            return
        self._last = text
        self._since_last.start()
        self._record(
            lambda store, at: check_in.scan(store, at, desk.recognized(store.reading, text))
        )

    def pick(self, person: PersonId) -> None:
        """Record somebody who was chosen by name."""
        self._record(lambda store, at: check_in.choose(store, at, person))

    def _record(self, work: Callable[[Store, Desk], CheckedIn]) -> None:
        opening = self.opening()
        if self._file.is_read_only:
            self.remarked.emit(self.tr("This file can only be read. Nobody is checked in."), False)
        elif opening is None:
            self.remarked.emit(
                self.tr("There is no attendance point yet. Add a session first."), False
            )
        else:
            direction = self.direction if opening.point.takes_out else Direction.IN
            at = Desk(point=opening.point, direction=direction, actor=self._ops.actor)
            self._waiting.append((at, work))
            self._next()

    def _next(self) -> None:
        if self._is_busy or not self._waiting:
            return
        self._is_busy = True
        at, work = self._waiting.popleft()

        def saved(found: CheckedIn) -> None:
            self._on_saved(at, found)

        self._ops.write(
            lambda store: work(store, at),
            ATTENDANCE, owner=self, done=saved, failed=self._on_failed,
        )  # fmt: skip

    def _on_saved(self, at: Desk, found: CheckedIn) -> None:
        if self._is_closed:  # it is on the disk; the file it would be read from is closed
            return
        act = self._ops.last_undoable()
        self.judged.emit(Taken(point=at.point, direction=at.direction, found=found, act=act))
        self._play(worth(found.verdict, is_late=found.late_minutes is not None))
        if not self.is_watched:
            said = desk.sentence(self._app.texts, found)
            self.remarked.emit(f"{said} · {at.point.title}", True)
        self._is_busy = False
        self._next()

    def _on_failed(self, error: Exception) -> None:
        if self._is_closed:
            return
        self._last = ""
        self.broke.emit(error)
        self._play(Worth.REFUSED)
        if not self.is_watched:
            self._ops.refuse(error)
        self._is_busy = False
        self._next()

    # ---- sound

    def _play(self, heard: Worth) -> None:
        """Sound a verdict once it is on the screen; loading the sounds takes a moment."""
        self._heard = heard
        self._sounding.start(0)

    @Slot()
    def _sound(self) -> None:
        self.sounds.play(self._heard)
