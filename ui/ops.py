"""Carry out what a page asks for: write in the background, tell everybody, keep undo.

Every write follows one path: page, here, service, facts, then `hub.changed`. A page never
refreshes itself.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from facilitator.services.acts import sentence
from facilitator.store import history
from facilitator.store.connection import Store
from ui.context import AppContext
from ui.hub import EVERYTHING, Topic
from ui.open_file import OpenFile
from ui.tasks import CancelledError, Token

T = TypeVar("T")


class Operations(QObject):
    """Write to the open workshop, one thing after the other.

    Signals:
        saved: UTC milliseconds, after something is on the disk.
        refused: The exception that no page took for itself.
        undo_changed: What can be undone or redone is another act now.
    """

    saved = Signal(object)
    refused = Signal(object)
    undo_changed = Signal()

    def __init__(self, app: AppContext, file: OpenFile, parent: QObject) -> None:
        """Write to one open file."""
        super().__init__(parent)
        self._app = app
        self._file = file
        self._undo: list[str] = []
        self._redo: list[str] = []

    @property
    def actor(self) -> str:
        """Give the operator's name as typed in the settings."""
        return self._app.preferences.value.operator

    def write(
        self,
        work: Callable[[Store], T],
        topics: frozenset[Topic],
        *,
        owner: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do something to the workshop; everybody is told when it is on the disk.

        Args:
            work: Calls a service with the store; runs beside the window.
            topics: What it is about.
            owner: The page or dialog that asks; nobody is told after it is gone.
            done: Gets what the service gave.
            failed: Takes an expected refusal for itself, to show it near its cause.
        """

        def run(_token: Token) -> tuple[T, list[str]]:
            store = self._file.store
            before = len(store.acts)
            value = work(store)
            return value, store.acts[before:]

        def succeeded(outcome: tuple[T, list[str]]) -> None:
            value, acts = outcome
            if acts:
                self._undo += acts
                self._redo.clear()
                self.undo_changed.emit()
                self.saved.emit(self._app.around.clock.now())
                self._app.hub.tell(topics)
            if done is not None:
                done(value)

        self._app.tasks.start(run, owner, done=succeeded, failed=failed or self.refuse)

    def work(
        self,
        work: Callable[[Token], T],
        label: str,
        *,
        owner: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do long work that does not write here, shown in the jobs tray under its label."""
        tasks = self._app.tasks
        tasks.start(work, owner, done=done, failed=failed or self.refuse, label=label)

    def refuse(self, error: Exception) -> None:
        """Let the window show an error that nobody took for themselves."""
        if not isinstance(error, CancelledError):
            self.refused.emit(error)

    # ---- undo and redo

    def last_undoable(self) -> str:
        """Name this window's newest act that can be taken back, empty for none."""
        return self._last(self._undo)

    def last_redoable(self) -> str:
        """Name the act that was taken back last, empty for none."""
        return self._last(self._redo)

    def _last(self, acts: list[str]) -> str:
        while acts:
            found = history.act(self._file.reading, acts[-1])
            # The history may have taken it back, or put it in force, meanwhile.
            if found.can_be_withdrawn and found.is_withdrawn == (acts is self._redo):
                return acts[-1]
            acts.pop()
        return ""

    def describe(self, act: str) -> str:
        """Name an act in words."""
        reading = self._file.reading
        return sentence(reading, history.act(reading, act), self._app.texts)

    def undo(self, owner: QObject, done: Callable[[str], None] | None = None) -> None:
        """Take this window's newest act back; `done` gets its name in words."""
        self._turn(self._undo, self._redo, owner, done)

    def undo_act(self, act: str, owner: QObject, done: Callable[[str], None] | None = None) -> None:
        """Take one of this window's acts back, whatever came after it."""
        if act in self._undo:
            self._undo.remove(act)
            self._undo.append(act)
            self.undo(owner, done)

    def redo(self, owner: QObject, done: Callable[[str], None] | None = None) -> None:
        """Put the act that was taken back last in force again."""
        self._turn(self._redo, self._undo, owner, done)

    def _turn(
        self,
        source: list[str],
        target: list[str],
        owner: QObject,
        done: Callable[[str], None] | None,
    ) -> None:
        act = self._last(source)
        if not act:
            return
        said = self.describe(act)
        source.remove(act)
        change = history.withdraw if source is self._undo else history.restore

        def succeeded(_: None) -> None:
            target.append(act)
            self.undo_changed.emit()
            self.saved.emit(self._app.around.clock.now())
            self._app.hub.tell(EVERYTHING)
            if done is not None:
                done(said)

        self._app.tasks.start(
            lambda _token: change(self._file.store, act, actor=self.actor),
            owner,
            done=succeeded,
            failed=self.refuse,
        )
