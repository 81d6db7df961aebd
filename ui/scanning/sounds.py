"""Sound a verdict, on laptops that can; without a sound device the desk works on in silence."""

import logging
from enum import StrEnum
from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from facilitator.log import LOGGER
from facilitator.services.desk import Worth
from ui.preferences import Preferences

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

_FILES = {Worth.ACCEPTED: "ok", Worth.WARNING: "warn", Worth.REFUSED: "refused"}


class Silence(StrEnum):
    """Say why nothing is heard."""

    NONE = ""
    SWITCHED_OFF = "switched_off"
    NO_DEVICE = "no_device"


class Sounds(QObject):
    """Hold the three sounds, loaded when they are wanted first."""

    def __init__(self, preferences: Preferences, parent: QObject) -> None:
        """Load nothing yet."""
        super().__init__(parent)
        self._preferences = preferences
        self._effects: dict[Worth, QSoundEffect] | None = None

    def prepare(self) -> None:
        """Load the sounds before the first scan, if sound is switched on."""
        if self._preferences.value.has_sound and self._effects is None:
            self._effects = self._load()

    def play(self, worth: Worth) -> None:
        """Sound a verdict, if sound is switched on and there is a device."""
        self.prepare()
        if self.silence is Silence.NONE and self._effects is not None:
            self._effects[worth].play()

    @property
    def silence(self) -> Silence:
        """Say why nothing is heard; before `prepare` a device is taken for granted."""
        if not self._preferences.value.has_sound:
            return Silence.SWITCHED_OFF
        return Silence.NO_DEVICE if self._effects == {} else Silence.NONE

    def _load(self) -> "dict[Worth, QSoundEffect]":
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError:  # a system without the libraries of a sound server
            logging.getLogger(LOGGER).warning("sound is not available on this system")
            return {}
        if QMediaDevices.defaultAudioOutput().isNull():
            return {}
        effects = {}
        for worth, name in _FILES.items():
            effect = QSoundEffect(self)
            place = files("assets").joinpath("sounds", f"{name}.wav")
            effect.setSource(QUrl.fromLocalFile(str(place)))
            effects[worth] = effect
        return effects
