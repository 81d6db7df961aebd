"""The board of a round, the check of typed values, ranks, and how a score is explained."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator import language
from facilitator.errors import UserError
from facilitator.model.exercises import Exercise
from facilitator.services import describe, exercises, explain_scores, rankings, scores
from facilitator.services.reading import read_json
from facilitator.services.results import Scores
from facilitator.services.rubrics import Preset
from facilitator.services.score_board import SheetState, board, check_row, check_value
from facilitator.store import exercises as reading
from facilitator.store.connection import Store, open_store
from tests.helpers.stores import around

DATA = Path(__file__).parent.parent.parent / "data" / "sample"
TEXTS = language.load("facilitator", "id")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "a.workshop"
    describe.create(path, read_json(DATA / "workshop.json"), around(1))
    with open_store(path, around(2)) as opened:
        yield opened


def made(store: Store, preset: Preset = Preset.PDCA) -> Exercise:
    return exercises.known(store.reading, exercises.create(store, "Jembatan", TEXTS, preset))


def enter(store: Store, exercise: Exercise, assessor: str = "A1", **values: str) -> None:
    team = reading.teams(store.reading)[0].id
    entry = scores.Entry(
        exercise=str(exercise.id), round=1, team=str(team), assessor=assessor, values=values
    )
    scores.enter(store, [entry])


def clear(store: Store, exercise: Exercise, *names: str) -> None:
    team = reading.teams(store.reading)[0].id
    entry = scores.Entry(
        exercise=str(exercise.id), round=1, team=str(team), assessor="A1",
        values={}, cleared=frozenset(names),
    )  # fmt: skip
    scores.enter(store, [entry])


def test_sheets_go_from_empty_over_partial_to_complete(store: Store) -> None:
    new = made(store)
    key = reading.assessors(store.reading)[0].id

    def state() -> SheetState:
        return board(Scores(store.reading), new.id, 1).rows[0].sheets[key].state

    assert state() is SheetState.EMPTY
    enter(store, new, plan="80", do="75")
    assert state() is SheetState.PARTIAL
    enter(store, new, check="70", act="90")
    assert state() is SheetState.COMPLETE


def test_a_mark_can_be_taken_away_again(store: Store) -> None:
    new = made(store)
    enter(store, new, plan="80")
    clear(store, new, "plan")
    row = board(Scores(store.reading), new.id, 1).rows[0]
    assert all(not sheet.marks for sheet in row.sheets.values())


def test_measures_and_a_penalty_can_be_taken_away_again(store: Store) -> None:
    new = made(store)
    enter(store, new, target="10", actual="9", penalty="2", penalty_reason="lewat waktu")
    row = board(Scores(store.reading), new.id, 1).rows[0]
    assert row.own["target"] == "10"
    assert row.own["penalty_reason"] == "lewat waktu"
    clear(store, new, "target", "actual", "defects", "penalty", "penalty_reason")
    assert board(Scores(store.reading), new.id, 1).rows[0].own == {}


@pytest.mark.parametrize(
    ("preset", "name", "text", "key"),
    [
        pytest.param(Preset.PDCA, "plan", "101", "score.mark_outside", id="off_the_scale"),
        pytest.param(Preset.PDCA, "plan", "delapan", "score.not_a_number", id="word"),
        pytest.param(Preset.POSTS, "post1", "juara", "score.entry", id="unreadable_entry"),
        pytest.param(Preset.PDCA, "penalty", "-1", "score.penalty_negative", id="penalty"),
        pytest.param(Preset.PDCA, "target", "-1", "score.measured", id="negative_target"),
    ],
)
def test_a_wrong_value_is_refused_at_once(
    store: Store, preset: Preset, name: str, text: str, key: str
) -> None:
    with pytest.raises(UserError) as refused:
        check_value(made(store, preset), name, text)
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("values", "key"),
    [
        pytest.param({"target": "5"}, "score.measured_alone", id="target_without_actual"),
        pytest.param({"penalty": "5"}, "score.penalty_alone", id="penalty_without_reason"),
        pytest.param({"penalty_reason": "x"}, "score.reason_alone", id="reason_without_penalty"),
    ],
)
def test_halves_wait_for_each_other(store: Store, values: dict[str, str], key: str) -> None:
    with pytest.raises(UserError) as refused:
        check_row(made(store), values)
    assert refused.value.key == key


def test_ties_share_a_rank_in_the_exercise_and_over_all(store: Store) -> None:
    found = Scores(store.reading)
    key = found.exercises[0].id
    assert [place.rank for place in rankings.in_exercise(found, key)] == [1, 2, 3, 3, 5, 6]
    assert [place.rank for place in rankings.over_all(found)] == [1, 2, 3, 3, 5, 6]


def test_the_widest_gap_between_assessors_comes_first(store: Store) -> None:
    found = rankings.gaps(Scores(store.reading))
    assert [gap.difference for gap in found] == sorted(
        (gap.difference for gap in found), reverse=True
    )
    assert found[0].difference > 15


def lines(store: Store, exercise: Exercise) -> list[str]:
    found = Scores(store.reading)
    team = reading.teams(store.reading)[0].id
    steps = explain_scores.of_exercise(found, exercise.id, team, TEXTS)
    return [line for step in steps for line in (f"{step.title}: {step.shown}", *step.lines)]


def test_a_score_shows_every_figure_it_came_from(store: Store) -> None:
    new = made(store)
    enter(store, new, plan="80", do="75", check="70", act="90")
    enter(store, new, "A2", plan="60", penalty="2", penalty_reason="lewat waktu")
    assert lines(store, new)[:6] == [
        "Putaran 1: 77,00",
        "Viman Zulkarnain: Plan 80 × 30% + Do 75 × 20% + Check 70 × 25% + Act 90 × 25% = 79,00",
        "Bakiadi Maheswara: masih kurang Do, Check, Act",
        "Satu lembar lengkap dihitung: 79,00",
        "Dikurangi 2 (lewat waktu): 77,00",
        "Putaran 2: –",
    ]
    assert "putaran 1 77,00 × 100% = 77,00" in lines(store, new)
    assert lines(store, new)[-1].startswith("Sementara")


def test_measured_and_judged_parts_are_put_together(store: Store) -> None:
    new = made(store, Preset.PRODUCTION)
    enter(store, new, check_act="80", teamwork="60", target="90", actual="90")
    found = lines(store, new)
    assert "Rencana dan hasil: target 90, hasil 90, cacat 0 = 90,00" in found
    assert "Bersama: lembar nilai 72,50 × 40% + Rencana dan hasil 90,00 × 60% = 83,00" in found


def test_points_are_added_up_entry_by_entry(store: Store) -> None:
    new = made(store, Preset.POSTS)
    enter(store, new, "", post1="place:1 3,5")
    assert "Pos 1: place:1 + 3,5 = 13,50" in lines(store, new)
    assert "Pos 2: belum diisi" in lines(store, new)


def test_the_total_over_all_names_each_exercise(store: Store) -> None:
    found = Scores(store.reading)
    steps = explain_scores.of_all(found, found.teams[5].id, TEXTS)
    assert [step.title for step in steps][-1] == "Total"
    (said,) = steps[-1].lines
    assert said.startswith("Menara Kertas 69,60 × 30% + Antrean Layanan 73,09 × 30% + ")
    assert said.endswith(" = 72,87")
