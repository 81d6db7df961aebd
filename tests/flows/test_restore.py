"""Lose a workshop file, and go on from a safe copy."""

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.commands import done, made, run

START = "2026-04-14T08:00"


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    return made(tmp_path)


def scan(file: Path, *codes: str) -> None:
    words = ("checkin", file, "--session", "S1", "--at", START)
    done(*words, stdin="\n".join(codes).encode())


def present(file: Path) -> Any:  # noqa: ANN401  # JSON
    return done("results", file, "--json").json["sessions"]["S1"]["present"]


def damaged(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[:8192] + bytes(len(data) - 8192))


def test_a_safe_copy_brings_back_what_was_saved(workshop: Path, tmp_path: Path) -> None:
    scan(workshop, "TOKEN-1", "TOKEN-2")
    done("backup", workshop, tmp_path / "safe.workshop")
    damaged(workshop)
    assert run("check", workshop).code == 1
    done("restore", tmp_path / "safe.workshop", tmp_path / "again.workshop")
    assert present(tmp_path / "again.workshop") == 2


def test_work_goes_on_in_what_was_restored(workshop: Path, tmp_path: Path) -> None:
    scan(workshop, "TOKEN-1")
    done("backup", workshop, tmp_path / "safe.workshop")
    done("restore", tmp_path / "safe.workshop", tmp_path / "again.workshop")
    scan(tmp_path / "again.workshop", "TOKEN-2")
    assert present(tmp_path / "again.workshop") == 2
    assert done("check", tmp_path / "again.workshop", "--json").json["ok"]


def test_what_the_lost_file_still_knew_can_be_merged(workshop: Path, tmp_path: Path) -> None:
    done("backup", workshop, tmp_path / "safe.workshop")
    scan(workshop, "TOKEN-1")
    again = tmp_path / "again.workshop"
    done("restore", tmp_path / "safe.workshop", again)
    scan(again, "TOKEN-2")
    done("merge", again, workshop)
    assert present(again) == 2


def test_the_safe_copy_itself_is_not_changed(workshop: Path, tmp_path: Path) -> None:
    safe = tmp_path / "safe.workshop"
    done("backup", workshop, safe)
    before = safe.read_bytes()
    done("restore", safe, tmp_path / "again.workshop")
    assert safe.read_bytes() == before


def test_a_damaged_copy_is_not_restored(workshop: Path, tmp_path: Path) -> None:
    damaged(workshop)
    found = run("restore", workshop, tmp_path / "again.workshop", "--json")
    assert (found.code, found.json["ok"]) == (1, False)
    assert not (tmp_path / "again.workshop").exists()
