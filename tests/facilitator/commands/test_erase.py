"""Check erasing personal data by command."""

import json
import shutil
from pathlib import Path

import pytest

from facilitator.store.connection import reader
from facilitator.store.people import participants
from tests.helpers.commands import done, made, person, run, sample, small

NAME = "Maria Goretti Lewar"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    people = [person(1, name=NAME, nip="198503122010012005"), person(2), person(3)]
    return made(tmp_path, small(participants=people))


def names(path: Path) -> list[str]:
    with reader(path) as connection:
        return [one.full_name for one in participants(connection)]


def test_without_yes_it_only_says_what_would_be_erased(file: Path) -> None:
    found = run("roster", "erase", file, "--person", "P1")
    assert (found.code, NAME in found.message, names(file)[0]) == (1, True, NAME)


def test_with_yes_the_person_is_gone(file: Path) -> None:
    done("roster", "erase", file, "--person", "P1", "--yes", "--reason", "Surat 7")
    assert NAME.encode() not in file.read_bytes()


def test_everybody_can_be_erased_when_a_workshop_is_filed_away(file: Path) -> None:
    answer = done("roster", "erase", file, "--everybody", "--yes", "--json").json
    assert (answer["entries"], set(names(file))) == (3, {"Data dihapus"})


def test_the_answer_names_the_copies_left(file: Path) -> None:
    copy = shutil.copy(file, file.with_name("salinan.workshop"))
    answer = done("roster", "erase", file, "--person", "P1", "--yes", "--json").json
    assert (answer["copies"], answer["generation"]) == ([str(copy)], 1)


@pytest.mark.parametrize(
    "options",
    [
        pytest.param((), id="nobody"),
        pytest.param(("--person", "P1", "--everybody"), id="one_and_everybody"),
        pytest.param(("--person", "P9"), id="a_stranger"),
    ],
)
def test_it_must_be_clear_who_is_meant(file: Path, options: tuple[str, ...]) -> None:
    found = run("roster", "erase", file, "--yes", *options)
    assert (found.code, names(file)[0]) == (1, NAME)


def test_who_was_erased_is_not_erased_again(file: Path) -> None:
    done("roster", "erase", file, "--person", "P1", "--yes")
    with reader(file) as connection:
        (key,) = (str(one.id) for one in participants(connection) if one.is_erased)
    assert run("roster", "erase", file, "--person", key, "--yes").code == 1


def test_the_file_is_sound_and_the_act_is_listed_afterwards(file: Path) -> None:
    done("roster", "erase", file, "--person", "P1", "--yes")
    assert done("check", file, "--json").json["ok"]
    assert "Data pribadi dihapus: 1" in done("history", "list", file, "--last", "1").text


def test_the_figures_of_attendance_stay(tmp_path: Path) -> None:
    file = sample(tmp_path)
    before = done("results", file, "--json").json["totals"]
    done("roster", "erase", file, "--person", "1", "--yes")
    after = done("results", file, "--json").json["totals"]
    assert json.dumps(after) == json.dumps(before)


# ---- certificates


@pytest.fixture
def certified(tmp_path: Path) -> tuple[Path, str]:
    """Give the sample with its certificates, and the code of the first of them."""
    file = sample(tmp_path)
    done("certificates", "issue", file)
    return file, done("certificates", "register", file, "--json").json[0]["code"]


def erase_owner(file: Path, code: str) -> str:
    """Erase whose certificate bears a code; gives the reference left of them."""
    with reader(file) as connection:
        full = code.splitlines()[2]
        (owner,) = (one for one in participants(connection) if one.full_name == full)
    done("roster", "erase", file, "--person", owner.label, "--yes")
    return str(owner.id)


def test_the_certificate_on_paper_is_still_genuine(certified: tuple[Path, str]) -> None:
    file, code = certified
    erase_owner(file, code)
    assert done("verify", code, "--in", file, "--json").json[0]["status"] == "genuine"


def test_a_revoked_certificate_is_still_known_as_revoked(certified: tuple[Path, str]) -> None:
    file, code = certified
    key = erase_owner(file, code)
    done("certificates", "revoke", file, "--person", key, "--reason", "keliru")
    assert run("verify", code, "--in", file, "--json").json[0]["status"] == "revoked"


def test_the_register_keeps_the_number_without_the_name(certified: tuple[Path, str]) -> None:
    file, code = certified
    erase_owner(file, code)
    first = done("certificates", "register", file, "--json").json[0]
    assert (first["number"], first["name"]) == (code.splitlines()[1], "Data dihapus")


@pytest.mark.parametrize("how", ["replace", "issue"])
def test_no_certificate_is_made_for_who_was_erased(certified: tuple[Path, str], how: str) -> None:
    file, code = certified
    key = erase_owner(file, code)
    count = len(done("certificates", "register", file, "--json").json)
    run("certificates", how, file, "--person", key, "--reason", "x")
    assert len(done("certificates", "register", file, "--json").json) == count


def test_who_was_erased_before_gets_no_certificate(tmp_path: Path) -> None:
    file = sample(tmp_path)
    entitled = done("certificates", "preview", file, "--json").json
    chosen = next(one["participant"] for one in entitled if one["entitled"])
    done("roster", "erase", file, "--person", chosen, "--yes")
    made = done("certificates", "issue", file, "--json").json["count"]
    assert made == sum(one["entitled"] for one in entitled) - 1


def test_an_erased_certificate_is_not_printed(certified: tuple[Path, str]) -> None:
    file, code = certified
    everyone = len(done("certificates", "register", file, "--json").json)
    erase_owner(file, code)
    out = file.with_name("surat")
    assert done("certificates", "render", file, out, "--json").json["files"] == everyone - 1


def test_badges_are_drawn_for_the_others_only(file: Path) -> None:
    done("roster", "erase", file, "--everybody", "--yes")
    assert run("badges", file, file.with_name("badges.pdf")).code == 1
