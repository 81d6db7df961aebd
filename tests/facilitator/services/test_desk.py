"""Test what the desk says of a point: who came, who did not, which point it is now."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.language import load
from facilitator.model.attendance import Direction, Status, Verdict
from facilitator.paths import Home
from facilitator.services import check_in, desk
from facilitator.services.check_in import Desk
from facilitator.services.desk import Board, Group, Reader, Worth
from facilitator.store import history, people
from facilitator.store.connection import Store, open_store
from facilitator.system import surroundings
from tests.helpers.desk import NUMBER, at_point, code_of, make_quiet_sample, point_of
from tests.helpers.stores import FakeClock, is_sound

MINUTE = 60_000


@pytest.fixture
def store(tmp_path: Path, home: Path) -> Iterator[Store]:
    path, around = tmp_path / "a.workshop", surroundings(Home(folder=home))
    make_quiet_sample(path, around)
    with open_store(path, at_point(path, around)) as opened:
        yield opened


def _at(store: Store, direction: Direction = Direction.IN) -> Desk:
    return Desk(point=point_of(store.reading), direction=direction)


def _scan(store: Store, place: int, direction: Direction = Direction.IN) -> Verdict:
    code = code_of(store.reading, place)
    return check_in.scan(store, _at(store, direction), code).verdict


def _board(store: Store) -> Board:
    found = Reader(store.reading)
    return found.board(found.openings[NUMBER])


def _move_on(store: Store, minutes: int) -> None:
    assert isinstance(store.around.clock, FakeClock)
    store.around.clock.moment += minutes * MINUTE


def test_nobody_is_here_before_the_first_scan(store: Store) -> None:
    board = _board(store)
    assert (board.expected, board.came, board.counts[Group.MISSING]) == (30, 0, 30)


def test_everybody_expected_stands_in_one_group(store: Store) -> None:
    _scan(store, 0)
    _move_on(store, 40)
    _scan(store, 1)
    chosen = [people.participants(store.reading)[2].id]
    check_in.mark(store, _at(store), chosen, Status.SICK, reason="surat dokter")
    counts = _board(store).counts
    assert counts[Group.IN_TIME] == counts[Group.LATE] == counts[Group.EXCUSED] == 1
    assert counts[Group.MISSING] == 27
    assert sum(counts.values()) == 30


def test_who_went_out_is_counted_as_gone(store: Store) -> None:
    _scan(store, 0)
    _scan(store, 1)
    _move_on(store, 30)
    _scan(store, 0, Direction.OUT)
    board = _board(store)
    assert (board.came, board.inside, board.left) == (2, 1, 1)
    assert [one.entrant.number for one in board.still_inside()] == [2]


def test_closing_leaves_nobody_blank(store: Store) -> None:
    _scan(store, 0)
    assert desk.close(store, _at(store)) == 29
    board = _board(store)
    assert (board.counts[Group.MISSING], board.counts[Group.ABSENT]) == (0, 29)
    assert point_of(store.reading).is_closed
    assert is_sound(store)


def test_undoing_the_close_takes_every_mark_back(store: Store) -> None:
    desk.close(store, _at(store))
    history.withdraw(store, store.acts[-1])
    assert _board(store).counts[Group.MISSING] == 30
    assert not point_of(store.reading).is_closed
    assert is_sound(store)


def test_reopening_keeps_what_was_said_with_a_reason(store: Store) -> None:
    chosen = [people.participants(store.reading)[3].id]
    check_in.mark(store, _at(store), chosen, Status.ABSENT, reason="pulang tanpa pamit")
    desk.close(store, _at(store))
    desk.reopen(store, _at(store))
    counts = _board(store).counts
    assert (counts[Group.MISSING], counts[Group.ABSENT]) == (29, 1)
    assert not point_of(store.reading).is_closed


def test_who_comes_after_the_close_is_no_longer_absent(store: Store) -> None:
    desk.close(store, _at(store))
    assert _scan(store, 7) is Verdict.ACCEPTED
    assert _board(store).counts[Group.ABSENT] == 29
    history.withdraw(store, store.acts[-1])
    assert _board(store).counts[Group.ABSENT] == 30
    assert is_sound(store)


def test_latest_scans_stand_newest_first_without_undone_ones(store: Store) -> None:
    for place in range(4):
        _scan(store, place)
        _move_on(store, 1)
    history.withdraw(store, store.acts[-2])
    check_in.scan(store, _at(store), "NOBODY99")
    found = Reader(store.reading)
    latest = found.latest(point_of(store.reading).id, 10)
    numbers = [one.number if (one := found.entrant(scan.person)) else None for scan in latest]
    assert numbers == [None, 4, 2, 1]
    assert latest[0].verdict is Verdict.UNKNOWN_CODE
    assert latest[0].act == store.acts[-1]


def test_latest_scans_say_what_a_repeat_is_worth(store: Store) -> None:
    _scan(store, 0)
    _move_on(store, 5)
    _scan(store, 0)
    latest = Reader(store.reading).latest(point_of(store.reading).id, 5)
    assert [scan.verdict for scan in latest] == [Verdict.ALREADY_IN, Verdict.ACCEPTED]


def test_only_the_first_entry_is_late(store: Store) -> None:
    _scan(store, 0)
    _move_on(store, 45)
    _scan(store, 1)
    _scan(store, 0, Direction.OUT)
    _move_on(store, 2)
    _scan(store, 0)
    found = Reader(store.reading)
    opening = found.openings[NUMBER]
    late = [found.is_late(opening, scan) for scan in found.latest(opening.point.id, 9)]
    assert late == [False, False, True, False]


def test_attended_counts_the_points_that_have_begun(store: Store) -> None:
    _scan(store, 0)
    found = Reader(store.reading)
    entrant = found.entrants[0]
    counted = found.attended(entrant, store.around.clock.now())
    assert counted.came == 1
    assert 1 <= counted.begun <= NUMBER + 2


def test_a_reader_sees_new_people_once_told_to_forget(store: Store) -> None:
    found = Reader(store.reading)
    before = len(found.entrants)
    key = store.around.ids.new()
    store.write(lambda deed: deed.draft.add("person", key, {"name": "Pengganti"}))
    assert len(found.entrants) == before
    found.forget()
    assert found.entrants[-1].name == "Pengganti"


# ---- which point


def _choose(store: Store, now: int, remembered: str = "") -> str:
    found = desk.at_hand(desk.openings(store.reading), now, remembered)
    return "" if found is None else found.point.title


def test_the_point_at_hand_is_the_running_one_else_the_next_else_the_last(store: Store) -> None:
    opened = [one for one in desk.openings(store.reading) if one.window]
    first, last = opened[0], opened[-1]
    assert first.window is not None
    assert last.window is not None
    assert _choose(store, first.window.starts + 1) == first.point.title
    assert _choose(store, first.window.starts - 90_000_000) == first.point.title
    assert _choose(store, last.window.ends + 90_000_000) == last.point.title


def test_a_remembered_point_that_takes_scans_goes_first(store: Store) -> None:
    opened = desk.openings(store.reading)
    window = opened[NUMBER].window
    assert window is not None
    key = str(opened[NUMBER].point.id)
    assert _choose(store, window.ends + 5 * MINUTE, key) == opened[NUMBER].point.title
    assert _choose(store, opened[0].window.starts + 1, key) != opened[NUMBER].point.title  # type: ignore[union-attr]  # it has one


def test_no_point_is_no_choice() -> None:
    assert desk.at_hand((), 0) is None


# ---- codes


@pytest.mark.parametrize("frame", ["{}", "]Q1{}", "\x02{}\x03", "~{}~", "{}\r", " {} "])
def test_what_a_scanner_adds_does_not_hide_the_code(store: Store, frame: str) -> None:
    code = code_of(store.reading, 0)
    raw = desk.recognized(store.reading, frame.format(code))
    assert check_in.scan(store, _at(store), raw).verdict is Verdict.ACCEPTED


def test_capital_lock_does_not_hide_the_code(store: Store) -> None:
    code = code_of(store.reading, 0).lower()
    raw = desk.recognized(store.reading, code)
    assert check_in.scan(store, _at(store), raw).verdict is Verdict.ACCEPTED


def test_two_codes_in_one_text_are_nobody(store: Store) -> None:
    raw = code_of(store.reading, 0) + code_of(store.reading, 1)
    assert desk.recognized(store.reading, raw) == raw
    assert not desk.is_known(store.reading, raw)


@pytest.mark.parametrize(
    ("text", "is_code"),
    [("4Z4ERQ3RJVRPZF6B", True), ("Sudarma", False), ("siti 12345", False), ("17", False)],
)
def test_a_name_is_not_taken_for_a_code(text: str, is_code: bool) -> None:  # noqa: FBT001
    assert desk.looks_like_code(text) is is_code


# ---- words


def test_worth_follows_the_verdict() -> None:
    assert desk.worth(Verdict.ACCEPTED) is Worth.ACCEPTED
    assert desk.worth(Verdict.ACCEPTED, is_late=True) is Worth.WARNING
    assert desk.worth(Verdict.ALREADY_IN) is Worth.WARNING
    assert desk.worth(Verdict.UNKNOWN_CODE) is Worth.REFUSED


def test_sentences_end_with_one_full_stop(store: Store) -> None:
    code = code_of(store.reading, 0)
    check_in.scan(store, _at(store), code)
    _move_on(store, 5)
    found = check_in.scan(store, _at(store), code)
    assert found.person is not None
    titled = replace(found, person=replace(found.person, title_back="S.H."))
    assert ".." not in desk.sentence(load("facilitator", "en"), titled)
