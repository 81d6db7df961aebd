"""Let a substitute take somebody's place: from the start, a day or a session on.

The substitute is a person of their own, with a list number and a badge of their own. They take
over role, teams, assigned sessions and, where theirs is not known, the unit. Whoever they
replace keeps what was attended and stands as represented from then on.
"""

from collections.abc import Mapping
from dataclasses import replace as altered
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from facilitator.errors import UserError
from facilitator.model.attendance import Status
from facilitator.model.ids import PersonId, SessionId
from facilitator.model.people import Active, Person, Role
from facilitator.model.workshop import Session
from facilitator.rules import codes
from facilitator.rules.attendance import window_of
from facilitator.services.import_roster import give_code
from facilitator.services.people import Added, active_body, add_in, next_number
from facilitator.services.teams import join
from facilitator.store import attendance, exercises, kinds, people, plan
from facilitator.store.connection import Connection, Deed, Store
from facilitator.store.entities import bodies
from facilitator.store.facts import derived

Since = SessionId | date | None
"""From when on: a session, a day's first one, or, with `None`, from the start."""


def sessions_in_time(connection: Connection) -> tuple[Session, ...]:
    """Give the sessions from which on somebody may be replaced, by their start."""
    return tuple(sorted(plan.sessions(connection), key=lambda session: session.span))


def find_session(connection: Connection, text: str) -> Session:
    """Find a session by its reference, id or title.

    Raises:
        UserError: `person.unknown_session`.
    """
    wanted = text.strip().casefold()
    known = sessions_in_time(connection)
    found = [
        one for one in known if wanted in {one.label.casefold(), str(one.id), one.title.casefold()}
    ]
    if len(found) != 1:
        labels = ", ".join(one.label for one in known)
        raise UserError("person.unknown_session", value=text, known=labels or "–")
    return found[0]


def usual(connection: Connection, person: PersonId, now: int) -> SessionId | None:
    """Give the session that a replacement most likely begins with (now in UTC ms).

    It is the first that has not begun, or the last one; `None`, from the start, while nothing
    has begun, or where the person never came.
    """
    known = sessions_in_time(connection)
    if not any(one.first_in is not None for one in attendance.presence_of(connection, person)):
        return None
    coming = [session for session in known if session.span[0] >= now]
    return (coming or known[-1:])[0].id if known else None


def moment_of(connection: Connection, since: Since) -> int | None:
    """Give the moment (UTC ms) at which the place passes on; `None` for the very start.

    Scans before a point's first session count for it already, so the place passes on when
    they are taken, though never before the session before has ended.

    Raises:
        UserError: `person.unknown_day`.
    """
    known = sessions_in_time(connection)
    first = _first(connection, known, since)
    if first is None or first.span[0] <= known[0].span[0]:
        return None
    starts = first.span[0]
    ended = max(session.span[1] for session in known if session.span[0] < starts)
    return min(starts, max(_opens(connection, first), ended))


def _first(connection: Connection, known: tuple[Session, ...], since: Since) -> Session | None:
    if since is None:
        return None
    if isinstance(since, UUID):
        found = [session for session in known if session.id == since]
    else:
        zone = ZoneInfo(plan.workshop(connection).zone)
        found = [one for one in known if one.starts_at.astimezone(zone).date() >= since]
    if not found:
        raise UserError("person.unknown_day", day=since)
    return found[0]


def _opens(connection: Connection, session: Session) -> int:
    """Give when scans for a session are taken first; from its start on inside a point."""
    sessions, policy = plan.sessions_by_id(connection), plan.policy(connection)
    windows = [
        window_of(point, sessions, policy)
        for point in plan.points(connection)
        if session.id in point.sessions
    ]
    starts = session.span[0]
    return min((one.opens for one in windows if one and one.starts == starts), default=starts)


def replace(
    store: Store,
    person: PersonId,
    by: PersonId | Mapping[str, str],
    *,
    since: Since = None,
    actor: str = "",
) -> Added:
    """Let somebody take a person's place, in one act; `code` is empty where they had a badge.

    Args:
        store: The workshop.
        person: Who does not come, or comes no more.
        by: Who is on the list already, or the values of somebody new as `read_typed` gives them.
        since: From when on.
        actor: The operator's name.

    Raises:
        UserError: `person.unknown`, `person.erased`, `person.own_substitute`,
            `person.replaced_already`, `person.substitutes_already`, `person.no_name`,
            `person.unknown_day`.
    """

    def work(deed: Deed) -> Added:
        gone = _known(deed.reading, person)
        _refuse_twice(deed.reading, gone, by)
        moment = moment_of(deed.reading, since)
        taken = _take_in(store, deed, gone, (by, moment))
        deed.fold()
        _hand_over_sessions(deed, gone, taken.person, moment)
        _hand_over_teams(store, deed, gone.id, taken.person)
        _represent(deed, gone, taken.person, moment)
        _let_go(deed, gone, moment)
        return taken

    return store.write(work, actor=actor).value


def _known(connection: Connection, key: PersonId) -> Person:
    """Read the entry that stands for a person."""
    found = people.person(connection, people.entries(connection, key)[0])
    if found is None:
        raise UserError("person.unknown", value=str(key))
    if found.is_erased:
        raise UserError("person.erased")
    return found


def _refuse_twice(connection: Connection, gone: Person, by: PersonId | Mapping[str, str]) -> None:
    """Let every place have one substitute, and every substitute one place."""
    other = people.substitute_of(connection, gone.id)
    if other is not None:
        raise UserError("person.replaced_already", name=gone.full_name, other=other.full_name)
    if not isinstance(by, UUID):
        return
    substitute = _known(connection, by)
    if substitute.id == gone.id:
        raise UserError("person.own_substitute", name=gone.full_name)
    if substitute.replaces is not None:
        raise UserError("person.substitutes_already", name=substitute.full_name)
    if people.substitute_of(connection, substitute.id) is not None:
        raise UserError("person.replaced_themselves", name=substitute.full_name)


# ---- the substitute


def _take_in(
    store: Store,
    deed: Deed,
    gone: Person,
    how: tuple[PersonId | Mapping[str, str], int | None],
) -> Added:
    by, moment = how
    if isinstance(by, UUID):
        return _put_in_place(store, deed, gone, (_known(deed.reading, by), moment))
    if not by.get("name"):
        raise UserError("person.no_name")
    assigned = _assigned_from(deed.reading, gone, moment)
    fields: dict[str, object] = {
        "unit": gone.unit,
        **{name: value for name, value in by.items() if value},
        "replaces": str(gone.id),
        "active": active_body(Active(since=moment)),
    }
    if assigned is not None:
        fields["assigned"] = [str(key) for key in assigned]
    return add_in(store, deed, fields, gone.role)


def _put_in_place(store: Store, deed: Deed, gone: Person, how: tuple[Person, int | None]) -> Added:
    """Give somebody who is on the list the place; what they attended before goes on counting."""
    found, moment = how
    came = [one.first_in for one in attendance.presence_of(deed.reading, found.id)]
    was_here = moment is not None and any(at is not None and at < moment for at in came)
    active = Active(since=found.active.since if was_here else moment)
    fields: dict[str, object] = {"replaces": str(gone.id), "active": active_body(active)}
    if found.role is not gone.role:
        fields["role"] = gone.role.value
    if found.list_number is None:
        fields |= next_number(deed, gone.role)
    if not found.unit and gone.unit:
        fields["unit"] = gone.unit
    assigned = _assigned_from(deed.reading, gone, moment)
    if assigned is not None and found.assigned is not None:
        fields["assigned"] = [str(key) for key in dict.fromkeys((*found.assigned, *assigned))]
    for entry in people.entries(deed.reading, found.id)[1:]:
        deed.draft.set("person", entry, {"active": active_body(active)})
    deed.draft.set("person", found.id, fields)
    code = ""
    if all(one.replaced_at is not None for one in people.codes_of(deed.reading, found.id)):
        code = codes.make(store.around.ids.random)
        give_code(store, deed, found.id, code)
    return Added(person=found.id, code=code)


def _assigned_from(
    connection: Connection, gone: Person, moment: int | None
) -> tuple[SessionId, ...] | None:
    """Give the assigned sessions that pass on; `None` where every session is theirs."""
    if gone.assigned is None:
        return None
    known = plan.sessions_by_id(connection)
    return tuple(
        key
        for key in gone.assigned
        if key in known and (moment is None or known[key].span[0] >= moment)
    )


# ---- the place


def _hand_over_sessions(deed: Deed, gone: Person, to: PersonId, moment: int | None) -> None:
    """Let the substitute lead the sessions that the person was to lead."""
    entries = set(people.entries(deed.reading, gone.id))
    for session in plan.sessions(deed.reading):
        if entries.isdisjoint(session.speakers):
            continue
        if moment is None or session.span[0] >= moment:
            speakers = dict.fromkeys(to if key in entries else key for key in session.speakers)
            deed.draft.set("session", session.id, {"speakers": [str(key) for key in speakers]})


def _hand_over_teams(store: Store, deed: Deed, gone: PersonId, to: PersonId) -> None:
    """Put the substitute into the teams of the person, in every formation."""
    known = {key for key, _ in bodies(deed.reading, "membership")}
    teams = exercises.teams(deed.reading)
    for team in teams:
        if gone not in team.members:
            continue
        for other in teams:
            if other.formation == team.formation and other.leader == to:
                deed.draft.set("team", other.id, {"leader": None})
        join(store, deed, team.formation, (to, team.id))
        if team.leader == gone:
            deed.draft.set("team", team.id, {"leader": str(to)})
        for entry in people.entries(deed.reading, gone):
            link = derived(store.workshop, "membership", team.formation, entry)
            if link in known:
                deed.draft.remove("membership", link)


# ---- who is replaced


def _represent(deed: Deed, gone: Person, by: PersonId, moment: int | None) -> None:
    """Say at the coming points who came in the person's place, so that none is left blank."""
    if gone.role is not Role.PARTICIPANT:
        return
    name = _known(deed.reading, by).full_name
    said = {"status": Status.REPRESENTED.value, "reason": name, "person": str(gone.id)}
    sessions, policy = plan.sessions_by_id(deed.reading), plan.policy(deed.reading)
    for point in plan.points(deed.reading):
        window = window_of(point, sessions, policy)
        is_theirs = gone.assigned is None or not set(gone.assigned).isdisjoint(point.sessions)
        if window is not None and is_theirs and (moment is None or window.starts >= moment):
            deed.draft.happen(kinds.PRESENCE_MARKED, point.id, said)


def _let_go(deed: Deed, gone: Person, moment: int | None) -> None:
    """End the time of the person, unless they left before."""
    for entry in people.entries(deed.reading, gone.id):
        found = people.person(deed.reading, entry)
        if found is None or found.active.never:
            continue
        active = altered(found.active, never=True)
        if moment is not None:
            before = [moment - 1, found.active.until or moment]
            active = altered(found.active, until=min(before))
        deed.draft.set("person", entry, {"active": active_body(active)})
