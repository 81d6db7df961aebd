"""Save marks as they are typed: check at once, write one after the other, keep what is wrong."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.errors import UserError
from facilitator.model.exercises import Exercise
from facilitator.services import scores as service
from facilitator.services.score_board import Board, as_saved, check_row, check_value
from facilitator.services.scores import MEASURES, PENALTY, Entry
from ui.bench import Bench
from ui.hub import Topic
from ui.models.score_model import CellKey, ScoreModel, Unsaved

if TYPE_CHECKING:
    from facilitator.model.ids import AssessorId, TeamId

_GROUPS = (frozenset(MEASURES), frozenset(PENALTY))


class ScoreSaver(QObject):
    """Take what is typed into the grid.

    Signals:
        round_started: The number of the round whose first mark was saved.
    """

    round_started = Signal(int)

    def __init__(self, bench: Bench, model: ScoreModel, parent: QObject) -> None:
        """Save for one grid."""
        super().__init__(parent)
        self._bench = bench
        self._model = model
        self._board: Board | None = None
        self._waiting: dict[CellKey, str] = {}
        self._saved_keys: dict[CellKey, str] = {}
        self._is_saving = False
        model.typed.connect(self._on_typed)

    def set_board(self, board: Board | None) -> None:
        """Take what is typed for another board, which shows what was saved meanwhile."""
        self._board = board
        for key, text in tuple(self._saved_keys.items()):
            typed = self._model.unsaved(key)
            if typed is not None and typed.text == text and not typed.sentence:
                self._model.set_unsaved(key, None)
        self._saved_keys.clear()

    @Slot(object, object)
    def _on_typed(self, key: CellKey, text: str) -> None:
        if self._board is None:
            return
        self._waiting.pop(key, None)
        group = next((group for group in _GROUPS if key.name in group), frozenset({key.name}))
        if self._is_saved(key, text) and self._is_alone(key, group):
            self._model.set_unsaved(key, None)
            return
        try:
            if text:
                check_value(self._board.exercise, key.name, text)
        except UserError as error:
            sentence = self._bench.sentence(error)
            self._model.set_unsaved(key, Unsaved(text=text, sentence=sentence, is_wrong=True))
            return
        self._model.set_unsaved(key, Unsaved(text=text))
        if group in _GROUPS:
            self._take_group(key, group)
        else:
            self._waiting[key] = text
        self._save()

    def _is_alone(self, key: CellKey, group: frozenset[str]) -> bool:
        """Tell whether nothing else of what belongs together is unsaved."""
        others = (_named(key, name) for name in group - {key.name})
        return not self._is_saving and all(self._model.unsaved(one) is None for one in others)

    # ---- what only makes sense together

    def _take_group(self, key: CellKey, group: frozenset[str]) -> None:
        """Save target and actual, or penalty and reason, when both halves are there."""
        if self._board is None:
            return
        keys = {name: _named(key, name) for name in group}
        values = self._values(keys)
        try:
            check_row(self._board.exercise, {name: text for name, text in values.items() if text})
        except UserError as error:
            sentence = self._bench.sentence(error)
            for one in keys.values():
                typed = self._model.unsaved(one)
                if typed is not None and not typed.is_wrong:
                    self._model.set_unsaved(one, Unsaved(text=typed.text, sentence=sentence))
            return
        for name, one in keys.items():
            typed = self._model.unsaved(one)
            if typed is not None:
                self._model.set_unsaved(one, Unsaved(text=typed.text))
            self._waiting[one] = values[name]

    def _values(self, keys: Mapping[str, CellKey]) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, key in keys.items():
            typed = self._model.unsaved(key)
            if typed is not None and not typed.is_wrong:
                found[name] = typed.text
            else:
                found[name] = self._saved(key)
        return found

    def _saved(self, key: CellKey) -> str:
        rows = () if self._board is None else self._board.rows
        for row in rows:
            if row.team.id == key.team:
                given = row.own if key.assessor is None else row.sheets[key.assessor].marks
                return given.get(key.name, "")
        return ""

    def _is_saved(self, key: CellKey, typed: str) -> bool:
        """Tell whether a cell holds what was typed, however it was spelled."""
        board = self._board
        return board is not None and self._saved(key) == as_saved(board.exercise, key.name, typed)

    # ---- writing

    def _save(self) -> None:
        """Write everything that waits as one act; what is typed meanwhile waits in turn."""
        if self._is_saving or not self._waiting or self._board is None:
            return
        batch, self._waiting = self._waiting, {}
        self._is_saving = True
        entries = _entries(batch)
        starting = _starting(self._board.exercise, batch)
        actor = self._bench.ops.actor

        def done(_: int) -> None:
            self._finish(batch, "")
            for number in starting:
                self.round_started.emit(number)

        def failed(error: Exception) -> None:
            self._finish(batch, self._bench.sentence(error))

        self._bench.ops.write(
            lambda store: service.enter(store, entries, actor=actor),
            frozenset({Topic.SCORES}), owner=self, done=done, failed=failed,
        )  # fmt: skip

    def _finish(self, batch: Mapping[CellKey, str], sentence: str) -> None:
        self._is_saving = False
        for key, text in batch.items():
            typed = self._model.unsaved(key)
            if typed is None or typed.text != text or typed.sentence:
                continue
            if sentence:
                wrong = Unsaved(text=text, sentence=sentence, is_wrong=True)
                self._model.set_unsaved(key, wrong)
            elif self._is_saved(key, text):
                self._model.set_unsaved(key, None)
            else:
                self._saved_keys[key] = text  # until it has been read back
        self._save()


def _named(key: CellKey, name: str) -> CellKey:
    return CellKey(exercise=key.exercise, round=key.round, team=key.team, assessor=None, name=name)


def _starting(exercise: Exercise, batch: Mapping[CellKey, str]) -> list[int]:
    rounds = {key.round for key in batch if key.exercise == exercise.id}
    return sorted(number for number in rounds if not exercise.started[number - 1])


def _entries(batch: Mapping[CellKey, str]) -> list[Entry]:
    """Gather typed values into one entry for each sheet, and one for each team."""
    lines: dict[tuple[str, int, TeamId, AssessorId | None], dict[str, str]] = {}
    for key, text in batch.items():
        place = (str(key.exercise), key.round, key.team, key.assessor)
        lines.setdefault(place, {})[key.name] = text
    return [
        Entry(
            exercise=exercise,
            round=number,
            team=str(team),
            assessor="" if assessor is None else str(assessor),
            values={name: text for name, text in values.items() if text},
            cleared=_cleared(values),
        )
        for (exercise, number, team, assessor), values in lines.items()
    ]


def _cleared(values: Mapping[str, str]) -> frozenset[str]:
    """Name what was emptied; half of a pair is never cleared beside its other half."""
    empty = {name for name, text in values.items() if not text}
    for group in _GROUPS:
        if any(values.get(name) for name in group):
            empty -= group
    return frozenset(empty)
