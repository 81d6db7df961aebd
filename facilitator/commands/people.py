"""Replace people by substitutes, and find, join and tell apart those who are entered twice."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import click

from facilitator.commands.base import FILE, Day, Session, command
from facilitator.errors import UserError
from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.services import same, substitutes
from facilitator.services.certificates import choose
from facilitator.services.people import NAMED, read_typed
from facilitator.services.same import Pair
from facilitator.store import people
from facilitator.store.connection import Connection, reader

_PAIR = 2


@click.command()
@FILE
@click.option("--person", "gone", required=True, metavar="REF")
@click.option("--instead", "--by", "by", default="", metavar="REF")
@click.option("--name", default="")
@click.option("--nip", default="")
@click.option("--unit", default="")
@click.option("--starting", "--from", "day", type=Day())
@click.option("--session", "at", default="")
@command
def substitute(
    session: Session,
    file: Path,
    gone: str,
    by: str,
    name: str,
    nip: str,
    unit: str,
    day: date | None,
    at: str,
) -> None:
    """Let a substitute take somebody's place, from the start or from a day or session on."""
    if bool(by) == bool(name) or (day is not None and at):
        raise UserError("person.which_substitute")
    with session.writing(file) as store:
        everybody = people.people(store.reading)
        (person,) = choose(everybody, [gone])
        since = _since(store.reading, day, at)
        if by:
            (known,) = choose(everybody, [by])
            made = substitutes.replace(store, person, known, since=since)
        else:
            values = _typed(session, store.reading, {NAMED: name, "nip": nip, "unit": unit})
            made = substitutes.replace(store, person, values, since=since)
        names = {one.id: one.full_name for one in people.people(store.reading)}
    session.say("substitute.done", name=names[person], other=names[made.person])
    answer = {"ok": True, "person": str(person), "substitute": str(made.person), "code": made.code}
    session.emit(answer)


def _since(connection: Connection, day: date | None, at: str) -> substitutes.Since:
    return substitutes.find_session(connection, at).id if at else day


def _typed(
    session: Session, connection: Connection, fields: Mapping[str, str]
) -> Mapping[str, str]:
    """Read typed fields, or say what is wrong with the first that cannot be taken."""
    given = {field: text for field, text in fields.items() if text}
    typed = read_typed(connection, given)
    for refusal in typed.refusals:
        raise click.ClickException(session.texts(refusal.key, **refusal.params))
    return typed.values


@click.command()
@FILE
@command
def duplicates(session: Session, file: Path) -> None:
    """List the people who may be entered twice."""
    with reader(file) as connection:
        found = same.find(connection)
    for pair in found:
        session.show(
            session.texts(
                "duplicates.pair",
                first=_shown(pair.first),
                second=_shown(pair.second),
                why=session.texts(f"duplicates.why.{pair.kind}"),
            )
        )
    certain = sum(pair.is_certain for pair in found)
    session.say("duplicates.found", count=len(found), certain=certain)
    session.emit({"ok": True, "pairs": [_pair(pair) for pair in found]})


def _shown(person: Person) -> str:
    number = "–" if person.list_number is None else str(person.list_number)
    return f"{number} {person.full_name} ({person.id})"


def _pair(pair: Pair) -> dict[str, object]:
    return {
        "first": str(pair.first.id),
        "second": str(pair.second.id),
        "name": pair.first.full_name,
        "kind": pair.kind.value,
        "certain": pair.is_certain,
        "differing": list(same.differing(pair.first, pair.second)),
    }


@click.command()
@FILE
@click.argument("people_meant", metavar="[REF REF]", nargs=-1)
@click.option("--all-certain", is_flag=True)
@command
def join(
    session: Session,
    file: Path,
    people_meant: tuple[str, ...],
    all_certain: bool,  # noqa: FBT001  # click hands flags over by name
) -> None:
    """Join two entries of one person, or all pairs that are certain."""
    if all_certain == bool(people_meant):
        raise UserError("person.which_two")
    with session.writing(file) as store:
        if all_certain:
            found = same.join_certain(store)
        else:
            same.join(store, _two(store.reading, people_meant))
            found = same.Joined(count=1)
    for pair in found.left:
        session.say("duplicates.left", name=pair.first.full_name)
    session.say("duplicates.joined", count=found.count)
    left = [_pair(pair) for pair in found.left]
    session.emit({"ok": True, "joined": found.count, "left": left})


@click.command()
@FILE
@click.argument("people_meant", metavar="REF REF", nargs=-1)
@command
def apart(session: Session, file: Path, people_meant: tuple[str, ...]) -> None:
    """Say that two entries are two people, so that nobody is asked again."""
    with session.writing(file) as store:
        same.tell_apart(store, _two(store.reading, people_meant))
    session.say("duplicates.apart")
    session.emit({"ok": True})


def _two(connection: Connection, wanted: tuple[str, ...]) -> tuple[PersonId, PersonId]:
    if len(wanted) != _PAIR:
        raise UserError("person.which_two")
    first, second = choose(people.people(connection), wanted)
    return first, second


COMMANDS = (substitute, duplicates, join, apart)
