"""Set up an exercise: name, session, rounds, components and their weights."""

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from facilitator.errors import UserError
from facilitator.model.exercises import Exercise
from facilitator.model.ids import FormationId, SessionId
from facilitator.quantities import plain
from facilitator.services import exercises as service
from facilitator.services import teams
from facilitator.services.exercise_forms import ExerciseTexts, component_form, read
from facilitator.services.rubrics import Preset, rubric
from facilitator.store import plan
from ui.bench import Bench
from ui.dialogs.dialog import Dialog
from ui.hub import Topic
from ui.widgets.basics import button, label
from ui.widgets.component_rows import ComponentRows, RoundRow

_TOPICS = frozenset({Topic.SCORES})


class ExerciseForm(Dialog):
    """Edit one exercise; once it was scored, a change of its plan asks for a reason."""

    def __init__(self, bench: Bench, parent: QWidget, exercise: Exercise) -> None:
        """Show an exercise as it is."""
        super().__init__(parent, self.tr("Set up exercise"), exercise.title)
        self._bench = bench
        self._exercise = exercise
        self._is_started = any(exercise.started)
        self._can_edit = not bench.file.is_read_only
        self.body.addLayout(self._make_fields())
        self.body.addWidget(label(self.tr("Components"), "cardTitle"))
        self.body.addWidget(label(self._about_weights(), "small", wraps=True))
        forms = [component_form(component) for component in self._exercise.components]
        self.components = ComponentRows(bench.app, forms)
        self.body.addWidget(self.components)
        if self._is_started:
            self.body.addLayout(self._make_reason())
        self.body.addStretch(1)
        self._make_buttons()
        self.title.setFocus()
        self.fit(bench.app.theme.px(860))

    # ---- the parts

    def _about_weights(self) -> str:
        return self.tr("Name, weight, stage and how it is scored. Weights need not add up to 100.")

    def _make_fields(self) -> QFormLayout:
        form = QFormLayout()
        form.setSpacing(12)
        self.title = QLineEdit(self._exercise.title)
        form.addRow(self.tr("&Name"), self.title)
        self.session = QComboBox()
        self.session.addItem(self.tr("No session"), None)
        for session in plan.sessions(self._bench.reading):
            self.session.addItem(session.title, str(session.id))
        self.session.setCurrentIndex(max(0, self.session.findData(_text(self._exercise.session))))
        form.addRow(self.tr("&Session"), self.session)
        self.formation = QComboBox()
        known = teams.formations(self._bench.reading)
        for place, key in enumerate(known):
            number = len(known) - place
            self.formation.addItem(self.tr("Division {number}").format(number=number), str(key))
        at = self.formation.findData(_text(self._exercise.formation))
        self.formation.setCurrentIndex(max(0, at))
        form.addRow(self.tr("&Teams"), self.formation)
        form.setRowVisible(self.formation, len(known) > 1)
        self.unit = QLineEdit(self._exercise.unit)
        self.unit.setPlaceholderText(self.tr("for target and actual, such as cm"))
        form.addRow(self.tr("&Unit"), self.unit)
        self.preset = QComboBox()
        self.preset.addItem(self.tr("Keep as it is"), None)
        for preset, text in self._presets().items():
            self.preset.addItem(text, preset.value)
        self.preset.activated.connect(self._on_preset)
        form.addRow(self.tr("&Begin with"), self.preset)
        form.setRowVisible(self.preset, not self._is_started)
        weights = [plain(weight) for weight in self._exercise.round_weights]
        started = [at for at, is_on in enumerate(self._exercise.started, start=1) if is_on]
        self.rounds = RoundRow(self._bench.app, weights, max(started, default=1))
        form.addRow(self.tr("Weights of rounds"), self.rounds)
        return form

    def _presets(self) -> dict[Preset, str]:
        return {
            Preset.PDCA: self.tr("Plan, do, check, act"),
            Preset.WITHOUT_ACT: self.tr("Plan, do, check"),
            Preset.POSTS: self.tr("Points at posts"),
            Preset.PRODUCTION: self.tr("Production game, measured"),
        }

    def _make_reason(self) -> QVBoxLayout:
        made = QVBoxLayout()
        made.setSpacing(4)
        asked = label(
            self.tr("It has been scored: a change of rounds or components needs a &reason."),
            "small", wraps=True,
        )  # fmt: skip
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason of the change"))
        self.reason.setPlaceholderText(self.tr("Reason of the change"))
        asked.setBuddy(self.reason)
        made.addWidget(asked)
        made.addWidget(self.reason)
        return made

    def _make_buttons(self) -> None:
        self.remove_button = button(self.tr("Remove exercise"), self._remove, kind="danger")
        self.remove_button.setAutoDefault(False)
        self.remove_button.setEnabled(self._can_edit)
        self.buttons.insertWidget(0, self.remove_button)
        self.add_cancel(self.tr("Cancel"))
        self.save_button = self.add_primary(self.tr("Save"), self._save)
        self.save_button.setEnabled(self._can_edit)

    # ---- what was typed

    @Slot(int)
    def _on_preset(self, _index: int) -> None:
        chosen = self.preset.currentData()
        if chosen is None:
            self._show_plan(self._exercise)
            return
        found = rubric(Preset(str(chosen)), self._bench.app.texts)
        self.rounds.set_weights([plain(weight) for weight in found.round_weights])
        self.components.set_forms([component_form(one) for one in found.components])

    def _show_plan(self, exercise: Exercise) -> None:
        self.rounds.set_weights([plain(weight) for weight in exercise.round_weights])
        self.components.set_forms([component_form(one) for one in exercise.components])

    def _typed(self) -> Exercise:
        session, formation = self.session.currentData(), self.formation.currentData()
        texts = ExerciseTexts(
            title=self.title.text(),
            unit=self.unit.text(),
            session=None if session is None else SessionId(_id(session)),
            formation=None if formation is None else FormationId(_id(formation)),
            rounds=self.rounds.weights(),
            components=self.components.forms(),
        )
        return read(texts, self._exercise)

    @Slot()
    def _save(self) -> None:
        self.notice.say("")
        try:
            changed = self._typed()
        except UserError as error:
            self._refuse(error)
            return
        reason = self.reason.text() if self._is_started else ""
        actor = self._bench.ops.actor
        self._bench.ops.write(
            lambda store: service.edit(store, changed, reason=reason, actor=actor),
            _TOPICS, owner=self, done=self._on_saved, failed=self._refuse,
        )  # fmt: skip

    def _on_saved(self, _value: object) -> None:
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self.notice.say(self._bench.sentence(error), is_problem=True)
        self._area.ensureWidgetVisible(self.notice)

    @Slot()
    def _remove(self) -> None:
        key, actor = self._exercise.id, self._bench.ops.actor
        said = self.tr("{exercise} removed").format(exercise=self._exercise.title)
        window = self._bench.window

        def done(_: None) -> None:
            window.toast(said, can_undo=True)
            self.accept()

        self._bench.ops.write(
            lambda store: service.remove(store, key, actor=actor),
            _TOPICS, owner=self, done=done, failed=self._refuse,
        )  # fmt: skip


def _text(key: object) -> str | None:
    return None if key is None else str(key)


def _id(text: object) -> UUID:
    return UUID(str(text))
