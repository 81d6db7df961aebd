"""Show that one cell with several things, and several cells with one, are read as meant."""

import pytest

from facilitator.roster.cells import NameCell, is_nip_alone, part_name
from facilitator.roster.records import Cell
from tests.helpers.rosters import NIP, listed

GROUPED = "19850312 201001 1 901"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param(f"Siti\nNIP. {GROUPED}", NameCell("Siti", GROUPED), id="nip_below"),
        pytest.param(f"Siti, S.E.\n{NIP}", NameCell("Siti, S.E.", NIP), id="number_alone"),
        pytest.param(f"NIP: {NIP} / Siti", NameCell("Siti", NIP), id="nip_first"),
        pytest.param(f"Siti (NIP {NIP})", NameCell("Siti", NIP), id="in_brackets"),
        pytest.param(f"Siti\nNI PPPK {NIP}", NameCell("Siti", NIP), id="of_a_pppk"),
        pytest.param("Siti\nNIP. -", NameCell("Siti"), id="no_nip"),
        pytest.param("Siti\nNIP. 1985031", NameCell("Siti", "1985031"), id="short_nip"),
        pytest.param(
            f"Siti\nNIP. {NIP}\nPenata Tk. I (III/d)",
            NameCell("Siti", NIP, "Penata Tk. I (III/d)"),
            id="rank_last",
        ),
        pytest.param(
            f"Siti\nPenata, III/c\nNIP. {NIP}", NameCell("Siti", NIP, "Penata, III/c"), id="rank"
        ),
        pytest.param("12. Siti", NameCell("Siti"), id="numbered"),
        pytest.param("3) I Made", NameCell("I Made"), id="numbered_by_a_bracket"),
        pytest.param("Karim Nip", NameCell("Karim Nip"), id="only_a_name"),
        pytest.param(
            f"Siti\nNIP {NIP}\nLurah", NameCell(f"Siti\nNIP {NIP}\nLurah"), id="something_more"
        ),
        pytest.param("Siti 0812-0000-1234", NameCell("Siti 0812-0000-1234"), id="telephone"),
    ],
)
def test_a_name_is_parted_from_what_stands_with_it(text: str, parts: NameCell) -> None:
    assert part_name(text) == parts


@pytest.mark.parametrize(
    "text", [f"NIP. {GROUPED}", NIP, "NIP -"], ids=["word_and_number", "number", "none"]
)
def test_a_nip_alone_is_known(text: str) -> None:
    assert is_nip_alone(text)


@pytest.mark.parametrize("cell", [f"Siti {NIP}", "Siti", None], ids=["with_name", "name", "empty"])
def test_a_name_is_no_nip_alone(cell: Cell) -> None:
    assert not is_nip_alone(cell)


@pytest.mark.parametrize("heading", ["Nama / NIP", "Nama", "NAMA LENGKAP DAN NIP", "NIP/Nama"])
def test_a_nip_below_the_name_is_read(heading: str) -> None:
    row = listed(["No", heading], [1, f"Dra. Siti, M.M.\nNIP. {GROUPED}"]).rows[0]
    assert row.fields == {"name": "Siti", "title_front": "Dra.", "title_back": "M.M.", "nip": NIP}


def test_name_nip_and_rank_of_one_column_are_parted() -> None:
    cell = f"Siti, S.E.\nPenata (III/c)\nNIP. {NIP}"
    fields = listed(["No", "Nama/NIP/Pangkat Gol"], [1, cell]).rows[0].fields
    assert [fields[name] for name in ("name", "nip", "pangkat", "golongan")] == [
        "Siti", NIP, "Penata", "III/c",
    ]  # fmt: skip


def test_the_problem_of_a_nip_below_the_name_is_in_the_cell_of_the_name() -> None:
    found = listed(["No", "Nama / NIP"], [1, "Siti\nNIP. 1985031"], name="S").problems
    assert [(one.code, one.cell, one.heading) for one in found] == [
        ("NIP_LENGTH", "B2", "Nama / NIP")
    ]


@pytest.mark.parametrize(
    ("said", "name", "nip"),
    [("", "Siti", NIP), (NIP, "Siti", NIP), ("198503122010012902", f"Siti NIP {NIP}", None)],
    ids=["empty", "same", "another"],
)
def test_a_nip_beside_the_name_never_beats_its_own_column(
    said: str, name: str, nip: str | None
) -> None:
    fields = listed(["Nama", "NIP"], [f"Siti NIP {NIP}", said]).rows[0].fields
    assert (fields["name"], fields["nip"]) == (name, nip or said)


def test_a_name_with_digits_is_shown_as_a_problem() -> None:
    found = listed(["Nama"], ["Siti 081200001234"])
    assert [(one.code, one.value) for one in found.problems] == [
        ("NAME_DIGITS", "Siti 081200001234")
    ]


@pytest.mark.parametrize(
    "name", ["Siti Aminah S.Pd", "HASAN SH", "Rina. SE., MM", "Budi A.Md.Kep."]
)
def test_a_title_without_a_comma_is_shown(name: str) -> None:
    assert [one.code for one in listed(["Nama"], [name]).problems] == ["NAME_TITLE"]


@pytest.mark.parametrize(
    "name", ["A. Muis", "Siti, S.Pd", "M.Yusuf", "SH", "Abd. Rahman", "Zainal"]
)
def test_a_name_without_a_title_is_not_asked_about(name: str) -> None:
    assert listed(["Nama"], [name]).problems == ()


def test_a_name_beside_columns_of_titles_is_taken_as_it_is() -> None:
    row: list[Cell] = ["Siti S.Pd", "Dra.", ""]
    assert listed(["Nama", "Gelar Depan", "Gelar Belakang"], row).problems == ()


@pytest.mark.parametrize(
    ("cells", "sex"),
    [
        (["v", None], "L"),
        (["", "√"], "P"),
        ([None, None], None),
        ([1, 0], "L"),
        (["-", "x"], "P"),
    ],
    ids=["man", "woman", "neither", "counted", "dash"],
)
def test_a_ticked_sex_is_read(cells: list[Cell], sex: str | None) -> None:
    rows: list[list[Cell]] = [
        ["No", "Nama", "Jenis Kelamin", None],
        [None, None, "L", "P"],
        [1, "Siti", *cells],
    ]
    assert listed(*rows).rows[0].fields["sex"] == sex


def test_a_sex_ticked_twice_is_a_problem() -> None:
    found = listed(["Nama", "L", "P"], ["Siti", "v", "v"])
    assert [(one.field, one.code) for one in found.problems] == [("sex", "SEX_UNKNOWN")]


def test_a_nip_in_four_cells_is_put_together() -> None:
    row: list[Cell] = ["Siti", "19850312", 201001, 1.0, "901", "Lurah"]
    found = listed(["Nama", "NIP", None, None, None, "Jabatan"], row)
    assert found.rows[0].fields["nip"] == NIP


def test_a_nip_is_never_filled_up_from_another_field() -> None:
    found = listed(["Nama", "NIP", "No HP"], ["Siti", "19850312", "2010011901"])
    assert [one.code for one in found.problems if one.field == "nip"] == ["NIP_LENGTH"]


def test_old_and_new_nip_in_one_group_are_told_apart() -> None:
    rows: list[list[Cell]] = [
        ["Nama", "NIP", None],
        [None, "NIP Lama", "NIP Baru"],
        ["Siti", "130123901", NIP],
    ]
    assert listed(*rows).rows[0].fields["nip"] == NIP


def units(*said: str | None) -> list[str | None]:
    rows: list[list[Cell]] = [
        [f"Nama {letter}", text] for letter, text in zip("ABCDEFG", said, strict=False)
    ]
    return [row.fields["unit"] for row in listed(["Nama", "Unit"], *rows).rows]


def test_a_unit_beside_the_first_of_its_people_holds_for_all_of_them() -> None:
    assert units("Dinas", None, None, "Badan", None) == ["Dinas"] * 3 + ["Badan"] * 2


def test_a_unit_from_above_is_told_of_the_cell_that_is_empty() -> None:
    rows: list[list[Cell]] = [["A", "Dinas"], ["B"], ["C", "Badan"], ["D"]]
    found = listed(["Nama", "Unit"], *rows, name="S").problems
    assert [(one.code, one.cell, one.value) for one in found] == [
        ("UNIT_FROM_ABOVE", "B3", "Dinas"),
        ("UNIT_FROM_ABOVE", "B5", "Badan"),
    ]


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(["Dinas", None, None], id="one_unit"),
        pytest.param([None, "Dinas", None, None, "Badan"], id="none_in_the_first_row"),
        pytest.param(["Dinas", "Dinas", None, None, None, "Badan", None], id="one_stands_twice"),
        pytest.param(["Dinas", "Badan", None], id="few_are_empty"),
    ],
)
def test_an_empty_unit_stays_empty_where_units_are_no_groups(said: list[str | None]) -> None:
    assert units(*said) == said


def test_units_beside_columns_of_titles_are_taken_as_they_are() -> None:
    head: list[Cell] = ["Nama Tanpa Gelar", "Gelar Depan", "Gelar Belakang", "Unit"]
    rows: list[list[Cell]] = [["A", "", "", "X"], ["B"], ["C", "", "", "Y"], ["D"]]
    assert [row.fields["unit"] for row in listed(head, *rows).rows] == ["X", None, "Y", None]
