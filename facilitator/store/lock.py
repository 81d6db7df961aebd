"""Let one process write a file, by an operating-system lock on a file beside it.

The lock is freed by the system when the process dies. On Unix the side file is removed while it
is still held, so the next one to come may lock a file that is no longer there: after locking,
the open file is compared with the path, and the lock is taken again if they differ.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.errors import StoreError

if TYPE_CHECKING:
    from filelock import BaseFileLock

_TRIES = 5
_PATIENCE_S = 0.2
"""Long enough for one that is just closing, too short for anybody to notice."""


class FileLock:
    """Hold the right to write a file until it is given back."""

    def __init__(self, path: Path) -> None:
        """Take the lock of a file.

        Raises:
            StoreError: `file.in_use`, another process has it.
            OSError: The folder takes no lock file.
        """
        self._side = side_file(path)
        self._lock = self._take(path)

    def _take(self, path: Path) -> "BaseFileLock":
        import filelock

        for _ in range(_TRIES):
            held: list[int] = []
            lock = filelock.FileLock(
                self._side, timeout=_PATIENCE_S, thread_local=False, on_acquired=held.append
            )
            try:
                lock.acquire()
            except filelock.Timeout as error:
                raise StoreError("file.in_use", path=str(path)) from error
            if held and _is_same(held[-1], self._side):
                return lock
            lock.release()
        raise StoreError("file.in_use", path=str(path))

    def release(self) -> None:
        """Give the lock back and remove the side file, if the system lets us."""
        if os.name == "posix":
            self._side.unlink(missing_ok=True)
            self._lock.release()
            return
        self._lock.release()
        try:
            self._side.unlink(missing_ok=True)
        except OSError:
            return  # somebody took it in between; it is theirs now


def side_file(path: Path) -> Path:
    """Name the lock's file; links to a workshop share the lock of what they point to."""
    real = path.resolve()
    return real.with_name(f"{real.name}-lock")


def _is_same(handle: int, side: Path) -> bool:
    """Tell whether the locked file is the one that lies at the path."""
    try:
        return os.path.samestat(os.fstat(handle), side.stat())
    except OSError:
        return False
