"""Use the page of sessions as a person does: type, paste, move, copy, cover, close."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.modeltest import ModelTester

from facilitator.services import describe
from facilitator.services.reading import Node
from facilitator.services.sample import Sample
from facilitator.store import plan
from ui.context import AppContext
from ui.dialogs.session_form import CopyForm, PointForm, SessionForm, ShiftForm
from ui.main_window import MainWindow
from ui.models.schedule_table import JP, KIND, STARTS, TITLE, SessionRow
from ui.pages.schedule import SchedulePage
from ui.widgets.plan_table import PlanTable
from ui.widgets.toast import Toast

D = TypeVar("D", bound=QDialog)
Show = Callable[[Path, str], MainWindow]


@pytest.fixture
def page(show: Show, empty_path: Path) -> SchedulePage:
    page = show(empty_path, "schedule").page
    assert isinstance(page, SchedulePage)
    return page


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


def toast(page: SchedulePage) -> str:
    said = page.window().findChild(Toast)
    assert said is not None
    return said.text


def undo(page: SchedulePage) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    window.undo()


def titles(page: SchedulePage) -> list[str]:
    return [one.session.title for one in page.sessions.model.shown]


def row_of(page: SchedulePage, title: str) -> int:
    return titles(page).index(title)


def remark(page: SchedulePage, title: str) -> str:
    return page.sessions.model.record(row_of(page, title)).remark


def type_into(part: PlanTable[SessionRow], row: int, column: int, text: str) -> QLineEdit | None:
    """Open the editor of a cell as F2 does, type, press Enter; gives one that stays open."""
    table = part.table
    table.setCurrentIndex(table.model().index(row, column))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    (editor,) = [one for one in table.findChildren(QLineEdit) if one.isVisible()]
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.sendPostedEvents()  # Qt lets the editor see the key before it takes the text
    left = [one for one in table.findChildren(QLineEdit) if one.isVisible()]
    return left[0] if left else None


def test_the_plan_is_shown_by_days(page: SchedulePage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.sessions.model)  # type: ignore[no-untyped-call]
    qtmodeltester.check(page.points.model)  # type: ignore[no-untyped-call]
    assert page.sessions.model.rowCount() == 15
    page.days.setCurrentIndex(2)
    assert page.sessions.model.rowCount() == 7
    assert [one.point.title for one in page.points.model.shown] == ["Hari 2 pagi", "Hari 2 siang"]


def test_a_start_and_a_title_are_mended_in_place(page: SchedulePage) -> None:
    assert type_into(page.sessions, 0, STARTS, "7.15") is None
    first = page.sessions.model.record(0)
    assert (first.starts, first.ends) == ("07:15", "07:45")
    type_into(page.sessions, 0, TITLE, "Daftar ulang")
    assert titles(page)[0] == "Daftar ulang"
    undo(page)
    assert titles(page)[0] == "Registrasi"


def test_a_wrong_time_stays_in_its_editor_with_the_reason(page: SchedulePage) -> None:
    editor = type_into(page.sessions, 0, STARTS, "25.00")
    assert editor is not None
    assert "25.00" in page.notice.text
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert page.sessions.model.record(0).starts == "07:30"


def test_learning_without_jp_is_remarked(page: SchedulePage) -> None:
    row = row_of(page, "Keputusan Bersama")
    type_into(page.sessions, row, JP, "0")
    assert "Learning without JP" in remark(page, "Keputusan Bersama")


def test_a_kind_is_chosen_in_place(page: SchedulePage) -> None:
    table = page.sessions.table
    table.setCurrentIndex(page.sessions.model.index(0, KIND))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    box = table.findChild(QComboBox)
    assert box is not None
    box.setCurrentIndex(box.findData("break"))
    QTest.keyClick(box, Qt.Key.Key_Return)
    QApplication.sendPostedEvents()
    assert page.sessions.model.record(0).kind == "Break"


def test_a_session_is_added_by_its_form(page: SchedulePage) -> None:
    page.days.setCurrentIndex(1)
    click(button(page, "Add session"))
    form = dialog_of(SessionForm)
    assert form.form.text("starts") == "16:15", "behind the last one of the day"
    click(button(form, "Save"))
    assert form.form.sentence("title")
    form.form.set_text("title", "Malam keakraban")
    form.form.set_text("jp", "1.5")
    speakers = form.findChild(QListWidget)
    assert speakers is not None
    speakers.item(0).setCheckState(Qt.CheckState.Checked)
    click(button(form, "Save"))
    added = page.sessions.model.record(row_of(page, "Malam keakraban"))
    assert (added.jp, added.ends) == ("1.5", "17:45")
    assert added.speakers == speakers.item(0).text()
    assert "No attendance point" in added.remark
    assert "Malam keakraban" in toast(page)


def test_rows_are_pasted_out_of_a_spreadsheet(page: SchedulePage) -> None:
    QApplication.clipboard().setText("Mulai\tSelesai\tJudul\tJP\n16.30\t18.00\tDebat\t2")
    QTest.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "Debat" in titles(page)
    QApplication.clipboard().setText("18.00\t19.00\tA\t1\n19.00\t18.00\tB\t1")
    page.paste()
    assert "Row 2" in page.notice.text
    assert "A" not in titles(page)
    QApplication.clipboard().clear()
    page.paste()
    assert "spreadsheet" in page.notice.text


def test_sessions_are_moved_together(page: SchedulePage) -> None:
    page.sessions.table.select_rows([0, 1])
    click(page.sessions.buttons["shift"])
    form = dialog_of(ShiftForm)
    minutes = form.findChild(QSpinBox)
    assert minutes is not None
    minutes.setValue(-15)
    click(button(form, "Move"))
    assert [page.sessions.model.record(at).starts for at in (0, 1)] == ["07:15", "07:45"]
    assert len(page.sessions.table.rows()) == 2, "they stay chosen"


def test_a_day_is_copied_with_its_points(page: SchedulePage) -> None:
    click(page.sessions.buttons["copy"])
    click(button(dialog_of(CopyForm), "Copy"))
    assert page.days.count() == 4
    assert page.points.model.rowCount() == 6
    undo(page)
    assert page.days.count() == 3


def test_an_overlap_is_said_in_the_row(page: SchedulePage) -> None:
    QApplication.clipboard().setText("08.15\t08.45\tTabrakan\t0")
    page.paste()
    assert "Overlaps" in remark(page, "Tabrakan")
    assert "Overlaps" in remark(page, "Pembukaan")
    page.sessions.table.selectRow(row_of(page, "Tabrakan"))
    page.sessions.table.setFocus()
    QTest.keyClick(page.sessions.table, Qt.Key.Key_Delete)
    assert remark(page, "Pembukaan") == ""


def test_points_are_added_covered_and_closed(page: SchedulePage) -> None:
    QApplication.clipboard().setText("19.00\t20.30\tMalam\t2")
    page.paste()
    click(page.points.buttons["cover"])
    assert "Hari 1 malam" in [one.point.title for one in page.points.model.shown]
    click(page.points.buttons["add"])
    form = dialog_of(PointForm)
    form.form.set_text("title", "Pintu utama")
    click(button(form, "Save"))
    assert form.form.sentence("sessions")
    sessions = form.findChild(QListWidget)
    assert sessions is not None
    sessions.item(2).setCheckState(Qt.CheckState.Checked)
    click(button(form, "Save"))
    assert "Pintu utama" in [one.point.title for one in page.points.model.shown]


def test_closing_a_point_leaves_no_blank(show: Show, sample_path: Path) -> None:
    page = show(sample_path, "schedule").page
    assert isinstance(page, SchedulePage)
    page.points.table.selectRow(0)
    click(page.points.buttons["close"])
    assert page.points.model.record(0).state == "Closed"
    assert page.points.buttons["close"].text() == "Open again"
    click(page.points.buttons["close"])
    assert page.points.model.record(0).state == "Open"


def test_no_sessions_yet_offers_the_usual_days(
    show: Show, tmp_path: Path, context: AppContext
) -> None:
    path = tmp_path / "bare.workshop"
    bare = Sample(0).description() | {"sessions": [], "points": [], "exercises": []}
    describe.create(path, Node(bare, ""), context.around)
    page = show(path, "schedule").page
    assert isinstance(page, SchedulePage)
    link = button(page, "Fill the days with the usual sessions")
    assert link.isVisible()
    click(link)
    assert page.sessions.model.rowCount() > 0
    assert page.points.model.rowCount() == 4
    assert not link.isVisible()


def test_come_to_a_session(page: SchedulePage) -> None:
    wanted = plan.sessions(page.bench.reading)[4]
    page.open_at(str(wanted.id))
    assert [one.session.id for one in page.sessions.chosen()] == [wanted.id]
