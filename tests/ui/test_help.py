"""Read the help as a person would: of the page, by searching, as a sheet of shortcuts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.context import AppContext
from ui.dialogs.help import HelpDialog
from ui.help_texts import libraries, library_list, topics
from ui.main_window import MainWindow
from ui.navigation import PLACES
from ui.widgets.help_view import HelpView

Show = Callable[[Path, str], MainWindow]


def view(window: MainWindow) -> HelpView:
    assert window.page is not None
    found = window.page.findChild(HelpView)
    assert found is not None
    return found


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.usefixtures("context")
def test_every_page_has_a_text_in_both_languages(language: str) -> None:
    found = topics(language)
    assert [one.key for one in found] == [
        "start",
        *(place.key for place in PLACES if place.key != "help"),
        "shortcuts",
        "about",
    ]
    assert all(len(one.text) > 200 for one in found)


def test_f1_opens_the_help_of_the_page(show: Show, sample_path: Path, qtbot: QtBot) -> None:
    window = show(sample_path, "settings")
    with qtbot.waitExposed(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert view(window).list.currentItem().text() == "Settings"
    assert "Safe copies" in view(window).text.toPlainText()


def test_search_finds_words_in_the_texts(show: Show, sample_path: Path) -> None:
    found = view(show(sample_path, "help"))
    QTest.keyClicks(found.search, "provisional")
    assert [found.list.item(row).text() for row in range(found.list.count())] == [
        "Exercises and scores"
    ]
    QTest.keyClicks(found.search, " xyz")
    assert found.list.count() == 0
    found.open_at("history")
    assert found.list.currentItem().text() == "History"


def test_links_lead_to_other_topics(show: Show, sample_path: Path) -> None:
    found = view(show(sample_path, "help"))
    found.text.anchorClicked.emit(QUrl("help:roster"))
    assert found.list.currentItem().text() == "Participants"


def test_the_sheet_lists_the_shortcuts(show: Show, sample_path: Path, qtbot: QtBot) -> None:
    window = show(sample_path, "settings")
    with qtbot.waitExposed(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    text = view(window).text.toPlainText()
    assert all(place.shortcut in text for place in PLACES)


def test_help_is_there_before_a_workshop_is_open(context: AppContext, qtbot: QtBot) -> None:
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.show_help()
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    assert dialog.view.list.currentItem().text() == "Start"


@pytest.mark.usefixtures("context")
def test_about_names_every_library_with_its_license() -> None:
    rows = library_list().strip().splitlines()[2:]
    assert len(rows) == len(libraries())
    assert not [row for row in rows if row.endswith("| – |")]
