"""Confirm names and bring corrections back from the name proof."""

from pathlib import Path

import click

from facilitator.commands.base import FILE, Session, command
from facilitator.errors import UserError
from facilitator.services import certificates, names
from facilitator.store import people


@click.command()
@FILE
@click.option("--person", "chosen", multiple=True, metavar="REF")
@click.option("--all", "is_all", is_flag=True)
@click.option("--by", "actor", default="")
@command
def confirm(
    session: Session,
    file: Path,
    chosen: tuple[str, ...],
    is_all: bool,  # noqa: FBT001  # click hands flags over by name
    actor: str,
) -> None:
    """Confirm the names of people, or of all participants not confirmed yet."""
    if is_all == bool(chosen):
        raise UserError("names.whom")
    with session.writing(file) as store:
        if is_all:
            count = names.confirm_rest(store, actor=actor)
        else:
            keys = certificates.choose(people.people(store.reading), chosen)
            count = names.confirm(store, keys, actor=actor)
        left = names.unconfirmed(people.participants(store.reading))
    session.say("names.confirmed", count=count, left=left)
    session.emit({"ok": True, "confirmed": count, "unconfirmed": left})


@click.command()
@FILE
@click.argument("number", type=click.IntRange(min=1))
@click.argument("name")
@click.option("--by", "actor", default="")
@command
def correct(session: Session, file: Path, number: int, name: str, actor: str) -> None:
    """Correct the name at a number of the name proof, and confirm it."""
    with session.writing(file) as store:
        person = names.at(names.numbered(store.reading), number)
        full = names.correct(store, person.id, name, actor=actor)
    session.say("names.corrected", number=number, before=person.full_name, name=full)
    session.emit({"ok": True, "number": number, "before": person.full_name, "name": full})
