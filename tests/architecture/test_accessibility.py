"""Check on every page and dialog what people need who listen, or who use only the keyboard.

Labels are measured at the smallest size of the window, in both languages, because the longer
language is cut first.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facilitator.media import Medium
from facilitator.roster.records import GroupKind
from facilitator.services.certificates import Choice
from facilitator.services.explain_scores import Step
from facilitator.services.issuing import Due
from facilitator.services.local_copies import LocalCopy, Newer
from facilitator.services.resume import Summary
from facilitator.services.same import Pair
from facilitator.store import exercises, people
from tests.helpers.commands import ROSTERS
from tests.helpers.window import windows_shown
from ui.bench import Bench
from ui.context import AppContext
from ui.dialogs.agency import AgencyDialog
from ui.dialogs.assessors import AssessorsDialog
from ui.dialogs.choose import AskText, Choose
from ui.dialogs.choose_team import ChooseTeam
from ui.dialogs.crash import CrashDialog
from ui.dialogs.deal_form import DealForm
from ui.dialogs.elsewhere import ElsewhereDialog
from ui.dialogs.excuse import ExcuseDialog
from ui.dialogs.exercise_form import ExerciseForm
from ui.dialogs.help import HelpDialog
from ui.dialogs.import_wizard import ImportWizard
from ui.dialogs.name_corrections import NameCorrections
from ui.dialogs.new_like import NewLike
from ui.dialogs.new_workshop import NewWorkshop
from ui.dialogs.prepare import PrepareDialog
from ui.dialogs.reasoned import ReasonDialog
from ui.dialogs.same_people import SamePeopleDialog
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.take_register import TakeRegisterDialog
from ui.dialogs.text_form import TextForm
from ui.dialogs.why_score import WhyScore
from ui.i18n import Translations
from ui.main_window import MainWindow
from ui.navigation import PLACES
from ui.pages.roster import RosterPage
from ui.pages.schedule import SchedulePage
from ui.widgets.page import Page

Show = Callable[[Path, str], MainWindow]
LEAST = QSize(1000, 560)
PAGES = [place.key for place in PLACES]
ANSWERING = (
    QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QTextEdit,
    QPlainTextEdit,
)  # fmt: skip
OWNERS = (QComboBox, QAbstractSpinBox, QLineEdit, QHeaderView)
WIDE = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
MOST_TABS = 400


@pytest.fixture(params=["id", "en"])
def spoken(
    request: pytest.FixtureRequest, context: AppContext, qapp: QApplication
) -> Iterator[AppContext]:
    """Speak each language."""
    translations = Translations(qapp)
    translations.choose(request.param)
    context.preferences.note(language=request.param)
    yield context
    translations.choose("en")


@pytest.fixture
def window(spoken: AppContext, show: Show, sample_path: Path, qtbot: QtBot) -> MainWindow:
    """Show the sample at the smallest size."""
    assert spoken.language
    shown = show(sample_path, "dashboard")
    shown.resize(LEAST)
    with qtbot.waitActive(shown):
        shown.activateWindow()
    return shown


def pages(window: MainWindow, qtbot: QtBot) -> Iterator[Page]:
    """Show one page after the other, each at its places too."""
    for key in PAGES:
        for place in ("", *{"exercises": ("teams", "scores", "results")}.get(key, ())):
            window.go(key, place)
            qtbot.wait(30)  # layouts settle, and the slow figures come
            assert window.page is not None
            yield window.page


def dialogs(window: MainWindow, qtbot: QtBot, context: AppContext) -> Iterator[QDialog]:
    """Open one dialog after the other, as its page does."""
    window.go("roster")
    page = window.page
    assert isinstance(page, RosterPage)
    bench = page.bench
    (exercise, *_) = exercises.exercises(bench.reading)
    made: list[QDialog] = [
        NewWorkshop(context, window),
        SettingsDialog(context, window),
        AgencyDialog(context, window),
        HelpDialog(context, window, "start"),
        ImportWizard(page, bench, ROSTERS / "05-nip-angka.xlsx"),
        AssessorsDialog(bench, page),
        ExerciseForm(bench, page, exercise),
        DealForm(bench, page, 30, 6),
        PrepareDialog(bench, page, Choice(), Due(count=28, unconfirmed=3)),
        NameCorrections(bench, page),
        SamePeopleDialog(bench, page, _pairs(bench)),
        TakeRegisterDialog(bench, page),
        ReasonDialog(bench, page, ("Void", "Rara Wening", "Its number stays.", "Void")),
        ExcuseDialog(page, "Rara Wening", [("sick", "Sick"), ("excused", "Excused")]),
    ]
    made += _few_words(bench, page, context)
    for dialog in made:
        dialog.open()
        qtbot.wait(30)
        yield dialog
        dialog.reject()
    yield from _asked_by_pages(window, qtbot)


def _pairs(bench: Bench) -> list[Pair]:
    """Take people who differ in everything for entries of one person, with long texts."""
    first, second, third = people.people(bench.reading)[:3]
    unit = "Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Kepulauan Siau Tagulandang Biaro"
    other = replace(second, unit=unit, own={"Kontak Darurat Keluarga Terdekat": "Ibu Sulastri"})
    return [
        Pair(first=first, second=one, kind=GroupKind.SIMILAR_NAME_NO_NIP, is_certain=True)
        for one in (other, third)
    ]


def _few_words(bench: Bench, page: Page, context: AppContext) -> list[QDialog]:
    """Make the dialogs that hold little more than an answer or a sentence."""
    path = bench.file.path
    teams = [(UUID(int=1), "Elang"), (UUID(int=2), "Badak")]
    step = Step(title="Plan", shown="86", lines=("86 × 30%", "25,8"))
    copy = LocalCopy(path=path, newer=Newer.BOTH)
    summary = Summary(title="PKP Angkatan XVII", days=(date(2026, 11, 16),), place="Singaraja")
    return [
        ChooseTeam(context, page, "Rara Wening", teams),
        WhyScore(context, page, ("Elang", "Menara Kertas"), [step]),
        TextForm(bench, page, "New exercise", ("What is it called?", "Add")),
        Choose(page, context, ("Role", "Which role?", "Change"), [("a", "Speaker")]),
        AskText(page, context, ("Unit", "Which unit?", "Change")),
        NewLike(context, page, (path, summary)),
        CrashDialog(context, page, "places in the code", is_past=True),
        ElsewhereDialog(context, page, path, (Medium.STICK, copy)),
    ]


def _asked_by_pages(window: MainWindow, qtbot: QtBot) -> Iterator[QDialog]:
    """Let pages open the dialogs that are filled with what the page knows."""
    window.go("roster")
    roster = window.page
    assert isinstance(roster, RosterPage)
    roster.add()
    yield from _on_top(window, qtbot)
    roster.list.table.selectRow(0)
    for verb in ("field", "substitute", "withdraw", "erase"):
        roster.list.wanted.emit(verb)
        yield from _on_top(window, qtbot)
    window.go("schedule")
    page = window.findChild(SchedulePage)
    assert page is not None
    page.add_session()
    yield from _on_top(window, qtbot)
    for part, key in ((page.points, "add"), (page.sessions, "shift")):
        part.table.selectRow(0)
        part.buttons[key].click()
        yield from _on_top(window, qtbot)


def _on_top(window: MainWindow, qtbot: QtBot) -> Iterator[QDialog]:
    """Give the one dialog that is open, and put it away."""
    qtbot.wait(30)
    (dialog,) = [one for one in window.findChildren(QDialog) if one.isVisible()]
    yield dialog
    dialog.reject()


def described(widget: QWidget) -> str:
    """Give enough of a widget to find it by."""
    said = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.objectName()
    return f"{type(widget).__name__} {said!r} in {type(widget.parent()).__name__}"


def shown(over: QWidget, kinds: tuple[type[QWidget], ...]) -> list[QWidget]:
    """Give the visible widgets of these kinds, without the parts that Qt makes them of."""
    found = [one for one in over.findChildren(QWidget) if isinstance(one, kinds)]
    return [one for one in found if one.isVisible() and not _is_part(one)]


def _is_part(widget: QWidget) -> bool:
    if isinstance(widget, QHeaderView) or widget.metaObject().className() == "QTableCornerButton":
        return True
    above = widget.parent()
    while above is not None:
        if isinstance(above, OWNERS):
            return True
        above = above.parent()
    return widget.objectName().startswith("qt_")


def is_cut(widget: QWidget) -> bool:
    """Tell whether a text has less room than it needs, and nothing tells the rest."""
    if not isinstance(widget, QLabel | QAbstractButton) or not widget.text() or widget.toolTip():
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height()
    return widget.sizeHint().width() > widget.width() + 1


def cut(over: QWidget) -> list[str]:
    """Name the texts that are cut."""
    return [described(one) for one in shown(over, (QLabel, QAbstractButton)) if is_cut(one)]


def reached(over: QWidget) -> list[QWidget]:
    """Press Tab until it comes round; gives where the focus was."""
    seen: list[QWidget] = []
    for _ in range(MOST_TABS):
        QTest.keyClick(QApplication.focusWidget() or over, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or (here in seen and here is not seen[-1]):
            break  # one that is seen twice in a row, such as a date, has parts
        seen.append(here)
    return seen


def nameless(over: QWidget) -> list[str]:
    """Name what has no name for those who listen."""
    return [
        described(one)
        for one in shown(over, ANSWERING)
        if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]


def out_of_reach(over: QWidget) -> list[str]:
    """Name what is enabled and Tab never comes to."""
    seen = reached(over)
    wanted = [one for one in shown(over, ANSWERING) if one.isEnabled()]
    return [described(one) for one in wanted if not any(_is_within(at, one) for at in seen)]


def _is_within(focused: QWidget, widget: QWidget) -> bool:
    """Tell whether focus on one is focus on the other; of a group of radios one has it."""
    if focused is widget or widget.isAncestorOf(focused) or widget.focusProxy() is focused:
        return True
    if not isinstance(widget, QAbstractButton) or not isinstance(focused, QAbstractButton):
        return False
    if widget.autoExclusive() and focused.autoExclusive():
        return widget.parent() is focused.parent()
    group: QButtonGroup | None = widget.group()
    return group is not None and group.exclusive() and focused in group.buttons()


def test_what_answers_has_a_name_on_every_page(window: MainWindow, qtbot: QtBot) -> None:
    lost = [(page.key, nameless(window)) for page in pages(window, qtbot)]
    assert [found for found in lost if found[1]] == []


def test_tab_reaches_everything_on_every_page(window: MainWindow, qtbot: QtBot) -> None:
    lost = [(page.key, out_of_reach(window)) for page in pages(window, qtbot)]
    assert [found for found in lost if found[1]] == []


def test_no_text_is_cut_on_every_page(window: MainWindow, qtbot: QtBot) -> None:
    lost = [(page.key, cut(window)) for page in pages(window, qtbot)]
    assert [found for found in lost if found[1]] == []


def test_every_page_fits_the_smallest_window(window: MainWindow, qtbot: QtBot) -> None:
    for page in pages(window, qtbot):
        needed = window.minimumSizeHint()
        assert (window.size(), page.key) == (LEAST, page.key)
        assert needed.width() <= LEAST.width(), page.key
        assert needed.height() <= LEAST.height(), page.key


def test_dialogs_are_named_whole_and_used_by_keyboard(
    window: MainWindow, qtbot: QtBot, context: AppContext
) -> None:
    found = []
    for dialog in dialogs(window, qtbot, context):
        name = type(dialog).__name__
        said = nameless(dialog) + out_of_reach(dialog) + cut(dialog)
        if dialog.width() > LEAST.width() or dialog.height() > LEAST.height():
            said.append(f"{dialog.size()}")
        found += [(name, one) for one in said]
    assert found == []


def test_no_two_shortcuts_of_a_page_are_equal(window: MainWindow, qtbot: QtBot) -> None:
    for page in pages(window, qtbot):
        everywhere = [one for one in window.findChildren(QShortcut) if one.parent() is window]
        parts = [one for one in (page, *page.findChildren(QWidget)) if one.isVisible()]
        own = [one for one in page.findChildren(QShortcut) if one.parent() in parts]
        keys = [one.key() for one in (*everywhere, *own) if one.context() in WIDE]
        keys += [one.shortcut() for one in page.findChildren(QAction)]
        texts = sorted(key.toString() for key in keys if not key.isEmpty())
        assert texts == sorted(set(texts)), page.key


def test_no_page_comes_up_with_a_window_of_its_own(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    with windows_shown(qapp) as found:
        for page in pages(window, qtbot):
            assert found == [], page.key
