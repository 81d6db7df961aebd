"""Ask about entries that may be one person, and see what answers do to the plan."""

from collections.abc import Mapping
from uuid import UUID

import pytest

from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.roster.duplicates import finished
from facilitator.roster.plan import Action, ImportPlan, build_plan
from facilitator.roster.questions import (
    Answer,
    Question,
    Said,
    answer_to,
    choose,
    compare,
    find_questions,
    join_certain,
    join_person,
    join_rows,
    keep_apart,
    type_in,
)
from facilitator.roster.records import GroupKind, RosterList, RosterRow
from facilitator.roster.review import LeaveOut, UpdatePerson

RARA, BIMA = "198703122010011901", "199001012015012902"
FIRST, SECOND, THIRD = ("", 2), ("", 3), ("", 4)


def roster(*people: Mapping[str, str | None]) -> RosterList:
    rows = [
        RosterRow(row=number, sheet="", fields={"nip": None, "unit": None, **fields})
        for number, fields in enumerate(people, 2)
    ]
    return finished(RosterList(rows=()), rows, [])


def person(**fields: str) -> Person:
    return Person(id=PersonId(UUID(int=1)), **{"name": "", **fields})  # type: ignore[arg-type]


TWICE = roster(
    {"name": "Rara Wening", "nip": RARA, "unit": "Bappeda"},
    {"name": "RARA WENING", "nip": RARA, "unit": "Dinsos"},
)
THRICE = roster(*({"name": "Rara Wening", "nip": RARA, "unit": str(at)} for at in range(3)))


def plan_of(listed: RosterList, said: Said, *existing: Person) -> ImportPlan:
    return build_plan(listed, existing, said.review)


def only(listed: RosterList, said: Said, *existing: Person) -> Question:
    (question,) = find_questions(plan_of(listed, said, *existing), said.review)
    return question


def actions(listed: RosterList, said: Said, *existing: Person) -> list[Action]:
    return [row.action for row in plan_of(listed, said, *existing).rows]


def test_nothing_is_joined_as_long_as_nobody_answers() -> None:
    question = only(TWICE, Said())
    assert answer_to(question, Said()) is Answer.OPEN
    assert actions(TWICE, Said()) == [Action.ADD, Action.ADD]


def test_joined_rows_become_one_with_the_values_that_were_chosen() -> None:
    question = only(TWICE, Said())
    said = join_rows(Said(), question, question.rows, {SECOND: frozenset({"unit"})})
    plan = plan_of(TWICE, said)
    assert [row.action for row in plan.rows] == [Action.ADD, Action.MERGED]
    assert plan.rows[0].changes["unit"] == "Dinsos"
    assert answer_to(question, said) is Answer.ONE


def test_another_answer_takes_the_first_one_back() -> None:
    question = only(TWICE, Said())
    said = keep_apart(join_rows(Said(), question, question.rows), question)
    assert answer_to(question, said) is Answer.APART
    assert actions(TWICE, said) == [Action.ADD, Action.ADD]
    again = join_rows(said, question, question.rows)
    assert answer_to(question, again) is Answer.ONE


def test_of_three_rows_two_can_be_one_person() -> None:
    question = only(THRICE, Said())
    said = join_rows(Said(), question, (FIRST, THIRD))
    assert actions(THRICE, said) == [Action.ADD, Action.ADD, Action.MERGED]
    assert answer_to(question, said) is Answer.APART


@pytest.mark.parametrize(
    ("left", "answer"),
    [
        pytest.param([SECOND], Answer.APART, id="only one row is left"),
        pytest.param([], Answer.OPEN, id="both rows are there"),
    ],
)
def test_rows_left_out_need_no_answer(left: list[tuple[str, int]], answer: Answer) -> None:
    assert answer_to(only(TWICE, Said()), choose(Said(), left, LeaveOut())) is answer


def test_namesakes_with_two_nips_are_two_people_without_a_question() -> None:
    listed = roster({"name": "Rara Wening", "nip": RARA}, {"name": "Rara Wening", "nip": BIMA})
    assert answer_to(only(listed, Said()), Said()) is Answer.APART


def test_all_that_is_certain_is_joined_and_nothing_else() -> None:
    listed = roster(
        {"name": "Rara Wening", "nip": RARA, "unit": "Bappeda"},
        {"name": "RARA WENING", "nip": RARA, "unit": "Bappeda"},
        {"name": "Bima Satya", "nip": BIMA, "unit": "Dinsos"},
        {"name": "Bima Satya", "unit": "Dinsos"},
    )
    said = join_certain(Said(), find_questions(plan_of(listed, Said()), Said().review))
    assert actions(listed, said) == [Action.ADD, Action.MERGED, Action.ADD, Action.ADD]


def test_what_was_kept_apart_is_not_joined_as_certain() -> None:
    question = only(TWICE, Said())
    said = keep_apart(Said(), question)
    assert join_certain(said, [question]) == said


SIMILAR = roster({"name": "Muhamad Yusup", "unit": "Bappeda"})
YUSUF = person(name="Muhammad Yusuf", nip=RARA, unit="Bappeda")


def test_a_row_is_joined_with_the_person_it_resembles() -> None:
    question = only(SIMILAR, Said(), YUSUF)
    assert actions(SIMILAR, Said(), YUSUF) == [Action.ADD]
    said = join_person(Said(), question, frozenset({"name"}))
    assert actions(SIMILAR, said, YUSUF) == [Action.SAME]
    assert answer_to(only(SIMILAR, said, YUSUF), said) is Answer.ONE


def test_a_row_kept_apart_from_a_person_is_added() -> None:
    said = keep_apart(Said(), only(SIMILAR, Said(), YUSUF))
    assert actions(SIMILAR, said, YUSUF) == [Action.ADD]
    assert answer_to(only(SIMILAR, said, YUSUF), said) is Answer.APART


def test_a_row_that_is_somebody_else_is_no_longer_asked_about() -> None:
    other = PersonId(UUID(int=2))
    said = choose(Said(), [FIRST], UpdatePerson(person=other))
    assert answer_to(only(SIMILAR, Said(), YUSUF), said) is Answer.APART


def test_a_person_who_is_met_for_certain_is_no_question() -> None:
    listed = roster({"name": "Muhammad Yusuf", "nip": RARA, "unit": "Dinsos"})
    assert find_questions(plan_of(listed, Said(), YUSUF), Said().review) == ()


def test_a_nip_of_quite_another_name_is_asked_about() -> None:
    listed = roster({"name": "Wayan Sudarma", "nip": RARA, "unit": "Dinsos"})
    question = only(listed, Said(), YUSUF)
    assert question.kind is GroupKind.NIP_CONFLICT
    assert actions(listed, keep_apart(Said(), question), YUSUF) == [Action.ADD]


def test_entries_stand_side_by_side_field_by_field() -> None:
    lines = {line.field: line for line in compare([*THRICE.rows[:2], YUSUF])}
    assert lines["unit"].texts == ("0", "1", "Bappeda")
    assert lines["unit"].is_choice
    assert not lines["nip"].differs
    assert "phone" not in lines


def test_a_gap_differs_but_is_no_choice() -> None:
    listed = roster({"name": "Rara"}, {"name": "Rara", "unit": "Bappeda"})
    line = next(line for line in compare(listed.rows) if line.field == "unit")
    assert line.differs
    assert not line.is_choice
    assert line.first == 1


def test_typed_texts_add_up_and_are_taken_back_together() -> None:
    said = type_in(type_in(Said(), FIRST, {"unit": "A"}), FIRST, {"phone": "1"})
    assert said.review.edits == {FIRST: {"unit": "A", "phone": "1"}}
    assert type_in(said, FIRST, {}) == Said()


def test_a_decision_is_taken_back() -> None:
    assert choose(choose(Said(), [FIRST], LeaveOut()), [FIRST], None) == Said()
