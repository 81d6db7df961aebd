"""Bring corrections of names back by the keyboard alone, confirm the others, export the list."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester

from facilitator.roster.read import read_list
from facilitator.services import names
from facilitator.store import people
from facilitator.store.connection import open_store
from tests.ui.conftest import RecordedFiles
from ui.context import AppContext
from ui.dialogs.name_corrections import NameCorrections
from ui.main_window import MainWindow
from ui.models import name_table
from ui.pages.roster import RosterPage

Show = Callable[[Path, str], MainWindow]


def page_of(window: MainWindow) -> RosterPage:
    page = window.page
    assert isinstance(page, RosterPage)
    return page


@pytest.fixture
def dialog(show: Show, sample_path: Path) -> NameCorrections:
    page_of(show(sample_path, "roster")).correct_names()
    (found,) = (
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, NameCorrections) and one.isVisible()
    )
    return found


def keys(widget: QWidget, text: str) -> None:
    """Type over what stands in a field, and press Enter."""
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Return)


def saved(dialog: NameCorrections, number: int) -> tuple[str, bool]:
    """Give the name under a number as it is kept, and whether it is confirmed."""
    person = names.at(names.numbered(dialog._bench.reading), number)  # noqa: SLF001  # the workshop
    return person.full_name, person.is_name_confirmed


def state(dialog: NameCorrections, row: int) -> object:
    return dialog.model.index(row, name_table.STATE).data()


def click(widget: QWidget) -> None:
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_name_is_corrected_by_the_keyboard_alone(dialog: NameCorrections) -> None:
    keys(dialog.number, "3")
    assert dialog.name.text() == saved(dialog, 3)[0]
    keys(dialog.name, "dr. Siti Baru, Sp.PD.")
    assert saved(dialog, 3) == ("dr. Siti Baru, Sp.PD.", True)
    assert "→ dr. Siti Baru, Sp.PD." in dialog.said.text()


def test_the_next_number_is_offered(dialog: NameCorrections) -> None:
    keys(dialog.number, "3")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert (dialog.number.text(), dialog.number.selectedText()) == ("4", "4")


def test_enter_without_a_change_confirms(dialog: NameCorrections) -> None:
    before = saved(dialog, 3)[0]
    keys(dialog.number, "3")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert saved(dialog, 3) == (before, True)
    assert dialog.said.text() == f"3. {before} is confirmed."


def test_an_unknown_number_is_said_beside_its_field(dialog: NameCorrections) -> None:
    keys(dialog.number, "3")
    keys(dialog.number, "99")
    assert "99" in dialog.form.problem(dialog.number)
    assert (dialog.name.isEnabled(), dialog.name.text()) == (False, "")


def test_a_name_without_letters_is_said_beside_its_field(dialog: NameCorrections) -> None:
    keys(dialog.number, "3")
    keys(dialog.name, "...")
    assert dialog.form.problem(dialog.name)
    keys(dialog.name, "Siti")
    assert (saved(dialog, 3)[0], dialog.form.problem(dialog.name)) == ("Siti", "")


def test_a_long_row_of_corrections_needs_no_mouse(dialog: NameCorrections) -> None:
    for number in range(1, 31):
        QTest.keyClick(dialog.number, Qt.Key.Key_Return)
        assert dialog.number.text() == str(number)
        keys(dialog.name, f"Nama {number}x")
    assert [saved(dialog, number)[0] for number in (1, 30)] == ["Nama 1x", "Nama 30x"]
    assert not dialog.rest.isEnabled()


def test_all_others_are_confirmed_and_that_can_be_undone(dialog: NameCorrections) -> None:
    keys(dialog.number, "3")
    keys(dialog.name, "Siti Baru")
    click(dialog.rest)
    assert {state(dialog, row) for row in range(dialog.model.rowCount())} == {"Confirmed"}
    assert dialog.notice.text.startswith("29 name")
    assert dialog.notice.action is not None
    click(dialog.notice.action)
    assert [state(dialog, row) for row in (1, 2)] == ["Not confirmed", "Confirmed"]


def test_the_chosen_are_confirmed_and_asked_again(
    dialog: NameCorrections, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(dialog.model)  # type: ignore[no-untyped-call]  # pytest-qt's
    dialog.table.select_rows([0, 4])
    click(dialog.tick)
    assert [state(dialog, row) for row in (0, 1, 4)] == [
        "Confirmed", "Not confirmed", "Confirmed",
    ]  # fmt: skip
    click(dialog.tick)
    assert state(dialog, 0) == "Not confirmed"


def test_a_row_of_the_table_comes_to_its_name(dialog: NameCorrections) -> None:
    dialog.table.activated.emit(dialog.model.index(6, 0))
    assert (dialog.number.text(), dialog.name.text()) == ("7", saved(dialog, 7)[0])


def test_the_nip_is_masked(dialog: NameCorrections) -> None:
    keys(dialog.number, "3")
    assert "•" in dialog.whose.text()


# ---- export


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_the_list_is_exported(
    ending: str, show: Show, sample_path: Path, files: RecordedFiles, tmp_path: Path
) -> None:
    page = page_of(show(sample_path, "roster"))
    files.answers = [tmp_path / f"list.{ending}"]
    item = next(one for one in page.more.actions() if one.text().startswith("Export"))
    item.trigger()
    assert len(read_list(tmp_path / f"list.{ending}").rows) == 30


def test_a_list_is_exported_from_a_file_that_is_only_read(
    show: Show, sample_path: Path, context: AppContext
) -> None:
    with open_store(sample_path, context.around) as store:
        assert people.participants(store.reading)
        page = page_of(show(sample_path, "roster"))
        can = {one.text(): one.isEnabled() for one in page.more.actions()}
    assert (can["Export list…"], can["Name corrections…"]) == (True, False)
