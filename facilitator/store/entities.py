"""Read the entities of a kind as the bodies that would make them anew."""

import json
import sqlite3
from uuid import UUID

from facilitator.store.kinds import BY_NAME, Form


def bodies(connection: sqlite3.Connection, kind: str) -> list[tuple[UUID, dict[str, object]]]:
    """Read id and fields of every entity of a kind there is; maps are left out."""
    entity = BY_NAME[kind]
    names = [name for name, form in entity.fields if form is not Form.MAP]
    forms = dict(entity.fields)
    found = connection.execute(f"SELECT id, {', '.join(names)} FROM {kind} ORDER BY id")
    return [
        (
            UUID(bytes=key),
            {
                name: _value(forms[name], value)
                for name, value in zip(names, values, strict=True)
                if value is not None
            },
        )
        for key, *values in found
    ]


def _value(form: Form, value: object) -> object:
    if form is Form.JSON:
        return json.loads(str(value))
    return str(UUID(bytes=value)) if isinstance(value, bytes) else value
