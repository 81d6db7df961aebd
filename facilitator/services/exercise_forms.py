"""Turn an exercise into texts to edit, and typed texts back into an exercise."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from facilitator.errors import UserError
from facilitator.model.exercises import Component, Exercise, Sort, Stage
from facilitator.model.ids import FormationId, SessionId
from facilitator.quantities import plain
from facilitator.services.exercises import new_key
from facilitator.services.scores import number

OUTCOMES = ("win", "draw", "lose")


class Way(StrEnum):
    """Name how a component is scored, as a person chooses it: points come in three ways."""

    JUDGED = "judged"
    NUMBERS = "numbers"
    PLACES = "places"
    OUTCOMES = "outcomes"
    MEASURED = "measured"


_SORTS = {Way.JUDGED: Sort.JUDGED, Way.MEASURED: Sort.MEASURED}


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentForm:
    """Hold a component as typed; `key` is empty for a new one.

    `places` are the points of place 1, 2, … apart by spaces, `outcomes` those of `OUTCOMES`.
    """

    key: str = ""
    title: str = ""
    weight: str = "10"
    stage: Stage = Stage.POINTS
    way: Way = Way.JUDGED
    lowest: str = "0"
    highest: str = "100"
    par: str = ""
    defect_cost: str = "1"
    is_time: bool = False
    places: str = ""
    outcomes: tuple[str, ...] = ("3", "1", "0")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseTexts:
    """Hold an exercise as typed; rounds are weights in order."""

    title: str
    unit: str
    session: SessionId | None
    formation: FormationId | None
    rounds: tuple[str, ...]
    components: tuple[ComponentForm, ...]


def way_of(component: Component) -> Way:
    """Tell how a component is scored; one with places and outcomes counts as places."""
    if component.sort is not Sort.POINTS:
        return Way.JUDGED if component.sort is Sort.JUDGED else Way.MEASURED
    if component.placing:
        return Way.PLACES
    return Way.OUTCOMES if component.outcomes else Way.NUMBERS


def component_form(component: Component) -> ComponentForm:
    """Give a component as texts to edit."""
    usual = ComponentForm()
    return ComponentForm(
        key=component.key,
        title=component.title,
        weight=plain(component.weight),
        stage=component.stage,
        way=way_of(component),
        lowest=plain(component.lowest),
        highest=plain(component.highest),
        par="" if component.par is None else plain(component.par),
        defect_cost=plain(component.defect_cost),
        is_time=component.is_time,
        places=" ".join(plain(points) for points in component.placing),
        outcomes=tuple(
            plain(component.outcomes[name]) if name in component.outcomes else text
            for name, text in zip(OUTCOMES, usual.outcomes, strict=True)
        ),
    )


def read(texts: ExerciseTexts, before: Exercise) -> Exercise:
    """Read what was typed; components keep their keys, under which marks stand.

    Raises:
        UserError: `score.not_a_number` or `exercise.no_component_title`.
    """
    known = {component.key: component for component in before.components}
    components: list[Component] = []
    for form in texts.components:
        components.append(_component(form, known, components))
    return replace(
        before,
        title=texts.title,
        unit=texts.unit,
        session=texts.session,
        formation=texts.formation,
        round_weights=tuple(_number(text, "") for text in texts.rounds),
        components=tuple(components),
    )


def _component(
    form: ComponentForm, known: Mapping[str, Component], taken: Sequence[Component]
) -> Component:
    title = " ".join(form.title.split())
    if not title:
        raise UserError("exercise.no_component_title")
    old = known.get(form.key)
    key = form.key or new_key(title, [*known.values(), *taken])
    # Only what belongs to the sort is read: leftovers of another sort must not stand in the way.
    is_judged, is_measured = form.way is Way.JUDGED, form.way is Way.MEASURED
    usual = Component(key=key, title=title, weight=_number(form.weight, title))
    return replace(
        usual,
        stage=form.stage,
        sort=_SORTS.get(form.way, Sort.POINTS),
        lowest=_number(form.lowest, title) if is_judged else usual.lowest,
        highest=_number(form.highest, title) if is_judged else usual.highest,
        par=_number(form.par, title) if is_measured and form.par.strip() else None,
        defect_cost=_number(form.defect_cost, title) if is_measured else usual.defect_cost,
        is_time=is_measured and form.is_time,
        placing=_places(form, title) if form.way is Way.PLACES else (),
        outcomes=_outcomes(form, title, old),
    )


def _outcomes(form: ComponentForm, title: str, old: Component | None) -> Mapping[str, Fraction]:
    """Read the points of a win, a draw and a loss; a description may know more outcomes."""
    kept = old.outcomes if old is not None and way_of(old) is form.way else {}
    if form.way is not Way.OUTCOMES:
        return kept if form.way is Way.PLACES else {}
    typed = zip(OUTCOMES, form.outcomes, strict=True)
    return {**kept, **{name: _number(text, title) for name, text in typed}}


def _places(form: ComponentForm, title: str) -> tuple[Fraction, ...]:
    return tuple(_number(text, title) for text in form.places.split())


def _number(text: str, title: str) -> Fraction:
    return number(text.strip(), title or "–")
