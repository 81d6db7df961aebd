"""Ask for one of a few things, such as a day, or for a text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ui.context import AppContext
from ui.widgets.basics import label

_WIDTH = 420


class _Asking(QDialog):
    """Hold a question, a field below it, and a button that bears the verb."""

    def __init__(self, parent: QWidget, app: AppContext, said: tuple[str, str, str]) -> None:
        super().__init__(parent)
        title, question, verb = said
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(app.theme.px(_WIDTH))
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(24, 24, 24, 24)
        self._body.setSpacing(12)
        self._question = label(question, wraps=True)
        self._body.addWidget(self._question)
        self._buttons = QDialogButtonBox()
        accept = self._buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setProperty("kind", "primary")
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _finish(self, field: QWidget) -> None:
        field.setAccessibleName(self._question.text())
        self._question.setBuddy(field)
        self._body.addWidget(field)
        self._body.addStretch(1)
        self._body.addWidget(self._buttons)


class Choose(_Asking):
    """Ask for one of several things.

    Signals:
        chosen: The value that was chosen.
    """

    chosen = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        app: AppContext,
        said: tuple[str, str, str],
        options: Sequence[tuple[object, str]],
    ) -> None:
        """Ask; `said` is title, question and verb, options are (value, text)."""
        super().__init__(parent, app, said)
        self._values = [value for value, _ in options]
        self.box = QComboBox()
        self.box.addItems([text for _, text in options])
        self._finish(self.box)

    @Slot()
    def accept(self) -> None:
        """Hand on what is chosen."""
        self.chosen.emit(self._values[self.box.currentIndex()])
        super().accept()


class AskText(_Asking):
    """Ask for a text.

    Signals:
        given: The text.
    """

    given = Signal(str)

    def __init__(
        self, parent: QWidget, app: AppContext, said: tuple[str, str, str], text: str = ""
    ) -> None:
        """Ask; `said` is title, question and verb."""
        super().__init__(parent, app, said)
        self.field = QLineEdit(text)
        self._finish(self.field)

    @Slot()
    def accept(self) -> None:
        """Hand on the text."""
        self.given.emit(self.field.text())
        super().accept()
