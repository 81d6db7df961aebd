"""Make a workshop like an earlier one: its plan and policy, without its people."""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from facilitator.ports import Surroundings
from facilitator.store import facts, plan
from facilitator.store.connection import Deed, create_store, reader
from facilitator.store.entities import bodies
from facilitator.store.facts import derived
from facilitator.store.faults import explained

_DAY_MS = 86_400_000
_TAKEN = ("workshop", "policy", "signatory", "session", "point", "exercise", "survey")
_LEFT = frozenset({"speakers", "closed_at", "formation"})
"""Fields that name people, or say what happened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """Say what is another this time: the title, and the first day; all days move with it."""

    title: str
    first: date


def new_like(path: Path, other: Path, around: Surroundings, again: Again | None = None) -> None:
    """Make a workshop file with the plan of another one.

    Args:
        path: The new file.
        other: The workshop to take the plan from.
        around: Clock, ids and device.
        again: What is another; `None` keeps title, days and times.

    Raises:
        StoreError: The file is there already, or the other cannot be read.
    """
    with reader(other) as source:
        before = plan.workshop_id(source)
        days = plan.workshop(source).days
        found = [(kind, key, body) for kind in _TAKEN for key, body in bodies(source, kind)]
    if again is not None:
        moved = (again.first - days[0]).days if days else 0
        found = [(kind, key, _moved(kind, body, again, moved)) for kind, key, body in found]
    with create_store(path, around) as store:
        new_ids = {key: around.ids.new() for _, key, _ in found}
        new_ids[before] = store.workshop
        new_ids[derived(before, "policy")] = derived(store.workshop, "policy")

        def work(deed: Deed) -> None:
            for kind, key, body in found:
                deed.draft.add(kind, new_ids[key], _renamed(body, new_ids))

        store.write(work)


def repeat(path: Path, other: Path, around: Surroundings, again: Again) -> None:
    """Make a workshop with the plan of another one, on other days, in a folder made for it.

    Raises:
        StoreError: As `new_like`.
    """
    with explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    new_like(path, other, around, again)


def _moved(kind: str, body: dict[str, object], again: Again, days: int) -> dict[str, object]:
    """Put another title and other days into a body."""
    if kind == "workshop":
        known = body.get("days")
        listed = known if isinstance(known, list) else []
        shifted = [str(date.fromisoformat(str(day)) + timedelta(days=days)) for day in listed]
        fresh = {"title": again.title, "days": shifted, "budget_year": again.first.year}
        return {name: body[name] for name in body if name != "letter_number"} | fresh
    span = body.get("time")
    if kind == "session" and isinstance(span, dict):
        # Indonesian zones know no summer time, so a day is always as long as another.
        return {**body, "time": {name: at + days * _DAY_MS for name, at in span.items()}}
    return body


def _renamed(body: dict[str, object], new_ids: dict[UUID, UUID]) -> dict[str, object]:
    """Put the new ids where the old ones stand."""
    text = facts.encode_json({name: value for name, value in body.items() if name not in _LEFT})
    for old, new in new_ids.items():
        text = text.replace(str(old), str(new))
    renamed: dict[str, object] = json.loads(text)
    return renamed
