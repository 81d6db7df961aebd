"""Check the window around the pages: sizes, undo, languages, files it may not write."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.store import people
from facilitator.store.connection import open_store
from ui.context import AppContext
from ui.hub import Topic
from ui.main_window import MainWindow
from ui.navigation import PLACES
from ui.pages.roster import RosterPage
from ui.theme import TOKENS

Show = Callable[[Path, str], MainWindow]
_ON = (
    ("text", "bg"),
    ("text", "surface"),
    ("text", "side"),
    ("muted", "bg"),
    ("muted", "surface"),
    ("onPrimary", "primary"),
    ("softText", "soft"),
    ("ok", "okSoft"),
    ("warn", "warnSoft"),
    ("bad", "badSoft"),
)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", TOKENS, ids=str)
@pytest.mark.parametrize(("text", "ground"), _ON, ids="-on-".join)
def test_texts_stand_out_from_their_ground(scheme: str, text: str, ground: str) -> None:
    tokens = next(found for name, found in TOKENS.items() if name == scheme)
    lights = sorted(_luminance(QColor(tokens[name])) for name in (text, ground))
    assert (lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5


@pytest.mark.parametrize("place", [place.key for place in PLACES], ids=str)
def test_every_page_opens_and_fits_a_small_screen(
    show: Show, sample_path: Path, place: str
) -> None:
    window = show(sample_path, place)
    assert window.page is not None
    assert window.page.key == place
    hint = window.minimumSizeHint()
    assert hint.width() <= 1000
    assert hint.height() <= 560


@pytest.mark.parametrize("place", [place.key for place in PLACES], ids=str)
def test_every_page_opens_without_people(show: Show, empty_path: Path, place: str) -> None:
    assert show(empty_path, place).page is not None


def test_pages_have_shortcuts_of_their_own() -> None:
    shortcuts = [place.shortcut for place in PLACES]
    assert len(set(shortcuts)) == len(shortcuts)


def test_undo_takes_back_the_newest_act_and_names_it(
    show: Show, sample_path: Path, qtbot: QtBot
) -> None:
    window = show(sample_path, "dashboard")
    bench = window.page.bench if window.page else None
    assert bench is not None
    work = bench.ops.write
    work(
        lambda store: store.write(
            lambda deed: deed.draft.set("workshop", store.workshop, {"title": "Another"})
        ),
        frozenset({Topic.WORKSHOP}),
        owner=window,
    )
    assert "Another" in [label.text() for label in window.findChildren(QLabel)]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Another" not in [label.text() for label in window.findChildren(QLabel)]


def test_a_second_window_may_only_look(show: Show, sample_path: Path, context: AppContext) -> None:
    with open_store(sample_path, context.around):
        window = show(sample_path, "dashboard")
        said = [label.text() for label in window.findChildren(QLabel)]
        assert any("another window" in text for text in said)
        window.close_file()


def test_what_is_no_workshop_leaves_the_start_page(show: Show, tmp_path: Path) -> None:
    strange = tmp_path / "strange.workshop"
    strange.write_text("nothing of ours")
    window = show(strange, "dashboard")
    assert window.page is None


def test_another_language_takes_effect_at_once(
    show: Show, sample_path: Path, context: AppContext, qtbot: QtBot
) -> None:
    window = show(sample_path, "dashboard")
    context.preferences.set(replace(context.preferences.value, theme="dark"))
    qtbot.waitUntil(lambda: window.page is not None and window.page.isVisible(), timeout=5000)
    assert window.page is not None
    assert window.page.key == "dashboard"


def test_a_window_that_was_closed_in_full_screen_comes_back_with_its_frame(
    qtbot: QtBot, context: AppContext
) -> None:
    before = MainWindow(context)
    qtbot.addWidget(before)
    before.showFullScreen()
    assert before.isFullScreen()
    before.close()
    after = MainWindow(context)
    qtbot.addWidget(after)
    after.show()
    assert not after.isFullScreen()


def test_what_is_being_typed_when_the_window_closes_is_saved(
    show: Show, sample_path: Path, context: AppContext, qtbot: QtBot
) -> None:
    window = show(sample_path, "roster")
    with qtbot.waitActive(window):
        window.activateWindow()
    page = window.page
    assert isinstance(page, RosterPage)
    page.show_panel(page.list.model.record(0).listed.id)
    field = page.panel.field("unit")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Dinas Uji")
    window.close()
    with open_store(sample_path, context.around) as store:
        assert "Dinas Uji" in {one.unit for one in people.people(store.reading)}
