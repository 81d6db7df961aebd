"""Name acts in words, by what facts they hold."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import lru_cache
from uuid import UUID

from facilitator.language import Texts
from facilitator.model.ids import PersonId
from facilitator.store import history, people
from facilitator.store.about import About, last_name
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


_CHANGED, _ADDED = "history.people_changed", "history.people_added"
_SUBSTITUTED = "history.substituted"
_BY_FIELDS = (  # what an act set of people names it, if it set nothing else
    ({"removed"}, "history.people_removed"),
    ({"role", "list_number"}, "history.role"),
    ({"active"}, "history.active"),
    ({"own"}, "history.own"),
)
_NAME = frozenset({"name", "title_front", "title_back"})
_WHOM = frozenset(
    {
        _CHANGED, _ADDED, "history.people_removed", "history.role", "history.active",
        "history.own", "history.confirmed", "history.asked_again", "history.corrected",
        "history.same",
    }
)  # fmt: skip
"""What is said with the name of the one person, under the same key and `_of`.

To somebody who looks at that person alone it is said under the key and `_here`.
"""
_PAIR = 2
_FEW = 40


def label(act: ActRecord, names: Mapping[UUID, str] | None = None) -> tuple[str, dict[str, object]]:
    """Give the message key that names an act, and the values for its text.

    With `names` (full names by id, such as `names_in` gives) it says whom it is about.
    """
    key, count = _sort_of(act)
    return (None if names is None else _with_names(act, key, names)) or (key, {"count": count})


def label_here(act: ActRecord, names: Mapping[UUID, str]) -> tuple[str, dict[str, object]]:
    """Give key and values as `label`, for whoever looks at one of the people it is about."""
    key, count = _sort_of(act)
    if key in _WHOM:
        return f"{key}_here", {}
    return _with_names(act, key, names) or (key, {"count": count})


def _sort_of(act: ActRecord) -> tuple[str, int]:
    for kind, key in _NAMED:
        if kind in act.kinds:
            count = act.kinds[kind]
            if act.about.replaced is not None and key in {_ADDED, _CHANGED}:
                return _SUBSTITUTED, 1
            return (_change_of(act.about) if key == _CHANGED else key), count
    return "history.other", sum(act.kinds.values())


def _change_of(about: About) -> str:
    fields = {name.partition(".")[0] for name in about.given | about.emptied}
    for known, key in _BY_FIELDS:
        if fields and fields <= known:
            return key
    if "name_confirmed" in fields and fields - {"name_confirmed"} <= _NAME:
        if "name_confirmed" in about.emptied:
            return "history.asked_again"
        return "history.confirmed" if fields == {"name_confirmed"} else "history.corrected"
    return _CHANGED


def _with_names(
    act: ActRecord, key: str, names: Mapping[UUID, str]
) -> tuple[str, dict[str, object]] | None:
    """Name an act together with whom it is about; `None` for too many, or where nobody knows."""
    about = act.about
    pair = (about.substitute, about.replaced) if key == _SUBSTITUTED else about.people
    known = [names.get(one, "") for one in pair if one is not None]
    if not all(known) or not known:
        return None
    if key == _SUBSTITUTED:
        return "history.substituted_of", {"name": known[0], "other": known[1]}
    if key == "history.apart" and about.count == _PAIR:
        return "history.apart_of", {"name": known[0], "other": known[1]}
    is_one = about.count == 1 or (key == "history.same" and act.kinds.get("same.add") == 1)
    return (f"{key}_of", {"name": known[0]}) if is_one and key in _WHOM else None


def names_in(connection: Connection, acts: Iterable[ActRecord]) -> Mapping[UUID, str]:
    """Give the full names of those whom acts are about, by id, also of whoever is gone."""
    abouts = [act.about for act in acts]
    wanted = {key for one in abouts for key in (*one.people, one.replaced, one.substitute) if key}
    if len(wanted) > _FEW:
        found = people.every_entry(connection)
    else:
        read = (people.person(connection, PersonId(key)) for key in wanted)
        found = tuple(one for one in read if one is not None)
    known: dict[UUID, str] = {one.id: one.full_name for one in found if one.name}
    there = {one.id for one in found}
    return known | {key: last_name(connection, key) for key in wanted if key not in there}


def sentence(connection: Connection, act: ActRecord, texts: Texts) -> str:
    """Name an act in words, with whom it is about."""
    key, values = label(act, names_in(connection, [act]))
    return texts(key, **values)


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
