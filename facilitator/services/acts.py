"""Name acts in words, by what facts they hold."""

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from facilitator.model.ids import PersonId
from facilitator.store import history, people
from facilitator.store.connection import Connection
from facilitator.store.history import ActRecord

_NAMED = (  # the first kind that an act holds names it
    ("person.erased", "history.erased"),
    ("certificate.replaced", "history.replaced"),
    ("certificate.prepared", "history.prepared"),
    ("certificate.revoked", "history.revoked"),
    ("certificate.voided", "history.voided"),
    ("certificate.released", "history.released"),
    ("register.taken", "history.register"),
    ("act.state", "history.state"),
    ("workshop.add", "history.plan"),
    ("same.set", "history.apart"),
    ("same.add", "history.same"),
    ("person.add", "history.people_added"),
    ("person.set", "history.people_changed"),
    ("code.add", "history.codes"),
    ("code.set", "history.codes"),
    ("scan", "history.scan"),
    ("presence.marked", "history.marked"),
    ("decision.add", "history.decided"),
    ("decision.set", "history.decisions_changed"),
    ("team.add", "history.teams"),
    ("membership.add", "history.members"),
    ("membership.set", "history.members"),
    ("team.set", "history.teams_changed"),
    ("sheet.add", "history.scores"),
    ("sheet.set", "history.scores"),
    ("team_round.add", "history.scores"),
    ("team_round.set", "history.scores"),
    ("round.started", "history.round"),
    ("exercise.add", "history.exercises"),
    ("exercise.set", "history.exercises_changed"),
    ("assessor.add", "history.assessors"),
    ("assessor.set", "history.assessors"),
    ("test_result.add", "history.tests"),
    ("test_result.set", "history.tests"),
    ("answer.add", "history.survey"),
    ("answer.set", "history.survey"),
    ("session.add", "history.sessions"),
    ("session.set", "history.sessions_changed"),
    ("point.add", "history.points"),
    ("point.set", "history.points_changed"),
    ("workshop.set", "history.workshop_changed"),
    ("signatory.add", "history.signatories"),
    ("signatory.set", "history.signatories"),
    ("policy.set", "history.rules_changed"),
    ("policy.add", "history.rules_changed"),
    ("clock.corrected", "history.clock"),
)


def label(act: ActRecord) -> tuple[str, dict[str, object]]:
    """Give the message key that names an act, and the values for its text."""
    for kind, key in _NAMED:
        if kind in act.kinds:
            return key, {"count": act.kinds[kind]}
    return "history.other", {"count": sum(act.kinds.values())}


class Area(StrEnum):
    """Name what part of a workshop an act is about."""

    PEOPLE = "people"
    ATTENDANCE = "attendance"
    SCORES = "scores"
    CERTIFICATES = "certificates"
    PLAN = "plan"
    HISTORY = "history"


_AREAS = (  # the first area with a kind that an act holds is the act's
    (Area.CERTIFICATES, ("certificate.", "register.", "decision.")),
    (Area.HISTORY, ("act.",)),
    (Area.PLAN, ("workshop.add",)),
    (Area.PEOPLE, ("person.", "code.", "same.")),
    (Area.ATTENDANCE, ("scan", "presence.", "clock.")),
    (Area.SCORES, ("sheet.", "team_round.", "round.", "test_result.", "answer.")),
    (Area.PEOPLE, ("team.", "membership.", "formation.")),
)


def area(act: ActRecord) -> Area:
    """Say what part of a workshop an act is about; what is left is its plan."""
    return _area(tuple(act.kinds))


@lru_cache(maxsize=1024)
def _area(held: tuple[str, ...]) -> Area:
    for found, beginnings in _AREAS:
        if any(kind.startswith(beginnings) for kind in held):
            return found
    return Area.PLAN


def scanned_names(connection: Connection) -> Mapping[str, str]:
    """Name the person of each act that is a scan; strangers' scans are left out."""
    names = {person.id: person.full_name for person in people.every_entry(connection)}
    return {
        act: names[PersonId(person)]
        for act, person in history.scanned(connection)
        if person is not None and PersonId(person) in names
    }
