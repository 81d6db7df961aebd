"""Show whom of the workshop a row may be, and how two entries lie side by side."""

import pytest

from facilitator.identity import Fault
from facilitator.roster.likeness import find_likenesses, side_by_side
from facilitator.roster.records import Problem, RosterRow
from tests.helpers.rosters import NIP, OTHER_NIP, person


def row(number: int = 2, /, own: dict[str, str] | None = None, **fields: str | None) -> RosterRow:
    return RosterRow(row=number, sheet="", fields={"nip": None, **fields}, own=own or {})


@pytest.mark.parametrize(
    ("there", "fields", "kinds"),
    [
        pytest.param({"nip": NIP}, {"name": "Siti", "nip": NIP}, ["SAME_NIP"], id="same_nip"),
        pytest.param(
            {"name": "Ahmad Fauzi", "nip": NIP},
            {"name": "Akhmad Fauzi", "nip": NIP},
            ["SAME_NIP"],
            id="same_nip_other_spelling",
        ),
        pytest.param({"nip": NIP}, {"name": "Budi", "nip": NIP}, ["NIP_CONFLICT"], id="conflict"),
        pytest.param({"nip": NIP}, {"name": "SITI"}, ["SAME_NAME_NO_NIP"], id="row_has_no_nip"),
        pytest.param({}, {"name": "Siti", "nip": NIP}, ["SAME_NAME_NO_NIP"], id="nip_is_new"),
        pytest.param(
            {"name": "Muhammad Yusuf", "nip": NIP},
            {"name": "M. Yusuf"},
            ["SIMILAR_NAME_NO_NIP"],
            id="similar",
        ),
        pytest.param(
            {"name": "Muhammad Yusuf"},
            {"name": "Moh. Yusup", "nip": NIP},
            ["SIMILAR_NAME_NO_NIP"],
            id="similar_and_the_person_has_no_nip",
        ),
        pytest.param({"nip": NIP}, {"name": "Siti", "nip": OTHER_NIP}, [], id="namesakes"),
        pytest.param(
            {"name": "Ahmad Fauzi", "nip": NIP},
            {"name": "Akhmad Fauzi", "nip": OTHER_NIP},
            [],
            id="similar_with_two_nips",
        ),
        pytest.param({"unit": "Dinas A"}, {"name": "Siti", "unit": "Dinas B"}, [], id="other_unit"),
        pytest.param(
            {"unit": "DINAS A"},
            {"name": "Siti", "unit": "Dinas A"},
            ["SAME_NAME_NO_NIP"],
            id="unit_in_capitals",
        ),
        pytest.param({"name": "I Made Wirata"}, {"name": "Ni Made Wirata"}, [], id="other_sex"),
        pytest.param({}, {"name": None, "nip": None}, [], id="nameless"),
    ],
)
def test_a_row_may_be_a_person_by_what_they_share(
    there: dict[str, str], fields: dict[str, str | None], kinds: list[str]
) -> None:
    found = find_likenesses([row(**fields)], [person(**there)])  # type: ignore[arg-type]  # texts
    assert [one.kind for one in found] == kinds


@pytest.mark.parametrize(
    ("left", "kinds"),
    [
        pytest.param(NIP[:15], ["SAME_NAME_NO_NIP"], id="agrees"),
        pytest.param("197001012000121", [], id="disagrees"),
    ],
)
def test_what_is_left_of_a_nip_tells_namesakes_apart(left: str, kinds: list[str]) -> None:
    lost = Problem(sheet="", row=2, field="nip", code=Fault.NIP_PRECISION_LOST, known_digits=left)
    found = find_likenesses([row(name="Siti")], [person(nip=NIP)], [lost])
    assert [one.kind for one in found] == kinds


def test_the_surest_comes_first() -> None:
    people = [person(1, "Budi", nip=NIP), person(2, "Siti", nip=NIP)]
    found = find_likenesses([row(name="Siti", nip=NIP)], people)
    assert [one.person.int for one in found] == [2, 1]


def test_two_entries_lie_side_by_side_field_by_field() -> None:
    there = person(name="Siti", employment="PNS", own={"Kaus": "L"})
    pairs = side_by_side(row(name="Siti", status="PPPK", own={"Kaus": "XL"}), there)
    assert [(one.field, one.first, one.second, one.differs) for one in pairs] == [
        ("name", "Siti", "Siti", False),
        ("status", "PPPK", "PNS", True),
        ("own.Kaus", "XL", "L", True),
    ]


def test_a_gap_is_told_from_another_value() -> None:
    pairs = side_by_side(row(name="Siti", unit="Dinas"), row(3, name="Sitti", unit=None))
    assert [(one.field, one.is_gap) for one in pairs] == [("name", False), ("unit", True)]
