"""Compute the satisfaction index (SKM, IKM) after PermenPANRB 14/2017."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from facilitator.model.evaluation import (
    ElementResult,
    SurveyAnswer,
    SurveyElement,
    SurveyResult,
)
from facilitator.quantities import exact, half_away, mean

TO_HUNDRED = Fraction(25)
"""Marks go from 1 to 4, the index from 25 to 100."""


def survey_result(
    elements: Sequence[SurveyElement],
    answers: Sequence[SurveyAnswer],
    bands: Iterable[tuple[str, Fraction, Fraction]],
) -> SurveyResult:
    """Compute the index from the raw answers, with exact weights 1 / number of elements.

    The index is `None` while an element has no answer at all. The letter follows the index as
    it is shown, with two decimals. The two rounded indexes use the weight with three and two
    decimals (0.111 and 0.11 for nine elements), as many offices do.
    """
    found = tuple(_element(index, element, answers) for index, element in enumerate(elements))
    means = [element.mean for element in found if element.mean is not None]
    total = sum(means, Fraction(0)) if means and len(means) == len(found) else None
    weight = Fraction(1, len(found)) if found else Fraction(0)
    index = _index(total, weight)
    return SurveyResult(
        respondents=len(answers),
        elements=found,
        index=index,
        letter=None if index is None else _letter(index, bands),
        index_rounded_3=_index(total, exact(half_away(weight, 3))),
        index_rounded_2=_index(total, exact(half_away(weight, 2))),
        lowest=_number(found, min(means)) if means else None,
        highest=_number(found, max(means)) if means else None,
    )


def _element(index: int, element: SurveyElement, answers: Iterable[SurveyAnswer]) -> ElementResult:
    """Sum the marks of one element; empty ones and short sheets are not counted."""
    marks = [
        mark
        for answer in answers
        if index < len(answer.marks) and (mark := answer.marks[index]) is not None
    ]
    return ElementResult(
        key=element.key,
        title=element.title,
        total=sum(marks, Fraction(0)),
        answers=len(marks),
        mean=mean(marks),
    )


def _index(total: Fraction | None, weight: Fraction) -> Fraction | None:
    return None if total is None else total * weight * TO_HUNDRED


def _letter(index: Fraction, bands: Iterable[tuple[str, Fraction, Fraction]]) -> str | None:
    shown = exact(half_away(index, 2))
    return next((letter for letter, low, high in bands if low <= shown <= high), None)


def _number(elements: Iterable[ElementResult], wanted: Fraction) -> int:
    """Give the number, from 1, of the first element with a mean."""
    return next(
        number for number, element in enumerate(elements, start=1) if element.mean == wanted
    )
