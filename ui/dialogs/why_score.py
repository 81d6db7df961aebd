"""Show how a score came about, step by step, with every figure."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from facilitator.services.explain_scores import Step
from ui.context import AppContext
from ui.dialogs.dialog import Dialog
from ui.widgets.basics import Card, label


class WhyScore(Dialog):
    """Hold the steps of a computation, each on a card with its result at the right."""

    def __init__(
        self, app: AppContext, parent: QWidget, about: tuple[str, str], steps: Sequence[Step]
    ) -> None:
        """Show the steps in their order; `about` names team and exercise."""
        super().__init__(parent, *about)
        for step in steps:
            self.body.addWidget(_card(step))
        self.body.addStretch(1)
        self.add_primary(self.tr("Close"), self.accept).setFocus()
        self.fit(app.theme.px(760))


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
