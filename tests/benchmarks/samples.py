"""Make workshop files of any size, the same at every run."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from facilitator.model.attendance import Direction
from facilitator.model.workshop import Point
from facilitator.ports import Surroundings
from facilitator.roster.read import read_list
from facilitator.roster.records import RosterList
from facilitator.services import describe, import_roster
from facilitator.services.demo import SampleClock
from facilitator.services.reading import Node
from facilitator.services.sample import Sample
from facilitator.store import kinds, people, plan
from facilitator.store.connection import Deed, Store, open_store
from facilitator.system import SystemIds

TEN_THOUSAND = Path(__file__).resolve().parents[1] / "data" / "rosters" / "12-sepuluh-ribu.csv"
_FIRST_MORNING = datetime(2026, 9, 14, 1, tzinfo=UTC)
_MINUTE_MS = 60_000
_STAY_MS = 230 * _MINUTE_MS


@dataclass(frozen=True, slots=True)
class Workshop:
    """Hold an open workshop with its clock, points and badge codes."""

    store: Store
    clock: SampleClock
    points: tuple[Point, ...]
    codes: tuple[str, ...]


def roster(count: int) -> RosterList:
    """Read the first so many rows of the long list."""
    whole = read_list(TEN_THOUSAND)
    return replace(whole, rows=whole.rows[:count], problems=(), groups=())


@contextmanager
def workshop(path: Path, *, people_count: int, points: int) -> Iterator[Workshop]:
    """Make a workshop with so many people and attendance points, a morning each; and open it."""
    clock = SampleClock(_ms(_FIRST_MORNING) - 24 * 60 * _MINUTE_MS)
    around = Surroundings(clock=clock, ids=SystemIds(), device=os.urandom(16))
    described = Sample(1).description() | {"exercises": [], **_days(points)}
    describe.create(path, Node(described, ""), around)
    with open_store(path, around) as store:
        if people_count:
            import_roster.apply(store, roster(people_count))
        yield Workshop(store, clock, plan.points(store.reading), _codes(store))


def _codes(store: Store) -> tuple[str, ...]:
    codes = people.badge_codes(store.reading)
    return tuple(codes[person.id] for person in people.participants(store.reading))


def _days(count: int) -> dict[str, object]:
    mornings = [_FIRST_MORNING + timedelta(days=day) for day in range(count)]
    sessions = [
        {
            "id": f"S{number}", "day": number, "start": start.isoformat(),
            "end": (start + timedelta(hours=4)).isoformat(), "jp": 4, "kind": "learning",
            "title": f"Materi {number}",
        }
        for number, start in enumerate(mornings, 1)
    ]  # fmt: skip
    points = [
        {"id": f"P{number}", "title": f"Hari {number}", "sessions": [f"S{number}"]}
        for number in range(1, count + 1)
    ]
    return {"sessions": sessions, "points": points}


def opening(number: int) -> int:
    """Give the moment (UTC ms) ten minutes before the nth point begins, from 0."""
    return _ms(_FIRST_MORNING + timedelta(days=number)) - 10 * _MINUTE_MS


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def scan_all(made: Workshop, *, points: int, is_out_taken: bool) -> int:
    """Scan everybody at the first points, each scan an act of its own; gives their number."""
    directions = [Direction.IN, Direction.OUT] if is_out_taken else [Direction.IN]
    turns = [(number, direction) for number in range(points) for direction in directions]
    for number, direction in turns:
        made.store.write(partial(_scan, made=made, number=number, direction=direction))
    return len(turns) * len(made.codes)


def _scan(deed: Deed, *, made: Workshop, number: int, direction: Direction) -> None:
    start = opening(number) + (_STAY_MS if direction is Direction.OUT else 0)
    for place, code in enumerate(made.codes):
        deed.draft.begin_act(at=start + place * 100)
        body = {"code": code, "direction": direction.value, "station": "Meja 1"}
        deed.draft.happen(kinds.SCAN, made.points[number].id, body)
