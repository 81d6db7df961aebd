"""Use the panel of one person and the signs in the list: confirmed names, days, erased data."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from facilitator.model.people import Active, Person
from facilitator.services import names
from facilitator.services.dossier import dossier
from facilitator.services.taking_part import Edge
from facilitator.store import people
from facilitator.store.connection import open_store
from tests.helpers.stores import edit
from ui.context import AppContext
from ui.main_window import MainWindow
from ui.models.people_table import NAME, PROOF, STATUS, UNIT
from ui.pages.roster import RosterPage
from ui.widgets.filter_chips import FilterChips
from ui.widgets.people_list import UNCONFIRMED
from ui.widgets.toast import Toast

Show = Callable[[Path, str], MainWindow]
PARTICIPANTS = 30
LABEL = "Data dihapus"


@pytest.fixture
def page(show: Show, sample_path: Path) -> RosterPage:
    """Show the list with the panel of the first person."""
    found = show(sample_path, "roster").page
    assert isinstance(found, RosterPage)
    found.open_at(str(found.list.model.record(0).listed.id))
    return found


@pytest.fixture
def erased(show: Show, sample_path: Path, context: AppContext) -> RosterPage:
    """Show the panel of somebody who was erased."""
    with open_store(sample_path, context.around) as store:
        gone = people.participants(store.reading)[0].id
        edit(store, "person", gone, name=LABEL, nip="", erased=1)
    found = show(sample_path, "roster").page
    assert isinstance(found, RosterPage)
    found.open_at(str(gone))
    return found


def click(widget: QWidget) -> None:
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def kept(page: RosterPage) -> Person:
    assert page.panel.person is not None
    found = people.person(page.bench.reading, page.panel.person.id)
    assert found is not None
    return found


def said(page: RosterPage, row: int) -> object:
    return page.list.model.index(row, PROOF).data(Qt.ItemDataRole.AccessibleTextRole)


def counted(chips: FilterChips, key: str) -> str:
    (found,) = (one for one in chips.findChildren(QPushButton) if one.property("group") == key)
    return found.text() if found.isVisible() else ""


def toast(page: RosterPage) -> Toast:
    found = page.window().findChild(Toast)
    assert found is not None
    return found


def type_day(page: RosterPage, edge: Edge, text: str) -> None:
    field = page.panel.field(edge)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.setText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


# ---- confirmed names


def test_a_sign_says_whose_name_is_not_confirmed(page: RosterPage) -> None:
    index = page.list.model.index(0, PROOF)
    assert isinstance(index.data(Qt.ItemDataRole.DecorationRole), QIcon)
    assert said(page, 0) == index.data(Qt.ItemDataRole.ToolTipRole) == "Name not confirmed"
    assert counted(page.list.groups, UNCONFIRMED) == f"Name not confirmed  {PARTICIPANTS}"


def test_whom_the_proof_does_not_ask_has_no_sign(page: RosterPage) -> None:
    speaker = page.list.model.row_of(lambda one: not one.listed.is_on_proof)
    index = page.list.model.index(speaker, PROOF)
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert said(page, speaker) == ""


def test_one_name_is_confirmed_in_the_panel_and_asked_again(page: RosterPage) -> None:
    click(page.panel.name_check.verb)
    assert page.panel.name_check.text == "Name confirmed"
    assert (kept(page).is_name_confirmed, said(page, 0)) == (True, "Name confirmed")
    click(page.panel.name_check.verb)
    assert page.panel.name_check.text == "Name not confirmed"


def test_a_name_that_is_changed_is_asked_again(page: RosterPage) -> None:
    click(page.panel.name_check.verb)
    field = page.panel.field("named")
    assert isinstance(field, QLineEdit)
    field.setText("Rara Wening, S.E.")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert kept(page).full_name == "Rara Wening, S.E."
    assert page.panel.name_check.text == "Name not confirmed"


def test_several_names_are_confirmed_and_only_once(page: RosterPage) -> None:
    chosen = {page.list.model.record(at).listed.id for at in (0, 1)}
    page.list.choose(chosen)
    page.list.wanted.emit("confirm")
    assert toast(page).text.startswith("2 name")
    page.list.choose(chosen)
    page.list.wanted.emit("confirm")
    assert toast(page).text == "The names were confirmed before"
    assert not [one for one in toast(page).findChildren(QPushButton) if one.isVisible()]


def test_the_filter_shows_who_is_left_and_goes_when_nobody_is(page: RosterPage) -> None:
    page.list.choose({page.list.model.record(0).listed.id})
    page.list.wanted.emit("confirm")
    page.list.groups.choose(UNCONFIRMED)
    assert page.list.model.rowCount() == PARTICIPANTS - 1
    page.list.groups.choose("all")
    page.bench.ops.write(names.confirm_rest, page.topics, owner=page)
    assert counted(page.list.groups, UNCONFIRMED) == ""


# ---- since when and until when


def test_the_days_of_taking_part_are_typed_and_emptied(page: RosterPage) -> None:
    type_day(page, Edge.SINCE, "15-4-2026")
    assert page.list.model.index(0, STATUS).data() == "Since 15 April"
    type_day(page, Edge.SINCE, "")
    assert page.panel.sentence(Edge.SINCE) == ""
    assert kept(page).active == Active()


def test_a_day_that_cannot_be_is_refused_below_its_field(page: RosterPage) -> None:
    type_day(page, Edge.UNTIL, "besok")
    assert "“besok”" in page.panel.sentence(Edge.UNTIL)
    assert kept(page).active == Active()


# ---- who was erased


def test_nothing_can_be_typed_of_who_was_erased(erased: RosterPage) -> None:
    fields = [erased.panel.field(key) for key in ("named", "nip", Edge.SINCE)]
    assert all(isinstance(one, QLineEdit) and one.isReadOnly() for one in fields)
    role = erased.panel.field("role")
    assert isinstance(role, QComboBox)
    assert not role.isEnabled()
    assert not erased.panel.name_check.isVisible()
    notes = [one.text() for one in erased.panel.findChildren(QLabel) if one.isVisible()]
    assert any("were erased" in note for note in notes)


def test_another_person_can_be_typed_of_afterwards(erased: RosterPage) -> None:
    erased.open_at(str(erased.list.model.record(1).listed.id))
    field = erased.panel.field("unit")
    assert isinstance(field, QLineEdit)
    assert not field.isReadOnly()


@pytest.mark.parametrize("column", [NAME, UNIT], ids=["name", "unit"])
def test_a_cell_of_who_was_erased_refuses_with_a_sentence(erased: RosterPage, column: int) -> None:
    table, model = erased.list.table, erased.list.model
    table.setCurrentIndex(model.index(model.row_of(lambda one: one.listed.is_erased), column))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    (editor,) = (one for one in table.findChildren(QLineEdit) if one.isVisible())
    editor.setText("Rara Wening")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.sendPostedEvents()  # Qt lets the editor see the key before it takes the text
    assert "were erased" in erased.notice.text
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert kept(erased).name == LABEL


def test_nobody_takes_the_place_of_who_was_erased(erased: RosterPage) -> None:
    erased.panel.wanted.emit("substitute")
    assert "were erased" in erased.notice.text


def test_a_team_is_named_once_beside_who_has_no_number(
    show: Show, sample_path: Path, context: AppContext
) -> None:
    with open_store(sample_path, context.around) as store:
        first = people.participants(store.reading)[0].id
        edit(store, "person", first, list_number=None)
    page = show(sample_path, "roster").page
    assert isinstance(page, RosterPage)
    page.open_at(str(first))
    found = dossier(page.bench.reading, first, now=0)
    assert found is not None
    assert found.team
    page.panel.show_dossier(found)
    page.panel.show_dossier(found)
    team = [one for one in page.panel.findChildren(QLabel) if one.text() == found.team]
    assert [one.property("chip") for one in team].count(True) == 1
