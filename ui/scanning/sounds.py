"""Sound a verdict, on laptops that can; without a sound device the desk works on in silence."""

import logging
from enum import StrEnum
from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal

from facilitator.log import LOGGER
from facilitator.services.desk import Worth
from ui.preferences import Preferences
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

_FILES = {Worth.ACCEPTED: "ok", Worth.WARNING: "warn", Worth.REFUSED: "refused"}


class Silence(StrEnum):
    """Say why nothing is heard."""

    NONE = ""
    SWITCHED_OFF = "switched_off"
    NO_DEVICE = "no_device"


class Sounds(QObject):
    """Hold the three sounds, loaded when they are wanted first.

    Signals:
        prepared: The sounds are there, or it is known that nothing can be heard.
    """

    prepared = Signal()

    def __init__(self, preferences: Preferences, tasks: TaskRunner, parent: QObject) -> None:
        """Load nothing yet."""
        super().__init__(parent)
        self._preferences = preferences
        self._tasks = tasks
        self._effects: dict[Worth, QSoundEffect] | None = None
        self._is_asked = False
        self._wanted: Worth | None = None

    def prepare(self) -> None:
        """Look for a sound device and load the sounds, if sound is switched on.

        The first look takes up to a tenth of a second, so it is taken beside the window.
        """
        if not self._preferences.value.has_sound or self._is_asked:
            return
        self._is_asked = True
        self._tasks.start(
            lambda _token: _has_device(), self, done=self._load, failed=self._on_failed
        )

    def play(self, worth: Worth) -> None:
        """Sound a verdict, if sound is switched on and there is a device.

        The first of all, where nothing was prepared, is heard as soon as the sounds are there.
        """
        self._wanted = worth
        self.prepare()
        self._sound()

    def _sound(self) -> None:
        if self._effects and self._wanted is not None and self.silence is Silence.NONE:
            self._effects[self._wanted].play()
            self._wanted = None

    @property
    def silence(self) -> Silence:
        """Say why nothing is heard; before `prepared` a device is taken for granted."""
        if not self._preferences.value.has_sound:
            return Silence.SWITCHED_OFF
        return Silence.NO_DEVICE if self._effects == {} else Silence.NONE

    def _load(self, has_device: bool) -> None:  # noqa: FBT001  # what the look gave
        self._effects = self._make() if has_device else {}
        self._sound()
        self.prepared.emit()

    def _on_failed(self, error: Exception) -> None:
        logging.getLogger(LOGGER).warning("sound is not available on this system", exc_info=error)
        self._load(has_device=False)

    def _make(self) -> "dict[Worth, QSoundEffect]":
        from PySide6.QtMultimedia import QSoundEffect

        effects = {}
        for worth, name in _FILES.items():
            effect = QSoundEffect(self)
            place = files("assets").joinpath("sounds", f"{name}.wav")
            effect.setSource(QUrl.fromLocalFile(str(place)))
            effects[worth] = effect
        return effects


def _has_device() -> bool:
    """Tell whether there is a sound device; in a thread, where Qt allows to ask for it.

    On a system without the libraries of a sound server the import already fails.
    """
    from PySide6.QtMultimedia import QMediaDevices

    return not QMediaDevices.defaultAudioOutput().isNull()
