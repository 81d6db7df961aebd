"""Read the workshop beside the window, where reading takes longer than a blink."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from facilitator.store.connection import Connection, reader
from ui.bench import Bench
from ui.tasks import CancelledError, Token

T = TypeVar("T")


class Reading(QObject, Generic[T]):
    """Read the same thing again and again; wishes that come meanwhile are read once, after."""

    def __init__(
        self, bench: Bench, read: Callable[[Connection], T], done: Callable[[T], None],
        parent: QObject,
    ) -> None:  # fmt: skip
        """Say what is read, in a thread, and who gets it, in the main thread.

        Args:
            bench: Whose workshop it is.
            read: Gets a connection of its own; touches no widget.
            done: Gets what was read while `parent` lives.
            parent: Whose reading it is.
        """
        super().__init__(parent)
        self._bench = bench
        self._read = read
        self._done = done
        self._is_busy = False
        self._again = False

    def start(self) -> None:
        """Read now, or once more when what is under way has ended."""
        if self._is_busy:
            self._again = True
            return
        self._is_busy = True
        path, read = self._bench.file.path, self._read

        def work(_token: Token) -> T:
            with reader(path) as connection:
                return read(connection)

        self._bench.app.tasks.start(work, self, done=self._on_done, failed=self._on_failed)

    def _on_done(self, found: T) -> None:
        self._is_busy = False
        if self._again:
            self._again = False
            self.start()
            return
        self._done(found)

    def _on_failed(self, error: Exception) -> None:
        self._is_busy = self._again = False
        if not isinstance(error, CancelledError):
            self._bench.ops.refuse(error)
