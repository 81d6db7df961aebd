"""Make workshops, look at them, and keep them safe."""

import re
from collections.abc import Mapping
from pathlib import Path

import click

from facilitator.commands.base import FILE, Session, command
from facilitator.language import range_text
from facilitator.services import describe, results
from facilitator.services.like import new_like
from facilitator.services.reading import read_json
from facilitator.store import backup as copies
from facilitator.store import digest as digests
from facilitator.store import exchange, exercises, people, plan
from facilitator.store.connection import create_store, reader, unknown_facts
from facilitator.store.schema import USER_VERSION
from facilitator.system import surroundings

_DECIMAL = re.compile(r"^(-?[0-9]+)\.([0-9]+)$")


@click.command()
@FILE
@click.option("--from", "description", type=click.Path(path_type=Path))
@click.option("--like", "other", type=click.Path(path_type=Path))
@command
def new(session: Session, file: Path, description: Path | None, other: Path | None) -> None:
    """Make a new workshop file."""
    if description is not None and other is not None:
        raise click.UsageError(session.texts("usage.from_or_like"))
    around = surroundings(session.home)
    if description is not None:
        made = describe.create(file, read_json(description), around)
        for place in made.unknown_people:
            session.say("describe.unknown_person", place=place)
        session.say("new.described", file=file, people=made.people, sessions=made.sessions)
        answer = {"people": made.people, "sessions": made.sessions, "events": made.events}
        session.emit({"ok": True, **answer, "unknown_people": list(made.unknown_people)})
        return
    if other is not None:
        new_like(file, other, around)
    else:
        create_store(file, around).close()
    session.say("new.made", file=file)
    session.emit({"ok": True})


@click.command()
@FILE
@command
def info(session: Session, file: Path) -> None:
    """Show title, dates, counts, version and size of a file."""
    with reader(file) as connection:
        found = plan.workshop(connection)
        sessions, everybody = plan.sessions(connection), people.people(connection)
        answer = {
            "title": found.title,
            "organizer": found.organizer,
            "venue": found.venue,
            "dates": [day.isoformat() for day in found.days],
            "timezone": found.zone,
            "people": len(everybody),
            "participants": len(people.participants(connection)),
            "sessions": len(sessions),
            "points": len(plan.points(connection)),
            "facts": digests.count(connection),
            "unknown_facts": unknown_facts(connection),
            "schema": USER_VERSION,
            "workshop": str(found.id),
        }
    answer["bytes"] = file.stat().st_size
    spoken = session.texts.language
    days = range_text(found.days[0], found.days[-1], spoken) if found.days else "–"
    session.show(session.texts("info.text", **answer, days=days, untitled=found.title or "–"))
    _warn_of_unknown(session, answer["unknown_facts"])
    session.emit(answer)


def _warn_of_unknown(session: Session, unknown: object) -> None:
    """Say that facts of a newer program are kept but not understood."""
    if isinstance(unknown, dict) and unknown:
        session.say("facts.unknown", count=sum(unknown.values()))


@click.command("results")
@FILE
@command
def show_results(session: Session, file: Path) -> None:
    """Show every computed number."""
    with reader(file) as connection:
        computed = results.results(connection)
        _warn_of_unknown(session, unknown_facts(connection))
        names = {team.label: team.name for team in exercises.teams(connection)}
    totals, teams = computed["totals"], computed["teams"]
    if isinstance(totals, dict) and isinstance(teams, list):
        session.show(session.texts("results.totals", **_spoken(session, totals)))
        for team in sorted(teams, key=lambda team: (team["rank"] is None, team["rank"] or 0)):
            known = team | {"team": names.get(team["team"]) or team["team"]}
            session.show(session.texts("results.team", **_spoken(session, known)))
    session.emit(computed)


def _spoken(session: Session, values: Mapping[str, object]) -> dict[str, object]:
    """Put numbers as the language writes them, and a dash for what has no value."""
    mark = "," if session.texts.language == "id" else "."
    return {
        key: "–" if value is None else _DECIMAL.sub(rf"\1{mark}\2", str(value))
        for key, value in values.items()
    }


@click.command()
@FILE
@command
def check(session: Session, file: Path) -> None:
    """Fold all facts anew in memory and compare."""
    with reader(file) as connection:
        connection.execute("BEGIN")
        is_whole = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        known, facts = digests.digest(connection), digests.count(connection)
        memory = digests.fold_anew(connection)
        folded = digests.digest(memory)
        memory.close()
        unknown = unknown_facts(connection)
    is_ok = is_whole and known == folded
    session.say("check.ok" if is_ok else "check.differs", facts=facts)
    _warn_of_unknown(session, unknown)
    session.emit({"ok": is_ok, "digest": folded, "facts": facts, "unknown_facts": unknown})
    if not is_ok:
        raise click.exceptions.Exit(1)


@click.command()
@FILE
@click.argument("out", type=click.Path(path_type=Path))
@command
def backup(session: Session, file: Path, out: Path) -> None:
    """Make a safe copy, also of a workshop that is open."""
    copies.backup(file, out)
    session.say("backup.done", out=out)
    session.emit({"ok": True, "bytes": out.stat().st_size})


@click.command()
@click.argument("saved", type=click.Path(path_type=Path))
@click.argument("out", type=click.Path(path_type=Path))
@command
def restore(session: Session, saved: Path, out: Path) -> None:
    """Bring a safe copy back as a new file."""
    copies.restore(saved, out)
    session.say("restore.done", out=out)
    session.emit({"ok": True})


@click.command()
@FILE
@click.argument("others", nargs=-1, required=True, type=click.Path(path_type=Path))
@command
def merge(session: Session, file: Path, others: tuple[Path, ...]) -> None:
    """Take over what other copies of the workshop know."""
    merged = []
    with session.writing(file) as store:
        for other in others:
            found = exchange.merge(store, other)
            session.say("merge.done", other=other, new=found.new, known=found.known)
            merged.append({"file": str(other), "new": found.new, "known": found.known})
        _warn_of_unknown(session, unknown_facts(store.reading))
    session.emit({"ok": True, "merged": merged})


COMMANDS = (new, info, show_results, check, backup, restore, merge)
