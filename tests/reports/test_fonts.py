"""Test that every character of a name finds a typeface, or is reported."""

import unicodedata

import pytest

from reports import fonts
from reports.fonts import Face

HARD = "Nur’aini Łukasz Žofie Ḥasan Ñandú Ægir Çelik Đặng Mā‘ruf “−–—…×½•"


@pytest.mark.parametrize("face", list(Face))
def test_names_of_many_countries_need_no_replacement(face: Face) -> None:
    assert fonts.missing(HARD, face) == ""


@pytest.mark.parametrize("face", list(Face))
def test_digits_are_equally_wide(face: Face) -> None:
    assert len({fonts.width(digit, face, 10) for digit in "0123456789"}) == 1


def test_letters_a_face_lacks_come_from_another() -> None:
    assert fonts.runs("Beta ω", Face.SERIF) == [
        ("Spectral-Regular", "Beta "),
        ("Lato-Regular", "ω"),
    ]


def test_marks_written_apart_are_composed() -> None:
    apart = unicodedata.normalize("NFD", "Zoë")
    assert fonts.runs(apart, Face.SANS) == [("Lato-Regular", "Zoë")]


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        pytest.param("日本", "??", id="no_face_has_it"),
        pytest.param("\uff33iti", "Siti", id="base_letter_of_a_variant"),
    ],
)
def test_a_character_without_glyph_is_replaced(text: str, drawn: str) -> None:
    assert "".join(run for _, run in fonts.runs(text, Face.SANS)) == drawn


def test_characters_without_glyph_are_named_once_in_order() -> None:
    assert fonts.missing("日本 日 שלום", Face.SANS) == "日本שלום"


def test_invisible_characters_are_dropped() -> None:
    assert fonts.runs("Si\u200bti\ufeff\tA", Face.SANS) == [("Lato-Regular", "Siti A")]


def test_width_grows_with_size() -> None:
    assert fonts.width("Siti", Face.SANS, 20) == pytest.approx(
        2 * fonts.width("Siti", Face.SANS, 10)
    )
