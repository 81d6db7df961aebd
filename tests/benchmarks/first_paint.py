"""Time a start until the first painted window, against an empty window of PySide6."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from tests.benchmarks.rows import Bound, Row, absent, compared
from tests.benchmarks.timing import median, milliseconds, ratio

_ROOT = Path(__file__).resolve().parents[2]
_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
_SHOWN = """
    def paintEvent(self, event):
        super().paintEvent(event)
        import os, time
        now, pages = time.monotonic(), "0 0"
        if os.path.exists("/proc/self/statm"):
            pages = open("/proc/self/statm").read()
        print(now, pages.split()[1], flush=True)
        os._exit(0)
"""
_EMPTY = f"""
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):{_SHOWN}
app = QApplication([])
window = Window()
window.resize(1280, 720)
window.show()
app.exec()
"""
_OURS = f"""
import sys
import main
sys.argv = ["facilitator"]
start = main._window
def shown(file):
    from ui import app
    class Window(app.MainWindow):{_SHOWN.replace(chr(10), chr(10) + "    ")}
    app.MainWindow = Window
    return start(file)
main._window = shown
main.main()
"""


def measure(folder: Path, *, is_quick: bool) -> list[Row]:
    """Start both by turns, each once before it counts, so that all is compiled and cached."""
    around = {
        name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
    } | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    scripts = {}
    for name, text in (("empty", _EMPTY), ("ours", _OURS)):
        scripts[name] = folder / f"{name}.py"
        scripts[name].write_text(text, encoding="utf-8")
        _start(scripts[name], around)
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in scripts}
    for _ in range(3 if is_quick else 25):
        for name, script in scripts.items():
            taken[name].append(_start(script, around))
    (ours, held), (empty, least) = (
        tuple(zip(*taken[name], strict=True)) for name in ("ours", "empty")
    )
    return [
        compared(
            "start to first painted window", milliseconds(median(ours)),
            f"{milliseconds(median(empty))} empty QMainWindow", ratio(ours, empty),
            Bound(most=1.6),
        ),
        compared(
            "its memory (RSS)", _megabytes(held), f"{_megabytes(least)} empty QMainWindow",
            ratio(held, least), Bound(most=1.4),
        ) if all(least) else absent("its memory (RSS)", "/proc"),
    ]  # fmt: skip


def _start(script: Path, around: Mapping[str, str]) -> tuple[float, float]:
    """Start a program; gives the seconds until its window was painted, and its bytes then."""
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(script)], env={**around, "PYTHONPATH": str(_ROOT)}, check=True,
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    painted, pages = done.stdout.split()
    return float(painted) - begun, float(pages) * _PAGE


def _megabytes(figures: tuple[float, ...]) -> str:
    return f"{median(figures) / 1_000_000:.1f} MB"
