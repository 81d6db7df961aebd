"""Say how far assessors agree, and where somebody should look again."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from facilitator.model.exercises import Agreement, Component, Gap, Sheet
from facilitator.model.ids import ExerciseId, TeamId
from facilitator.quantities import mean
from facilitator.rules.components import scaled
from facilitator.rules.scoring import ExerciseData, by_round, complete_sheets, judged


def agreement(exercises: Sequence[ExerciseData], gap_above: Fraction) -> Agreement:
    """Compare every pair of assessors on every item of two complete sheets.

    Differences are in points (0-100), so that scales of different lengths compare; the marks
    in a gap are those on the sheets. `single` names where some sheets are complete and others
    missing or excused. Order: exercises, rounds, teams, pairs of assessors, items.
    """
    compared = [pair for data in exercises for pair in _compared(data)]
    return Agreement(
        pairs=len(compared),
        mean_difference=mean([difference for _, difference in compared]),
        gaps=tuple(gap for gap, difference in compared if difference > gap_above),
        single=tuple(lone for data in exercises for lone in _single(data)),
    )


def _single(data: ExerciseData) -> Iterator[tuple[ExerciseId, int, TeamId]]:
    for (number, team), entered in by_round(data).items():
        if 0 < len(complete_sheets(entered)) < len(data.assessors):
            yield data.exercise.id, number, team


def _compared(data: ExerciseData) -> Iterator[tuple[Gap, Fraction]]:
    wanted = judged(data.exercise.components)
    for entered in by_round(data).values():
        for first, second in combinations(complete_sheets(entered), 2):
            for component in wanted:
                difference = _difference(component, first, second)
                if difference is not None:
                    yield _gap(component, first, second), difference


def _difference(component: Component, first: Sheet, second: Sheet) -> Fraction | None:
    one = scaled(component, first.marks[component.key])
    other = scaled(component, second.marks[component.key])
    return None if one is None or other is None else abs(one - other)


def _gap(component: Component, first: Sheet, second: Sheet) -> Gap:
    return Gap(
        exercise=first.exercise,
        round=first.round,
        team=first.team,
        item=component.key,
        first=(first.assessor, first.marks[component.key]),
        second=(second.assessor, second.marks[component.key]),
    )
