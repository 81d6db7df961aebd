"""Work out everybody's attendance, JP and claim to a certificate from one reading of the file."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from facilitator.model.attendance import Standing
from facilitator.model.certificates import Eligibility
from facilitator.model.ids import PersonId, SessionId
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
    sessions = plan.sessions(connection)
    learning = tuple(session for session in sessions if session.is_learning)
    points, policy = plan.points(connection), plan.policy(connection)
    active = people.participants(connection)
    found = attendance.by_person(attendance.presences(connection))
    covering = _covering(points, learning)
    order = [session.id for session in sessions]
    learning_points = {point.id for listed in covering.values() for point in listed}
    by_person: dict[PersonId, Standing] = {}
    duplicates = 0
    for person in active:
        presence = {one.point: one for one in found.get(person.id, ())}
        duplicates += sum(
            one.duplicates for one in presence.values() if one.point in learning_points
        )
        attended = tuple(
            rules.attended(
                session,
                [(p, presence[p.id]) for p in covering[session.id] if p.id in presence],
                policy,
                order,
            )
            for session in learning
        )
        counted = sum((one.minutes for one in attended), Fraction(0))
        total = sum((length(session) for session in learning), Fraction(0))
        by_person[person.id] = Standing(
            person=person.id,
            sessions=attended,
            minutes=counted,
            jp=sum((one.jp for one in attended), Fraction(0)),
            share=rules.share(counted, total),
            sessions_present=sum(one.minutes > 0 for one in attended),
        )
    return Standings(
        sessions=sessions, learning=learning, points=points, policy=policy, people=active,
        by_person=by_person, duplicates=duplicates,
    )  # fmt: skip


def _covering(
    points: tuple[Point, ...], learning: tuple[Session, ...]
) -> dict[SessionId, list[Point]]:
    covering: dict[SessionId, list[Point]] = {session.id: [] for session in learning}
    for point in points:
        for key in point.sessions:
            if key in covering:
                covering[key].append(point)
    return covering


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
