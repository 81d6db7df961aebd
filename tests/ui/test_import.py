"""Bring a list in through the wizard as a person does: look, mend, decide, import."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from facilitator.errors import StoreError
from facilitator.model.people import Person
from facilitator.roster.plan import Action
from facilitator.roster.questions import Answer
from facilitator.roster.source import Pasted, read_sheets
from facilitator.services import import_roster, senders
from facilitator.store import people
from tests.ui.conftest import DATA, RecordedFiles, RecordedMessages
from ui.context import AppContext
from ui.dialogs import import_work
from ui.dialogs.find_person import FindPerson
from ui.dialogs.import_wizard import CASES, COLUMNS, MISSING, SHEETS, ImportWizard
from ui.main_window import MainWindow
from ui.models.import_table import ACTION, NIP, NOTICES, PROBLEMS
from ui.pages.roster import RosterPage
from ui.tasks import CancelledError
from ui.widgets.toast import Toast

D = TypeVar("D", bound=QDialog)
Show = Callable[[Path, str], MainWindow]
Open = Callable[..., ImportWizard]
LISTS = DATA / "rosters"
HEAD = "Nama,NIP,Unit,Alamat"
RARA, BIMA = "198703122010011901", "199001012015012902"


@pytest.fixture
def page(show: Show, empty_path: Path) -> RosterPage:
    """Give the page of participants of a workshop whose four speakers no list names."""
    found = show(empty_path, "roster").page
    assert isinstance(found, RosterPage)
    return found


@pytest.fixture
def wizard(page: RosterPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Give a function that imports lines, the first of them headings, or a file of the samples.

    They are read in this process, which is quicker; the samples of their own test are not.
    """
    monkeypatch.setattr(import_work, "read_sheets_outside", lambda source, **_: read_sheets(source))
    opened: list[ImportWizard] = []

    def start(*lines: str, file: str = "") -> ImportWizard:
        source = LISTS / file if file else Pasted(text="\n".join(lines), name="clipboard")
        page.import_list(source)
        opened.append(dialog_of(ImportWizard))
        opened[-1].activateWindow()
        qtbot.waitUntil(opened[-1].isActiveWindow)
        return opened[-1]

    yield start
    for one in opened:
        if isValid(one) and one.isVisible():
            one.work.said = type(one.work.said)()
            one.reject()


def dialog_of(kind: type[D]) -> D:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
    shown = [one for one in found if one.isVisible()]
    assert len(shown) == 1
    return shown[0]


def click(widget: QWidget) -> None:
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def button(parent: QWidget, text: str) -> QPushButton:
    found = [one for one in parent.findChildren(QPushButton) if one.text() == text]
    assert found, text
    return found[0]


def pick(box: QComboBox, text: str) -> None:
    at = box.findText(text)
    assert at >= 0, [box.itemText(one) for one in range(box.count())]
    box.setCurrentIndex(at)
    box.activated.emit(at)


def everybody(page: RosterPage) -> Sequence[Person]:
    return people.participants(page.bench.reading)


def names(page: RosterPage) -> list[str]:
    return [one.full_name for one in everybody(page)]


def actions(wizard: ImportWizard) -> list[Action]:
    return [one.action for one in wizard.model.shown]


def fill(wizard: ImportWizard, field: str, text: str) -> None:
    """Type into a field of the panel and leave it."""
    line = wizard.people.panel.lines[field].field
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def said(wizard: ImportWizard, field: str) -> str:
    return wizard.people.panel.lines[field].said.text()


def choose_row(wizard: ImportWizard, at: int) -> None:
    wizard.table.selectRow(at)


def prefer(wizard: ImportWizard, field: str, place: int) -> None:
    """Choose the value of an entry in the comparison."""
    shown = wizard.cases.comparison
    assert shown is not None
    shown.radios[field][place].click()


def to_workshop(wizard: Open, *lines: str) -> None:
    click(wizard(*lines).accept_button)


# ---- the whole way


def test_a_list_is_previewed_then_imported_as_one_act(
    page: RosterPage, wizard: Open, qtmodeltester: ModelTester
) -> None:
    shown = wizard(file="05-nip-angka.xlsx")
    qtmodeltester.check(shown.model)  # type: ignore[no-untyped-call]
    assert shown.model.rowCount() == 30
    assert not everybody(page), "nothing is written yet"
    assert shown.accept_button.text() == "Import: 30 new"
    click(shown.accept_button)
    assert len(everybody(page)) == 30
    toast = page.window().findChild(Toast)
    assert toast is not None
    assert "30 new" in toast.text
    window = page.window()
    assert isinstance(window, MainWindow)
    window.undo()
    assert not everybody(page)


def test_a_list_imported_again_has_nothing_to_do(wizard: Open) -> None:
    click(wizard(file="01-bersih.csv").accept_button)
    again = wizard(file="01-bersih.csv")
    assert not again.accept_button.isEnabled()
    assert again.accept_button.text() == "Nothing to import"
    assert set(actions(again)) == {Action.SAME}


def test_the_button_says_what_is_new_and_what_is_updated(wizard: Open) -> None:
    to_workshop(wizard, HEAD, f"Rara Wening,{RARA},Bappeda,")
    shown = wizard(HEAD, f"Rara Wening,{RARA},Dinas Sosial,", f"Bima Satya,{BIMA},Bappeda,")
    assert shown.accept_button.text() == "Import: 1 new, 1 updated"
    assert "Bappeda → Dinas Sosial" in shown.model.record(0).remark


# ---- ways in


def test_a_list_dropped_on_the_page_is_previewed(page: RosterPage) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(LISTS / "09-ganda-gelar.xlsx"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    page.dropEvent(QDropEvent(QPointF(QPoint(5, 5)), action, data, buttons, keys))
    shown = dialog_of(ImportWizard)
    assert shown.tabs.tabText(CASES) == "May be one person (10)"
    shown.reject()


def test_rows_on_the_clipboard_are_pasted_by_key(page: RosterPage) -> None:
    data = QMimeData()
    data.setText("Nama\tNIP\nRara Wening\t" + RARA)
    data.setHtml(f"<table><tr><td>Nama<td>NIP<tr><td>Rara Ayu Wening<td>{RARA}</table>")
    QGuiApplication.clipboard().setMimeData(data)
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    shown = dialog_of(ImportWizard)
    assert [one.name for one in shown.model.shown] == ["Rara Ayu Wening"]
    shown.reject()


def test_a_copied_file_is_pasted_as_that_file(page: RosterPage) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(LISTS / "01-bersih.csv"))])
    QGuiApplication.clipboard().setMimeData(data)
    page.paste_list()
    shown = dialog_of(ImportWizard)
    assert "01-bersih.csv" in shown.windowTitle()
    shown.reject()


# ---- what cannot be read


def test_what_is_no_list_is_said_and_another_file_is_offered(
    page: RosterPage, tmp_path: Path, files: RecordedFiles
) -> None:
    path = tmp_path / "foto.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    page.import_list(path)
    shown = dialog_of(ImportWizard)
    assert "foto.csv" in shown.notice.text
    assert not shown.accept_button.isEnabled()
    files.answers = [LISTS / "01-bersih.csv"]
    click(button(shown, "Choose another file…"))
    assert shown.notice.text == ""
    assert shown.model.rowCount() == 30
    shown.reject()


def test_a_clipboard_without_a_table_is_said(wizard: Open) -> None:
    shown = wizard("")
    assert "clipboard" in shown.notice.text
    assert button(shown, "Paste from the clipboard").isVisible()


def test_a_list_without_a_name_column_asks_which_it_is(wizard: Open) -> None:
    shown = wizard("Siapa,Dari mana", "Rara Wening,Bappeda", "Bima Satya,Bappeda")
    assert "name column" in shown.notice.text
    assert not shown.accept_button.isEnabled()
    pick(shown.columns.boxes["name"], "Siapa")
    assert shown.notice.text == ""
    assert [one.name for one in shown.model.shown] == ["Rara Wening", "Bima Satya"]


# ---- rows


def test_chips_show_the_rows_with_problems_and_where_they_are(wizard: Open) -> None:
    shown = wizard(file="05-nip-angka.xlsx")
    shown.chips.choose(PROBLEMS)
    assert shown.model.rowCount() == 12
    first = shown.model.record(0)
    assert first.remark.startswith("Cell ")
    assert not shown.model.index(0, NIP).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert said(shown, "nip") == first.remark


def test_typing_filters_rows(wizard: Open) -> None:
    shown = wizard(HEAD, f"Rara Wening,{RARA},Bappeda,", f"Bima Satya,{BIMA},Bappeda,")
    QTest.keyClicks(shown.people.search, "bima")
    assert [one.name for one in shown.model.shown] == ["Bima Satya"]


def test_a_damaged_nip_is_mended_in_place_and_stays_chosen(page: RosterPage, wizard: Open) -> None:
    shown = wizard(HEAD, f"Bima Satya,{BIMA},Bappeda,", "Rara Wening,1.98703E+17,Bappeda,")
    choose_row(shown, 1)
    assert shown.people.panel.lines["nip"].field.text() == "1.98703E+17"
    fill(shown, "nip", RARA)
    assert said(shown, "nip") == ""
    assert shown.table.currentIndex().row() == 1
    click(shown.accept_button)
    assert {one.nip for one in everybody(page)} == {BIMA, RARA}


def test_what_is_wrong_with_a_text_is_said_while_it_is_typed(wizard: Open) -> None:
    shown = wizard(HEAD, f"Rara Wening,{RARA},Bappeda,")
    line = shown.people.panel.lines["phone"].field
    QTest.keyClicks(line, "tiga")
    assert "tiga" in said(shown, "phone")
    line.clear()
    QTest.keyClicks(line, "0812 3456 7890")
    assert said(shown, "phone") == "Taken as +6281234567890"


def test_what_was_typed_in_a_row_is_taken_back(wizard: Open) -> None:
    shown = wizard(HEAD, f"Rara Wening,{RARA},Bappeda,")
    fill(shown, "unit", "Dinas Sosial")
    assert shown.model.record(0).unit == "Dinas Sosial"
    click(shown.people.panel.restore)
    assert shown.model.record(0).unit == "Bappeda"


def test_a_text_that_is_still_being_typed_is_imported(page: RosterPage, wizard: Open) -> None:
    shown = wizard(HEAD, f"Rara Wening,{RARA},Bappeda,")
    line = shown.people.panel.lines["unit"].field
    line.selectAll()
    QTest.keyClicks(line, "Dinas Sosial")
    QTest.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [one.unit for one in everybody(page)] == ["Dinas Sosial"]


def test_enter_in_a_field_does_not_import(page: RosterPage, wizard: Open) -> None:
    shown = wizard(HEAD, f"Rara Wening,{RARA},Bappeda,")
    fill(shown, "unit", "Dinas Sosial")
    assert shown.isVisible()
    assert not everybody(page)


def test_delete_leaves_chosen_rows_out_and_takes_them_in_again(wizard: Open) -> None:
    shown = wizard(HEAD, f"Rara Wening,{RARA},Bappeda,", f"Bima Satya,{BIMA},Bappeda,")
    choose_row(shown, 0)
    shown.table.setFocus()
    QTest.keyClick(shown.table, Qt.Key.Key_Delete)
    assert actions(shown) == [Action.LEFT_OUT, Action.ADD]
    assert shown.model.index(0, ACTION).data() == "Left out"
    QTest.keyClick(shown.table, Qt.Key.Key_Delete)
    assert actions(shown) == [Action.ADD, Action.ADD]


def test_a_row_is_added_as_somebody_new_or_by_itself(wizard: Open) -> None:
    to_workshop(wizard, HEAD, f"Rara Wening,{RARA},Bappeda,")
    shown = wizard(HEAD, f"Rara Wening,{RARA},Bappeda,")
    pick(shown.people.panel.fate, "Add as somebody new")
    assert actions(shown) == [Action.ADD]
    pick(shown.people.panel.fate, "As the list says")
    assert actions(shown) == [Action.SAME]


def test_a_row_is_said_to_be_somebody_of_the_workshop(page: RosterPage, wizard: Open) -> None:
    to_workshop(wizard, HEAD, f"Rara Wening,{RARA},Bappeda,")
    shown = wizard(HEAD, "Raras W.,,Dinas Sosial,")
    pick(shown.people.panel.fate, "Is somebody of the workshop…")
    asked = dialog_of(FindPerson)
    QTest.keyClicks(asked.search, "rara wening")
    click(button(asked, "This is the person"))
    assert actions(shown) == [Action.UPDATE]
    assert shown.people.panel.fate.currentText() == "Is Rara Wening"
    click(shown.accept_button)
    assert names(page) == ["Raras W."]


# ---- who may be one person

TWICE = (
    HEAD,
    f"Rara Wening,{RARA},Bappeda,",
    "Bima Satya,,Bappeda,",
    f"RARA WENING,{RARA},Dinsos,",
)


def test_two_rows_are_joined_with_the_values_chosen(page: RosterPage, wizard: Open) -> None:
    shown = wizard(*TWICE)
    shown.tabs.setCurrentIndex(CASES)
    prefer(shown, "unit", 1)
    click(shown.cases.one)
    assert actions(shown) == [Action.ADD, Action.ADD, Action.MERGED]
    assert shown.tabs.tabText(CASES) == "May be one person"
    click(shown.accept_button)
    assert [(one.name, one.unit) for one in everybody(page)] == [
        ("Rara Wening", "Dinsos"), ("Bima Satya", "Bappeda"),
    ]  # fmt: skip


def test_two_people_are_both_kept_and_not_asked_about_again(wizard: Open) -> None:
    shown = wizard(*TWICE)
    assert "1 pair" in shown.open_hint
    shown.tabs.setCurrentIndex(CASES)
    click(shown.cases.apart)
    assert shown.open_hint == ""
    assert actions(shown) == [Action.ADD] * 3
    click(shown.cases.one)
    assert actions(shown) == [Action.ADD, Action.ADD, Action.MERGED]
    click(shown.cases.apart)
    assert actions(shown) == [Action.ADD] * 3


def test_a_list_is_imported_with_open_pairs(page: RosterPage, wizard: Open) -> None:
    click(wizard(*TWICE).accept_button)
    assert len(everybody(page)) == 3


def test_all_certain_repeats_are_joined_at_once(wizard: Open) -> None:
    shown = wizard(file="09-ganda-gelar.xlsx")
    shown.tabs.setCurrentIndex(CASES)
    before = len([one for one in shown.cases.model.shown if one.answer is Answer.OPEN])
    click(shown.cases.certain)
    after = [one for one in shown.cases.model.shown if one.answer is Answer.OPEN]
    assert before - len(after) == 6
    assert not any(one.question.is_certain for one in after)
    assert shown.cases.certain.isHidden()


def test_the_next_open_pair_follows_an_answer_and_the_arrows_go_on(wizard: Open) -> None:
    shown = wizard(file="09-ganda-gelar.xlsx")
    shown.tabs.setCurrentIndex(CASES)
    click(shown.cases.apart)
    assert shown.cases.table.currentIndex().row() == 1
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(shown.cases.table, Qt.Key.Key_Right, alt)
    assert shown.cases.table.currentIndex().row() == 2
    QTest.keyClick(shown.cases.table, Qt.Key.Key_Left, alt)
    assert shown.cases.table.currentIndex().row() == 1


def test_a_row_that_may_be_somebody_of_the_workshop_is_asked_about(wizard: Open) -> None:
    to_workshop(wizard, HEAD, f"Muhammad Yusuf,{RARA},Bappeda,")
    shown = wizard(HEAD, "Muhamad Yusup,,Bappeda,Jalan Mawar")
    assert actions(shown) == [Action.ADD]
    shown.tabs.setCurrentIndex(CASES)
    prefer(shown, "name", 1)
    click(shown.cases.one)
    assert actions(shown) == [Action.SAME]
    click(shown.cases.apart)
    assert actions(shown) == [Action.ADD]


# ---- columns, sheets, who is missing


def test_a_column_and_a_sheet_are_chosen_otherwise(page: RosterPage, wizard: Open) -> None:
    shown = wizard(file="06-banyak-lembar.xlsx")
    assert shown.model.rowCount() == 80
    committee = next(box for box in shown.sheets.boxes if box.text() == "Panitia")
    first = next(box for box in shown.sheets.boxes if box.text() == "Angkatan I")
    assert first.isChecked()
    assert not committee.isChecked()
    shown.tabs.setCurrentIndex(SHEETS)
    first.click()
    assert shown.model.rowCount() == 40
    shown.tabs.setCurrentIndex(COLUMNS)
    pick(shown.columns.boxes["nip"], "– not in the list –")
    assert all(not one.nip for one in shown.model.shown)
    assert not everybody(page)


def test_a_choice_of_columns_that_leaves_no_names_is_taken_back(wizard: Open) -> None:
    shown = wizard(HEAD, f"Rara Wening,{RARA},Bappeda,")
    pick(shown.columns.boxes["name"], "– not in the list –")
    assert "name column" in shown.notice.text
    assert shown.columns.boxes["name"].currentText() == "Nama"
    assert shown.accept_button.text() == "Import: 1 new"


def test_another_column_is_kept_as_an_own_field(page: RosterPage, wizard: Open) -> None:
    shown = wizard(HEAD, f"Rara Wening,{RARA},Bappeda,Jalan Mawar")
    pick(shown.columns.others["Alamat"], "Keep as own field")
    assert shown.people.panel.lines["own.Alamat"].field.text() == "Jalan Mawar"
    click(shown.accept_button)
    assert [dict(one.own) for one in everybody(page)] == [{"Alamat": "Jalan Mawar"}]


def test_columns_chosen_by_hand_are_remembered_said_and_forgotten(
    wizard: Open, context: AppContext
) -> None:
    first = wizard(HEAD, f"Rara Wening,{RARA},Bappeda,Jalan Mawar")
    assert first.columns.memory.text == ""
    pick(first.columns.boxes["unit"], "Alamat")
    click(first.accept_button)
    again = wizard(HEAD, f"Bima Satya,{BIMA},Dinsos,Jalan Melati")
    assert [one.unit for one in again.model.shown] == ["Jalan Melati"]
    assert again.columns.memory.text
    again.tabs.setCurrentIndex(COLUMNS)
    click(button(again, "Forget"))
    assert [one.unit for one in again.model.shown] == ["Dinsos"]
    assert senders.load(context.home) == ()


def test_what_the_list_lacks_is_listed_and_stays(page: RosterPage, wizard: Open) -> None:
    to_workshop(wizard, HEAD, f"Rara Wening,{RARA},Bappeda,", f"Bima Satya,{BIMA},Bappeda,")
    shown = wizard(HEAD, f"Rara Wening,{RARA},Dinsos,")
    assert shown.tabs.isTabVisible(MISSING)
    assert [one.name for one in shown.missing.model.shown] == ["Bima Satya"]
    click(shown.accept_button)
    assert len(everybody(page)) == 2


# ---- what goes wrong, and closing


@pytest.mark.parametrize(
    ("error", "said"),
    [
        pytest.param(StoreError("file.disk_full", path="x"), "full", id="a full disk"),
        pytest.param(CancelledError(), "Stopped", id="cancelled"),
    ],
)
def test_an_import_that_fails_leaves_the_wizard_as_it_was(
    page: RosterPage, wizard: Open, monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    def fail(*_rest: object, **_more: object) -> None:
        raise error

    shown = wizard(HEAD, f"Rara Wening,{RARA},Bappeda,")
    fill(shown, "unit", "Dinas Sosial")
    with monkeypatch.context() as patch:
        patch.setattr(import_roster, "apply", fail)
        click(shown.accept_button)
    assert said in shown.notice.text
    assert shown.notice.text
    assert shown.model.record(0).unit == "Dinas Sosial"
    click(shown.accept_button)
    assert [one.unit for one in everybody(page)] == ["Dinas Sosial"]


def test_a_write_that_is_stopped_leaves_nothing_half(page: RosterPage, wizard: Open) -> None:
    shown = wizard(file="12-sepuluh-ribu.csv")
    direct = Qt.ConnectionType.DirectConnection
    shown.work.progressed.connect(shown.work.stop_writing, direct)
    click(shown.accept_button)
    assert "Stopped" in shown.notice.text
    assert not everybody(page)


def test_closing_asks_once_where_something_was_mended(
    wizard: Open, messages: RecordedMessages
) -> None:
    shown = wizard(HEAD, f"Rara Wening,{RARA},Bappeda,")
    fill(shown, "unit", "Dinas Sosial")
    messages.answers = [False, True]
    click(shown.cancel)
    assert shown.isVisible()
    click(shown.cancel)
    assert not shown.isVisible()


def test_closing_an_untouched_list_asks_nothing(wizard: Open) -> None:
    shown = wizard(HEAD, f"Rara Wening,{RARA},Bappeda,")
    click(shown.cancel)
    assert not shown.isVisible()


def test_notices_have_a_chip_of_their_own(wizard: Open) -> None:
    shown = wizard(HEAD, f"Rara Wening,{RARA},Bappeda,", "Bima Satya,,Bappeda,")
    shown.chips.choose(NOTICES)
    assert [one.name for one in shown.model.shown] == ["Bima Satya"]
