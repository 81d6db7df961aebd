"""Build small exercises, sessions and the sample workshop for the tests of the rules."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from facilitator.model.exercises import (
    Component,
    Exercise,
    Measured,
    Sheet,
    Sort,
    Stage,
    TeamRound,
)
from facilitator.model.ids import AssessorId, ExerciseId, SessionId, TeamId
from facilitator.model.workshop import Session
from facilitator.quantities import exact
from facilitator.rules.scoring import ExerciseData

SAMPLE = Path(__file__).parents[1] / "data" / "sample"
EXERCISE = ExerciseId(uuid5(NAMESPACE_OID, "exercise"))
TEAM = TeamId(uuid5(NAMESPACE_OID, "team"))
FIRST_START = datetime(2026, 4, 14, 1, 0, tzinfo=UTC)


def uid(label: str) -> UUID:
    """Give the id that a label of the sample stands for."""
    return uuid5(NAMESPACE_OID, label)


def assessor(label: str) -> AssessorId:
    """Give the id of an assessor."""
    return AssessorId(uid(label))


def judged_part(key: str, weight: int = 1, *, lowest: int = 0, highest: int = 100) -> Component:
    """Describe a component that assessors mark."""
    return Component(
        key=key,
        title=key,
        weight=Fraction(weight),
        stage=Stage.PLAN,
        lowest=Fraction(lowest),
        highest=Fraction(highest),
    )


def measured_part(par: int | None, *, weight: int = 1, is_time: bool = False) -> Component:
    """Describe a measured component; times lose a quarter for each step of quality."""
    return Component(
        key="output",
        title="output",
        weight=Fraction(weight),
        sort=Sort.MEASURED,
        par=None if par is None else Fraction(par),
        defect_cost=Fraction(1, 4) if is_time else Fraction(1),
        is_time=is_time,
    )


def points_part(weight: int = 1) -> Component:
    """Describe a component of points with a table of places and outcomes."""
    return Component(
        key="posts",
        title="posts",
        weight=Fraction(weight),
        sort=Sort.POINTS,
        placing=(Fraction(10), Fraction(7), Fraction(5)),
        outcomes={"win": Fraction(3), "draw": Fraction(1), "lose": Fraction(0)},
    )


def measured(target: int, actual: int, defects: int = 0) -> Measured:
    """Hold a forecast, a result and its defects."""
    return Measured(target=Fraction(target), actual=Fraction(actual), defects=Fraction(defects))


def sheet(by: str, number: int = 1, *, excused: str = "", **marks: int) -> Sheet:
    """Hold the marks of one assessor for the one team of the small exercises."""
    return Sheet(
        exercise=EXERCISE,
        round=number,
        team=TEAM,
        assessor=assessor(by),
        marks={key: Fraction(mark) for key, mark in marks.items()},
        excused=excused,
    )


def exercise(*components: Component, weights: tuple[int, ...] = (1,)) -> Exercise:
    """Describe a small exercise."""
    return Exercise(
        id=EXERCISE,
        title="Menara Kertas",
        round_weights=tuple(map(Fraction, weights)),
        components=components,
    )


def session(label: str, jp: int | str, *, start_hour: int = 0, slot: str = "") -> Session:
    """Describe a session of 90 minutes that starts so many hours after the first one."""
    starts_at = FIRST_START + timedelta(hours=start_hour)
    return Session(
        id=SessionId(uid(label)),
        title=label,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=90),
        jp=exact(jp),
        slot=slot,
    )


@cache
def sample() -> Any:  # noqa: ANN401 - the bare content of a JSON file
    """Read the description of the sample workshop."""
    return json.loads((SAMPLE / "workshop.json").read_text(encoding="utf-8"))


@cache
def expected() -> Any:  # noqa: ANN401 - the bare content of a JSON file
    """Read the numbers that follow from the sample workshop."""
    return json.loads((SAMPLE / "workshop-expected.json").read_text(encoding="utf-8"))


def sample_teams() -> tuple[TeamId, ...]:
    """Give the teams of the sample in order."""
    return tuple(TeamId(uid(team["id"])) for team in sample()["teams"])


def sample_exercises() -> tuple[ExerciseData, ...]:
    """Build the exercises of the sample with all sheets and penalties."""
    return tuple(_exercise_data(source) for source in sample()["exercises"])


def _exercise_data(source: Mapping[str, Any]) -> ExerciseData:
    key = ExerciseId(uid(source["id"]))
    policy = sample()["policy"]
    results = [
        (entry["round"], result) for entry in source["rounds"] for result in entry["results"]
    ]
    return ExerciseData(
        exercise=Exercise(
            id=key,
            title=source["title"],
            round_weights=tuple(map(Fraction, policy["round_weights"])),
            components=tuple(
                Component(key=name, title=name, weight=Fraction(weight), stage=Stage(name))
                for name, weight in policy["pdca_weights"].items()
            ),
        ),
        teams=sample_teams(),
        assessors=tuple(assessor(entry["id"]) for entry in sample()["assessors"]),
        sheets=tuple(
            _sheet(key, number, TeamId(uid(result["team"])), (by, marks))
            for number, result in results
            for by, marks in result["scores"].items()
        ),
        team_rounds=tuple(
            TeamRound(
                exercise=key,
                round=number,
                team=TeamId(uid(result["team"])),
                measured=measured(result["target"], result["actual"], result["defects"]),
                penalty=Fraction(result["penalty"]),
            )
            for number, result in results
        ),
    )


def _sheet(
    key: ExerciseId, number: int, team: TeamId, entry: tuple[str, Mapping[str, int] | None]
) -> Sheet:
    by, marks = entry
    return Sheet(
        exercise=key,
        round=number,
        team=team,
        assessor=assessor(by),
        marks={item: Fraction(mark) for item, mark in (marks or {}).items()},
        excused="" if marks else "not in the description",
    )
