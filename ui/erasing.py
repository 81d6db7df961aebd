"""Erase people from the open workshop, which is closed for it and opened again."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from facilitator.model.ids import PersonId
from facilitator.services import erase as service
from facilitator.services.erase import Grounds, Prospect
from ui.bench import Bench
from ui.dialogs.erase_person import EraseDialog
from ui.tasks import CancelledError, Job, Token


class Erasing(QObject):
    """Ask, erase, and say what is left; lives on the window, because the pages go meanwhile."""

    def __init__(self, bench: Bench, page: QWidget, chosen: Sequence[PersonId]) -> None:
        """Look beside the window what erasing the chosen people means, then ask."""
        super().__init__(page.window())
        self._bench = bench
        self._app = bench.app
        self._window = bench.window
        self._dialog: EraseDialog | None = None
        self._found: Prospect | None = None
        self._job: Job[tuple[Path, ...]] | None = None
        wanted = tuple(chosen)
        bench.ops.work(
            lambda _token: service.prospect(bench.reading, wanted),
            "", owner=self, done=self._ask, failed=self._on_refused,
        )  # fmt: skip

    def _on_refused(self, error: Exception) -> None:
        self._window.problem(error)
        self.deleteLater()

    def _ask(self, found: Prospect) -> None:
        parent = self.parent()
        if not isinstance(parent, QWidget):
            return
        self._found = found
        dialog = self._dialog = EraseDialog(parent, self._app, found)
        dialog.given.connect(self._on_given)
        dialog.stop_wanted.connect(self._on_stop_wanted)
        dialog.destroyed.connect(self.deleteLater)
        path, home = self._bench.file.path, self._app.home
        self._app.tasks.start(
            lambda _token: service.copies(home, path, found.entries),
            dialog, done=dialog.show_copies, failed=self._bench.ops.refuse,
        )  # fmt: skip
        dialog.open()

    @Slot(str)
    def _on_given(self, reason: str) -> None:
        found, dialog = self._found, self._dialog
        if found is None or dialog is None:
            return
        around, home = self._app.around, self._app.home
        grounds = Grounds(reason=reason, actor=self._bench.ops.actor)

        def work(path: Path, token: Token) -> tuple[Path, ...]:
            service.erase(path, around, found, grounds, token.step)
            return service.copies(home, path, found.entries)

        dialog.show_working()
        self._job = self._window.while_closed(work, done=self._on_done, failed=self._on_failed)
        self._job.progressed.connect(dialog.show_progress)

    @Slot()
    def _on_stop_wanted(self) -> None:
        if self._job is not None:
            self._job.token.cancel()

    def _on_done(self, copies: tuple[Path, ...]) -> None:
        count = 0 if self._found is None else len(self._found.people)
        self._window.toast(self.tr("Personal data of %n person(s) erased", "", count))
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.show_done(copies)

    def _on_failed(self, error: Exception) -> None:
        if self._dialog is None or not isValid(self._dialog):
            self._window.problem(error)
        elif isinstance(error, CancelledError):
            self._dialog.stopped()
        else:
            self._dialog.refused(error)
