"""Bring participant lists in and out."""

from pathlib import Path

import click

from facilitator.commands.base import FILE, Session, command
from facilitator.identity import masked_nip
from facilitator.ports import Format
from facilitator.roster.plan import Action, ImportPlan, build_plan
from facilitator.roster.read import read_list
from facilitator.roster.records import RosterList
from facilitator.roster.writer import write_list
from facilitator.services import import_roster
from facilitator.store import people
from facilitator.store.connection import reader

_SHOWN_PROBLEMS = 20


@click.group()
def roster() -> None:
    """Import, list and export participants."""


@roster.command("import")
@FILE
@click.argument("source", metavar="LIST", type=click.Path(path_type=Path))
@click.option("--sheet", "sheets", multiple=True)
@click.option("--map", "mapped", multiple=True, metavar="FIELD=HEADER")
@click.option("--dry-run", is_flag=True)
@command
def import_list(
    session: Session,
    file: Path,
    source: Path,
    sheets: tuple[str, ...],
    mapped: tuple[str, ...],
    dry_run: bool,  # noqa: FBT001  # click hands flags over by name
) -> None:
    """Import a participant list; with --dry-run only say what would happen."""
    mapping = _mapping(mapped)
    found = read_list(source, sheets=sheets, mapping=mapping or None)
    if dry_run:
        with reader(file) as connection:
            plan = build_plan(found, people.every_entry(connection))
    else:
        with session.writing(file) as store:
            plan = import_roster.apply(store, found).plan
    _tell(session, found, plan, is_dry=dry_run)
    session.emit(_answer(session, found, plan))


def _mapping(mapped: tuple[str, ...]) -> dict[str, str]:
    mapping = {}
    for pair in mapped:
        field, separator, heading = pair.partition("=")
        if not separator:
            raise click.BadParameter(f"{pair!r}: FIELD=HEADER", param_hint="--map")
        mapping[field.strip()] = heading.strip()
    return mapping


def _tell(session: Session, found: RosterList, plan: ImportPlan, *, is_dry: bool) -> None:
    problems = [*found.problems, *(problem for row in plan.rows for problem in row.problems)]
    for sheet in found.sheets:
        if not sheet.taken:
            session.say(
                "import.left_out", sheet=sheet.name, why=session.texts(f"sheet.{sheet.why}")
            )
    for problem in problems[:_SHOWN_PROBLEMS]:
        text = session.texts(
            f"problem.{problem.code}",
            value=problem.value or problem.known_digits or "",
            other_row=problem.other_row or "?",
        )
        session.say("import.problem", row=problem.row, text=text)
    if len(problems) > _SHOWN_PROBLEMS:
        session.say("import.more_problems", count=len(problems) - _SHOWN_PROBLEMS)
    for group in found.groups[:_SHOWN_PROBLEMS]:
        rows = ", ".join(map(str, group.rows))
        session.say("import.group", rows=rows, text=session.texts(f"group.{group.kind}"))
    if len(found.groups) > _SHOWN_PROBLEMS:
        session.say("import.more_problems", count=len(found.groups) - _SHOWN_PROBLEMS)
    counts = {action.value: plan.count(action) for action in Action}
    session.say("import.planned" if is_dry else "import.done", rows=len(plan.rows), **counts)


def _answer(session: Session, found: RosterList, plan: ImportPlan) -> dict[str, object]:
    has_several = sum(sheet.taken for sheet in found.sheets) > 1
    problems = [*found.problems, *(problem for row in plan.rows for problem in row.problems)]
    return {
        "ok": True,
        "rows": [
            {
                "row": planned.row.row,
                **({"sheet": planned.row.sheet} if has_several else {}),
                **planned.row.fields,
                "action": planned.action.value,
            }
            for planned in plan.rows
        ],
        "problems": [
            {
                "sheet": problem.sheet,
                "row": problem.row,
                "field": problem.field,
                "code": problem.code.value,
                "text": session.texts(
                    f"problem.{problem.code}",
                    value=problem.value or problem.known_digits or "",
                    other_row=problem.other_row or "?",
                ),
                **({} if problem.value is None else {"value": problem.value}),
                **({} if problem.known_digits is None else {"known_digits": problem.known_digits}),
            }
            for problem in problems
        ],
        "duplicate_groups": [
            {
                "kind": group.kind.value,
                "rows": list(group.rows),
                "same_person": group.same_person,
            }
            for group in found.groups
        ],
        "sheets": [
            {"name": sheet.name, "taken": sheet.taken, "why": sheet.why} for sheet in found.sheets
        ],
        "header_rows": list(found.header_rows),
        "mapping": dict(found.mapping),
    }


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
