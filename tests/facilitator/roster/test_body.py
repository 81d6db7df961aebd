"""Show which rows of a list are people, and that no other row becomes one."""

import pytest

from facilitator.roster.records import Cell, Layout, RosterList
from tests.helpers.rosters import NIP, OTHER_NIP, listed

HEAD: list[Cell] = ["No", "Nama", "NIP", "Jabatan"]
SITI: list[Cell] = [1, "Siti", NIP, "Lurah"]
BUDI: list[Cell] = [2, "Budi", OTHER_NIP, "Camat"]


def names(roster: RosterList) -> list[str | None]:
    return [row.fields["name"] for row in roster.rows]


def skipped(roster: RosterList) -> list[tuple[int, str]]:
    return [(row.row, row.why) for row in roster.skipped]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([[None, "Mengetahui,", None, "Tirta, 1 April 2026"]], id="place_and_day"),
        pytest.param(
            [
                [None, "Mengetahui,", None, "Kepala Badan,"],
                [None, "Drs. Bagas", None, "Dra. Endang"],
                [None, "NIP 19700101 199503 1 903", None, "NIP 19680101 199003 2 904"],
            ],
            id="two_signatures",
        ),
        pytest.param([[None, "Yang membuat daftar,", None, "Atasan,"]], id="who_made_it"),
        pytest.param([[None, "JUMLAH DINAS SOSIAL", None, 2]], id="total_of_a_unit"),
        pytest.param([["TOTAL SELURUHNYA", None, 2, 2]], id="total_in_the_first_column"),
    ],
)
def test_a_signature_block_of_full_rows_is_nobody(rows: list[list[Cell]]) -> None:
    assert names(listed(HEAD, SITI, BUDI, [], *rows)) == ["Siti", "Budi"]


def test_somebody_without_nip_is_no_footer_where_no_footer_began() -> None:
    assert names(listed(HEAD, SITI, [None, "Ani", None, "Kepala Seksi"])) == ["Siti", "Ani"]


def test_numbers_below_repeated_headings_are_nobody() -> None:
    assert names(listed(HEAD, [1, 2, 3, 4], SITI, HEAD, [1, 2, 3, 4], BUDI)) == ["Siti", "Budi"]


def test_a_nip_in_the_row_below_belongs_to_the_name_above() -> None:
    rows: list[list[Cell]] = [
        ["No", "Nama/NIP", "Pangkat/Gol"],
        [1, "Siti", "Penata"],
        [None, f"NIP. {NIP}", "(III/c)"],
        [2, "Budi", "Pembina"],
        [None, f"NIP. {OTHER_NIP}", "(IV/a)"],
    ]
    found = [
        (one.row, one.fields["name"], one.fields["nip"], one.fields["golongan"])
        for one in listed(*rows).rows
    ]
    assert found == [(2, "Siti", NIP, "III/c"), (4, "Budi", OTHER_NIP, "IV/a")]


def test_a_nip_further_down_is_of_nobody_above() -> None:
    roster = listed(["No", "Nama/NIP"], [1, "Siti"], [], [None, f"NIP. {NIP}"])
    assert [row.fields["nip"] for row in roster.rows if "nip" in row.fields] == []


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        (["DINAS SOSIAL"], "DINAS SOSIAL"),
        ([None, "Kecamatan Tirta"], "Kecamatan Tirta"),
        (["I.", "BADAN PENDAPATAN"], "BADAN PENDAPATAN"),
        (["A. Inspektorat"], "Inspektorat"),
        (["Unit Kerja : Taman Bacaan"], "Taman Bacaan"),
    ],
    ids=["first_column", "name_column", "numbered", "lettered", "called_a_unit"],
)
def test_a_title_that_names_a_unit_holds_for_the_people_below(title: list[Cell], unit: str) -> None:
    roster = listed(HEAD, title, SITI, BUDI)
    assert [row.fields["unit"] for row in roster.rows] == [unit, unit]
    assert skipped(roster) == [(2, "section")]


@pytest.mark.parametrize(
    "title",
    [["PESERTA ESELON III"], ["B.", "PESERTA NON ASN"], [None, "ANGKATAN II"]],
    ids=["first_column", "numbered", "name_column"],
)
def test_a_title_of_a_group_is_nobody_and_no_unit(title: list[Cell]) -> None:
    roster = listed(HEAD, ["DINAS SOSIAL"], SITI, title, BUDI)
    assert [(row.fields["name"], row.fields["unit"]) for row in roster.rows] == [
        ("Siti", "DINAS SOSIAL"), ("Budi", None),
    ]  # fmt: skip


def test_a_column_of_units_is_not_overruled_by_titles() -> None:
    rows: list[list[Cell]] = [["Nama", "Unit", "NIP"], ["DINAS A"], ["Siti", "Dinas B", NIP]]
    assert [row.fields["unit"] for row in listed(*rows).rows] == ["Dinas B"]


def test_titles_name_no_unit_where_units_are_left_out_by_hand() -> None:
    roster = listed(HEAD, ["DINAS A"], SITI, layout=Layout(mapping={"unit": ""}))
    assert "unit" not in roster.rows[0].fields


@pytest.mark.parametrize(
    "row",
    [[3, "Dinas"], [3, "Ketua Adat"], [None, "Wagiman"]],
    ids=["numbered", "numbered_like_a_closing", "name_alone"],
)
def test_a_name_alone_stays_somebody(row: list[Cell]) -> None:
    assert len(listed(HEAD, SITI, row).rows) == 2


def test_rows_of_dashes_are_nobody_and_no_problem() -> None:
    roster = listed(HEAD, SITI, [2, "-", "-", "–"])
    assert (names(roster), roster.problems) == (["Siti"], ())


def test_a_unit_above_the_headings_is_that_of_the_first_people_if_others_follow() -> None:
    roster = listed(["DINAS A"], HEAD, SITI, [2, "Ani"], ["DINAS B"], HEAD, BUDI)
    assert [row.fields["unit"] for row in roster.rows] == ["DINAS A", "DINAS A", "DINAS B"]


def test_a_letterhead_alone_names_no_unit() -> None:
    assert "unit" not in listed(["BADAN KEPEGAWAIAN"], HEAD, SITI, BUDI).rows[0].fields
