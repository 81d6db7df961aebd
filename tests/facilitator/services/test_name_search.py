"""Test whom a few typed letters find."""

from uuid import UUID

import pytest

from facilitator.model.people import Active
from facilitator.services.name_search import Finder
from facilitator.store.desk import Entrant

_NAMES = (
    "Siti Rahmawati",
    "Nur'aini",
    "Muhammad Yusuf Hanafi",
    "I Gusti Ngurah Alit Wiryawan",
    "Rahmat Hidayat",
    "Sukarmin",
    "Ni Luh Ayu Wulandari",
)


def _entrant(number: int, name: str) -> Entrant:
    return Entrant(
        key=UUID(int=number).bytes, number=number, name=name, full_name=f"Dr. {name}, M.Si.",
        nip=f"19800101200501{number:04}", unit="", team="", is_participant=True,
        active=Active(), assigned=None,
    )  # fmt: skip


@pytest.fixture
def finder() -> Finder:
    return Finder([_entrant(place, name) for place, name in enumerate(_NAMES, 1)])


def _names(finder: Finder, text: str) -> list[str]:
    return [one.name for one in finder.find(text)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("siti", "Siti Rahmawati"),
        ("wulan", "Ni Luh Ayu Wulandari"),
        ("nuraini", "Nur'aini"),
        ("hana yus", "Muhammad Yusuf Hanafi"),
        ("moh yusup", "Muhammad Yusuf Hanafi"),
        ("sity rahmawaty", "Siti Rahmawati"),
        ("3", "Muhammad Yusuf Hanafi"),
        ("198001012005010004", "I Gusti Ngurah Alit Wiryawan"),
    ],
)
def test_the_best_stands_first(finder: Finder, typed: str, first: str) -> None:
    assert _names(finder, typed)[0] == first


def test_beginnings_of_words_go_before_pieces(finder: Finder) -> None:
    assert _names(finder, "rah")[:2] == ["Siti Rahmawati", "Rahmat Hidayat"]
    assert _names(finder, "mat") == ["Rahmat Hidayat"]


@pytest.mark.parametrize("typed", ["", "s", " ", "zzzzzz", "99"])
def test_too_little_or_nothing_alike_finds_nobody(finder: Finder, typed: str) -> None:
    assert _names(finder, typed) == []


def test_enter_takes_only_who_holds_what_was_typed(finder: Finder) -> None:
    assert finder.is_certain("siti", finder.find("siti"))
    assert finder.is_certain("3", finder.find("3"))
    assert not finder.is_certain("sity rahmawaty", finder.find("sity rahmawaty"))
    assert not finder.is_certain("zz", ())
