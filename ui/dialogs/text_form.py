"""Ask for one line of text, such as a name or a reason, and say at once what is wrong with it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.bench import Bench
from ui.widgets.basics import button, label, row


class TextForm(QDialog):
    """Hold one line; it stays open until what was typed is taken.

    Signals:
        given: The typed text, on Enter or the button; answer by `saved` or `refused`.
    """

    given = Signal(str)

    def __init__(self, bench: Bench, parent: QWidget, title: str, ask: tuple[str, str]) -> None:
        """Ask; `ask` holds the question and the verb on the button."""
        super().__init__(parent)
        question, verb = ask
        self._bench = bench
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        body = QVBoxLayout(self)
        body.setContentsMargins(24, 24, 24, 16)
        body.setSpacing(8)
        asked = label(question, wraps=True)
        self.line = QLineEdit()
        self.line.setAccessibleName(question)
        self.line.setMinimumWidth(420)
        asked.setBuddy(self.line)
        self._error = label("", "error", wraps=True)
        self._error.hide()
        for widget in (asked, self.line, self._error):
            body.addWidget(widget)
        body.addSpacing(8)
        line = row(body)
        line.addStretch(1)
        line.addWidget(button(self.tr("Cancel"), self.reject))
        self._accept = button(verb, self._on_accept, kind="primary")
        self._accept.setDefault(True)
        line.addWidget(self._accept)

    @property
    def accept_button(self) -> QPushButton:
        """Give the button that takes the text."""
        return self._accept

    @property
    def error(self) -> str:
        """Give what is said to be wrong, empty for nothing."""
        return self._error.text()

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
