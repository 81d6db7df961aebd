"""Read teams, assessors, exercises, and what was scored in them."""

import json
import sqlite3
from collections.abc import Mapping
from fractions import Fraction
from uuid import UUID

from facilitator.model.exercises import (
    Assessor,
    Component,
    Exercise,
    Measured,
    Sheet,
    Sort,
    Stage,
    Team,
    TeamRound,
)
from facilitator.model.ids import (
    AssessorId,
    ExerciseId,
    FormationId,
    PersonId,
    SessionId,
    TeamId,
)
from facilitator.quantities import exact
from facilitator.store.entries import standing_for
from facilitator.store.memberships import members
from facilitator.store.plan import number
from facilitator.store.values import read_object

ZERO = Fraction(0)


def teams(connection: sqlite3.Connection, formation: FormationId | None = None) -> tuple[Team, ...]:
    """Read the teams of a formation (of all, if none is named) with their members.

    Members stand in the order of their list numbers and ids; people not there are left out.
    """
    placed = members(connection)
    stands = standing_for(connection)
    rows = connection.execute(
        "SELECT id, formation, name, leader, ref FROM team ORDER BY rank, id"
    ).fetchall()
    return tuple(
        Team(
            id=TeamId(UUID(bytes=key)),
            formation=FormationId(UUID(bytes=of)),
            name=name or "",
            leader=None if leader is None else PersonId(UUID(bytes=stands.get(leader, leader))),
            members=tuple(PersonId(UUID(bytes=person)) for person in placed.get(key, ())),
            ref=ref or "",
        )
        for key, of, name, leader, ref in rows
        if of is not None and (formation is None or formation.bytes == of)
    )


def assessors(connection: sqlite3.Connection) -> tuple[Assessor, ...]:
    """Read the assessors in their order."""
    rows = connection.execute(
        """SELECT a.id, coalesce(p.name, a.name), a.person, a.ref FROM assessor AS a
        LEFT JOIN person AS p ON p.id = a.person ORDER BY a.rank, a.id"""
    )
    return tuple(
        Assessor(
            id=AssessorId(UUID(bytes=key)),
            name=name or "",
            person=None if person is None else PersonId(UUID(bytes=person)),
            ref=ref or "",
        )
        for key, name, person, ref in rows
    )


def exercises(connection: sqlite3.Connection) -> tuple[Exercise, ...]:
    """Read the exercises in their order.

    Once a round has started, the definition that it carries is the one that counts.
    """
    started = _started(connection)
    rows = connection.execute(
        """SELECT id, title, session, formation, unit, rounds, components, ref FROM exercise
        ORDER BY rank, id"""
    )
    return tuple(_exercise(row, started.get(row[0], {})) for row in rows)


def _started(connection: sqlite3.Connection) -> dict[bytes, dict[int, str]]:
    found: dict[bytes, dict[int, str]] = {}
    for exercise, count, definition in connection.execute(
        "SELECT exercise, number, definition FROM round ORDER BY at, number, id"
    ):
        if exercise is not None and count is not None:
            found.setdefault(exercise, {})[count] = definition
    return found


def _exercise(row: tuple[object, ...], started: Mapping[int, str]) -> Exercise:
    key, title, session, formation, unit, rounds, components, ref = row
    definition = json.loads(started[max(started)]) if started else None
    if isinstance(definition, dict):
        weights, parts = definition.get("rounds"), definition.get("components")
    else:
        weights, parts = json.loads(str(rounds or "[]")), json.loads(str(components or "[]"))
    return Exercise(
        id=ExerciseId(UUID(bytes=_bytes(key))),
        title=str(title or ""),
        session=SessionId(UUID(bytes=session)) if isinstance(session, bytes) else None,
        formation=FormationId(UUID(bytes=formation)) if isinstance(formation, bytes) else None,
        unit=str(unit or ""),
        round_weights=tuple(number(weight, ZERO) for weight in weights or ()),
        components=tuple(component_of(part) for part in parts or () if isinstance(part, dict)),
        started=tuple(count in started for count in range(1, len(weights or ()) + 1)),
        ref=str(ref or ""),
    )


def _bytes(key: object) -> bytes:
    return key if isinstance(key, bytes) else b""


def component_of(body: Mapping[str, object]) -> Component:
    """Read a component from the definition of an exercise."""
    stage, sort = body.get("stage"), body.get("sort")
    placing, outcomes = body.get("placing"), body.get("outcomes")
    par = body.get("par")
    return Component(
        key=str(body.get("key", "")),
        title=str(body.get("title", "")),
        weight=number(body.get("weight"), ZERO),
        stage=Stage(str(stage)) if stage in set(Stage) else Stage.POINTS,
        sort=Sort(str(sort)) if sort in set(Sort) else Sort.JUDGED,
        lowest=number(body.get("lowest"), ZERO),
        highest=number(body.get("highest"), Fraction(100)),
        par=None if par is None else number(par, ZERO),
        defect_cost=number(body.get("defect_cost"), Fraction(1)),
        is_time=bool(body.get("is_time")),
        placing=tuple(number(points, ZERO) for points in placing)
        if isinstance(placing, list)
        else (),
        outcomes={str(name): number(points, ZERO) for name, points in outcomes.items()}
        if isinstance(outcomes, dict)
        else {},
    )


def sheets(connection: sqlite3.Connection) -> tuple[Sheet, ...]:
    """Read the score sheets there are, by exercise, round, team and assessor."""
    rows = connection.execute(
        """SELECT exercise, round, team, assessor, marks, excused FROM sheet
        WHERE exercise IS NOT NULL AND round IS NOT NULL AND team IS NOT NULL
        AND assessor IS NOT NULL ORDER BY exercise, round, team, assessor"""
    )
    return tuple(
        Sheet(
            exercise=ExerciseId(UUID(bytes=exercise)),
            round=count,
            team=TeamId(UUID(bytes=team)),
            assessor=AssessorId(UUID(bytes=assessor)),
            marks=_numbers(marks),
            excused=excused or "",
        )
        for exercise, count, team, assessor, marks, excused in rows
    )


def _numbers(text: str | None) -> dict[str, Fraction]:
    found: dict[str, Fraction] = {}
    for name, value in json.loads(text or "{}").items():
        try:
            found[name] = exact(value)
        except ValueError:
            continue  # a mark that is no number is a mark that is missing
    return found


def team_rounds(connection: sqlite3.Connection) -> tuple[TeamRound, ...]:
    """Read what belongs to a team in a round: measures, penalty, entries of points."""
    rows = connection.execute(
        """SELECT exercise, round, team, measured, penalty, points FROM team_round
        WHERE exercise IS NOT NULL AND round IS NOT NULL AND team IS NOT NULL
        ORDER BY exercise, round, team"""
    )
    return tuple(_team_round(row) for row in rows)


def _team_round(row: tuple[bytes, int, bytes, str | None, str | None, str | None]) -> TeamRound:
    exercise, count, team, measured, penalty, points = row
    lowered = read_object(penalty)
    return TeamRound(
        exercise=ExerciseId(UUID(bytes=exercise)),
        round=count,
        team=TeamId(UUID(bytes=team)),
        measured=_measured(json.loads(measured or "null")),
        penalty=number(lowered.get("points"), ZERO),
        penalty_reason=str(lowered.get("reason") or ""),
        points={
            name: tuple(map(str, entries))
            for name, entries in json.loads(points or "{}").items()
            if isinstance(entries, list)
        },
    )


def _measured(body: object) -> Measured | None:
    if not isinstance(body, dict):
        return None
    try:
        return Measured(
            target=exact(body.get("target")),
            actual=exact(body.get("actual")),
            defects=number(body.get("defects"), ZERO),
        )
    except ValueError:
        return None
