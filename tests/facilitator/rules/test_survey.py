"""Check the satisfaction index."""

from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.evaluation import SurveyAnswer, SurveyElement, SurveyResult
from facilitator.model.workshop import Policy
from facilitator.quantities import half_away
from facilitator.rules.survey import survey_result
from tests.helpers.rules import expected, sample

BANDS = Policy().survey_bands


def survey(rows: Sequence[Sequence[int | str | None]], elements: int) -> SurveyResult:
    return survey_result(
        [SurveyElement(key=f"U{index + 1}", title="") for index in range(elements)],
        [
            SurveyAnswer(
                respondent=str(index),
                marks=tuple(None if mark is None else Fraction(mark) for mark in row),
            )
            for index, row in enumerate(rows, start=1)
        ],
        BANDS,
    )


def shown(value: Fraction | None, places: int = 2) -> str | None:
    return None if value is None else half_away(value, places)


def test_sample_index_comes_out() -> None:
    found = survey([answer["u"] for answer in sample()["survey"]["answers"]], 9)
    wanted = expected()["skm"]
    assert (
        found.respondents,
        shown(found.index),
        found.letter,
        shown(found.index_rounded_3),
        shown(found.index_rounded_2),
        found.lowest,
        found.highest,
    ) == (
        wanted["respondents"],
        wanted["index"],
        wanted["letter"],
        wanted["index_with_weight_0_111"],
        wanted["index_with_weight_0_11"],
        wanted["lowest"],
        wanted["highest"],
    )


def test_sample_elements_come_out() -> None:
    found = survey([answer["u"] for answer in sample()["survey"]["answers"]], 9)
    assert [
        {"id": part.key, "sum": part.total, "answers": part.answers, "mean": shown(part.mean, 3)}
        for part in found.elements
    ] == expected()["skm"]["elements"]


@pytest.mark.parametrize(
    ("mark", "letter"),
    [
        pytest.param("3.532", "B", id="88_30"),
        pytest.param("3.5321", "B", id="88_3025_shown_88_30"),
        pytest.param("3.5322", "A", id="88_305_shown_88_31"),
        pytest.param("3.0642", "B", id="76_605_shown_76_61"),
        pytest.param("2.5998", "C", id="64_995_shown_65_00"),
        pytest.param("2.5997", "D", id="64_9925_shown_64_99"),
        pytest.param("1", "D", id="25_00"),
        pytest.param("0", None, id="under_every_band"),
    ],
)
def test_letter_follows_the_index_as_shown(mark: str, letter: str | None) -> None:
    assert survey([[mark]], 1).letter == letter


def test_empty_answers_do_not_count_toward_a_mean() -> None:
    assert survey([[4, None], [2, 3], [None]], 2).elements[1].mean == 3


def test_an_element_nobody_answered_leaves_no_index() -> None:
    found = survey([[4, None], [2, None]], 2)
    assert (found.index, found.letter, found.index_rounded_2, found.lowest) == (None, None, None, 1)


@pytest.mark.parametrize("elements", [0, 9])
def test_without_answers_everything_is_none(elements: int) -> None:
    found = survey([], elements)
    assert (found.respondents, found.index, found.letter, found.lowest, found.highest) == (
        0,
        None,
        None,
        None,
        None,
    )


def test_the_first_element_wins_a_tie() -> None:
    found = survey([[2, 4, 2, 4]], 4)
    assert (found.lowest, found.highest) == (1, 2)


def test_exact_ninths_reach_100() -> None:
    found = survey([[4] * 9], 9)
    assert (shown(found.index), shown(found.index_rounded_2)) == ("100.00", "99.00")


@given(rows=st.lists(st.lists(st.integers(1, 4), min_size=9, max_size=9), min_size=1))
def test_index_lies_between_25_and_100(rows: list[list[int]]) -> None:
    index = survey(rows, 9).index
    assert index is not None
    assert 25 <= index <= 100
