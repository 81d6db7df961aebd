"""Erase somebody in the real window: what is said, what it takes, and what is left."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from facilitator.services import certificates
from facilitator.services.certificates import Choice
from facilitator.store import erasure
from facilitator.store.connection import open_store
from ui.context import AppContext
from ui.dialogs.erase_person import EraseDialog
from ui.main_window import MainWindow
from ui.open_file import OpenFile
from ui.pages.roster import RosterPage
from ui.widgets.toast import Toast

Show = Callable[[Path, str], MainWindow]


@pytest.fixture
def window(show: Show, sample_path: Path, context: AppContext) -> MainWindow:
    with open_store(sample_path, context.around) as store:
        certificates.issue(store, context.home, Choice())
    return show(sample_path, "roster")


@pytest.fixture
def dialog(window: MainWindow) -> Iterator[EraseDialog]:
    yield asked(window)
    for left in dialogs():
        left.reject()


def roster(window: MainWindow) -> RosterPage:
    page = window.page
    assert isinstance(page, RosterPage)
    return page


def first_name(window: MainWindow) -> str:
    return roster(window).list.model.record(0).listed.full_name


def asked(window: MainWindow) -> EraseDialog:
    """Choose the first person, and what erases them from the menu of changes."""
    roster(window).list.table.selectRow(0)
    return asked_about_chosen(window)


def asked_about_chosen(window: MainWindow) -> EraseDialog:
    press(window)
    (found,) = dialogs()
    return found


def press(window: MainWindow) -> None:
    menu = roster(window).list.change.menu()
    (action,) = [one for one in menu.actions() if one.data() == "erase"]
    action.trigger()


def dialogs() -> list[EraseDialog]:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, EraseDialog)]
    return [one for one in found if one.isVisible()]


def confirm(dialog: EraseDialog) -> None:
    QTest.keyClick(dialog.tick, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)


def names(window: MainWindow) -> list[str]:
    return [one.listed.full_name for one in roster(window).list.model.shown]


def said(dialog: EraseDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if not one.isHidden())


def test_nothing_can_be_erased_before_the_box_is_ticked(dialog: EraseDialog) -> None:
    assert not dialog.verb.isEnabled()


def test_enter_in_the_reason_erases_nobody(window: MainWindow, dialog: EraseDialog) -> None:
    name = first_name(window)
    dialog.tick.setChecked(True)
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert (name in names(window), dialog.isVisible()) == (True, True)


def test_a_certificate_that_holds_is_warned_of(dialog: EraseDialog) -> None:
    assert "still hold" in dialog.notice.text


def test_it_names_whom_it_is_about(window: MainWindow, dialog: EraseDialog) -> None:
    assert first_name(window) in said(dialog)


def test_copies_that_hold_the_data_are_named_before(window: MainWindow, sample_path: Path) -> None:
    copy = shutil.copy(sample_path, sample_path.with_name("salinan.workshop"))
    dialog = asked(window)
    text = said(dialog)
    dialog.reject()
    assert str(copy) in text


def test_the_person_is_gone_and_the_same_page_is_back(
    window: MainWindow, dialog: EraseDialog
) -> None:
    name = first_name(window)
    confirm(dialog)
    assert (name in names(window), "Data dihapus" in names(window)) == (False, True)


def test_it_is_said_when_it_is_done(window: MainWindow, dialog: EraseDialog) -> None:
    confirm(dialog)
    toast = window.findChild(Toast)
    assert toast is not None
    assert ("erased" in toast.text, dialogs()) == (True, [])


def test_the_window_can_go_on_writing(window: MainWindow, dialog: EraseDialog) -> None:
    confirm(dialog)
    page = roster(window)
    page.list.table.selectRow(0)
    before = len(names(window))
    QTest.keyClick(page.list.table, Qt.Key.Key_Delete)
    window.undo()
    assert len(names(window)) == before


def test_the_copies_left_are_named_afterwards(
    qtbot: QtBot, window: MainWindow, sample_path: Path
) -> None:
    copy = shutil.copy(sample_path, sample_path.with_name("salinan.workshop"))
    dialog = asked(window)
    confirm(dialog)
    qtbot.waitUntil(lambda: str(copy) in said(dialog))
    dialog.reject()


def test_the_panel_of_who_was_erased_opens(window: MainWindow, dialog: EraseDialog) -> None:
    confirm(dialog)
    page = roster(window)
    shown = page.list.model.row_of(lambda one: one.listed.full_name == "Data dihapus")
    page.show_panel(page.list.model.record(shown).listed.id)
    assert page.panel.person is not None
    assert page.panel.person.is_erased


def test_who_was_erased_is_not_asked_about_again(window: MainWindow, dialog: EraseDialog) -> None:
    confirm(dialog)
    page = roster(window)
    row = page.list.model.row_of(lambda one: one.listed.full_name == "Data dihapus")
    page.list.table.selectRow(row)
    press(window)
    assert dialogs() == []


def test_a_refusal_is_said_in_the_dialog_and_the_workshop_is_open_again(
    window: MainWindow, dialog: EraseDialog, sample_path: Path
) -> None:
    name = first_name(window)
    other = sqlite3.connect(sample_path)
    other.execute("SELECT count(*) FROM fact").fetchone()
    confirm(dialog)
    other.close()
    assert "nothing was erased" in dialog.notice.text
    assert (name in names(window), dialog.verb.isEnabled()) == (True, True)


def test_stopping_it_leaves_everybody(
    window: MainWindow, dialog: EraseDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = first_name(window)
    plain = erasure.erase

    def stopped(*arguments: object) -> object:
        dialog.reject()  # while it is under way this only asks it to stop
        window._app.tasks.jobs[-1].token.cancel()  # noqa: SLF001  # inline, the job is not known yet
        return plain(*arguments)  # type: ignore[arg-type]  # handed through

    monkeypatch.setattr(erasure, "erase", stopped)
    confirm(dialog)
    assert (name in names(window), "Stopped" in dialog.notice.text) == (True, True)


def test_a_file_that_is_only_read_can_erase_nobody(
    show: Show, sample_path: Path, context: AppContext
) -> None:
    with open_store(sample_path, context.around):
        window = show(sample_path, "roster")
        roster(window).list.table.selectRow(0)
        assert not roster(window).list.change.isEnabled()


def test_a_window_that_only_reads_notices_that_its_file_was_replaced(
    qtbot: QtBot, sample_path: Path, context: AppContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.open_file.LOOK_EVERY_MS", 10)
    with open_store(sample_path, context.around):
        file = OpenFile(sample_path, context.around)
    new = Path(shutil.copy(sample_path, sample_path.with_name("neu")))
    with qtbot.waitSignal(file.replaced, timeout=2000):
        new.replace(sample_path)
    file.close()


def test_everybody_can_be_chosen_and_the_first_are_named(window: MainWindow) -> None:
    roster(window).list.table.selectAll()
    dialog = asked_about_chosen(window)
    text = said(dialog)
    dialog.reject()
    assert f"(+{len(names(window)) - 5})" in text
