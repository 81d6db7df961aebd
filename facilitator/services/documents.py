"""Fill the documents from a workshop file; drawing them is the renderer's business."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from types import MappingProxyType
from zoneinfo import ZoneInfo

from facilitator.errors import UserError
from facilitator.model import documents as doc
from facilitator.model.certificates import Certificate, CertificateState, FrozenCertificate
from facilitator.model.exercises import Exercise, TeamScore
from facilitator.model.ids import PersonId, SessionId
from facilitator.model.people import Person
from facilitator.model.workshop import Point, Session, Workshop
from facilitator.rules.ranking import rank
from facilitator.services import letterhead
from facilitator.services.check_in import find_point
from facilitator.services.names import numbered
from facilitator.services.results import Scores
from facilitator.services.standing import Standings, claims, length, standings
from facilitator.store import certificates as stored
from facilitator.store import exercises, people, plan
from facilitator.store.connection import Connection

BLANK_SHARE = 10
"""One blank row for walk-ins on every so many people (domain: about 10 %)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Say what of a document is wanted; empty means all or the usual."""

    point: str = ""
    layout: str = "badge-90x55"
    start: int = 1


def event(connection: Connection) -> doc.Event:
    """Fill what every document says of its workshop."""
    found = plan.workshop(connection)
    return doc.Event(
        title=found.title,
        organizer=found.organizer,
        venue=found.venue,
        city=found.city,
        days=found.days,
        zone=found.zone,
        theme=found.theme,
        letterhead=_letterhead(connection, found),
        signatories=found.signatories,
    )


def _letterhead(connection: Connection, found: Workshop) -> doc.Letterhead:
    """Give the workshop's letterhead; one without lines shows the organizer."""
    known = letterhead.from_text(plan.letterhead(connection))
    usual = (found.organizer,) if found.organizer else ()
    return replace(known, lines=known.lines or usual)


def badges(connection: Connection, wanted: Wanted) -> doc.BadgeSheets:
    """Fill a badge for everybody who has a code."""
    codes = people.badge_codes(connection)
    teams = {key: team.name for team in exercises.teams(connection) for key in team.members}
    found = tuple(
        doc.Badge(
            name=person.name,
            title_front=person.title_front,
            title_back=person.title_back,
            unit=person.unit,
            role=person.role,
            code=codes[person.id],
            list_number=person.list_number,
            team=teams.get(person.id, ""),
        )
        for person in people.people(connection)
        if person.id in codes and not person.active.never and not person.is_erased
    )
    if not found:
        raise UserError("report.nobody")
    return doc.BadgeSheets(
        event=event(connection), badges=found, layout=wanted.layout, start=wanted.start
    )


def name_proof(connection: Connection, _wanted: Wanted) -> doc.NameProof:
    """Fill the list on which participants check their names."""
    rows = tuple(
        doc.ProofRow(
            number=one.number,
            name=one.person.full_name,
            nip=one.person.nip,
            unit=one.person.unit,
            is_confirmed=one.person.is_name_confirmed,
        )
        for one in numbered(connection)
    )
    if not rows:
        raise UserError("report.no_participants")
    return doc.NameProof(event=event(connection), rows=rows)


def attendance_list(connection: Connection, wanted: Wanted) -> doc.AttendanceLists:
    """Fill the list to be signed, for one attendance point or for all of them."""
    sessions = plan.sessions_by_id(connection)
    points = plan.points(connection)
    if wanted.point:
        points = (find_point(connection, wanted.point),)
    zone = ZoneInfo(plan.workshop(connection).zone)
    listed = tuple(
        _listed(index, person)
        for index, person in enumerate(people.participants(connection), start=1)
    )
    names = {person.id: person.full_name for person in people.every_entry(connection)}
    chosen = [point for point in points if wanted.point or _is_signed(point, sessions)]
    sheets = tuple(_sheet(point, sessions, zone, listed, names) for point in chosen)
    if not sheets:
        raise UserError("report.no_points")
    return doc.AttendanceLists(event=event(connection), sheets=sheets)


def _is_signed(point: Point, sessions: Mapping[SessionId, Session]) -> bool:
    """Tell whether a list is wanted unasked: breaks and registrations need none."""
    return any(sessions[key].is_learning for key in point.sessions if key in sessions)


def _listed(number: int, person: Person) -> doc.ListedPerson:
    return doc.ListedPerson(
        number=person.list_number or number,
        name=person.full_name,
        nip=person.nip,
        pangkat=person.pangkat,
        golongan=person.golongan,
        jabatan=person.jabatan,
        unit=person.unit,
    )


def _sheet(
    point: Point,
    sessions: Mapping[SessionId, Session],
    zone: ZoneInfo,
    listed: tuple[doc.ListedPerson, ...],
    names: Mapping[PersonId, str],
) -> doc.AttendanceSheet:
    covered = [sessions[key] for key in point.sessions if key in sessions]
    if not covered:
        raise UserError("report.no_points")
    speakers = dict.fromkeys(
        names[key] for session in covered for key in session.speakers if key in names
    )
    return doc.AttendanceSheet(
        title=point.title,
        starts_at=min(session.starts_at for session in covered).astimezone(zone),
        ends_at=max(session.ends_at for session in covered).astimezone(zone),
        topics=tuple(session.title for session in covered if session.is_learning)
        or tuple(session.title for session in covered),
        speakers=tuple(speakers),
        people=listed,
        blank_rows=max(2, len(listed) // BLANK_SHARE),
    )


def attendance_recap(connection: Connection, _wanted: Wanted) -> doc.AttendanceRecap:
    """Fill the recap of people by sessions."""
    found = standings(connection)
    entitled = {key: one.is_entitled for key, one in claims(connection, found).items()}
    zone = ZoneInfo(plan.workshop(connection).zone)
    rows = tuple(
        _recap_row(found, index, person, is_entitled=entitled[person.id])
        for index, person in enumerate(found.people, start=1)
    )
    return doc.AttendanceRecap(
        event=event(connection),
        columns=tuple(
            _column(index, session, zone) for index, session in enumerate(found.learning, start=1)
        ),
        rows=rows,
        total_jp=found.total_jp,
        total_minutes=found.total_minutes,
        overall_share=found.overall_share,
        entitled=sum(entitled.values()),
    )


def _column(index: int, session: Session, zone: ZoneInfo) -> doc.RecapColumn:
    starts = session.starts_at.astimezone(zone)
    return doc.RecapColumn(
        label=session.ref or str(index),
        title=session.title,
        day=starts.date(),
        starts_at=starts,
        jp=session.jp,
    )


def _recap_row(found: Standings, index: int, person: Person, *, is_entitled: bool) -> doc.RecapRow:
    standing = found.by_person[person.id]
    cells = tuple(
        doc.RecapCell(
            minutes=cell.minutes,
            length=length(session),
            is_credited=cell.is_credited,
            flags=tuple(cell.flags),
            status=cell.status or "",
        )
        for session, cell in zip(found.learning, standing.sessions, strict=True)
    )
    return doc.RecapRow(
        person=_listed(index, person), cells=cells, minutes=standing.minutes, jp=standing.jp,
        share=standing.share, is_entitled=is_entitled,
    )  # fmt: skip


def exercise_results(connection: Connection, _wanted: Wanted) -> doc.ExerciseResults:
    """Fill the results of all exercises with the ranking over them."""
    scores = Scores(connection)
    if not scores.exercises:
        raise UserError("report.no_exercises")
    agreed = scores.agreement()
    teams = {team.id: team.name for team in scores.teams}
    assessors = {one.id: one.name for one in scores.assessors}
    titles = {exercise.id: exercise.title for exercise in scores.exercises}
    items = {
        (exercise.id, part.key): part.title
        for exercise in scores.exercises
        for part in exercise.components
    }
    return doc.ExerciseResults(
        event=event(connection),
        exercises=tuple(_exercise(scores, data.exercise) for data in scores.data),
        exercise_weights=tuple(scores.weights().values()),
        ranking=_ranking(connection, scores),
        assessors=tuple(assessors.values()),
        pairs=agreed.pairs,
        mean_difference=agreed.mean_difference,
        gap_above=scores.policy.assessor_gap_above,
        gaps=tuple(
            (
                titles[gap.exercise], gap.round, teams[gap.team],
                items.get((gap.exercise, gap.item), gap.item),
                (assessors[gap.first[0]], gap.first[1]),
                (assessors[gap.second[0]], gap.second[1]),
            )
            for gap in agreed.gaps
        ),
    )  # fmt: skip


def _exercise(scores: Scores, exercise: Exercise) -> doc.ScoredExercise:
    ranks = rank({score.team: score.total.amount for score in scores.of[exercise.id]})
    teams = {team.id: team.name for team in scores.teams}
    return doc.ScoredExercise(
        title=exercise.title,
        round_weights=exercise.round_weights,
        components=tuple((part.title, part.stage, part.weight) for part in exercise.components),
        teams=tuple(
            replace(
                _scored(score, teams[score.team], _penalties(scores, exercise.id, score)),
                rank=ranks[score.team],
            )
            for score in scores.of[exercise.id]
        ),
    )


def _penalties(
    scores: Scores, exercise: object, score: TeamScore
) -> tuple[tuple[int, Fraction, str], ...]:
    return tuple(
        (entry.round, entry.penalty, entry.penalty_reason)
        for entry in scores.team_rounds
        if entry.exercise == exercise and entry.team == score.team and entry.penalty
    )


def _scored(
    score: TeamScore, name: str, penalties: tuple[tuple[int, Fraction, str], ...]
) -> doc.ScoredTeam:
    return doc.ScoredTeam(
        team=name,
        rounds=tuple(value.amount for value in score.rounds),
        total=score.total.amount,
        improvement=score.improvement,
        is_provisional=score.total.is_provisional,
        penalties=penalties,
    )


def _ranking(connection: Connection, scores: Scores) -> tuple[doc.RankedTeam, ...]:
    names = {person.id: person.full_name for person in people.every_entry(connection)}
    teams = {team.id: team for team in scores.teams}
    per_exercise = {
        team.id: tuple(
            next((one.total.amount for one in found if one.team == team.id), None)
            for found in scores.of.values()
        )
        for team in scores.teams
    }
    ranked = sorted(scores.ranking(), key=lambda one: (one.rank is None, one.rank or 0))
    return tuple(
        doc.RankedTeam(
            team=teams[one.team].name,
            members=tuple(names[key] for key in teams[one.team].members if key in names),
            per_exercise=per_exercise[one.team],
            total=one.total.amount,
            rank=one.rank,
            is_provisional=one.total.is_provisional,
        )
        for one in ranked
    )


def certificates(
    connection: Connection, chosen: frozenset[PersonId] = frozenset()
) -> doc.Certificates:
    """Fill the certificates that hold (prepared or released), from their frozen values."""
    found = tuple(
        one.values
        for one in stored.certificates(connection)
        if one.state in {CertificateState.PREPARED, CertificateState.RELEASED}
        and not one.values.is_erased
        and (not chosen or one.person in chosen)
    )
    if not found:
        raise UserError("report.no_certificates")
    workshop = plan.workshop(connection)
    return doc.Certificates(letterhead=_letterhead(connection, workshop), certificates=found)


def certificate_register(connection: Connection, _wanted: Wanted) -> doc.CertificateRegister:
    """Fill the register in the order of the numbers, ended ones too."""
    rows = tuple(_register_row(one) for one in stored.certificates(connection))
    return doc.CertificateRegister(event=event(connection), rows=rows)


def _register_row(one: Certificate) -> doc.RegisterRow:
    return doc.RegisterRow(
        number=one.values.number,
        name=one.values.full_name,
        nip=one.values.nip,
        unit=one.values.unit,
        kind=one.kind,
        jp=one.values.jp,
        issued_on=one.values.issued_on,
        state=one.state,
        revision=one.values.revision,
        reason=one.history[-1][2] if one.history else "",
    )


KINDS: Mapping[str, Callable[[Connection, Wanted], doc.Document]] = MappingProxyType(
    {
        "badges": badges,
        "name-proof": name_proof,
        "attendance-list": attendance_list,
        "attendance-recap": attendance_recap,
        "exercise-results": exercise_results,
        "certificates": lambda connection, _wanted: certificates(connection),
        "certificate-register": certificate_register,
    }
)
"""The documents by the names that the command line has for them."""


def file_name(values: FrozenCertificate) -> str:
    """Name a certificate's own file: number, NIP and name, safe on every system."""
    parts = [values.number, values.nip, values.name]
    text = "_".join(part for part in parts if part)
    safe = "".join(char if char.isalnum() or char in "-_." else "-" for char in text)
    return f"{safe[:120].strip('.-')}.pdf"
