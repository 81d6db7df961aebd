"""Show what was done to a workshop, take it back, or put it in force again."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import click

from facilitator.commands.base import FILE, Session, command
from facilitator.services.acts import label, names_in
from facilitator.store import history as stored
from facilitator.store.connection import reader
from facilitator.store.history import ActRecord


@click.group()
def history() -> None:
    """List acts, withdraw and restore them."""


@history.command("list")
@FILE
@click.option("--last", type=click.IntRange(min=1), default=20, metavar="N")
@command
def list_acts(session: Session, file: Path, last: int) -> None:
    """List the last acts, the newest last."""
    with reader(file) as connection:
        found = stored.acts(connection)[-last:]
        names = names_in(connection, found)
    said = {}
    for one in found:
        state = session.texts("history.withdrawn") if one.is_withdrawn else ""
        key, figures = label(one, names)
        said[one.name] = session.texts(key, **figures)
        parts = (one.name, f"{_when(one):%Y-%m-%d %H:%M}", said[one.name])
        session.show("  ".join(part for part in (*parts, one.actor, state) if part))
    session.emit([_shown(one, said[one.name]) for one in found])


def _when(one: ActRecord) -> datetime:
    zone = timezone(timedelta(minutes=one.offset))
    return datetime.fromtimestamp(one.at / 1000, UTC).astimezone(zone)


def _shown(one: ActRecord, what: str) -> dict[str, object]:
    return {
        "act": one.name,
        "at": _when(one).isoformat(),
        "by": one.actor,
        "what": what,
        "facts": dict(one.kinds),
        "withdrawn": one.is_withdrawn,
        "can_be_withdrawn": one.can_be_withdrawn,
    }


@history.command()
@FILE
@click.argument("act")
@click.option("--reason", default="")
@click.option("--by", "actor", default="")
@command
def withdraw(session: Session, file: Path, act: str, reason: str, actor: str) -> None:
    """Take an act back; what later acts changed stays."""
    with session.writing(file) as store:
        sleeping = stored.later_edits(store.reading, stored.act(store.reading, act))
        stored.withdraw(store, act, reason=reason, actor=actor)
    if sleeping:
        session.say("history.sleeping", count=sleeping)
    session.say("history.was_withdrawn", act=act)
    session.emit({"ok": True, "hidden_edits": sleeping})


@history.command()
@FILE
@click.argument("act")
@click.option("--reason", default="")
@click.option("--by", "actor", default="")
@command
def restore(session: Session, file: Path, act: str, reason: str, actor: str) -> None:
    """Put a withdrawn act in force again."""
    with session.writing(file) as store:
        stored.restore(store, act, reason=reason, actor=actor)
    session.say("history.was_restored", act=act)
    session.emit({"ok": True})
