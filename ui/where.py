"""Look where a workshop lies before it is opened."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator.media import Medium
from facilitator.services import local_copies
from facilitator.services.local_copies import LocalCopy
from ui.context import AppContext
from ui.tasks import Token


class Where(QObject):
    """Ask about workshops that do not lie on this laptop's own disk.

    Signals:
        opened: The `Path` of the workshop to open.
    """

    opened = Signal(object)

    def __init__(self, app: AppContext, over: QWidget) -> None:
        """Ask over a window."""
        super().__init__(over)
        self._app = app
        self._over = over

    def ask(self, path: Path) -> bool:
        """Ask about a workshop that lies elsewhere; tells whether it does.

        A file that cannot be read is opened as it is, which says what is wrong with it.
        """
        app = self._app
        found = local_copies.elsewhere(path, app.home, app.mounts())
        if found is Medium.FIXED or not path.is_file():
            return False

        def look(_token: Token) -> LocalCopy | None:
            return local_copies.find(path, app.home)

        def show(copy: LocalCopy | None) -> None:
            self._show(path, found, copy)

        def open_it(_error: Exception) -> None:
            self.opened.emit(path)

        app.tasks.start(look, self, done=show, failed=open_it)
        return True

    def _show(self, path: Path, found: Medium, copy: LocalCopy | None) -> None:
        from ui.dialogs.elsewhere import ElsewhereDialog  # noqa: PLC0415  # hardly ever needed

        dialog = ElsewhereDialog(self._app, self._over, path, (found, copy))
        dialog.chosen.connect(self.opened)
        dialog.open()
