"""Catch what a keyboard scanner types, wherever the focus is, and leave typing to people.

A scanner types a code in a burst: keys a few milliseconds apart, then Enter or Tab. Every key
that may begin a burst is held back for the blink that it takes to know; what turns out to be
typed by hand is given to the window in its order, as if nothing had happened.
"""

import time
from enum import Enum, auto
from functools import cache

from PySide6 import QtCore  # see ui/widgets/basics.py
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

GAP_MS = 35
"""The longest pause inside a burst; the quickest hands need about twice as long."""

LEAST = 6
"""The fewest keys that make a burst."""

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_FEED = "\n"


@cache
def _ends() -> frozenset[int]:
    keys = QtCore.Qt.Key
    return frozenset({keys.Key_Return, keys.Key_Enter, keys.Key_Tab})


@cache
def _command() -> "QtCore.Qt.KeyboardModifier":
    keys = QtCore.Qt.KeyboardModifier
    return keys.ControlModifier | keys.AltModifier


class _Does(Enum):
    """Say what a key does to a burst."""

    ADDS = auto()
    ENDS = auto()
    RIDES = auto()
    """Comes with a key, such as Shift, or is one that a scanner may send between letters."""
    STRANGE = auto()


class Wedge(QObject):
    """Watch the keys of whichever window of ours has the focus.

    Signals:
        scanned: The text of a burst, without what ended it.
    """

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin to watch nothing; see `start`."""
        super().__init__(parent)
        self._held: list[QKeyEvent] = []
        self._window: QWindow | None = None
        self._text = ""
        self._last = 0
        self._swallows_until = 0
        self._down: set[int] = set()
        self._gives_back = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GAP_MS)
        self._timer.timeout.connect(self._on_pause)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)

    def start(self, app: QGuiApplication) -> None:
        """Watch every window of ours that gets the focus from now on."""
        self._timer.setTimerType(QtCore.Qt.TimerType.PreciseTimer)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def stop(self, app: QGuiApplication) -> None:
        """Watch no window that gets the focus from now on."""
        app.focusWindowChanged.disconnect(self._watch)
        self._forget()

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        """Watch a window; a filter on each window sees far fewer events than one on all."""
        self._give_back()
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    # ---- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt's name
        """Hold keys back that may be a burst; everything else goes its way."""
        if event.type() not in _KEYS:
            if event.type() is QEvent.Type.MouseButtonPress:
                self._give_back()
            return False
        if self._gives_back or not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            return self._override(event)
        if event.type() is QEvent.Type.KeyRelease:
            return self._release(event)
        return self._press(watched, event)

    def _override(self, event: QKeyEvent) -> bool:
        """Keep shortcuts from a key that may belong to a burst; it comes again as a press."""
        popup = QApplication.activePopupWidget()
        window = None if popup is None else popup.windowHandle()
        if window is not None:  # keys go to an open list or menu, which never gets the focus
            window.removeEventFilter(self)
            window.installEventFilter(self)
        does = self._does(event)
        if does is _Does.STRANGE:
            return False
        event.accept()
        return True

    def _press(self, window: QWindow, event: QKeyEvent) -> bool:
        now = _when(event)
        does = self._does(event)
        if does is _Does.ENDS and not self._held and now <= self._swallows_until:
            self._down.add(event.key())
            return True  # a second end of the same burst
        if self._held and now - self._last > GAP_MS:
            self._give_back()
            does = self._does(event)
        if does is _Does.STRANGE:
            self._give_back()
            return False
        if does is _Does.ENDS:
            return self._end(event)
        if not self._held:
            self._window = window
        self._hold(event, now)
        if does is _Does.ADDS:
            self._text += event.text()
        return True

    def _does(self, event: QKeyEvent) -> _Does:
        if event.isAutoRepeat():
            return _Does.STRANGE
        is_end = event.key() in _ends() or event.text() == _FEED
        if is_end and not event.modifiers() & QtCore.Qt.KeyboardModifier.AltModifier:
            is_late = _when(event) > self._swallows_until
            return _Does.STRANGE if not self._held and is_late else _Does.ENDS
        modifiers, text = event.modifiers() & _command(), event.text()
        is_typed = not modifiers or modifiers == _command()  # both together are AltGr
        if is_typed and text and text.isprintable() and (self._held or text != " "):
            return _Does.ADDS
        return _Does.RIDES if self._held else _Does.STRANGE

    def _release(self, event: QKeyEvent) -> bool:
        if event.key() in self._down:
            self._down.discard(event.key())
            return True
        if self._held:
            self._held.append(event.clone())
            return True
        return False

    def _hold(self, event: QKeyEvent, now: int) -> None:
        self._held.append(event.clone())
        self._last = now
        self._timer.start()

    # ---- the end of a burst

    def _end(self, event: QKeyEvent) -> bool:
        if len(self._text) < LEAST:
            self._give_back()
            return False
        self._down.add(event.key())
        self._take(_when(event))
        return True

    def _take(self, now: int) -> None:
        text = self._text
        pressed = {key.key() for key in self._held if key.type() is QEvent.Type.KeyPress}
        released = {key.key() for key in self._held if key.type() is QEvent.Type.KeyRelease}
        self._down |= pressed - released
        self._forget()
        self._swallows_until = now + GAP_MS
        self.scanned.emit(text)

    @Slot()
    def _on_pause(self) -> None:
        """Let keys that wait behind slow work come first; their own times count, not ours."""
        self._settling.start(0)

    @Slot()
    def _settle(self) -> None:
        """Take a whole code that nothing ended; what else there is was typed by hand."""
        if self._timer.isActive():
            return
        if len(self._text) >= LEAST and _is_code(self._text):
            self._take(self._last)
        else:
            self._give_back()

    def _give_back(self) -> None:
        """Send the keys on, in their order."""
        held, window = self._held, self._window
        self._forget()
        if window is None or not isValid(window):
            return
        self._gives_back = True
        try:
            for event in held:
                QCoreApplication.sendEvent(window, event)
        finally:
            self._gives_back = False

    def _forget(self) -> None:
        self._held, self._text, self._window = [], "", None
        self._timer.stop()
        self._settling.stop()


def _is_code(text: str) -> bool:
    from facilitator.rules.codes import Miss, explain  # noqa: PLC0415  # the window stands before it

    return explain(text) is Miss.STRANGER


def _when(event: QKeyEvent) -> int:
    """Give when a key was struck, by the system's clock where it says so."""
    return event.timestamp() or time.monotonic_ns() // 1_000_000
