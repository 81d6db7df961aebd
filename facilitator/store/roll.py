"""Read who takes part by name, quickly for thousands, to put them into teams."""

import sqlite3
from typing import NamedTuple
from uuid import UUID

from facilitator.model.ids import PersonId
from facilitator.model.people import Role
from facilitator.store.entries import standing_for
from facilitator.store.plan import active_of
from facilitator.text import compose_name

_EVERYBODY = """
SELECT id, coalesce(name, ''), coalesce(title_front, ''), coalesce(title_back, ''),
    coalesce(unit, ''), role, active
FROM person ORDER BY list_number IS NULL, list_number, id
"""
_OTHERS = frozenset(Role) - {Role.PARTICIPANT}


class Called(NamedTuple):
    """Hold a participant by name: bare, with titles, and the work unit."""

    id: PersonId
    name: str
    full_name: str
    unit: str


def roll(connection: sqlite3.Connection) -> tuple[Called, ...]:
    """Read the participants who were ever active, in the order of the roster."""
    rows = connection.execute(_EVERYBODY).fetchall()
    hidden = standing_for(connection)
    return tuple(
        Called(PersonId(UUID(bytes=key)), name, compose_name(name, front, back), unit)
        for key, name, front, back, unit, role, active in rows
        if key not in hidden and role not in _OTHERS and not (active and active_of(active).never)
    )
