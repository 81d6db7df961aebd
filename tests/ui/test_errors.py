"""Test what a person sees of a bug or crash, and that it names nobody."""

import faulthandler
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.errors import UserError
from facilitator.paths import Home
from tests.conftest import LogGuard
from ui.context import AppContext
from ui.dialogs.crash import CrashDialog
from ui.errors import CrashFile, report_crash
from ui.main_window import MainWindow

ROOT = Path(__file__).parents[2]
PERSONAL = "Ni Luh Ayu 198501012010012001"


@pytest.fixture
def window(context: AppContext, qtbot: QtBot) -> MainWindow:
    made = MainWindow(context)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def kept_faulthandler() -> Iterator[None]:
    was_on = faulthandler.is_enabled()
    yield
    if was_on:
        faulthandler.enable(sys.__stderr__ or sys.stderr)


def fail() -> None:
    raise RuntimeError(PERSONAL)


def bug() -> Exception:
    try:
        fail()
    except RuntimeError as error:
        return error
    raise AssertionError


def test_a_bug_opens_one_dialog_with_a_report_of_places(
    window: MainWindow, log_guard: LogGuard
) -> None:
    log_guard.expect("bug: RuntimeError at test_errors.py")
    window.problem(bug())
    window.problem(bug())
    (dialog,) = window.findChildren(CrashDialog)
    copy = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Copy report")
    copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "RuntimeError at test_errors.py" in copied
    assert PERSONAL not in copied


def test_what_the_person_can_mend_opens_no_dialog(window: MainWindow) -> None:
    window.problem(UserError("new.no_title"))
    assert not window.findChildren(CrashDialog)


@pytest.mark.usefixtures("kept_faulthandler")
def test_a_good_end_leaves_nothing(home: Path) -> None:
    where = Home(folder=home)
    first = CrashFile(where)
    first.close()
    again = CrashFile(where)
    assert again.last == ""
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a signal of POSIX")
@pytest.mark.usefixtures("kept_faulthandler")
def test_the_next_start_tells_of_a_crash(
    home: Path, context: AppContext, window: MainWindow, log_guard: LogGuard
) -> None:
    log_guard.expect("crash: Fatal Python error")
    script = (
        "import os, signal\n"
        "from facilitator.paths import home\n"
        "from ui.errors import CrashFile\n"
        "kept = CrashFile(home())\n"
        "os.kill(os.getpid(), signal.SIGSEGV)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False, env={**os.environ})
    assert done.returncode == -signal.SIGSEGV
    crash = CrashFile(Home(folder=home))
    crash.close()
    assert "Segmentation fault" in crash.last
    assert str(ROOT) not in crash.last
    report_crash(context, window, crash.last)
    dialog = window.findChild(CrashDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "The program stopped unexpectedly the last time"
    shown = dialog.findChild(QPlainTextEdit)
    assert shown is not None
    assert "Segmentation fault" in shown.toPlainText()


@pytest.mark.usefixtures("kept_faulthandler")
def test_a_second_window_leaves_the_file_of_the_first_alone(home: Path) -> None:
    script = (
        "from facilitator.paths import home\n"
        "from ui.errors import CrashFile\n"
        "kept = CrashFile(home())\n"
        "print(kept.last)\n"
        "kept.close()\n"
    )
    first = CrashFile(Home(folder=home))
    second = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, check=False, capture_output=True, text=True
    )
    left = [one.name for one in home.glob("crash-*")]
    first.close()

    assert (second.returncode, second.stdout.strip()) == (0, "")
    assert left == [f"crash-{os.getpid()}.txt"]
