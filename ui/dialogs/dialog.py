"""Give all dialogs one anatomy: a title, a body that scrolls, and the buttons below."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.widgets.basics import Notice, button, label

MARGIN = 24
_LEAST = 480


class Dialog(QDialog):
    """Hold a body under a title; it goes away with its window and when it is closed."""

    def __init__(self, parent: QWidget, title: str, context: str = "") -> None:
        """Begin with a title, and one line under it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 20, MARGIN, 12)
        head.setSpacing(2)
        head.addWidget(label(title, "dialogTitle", wraps=True))
        if context:
            head.addWidget(label(context, "muted", wraps=True))
        outer.addLayout(head)
        self._head = head
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(MARGIN, 4, MARGIN, 16)
        self.body.setSpacing(12)
        self.notice = Notice()
        self.body.addWidget(self.notice)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(content)
        outer.addWidget(area, 1)
        self._content = content
        self._area = area
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(MARGIN, 12, MARGIN, 20)
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        outer.addLayout(self.buttons)

    def add_cancel(self, text: str) -> None:
        """Add the button that closes without doing anything; Escape does the same."""
        made = button(text, self.reject)
        made.setAutoDefault(False)
        self.buttons.addWidget(made)

    def add_primary(self, text: str, clicked: Callable[[], object]) -> QPushButton:
        """Add the one filled button, which Enter presses."""
        made = button(text, clicked, kind="primary")
        made.setDefault(True)
        self.buttons.addWidget(made)
        return made

    def fit(self, width: int) -> None:
        """Take this width and the height that the body needs, as far as the screen has it."""
        over = self.parentWidget()
        room = 700 if over is None else over.window().height()
        width = width if over is None else min(width, over.window().width() - 40)
        self.ensurePolished()
        self.resize(width, room)
        for layout in (self.layout(), self.body):
            if layout is not None:
                layout.activate()
        inner = max(
            self._content.heightForWidth(width),
            self._content.sizeHint().height(),
            self._content.minimumSizeHint().height(),
        )
        rest = self._head.sizeHint().height() + self.buttons.sizeHint().height()
        self.resize(width, min(inner + rest + 8, max(room - 40, _LEAST)))
