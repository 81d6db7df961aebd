"""Test how dates, times, numbers and sentences are spelled."""

import string
import sys
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator import LANGUAGES
from facilitator import language as lang
from facilitator.errors import BugError

MONDAY = date(2024, 8, 5)


@pytest.mark.parametrize(
    ("code", "shown"), [("id", "Senin, 5 Agustus 2024"), ("en", "Monday, 5 August 2024")]
)
def test_a_day_is_spelled_with_its_weekday(code: str, shown: str) -> None:
    assert lang.day_text(MONDAY, code) == shown


@pytest.mark.parametrize(
    ("first", "last", "code", "shown"),
    [
        pytest.param(MONDAY, MONDAY, "id", "5 Agustus 2024", id="one_day"),
        pytest.param(MONDAY, date(2024, 8, 7), "id", "5 s.d. 7 Agustus 2024", id="one_month"),
        pytest.param(
            date(2024, 7, 30), date(2024, 8, 2), "id", "30 Juli s.d. 2 Agustus 2024", id="one_year"
        ),
        pytest.param(
            date(2024, 12, 30),
            date(2025, 1, 2),
            "id",
            "30 Desember 2024 s.d. 2 Januari 2025",
            id="two_years",
        ),
        pytest.param(
            date(2023, 8, 5),
            date(2024, 8, 7),
            "id",
            "5 Agustus 2023 s.d. 7 Agustus 2024",
            id="same_month_of_two_years",
        ),
        pytest.param(MONDAY, date(2024, 8, 7), "en", "5–7 August 2024", id="english_month"),
        pytest.param(
            date(2024, 7, 30), date(2024, 8, 2), "en", "30 July – 2 August 2024", id="english_year"
        ),
    ],
)
def test_a_range_names_only_what_differs(first: date, last: date, code: str, shown: str) -> None:
    assert lang.range_text(first, last, code) == shown


@pytest.mark.parametrize(("code", "shown"), [("id", "08.05"), ("en", "08:05")])
def test_a_time_has_the_mark_of_its_language(code: str, shown: str) -> None:
    assert lang.time_text(datetime(2024, 8, 5, 8, 5), code) == shown  # noqa: DTZ001 - clock face


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("Asia/Jakarta", "WIB"),
        ("Asia/Makassar", "WITA"),
        ("Asia/Jayapura", "WIT"),
        ("Asia/Singapore", "UTC+8"),
        ("Asia/Kolkata", "UTC+5:30"),
        ("America/New_York", "UTC-5"),
        ("Nowhere/Else", "Nowhere/Else"),
    ],
)
def test_a_zone_has_its_short_name(zone: str, shown: str) -> None:
    assert lang.zone_text(zone, "id") == shown


@pytest.mark.parametrize(
    ("value", "places", "code", "shown"),
    [
        pytest.param(Fraction(12345, 10), 2, "id", "1.234,50", id="indonesian"),
        pytest.param(Fraction(12345, 10), 2, "en", "1,234.50", id="english"),
        pytest.param(Fraction(1, 8), 2, "id", "0,13", id="half_goes_up"),
        pytest.param(Fraction(-1, 8), 2, "id", "-0,13", id="negative_half_goes_down"),
        pytest.param(Fraction(-1, 1000), 2, "id", "0,00", id="no_negative_zero"),
        pytest.param(Fraction(1_000_000), 0, "id", "1.000.000", id="thousands"),
    ],
)
def test_a_number_has_marks_and_decimals(
    value: Fraction, places: int, code: str, shown: str
) -> None:
    assert lang.number_text(value, places, code) == shown


@pytest.mark.parametrize(
    ("count", "code", "shown"),
    [
        pytest.param(4631, "id", "4.631", id="indonesian"),
        pytest.param(4631, "en", "4,631", id="english"),
        pytest.param(999, "en", "999", id="below_a_thousand"),
    ],
)
def test_a_count_in_a_sentence_has_marks(count: int, code: str, shown: str) -> None:
    texts = lang.Texts(language=code, table={"many": "{count} people"})
    assert texts("many", count=count) == f"{shown} people"


@given(st.fractions(max_denominator=1000), st.integers(0, 4))
def test_a_spelled_number_is_within_half_a_unit(value: Fraction, places: int) -> None:
    read = Fraction(lang.number_text(value, places, "en").replace(",", ""))
    assert abs(read - value) <= Fraction(1, 2 * 10**places)


@pytest.mark.parametrize(("value", "shown"), [("18", "18"), ("7.50", "7,5"), ("0.125", "0,13")])
def test_a_short_number_ends_without_zeros(value: str, shown: str) -> None:
    assert lang.short_number_text(Fraction(value), 2, "id") == shown


def test_a_share_is_spelled_as_percent() -> None:
    assert lang.percent_text(Fraction(5, 6), 1, "id") == "83,3%"


@pytest.mark.parametrize(
    ("number", "code", "shown"),
    [
        (0, "id", "nol"),
        (10, "id", "sepuluh"),
        (11, "id", "sebelas"),
        (18, "id", "delapan belas"),
        (20, "id", "dua puluh"),
        (100, "id", "seratus"),
        (111, "id", "seratus sebelas"),
        (1000, "id", "seribu"),
        (2024, "id", "dua ribu dua puluh empat"),
        (1_000_000, "id", "satu juta"),
        (100_001, "id", "seratus ribu satu"),
        (-5, "id", "min lima"),
        (0, "en", "zero"),
        (18, "en", "eighteen"),
        (21, "en", "twenty-one"),
        (40, "en", "forty"),
        (115, "en", "one hundred fifteen"),
        (1_000_001, "en", "one million one"),
    ],
)
def test_a_number_is_spelled_in_words(number: int, code: str, shown: str) -> None:
    assert lang.words(number, code) == shown


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        ("18", "id", "delapan belas"),
        ("7.5", "id", "tujuh koma lima"),
        ("0.05", "id", "nol koma nol lima"),
        ("7.5", "en", "seven point five"),
    ],
)
def test_decimals_are_spelled_digit_by_digit(value: str, code: str, shown: str) -> None:
    assert lang.decimal_words(Fraction(value), code) == shown


@pytest.mark.parametrize(("number", "shown"), [(8, "VIII"), (12, "XII"), (2024, "MMXXIV")])
def test_roman_numerals(number: int, shown: str) -> None:
    assert lang.roman(number) == shown


@pytest.mark.parametrize("number", [0, -1, 4000])
def test_no_roman_numeral_beyond_its_range(number: int) -> None:
    with pytest.raises(ValueError, match="Roman"):
        lang.roman(number)


@pytest.mark.parametrize("package", ["facilitator", "reports"])
def test_both_languages_have_the_same_texts(package: str) -> None:
    indonesian, english = (lang.load(package, code).table for code in LANGUAGES)
    assert indonesian.keys() == english.keys()


@pytest.mark.parametrize("package", ["facilitator", "reports"])
def test_both_languages_name_the_same_values(package: str) -> None:
    def named(text: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}

    indonesian, english = (lang.load(package, code).table for code in LANGUAGES)
    differing = [
        key
        for key, text in indonesian.items()
        if key in english and named(text) != named(english[key])
    ]
    assert differing == []


def _package(folder: Path, monkeypatch: pytest.MonkeyPatch, **tables: str) -> str:
    name = f"texts_of_{folder.name.replace('-', '_')}"
    texts = folder / name / "texts"
    texts.mkdir(parents=True)
    (folder / name / "__init__.py").write_text("")
    for file, content in tables.items():
        (texts / f"{file}.toml").write_text(content, encoding="utf-8")
    monkeypatch.syspath_prepend(folder)
    monkeypatch.delitem(sys.modules, name, raising=False)
    return name


def test_several_tables_of_a_language_are_merged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = _package(tmp_path, monkeypatch, id='a = "satu"', more_id='[b]\nc = "dua {n}"')
    assert lang.load(package, "id")("b.c", n=3) == "dua 3"


def test_a_key_standing_twice_is_a_mistake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = _package(tmp_path, monkeypatch, id='a = "satu"', more_id='a = "dua"')
    with pytest.raises(BugError, match="stands twice"):
        lang.load(package, "id")


@pytest.mark.parametrize(
    ("key", "params"), [("no.such.key", {}), ("page.number", {"page": 1})], ids=["key", "value"]
)
def test_what_is_missing_is_named(key: str, params: dict[str, object]) -> None:
    with pytest.raises(BugError, match=key):
        lang.load("reports", "id")(key, **params)


def test_a_language_without_texts_is_refused() -> None:
    with pytest.raises(BugError, match="'fr'"):
        lang.load("reports", "fr")
