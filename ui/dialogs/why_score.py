"""Show how a score came about, step by step, with every figure."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from facilitator.services.explain_scores import Step
from ui.context import AppContext
from ui.widgets.basics import Card, button, label, row


class WhyScore(QDialog):
    """Hold the steps of a computation, each on a card with its result at the right."""

    def __init__(self, app: AppContext, parent: QWidget, title: str, steps: Sequence[Step]) -> None:
        """Show the steps in their order."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self.resize(min(app.theme.px(760), 940), min(app.theme.px(560), 540))
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 16)
        body.setSpacing(12)
        inner = QWidget()
        inner.setObjectName("page")
        content = QVBoxLayout(inner)
        content.setContentsMargins(24, 24, 24, 8)
        content.setSpacing(12)
        content.addWidget(label(title, "cardTitle", wraps=True))
        for step in steps:
            content.addWidget(_card(step))
        content.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(title)
        area.setWidget(inner)
        body.addWidget(area, 1)
        line = row(body)
        line.setContentsMargins(24, 0, 24, 0)
        line.addStretch(1)
        close = button(self.tr("Close"), self.accept, kind="primary")
        close.setDefault(True)
        line.addWidget(close)


def _card(step: Step) -> Card:
    card = Card(step.title)
    card.body.setSpacing(6)
    card.head.addWidget(label(step.shown, "cardTitle"))
    for text in step.lines:
        line = label(text, wraps=True)
        line.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        card.body.addWidget(line)
    return card
