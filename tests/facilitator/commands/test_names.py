"""Confirm names and correct them by their number, by command."""

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.commands import done, made, run, sample
from tests.helpers.reading import sheets


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


# ---- on paper


def test_the_proof_has_the_names_in_the_order_of_their_numbers(
    workshop: Path, tmp_path: Path
) -> None:
    done("report", workshop, "name-proof", tmp_path / "proof.xlsx", "--language", "en")
    rows = sheets((tmp_path / "proof.xlsx").read_bytes())["Name proof"]
    assert [row[:2] for row in rows[1:]] == [[1, "Orang 1"], [2, "Orang 2"], [3, "Orang 3"]]


def test_the_proof_and_the_certificate_have_the_same_name(tmp_path: Path) -> None:
    file = sample(tmp_path)
    done("roster", "correct", file, 1, "Prof. dr. Siti Nurhaliza-O'Brien, Sp.PD., M.Kes.")
    done("certificates", "issue", file)
    done("report", file, "name-proof", tmp_path / "proof.xlsx", "--language", "en")
    named = {row["name"] for row in done("certificates", "register", file, "--json").json}
    rows = sheets((tmp_path / "proof.xlsx").read_bytes())["Name proof"]
    assert named <= {row[1] for row in rows[1:]}
    assert rows[1][1] == "Prof. dr. Siti Nurhaliza-O'Brien, Sp.PD., M.Kes."


def test_a_proof_without_participants_is_refused(tmp_path: Path) -> None:
    done("new", tmp_path / "x.workshop")
    found = run("report", tmp_path / "x.workshop", "name-proof", tmp_path / "o.pdf")
    assert (found.code, "peserta" in found.message) == (1, True)
