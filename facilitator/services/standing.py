"""Work out everybody's attendance, JP and claim to a certificate from one reading of the file."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from facilitator.model.attendance import Presence, Standing
from facilitator.model.certificates import Eligibility
from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.model.workshop import Point, Policy, Session
from facilitator.quantities import minutes
from facilitator.rules import attendance as rules
from facilitator.rules.eligibility import decided, eligibility
from facilitator.store import attendance, certificates, people, plan
from facilitator.store.connection import Connection

ATTENDANCE = "attendance"
"""The kind of certificate that attendance earns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standings:
    """Hold the plan and what each active participant attended of it.

    `learning` are the sessions with JP, in plan order; standings cover exactly those.
    """

    sessions: tuple[Session, ...]
    learning: tuple[Session, ...]
    points: tuple[Point, ...]
    policy: Policy
    people: tuple[Person, ...]
    by_person: Mapping[PersonId, Standing]
    duplicates: int

    @property
    def total_minutes(self) -> Fraction:
        """Give the minutes of all learning sessions."""
        return sum((length(session) for session in self.learning), Fraction(0))

    @property
    def total_jp(self) -> Fraction:
        """Give the JP of all learning sessions."""
        return sum((session.jp for session in self.learning), Fraction(0))

    @property
    def overall_share(self) -> Fraction | None:
        """Give the share attended by all, of all their minutes."""
        attended = sum((one.minutes for one in self.by_person.values()), Fraction(0))
        return rules.share(attended, self.total_minutes * len(self.people))


def length(session: Session) -> Fraction:
    """Give the minutes of a session."""
    start, end = session.span
    return minutes(end - start)


def standings(connection: Connection) -> Standings:
    """Work out the attendance of all participants who were ever active."""
    active = people.participants(connection)
    return _standings(connection, active, attendance.presences(connection))


def standing_of(connection: Connection, person: Person) -> Standings:
    """Work out the attendance of one person, as if nobody else were there."""
    return _standings(connection, (person,), attendance.presence_of(connection, person.id))


def _standings(
    connection: Connection, active: tuple[Person, ...], presences: tuple[Presence, ...]
) -> Standings:
    sessions, points = plan.sessions(connection), plan.points(connection)
    policy = plan.policy(connection)
    counting = rules.Attendance(sessions, points, policy)
    found = attendance.by_person(presences)
    learning = tuple(session for session in sessions if session.is_learning)
    counted = {session.id for session in learning}
    taught = {point.id for point in points if not counted.isdisjoint(point.sessions)}
    listed = {person.id for person in active}
    return Standings(
        sessions=sessions,
        learning=learning,
        points=points,
        policy=policy,
        people=active,
        by_person={
            person.id: counting.standing(person.id, found.get(person.id, ())) for person in active
        },
        duplicates=sum(
            one.duplicates
            for one in presences
            if one.duplicates and one.point in taught and one.person in listed
        ),
    )


def claims(
    connection: Connection,
    found: Standings,
    *,
    now: int | None = None,
    kind: str = ATTENDANCE,
) -> Mapping[PersonId, Eligibility]:
    """Say who gets a certificate, with reasons; a person's decision stands above the rule.

    Args:
        connection: The file.
        found: The standings of the same file.
        now: UTC milliseconds; `None` takes everything for over.
        kind: The kind of certificate.
    """
    taken = certificates.decisions(connection)
    result: dict[PersonId, Eligibility] = {}
    for person in found.people:
        credited = found.by_person[person.id].sessions
        earned = {one.session: one.jp for one in credited if one.is_credited}
        claim = eligibility(found.policy, found.sessions, person=person, earned=earned, now=now)
        decision = taken.get((person.id, kind))
        if decision is not None:
            claim = decided(claim, is_entitled=decision.is_entitled, reason=decision.reason)
        result[person.id] = claim
    return result
