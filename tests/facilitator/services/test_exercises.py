"""Exercises and assessors: named, changed before and after the first mark, excused."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from facilitator import language
from facilitator.errors import UserError
from facilitator.model.exercises import Component, Exercise, Sort, Stage
from facilitator.model.ids import AssessorId
from facilitator.rules.components import entry_points
from facilitator.services import describe, exercises, scores
from facilitator.services.exercise_forms import (
    ComponentForm,
    ExerciseTexts,
    Way,
    component_form,
    read,
    way_of,
)
from facilitator.services.exercises import SheetPlace
from facilitator.services.reading import read_json
from facilitator.services.results import Scores
from facilitator.services.rubrics import Preset, rubric
from facilitator.store import exercises as reading
from facilitator.store import history
from facilitator.store.connection import Store, open_store
from tests.helpers.rules import points_part
from tests.helpers.stores import around, is_sound

DATA = Path(__file__).parent.parent.parent / "data" / "sample"
TEXTS = language.load("facilitator", "id")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give the sample: 6 teams, 3 exercises of 3 rounds scored by 2 assessors."""
    path = tmp_path / "a.workshop"
    describe.create(path, read_json(DATA / "workshop.json"), around(1))
    with open_store(path, around(2)) as opened:
        yield opened


def first(store: Store) -> Exercise:
    return reading.exercises(store.reading)[0]


def made(store: Store, preset: Preset = Preset.PDCA) -> Exercise:
    return exercises.known(
        store.reading, exercises.create(store, "Jembatan Sedotan", TEXTS, preset)
    )


def refusal(store: Store, changed: Exercise, reason: str = "") -> str:
    with pytest.raises(UserError) as refused:
        exercises.edit(store, changed, reason=reason)
    return refused.value.key


def total(store: Store) -> Fraction | None:
    return Scores(store.reading).of[first(store).id][0].total.amount


def test_a_new_exercise_has_the_usual_rubric_and_the_teams_there_are(store: Store) -> None:
    new = made(store)
    assert [(one.key, int(one.weight)) for one in new.components] == [
        ("plan", 30),
        ("do", 20),
        ("check", 25),
        ("act", 25),
    ]
    assert list(map(int, new.round_weights)) == [20, 30, 50]
    assert new.formation == first(store).formation
    assert not any(new.started)


@pytest.mark.parametrize("preset", list(Preset))
def test_every_preset_can_be_scored(store: Store, preset: Preset) -> None:
    new = made(store, preset)
    team = reading.teams(store.reading)[0].id
    values = {
        Sort.JUDGED: "80",
        Sort.POINTS: "place:1 place:3",
        Sort.MEASURED: "",
    }
    typed = {one.key: values[one.sort] for one in new.components}
    typed |= {"target": "90", "actual": "88", "defects": "1"}
    entry = scores.Entry(exercise=str(new.id), round=1, team=str(team), assessor="A1", values=typed)
    scores.enter(store, [entry])
    assert Scores(store.reading).of[new.id][0].rounds[0].amount is not None


@pytest.mark.parametrize(
    ("title", "key"), [("  ", "exercise.no_title"), ("menara kertas", "exercise.same_title")]
)
def test_names_of_exercises_are_checked(store: Store, title: str, key: str) -> None:
    with pytest.raises(UserError) as refused:
        exercises.create(store, title, TEXTS)
    assert refused.value.key == key


def test_before_the_first_mark_everything_can_change(store: Store) -> None:
    new = made(store)
    exercises.edit(
        store,
        replace(new, title="Jembatan", round_weights=(Fraction(1),), components=new.components[:2]),
    )
    found = exercises.known(store.reading, new.id)
    assert (found.title, len(found.round_weights), len(found.components)) == ("Jembatan", 1, 2)


def test_after_the_first_mark_the_plan_changes_only_with_a_reason(store: Store) -> None:
    before, was = first(store), total(store)
    heavier = replace(before, round_weights=(Fraction(0), Fraction(0), Fraction(1)))
    assert refusal(store, heavier) == "exercise.no_reason"
    exercises.edit(store, heavier, reason="Putaran 1 dan 2 hanya uji coba")
    assert total(store) != was
    assert is_sound(store)
    history.withdraw(store, store.acts[-1])
    assert total(store) == was


def test_a_name_changes_without_a_reason(store: Store) -> None:
    exercises.edit(store, replace(first(store), title="Menara Tinggi", unit="m"))
    assert (first(store).title, first(store).unit) == ("Menara Tinggi", "m")


def test_a_scored_round_stays(store: Store) -> None:
    shorter = replace(first(store), round_weights=(Fraction(1),))
    assert refusal(store, shorter, "terlalu lama") == "exercise.round_started"


def test_what_cannot_be_scored_is_refused(store: Store) -> None:
    new = made(store)
    nothing = tuple(replace(one, weight=Fraction(0)) for one in new.components)
    assert refusal(store, replace(new, components=nothing)) == "score.no_weight"


def test_a_removed_exercise_comes_back_with_its_scores(store: Store) -> None:
    was = total(store)
    key = first(store).id
    exercises.remove(store, key)
    assert key not in {one.id for one in reading.exercises(store.reading)}
    history.withdraw(store, store.acts[-1])
    assert total(store) == was


def test_the_form_reads_back_what_it_was_given(store: Store) -> None:
    before = first(store)
    texts = ExerciseTexts(
        title=before.title,
        unit=before.unit,
        session=before.session,
        formation=before.formation,
        rounds=("20", "30", "50"),
        components=tuple(component_form(one) for one in before.components),
    )
    assert not exercises.is_other_plan(before, read(texts, before))


def test_a_new_component_gets_a_key_of_its_own(store: Store) -> None:
    before = first(store)
    form = ComponentForm(title="Plan", weight="2,5", stage=Stage.TEAMWORK, lowest="1", highest="4")
    texts = ExerciseTexts(
        title="X", unit="", session=None, formation=None, rounds=("1",), components=(form, form)
    )
    found = read(texts, before).components
    assert [one.key for one in found] == ["plan2", "plan3"]
    assert (found[0].weight, found[0].lowest) == (Fraction(5, 2), Fraction(1))


@pytest.mark.parametrize(
    ("form", "key"),
    [
        pytest.param(ComponentForm(title=" "), "exercise.no_component_title", id="no_title"),
        pytest.param(ComponentForm(title="A", weight="x"), "score.not_a_number", id="weight"),
    ],
)
def test_a_form_says_what_cannot_be_read(store: Store, form: ComponentForm, key: str) -> None:
    texts = ExerciseTexts(
        title="X", unit="", session=None, formation=None, rounds=("1",), components=(form,)
    )
    with pytest.raises(UserError) as refused:
        read(texts, first(store))
    assert refused.value.key == key


def edited(store: Store, component: Component, **changes: object) -> Component:
    """Take a component through its form, some fields of it typed over."""
    before = replace(first(store), components=(component,))
    form = replace(component_form(component), **changes)  # type: ignore[arg-type]  # its fields
    texts = ExerciseTexts(
        title="X", unit="", session=None, formation=None, rounds=("1",), components=(form,)
    )
    return read(texts, before).components[0]


@pytest.mark.parametrize(
    ("way", "worth"),
    [
        pytest.param(Way.NUMBERS, {"12": 12}, id="numbers"),
        pytest.param(Way.PLACES, {"place:1": 9, "place:2": 4, "place:3": 0}, id="places"),
        pytest.param(Way.OUTCOMES, {"win": 5, "draw": 2, "lose": 1}, id="outcomes"),
    ],
)
def test_points_come_in_three_ways(store: Store, way: Way, worth: dict[str, int]) -> None:
    plain_points = Component(key="p", title="Pos", weight=Fraction(1))
    found = edited(store, plain_points, way=way, places="9 4", outcomes=("5", "2", "1"))
    assert {entry: entry_points(found, entry) for entry in worth} == worth
    assert way_of(found) is way


def test_a_component_of_both_places_and_outcomes_keeps_both(store: Store) -> None:
    both = points_part()
    assert edited(store, both, weight="3") == replace(both, weight=Fraction(3))


def test_another_way_drops_the_points_of_the_way_before(store: Store) -> None:
    judged = edited(store, points_part(), way=Way.JUDGED)
    assert (judged.sort, judged.placing, judged.outcomes) == (Sort.JUDGED, (), {})


def test_more_outcomes_of_a_description_stay(store: Store) -> None:
    more = {"win": Fraction(3), "draw": Fraction(1), "lose": Fraction(0), "walkover": Fraction(2)}
    known = replace(points_part(), placing=(), outcomes=more)
    assert edited(store, known, outcomes=("4", "1", "0")).outcomes == {**more, "win": Fraction(4)}


@pytest.mark.parametrize(
    ("typed", "entries"),
    [
        pytest.param("menang Seri kalah", ["win", "draw", "lose"], id="indonesian"),
        pytest.param("win LOSE", ["win", "lose"], id="english"),
        pytest.param("#2 ke-3 place:1", ["place:2", "place:3", "place:1"], id="places"),
        pytest.param("2,5 7", ["2.5", "7"], id="numbers"),
    ],
)
def test_entries_are_typed_in_either_language(typed: str, entries: list[str]) -> None:
    assert scores.read_entries(points_part(), typed) == entries


def test_presets_are_named_in_the_language() -> None:
    english = rubric(Preset.POSTS, language.load("facilitator", "en"))
    assert [one.title for one in english.components][:2] == ["Post 1", "Post 2"]


# ---- assessors


def assessor_names(store: Store) -> list[str]:
    return [one.name for one in reading.assessors(store.reading)]


def test_an_assessor_is_added_by_name_or_from_the_people(store: Store) -> None:
    exercises.add_assessor(store, "Bu Ratna")
    person, name = exercises.likely_assessors(store.reading)[0]
    exercises.add_assessor(store, name, person=person)
    assert assessor_names(store)[-2:] == ["Bu Ratna", name]
    assert person not in {key for key, _ in exercises.likely_assessors(store.reading)}


def test_an_assessor_by_name_is_renamed_and_removed(store: Store) -> None:
    key = exercises.add_assessor(store, "Bu Ratna")
    exercises.rename_assessor(store, key, "Ibu Ratna Sari")
    assert assessor_names(store)[-1] == "Ibu Ratna Sari"
    exercises.remove_assessor(store, key)
    assert "Ibu Ratna Sari" not in assessor_names(store)


def test_an_assessor_who_gave_marks_stays_and_keeps_the_name_of_the_person(store: Store) -> None:
    key = reading.assessors(store.reading)[0].id
    for work, expected in (
        (lambda: exercises.remove_assessor(store, key), "assessor.has_marks"),
        (lambda: exercises.rename_assessor(store, key, "Lain"), "assessor.is_person"),
        (lambda: exercises.add_assessor(store, assessor_names(store)[0]), "assessor.same_name"),
        (lambda: exercises.add_assessor(store, " "), "assessor.no_name"),
    ):
        with pytest.raises(UserError) as refused:
            work()
        assert refused.value.key == expected


def place(store: Store, assessor: AssessorId) -> SheetPlace:
    team = reading.teams(store.reading)[0].id
    return SheetPlace(exercise=first(store).id, round=1, team=team, assessor=assessor)


def test_an_excused_sheet_is_not_waited_for_and_can_be_asked_for_again(store: Store) -> None:
    third = exercises.add_assessor(store, "Bu Ratna")
    of = first(store).id
    assert Scores(store.reading).of[of][0].rounds[0].is_provisional
    exercises.excuse(store, place(store, third), "sakit")
    assert not Scores(store.reading).of[of][0].rounds[0].is_provisional
    exercises.ask_again(store, place(store, third))
    assert Scores(store.reading).of[of][0].rounds[0].is_provisional


def test_excusing_needs_a_reason(store: Store) -> None:
    with pytest.raises(UserError) as refused:
        exercises.excuse(store, place(store, reading.assessors(store.reading)[0].id), "  ")
    assert refused.value.key == "score.excuse_reason"
