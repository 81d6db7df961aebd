"""Build the window for tests: work inline, boxes answered by recorders, time that stands still."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.paths import Home
from facilitator.services import describe
from facilitator.services.reading import Node, read_json
from facilitator.services.sample import Sample
from facilitator.system import surroundings
from reports import qr
from reports.renderer import DocumentRenderer
from ui.context import AppContext
from ui.files import Files
from ui.hub import Hub
from ui.i18n import Translations
from ui.icons import Icons
from ui.main_window import MainWindow
from ui.messages import Messages
from ui.preferences import Preferences
from ui.scanning.wedge import Wedge
from ui.tasks import TaskRunner
from ui.theme import Choice, Theme, load_fonts

DATA = Path(__file__).parent.parent / "data"


class RecordedMessages(Messages):
    """Answer questions as the test says; an unexpected one fails."""

    def __init__(self) -> None:
        self.answers: list[bool] = []
        self.asked: list[str] = []
        self.told: list[str] = []

    def ask(self, _parent: QWidget, question: str, _verb: str, *, detail: str = "") -> bool:
        assert self.answers, f"unexpected question: {question} {detail}"
        self.asked.append(question)
        return self.answers.pop(0)

    def tell(self, _parent: QWidget | None, text: str, *, detail: str = "") -> None:
        self.told.append(f"{text} {detail}".strip())


class RecordedFiles(Files):
    """Answer file dialogs as the test says; an unexpected one fails."""

    def __init__(self) -> None:
        self.answers: list[Path | None] = []

    def _next(self) -> Path | None:
        assert self.answers, "unexpected file dialog"
        return self.answers.pop(0)

    def open(self, _parent: QWidget, _title: str, _kinds: str) -> Path | None:
        return self._next()

    def save(self, _parent: QWidget, _title: str, _suggested: Path, _kinds: str) -> Path | None:
        return self._next()

    def folder(self, _parent: QWidget, _title: str) -> Path | None:
        return self._next()


class _Watcher(QObject):
    """Note what comes up as a window of its own."""

    def __init__(self, found: list[str]) -> None:
        super().__init__()
        self._found = found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._found.append(type(watched).__name__)
        return False


@contextmanager
def windows_shown(app: QApplication) -> Iterator[list[str]]:
    """Give the classes of the windows that come up; a part without its parent flashes as one."""
    found: list[str] = []
    watcher = _Watcher(found)
    app.installEventFilter(watcher)
    yield found
    app.removeEventFilter(watcher)


@pytest.fixture
def context(qapp: QApplication, home: Path, tmp_path: Path) -> Iterator[AppContext]:
    """Give an application context with inline tasks and recorders, in English."""
    qapp.setStyle("Fusion")
    load_fonts()
    where = Home(folder=home)
    theme = Theme(qapp)
    preferences = Preferences(where)
    preferences.note(language="en", theme="light", has_sound=False)
    translations = Translations(qapp)
    translations.choose("en")
    theme.choose(Choice.LIGHT, 100)
    made = AppContext(
        home=where,
        around=surroundings(where),
        renderer=DocumentRenderer,
        decoder=lambda: qr,
        preferences=preferences,
        hub=Hub(),
        tasks=TaskRunner(is_inline=True),
        theme=theme,
        icons=Icons(theme),
        messages=RecordedMessages(),
        files=RecordedFiles(),
        wedge=Wedge(),
    )
    yield made
    theme.deleteLater()
    # The offscreen clipboard outlives Python, which what it holds may belong to.
    qapp.clipboard().clear()
    left = _left_over(made, tmp_path)
    assert not left, f"left over: {', '.join(left)}"


def _left_over(context: AppContext, folder: Path) -> list[str]:
    """Name what a test left open: work under way, windows and dialogs, workshops."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    jobs = [f"job {job.label!r}" for job in context.tasks.jobs]
    shown = [repr(one) for one in QApplication.topLevelWidgets() if one.isVisible()]
    if _held(folder):
        gc.collect()  # a file that could not be opened stays with its error until then
    return jobs + shown + _held(folder)


def _held(folder: Path) -> list[str]:
    """Name the files of a folder that this process has open, where the system tells."""
    found = []
    for handle in Path("/proc/self/fd").glob("*"):
        with suppress(OSError):  # the handle of this very listing is gone
            found.append(handle.readlink())
    return sorted({path.name for path in found if folder in path.parents})


@pytest.fixture
def messages(context: AppContext) -> RecordedMessages:
    """Give the recorder of message boxes."""
    assert isinstance(context.messages, RecordedMessages)
    return context.messages


@pytest.fixture
def files(context: AppContext) -> RecordedFiles:
    """Give the recorder of file dialogs."""
    assert isinstance(context.files, RecordedFiles)
    return context.files


@pytest.fixture
def sample_path(context: AppContext, tmp_path: Path) -> Path:
    """Make the sample workshop with 30 people, scans, scores, tests and survey."""
    path = tmp_path / "sample.workshop"
    description = read_json(DATA / "sample" / "workshop.json")
    describe.create(path, description, context.around)
    return path


@pytest.fixture
def empty_path(context: AppContext, tmp_path: Path) -> Path:
    """Make a workshop with a plan of two days and nobody in it."""
    path = tmp_path / "empty.workshop"
    describe.create(path, Node(Sample(0).description(), ""), context.around)
    return path


@pytest.fixture
def show(qtbot: QtBot, context: AppContext) -> Iterator[Callable[[Path, str], MainWindow]]:
    """Give a function that opens a workshop in the real window at a page."""
    windows: list[MainWindow] = []

    def open_at(path: Path, page: str) -> MainWindow:
        window = MainWindow(context)
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(1366, 768)
        window.open(path)
        window.go(page)
        window.show()
        return window

    yield open_at
    for window in windows:
        window.close_file()
