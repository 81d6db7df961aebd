"""Close attendance points and open them again."""

from pathlib import Path

import click

from facilitator.commands.base import FILE, Session, command
from facilitator.services import check_in, desk
from facilitator.services.check_in import Desk

_POINT = click.argument("name", metavar="POINT")
_BY = click.option("--by", "actor", default="")


@click.group()
def point() -> None:
    """Close attendance points and open them again."""


@point.command()
@FILE
@_POINT
@_BY
@command
def close(session: Session, file: Path, name: str, actor: str) -> None:
    """Close a point: who neither came nor is excused is absent."""
    absent = 0
    with session.writing(file) as store:
        found = check_in.find_point(store.reading, name)
        if found.is_closed:
            session.say("point.closed_already", point=found.title)
        else:
            absent = desk.close(store, Desk(point=found, actor=actor))
            session.say("point.closed", point=found.title, count=absent)
    session.emit({"ok": True, "absent": absent})


@point.command("open")
@FILE
@_POINT
@_BY
@command
def reopen(session: Session, file: Path, name: str, actor: str) -> None:
    """Open a closed point: who is absent without a reason is not here yet again."""
    with session.writing(file) as store:
        found = check_in.find_point(store.reading, name)
        if found.is_closed:
            desk.reopen(store, Desk(point=found, actor=actor))
            session.say("point.opened", point=found.title)
        else:
            session.say("point.open_already", point=found.title)
    session.emit({"ok": True})
