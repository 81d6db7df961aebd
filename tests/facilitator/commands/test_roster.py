"""Import, list and export participants by command."""

import hashlib
import json
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.commands import ROSTERS, done, made, run

LISTS = sorted(path.name for path in ROSTERS.glob("[01]*"))
LONG = [name for name in LISTS if name[:2] in {"11", "12"}]
SHORT = [name for name in LISTS if name not in LONG]
TOLD_TWICE = ("04-kop-surat-120.xlsx", "05-nip-angka.xlsx", "06-banyak-lembar.xlsx")


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


@cache
def answer(name: str) -> Any:  # noqa: ANN401  # JSON
    """Give what a dry run says of a list; asked once, because it leaves nothing behind."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.workshop"
        done("new", path)
        return imported(path, name, "--dry-run")


@pytest.mark.parametrize("name", SHORT)
def test_the_rows_of_the_answer_are_those_of_the_list(name: str) -> None:
    rows = [dict(row) for row in answer(name)["rows"]]
    assert {row.pop("action") for row in rows} == {"add"}
    assert rows == expected(name)["rows"]


@pytest.mark.parametrize("name", LONG)
def test_the_names_and_nips_of_a_long_list_are_right(name: str) -> None:
    lines = (f"{row['name']}\t{row['nip'] or ''}\n" for row in answer(name)["rows"])
    digest = hashlib.sha256("".join(lines).encode()).hexdigest()
    assert digest == expected(name)["rows_sha256"]


@pytest.mark.parametrize("name", [*SHORT, *LONG])
def test_the_problems_of_the_answer_are_those_of_the_list(name: str) -> None:
    found = [dict(problem) for problem in answer(name)["problems"]]
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


@pytest.mark.parametrize("name", TOLD_TWICE)
def test_the_same_list_again_changes_nothing(name: str, workshop: Path) -> None:
    imported(workshop, name)
    before = done("check", workshop, "--json").json["facts"]
    assert {row["action"] for row in imported(workshop, name)["rows"]} == {"same"}
    assert done("check", workshop, "--json").json["facts"] == before


def test_what_is_not_read_is_told(workshop: Path, tmp_path: Path) -> None:
    source = typed(tmp_path, "No,Nama,NIP,Kaus\n1,Siti,,L\n2,Budi,,M\nJumlah,2,,\n")
    said = done("roster", "import", workshop, source, "--json", "--dry-run")
    assert (said.json["unread"], said.json["skipped"]) == (
        ["Kaus"], [{"sheet": "", "row": 4, "why": "footer"}],
    )  # fmt: skip
    assert b"Kaus" in said.err


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


KAUS = "Nama,NIP,Unit,Ukuran Kaus\nAna Wati,198503172010012901,Dinas,M\nBudi,,Dinas,\n"


def test_a_column_can_be_kept_as_an_own_field(workshop: Path, tmp_path: Path) -> None:
    words = ("--own", "ukuran kaus", "--json")
    rows = done("roster", "import", workshop, typed(tmp_path, KAUS), *words).json["rows"]
    assert [row.get("own") for row in rows] == [{"Ukuran Kaus": "M"}, None]


def test_how_a_list_was_read_is_remembered_for_its_sender(workshop: Path, tmp_path: Path) -> None:
    file = typed(tmp_path, KAUS)
    done("roster", "import", workshop, file, "--own", "Ukuran Kaus")
    again = done("roster", "import", workshop, file, "--json")
    assert (again.json["remembered"], again.json["rows"][0]["own"]) == (True, {"Ukuran Kaus": "M"})
    assert "--no-memory" in again.message


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(("--no-memory",), (), id="not_written"),
        pytest.param((), ("--no-memory",), id="not_used"),
        pytest.param(("--dry-run",), (), id="not_by_a_dry_run"),
    ],
)
def test_a_sender_is_not_remembered_where_it_was_not_asked(
    first: tuple[str, ...], second: tuple[str, ...], workshop: Path, tmp_path: Path
) -> None:
    file = typed(tmp_path, KAUS)
    done("roster", "import", workshop, file, "--own", "Ukuran Kaus", *first)
    found = done("roster", "import", workshop, file, "--json", *second).json
    assert ("remembered" in found, "own" in found["rows"][0]) == (False, False)


def test_a_problem_names_its_cell(workshop: Path) -> None:
    found = done("roster", "import", workshop, ROSTERS / "04-kop-surat-120.xlsx")
    assert "Sel C40 (NIP): NIP" in found.message


def test_a_problem_of_a_text_file_names_row_and_heading(workshop: Path) -> None:
    found = done("roster", "import", workshop, ROSTERS / "02-titik-koma-bom.csv")
    assert "Baris 19, kolom “ALAMAT EMAIL”: “tidak ada”" in found.message


def test_who_is_not_on_the_new_list_is_told(workshop: Path, tmp_path: Path) -> None:
    done("roster", "import", workshop, typed(tmp_path, KAUS))
    found = done(
        "roster", "import", workshop, typed(tmp_path, KAUS.rpartition("Budi")[0]), "--json"
    )
    assert [one["name"] for one in found.json["missing"]] == ["Budi"]
    assert "1 peserta kegiatan tidak ada di daftar ini" in found.message


def test_a_first_import_misses_nobody(workshop: Path) -> None:
    done("roster", "import", workshop, ROSTERS / "02-titik-koma-bom.csv")
    assert imported(workshop, "01-bersih.csv")["missing"] == []


def test_whom_a_new_row_may_be_is_told(workshop: Path, tmp_path: Path) -> None:
    done("roster", "import", workshop, typed(tmp_path, KAUS))
    other = typed(tmp_path, "Nama,Unit\nAna Watii,Dinas\n")
    found = done("roster", "import", workshop, other, "--json")
    (likely,) = found.json["likely"]
    assert (likely["row"], likely["people"][0]["kind"]) == (2, "SIMILAR_NAME_NO_NIP")
    assert "Baris 2 ditambahkan, tetapi mungkin Ana Wati" in found.message


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
        (("--own", "Ukuran Topi"), "Ukuran Topi"),
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
