"""Draw the results of the exercises: ranking, each exercise, agreement of the assessors."""

from fractions import Fraction

from facilitator.language import Texts, number_text, percent_text, short_number_text
from facilitator.model.documents import (
    ExerciseResults,
    RankedTeam,
    ScoredExercise,
    ScoredTeam,
)
from facilitator.model.exercises import Stage
from facilitator.ports import Format, Progress, Rendered, Rendering
from reports import chart, exercise_book, table, texts, workbook
from reports.chart import Bar, Series
from reports.fonts import Face
from reports.page import Align, Box, Ink, Rise, Style
from reports.report import Report, open_report
from reports.table import Cell, Column, Flow, Look, Row, RowKind, Table

CHART_MM = 54.0
CHIP_MM = 3.2
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
    y = table.draw(report.pages, _ranking_table(document, words), y, _flow(report))
    y = _footnotes(report, y + 3, document.ranking)
    height = chart.bars_height(len(document.ranking))
    y = report.room(y + 5, height + 9)
    y = report.heading(y, words("results.chart_totals"))
    box = Box(report.pages.left, y, report.pages.inner_width, height)
    chart.bars(report.pages, box, [_bar(team, words) for team in document.ranking])
    return y + height


def _ranking_table(document: ExerciseResults, words: Texts) -> Table:
    shares = _shares(document.exercise_weights)
    exercises = tuple(
        Column(
            title=exercise.title,
            details=(words("results.weight_of", percent=_percent(share, words)),),
            align=Align.RIGHT,
            narrowest=20,
            widest=30,
        )
        for exercise, share in zip(document.exercises, shares, strict=True)
    )
    columns = (
        Column(title=words("results.place"), align=Align.CENTER, narrowest=17),
        Column(
            title=f"{words('results.team')} / {words('results.members')}", grows=True, widest=90
        ),
        *exercises,
        Column(title=words("results.total"), align=Align.RIGHT, narrowest=22),
    )
    rows = tuple(_ranking_row(team, words) for team in document.ranking)
    return Table(columns=columns, rows=rows, look=Look(size=10, down=2.2))


def _ranking_row(team: RankedTeam, words: Texts) -> Row:
    is_first = team.rank == 1
    strong = Face.SANS_BOLD
    color = Ink.DEEP if is_first else Ink.TEXT
    place = str(team.rank) if team.rank is not None else words("tables.none")
    return Row(
        cells=(
            Cell(text=place, face=strong, color=color),
            Cell(text=team.team, below=", ".join(team.members), face=strong, color=color),
            *(Cell(text=_score(value, words)) for value in team.per_exercise),
            Cell(
                text=_score(team.total, words),
                note="*" if team.is_provisional else "",
                face=strong,
                color=color,
            ),
        )
    )


def _bar(team: RankedTeam, words: Texts) -> Bar:
    return Bar(
        name=team.team,
        value=team.total,
        shown=_score(team.total, words) + ("*" if team.is_provisional else ""),
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
    share = _shares(document.exercise_weights)[number - 1]
    aside = words("results.weight_of", percent=_percent(share, words))
    y = report.heading(
        y, f"{words('results.exercise_number', number=number)}: {exercise.title}", aside
    )
    y = _components(report, exercise, y)
    y = table.draw(report.pages, _rounds_table(exercise, words), y, _flow(report))
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
    shares = _shares(tuple(weight for _title, _stage, weight in exercise.components))
    half = pages.inner_width / 2
    for index, ((title, stage, _weight), share) in enumerate(
        zip(exercise.components, shares, strict=True)
    ):
        x = pages.left + half * (index % 2)
        top = y + 5.2 * (index // 2)
        color = STAGE_COLORS.get(stage, Ink.MUTED)
        pages.rect(Box(x, top, CHIP_MM, CHIP_MM), fill=color, radius=0.7)
        style = Style(face=Face.SANS_BOLD, size=8, color=color)
        baseline = top + 2.6
        x += CHIP_MM + 1.6
        x += pages.text(x, baseline, words(f"results.stages.{stage}"), style) + 2
        percent = Style(face=Face.SANS_BOLD, size=8.5, align=Align.RIGHT)
        right = pages.right if index % 2 else pages.left + half - 5
        taken = pages.text(right, baseline, _percent(share, words), percent)
        room = Box(x, top - 0.2, right - taken - 2 - x, CHIP_MM + 0.4)
        pages.fitted(room, title, Style(size=8.5, floor=6.5, rise=Rise.MIDDLE))
    return y + 5.2 * ((len(exercise.components) + 1) // 2) + 4


def _rounds_table(exercise: ScoredExercise, words: Texts) -> Table:
    shares = _shares(exercise.round_weights)
    rounds = tuple(
        Column(
            title=words("results.round_number", number=turn),
            details=(words("results.weight_of", percent=_percent(share, words)),),
            align=Align.RIGHT,
            narrowest=19,
            grows=True,
        )
        for turn, share in enumerate(shares, start=1)
    )
    columns = (
        Column(title=words("results.place"), align=Align.CENTER, narrowest=17),
        Column(title=words("results.team"), grows=True, widest=70),
        *rounds,
        Column(title=words("results.exercise_total"), align=Align.RIGHT, narrowest=20),
        Column(title=words("results.improvement"), align=Align.RIGHT, narrowest=22),
    )
    rows = tuple(_rounds_row(team, words) for team in exercise.teams)
    return Table(columns=columns, rows=rows, look=Look(size=9.5, down=1.8))


def _rounds_row(team: ScoredTeam, words: Texts) -> Row:
    lowered = {turn for turn, _points, _reason in team.penalties}
    return Row(
        cells=(
            Cell(text=str(team.rank) if team.rank is not None else words("tables.none")),
            Cell(text=team.team, face=Face.SANS_MEDIUM),
            *(
                Cell(text=_score(value, words), note="†" if turn in lowered else "")
                for turn, value in enumerate(team.rounds, start=1)
            ),
            Cell(
                text=_score(team.total, words),
                note="*" if team.is_provisional else "",
                face=Face.SANS_BOLD,
            ),
            Cell(text=_signed(team.improvement, words), color=_trend(team.improvement)),
        )
    )


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
    chart.lines(pages, box, series, heads, text=lambda value: _short(value, words))
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
        (words("results.mean_difference"), _score(document.mean_difference, words)),
        (
            words("results.gap_above"),
            words("results.gap_above_value", points=_short(document.gap_above, words)),
        ),
    ]
    y = _facts(report, y, facts)
    points = _short(document.gap_above, words)
    if not document.gaps:
        return report.note(y, words("results.no_gaps", points=points))
    return table.draw(report.pages, _gaps_table(document, words), y + 2, _flow(report))


def _facts(report: Report, y: float, facts: list[tuple[str, str]]) -> float:
    pages = report.pages
    for label, value in facts:
        pages.fitted(Box(pages.left, y, 62, 0), label, Style(size=9, color=Ink.MUTED, floor=7))
        room = Box(pages.left + 64, y, pages.inner_width - 64, 0)
        style = Style(face=Face.SANS_MEDIUM, size=9, floor=7, lines=4)
        y = pages.fitted(room, value, style) + 2.8
    return y + 1


def _gaps_table(document: ExerciseResults, words: Texts) -> Table:
    keys = ("exercise", "round", "team", "item", "first_assessor", "second_assessor", "difference")
    numbers = {"round", "difference"}
    columns = tuple(
        Column(
            title=words(f"results.{key}"),
            align=Align.RIGHT if key in numbers else Align.LEFT,
            grows=key == "item",
        )
        for key in keys
    )
    rows = []
    for exercise, turn, team, item, first, second in document.gaps:
        marks = [Cell(text=f"{who}: {_score(mark, words)}") for who, mark in (first, second)]
        apart = Cell(text=_score(abs(first[1] - second[1]), words), face=Face.SANS_BOLD)
        texts_ = [Cell(text=text) for text in (exercise, str(turn), team, item)]
        rows.append(Row(cells=(*texts_, *marks, apart), kind=RowKind.BODY))
    return Table(columns=columns, rows=tuple(rows), look=Look(size=8.5))


def _shares(weights: tuple[Fraction, ...]) -> tuple[Fraction, ...]:
    """Divide weights by their sum; without any weight all shares are zero."""
    whole = sum(weights, Fraction(0))
    return tuple(weight / whole if whole else Fraction(0) for weight in weights)


def _percent(share: Fraction, words: Texts) -> str:
    places = 0 if (share * 100).denominator == 1 else 1
    return percent_text(share, places, words.language)


def _score(value: Fraction | None, words: Texts) -> str:
    return words("tables.none") if value is None else number_text(value, 2, words.language)


def _short(value: Fraction, words: Texts) -> str:
    return short_number_text(value, 2, words.language)


def _signed(value: Fraction | None, words: Texts) -> str:
    """Show a change with its sign; the minus is as wide as the plus."""
    if value is None:
        return words("tables.none")
    shown = number_text(abs(value), 2, words.language)
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return f"{sign}{shown}"


def _trend(value: Fraction | None) -> str:
    if not value:
        return Ink.MUTED
    return Ink.OK if value > 0 else Ink.BAD


def _penalty(team: ScoredTeam, turn: int, points: Fraction, reason: str, words: Texts) -> str:
    key = "results.penalty_note" if reason else "results.penalty_note_plain"
    shown = _short(points, words)
    return f"† {words(key, team=team.team, number=turn, points=shown, reason=reason)}"
