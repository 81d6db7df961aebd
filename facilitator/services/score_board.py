"""Show what was entered for the teams in a round, and judge a typed value before it is saved."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from facilitator.errors import UserError
from facilitator.model.exercises import Component, Exercise, Sheet, Sort, Team, Value
from facilitator.model.ids import AssessorId, ExerciseId
from facilitator.quantities import plain
from facilitator.rules.entries import check_mark
from facilitator.rules.scoring import RoundData, by_round, judged, round_value
from facilitator.services.results import Scores
from facilitator.services.scores import MEASURES, number, read_entries, read_measured


class SheetState(StrEnum):
    """Say how far an assessor is with a sheet."""

    EMPTY = "empty"
    PARTIAL = "partial"
    COMPLETE = "complete"
    EXCUSED = "excused"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetView:
    """Hold the marks of a sheet as texts by component, and how far it is."""

    state: SheetState
    marks: Mapping[str, str]
    have: int
    need: int
    excused: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRow:
    """Hold a team in a round: the sheets, and as texts what belongs to no assessor."""

    team: Team
    sheets: Mapping[AssessorId, SheetView]
    own: Mapping[str, str]
    value: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """Hold what was entered in one round of an exercise, teams in the order of the plan."""

    exercise: Exercise
    round: int
    has_measures: bool
    rows: tuple[BoardRow, ...]


def board(scores: Scores, key: ExerciseId, number_: int) -> Board:
    """Show a round (from 1) of an exercise that there is."""
    data = next(one for one in scores.data if one.exercise.id == key)
    entered = by_round(data)
    rows = tuple(_row(team, entered[number_, team.id]) for team in scores.teams_of(data.exercise))
    has_measures = (
        bool(data.exercise.unit)
        or any(part.sort is Sort.MEASURED for part in data.exercise.components)
        or any(entry.measured for entry in data.team_rounds)
    )
    return Board(exercise=data.exercise, round=number_, has_measures=has_measures, rows=rows)


def _row(team: Team, data: RoundData) -> BoardRow:
    return BoardRow(
        team=team,
        sheets={key: _sheet(data.sheets.get(key), data.components) for key in data.assessors},
        own=_own(data),
        value=round_value(data),
    )


def _sheet(sheet: Sheet | None, components: tuple[Component, ...]) -> SheetView:
    wanted = judged(components)
    marks = {} if sheet is None else {key: plain(mark) for key, mark in sheet.marks.items()}
    have = sum(component.key in marks for component in wanted)
    if sheet is not None and sheet.excused:
        state = SheetState.EXCUSED
    elif not have:
        state = SheetState.EMPTY
    else:
        state = SheetState.COMPLETE if have == len(wanted) else SheetState.PARTIAL
    excused = "" if sheet is None else sheet.excused
    return SheetView(state=state, marks=marks, have=have, need=len(wanted), excused=excused)


def _own(data: RoundData) -> dict[str, str]:
    entered = data.team_round
    if entered is None:
        return {}
    found = {key: " ".join(entries) for key, entries in entered.points.items()}
    if entered.measured is not None:
        found |= {name: plain(getattr(entered.measured, name)) for name in MEASURES}
    if entered.penalty:
        found |= {"penalty": plain(entered.penalty), "penalty_reason": entered.penalty_reason}
    return found


def check_value(exercise: Exercise, name: str, text: str) -> None:
    """Check one typed value alone: a mark, an entry of points, a measure or a penalty.

    Raises:
        UserError: `score.*` with the sentence that says how to mend it.
    """
    component = next((one for one in exercise.components if one.key == name), None)
    if name == "penalty_reason":
        return
    if component is None:
        _check_own(name, text)
    elif component.sort is Sort.POINTS:
        read_entries(component, text)
    else:
        check_mark(component, number(text, component.title))


def as_saved(exercise: Exercise, name: str, text: str) -> str:
    """Give what a typed value looks like once it is saved: `80,50` is `80.5`, `seri` is `draw`."""
    component = next((one for one in exercise.components if one.key == name), None)
    if name == "penalty_reason" or not text:
        return text
    try:
        if component is not None and component.sort is Sort.POINTS:
            return " ".join(read_entries(component, text))
        return plain(number(text, name))
    except UserError:
        return text


def _check_own(name: str, text: str) -> None:
    if number(text, "") < 0:
        raise UserError(
            "score.penalty_negative" if name == "penalty" else "score.measured", title="–"
        )


def check_row(exercise: Exercise, values: Mapping[str, str]) -> None:
    """Check what only makes sense together: target and actual, penalty and reason.

    Raises:
        UserError: `score.*` with the sentence that says what is missing.
    """
    measures = [name for name in MEASURES if values.get(name)]
    if measures and not {"target", "actual"}.issubset(measures):
        raise UserError("score.measured_alone")
    read_measured(exercise, values)
    has_penalty, has_reason = bool(values.get("penalty")), bool(values.get("penalty_reason"))
    if has_penalty and not has_reason and number(values["penalty"], ""):
        raise UserError("score.penalty_alone")
    if has_reason and not has_penalty:
        raise UserError("score.reason_alone")
