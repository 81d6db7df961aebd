"""Turn what SQLite and the operating system say into sentences for people."""

import errno
import sqlite3
from pathlib import Path

from facilitator.errors import StoreError

_SQLITE = {
    sqlite3.SQLITE_FULL: "file.disk_full",
    sqlite3.SQLITE_READONLY: "file.read_only",
    sqlite3.SQLITE_BUSY: "file.in_use",
    sqlite3.SQLITE_LOCKED: "file.in_use",
    sqlite3.SQLITE_CORRUPT: "file.damaged",
    sqlite3.SQLITE_NOTADB: "file.not_a_workshop",
    sqlite3.SQLITE_CANTOPEN: "file.cannot_open",
    sqlite3.SQLITE_IOERR: "file.disk_trouble",
}
_SYSTEM = {
    errno.ENOSPC: "file.disk_full",
    errno.EDQUOT: "file.disk_full",
    errno.EACCES: "file.no_permission",
    errno.EPERM: "file.no_permission",
    errno.EROFS: "file.read_only",
    errno.ENOENT: "file.missing",
    errno.EISDIR: "file.not_a_workshop",
    errno.ENOTDIR: "file.missing",
    errno.ENAMETOOLONG: "file.name_too_long",
}


def of_sqlite(error: sqlite3.Error, path: Path) -> StoreError | None:
    """Give the sentence for an error of SQLite, `None` if it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Python says so itself of bytes in a text column that are no text.
        key = "file.damaged" if "decode to UTF-8" in str(error) else None
    else:
        key = _SQLITE.get(code & 0xFF)
    return None if key is None else StoreError(key, path=str(path))


def of_system(error: OSError, path: Path) -> StoreError:
    """Give the sentence for an error of the operating system."""
    key = _SYSTEM.get(error.errno or 0, "file.disk_trouble")
    return StoreError(key, path=str(path), detail=error.strerror or "")


class explained:  # noqa: N801  # reads as what it does to the block under it
    """Raise `StoreError` for what the environment did, and let our own bugs through.

    A class, because every scan at the desk passes here: a generator takes five times as long.
    """

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        """Blame this file or folder."""
        self._path = path

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: object
    ) -> None:
        """Raise what explains an error, if anything does."""
        if error is None:
            return
        known: StoreError | None = None
        if isinstance(error, sqlite3.Error):
            known = of_sqlite(error, self._path)
        elif isinstance(error, UnicodeDecodeError):
            # SQLite's own message may quote bytes of a damaged file.
            known = StoreError("file.damaged", path=str(self._path))
        elif isinstance(error, OSError):
            known = of_system(error, self._path)
        if known is not None:
            raise known from error
