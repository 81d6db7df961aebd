"""Say what the import of a list did, in words and as JSON."""

from collections.abc import Iterable, Mapping

from facilitator.commands.base import Session
from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.roster.mapping import is_number_heading
from facilitator.roster.plan import Action, ImportPlan, PlannedRow
from facilitator.roster.records import Problem, RosterList
from facilitator.services.import_roster import Preview

_SHOWN = 20
# Every list has such rows, so nobody need hear of them.
_EXPECTED = {"letterhead", "column_numbers", "repeated_header"}


def tell(session: Session, found: Preview, *, is_dry: bool) -> None:
    """Tell the person what was read, what is wrong and what was done."""
    roster, plan = found.plan.roster, found.plan
    for sheet in roster.sheets:
        if not sheet.taken:
            why = session.texts(f"sheet.{sheet.why}")
            session.say("import.left_out", sheet=sheet.name, why=why)
    if roster.is_remembered:
        session.say("import.remembered")
    _tell_unread(session, roster)
    has_several = _has_several(roster)
    _tell_some(session, (_in_words(session, one, has_several=has_several) for one in plan.problems))
    _tell_some(session, (_group(session, group.rows, group.kind) for group in roster.groups))
    _tell_some(session, (_likeness(session, found, row) for row in _unsure(plan)))
    if plan.missing:
        session.say("import.missing", count=len(plan.missing))
    counts = {action.value: plan.count(action) for action in Action}
    session.say("import.planned" if is_dry else "import.done", rows=len(plan.rows), **counts)


def _tell_unread(session: Session, roster: RosterList) -> None:
    """Tell which columns nobody reads, and which rows below the headings are nobody."""
    if columns := _unread(roster):
        session.say("import.unread", columns=", ".join(columns))
    rows: dict[str, list[str]] = {}
    for skipped in roster.skipped:
        if skipped.why not in _EXPECTED:
            rows.setdefault(skipped.why, []).append(str(skipped.row))
    for why, numbers in rows.items():
        more = "" if len(numbers) <= _SHOWN else ", …"
        listed = ", ".join(numbers[:_SHOWN]) + more
        session.say("import.skipped", rows=listed, why=session.texts(f"skipped.{why}"))


def _unread(roster: RosterList) -> list[str]:
    """Give the headings over texts that are neither a field nor kept as an own one."""
    return [
        column.heading
        for column in roster.columns
        if column.samples and not (column.fields or column.is_own)
        if not is_number_heading(column.heading)
    ]


def _tell_some(session: Session, lines: Iterable[str]) -> None:
    """Tell the first lines, and how many more there are."""
    every = list(lines)
    for text in every[:_SHOWN]:
        session.say("plain", text=text)
    if len(every) > _SHOWN:
        session.say("import.more_problems", count=len(every) - _SHOWN)


def _has_several(roster: RosterList) -> bool:
    return sum(sheet.taken for sheet in roster.sheets) > 1


def _in_words(session: Session, problem: Problem, *, has_several: bool) -> str:
    """Say where a problem is, and what to do about it."""
    place = _place(session, problem)
    key = "import.problem_in_sheet" if has_several else "import.problem"
    text = _sentence(session, problem)
    return session.texts(key, place=place, sheet=problem.sheet, text=text)


def _place(session: Session, problem: Problem) -> str:
    return session.texts(
        f"place.{problem.place_key}",
        cell=problem.cell,
        row=problem.row,
        heading=problem.heading,
    )


def _sentence(session: Session, problem: Problem) -> str:
    return session.texts(
        f"problem.{problem.code}",
        value=problem.value or problem.known_digits or "",
        other_row=problem.other_row or "?",
    )


def _group(session: Session, rows: Iterable[int], kind: str) -> str:
    listed = ", ".join(map(str, rows))
    return session.texts("import.group", rows=listed, text=session.texts(f"group.{kind}"))


def _unsure(plan: ImportPlan) -> list[PlannedRow]:
    """Give the rows that are added although they may be somebody who is there."""
    return [row for row in plan.rows if row.action is Action.ADD and row.likely]


def _likeness(session: Session, found: Preview, row: PlannedRow) -> str:
    likeness = row.likely[0]
    return session.texts(
        "import.likeness",
        row=row.row.row,
        name=found.existing[likeness.person].full_name,
        text=session.texts(f"group.{likeness.kind}"),
    )


# ---- JSON


def answer(session: Session, found: Preview) -> dict[str, object]:
    """Give all that was read, found and done, for programs."""
    roster, plan = found.plan.roster, found.plan
    has_several = _has_several(roster)
    likely = [_likely(row, found.existing, has_several=has_several) for row in _unsure(plan)]
    return {
        "ok": True,
        "rows": [_row(row, has_several=has_several) for row in plan.rows],
        "problems": [_problem(session, problem) for problem in plan.problems],
        "duplicate_groups": [
            {
                "kind": group.kind.value,
                "rows": list(group.rows),
                "same_person": group.same_person,
            }
            for group in roster.groups
        ],
        "sheets": [
            {"name": sheet.name, "taken": sheet.taken, "why": sheet.why} for sheet in roster.sheets
        ],
        "header_rows": list(roster.header_rows),
        "mapping": dict(roster.mapping),
        "unread": _unread(roster),
        "skipped": [
            {"sheet": skipped.sheet, "row": skipped.row, "why": skipped.why}
            for skipped in roster.skipped
        ],
        **({"remembered": True} if roster.is_remembered else {}),
        **({"likely": likely} if likely else {}),
        "missing": [_person(found.existing[key]) for key in plan.missing],
    }


def _row(planned: PlannedRow, *, has_several: bool) -> dict[str, object]:
    row = planned.row
    return {
        "row": row.row,
        **({"sheet": row.sheet} if has_several else {}),
        **row.fields,
        **({"own": dict(row.own)} if row.own else {}),
        "action": planned.action.value,
    }


def _problem(session: Session, problem: Problem) -> dict[str, object]:
    place, text = _place(session, problem), _sentence(session, problem)
    more = {name: getattr(problem, name) for name in ("value", "known_digits", "other_row")}
    return {
        "sheet": problem.sheet,
        "row": problem.row,
        "field": problem.field,
        "code": problem.code.value,
        "text": session.texts("import.problem", place=place, text=text),
        **{name: said for name, said in more.items() if said is not None},
    }


def _likely(
    planned: PlannedRow, existing: Mapping[PersonId, Person], *, has_several: bool
) -> dict[str, object]:
    people = [{**_person(existing[one.person]), "kind": one.kind.value} for one in planned.likely]
    sheet = {"sheet": planned.row.sheet} if has_several else {}
    return {"row": planned.row.row, **sheet, "people": people}


def _person(person: Person) -> dict[str, object]:
    return {
        "id": person.label,
        "list_number": person.list_number,
        "name": person.full_name,
        "nip": person.nip,
        "unit": person.unit,
    }
