"""Follow a workshop from its first file to its last report, through the real window."""

# ruff: noqa: SLF001  # looks at the parts of the desk that a person sees

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facilitator.quantities import MINUTE_MS
from facilitator.services import desk
from facilitator.store import exercises, people, plan
from facilitator.store.connection import Connection
from tests.helpers.commands import ROSTERS
from tests.helpers.keys import burst
from tests.helpers.stores import FakeClock
from tests.helpers.window import RecordedFiles, RecordedMessages, windows_shown
from ui.context import AppContext
from ui.dialogs.assessors import AssessorsDialog
from ui.dialogs.deal_form import DealForm
from ui.dialogs.import_wizard import ImportWizard
from ui.dialogs.new_workshop import NewWorkshop
from ui.dialogs.prepare import PrepareDialog
from ui.dialogs.text_form import TextForm
from ui.main_window import MainWindow
from ui.pages.certificates import CertificatesPage
from ui.pages.check_in import CheckInPage
from ui.pages.exercises import ExercisesPage
from ui.pages.history import HistoryPage
from ui.pages.reports import ReportsPage
from ui.pages.roster import RosterPage
from ui.widgets.page import Page
from ui.widgets.team_card import TeamCard

if TYPE_CHECKING:
    from ui.widgets.score_results import ScoreResults
    from ui.widgets.score_sheets import ScoreSheets
    from ui.widgets.team_board import TeamBoard

P = TypeVar("P", bound=Page)
D = TypeVar("D", bound=QDialog)
ASSESSORS = ("Lintang Laksita", "Bagas Wirayudha")
MARKS = {"Lintang Laksita": ("80", "75", "70", "90"), "Bagas Wirayudha": ("82", "71", "74", "88")}
TEAMS = 3
DIALOGS = (
    "NewWorkshop", "ImportWizard", "DealForm", "TextForm", "AssessorsDialog", "PrepareDialog",
)  # fmt: skip
STRANGER = "0123456789ABCDEF"


class Facilitator:
    """Use the window as the person in front of it does."""

    def __init__(self, window: MainWindow, clock: FakeClock, qtbot: QtBot) -> None:
        self.window, self.clock, self._qtbot = window, clock, qtbot

    def page(self, kind: type[P], key: str, place: str = "") -> P:
        """Come to a page."""
        self.window.go(key, place)
        found = self.window.page
        assert isinstance(found, kind)
        self.window.activateWindow()  # as the system does when a dialog has closed
        focused = QApplication.focusWindow
        self.until(lambda: found.isVisible() and focused() is self.window.windowHandle())
        return found

    @property
    def reading(self) -> Connection:
        """Give the connection that the pages read by."""
        assert self.window.page is not None
        return self.window.page.bench.reading

    @property
    def path(self) -> Path:
        """Give the file that is open."""
        assert self.window.page is not None
        return self.window.page.bench.file.path

    def click(self, over: QWidget, text: str) -> None:
        """Click the visible button that begins with a text."""
        found = [one for one in over.findChildren(QPushButton) if one.isVisible()]
        (made, *_) = [one for one in found if one.text().replace("&", "").strip().startswith(text)]
        assert made.isEnabled(), text
        QTest.mouseClick(made, Qt.MouseButton.LeftButton)

    def dialog(self, kind: type[D]) -> D:
        """Give the one open dialog of a kind."""
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
        (shown,) = [one for one in found if one.isVisible()]
        return shown

    def until(self, is_so: Callable[[], bool]) -> None:
        """Wait until the window shows something."""
        self._qtbot.waitUntil(is_so)

    def be_at(self, point: int) -> None:
        """Let the laptop's clock stand shortly after a point opens."""
        window = desk.openings(self.reading)[point].window
        assert window is not None
        self.clock.moment = window.starts + MINUTE_MS

    def scan(self, code: str) -> None:
        """Let a scanner type a code."""
        focused = QApplication.focusWindow()
        assert focused is not None
        burst(focused, code)
        self.clock.moment += 2_000

    def texts(self) -> list[str]:
        """Give the texts of the labels in the window."""
        return [one.text() for one in self.window.findChildren(QLabel) if one.isVisible()]


@pytest.fixture
def clock() -> FakeClock:
    """Give the clock that the story turns."""
    return FakeClock()


@pytest.fixture
def context(context: AppContext, clock: FakeClock, qapp: QApplication) -> Iterator[AppContext]:
    """Let the window live by that clock and hear scanners."""
    context.wedge.start(qapp)
    yield replace(context, around=replace(context.around, clock=clock))
    context.wedge.stop(qapp)


@pytest.fixture
def person(
    context: AppContext, clock: FakeClock, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Facilitator]:  # fmt: skip
    """Sit in front of the start page."""
    monkeypatch.setattr("ui.dialogs.new_workshop.workshops", lambda: tmp_path)
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    yield Facilitator(window, clock, qtbot)
    window.close_file()


def make_workshop(person: Facilitator) -> None:
    """Make a workshop of one day by the dialog."""
    QTest.keyClick(person.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = person.dialog(NewWorkshop)
    names = {one.accessibleName(): one for one in dialog.findChildren(QLineEdit)}
    QTest.keyClicks(names["Title"], "Kepemimpinan Melayani")
    QTest.keyClicks(names["Organizer"], "BKPSDM Tirta Kencana")
    QTest.keyClicks(names["City"], "Tirta Kencana")
    boxes = {one.accessibleName(): one for one in dialog.findChildren(QComboBox)}
    template = boxes["Template"]
    template.setCurrentIndex(
        next(at for at in range(template.count()) if "one" in str(template.itemData(at)))
    )
    person.click(dialog, "Create workshop")
    assert person.window.windowTitle() == "Kepemimpinan Melayani – Facilitator"


def import_people(person: Facilitator, files: RecordedFiles) -> None:
    """Import a list; nothing is written before the preview is accepted."""
    page = person.page(RosterPage, "roster")
    files.answers = [ROSTERS / "01-bersih.csv"]
    person.click(page, "Import list")
    wizard = person.dialog(ImportWizard)
    assert people.people(person.reading) == ()
    QTest.mouseClick(wizard.accept_button, Qt.MouseButton.LeftButton)
    assert len(page.list.model.shown) == len(people.participants(person.reading)) == 30


def deal_teams(person: Facilitator) -> None:
    """Deal everybody into teams."""
    board = cast("TeamBoard", person.page(ExercisesPage, "exercises", "teams").tab)
    QTest.mouseClick(board.deal_button, Qt.MouseButton.LeftButton)
    dialog = person.dialog(DealForm)
    dialog.count.setValue(TEAMS)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    person.until(
        lambda: len([one for one in board.findChildren(TeamCard) if one.isVisible()]) == TEAMS
    )


def take_attendance(person: Facilitator, point: int) -> None:
    """Check all in but the last; a stranger is refused, a scan too many taken back."""
    page = person.page(CheckInPage, "check_in")
    person.be_at(point)
    page.refresh()
    (points,) = [one for one in page._card.findChildren(QComboBox) if one.isVisible()]
    points.setCurrentIndex(point)
    points.activated.emit(point)
    codes = people.badge_codes(person.reading)
    *coming, absent = [codes[one.id] for one in people.participants(person.reading)]
    for code in coming:
        person.scan(code)
        assert page._banner.shown is not None
        assert page._banner.shown.word == "Present"
    person.scan(STRANGER)
    assert page._banner.shown is not None
    assert page._banner.shown.word == "Unknown"
    person.scan(absent)
    person.click(page, "Undo")
    person.until(lambda: page._banner.shown is not None and page._banner.shown.word == "Taken back")
    person.until(lambda: page._card._figure.text() == "29")
    person.click(page, "Close point")
    person.until(lambda: any("marked absent" in text for text in person.texts()))


def score(person: Facilitator) -> None:
    """Let two assessors give marks by the keyboard alone."""
    sheets = cast("ScoreSheets", person.page(ExercisesPage, "exercises", "scores").tab)
    QTest.mouseClick(sheets.new_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(person.dialog(TextForm).line, "Jembatan Sedotan")
    QTest.keyClick(person.dialog(TextForm).line, Qt.Key.Key_Return)
    QTest.mouseClick(sheets.assessors_button, Qt.MouseButton.LeftButton)
    dialog = person.dialog(AssessorsDialog)
    for name in ASSESSORS:
        QTest.keyClicks(dialog.line, name)
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    person.window.activateWindow()
    for name in ASSESSORS:
        at = sheets.assessor.findText(name)
        sheets.assessor.setCurrentIndex(at)
        sheets.assessor.activated.emit(at)
        sheets.grid.setFocus()
        for row in range(TEAMS):
            sheets.grid.setCurrentIndex(sheets.model.index(row, 0))
            for value in MARKS[name]:
                QTest.keyClicks(sheets.grid.viewport(), value[0])
                editor = sheets.grid.viewport().findChildren(QLineEdit)[-1]
                QTest.keyClicks(editor, value[1:])
                QTest.keyClick(editor, Qt.Key.Key_Return)
    assert [len(sheet.marks) for sheet in exercises.sheets(person.reading)] == [4] * 2 * TEAMS


def see_results(person: Facilitator) -> None:
    """See the teams in their order."""
    results = cast("ScoreResults", person.page(ExercisesPage, "exercises", "results").tab)
    person.until(lambda: any(one.isVisible() for one in results.findChildren(QTableView)))
    (ranking, *_) = [one for one in results.findChildren(QTableView) if one.isVisible()]
    assert ranking.model().rowCount() == TEAMS


def give_certificates(
    person: Facilitator, files: RecordedFiles, messages: RecordedMessages, folder: Path
) -> None:
    """Prepare, release and save the certificates of those who came."""
    page = person.page(CertificatesPage, "certificates")
    QTest.mouseClick(page.prepare, Qt.MouseButton.LeftButton)
    QTest.mouseClick(person.dialog(PrepareDialog).verb, Qt.MouseButton.LeftButton)
    messages.answers = [True]
    QTest.mouseClick(page.release, Qt.MouseButton.LeftButton)
    assert "29" in messages.asked[0]
    files.answers = [folder / "sertifikat.pdf"]
    page.paper_act("one").trigger()
    assert len(pypdfium2.PdfDocument(folder / "sertifikat.pdf")) == 2 * 29


def save_report(person: Facilitator, files: RecordedFiles, folder: Path) -> None:
    """Save the recapitulation of attendance."""
    page = person.page(ReportsPage, "reports")
    QTest.mouseClick(page.document_button("attendance-recap"), Qt.MouseButton.LeftButton)
    person.until(lambda: page.preview.page_count > 0)
    files.answers = [folder / "rekap.pdf"]
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    text = pypdfium2.PdfDocument(folder / "rekap.pdf")[0].get_textpage().get_text_range()
    assert people.participants(person.reading)[0].name in text


def withdraw_last_mark(person: Facilitator, messages: RecordedMessages) -> None:
    """Find the newest mark in the history and withdraw it."""
    page = person.page(HistoryPage, "history")
    labels = [str(page.model.index(row, 1).data()) for row in range(page.model.rowCount())]
    assert labels[0].startswith("Certificates released")
    page.chips.choose("scores")
    page.table.selectRow(0)
    messages.answers = [True]
    QTest.mouseClick(page.withdraw, Qt.MouseButton.LeftButton)
    assert sum(len(sheet.marks) for sheet in exercises.sheets(person.reading)) == 4 * 2 * TEAMS - 1


def look_from_a_second_window(person: Facilitator, context: AppContext, path: Path) -> None:
    """Open the same file once more; there one can only look."""
    second = MainWindow(context)
    second.open(path)
    second.go("roster")
    assert isinstance(second.page, RosterPage)
    assert second.page.bench.file.is_read_only
    assert len(second.page.list.model.shown) == 30
    (add,) = [one for one in second.findChildren(QPushButton) if one.text() == "Add participant"]
    assert not add.isEnabled()
    second.close()
    second.deleteLater()
    assert not person.page(RosterPage, "roster").bench.file.is_read_only


def open_again(person: Facilitator, path: Path) -> None:
    """Close the workshop and open it: everything is there."""
    person.window.show_start()
    assert not list(path.parent.glob("*.workshop-wal")), "it rests as one plain file"
    person.window.open(path)
    page = person.page(RosterPage, "roster")
    assert len(page.list.model.shown) == 30
    assert len(exercises.sheets(page.bench.reading)) == 2 * TEAMS
    certificates = person.page(CertificatesPage, "certificates").people.model
    states = [str(certificates.index(row, 6).data()) for row in range(certificates.rowCount())]
    assert states.count("Released") == 29


def test_a_workshop_from_its_first_file_to_its_last_report(
    person: Facilitator,
    files: RecordedFiles,
    messages: RecordedMessages,
    qapp: QApplication,
    context: AppContext,
) -> None:
    with windows_shown(qapp) as shown:
        make_workshop(person)
        path = person.path
        import_people(person, files)
        deal_teams(person)
        for point in range(len(plan.points(person.reading))):
            take_attendance(person, point)
        score(person)
        see_results(person)
        give_certificates(person, files, messages, path.parent)
        save_report(person, files, path.parent)
        withdraw_last_mark(person, messages)
    assert [one for one in shown if one not in DIALOGS] == []
    look_from_a_second_window(person, context, path)
    open_again(person, path)
