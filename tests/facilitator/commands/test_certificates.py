"""Preview, issue, end and draw certificates by command, and hand the register over."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.helpers import commands
from tests.helpers.commands import described, done, made, person, run, small
from tests.helpers.reading import pdf_pages


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    return commands.sample(tmp_path)


@pytest.fixture
def issued(workshop: Path) -> Path:
    done("certificates", "issue", workshop, "--pattern", "{no}")
    return workshop


def certificates(*words: object, **env: str) -> Any:  # noqa: ANN401  # JSON
    return done("certificates", *words, "--json", env=env).json


def register(file: Path) -> list[Any]:
    found: list[Any] = certificates("register", file)
    return found


def numbers(file: Path) -> list[str]:
    return [row["number"] for row in register(file)]


def attended(folder: Path, *people: dict[str, Any], **parts: object) -> Path:
    """Make a workshop whose people all came to everything."""
    events = [
        {"id": f"{session}-{one['id']}", "at": f"2026-04-14T{at}:00+07:00", "session": session,
         "participant": one["id"], "direction": "in", "device": "manual"}
        for session, at in (("S1", "08:00"), ("S2", "10:00"))
        for one in people
    ]  # fmt: skip
    return made(folder, small(participants=list(people), attendance_events=events, **parts))


# ---- preview


def test_the_preview_says_who_and_why(workshop: Path) -> None:
    found = {one["participant"]: one for one in certificates("preview", workshop)}
    assert sum(one["entitled"] for one in found.values()) == 28
    assert (found["P011"]["chance"], found["P011"]["why"]) == (
        "impossible",
        "Tidak memenuhi syarat: 9 dari 14,4 JP yang diminta, paling banyak dapat mencapai 9 JP.",
    )


def test_reasons_are_sentences_in_both_languages(workshop: Path) -> None:
    text = done("certificates", "preview", workshop, env={"FACILITATOR_LANG": "en"}).text
    assert "Not entitled: 9 of the 14.4 JP asked for" in text


def test_one_person_can_be_asked_for(workshop: Path) -> None:
    found = certificates("preview", workshop, "--person", "P011", "--person", "1")
    assert [one["participant"] for one in found] == ["P001", "P011"]


@pytest.mark.parametrize("reference", ["P999", "", "orang"])
def test_nobody_is_guessed(reference: str, workshop: Path) -> None:
    found = run("certificates", "preview", workshop, "--person", reference)
    assert (found.code, f"“{reference}”" in found.message) == (1, True)


def test_what_can_still_be_earned_is_possible(tmp_path: Path) -> None:
    days = {"start": "2999-04-14T08:00:00+07:00", "end": "2999-04-14T09:30:00+07:00"}
    file = made(tmp_path, small(sessions=[{"id": "S1", "jp": 2, **days}]))
    assert {one["chance"] for one in certificates("preview", file)} == {"possible"}


def test_what_the_file_says_happened_is_over_on_a_slow_clock(tmp_path: Path) -> None:
    days = {"start": "2999-04-14T08:00:00+07:00", "end": "2999-04-14T09:30:00+07:00"}
    late = {"id": 1, "at": "2999-04-14T09:40:00+07:00", "session": "S1", "participant": "P1"}
    events = [{**late, "direction": "out", "device": "usb"}]
    sessions = [{"id": "S1", "jp": 2, **days}]
    file = made(tmp_path, small(sessions=sessions, attendance_events=events))
    assert {one["chance"] for one in certificates("preview", file)} == {"impossible"}


def test_the_preview_counts_the_names_that_nobody_confirmed(workshop: Path) -> None:
    english = {"FACILITATOR_LANG": "en"}
    done("roster", "confirm", workshop, "--person", "P001")
    text = done("certificates", "preview", workshop, env=english).message
    assert "Names not confirmed yet: 27." in text
    done("roster", "confirm", workshop, "--all")
    assert "not confirmed" not in done("certificates", "preview", workshop, env=english).message


def test_the_preview_says_whose_name_is_confirmed(workshop: Path) -> None:
    done("roster", "confirm", workshop, "--person", "P002")
    found = certificates("preview", workshop)
    assert [one["participant"] for one in found if one["name_confirmed"]] == ["P002"]


def test_the_preview_asks_no_name_that_is_on_a_certificate(issued: Path) -> None:
    assert "konfirmasi" not in done("certificates", "preview", issued).message


def test_the_preview_shows_the_number_once_there_is_one(issued: Path) -> None:
    (first,) = certificates("preview", issued, "--person", "P001")
    assert (first["certificate"], first["state"]) == ("1", "released")


# ---- prepare, release, issue


def test_all_who_are_entitled_get_numbers_in_the_order_of_the_list(workshop: Path) -> None:
    found = certificates("issue", workshop)
    assert (found["ok"], found["count"]) == (True, 28)
    assert [one["number"] for one in found["certificates"]] == [
        f"{number:04}/IV/2026" for number in range(1, 29)
    ]


def test_again_it_does_nothing(issued: Path) -> None:
    before = register(issued)
    assert certificates("issue", issued)["count"] == 0
    assert register(issued) == before


def test_prepared_first_and_released_later(workshop: Path) -> None:
    assert certificates("prepare", workshop)["count"] == 28
    assert {row["state"] for row in register(workshop)} == {"prepared"}
    assert certificates("release", workshop)["count"] == 28
    assert {row["state"] for row in register(workshop)} == {"released"}


def test_issuing_releases_what_was_prepared_before(workshop: Path) -> None:
    certificates("prepare", workshop)
    assert certificates("issue", workshop)["count"] == 28
    assert {row["state"] for row in register(workshop)} == {"released"}


def test_one_person_s_can_be_issued_alone(workshop: Path) -> None:
    assert certificates("issue", workshop, "--person", "P003")["count"] == 1
    assert certificates("issue", workshop)["count"] == 27


def test_who_is_not_entitled_gets_none_by_name_either(workshop: Path) -> None:
    assert certificates("issue", workshop, "--person", "P011")["count"] == 0


def test_the_date_shows_in_the_number(workshop: Path) -> None:
    words = ("issue", workshop, "--person", "P001", "--date", "2027-12-01")
    assert certificates(*words)["certificates"][0]["number"] == "0001/XII/2027"


@pytest.mark.parametrize(
    "pattern",
    ["{no", "no}", "{bulan_romawi}/{tahun}", "{nomor}", "{no:4}", "{}", "{no}{kode.__class__}"],
)
def test_a_pattern_that_cannot_count_issues_nothing(pattern: str, workshop: Path) -> None:
    found = run("certificates", "issue", workshop, "--pattern", pattern, "--json")
    assert (found.code, found.json["ok"], register(workshop)) == (1, False, [])


def test_a_pattern_that_asks_for_what_is_missing_says_so(workshop: Path) -> None:
    found = run("certificates", "issue", workshop, "--pattern", "{angkatan}/{no}")
    assert (found.code, "{angkatan}" in found.message) == (1, True)


def test_a_workshop_without_days_asks_for_the_date(tmp_path: Path) -> None:
    file = attended(tmp_path, person(1), workshop={"title": "X"})
    found = run("certificates", "issue", file)
    assert (found.code, "--date" in found.message) == (1, True)
    assert certificates("issue", file, "--date", "2026-04-14")["count"] == 1


# ---- what becomes of them


@pytest.mark.parametrize(("word", "state"), [("void", "voided"), ("revoke", "revoked")])
def test_an_ended_one_stays_in_the_register_with_its_reason(
    word: str, state: str, issued: Path
) -> None:
    certificates(word, issued, "--person", "P001", "--reason", "salah nama")
    first = register(issued)[0]
    assert (first["number"], first["state"], first["reason"]) == ("1", state, "salah nama")


@pytest.mark.parametrize("word", ["void", "revoke", "replace"])
@pytest.mark.parametrize("words", [("--person", "P001"), ("--reason", "x"), ("--reason", " ")])
def test_ending_asks_for_people_and_a_reason(
    word: str, words: tuple[str, ...], issued: Path
) -> None:
    found = run("certificates", word, issued, *words)
    assert (found.code, found.out) == (1, b"")


def test_who_has_none_cannot_lose_it(issued: Path) -> None:
    found = run("certificates", "revoke", issued, "--person", "P011", "--reason", "x")
    assert (found.code, "Abd. Jamal Tarihoran" in found.message) == (1, True)


def test_an_ended_one_is_made_anew_only_by_name_with_a_new_number(issued: Path) -> None:
    certificates("void", issued, "--person", "P001", "--reason", "robek")
    assert certificates("issue", issued, "--pattern", "{no}")["count"] == 0
    words = ("issue", issued, "--pattern", "{no}", "--person", "P001")
    assert certificates(*words)["certificates"][0]["number"] == "29"


def test_a_replaced_one_keeps_its_number_and_counts_its_revision(issued: Path) -> None:
    words = ("replace", issued, "--person", "P001", "--reason", "gelar")
    (again,) = certificates(*words)["certificates"]
    assert (again["number"], again["revision"]) == ("1", 1)
    rows = [(row["state"], row["revision"]) for row in register(issued) if row["number"] == "1"]
    assert rows == [("replaced", 0), ("released", 1)]


def renamed(file: Path, folder: Path, before: str, after: str) -> None:
    """Mend a name in the list and import it again, as a facilitator would."""
    rows = done("roster", "list", file, "--json").json
    lines = ["Nama,NIP,Unit Kerja"]
    lines += [
        f'"{row["name"].replace(before, after)}",{row["nip"]},"{row["unit"]}"' for row in rows
    ]
    mended = folder / "mended.csv"
    mended.write_text("\n".join(lines) + "\n", encoding="utf-8")
    done("roster", "import", file, mended)


def test_frozen_values_outlive_a_mended_name(issued: Path, tmp_path: Path) -> None:
    certificates("render", issued, tmp_path / "before.pdf", "--person", "P002")
    name = register(issued)[1]["name"]
    renamed(issued, tmp_path, "Saridi", "Saridi Baru")
    certificates("render", issued, tmp_path / "after.pdf", "--person", "P002")
    assert (tmp_path / "before.pdf").read_bytes() == (tmp_path / "after.pdf").read_bytes()
    assert register(issued)[1]["name"] == name


def test_a_replacement_bears_the_mended_name(issued: Path, tmp_path: Path) -> None:
    wrong = done("roster", "list", issued, "--json").json[1]["name"]
    renamed(issued, tmp_path, wrong, "Nama Benar")
    words = ("replace", issued, "--person", "P002", "--reason", "salah ketik")
    assert "Nama Benar" in certificates(*words)["certificates"][0]["name"]


# ---- a number is never used twice


def test_an_older_copy_on_the_same_laptop_goes_on_behind_its_numbers(
    workshop: Path, tmp_path: Path
) -> None:
    done("backup", workshop, tmp_path / "safe.workshop")
    certificates("issue", workshop, "--pattern", "{no}", "--person", "P001", "--person", "P002")
    done("restore", tmp_path / "safe.workshop", tmp_path / "again.workshop")
    words = ("issue", tmp_path / "again.workshop", "--pattern", "{no}", "--person", "P003")
    assert certificates(*words)["certificates"][0]["number"] == "3"


def test_numbers_of_a_failed_issue_are_not_used_again(workshop: Path, home: Path) -> None:
    found = run("certificates", "issue", workshop, "--pattern", "{no}", "--person", "P999")
    assert found.code == 1
    assert certificates("issue", workshop, "--pattern", "{no}")["count"] == 28
    assert numbers(workshop) == [str(number) for number in range(1, 29)]
    assert "= 28" in (home / "registers.toml").read_text(encoding="utf-8")


def test_a_broken_memory_of_numbers_is_not_taken_for_none(workshop: Path, home: Path) -> None:
    certificates("issue", workshop, "--person", "P001")
    (home / "registers.toml").write_text("[[broken", encoding="utf-8")
    found = run("certificates", "issue", workshop)
    assert (found.code, "registers.toml" in found.message, len(register(workshop))) == (1, True, 1)


def test_a_broken_key_is_never_replaced(workshop: Path, home: Path) -> None:
    (home / "issuer-key.pem").write_text("nonsense", encoding="utf-8")
    found = run("certificates", "issue", workshop)
    assert (found.code, (home / "issuer-key.pem").read_text(encoding="utf-8")) == (1, "nonsense")


def test_each_series_counts_for_itself(workshop: Path) -> None:
    certificates("issue", workshop, "--pattern", "A-{no}", "--person", "P001")
    certificates("issue", workshop, "--pattern", "B-{no}", "--person", "P002")
    certificates("issue", workshop, "--pattern", "A-{no}", "--person", "P003")
    assert numbers(workshop) == ["A-1", "A-2", "B-1"]


def test_two_patterns_never_come_to_one_number(workshop: Path) -> None:
    certificates("issue", workshop, "--pattern", "{no}1", "--person", "P001")
    found = run("certificates", "issue", workshop, "--pattern", "{no}")
    assert (found.code, "11" in found.message, numbers(workshop)) == (1, True, ["11"])


@pytest.fixture
def second(tmp_path: Path) -> str:
    return str(tmp_path / "second-home")


def test_another_laptop_takes_no_numbers(issued: Path, second: str) -> None:
    certificates("void", issued, "--person", "P001", "--reason", "x")
    words = ("certificates", "issue", issued, "--person", "P001")
    found = run(*words, env={"FACILITATOR_HOME": second})
    assert (found.code, "take-register" in found.message) == (1, True)


def test_another_laptop_with_nothing_to_issue_is_not_refused(issued: Path, second: str) -> None:
    assert certificates("issue", issued, FACILITATOR_HOME=second)["count"] == 0


def test_the_register_is_handed_over_with_the_last_number(issued: Path, second: str) -> None:
    certificates("void", issued, "--person", "P001", "--reason", "x")
    done(
        *("certificates", "take-register", issued, "--after", "40", "--pattern", "{no}"),
        env={"FACILITATOR_HOME": second},
    )
    words = ("issue", issued, "--person", "P001", "--pattern", "{no}")
    found = certificates(*words, FACILITATOR_HOME=second)
    assert found["certificates"][0]["number"] == "41"
    certificates("void", issued, "--person", "P002", "--reason", "x")
    assert run("certificates", "issue", issued, "--person", "P002").code == 1


def test_the_last_number_told_outlives_an_older_copy(workshop: Path, tmp_path: Path) -> None:
    done("backup", workshop, tmp_path / "safe.workshop")
    done("certificates", "take-register", workshop, "--after", "40", "--pattern", "{no}")
    words = ("issue", tmp_path / "safe.workshop", "--person", "P001", "--pattern", "{no}")
    assert certificates(*words)["certificates"][0]["number"] == "41"


def test_a_last_number_below_the_known_one_is_refused(issued: Path, second: str) -> None:
    words = ("certificates", "take-register", issued, "--after", "5", "--pattern", "{no}")
    found = run(*words, env={"FACILITATOR_HOME": second})
    assert (found.code, "28" in found.message) == (1, True)


def test_take_register_asks_for_the_last_number(issued: Path) -> None:
    found = run("certificates", "take-register", issued)
    assert (found.code, "--after" in found.message) == (2, True)


# ---- on paper


def test_one_pdf_holds_all(issued: Path, tmp_path: Path) -> None:
    found = certificates("render", issued, tmp_path / "all.pdf")
    pages = pdf_pages((tmp_path / "all.pdf").read_bytes())
    assert (found["pages"], len(pages)) == (56, 56)


def test_a_folder_gets_one_file_each(issued: Path, tmp_path: Path) -> None:
    found = certificates(
        "render", issued, tmp_path / "satu", "--person", "P001", "--person", "P002"
    )
    files = sorted(path.suffix for path in (tmp_path / "satu").iterdir())
    assert (found["files"], files) == (2, [".pdf", ".pdf"])


def test_a_reprint_is_the_same_file(issued: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        certificates("render", issued, tmp_path / f"{name}.pdf", "--person", "P004")
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_ended_ones_are_not_drawn(issued: Path, tmp_path: Path) -> None:
    certificates("void", issued, "--person", "P001", "--reason", "x")
    found = run("certificates", "render", issued, tmp_path / "o.pdf", "--person", "P001")
    assert (found.code, (tmp_path / "o.pdf").exists()) == (1, False)


@pytest.mark.parametrize("ending", ["docx", "xlsx", "csv"])
def test_a_certificate_is_drawn_as_pdf_only(ending: str, issued: Path, tmp_path: Path) -> None:
    found = run("certificates", "render", issued, tmp_path / f"o.{ending}")
    assert (found.code, list(tmp_path.glob("o.*"))) == (1, [])


@pytest.mark.parametrize("ending", ["pdf", "xlsx"])
def test_the_register_is_drawn(ending: str, issued: Path, tmp_path: Path) -> None:
    certificates("register", issued, tmp_path / f"register.{ending}")
    assert (tmp_path / f"register.{ending}").stat().st_size > 1000


def test_names_of_every_script_are_drawn(tmp_path: Path) -> None:
    names = ('<b>Ana</b> & "Budi"', "فاطمة بنت محمد", "Nguyễn Thị Ánh", "Raden " * 30 + "A")
    people = [person(number, name=name) for number, name in enumerate(names, start=1)]
    file = attended(tmp_path, *people)
    certificates("issue", file)
    found = certificates("render", file, tmp_path / "all.pdf")
    assert (found["ok"], found["pages"]) == (True, 8)


def test_certificates_of_nobody_are_refused_in_words(workshop: Path, tmp_path: Path) -> None:
    found = run("certificates", "render", workshop, tmp_path / "o.pdf")
    assert (found.code, "certificates issue" in found.message) == (1, True)


# ---- a file that a newer program wrote into


def test_facts_of_a_newer_program_are_kept_and_stop_certificates(workshop: Path) -> None:
    commands.write_newer_fact(workshop)
    before = workshop.read_bytes()
    found = run("certificates", "issue", workshop, "--json")
    assert (found.code, "lebih baru" in found.json["error"]) == (1, True)
    answer = done("check", workshop, "--json")
    assert (answer.json["ok"], answer.json["unknown_facts"]) == (True, {"hologram.added 7": 1})
    assert "lebih baru" in answer.message
    assert (len(before), json.dumps(register(workshop))) == (workshop.stat().st_size, "[]")


def test_a_copy_keeps_facts_of_a_newer_program(workshop: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.workshop"
    shutil.copyfile(workshop, other)
    commands.write_newer_fact(other)
    assert done("merge", workshop, other, "--json").json["merged"][0]["new"] == 1
    assert "lebih baru" in done("info", workshop).message


def test_descriptions_may_bring_their_own_pattern(tmp_path: Path) -> None:
    policy = {**small()["policy"], "number_pattern": "KEP-{no:03}"}
    file = attended(tmp_path, person(1), policy=policy)
    assert certificates("issue", file)["certificates"][0]["number"] == "KEP-001"
    assert described(tmp_path / "again.workshop", small(policy=policy)).code == 0
