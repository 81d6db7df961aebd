"""Replace, join and tell people apart by command."""

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.commands import SAMPLE, done, run

SECOND_DAY = "2026-04-15"
NIP = "198703122010011901"


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    path = tmp_path / "x.workshop"
    done("new", path, "--from", SAMPLE)
    return path


@pytest.fixture
def twice(tmp_path: Path) -> Path:
    """Make a workshop with one list imported on two laptops."""
    path, copy = tmp_path / "x.workshop", tmp_path / "y.workshop"
    source = tmp_path / "daftar.csv"
    source.write_text(
        f"Nama,NIP,Unit Kerja\nSiti Rahayu,{NIP},Bappeda\nAgus Salim,,Bappeda\n", encoding="utf-8"
    )
    done("new", path)
    copy.write_bytes(path.read_bytes())
    for file in (path, copy):
        done("roster", "import", file, source)
    done("merge", path, copy)
    return path


def listed(path: Path) -> Any:  # noqa: ANN401  # JSON
    return done("roster", "list", path, "--json").json


def pairs(path: Path) -> Any:  # noqa: ANN401  # JSON
    return done("roster", "duplicates", path, "--json").json["pairs"]


def test_a_new_substitute_takes_a_place(workshop: Path) -> None:
    first = listed(workshop)[0]
    answer = done(
        "roster", "substitute", workshop, "--person", first["id"], "--name", "Siti Baru, S.E.",
        "--json",
    ).json  # fmt: skip
    after = {one["name"]: one for one in listed(workshop)}
    assert after["Siti Baru"]["unit"] == first["unit"]
    assert not after[first["name"]]["active"]
    assert len(answer["code"]) == 16


def test_somebody_on_the_list_takes_a_place_from_a_day_on(workshop: Path) -> None:
    gone = listed(workshop)[0]["id"]
    known = next(one["id"] for one in listed(workshop) if one["role"] == "speaker")
    said = done(
        "roster", "substitute", workshop, "--person", gone, "--by", known, "--from", SECOND_DAY
    )
    assert said.message.strip()
    roles = {one["id"]: (one["role"], one["active"]) for one in listed(workshop)}
    assert (roles[known], roles[gone]) == (("participant", True), ("participant", True))


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--by", "2", "--name", "Siti"],
        ["--name", "Siti", "--from", "2026-04-15", "--session", "x"],
        ["--name", "Siti", "--nip", "1987"],
        ["--name", "Siti", "--session", "tidak ada"],
    ],
    ids=["nobody", "two", "two beginnings", "a wrong NIP", "an unknown session"],
)
def test_what_cannot_be_said_at_once_is_refused(workshop: Path, words: list[str]) -> None:
    before = listed(workshop)
    found = run("roster", "substitute", workshop, "--person", before[0]["id"], *words)
    assert found.code == 1
    assert found.message.strip()
    assert listed(workshop) == before


def test_who_stands_twice_is_listed(twice: Path) -> None:
    assert [(one["name"], one["certain"]) for one in pairs(twice)] == [
        ("Siti Rahayu", True), ("Agus Salim", True),
    ]  # fmt: skip


def test_all_certain_pairs_are_joined_by_one_command(twice: Path) -> None:
    assert done("roster", "join", twice, "--all-certain", "--json").json["joined"] == 2
    assert [one["name"] for one in listed(twice)] == ["Siti Rahayu", "Agus Salim"]
    assert pairs(twice) == []


def test_one_pair_is_joined_and_one_is_two_people(twice: Path) -> None:
    first, second = pairs(twice)
    done("roster", "join", twice, first["first"], first["second"])
    done("roster", "apart", twice, second["first"], second["second"])
    assert len(listed(twice)) == 3
    assert pairs(twice) == []


@pytest.mark.parametrize("words", [[], ["--all-certain", "x"], ["x"]], ids=["none", "both", "one"])
def test_joining_names_two_or_all(twice: Path, words: list[str]) -> None:
    assert run("roster", "join", twice, *words).code == 1
    assert len(listed(twice)) == 4
