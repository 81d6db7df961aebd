"""Bring participant lists in and out."""

from pathlib import Path

import click

from facilitator.commands import erase, import_answer, names
from facilitator.commands import people as people_commands
from facilitator.commands.base import FILE, Session, command
from facilitator.identity import masked_nip
from facilitator.model.rendering import Format
from facilitator.roster.outside import read_sheets_outside
from facilitator.roster.read import understand
from facilitator.roster.records import Layout
from facilitator.roster.writer import write_list
from facilitator.services import import_roster, senders
from facilitator.store import people
from facilitator.store.connection import reader


@click.group()
def roster() -> None:
    """Import, list and export participants."""


@roster.command("import")
@FILE
@click.argument("source", metavar="LIST", type=click.Path(path_type=Path))
@click.option("--sheet", "sheets", multiple=True)
@click.option("--map", "mapped", multiple=True, metavar="FIELD=HEADER")
@click.option("--own", "own", multiple=True, metavar="HEADER")
@click.option("--no-memory", is_flag=True)
@click.option("--dry-run", is_flag=True)
@command
def import_list(
    session: Session,
    file: Path,
    source: Path,
    sheets: tuple[str, ...],
    mapped: tuple[str, ...],
    own: tuple[str, ...],
    no_memory: bool,  # noqa: FBT001  # click hands flags over by name
    dry_run: bool,  # noqa: FBT001  # as above
) -> None:
    """Import a participant list; with --dry-run only say what would happen."""
    layout = Layout(sheets=sheets, mapping=_mapping(mapped), own=own)
    roster = understand(
        read_sheets_outside(source, is_cancelled=_never),
        layout,
        file=source.name,
        senders=() if no_memory else senders.load(session.home),
    )
    if dry_run:
        with reader(file) as connection:
            found = import_roster.planned(connection, roster)
    else:
        with session.writing(file) as store:
            found = import_roster.apply(store, roster).preview
        if not no_memory:
            senders.remember(session.home, roster)
    import_answer.tell(session, found, is_dry=dry_run)
    session.emit(import_answer.answer(session, found))


def _never() -> bool:
    """Leave stopping to the terminal, which ends this process and with it the reading one."""
    return False


def _mapping(mapped: tuple[str, ...]) -> dict[str, str]:
    mapping = {}
    for pair in mapped:
        field, separator, heading = pair.partition("=")
        if not separator:
            raise click.BadParameter(f"{pair!r}: FIELD=HEADER", param_hint="--map")
        mapping[field.strip()] = heading.strip()
    return mapping


@roster.command("list")
@FILE
@command
def list_people(session: Session, file: Path) -> None:
    """List everybody; the NIP is masked unless --json asks for all of it."""
    with reader(file) as connection:
        found = people.people(connection)
    for person in found:
        number = "" if person.list_number is None else f"{person.list_number:>4}"
        nip = masked_nip(person.nip) or "–"
        session.show(f"{number:>4}  {person.full_name}  {nip}  {person.unit}")
    names = ("name", "title_front", "title_back", "nip", "golongan", "jabatan", "unit", "role")
    session.emit(
        [
            {
                "id": person.label,
                "list_number": person.list_number,
                **{name: getattr(person, name) for name in names},
                "active": not person.active.never,
            }
            for person in found
        ]
    )


@roster.command("export")
@FILE
@click.argument("out", type=click.Path(path_type=Path))
@command
def export_list(session: Session, file: Path, out: Path) -> None:
    """Write a workbook or CSV, by the ending of OUT, that imports again without a difference."""
    with reader(file) as connection:
        found = people.people(connection)
    written = write_list(out, found)
    session.say("export.done", out=out, rows=written.participants)
    if written.others:
        is_apart = out.suffix.lower() == f".{Format.XLSX}"
        session.say("export.apart" if is_apart else "export.left_out", others=written.others)
    session.emit({"ok": True, "rows": written.participants, "others": written.others})


roster.add_command(names.confirm)
roster.add_command(names.correct)
roster.add_command(erase.erase)
for _made in people_commands.COMMANDS:
    roster.add_command(_made)
