"""Read scans as they were made, and the presence folded from them."""

import json
import sqlite3
from dataclasses import dataclass
from uuid import UUID

from facilitator.model.attendance import Flag, Presence, Status, Verdict
from facilitator.model.ids import PersonId, PointId
from facilitator.store import facts, kinds
from facilitator.store.acts import act_text
from facilitator.store.facts import Fact, Keys
from facilitator.store.fold import Fold
from facilitator.store.plan import workshop_id


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanRecord:
    """Hold a scan with what it is worth now.

    `label` is its reference, a number where it came as one, else its act's name.

    `verdict` is `None` for one that was withdrawn, which counts as voided.
    """

    label: int | str
    act: str
    point: PointId
    person: PersonId | None
    code: str
    verdict: Verdict | None
    time: int
    order: tuple[int, int]


_PRESENCE = """SELECT point, person, spans, flags, inside, first_in, duplicates, status, reason
    FROM presence"""


def presences(connection: sqlite3.Connection) -> tuple[Presence, ...]:
    """Read all presence, by point and person."""
    return _read(connection.execute(f"{_PRESENCE} ORDER BY point, person"))


def presence_at(connection: sqlite3.Connection, point: PointId) -> tuple[Presence, ...]:
    """Read the presence at one point, by person."""
    rows = connection.execute(f"{_PRESENCE} WHERE point = ? ORDER BY person", (point.bytes,))
    return _read(rows)


def presence_of(connection: sqlite3.Connection, person: PersonId) -> tuple[Presence, ...]:
    """Read the presence of one person, by point."""
    rows = connection.execute(f"{_PRESENCE} WHERE person = ? ORDER BY point", (person.bytes,))
    return _read(rows)


def _read(rows: sqlite3.Cursor) -> tuple[Presence, ...]:
    """Read rows; ids and flags repeat in thousands of them and are made once."""
    ids: dict[bytes, UUID] = {}
    flags: dict[str, tuple[Flag, ...]] = {}
    found = []
    for point, person, spans, flag_text, inside, first, duplicates, status, reason in rows:
        for key in (point, person):
            if key not in ids:
                ids[key] = UUID(bytes=key)
        if flag_text not in flags:
            flags[flag_text] = tuple(map(Flag, json.loads(flag_text)))
        found.append(
            Presence(
                person=PersonId(ids[person]),
                point=PointId(ids[point]),
                spans=tuple((start, end) for start, end in json.loads(spans)),
                flags=flags[flag_text],
                is_inside=bool(inside),
                first_in=first,
                duplicates=duplicates,
                status=None if status is None else Status(status),
                reason=reason or "",
            )
        )
    return tuple(found)


def first_in(connection: sqlite3.Connection, point: PointId, person: PersonId) -> int | None:
    """Give when a person first came in at a point, `None` if they did not."""
    row = connection.execute(
        "SELECT first_in FROM presence WHERE point = ? AND person = ?", (point.bytes, person.bytes)
    ).fetchone()
    return None if row is None else row[0]


def last_in(
    connection: sqlite3.Connection, point: PointId
) -> tuple[int, PersonId | None, int | None]:
    """Count who came in at a point, and give who came last and when (UTC ms)."""
    # SQLite takes the bare column from the row that has the maximum.
    count, person, time = connection.execute(
        """SELECT count(*), person, max(first_in) FROM presence
        WHERE point = ? AND first_in IS NOT NULL""",
        (point.bytes,),
    ).fetchone()
    return count, None if person is None else PersonId(UUID(bytes=person)), time


def last_moment(connection: sqlite3.Connection) -> int:
    """Give the latest moment that anything is known to have happened at, in UTC milliseconds."""
    (recorded,) = connection.execute("SELECT max(at) FROM fact").fetchone()
    (entered,) = connection.execute("SELECT max(first_in) FROM presence").fetchone()
    return max(recorded or 0, entered or 0)


def scans(connection: sqlite3.Connection) -> tuple[ScanRecord, ...]:
    """Read every scan with its verdict, by time, equal times as they were recorded.

    Goes through all scans of the file: for lists and results, not for the desk.
    """
    keys = Keys(connection)
    presence = Fold(connection, keys, workshop_id(connection)).presence
    wanted = {number for number in keys.known_kinds() if keys.kind_name(number) == kinds.SCAN}
    by_point: dict[bytes, list[Fact]] = {}
    for fact in facts.all_facts(connection):
        if fact.kind in wanted:
            by_point.setdefault(fact.subject, []).append(fact)
    found = [
        _record(keys, scan.fact, scan.person, scan.verdict, scan.time)
        for point, group in by_point.items()
        for scan in presence.judge(point, group)
    ]
    return tuple(sorted(found, key=lambda record: (record.time, record.order)))


def _record(
    keys: Keys, fact: Fact, person: bytes | None, verdict: Verdict | None, time: int
) -> ScanRecord:
    body = json.loads(fact.body)
    act = act_text(keys.writer_key(fact.writer), fact.act)
    return ScanRecord(
        label=_label(body.get("ref"), act),
        act=act,
        point=PointId(UUID(bytes=fact.subject)),
        person=None if person is None else PersonId(UUID(bytes=person)),
        code=str(body.get("code") or ""),
        verdict=verdict,
        time=time,
        order=(fact.stamp, fact.seq),
    )


def _label(reference: object, act: str) -> int | str:
    """Give a reference as it stood in the description, else the name of the act."""
    if isinstance(reference, int):
        return reference
    return reference if isinstance(reference, str) and reference else act


def by_person(found: tuple[Presence, ...]) -> dict[PersonId, list[Presence]]:
    """Group presence by person."""
    grouped: dict[PersonId, list[Presence]] = {}
    for presence in found:
        grouped.setdefault(presence.person, []).append(presence)
    return grouped
