"""Test that both languages have what tables need."""

import pytest

from facilitator.model.attendance import Flag, Status
from facilitator.model.certificates import CertificateState
from facilitator.model.exercises import Stage
from facilitator.model.rendering import Format, Rendering
from reports import attendance_recap, exercise_results, register
from reports.recap_marks import LETTERS, SHOWN_FLAGS
from reports.texts import load
from tests.helpers.documents import make_recap, make_register, make_results
from tests.helpers.reading import sheets

# Spreadsheet programs take no longer names.
LONGEST_SHEET_NAME = 31

languages = pytest.mark.parametrize("language", ["id", "en"])


def sheet_names(language: str) -> list[str]:
    how = Rendering(format=Format.XLSX, language=language)
    made = (
        attendance_recap.render(make_recap(3, 3), how),
        exercise_results.render(make_results(), how),
        register.render(make_register(3), how),
    )
    return [name for book in made for name in sheets(book.data)]


@languages
def test_every_choice_has_its_words(language: str) -> None:
    words = load(language)
    keys = (
        *(f"recap.meaning.{one}" for one in (*Status, *Flag)),
        *(f"recap.letter.{one}" for one in (*LETTERS, *SHOWN_FLAGS)),
        *(f"results.stages.{stage}" for stage in Stage),
        *(f"register.states.{state}" for state in CertificateState),
    )
    assert [key for key in keys if not words.has(key)] == []


@languages
def test_letters_of_the_recap_differ(language: str) -> None:
    words = load(language)
    letters = [words(f"recap.letter.{one}") for one in (*LETTERS, *SHOWN_FLAGS)]
    assert len(set(letters)) == len(letters)


@languages
def test_names_of_sheets_are_short_enough(language: str) -> None:
    assert max(map(len, sheet_names(language))) <= LONGEST_SHEET_NAME
