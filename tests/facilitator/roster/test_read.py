"""Show that twelve lists, in the shapes agencies send, give exactly what stands in them.

`tests/data/rosters/expected` has, per list, rows, problems and groups of a correct import.
"""

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from facilitator.errors import UserError
from facilitator.roster.read import possible_columns, read_list, understand
from facilitator.roster.records import Cell, Layout, Problem, RosterList
from tests.helpers.rosters import NIP, listed, sheet

ROSTERS = Path("tests/data/rosters")
NAMES = sorted(path.name for path in ROSTERS.glob("[01]*"))
SHORT = [name for name in NAMES if name[:2] not in {"11", "12"}]


@pytest.fixture(scope="module")
def read() -> dict[str, RosterList]:
    return {name: read_list(ROSTERS / name) for name in NAMES}


def expected_of(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((ROSTERS / "expected" / f"{name}.json").read_text("utf-8"))
    return found


def rows_of(roster: RosterList) -> list[dict[str, object]]:
    has_sheets = sum(sheet.taken for sheet in roster.sheets) > 1
    return [
        {"row": row.row, **row.fields, **({"sheet": row.sheet} if has_sheets else {})}
        for row in roster.rows
    ]


def shown(problem: Problem) -> dict[str, object]:
    names = ("row", "field", "code", "value", "known_digits", "other_row")
    found = {name: getattr(problem, name) for name in names}
    return {name: value for name, value in found.items() if value is not None}


@pytest.mark.parametrize("name", SHORT)
def test_every_field_of_every_row_is_right(read: dict[str, RosterList], name: str) -> None:
    assert rows_of(read[name]) == expected_of(name)["rows"]


@pytest.mark.parametrize("name", sorted(set(NAMES) - set(SHORT)))
def test_first_and_last_rows_of_long_lists_are_right(
    read: dict[str, RosterList], name: str
) -> None:
    rows, wanted = rows_of(read[name]), expected_of(name)
    assert (rows[:5], rows[-5:]) == (wanted["first_rows"], wanted["last_rows"])


@pytest.mark.parametrize("name", NAMES)
def test_all_names_and_nips_are_right(read: dict[str, RosterList], name: str) -> None:
    lines = (f"{row.fields['name']}\t{row.fields['nip'] or ''}\n" for row in read[name].rows)
    digest = hashlib.sha256("".join(lines).encode()).hexdigest()
    assert digest == expected_of(name)["rows_sha256"]


@pytest.mark.parametrize("name", NAMES)
def test_exactly_the_problems_there_are_get_reported(
    read: dict[str, RosterList], name: str
) -> None:
    assert [shown(problem) for problem in read[name].problems] == expected_of(name)["problems"]


@pytest.mark.parametrize("name", SHORT)
def test_exactly_the_duplicates_there_are_get_grouped(
    read: dict[str, RosterList], name: str
) -> None:
    groups = [
        {"kind": group.kind, "rows": list(group.rows), "same_person": group.same_person}
        for group in read[name].groups
    ]
    assert groups == expected_of(name).get("duplicate_groups", [])


@pytest.mark.parametrize("name", NAMES)
def test_the_rows_of_headings_are_found(read: dict[str, RosterList], name: str) -> None:
    assert list(read[name].header_rows) == expected_of(name)["read_as"]["header_rows"]


def test_only_sheets_of_participants_are_taken(read: dict[str, RosterList]) -> None:
    notes = {note.name: (note.taken, note.why) for note in read["06-banyak-lembar.xlsx"].sheets}
    assert notes == {
        "Sampul": (False, "cover"),
        "Angkatan I": (True, "participants"),
        "Angkatan II ": (True, "participants"),
        "Panitia": (False, "committee"),
        "ref_opd": (False, "hidden"),
        "Sheet4": (False, "empty"),
    }


def test_rows_that_are_no_people_are_accounted_for(read: dict[str, RosterList]) -> None:
    skipped = [row.why for row in read["04-kop-surat-120.xlsx"].skipped]
    counted = {why: skipped.count(why) for why in skipped}
    assert counted == expected_of("04-kop-surat-120.xlsx")["skipped_rows"]


def test_a_heading_of_two_rows_is_named_whole(read: dict[str, RosterList]) -> None:
    assert read["04-kop-surat-120.xlsx"].mapping["birth_place"] == "Kelahiran Tempat"


def test_a_cell_of_pangkat_and_golongan_serves_both(read: dict[str, RosterList]) -> None:
    mapping = read["07-lama.xls"].mapping
    assert (mapping["pangkat"], mapping["golongan"]) == ("PANGKAT/GOL", "PANGKAT/GOL")


@pytest.mark.parametrize(
    ("asked", "taken"),
    [
        pytest.param(["Panitia"], ["Panitia"], id="committee_if_asked_for"),
        pytest.param(["angkatan ii"], ["Angkatan II "], id="case_and_space_forgiven"),
        pytest.param(["Angkatan II ", "Panitia"], ["Angkatan II ", "Panitia"], id="two"),
    ],
)
def test_the_sheets_asked_for_are_taken(asked: list[str], taken: list[str]) -> None:
    roster = read_list(ROSTERS / "06-banyak-lembar.xlsx", sheets=asked)
    assert [note.name for note in roster.sheets if note.taken] == taken


@pytest.mark.parametrize(
    ("sheet", "key"),
    [
        ("Angkatan III", "roster.unknown_sheet"),
        ("Sampul", "roster.no_names_in_sheet"),
        ("Sheet4", "roster.no_names_in_sheet"),
    ],
)
def test_a_sheet_without_people_cannot_be_asked_for(sheet: str, key: str) -> None:
    with pytest.raises(UserError) as caught:
        read_list(ROSTERS / "06-banyak-lembar.xlsx", sheets=[sheet])
    assert caught.value.key == key


def write(folder: Path, text: str) -> Path:
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_heading_can_be_given_by_hand(tmp_path: Path) -> None:
    path = write(tmp_path, "Wer,NIP,Nama\nSiti,,x\n")
    roster = read_list(path, mapping={"name": "wer"})
    assert (roster.rows[0].fields["name"], roster.mapping["name"]) == ("Siti", "Wer")


def test_a_list_with_foreign_headings_is_read_by_hand(tmp_path: Path) -> None:
    path = write(tmp_path, "Wer,Wo\nSiti,Dinas Sosial\n")
    roster = read_list(path, mapping={"name": "Wer", "unit": "Wo"})
    assert dict(roster.rows[0].fields)["unit"] == "Dinas Sosial"


def test_a_field_can_be_left_out_by_hand(tmp_path: Path) -> None:
    path = write(tmp_path, "Nama,No HP\nSiti,081200001234\n")
    assert "phone" not in read_list(path, mapping={"phone": ""}).rows[0].fields


@pytest.mark.parametrize(
    ("mapping", "key"),
    [
        ({"phone": "Telefon"}, "roster.unknown_heading"),
        ({"shoe_size": "NIP"}, "roster.unknown_field"),
        ({"unit": "Kantor"}, "roster.ambiguous_heading"),
    ],
    ids=["heading", "field", "twice"],
)
def test_a_mapping_that_cannot_be_is_refused(
    tmp_path: Path, mapping: dict[str, str], key: str
) -> None:
    path = write(tmp_path, "Nama,NIP,Kantor,Kantor\nSiti,,A,B\n")
    with pytest.raises(UserError) as caught:
        read_list(path, mapping=mapping)
    assert caught.value.key == key


def test_a_row_without_a_name_is_kept_and_reported(tmp_path: Path) -> None:
    path = write(tmp_path, "Nama,NIP,Unit\nSiti,198503122010012901,A\n,198503122010011902,B\n")
    problems = [(problem.row, problem.code) for problem in read_list(path).problems]
    assert problems == [(3, "NAME_MISSING")]


def test_a_pns_with_a_bare_number_has_no_golongan(tmp_path: Path) -> None:
    path = write(tmp_path, "Nama,NIP,Gol\nSiti,198503122010012901,III\n")
    roster = read_list(path)
    assert [(problem.code, problem.value) for problem in roster.problems] == [
        ("GOLONGAN_UNKNOWN", "III")
    ]


def test_titles_in_columns_of_their_own_are_taken(tmp_path: Path) -> None:
    path = write(tmp_path, "Gelar Depan,Nama,Gelar Belakang\nDr.,Siti,S.E.\n-,H Agus,\n")
    rows = [tuple(row.fields.values())[:3] for row in read_list(path).rows]
    assert rows == [("Siti", "Dr.", "S.E."), ("H Agus", "", "")]


def test_a_golongan_behind_the_pangkat_is_found_without_a_column(tmp_path: Path) -> None:
    path = write(tmp_path, 'Nama,Pangkat\nSiti,"Penata Tk. I, III/d"\n')
    fields = read_list(path).rows[0].fields
    assert (fields["pangkat"], fields["golongan"]) == ("Penata Tingkat I", "III/d")


def test_a_town_and_date_in_one_cell_come_apart(tmp_path: Path) -> None:
    path = write(tmp_path, 'Nama,TTL\nSiti,"Bandung, 12 Maret 1985"\n')
    fields = read_list(path).rows[0].fields
    assert (fields["birth_place"], fields["birth_date"]) == ("Bandung", "1985-03-12")


def test_a_column_of_marriages_is_no_employment(tmp_path: Path) -> None:
    path = write(tmp_path, "Nama,Status\nSiti,Kawin\nBudi,Belum kawin\n")
    assert "status" not in read_list(path).rows[0].fields


# ---- own fields, cells, many sheets


def test_an_own_field_is_kept_as_the_cell_says_it(tmp_path: Path) -> None:
    path = write(tmp_path, "Nama,NIP,Ukuran  Kaus,Makan\nSiti,,xl ,-\n")
    roster = read_list(path, own=["ukuran kaus", "Makan"])
    assert dict(roster.rows[0].own) == {"Ukuran Kaus": "xl"}


def test_a_column_nobody_needs_is_skipped(tmp_path: Path) -> None:
    roster = read_list(write(tmp_path, "Nama,NIP,Ukuran Kaus\nSiti,,XL\n"))
    assert [(one.heading, one.fields, one.is_own) for one in roster.columns] == [
        ("Nama", ("name",), False), ("NIP", ("nip",), False), ("Ukuran Kaus", (), False),
    ]  # fmt: skip


def test_an_own_field_takes_its_column_from_ours(tmp_path: Path) -> None:
    roster = read_list(write(tmp_path, "Nama,NIP,Kantor\nSiti,,Dinas\n"), own=["Kantor"])
    assert ("unit" in roster.rows[0].fields, dict(roster.rows[0].own)) == (
        False, {"Kantor": "Dinas"},
    )  # fmt: skip


def test_a_cell_merged_over_rows_is_the_own_field_of_all() -> None:
    plain = sheet(["Nama", "NIP", "Meja"], ["Siti", NIP, 3], ["Budi", NIP, None], name="A")
    roster = understand([replace(plain, merged=((2, 2, 3, 2),))], Layout(own=("Meja",)))
    assert [row.own for row in roster.rows] == [{"Meja": "3"}, {"Meja": "3"}]


@pytest.mark.parametrize(
    ("name", "columns", "cell"),
    [
        pytest.param("Lembar1", 0, "B2", id="workbook"),
        pytest.param("Lembar1", 30, "AF2", id="beyond_z"),
        pytest.param("", 0, "", id="text_file"),
    ],
)
def test_a_problem_knows_its_cell(name: str, columns: int, cell: str) -> None:
    empty: list[Cell] = [None] * columns
    roster = listed([*empty, "Nama", "Surel"], [*empty, "Siti", "tidak ada"], name=name)
    assert [(one.cell, one.heading) for one in roster.problems] == [(cell, "Surel")]


def test_what_is_said_of_one_sheet_leaves_the_others_alone() -> None:
    people = sheet(["Nama", "Nomor Baru", "Unit"], ["Siti", NIP, "A"], name="Peserta")
    committee = sheet(["Nama", "Tugas"], ["Budi", "Ketua"], name="Panitia")
    roster = understand([people, committee], Layout(mapping={"nip": "Nomor Baru"}))
    assert [row.fields["nip"] for row in roster.rows] == [NIP]


def test_own_headings_of_two_sheets_that_differ_in_case_are_one_field() -> None:
    sheets = [
        sheet(["Nama", "NIP", head], [name, "", "L"], name=name)
        for name, head in (("Satu", "Kaus"), ("Dua", "KAUS"))
    ]
    roster = understand(sheets, Layout(own=("Kaus",)))
    assert [dict(row.own) for row in roster.rows] == [{"Kaus": "L"}, {"Kaus": "L"}]


def test_the_same_sheets_can_be_understood_anew() -> None:
    sheets = [sheet(["Nama", "Nomor", "Nama Ayah"], ["Siti", NIP, "Budi"])]
    first = understand(sheets, Layout(mapping={"name": "Nama Ayah"}))
    second = understand(sheets)
    assert (first.rows[0].fields["name"], second.rows[0].fields["name"]) == ("Budi", "Siti")


def test_the_possible_headings_of_a_foreign_list_are_given_with_samples() -> None:
    found = possible_columns([sheet(["Daftar"], ["Wer", "Wo"], ["Siti", "Dinas"])])
    assert [(one.heading, one.samples) for one in found] == [("Wer", ("Siti",)), ("Wo", ("Dinas",))]


def test_progress_is_told_every_so_many_rows() -> None:
    told: list[tuple[int, int]] = []
    rows: list[list[Cell]] = [[f"Siti {number}", ""] for number in range(1001)]
    understand([sheet(["Nama", "NIP"], *rows)], step=lambda *said: told.append(said))
    assert told == [(0, 1001), (500, 1001), (1000, 1001), (1001, 1001)]
