"""Show what an import would do with each row, given who is there already."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from facilitator.identity import Fault
from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.roster.plan import Action, ImportPlan, PlannedRow, build_plan
from facilitator.roster.read import read_list
from facilitator.roster.records import Problem, RosterList, RosterRow

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


def test_of_two_people_with_one_nip_the_one_of_that_name_is_met() -> None:
    there = [person({"nip": NIP, "name": "Budi"}, 1), person({"nip": NIP}, 2)]
    plan = build_plan(roster({"name": "Siti", "nip": NIP, "unit": "A"}), there)
    assert only(plan).person == there[1].id


def test_a_nip_that_stands_on_somebody_else_too_takes_nobodys_place() -> None:
    """The list itself says that the NIP of the second row is not theirs."""
    rows = roster(
        {"name": "Ana", "nip": NIP, "phone": "+621"}, {"name": "Budi", "nip": NIP, "phone": "+622"}
    )
    doubtful = Problem(sheet="", row=3, field="nip", code=Fault.NIP_DUPLICATE, other_row=2)
    there = [person({"nip": NIP, "name": "Ana"}, 1), person({"nip": NIP, "name": "Siti"}, 2)]
    plan = build_plan(replace(rows, problems=(doubtful,)), there)
    assert [row.action for row in plan.rows] == [Action.UPDATE, Action.ADD]


@pytest.mark.parametrize(
    ("left", "action"),
    [
        pytest.param(NIP[:15], Action.SAME, id="agrees"),
        pytest.param("197001012000121", Action.ADD, id="disagrees"),
    ],
)
def test_what_is_left_of_a_nip_must_agree_with_the_person(left: str, action: Action) -> None:
    lost = Problem(sheet="", row=2, field="nip", code=Fault.NIP_PRECISION_LOST, known_digits=left)
    found = replace(roster({"name": "Siti", "nip": None}), problems=(lost,))
    assert only(build_plan(found, [person({"nip": NIP})])).action is action


@pytest.mark.parametrize(
    ("stored", "changes"),
    [
        pytest.param("1985-03-12", {}, id="agrees_with_the_nip"),
        pytest.param("1984-01-01", {"birth_date": "1984-02-02"}, id="does_not_either"),
    ],
)
def test_a_date_beside_the_nip_replaces_only_another_such(
    stored: str, changes: dict[str, str]
) -> None:
    odd = Problem(sheet="", row=2, field="birth_date", code=Fault.NIP_BIRTH_MISMATCH)
    found = roster({"name": "Siti", "nip": NIP, "birth_date": "1984-02-02"})
    there = [person({"nip": NIP, "birth_date": stored})]
    assert only(build_plan(replace(found, problems=(odd,)), there)).changes == changes


def test_between_two_namesakes_nobody_is_guessed() -> None:
    there = [person({"nip": NIP}, 1), person({"nip": OTHER}, 2)]
    row = {"name": "Siti", "nip": None, "phone": "+621"}
    assert only(build_plan(roster(row), there)).action is Action.ADD


def test_the_namesake_whom_no_other_row_takes_is_met() -> None:
    there = [person({"nip": NIP}, 1), person({}, 2)]
    rows = roster({"name": "Siti", "nip": NIP}, {"name": "Siti", "nip": None, "phone": "+621"})
    assert build_plan(rows, there).rows[1].person == there[1].id


def test_a_nip_of_another_name_is_pointed_out() -> None:
    plan = build_plan(roster({"name": "Budi", "nip": NIP}), [person({"nip": NIP})])
    assert [problem.code for problem in only(plan).problems] == ["NIP_OTHER_NAME"]


@pytest.mark.parametrize("name", sorted(path.name for path in ROSTERS.glob("[01]*")))
def test_a_list_imported_again_changes_nothing(name: str) -> None:
    found = read_list(ROSTERS / name)
    people = people_of(build_plan(found, []))
    assert build_plan(found, people).count(Action.SAME) == len(people)
