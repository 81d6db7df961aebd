"""Let a person pick up work: a workshop of late, another file, a new one, or the sample."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import AppContext
from ui.widgets.basics import label


class StartPage(QWidget):
    """Show what can be opened.

    Signals:
        opened: The `Path` of the workshop to open.
    """

    opened = Signal(object)

    def __init__(self, app: AppContext) -> None:
        """List the workshops opened last."""
        super().__init__()
        self.setObjectName("page")
        self._app = app
        body = QVBoxLayout(self)
        body.addWidget(label("Facilitator", "title"), 0, Qt.AlignmentFlag.AlignCenter)

    @Slot(object)
    def _open(self, path: Path) -> None:
        self.opened.emit(path)
