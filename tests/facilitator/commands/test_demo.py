"""Make the sample workshop, and look at every document of it as a stranger would."""

import re
from pathlib import Path

import pytest

from facilitator.services.documents import KINDS
from tests.helpers.commands import Done, done, run
from tests.helpers.pdf import codes, complaints, fonts_not_embedded

PEOPLE = 8


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Done]:
    folder = tmp_path_factory.mktemp("demo") / "contoh"
    return folder, done("demo", folder, "--people", PEOPLE, "--json")


@pytest.fixture
def folder(demo: tuple[Path, Done]) -> Path:
    return demo[0]


def test_every_document_is_there(folder: Path) -> None:
    found = {path.name for path in folder.iterdir()}
    assert {f"{kind}.pdf" for kind in KINDS} | {"contoh.workshop", "daftar-peserta.xlsx"} <= found


def test_the_answer_names_every_file(demo: tuple[Path, Done]) -> None:
    folder, answer = demo
    named = {Path(path) for path in answer.json["files"]}
    there = {path for path in folder.rglob("*") if path.is_file() and ".home" not in path.parts}
    assert named == there


def test_progress_is_told_step_by_step_to_the_end(demo: tuple[Path, Done]) -> None:
    steps = re.findall(r"^\[ ?(\d+)/(\d+)\]", demo[1].message, re.MULTILINE)
    assert [int(step) for step, _ in steps] == list(range(1, int(steps[0][1]) + 1))


def test_its_key_and_device_lie_in_its_folder(folder: Path, home: Path) -> None:
    assert ((folder / ".home" / "issuer-key.pem").is_file(), list(home.iterdir())) == (True, [])


def test_its_file_is_whole_and_has_everybody(folder: Path) -> None:
    assert done("check", folder / "contoh.workshop", "--json").json["ok"]
    assert done("info", folder / "contoh.workshop", "--json").json["participants"] == PEOPLE


def test_every_pdf_is_sound_and_holds_its_fonts(folder: Path) -> None:
    found = {path.name: path.read_bytes() for path in folder.rglob("*.pdf")}
    assert {name: (complaints(data), fonts_not_embedded(data)) for name, data in found.items()} == {
        name: ([], []) for name in found
    }


def test_every_badge_decodes_at_150_dpi(folder: Path) -> None:
    found = codes((folder / "badges.pdf").read_bytes(), 150)
    assert (len(found), len(set(found))) == (PEOPLE, PEOPLE)


def test_every_badge_is_known_at_the_desk(folder: Path, tmp_path: Path) -> None:
    found = codes((folder / "badges.pdf").read_bytes(), 150)
    copy = tmp_path / "copy.workshop"
    done("restore", folder / "salinan-aman.workshop", copy)
    words = ("checkin", copy, "--session", "H1-PAGI", "--at", "2026-09-14T11:00", "--json")
    answers = done(*words, stdin="\n".join(found).encode()).lines
    assert len({answer["participant"] for answer in answers} - {None}) == PEOPLE


def test_every_certificate_decodes_at_150_dpi_and_is_genuine(folder: Path) -> None:
    found = codes((folder / "certificates.pdf").read_bytes(), 150)
    key = {"FACILITATOR_HOME": str(folder / ".home")}
    answers = [done("verify", "-", "--json", stdin=text.encode(), env=key).json for text in found]
    assert found
    assert {answer[0]["status"] for answer in answers} == {"genuine"}


def test_each_certificate_has_a_file_of_its_own(folder: Path) -> None:
    rows = done("certificates", "register", folder / "contoh.workshop", "--json").json
    assert len(list((folder / "sertifikat").glob("*.pdf"))) == len(rows) > 0


# ---- again, and elsewhere


def test_a_second_run_asks_for_force(folder: Path) -> None:
    found = run("demo", folder, "--people", PEOPLE)
    assert (found.code, "--force" in found.message) == (1, True)


def test_by_force_it_is_made_anew_and_strangers_stay(tmp_path: Path) -> None:
    folder = tmp_path / "contoh"
    done("demo", folder, "--people", 2)
    (folder / "catatan.txt").write_text("milik saya", encoding="utf-8")
    (folder / "sertifikat" / "lama.pdf").write_bytes(b"older")
    done("demo", folder, "--people", 2, "--force")
    assert (folder / "catatan.txt").read_text(encoding="utf-8") == "milik saya"
    assert not (folder / "sertifikat" / "lama.pdf").exists()


@pytest.mark.parametrize("words", [(), ("--force",)])
def test_a_folder_of_other_things_is_never_touched(words: tuple[str, ...], tmp_path: Path) -> None:
    for name in ("catatan.txt", "badges.pdf"):
        (tmp_path / name).write_text("milik saya", encoding="utf-8")
    (tmp_path / ".home").mkdir()
    found = run("demo", tmp_path, "--people", 2, *words)
    assert (found.code, len(list(tmp_path.iterdir()))) == (1, 3)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"")
    found = run("demo", tmp_path / "x", "--people", 2)
    assert (found.code, str(tmp_path / "x") in found.message) == (1, True)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"")
    found = run("demo", tmp_path / "x" / "y", "--people", 2)
    assert (found.code, found.message.startswith("[")) == (1, False)
