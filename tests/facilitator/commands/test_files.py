"""Look at workshop files, keep them safe, take acts back and mark attendance by command."""

import shutil
from pathlib import Path

import pytest

from facilitator.paths import Home
from facilitator.store.connection import open_store
from facilitator.system import surroundings
from tests.helpers import commands
from tests.helpers.commands import done, made, run


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    return made(tmp_path)


def test_info_counts_what_there_is(tmp_path: Path) -> None:
    found = done("info", commands.sample(tmp_path), "--json").json
    assert {key: found[key] for key in ("people", "participants", "sessions", "points")} == {
        "people": 35, "participants": 30, "sessions": 18, "points": 18,
    }  # fmt: skip
    assert (found["dates"], found["timezone"]) == (["2026-04-14", "2026-04-15"], "Asia/Jakarta")


def test_info_reads_well(tmp_path: Path) -> None:
    text = done("info", commands.sample(tmp_path)).text
    assert "14 s.d. 15 April 2026 · Aula Wira Kencana\n35 orang (30 peserta), 18 sesi" in text


NO_WORKSHOP = {
    "empty": b"",
    "text": b"ini bukan berkas kegiatan" * 100,
    "other_database": b"SQLite format 3\x00" + bytes(4080),
}


@pytest.mark.parametrize("content", NO_WORKSHOP.values(), ids=NO_WORKSHOP)
@pytest.mark.parametrize("command", ["info", "check", "results", "roster list"])
def test_what_is_no_workshop_is_left_alone(command: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.workshop"
    path.write_bytes(content)
    found = run(*command.split(), path, "--json")
    assert (found.code, found.json["ok"], path.read_bytes()) == (1, False, content)


def test_a_damaged_file_is_named_and_not_changed(tmp_path: Path) -> None:
    path = commands.sample(tmp_path)
    data = bytearray(path.read_bytes())
    data[4096 * 3 : 4096 * 20] = b"\xa5" * (4096 * 17)
    path.write_bytes(data)
    found = run("check", path, "--json")
    assert (found.code, found.json["ok"], path.read_bytes() == data) == (1, False, True)


def test_a_cut_off_file_fails_the_check(tmp_path: Path) -> None:
    path = commands.sample(tmp_path)
    path.write_bytes(path.read_bytes()[: 4096 * 20])
    assert run("check", path).code == 1


def test_check_gives_digest_and_count(workshop: Path) -> None:
    found = done("check", workshop, "--json").json
    assert (found["ok"], len(found["digest"]), found["facts"] > 0) == (True, 64, True)


def test_a_copy_has_the_same_digest(workshop: Path, tmp_path: Path) -> None:
    done("backup", workshop, tmp_path / "copy.workshop")
    one, other = (
        done("check", path, "--json").json for path in (workshop, tmp_path / "copy.workshop")
    )
    assert one == other


def test_a_backup_is_made_beside_a_writer(workshop: Path, home: Path, tmp_path: Path) -> None:
    with open_store(workshop, surroundings(Home(folder=home))):
        found = run("backup", workshop, tmp_path / "copy.workshop", "--json")
    assert (found.code, found.json["ok"]) == (0, True)


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_no_copy_takes_the_place_of_a_file(command: str, workshop: Path, tmp_path: Path) -> None:
    (tmp_path / "there.workshop").write_bytes(b"mine")
    found = run(command, workshop, tmp_path / "there.workshop")
    assert (found.code, (tmp_path / "there.workshop").read_bytes()) == (1, b"mine")


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_nothing_is_copied_from_nothing(command: str, tmp_path: Path) -> None:
    found = run(command, tmp_path / "missing.workshop", tmp_path / "out.workshop")
    assert (found.code, (tmp_path / "out.workshop").exists()) == (1, False)


def test_a_file_with_itself_is_not_merged(workshop: Path) -> None:
    found = run("merge", workshop, workshop, "--json")
    assert (found.code, found.json["ok"]) == (1, False)


def test_a_merge_that_brings_nothing_says_so(workshop: Path, tmp_path: Path) -> None:
    shutil.copyfile(workshop, tmp_path / "copy.workshop")
    found = done("merge", workshop, tmp_path / "copy.workshop", "--json").json
    assert (found["merged"][0]["new"], found["merged"][0]["known"] > 0) == (0, True)


def test_a_file_open_elsewhere_is_read_but_not_written(workshop: Path, home: Path) -> None:
    with open_store(workshop, surroundings(Home(folder=home))):
        reading, writing = run("info", workshop), run("teams", "deal", workshop, "Elang")
    assert (reading.code, writing.code, "sedang dibuka" in writing.message) == (0, 1, True)


def test_a_very_long_name_is_refused_in_words(tmp_path: Path) -> None:
    for command in ("new", "info"):
        found = run(command, tmp_path / ("a" * 300), "--json")
        assert (found.code, found.json["ok"]) == (1, False)


# ---- history


def acts(file: Path) -> list[str]:
    return [one["act"] for one in done("history", "list", file, "--json").json]


def test_an_act_withdrawn_has_no_effect_until_it_is_back(workshop: Path) -> None:
    words = ("checkin", workshop, "--session", "S1", "--at", "2026-04-14T08:00")
    done(*words, stdin=b"TOKEN-1\n")
    act = acts(workshop)[-1]

    def refused() -> list[object]:
        found: list[object] = done("results", workshop, "--json").json["events_refused"]
        return found

    done("history", "withdraw", workshop, act, "--reason", "salah orang")
    assert refused() == [{"event": act, "why": "VOIDED"}]
    done("history", "restore", workshop, act)
    assert refused() == []


@pytest.mark.parametrize("act", ["x", "0" * 32 + ":1", "", "a:b:c"])
def test_an_unknown_act_is_named(act: str, workshop: Path) -> None:
    assert run("history", "withdraw", workshop, act).code == 1


def test_a_certificate_is_not_taken_back_by_history(tmp_path: Path) -> None:
    file = commands.sample(tmp_path)
    done("certificates", "issue", file, "--person", "P001")
    found = run("history", "withdraw", file, acts(file)[-1])
    assert (found.code, "sertifikat" in found.message) == (1, True)


# ---- marks


def test_a_mark_shows_in_the_results(workshop: Path) -> None:
    words = ("--session", "S1", "--person", "P1", "--status", "sakit", "--reason", "surat 12")
    done("mark", workshop, *words)
    (first, *_) = done("results", workshop, "--json").json["participants"]
    assert first["sessions_not_plain"]["S1"] == {
        "minutes": "0.00", "jp": 0, "flags": [], "status": "sakit", "reason": "surat 12",
    }  # fmt: skip


def test_a_person_marked_present_was_there_all_the_time(workshop: Path) -> None:
    done("mark", workshop, "--session", "S1", "--person", "1", "--status", "present")
    (first, *_) = done("results", workshop, "--json").json["participants"]
    assert (first["minutes"], first["jp"]) == ("90.00", 2)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--person", "P1", "--status", "sakit"), 1),
        (("--person", "P9", "--status", "present"), 1),
        (("--person", "P1", "--status", "bolos"), 2),
        (("--status", "present"), 2),
    ],
)
def test_a_mark_needs_people_a_status_and_a_reason(
    words: tuple[str, ...], code: int, workshop: Path
) -> None:
    assert run("mark", workshop, "--session", "S1", *words).code == code
