"""Make the screenshots of the README: a sample workshop in the real window, four pages of it."""

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer

from facilitator.quantities import MINUTE_MS
from facilitator.services import demo, desk
from facilitator.store import people
from facilitator.store.connection import reader
from reports import qr
from reports.renderer import DocumentRenderer
from ui.app import make_application, make_context
from ui.main_window import MainWindow
from ui.pages.certificates import CertificatesPage
from ui.pages.check_in import CheckInPage

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "docs" / "screenshots"
SHOTS = (
    ("dashboard", "", "light"),
    ("check_in", "", "light"),
    ("exercises", "results", "dark"),
    ("certificates", "", "light"),
)
SETTLE_MS = 2500
PEOPLE = 40
_AFTER = 2
"""How many minutes into the last attendance point the pictures are taken."""


def main() -> int:
    """Open each page in turn and save what it looks like."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ["FACILITATOR_HOME"] = str(folder / "demo" / ".home")
        return _shoot(folder)


def _moment(path: Path) -> int:
    """Give a moment (UTC ms) of the sample at which somebody still comes."""
    with reader(path) as connection:
        window = desk.openings(connection)[-1].window
    return 0 if window is None else window.starts + _AFTER * MINUTE_MS


def _act(window: MainWindow) -> None:
    """Do what makes a page worth looking at: take a late comer, choose a certificate."""
    page = window.page
    if isinstance(page, CheckInPage):
        bench = page.bench
        opening = bench.station.opening()
        if opening is not None:
            board = desk.Reader(bench.reading).board(opening)
            bench.station.pick(board.of({desk.Group.MISSING})[0].entrant.id)
    elif isinstance(page, CertificatesPage):
        page.people.choose(str(people.participants(page.bench.reading)[0].id))


def _shoot(folder: Path) -> int:
    demo.make(folder / "demo", DocumentRenderer(), PEOPLE, lambda *_: None)
    path = folder / "demo" / demo.WORKSHOP
    app = make_application()
    context = make_context(app, DocumentRenderer, lambda: qr)
    clock = demo.SampleClock(_moment(path))
    context = replace(context, around=replace(context.around, clock=clock))
    context.preferences.note(has_sound=False)
    window = MainWindow(context)
    window.resize(1366, 768)
    window.show()
    window.open(path)
    shots = list(SHOTS)

    def shoot() -> None:
        page, _, _ = shots.pop(0)
        window.grab().save(str(TARGET / f"{page}.png"))
        if shots:
            turn(shots[0])
        else:
            window.close()
            app.quit()

    def turn(shot: tuple[str, str, str]) -> None:
        page, place, theme = shot
        context.preferences.set(replace(context.preferences.value, theme=theme))
        QTimer.singleShot(SETTLE_MS // 3, lambda: window.go(page, place))
        QTimer.singleShot(SETTLE_MS * 2 // 3, lambda: _act(window))
        QTimer.singleShot(SETTLE_MS * 2, shoot)

    turn(shots[0])
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
