"""Show the settings of this laptop, and give the open workshop the agency's letterhead."""

from PySide6.QtCore import Slot

from facilitator.services import letterhead, profile
from ui.bench import Bench
from ui.dialogs.agency import AgencyDialog
from ui.hub import Topic
from ui.widgets.basics import button
from ui.widgets.page import Page
from ui.widgets.reflow import Reflow
from ui.widgets.settings_cards import LEAST, cards


def build(bench: Bench) -> Page:
    """Make the page."""
    return SettingsPage(bench)


class SettingsPage(Page):
    """Hold a card for each thing that can be chosen."""

    key = "settings"

    def __init__(self, bench: Bench) -> None:
        """Lay the cards out."""
        super().__init__(bench, self.tr("Settings"))
        self.set_context(self.tr("They belong to this laptop and hold for all workshops"))
        made, self._agency, self._data = cards(bench.app, bench.file)
        self._agency.edit_wanted.connect(self._on_edit)
        self._use = button(self.tr("Use in this workshop"), self._on_use)
        self._use.setEnabled(not bench.file.is_read_only)
        self._agency.buttons.insertWidget(1, self._use)
        flow = Reflow(bench.app.theme.px(LEAST), (3, 2, 1))
        for card in made:
            flow.add(card, span=2 if card is self._data else 1)
        self.body.addWidget(flow)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Read what lies outside the workshop."""
        self._agency.show_profile()
        self._data.read_key()

    @Slot()
    def _on_edit(self) -> None:
        dialog = AgencyDialog(self.bench.app, self)
        dialog.saved.connect(self._agency.show_profile)
        dialog.open()

    @Slot()
    def _on_use(self) -> None:
        head, actor = profile.load(self.bench.app.home).letterhead, self.bench.ops.actor
        self.bench.ops.write(
            lambda store: letterhead.use(store, head, actor=actor),
            frozenset({Topic.WORKSHOP}),
            owner=self,
            done=self._on_used,
        )

    def _on_used(self, _value: None) -> None:
        said = self.tr("The documents of this workshop bear your letterhead now")
        self.bench.window.toast(said, can_undo=True)
