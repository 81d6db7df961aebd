"""Make the screenshots of the README: a sample workshop in the real window, four pages of it."""

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer

from facilitator.services import demo
from reports import qr
from reports.renderer import DocumentRenderer
from ui.app import make_application, make_context
from ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "docs" / "screenshots"
SHOTS = (
    ("dashboard", "light"),
    ("check_in", "light"),
    ("exercises", "dark"),
    ("certificates", "light"),
)
SETTLE_MS = 2500
PEOPLE = 40


def main() -> int:
    """Open each page in turn and save what it looks like."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ["FACILITATOR_HOME"] = str(folder / "demo" / ".home")
        return _shoot(folder)


def _shoot(folder: Path) -> int:
    demo.make(folder / "demo", DocumentRenderer(), PEOPLE, lambda *_: None)
    app = make_application()
    context = make_context(app, DocumentRenderer, lambda: qr)
    window = MainWindow(context)
    window.resize(1366, 768)
    window.show()
    window.open(folder / "demo" / demo.WORKSHOP)
    shots = list(SHOTS)

    def shoot() -> None:
        page, _ = shots.pop(0)
        window.grab().save(str(TARGET / f"{page}.png"))
        if shots:
            turn(shots[0])
        else:
            window.close()
            app.quit()

    def turn(shot: tuple[str, str]) -> None:
        page, theme = shot
        context.preferences.set(replace(context.preferences.value, theme=theme))
        QTimer.singleShot(SETTLE_MS // 2, lambda: window.go(page))
        QTimer.singleShot(SETTLE_MS, shoot)

    turn(shots[0])
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
