"""Make a workshop like an earlier one: its plan and policy, without its people."""

import json
from pathlib import Path
from uuid import UUID

from facilitator.store import facts, plan
from facilitator.store.connection import Deed, Surroundings, create_store, reader
from facilitator.store.entities import bodies
from facilitator.store.facts import derived

_TAKEN = ("workshop", "policy", "signatory", "session", "point", "exercise", "survey")
_LEFT = frozenset({"speakers", "closed_at", "formation"})
"""Fields that name people, or say what happened."""


def new_like(path: Path, other: Path, around: Surroundings) -> None:
    """Make a workshop file with the plan of another one; sessions keep days and times.

    Raises:
        StoreError: The file is there already, or the other cannot be read.
    """
    with reader(other) as source:
        before = plan.workshop_id(source)
        found = [(kind, key, body) for kind in _TAKEN for key, body in bodies(source, kind)]
    with create_store(path, around) as store:
        new_ids = {key: around.ids.new() for _, key, _ in found}
        new_ids[before] = store.workshop
        new_ids[derived(before, "policy")] = derived(store.workshop, "policy")

        def work(deed: Deed) -> None:
            for kind, key, body in found:
                deed.draft.add(kind, new_ids[key], _renamed(body, new_ids))

        store.write(work)


def _renamed(body: dict[str, object], new_ids: dict[UUID, UUID]) -> dict[str, object]:
    """Put the new ids where the old ones stand."""
    text = facts.encode_json({name: value for name, value in body.items() if name not in _LEFT})
    for old, new in new_ids.items():
        text = text.replace(str(old), str(new))
    renamed: dict[str, object] = json.loads(text)
    return renamed
