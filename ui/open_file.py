"""Hold the workshop that the window has open, for writing or only for reading."""

from contextlib import ExitStack, suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.errors import BugError, StoreError
from facilitator.ports import Surroundings
from facilitator.store.connection import Connection, Store, open_store, reader, side_files

LOOK_EVERY_MS = 3_000
_OPEN_ELSEWHERE = frozenset({"file.in_use", "file.read_only", "file.no_permission"})


class OpenFile(QObject):
    """Hold one open workshop; close it before the application ends.

    Signals:
        replaced: Another file lies at the path now; what is read here is the one of before.
    """

    replaced = Signal()

    def __init__(self, path: Path, around: Surroundings, parent: QObject | None = None) -> None:
        """Open a workshop; one that another window writes, or that lies read-only, is read.

        Raises:
            StoreError: It cannot be opened at all.
        """
        super().__init__(parent)
        self.path = path
        self._around = around
        self.why_read_only = ""
        self._store: Store | None = None
        self._stack = ExitStack()
        try:
            self._store = open_store(path, around)
        except StoreError as error:
            if error.key not in _OPEN_ELSEWHERE:
                raise
            self.why_read_only = error.key
            self._known = _identity(path)
            self._reading = self._stack.enter_context(reader(path))
            self._watch()

    def _watch(self) -> None:
        """Look now and then whether the file that is only read is still the one at its path.

        Whoever erases somebody's data puts a new file there, and nobody may go on reading the
        old one, which systems other than Windows keep for who has it open.
        """
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_EVERY_MS)

    @Slot()
    def _look(self) -> None:
        now = _identity(self.path)
        if now is not None and now != self._known:
            self._known = now
            self.replaced.emit()

    @property
    def is_read_only(self) -> bool:
        """Tell whether nothing can be changed here."""
        return self._store is None

    @property
    def store(self) -> Store:
        """Give the store for writing; raises `BugError` where the file is only read."""
        if self._store is None:
            raise BugError("the file is open for reading only")
        return self._store

    @property
    def reading(self) -> Connection:
        """Give the main thread's connection for reading."""
        return self._reading if self._store is None else self._store.reading

    def close(self) -> None:
        """Close the file; it rests as one plain file."""
        if self._store is not None:
            self._store.close()
        else:
            self._timer.stop()
        self._stack.close()
        if self.why_read_only == "file.in_use" and side_files(self.path)[0].exists():
            self._let_rest()

    def _let_rest(self) -> None:
        """Take in the log that the writer could not, because it was still read from here."""
        with suppress(StoreError):  # the writer goes on, or another one began
            open_store(self.path, self._around).close()


def _identity(path: Path) -> tuple[int, int] | None:
    """Say which file lies at a path, `None` while there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
