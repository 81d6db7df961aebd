"""Show that the window lives while a long list is worked out in the background."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator.roster import outside
from facilitator.store import people
from tests.ui.conftest import DATA
from ui.context import AppContext
from ui.dialogs.import_wizard import ImportWizard
from ui.main_window import MainWindow
from ui.pages.roster import RosterPage
from ui.tasks import TaskRunner

LONG = DATA / "rosters" / "12-sepuluh-ribu.csv"
ROWS = 10_000
LONGEST_GAP = 0.4  # about 0.05 s on a laptop at rest; the machines of tests have others to serve


@pytest.fixture
def page(qtbot: QtBot, context: AppContext, empty_path: Path) -> Iterator[RosterPage]:
    """Give the page of participants in a window that works in threads."""
    threaded = replace(context, tasks=TaskRunner())
    window = MainWindow(threaded)
    qtbot.addWidget(window)
    window.open(empty_path)
    window.go("roster")
    window.show()
    found = window.page
    assert isinstance(found, RosterPage)
    qtbot.waitUntil(lambda: not threaded.tasks.jobs)
    yield found
    qtbot.waitUntil(lambda: not threaded.tasks.jobs, timeout=20_000)
    window.close_file()


class Pulse:
    """Measure the longest time in which the window did nothing."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def stop(self) -> float:
        self._timer.stop()
        return self.longest


def test_ten_thousand_rows_are_shown_mended_and_imported_alive(
    page: RosterPage, qtbot: QtBot
) -> None:
    wizard = ImportWizard(page, page.bench, LONG)
    wizard.open()
    pulse = Pulse()
    with qtbot.waitSignal(wizard.work.read, timeout=20_000):
        pass
    assert wizard.model.rowCount() == ROWS
    wizard.people.typed.emit(wizard.model.record(4).key, "unit", "Dinas Sosial")
    with qtbot.waitSignal(wizard.work.planned, timeout=20_000):
        pass
    assert wizard.model.record(4).unit == "Dinas Sosial"
    with qtbot.waitSignal(wizard.work.applied, timeout=20_000):
        QTest.mouseClick(wizard.accept_button, Qt.MouseButton.LeftButton)
    assert pulse.stop() < LONGEST_GAP
    assert len(people.participants(page.bench.reading)) == ROWS


def test_reading_is_cancelled_at_once_and_its_process_ended(
    page: RosterPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[object] = []
    exchange = outside._Exchange  # noqa: SLF001  # that it is ended is seen nowhere else
    end = exchange.end

    def note(one: object) -> None:
        end(one)  # type: ignore[arg-type]  # it is the exchange
        ended.append(one)

    monkeypatch.setattr(exchange, "wait", lambda *_: False)  # it hangs
    monkeypatch.setattr(exchange, "end", note)
    wizard = ImportWizard(page, page.bench, LONG)
    wizard.open()
    start = time.perf_counter()
    QTest.mouseClick(wizard.cancel, Qt.MouseButton.LeftButton)
    assert not wizard.isVisible()
    assert time.perf_counter() - start < LONGEST_GAP
    qtbot.waitUntil(lambda: bool(ended), timeout=5_000)


def test_an_import_under_way_is_stopped_and_the_wizard_stays(
    page: RosterPage, qtbot: QtBot
) -> None:
    wizard = ImportWizard(page, page.bench, LONG)
    wizard.open()
    with qtbot.waitSignal(wizard.work.read, timeout=20_000):
        pass
    with qtbot.waitSignal(wizard.work.not_applied, timeout=20_000):
        QTest.mouseClick(wizard.accept_button, Qt.MouseButton.LeftButton)
        QTest.mouseClick(wizard.cancel, Qt.MouseButton.LeftButton)
    assert wizard.isVisible()
    assert wizard.table.isVisible()
    assert not people.participants(page.bench.reading)
    wizard.reject()
