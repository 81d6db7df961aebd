"""Check that what cannot be scored is refused with a sentence."""

from dataclasses import replace
from fractions import Fraction

import pytest

from facilitator.errors import UserError
from facilitator.language import load
from facilitator.model.exercises import Exercise, Measured
from facilitator.rules.entries import check_definition, check_entry, check_mark, check_measured
from tests.helpers.rules import exercise, judged_part, measured, measured_part, points_part


@pytest.mark.parametrize(
    ("definition", "key"),
    [
        pytest.param(exercise(judged_part("a"), judged_part("a")), "score.same_key", id="same_key"),
        pytest.param(exercise(judged_part("a", -1)), "score.weight", id="negative_weight"),
        pytest.param(exercise(judged_part("a", 0)), "score.no_weight", id="no_weight"),
        pytest.param(exercise(), "score.no_weight", id="no_component"),
        pytest.param(
            exercise(judged_part("a"), weights=(0, 0)), "score.round_weights", id="no_round_weight"
        ),
        pytest.param(exercise(judged_part("a", highest=0)), "score.scale", id="empty_scale"),
        pytest.param(exercise(measured_part(0)), "score.par", id="par_0"),
        pytest.param(
            exercise(replace(measured_part(9), defect_cost=Fraction(-1))),
            "score.defect_cost",
            id="negative_defect_cost",
        ),
    ],
)
def test_definition_is_refused(definition: Exercise, key: str) -> None:
    with pytest.raises(UserError) as refused:
        check_definition(definition)
    assert refused.value.key == key


def test_a_usable_definition_passes() -> None:
    check_definition(exercise(judged_part("a", 0), measured_part(9), points_part(), weights=(0, 1)))


@pytest.mark.parametrize("mark", [0, 4])
def test_marks_at_the_ends_of_the_scale_pass(mark: int) -> None:
    check_mark(judged_part("a", highest=4), Fraction(mark))


@pytest.mark.parametrize("mark", ["-0.01", "4.01"])
def test_a_mark_off_the_scale_names_the_scale(mark: str) -> None:
    with pytest.raises(UserError) as refused:
        check_mark(judged_part("a", highest=4), Fraction(mark))
    shown = load("facilitator", "en")(f"error.{refused.value.key}", **refused.value.params)
    assert f"The mark {mark} for a is off the scale. Enter a number from 0 to 4." == shown


def test_an_unreadable_entry_is_refused() -> None:
    with pytest.raises(UserError, match=r"score\.entry"):
        check_entry(points_part(), "menang")


@pytest.mark.parametrize(
    ("entered", "key"),
    [
        pytest.param(measured(-1, 2), "score.measured", id="negative_target"),
        pytest.param(measured(1, 2, -1), "score.measured", id="negative_defects"),
        pytest.param(measured(1, 0), "score.no_time", id="time_0"),
    ],
)
def test_a_measurement_is_refused(entered: Measured, key: str) -> None:
    with pytest.raises(UserError) as refused:
        check_measured(measured_part(30, is_time=True), entered)
    assert refused.value.key == key
