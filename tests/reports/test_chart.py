"""Test what charts compute: scales, places of names, looks of lines."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.rendering import Rendering
from reports import chart
from reports.chart import Bar, Series
from reports.page import Box, Pages, Setup
from tests.helpers.reading import pdf_pages

values = st.fractions(min_value=-1000, max_value=1000, max_denominator=100)
places = st.lists(st.floats(min_value=-20, max_value=120), max_size=12)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        pytest.param(52, 83, "50 60 70 80 90", id="tens"),
        pytest.param(0, 100, "0 20 40 60 80 100", id="twenties"),
        pytest.param(70, 71, "70 351/5 352/5 353/5 354/5 71", id="parts"),
        pytest.param(70, 70, "69 139/2 70 141/2 71", id="one_value"),
        pytest.param(-5, 5, "-5 -5/2 0 5/2 5", id="around_zero"),
    ],
)
def test_a_scale_has_round_values(low: int, high: int, expected: str) -> None:
    assert " ".join(map(str, chart.ticks(Fraction(low), Fraction(high)))) == expected


@given(values, values)
def test_a_scale_encloses_the_values_in_few_equal_steps(first: Fraction, second: Fraction) -> None:
    low, high = sorted((first, second))
    found = chart.ticks(low, high)
    steps = {after - before for before, after in pairwise(found)}
    assert found[0] <= low <= high <= found[-1]
    assert len(steps) == 1
    assert 2 <= len(found) <= chart.MOST_TICKS


@given(places)
def test_names_keep_their_gap_and_stay_inside(wanted: list[float]) -> None:
    moved = sorted(chart.spread(wanted, 4, 0, 100))
    assert all(-1e-6 <= place <= 100 + 1e-6 for place in moved)
    assert all(b - a >= 4 - 1e-6 for a, b in pairwise(moved))


@given(places)
def test_names_keep_their_order(wanted: list[float]) -> None:
    moved = chart.spread(wanted, 4, 0, 100)
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    assert [moved[index] for index in order] == sorted(moved)


def test_names_that_do_not_touch_stay_where_they_are() -> None:
    assert chart.spread([10, 50, 20], 4, 0, 100) == (10, 50, 20)


def test_names_share_a_room_that_is_too_small() -> None:
    assert chart.spread([5, 5, 5], 20, 0, 10) == (0, 5, 10)


def test_no_two_of_sixteen_lines_look_alike_in_gray() -> None:
    looks = [(look.marker, look.dashes) for look in map(chart.look, range(16))]
    assert len(set(looks)) == 16


def test_each_line_carries_its_name_and_missing_values_break_it() -> None:
    pages = Pages(Rendering(), Setup(title="Grafik"))
    series = [
        Series(name="Elang", values=(Fraction(50), None, Fraction(70))),
        Series(name="Tanpa nilai", values=(None, None, None)),
    ]
    heads = ["Putaran 1", "Putaran 2", "Putaran 3"]
    chart.lines(pages, Box(20, 20, 160, 60), series, heads, text=str)
    text = pdf_pages(pages.finish().data)[0]
    assert "Elang" in text
    assert "Tanpa nilai" not in text


def test_a_chart_without_values_draws_nothing() -> None:
    pages = Pages(Rendering(), Setup(title="Grafik"))
    chart.lines(pages, Box(20, 20, 160, 60), [Series(name="A", values=(None,))], ["1"], text=str)
    assert pdf_pages(pages.finish().data) == [""]


def test_bars_show_names_and_values_even_without_a_value() -> None:
    pages = Pages(Rendering(), Setup(title="Grafik"))
    bars = [
        Bar(name="Elang", value=Fraction(80), shown="80,00"),
        Bar(name="Garuda", value=None, shown="–"),
        Bar(name="Merak", value=Fraction(0), shown="0,00", is_hollow=True),
    ]
    chart.bars(pages, Box(20, 20, 160, 60), bars)
    text = pdf_pages(pages.finish().data)[0]
    assert text.replace(" ", "") == "Elang80,00Garuda–Merak0,00"
