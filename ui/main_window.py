"""Show the open workshop, or the start page while none is open."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6 import QtCore  # see ui/widgets/basics.py
from PySide6.QtCore import QSettings, QSize, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator.errors import BugError, UserError
from ui.context import AppContext
from ui.errors import report_bug
from ui.navigation import PLACES
from ui.pages.start import StartPage
from ui.recent import remember
from ui.theme import SCALES
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.bench import Bench
    from ui.open_file import OpenFile
    from ui.scanning.station import Station
    from ui.tasks import Job, Token
    from ui.widgets.page import Page

T = TypeVar("T")
_NARROW_BELOW = 1100
_LEAST = QSize(1000, 560)
_KEYS = {place.key: place for place in PLACES}


class MainWindow(QMainWindow):
    """Hold one workshop at a time; its pages are built when they are shown first."""

    def __init__(self, app: AppContext) -> None:
        """Show the start page."""
        super().__init__()
        self._app = app
        self._file: OpenFile | None = None
        self._bench: Bench | None = None
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._previous = ""
        self.setMinimumSize(_LEAST)
        self._restore_geometry()
        self._toast = Toast(self)
        self._shown = self._look()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._rebuild)
        self._make_shortcuts()
        self.show_start()
        app.preferences.changed.connect(self._on_preferences_changed)

    # ---- start and file

    def show_start(self) -> None:
        """Close the workshop and show what can be opened."""
        self.close_file()
        self.setWindowTitle("Facilitator")
        start = StartPage(self._app)
        start.opened.connect(self.open)
        start.settings_wanted.connect(self.show_settings)
        start.help_wanted.connect(self.show_help)
        self.setCentralWidget(start)
        self._start = start
        self._toast.raise_()

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open a workshop; one on a stick or in a network is first offered as a copy."""
        from ui.where import Where  # noqa: PLC0415  # see Prefetch

        where = Where(self._app, self)
        where.opened.connect(self.open_as_it_is)
        if not where.ask(path):
            self.open_as_it_is(path)

    @Slot(object)
    def open_as_it_is(self, path: Path) -> None:
        """Open a workshop where it lies and show the page that was open last.

        One that cannot be opened leaves the start page with a sentence.
        """
        from ui.bench import Bench  # noqa: PLC0415  # see Prefetch
        from ui.open_file import OpenFile  # noqa: PLC0415  # see Prefetch
        from ui.ops import Operations  # noqa: PLC0415  # see Prefetch

        self.close_file()
        try:
            self._file = OpenFile(path, self._app.around, self)
        except UserError as error:
            self.show_start()
            self._toast.say(self._app.sentence(error))
            return
        self._ops = Operations(self._app, self._file, self)
        self._ops.refused.connect(self.problem)
        self._file.replaced.connect(self._on_replaced)
        station = self._make_station(self._file)
        self._bench = Bench(
            app=self._app, file=self._file, ops=self._ops, station=station, window=self
        )
        remember(self._app.preferences, path)
        self._build()
        last = self._app.preferences.value.last_page
        self.go(last if last in _KEYS else "dashboard")
        self._say_where_it_was_left()

    def _say_where_it_was_left(self) -> None:
        """Say how far attendance came at the point that was open last."""
        from facilitator.language import time_text  # noqa: PLC0415  # see Prefetch
        from facilitator.services import resume  # noqa: PLC0415  # see Prefetch

        point = self._app.preferences.value.last_point
        if self._bench is None or not point:
            return
        found = resume.left_off(self._bench.reading, point)
        if found is not None:
            said = self.tr("Continued: {point}, {count} in, last {name} {time}")
            clock = time_text(found.at, self._app.language)
            self._toast.say(
                said.format(point=found.point, count=found.count, name=found.last, time=clock)
            )

    def _make_station(self, file: "OpenFile") -> "Station":
        """Let scans go to this workshop, whichever page is shown."""
        from ui.scanning.station import Station  # noqa: PLC0415  # see Prefetch

        station = Station(self._app, file, self._ops, self._ops)
        self._app.wedge.scanned.connect(station.scan)
        station.remarked.connect(self._on_remarked)
        return station

    @Slot(str, bool)
    def _on_remarked(self, text: str, can_undo: bool) -> None:  # noqa: FBT001  # a signal's
        self.toast(text, can_undo=can_undo)

    def close_file(self) -> None:
        """Wait for work under way, then close the workshop; it rests as one plain file."""
        if self._file is None:
            return
        if self._bench is not None:
            self._let_go()  # a text that is still being typed is saved when its field is left
            self._bench.station.close()
        self._app.tasks.stop()
        self._copies.stop()
        self._copies.finish()
        self._pages.clear()
        self._current = ""
        self.setCentralWidget(QWidget())
        self._file.close()
        self._file = None
        self._bench = None

    def while_closed(
        self,
        work: "Callable[[Path, Token], T]",
        *,
        done: "Callable[[T], None]",
        failed: "Callable[[Exception], None]",
    ) -> "Job[T]":
        """Close the workshop, do something to its file beside the window, and open it again.

        The page that was shown is shown again, before `done` or `failed` is told how it ended.
        """
        if self._file is None:
            raise BugError("no workshop is open")
        path, here = self._file.path, self._current
        self.close_file()
        return self._app.tasks.start(
            lambda token: work(path, token),
            self,
            done=partial(self._reopen, path, here, done),
            failed=partial(self._reopen, path, here, failed),
        )

    def _reopen(self, path: Path, page: str, tell: "Callable[[T], None]", outcome: "T") -> None:
        self.open_as_it_is(path)
        self.go(page)
        tell(outcome)

    @Slot()
    def _on_replaced(self) -> None:
        """Read a file anew that another program put in the place of the one shown."""
        if self._file is not None:
            path, here = self._file.path, self._current
            self.open_as_it_is(path)
            self.go(here)
            self._toast.say(self.tr("Another program replaced this file; it was opened anew."))

    def _build(self) -> None:
        """Build the frame around the pages of the open workshop."""
        from facilitator.store import plan  # noqa: PLC0415  # see Prefetch
        from ui.safe_copy import SafeCopies  # noqa: PLC0415  # see Prefetch
        from ui.widgets.sidebar import Sidebar  # noqa: PLC0415  # see Prefetch
        from ui.widgets.status_line import StatusLine  # noqa: PLC0415  # see Prefetch

        file = self._file
        if file is None:
            return
        workshop = plan.workshop(file.reading)
        title = workshop.title or file.path.stem
        self.setWindowTitle(f"{title} – Facilitator")
        frame = QWidget()
        line = QHBoxLayout(frame)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self._sidebar = Sidebar(self._app, title)
        self._sidebar.chosen.connect(self._on_chosen)
        line.addWidget(self._sidebar)
        right = QVBoxLayout()
        right.setSpacing(0)
        self._stack = QStackedWidget()
        right.addWidget(self._stack, 1)
        self._status = StatusLine(self._app, workshop.zone)
        right.addWidget(self._status)
        line.addLayout(right, 1)
        self.setCentralWidget(frame)
        self._ops.saved.connect(self._status.show_saved)
        if file.is_read_only:
            self._status.show_text(self._why_read_only(file))
        self._copies = SafeCopies(self._app, file, self)
        self._copies.copied.connect(self._status.show_copy)
        self._copies.start()
        self._fit_sidebar()
        self._toast.raise_()

    def _why_read_only(self, file: "OpenFile") -> str:
        if file.why_read_only == "file.in_use":
            return self.tr("Open in another window: here you can look, but not change anything")
        return self.tr("This place can only be read: copy the file to change it")

    # ---- from everywhere

    @Slot()
    def new_workshop(self) -> None:
        """Ask what a new workshop needs."""
        if self._bench is not None:
            self.show_start()
        self._start.new()

    @Slot()
    def choose_workshop(self) -> None:
        """Ask for another workshop; the open one stays until one is chosen."""
        kinds = self.tr("Workshops (*.workshop);;All files (*)")
        found = self._app.files.open(self, self.tr("Open a workshop"), kinds)
        if found is not None:
            self.open(found)

    @Slot()
    def show_settings(self) -> None:
        """Show the settings, in a dialog where no workshop is open."""
        if self._bench is not None:
            self.go("settings")
            return
        from ui.dialogs.settings import SettingsDialog  # noqa: PLC0415  # loaded when asked for

        SettingsDialog(self._app, self).open()

    @Slot()
    def show_help(self, topic: str = "") -> None:
        """Show the help of the page, in a dialog where no workshop is open."""
        if self._bench is not None:
            self.go("help", topic or self._current)
            return
        from ui.dialogs.help import HelpDialog  # noqa: PLC0415  # loaded when asked for

        HelpDialog(self._app, self, topic or "start").open()

    @Slot()
    def show_shortcuts(self) -> None:
        """Show the sheet of shortcuts."""
        self.show_help("shortcuts")

    @Slot()
    def larger_text(self) -> None:
        """Take the next larger text size."""
        self._scale_text(1)

    @Slot()
    def smaller_text(self) -> None:
        """Take the next smaller text size."""
        self._scale_text(-1)

    @Slot()
    def usual_text(self) -> None:
        """Take the usual text size."""
        preferences = self._app.preferences
        preferences.set(replace(preferences.value, text_percent=100))

    def _scale_text(self, steps: int) -> None:
        preferences = self._app.preferences
        now = preferences.value.text_percent
        at = min(range(len(SCALES)), key=lambda index: abs(SCALES[index] - now))
        percent = SCALES[min(len(SCALES) - 1, max(0, at + steps))]
        preferences.set(replace(preferences.value, text_percent=percent))

    # ---- pages

    def go(self, page: str, argument: str = "") -> None:
        """Show a page, at a place in it."""
        if self._bench is None:
            return
        if page not in self._pages:
            built = _KEYS[page].build(self._bench)
            self._pages[page] = built
            self._stack.addWidget(built)
            built.setFocus()  # else the focus falls on its first button, where Enter presses it
        if page != self._current:
            self._previous, self._current = self._current, page
            self._let_go()
        self._sidebar.set_current(page)
        self._stack.setCurrentWidget(self._pages[page])
        self._pages[page].show_now(argument)
        self._app.preferences.note(last_page=page)

    def _let_go(self) -> None:
        """Take the focus from the page that is left; Qt would give it to a button of the next."""
        held = QApplication.focusWidget()
        if held is not None and self._stack.isAncestorOf(held):
            held.clearFocus()

    @property
    def page(self) -> "Page | None":
        """Give the page that is shown, `None` on the start page."""
        return self._pages.get(self._current)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.go(key)

    @Slot(object)
    def _on_preferences_changed(self, _settings: object) -> None:
        """Build everything anew, in another language or look, at the same page."""
        if self._look() == self._shown:
            return
        self._shown = self._look()
        if self._bench is None:
            self.show_start()
            return
        # The page that asked is one of those that go away.
        self._later.start(0)

    def _look(self) -> tuple[str, str, int]:
        """Give the settings that everything shown depends on."""
        value = self._app.preferences.value
        return value.language, value.theme, value.text_percent

    @Slot()
    def _rebuild(self) -> None:
        if self._bench is None:
            return
        here, self._current = self._current, ""
        self._pages.clear()
        self._copies.stop()
        self._build()
        self.go(here)

    # ---- what pages ask for

    def toast(self, text: str, *, can_undo: bool = False) -> None:
        """Say something in passing."""
        self._toast.say(text, (self.tr("Undo"), self.undo) if can_undo else None)

    @Slot(object)
    def problem(self, error: Exception) -> None:
        """Show an error that concerns no particular place."""
        if isinstance(error, UserError):
            self._toast.say(self._app.sentence(error))
        else:
            report_bug(self._app, self, error)

    @Slot()
    def undo(self) -> None:
        """Take this window's newest act back, and name it."""
        if self._bench is not None:
            self._ops.undo(self, self._on_undone)

    @Slot()
    def redo(self) -> None:
        """Put the act that was taken back last in force again."""
        if self._bench is not None:
            self._ops.redo(self, self._on_redone)

    def _on_undone(self, what: str) -> None:
        self._toast.say(self.tr("Undone: {what}").format(what=what), (self.tr("Redo"), self.redo))

    def _on_redone(self, what: str) -> None:
        self._toast.say(
            self.tr("Done again: {what}").format(what=what), (self.tr("Undo"), self.undo)
        )

    # ---- the window itself

    def _make_shortcuts(self) -> None:
        for place in PLACES:
            if place.key in {"settings", "help"}:
                continue
            shortcut = QShortcut(QKeySequence(place.shortcut), self)
            shortcut.setProperty("page", place.key)
            shortcut.activated.connect(self._on_shortcut)
        for sequence, slot in (
            ("Ctrl+Z", self.undo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+Shift+H", self.show_start),
            ("F11", self._toggle_full_screen),
            ("Ctrl+N", self.new_workshop),
            ("Ctrl+O", self.choose_workshop),
            ("Ctrl+,", self.show_settings),
            ("F1", self.show_help),
            ("Ctrl+/", self.show_shortcuts),
            ("Ctrl++", self.larger_text),
            ("Ctrl+=", self.larger_text),
            ("Ctrl+-", self.smaller_text),
            ("Ctrl+0", self.usual_text),
        ):
            QShortcut(QKeySequence(sequence), self).activated.connect(slot)

    @Slot()
    def _on_shortcut(self) -> None:
        sender = self.sender()
        if isinstance(sender, QShortcut):
            self.go(str(sender.property("page")))

    @Slot()
    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ QtCore.Qt.WindowState.WindowFullScreen)

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """Give the pages more room in a narrow window."""
        super().resizeEvent(event)
        self._fit_sidebar()

    def _fit_sidebar(self) -> None:
        if self._bench is not None:
            self._sidebar.set_narrow(is_narrow=self.width() < self._app.theme.px(_NARROW_BELOW))

    def _restore_geometry(self) -> None:
        geometry = QSettings().value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1280, 720)
        if self.isFullScreen():  # without a frame nothing would say how to leave it
            self._toggle_full_screen()

    def closeEvent(self, event: QCloseEvent) -> None:  # Qt's name
        """Close the workshop before the window goes."""
        QSettings().setValue("geometry", self.saveGeometry())
        self.close_file()
        self._app.tasks.stop()  # the sample may be under way with no workshop open
        super().closeEvent(event)
