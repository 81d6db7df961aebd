"""Read what a list of people shows, quickly for thousands, and the acts that touch one of them."""

import sqlite3
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple
from uuid import UUID

from facilitator.model.ids import PersonId
from facilitator.model.people import Active, Role
from facilitator.store import about
from facilitator.store.acts import act_text, parse_act
from facilitator.store.entries import entries_of, standing_for
from facilitator.store.history import ActRecord
from facilitator.store.memberships import team_names
from facilitator.store.plan import active_of
from facilitator.store.schema import BY_CODE
from facilitator.store.values import read_object, text_of


class Listed(NamedTuple):
    """Hold a person as a list shows them; `attended` counts attendance points."""

    id: PersonId
    number: int | None
    name: str
    full_name: str
    nip: str
    unit: str
    jabatan: str
    golongan: str
    role: Role
    active: Active
    team: str
    attended: int
    own: str
    """The texts of fields that only this agency's list has, one behind the other."""
    is_confirmed: bool = False
    """Whether the name stands as it was confirmed."""
    is_erased: bool = False

    @property
    def is_on_proof(self) -> bool:
        """Tell whether the name proof asks for the name: that of participants who ever came."""
        is_participant = self.role is Role.PARTICIPANT
        return is_participant and not self.active.never and not self.is_erased


ALWAYS = Active()
"""What most people are: here from the start to the end."""

_ROLES = {role.value: role for role in Role}
_LISTED = """
SELECT id, list_number, coalesce(name, ''), coalesce(title_front, ''), coalesce(title_back, ''),
    coalesce(nip, ''), coalesce(unit, ''), coalesce(jabatan, ''), coalesce(golongan, ''), role,
    active, own, name_confirmed, erased
FROM person ORDER BY list_number IS NULL, list_number, id
"""
_ATTENDED = """
SELECT presence.person, count(*) FROM presence JOIN point ON point.id = presence.point
WHERE presence.first_in IS NOT NULL OR presence.status = 'present' GROUP BY presence.person
"""


def listed(connection: sqlite3.Connection) -> tuple[Listed, ...]:
    """Read everybody once, by list number, then by the time they were added."""
    rows = connection.execute(_LISTED).fetchall()
    hidden = standing_for(connection)
    teams = team_names(connection)
    attended = dict(connection.execute(_ATTENDED).fetchall())
    return tuple(
        Listed(
            PersonId(UUID(bytes=key)), number, name, _full_name(name, front, back), nip, unit,
            jabatan, golongan, _ROLES.get(role, Role.PARTICIPANT),
            active_of(active) if active else ALWAYS, teams.get(key, ""), attended.get(key, 0),
            "" if own == "{}" else " ".join(filter(None, map(text_of, read_object(own).values()))),
            bool(confirmed) and confirmed == _full_name(name, front, back), erased == 1,
        )
        for (
            key, number, name, front, back, nip, unit, jabatan, golongan, role, active, own,
            confirmed, erased,
        ) in rows
        if key not in hidden
    )  # fmt: skip


def _full_name(name: str, front: str, back: str) -> str:
    titled = f"{front} {name}" if front else name
    return f"{titled}, {back}" if back else titled


_TOUCHING = """
SELECT writer.key, fact.act, fact.at, fact."offset", actor.name, kind.name,
    EXISTS (SELECT 1 FROM withdrawn AS w WHERE w.writer = writer.key AND w.act = fact.act)
FROM fact {where} ORDER BY fact.stamp, fact.seq
"""
_JOINED = """JOIN writer ON writer.id = fact.writer JOIN kind ON kind.id = fact.kind
    JOIN actor ON actor.id = fact.actor"""
_BY_SUBJECT = _TOUCHING.format(where=f"{_JOINED} WHERE fact.subject = ?")
_BY_TEXT = _TOUCHING.format(where=f"INDEXED BY fact_code {_JOINED} WHERE {BY_CODE} = ?")


def acts_touching(connection: sqlite3.Connection, person: PersonId) -> tuple[ActRecord, ...]:
    """Read the acts with facts about a person, their codes and what is said of them.

    The newest stands first. `kinds` counts only the facts that touch the person, while `about`
    is that of the whole act: it says in whose place somebody came.
    """
    entries = entries_of(connection, person.bytes)
    subjects: set[bytes] = set()
    texts: set[str] = set()
    for entry in entries:
        codes = connection.execute("SELECT id, text FROM code WHERE person = ?", (entry,))
        for key, text in codes.fetchall():
            subjects.add(key)
            texts.add(text or "")
        for table in ("membership", "decision", "certificate", "test_result"):
            found = connection.execute(f"SELECT id FROM {table} WHERE person = ?", (entry,))
            subjects |= {key for (key,) in found}
        joined = "SELECT id FROM same WHERE first = ? OR second = ?"
        subjects |= {key for (key,) in connection.execute(joined, (entry, entry))}
    subjects.update(entries)
    texts.update(str(UUID(bytes=entry)) for entry in entries)
    rows = [row for key in subjects for row in connection.execute(_BY_SUBJECT, (key,))]
    by_text = [row for text in texts - {""} for row in connection.execute(_BY_TEXT, (text,))]
    # A membership names the person, so both ways find it; an act counts such a fact once.
    known = {(row[0], row[1], row[5]) for row in rows}
    rows += [row for row in by_text if (row[0], row[1], row[5]) not in known]
    return tuple(_with_people(connection, record) for record in _records(rows))


def _with_people(connection: sqlite3.Connection, record: ActRecord) -> ActRecord:
    if record.kinds.keys().isdisjoint(about.KINDS):
        return record
    return replace(record, about=about.of_act(connection, *parse_act(record.name)))


def _records(
    rows: list[tuple[bytes, int, int, int, str, str, int]],
) -> tuple[ActRecord, ...]:
    found: dict[str, ActRecord] = {}
    for writer, act, at, offset, actor, kind, is_withdrawn in rows:
        name = act_text(writer, act)
        counted = dict(found[name].kinds) if name in found else {}
        counted[kind] = counted.get(kind, 0) + 1
        found[name] = ActRecord(
            name=name, at=at, offset=offset, actor=actor, kinds=MappingProxyType(counted),
            is_withdrawn=bool(is_withdrawn),
        )  # fmt: skip
    return tuple(sorted(found.values(), key=lambda record: (record.at, record.name), reverse=True))
