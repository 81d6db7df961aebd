"""Let two laptops work on copies of one workshop, and unite what they know."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.commands import done, made, run

START, LATER, END = "2026-04-14T08:00", "2026-04-14T08:40", "2026-04-14T09:30"


class Laptop:
    """Run commands as one laptop, on its own copy."""

    def __init__(self, file: Path, home: Path) -> None:
        self.file = file
        self.env = {"FACILITATOR_HOME": str(home)}

    def do(self, command: str, *words: object, stdin: bytes = b"") -> Any:  # noqa: ANN401  # JSON
        return done(*command.split(), self.file, *words, "--json", stdin=stdin, env=self.env).json

    def scan(self, code: str, at: str, way: str = "in") -> str:
        words = ("--session", "S1", "--at", at, "--direction", way)
        return str(self.do("checkin", *words, stdin=code.encode())["verdict"])

    def merge(self, other: "Laptop") -> None:
        self.do("merge", other.file)


@pytest.fixture
def laptops(tmp_path: Path) -> tuple[Laptop, Laptop]:
    first = made(tmp_path)
    second = tmp_path / "copy.workshop"
    shutil.copyfile(first, second)
    return Laptop(first, tmp_path / "home-1"), Laptop(second, tmp_path / "home-2")


def united(one: Laptop, other: Laptop) -> Any:  # noqa: ANN401  # JSON
    """Merge both ways; gives the results, which must be the same on both."""
    one.merge(other)
    other.merge(one)
    assert one.do("check")["ok"]
    assert one.do("check") == other.do("check")
    assert one.do("results") == other.do("results")
    return one.do("results")


def test_both_doors_count(laptops: tuple[Laptop, Laptop]) -> None:
    one, other = laptops
    one.scan("TOKEN-1", START)
    other.scan("TOKEN-2", START)
    assert united(one, other)["sessions"]["S1"]["present"] == 2


def test_in_at_one_door_and_out_at_the_other(laptops: tuple[Laptop, Laptop]) -> None:
    one, other = laptops
    one.scan("TOKEN-1", START)
    assert other.scan("TOKEN-1", END, "out") == "out_without_in"
    first = united(one, other)["participants"][0]
    assert (first["minutes"], first["sessions_not_plain"]) == (
        "90.00",
        {"S2": {"minutes": "0.00", "jp": 0, "flags": []}},
    )


def test_the_same_person_at_both_doors_counts_once(laptops: tuple[Laptop, Laptop]) -> None:
    one, other = laptops
    one.scan("TOKEN-1", START)
    other.scan("TOKEN-1", START)
    assert united(one, other)["totals"]["events_duplicate"] == 1


def test_a_walk_in_of_one_laptop_is_known_to_the_other_afterwards(
    laptops: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    one, other = laptops
    newcomer = tmp_path / "susulan.csv"
    newcomer.write_text("Nama,NIP\nWulan Sari,198503172010012901\n", encoding="utf-8")
    one.do("roster import", newcomer)
    done("badges", one.file, tmp_path / "b.pdf", env=one.env)
    found = done("decode", tmp_path / "b.pdf", "--json").json[0]["codes"]
    (code,) = (code for code in found if not code.startswith("TOKEN"))
    assert other.scan(code, START) == "unknown_code"
    assert united(one, other)["sessions"]["S1"]["present"] == 1


def test_merging_again_changes_nothing(laptops: tuple[Laptop, Laptop]) -> None:
    one, other = laptops
    one.scan("TOKEN-1", START)
    united(one, other)
    before = one.do("check")
    one.merge(other)
    assert one.do("check") == before


def test_work_goes_on_after_a_merge(laptops: tuple[Laptop, Laptop]) -> None:
    one, other = laptops
    one.scan("TOKEN-1", START)
    united(one, other)
    assert one.scan("TOKEN-1", LATER) == "already_in"
    assert other.scan("TOKEN-1", LATER) == "already_in"
    assert united(one, other)["sessions"]["S1"]["present"] == 1


def test_teams_dealt_on_both_are_all_kept(laptops: tuple[Laptop, Laptop]) -> None:
    one, other = laptops
    one.do("teams deal", "Elang", "Badak")
    other.do("teams deal", "Elang", "Badak")
    found = united(one, other)
    assert len(found["teams"]) == 4


def test_the_register_holder_alone_gives_numbers_after_a_merge(
    laptops: tuple[Laptop, Laptop],
) -> None:
    one, other = laptops
    for session in ("S1", "S2"):
        times = {"S1": START, "S2": "2026-04-14T10:00"}
        words = ("checkin", one.file, "--session", session, "--at", times[session])
        done(*words, stdin=b"TOKEN-1\nTOKEN-2\n", env=one.env)
    one.do("certificates issue", "--person", "P1")
    united(one, other)
    found = run("certificates", "issue", other.file, env=other.env)
    assert (found.code, "take-register" in found.message) == (1, True)
    assert one.do("certificates issue")["certificates"][0]["number"] == "0002/IV/2026"


def test_three_copies_meet_in_any_order(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    one, other = laptops
    third = Laptop(tmp_path / "third.workshop", tmp_path / "home-3")
    shutil.copyfile(one.file, third.file)
    for laptop, code in ((one, "TOKEN-1"), (other, "TOKEN-2"), (third, "TOKEN-3")):
        laptop.scan(code, START)
    one.do("merge", other.file, third.file)
    third.merge(other)
    third.merge(one)
    assert one.do("check") == third.do("check")
    assert one.do("results")["sessions"]["S1"]["present"] == 3
