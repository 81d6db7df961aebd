"""Refuse what cannot be scored when it is typed, with words that say how to mend it."""

from fractions import Fraction

from facilitator.errors import UserError
from facilitator.model.exercises import Component, Exercise, Measured, Sort
from facilitator.quantities import plain
from facilitator.rules.components import entry_points


def check_definition(exercise: Exercise) -> None:
    """Check weights, scales and pars of an exercise before its first round starts.

    Raises:
        UserError: `score.weight`, `score.scale`, `score.par`, `score.same_key` or
            `score.defect_cost` with the title of the component; `score.no_weight` or
            `score.round_weights` with the title of the exercise.
    """
    seen: set[str] = set()
    for component in exercise.components:
        if component.key in seen:
            raise UserError("score.same_key", title=component.title, name=component.key)
        seen.add(component.key)
        _check_component(component)
    if not _is_usable(tuple(component.weight for component in exercise.components)):
        raise UserError("score.no_weight", title=exercise.title)
    if not _is_usable(exercise.round_weights):
        raise UserError("score.round_weights", title=exercise.title)


def _is_usable(weights: tuple[Fraction, ...]) -> bool:
    return any(weights) and min(weights) >= 0


def _check_component(component: Component) -> None:
    is_measured = component.sort is Sort.MEASURED
    faults = {
        "score.weight": component.weight < 0,
        "score.scale": component.sort is Sort.JUDGED and component.highest <= component.lowest,
        "score.par": is_measured and (component.par is None or component.par <= 0),
        "score.defect_cost": is_measured and component.defect_cost < 0,
    }
    for key, is_fault in faults.items():
        if is_fault:
            raise UserError(key, title=component.title)


def check_mark(component: Component, mark: Fraction) -> None:
    """Check that a mark lies on the scale of its component; both ends belong to it.

    Raises:
        UserError: `score.mark_outside` with title, mark, lowest and highest.
    """
    if not component.lowest <= mark <= component.highest:
        raise UserError(
            "score.mark_outside",
            title=component.title,
            mark=plain(mark),
            lowest=plain(component.lowest),
            highest=plain(component.highest),
        )


def check_entry(component: Component, entry: str) -> None:
    """Check that an entry of a component of points can be read.

    Raises:
        UserError: `score.entry` with title and entry.
    """
    if entry_points(component, entry) is None:
        raise UserError("score.entry", title=component.title, entry=entry)


def check_measured(component: Component, measured: Measured) -> None:
    """Check that target, actual and defects are not negative, and a time not zero.

    Raises:
        UserError: `score.measured` or `score.no_time` with the title.
    """
    if min(measured.target, measured.actual, measured.defects) < 0:
        raise UserError("score.measured", title=component.title)
    if component.is_time and not measured.actual:
        raise UserError("score.no_time", title=component.title)
