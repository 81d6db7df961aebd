"""Show that several lists in one sheet are all read, each by its own headings."""

import pytest

from facilitator.roster.parts import parted
from facilitator.roster.read import understand
from facilitator.roster.records import Cell, RosterList
from tests.helpers.rosters import NIP, OTHER_NIP, listed, sheet

HEAD: list[Cell] = ["No", "Nama", "NIP"]
SITI: list[Cell] = [1, "Siti", NIP]
BUDI: list[Cell] = [1, "Budi", OTHER_NIP]


def people(roster: RosterList) -> list[tuple[str, int, str | None, str | None]]:
    return [(row.sheet, row.row, row.fields["name"], row.fields.get("nip")) for row in roster.rows]


def test_a_list_to_the_right_is_read_too() -> None:
    roster = listed([*HEAD, None, *HEAD], [*SITI, None, *BUDI], name="A")
    assert people(roster) == [("A", 2, "Siti", NIP), ("A (2)", 2, "Budi", OTHER_NIP)]


def test_the_places_of_a_list_to_the_right_are_those_of_the_sheet() -> None:
    roster = listed([*HEAD, None, *HEAD], [*SITI, None, 1, "Budi", "123"], name="A")
    assert [problem.cell for problem in roster.problems] == ["G2"]


def test_three_lists_side_by_side_are_three() -> None:
    assert len(listed(HEAD * 3, [*SITI, *BUDI, 1, "Ani", None]).rows) == 3


def test_a_list_to_the_right_may_lack_a_column() -> None:
    roster = listed(["No", "Nama", "Ket", "NIP", *HEAD], [1, "Siti", "-", NIP, *BUDI])
    assert [name for _, _, name, _ in people(roster)] == ["Siti", "Budi"]


def test_a_heading_that_stands_twice_makes_no_two_lists() -> None:
    raw = sheet(["Nama", "NIP", "Nama", "Unit"], ["Siti", NIP, "Pak Lurah", "Desa"])
    assert len(parted([raw])) == 1


@pytest.mark.parametrize(
    "head", [["No", "NIP", "Nama"], ["NO.", "NIP BARU", "NAMA LENGKAP"]], ids=["same", "other"]
)
def test_headings_in_another_order_hold_for_the_rows_below(head: list[Cell]) -> None:
    roster = listed(HEAD, SITI, [], head, [1, OTHER_NIP, "Budi"])
    assert [(name, nip) for _, _, name, nip in people(roster)] == [
        ("Siti", NIP),
        ("Budi", OTHER_NIP),
    ]


def test_what_another_heading_names_is_not_read_as_the_field_above() -> None:
    roster = listed(HEAD, SITI, ["NON ASN"], ["No", "Nama", "NIK"], [1, "Ani", "3273000000000001"])
    assert people(roster)[1:] == [("(2)", 5, "Ani", None)]
    assert roster.problems == ()


def test_headings_repeated_on_every_page_are_one_list() -> None:
    raw = sheet(HEAD, SITI, ["NO", "NAMA LENGKAP", "N I P"], BUDI)
    assert len(parted([raw])) == 1


def test_a_further_list_never_takes_the_name_of_a_sheet() -> None:
    two = sheet([*HEAD, *HEAD], [*SITI, *BUDI], name="A")
    found = parted([two, sheet(HEAD, SITI, name="A (2)")])
    assert [one.name for one in found] == ["A", "A (3)", "A (2)"]


def test_endless_headings_are_parted_a_few_times_only() -> None:
    other: list[Cell] = ["No", "NIP", "Nama"]
    rows: list[list[Cell]] = [HEAD, SITI, other, [1, NIP, "Siti"]] * 500
    assert len(understand([sheet(*rows)]).sheets) == 21


def test_endless_lists_side_by_side_are_left_as_they_are() -> None:
    assert len(parted([sheet(HEAD * 30, SITI * 30)])) == 1
