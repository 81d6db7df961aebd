"""Line up the teams by their scores, in one exercise or over all."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from facilitator.model.exercises import Gap, Team, Value
from facilitator.model.ids import ExerciseId
from facilitator.rules.components import scaled
from facilitator.rules.ranking import rank
from facilitator.services.results import Scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Hold a team's way to its total: parts are its rounds, or its exercises.

    `rank` is `None` without a total; `change` is the last round less the first.
    """

    team: Team
    rank: int | None
    parts: tuple[Value, ...]
    total: Value
    change: Fraction | None = None


def in_exercise(scores: Scores, key: ExerciseId) -> tuple[Place, ...]:
    """Give the teams of an exercise, the best first; ties share a rank."""
    known = {team.id: team for team in scores.teams}
    found = scores.of[key]
    ranks = rank({score.team: score.total.amount for score in found})
    return _ordered(
        Place(
            team=known[score.team], rank=ranks[score.team], parts=score.rounds, total=score.total,
            change=score.improvement,
        )
        for score in found
    )  # fmt: skip


def over_all(scores: Scores) -> tuple[Place, ...]:
    """Give all teams with their exercises, the best first; ties share a rank."""
    totals = {
        (exercise.id, score.team): score.total
        for exercise in scores.exercises
        for score in scores.of[exercise.id]
    }
    known = {team.id: team for team in scores.teams}
    nothing = Value(amount=None)
    return _ordered(
        Place(
            team=known[ranked.team], rank=ranked.rank, total=ranked.total,
            parts=tuple(
                totals.get((exercise.id, ranked.team), nothing) for exercise in scores.exercises
            ),
        )
        for ranked in scores.ranking()
    )  # fmt: skip


def _ordered(places: Iterable[Place]) -> tuple[Place, ...]:
    found = list(places)
    last = len(found) + 1
    return tuple(sorted(found, key=lambda place: place.rank or last))


@dataclass(frozen=True, slots=True, kw_only=True)
class GapView:
    """Hold two marks that lie far apart, with the names of all that is meant."""

    exercise: str
    round: int
    team: str
    component: str
    first: tuple[str, Fraction]
    second: tuple[str, Fraction]
    difference: Fraction


def gaps(scores: Scores, key: ExerciseId | None = None) -> tuple[GapView, ...]:
    """List where assessors differ, in one exercise or in all, the widest gap first."""
    found = [_gap(scores, gap) for gap in scores.agreement().gaps if key in {None, gap.exercise}]
    return tuple(sorted(found, key=lambda gap: -gap.difference))


def _gap(scores: Scores, gap: Gap) -> GapView:
    exercise = next(one for one in scores.exercises if one.id == gap.exercise)
    component = next(one for one in exercise.components if one.key == gap.item)
    names = {one.id: one.name for one in scores.assessors}
    marks = [scaled(component, mark) or Fraction(0) for _, mark in (gap.first, gap.second)]
    return GapView(
        exercise=exercise.title,
        round=gap.round,
        team=next(team.name for team in scores.teams if team.id == gap.team),
        component=component.title,
        first=(names[gap.first[0]], gap.first[1]),
        second=(names[gap.second[0]], gap.second[1]),
        difference=abs(marks[0] - marks[1]),
    )
