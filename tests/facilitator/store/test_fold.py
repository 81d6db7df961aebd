"""Check how facts become rows, on examples."""

import json
from uuid import UUID

import pytest

from facilitator.store import kinds
from tests.helpers.stores import (
    HOUR,
    MINUTE,
    START,
    MemoryFold,
    Raw,
    folded,
    state_of_act,
    uid,
)

W1, W2, W3 = (bytes([number]) * 16 for number in (1, 2, 3))
ANA, BUDI, CITRA = uid(11), uid(12), uid(13)
SESSION, POINT = uid(21), uid(31)


def fact(  # noqa: PLR0913 - the columns of a fact
    kind: str, subject: UUID, body: object, *, seq: int = 1, writer: bytes = W1, stamp: int = 0
) -> Raw:
    return Raw(writer, seq, stamp or seq, seq, kind, subject, json.dumps(body))


def says(about: Raw, state: str, seq: int, writer: bytes = W3) -> Raw:
    subject, text = state_of_act(about.writer, about.act, state)
    return Raw(writer, seq, 1000 + seq, seq, kinds.ACT_STATE, subject, text)


def people(facts: list[Raw]) -> object:
    return folded(facts, lambda memory: memory.rows("SELECT name, unit FROM person ORDER BY id"))


ADDED = fact("person.add", ANA, {"name": "Ana", "removed": 0})
RENAMED = fact("person.set", ANA, {"name": "Anna"}, seq=2)
MOVED = fact("person.set", ANA, {"unit": "Dinas A"}, writer=W2, stamp=1)


def test_an_edit_changes_its_own_fields_only() -> None:
    assert people([ADDED, RENAMED, MOVED]) == [("Anna", "Dinas A")]


def test_the_highest_stamp_wins_whatever_the_clock_said() -> None:
    late = Raw(W2, 1, 9, 1, "person.set", ANA, '{"name":"Late"}', at=0)
    assert people([ADDED, late, RENAMED]) == [("Late", None)]


def test_equal_stamps_are_settled_by_writer() -> None:
    other = fact("person.set", ANA, {"name": "Other"}, writer=W2, stamp=2)
    assert people([other, ADDED, RENAMED]) == [("Other", None)]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param([RENAMED], [], id="set_without_add_sleeps"),
        pytest.param([RENAMED, ADDED], [("Anna", None)], id="later_add_wakes_it"),
        pytest.param(
            [ADDED, fact("person.set", ANA, {"removed": 1}, seq=2)], [], id="removed_is_gone"
        ),
        pytest.param(
            [
                ADDED,
                fact("person.set", ANA, {"removed": 1}, seq=2),
                fact("person.add", ANA, {"removed": 0}, seq=3),
            ],
            [("Ana", None)],
            id="added_again_is_back_with_its_fields",
        ),
        pytest.param([ADDED, RENAMED, says(RENAMED, "withdrawn", 1)], [("Ana", None)], id="undo"),
        pytest.param([ADDED, RENAMED, says(ADDED, "withdrawn", 1)], [], id="undo_of_the_add"),
        pytest.param(
            [ADDED, RENAMED, says(RENAMED, "withdrawn", 1), says(RENAMED, "in force", 2)],
            [("Anna", None)],
            id="redo",
        ),
        pytest.param(
            [ADDED, RENAMED, says(RENAMED, "in force", 2), says(RENAMED, "withdrawn", 1, W2)],
            [("Anna", None)],
            id="the_last_word_holds_among_several_writers",
        ),
        pytest.param(
            [ADDED, MOVED, RENAMED, says(MOVED, "withdrawn", 1)],
            [("Anna", None)],
            id="undo_of_an_earlier_edit_leaves_the_later",
        ),
    ],
)
def test_what_there_is(facts: list[Raw], expected: object) -> None:
    assert people(facts) == expected


def test_a_withdrawal_may_come_before_what_it_withdraws() -> None:
    with MemoryFold() as memory:
        memory.take([says(ADDED, "withdrawn", 1)])
        memory.take([ADDED])
        assert memory.rows("SELECT name FROM person") == []


def test_an_unknown_act_cannot_be_withdrawn() -> None:
    facts = [says(ADDED, "withdrawn", 1)]
    assert folded(facts, lambda memory: memory.rows("SELECT act FROM withdrawn")) == []


def test_history_cannot_be_withdrawn() -> None:
    undo = says(RENAMED, "withdrawn", 1)
    facts = [ADDED, RENAMED, undo, says(undo, "withdrawn", 2)]
    assert people(facts) == [("Ana", None)]


def test_a_withdrawal_under_another_subject_has_no_effect() -> None:
    wrong = Raw(W3, 1, 99, 1, kinds.ACT_STATE, ANA, says(ADDED, "withdrawn", 1).body)
    assert people([ADDED, wrong]) == [("Ana", None)]


def test_a_fact_that_comes_late_makes_its_act_lasting() -> None:
    prepared = Raw(W1, 2, 1, 1, kinds.PREPARED, uid(51), '{"kind":"attendance"}')
    with MemoryFold() as memory:
        memory.take([ADDED, says(ADDED, "withdrawn", 1)])
        memory.take([prepared])
        assert memory.rows("SELECT name FROM person") == [("Ana",)]


@pytest.mark.parametrize(
    ("kinds_in_order", "state"),
    [
        pytest.param(["prepared"], "prepared", id="prepared"),
        pytest.param(["prepared", "released"], "released", id="released"),
        pytest.param(["prepared", "voided", "released"], "voided", id="an_end_is_never_left"),
        pytest.param(["prepared", "released", "revoked"], "revoked", id="revoked"),
        pytest.param(["prepared", "released", "replaced"], "replaced", id="replaced"),
        pytest.param(["prepared", "prepared"], "prepared", id="prepared_by_two"),
    ],
)
def test_state_of_a_certificate(kinds_in_order: list[str], state: str) -> None:
    facts = [
        fact(f"certificate.{kind}", uid(51), {"count": seq}, seq=seq)
        for seq, kind in enumerate(kinds_in_order, 1)
    ]
    rows = folded(facts, lambda memory: memory.rows('SELECT state, "count" FROM certificate'))
    assert rows == [(state, 1)]


def test_a_certificate_that_was_only_released_is_not_shown() -> None:
    facts = [fact(kinds.RELEASED, uid(51), {})]
    assert folded(facts, lambda memory: memory.rows("SELECT * FROM certificate")) == []


def test_the_register_keeps_the_highest_number_of_each_series() -> None:
    facts = [
        fact(kinds.REGISTER_TAKEN, uid(61), {"device": "aa", "after": {"S": 9, "P": 1}}),
        fact(kinds.REGISTER_TAKEN, uid(61), {"device": "bb", "after": {"S": 4}}, seq=2),
    ]
    rows = folded(facts, lambda memory: memory.rows("SELECT device, after FROM register"))
    assert rows == [(b"\xbb", '{"P":1,"S":9}')]


def test_a_newer_version_of_a_fact_is_kept_and_not_read() -> None:
    newer = Raw(W2, 1, 9, 1, "person.set", ANA, '{"name":"?"}', version=2)
    assert people([ADDED, newer]) == [("Ana", None)]


# ---- what scans are worth follows people, codes, sessions and clocks

TIME = {"start": START, "end": START + 2 * HOUR}
PLAN = [
    fact("session.add", SESSION, {"time": TIME, "removed": 0}, seq=1),
    fact("point.add", POINT, {"sessions": [str(SESSION)], "takes_out": 1, "removed": 0}, seq=2),
]
BUDI_ADDED = fact("person.add", BUDI, {"removed": 0}, seq=11)
LINKED = fact("same.add", uid(71), {"first": str(ANA), "second": str(BUDI), "removed": 0}, seq=31)


def code(person: UUID, text: str, seq: int) -> Raw:
    return fact(
        "code.add",
        UUID(int=person.int + 100 + seq),
        {"text": text, "person": str(person), "removed": 0},
        seq=seq,
    )


def scan(text: str, seq: int = 41, minute: int = 0, way: str = "in") -> Raw:
    body = {"code": text, "direction": way, "happened_at": START + minute * MINUTE}
    return fact("scan", POINT, body, seq=seq)


def present(memory: MemoryFold) -> list[UUID]:
    rows = memory.connection.execute("SELECT person FROM presence ORDER BY person")
    return [UUID(bytes=person) for (person,) in rows]


BASE = [*PLAN, fact("person.add", ANA, {"removed": 0}, seq=10), code(ANA, "AAA", 20), scan("AAA")]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param([], [], [ANA], id="known_code"),
        pytest.param([BUDI_ADDED, code(BUDI, "AAA", 21)], [], [], id="code_of_two_is_nobodys"),
        pytest.param(
            [BUDI_ADDED, code(BUDI, "AAA", 21)],
            [fact("person.set", BUDI, {"removed": 1}, seq=50)],
            [ANA],
            id="the_other_holder_removed",
        ),
        pytest.param([code(BUDI, "AAA", 21)], [BUDI_ADDED], [], id="the_other_holder_comes_later"),
        pytest.param(
            [BUDI_ADDED, code(BUDI, "AAA", 21)], [LINKED], [ANA], id="two_holders_are_one_person"
        ),
        pytest.param(
            [BUDI_ADDED, LINKED],
            [fact("person.set", ANA, {"removed": 1}, seq=50)],
            [],
            id="scans_of_a_removed_entry_are_not_the_others",
        ),
        pytest.param(
            [BUDI_ADDED, code(BUDI, "BBB", 21), scan("BBB", 42), LINKED],
            [fact("person.set", ANA, {"removed": 1}, seq=50)],
            [BUDI],
            id="the_other_entry_stands_for_itself_again",
        ),
        pytest.param(
            [BUDI_ADDED],
            [fact("code.set", UUID(int=131), {"person": str(BUDI)}, seq=50)],
            [BUDI],
            id="code_given_to_another",
        ),
        pytest.param(
            [],
            [fact("code.set", UUID(int=131), {"text": "BBB"}, seq=50)],
            [],
            id="code_changed",
        ),
        pytest.param(
            [],
            [fact("session.set", SESSION, {"time": {"start": 0, "end": HOUR}}, seq=50)],
            [],
            id="session_moved_away",
        ),
        pytest.param(
            [], [fact("point.set", POINT, {"removed": 1}, seq=50)], [], id="point_removed"
        ),
        pytest.param(
            [], [fact("person.set", ANA, {"active": {"never": True}}, seq=50)], [], id="never_came"
        ),
        pytest.param([], [says(BASE[-1], "withdrawn", 1)], [], id="scan_withdrawn"),
        pytest.param([], [says(BASE[-2], "withdrawn", 1)], [], id="code_withdrawn"),
    ],
)
def test_who_is_present(before: list[Raw], after: list[Raw], expected: list[UUID]) -> None:
    with MemoryFold() as memory:
        memory.take(BASE + before)
        memory.take(after)
        assert present(memory) == expected


def test_two_entries_of_one_person_with_one_code_count_a_scan_once() -> None:
    facts = [*BASE, BUDI_ADDED, code(BUDI, "AAA", 21), LINKED, code(ANA, "AAA", 22)]
    rows = folded(facts, lambda memory: memory.rows("SELECT duplicates FROM presence"))
    assert rows == [(0,)]


def test_a_corrected_clock_moves_the_scans_of_its_writer() -> None:
    wrong = Raw(W2, 1, 60, 1, "scan", POINT, '{"code":"AAA"}', at=START - 30 * HOUR)
    shift = {"writer": W2.hex(), "shift_ms": 30 * HOUR}
    with MemoryFold() as memory:
        memory.take([*BASE[:-1], fact("clock.corrected", uid(81), shift, seq=51)])
        memory.take([wrong])
        assert memory.rows("SELECT first_in FROM presence") == [(START,)]


def test_scans_of_one_moment_are_taken_in_the_order_of_facts() -> None:
    facts = [*BASE, scan("AAA", 43, 0, "out"), scan("AAA", 42, 30, "in")]
    rows = folded(facts, lambda memory: memory.rows("SELECT spans, inside FROM presence"))
    assert rows == [(f"[[{START},{START}],[{START + 30 * MINUTE},{START + 2 * HOUR}]]", 1)]
