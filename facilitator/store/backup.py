"""Make safe copies of a workshop that may be open, and bring one back as a new file."""

import errno
import os
import sqlite3
from pathlib import Path

from facilitator.errors import StoreError
from facilitator.store.connection import quick_check, reader, refuse_folder
from facilitator.store.faults import explained

_NO_LINKS = frozenset(
    {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EACCES}
)
"""What file systems without hard links answer, those of most memory sticks among them."""


def copy_to(source: sqlite3.Connection, target: Path) -> None:
    """Copy an open workshop to a file that is not there yet, whole or not at all.

    SQLite's online backup reads beside a writer. The copy is written under another name,
    checked, flushed to the disk and only then renamed.

    Raises:
        StoreError: `file.exists`, or the place failed; nothing is left behind.
    """
    refuse_folder(target)
    if target.exists():
        raise StoreError("file.exists", path=str(target))
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    with explained(target):
        try:
            _write_copy(source, part, target)
            _give_name(part, target)
        except FileExistsError as error:
            raise StoreError("file.exists", path=str(target)) from error
        finally:
            part.unlink(missing_ok=True)


def replace_copy(source: sqlite3.Connection, target: Path) -> None:
    """Copy an open workshop over an older safe copy, which stays until the new one is whole.

    Raises:
        StoreError: The place failed, or it is the workshop itself; what was there is as it was.
    """
    refuse_folder(target)
    (original,) = [
        name for _, base, name in source.execute("PRAGMA database_list") if base == "main"
    ]
    if target.exists() and original and target.samefile(original):
        raise StoreError("file.exists", path=str(target))
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    with explained(target):
        try:
            _write_copy(source, part, target)
            part.replace(target)
            _flush_folder(target)
        finally:
            part.unlink(missing_ok=True)


def _write_copy(source: sqlite3.Connection, part: Path, target: Path) -> None:
    part.unlink(missing_ok=True)
    copy = sqlite3.connect(part, isolation_level=None)
    try:
        # All at once: between steps a writer would make it begin again, and again.
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        quick_check(copy, target)
    finally:
        copy.close()
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _give_name(part: Path, target: Path) -> None:
    """Let the finished copy have its name, if nobody took it meanwhile."""
    try:
        os.link(part, target)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        target.open("xb").close()
        part.replace(target)
    _flush_folder(target)


def _flush_folder(file: Path) -> None:
    """Put a new name on the disk too, where folders can be opened."""
    if os.name != "posix":
        return
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def backup(path: Path, target: Path) -> None:
    """Make a safe copy of a workshop file.

    Raises:
        StoreError: The workshop cannot be read, or the copy cannot be written.
    """
    with reader(path) as source:
        copy_to(source, target)


def restore(saved: Path, target: Path) -> None:
    """Bring a safe copy back as a new file; what lies there is never overwritten.

    Raises:
        StoreError: The copy is damaged or no workshop, or the target is there already.
    """
    with reader(saved) as source:
        quick_check(source, saved)
        copy_to(source, target)
