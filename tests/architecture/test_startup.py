"""Watch what a start loads: a command must answer before slow libraries are in memory."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SLOW = {
    "PIL",
    "PySide6",
    "cbor2",
    "cryptography",
    "docx",
    "numpy",
    "openpyxl",
    "pypdfium2",
    "python_calamine",
    "qrcode",
    "rapidfuzz",
    "reportlab",
    "sqlite_utils",
    "xlsxwriter",
    "zxingcpp",
}


def _loaded_by(module: str) -> set[str]:
    script = f"import {module}, json, sys; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("module", ["facilitator.cli", "main"])
def test_loads_no_slow_library(module: str) -> None:
    assert not _loaded_by(module) & SLOW


def test_command_line_loads_no_documents() -> None:
    assert not {name for name in _loaded_by("facilitator.cli") if name.startswith("reports")}


FIRST_PAINT = """
import json, sys
import main
from PySide6.QtCore import QTimer
from ui import app as program, main_window

class Window(main_window.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        from PySide6 import QtCore
        print(json.dumps([*sys.modules, *(f"PySide6.QtCore.{name}" for name in vars(QtCore))]))
        sys.stdout.flush()
        QTimer.singleShot(0, self, self.close)

program.MainWindow = Window
sys.argv = ["facilitator"]
main.main()
"""
NOT_BY_THE_FIRST_PAINT = (SLOW - {"PySide6"}) | {
    "PySide6.QtCore.Qt",  # a class with a hundred enums
    "PySide6.QtMultimedia",
    "PySide6.QtPdf",
    "PySide6.QtPdfWidgets",
    "PySide6.QtPrintSupport",
    "click",
    "facilitator.commands",
    "facilitator.language",
    "facilitator.services",
    "facilitator.store",
    "qtawesome",
    "reports",
    "tablerqicon",
    "ui.bench",
}


def test_first_paint_needs_no_slow_library(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT], cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "FACILITATOR_HOME": str(tmp_path)},
        timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    loaded = set(json.loads(done.stdout.splitlines()[0]))
    assert "ui.main_window" in loaded
    assert not loaded & NOT_BY_THE_FIRST_PAINT
