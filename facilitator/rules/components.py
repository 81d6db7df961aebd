"""Say what one component of an exercise is worth: a mark, entries of points, a measurement."""

import re
from collections.abc import Iterable
from fractions import Fraction

from facilitator.model.exercises import Component, Measured
from facilitator.quantities import exact

FULL = Fraction(100)
HALF = Fraction(1, 2)

# Short and without an exponent: a typed 1e999999999 would keep the machine busy for hours.
_NUMBER = re.compile(r"[+-]?[0-9]{1,12}(?:[.][0-9]{1,12}|/[0-9]{1,12})?")
_PLACE = re.compile(r"place:([1-9][0-9]{0,5})")
_SPOKEN_PLACE = re.compile(r"(?:#|ke-)([1-9][0-9]{0,5})")
_SPOKEN = {"menang": "win", "seri": "draw", "kalah": "lose"}


def scaled(component: Component, mark: Fraction) -> Fraction | None:
    """Map a mark from the scale of its component to 0-100; `None` if the scale is empty.

    The lowest mark is worth 0, whatever its number: on a scale of 1-5 a 1 earns nothing.
    """
    span = component.highest - component.lowest
    return FULL * (mark - component.lowest) / span if span > 0 else None


def measured_points(component: Component, measured: Measured) -> Fraction | None:
    """Turn target P, actual A and defects D into points (0-100).

    Weitzman's bonus rule (Bell Journal of Economics 7, 1976), where the honest forecast pays
    best. More is better: Q = max(0, A − λD), B = Q − ½|Q − P|, points = 100 · B / par. Less is
    better (times): T′ = A · (1 + λD), points = 100 · par / (T′ + ½|T′ − P|); a λ of 1/4 gives
    the usual quality factors 1, 1.25 and 1.5. Both are cut to 0-100.

    Returns:
        The points, or `None` without a par above 0 or, for times, a time above 0.
    """
    par = component.par
    if par is None or par <= 0:
        return None
    loss = component.defect_cost * max(measured.defects, Fraction(0))
    if component.is_time:
        return _time_points(par, measured, 1 + loss)
    good = max(Fraction(0), measured.actual - loss)
    bonus = good - HALF * abs(good - measured.target)
    return FULL * min(max(bonus / par, Fraction(0)), Fraction(1))


def _time_points(par: Fraction, measured: Measured, factor: Fraction) -> Fraction | None:
    # A stopwatch that never ran shows 0; with a matching forecast it would pay best of all.
    if measured.actual <= 0 or factor <= 0:
        return None
    effective = measured.actual * factor
    return FULL * min(Fraction(1), par / (effective + HALF * abs(effective - measured.target)))


def entry_points(component: Component, entry: str) -> Fraction | None:
    """Give the points of one entry: a number, `place:2`, or an outcome such as `win`.

    A place beyond the table earns 0. `None` says that the entry cannot be read.
    """
    if entry in component.outcomes:
        return component.outcomes[entry]
    if place := _PLACE.fullmatch(entry):
        index = int(place[1]) - 1
        if not component.placing:
            return None
        return component.placing[index] if index < len(component.placing) else Fraction(0)
    if not _NUMBER.fullmatch(entry):
        return None
    try:
        return exact(entry)
    except ValueError:
        return None


def entry_as_stored(component: Component, typed: str) -> str:
    """Give the entry that a typed word stands for: `menang` is `win`, `ke-2` is `place:2`."""
    if typed in component.outcomes:
        return typed
    word = typed.casefold()
    if place := _SPOKEN_PLACE.fullmatch(word):
        return f"place:{place[1]}"
    return _SPOKEN.get(word, word)


def points_value(component: Component, entries: Iterable[str]) -> Fraction | None:
    """Sum the points of all entries.

    `None` if there are none or one of them cannot be read: unknown is pending, never zero.
    """
    points = [entry_points(component, entry) for entry in entries]
    known = [amount for amount in points if amount is not None]
    return sum(known, Fraction(0)) if known and len(known) == len(points) else None
