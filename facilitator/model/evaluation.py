"""Describe tests before and after, and the satisfaction survey."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from facilitator.model.ids import PersonId


class Band(StrEnum):
    """Name the bands of a normalized gain (Hake)."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class NoGain(StrEnum):
    """Say why a gain is not defined."""

    TEST_MISSING = "TEST_MISSING"
    PRE_IS_MAXIMUM = "PRE_IS_100"


@dataclass(frozen=True, slots=True, kw_only=True)
class TestResult:
    """Hold the marks of one person before and after; `None` is a test not taken."""

    __test__ = False

    person: PersonId
    pre: Fraction | None
    post: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gain:
    """Hold the normalized gain of one person, or why there is none."""

    person: PersonId
    amount: Fraction | None = None
    band: Band | None = None
    why: NoGain | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gains:
    """Hold the gains of a group: both means, said apart, because they differ."""

    pairs: int
    mean_pre: Fraction | None
    mean_post: Fraction | None
    gain_of_means: Fraction | None
    mean_of_gains: Fraction | None
    people: tuple[Gain, ...]

    @property
    def counted(self) -> int:
        """Count the people whose gain is defined."""
        return sum(gain.amount is not None for gain in self.people)

    def in_band(self, band: Band) -> int:
        """Count the people whose gain lies in a band."""
        return sum(gain.band is band for gain in self.people)


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyElement:
    """Describe one element (unsur) of the survey."""

    key: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyAnswer:
    """Hold one nameless sheet: a mark for each element, `None` where left empty."""

    respondent: str
    marks: tuple[Fraction | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementResult:
    """Hold the sum, the number of answers and the mean (NRR) of one element."""

    key: str
    title: str
    total: Fraction
    answers: int
    mean: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyResult:
    """Hold the index of the survey (IKM) with exact weights and with rounded ones.

    `lowest` and `highest` are numbers of elements from 1, the first one on a tie.
    """

    respondents: int
    elements: tuple[ElementResult, ...]
    index: Fraction | None
    letter: str | None
    index_rounded_3: Fraction | None
    index_rounded_2: Fraction | None
    lowest: int | None
    highest: int | None
