"""Import, list and export participants by command."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.commands import ROSTERS, done, made, run

LISTS = ("01-bersih.csv", "05-nip-angka.xlsx", "06-banyak-lembar.xlsx", "09-ganda-gelar.xlsx")
REIMPORTED = (*LISTS, "02-titik-koma-bom.csv", "04-kop-surat-120.xlsx", "07-lama.xls")


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    path = tmp_path / "x.workshop"
    done("new", path)
    return path


def expected(name: str) -> Any:  # noqa: ANN401  # JSON
    return json.loads((ROSTERS / "expected" / f"{name}.json").read_text(encoding="utf-8"))


def imported(workshop: Path, name: str, *words: str) -> Any:  # noqa: ANN401  # JSON
    return done("roster", "import", workshop, ROSTERS / name, "--json", *words).json


def listed(workshop: Path) -> Any:  # noqa: ANN401  # JSON
    return done("roster", "list", workshop, "--json").json


def typed(folder: Path, text: str) -> Path:
    path = folder / "daftar.csv"
    path.write_text(text, encoding="utf-8")
    return path


# ---- import


@pytest.mark.parametrize("name", LISTS)
def test_the_rows_of_the_answer_are_those_of_the_list(name: str, workshop: Path) -> None:
    rows = imported(workshop, name)["rows"]
    assert [row.pop("action") for row in rows] == ["add"] * len(rows)
    assert rows == expected(name)["rows"]


@pytest.mark.parametrize("name", LISTS)
def test_the_problems_of_the_answer_are_those_of_the_list(name: str, workshop: Path) -> None:
    found = imported(workshop, name)["problems"]
    assert all(problem.pop("text") for problem in found)
    assert [{**problem, "sheet": ""} for problem in found] == [
        {**problem, "sheet": ""} for problem in expected(name)["problems"]
    ]


def test_duplicate_groups_are_shown(workshop: Path) -> None:
    name = "09-ganda-gelar.xlsx"
    assert imported(workshop, name)["duplicate_groups"] == expected(name)["duplicate_groups"]


def test_duplicate_groups_are_told_in_words(workshop: Path) -> None:
    found = done("roster", "import", workshop, ROSTERS / "09-ganda-gelar.xlsx")
    assert "Baris 2, 50, 51: NIP" in found.message


def test_the_answer_says_how_the_list_was_read(workshop: Path) -> None:
    found = imported(workshop, "06-banyak-lembar.xlsx")
    assert [sheet["name"] for sheet in found["sheets"] if sheet["taken"]] == [
        "Angkatan I",
        "Angkatan II ",
    ]
    assert (found["header_rows"], found["mapping"]["nip"]) == ([1], "NIP")


def test_sheets_left_out_are_told_with_the_reason(workshop: Path) -> None:
    found = done("roster", "import", workshop, ROSTERS / "06-banyak-lembar.xlsx")
    assert "Lembar “Panitia” tidak diambil: " in found.message


def test_one_sheet_can_be_chosen(workshop: Path) -> None:
    assert len(imported(workshop, "06-banyak-lembar.xlsx", "--sheet", "Angkatan I")["rows"]) == 40


@pytest.mark.parametrize("name", REIMPORTED)
def test_the_same_list_again_changes_nothing(name: str, workshop: Path) -> None:
    imported(workshop, name)
    before = done("check", workshop, "--json").json["facts"]
    assert {row["action"] for row in imported(workshop, name)["rows"]} == {"same"}
    assert done("check", workshop, "--json").json["facts"] == before


def test_a_dry_run_says_all_and_writes_nothing(workshop: Path) -> None:
    found = imported(workshop, "01-bersih.csv", "--dry-run")
    assert (len(found["rows"]), listed(workshop)) == (30, [])


def test_a_dry_run_needs_no_right_to_write(workshop: Path) -> None:
    workshop.chmod(0o444)
    words = ("roster", "import", workshop, ROSTERS / "01-bersih.csv", "--dry-run")
    assert "Belum ada yang disimpan" in done(*words).message


def test_everybody_imported_gets_a_code_of_their_own(workshop: Path, tmp_path: Path) -> None:
    imported(workshop, "01-bersih.csv")
    done("badges", workshop, tmp_path / "b.pdf")
    codes = done("decode", tmp_path / "b.pdf", "--json").json[0]["codes"]
    assert (len(set(codes)), {len(code) for code in codes}) == (30, {16})


def test_a_row_changed_in_the_list_updates_its_person(workshop: Path, tmp_path: Path) -> None:
    text = (ROSTERS / "01-bersih.csv").read_text(encoding="utf-8")
    imported(workshop, "01-bersih.csv")
    unit = expected("01-bersih.csv")["rows"][0]["unit"]
    changed = typed(tmp_path, text.replace(unit, "Dinas Baru", 1))
    rows = done("roster", "import", workshop, changed, "--json").json["rows"]
    assert [row["action"] for row in rows].count("update") == 1
    assert (len(listed(workshop)), "Dinas Baru" in str(listed(workshop))) == (30, True)


def test_a_column_can_be_named(workshop: Path, tmp_path: Path) -> None:
    file = typed(tmp_path, "Siapa,Nomor\nAna Wati,198503172010012901\n")
    words = ("--map", "name=Siapa", "--map", "nip=Nomor", "--json")
    rows = done("roster", "import", workshop, file, *words).json["rows"]
    assert (rows[0]["name"], rows[0]["nip"]) == ("Ana Wati", "198503172010012901")


REFUSED = {
    "empty": "",
    "only_space": "\n \n",
    "no_names": "NIP,Unit\n198503172010012901,Dinas\n",
    "headings_only": "No,Nama,NIP\n",
    "web_page": "<html><body><table></table></body></html>",
}


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_what_is_no_list_is_refused_in_words(text: str, workshop: Path, tmp_path: Path) -> None:
    found = run("roster", "import", workshop, typed(tmp_path, text), "--json")
    assert (found.code, found.json["ok"], listed(workshop)) == (1, False, [])


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("--map", "umur=Nama"), "umur"),
        (("--map", "name=Tidak Ada"), "Tidak Ada"),
        (("--sheet", "Lembar 9"), "Lembar 9"),
    ],
)
def test_an_unknown_choice_is_named(words: tuple[str, str], named: str, workshop: Path) -> None:
    found = run("roster", "import", workshop, ROSTERS / "05-nip-angka.xlsx", *words)
    assert (found.code, named in found.message) == (1, True)


def test_a_missing_list_is_named(workshop: Path, tmp_path: Path) -> None:
    found = run("roster", "import", workshop, tmp_path / "tidak-ada.xlsx")
    assert (found.code, "tidak-ada.xlsx" in found.message) == (1, True)


# ---- list and export


def test_people_see_the_nip_masked(workshop: Path) -> None:
    imported(workshop, "01-bersih.csv")
    text = done("roster", "list", workshop).text
    nips = [row["nip"] for row in listed(workshop)]
    assert (len(nips), [nip for nip in nips if nip in text]) == (30, [])


def test_the_export_imports_again_without_a_difference(workshop: Path, tmp_path: Path) -> None:
    imported(workshop, "04-kop-surat-120.xlsx")
    out = tmp_path / "daftar.xlsx"
    done("roster", "export", workshop, out)
    rows = done("roster", "import", workshop, out, "--json").json["rows"]
    assert ([row["action"] for row in rows], len(rows)) == (["same"] * 120, 120)


def test_an_export_is_a_workbook_by_its_name_too(tmp_path: Path) -> None:
    found = run("roster", "export", made(tmp_path), tmp_path / "daftar.pdf")
    assert (found.code, (tmp_path / "daftar.pdf").exists()) == (1, False)


def test_an_export_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    workshop = made(tmp_path)
    found = run("roster", "export", workshop, workshop / "daftar.xlsx")
    assert (found.code, str(workshop / "daftar.xlsx") in found.message) == (1, True)
