"""Check how marks become rounds, exercises and totals."""

from fractions import Fraction
from itertools import product
from time import perf_counter

import pytest

from facilitator.model.exercises import Component, Sheet, TeamRound, TeamScore, Value
from facilitator.model.ids import ExerciseId, TeamId
from facilitator.quantities import half_away
from facilitator.rules.scoring import (
    ExerciseData,
    RoundData,
    round_value,
    sheet_value,
    team_scores,
    totals,
)
from tests.helpers.rules import (
    EXERCISE,
    TEAM,
    assessor,
    exercise,
    expected,
    judged_part,
    measured,
    measured_part,
    points_part,
    sample,
    sample_exercises,
    sample_teams,
    sheet,
    uid,
)

TWO_PARTS = (judged_part("plan", 3), judged_part("do", 1))
BOTH = (assessor("A1"), assessor("A2"))


def entered(
    *sheets: Sheet,
    components: tuple[Component, ...] = TWO_PARTS,
    team_round: TeamRound | None = None,
) -> RoundData:
    return RoundData(
        components=components,
        assessors=BOTH,
        sheets={entry.assessor: entry for entry in sheets},
        team_round=team_round,
    )


def of_team(**fields: object) -> TeamRound:
    return TeamRound(exercise=EXERCISE, round=1, team=TEAM, **fields)  # type: ignore[arg-type]  # built by name


def score_of(key: str) -> TeamScore:
    data = next(data for data in sample_exercises() if data.exercise.id == uid(key[:2]))
    return next(score for score in team_scores(data) if score.team == uid(key[3:]))


@pytest.mark.parametrize(
    "key", [f"E{number}-T{team}" for number, team in product(range(1, 4), range(1, 7))]
)
def test_sample_exercise_comes_out(key: str) -> None:
    wanted = next(found for found in expected()["exercises"] if found["exercise"] == key[:2])
    score = score_of(key)
    amounts = [*(value.amount for value in score.rounds), score.total.amount, score.improvement]
    shown = [None if amount is None else half_away(amount) for amount in amounts]
    team = key[3:]
    assert shown == [*wanted["rounds"][team], wanted["score"][team], wanted["improvement"][team]]


def test_sample_totals_and_ranks_come_out_exactly() -> None:
    results = {data.exercise.id: team_scores(data) for data in sample_exercises()}
    weights = [
        (ExerciseId(uid(key)), Fraction(weight))
        for key, weight in sample()["policy"]["exercise_weights"].items()
    ]
    found = [
        (place.team, place.total.amount, place.rank)
        for place in totals(results, weights, sample_teams())
    ]
    assert found == [
        (uid(team["team"]), Fraction(team["exact"]), team["rank"]) for team in expected()["teams"]
    ]


def test_stages_are_means_of_all_complete_sheets() -> None:
    by_hand = [
        Fraction(marks["plan"])
        for entry in sample()["exercises"][0]["rounds"]
        for result in entry["results"]
        for marks in result["scores"].values()
        if result["team"] == "T6" and marks
    ]
    assert score_of("E1-T6").stages["plan"] == sum(by_hand) / len(by_hand)


def test_weights_of_a_sheet_are_divided_by_their_sum() -> None:
    assert sheet_value(sheet("A1", plan=80, do=40), TWO_PARTS) == 70


def test_a_sheet_with_a_mark_missing_has_no_value() -> None:
    assert sheet_value(sheet("A1", plan=80), TWO_PARTS) is None


@pytest.mark.parametrize(
    ("sheets", "value"),
    [
        pytest.param(
            [sheet("A1", plan=80, do=80), sheet("A2", plan=60, do=60)],
            (70, False),
            id="mean_of_both",
        ),
        pytest.param([sheet("A1", plan=80, do=80)], (80, True), id="one_sheet_missing"),
        pytest.param(
            [sheet("A1", plan=80, do=80), sheet("A2", plan=60)], (80, True), id="one_mark_missing"
        ),
        pytest.param(
            [sheet("A1", plan=80, do=80), sheet("A2", excused="sakit")],
            (80, False),
            id="one_excused",
        ),
        pytest.param(
            [sheet("A1", plan=80, do=80), sheet("A2", plan=0, do=0, excused="salah tim")],
            (80, False),
            id="an_excused_sheet_with_marks_is_dropped",
        ),
        pytest.param([sheet("A1", plan=0, do=0)], (0, True), id="zero_is_a_mark"),
        pytest.param([], (None, True), id="no_sheet"),
        pytest.param(
            [sheet("A1", excused="batal"), sheet("A2", excused="batal")],
            (None, False),
            id="all_excused_is_settled",
        ),
    ],
)
def test_round_of_judged_marks(sheets: list[Sheet], value: tuple[int | None, bool]) -> None:
    found = round_value(entered(*sheets))
    assert (found.amount, found.is_provisional) == value


def test_a_round_without_assessors_waits_for_them() -> None:
    assert round_value(RoundData(components=TWO_PARTS)) == Value(amount=None, is_provisional=True)


@pytest.mark.parametrize(
    ("penalty", "amount"),
    [pytest.param(5, 75, id="lowers"), pytest.param(90, 0, id="never_under_0")],
)
def test_penalty_of_a_round(penalty: int, amount: int) -> None:
    whole = [sheet(by, plan=80, do=80) for by in ("A1", "A2")]
    assert round_value(entered(*whole, team_round=of_team(penalty=Fraction(penalty)))) == Value(
        amount=Fraction(amount)
    )


def test_a_penalty_alone_makes_no_value() -> None:
    assert round_value(entered(team_round=of_team(penalty=Fraction(5)))).amount is None


MIXED = (judged_part("plan", 40), measured_part(40, weight=60))


@pytest.mark.parametrize(
    ("team_round", "amount", "is_provisional"),
    [
        pytest.param(of_team(measured=measured(20, 20)), 62, False, id="all_in"),
        pytest.param(None, 80, True, id="not_measured_yet"),
    ],
)
def test_round_of_judged_and_measured(
    team_round: TeamRound | None, amount: int, *, is_provisional: bool
) -> None:
    whole = [sheet(by, plan=80) for by in ("A1", "A2")]
    assert round_value(entered(*whole, components=MIXED, team_round=team_round)) == Value(
        amount=Fraction(amount), is_provisional=is_provisional
    )


def test_points_alone_wait_for_no_sheet() -> None:
    team_round = of_team(points={"posts": ("place:1", "win")})
    assert round_value(entered(components=(points_part(),), team_round=team_round)) == Value(
        amount=Fraction(13)
    )


def test_a_component_without_weight_is_not_waited_for() -> None:
    components = (judged_part("plan"), measured_part(40, weight=0))
    whole = [sheet(by, plan=80) for by in ("A1", "A2")]
    assert not round_value(entered(*whole, components=components)).is_provisional


def small(*sheets: Sheet, weights: tuple[int, ...] = (1, 3)) -> TeamScore:
    data = ExerciseData(
        exercise=exercise(judged_part("plan"), weights=weights),
        teams=(TEAM,),
        assessors=(assessor("A1"),),
        sheets=sheets,
    )
    return team_scores(data)[0]


@pytest.mark.parametrize(
    ("score", "wanted"),
    [
        pytest.param(
            small(sheet("A1", 1, plan=60), sheet("A1", 2, plan=80)),
            (75, False, 20),
            id="both_rounds",
        ),
        pytest.param(small(sheet("A1", 1, plan=60)), (60, True, None), id="last_round_missing"),
        pytest.param(small(), (None, True, None), id="nothing_yet"),
        pytest.param(
            small(sheet("A1", 1, plan=60), sheet("A1", 2, excused="hujan")),
            (60, False, None),
            id="last_round_dropped",
        ),
        pytest.param(
            small(sheet("A1", 2, plan=60), weights=(0, 1)), (60, False, None), id="trial_round"
        ),
        pytest.param(
            small(sheet("A1", 3, plan=60), sheet("A9", 1, plan=60)),
            (None, True, None),
            id="sheets_of_no_round_or_unknown_assessors_do_not_count",
        ),
    ],
)
def test_score_of_an_exercise(
    score: TeamScore, wanted: tuple[int | None, bool, int | None]
) -> None:
    assert (score.total.amount, score.total.is_provisional, score.improvement) == wanted


def scored(team: TeamId, amount: int | None) -> TeamScore:
    total = Value(
        amount=None if amount is None else Fraction(amount), is_provisional=amount is None
    )
    return TeamScore(team=team, rounds=(total,), total=total, improvement=None)


FIRST, SECOND = ExerciseId(uid("E1")), ExerciseId(uid("E2"))
RED, BLUE = TeamId(uid("red")), TeamId(uid("blue"))


@pytest.mark.parametrize(
    ("weights", "amount"),
    [
        pytest.param([], 70, id="no_weights_count_alike"),
        pytest.param([(FIRST, Fraction(3)), (SECOND, Fraction(1))], 65, id="divided_by_their_sum"),
        pytest.param([(SECOND, Fraction(5))], 80, id="without_a_weight_beside_one"),
    ],
)
def test_total_weighs_exercises(weights: list[tuple[ExerciseId, Fraction]], amount: int) -> None:
    results = {FIRST: [scored(RED, 60)], SECOND: [scored(RED, 80)]}
    assert totals(results, weights, [RED])[0].total == Value(amount=Fraction(amount))


def test_a_missing_exercise_makes_the_total_provisional() -> None:
    results = {FIRST: [scored(RED, 60)], SECOND: [scored(RED, None)]}
    assert totals(results, [], [RED])[0].total == Value(amount=Fraction(60), is_provisional=True)


def test_an_exercise_of_another_formation_is_not_waited_for() -> None:
    results = {FIRST: [scored(RED, 60)], SECOND: [scored(BLUE, 80)]}
    assert not totals(results, [], [RED, BLUE])[0].total.is_provisional


def test_a_team_without_data_has_no_rank() -> None:
    assert [place.rank for place in totals({FIRST: [scored(RED, 60)]}, [], [BLUE, RED])] == [
        None,
        1,
    ]


def test_twenty_teams_in_ten_rounds_with_five_assessors_are_instant() -> None:
    teams = tuple(TeamId(uid(f"team {number}")) for number in range(20))
    judges = tuple(assessor(f"A{number}") for number in range(5))
    parts = tuple(judged_part(key, 25) for key in ("plan", "do", "check", "act"))
    sheets = tuple(
        Sheet(
            exercise=EXERCISE,
            round=number,
            team=team,
            assessor=judge,
            marks={part.key: Fraction(50 + number) for part in parts},
        )
        for number, team, judge in product(range(1, 11), teams, judges)
    )
    definition = exercise(*parts, weights=(1,) * 10)
    data = ExerciseData(exercise=definition, teams=teams, assessors=judges, sheets=sheets)
    started = perf_counter()
    team_scores(data)
    assert perf_counter() - started < 1
