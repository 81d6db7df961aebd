"""Give the tabs of a page one form: buttons for its header, a line of context, a refresh."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.bench import Bench
from ui.widgets.basics import Notice


class Tab(QWidget):
    """Hold one tab; it is built when it is shown first.

    Signals:
        told: The line under the title of the page, whenever it changes.
    """

    told = Signal(str)

    def __init__(self, bench: Bench, notice: Notice) -> None:
        """Begin with nothing read yet; refusals are said in the notice of the page."""
        super().__init__()
        self.setObjectName("page")
        self.bench = bench
        self.notice = notice
        self.can_edit = not bench.file.is_read_only
        self.context = ""
        self.buttons: tuple[QPushButton, ...] = ()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 12, 0, 0)

    def tell(self, context: str) -> None:
        """Show another line under the title of the page."""
        self.context = context
        self.told.emit(context)

    def refuse(self, error: Exception) -> None:
        """Say above the content why something was not done."""
        self.notice.say(self.bench.sentence(error), is_problem=True)

    def refresh(self) -> None:
        """Read the workshop anew; subclasses do it."""
