"""Substitutes: whose place they take, from when on, and what becomes of whoever they replace."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from facilitator.errors import UserError
from facilitator.language import load
from facilitator.model.attendance import Status, Verdict
from facilitator.model.ids import PersonId, SessionId
from facilitator.model.people import Person, Role
from facilitator.model.workshop import Point, Session
from facilitator.services import check_in, desk, people, substitutes
from facilitator.services.check_in import CheckedIn, Desk
from facilitator.services.standing import standings
from facilitator.store import attendance, exercises, history, plan
from facilitator.store import people as stored
from facilitator.store.connection import Store, open_store
from tests.helpers.desk import make_quiet_sample
from tests.helpers.stores import around, edit, is_sound


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "a.workshop"
    make_quiet_sample(path, around(1))
    with open_store(path, around(2)) as opened:
        yield opened


def somebody(store: Store, place: int = 0) -> Person:
    return stored.participants(store.reading)[place]


def reread(store: Store, key: PersonId) -> Person:
    found = stored.person(store.reading, key)
    assert found is not None
    return found


def learning(store: Store, day: int) -> list[Session]:
    """Give the sessions with JP of a day, in time order."""
    known = substitutes.sessions_in_time(store.reading)
    return [session for session in known if session.day == day and session.is_learning]


def point_of(store: Store, session: Session) -> Point:
    return next(one for one in plan.points(store.reading) if session.id in one.sessions)


def scan(store: Store, person: PersonId, session: Session, minute: int = 0) -> CheckedIn:
    code = stored.badge_codes(store.reading)[person]
    at = Desk(point=point_of(store, session))
    return check_in.scan(store, at, code, at=session.span[0] + minute * 60_000)


def replaced(
    store: Store, gone: Person, since: SessionId | date | None = None, **fields: str
) -> PersonId:
    values = {"name": "Siti Pengganti", **fields}
    return substitutes.replace(store, gone.id, values, since=since).person


def test_a_new_substitute_takes_unit_role_and_a_number_and_badge_of_their_own(
    store: Store,
) -> None:
    gone, last = somebody(store), stored.last_number(store.reading)
    added = substitutes.replace(store, gone.id, {"name": "Siti Pengganti"})
    new = reread(store, added.person)
    assert (new.replaces, new.unit, new.role) == (gone.id, gone.unit, Role.PARTICIPANT)
    assert new.list_number == last + 1
    assert stored.badge_codes(store.reading)[new.id] == added.code
    assert stored.substitute_of(store.reading, gone.id) == new


def test_who_is_replaced_before_the_start_never_took_part(store: Store) -> None:
    gone = somebody(store)
    new = replaced(store, gone)
    listed = [one.id for one in stored.participants(store.reading)]
    assert gone.id not in listed
    assert new in listed
    assert reread(store, new).active.since is None


def test_the_old_badge_says_who_came_instead(store: Store) -> None:
    gone = somebody(store)
    replaced(store, gone)
    found = scan(store, gone.id, learning(store, 1)[0])
    assert found.verdict is Verdict.NOT_ACTIVE
    assert "Siti Pengganti" in desk.sentence(load("facilitator", "en"), found)


def test_from_a_day_on_both_keep_what_is_theirs(store: Store) -> None:
    gone, (first, *_), (later, *_) = somebody(store), learning(store, 1), learning(store, 2)
    scan(store, gone.id, first)
    day = later.starts_at.astimezone().date()
    new = replaced(store, gone, day)
    assert scan(store, gone.id, later).verdict is Verdict.NOT_ACTIVE
    assert scan(store, new, first).verdict is Verdict.NOT_ACTIVE
    assert scan(store, new, later, minute=-10).verdict is Verdict.ACCEPTED
    found = standings(store.reading)
    credited = {
        key: {cell.session for cell in found.by_person[key].sessions if cell.is_credited}
        for key in (gone.id, new)
    }
    assert credited == {gone.id: {first.id}, new: {later.id}}


def test_inside_a_half_day_the_time_of_the_first_ends_where_that_of_the_second_begins(
    store: Store,
) -> None:
    gone, (first, second, *_) = somebody(store), learning(store, 1)
    key = plan.points(store.reading)[0].id
    edit(store, "point", key, sessions=[str(first.id), str(second.id)], takes_out=0)
    both = next(one for one in plan.points(store.reading) if one.id == key)
    code = stored.badge_codes(store.reading)[gone.id]
    check_in.scan(store, Desk(point=both), code, at=first.span[0])
    replaced(store, gone, second.id)
    (presence,) = [one for one in attendance.presence_of(store.reading, gone.id) if one.spans]
    assert first.span[1] <= presence.spans[-1][1] <= second.span[0]
    assert is_sound(store)


def test_coming_points_say_represented_and_those_before_do_not(store: Store) -> None:
    gone, (later, *_) = somebody(store), learning(store, 2)
    replaced(store, gone, later.id)
    sessions = plan.sessions_by_id(store.reading)
    marked = {
        one.point: (one.status, one.reason)
        for one in attendance.presence_of(store.reading, gone.id)
    }
    for point in plan.points(store.reading):
        starts = min(sessions[key].span[0] for key in point.sessions)
        if starts >= later.span[0]:
            assert marked[point.id] == (Status.REPRESENTED, "Siti Pengganti")
        else:
            assert point.id not in marked


def test_the_desk_expects_one_of_the_two(store: Store) -> None:
    gone, (first, *_), (later, *_) = somebody(store), learning(store, 1), learning(store, 2)
    new = replaced(store, gone, later.id)
    found = desk.Reader(store.reading)
    for session, expected in ((first, gone.id), (later, new)):
        opening = next(one for one in found.openings if one.point.id == point_of(store, session).id)
        people_there = {one.entrant.id for one in found.board(opening).attendees}
        assert people_there & {gone.id, new} == {expected}


def test_where_sessions_follow_at_once_the_desk_expects_one_of_the_two(store: Store) -> None:
    gone, (first, *_), (later, *_) = somebody(store), learning(store, 1), learning(store, 2)
    starts = first.span[1]
    edit(store, "session", later.id, time={"start": starts, "end": starts + 3_600_000})
    new = replaced(store, gone, later.id)
    for session, expected in ((first, gone.id), (later, new)):
        opening = next(
            one
            for one in desk.Reader(store.reading).openings
            if one.point.id == point_of(store, session).id
        )
        there = desk.Reader(store.reading).board(opening).attendees
        assert {one.entrant.id for one in there} & {gone.id, new} == {expected}


def test_the_place_in_every_team_passes_on_and_so_does_leading_it(store: Store) -> None:
    team = exercises.teams(store.reading)[0]
    gone = reread(store, team.members[0])
    edit(store, "team", team.id, leader=str(gone.id))
    new = replaced(store, gone)
    after = next(one for one in exercises.teams(store.reading) if one.id == team.id)
    assert set(after.members) == {*team.members[1:], new}
    assert after.leader == new


def test_assigned_sessions_pass_on_from_then_on(store: Store) -> None:
    gone, (first, *_), (later, *_) = somebody(store), learning(store, 1), learning(store, 2)
    edit(store, "person", gone.id, assigned=[str(first.id), str(later.id)])
    assert reread(store, replaced(store, gone, later.id)).assigned == (later.id,)


def test_sessions_that_a_speaker_was_to_lead_pass_on(store: Store) -> None:
    (speaker, *_) = stored.with_roles(store.reading, [Role.SPEAKER])
    session = learning(store, 2)[0]
    edit(store, "session", session.id, speakers=[str(speaker.id)])
    new = replaced(store, speaker)
    assert plan.sessions_by_id(store.reading)[session.id].speakers == (new,)
    assert reread(store, new).role is Role.SPEAKER


def test_somebody_on_the_list_keeps_badge_number_and_earlier_presence(store: Store) -> None:
    gone, (first, *_), (later, *_) = somebody(store), learning(store, 1), learning(store, 2)
    guest = people.add(store, {"name": "Tamu Lama"}, role=Role.GUEST)
    scan(store, guest.person, first)
    taken = substitutes.replace(store, gone.id, guest.person, since=later.id)
    found = reread(store, guest.person)
    assert (taken.code, found.role, found.unit) == ("", Role.PARTICIPANT, gone.unit)
    assert found.active.since is None
    assert attendance.presence_of(store.reading, guest.person)[0].first_in is not None


def test_undo_takes_the_whole_of_it_back(store: Store) -> None:
    gone, teams = somebody(store), exercises.teams(store.reading)
    replaced(store, gone, learning(store, 2)[0].id)
    history.withdraw(store, store.acts[-1])
    assert reread(store, gone.id) == gone
    assert stored.substitute_of(store.reading, gone.id) is None
    assert attendance.presence_of(store.reading, gone.id) == ()
    assert exercises.teams(store.reading) == teams


def test_a_place_has_one_substitute_and_a_substitute_one_place(store: Store) -> None:
    gone, other = somebody(store), somebody(store, 1)
    new = replaced(store, gone)
    for person, by, key in (
        (gone.id, other.id, "person.replaced_already"),
        (other.id, new, "person.substitutes_already"),
        (other.id, other.id, "person.own_substitute"),
        (new, gone.id, "person.replaced_themselves"),
    ):
        with pytest.raises(UserError) as refused:
            substitutes.replace(store, person, by)
        assert refused.value.key == key


def test_a_substitute_may_be_replaced_in_turn(store: Store) -> None:
    gone, (later, *_) = somebody(store), learning(store, 2)
    first = replaced(store, gone)
    second = replaced(store, reread(store, first), later.id, name="Tiga Pengganti")
    assert reread(store, second).replaces == first
    assert reread(store, first).active.until is not None


@pytest.mark.parametrize("day", [date(2200, 1, 1)])
def test_a_day_after_everything_is_refused(store: Store, day: date) -> None:
    with pytest.raises(UserError, match="unknown_day"):
        replaced(store, somebody(store), day)


def test_the_usual_beginning_follows_presence_and_clock(store: Store) -> None:
    gone, (first, *_), (later, *_) = somebody(store), learning(store, 1), learning(store, 2)
    assert substitutes.usual(store.reading, gone.id, later.span[0]) is None
    scan(store, gone.id, first)
    assert substitutes.usual(store.reading, gone.id, later.span[0]) == later.id
