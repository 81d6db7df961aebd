"""Weights of exercises: what the total makes of them, and what is refused."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from facilitator import language
from facilitator.errors import UserError
from facilitator.model.ids import ExerciseId
from facilitator.services import describe, exercises
from facilitator.services.exercise_weights import set_weights
from facilitator.services.reading import read_json
from facilitator.services.results import Scores
from facilitator.store import exercises as reading
from facilitator.store import history
from facilitator.store.connection import Store, create_store, open_store
from tests.helpers.stores import around, is_sound

DATA = Path(__file__).parent.parent.parent / "data" / "sample"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give the sample, whose description weighs its three exercises."""
    path = tmp_path / "a.workshop"
    describe.create(path, read_json(DATA / "workshop.json"), around(1))
    with open_store(path, around(2)) as opened:
        yield opened


def keys(store: Store) -> list[ExerciseId]:
    return [one.id for one in reading.exercises(store.reading)]


def first_total(store: Store) -> Fraction | None:
    return Scores(store.reading).ranking()[0].total.amount


def test_an_exercise_with_all_the_weight_makes_the_total(store: Store) -> None:
    one, *others = keys(store)
    set_weights(store, {one: "2,5", **dict.fromkeys(others, "0")})
    scores = Scores(store.reading)
    assert first_total(store) == scores.of[one][0].total.amount
    assert is_sound(store)


def test_undo_brings_the_weights_before_back(store: Store) -> None:
    before = Scores(store.reading).weights()
    set_weights(store, dict.fromkeys(keys(store), "7"))
    history.withdraw(store, store.acts[-1])
    assert Scores(store.reading).weights() == before


def test_a_new_workshop_can_be_weighed_though_it_has_no_rules_yet(tmp_path: Path) -> None:
    texts = language.load("facilitator", "id")
    with create_store(tmp_path / "b.workshop", around(3)) as store:
        key = exercises.create(store, "Menara", texts)
        set_weights(store, {key: "4"})
        assert Scores(store.reading).weights() == {key: Fraction(4)}


def test_the_weight_of_a_removed_exercise_comes_back_with_it(store: Store) -> None:
    one, other, third = keys(store)
    set_weights(store, {one: "1", other: "2", third: "3"})
    exercises.remove(store, third)
    set_weights(store, {one: "5", other: "5"})
    history.withdraw(store, store.acts[-2])
    assert Scores(store.reading).weights()[third] == Fraction(3)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        pytest.param(("1", "2", "-1"), "score.exercise_weight", id="below_zero"),
        pytest.param(("0", "0", "0"), "score.exercise_weights", id="all_zero"),
        pytest.param(("1", "2", "drei"), "score.not_a_number", id="no_number"),
        pytest.param(("1", "2", ""), "score.not_a_number", id="empty"),
    ],
)
def test_weights_that_cannot_be_used_are_refused(
    store: Store, typed: tuple[str, ...], key: str
) -> None:
    before = Scores(store.reading).weights()
    with pytest.raises(UserError) as refused:
        set_weights(store, dict(zip(keys(store), typed, strict=True)))
    assert refused.value.key == key
    assert Scores(store.reading).weights() == before
