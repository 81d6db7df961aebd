"""Read who is in which team; a person with several entries is in one team of a formation."""

import sqlite3
from typing import TypeVar

from facilitator.store.entries import standing_for

T = TypeVar("T", bytes, str)

_MEMBERS = """
SELECT m.formation, m.team, m.person FROM membership AS m JOIN person AS p ON p.id = m.person
ORDER BY p.list_number IS NULL, p.list_number, p.id
"""
_NAMED = """
SELECT membership.formation, coalesce(team.name, ''), membership.person FROM membership
JOIN team ON team.id = membership.team JOIN formation ON formation.id = membership.formation
ORDER BY formation.rank, formation.id
"""


def members(connection: sqlite3.Connection) -> dict[bytes, list[bytes]]:
    """Read the members of every team, in the order of the roster."""
    rows: list[tuple[bytes, bytes, bytes]] = connection.execute(_MEMBERS).fetchall()
    found: dict[bytes, list[bytes]] = {}
    for team, person in _once(connection, rows):
        found.setdefault(team, []).append(person)
    return found


def team_names(connection: sqlite3.Connection) -> dict[bytes, str]:
    """Name everybody's team, that of the newest formation they are in."""
    rows: list[tuple[bytes, str, bytes]] = connection.execute(_NAMED).fetchall()
    return {person: name for name, person in _once(connection, rows)}


def _once(
    connection: sqlite3.Connection, rows: list[tuple[bytes, T, bytes]]
) -> list[tuple[T, bytes]]:
    """Give (team, person); the team of the entry that stands for others goes before theirs."""
    stands = standing_for(connection)
    if not stands:
        return [(team, person) for _, team, person in rows]
    taken = {(formation, person) for formation, _, person in rows if person not in stands}
    found: list[tuple[T, bytes]] = []
    for formation, team, person in rows:
        first = stands.get(person, person)
        if first != person:
            if (formation, first) in taken:
                continue
            taken.add((formation, first))
        found.append((team, first))
    return found
