"""Say something in passing at the lower edge of the window, with a way back."""

from collections.abc import Callable

from PySide6 import QtGui  # a class is made when it is named first, so not at the start
from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.widgets.basics import label

SHOWN_MS = 8000
_FROM_EDGE = 48


class Toast(QFrame):
    """Show one sentence at a time over its parent."""

    def __init__(self, parent: QWidget) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self._over = parent
        self.setObjectName("toast")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 8, 8)
        line.setSpacing(16)
        self._text = label("")
        line.addWidget(self._text)
        self._action = QPushButton()
        self._action.clicked.connect(self._on_clicked)
        line.addWidget(self._action)
        self._clicked: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """Give what is shown, empty when hidden."""
        return self._text.text() if self.isVisible() else ""

    def say(self, text: str, action: tuple[str, Callable[[], object]] | None = None) -> None:
        """Show a sentence for eight seconds, with a button if there is a way back."""
        self._text.setText(text)
        self._action.setVisible(action is not None)
        if action is not None:
            self._action.setText(action[0])
            self._clicked = action[1]
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(self, text))

    @Slot()
    def _on_clicked(self) -> None:
        self.hide()
        if self._clicked is not None:
            self._clicked()

    def _place(self) -> None:
        parent = self._over
        self._text.setMaximumWidth(max(200, parent.width() - 260))
        self.adjustSize()
        self.move(
            (parent.width() - self.width()) // 2, parent.height() - self.height() - _FROM_EDGE
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt's name
        """Stay at the lower edge when the window is resized."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
