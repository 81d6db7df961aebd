"""Offer ready sets of components and round weights for a new exercise."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType

from facilitator.language import Texts
from facilitator.model.exercises import Component, Sort, Stage

_PLACES = (Fraction(10), Fraction(8), Fraction(6), Fraction(4), Fraction(2))
_POSTS = 4


class Preset(StrEnum):
    """Name the ready sets."""

    PDCA = "pdca"
    WITHOUT_ACT = "without_act"
    POSTS = "posts"
    PRODUCTION = "production"


@dataclass(frozen=True, slots=True)
class Rubric:
    """Hold what a ready set gives an exercise."""

    round_weights: tuple[Fraction, ...]
    components: tuple[Component, ...]


def rubric(preset: Preset, texts: Texts) -> Rubric:
    """Give a ready set, its components named in the language of the texts."""
    return _MAKERS[preset](texts)


def _judged(weights: Mapping[Stage, int]) -> tuple[Component, ...]:
    return tuple(
        Component(key=stage.value, title=stage.capitalize(), weight=Fraction(weight), stage=stage)
        for stage, weight in weights.items()
    )


def _rounds(*weights: int) -> tuple[Fraction, ...]:
    return tuple(map(Fraction, weights))


def _pdca(_texts: Texts) -> Rubric:
    weights = {Stage.PLAN: 30, Stage.DO: 20, Stage.CHECK: 25, Stage.ACT: 25}
    return Rubric(_rounds(20, 30, 50), _judged(weights))


def _without_act(_texts: Texts) -> Rubric:
    return Rubric(_rounds(40, 60), _judged({Stage.PLAN: 35, Stage.DO: 35, Stage.CHECK: 30}))


def _posts(texts: Texts) -> Rubric:
    components = tuple(
        Component(
            key=f"post{number}",
            title=texts("rubric.post", number=number),
            weight=Fraction(1),
            sort=Sort.POINTS,
            placing=_PLACES,
        )
        for number in range(1, _POSTS + 1)
    )
    return Rubric(_rounds(1), components)


def _production(texts: Texts) -> Rubric:
    output = Component(
        key="output", title=texts("rubric.output"), weight=Fraction(60), stage=Stage.DO,
        sort=Sort.MEASURED, par=Fraction(100),
    )  # fmt: skip
    review = Component(
        key="check_act", title=texts("rubric.review"), weight=Fraction(25), stage=Stage.CHECK
    )
    together = Component(
        key="teamwork", title=texts("rubric.teamwork"), weight=Fraction(15), stage=Stage.TEAMWORK
    )
    return Rubric(_rounds(20, 30, 50), (output, review, together))


_MAKERS: Mapping[Preset, Callable[[Texts], Rubric]] = MappingProxyType(
    {
        Preset.PDCA: _pdca,
        Preset.WITHOUT_ACT: _without_act,
        Preset.POSTS: _posts,
        Preset.PRODUCTION: _production,
    }
)
