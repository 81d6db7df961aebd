"""Check that the window never tells a person to type a command."""

import re

import pytest

from facilitator.language import Texts, load

_COMMAND = re.compile(
    r"--[a-z]|[A-Z]+_[A-Z]+|\b(command|perintah) [a-z]+\b"
    r"|\b(certificates|roster|history) (list|correct|confirm|issue|register|take-register)\b"
)
"""An option, a variable of the environment, or the name of a command."""


@pytest.fixture(params=["id", "en"])
def texts(request: pytest.FixtureRequest) -> Texts:
    return load("facilitator", request.param)


def test_what_names_a_command_has_other_words_in_the_window(texts: Texts) -> None:
    missing = [
        key
        for key, said in texts.table.items()
        if key.startswith("error.")
        and _COMMAND.search(said)
        and not texts.has(f"in_window.{key.removeprefix('error.')}")
    ]
    assert missing == []


def test_the_words_of_the_window_name_no_command(texts: Texts) -> None:
    named = [
        key
        for key, said in texts.table.items()
        if key.startswith("in_window.") and _COMMAND.search(said)
    ]
    assert named == []


def test_the_words_of_the_window_are_those_of_an_error(texts: Texts) -> None:
    strange = [
        key
        for key in texts.table
        if key.startswith("in_window.") and not texts.has(f"error.{key.removeprefix('in_window.')}")
    ]
    assert strange == []
