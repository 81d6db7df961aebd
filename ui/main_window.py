"""Show the open workshop, or the start page while none is open."""

from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from facilitator.errors import UserError
from facilitator.store import plan
from ui.bench import Bench
from ui.context import AppContext
from ui.navigation import PLACES
from ui.open_file import OpenFile
from ui.ops import Operations
from ui.pages.start import StartPage
from ui.recent import remember
from ui.safe_copy import SafeCopies
from ui.widgets.page import Page
from ui.widgets.sidebar import Sidebar
from ui.widgets.status_line import StatusLine
from ui.widgets.toast import Toast

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
        self.setCentralWidget(start)

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open a workshop and show the page that was open last.

        One that cannot be opened leaves the start page with a sentence.
        """
        self.close_file()
        try:
            self._file = OpenFile(path, self._app.around, self)
        except UserError as error:
            self.show_start()
            self._toast.say(self._sentence(error))
            return
        self._ops = Operations(self._app, self._file, self)
        self._ops.refused.connect(self.problem)
        self._bench = Bench(app=self._app, file=self._file, ops=self._ops, window=self)
        remember(self._app.preferences, path)
        self._build()
        last = self._app.preferences.value.last_page
        self.go(last if last in _KEYS else "dashboard")

    def close_file(self) -> None:
        """Wait for work under way, then close the workshop; it rests as one plain file."""
        if self._file is None:
            return
        self._app.tasks.stop()
        self._copies.stop()
        self._pages.clear()
        self._current = ""
        self.setCentralWidget(QWidget())
        self._file.close()
        self._file = None
        self._bench = None

    def _build(self) -> None:
        """Build the frame around the pages of the open workshop."""
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

    def _why_read_only(self, file: OpenFile) -> str:
        if file.why_read_only == "file.in_use":
            return self.tr("Open in another window: here you can look, but not change anything")
        return self.tr("This place can only be read: copy the file to change it")

    # ---- pages

    def go(self, page: str, argument: str = "") -> None:
        """Show a page, at a place in it."""
        if self._bench is None:
            return
        if page not in self._pages:
            built = _KEYS[page].build(self._bench)
            self._pages[page] = built
            self._stack.addWidget(built)
        if page != self._current:
            self._previous, self._current = self._current, page
        self._sidebar.set_current(page)
        self._stack.setCurrentWidget(self._pages[page])
        self._pages[page].show_now(argument)
        self._app.preferences.note(last_page=page)

    @property
    def page(self) -> Page | None:
        """Give the page that is shown, `None` on the start page."""
        return self._pages.get(self._current)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.go(key)

    @Slot(object)
    def _on_preferences_changed(self, _settings: object) -> None:
        """Build everything anew, in another language or look, at the same page."""
        if self._bench is None:
            self.show_start()
            return
        here = self._current
        self._pages.clear()
        self._copies.stop()
        QTimer.singleShot(0, self, lambda: self._rebuild(here))

    def _rebuild(self, here: str) -> None:
        self._current = ""
        self._build()
        self.go(here)

    # ---- what pages ask for

    def toast(self, text: str, *, can_undo: bool = False) -> None:
        """Say something in passing."""
        self._toast.say(text, (self.tr("Undo"), self.undo) if can_undo else None)

    @Slot(object)
    def problem(self, error: Exception) -> None:
        """Show an error that concerns no particular place."""
        self._toast.say(self._sentence(error))

    def _sentence(self, error: Exception) -> str:
        if self._bench is not None:
            return self._bench.sentence(error)
        if isinstance(error, UserError):
            return self._app.texts(f"error.{error.key}", **error.params)
        return self._app.texts("error.bug", log=self._app.home.log)

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
            shortcut = QShortcut(QKeySequence(place.shortcut), self)
            shortcut.setProperty("page", place.key)
            shortcut.activated.connect(self._on_shortcut)
        for sequence, slot in (
            ("Ctrl+Z", self.undo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+Shift+H", self.show_start),
            ("F11", self._toggle_full_screen),
        ):
            QShortcut(QKeySequence(sequence), self).activated.connect(slot)

    @Slot()
    def _on_shortcut(self) -> None:
        sender = self.sender()
        if isinstance(sender, QShortcut):
            key = str(sender.property("page"))
            self.go(key, self._current if key == "help" else "")

    @Slot()
    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

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

    def closeEvent(self, event: QCloseEvent) -> None:  # Qt's name
        """Close the workshop before the window goes."""
        QSettings().setValue("geometry", self.saveGeometry())
        self.close_file()
        super().closeEvent(event)
