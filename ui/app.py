"""Build the application once and run it."""

import logging
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from facilitator import log
from facilitator.paths import home
from facilitator.ports import Decoder, Renderer
from facilitator.settings import Settings
from facilitator.system import surroundings
from ui.context import AppContext
from ui.errors import CrashFile, report_crash
from ui.files import Files
from ui.hub import Hub
from ui.i18n import Translations, use_locale
from ui.icons import Icons
from ui.main_window import MainWindow
from ui.messages import Messages
from ui.preferences import Preferences
from ui.prefetch import Prefetch
from ui.scanning.wedge import Wedge
from ui.tasks import TaskRunner
from ui.theme import Choice, Theme, load_fonts

_READY_AFTER_MS = 50


def run(file: Path | None, renderer: Callable[[], Renderer], decoder: Callable[[], Decoder]) -> int:
    """Show the window until it is closed; gives the exit code."""
    app = make_application()
    context = make_context(app, renderer, decoder, speak=Translations.load, dress=Theme.prepare)
    crash = CrashFile(context.home)
    window = MainWindow(context)
    context.theme.dress()  # once for all: a dressed widget is styled anew at each step it is put
    sys.excepthook = _reporter(window)
    window.show()
    Prefetch(window).start()
    get_ready = partial(_get_ready, app, context)
    if file is not None:
        get_ready()
        window.open(file)
    else:
        QTimer.singleShot(_READY_AFTER_MS, window, get_ready)
    if crash.last:
        report_crash(context, window, crash.last)
    code = app.exec()
    crash.close()
    return code


def _get_ready(app: QApplication, context: AppContext) -> None:
    """Do what the first window, which has no field for a date and takes no scan, can wait for."""
    use_locale(context.language)
    context.wedge.start(app)


def make_application() -> QApplication:
    """Make the Qt application with our name, style and log."""
    QCoreApplication.setOrganizationName("")
    QCoreApplication.setApplicationName("Facilitator")
    qInstallMessageHandler(_log_qt)
    # Asked for in words: `setStyle` would make Python's class of styles, with all their enums.
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    load_fonts()
    return app


def make_context(
    app: QApplication,
    renderer: Callable[[], Renderer],
    decoder: Callable[[], Decoder],
    *,
    speak: Callable[[Translations, str], None] = Translations.choose,
    dress: Callable[[Theme, Choice, int], None] = Theme.choose,
) -> AppContext:
    """Build everything that outlives a workshop, and put language and theme in force."""
    where = home()
    theme = Theme(app)
    preferences = Preferences(where, app)
    translations = Translations(app)
    context = AppContext(
        home=where, around=surroundings(where), renderer=renderer, decoder=decoder,
        preferences=preferences, hub=Hub(app), tasks=TaskRunner(app), theme=theme,
        icons=Icons(theme), messages=Messages(), files=Files(), wedge=Wedge(app),
    )  # fmt: skip

    def put_in_force(settings: Settings) -> None:
        translations.choose(settings.language)
        theme.choose(Choice(settings.theme), settings.text_percent)

    speak(translations, preferences.value.language)
    dress(theme, Choice(preferences.value.theme), preferences.value.text_percent)
    preferences.changed.connect(put_in_force)
    return context


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    level = logging.WARNING if kind is QtMsgType.QtWarningMsg else logging.ERROR
    if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
        logging.getLogger(log.LOGGER).log(level, "Qt: %s", text)


def _reporter(
    window: MainWindow,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Let the window tell of what no slot has caught."""

    def report(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            window.problem(error)
        else:
            window.close()

    return report
