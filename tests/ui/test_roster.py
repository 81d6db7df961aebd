"""Use the page of participants as a person does: find, add, mend, withdraw, import."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from facilitator.roster.read import read_list
from facilitator.services.people import NAMED
from facilitator.store import people
from facilitator.store.connection import open_store
from facilitator.store.people import badge_codes
from tests.ui.conftest import DATA, RecordedFiles
from ui.context import AppContext
from ui.dialogs.choose import AskText, Choose
from ui.dialogs.import_wizard import ImportWizard
from ui.dialogs.person_form import PersonForm
from ui.main_window import MainWindow
from ui.models.import_table import REMARKS
from ui.models.people_table import GOLONGAN, NAME, NIP, UNIT
from ui.pages.roster import RosterPage
from ui.widgets.people_list import LEADING
from ui.widgets.toast import Toast

D = TypeVar("D", bound=QDialog)
Show = Callable[[Path, str], MainWindow]
LISTS = DATA / "rosters"


def page_of(window: MainWindow) -> RosterPage:
    page = window.page
    assert isinstance(page, RosterPage)
    return page


@pytest.fixture
def page(show: Show, sample_path: Path) -> RosterPage:
    return page_of(show(sample_path, "roster"))


@pytest.fixture
def nobody(show: Show, empty_path: Path) -> RosterPage:
    return page_of(show(empty_path, "roster"))


def click(widget: QWidget | None) -> None:
    assert widget is not None
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def button(parent: QWidget, text: str) -> QPushButton:
    found = [one for one in parent.findChildren(QPushButton) if one.text() == text]
    assert found, text
    return found[0]


def dialog_of(kind: type[D]) -> D:
    """Give the open dialog of a kind."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
    shown = [one for one in found if one.isVisible()]
    assert len(shown) == 1
    return shown[0]


def toast(page: RosterPage) -> str:
    said = page.window().findChild(Toast)
    assert said is not None
    return said.text


def names(page: RosterPage) -> list[str]:
    return [one.listed.full_name for one in page.list.model.shown]


def type_into(page: RosterPage, row: int, column: int, text: str) -> QLineEdit | None:
    """Open the editor of a cell as F2 does, type, press Enter; gives one that stays open."""
    table = page.list.table
    table.setCurrentIndex(page.list.model.index(row, column))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    (editor,) = [one for one in table.findChildren(QLineEdit) if one.isVisible()]
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.sendPostedEvents()  # Qt lets the editor see the key before it takes the text
    left = [one for one in table.findChildren(QLineEdit) if one.isVisible()]
    return left[0] if left else None


def test_everybody_is_listed_with_a_masked_nip(
    page: RosterPage, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(page.list.model)  # type: ignore[no-untyped-call]
    first = page.list.model.record(0)
    shown = page.list.model.index(0, NIP).data()
    assert shown.startswith(first.listed.nip[:4])
    assert first.listed.nip[4:] not in shown
    assert page.list.count.text().startswith("35 ")


def test_typing_narrows_the_list_whatever_the_accents(page: RosterPage) -> None:
    wanted = page.list.model.record(3).listed
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.list.search, wanted.name.upper().replace("'", ""))
    assert wanted.full_name in names(page)
    assert len(names(page)) < 35
    QTest.keyClick(page.list.search, Qt.Key.Key_Escape)
    assert len(names(page)) == 35
    page.list.groups.choose(LEADING)
    assert 0 < len(names(page)) < 35


def test_a_unit_is_mended_in_place(page: RosterPage) -> None:
    person = page.list.model.record(0).listed.id
    assert type_into(page, 0, UNIT, "Dinas Perhubungan") is None
    found = people.person(page.bench.reading, person)
    assert found is not None
    assert found.unit == "Dinas Perhubungan"
    assert page.list.model.index(0, UNIT).data() == "Dinas Perhubungan"


def test_a_name_is_typed_with_its_titles(page: RosterPage) -> None:
    person = page.list.model.record(0).listed.id
    type_into(page, 0, NAME, "dr. Rara Wening, M.Kes.")
    found = people.person(page.bench.reading, person)
    assert found is not None
    assert (found.title_front, found.name, found.title_back) == ("dr.", "Rara Wening", "M.Kes.")


def test_a_wrong_golongan_stays_in_its_editor_with_the_reason(page: RosterPage) -> None:
    before = page.list.model.index(0, GOLONGAN).data()
    editor = type_into(page, 0, GOLONGAN, "V/z")
    assert editor is not None
    assert editor.property("wrong")
    assert "V/z" in page.notice.text
    editor.setText("4a")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.sendPostedEvents()
    assert page.list.model.index(0, GOLONGAN).data() == "IV/a" != before
    assert page.notice.text == ""


def test_a_walk_in_gets_a_code_and_is_shown(page: RosterPage) -> None:
    click(button(page, "Add participant"))
    form = dialog_of(PersonForm)
    click(button(form, "Add"))
    assert form.form.sentence(NAMED)
    form.form.set_text(NAMED, "Budi Walkin, S.H.")
    form.form.set_text("nip", "1987")
    click(button(form, "Add"))
    assert form.isVisible()
    assert "18" in form.form.sentence("nip")
    form.form.set_text("nip", "198703122010011901")
    click(button(form, "Add"))
    added = next(one for one in people.people(page.bench.reading) if one.name == "Budi Walkin")
    code = badge_codes(page.bench.reading)[added.id]
    assert code in toast(page)
    assert page.panel.person is not None
    assert page.panel.person.id == added.id
    assert "Budi Walkin, S.H." in names(page)
    window = page.window()
    assert isinstance(window, MainWindow)
    window.undo()
    assert "Budi Walkin, S.H." not in names(page)


def test_enter_shows_the_panel_and_escape_closes_it(page: RosterPage) -> None:
    page.list.table.selectRow(2)
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    wanted = page.list.model.record(2).listed
    assert page.panel.isVisible()
    assert page.panel.person is not None
    assert page.panel.person.id == wanted.id
    page.list.table.selectRow(3)
    assert page.panel.person.id == page.list.model.record(3).listed.id
    QTest.keyClick(page.list.table, Qt.Key.Key_Escape)
    assert page.panel.isHidden()


def test_the_panel_mends_a_field_and_refuses_a_wrong_one(page: RosterPage) -> None:
    person = page.list.model.record(0).listed.id
    page.open_at(str(person))
    phone = page.panel.field("phone")
    assert isinstance(phone, QLineEdit)
    phone.setFocus()
    phone.setText("tiga")
    QTest.keyClick(phone, Qt.Key.Key_Return)
    assert "tiga" in page.panel.sentence("phone")
    phone.setText("0812 3456 7890")
    QTest.keyClick(phone, Qt.Key.Key_Return)
    assert page.panel.sentence("phone") == ""
    found = people.person(page.bench.reading, person)
    assert found is not None
    assert found.phone == "+6281234567890"
    role = page.panel.field("role")
    assert isinstance(role, QComboBox)
    QTest.keyClick(role, Qt.Key.Key_Down)
    changed = people.person(page.bench.reading, person)
    assert changed is not None
    assert changed.role.value == "speaker"


def test_a_lost_badge_is_replaced_from_the_panel(page: RosterPage) -> None:
    person = page.list.model.record(0).listed.id
    before = badge_codes(page.bench.reading)[person]
    page.open_at(str(person))
    click(button(page.panel, "Badge lost…"))
    after = badge_codes(page.bench.reading)[person]
    assert after != before
    assert "New badge code" in toast(page)


def test_several_people_get_a_unit_and_withdraw_and_are_removed(page: RosterPage) -> None:
    chosen = [page.list.model.record(at).listed.id for at in (0, 1)]
    page.list.choose(set(chosen))
    page.list.wanted.emit("unit")
    ask = dialog_of(AskText)
    QTest.keyClicks(ask.field, "Bappeda")
    click(button(ask, "Set"))
    assert [page.list.model.index(at, UNIT).data() for at in (0, 1)] == ["Bappeda"] * 2
    page.list.wanted.emit("withdraw")
    click(button(dialog_of(Choose), "Withdraw"))
    assert [one.status for one in page.list.model.shown[:2]] == ["Withdrew"] * 2
    page.list.wanted.emit("rejoin")
    click(button(dialog_of(Choose), "Take in"))
    assert page.list.model.record(0).status == "Participant"
    click(page.list.remove)
    assert page.notice.text == ""
    assert not set(chosen) & {one.listed.id for one in page.list.model.shown}
    assert "removed" in toast(page)


def test_nobody_yet_offers_to_import(nobody: RosterPage, files: RecordedFiles) -> None:
    files.answers = [None]
    empty = [one for one in nobody.findChildren(QPushButton) if one.text() == "Import list"]
    click(next(one for one in empty if one.isVisible()))
    assert not files.answers


def test_an_example_list_imports_again(
    nobody: RosterPage, files: RecordedFiles, tmp_path: Path
) -> None:
    files.answers = [tmp_path / "contoh.xlsx"]
    nobody.save_example()
    assert len(read_list(tmp_path / "contoh.xlsx").rows) == 12


def test_a_list_is_previewed_then_imported_as_one_act(
    nobody: RosterPage, qtmodeltester: ModelTester
) -> None:
    nobody.import_list(LISTS / "05-nip-angka.xlsx")
    wizard = dialog_of(ImportWizard)
    qtmodeltester.check(wizard.model)  # type: ignore[no-untyped-call]
    assert wizard.model.rowCount() == 30
    assert len(people.people(nobody.bench.reading)) == 4, "nothing is written yet"
    wizard.chips.choose(REMARKS)
    assert wizard.model.rowCount() == 12
    assert "NIP:" in wizard.detail.text()
    click(wizard.accept_button)
    assert len(people.people(nobody.bench.reading)) == 34
    assert "30 new" in toast(nobody)
    window = nobody.window()
    assert isinstance(window, MainWindow)
    window.undo()
    assert len(people.people(nobody.bench.reading)) == 4


def test_a_list_imported_again_has_nothing_to_do(nobody: RosterPage) -> None:
    for expected in (True, False):
        nobody.import_list(LISTS / "01-bersih.csv")
        wizard = dialog_of(ImportWizard)
        assert wizard.accept_button.isEnabled() is expected
        click(wizard.accept_button if expected else wizard.cancel)


def test_a_column_and_a_sheet_are_chosen_otherwise(nobody: RosterPage) -> None:
    nobody.import_list(LISTS / "06-banyak-lembar.xlsx")
    wizard = dialog_of(ImportWizard)
    assert wizard.model.rowCount() == 80
    committee = next(box for box in wizard.sheets.boxes if box.text() == "Panitia")
    first = next(box for box in wizard.sheets.boxes if box.text() == "Angkatan I")
    assert first.isChecked()
    assert not committee.isChecked()
    wizard.tabs.setCurrentIndex(2)
    first.click()
    assert 0 < wizard.model.rowCount() < 80
    wizard.tabs.setCurrentIndex(1)
    box = wizard.columns.boxes["nip"]
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert all(not one.nip for one in wizard.model.shown)
    click(wizard.cancel)
    assert len(people.people(nobody.bench.reading)) == 4


def test_a_list_without_a_name_column_asks_which_it_is(nobody: RosterPage, tmp_path: Path) -> None:
    path = tmp_path / "aneh.csv"
    path.write_text("Siapa,Dari mana\nRara Wening,Bappeda\nBima Satya,Bappeda\n", encoding="utf-8")
    nobody.import_list(path)
    wizard = dialog_of(ImportWizard)
    assert not wizard.accept_button.isEnabled()
    assert "name column" in wizard.notice.text
    box = wizard.columns.boxes["name"]
    box.setCurrentIndex(box.findText("Siapa"))
    box.activated.emit(box.currentIndex())
    assert wizard.notice.text == ""
    assert [one.name for one in wizard.model.shown] == ["Rara Wening", "Bima Satya"]
    click(wizard.cancel)


def test_what_is_no_list_is_said_in_the_wizard(nobody: RosterPage, tmp_path: Path) -> None:
    path = tmp_path / "foto.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    nobody.import_list(path)
    wizard = dialog_of(ImportWizard)
    assert "foto.csv" in wizard.notice.text
    assert not wizard.accept_button.isEnabled()
    click(wizard.cancel)


def test_a_list_dropped_on_the_page_is_previewed(nobody: RosterPage) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(LISTS / "09-ganda-gelar.xlsx"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    nobody.dropEvent(QDropEvent(QPointF(QPoint(5, 5)), action, data, buttons, keys))
    wizard = dialog_of(ImportWizard)
    assert wizard.tabs.tabText(3) == "May be one person (12)"
    click(wizard.cancel)


def test_a_file_open_elsewhere_is_only_looked_at(
    show: Show, sample_path: Path, context: AppContext
) -> None:
    with open_store(sample_path, context.around):
        page = page_of(show(sample_path, "roster"))
        assert not button(page, "Import list").isEnabled()
        assert not page.acceptDrops()
        page.open_at(str(page.list.model.record(0).listed.id))
        field = page.panel.field("unit")
        assert isinstance(field, QLineEdit)
        assert field.isReadOnly()
        assert not page.list.remove.isEnabled()


def test_every_field_has_a_name_for_those_who_listen(page: RosterPage, qtbot: QtBot) -> None:
    page.open_at(str(page.list.model.record(0).listed.id))
    qtbot.waitUntil(page.panel.isVisible)
    fields = [*page.findChildren(QLineEdit), *page.findChildren(QComboBox)]
    assert all(field.accessibleName() for field in fields)
