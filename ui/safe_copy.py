"""Write a safe copy to the chosen stick or folder every two minutes, if anything changed."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.errors import StoreError
from facilitator.log import LOGGER
from facilitator.services import local_copies
from facilitator.store.backup import replace_copy
from facilitator.store.connection import open_reader
from ui.context import AppContext
from ui.hub import Change
from ui.open_file import OpenFile
from ui.tasks import Token

EVERY_MS = 120_000


def write_copy(source: Path, folder: Path) -> Path:
    """Write the safe copy of a workshop into a folder; gives its file.

    Raises:
        StoreError: The place failed; an older copy is as it was.
    """
    target = folder / f"{source.stem}-salinan.workshop"
    reading = open_reader(source)
    try:
        replace_copy(reading, target)
    finally:
        reading.close()
    return target


class SafeCopies(QObject):
    """Keep one safe copy of the open workshop.

    Signals:
        copied: UTC milliseconds of the newest copy or `None`, and what is wrong, if anything.
    """

    copied = Signal(object, str)

    def __init__(self, app: AppContext, file: OpenFile, parent: QObject) -> None:
        """Copy one open file to the folder that the settings name."""
        super().__init__(parent)
        self._app = app
        self._file = file
        self._has_changed = True
        self._is_copying = self._is_behind = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.copy_now)
        app.hub.changed.connect(self._on_changed)

    @property
    def folder(self) -> Path | None:
        """Give the folder that is chosen, else the one that the workshop was copied from."""
        chosen = self._app.preferences.value.safe_copy_folder
        return Path(chosen) if chosen else local_copies.home_of(self._file.path, self._app.home)

    def start(self) -> None:
        """Copy now and then, if a folder is known; a stick may come back later."""
        if self.folder is not None:
            self._timer.start(EVERY_MS)
            QTimer.singleShot(5_000, self, self.copy_now)

    def stop(self) -> None:
        """Copy no more."""
        self._timer.stop()

    @Slot(object)
    def _on_changed(self, _change: Change) -> None:
        self._has_changed = self._is_behind = True

    def finish(self) -> None:
        """Copy what was changed since, because the workshop is closed; nothing else runs by now.

        A copy that fails leaves the older one; the workshop itself is on the disk.
        """
        folder = self.folder
        if not self._is_behind or folder is None or not folder.is_dir():
            return
        self._is_behind = False
        try:
            write_copy(self._file.path, folder)
        except StoreError:
            logging.getLogger(LOGGER).warning("the last safe copy could not be written")

    @Slot()
    def copy_now(self) -> None:
        """Copy, unless nothing has changed or a copy is under way."""
        folder = self.folder
        if not self._has_changed or self._is_copying or not self._timer.isActive():
            return
        if folder is None or not folder.is_dir():
            if self._app.preferences.value.safe_copy_folder:
                self.copied.emit(None, self.tr("The folder for safe copies is not there"))
            return
        self._is_copying, self._has_changed, self._is_behind = True, False, False
        source, clock = self._file.path, self._app.around.clock

        def copy(_token: Token) -> int:
            write_copy(source, folder)
            return clock.now()

        self._app.tasks.start(copy, self, done=self._on_copied, failed=self._on_failed)

    def _on_copied(self, at: int) -> None:
        self._is_copying = False
        self.copied.emit(at, "")

    def _on_failed(self, _error: Exception) -> None:
        self._is_copying, self._has_changed, self._is_behind = False, True, True
        self.copied.emit(None, self.tr("The safe copy could not be written"))
