"""Make the sample workshop as it is before anybody has come, at a moment of its first morning."""

from dataclasses import replace
from pathlib import Path

from facilitator.model.workshop import Point
from facilitator.ports import Surroundings
from facilitator.quantities import MINUTE_MS
from facilitator.services import describe, desk
from facilitator.services.reading import Node, read_json
from facilitator.store import people, plan
from facilitator.store.connection import Connection, reader
from tests.helpers.commands import SAMPLE
from tests.helpers.stores import FakeClock

NUMBER = 5
"""The place in the plan of a learning session with ways in and out."""


def make_quiet_sample(path: Path, around: Surroundings) -> None:
    """Make the sample with its 30 people and teams, without anything that happened."""
    described = dict(read_json(SAMPLE).value)
    for happened in ("attendance_events", "tests", "survey"):
        described.pop(happened, None)
    described["exercises"] = []
    describe.create(path, Node(described, ""), around)


def at_point(path: Path, around: Surroundings, *, minute: int = -5) -> Surroundings:
    """Give the surroundings some minutes after that point begins."""
    with reader(path) as connection:
        window = desk.openings(connection)[NUMBER].window
    assert window is not None
    return replace(around, clock=FakeClock(window.starts + minute * MINUTE_MS))


def point_of(connection: Connection) -> Point:
    """Give that point."""
    return plan.points(connection)[NUMBER]


def code_of(connection: Connection, place: int) -> str:
    """Give the badge code of the nth participant."""
    return people.badge_codes(connection)[people.participants(connection)[place].id]


def name_of(connection: Connection, place: int) -> str:
    """Give the name with titles of the nth participant."""
    return people.participants(connection)[place].full_name
