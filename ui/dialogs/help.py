"""Show the help where no workshop is open."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.dialogs.dialog import Dialog
from ui.widgets.help_view import HelpView

_WIDTH, _HEIGHT = 900, 520


class HelpDialog(Dialog):
    """Hold the topics of the help page."""

    def __init__(self, app: AppContext, parent: QWidget, topic: str) -> None:
        """Show a topic."""
        super().__init__(parent, QCoreApplication.translate("HelpPage", "Help"))
        self.view = HelpView(app)
        self.view.open_at(topic)
        self.body.addWidget(self.view, 1)
        self.add_primary(self.tr("Close"), self.accept)
        room = parent.window().size() - QSize(40, 40)
        self.resize(QSize(app.theme.px(_WIDTH), app.theme.px(_HEIGHT)).boundedTo(room))
