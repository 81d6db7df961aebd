"""Turn exact values into ranks."""

from collections.abc import Hashable, Mapping
from fractions import Fraction
from typing import TypeVar

K = TypeVar("K", bound=Hashable)


def rank(values: Mapping[K, Fraction | None]) -> Mapping[K, int | None]:
    """Give each key its rank, the highest value first; `None` has no rank.

    Equal values share a rank and the next one skips: 1, 2, 2, 4. Values are compared exactly,
    never as they are shown.
    """
    ordered = sorted((value for value in values.values() if value is not None), reverse=True)
    places: dict[Fraction, int] = {}
    for place, value in enumerate(ordered, start=1):
        places.setdefault(value, place)
    return {key: None if value is None else places[value] for key, value in values.items()}
