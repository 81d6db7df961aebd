"""Test closing an attendance point by command, and opening it again."""

from pathlib import Path

import pytest

from facilitator.store import plan
from facilitator.store.connection import reader
from tests.helpers.commands import SAMPLE, done, run


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    """Make the sample workshop."""
    path = tmp_path / "sample.workshop"
    done("new", path, "--from", SAMPLE)
    return path


def first(path: Path) -> str:
    """Give the reference of the first attendance point."""
    with reader(path) as connection:
        return plan.points(connection)[0].ref


def is_closed(path: Path) -> bool:
    """Tell whether the first attendance point is closed."""
    with reader(path) as connection:
        return plan.points(connection)[0].is_closed


def test_closing_marks_those_absent_who_did_not_come(workshop: Path) -> None:
    answer = done("point", "close", workshop, first(workshop), "--json").json

    assert is_closed(workshop)
    assert answer["absent"] > 0


def test_opening_again_takes_the_absences_back(workshop: Path) -> None:
    before = done("results", workshop, "--json").text
    done("point", "close", workshop, first(workshop))
    done("point", "open", workshop, first(workshop))

    assert not is_closed(workshop)
    assert done("results", workshop, "--json").text == before


def test_closing_twice_marks_nobody_a_second_time(workshop: Path) -> None:
    done("point", "close", workshop, first(workshop))

    assert done("point", "close", workshop, first(workshop), "--json").json["absent"] == 0


def test_an_unknown_point_is_refused_with_those_there_are(workshop: Path) -> None:
    found = run("point", "close", workshop, "nowhere")

    assert found.code == 1
    assert "nowhere" in found.message
