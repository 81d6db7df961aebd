"""Take a participant list into a workshop, as one act."""

from dataclasses import dataclass

from facilitator.model.ids import PersonId
from facilitator.roster.plan import Action, ImportPlan, build_plan
from facilitator.roster.records import RosterList
from facilitator.rules import codes
from facilitator.store import people
from facilitator.store.connection import Deed, Store
from facilitator.store.facts import derived


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
