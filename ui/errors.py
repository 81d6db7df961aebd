"""Tell of bugs and crashes in plain words, with a report that holds no personal data."""

import faulthandler
import logging
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from facilitator import VERSION, log
from facilitator.paths import Home
from ui.context import AppContext

if TYPE_CHECKING:
    from io import TextIOWrapper

_MOST_LINES = 60
_FILE = re.compile(r'File "[^"]*?([^"/\\]+)"')


class CrashFile:
    """Hold the file that the interpreter writes to when the process breaks down.

    Every process has its own, for two windows may be open. `last` is what one that is gone left
    behind, empty if all ended well.
    """

    def __init__(self, where: Home) -> None:
        """Take what is there, and let the interpreter write from now on."""
        self._path = where.crash(os.getpid())
        left = [self._take(path) for path in sorted(where.folder.glob(where.crash("*").name))]
        self.last = next((text for text in left if text), "")
        self._file: TextIOWrapper | None = None
        try:
            self._file = self._path.open("w", encoding="utf-8")
        except OSError:
            return
        faulthandler.enable(self._file)

    @staticmethod
    def _take(path: Path) -> str:
        """Read and remove what a process left, unless it still runs."""
        if _runs(path.stem.rpartition("-")[2]):
            return ""
        try:
            lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
            path.unlink(missing_ok=True)
        except OSError:  # on Windows a file that is open cannot be removed
            return ""
        # Folders may bear a person's name.
        return "\n".join(_FILE.sub(r"\1", line) for line in lines[:_MOST_LINES])

    def close(self) -> None:
        """Say that the process ends well."""
        faulthandler.disable()
        if self._file is not None:
            self._file.close()
            self._path.unlink(missing_ok=True)


def _runs(process: str) -> bool:
    """Tell whether a process with this number runs, other than this one."""
    if os.name != "posix" or not process.isdecimal() or int(process) == os.getpid():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except OSError:  # it is somebody else's
        return True
    return True


def report_text(places: str) -> str:
    """Write the report: versions, the system, and the places in the code."""
    import platform  # noqa: PLC0415  # hardly ever needed

    return "\n".join(
        (
            f"Facilitator {VERSION}",
            f"Python {platform.python_version()}, Qt {qVersion()}",
            f"{platform.system()} {platform.release()} {platform.machine()}",
            "",
            places,
        )
    )


def report_bug(app: AppContext, over: QWidget, error: Exception) -> None:
    """Log a bug by its places in the code, then say so without losing the window."""
    places = log.where_it_broke(error)
    logging.getLogger(log.LOGGER).error("bug: %s", places)
    _show(app, over, places, is_past=False)


def report_crash(app: AppContext, over: QWidget, places: str) -> None:
    """Say that the program broke down the last time."""
    logging.getLogger(log.LOGGER).error("crash: %s", " > ".join(places.split("\n")))
    _show(app, over, places, is_past=True)


def _show(app: AppContext, over: QWidget, places: str, *, is_past: bool) -> None:
    from ui.dialogs.crash import CrashDialog  # noqa: PLC0415  # hardly ever needed

    # One is enough: a bug in a slot that fires often would cover the screen with them.
    if over.findChild(CrashDialog) is None:
        CrashDialog(app, over, report_text(places), is_past=is_past).open()
