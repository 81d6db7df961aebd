"""Type the marks of a round: choose exercise, round and assessor, then fill the grid."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator.model.exercises import Assessor, Exercise
from facilitator.model.ids import ExerciseId
from facilitator.rules.scoring import judged
from facilitator.services import exercises as service
from facilitator.services.exercises import SheetPlace
from facilitator.services.results import Scores
from facilitator.services.score_board import Board, SheetState, board
from ui.bench import Bench
from ui.dialogs.assessors import AssessorsDialog
from ui.dialogs.exercise_form import ExerciseForm
from ui.dialogs.text_form import TextForm
from ui.hub import Topic
from ui.models.score_model import ScoreModel
from ui.reading import Reading
from ui.widgets.basics import EmptyState, Notice, button, chip, label, row, set_tone
from ui.widgets.elided_choice import ElidedChoice
from ui.widgets.score_columns import ScoreColumns
from ui.widgets.score_grid import ScoreGrid
from ui.widgets.score_saver import ScoreSaver
from ui.widgets.tab import Tab

_TOPICS = frozenset({Topic.SCORES})
_NOBODY = ""
_LEAST_GRID = 200


class ScoreSheets(Tab):
    """Hold the choice of a round, and the grid of its teams."""

    def __init__(self, bench: Bench, notice: Notice) -> None:
        """Begin with nothing read yet; refusals are said in the notice of the page."""
        super().__init__(bench, notice)
        self._scores: Scores | None = None
        self._board: Board | None = None
        self._wanted = ""
        icons = bench.app.icons
        self.assessors_button = button(
            self.tr("A&ssessors…"), self.show_assessors, icon=icons.icon("users")
        )
        self.new_button = button(
            self.tr("&New exercise…"), self.new_exercise, kind="primary",
            icon=icons.icon("plus", "onPrimary"),
        )  # fmt: skip
        self.buttons = (self.assessors_button, self.new_button)
        self._words = ScoreColumns(bench, self)
        self.model = ScoreModel(self._words.look(), self)
        self.model.set_editable(self.can_edit)
        self.saver = ScoreSaver(bench, self.model, self)
        self.saver.round_started.connect(self._on_round_started)
        self.grid = ScoreGrid(self.model, bench.app.theme, self.tr("Marks of the round"))
        self.grid.current_changed.connect(self._show_cell)
        self.model.dataChanged.connect(self._show_cell)
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack)
        for made in (self._make_no_exercise(), self._make_no_teams(), self._make_board()):
            self._stack.addWidget(made)
        self._stack.hide()
        self._reading = Reading(bench, Scores, self._show, self)

    # ---- the parts

    def _make_no_exercise(self) -> QWidget:
        return EmptyState(
            self.tr("There is no exercise yet. Give it a name; weights and rounds come with it."),
            (self.tr("Name an exercise…"), self.new_exercise) if self.can_edit else None,
            picture=self.bench.app.icons.picture("refresh"),
        )

    def _make_no_teams(self) -> QWidget:
        return EmptyState(
            self.tr("Exercises are scored by teams, and there are none yet."),
            (self.tr("Go to teams"), self._go_to_teams),
            picture=self.bench.app.icons.picture("users-group"),
        )

    def _make_board(self) -> QWidget:
        made = QWidget()
        body = QVBoxLayout(made)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addLayout(self._make_choices())
        body.addLayout(self._make_state())
        self._grids = QStackedWidget()
        self._grids.addWidget(
            EmptyState(
                self.tr("Nobody gives marks yet. Say who assesses this workshop."),
                (self.tr("Assessors…"), self.show_assessors) if self.can_edit else None,
            )
        )
        self._grids.addWidget(self.grid)
        self._grids.setMinimumHeight(self.bench.app.theme.px(_LEAST_GRID))
        body.addWidget(self._grids, 1)
        self.message = label("", "small", wraps=True)
        self.message.setContentsMargins(0, 0, 0, 8)
        body.addWidget(self.message)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(made)
        return area

    def _make_choices(self) -> QHBoxLayout:
        self.exercise = ElidedChoice(self.tr("Exercise"), 8)
        self.round = ElidedChoice(self.tr("Round"), 6)
        self.assessor = ElidedChoice(self.tr("Assessor"), 7)
        self.beside = ElidedChoice(self.tr("Second assessor, side by side"), 7)
        for combo in (self.exercise, self.round, self.assessor, self.beside):
            combo.activated.connect(self._on_choice)
        self.setup_button = button(
            self.tr("Set &up exercise…"), self.set_up,
            icon=self.bench.app.icons.icon("adjustments"),
        )  # fmt: skip
        line = row(None)
        for combo, share in zip(
            (self.exercise, self.round, self.assessor, self.beside), (3, 0, 2, 2), strict=True
        ):
            line.addWidget(combo, share)
        return line

    def _make_state(self) -> QHBoxLayout:
        self.state = chip("")
        self.progress = label("", "small")
        self.progress.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.excuse_button = button(self.tr("E&xcuse this sheet…"), self._on_excuse)
        line = row(None, self.state)
        line.addWidget(self.progress, 1)
        line.addWidget(self.excuse_button)
        line.addWidget(self.setup_button)
        return line

    # ---- reading

    def refresh(self) -> None:
        """Read exercises and marks anew, beside the window."""
        self._reading.start()

    def _show(self, scores: Scores) -> None:
        """Show what was read, and stay where the person is."""
        self._scores = scores
        self._stack.show()
        self._fill(self.exercise, ((str(one.id), one.title) for one in scores.exercises))
        names = [(str(one.id), one.name) for one in scores.assessors]
        self._fill(self.assessor, names)
        alone = (_NOBODY, self.tr("One assessor only"))
        self._fill(self.beside, [alone, *names])
        if not scores.exercises:
            self._stack.setCurrentIndex(0)
            self._board = None
            self.saver.set_board(None)
            self.tell("")
            return
        if (at := self.exercise.findData(self._wanted)) >= 0:
            self._wanted = ""
            self.exercise.setCurrentIndex(at)
        self._show_board()

    @staticmethod
    def _fill(combo: QComboBox, items: Iterable[tuple[str, str]]) -> None:
        """Offer items by key, and keep the chosen one if it is still there."""
        wanted = list(items)
        if wanted == [(combo.itemData(at), combo.itemText(at)) for at in range(combo.count())]:
            return
        before = combo.currentData()
        combo.clear()
        for key, text in wanted:
            combo.addItem(text, key)
        combo.setCurrentIndex(max(0, combo.findData(before)))

    @Slot(int)
    def _on_choice(self, _index: int) -> None:
        self._show_board()

    def _chosen(self) -> Exercise | None:
        key = self.exercise.currentData()
        known = () if self._scores is None else self._scores.exercises
        return next((one for one in known if str(one.id) == key), None)

    def _show_board(self) -> None:
        exercise, scores = self._chosen(), self._scores
        if exercise is None or scores is None:
            return
        numbers = range(1, len(exercise.round_weights) + 1)
        titles = ((str(number), self._round_title(number)) for number in numbers)
        self._fill(self.round, titles)
        shown = board(scores, ExerciseId(exercise.id), int(self.round.currentData()))
        self._board = shown
        self._stack.setCurrentIndex(2 if shown.rows else 1)
        needs_assessor = bool(judged(exercise.components))
        self._grids.setCurrentIndex(0 if needs_assessor and not scores.assessors else 1)
        has_choice = needs_assessor and bool(scores.assessors)
        self.assessor.setVisible(has_choice)
        self.beside.setVisible(has_choice and len(scores.assessors) > 1)
        self.model.set_board(shown, self._words.columns(shown, self._shown_assessors()))
        self.saver.set_board(shown)
        self._show_state()
        self._show_cell()

    def _round_title(self, number: int) -> str:
        return self.tr("Round {round}").format(round=number)

    def _shown_assessors(self) -> Sequence[Assessor]:
        known = {} if self._scores is None else {str(x.id): x for x in self._scores.assessors}
        keys = dict.fromkeys((self.assessor.currentData(), self.beside.currentData()))
        return [known[key] for key in keys if key in known]

    # ---- what is said around the grid

    def _show_state(self) -> None:
        shown = self._board
        if shown is None:
            return
        is_started = shown.exercise.started[shown.round - 1]
        word = self.tr("Weights locked") if is_started else self.tr("Not started")
        set_tone(self.state, word, "soft" if is_started else "plain")
        states = [sheet.state for entry in shown.rows for sheet in entry.sheets.values()]
        complete, excused = (states.count(SheetState.COMPLETE), states.count(SheetState.EXCUSED))
        if not is_started:
            said = self.tr("The first mark starts this round and locks the weights.")
        elif judged(shown.exercise.components):
            said = self.tr("{complete} of %n sheet(s) complete", "", len(states)).format(
                complete=complete
            )
            if excused:
                dropped = self.tr("%n excused", "", excused)
                said = f"{said}, {dropped}"
        else:
            said = ""
        self.progress.setText(said)
        self.tell(self._sentence_for(shown))

    def _sentence_for(self, shown: Board) -> str:
        teams = self.tr("%n team(s)", "", len(shown.rows))
        return f"{shown.exercise.title} · {self._round_title(shown.round)} · {teams}"

    @Slot()
    def _show_cell(self) -> None:
        """Say what is wrong with the present cell, or how to go on."""
        index = self.grid.currentIndex()
        sentence = self.model.sentence(index) if index.isValid() else ""
        wanted = "error" if sentence else "small"
        usual = self.tr("Type a number and press Enter. Every mark is saved as you go on.")
        if not self.can_edit:
            usual = ""
        self.message.setText(sentence or usual)
        if self.message.objectName() != wanted:
            self.message.setObjectName(wanted)
            self.message.style().unpolish(self.message)
            self.message.style().polish(self.message)
        self._show_excuse()

    def _show_excuse(self) -> None:
        place = self._sheet_place()
        state = None if place is None else self._sheet_state(place)
        self.excuse_button.setVisible(bool(self._shown_assessors()))
        self.excuse_button.setEnabled(self.can_edit and state is not None)
        is_excused = state is SheetState.EXCUSED
        self.excuse_button.setText(
            self.tr("Ask for this sheet again") if is_excused else self.tr("E&xcuse this sheet…")
        )

    def _sheet_place(self) -> SheetPlace | None:
        index, shown = self.grid.currentIndex(), self._board
        if shown is None or not index.isValid() or index.column() >= len(self.model.columns):
            return None
        assessor = self.model.columns[index.column()].assessor
        if assessor is None:
            return None
        team = shown.rows[index.row()].team.id
        return SheetPlace(
            exercise=shown.exercise.id, round=shown.round, team=team, assessor=assessor
        )

    def _sheet_state(self, place: SheetPlace) -> SheetState | None:
        rows = () if self._board is None else self._board.rows
        found = (one.sheets.get(place.assessor) for one in rows if one.team.id == place.team)
        sheet = next(found, None)
        return None if sheet is None else sheet.state

    @Slot(int)
    def _on_round_started(self, number: int) -> None:
        said = self.tr("Round {round} has started. Its weights are locked now.")
        self.bench.window.toast(said.format(round=number), can_undo=True)

    # ---- excused sheets

    @Slot()
    def _on_excuse(self) -> None:
        place = self._sheet_place()
        if place is None:
            return
        if self._sheet_state(place) is SheetState.EXCUSED:
            actor = self.bench.ops.actor
            self.bench.ops.write(
                lambda store: service.ask_again(store, place, actor=actor),
                _TOPICS, owner=self, failed=self.refuse,
            )  # fmt: skip
            return
        self._excusing = place
        ask = (self.tr("Why will this sheet not come?"), self.tr("Excuse"))
        dialog = TextForm(self.bench, self, self._sheet_title(place), ask)
        dialog.given.connect(self._on_reason)
        dialog.open()

    def _sheet_title(self, place: SheetPlace) -> str:
        rows = () if self._board is None else self._board.rows
        team = next((one.team.name for one in rows if one.team.id == place.team), "")
        known = () if self._scores is None else self._scores.assessors
        name = next((one.name for one in known if one.id == place.assessor), "")
        return self.tr("Sheet of {assessor} for {team}").format(assessor=name, team=team)

    @Slot(str)
    def _on_reason(self, reason: str) -> None:
        dialog, place, actor = self.sender(), self._excusing, self.bench.ops.actor
        if isinstance(dialog, TextForm):
            self.bench.ops.write(
                lambda store: service.excuse(store, place, reason, actor=actor),
                _TOPICS, owner=dialog, done=dialog.saved, failed=dialog.refused,
            )  # fmt: skip

    # ---- exercises and assessors

    @Slot()
    def new_exercise(self) -> None:
        """Ask for the name of a new exercise, then add it with the usual rubric."""
        ask = (self.tr("Name of the exercise"), self.tr("Add"))
        dialog = TextForm(self.bench, self, self.tr("New exercise"), ask)
        dialog.given.connect(self._on_named)
        dialog.open()

    @Slot(str)
    def _on_named(self, title: str) -> None:
        dialog, actor, texts = self.sender(), self.bench.ops.actor, self.bench.app.texts
        if not isinstance(dialog, TextForm):
            return

        def done(key: ExerciseId) -> None:
            dialog.saved(key)
            self._wanted = str(key)
            self.refresh()
            self.grid.setFocus()
            said = self.tr("{exercise} added with the usual components").format(exercise=title)
            self.bench.window.toast(said, can_undo=True)

        self.bench.ops.write(
            lambda store: service.create(store, title, texts, actor=actor),
            _TOPICS, owner=dialog, done=done, failed=dialog.refused,
        )  # fmt: skip

    @Slot()
    def set_up(self) -> None:
        """Show rounds, components and weights of the exercise."""
        exercise = self._chosen()
        if exercise is not None:
            ExerciseForm(self.bench, self, exercise).open()

    @Slot()
    def show_assessors(self) -> None:
        """Show who assesses."""
        AssessorsDialog(self.bench, self).open()

    @Slot()
    def _go_to_teams(self) -> None:
        self.bench.window.go("exercises", "teams")


def build(bench: Bench, notice: Notice) -> Tab:
    """Make the tab."""
    return ScoreSheets(bench, notice)
