"""Erase personal data for good."""

from pathlib import Path

import click

from facilitator.commands.base import FILE, Session, command
from facilitator.errors import UserError
from facilitator.services import erase as service
from facilitator.services.certificates import choose
from facilitator.services.erase import Grounds, Prospect
from facilitator.store import people
from facilitator.store.connection import Connection
from facilitator.store.erasure import Erased
from facilitator.system import surroundings


@click.command()
@FILE
@click.option("--person", "chosen", multiple=True, metavar="REF")
@click.option("--everybody", is_flag=True)
@click.option("--reason", default="")
@click.option("--by", "actor", default="")
@click.option("--yes", "is_meant", is_flag=True)
@command
def erase(
    session: Session,
    file: Path,
    chosen: tuple[str, ...],
    everybody: bool,  # noqa: FBT001  # click hands flags over by name
    reason: str,
    actor: str,
    is_meant: bool,  # noqa: FBT001  # as above
) -> None:
    """Erase what is known of people; without --yes only say what that means."""
    with session.writing(file) as store:
        found = _prospect(store.reading, chosen, everybody=everybody)
    session.say("erase.people", names=service.names(found))
    for sentence in service.sentences(session.texts, found):
        session.say("plain", text=sentence)
    if not is_meant:
        raise UserError("erase.not_confirmed")
    grounds = Grounds(reason=reason, actor=actor)
    done = service.erase(file, surroundings(session.home), found, grounds)
    copies = service.copies(session.home, file, found.entries)
    session.say("erase.done", count=len(found.people), emptied=done.emptied)
    for copy in copies:
        session.say("erase.copy", path=copy)
    session.emit(_answer(found, done, copies))


def _prospect(connection: Connection, chosen: tuple[str, ...], *, everybody: bool) -> Prospect:
    if bool(chosen) == everybody:
        raise UserError("erase.nobody")
    if everybody:
        return service.prospect(connection, None)
    return service.prospect(connection, choose(people.people(connection), chosen))


def _answer(found: Prospect, done: Erased, copies: tuple[Path, ...]) -> dict[str, object]:
    return {
        "ok": True,
        "people": sorted(str(one.id) for one in found.people),
        "entries": len(found.entries),
        "emptied": done.emptied,
        "presences": found.presences,
        "generation": done.generation,
        "certificates": [
            {"number": one.values.number, "state": one.state.value} for one in found.certificates
        ],
        "copies": [str(copy) for copy in copies],
    }
