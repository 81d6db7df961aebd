"""Do slow work beside the window: counted, cancelable, its outcome back in the main thread."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")


class CancelledError(Exception):
    """Say that the person stopped the work; what was done so far is consistent."""


class Token:
    """Let work see that it is to stop, and say how far it is."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        """Report progress through a function of (done, all)."""
        self._stop = threading.Event()
        self._report = report

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def step(self, done: int, every: int) -> None:
        """Say how far the work is.

        Raises:
            CancelledError: The person asked to stop.
        """
        if self._stop.is_set():
            raise CancelledError
        self._report(done, every)


class Job(QObject, Generic[T]):
    """Hold one piece of work under way.

    Signals:
        progressed: (done, all) as integers.
        finished: The job itself, when it ended, however it ended.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    _succeeded = Signal(object)
    _broke = Signal(object)

    def __init__(
        self,
        label: str,
        work: Callable[[Token], T],
        owner: QObject,
        outcome: tuple[Callable[[T], None] | None, Callable[[Exception], None]],
    ) -> None:
        """Prepare work for an owner; nobody is told after the owner is gone."""
        super().__init__()
        self.label = label
        self.token = Token(self.progressed.emit)
        self._work = work
        self._owner = owner
        self._done, self._failed = outcome
        self._succeeded.connect(self._on_succeeded)
        self._broke.connect(self._on_broke)

    def run(self) -> None:
        """Do the work; in whatever thread this is called."""
        try:
            value = self._work(self.token)
        except Exception as error:  # noqa: BLE001  # handed to the main thread, shown there
            self._broke.emit(error)
        else:
            self._succeeded.emit(value)

    @Slot(object)
    def _on_succeeded(self, value: T) -> None:
        self.finished.emit(self)
        if self._done is not None and isValid(self._owner):
            self._done(value)

    @Slot(object)
    def _on_broke(self, error: Exception) -> None:
        self.finished.emit(self)
        if isValid(self._owner):
            self._failed(error)


class TaskRunner(QObject):
    """Run jobs, each in a thread of a small pool; tests run them inline.

    Signals:
        jobs_changed: A job began or ended.
    """

    jobs_changed = Signal()

    def __init__(self, parent: QObject | None = None, *, is_inline: bool = False) -> None:
        """Begin with nothing to do."""
        super().__init__(parent)
        self._is_inline = is_inline
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(4)
        self._jobs: list[Job[object]] = []

    @property
    def jobs(self) -> tuple[Job[object], ...]:
        """Give the jobs under way."""
        return tuple(self._jobs)

    def start(
        self,
        work: Callable[[Token], T],
        owner: QObject,
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None],
        label: str = "",
    ) -> Job[T]:
        """Start work; `done` or `failed` is called in the main thread while the owner lives.

        Args:
            work: Gets a token to report progress with and to stop by.
            owner: Whose work it is.
            done: Gets what the work gave.
            failed: Gets the exception, `CancelledError` too.
            label: What the jobs tray shows; an empty label is not shown.
        """
        job: Job[T] = Job(label, work, owner, (done, failed))
        self._jobs.append(job)  # type: ignore[arg-type]  # a job of anything is a job
        job.finished.connect(self._on_finished)
        self.jobs_changed.emit()
        if self._is_inline:
            job.run()
        else:
            self._pool.start(job.run)
        return job

    @Slot(object)
    def _on_finished(self, job: Job[object]) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        self.jobs_changed.emit()

    def stop(self) -> None:
        """Cancel everything and wait until it has stopped."""
        for job in self._jobs:
            job.token.cancel()
        self._pool.waitForDone()
