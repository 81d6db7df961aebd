"""Keep this laptop's settings, and tell when they change."""

import logging
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from facilitator import settings
from facilitator.log import LOGGER
from facilitator.paths import Home
from facilitator.settings import Settings


class Preferences(QObject):
    """Hold the settings.

    Signals:
        changed: The new `Settings`, after they were written.
    """

    changed = Signal(object)

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        """Read the settings from the data folder."""
        super().__init__(parent)
        self._home = home
        self.value = settings.load(home)

    def set(self, value: Settings) -> None:
        """Write other settings and tell."""
        if value == self.value:
            return
        self._write(value)
        self.changed.emit(value)

    def note(self, **fields: object) -> None:
        """Write down where the person is, which changes nothing that is shown."""
        value = replace(self.value, **fields)  # type: ignore[arg-type]  # fields of Settings
        if value != self.value:
            self._write(value)

    def _write(self, value: Settings) -> None:
        """Hold new settings even where they cannot be written, such as on a full disk."""
        self.value = value
        try:
            settings.save(self._home, value)
        except OSError:
            logging.getLogger(LOGGER).warning("settings could not be written")
