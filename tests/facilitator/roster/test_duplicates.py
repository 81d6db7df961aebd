"""Show which rows of a list are said to be one person, perhaps, or never."""

import pytest

from facilitator.identity import Fault
from facilitator.roster.duplicates import find_duplicates
from facilitator.roster.records import Problem, RosterRow

NIP = "198503122010011901"
OTHER = "198503122010011902"


def rows(*people: dict[str, str | None]) -> list[RosterRow]:
    empty = {"title_front": "", "title_back": "", "nip": None, "unit": "Dinas Sosial"}
    return [
        RosterRow(row=number, sheet="", fields={**empty, **person})
        for number, person in enumerate(people, start=2)
    ]


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        pytest.param(
            {"name": "Siti", "nip": NIP}, {"name": "Siti", "nip": NIP}, "EXACT_REPEAT", id="repeat"
        ),
        pytest.param(
            {"name": "Siti", "nip": NIP}, {"name": "SITI", "nip": NIP}, "SAME_NIP", id="capitals"
        ),
        pytest.param(
            {"name": "Siti", "nip": NIP},
            {"name": "Budi", "nip": NIP},
            "NIP_CONFLICT",
            id="conflict",
        ),
        pytest.param(
            {"name": "Siti", "nip": NIP}, {"name": "Siti", "nip": OTHER}, "NAMESAKES", id="two_nips"
        ),
        pytest.param(
            {"name": "Siti", "nip": NIP}, {"name": "siti"}, "SAME_NAME_NO_NIP", id="no_nip"
        ),
        pytest.param(
            {"name": "Ahmad Fauzi", "nip": NIP},
            {"name": "Akhmad Fauzi"},
            "SIMILAR_NAME_NO_NIP",
            id="similar",
        ),
        pytest.param(
            {"name": "M. Yusuf", "nip": NIP},
            {"name": "Muhammad Yusuf"},
            "SIMILAR_NAME_NO_NIP",
            id="short_form",
        ),
    ],
)
def test_two_rows_are_grouped_by_what_they_share(
    first: dict[str, str | None], second: dict[str, str | None], kind: str
) -> None:
    found = find_duplicates(rows(first, second)).groups
    assert [(group.kind, group.rows) for group in found] == [(kind, (2, 3))]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            {"name": "Siti", "nip": NIP}, {"name": "Siti", "unit": "Dinas Lain"}, id="other_unit"
        ),
        pytest.param({"name": "I Made Wirata"}, {"name": "Ni Made Wirata"}, id="other_sex"),
        pytest.param({"name": "Siti", "nip": NIP}, {"name": "Budi", "nip": OTHER}, id="nothing"),
        pytest.param({"name": None}, {"name": None}, id="no_names"),
    ],
)
def test_rows_that_share_too_little_are_not_grouped(
    first: dict[str, str | None], second: dict[str, str | None]
) -> None:
    assert find_duplicates(rows(first, second)).groups == ()


def lost(start: str) -> Problem:
    return Problem(sheet="", row=3, field="nip", code=Fault.NIP_PRECISION_LOST, known_digits=start)


@pytest.mark.parametrize(
    ("start", "kinds"),
    [
        pytest.param(NIP[:15], ["SAME_NAME_NO_NIP"], id="agrees"),
        pytest.param("197001012000121", [], id="disagrees"),
    ],
)
def test_what_is_left_of_a_nip_tells_namesakes_apart(start: str, kinds: list[str]) -> None:
    people = rows({"name": "Siti", "nip": NIP}, {"name": "Siti"})
    assert [group.kind for group in find_duplicates(people, [lost(start)]).groups] == kinds


def test_a_nip_on_somebody_else_is_reported() -> None:
    people = rows(
        {"name": "Siti", "nip": NIP, "phone": "+621"}, {"name": "Budi", "nip": NIP, "phone": "+622"}
    )
    problems = find_duplicates(people).problems
    assert [(found.row, found.code, found.other_row) for found in problems] == [
        (3, "NIP_DUPLICATE", 2)
    ]


def test_a_nip_on_two_names_alone_is_asked_about_not_reported() -> None:
    people = rows({"name": "Siti", "nip": NIP}, {"name": "Budi", "nip": NIP})
    assert find_duplicates(people).problems == ()


def test_three_rows_of_one_person_are_one_group() -> None:
    people = rows(
        {"name": "Siti", "nip": NIP}, {"name": "SITI", "nip": NIP}, {"name": "Siti", "nip": NIP}
    )
    assert [group.rows for group in find_duplicates(people).groups] == [(2, 3, 4)]
