"""Count what overviews show, without reading every row into records."""

import sqlite3
from dataclasses import dataclass
from uuid import UUID

from facilitator.model.ids import PointId
from facilitator.store.entries import standing_for


@dataclass(frozen=True, slots=True, kw_only=True)
class PointCount:
    """Hold how many people came to a point, and how many of them late."""

    came: int
    late: int


def at_points(connection: sqlite3.Connection) -> dict[PointId, PointCount]:
    """Count who came to each attendance point; points nobody came to are left out."""
    rows = connection.execute(
        """SELECT point, count(*), sum(flags LIKE '%"LATE"%') FROM presence
        WHERE spans <> '[]' OR status = 'present' GROUP BY point"""
    )
    return {
        PointId(UUID(bytes=point)): PointCount(came=came, late=late or 0)
        for point, came, late in rows
    }


def count_units(connection: sqlite3.Connection) -> int:
    """Count the units that people come from."""
    hidden = standing_for(connection)
    rows = connection.execute("SELECT id, unit FROM person WHERE unit <> ''")
    return len({unit for key, unit in rows if key not in hidden})


def count_teams(connection: sqlite3.Connection) -> int:
    """Count the teams."""
    return int(connection.execute("SELECT count(*) FROM team").fetchone()[0])
