"""Say which documents a workshop can give, in which formats, and what some still lack."""

from dataclasses import dataclass
from enum import StrEnum

from facilitator.model.rendering import Format
from facilitator.services.documents import KINDS
from facilitator.services.issuing import HOLDING
from facilitator.store import certificates, exercises, people, plan
from facilitator.store.connection import Connection

TABLES = frozenset({"name-proof", "attendance-recap", "exercise-results", "certificate-register"})
"""The documents that are workbooks too."""


class Need(StrEnum):
    """Name what a document still lacks."""

    PEOPLE = "people"
    SESSIONS = "sessions"
    EXERCISES = "exercises"
    CERTIFICATES = "certificates"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Hold a document that there is: its kind, its formats and what it lacks, if anything.

    `lines` counts what it shows (people, rows, certificates): many of them take a while.
    """

    kind: str
    formats: tuple[Format, ...]
    need: Need | None
    lines: int


def offers(connection: Connection) -> tuple[Offer, ...]:
    """List all documents in the order of `KINDS`."""
    listed = _Listed(connection)
    return tuple(
        Offer(
            kind=kind,
            formats=(Format.PDF, Format.XLSX) if kind in TABLES else (Format.PDF,),
            need=listed.need(kind),
            lines=listed.lines(kind),
        )
        for kind in KINDS
    )


class _Listed:
    """Know what there is to show, read once for all documents."""

    def __init__(self, connection: Connection) -> None:
        codes = people.badge_codes(connection)
        self._badges = sum(
            one.id in codes and not one.active.never for one in people.people(connection)
        )
        self._participants = len(people.participants(connection))
        learning = {one.id for one in plan.sessions(connection) if one.is_learning}
        self._points = sum(
            not learning.isdisjoint(point.sessions) for point in plan.points(connection)
        )
        self._sessions = len(learning)
        self._exercises = len(exercises.exercises(connection))
        found = certificates.certificates(connection)
        self._registered = len(found)
        self._holding = sum(one.state in HOLDING for one in found)

    def need(self, kind: str) -> Need | None:
        """Give the first thing that a document lacks."""
        asked = {
            "badges": ((Need.PEOPLE, self._badges),),
            "name-proof": ((Need.PEOPLE, self._participants),),
            "attendance-list": (
                (Need.PEOPLE, self._participants),
                (Need.SESSIONS, self._points),
            ),
            "attendance-recap": (
                (Need.PEOPLE, self._participants),
                (Need.SESSIONS, self._sessions),
            ),
            "exercise-results": ((Need.EXERCISES, self._exercises),),
            "certificates": ((Need.CERTIFICATES, self._holding),),
            "certificate-register": ((Need.CERTIFICATES, self._registered),),
        }
        return next((need for need, there_are in asked.get(kind, ()) if not there_are), None)

    def lines(self, kind: str) -> int:
        """Count what a document shows."""
        return {
            "badges": self._badges,
            "name-proof": self._participants,
            "attendance-list": self._participants * self._points,
            "attendance-recap": self._participants,
            "exercise-results": self._exercises,
            "certificates": self._holding,
            "certificate-register": self._registered,
        }.get(kind, 0)
