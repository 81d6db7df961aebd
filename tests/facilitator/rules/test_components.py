"""Check what single components are worth."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.exercises import Measured
from facilitator.quantities import half_away
from facilitator.rules.components import entry_points, measured_points, points_value, scaled
from tests.helpers.rules import judged_part, measured, measured_part, points_part

AMOUNTS = st.fractions(min_value=0, max_value=10**6, max_denominator=100)


@pytest.mark.parametrize(
    ("mark", "points"),
    [
        pytest.param(1, 0, id="lowest_mark_earns_nothing"),
        pytest.param(3, 50, id="middle"),
        pytest.param(5, 100, id="highest"),
    ],
)
def test_a_mark_is_mapped_by_its_own_scale(mark: int, points: int) -> None:
    assert scaled(judged_part("x", lowest=1, highest=5), Fraction(mark)) == points


def test_an_empty_scale_gives_no_points() -> None:
    assert scaled(judged_part("x", lowest=5, highest=5), Fraction(5)) is None


@pytest.mark.parametrize(
    ("entered", "points"),
    [
        pytest.param((15, 12, 3), "15.00", id="below_plan"),
        pytest.param((18, 20, 2), "45.00", id="on_plan"),
        pytest.param((26, 25, 1), "57.50", id="just_below_plan"),
        pytest.param((30, 14, 4), "0.00", id="over_promised"),
        pytest.param((36, 36, 0), "90.00", id="best_round"),
        pytest.param((5, 3, 9), "0.00", id="more_defects_than_output"),
        pytest.param((0, 100, 0), "100.00", id="never_over_100"),
        pytest.param((0, 0, 0), "0.00", id="nothing_planned_nothing_done"),
        pytest.param((10**12, 30, 0), "0.00", id="huge_plan"),
    ],
)
def test_output_earns_points_by_target_actual_and_defects(
    entered: tuple[int, int, int], points: str
) -> None:
    earned = measured_points(measured_part(40), measured(*entered))
    assert earned is not None
    assert half_away(earned) == points


@pytest.mark.parametrize(
    ("entered", "points"),
    [
        pytest.param((60, 75, 1), "27.1", id="slow_and_one_step_off"),
        pytest.param((60, 55, 0), "52.2", id="faster_than_planned"),
        pytest.param((45, 42, 0), "69.0", id="second_game"),
        pytest.param((36, 33, 0), "87.0", id="third_game"),
        pytest.param((20, 20, 0), "100.0", id="never_over_100"),
    ],
)
def test_a_time_earns_points_by_target_actual_and_defects(
    entered: tuple[int, int, int], points: str
) -> None:
    earned = measured_points(measured_part(30, is_time=True), measured(*entered))
    assert earned is not None
    assert half_away(earned, 1) == points


@pytest.mark.parametrize(
    ("par", "actual"),
    [
        pytest.param(None, 30, id="no_par"),
        pytest.param(0, 30, id="par_0"),
        pytest.param(30, 0, id="time_0"),
    ],
)
def test_a_time_without_a_base_gives_no_points(par: int | None, actual: int) -> None:
    assert measured_points(measured_part(par, is_time=True), measured(30, actual)) is None


@given(target=AMOUNTS, actual=AMOUNTS, defects=AMOUNTS, is_time=st.booleans())
def test_measured_points_stay_between_0_and_100(
    target: Fraction, actual: Fraction, defects: Fraction, *, is_time: bool
) -> None:
    entered = Measured(target=target, actual=actual, defects=defects)
    points = measured_points(measured_part(40, is_time=is_time), entered)
    assert (points is None) == (is_time and not actual)
    assert points is None or 0 <= points <= 100


@given(target=AMOUNTS, actual=AMOUNTS)
def test_the_best_forecast_is_the_result_itself(target: Fraction, actual: Fraction) -> None:
    part = measured_part(10**6)
    honest = measured_points(part, Measured(target=actual, actual=actual))
    other = measured_points(part, Measured(target=target, actual=actual))
    assert honest is not None
    assert other is not None
    assert honest >= other


@pytest.mark.parametrize(
    ("entry", "points"),
    [
        pytest.param("12", "12", id="whole"),
        pytest.param("-2.5", "-5/2", id="negative_decimal"),
        pytest.param("2/3", "2/3", id="fraction"),
        pytest.param("place:1", "10", id="first_place"),
        pytest.param("place:3", "5", id="last_place_of_the_table"),
        pytest.param("place:4", "0", id="beyond_the_table"),
        pytest.param("draw", "1", id="outcome"),
    ],
)
def test_entry_earns(entry: str, points: str) -> None:
    assert entry_points(points_part(), entry) == Fraction(points)


@pytest.mark.parametrize(
    "entry", ["", "menang", "place:0", "place:x", "1/0", "1e999999999", "nan", "inf", "٣", "1_0"]
)
def test_entry_is_not_readable(entry: str) -> None:
    assert entry_points(points_part(), entry) is None


def test_a_place_needs_a_table() -> None:
    assert entry_points(judged_part("x"), "place:1") is None


@pytest.mark.parametrize(
    ("entries", "total"),
    [
        pytest.param(["4", "place:2", "win"], 14, id="summed"),
        pytest.param([], None, id="no_entry_is_no_data"),
        pytest.param(["4", "?"], None, id="unreadable_entry_is_pending_not_zero"),
    ],
)
def test_points_are(entries: list[str], total: int | None) -> None:
    assert points_value(points_part(), entries) == total
