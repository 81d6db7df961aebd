"""Score teams: sheets to rounds, rounds to exercises, exercises to totals.

A missing mark is pending, never zero: the value comes from the complete sheets there are, and
"provisional" is a mark beside it that changes no value. Weights are divided by their sum.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from facilitator.model.exercises import (
    Component,
    Exercise,
    Ranked,
    Sheet,
    Sort,
    TeamRound,
    TeamScore,
    Value,
)
from facilitator.model.ids import AssessorId, ExerciseId, TeamId
from facilitator.quantities import mean
from facilitator.rules.components import measured_points, points_value, scaled
from facilitator.rules.ranking import rank


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseData:
    """Hold an exercise with all that was entered for it.

    `teams` stand in the order of the plan. `assessors` are those who are waited for, in their
    order; sheets of others, of other teams or of other exercises do not count.
    """

    exercise: Exercise
    teams: tuple[TeamId, ...] = ()
    assessors: tuple[AssessorId, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    team_rounds: tuple[TeamRound, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundData:
    """Hold what was entered for one team in one round; `sheets` lack who wrote none."""

    components: tuple[Component, ...]
    assessors: tuple[AssessorId, ...] = ()
    sheets: Mapping[AssessorId, Sheet] = field(default_factory=dict)
    team_round: TeamRound | None = None


def by_round(data: ExerciseData) -> Mapping[tuple[int, TeamId], RoundData]:
    """Sort what was entered by round (from 1) and team, every pair of them in order."""
    exercise = data.exercise
    known = set(data.assessors)
    sheets: dict[tuple[int, TeamId], dict[AssessorId, Sheet]] = {}
    for sheet in data.sheets:
        if sheet.exercise == exercise.id and sheet.assessor in known:
            sheets.setdefault((sheet.round, sheet.team), {})[sheet.assessor] = sheet
    team_rounds = {
        (entry.round, entry.team): entry
        for entry in data.team_rounds
        if entry.exercise == exercise.id
    }
    return {
        (number, team): RoundData(
            components=exercise.components,
            assessors=data.assessors,
            sheets=sheets.get((number, team), {}),
            team_round=team_rounds.get((number, team)),
        )
        for number in range(1, len(exercise.round_weights) + 1)
        for team in data.teams
    }


def judged(components: Iterable[Component]) -> tuple[Component, ...]:
    """Pick the components that assessors mark on their sheets."""
    return tuple(component for component in components if component.sort is Sort.JUDGED)


def complete_sheets(data: RoundData) -> tuple[Sheet, ...]:
    """Give the sheets with every mark, in the order of the assessors.

    An excused sheet is left out even if it holds marks: to excuse is to drop it.
    """
    wanted = judged(data.components)
    return tuple(
        sheet
        for sheet in map(data.sheets.get, data.assessors)
        if sheet is not None and wanted and not sheet.excused and _is_complete(sheet, wanted)
    )


def _is_complete(sheet: Sheet, wanted: Iterable[Component]) -> bool:
    return all(component.key in sheet.marks for component in wanted)


def sheet_value(sheet: Sheet, components: Iterable[Component]) -> Fraction | None:
    """Weigh the marks of a sheet (0-100); `None` while one of them is missing."""
    wanted = judged(components)
    if not _is_complete(sheet, wanted):
        return None
    return _weighted((part.weight, scaled(part, sheet.marks[part.key])) for part in wanted)


def _weighted(parts: Iterable[tuple[Fraction, Fraction | None]]) -> Fraction | None:
    """Give the weighted mean of the values there are, `None` if none has a weight."""
    counted = [(weight, value) for weight, value in parts if value is not None and weight > 0]
    if not counted:
        return None
    total = sum((weight for weight, _ in counted), Fraction(0))
    return sum((weight * value for weight, value in counted), Fraction(0)) / total


def _combined(parts: Sequence[tuple[Fraction, Value]]) -> Value:
    # What has no weight cannot change the value, so nobody needs to wait for it.
    return Value(
        amount=_weighted((weight, value.amount) for weight, value in parts),
        is_provisional=any(value.is_provisional for weight, value in parts if weight > 0),
    )


def round_value(data: RoundData) -> Value:
    """Score a team in a round, less its penalty, never under 0.

    Provisional while a sheet is neither complete nor excused, or another component has no
    data. A round whose sheets are all excused has no value and is not waited for.
    """
    value = _combined(_parts(data))
    if value.amount is None or data.team_round is None:
        return value
    amount = max(Fraction(0), value.amount - data.team_round.penalty)
    return Value(amount=amount, is_provisional=value.is_provisional)


def _parts(data: RoundData) -> list[tuple[Fraction, Value]]:
    wanted = judged(data.components)
    parts = []
    if wanted:
        parts.append((sum((part.weight for part in wanted), Fraction(0)), _judged_value(data)))
    for component in data.components:
        if component.sort is not Sort.JUDGED:
            amount = _entered(component, data.team_round)
            parts.append((component.weight, Value(amount=amount, is_provisional=amount is None)))
    return parts


def _judged_value(data: RoundData) -> Value:
    complete = complete_sheets(data)
    values = [sheet_value(sheet, data.components) for sheet in complete]
    settled = {sheet.assessor for sheet in complete}
    settled.update(key for key, sheet in data.sheets.items() if sheet.excused)
    return Value(
        amount=mean([value for value in values if value is not None]),
        is_provisional=not data.assessors or not settled.issuperset(data.assessors),
    )


def _entered(component: Component, entered: TeamRound | None) -> Fraction | None:
    if entered is None:
        return None
    if component.sort is Sort.POINTS:
        return points_value(component, entered.points.get(component.key, ()))
    return measured_points(component, entered.measured) if entered.measured else None


def team_score(exercise: Exercise, team: TeamId, rounds: Sequence[RoundData]) -> TeamScore:
    """Score a team in an exercise from its rounds in order.

    The total weighs the rounds that have a value; improvement is the last round less the
    first, `None` if either has no value.
    """
    values = tuple(round_value(entered) for entered in rounds)
    first, last = (values[0].amount, values[-1].amount) if values else (None, None)
    return TeamScore(
        team=team,
        rounds=values,
        total=_combined(list(zip(exercise.round_weights, values, strict=True))),
        improvement=None if first is None or last is None else last - first,
        stages=_stages(rounds),
    )


def _stages(rounds: Iterable[RoundData]) -> Mapping[str, Fraction]:
    """Give the mean of each stage's marks (0-100) over all complete sheets."""
    found: dict[str, list[Fraction]] = {}
    for entered in rounds:
        for sheet in complete_sheets(entered):
            for component in judged(entered.components):
                points = scaled(component, sheet.marks[component.key])
                if points is not None:
                    found.setdefault(component.stage.value, []).append(points)
    return {stage: sum(points, Fraction(0)) / len(points) for stage, points in found.items()}


def team_scores(data: ExerciseData) -> tuple[TeamScore, ...]:
    """Score all teams of an exercise, in the order of the plan."""
    entered = by_round(data)
    numbers = range(1, len(data.exercise.round_weights) + 1)
    return tuple(
        team_score(data.exercise, team, [entered[number, team] for number in numbers])
        for team in data.teams
    )


def totals(
    results: Mapping[ExerciseId, Sequence[TeamScore]],
    weights: Iterable[tuple[ExerciseId, Fraction]],
    teams: Iterable[TeamId],
) -> tuple[Ranked, ...]:
    """Weigh each team's exercises and rank the teams, in the order given.

    Without any weight all exercises count alike; beside weighted ones an exercise without a
    weight counts nothing. A team is not measured by exercises that other formations did.
    """
    given = dict(weights)
    shares = {key: given.get(key, Fraction(0)) for key in results}
    if not any(shares.values()):
        shares = dict.fromkeys(results, Fraction(1))
    parts: dict[TeamId, list[tuple[Fraction, Value]]] = {team: [] for team in teams}
    for key, scores in results.items():
        for score in scores:
            if score.team in parts:
                parts[score.team].append((shares[key], score.total))
    values = {team: _combined(found) for team, found in parts.items()}
    places = rank({team: value.amount for team, value in values.items()})
    return tuple(
        Ranked(team=team, total=value, rank=places[team]) for team, value in values.items()
    )
