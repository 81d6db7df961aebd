"""Let a person choose one group of a list, each with its number."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QSizePolicy, QWidget

from ui.widgets.flow import FlowLayout


class FilterChips(QWidget):
    """Hold a button for each group; one of them is chosen.

    Signals:
        chosen: The key of the group.
    """

    chosen = Signal(str)

    def __init__(self, groups: tuple[tuple[str, str], ...], name: str) -> None:
        """Take (key, word) of each group, the first one chosen; `name` says what they filter."""
        super().__init__()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._words = dict(groups)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        line = FlowLayout(self)
        for key, word in groups:
            made = QPushButton(word)
            made.setProperty("kind", "filter")
            made.setProperty("group", key)
            made.setCheckable(True)
            self._group.addButton(made)
            self._buttons[key] = made
            line.addWidget(made)
        self._buttons[groups[0][0]].setChecked(True)
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def current(self) -> str:
        """Give the key of the chosen group."""
        found = (key for key, made in self._buttons.items() if made.isChecked())
        return next(found, "")

    def show_count(self, key: str, count: int, *, is_shown: bool = True) -> None:
        """Show a number behind the word of a group, or hide a group."""
        made, said = self._buttons[key], QLocale().toString(count)
        made.setText(f"{self._words[key]}  {said}")
        made.setAccessibleName(f"{self._words[key]} {said}")
        made.setVisible(is_shown or made.isChecked())

    def choose(self, key: str) -> None:
        """Choose a group as a click does."""
        self._buttons[key].setVisible(True)
        self._buttons[key].click()

    @Slot(QAbstractButton)
    def _on_clicked(self, clicked: QAbstractButton) -> None:
        self.chosen.emit(str(clicked.property("group")))
