"""Check what the first page says of a workshop."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.pages.dashboard import DashboardPage

Show = Callable[[Path, str], MainWindow]


def texts(widget: QWidget) -> list[str]:
    """Give all texts that labels of a widget show."""
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def page_of(window: MainWindow) -> DashboardPage:
    page = window.page
    assert isinstance(page, DashboardPage)
    return page


def compute(page: DashboardPage, qtbot: QtBot) -> None:
    """Wait until the slow figures are there."""
    qtbot.waitUntil(lambda: "28" in texts(page), timeout=5000)


def test_shows_the_figures_of_the_sample(show: Show, sample_path: Path, qtbot: QtBot) -> None:
    page = page_of(show(sample_path, "dashboard"))
    compute(page, qtbot)
    assert {"30", "28", "81.3"} <= set(texts(page))


def test_names_what_needs_somebody(show: Show, sample_path: Path, qtbot: QtBot) -> None:
    page = page_of(show(sample_path, "dashboard"))
    compute(page, qtbot)
    assert "2 participants can no longer get a certificate" in texts(page)


def test_a_need_leads_to_its_page(show: Show, empty_path: Path, qtbot: QtBot) -> None:
    window = show(empty_path, "dashboard")
    page = page_of(window)
    needed = "There are no participants yet"
    qtbot.waitUntil(lambda: needed in texts(page), timeout=5000)
    button = next(b for b in page.findChildren(QPushButton) if b.accessibleName() == needed)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.page is not None
    assert window.page.key == "roster"


def test_an_empty_workshop_promises_nothing(show: Show, empty_path: Path) -> None:
    page = page_of(show(empty_path, "dashboard"))
    assert "Nobody is checked in yet" in texts(page)


def test_the_chart_says_its_figures_in_words(show: Show, sample_path: Path) -> None:
    page = page_of(show(sample_path, "dashboard"))
    described = [w.accessibleDescription() for w in page.findChildren(QWidget)]
    assert any("Kepemimpinan yang Melayani: 26 on time, 3 late" in text for text in described)
