"""Confirm names and correct them by their number, by command."""

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.commands import done, made, run


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    return made(tmp_path)


def listed(workshop: Path) -> list[str]:
    return [row["name"] for row in done("roster", "list", workshop, "--json").json]


def answer(*words: object) -> Any:  # noqa: ANN401  # JSON
    return done("roster", *words, "--json").json


def test_a_name_is_corrected_by_its_number(workshop: Path) -> None:
    found = answer("correct", workshop, 2, "Orang Dua, S.E.")
    assert (found["before"], found["name"]) == ("Orang 2", "Orang Dua, S.E.")
    assert listed(workshop)[1] == "Orang Dua"


def test_a_corrected_name_needs_no_confirmation(workshop: Path) -> None:
    answer("correct", workshop, 2, "Orang Dua")
    found = answer("confirm", workshop, "--all")
    assert (found["confirmed"], found["unconfirmed"]) == (2, 0)


def test_one_person_is_confirmed(workshop: Path) -> None:
    found = answer("confirm", workshop, "--person", "P1")
    assert (found["confirmed"], found["unconfirmed"]) == (1, 2)


REFUSED = {
    "number": (("correct", 9, "Orang"), "9"),
    "no_name": (("correct", 1, "..."), "huruf"),
    "nobody": (("confirm",), "--all"),
    "both": (("confirm", "--all", "--person", "P1"), "--all"),
    "stranger": (("confirm", "--person", "P9"), "P9"),
}


@pytest.mark.parametrize(("words", "named"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_done_is_said(words: tuple[object, ...], named: str, workshop: Path) -> None:
    verb, *rest = words
    found = run("roster", verb, workshop, *rest)
    assert (found.code, named in found.message) == (1, True)
