"""Ask for one line of text, such as a name or a reason, and say at once what is wrong with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.bench import Bench
from ui.dialogs.dialog import Dialog
from ui.widgets.basics import label


class TextForm(Dialog):
    """Hold one line; it stays open until what was typed is taken.

    Signals:
        given: The typed text, on Enter or the button; answer by `saved` or `refused`.
    """

    given = Signal(str)

    def __init__(self, bench: Bench, parent: QWidget, title: str, ask: tuple[str, str]) -> None:
        """Ask; `ask` holds the question and the verb on the button."""
        super().__init__(parent, title)
        question, verb = ask
        self._bench = bench
        self.line = QLineEdit()
        self.line.setAccessibleName(question)
        asked = label(question, wraps=True)
        asked.setBuddy(self.line)
        self._error = label("", "error", wraps=True)
        keeping = self._error.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self._error.setSizePolicy(keeping)
        self._error.setMinimumHeight(2 * self._error.fontMetrics().lineSpacing())
        self._error.hide()
        for widget in (asked, self.line, self._error):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        self.accept_button = self.add_primary(verb, self._on_accept)
        self.line.setFocus()
        self.fit(bench.app.theme.px(460))

    @property
    def error(self) -> str:
        """Give what is said to be wrong, empty for nothing."""
        return "" if self._error.isHidden() else self._error.text()

    def begin_with(self, text: str) -> None:
        """Begin with a text, all of it selected."""
        self.line.setText(text)
        self.line.selectAll()

    def saved(self, _value: object) -> None:
        """Close, because the text was taken."""
        self.accept()

    def refused(self, error: Exception) -> None:
        """Say what is wrong with the text."""
        self._error.setText(self._bench.sentence(error))
        self._error.show()
        self.line.setFocus()

    @Slot()
    def _on_accept(self) -> None:
        self._error.hide()
        self.given.emit(self.line.text())
