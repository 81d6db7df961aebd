"""Take a participant list into a workshop, as one act."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.roster.plan import Action, ImportPlan, build_plan
from facilitator.roster.read import read_list
from facilitator.roster.records import RosterList
from facilitator.rules import codes
from facilitator.store import people
from facilitator.store.connection import Connection, Deed, Store
from facilitator.store.facts import derived


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """Hold a list as it was understood, and what importing it now would do to whom."""

    roster: RosterList
    plan: ImportPlan
    existing: Mapping[PersonId, Person]


def preview(
    connection: Connection,
    path: Path,
    *,
    sheets: Sequence[str] = (),
    mapping: Mapping[str, str] | None = None,
) -> Preview:
    """Read a list and plan its import; nothing is written.

    Args:
        connection: The workshop.
        path: The list.
        sheets: As `read_list` takes them.
        mapping: As `read_list` takes it.

    Raises:
        UserError: As `read_list` does.
    """
    roster = read_list(path, sheets=sheets, mapping=mapping)
    existing = people.every_entry(connection)
    plan = build_plan(roster, existing)
    return Preview(roster=roster, plan=plan, existing={one.id: one for one in existing})


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """Hold what an import did; `act` names it for undo, `None` if nothing changed."""

    plan: ImportPlan
    added: int
    updated: int
    act: tuple[bytes, int] | None


def apply(store: Store, roster: RosterList, *, actor: str = "") -> Imported:
    """Add and update people as the plan of this moment says; everything or nothing.

    The plan is made inside the transaction, so it holds whatever happened since it was shown.
    """

    def work(deed: Deed) -> tuple[ImportPlan, int, int]:
        everybody = people.every_entry(deed.reading)
        plan = build_plan(roster, everybody)
        number = max((person.list_number or 0 for person in everybody), default=0)
        added = updated = 0
        for row in plan.rows:
            if row.action is Action.ADD:
                number += 1
                added += 1
                _add(store, deed, {**row.changes, "list_number": number})
            elif row.action is Action.UPDATE and row.person is not None:
                updated += 1
                deed.draft.set("person", row.person, row.changes)
        return plan, added, updated

    written = store.write(work, actor=actor)
    plan, added, updated = written.value
    return Imported(plan=plan, added=added, updated=updated, act=written.act)


def _add(store: Store, deed: Deed, fields: dict[str, object]) -> None:
    key = PersonId(store.around.ids.new())
    deed.draft.add("person", key, {"role": "participant", **fields})
    give_code(store, deed, key, codes.make(store.around.ids.random))


def give_code(store: Store, deed: Deed, person: PersonId, text: str) -> None:
    """Give a person a badge code."""
    code = derived(store.workshop, "code", text, person)
    deed.draft.add("code", code, {"text": text, "person": str(person)})
