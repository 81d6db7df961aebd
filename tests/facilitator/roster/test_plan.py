"""Show what an import would do with each row, given who is there already."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.roster.plan import Action, ImportPlan, PlannedRow, build_plan
from facilitator.roster.read import read_list
from facilitator.roster.records import RosterList, RosterRow

NIP = "198503122010011901"
OTHER = "198503122010011902"
ROSTERS = Path("tests/data/rosters")


def person(fields: Mapping[str, str], number: int = 1) -> Person:
    there = Person(id=PersonId(UUID(int=number)), name="Siti")
    return replace(there, **fields)  # type: ignore[arg-type] # names of text fields only


def roster(*people: dict[str, str | None]) -> RosterList:
    return RosterList(
        rows=tuple(
            RosterRow(row=number, sheet="", fields=fields)
            for number, fields in enumerate(people, start=2)
        )
    )


def only(plan: ImportPlan) -> PlannedRow:
    (row,) = plan.rows
    return row


def people_of(plan: ImportPlan) -> list[Person]:
    """Make the people that a plan would add."""
    return [person(row.changes, number) for number, row in enumerate(plan.rows, start=1)]


@pytest.mark.parametrize(
    ("existing", "row", "action"),
    [
        pytest.param({}, {"name": "Budi"}, Action.ADD, id="new"),
        pytest.param({"nip": NIP}, {"name": "Siti", "nip": NIP}, Action.SAME, id="same_nip"),
        pytest.param({"nip": NIP}, {"name": "SITI", "nip": NIP}, Action.UPDATE, id="name_changed"),
        pytest.param({"nip": NIP}, {"name": "Siti", "nip": OTHER}, Action.ADD, id="other_nip"),
        pytest.param({"unit": "A"}, {"name": "Siti", "unit": "a"}, Action.UPDATE, id="name_unit"),
        pytest.param({"unit": "A"}, {"name": "Siti", "unit": "B"}, Action.ADD, id="other_unit"),
        pytest.param(
            {"nip": NIP, "unit": "A"},
            {"name": "Siti", "unit": "A", "nip": None},
            Action.SAME,
            id="nip_missing_now",
        ),
        pytest.param(
            {"unit": "A"}, {"name": "Siti", "unit": "A", "nip": NIP}, Action.UPDATE, id="nip_new"
        ),
        pytest.param({}, {"name": None, "nip": NIP}, Action.REFUSE, id="no_name"),
    ],
)
def test_a_row_is_added_updated_same_or_refused(
    existing: dict[str, str], row: dict[str, str | None], action: Action
) -> None:
    assert only(build_plan(roster(row), [person(existing)])).action is action


def test_nothing_known_is_ever_erased() -> None:
    there = person({"nip": NIP, "phone": "+621", "title_back": "S.E."})
    row = {"name": "Siti", "nip": NIP, "phone": None, "title_back": "", "unit": "A"}
    assert only(build_plan(roster(row), [there])).changes == {"unit": "A"}


def test_a_new_person_gets_all_that_is_known() -> None:
    row = {"name": "Siti", "nip": None, "title_front": "", "status": "PPPK"}
    assert only(build_plan(roster(row), [])).changes == {"name": "Siti", "employment": "PPPK"}


def test_two_rows_with_one_nip_are_never_merged() -> None:
    rows = roster({"name": "Siti", "nip": NIP}, {"name": "Siti", "nip": NIP})
    assert [row.action for row in build_plan(rows, [person({"nip": NIP})]).rows] == ["same", "add"]


def test_a_row_that_changes_nothing_has_the_first_claim() -> None:
    rows = roster({"name": "SITI", "nip": NIP}, {"name": "Siti", "nip": NIP})
    assert [row.action for row in build_plan(rows, [person({"nip": NIP})]).rows] == ["add", "same"]


def test_a_nip_of_another_name_is_pointed_out() -> None:
    plan = build_plan(roster({"name": "Budi", "nip": NIP}), [person({"nip": NIP})])
    assert [problem.code for problem in only(plan).problems] == ["NIP_OTHER_NAME"]


@pytest.mark.parametrize("name", sorted(path.name for path in ROSTERS.glob("[01]*")))
def test_a_list_imported_again_changes_nothing(name: str) -> None:
    found = read_list(ROSTERS / name)
    people = people_of(build_plan(found, []))
    assert build_plan(found, people).count(Action.SAME) == len(people)
