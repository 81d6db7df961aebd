"""Use the start page as a person would: begin, open, find again, drop, look at the sample."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.services import profile
from facilitator.services.profile import Profile
from facilitator.store import attendance, people, plan
from facilitator.store.connection import create_store, reader
from tests.ui.conftest import RecordedFiles
from ui.context import AppContext
from ui.dialogs.new_like import NewLike
from ui.dialogs.new_workshop import NewWorkshop
from ui.main_window import MainWindow
from ui.pages.start import StartPage
from ui.recent import remember
from ui.widgets.recent_list import RecentRow


@pytest.fixture
def window(
    qtbot: QtBot, context: AppContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr("ui.dialogs.new_workshop.workshops", lambda: tmp_path / "Workshop")
    made = MainWindow(context)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_file()


def page(window: MainWindow) -> StartPage:
    found = window.centralWidget()
    assert isinstance(found, StartPage)
    return found


def click(over: QWidget, text: str) -> None:
    found = [one for one in over.findChildren(QPushButton) if one.text().strip() == text]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def texts(over: QWidget) -> list[str]:
    return [one.text() for one in over.findChildren(QLabel) if one.isVisible()]


def field(over: QWidget, name: str) -> QLineEdit:
    return next(one for one in over.findChildren(QLineEdit) if one.accessibleName() == name)


def show_again(window: MainWindow, qtbot: QtBot) -> StartPage:
    window.show_start()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page(window).findChildren(RecentRow)))
    return page(window)


def test_nothing_yet_offers_a_new_one_and_the_sample(window: MainWindow) -> None:
    said = texts(page(window))
    assert "There is no workshop yet. Make one, or look at the sample first." in said


def test_a_new_workshop_is_made_saved_and_opened(
    window: MainWindow, context: AppContext, tmp_path: Path
) -> None:
    profile.save(context.home, Profile(name="BKPSDM Tirta Kencana"))
    click(page(window), "New workshop…")
    dialog = window.findChild(NewWorkshop)
    assert dialog is not None
    assert field(dialog, "Organizer").text() == "BKPSDM Tirta Kencana"
    QTest.keyClicks(field(dialog, "Title"), "Latihan: Tim")
    QTest.keyClick(field(dialog, "Title"), Qt.Key.Key_Return)
    assert window.windowTitle() == "Latihan: Tim – Facilitator"
    made = tmp_path / "Workshop" / "Latihan Tim.workshop"
    with reader(made) as connection:
        assert len(plan.points(connection)) == 6
    assert context.preferences.value.recent == (str(made),)


def test_a_workshop_without_a_title_is_not_made(window: MainWindow) -> None:
    page(window).new()
    dialog = window.findChild(NewWorkshop)
    assert dialog is not None
    assert "Give the workshop a title." not in texts(dialog)
    click(dialog, "Create workshop")
    assert "Give the workshop a title." in texts(dialog)
    QTest.keyClicks(field(dialog, "Title"), "A")
    assert "Give the workshop a title." not in texts(dialog)


def test_days_in_the_wrong_order_are_said_beside_them(window: MainWindow) -> None:
    page(window).new()
    dialog = window.findChild(NewWorkshop)
    assert dialog is not None
    last = next(one for one in dialog.findChildren(QDateEdit) if one.accessibleName() == "Last day")
    assert "3 days" in "".join(texts(dialog))
    last.setDate(last.date().addDays(-9))
    assert any(text.startswith("The last day is before") for text in texts(dialog))
    assert "day(s)" not in "".join(texts(dialog))


def test_closing_while_the_sample_is_made_stops_it(window: MainWindow, context: AppContext) -> None:
    stopped: list[bool] = []
    context.tasks.stop = lambda: stopped.append(True)  # type: ignore[method-assign]  # a witness
    window.close()
    assert stopped


def test_a_new_workshop_never_overwrites(
    window: MainWindow, tmp_path: Path, files: RecordedFiles
) -> None:
    there = tmp_path / "there.workshop"
    there.write_bytes(b"something")
    page(window).new()
    dialog = window.findChild(NewWorkshop)
    assert dialog is not None
    files.answers.append(there)
    click(dialog, "Choose…")
    QTest.keyClicks(field(dialog, "Title"), "A")
    click(dialog, "Create workshop")
    assert "is there already" in dialog.notice.text
    assert there.read_bytes() == b"something"


def test_lists_title_days_and_place(window: MainWindow, sample_path: Path, qtbot: QtBot) -> None:
    window.open(sample_path)
    start = show_again(window, qtbot)
    qtbot.waitUntil(lambda: "14–15 April 2026 · Aula Wira Kencana, Tirta Kencana" in texts(start))


def test_a_moved_workshop_is_found_again(
    window: MainWindow, sample_path: Path, qtbot: QtBot, files: RecordedFiles, context: AppContext
) -> None:
    window.open(sample_path)
    window.show_start()
    moved = sample_path.with_name("moved.workshop")
    sample_path.rename(moved)
    start = show_again(window, qtbot)
    assert "Not there" in texts(start)
    files.answers.append(moved)
    click(start, "Find…")
    assert window.page is not None
    assert context.preferences.value.recent == (str(moved),)


def test_a_workshop_is_taken_off_the_list(
    window: MainWindow, sample_path: Path, qtbot: QtBot, context: AppContext
) -> None:
    window.open(sample_path)
    start = show_again(window, qtbot)
    cross = next(
        one for one in start.findChildren(QToolButton) if one.accessibleName().startswith("Take")
    )
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert context.preferences.value.recent == ()
    assert sample_path.exists()


def test_new_like_an_earlier_one(
    window: MainWindow, sample_path: Path, files: RecordedFiles, tmp_path: Path
) -> None:
    files.answers.append(sample_path)
    click(page(window), "New like an earlier one…")
    dialog = window.findChild(NewLike)
    assert dialog is not None
    QTest.keyClicks(field(dialog, "Title"), "Angkatan II")
    click(dialog, "Create workshop")
    with reader(tmp_path / "Workshop" / "Angkatan II.workshop") as connection:
        assert plan.workshop(connection).title == "Angkatan II"
        assert plan.sessions(connection)
        assert not people.participants(connection)


def test_what_is_no_workshop_is_no_example(
    window: MainWindow, tmp_path: Path, files: RecordedFiles
) -> None:
    wrong = tmp_path / "a.workshop"
    wrong.write_text("no", encoding="utf-8")
    files.answers.append(wrong)
    page(window).new_like()
    assert "is no Facilitator workshop" in page(window).notice.text


def test_a_dropped_workshop_opens(window: MainWindow, sample_path: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(sample_path))])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page(window).dropEvent(event)
    assert window.page is not None


def test_the_sample_is_made_in_the_data_folder(
    window: MainWindow, context: AppContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.pages.start._SAMPLE_PEOPLE", 8)
    click(page(window), "See the sample")
    assert window.page is not None
    with reader(context.home.sample / "contoh.workshop") as connection:
        assert len(people.participants(connection)) == 8


def test_a_file_that_cannot_be_opened_leaves_the_start_page(
    window: MainWindow, tmp_path: Path
) -> None:
    window.open(tmp_path / "missing.workshop")
    assert window.page is None
    assert any("There is no file" in one.text() for one in window.findChildren(QLabel))


def test_opening_again_says_where_it_was_left(
    show: Callable[[Path, str], MainWindow], context: AppContext, sample_path: Path
) -> None:
    with reader(sample_path) as connection:
        point = next(one.point for one in attendance.presences(connection) if one.first_in)
    context.preferences.note(last_page="settings", last_point=str(point))
    window = show(sample_path, "settings")
    window.open(sample_path)
    assert window.page is not None
    assert window.page.key == "settings"
    assert any(one.text().startswith("Continued: ") for one in window.findChildren(QLabel))


def test_a_workshop_opens_by_a_click_on_its_title(
    window: MainWindow, context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "a.workshop"
    create_store(path, context.around).close()
    remember(context.preferences, path)
    (row,) = show_again(window, qtbot).findChildren(RecentRow)
    title = next(one for one in row.findChildren(QLabel) if one.text() == "a")
    QTest.mouseClick(title, Qt.MouseButton.LeftButton)
    assert window.windowTitle() != "Facilitator"
