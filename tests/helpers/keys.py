"""Strike keys as the system delivers them, each with its own time."""

import time

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

_TEXTS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Tab: "\t"}
_NONE = Qt.KeyboardModifier.NoModifier
_EVENTS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


def strike(
    window: QWindow, key: str | Qt.Key, at: int, modifiers: Qt.KeyboardModifier = _NONE
) -> None:
    """Press and release a key at a time (ms), without anything coming between."""
    text = key if isinstance(key, str) else _TEXTS.get(key, "")
    code = Qt.Key(ord(key.upper())) if isinstance(key, str) else key
    for kind in _EVENTS:
        event = QKeyEvent(kind, code, modifiers, text)
        event.setTimestamp(at)
        QCoreApplication.sendEvent(window, event)


def burst(window: QWindow, text: str) -> None:
    """Type a text and Enter as a scanner does."""
    now = time.monotonic_ns() // 1_000_000
    for place, key in enumerate((*text, Qt.Key.Key_Return)):
        strike(window, key, now + place)
