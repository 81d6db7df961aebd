"""Show the shapes of dates, and how the NIP decides what they mean."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.identity import NOTHING, Fault, Reading
from facilitator.roster.dates import date_after_town, read_date, read_date_cell, town_before_date

BORN = "1985-03-12"


@pytest.mark.parametrize(
    "spelt",
    [
        "12/03/1985",
        "12/3/1985",
        "12-03-1985",
        "12.03.1985",
        "1985-03-12",
        "1985-03-12 00:00:00",
        "12 Maret 1985",
        "12 MARET 1985",
        "12-Mar-85",
        "12/03/85",
        "19850312",
        "12031985",
        "31118",
        "31118.0",
        "March 12, 1985",
        "Selasa, 12 Maret 1985",
        "'12/03/1985",
    ],
)
@pytest.mark.parametrize("born", [BORN, None], ids=["with_nip", "without_nip"])
def test_every_shape_gives_the_same_day(spelt: str, born: str | None) -> None:
    assert read_date(spelt, born) == Reading(BORN)


def test_month_first_is_taken_where_only_it_agrees_with_the_nip() -> None:
    assert read_date("03/12/1985", BORN) == Reading(BORN, Fault.DATE_MONTH_FIRST, "03/12/1985")


def test_month_first_is_not_guessed_without_a_nip() -> None:
    assert read_date("04/29/1971") == Reading(None, Fault.DATE_INVALID, "04/29/1971")


def test_equal_day_and_month_are_no_problem() -> None:
    assert read_date("05/05/1985", "1985-05-05") == Reading("1985-05-05")


def test_a_date_that_disagrees_with_the_nip_stays_day_first() -> None:
    assert read_date("03/12/1986", BORN) == Reading("1986-12-03")


def test_a_date_cell_with_day_and_month_exchanged_is_put_right() -> None:
    assert read_date_cell(date(1985, 12, 3), BORN) == Reading(
        BORN, Fault.DATE_MONTH_FIRST, "1985-12-03"
    )


@pytest.mark.parametrize(
    ("born", "year"), [("2001-03-12", "2001"), ("1901-03-12", "1901"), (None, "2001")]
)
def test_a_year_of_two_digits_has_the_century_of_the_nip(born: str | None, year: str) -> None:
    assert read_date("12/03/01", born) == Reading(f"{year}-03-12")


@pytest.mark.parametrize(
    "text", ["31/02/1980", "lupa", "12 Foo 1985", "99999999", "00/00/0000", "12/03/0085", "7"]
)
def test_what_is_no_date_is_shown(text: str) -> None:
    assert read_date(text) == Reading(None, Fault.DATE_INVALID, text)


@pytest.mark.parametrize("text", ["tgl 12 Maret 1985", "Tgl. 12-03-1985", "tanggal 12/03/1985"])
def test_a_word_before_a_date_says_nothing(text: str) -> None:
    assert read_date(text) == Reading("1985-03-12")


@pytest.mark.parametrize("text", ["", "-", "  "])
def test_no_date_is_no_problem(text: str) -> None:
    assert read_date(text) == NOTHING


@pytest.mark.parametrize(
    ("cell", "town", "day"),
    [
        ("Bandung, 12 Maret 1985", "Bandung", "12 Maret 1985"),
        ("Bandung 12-03-1985", "Bandung", "12-03-1985"),
        ("Bandung/12 Maret 1985", "Bandung", "12 Maret 1985"),
        ("Kota Bandung, Jawa Barat, 12/03/1985", "Kota Bandung, Jawa Barat", "12/03/1985"),
        ("Bandung", "Bandung", ""),
    ],
)
def test_town_and_date_of_one_cell_come_apart(cell: str, town: str, day: str) -> None:
    assert (town_before_date(cell), date_after_town(cell)) == (town, day)


@given(st.dates(date(1940, 1, 1), date(2010, 12, 31)))
def test_a_date_agrees_with_its_nip_in_either_order(day: date) -> None:
    read = {read_date(day.strftime(form), str(day)).value for form in ("%d/%m/%Y", "%m/%d/%Y")}
    assert read == {str(day)}


@given(st.text(max_size=20))
def test_any_text_is_a_date_or_a_problem_or_nothing(text: str) -> None:
    reading = read_date(text)
    assert reading.value is None or str(date.fromisoformat(reading.value)) == reading.value
