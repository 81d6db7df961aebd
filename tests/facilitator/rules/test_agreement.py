"""Check how far assessors agree."""

from fractions import Fraction

import pytest

from facilitator.model.exercises import Sheet
from facilitator.quantities import half_away
from facilitator.rules.agreement import agreement
from facilitator.rules.scoring import ExerciseData
from tests.helpers.rules import (
    TEAM,
    assessor,
    exercise,
    expected,
    judged_part,
    sample_exercises,
    sheet,
    uid,
)

GAP_ABOVE = Fraction(15)


def data(*sheets: Sheet, highest: int = 100) -> ExerciseData:
    return ExerciseData(
        exercise=exercise(judged_part("plan", highest=highest)),
        teams=(TEAM,),
        assessors=tuple(map(assessor, ("A1", "A2", "A3"))),
        sheets=sheets,
    )


def test_sample_figures_come_out() -> None:
    found = agreement(sample_exercises(), GAP_ABOVE)
    wanted = expected()["assessors"]
    assert found.mean_difference is not None
    assert (found.pairs, half_away(found.mean_difference)) == (
        wanted["pairs"],
        wanted["mean_difference"],
    )


def test_sample_gaps_come_out_in_order() -> None:
    assert [
        (gap.exercise, gap.round, gap.team, gap.item, gap.first, gap.second)
        for gap in agreement(sample_exercises(), GAP_ABOVE).gaps
    ] == [
        (
            uid(gap["exercise"]),
            gap["round"],
            uid(gap["team"]),
            gap["item"],
            (assessor("A1"), gap["A1"]),
            (assessor("A2"), gap["A2"]),
        )
        for gap in expected()["assessors"]["gaps"]
    ]


def test_sample_lone_sheets_come_out() -> None:
    assert agreement(sample_exercises(), GAP_ABOVE).single == tuple(
        (uid(lone["exercise"]), lone["round"], uid(lone["team"]))
        for lone in expected()["assessors"]["single_assessor"]
    )


def test_every_pair_of_three_assessors_is_compared_in_order() -> None:
    sheets = [sheet("A3", plan=0), sheet("A1", plan=40), sheet("A2", plan=80)]
    gaps = agreement([data(*sheets)], GAP_ABOVE).gaps
    assert [(gap.first[0], gap.second[0]) for gap in gaps] == [
        (assessor("A1"), assessor("A2")),
        (assessor("A1"), assessor("A3")),
        (assessor("A2"), assessor("A3")),
    ]


@pytest.mark.parametrize(
    ("other", "gaps"),
    [pytest.param(65, 0, id="exactly_15_apart"), pytest.param(66, 1, id="more_than_15_apart")],
)
def test_gap(other: int, gaps: int) -> None:
    found = agreement([data(sheet("A1", plan=50), sheet("A2", plan=other))], GAP_ABOVE)
    assert len(found.gaps) == gaps


def test_marks_of_a_short_scale_are_compared_in_points() -> None:
    found = agreement([data(sheet("A1", plan=3), sheet("A2", plan=2), highest=4)], GAP_ABOVE)
    assert (found.mean_difference, found.gaps[0].first[1]) == (Fraction(25), Fraction(3))


def test_nothing_entered_gives_no_figures() -> None:
    found = agreement([data()], GAP_ABOVE)
    assert (found.pairs, found.mean_difference, found.gaps, found.single) == (0, None, (), ())
