"""Set what each exercise weighs in the total of all exercises."""

from fractions import Fraction

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from facilitator.errors import UserError
from facilitator.language import percent_text
from facilitator.model.ids import ExerciseId
from facilitator.quantities import plain
from facilitator.services.exercise_weights import set_weights
from facilitator.services.results import Scores
from facilitator.services.scores import number
from ui.bench import Bench
from ui.dialogs.dialog import Dialog
from ui.hub import Topic
from ui.widgets.basics import button, label

_TOPICS = frozenset({Topic.SCORES})
_FIELD = 96


class ExerciseWeights(Dialog):
    """Hold a weight for each exercise, and what share of the total it makes."""

    def __init__(self, bench: Bench, parent: QWidget, scores: Scores) -> None:
        """Show the weights in force; without any, all exercises weigh 1."""
        super().__init__(parent, self.tr("Weights of the exercises"))
        self._bench = bench
        self.fields: dict[ExerciseId, QLineEdit] = {}
        self._shares: dict[ExerciseId, QLabel] = {}
        said = self.tr(
            "The total of a team is the mean of its exercises by these weights. They need not add"
            " up to 100. An exercise that weighs 0 does not count."
        )
        self.body.addWidget(label(said, "small", wraps=True))
        self.body.addLayout(self._make_fields(scores))
        self.body.addStretch(1)
        alike = button(self.tr("All alike"), self._on_alike)
        alike.setAutoDefault(False)
        self.buttons.insertWidget(0, alike)
        self.add_cancel(self.tr("Cancel"))
        self.save_button = self.add_primary(self.tr("Save"), self._save)
        self._show_shares()
        next(iter(self.fields.values())).setFocus()
        self.fit(bench.app.theme.px(520))

    def _make_fields(self, scores: Scores) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        weights = scores.weights()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for line, exercise in enumerate(scores.exercises):
            field = QLineEdit(plain(weights[exercise.id]))
            field.setFixedWidth(self._bench.app.theme.px(_FIELD))
            field.setAlignment(right)
            field.setAccessibleName(self.tr("Weight of {title}").format(title=exercise.title))
            field.textChanged.connect(self._show_shares)
            title, share = label(exercise.title, wraps=True), label("", "muted")
            title.setBuddy(field)
            share.setMinimumWidth(self._bench.app.theme.px(_FIELD // 2))
            share.setAlignment(right)
            for column, widget in enumerate((title, field, share)):
                grid.addWidget(widget, line, column)
            self.fields[exercise.id], self._shares[exercise.id] = field, share
        return grid

    def share(self, exercise: ExerciseId) -> str:
        """Give the share of the total that is shown beside an exercise."""
        return self._shares[exercise].text()

    @Slot()
    def _show_shares(self) -> None:
        """Show what the typed weights make; one that is no number yet makes nothing."""
        found = {key: _typed(field.text()) for key, field in self.fields.items()}
        whole = sum(found.values(), Fraction(0))
        language = self._bench.app.language
        for key, weight in found.items():
            part = weight / whole if whole else Fraction(0)
            places = 0 if (part * 100).denominator == 1 else 1
            self._shares[key].setText(percent_text(part, places, language) if whole else "–")

    @Slot()
    def _on_alike(self) -> None:
        for field in self.fields.values():
            field.setText("1")

    @Slot()
    def _save(self) -> None:
        self.notice.say("")
        typed = {key: field.text() for key, field in self.fields.items()}
        actor = self._bench.ops.actor
        self._bench.ops.write(
            lambda store: set_weights(store, typed, actor=actor),
            _TOPICS, owner=self, done=self._on_saved, failed=self._refuse,
        )  # fmt: skip

    def _on_saved(self, _value: object) -> None:
        self._bench.window.toast(self.tr("Weights of the exercises changed"), can_undo=True)
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self.notice.say(self._bench.sentence(error), is_problem=True)


def _typed(text: str) -> Fraction:
    try:
        return max(number(text.strip(), ""), Fraction(0))
    except UserError:
        return Fraction(0)
