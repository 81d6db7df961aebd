"""Read what the check-in desk shows: who is expected, who came, the scans made last."""

import sqlite3
from typing import NamedTuple
from uuid import UUID

from facilitator.model.attendance import Direction, Verdict
from facilitator.model.ids import PersonId, PointId, SessionId
from facilitator.model.people import Active, Role
from facilitator.store import facts, kinds
from facilitator.store.acts import Acts, act_text
from facilitator.store.entries import standing_for
from facilitator.store.facts import Fact, Keys
from facilitator.store.memberships import team_names
from facilitator.store.plan import active_of, ids, workshop_id
from facilitator.store.presence import PresenceFold


class Entrant(NamedTuple):
    """Hold somebody who may come to the desk; `assigned` is `None` for every session.

    `key` holds the bytes of the id, which is made of them only where it is asked for.
    """

    key: bytes
    number: int | None
    name: str
    full_name: str
    nip: str
    unit: str
    team: str
    is_participant: bool
    active: Active
    assigned: frozenset[SessionId] | None

    @property
    def id(self) -> PersonId:
        """Give the person's id."""
        return PersonId(UUID(bytes=self.key))


class Seen(NamedTuple):
    """Hold what is known of a person at a point; `first_in` is in UTC milliseconds."""

    first_in: int | None
    is_inside: bool
    is_late: bool
    status: str
    reason: str


class LastScan(NamedTuple):
    """Hold a scan in force with what it is worth now; `time` is in UTC milliseconds."""

    time: int
    person: PersonId | None
    code: str
    direction: Direction
    verdict: Verdict
    act: str


_ALWAYS = Active()
_ENTRANTS = """
SELECT id, list_number, coalesce(name, ''), coalesce(title_front, ''), coalesce(title_back, ''),
    coalesce(nip, ''), coalesce(unit, ''), role, active, assigned
FROM person ORDER BY list_number IS NULL, list_number, id
"""
_OTHERS = frozenset(role.value for role in Role) - {Role.PARTICIPANT.value}


def entrants(connection: sqlite3.Connection) -> tuple[Entrant, ...]:
    """Read everybody once, by list number; the team is that of the newest formation."""
    rows = connection.execute(_ENTRANTS).fetchall()
    hidden = standing_for(connection)
    teams = team_names(connection)
    return tuple(
        Entrant(
            key, number, name, _full_name(name, front, back), nip, unit,
            teams.get(key, ""), role not in _OTHERS, active_of(active) if active else _ALWAYS,
            frozenset(map(SessionId, ids(assigned))) if assigned else None,
        )
        for key, number, name, front, back, nip, unit, role, active, assigned in rows
        if key not in hidden
    )  # fmt: skip


def _full_name(name: str, front: str, back: str) -> str:
    titled = f"{front} {name}" if front else name
    return f"{titled}, {back}" if back else titled


def seen_at(connection: sqlite3.Connection, point: PointId) -> dict[bytes, Seen]:
    """Read what is known of everybody at a point, by the bytes of the person's id."""
    rows = connection.execute(
        """SELECT person, first_in, inside, flags LIKE '%"LATE"%', coalesce(status, ''),
        coalesce(reason, '') FROM presence WHERE point = ?""",
        (point.bytes,),
    )
    return {
        person: Seen(first, bool(inside), bool(late), status, reason)
        for person, first, inside, late, status, reason in rows
    }


def points_attended(connection: sqlite3.Connection, person: PersonId) -> frozenset[PointId]:
    """Name the points that a person came to."""
    # From the points: presence is kept by point and person, so that asking it for a person
    # alone reads all of it, which took half of the time until a verdict is on the screen.
    rows = connection.execute(
        """SELECT presence.point FROM point CROSS JOIN presence
        ON presence.point = point.id AND presence.person = ?
        WHERE presence.first_in IS NOT NULL OR presence.status = 'present'""",
        (person.bytes,),
    )
    return frozenset(PointId(UUID(bytes=point)) for (point,) in rows)


def has_code(connection: sqlite3.Connection, code: str) -> bool:
    """Tell whether a code stands on a badge of this workshop, also on a replaced one."""
    row = connection.execute("SELECT 1 FROM code WHERE text = ?", (code,)).fetchone()
    return row is not None


def codes_within(connection: sqlite3.Connection, text: str, *, least: int) -> tuple[str, ...]:
    """Find the codes of this workshop that stand inside a longer text."""
    rows = connection.execute(
        "SELECT DISTINCT text FROM code WHERE length(text) >= ? AND instr(?, text)", (least, text)
    )
    return tuple(found for (found,) in rows)


class Scans:
    """Read the scans made last; keeps what it learned of people and plan between two looks."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read through one connection, in its thread."""
        self._connection = connection
        self._keys = Keys(connection)
        self._acts = Acts(connection, self._keys, workshop_id(connection))
        self._presence = PresenceFold(connection, self._keys, self._is_in_force)

    def forget(self) -> None:
        """Learn anew of people and plan, because they may have changed."""
        self._presence.forget()

    def _is_in_force(self, fact: Fact) -> bool:
        return fact.version <= kinds.VERSION and (fact.writer, fact.act) not in self._acts.withdrawn

    def latest(self, point: PointId, most: int) -> tuple[LastScan, ...]:
        """Read the scans in force that were recorded last at a point, the newest first."""
        self._acts.forget()
        known = self._keys.known_kinds()
        wanted = [number for number in known if self._keys.kind_name(number) == kinds.SCAN]
        if not wanted:
            return ()
        rows = self._connection.execute(
            f"""SELECT {facts.COLUMNS} FROM fact AS f WHERE f.subject = ? AND f.kind = ?
            ORDER BY f.stamp DESC LIMIT ?""",
            (point.bytes, wanted[0], 3 * most),
        )
        found = [fact for fact in map(Fact._make, rows) if self._is_in_force(fact)][:most]
        weighed = self._presence.weigh(point.bytes, found)
        newest = sorted(weighed, key=lambda one: one.fact.stamp, reverse=True)
        return tuple(
            self._record(one.fact, one.person, one.verdict, one.time)
            for one in newest
            if one.verdict is not None
        )

    def _record(self, fact: Fact, person: bytes | None, verdict: Verdict, time: int) -> LastScan:
        body = facts.decode(kinds.SCAN, fact.version, fact.body)
        is_out = body.get("direction") == Direction.OUT
        return LastScan(
            time=time,
            person=None if person is None else PersonId(UUID(bytes=person)),
            code=str(body.get("code") or ""),
            direction=Direction.OUT if is_out else Direction.IN,
            verdict=verdict,
            act=act_text(self._keys.writer_key(fact.writer), fact.act),
        )
