"""Check the ranks of exact values."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.rules.ranking import rank

VALUES = st.dictionaries(st.integers(0, 30), st.none() | st.fractions())


@pytest.mark.parametrize(
    ("values", "ranks"),
    [
        pytest.param([3, 2, 2, 1], [1, 2, 2, 4], id="the_next_after_a_tie_skips"),
        pytest.param([5, 5, 5], [1, 1, 1], id="all_equal"),
        pytest.param([None, 1, None], [None, 1, None], id="no_value_no_rank"),
        pytest.param(["1/3", "0.33"], [1, 2], id="equal_only_as_shown"),
        pytest.param([], [], id="nobody"),
    ],
)
def test_ranks(values: list[int | str | None], ranks: list[int | None]) -> None:
    exact = {key: None if value is None else Fraction(value) for key, value in enumerate(values)}
    assert list(rank(exact).values()) == ranks


@given(values=VALUES, factor=st.fractions(min_value=Fraction(1, 1000), max_value=1000))
def test_rank_does_not_change_under_positive_scaling(
    values: dict[int, Fraction | None], factor: Fraction
) -> None:
    grown = {key: None if value is None else value * factor for key, value in values.items()}
    assert rank(grown) == rank(values)


@given(values=VALUES)
def test_rank_is_one_more_than_the_number_of_better_values(
    values: dict[int, Fraction | None],
) -> None:
    known = [value for value in values.values() if value is not None]
    for key, place in rank(values).items():
        value = values[key]
        assert place == (None if value is None else 1 + sum(other > value for other in known))
