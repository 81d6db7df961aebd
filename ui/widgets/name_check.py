"""Say of one person whether the name is confirmed, with the button that changes it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.context import AppContext
from ui.widgets.basics import button, label

_ICON = 16


class NameCheck(QWidget):
    """Hold sign, words and button in one line.

    Signals:
        wanted: `confirm`, or `ask_again` to take a confirmation back.
    """

    wanted = Signal(str)

    def __init__(self, app: AppContext) -> None:
        """Begin with a name that nobody confirmed."""
        super().__init__()
        self._icons = app.icons
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(6)
        self._sign = QLabel()
        self._words = label("", "muted")
        self.verb = button("", self._on_verb, kind="link")
        for part in (self._sign, self._words, self.verb):
            line.addWidget(part)
        line.addStretch(1)
        self.show_state(is_confirmed=False)

    @property
    def text(self) -> str:
        """Give what is said."""
        return self._words.text()

    def show_state(self, *, is_confirmed: bool) -> None:
        """Say whether the name is confirmed as it stands."""
        self._verb = "ask_again" if is_confirmed else "confirm"
        drawn = ("circle-check", "ok") if is_confirmed else ("circle-dashed", "muted")
        self._sign.setPixmap(self._icons.pixmap(*drawn, size=_ICON))
        if is_confirmed:
            self._words.setText(self.tr("Name confirmed"))
            self.verb.setText(self.tr("Ask again"))
            self.verb.setToolTip(self.tr("Take the confirmation back; the name proof asks again"))
        else:
            self._words.setText(self.tr("Name not confirmed"))
            self.verb.setText(self.tr("Confirm"))
            self.verb.setToolTip(self.tr("The name is right as it stands, titles included"))

    @Slot()
    def _on_verb(self) -> None:
        self.wanted.emit(self._verb)
