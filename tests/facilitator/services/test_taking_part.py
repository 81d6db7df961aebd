"""Somebody takes part since or until a typed day; what cannot be is said in words."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from facilitator.errors import UserError
from facilitator.model.attendance import Verdict
from facilitator.model.ids import PersonId
from facilitator.model.people import Active, Person
from facilitator.services import people, same
from facilitator.services.taking_part import Edge, day_of, read_day, set_day
from facilitator.store import people as stored
from facilitator.store.connection import Store
from tests.helpers.stores import add_person, add_point, edit, make_store, uid, verdict

SITI, TWIN, POINT = PersonId(uid(1)), PersonId(uid(2)), uid(9)
ZONE = "Asia/Makassar"
MONDAY, TUESDAY, WEDNESDAY = (date(2026, 1, day) for day in (5, 6, 7))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a workshop of three days, with somebody who is there from start to end."""
    with make_store(tmp_path) as made:
        days = [day.isoformat() for day in (MONDAY, TUESDAY, WEDNESDAY)]
        fields = {"title": "PKP", "zone": ZONE, "days": days}
        made.write(lambda deed: deed.draft.add("workshop", made.workshop, fields))
        add_point(made, POINT)
        add_person(made, SITI, "SITI", name="Siti")
        yield made


def siti(store: Store, key: PersonId = SITI) -> Person:
    found = stored.person(store.reading, key)
    assert found is not None
    return found


def days(store: Store) -> tuple[date | None, date | None]:
    active = siti(store).active
    return day_of(active, Edge.SINCE, ZONE), day_of(active, Edge.UNTIL, ZONE)


def read(store: Store, edge: Edge, text: str) -> date | None:
    return read_day(store.reading, siti(store), edge, (text, "en"))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("6 Januari 2026", TUESDAY, id="in_words"),
        pytest.param("6 January 2026", TUESDAY, id="in_english"),
        pytest.param("Selasa, 6 Januari 2026", TUESDAY, id="with_its_weekday"),
        pytest.param("06-01-2026", TUESDAY, id="day_first"),
        pytest.param("6/1/26", TUESDAY, id="year_of_two_digits"),
        pytest.param("", None, id="nothing"),
        pytest.param(" - ", None, id="a_dash"),
    ],
)
def test_a_day_is_read_as_people_type_it(store: Store, text: str, day: date | None) -> None:
    assert read(store, Edge.SINCE, text) == day


@pytest.mark.parametrize(
    ("edge", "text", "key"),
    [
        pytest.param(Edge.SINCE, "besok", "person.no_day", id="no_date"),
        pytest.param(Edge.SINCE, "8 Januari 2026", "person.after_end", id="comes_too_late"),
        pytest.param(Edge.UNTIL, "4 Januari 2026", "person.before_start", id="left_before"),
        pytest.param(Edge.UNTIL, "5 Januari 2026", "person.leaves_first", id="leaves_first"),
    ],
)
def test_a_day_that_cannot_be_is_refused(store: Store, edge: Edge, text: str, key: str) -> None:
    set_day(store, [SITI], Edge.SINCE, TUESDAY)
    with pytest.raises(UserError) as caught:
        read(store, edge, text)
    assert caught.value.key == key


def test_of_who_was_erased_no_day_is_taken(store: Store) -> None:
    edit(store, "person", SITI, erased=1)
    with pytest.raises(UserError) as caught:
        read(store, Edge.SINCE, "6 Januari 2026")
    assert caught.value.key == "person.erased"


@pytest.mark.parametrize(
    ("edge", "day", "said"),
    [
        pytest.param(Edge.SINCE, MONDAY, Verdict.ACCEPTED, id="since_that_day"),
        pytest.param(Edge.SINCE, TUESDAY, Verdict.NOT_ACTIVE, id="since_the_day_after"),
        pytest.param(Edge.UNTIL, MONDAY, Verdict.ACCEPTED, id="until_that_day"),
    ],
)
def test_scans_count_within_the_days(store: Store, edge: Edge, day: date, said: Verdict) -> None:
    set_day(store, [SITI], edge, day)
    assert verdict(store, POINT, "SITI") is said


def test_both_ends_are_set_and_opened_one_by_one(store: Store) -> None:
    set_day(store, [SITI], Edge.SINCE, MONDAY)
    set_day(store, [SITI], Edge.UNTIL, TUESDAY)
    assert days(store) == (MONDAY, TUESDAY)
    set_day(store, [SITI], Edge.SINCE, None)
    assert days(store) == (None, TUESDAY)
    set_day(store, [SITI], Edge.UNTIL, None)
    assert siti(store).active == Active()


def test_the_same_day_again_keeps_the_moment(store: Store) -> None:
    moment = 1_767_664_800_000  # in the middle of Tuesday, as a substitute begins
    edit(store, "person", SITI, active={"since": moment})
    set_day(store, [SITI], Edge.SINCE, TUESDAY)
    assert siti(store).active == Active(since=moment)


def test_who_never_took_part_does_so_from_then_on(store: Store) -> None:
    people.withdraw(store, [SITI], last_day=None)
    assert days(store) == (None, None)
    set_day(store, [SITI], Edge.UNTIL, None)
    assert siti(store).active.never
    set_day(store, [SITI], Edge.SINCE, TUESDAY)
    assert days(store) == (TUESDAY, None)


def test_all_entries_of_a_person_follow(store: Store) -> None:
    add_person(store, TWIN, "TWIN", name="Siti")
    same.join(store, (SITI, TWIN))
    set_day(store, [SITI], Edge.SINCE, TUESDAY)
    assert verdict(store, POINT, "TWIN") is Verdict.NOT_ACTIVE
