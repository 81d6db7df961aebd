"""Offer a copy on this laptop before a workshop on a stick or in a network is opened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.media import Medium
from facilitator.services import local_copies
from facilitator.services.local_copies import LocalCopy, Newer
from ui.context import AppContext
from ui.dialogs.dialog import Dialog
from ui.tasks import Token
from ui.widgets.basics import button, label

_WIDTH = 600


class ElsewhereDialog(Dialog):
    """Say where the file lies and which of two copies is newer; open one of them.

    Signals:
        chosen: The `Path` of the workshop to open, which is the copy or the file itself.
    """

    chosen = Signal(object)

    def __init__(
        self,
        app: AppContext,
        parent: QWidget,
        path: Path,
        found: tuple[Medium, LocalCopy | None],
    ) -> None:
        """Begin with what was found: what the file lies on, and the copy on this laptop."""
        self._lies_on, self._copy = found
        super().__init__(parent, self._headline())
        self._app = app
        self._path = path
        for text, role in ((str(path), "muted"), (self._why(), ""), (self._standing(), "")):
            if text:
                self.body.addWidget(label(text, role, wraps=True))
        self.body.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        self._there = button(self.tr("Open it there"), self._on_there)
        self._there.setAutoDefault(False)
        self.buttons.addWidget(self._there)
        self._here = self.add_primary(self._verb(), self._on_here)
        self.fit(app.theme.px(_WIDTH))
        self._here.setFocus()

    # ---- words

    def _headline(self) -> str:
        if self._lies_on is Medium.STICK:
            return QCoreApplication.translate("ElsewhereDialog", "This workshop lies on a stick")
        return QCoreApplication.translate(
            "ElsewhereDialog", "This workshop lies in a network folder"
        )

    def _why(self) -> str:
        if self._lies_on is Medium.STICK:
            return self.tr(
                "A stick that is pulled out interrupts saving. Work on a copy on this laptop?"
                " While the stick is there, a safe copy goes back to it every two minutes."
            )
        return self.tr(
            "A network that fails interrupts saving. Work on a copy on this laptop?"
            " While the folder can be reached, a safe copy goes back to it every two minutes."
        )

    def _standing(self) -> str:
        if self._copy is None:
            return ""
        said = {
            Newer.NEITHER: self.tr("The copy on this laptop has the same content: {file}"),
            Newer.LOCAL: self.tr("The copy on this laptop is newer: {file}"),
            Newer.ORIGIN: self.tr("This file is newer than the copy on this laptop: {file}"),
            Newer.BOTH: self.tr(
                "This file and the copy on this laptop both have something that the other lacks:"
                " {file}"
            ),
        }
        return said[self._copy.newer].format(file=self._copy.path)

    def _verb(self) -> str:
        if self._copy is None:
            return self.tr("Copy and open")
        if self._copy.newer in {Newer.NEITHER, Newer.LOCAL}:
            return self.tr("Open the copy")
        if self._copy.newer is Newer.ORIGIN:
            return self.tr("Bring the copy up to date and open it")
        return self.tr("Join both in the copy and open it")

    # ---- what is done

    @Slot()
    def _on_there(self) -> None:
        self._finish(self._path)

    @Slot()
    def _on_here(self) -> None:
        for made in (self._there, self._here):
            made.setEnabled(False)
        self._app.tasks.start(self._work(), self, done=self._finish, failed=self._on_failed)

    def _work(self) -> Callable[[Token], Path]:
        """Give what makes the copy, or brings it up to date, beside the window."""
        app, path, copy = self._app, self._path, self._copy

        def work(_token: Token) -> Path:
            if copy is None:
                target = local_copies.folder(app.home, app.mounts())
                return local_copies.make(path, app.home, target or app.home.folder)
            if copy.newer in {Newer.ORIGIN, Newer.BOTH}:
                local_copies.bring_up_to_date(copy.path, path, app.around)
            local_copies.remember(path, copy.path, app.home)
            return copy.path

        return work

    def _finish(self, path: Path) -> None:
        self.accept()
        self.chosen.emit(path)

    def _on_failed(self, error: Exception) -> None:
        for made in (self._there, self._here):
            made.setEnabled(True)
        self.notice.say(self._app.sentence(error), is_problem=True)
