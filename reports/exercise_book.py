"""Arrange the results of the exercises as the sheets of a workbook."""

from collections.abc import Iterator

from facilitator.language import Texts
from facilitator.model.documents import ExerciseResults
from reports.exercise_tables import shares_of
from reports.report import event_facts
from reports.workbook import Book, Column, Kind, Sheet, Value


def make(document: ExerciseResults, words: Texts) -> Book:
    """Make the workbook: a sheet each for ranking, totals, rounds, components and gaps."""
    gap = document.gap_above
    facts: tuple[tuple[str, Value], ...] = (
        *event_facts(document.event, words),
        (words("results.assessors"), ", ".join(document.assessors)),
        (words("results.pairs"), document.pairs),
        (words("results.mean_difference"), document.mean_difference),
        (words("results.gap_above"), gap),
    )
    return Book(
        title=words("results.title"),
        author=document.event.organizer,
        sheets=(
            _ranking(document, words),
            _sheet("totals", tuple(_totals(document, words)), words),
            _sheet("rounds", tuple(_rounds(document)), words),
            _sheet("components", tuple(_components(document, words)), words),
            _sheet("gaps", tuple(_gaps(document)), words),
        ),
        about=words("tables.about"),
        facts=facts,
    )


_COLUMNS: dict[str, tuple[tuple[str, Kind], ...]] = {
    "totals": (
        ("exercise", Kind.TEXT), ("weight", Kind.PERCENT), ("place", Kind.WHOLE),
        ("team", Kind.TEXT), ("exercise_total", Kind.NUMBER), ("improvement", Kind.NUMBER),
        ("provisional", Kind.TEXT),
    ),
    "rounds": (
        ("exercise", Kind.TEXT), ("team", Kind.TEXT), ("round", Kind.WHOLE),
        ("weight", Kind.PERCENT), ("value", Kind.NUMBER), ("penalty", Kind.NUMBER),
        ("reason", Kind.TEXT),
    ),
    "components": (
        ("exercise", Kind.TEXT), ("component", Kind.TEXT), ("stage", Kind.TEXT),
        ("weight", Kind.PERCENT),
    ),
    "gaps": (
        ("exercise", Kind.TEXT), ("round", Kind.WHOLE), ("team", Kind.TEXT), ("item", Kind.TEXT),
        ("first_assessor", Kind.TEXT), ("first_mark", Kind.NUMBER),
        ("second_assessor", Kind.TEXT), ("second_mark", Kind.NUMBER),
        ("difference", Kind.NUMBER),
    ),
}  # fmt: skip


def _sheet(name: str, rows: tuple[tuple[Value, ...], ...], words: Texts) -> Sheet:
    columns = tuple(
        Column(title=words(f"results.{key}"), kind=kind) for key, kind in _COLUMNS[name]
    )
    return Sheet(name=words(f"results.{name}_sheet"), columns=columns, rows=rows)


def _ranking(document: ExerciseResults, words: Texts) -> Sheet:
    columns = (
        Column(title=words("results.place"), kind=Kind.WHOLE),
        Column(title=words("results.team")),
        *(Column(title=one.title, kind=Kind.NUMBER) for one in document.exercises),
        Column(title=words("results.total"), kind=Kind.NUMBER),
        Column(title=words("results.provisional")),
        Column(title=words("results.members")),
    )
    rows = tuple(
        (
            team.rank,
            team.team,
            *team.per_exercise,
            team.total,
            _yes_no(words, is_so=team.is_provisional),
            ", ".join(team.members),
        )
        for team in document.ranking
    )
    return Sheet(name=words("results.ranking_sheet"), columns=columns, rows=rows, frozen=2)


def _totals(document: ExerciseResults, words: Texts) -> Iterator[tuple[Value, ...]]:
    shares = shares_of(document.exercise_weights)
    for exercise, share in zip(document.exercises, shares, strict=True):
        for team in exercise.teams:
            yield (
                exercise.title,
                share,
                team.rank,
                team.team,
                team.total,
                team.improvement,
                _yes_no(words, is_so=team.is_provisional),
            )


def _rounds(document: ExerciseResults) -> Iterator[tuple[Value, ...]]:
    for exercise in document.exercises:
        shares = shares_of(exercise.round_weights)
        for team in exercise.teams:
            lowered = {turn: (points, reason) for turn, points, reason in team.penalties}
            for turn, (value, share) in enumerate(zip(team.rounds, shares, strict=True), start=1):
                points, reason = lowered.get(turn, (None, ""))
                yield exercise.title, team.team, turn, share, value, points, reason


def _components(document: ExerciseResults, words: Texts) -> Iterator[tuple[Value, ...]]:
    for exercise in document.exercises:
        shares = shares_of(tuple(weight for _title, _stage, weight in exercise.components))
        for (title, stage, _weight), share in zip(exercise.components, shares, strict=True):
            yield exercise.title, title, words(f"results.stages.{stage}"), share


def _gaps(document: ExerciseResults) -> Iterator[tuple[Value, ...]]:
    for exercise, turn, team, item, first, second in document.gaps:
        yield exercise, turn, team, item, *first, *second, abs(first[1] - second[1])


def _yes_no(words: Texts, *, is_so: bool) -> str:
    return words("tables.yes" if is_so else "tables.no")
