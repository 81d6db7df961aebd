"""Test the order and the joined forms of letters written from right to left."""

import pytest

from reports.scripts import visual


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        pytest.param("Siti (A)", "Siti (A)", id="left_to_right_stays"),
        pytest.param("بيت", "\ufe96\ufef4\ufe91", id="initial_medial_final"),
        pytest.param("دار", "\ufead\ufe8d\ufea9", id="letters_that_do_not_join_on"),
        pytest.param("سلام", "\ufee1\ufefc\ufeb3", id="lam_alef_is_one_sign"),
        pytest.param("לב", "בל", id="hebrew_is_reversed"),
        pytest.param("A לב B", "A בל B", id="run_inside_latin"),
        pytest.param("לב (א)", "(א) בל", id="brackets_are_mirrored"),
        pytest.param("לב 12", "12 בל", id="digits_keep_their_order"),
    ],
)
def test_right_to_left_runs_are_drawn_from_their_end(text: str, drawn: str) -> None:
    assert visual(text) == drawn


def test_marks_stay_with_their_letter() -> None:
    assert visual("ב\u05b0א") == "אב\u05b0"
