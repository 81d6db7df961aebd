"""Draw the results of the exercises: ranking, each exercise, agreement of the assessors."""

from fractions import Fraction

from facilitator.language import Texts, number_text
from facilitator.model.documents import (
    ExerciseResults,
    RankedTeam,
    ScoredExercise,
    ScoredTeam,
)
from facilitator.model.exercises import Stage
from facilitator.model.rendering import Format, Rendered, Rendering
from facilitator.ports import Progress
from reports import chart, exercise_book, table, texts, workbook
from reports.chart import Bar, Series
from reports.exercise_tables import (
    gaps_table,
    percent,
    ranking_table,
    rounds_table,
    score,
    shares_of,
    short,
)
from reports.fonts import Face
from reports.page import Align, Box, Ink, Rise, Style
from reports.report import Report, open_report
from reports.table import Flow

CHART_MM = 54.0
CHIP_MM = 3.2
CHIP_STEP_MM = 5.2
MOST_UPRIGHT = 5
STAGE_COLORS = {
    Stage.PLAN: Ink.PLAN,
    Stage.DO: Ink.DO,
    Stage.CHECK: Ink.CHECK,
    Stage.ACT: Ink.ACT,
}


def render(document: ExerciseResults, how: Rendering, progress: Progress | None = None) -> Rendered:
    """Draw the results as PDF or XLSX."""
    words = texts.load(how.language)
    if how.format == Format.XLSX:
        return workbook.write(exercise_book.make(document, words), how, progress)
    rounds = max((len(one.round_weights) for one in document.exercises), default=0)
    wide = max(len(document.exercises), rounds) > MOST_UPRIGHT
    title = words("results.title")
    report = open_report(document.event, how, words, title, landscape=wide)
    steps = len(document.exercises) + 1
    y = _ranking(report, document)
    for number, exercise in enumerate(document.exercises, start=1):
        if progress:
            progress(number, steps)
        y = _exercise(report, exercise, number, document)
    y = _agreement(report, document, y)
    report.sign(y)
    if progress:
        progress(steps, steps)
    return report.pages.finish()


def _flow(report: Report) -> Flow:
    return Flow(open_page=report.following)


def _ranking(report: Report, document: ExerciseResults) -> float:
    words = report.texts
    y = report.first()
    if not document.ranking:
        return report.note(y, words("results.empty"))
    aside = words("results.teams_count", count=len(document.ranking))
    y = report.heading(y, words("results.ranking"), aside)
    y = table.draw(report.pages, ranking_table(document, words), y, _flow(report))
    y = _footnotes(report, y + 3, document.ranking)
    height = chart.bars_height(len(document.ranking))
    y = report.room(y + 5, height + 9)
    y = report.heading(y, words("results.chart_totals"))
    box = Box(report.pages.left, y, report.pages.inner_width, height)
    chart.bars(report.pages, box, [_bar(team, words) for team in document.ranking])
    return y + height


def _bar(team: RankedTeam, words: Texts) -> Bar:
    return Bar(
        name=team.team,
        value=team.total,
        shown=score(team.total, words) + ("*" if team.is_provisional else ""),
        is_hollow=team.is_provisional,
        is_first=team.rank == 1,
    )


def _footnotes(
    report: Report, y: float, teams: tuple[RankedTeam, ...] | tuple[ScoredTeam, ...]
) -> float:
    """Explain the marks that occur."""
    ranks = [team.rank for team in teams if team.rank is not None]
    notes = (
        (any(team.is_provisional for team in teams), "results.provisional_note"),
        (any(team.total is None for team in teams), "results.missing_note"),
        (len(set(ranks)) < len(ranks), "results.ties_note"),
    )
    for occurs, key in notes:
        if occurs:
            y = report.note(y, report.texts(key))
    return y


def _exercise(
    report: Report, exercise: ScoredExercise, number: int, document: ExerciseResults
) -> float:
    words = report.texts
    y = report.following()
    share = shares_of(document.exercise_weights)[number - 1]
    aside = words("results.weight_of", percent=percent(share, words))
    y = report.heading(
        y, f"{words('results.exercise_number', number=number)}: {exercise.title}", aside
    )
    y = _components(report, exercise, y)
    y = table.draw(report.pages, rounds_table(exercise, words), y, _flow(report))
    y = _footnotes(report, y + 3, exercise.teams)
    for team in exercise.teams:
        for turn, points, reason in team.penalties:
            y = report.note(y, _penalty(team, turn, points, reason, words))
    return _rounds_chart(report, exercise, y)


def _components(report: Report, exercise: ScoredExercise, y: float) -> float:
    """List what was scored: stage in its color, and its word, title and weight."""
    pages, words = report.pages, report.texts
    if not exercise.components:
        return y
    label = Style(face=Face.SANS_BOLD, size=8, color=Ink.MUTED)
    y = pages.fitted(Box(pages.left, y, 100, 0), words("results.components"), label) + 2.2
    shares = shares_of(tuple(weight for _title, _stage, weight in exercise.components))
    half = pages.inner_width / 2
    for index, (component, share) in enumerate(zip(exercise.components, shares, strict=True)):
        # Two columns; the gap between them stands at the end of the left one.
        room = half if index % 2 else half - 5
        box = Box(pages.left + half * (index % 2), y + CHIP_STEP_MM * (index // 2), room, CHIP_MM)
        _component(report, box, component, percent(share, words))
    return y + CHIP_STEP_MM * ((len(exercise.components) + 1) // 2) + 4


def _component(
    report: Report, box: Box, component: tuple[str, Stage, Fraction], weight: str
) -> None:
    """Draw the chip, stage, title and weight of a component on one line."""
    pages = report.pages
    title, stage, _weight = component
    color = STAGE_COLORS.get(stage, Ink.MUTED)
    baseline = box.y + 2.6
    pages.rect(Box(box.x, box.y, CHIP_MM, CHIP_MM), fill=color, radius=0.7)
    x = box.x + CHIP_MM + 1.6
    strong = Style(face=Face.SANS_BOLD, size=8, color=color)
    x += pages.text(x, baseline, report.texts(f"results.stages.{stage}"), strong) + 2
    right = Style(face=Face.SANS_BOLD, size=8.5, align=Align.RIGHT)
    end = box.right - pages.text(box.right, baseline, weight, right) - 2
    plain = Style(size=8.5, floor=6.5, rise=Rise.MIDDLE)
    pages.fitted(Box(x, box.y - 0.2, end - x, CHIP_MM + 0.4), title, plain)


def _rounds_chart(report: Report, exercise: ScoredExercise, y: float) -> float:
    """Draw the way of each team over the rounds; one round is no way."""
    words, pages = report.texts, report.pages
    has_scores = any(value is not None for team in exercise.teams for value in team.rounds)
    if len(exercise.round_weights) < 2 or not has_scores:  # noqa: PLR2004 - two make a line
        return y
    tall = max(CHART_MM, chart.LABEL_GAP_MM * len(exercise.teams) + 12)
    y = report.room(y + 5, tall + 9)
    y = report.heading(y, words("results.chart_rounds"))
    series = [Series(name=team.team, values=team.rounds) for team in exercise.teams]
    heads = [
        words("results.round_number", number=turn + 1)
        for turn in range(len(exercise.round_weights))
    ]
    box = Box(pages.left, y, pages.inner_width, tall)
    chart.lines(pages, box, series, heads, text=lambda value: short(value, words))
    return y + tall


def _agreement(report: Report, document: ExerciseResults, y: float) -> float:
    words = report.texts
    if not document.exercises:
        return y
    y = report.room(y + 8, 48)
    y = report.heading(y, words("results.agreement"))
    if not document.pairs or document.mean_difference is None:
        return report.note(y, words("results.no_pairs"))
    facts = [
        (words("results.assessors"), ", ".join(document.assessors)),
        (words("results.pairs"), number_text(Fraction(document.pairs), 0, words.language)),
        (words("results.mean_difference"), score(document.mean_difference, words)),
        (
            words("results.gap_above"),
            words("results.gap_above_value", points=short(document.gap_above, words)),
        ),
    ]
    y = _facts(report, y, facts)
    points = short(document.gap_above, words)
    if not document.gaps:
        return report.note(y, words("results.no_gaps", points=points))
    return table.draw(report.pages, gaps_table(document, words), y + 2, _flow(report))


def _facts(report: Report, y: float, facts: list[tuple[str, str]]) -> float:
    pages = report.pages
    for label, value in facts:
        pages.fitted(Box(pages.left, y, 62, 0), label, Style(size=9, color=Ink.MUTED, floor=7))
        room = Box(pages.left + 64, y, pages.inner_width - 64, 0)
        style = Style(face=Face.SANS_MEDIUM, size=9, floor=7, lines=4)
        y = pages.fitted(room, value, style) + 2.8
    return y + 1


def _penalty(team: ScoredTeam, turn: int, points: Fraction, reason: str, words: Texts) -> str:
    key = "results.penalty_note" if reason else "results.penalty_note_plain"
    shown = short(points, words)
    return f"† {words(key, team=team.team, number=turn, points=shown, reason=reason)}"
