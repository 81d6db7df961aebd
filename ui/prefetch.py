"""Load what an open workshop needs while the person looks at the first window.

The window is painted before the domain is in memory; `Prefetch` brings it in afterwards, a
module at a time, so that the first workshop and the first look at a page need not wait for it.
"""

import gc
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

from ui.navigation import PLACES

_FIRST_AFTER_MS = 300
_PAUSE_MS = 15
_MODULES = (
    "facilitator.language",
    "facilitator.store.connection",
    "facilitator.services.resume",
    "ui.bench",
    "ui.open_file",
    "ui.ops",
    "ui.safe_copy",
    "ui.where",
    "ui.scanning.station",
    "ui.widgets.sidebar",
    "ui.widgets.status_line",
    *(place.module for place in PLACES),
)


class Prefetch(QObject):
    """Load modules one after the other, each in an idle moment of the window."""

    def __init__(self, parent: QObject) -> None:
        """Load nothing before `start`."""
        super().__init__(parent)
        self._left = list(reversed(_MODULES))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._load)

    def start(self) -> None:
        """Begin a moment after the window stands; what is loaded already takes no time."""
        if self._left and not self._timer.isActive():
            self._timer.start(_FIRST_AFTER_MS)

    @Slot()
    def _load(self) -> None:
        gc.enable()  # see main.py
        import_module(self._left.pop())
        if self._left:
            self._timer.start(_PAUSE_MS)
