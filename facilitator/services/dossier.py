"""Gather everything that a workshop holds about one person."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from facilitator.model.attendance import Presence
from facilitator.model.certificates import Certificate, Eligibility
from facilitator.model.exercises import TeamScore
from facilitator.model.ids import PersonId
from facilitator.model.people import Code, Person, Role
from facilitator.model.workshop import Point, Policy
from facilitator.rules.attendance import window_of
from facilitator.services.acts import names_in
from facilitator.services.results import Scores
from facilitator.services.standing import Standings, claims, standing_of
from facilitator.services.teams import formations
from facilitator.store import attendance, certificates, people, plan
from facilitator.store.connection import Connection
from facilitator.store.history import ActRecord
from facilitator.store.listing import acts_touching


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Hold what is known of a person at a point that starts then (UTC ms), if anything."""

    point: Point
    starts: int | None
    presence: Presence | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamResult:
    """Hold the score of a person's team in one exercise."""

    exercise: str
    score: TeamScore


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Hold a person with all that concerns them; visits and results in plan order.

    `teams` names one of each formation, that of the newest formation first, which is `team`.
    `standing` and `claim` are `None` for whoever is no participant. `history` has the newest
    act first, `names` are those of whom its acts are about.
    """

    person: Person
    codes: tuple[Code, ...]
    visits: tuple[Visit, ...]
    teams: tuple[str, ...]
    results: tuple[TeamResult, ...]
    standing: Standings | None
    claim: Eligibility | None
    certificates: tuple[Certificate, ...]
    history: tuple[ActRecord, ...]
    names: Mapping[UUID, str]
    policy: Policy

    @property
    def team(self) -> str:
        """Give the team of the newest formation, empty for none."""
        return next(iter(self.teams), "")

    @property
    def code(self) -> str:
        """Give the code on the badge that is good, empty where there is none."""
        return next((code.text for code in self.codes if code.replaced_at is None), "")


def dossier(connection: Connection, key: PersonId, *, now: int) -> Dossier | None:
    """Gather what there is about a person, `None` if there is no such person.

    Goes through scores and acts of the whole file: for one person at a time, in the background.
    """
    person = people.person(connection, key)
    if person is None:
        return None
    counts = person.role is Role.PARTICIPANT
    standing = standing_of(connection, person) if counts else None
    claim = claims(connection, standing, now=now)[key] if standing is not None else None
    teams, results = _teams(connection, key)
    history = acts_touching(connection, key)
    return Dossier(
        person=person,
        codes=people.codes_of(connection, key),
        visits=_visits(connection, key),
        teams=teams,
        results=results,
        standing=standing,
        claim=claim,
        certificates=certificates.of_person(connection, key),
        history=history,
        names=names_in(connection, history),
        policy=plan.policy(connection),
    )


def _visits(connection: Connection, key: PersonId) -> tuple[Visit, ...]:
    sessions, policy = plan.sessions_by_id(connection), plan.policy(connection)
    known = {one.point: one for one in attendance.presence_of(connection, key)}
    found = []
    for point in plan.points(connection):
        window = window_of(point, sessions, policy)
        starts = None if window is None else window.starts
        found.append(Visit(point=point, starts=starts, presence=known.get(point.id)))
    return tuple(sorted(found, key=lambda visit: (visit.starts is None, visit.starts or 0)))


def _teams(connection: Connection, key: PersonId) -> tuple[tuple[str, ...], tuple[TeamResult, ...]]:
    """Name the teams a person is in, and give their scores wherever they played."""
    scores = Scores(connection)
    newest = {formation: place for place, formation in enumerate(formations(connection))}
    found = [team for team in scores.teams if key in team.members]
    found.sort(key=lambda team: newest.get(team.formation, len(newest)))
    teams = {team.id for team in found}
    results = tuple(
        TeamResult(exercise=exercise.title, score=score)
        for exercise in scores.exercises
        for score in scores.of[exercise.id]
        if score.team in teams
    )
    return tuple(team.name for team in found), results
