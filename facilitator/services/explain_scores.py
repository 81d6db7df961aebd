"""Say how a score came about, with every figure that went into it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from facilitator.language import Texts, number_text, percent_text, short_number_text
from facilitator.model.exercises import Component, Exercise, Sheet, Sort, TeamScore, Value
from facilitator.model.ids import AssessorId, ExerciseId, TeamId
from facilitator.quantities import exact, mean
from facilitator.rules.components import measured_points, points_value, scaled
from facilitator.rules.scoring import (
    RoundData,
    by_round,
    complete_sheets,
    judged,
    round_value,
    sheet_value,
)
from facilitator.services.results import Scores
from facilitator.services.scores import MEASURES


@dataclass(frozen=True, slots=True)
class Step:
    """Hold one step of a computation: what it is about, what it gave, how it came about."""

    title: str
    shown: str
    lines: tuple[str, ...]


class _Words:
    """Spell figures in the language of the texts."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts

    def value(self, amount: Fraction | None) -> str:
        return "–" if amount is None else number_text(amount, 2, self.texts.language)

    def figure(self, amount: Fraction) -> str:
        return short_number_text(amount, 2, self.texts.language)

    def entry(self, text: str) -> str:
        try:
            return self.figure(exact(text))
        except ValueError:
            return text

    def share(self, weight: Fraction, whole: Fraction) -> str:
        share = weight / whole if whole else Fraction(0)
        places = 0 if (share * 100).denominator == 1 else 1
        return percent_text(share, places, self.texts.language)


def of_exercise(scores: Scores, key: ExerciseId, team: TeamId, texts: Texts) -> tuple[Step, ...]:
    """Explain a team's score in an exercise: a step for each round, then the total."""
    data = next(one for one in scores.data if one.exercise.id == key)
    score = next(one for one in scores.of[key] if one.team == team)
    names = {one.id: one.name for one in scores.assessors}
    entered = by_round(data)
    words = _Words(texts)
    steps = []
    for number, value in enumerate(score.rounds, start=1):
        lines = tuple(_round(entered[number, team], names.__getitem__, words))
        title = texts("why.round", round=number)
        steps.append(Step(title, words.value(value.amount), lines))
    return (*steps, _total(data.exercise, score, words))


def _total(exercise: Exercise, score: TeamScore, words: _Words) -> Step:
    texts = words.texts
    counted = [
        (number, weight, value)
        for number, (weight, value) in enumerate(
            zip(exercise.round_weights, score.rounds, strict=True), start=1
        )
        if value.amount is not None and weight > 0
    ]
    whole = sum((weight for _, weight, _ in counted), Fraction(0))
    terms = [
        texts(
            "why.term", round=number, value=words.value(value.amount),
            weight=words.share(weight, whole),
        )
        for number, weight, value in counted
    ]  # fmt: skip
    total = words.value(score.total.amount)
    lines = [_sum(terms, total, texts)]
    if score.improvement is not None and len(score.rounds) > 1:
        change = words.value(score.improvement)
        sign = "+" if score.improvement > 0 else ""
        lines.append(texts("why.change", first=1, last=len(score.rounds), value=f"{sign}{change}"))
    if score.total.is_provisional:
        lines.append(texts("why.provisional"))
    return Step(texts("why.total"), total, tuple(lines))


def _sum(terms: Iterable[str], value: str, texts: Texts) -> str:
    joined = " + ".join(terms)
    return texts("why.sum", terms=joined, value=value) if joined else texts("why.nothing")


def of_all(scores: Scores, team: TeamId, texts: Texts) -> tuple[Step, ...]:
    """Explain a team's total over all exercises, each as one step, then the total."""
    words = _Words(texts)
    shares = scores.weights()
    found: list[tuple[Exercise, Fraction, TeamScore]] = [
        (exercise, shares[exercise.id], score)
        for exercise in scores.exercises
        for score in scores.of[exercise.id]
        if score.team == team
    ]
    counted = [one for one in found if one[2].total.amount is not None and one[1] > 0]
    whole = sum((share for _, share, _ in counted), Fraction(0))
    terms = [
        texts(
            "why.part", title=exercise.title, value=words.value(score.total.amount),
            weight=words.share(share, whole),
        )
        for exercise, share, score in counted
    ]  # fmt: skip
    ranked = next(one for one in scores.ranking() if one.team == team)
    steps = [_whole(exercise, score, words) for exercise, _, score in found]
    total = words.value(ranked.total.amount)
    lines = [_sum(terms, total, texts)]
    if ranked.total.is_provisional:
        lines.append(texts("why.provisional"))
    return (*steps, Step(texts("why.total"), total, tuple(lines)))


def _whole(exercise: Exercise, score: TeamScore, words: _Words) -> Step:
    step = _total(exercise, score, words)
    return Step(exercise.title, step.shown, step.lines[:1])


def _round(data: RoundData, name: Callable[[AssessorId], str], words: _Words) -> Iterable[str]:
    texts = words.texts
    value = round_value(data)
    parts: list[tuple[str, Fraction, Value]] = []
    wanted = judged(data.components)
    if wanted:
        yield from _sheets(data, name, words)
        weight = sum((part.weight for part in wanted), Fraction(0))
        values = [sheet_value(sheet, data.components) for sheet in complete_sheets(data)]
        amount = mean([one for one in values if one is not None])
        parts.append((texts("why.judged"), weight, Value(amount=amount)))
    for component in data.components:
        if component.sort is not Sort.JUDGED:
            line, amount = _entered(component, data, words)
            parts.append((component.title, component.weight, Value(amount=amount)))
            yield line
    counted = [part for part in parts if part[2].amount is not None and part[1] > 0]
    if len(counted) > 1:
        yield _together(counted, data, words)
    entered = data.team_round
    if entered is not None and entered.penalty and value.amount is not None:
        yield texts(
            "why.penalty", points=words.figure(entered.penalty),
            reason=entered.penalty_reason or "–", value=words.value(value.amount),
        )  # fmt: skip


def _together(parts: list[tuple[str, Fraction, Value]], data: RoundData, words: _Words) -> str:
    whole = sum((weight for _, weight, _ in parts), Fraction(0))
    terms = [
        words.texts(
            "why.part", title=title, value=words.value(value.amount),
            weight=words.share(weight, whole),
        )
        for title, weight, value in parts
    ]  # fmt: skip
    value = words.value(round_value(_without_penalty(data)).amount)
    return words.texts("why.parts", terms=" + ".join(terms), value=value)


def _without_penalty(data: RoundData) -> RoundData:
    if data.team_round is None:
        return data
    return replace(data, team_round=replace(data.team_round, penalty=Fraction(0)))


def _sheets(data: RoundData, name: Callable[[AssessorId], str], words: _Words) -> Iterable[str]:
    texts = words.texts
    for assessor in data.assessors:
        yield _sheet(data.sheets.get(assessor), name(assessor), data, words)
    values = [sheet_value(sheet, data.components) for sheet in complete_sheets(data)]
    known = [value for value in values if value is not None]
    if known:
        key = "why.one_sheet" if len(known) == 1 else "why.mean"
        yield texts(key, count=len(known), value=words.value(mean(known)))
    elif data.sheets and all(
        one in data.sheets and data.sheets[one].excused for one in data.assessors
    ):
        yield texts("why.all_excused")
    else:
        yield texts("why.no_sheet")


def _sheet(sheet: Sheet | None, name: str, data: RoundData, words: _Words) -> str:
    texts = words.texts
    wanted = judged(data.components)
    if sheet is not None and sheet.excused:
        return texts("why.sheet_excused", assessor=name, reason=sheet.excused)
    if sheet is None or not sheet.marks:
        return texts("why.sheet_empty", assessor=name)
    missing = [part.title for part in wanted if part.key not in sheet.marks]
    if missing:
        return texts("why.sheet_missing", assessor=name, titles=", ".join(missing))
    whole = sum((part.weight for part in wanted), Fraction(0))
    terms = [_mark(part, sheet.marks[part.key], whole, words) for part in wanted if part.weight]
    value = words.value(sheet_value(sheet, data.components))
    return texts("why.sheet", assessor=name, terms=" + ".join(terms), value=value)


def _mark(component: Component, mark: Fraction, whole: Fraction, words: _Words) -> str:
    weight = words.share(component.weight, whole)
    given = {"title": component.title, "mark": words.figure(mark), "weight": weight}
    points = scaled(component, mark)
    if points is None or points == mark:
        return words.texts("why.mark", **given)
    lowest, highest = words.figure(component.lowest), words.figure(component.highest)
    return words.texts(
        "why.mark_scaled", **given, points=words.figure(points), lowest=lowest, highest=highest
    )


def _entered(component: Component, data: RoundData, words: _Words) -> tuple[str, Fraction | None]:
    texts, entered = words.texts, data.team_round
    pending = texts("why.pending", title=component.title)
    if entered is None:
        return pending, None
    if component.sort is Sort.POINTS:
        entries = entered.points.get(component.key, ())
        amount = points_value(component, entries)
        figures = {"entries": " + ".join(map(words.entry, entries))}
    else:
        measured = entered.measured
        amount = None if measured is None else measured_points(component, measured)
        figures = {name: words.figure(getattr(measured, name)) for name in MEASURES if measured}
    if amount is None:
        return pending, None
    points = words.value(amount)
    key = "why.points" if component.sort is Sort.POINTS else "why.measured"
    return texts(key, title=component.title, points=points, **figures), amount
