"""Check number patterns, the numbers they give, and the series that counts belong to."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.errors import BugError, UserError
from facilitator.language import load
from facilitator.model.workshop import Policy
from facilitator.rules.numbering import fill, parse, series

DAY = date(2026, 5, 6)
VALUES = {"kode": "800.2.4", "unit": "BKPSDM", "kegiatan": "LATPIM", "angkatan": "III"}
EVERYTHING = "{kode}/{no:03}/{unit}-{kegiatan}/{angkatan}/{bulan_romawi}/{bulan:02}/{tahun}"
COUNTS = st.integers(1, 10**6)
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))
PATTERNS = st.sampled_from(
    ["{no}/{tahun}", "{no}{bulan:02}{tahun}", "{bulan_romawi}{no:02}-{tahun}", EVERYTHING]
)


@pytest.mark.parametrize(
    ("pattern", "count", "number"),
    [
        pytest.param(EVERYTHING, 7, "800.2.4/007/BKPSDM-LATPIM/III/V/05/2026", id="all_tokens"),
        pytest.param(Policy().number_pattern, 12, "0012/V/2026", id="default"),
        pytest.param("B.{no}/{unit}", 589, "B.589/BKPSDM", id="no_padding"),
        pytest.param("{no:03}", 1000, "1000", id="wider_than_its_padding"),
        pytest.param("{no}-{no:02}", 3, "3-03", id="counter_twice"),
        pytest.param("  A \n {no} ", 1, "A 1", id="one_line"),
    ],
)
def test_number(pattern: str, count: int, number: str) -> None:
    assert fill(parse(pattern), count, day=DAY, values=VALUES) == number


@pytest.mark.parametrize(
    ("pattern", "key"),
    [
        pytest.param("", "number.no_counter", id="empty"),
        pytest.param("{kode}/{tahun}", "number.no_counter", id="no_counter"),
        pytest.param("{no}/{kota}", "number.unknown_token", id="unknown"),
        pytest.param("{No}", "number.unknown_token", id="upper_case"),
        pytest.param("{no:3}", "number.unknown_token", id="width_without_zero"),
        pytest.param("{no:00}", "number.unknown_token", id="width_zero"),
        pytest.param("{no}/{bulan}", "number.unknown_token", id="month_without_padding"),
        pytest.param("{no}/{tahun:02}", "number.unknown_token", id="short_year"),
        pytest.param("{no}/{}", "number.unknown_token", id="nothing_between_braces"),
        pytest.param("{no}/{tahun", "number.unbalanced", id="not_closed"),
        pytest.param("no}/{tahun}", "number.unbalanced", id="not_opened"),
        pytest.param("{{no}}", "number.unbalanced", id="doubled"),
    ],
)
def test_pattern_is_refused(pattern: str, key: str) -> None:
    with pytest.raises(UserError) as refused:
        parse(pattern)
    assert refused.value.key == key


@pytest.mark.parametrize("value", [{}, {"kode": " "}], ids=["absent", "blank"])
def test_a_value_that_is_not_given_is_named(value: dict[str, str]) -> None:
    with pytest.raises(UserError) as refused:
        fill(parse("{kode}/{no}"), 1, day=DAY, values=value)
    assert (refused.value.key, refused.value.params) == ("number.no_value", {"token": "{kode}"})


def test_a_count_begins_at_1() -> None:
    with pytest.raises(BugError):
        fill(parse("{no}"), 0, day=DAY, values={})


@pytest.mark.parametrize(
    ("pattern", "day", "name"),
    [
        pytest.param(
            EVERYTHING,
            DAY,
            "800.2.4/{no}/BKPSDM-LATPIM/III/{bulan_romawi}/{bulan:02}/2026",
            id="all_tokens",
        ),
        pytest.param("{no:04}/{tahun}", date(2027, 1, 1), "{no}/2027", id="new_year"),
        pytest.param("{no}/{unit}", DAY, "{no}/BKPSDM", id="no_year_runs_on"),
    ],
)
def test_series(pattern: str, day: date, name: str) -> None:
    assert series(parse(pattern), day=day, values=VALUES) == name


@given(pattern=PATTERNS, first=DAYS, second=DAYS)
def test_series_is_one_for_each_year(pattern: str, first: date, second: date) -> None:
    names = {series(parse(pattern), day=day, values=VALUES) for day in (first, second)}
    assert (len(names) == 1) == (first.year == second.year)


@given(pattern=PATTERNS, first=st.tuples(COUNTS, DAYS), second=st.tuples(COUNTS, DAYS))
def test_two_counts_of_a_series_never_give_one_number(
    pattern: str, first: tuple[int, date], second: tuple[int, date]
) -> None:
    parsed = parse(pattern)
    numbers = {fill(parsed, count, day=day, values=VALUES) for count, day in (first, second)}
    assert first[0] == second[0] or len(numbers) == 2


@given(pattern=PATTERNS, day=DAYS, count=COUNTS)
def test_a_number_says_which_series_it_is_of(pattern: str, day: date, count: int) -> None:
    parsed = parse(pattern)
    name = series(parsed, day=day, values=VALUES)
    of_series = fill(parse(name), count, day=day, values={})
    assert of_series == fill(parse(re.sub("no:0.", "no", pattern)), count, day=day, values=VALUES)


@given(pattern=PATTERNS, day=DAYS)
def test_the_series_of_a_series_is_itself(pattern: str, day: date) -> None:
    name = series(parse(pattern), day=day, values=VALUES)
    assert series(parse(name), day=day, values={}) == name


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(
    ("pattern", "words"),
    [("{kota}{no}", "{kota}"), ("{no", "{no"), ("{tahun}", "{no:04}")],
    ids=["unknown", "unbalanced", "no_counter"],
)
def test_refusals_are_told_in_words(pattern: str, words: str, language: str) -> None:
    with pytest.raises(UserError) as refused:
        parse(pattern)
    error = refused.value
    assert words in load("facilitator", language)(f"error.{error.key}", **error.params)
