"""Check what scans at a desk are worth, and what they come to."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from facilitator.model.attendance import Verdict
from facilitator.store.connection import Deed, Store
from facilitator.store.facts import MANY, derived
from tests.helpers.stores import (
    HOUR,
    MINUTE,
    START,
    add_people,
    add_person,
    add_point,
    edit,
    is_sound,
    make_store,
    scan,
    uid,
    verdict,
)

ANA, BUDI, POINT = uid(11), uid(12), uid(31)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a workshop with a session from 0 to 120 minutes and Ana, whose code is AAA."""
    with make_store(tmp_path) as opened:
        add_point(opened, POINT)
        add_person(opened, ANA, "AAA")
        yield opened


@pytest.mark.parametrize(
    ("minute", "expected"),
    [
        pytest.param(-46, Verdict.OUTSIDE_WINDOW, id="before_it_opens"),
        pytest.param(-45, Verdict.ACCEPTED, id="as_it_opens"),
        pytest.param(165, Verdict.ACCEPTED, id="as_it_closes"),
        pytest.param(166, Verdict.OUTSIDE_WINDOW, id="after_it_closed"),
    ],
)
def test_both_ends_of_the_window_count(store: Store, minute: int, expected: Verdict) -> None:
    assert verdict(store, POINT, "AAA", minute) is expected


@pytest.mark.parametrize(
    ("active", "expected"),
    [
        pytest.param({"since": START}, Verdict.ACCEPTED, id="from_now_on"),
        pytest.param({"until": START}, Verdict.ACCEPTED, id="until_now"),
        pytest.param({"since": START + 1}, Verdict.NOT_ACTIVE, id="not_yet"),
        pytest.param({"until": START - 1}, Verdict.NOT_ACTIVE, id="no_longer"),
        pytest.param({"never": True}, Verdict.NOT_ACTIVE, id="never"),
    ],
)
def test_only_active_people_are_let_in(
    store: Store, active: dict[str, object], expected: Verdict
) -> None:
    edit(store, "person", ANA, active=active)
    assert verdict(store, POINT, "AAA") is expected


def replace_code(store: Store, at: int) -> None:
    edit(store, "code", derived(store.workshop, "code", "AAA", ANA), replaced_at=at)


def test_a_replaced_code_is_refused(store: Store) -> None:
    replace_code(store, START)
    assert verdict(store, POINT, "AAA") is Verdict.REPLACED_CODE


def test_a_scan_before_the_code_was_replaced_counts(store: Store) -> None:
    replace_code(store, START + 1)
    assert verdict(store, POINT, "AAA") is Verdict.ACCEPTED


def test_an_unknown_code_is_stored(store: Store) -> None:
    judged = scan(store, POINT, "ZZZ")
    rows = store.reading.execute(
        "SELECT body ->> '$.code' FROM fact WHERE seq = ?", (judged.fact.seq,)
    )
    assert (judged.verdict, rows.fetchall()) == (Verdict.UNKNOWN_CODE, [("ZZZ",)])


def test_a_code_of_two_people_is_ambiguous(store: Store) -> None:
    add_person(store, BUDI, "AAA")
    assert verdict(store, POINT, "AAA") is Verdict.AMBIGUOUS


@pytest.mark.parametrize(
    ("code", "expected"),
    [("AAA\0", Verdict.UNKNOWN_CODE), ("AAA\n", Verdict.UNKNOWN_CODE), ("", Verdict.UNKNOWN_CODE)],
    ids=["zero_character", "line_end", "nothing"],
)
def test_a_code_counts_character_by_character(store: Store, code: str, expected: Verdict) -> None:
    assert (verdict(store, POINT, code), is_sound(store)) == (expected, True)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param({"code": 5}, id="number_for_a_code"),
        pytest.param({"code": ["AAA"]}, id="list_for_a_code"),
        pytest.param({"person": str(ANA).upper()}, id="person_in_capitals"),
        pytest.param({"person": 7}, id="number_for_a_person"),
        pytest.param({"code": 5, "person": str(ANA)}, id="garbage_before_a_person"),
        pytest.param({}, id="nothing_at_all"),
    ],
)
def test_garbage_is_nobodys(store: Store, body: dict[str, object]) -> None:
    (judged,) = store.write(lambda deed: deed.draft.happen("scan", POINT, body)).judged
    assert (judged.verdict, is_sound(store)) == (Verdict.UNKNOWN_CODE, True)


def test_a_chosen_person_needs_no_code(store: Store) -> None:
    body = {"person": str(ANA), "direction": "in", "happened_at": START}
    (judged,) = store.write(lambda deed: deed.draft.happen("scan", POINT, body)).judged
    assert judged.verdict is Verdict.ACCEPTED


def test_two_entries_of_one_person_are_one(store: Store) -> None:
    add_person(store, BUDI, "BBB")
    pair = {"first": str(ANA), "second": str(BUDI)}
    store.write(lambda deed: deed.draft.add("same", uid(71), pair))
    scan(store, POINT, "AAA")
    judged = scan(store, POINT, "BBB", 90, "out")
    assert (judged.verdict, judged.person) == (Verdict.ACCEPTED, ANA.bytes)


def presence(store: Store) -> list[tuple[object, ...]]:
    rows = store.reading.execute("SELECT person, spans, flags, inside, duplicates FROM presence")
    return [(UUID(bytes=person), *rest) for person, *rest in rows]


def test_in_and_out_make_a_span(store: Store) -> None:
    scan(store, POINT, "AAA")
    scan(store, POINT, "AAA", 90, "out")
    spans = f"[[{START},{START + 90 * MINUTE}]]"
    assert presence(store) == [(ANA, spans, '["LEFT_EARLY"]', 0, 0)]


def test_scans_count_by_their_times_not_by_arrival(store: Store) -> None:
    scan(store, POINT, "AAA", 120, "out")
    scan(store, POINT, "AAA", 0, "in")
    assert presence(store) == [(ANA, f"[[{START},{START + 2 * HOUR}]]", "[]", 0, 0)]


def test_a_refused_scan_leaves_no_presence(store: Store) -> None:
    scan(store, POINT, "AAA", 500)
    assert presence(store) == []


def test_a_mark_by_hand_is_kept_with_its_reason(store: Store) -> None:
    body = {"person": str(ANA), "status": "sakit", "reason": "surat dokter"}
    store.write(lambda deed: deed.draft.happen("presence.marked", POINT, body))
    rows = store.reading.execute("SELECT status, reason FROM presence").fetchall()
    assert rows == [("sakit", "surat dokter")]


def test_the_last_mark_holds(store: Store) -> None:
    def work(deed: Deed) -> None:
        for status in ("sakit", "present"):
            deed.draft.happen("presence.marked", POINT, {"person": str(ANA), "status": status})

    store.write(work)
    assert store.reading.execute("SELECT status FROM presence").fetchall() == [("present",)]


def test_scans_written_together_are_each_judged(store: Store) -> None:
    def work(deed: Deed) -> None:
        for code in ("AAA", "AAA", "ZZZ"):
            deed.draft.begin_act()
            deed.draft.happen("scan", POINT, {"code": code, "happened_at": START})

    judged = store.write(work).judged
    by_seq = [one.verdict for one in sorted(judged, key=lambda one: one.fact.seq)]
    assert by_seq == [Verdict.ACCEPTED, Verdict.DUPLICATE, Verdict.UNKNOWN_CODE]


def test_many_scans_at_once_are_each_judged(tmp_path: Path) -> None:
    count = MANY + 50

    def work(deed: Deed) -> None:
        for number in range(count):
            deed.draft.happen("scan", POINT, {"code": f"C{number}", "happened_at": START})

    with make_store(tmp_path) as store:
        add_point(store, POINT)
        add_people(store, count)
        verdicts = [one.verdict for one in store.write(work).judged]
        assert (verdicts, is_sound(store)) == ([Verdict.ACCEPTED] * count, True)


def test_people_who_come_after_their_scans_are_present(tmp_path: Path) -> None:
    count = MANY + 50

    def work(deed: Deed) -> None:
        for number in range(count):
            deed.draft.happen("scan", POINT, {"code": f"C{number}", "happened_at": START})

    with make_store(tmp_path) as store:
        add_point(store, POINT)
        store.write(work)
        add_people(store, count)
        assert (len(presence(store)), is_sound(store)) == (count, True)
