"""Offer one document: its picture, its name, and what it is for or still lacks."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.context import AppContext
from ui.widgets.basics import label


class DocumentButton(QPushButton):
    """Choose a document; its line says what it is for, or what it still lacks."""

    def __init__(self, app: AppContext, icon: str, title: str, purpose: str) -> None:
        """Begin with what it is for."""
        super().__init__()
        self._app = app
        self._icon = icon
        self._title = title
        self._purpose = purpose
        self.setProperty("kind", "document")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 10, 12, 10)
        line.setSpacing(12)
        self._mark = QLabel()
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(title, "documentTitle", wraps=True))
        self._line = label("", "small", wraps=True)
        texts.addWidget(self._line)
        line.addLayout(texts, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_need("")

    def show_need(self, need: str) -> None:
        """Show what it lacks in place of what it is for, empty for nothing."""
        said = need or self._purpose
        self._line.setText(said)
        self._mark.setPixmap(self._app.icons.pixmap(self._icon, "muted" if need else "primary"))
        self.setAccessibleName(f"{self._title}. {said}")
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Be higher where the words need more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the words at a width."""
        inner = self.layout()
        return inner.totalHeightForWidth(width) if inner is not None else 0

    def sizeHint(self) -> QSize:
        """Ask for the room of the words, not for that of a plain button."""
        inner = self.layout()
        return inner.totalSizeHint() if inner is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Need the room of the words."""
        inner = self.layout()
        return inner.totalMinimumSize() if inner is not None else super().minimumSizeHint()
