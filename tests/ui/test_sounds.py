"""Sounds of verdicts: loaded beside the window, never in the way of a scan."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from facilitator.paths import Home
from facilitator.services.desk import Worth
from tests.conftest import LogGuard
from ui.preferences import Preferences
from ui.scanning import sounds as module
from ui.scanning.sounds import Silence, Sounds
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable


class Effect:
    """Note down that it was heard."""

    def __init__(self, heard: list[Worth], worth: Worth) -> None:
        self._heard, self._worth = heard, worth

    def play(self) -> None:
        self._heard.append(self._worth)


class Later(TaskRunner):
    """Hold work back until it is let go."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.held: list[Callable[[], None]] = []

    def start(self, work, owner, *, done=None, failed, label=""):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201  # as its parent
        del owner, label, failed
        self.held.append(lambda: done(work(None)))


@pytest.fixture
def heard() -> list[Worth]:
    return []


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    del qtbot
    return QObject()


@pytest.fixture
def preferences(tmp_path: Path, parent: QObject) -> Preferences:
    return Preferences(Home(folder=tmp_path), parent)


@pytest.fixture
def later(parent: QObject) -> Later:
    return Later(parent)


@pytest.fixture
def sounds(
    preferences: Preferences,
    later: Later,
    parent: QObject,
    heard: list[Worth],
    monkeypatch: pytest.MonkeyPatch,
) -> Sounds:
    monkeypatch.setattr(module, "_has_device", lambda: True)
    made = {worth: Effect(heard, worth) for worth in Worth}
    monkeypatch.setattr(Sounds, "_make", lambda _self: made)
    return Sounds(preferences, later, parent)


def test_nothing_is_loaded_in_the_main_thread(sounds: Sounds, later: Later) -> None:
    sounds.prepare()
    sounds.prepare()
    assert len(later.held) == 1


def test_the_first_verdict_is_heard_once_the_sounds_are_there(
    sounds: Sounds, later: Later, heard: list[Worth]
) -> None:
    sounds.play(Worth.REFUSED)
    assert heard == []
    later.held.pop()()
    assert heard == [Worth.REFUSED]


def test_of_verdicts_that_come_while_sounds_load_the_last_is_heard(
    sounds: Sounds, later: Later, heard: list[Worth]
) -> None:
    sounds.play(Worth.REFUSED)
    sounds.play(Worth.ACCEPTED)
    later.held.pop()()
    assert heard == [Worth.ACCEPTED]


def test_preparing_sounds_nothing(sounds: Sounds, later: Later, heard: list[Worth]) -> None:
    sounds.prepare()
    later.held.pop()()
    assert heard == []


def test_without_a_device_it_is_told_once_it_is_known(
    sounds: Sounds, later: Later, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_has_device", lambda: False)
    sounds.prepare()
    assert not sounds.silence
    with qtbot.waitSignal(sounds.prepared):
        later.held.pop()()
    assert sounds.silence is Silence.NO_DEVICE


def test_sound_that_was_switched_off_is_neither_loaded_nor_heard(
    sounds: Sounds, later: Later, heard: list[Worth], preferences: Preferences
) -> None:
    preferences.set(replace(preferences.value, has_sound=False))
    sounds.play(Worth.ACCEPTED)
    assert (later.held, heard) == ([], [])
    assert sounds.silence is Silence.SWITCHED_OFF


def test_a_system_without_sound_libraries_stays_silent(
    preferences: Preferences,
    parent: QObject,
    monkeypatch: pytest.MonkeyPatch,
    log_guard: LogGuard,
) -> None:
    log_guard.expect("sound is not available")

    def fail() -> bool:
        raise ImportError("libpulse.so.0")

    monkeypatch.setattr(module, "_has_device", fail)
    silent = Sounds(preferences, TaskRunner(parent, is_inline=True), parent)
    silent.play(Worth.ACCEPTED)
    assert silent.silence is Silence.NO_DEVICE
