"""Make the tables of the exercise results, and spell their numbers."""

from fractions import Fraction

from facilitator.language import Texts, number_text, percent_text, short_number_text
from facilitator.model.documents import ExerciseResults, RankedTeam, ScoredExercise, ScoredTeam
from reports.fonts import Face
from reports.page import Align, Ink
from reports.table import Cell, Column, Look, Row, Table


def ranking_table(document: ExerciseResults, words: Texts) -> Table:
    """Make the table of the ranking over all exercises."""
    shares = shares_of(document.exercise_weights)
    exercises = tuple(
        Column(
            title=exercise.title,
            details=(words("results.weight_of", percent=percent(share, words)),),
            align=Align.RIGHT,
            narrowest=20,
            widest=30,
        )
        for exercise, share in zip(document.exercises, shares, strict=True)
    )
    columns = (
        _place_column(words),
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
    return Row(
        cells=(
            Cell(text=_place(team.rank, words), face=strong, color=color),
            Cell(text=team.team, below=", ".join(team.members), face=strong, color=color),
            *(Cell(text=score(value, words)) for value in team.per_exercise),
            Cell(
                text=score(team.total, words),
                note="*" if team.is_provisional else "",
                face=strong,
                color=color,
            ),
        )
    )


def rounds_table(exercise: ScoredExercise, words: Texts) -> Table:
    """Make the table of teams by rounds; columns that would say nothing are left out."""
    shares = shares_of(exercise.round_weights)
    rounds = [
        Column(
            title=words("results.round_number", number=turn),
            details=(words("results.weight_of", percent=percent(share, words)),),
            align=Align.RIGHT,
            narrowest=19,
            grows=True,
        )
        for turn, share in enumerate(shares, start=1)
    ]
    columns = [
        Column(title=words("results.team"), grows=True, widest=70),
        *rounds,
        Column(title=words("results.exercise_total"), align=Align.RIGHT, narrowest=20),
    ]
    cells = [_rounds_cells(team, words) for team in exercise.teams]
    if any(team.rank is not None for team in exercise.teams):
        columns.insert(0, _place_column(words))
        cells = [
            [Cell(text=_place(team.rank, words)), *row]
            for team, row in zip(exercise.teams, cells, strict=True)
        ]
    if len(shares) > 1:
        title = words("results.improvement")
        columns.append(Column(title=title, align=Align.RIGHT, narrowest=22))
        for team, row in zip(exercise.teams, cells, strict=True):
            row.append(Cell(text=_signed(team.improvement, words), color=_trend(team.improvement)))
    rows = tuple(Row(cells=tuple(row)) for row in cells)
    return Table(columns=tuple(columns), rows=rows, look=Look(size=9.5, down=1.8))


def _rounds_cells(team: ScoredTeam, words: Texts) -> list[Cell]:
    lowered = {turn for turn, _points, _reason in team.penalties}
    rounds = [
        Cell(text=score(value, words), note="†" if turn in lowered else "")
        for turn, value in enumerate(team.rounds, start=1)
    ]
    mark = "*" if team.is_provisional else ""
    total = Cell(text=score(team.total, words), note=mark, face=Face.SANS_BOLD)
    return [Cell(text=team.team, face=Face.SANS_MEDIUM), *rounds, total]


def _place_column(words: Texts) -> Column:
    return Column(title=words("results.place"), align=Align.CENTER, narrowest=17)


def _place(rank: int | None, words: Texts) -> str:
    return words("tables.none") if rank is None else str(rank)


def gaps_table(document: ExerciseResults, words: Texts) -> Table:
    """Make the table of marks that lie far apart."""
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
        marks = [Cell(text=f"{who}: {score(mark, words)}") for who, mark in (first, second)]
        apart = Cell(text=score(abs(first[1] - second[1]), words), face=Face.SANS_BOLD)
        place = [Cell(text=text) for text in (exercise, str(turn), team, item)]
        rows.append(Row(cells=(*place, *marks, apart)))
    return Table(columns=columns, rows=tuple(rows), look=Look(size=8.5))


def shares_of(weights: tuple[Fraction, ...]) -> tuple[Fraction, ...]:
    """Divide weights by their sum; without any weight all shares are zero."""
    whole = sum(weights, Fraction(0))
    return tuple(weight / whole if whole else Fraction(0) for weight in weights)


def percent(share: Fraction, words: Texts) -> str:
    """Spell a share, with a decimal only where there is one."""
    places = 0 if (share * 100).denominator == 1 else 1
    return percent_text(share, places, words.language)


def score(value: Fraction | None, words: Texts) -> str:
    """Spell a score with two decimals, a dash where there is none."""
    return words("tables.none") if value is None else number_text(value, 2, words.language)


def short(value: Fraction, words: Texts) -> str:
    """Spell a number with no more decimals than it needs, at most two."""
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
