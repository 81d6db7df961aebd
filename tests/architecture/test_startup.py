"""Watch what a start loads: a command must answer before slow libraries are in memory."""

import json
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
