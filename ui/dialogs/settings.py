"""Show the settings where no workshop is open."""

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.dialogs.agency import AgencyDialog
from ui.dialogs.dialog import Dialog
from ui.widgets.basics import clear
from ui.widgets.reflow import Reflow
from ui.widgets.settings_cards import LEAST, cards

WIDTH = 940


class SettingsDialog(Dialog):
    """Hold the cards of the settings page."""

    def __init__(self, app: AppContext, parent: QWidget) -> None:
        """Lay the cards out."""
        super().__init__(parent, QCoreApplication.translate("SettingsPage", "Settings"))
        self._app = app
        self._fill()
        self.add_primary(self.tr("Close"), self.accept)
        self.fit(app.theme.px(WIDTH))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._refill)
        app.preferences.changed.connect(self._on_changed)

    def _fill(self) -> None:
        made, self._agency, data = cards(self._app, None)
        self._agency.edit_wanted.connect(self._on_edit)
        flow = Reflow(self._app.theme.px(LEAST), (2, 1))
        for card in made:
            flow.add(card, span=2 if card is data else 1)
        self.body.addWidget(flow)
        self.body.addStretch(1)
        data.read_key()

    @Slot(object)
    def _on_changed(self, _value: object) -> None:
        # The box that was just used is one of those that go away.
        self._later.start(0)

    @Slot()
    def _refill(self) -> None:
        clear(self.body)
        self._fill()

    @Slot()
    def _on_edit(self) -> None:
        dialog = AgencyDialog(self._app, self)
        dialog.saved.connect(self._agency.show_profile)
        dialog.open()
