"""Describe PDCA exercises, what is scored in them, and the scores."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from facilitator.model.ids import AssessorId, ExerciseId, FormationId, PersonId, SessionId, TeamId


class Stage(StrEnum):
    """Name the stage of the PDCA circle that a component belongs to."""

    PLAN = "plan"
    DO = "do"
    CHECK = "check"
    ACT = "act"
    TEAMWORK = "teamwork"
    BEHAVIOR = "behavior"
    POINTS = "points"


class Sort(StrEnum):
    """Say how a component gets its value."""

    JUDGED = "judged"
    POINTS = "points"
    MEASURED = "measured"


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """Describe what is scored: weight, scale, and how its value comes about.

    `par` and `defect_cost` (lambda) belong to measured components, `is_time` says that less
    is better there; `placing` turns a place (1, 2, ...) into points; `outcomes` turns `win`,
    `draw` and `lose` into points.
    """

    key: str
    title: str
    weight: Fraction
    stage: Stage = Stage.POINTS
    sort: Sort = Sort.JUDGED
    lowest: Fraction = Fraction(0)
    highest: Fraction = Fraction(100)
    par: Fraction | None = None
    defect_cost: Fraction = Fraction(1)
    is_time: bool = False
    placing: tuple[Fraction, ...] = ()
    outcomes: Mapping[str, Fraction] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """Describe an exercise: its rounds (weights) and components (weights)."""

    id: ExerciseId
    title: str
    session: SessionId | None = None
    formation: FormationId | None = None
    unit: str = ""
    round_weights: tuple[Fraction, ...] = (Fraction(1),)
    components: tuple[Component, ...] = ()
    started: tuple[bool, ...] = ()
    ref: str = ""

    @property
    def label(self) -> str:
        """Give what lists of ids show: the reference of a description, else the UUID."""
        return self.ref or str(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """Describe a team; `members` in the order of the roster."""

    id: TeamId
    formation: FormationId
    name: str
    leader: PersonId | None = None
    members: tuple[PersonId, ...] = ()
    ref: str = ""

    @property
    def label(self) -> str:
        """Give what lists of ids show: the reference of a description, else the UUID."""
        return self.ref or str(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessor:
    """Describe who judges; `person` is one of the people, if known."""

    id: AssessorId
    name: str
    person: PersonId | None = None
    ref: str = ""

    @property
    def label(self) -> str:
        """Give what lists of ids show: the reference of a description, else the UUID."""
        return self.ref or str(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Hold target P, actual A and defects D of a team in a round."""

    target: Fraction
    actual: Fraction
    defects: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Hold one assessor's marks for a team in a round, or why there are none.

    `round` counts from 1. A sheet with `excused` is not waited for.
    """

    exercise: ExerciseId
    round: int
    team: TeamId
    assessor: AssessorId
    marks: Mapping[str, Fraction] = field(default_factory=dict)
    excused: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamRound:
    """Hold what belongs to a team in a round and to no assessor.

    `points` are the entries of components of sort points (numbers, `place:2`, `win`).
    """

    exercise: ExerciseId
    round: int
    team: TeamId
    measured: Measured | None = None
    penalty: Fraction = Fraction(0)
    penalty_reason: str = ""
    points: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """Hold a computed score; `None` with no data. `is_provisional` changes no value."""

    amount: Fraction | None
    is_provisional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamScore:
    """Hold a team's way through one exercise: each round, the whole, last minus first."""

    team: TeamId
    rounds: tuple[Value, ...]
    total: Value
    improvement: Fraction | None
    stages: Mapping[str, Fraction] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """Hold a team's total over all exercises and its rank; ties share a rank."""

    team: TeamId
    total: Value
    rank: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Hold two marks of one item that lie further apart than the policy likes."""

    exercise: ExerciseId
    round: int
    team: TeamId
    item: str
    first: tuple[AssessorId, Fraction]
    second: tuple[AssessorId, Fraction]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Hold how far assessors agree: pairs of marks, mean difference, gaps, lone sheets."""

    pairs: int
    mean_difference: Fraction | None
    gaps: tuple[Gap, ...]
    single: tuple[tuple[ExerciseId, int, TeamId], ...]
