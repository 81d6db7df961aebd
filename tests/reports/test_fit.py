"""Test how texts are shrunk, wrapped and cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.fit import Room, balanced, fit, wrap
from reports.fonts import Face, width

NAME = "Raden Mas Panji Kusumawardhana Adiningrat"
words = st.lists(st.text("abcdefgh ilmW", min_size=1, max_size=14), max_size=9).map(" ".join)


def test_a_text_that_fits_keeps_its_size() -> None:
    fitted = fit("Siti", Face.SANS, 20, room=Room(width=200, floor=10))
    assert (fitted.lines, fitted.size) == (("Siti",), 20)


def test_one_line_shrinks_to_fill_the_width() -> None:
    fitted = fit(NAME, Face.SANS, 20, room=Room(width=300, floor=8))
    assert width(fitted.lines[0], Face.SANS, fitted.size) == pytest.approx(300)


def test_a_line_more_is_taken_where_it_lets_the_text_be_larger() -> None:
    fitted = fit(NAME, Face.SANS, 20, room=Room(width=200, floor=6, lines=3))
    assert len(fitted.lines) > 1


def test_a_height_limits_the_lines() -> None:
    room = Room(width=200, floor=6, lines=3, height=12, leading=1.2)
    assert len(fit(NAME, Face.SANS, 20, room=room).lines) == 1


def test_a_word_too_long_for_a_line_is_broken() -> None:
    fitted = fit("W" * 30, Face.SANS, 10, room=Room(width=100, floor=8, lines=5))
    assert "".join(fitted.lines) == "W" * 30


def test_a_text_without_room_is_cut_with_an_ellipsis() -> None:
    fitted = fit(NAME, Face.SANS, 20, room=Room(width=100, floor=15))
    assert fitted.is_cut
    assert fitted.lines[-1].endswith("…")


@given(words, st.integers(30, 300), st.integers(1, 4), st.sampled_from([0, 20, 40]))
def test_no_line_is_wider_than_the_room(text: str, room: int, lines: int, height: int) -> None:
    asked = Room(width=room, lines=lines, floor=6, height=height)
    fitted = fit(text, Face.SANS, 16, room=asked)
    assert all(width(line, Face.SANS, fitted.size) <= room + 0.001 for line in fitted.lines)


@given(words, st.integers(30, 300), st.integers(1, 4))
def test_nothing_is_lost_unless_cut(text: str, room: int, lines: int) -> None:
    fitted = fit(text, Face.SANS, 16, room=Room(width=room, lines=lines, floor=6))
    kept = "".join("".join(fitted.lines).split())
    assert fitted.is_cut or kept == "".join(text.split())


@given(words, st.integers(60, 300), st.integers(1, 4))
def test_size_and_lines_stay_in_their_bounds(text: str, room: int, lines: int) -> None:
    fitted = fit(text, Face.SANS, 16, room=Room(width=room, lines=lines, floor=6))
    assert 6 <= fitted.size <= 16
    assert len(fitted.lines) <= lines


def test_balanced_lines_keep_their_number() -> None:
    fitted = fit("satu dua tiga empat lima", Face.SANS, 10, room=Room(width=90, floor=10, lines=3))
    even = balanced(fitted, Face.SANS)
    assert len(even.lines) == len(fitted.lines)
    assert " ".join(even.lines) == "satu dua tiga empat lima"


def test_wrapping_breaks_at_spaces() -> None:
    assert wrap("satu dua", Face.SANS, 10, 30) == ("satu", "dua")
