"""Deal teams and enter scores."""

import csv
import io
from itertools import zip_longest
from pathlib import Path

import click

from facilitator.commands.base import FILE, Session, command
from facilitator.errors import UserError
from facilitator.services import exercise_weights
from facilitator.services import scores as service
from facilitator.services import teams as dealing
from facilitator.services.scores import Entry
from facilitator.store import exercises, people
from facilitator.store.connection import reader

_NEEDED = frozenset({"exercise", "round", "team"})


@click.group()
def teams() -> None:
    """Make teams and list them."""


@teams.command()
@FILE
@click.argument("names", nargs=-1, required=True, metavar="NAME…")
@command
def deal(session: Session, file: Path, names: tuple[str, ...]) -> None:
    """Deal all participants evenly into new teams of these names."""
    with session.writing(file) as store:
        formation = dealing.deal(store, names)
        found = exercises.teams(store.reading, formation)
    for team in found:
        session.show(f"{team.name}: {len(team.members)}")
    session.emit([{"team": team.name, "members": len(team.members)} for team in found])


@teams.command("list")
@FILE
@command
def list_teams(session: Session, file: Path) -> None:
    """List the teams with their members."""
    with reader(file) as connection:
        found = exercises.teams(connection)
        named = {person.id: person for person in people.people(connection)}
    for team in found:
        names = ", ".join(named[key].full_name for key in team.members if key in named)
        session.show(f"{team.name}: {names}")
    session.emit(
        [
            {
                "team": team.label,
                "name": team.name,
                "leader": named[team.leader].label if team.leader in named else None,
                "members": [named[key].label for key in team.members if key in named],
            }
            for team in found
        ]
    )


@click.command()
@FILE
@click.argument("sheets", metavar="SHEETS.csv", type=click.Path(path_type=Path))
@click.option("--by", "actor", default="")
@command
def scores(session: Session, file: Path, sheets: Path, actor: str) -> None:
    """Enter scores: columns exercise, round, team, assessor, then components and measures."""
    entries = _read(sheets)
    with session.writing(file) as store:
        count = service.enter(store, entries, actor=actor)
    session.say("scores.entered", count=count)
    session.emit({"ok": True, "count": count})


@click.command()
@FILE
@click.argument("said", nargs=-1, metavar="[EXERCISE=WEIGHT]…")
@click.option("--by", "actor", default="")
@command
def weights(session: Session, file: Path, said: tuple[str, ...], actor: str) -> None:
    """Set what exercises weigh in the total; the others keep what they weigh."""
    pairs = [_pair(text) for text in said]
    if pairs:
        with session.writing(file) as store:
            named = {service.find_exercise(store.reading, name).id: text for name, text in pairs}
            known = exercise_weights.weights_of(store.reading)
            exercise_weights.set_weights(store, {**known, **named}, actor=actor)
    with reader(file) as connection:
        known, found = exercise_weights.weights_of(connection), exercises.exercises(connection)
    for one in found:
        session.show(f"{one.title}: {known[one.id]}")
    session.emit([{"exercise": one.label, "weight": known[one.id]} for one in found])


def _pair(text: str) -> tuple[str, str]:
    name, separator, weight = text.rpartition("=")
    if not separator:
        raise click.BadParameter(f"{text!r}: EXERCISE=WEIGHT", param_hint="EXERCISE=WEIGHT")
    return name.strip(), weight.strip()


def _read(path: Path) -> list[Entry]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("score.unreadable", path=str(path)) from error
    first = text.partition("\n")[0]
    delimiter = ";" if first.count(";") > first.count(",") else ","
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        rows = [(lines.line_num, row) for row in lines if any(map(str.strip, row))]
    except csv.Error as error:
        raise UserError("score.unreadable", path=str(path)) from error
    headings = [name.strip() for name in rows[0][1]] if rows else []
    if not _NEEDED.issubset(headings):
        raise UserError("score.no_columns", path=str(path))
    return [
        _entry(number, dict(zip_longest(headings, row[: len(headings)], fillvalue="")))
        for number, row in rows[1:]
    ]


def _entry(number: int, texts: dict[str, str]) -> Entry:
    texts.pop("", None)
    try:
        count = int(texts.pop("round"))
    except ValueError as error:
        raise UserError("score.bad_round", row=number) from error
    exercise, team = texts.pop("exercise"), texts.pop("team")
    assessor = texts.pop("assessor", "")
    return Entry(exercise=exercise, round=count, team=team, assessor=assessor, values=texts)
