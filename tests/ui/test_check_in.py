"""Take attendance as the person at the door does, and see what they would see."""

# ruff: noqa: SLF001  # looks at the parts of the page that a person sees

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.errors import StoreError
from facilitator.services import check_in, describe
from facilitator.services.reading import Node
from facilitator.services.sample import Sample
from facilitator.store import attendance
from facilitator.store.connection import open_store
from tests.helpers.desk import at_point, code_of, make_quiet_sample, name_of, point_of
from tests.helpers.keys import burst
from tests.helpers.stores import FakeClock
from ui.context import AppContext
from ui.dialogs.excuse import ExcuseDialog
from ui.main_window import MainWindow
from ui.pages.check_in import CheckInPage
from ui.widgets.basics import BesideMargin
from ui.widgets.person_rows import Line, PersonRows
from ui.widgets.verdict_banner import Shown, Tone

Show = Callable[[Path, str], MainWindow]
MINUTE = 60_000


@pytest.fixture
def path(context: AppContext, tmp_path: Path) -> Path:  # noqa: ARG001  # it makes the file
    """Give the workshop that the clock was set by."""
    return tmp_path / "quiet.workshop"


@pytest.fixture
def context(context: AppContext, qapp: QApplication, tmp_path: Path) -> Iterator[AppContext]:
    """Let the laptop's clock stand at the beginning of a session of the sample."""
    made = tmp_path / "quiet.workshop"
    make_quiet_sample(made, context.around)
    context.wedge.start(qapp)
    yield replace(context, around=at_point(made, context.around, minute=3))
    context.wedge.stop(qapp)


@pytest.fixture
def window(show: Show, path: Path, qtbot: QtBot) -> MainWindow:
    shown = show(path, "check_in")
    shown.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is shown.windowHandle())
    return shown


class Door:
    """Hold the desk with what a person sees of it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        page = window.page
        assert isinstance(page, CheckInPage)
        self.page, self.window, self._qtbot = page, window, qtbot
        self.reading = page.bench.reading
        self.banner = page._banner
        self.card = page._card
        self.lists = page._lists
        self.field = page._input

    def burst(self, text: str) -> None:
        """Let a scanner type into the window that has the focus."""
        focused = QApplication.focusWindow()
        assert focused is not None
        burst(focused, text)

    def scan(self, place: int) -> None:
        """Scan the badge of the nth participant."""
        self.burst(code_of(self.reading, place))

    @property
    def shown(self) -> Shown:
        """Give what the banner says."""
        assert self.banner.shown is not None
        return self.banner.shown

    def wait_for(self, is_so: Callable[[], bool]) -> None:
        """Wait until the lists are read anew."""
        self._qtbot.waitUntil(is_so)

    def titles(self, rows: PersonRows) -> list[str]:
        """Give the names in a list."""
        return [line.title for line in rows.lines()]

    def press(self, text: str) -> None:
        """Click the button of that text."""
        found = [one for one in self.page.findChildren(QPushButton) if one.text().startswith(text)]
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


@pytest.fixture
def door(window: MainWindow, qtbot: QtBot) -> Door:
    return Door(window, qtbot)


def _pass(door: Door, minutes: int) -> None:
    clock = door.page.bench.app.around.clock
    assert isinstance(clock, FakeClock)
    clock.moment += minutes * MINUTE


# ---- scanning


def test_a_scan_shows_who_is_checked_in(door: Door) -> None:
    door.scan(0)
    assert (door.shown.tone, door.shown.word) == (Tone.OK, "Present")
    assert door.shown.title == name_of(door.reading, 0)
    assert door.shown.subtitle
    assert any(text.startswith("Team ") for text, _ in door.shown.chips)
    door.wait_for(lambda: door.titles(door.lists.latest) == [name_of(door.reading, 0)])
    assert door.field.text() == ""


def test_the_figures_and_the_list_of_who_is_missing_follow(door: Door) -> None:
    door.scan(0)
    door.wait_for(lambda: door.card._figure.text() == "1")
    missing = door.titles(door.lists.people)
    assert len(missing) == 29
    assert name_of(door.reading, 0) not in missing


def test_who_comes_late_is_told_by_how_much(door: Door) -> None:
    _pass(door, 29)
    door.scan(0)
    assert (door.shown.tone, door.shown.word) == (Tone.WARN, "Late")
    assert "32" in door.shown.chips[0][0]


def test_a_second_scan_of_the_same_badge_counts_once(door: Door) -> None:
    door.scan(0)
    _pass(door, 10)
    door.scan(1)
    door.scan(0)
    assert (door.shown.tone, door.shown.word) == (Tone.WARN, "Already in")
    door.wait_for(lambda: door.card._figure.text() == "2")


def test_a_code_delivered_twice_keeps_its_first_verdict(door: Door) -> None:
    door.scan(0)
    door.scan(0)
    assert door.shown.word == "Present"


def test_a_foreign_code_is_refused_and_the_desk_works_on(door: Door) -> None:
    door.burst("HTTPS://EXAMPLE")
    assert (door.shown.tone, door.shown.word) == (Tone.BAD, "Unknown")
    door.scan(0)
    assert door.shown.tone is Tone.OK


def test_a_scan_on_another_page_is_told_by_the_toast(door: Door) -> None:
    door.window.go("roster")
    door.scan(3)
    assert name_of(door.reading, 3) in door.window._toast.text
    door.window.go("check_in")
    door.wait_for(lambda: door.titles(door.lists.latest) == [name_of(door.reading, 3)])


def test_a_scan_behind_a_dialog_counts(door: Door, qtbot: QtBot) -> None:
    dialog = _open_excuse(door, 5)
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    door.scan(0)
    assert door.shown.title == name_of(door.reading, 0)
    assert dialog.isVisible()
    dialog.reject()


def test_after_an_error_of_saving_nobody_is_claimed(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> object:
        raise StoreError("file.disk_full", path="a.workshop")

    door.scan(0)
    monkeypatch.setattr(check_in, "scan", fail)
    door.scan(1)
    assert (door.shown.tone, door.shown.word) == (Tone.BAD, "Not saved")
    assert name_of(door.reading, 1) not in door.banner.spoken
    monkeypatch.undo()
    door.scan(1)
    assert door.shown.tone is Tone.OK


# ---- undo


def test_undo_in_the_banner_takes_just_this_scan_back(door: Door) -> None:
    door.scan(0)
    door.press("Undo")
    door.wait_for(lambda: door.shown.word == "Taken back")
    door.wait_for(lambda: door.titles(door.lists.latest) == [])
    assert len(door.titles(door.lists.people)) == 30


def test_undo_by_key_reaches_the_window_while_the_field_is_empty(door: Door) -> None:
    door.field.setFocus()
    door.scan(0)
    QTest.keyClick(door.window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    door.wait_for(lambda: door.shown.word == "Taken back")


# ---- typing


def test_letters_suggest_people_and_enter_records_the_first(door: Door) -> None:
    name = name_of(door.reading, 4)
    QTest.keyClicks(door.field, name[:6])
    assert door.field.suggestions
    QTest.keyClick(door.field, Qt.Key.Key_Down)
    QTest.keyClick(door.field, Qt.Key.Key_Up)
    chosen = door.field.suggestions[0].title
    QTest.keyClick(door.field, Qt.Key.Key_Return)
    assert door.shown.title == chosen
    assert door.field.suggestions == ()
    assert door.field.text() == ""


def test_a_list_number_records_its_person(door: Door) -> None:
    QTest.keyClicks(door.field, "7")
    QTest.keyClick(door.field, Qt.Key.Key_Return)
    assert door.shown.title == name_of(door.reading, 6)


def test_a_typed_code_is_a_scan(door: Door) -> None:
    QTest.keyClicks(door.field, code_of(door.reading, 2).lower())
    QTest.keyClick(door.field, Qt.Key.Key_Return)
    assert door.shown.title == name_of(door.reading, 2)


def test_a_similar_name_is_only_taken_when_it_is_marked(door: Door) -> None:
    name = door.page._reader.entrants[0].name.split()[0]
    QTest.keyClicks(door.field, f"{name}qy")
    QTest.keyClick(door.field, Qt.Key.Key_Return)
    assert door.shown.word == "Nobody found"
    assert door.titles(door.lists.latest) == []


def test_escape_puts_the_suggestions_away(door: Door) -> None:
    QTest.keyClicks(door.field, name_of(door.reading, 4)[:4])
    QTest.keyClick(door.field, Qt.Key.Key_Escape)
    assert door.field.suggestions == ()


def test_the_button_of_a_row_records_its_person(door: Door) -> None:
    rows = door.lists.people
    line = rows.line(1)
    area = rows.visualRect(rows.model().index(1, 0))
    spot = area.center()
    spot.setX(area.right() - 24)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert door.shown.title == line.title


def test_enter_on_a_row_records_its_person(door: Door) -> None:
    rows = door.lists.people
    rows.setFocus()
    rows.mark(2)
    title = rows.line(2).title
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert door.shown.title == title


# ---- the point


def test_the_running_point_is_chosen_and_another_can_be(door: Door) -> None:
    assert point_of(door.reading).title in door.page._context.text()
    choice = door.card._choice
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    first = door.page._reader.openings[0].point
    assert first.title in door.page._context.text()
    assert door.page.bench.app.preferences.value.last_point == str(first.id)
    assert "do not count" in door.page.notice.text


def test_the_way_out_lists_who_is_still_inside(door: Door) -> None:
    door.scan(0)
    door.wait_for(lambda: len(door.titles(door.lists.people)) == 29)
    door.press("Out")
    assert door.titles(door.lists.people) == [name_of(door.reading, 0)]
    _pass(door, 60)
    door.lists.people.acted.emit(door.lists.people.line(0))
    assert door.shown.word == "Out"


def test_closing_marks_everybody_else_absent_and_can_be_undone(door: Door) -> None:
    door.scan(0)
    door.press("Close point")
    door.wait_for(lambda: "closed" in door.page._context.text())
    assert "29" in door.window._toast.text
    assert door.titles(door.lists.people) == []
    door.press("Open again")
    door.wait_for(lambda: len(door.titles(door.lists.people)) == 29)


def _open_excuse(door: Door, row: int) -> ExcuseDialog:
    rows = door.lists.people
    rows.mark(row)
    door.press("Say why")
    dialog = door.page.findChild(ExcuseDialog)
    assert dialog is not None
    return dialog


def test_a_reason_is_asked_for_and_kept(door: Door) -> None:
    title = door.lists.people.line(3).title
    dialog = _open_excuse(door, 3)
    save = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Save")
    save.click()
    assert dialog.isVisible()
    assert dialog._form.problem(dialog._reason)
    QTest.keyClicks(dialog._reason, "Surat 12")
    save.click()
    door.wait_for(lambda: title not in door.titles(door.lists.people))
    assert len(door.titles(door.lists.people)) == 29


# ---- other states


def test_without_points_the_page_says_what_to_do(
    show: Show, context: AppContext, tmp_path: Path
) -> None:
    bare = tmp_path / "bare.workshop"
    described = Sample(0).description() | {"sessions": [], "points": [], "exercises": []}
    describe.create(bare, Node(described, ""), context.around)
    page = show(bare, "check_in").page
    assert isinstance(page, CheckInPage)
    assert page._empty.isVisible()
    assert not page._desk.isVisible()


def test_a_file_that_is_only_read_takes_nobody(
    show: Show, path: Path, context: AppContext, qtbot: QtBot
) -> None:
    with open_store(path, context.around):
        shown = show(path, "check_in")
        door = Door(shown, qtbot)
        door.page.bench.station.scan(code_of(door.reading, 0))
        assert "only be read" in shown._toast.text
        assert not door.field.isEnabled()
        assert not door.page._close.isEnabled()
        assert door.titles(door.lists.latest) == []
        shown.close_file()


def test_every_control_has_a_name(door: Door) -> None:
    for made in door.page.findChildren(QComboBox):
        assert made.accessibleName()
    for rows in door.page.findChildren(PersonRows):
        assert rows.accessibleName()
    assert door.field.accessibleName()
    assert door.page._sound.accessibleName()


def test_the_desk_needs_no_scrolling_in_the_smallest_window(door: Door, qtbot: QtBot) -> None:
    door.window.resize(1000, 560)
    door.scan(0)
    qtbot.waitUntil(lambda: door.banner.minimumSizeHint().height() <= door.banner.height())
    for text in (door.banner._name, door.banner._subtitle, door.banner._explanation):
        assert text.heightForWidth(text.width()) <= text.height()


def test_a_notice_and_a_verdict_stand_together_without_a_scroll_bar(
    door: Door, qtbot: QtBot
) -> None:
    door.window.resize(1366, 768)
    door.scan(0)
    door.page.notice.say("This point takes scans from 12:00 to 16:00. Scans now do not count.")
    (area,) = door.page.findChildren(BesideMargin)
    qtbot.waitUntil(lambda: door.page.notice.height() > 20)

    assert area.verticalScrollBar().maximum() == 0


def test_the_model_of_rows_keeps_the_rules(door: Door) -> None:
    rows = door.lists.people
    tester = QAbstractItemModelTester(
        rows.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    door.lists._search.setText("a")
    rows.show_lines([Line(key=b"", initials="A", title="A", subtitle="")])
    tester.deleteLater()


def test_the_list_is_narrowed_by_typing(door: Door) -> None:
    name = name_of(door.reading, 4)
    door.lists._search.setText(name)
    assert door.titles(door.lists.people) == [name]
    door.lists._search.setText("zzzz")
    assert door.titles(door.lists.people) == []
    assert door.lists._nobody.isVisible()


def test_a_scan_that_is_saved_while_the_file_closes_is_on_the_disk_and_asks_nothing(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[Callable[[], object]] = []
    tasks = door.page.bench.app.tasks
    start = tasks.start
    monkeypatch.setattr(tasks, "start", lambda *a, **k: held.append(lambda: start(*a, **k)))
    judged: list[object] = []
    station = door.page.bench.station
    station.judged.connect(judged.append)
    door.scan(0)
    station.close()
    held.pop()()
    assert judged == []
    assert len(attendance.scans(door.reading)) == 1
