"""Time how long each page takes to stand on the screen in a workshop of thousands."""

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.rows import Bound, Row, limited
from tests.benchmarks.samples import scan_all, workshop
from tests.benchmarks.timing import median

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.tasks import TaskRunner

_SESSIONS, _SCANNED = 40, 20
_LIMIT_MS = 100
_ROUNDS = 5
_CALM_MS = 60


def measure(folder: Path, *, is_quick: bool) -> list[Row]:
    """Go to each page for the first time, and come back to it, with its first paint."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    path, people = folder / "big.workshop", 500 if is_quick else 5_000
    with workshop(path, people_count=people, points=_SESSIONS) as made:
        scan_all(made, points=_SCANNED, is_out_taken=False)
    from PySide6.QtWidgets import QApplication

    from reports import qr
    from reports.renderer import DocumentRenderer
    from ui import app as program
    from ui.main_window import MainWindow
    from ui.navigation import PLACES

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = program.make_application()
    context = program.make_context(app, DocumentRenderer, lambda: qr)
    taken: dict[str, list[float]] = {}
    for _ in range(2 if is_quick else _ROUNDS):
        window = MainWindow(context)
        window.resize(1366, 768)
        window.show()
        # Opening shows the page that was shown last; it should be none that is timed at first.
        context.preferences.note(last_page="help")
        window.open(path)
        _settle(context.tasks)
        for turn in ("first", "again"):
            for place in reversed(PLACES):
                taken.setdefault(f"{place.key}, {turn}", []).append(_go(window, place.key))
                _settle(context.tasks)
        window.close()
    size = f"{people:,} people, {_SESSIONS} sessions"
    return [
        limited(f"{name} ({size})", median(figures) * 1000, "ms", Bound(most=_LIMIT_MS))
        for name, figures in taken.items()
    ]


def _go(window: "MainWindow", page: str) -> float:
    """Go to a page and paint it as a screen would; gives seconds."""
    start = time.perf_counter()
    window.go(page)
    window.grab()
    return time.perf_counter() - start


def _settle(tasks: "TaskRunner") -> None:
    """Let everything come that the page reads in the background."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

    loop, calm = QEventLoop(), QElapsedTimer()
    calm.start()
    timer = QTimer(loop)

    def look() -> None:
        if tasks.jobs:
            calm.restart()
        elif calm.elapsed() > _CALM_MS:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(15)
    loop.exec()
