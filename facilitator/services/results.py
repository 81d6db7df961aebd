"""Compute every number of a workshop, in the form that `facilitator results --json` prints."""

from collections.abc import Mapping
from fractions import Fraction

from facilitator.model.attendance import Attended, Flag, Verdict
from facilitator.model.evaluation import Band, Gain, SurveyResult
from facilitator.model.exercises import Agreement, Exercise, Ranked, Team, TeamScore
from facilitator.model.ids import AssessorId, ExerciseId, TeamId
from facilitator.model.people import Person
from facilitator.quantities import half_away
from facilitator.rules.agreement import agreement
from facilitator.rules.gains import gains
from facilitator.rules.scoring import ExerciseData, team_scores, totals
from facilitator.rules.survey import survey_result
from facilitator.services.standing import Standings, claims, length, standings
from facilitator.store import attendance, evaluation, exercises, people
from facilitator.store.connection import Connection
from facilitator.store.plan import policy as read_policy

_REFUSED: Mapping[Verdict | None, str] = {
    None: "VOIDED",
    Verdict.UNKNOWN_CODE: "UNKNOWN_CODE",
    Verdict.AMBIGUOUS: "AMBIGUOUS",
    Verdict.REPLACED_CODE: "REPLACED_CODE",
    Verdict.NOT_ACTIVE: "NOT_ACTIVE",
    Verdict.OUTSIDE_WINDOW: "OUTSIDE_WINDOW",
}
Shown = dict[str, object]


class Scores:
    """Hold the scores of all exercises, computed once."""

    def __init__(self, connection: Connection) -> None:
        """Read and compute."""
        self.policy = read_policy(connection)
        self.teams = exercises.teams(connection)
        self.assessors = exercises.assessors(connection)
        self.exercises = exercises.exercises(connection)
        self.team_rounds = exercises.team_rounds(connection)
        sheets = exercises.sheets(connection)
        self.data = tuple(
            ExerciseData(
                exercise=exercise,
                teams=tuple(team.id for team in self.teams_of(exercise)),
                assessors=tuple(assessor.id for assessor in self.assessors),
                sheets=tuple(sheet for sheet in sheets if sheet.exercise == exercise.id),
                team_rounds=tuple(x for x in self.team_rounds if x.exercise == exercise.id),
            )
            for exercise in self.exercises
        )
        self.of: Mapping[ExerciseId, tuple[TeamScore, ...]] = {
            data.exercise.id: tuple(team_scores(data)) for data in self.data
        }

    def teams_of(self, exercise: Exercise) -> tuple[Team, ...]:
        """Give the teams that take part in an exercise."""
        wanted = exercise.formation
        return tuple(team for team in self.teams if wanted is None or team.formation == wanted)

    def weights(self) -> Mapping[ExerciseId, Fraction]:
        """Give what each exercise weighs in the total; without any weight all count alike."""
        given = dict(self.policy.exercise_weights)
        shares = {one.id: given.get(one.id, Fraction(0)) for one in self.exercises}
        return shares if any(shares.values()) else dict.fromkeys(shares, Fraction(1))

    def ranking(self) -> tuple[Ranked, ...]:
        """Rank all teams over all exercises."""
        weights = self.policy.exercise_weights
        return totals(self.of, weights, tuple(team.id for team in self.teams))

    def agreement(self) -> Agreement:
        """Compare the assessors."""
        return agreement(self.data, self.policy.assessor_gap_above)


def results(connection: Connection) -> Shown:
    """Compute everything; numbers with decimals are texts, rounded half away from zero."""
    found = standings(connection)
    entitled = {key: claim.is_entitled for key, claim in claims(connection, found).items()}
    scans = attendance.scans(connection)
    refused = [scan for scan in scans if scan.verdict in _REFUSED]
    scores = Scores(connection)
    return {
        "totals": {
            "participants_active": len(found.people),
            "learning_sessions": len(found.learning),
            "learning_minutes": half_away(found.total_minutes, 0),
            "jp": number(found.total_jp),
            "events": len(scans),
            "events_refused": len(refused),
            "events_duplicate": found.duplicates,
            "certificates": sum(entitled.values()),
            "attendance_percent_all": percent(found.overall_share),
        },
        "events_refused": [
            {"event": scan.label, "why": _REFUSED[scan.verdict]} for scan in refused
        ],
        "sessions": _sessions(found),
        "participants": [
            {**_participant(found, person), "certificate": entitled[person.id]}
            for person in found.people
        ],
        **_scores(scores),
        "tests": _tests(connection),
        "skm": _survey(connection),
    }


def number(value: Fraction) -> int | str:
    """Show a whole number as one, any other as a text with two decimals."""
    return int(value) if value.denominator == 1 else half_away(value, 2)


def shown(value: Fraction | None, places: int = 2) -> str | None:
    """Show a number as text, nothing as nothing."""
    return None if value is None else half_away(value, places)


def percent(share: Fraction | None) -> str | None:
    """Show a share as percent with one decimal."""
    return None if share is None else half_away(share * 100, 1)


def _sessions(found: Standings) -> Shown:
    counted: Shown = {}
    for index, session in enumerate(found.learning):
        cells = [standing.sessions[index] for standing in found.by_person.values()]
        counted[session.label] = {
            "present": sum(cell.minutes > 0 for cell in cells),
            "late": sum(Flag.LATE in cell.flags for cell in cells),
            "left_early": sum(Flag.LEFT_EARLY in cell.flags for cell in cells),
            "credited": sum(cell.is_credited for cell in cells),
        }
    return counted


def _participant(found: Standings, person: Person) -> Shown:
    standing = found.by_person[person.id]
    cells = zip(found.learning, standing.sessions, strict=True)
    return {
        "participant": person.label,
        "minutes": half_away(standing.minutes, 2),
        "attendance_percent": percent(standing.share),
        "sessions_present": standing.sessions_present,
        "jp": number(standing.jp),
        "sessions_not_plain": {
            session.label: _cell(cell)
            for session, cell in cells
            if cell.flags or cell.status or cell.minutes != length(session)
        },
    }


def _cell(cell: Attended) -> Shown:
    known: Shown = {
        "minutes": half_away(cell.minutes, 2),
        "jp": number(cell.jp),
        "flags": list(cell.flags),
    }
    return known | ({"status": cell.status, "reason": cell.reason} if cell.status else {})


def _scores(scores: Scores) -> Shown:
    teams = {team.id: team.label for team in scores.teams}
    found = scores.agreement()
    names: dict[AssessorId, str] = {one.id: one.label for one in scores.assessors}
    labels = {exercise.id: exercise.label for exercise in scores.exercises}
    return {
        "exercises": [_exercise(data.exercise, scores, teams) for data in scores.data],
        "teams": [
            {
                "team": teams[ranked.team],
                "score": shown(ranked.total.amount),
                "exact": _fraction(ranked.total.amount),
                "rank": ranked.rank,
            }
            for ranked in scores.ranking()
        ],
        "assessors": {
            "pairs": found.pairs,
            "mean_difference": shown(found.mean_difference),
            "gaps": [
                {
                    "exercise": labels[gap.exercise],
                    "round": gap.round,
                    "team": teams[gap.team],
                    "item": gap.item,
                    names[gap.first[0]]: number(gap.first[1]),
                    names[gap.second[0]]: number(gap.second[1]),
                }
                for gap in found.gaps
            ],
            "single_assessor": [
                {"exercise": labels[exercise], "round": count, "team": teams[team]}
                for exercise, count, team in found.single
            ],
        },
    }


def _exercise(exercise: Exercise, scores: Scores, teams: Mapping[TeamId, str]) -> Shown:
    found = {teams[score.team]: score for score in scores.of[exercise.id]}
    return {
        "exercise": exercise.label,
        "rounds": {
            team: [shown(value.amount) for value in score.rounds] for team, score in found.items()
        },
        "score": {team: shown(score.total.amount) for team, score in found.items()},
        "improvement": {team: shown(score.improvement) for team, score in found.items()},
    }


def _fraction(value: Fraction | None) -> str | None:
    return None if value is None else f"{value.numerator}/{value.denominator}"


def _tests(connection: Connection) -> Shown:
    found = gains(evaluation.test_results(connection), read_policy(connection))
    labels = {person.id: person.label for person in people.every_entry(connection)}
    return {
        "pairs": found.pairs,
        "mean_pre": shown(found.mean_pre),
        "mean_post": shown(found.mean_post),
        "gain_of_means": shown(found.gain_of_means),
        "mean_of_gains": shown(found.mean_of_gains),
        "gains_counted": found.counted,
        "bands": {band.value: found.in_band(band) for band in Band},
        "participants": [
            _gain(gain, labels[gain.person]) for gain in found.people if gain.person in labels
        ],
    }


def _gain(gain: Gain, label: str) -> Shown:
    known: Shown = {"participant": label, "gain": shown(gain.amount), "band": gain.band}
    return known if gain.why is None else known | {"why": gain.why}


def _survey(connection: Connection) -> Shown:
    elements, answers = evaluation.survey(connection)
    found: SurveyResult = survey_result(elements, answers, read_policy(connection).survey_bands)
    return {
        "respondents": found.respondents,
        "elements": [
            {
                "id": element.key,
                "sum": number(element.total),
                "answers": element.answers,
                "mean": shown(element.mean, 3),
            }
            for element in found.elements
        ],
        "index": shown(found.index),
        "letter": found.letter,
        "index_with_weight_0_111": shown(found.index_rounded_3),
        "index_with_weight_0_11": shown(found.index_rounded_2),
        "lowest": found.lowest,
        "highest": found.highest,
    }
