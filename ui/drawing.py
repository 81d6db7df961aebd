"""Draw documents beside the window, and save them where the person says."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator.model.documents import Certificates, Document
from facilitator.model.rendering import Format, Paper, Rendered, Rendering
from facilitator.paths import write_durably
from facilitator.services.documents import file_name
from facilitator.store import plan
from facilitator.store.connection import Connection, reader
from facilitator.store.faults import explained
from ui.bench import Bench
from ui.tasks import CancelledError, Token

_LOT = 40
Fill = Callable[[Connection], Document]
"""Fill a document from a connection; called in a thread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """Hold a finished document and the wish that it fulfills."""

    wish: object
    rendered: Rendered


def usual(connection: Connection) -> Rendering:
    """Say how documents are drawn unless somebody chooses otherwise: as the workshop has it."""
    workshop = plan.workshop(connection)
    paper = workshop.paper if workshop.paper in set(Paper) else Paper.A4
    return Rendering(language=workshop.language, paper=Paper(paper))


def draw(bench: Bench, fill: Fill, how: Rendering, token: Token) -> Rendered:
    """Fill and draw a document; in a thread, it can be stopped.

    Raises:
        UserError: What it needs is not there, or cannot be drawn so.
    """
    with reader(bench.file.path) as connection:
        document = fill(connection)
    return bench.app.renderer().render(document, how, token.step)


def draw_each(
    bench: Bench, fill: Callable[[Connection], Certificates], how: Rendering, folder: Path,
    token: Token,
) -> int:  # fmt: skip
    """Write every certificate as a file of its own into a folder; gives how many.

    What was written when it is stopped stays; each file is whole.

    Raises:
        StoppedError: It was stopped; says how many files there are.
    """
    with reader(bench.file.path) as connection:
        document = fill(connection)
    every = len(document.certificates)
    done = 0
    # In small lots, because a lot is drawn whole before its first file comes.
    for lot in range(0, every, _LOT):
        some = replace(document, certificates=document.certificates[lot : lot + _LOT])
        for values, data in bench.app.renderer().render_each(some, how):
            target = folder / file_name(values)
            with explained(target):
                write_durably(target, data)
            done += 1
            _step(token, done, every)
    return done


def _step(token: Token, done: int, every: int) -> None:
    try:
        token.step(done, every)
    except CancelledError as error:
        raise StoppedError(done, every) from error


class StoppedError(CancelledError):
    """Say how far the writing of files had come when it was stopped."""

    def __init__(self, done: int, every: int) -> None:
        """Take the files written, and all that were wanted."""
        super().__init__(done, every)
        self.done = done
        self.every = every


def save_bytes(bench: Bench, owner: QWidget, data: bytes, target: Path) -> None:
    """Write a finished document, beside the window."""

    def work(_token: Token) -> str:
        with explained(target):
            write_durably(target, data)
        return target.name

    bench.ops.work(work, "", owner=owner, done=_teller(bench))


def _teller(bench: Bench) -> Callable[[str], None]:
    said = QCoreApplication.translate("Drawing", "Saved: {name}")

    def tell(name: str) -> None:
        bench.window.toast(said.format(name=name))

    return tell


def save_drawn(
    bench: Bench,
    owner: QWidget,
    fill: Fill,
    how: Rendering,
    target: Path,
) -> None:
    """Draw a document into a file, as a job that can be stopped."""

    def work(token: Token) -> str:
        rendered = draw(bench, fill, how, token)
        with explained(target):
            write_durably(target, rendered.data)
        return target.name

    bench.ops.work(work, target.name, owner=owner, done=_teller(bench))


def ask_target(bench: Bench, owner: QWidget, name: str, kind: Format) -> Path | None:
    """Ask where a document is to be saved; it is suggested beside the workshop."""
    suggested = bench.file.path.parent / f"{name}.{kind}"
    shown = f"{kind.upper()} (*.{kind})"
    title = QCoreApplication.translate("Drawing", "Save document")
    return bench.app.files.save(owner, title, suggested, shown)


def as_format(how: Rendering, kind: Format) -> Rendering:
    """Draw the same in another format."""
    return replace(how, format=kind)
