"""Use the page of participants as a person does: find, add, mend, withdraw, import."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from facilitator.model.ids import PersonId
from facilitator.roster.read import read_list
from facilitator.services import people as service
from facilitator.services import substitutes
from facilitator.services.people import NAMED
from facilitator.store import people
from facilitator.store.connection import open_store
from facilitator.store.people import badge_codes
from tests.ui.conftest import RecordedFiles
from ui.context import AppContext
from ui.dialogs.choose import Choose
from ui.dialogs.person_form import PersonForm
from ui.dialogs.same_people import SamePeopleDialog
from ui.dialogs.set_field import SetFieldDialog
from ui.dialogs.substitute import SubstituteDialog
from ui.main_window import MainWindow
from ui.models.people_table import GOLONGAN, NAME, NIP, UNIT
from ui.pages.roster import RosterPage
from ui.widgets.people_list import LEADING
from ui.widgets.toast import Toast

D = TypeVar("D", bound=QDialog)
Show = Callable[[Path, str], MainWindow]


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
    page.list.wanted.emit("field")
    ask = dialog_of(SetFieldDialog)
    QTest.keyClicks(ask.text, "Bappeda")
    click(ask.verb)
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


# ---- substitutes, fields of many, own fields, the clipboard


def test_a_substitute_is_typed_and_each_panel_names_the_other(page: RosterPage) -> None:
    gone = page.list.model.record(0).listed
    page.open_at(str(gone.id))
    page.panel.wanted.emit("substitute")
    form = dialog_of(SubstituteDialog)
    click(form.verb)
    assert form.form.sentence(NAMED)
    form.form.set_text(NAMED, "Siti Pengganti, S.H.")
    form.form.choose("since", None)
    click(form.verb)
    new = next(one for one in people.people(page.bench.reading) if one.name == "Siti Pengganti")
    assert (new.replaces, new.unit) == (gone.id, gone.unit)
    link = button(page.panel, "Replaced by Siti Pengganti, S.H.")
    click(link)
    assert page.panel.person is not None
    assert page.panel.person.id == new.id
    assert button(page.panel, f"Replaces {gone.full_name}").isEnabled()


def test_somebody_on_the_list_is_offered_as_a_substitute(page: RosterPage) -> None:
    gone, other = (page.list.model.record(at).listed for at in (0, 1))
    page.list.choose({gone.id})
    page.list.wanted.emit("substitute")
    form = dialog_of(SubstituteDialog)
    offered = f"{other.full_name} · {other.unit}"
    form.form.set_text(NAMED, offered)
    form.take(offered)
    assert not form.form.field("nip").isEnabled()
    click(form.verb)
    found = people.person(page.bench.reading, other.id)
    assert found is not None
    assert found.replaces == gone.id


def test_a_refused_substitute_stays_open_with_the_reason(page: RosterPage) -> None:
    first, second, third = (page.list.model.record(at).listed.id for at in range(3))
    substitutes.replace(page.bench.file.store, first, second)
    page.list.choose({third})
    page.list.wanted.emit("substitute")
    form = dialog_of(SubstituteDialog)
    form.given.emit(second, None)
    assert "already takes" in form.notice.text
    assert form.verb.isEnabled()
    form.reject()


def test_a_new_own_field_is_set_for_several_and_found(page: RosterPage) -> None:
    chosen = {page.list.model.record(at).listed.id for at in (0, 1)}
    page.list.choose(chosen)
    page.list.wanted.emit("field")
    ask = dialog_of(SetFieldDialog)
    ask.choose("own.")
    click(ask.verb)
    assert ask.form.sentence("heading")
    QTest.keyClicks(ask.heading, "Ukuran baju")
    QTest.keyClicks(ask.text, "Sangat besar")
    click(ask.verb)
    page.list.search.setText("sangat besar")
    assert {one.listed.id for one in page.list.model.shown} == chosen


def test_a_value_that_does_not_fit_everybody_is_refused(page: RosterPage) -> None:
    page.list.choose({page.list.model.record(0).listed.id})
    page.list.wanted.emit("field")
    ask = dialog_of(SetFieldDialog)
    ask.choose("golongan")
    QTest.keyClicks(ask.text, "V/z")
    click(ask.verb)
    assert "V/z" in ask.form.sentence("text")
    ask.reject()


def own_of(page: RosterPage, person: PersonId) -> dict[str, str]:
    found = people.person(page.bench.reading, person)
    assert found is not None
    return dict(found.own)


def test_an_own_field_is_added_renamed_and_removed_in_the_panel(page: RosterPage) -> None:
    person = page.list.model.record(0).listed.id
    page.open_at(str(person))
    own = page.panel.own
    click(own.add_button)
    new = own.field("")
    new.text.setText("XL")
    new.text.editingFinished.emit()
    assert own.problem
    new.heading.setText("Ukuran")
    new.heading.editingFinished.emit()
    assert own_of(page, person) == {"Ukuran": "XL"}
    made = own.field("Ukuran")
    made.heading.setText("Ukuran baju")
    made.heading.editingFinished.emit()
    assert own_of(page, person) == {"Ukuran baju": "XL"}
    click(own.field("Ukuran baju").remove)
    assert own_of(page, person) == {}


def test_chosen_rows_are_copied_with_every_nip_whole_and_as_text(page: RosterPage) -> None:
    first = page.list.model.record(0).listed
    page.list.choose({first.id})
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QApplication.clipboard().mimeData()
    headings, row = (line.split("\t") for line in data.text().splitlines())
    assert row[headings.index("NIP")] == first.nip
    assert f">{first.nip}</td>" in data.html()
    assert "mso-number-format:'\\@'" in data.html()


# ---- entered twice


def twin(page: RosterPage, place: int, **fields: str) -> PersonId:
    """Add somebody again who is on the list, and let the page see it."""
    one = people.person(page.bench.reading, page.list.model.record(place).listed.id)
    assert one is not None
    known = {name: getattr(one, name) for name in ("name", "nip", "unit", "jabatan")}
    added = service.add(page.bench.file.store, {**known, **fields})
    page.refresh()
    return added.person


def test_a_pair_is_joined_with_the_chosen_value_and_taken_apart_by_undo(page: RosterPage) -> None:
    count = len(people.people(page.bench.reading))
    twin(page, 0, jabatan="Analis Kebijakan")
    assert "may be entered twice" in page.twice.text
    click(page.twice.action)
    dialog = dialog_of(SamePeopleDialog)
    dialog.keep("jabatan", "Analis Kebijakan")
    pair = dialog.pair
    click(dialog.one_person)
    assert not [one for one in QApplication.topLevelWidgets() if one is dialog and one.isVisible()]
    found = people.person(page.bench.reading, pair.first.id)
    assert found is not None
    assert found.jabatan == "Analis Kebijakan"
    assert len(people.people(page.bench.reading)) == count
    assert page.twice.text == ""
    window = page.window()
    assert isinstance(window, MainWindow)
    window.undo()
    assert "may be entered twice" in page.twice.text


def test_two_people_are_not_asked_about_again(page: RosterPage) -> None:
    count = len(people.people(page.bench.reading))
    twin(page, 0, nip="")
    click(page.twice.action)
    click(dialog_of(SamePeopleDialog).two_people)
    assert page.twice.text == ""
    assert len(people.people(page.bench.reading)) == count + 1


def test_all_certain_pairs_are_joined_by_one_button(page: RosterPage) -> None:
    count = len(people.people(page.bench.reading))
    for place in range(3):
        twin(page, place)
    twin(page, 3, nip="")
    click(page.twice.action)
    dialog = dialog_of(SamePeopleDialog)
    click(dialog.all_certain)
    assert len(people.people(page.bench.reading)) == count + 1
    assert dialog.isVisible()
    assert not dialog.pair.is_certain
    dialog.reject()


def test_a_file_that_is_only_read_says_so_without_a_button(
    show: Show, sample_path: Path, context: AppContext
) -> None:
    with open_store(sample_path, context.around) as store:
        one = people.participants(store.reading)[0]
        service.add(store, {"name": one.name, "nip": one.nip})
        page = page_of(show(sample_path, "roster"))
        assert page.twice.text
        assert page.twice.action is None
