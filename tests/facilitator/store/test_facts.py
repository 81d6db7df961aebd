"""Check how facts are written, named and ordered."""

import sqlite3
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.errors import BugError
from facilitator.store import facts, schema
from facilitator.store.connection import Deed, Store
from facilitator.store.facts import Draft, Keys, Stamps, Writer
from tests.helpers.stores import WORKSHOP, make_store, uid

ANA = uid(11)
SECOND = 1_000 << 16


@pytest.fixture
def store(tmp_path: Any) -> Any:  # noqa: ANN401 - a generator of stores
    with make_store(tmp_path) as opened:
        yield opened


@pytest.mark.parametrize(
    "body",
    [
        pytest.param({"points": 1.5}, id="plain"),
        pytest.param({"own": {"a": [1, {"b": 0.5}]}}, id="deep_inside"),
    ],
)
def test_a_body_with_a_float_is_refused(body: dict[str, object]) -> None:
    with pytest.raises(BugError):
        facts.encode(body)


def test_equal_bodies_are_written_alike() -> None:
    assert facts.encode({"b": "é", "a": [1]}) == facts.encode({"a": [1], "b": "é"})


@pytest.mark.parametrize(
    "text",
    ["[1]", "5", '"x"', "null", "{", '{"name":"\\ud800"}', "9" * 5_000, "[" * 3_000 + "]" * 3_000],
    ids=["list", "number", "text", "null", "cut", "half_character", "endless_number", "deep"],
)
def test_a_body_that_is_no_object_reads_as_empty(text: str) -> None:
    assert facts.decode("person.set", 1, text) == {}


def test_ids_of_relations_depend_on_the_workshop() -> None:
    here, there = (facts.derived(one, "membership", ANA) for one in (WORKSHOP, uid(7)))
    assert here != there


def test_ids_of_relations_tell_their_parts_apart() -> None:
    assert facts.derived(WORKSHOP, "x", "a", "b") != facts.derived(WORKSHOP, "x", "a b")


# ---- stamps


def test_a_stamp_follows_the_clock() -> None:
    assert Stamps(0).next(1_000) == SECOND


def test_a_stamp_never_falls_behind_the_last() -> None:
    assert Stamps(SECOND).next(500) == SECOND + 1


def test_a_stamp_from_elsewhere_is_left_behind() -> None:
    stamps = Stamps(0)
    stamps.meet(SECOND)
    assert stamps.next(0) == SECOND + 1


def test_used_up_stamps_are_refused() -> None:
    with pytest.raises(BugError):
        Stamps(schema.LAST_STAMP - 1).next(0)


@given(st.lists(st.integers(-(2**40), 2**45)))
def test_stamps_only_grow(moments: list[int]) -> None:
    stamps = Stamps(0)
    given_out = [stamps.next(moment) for moment in moments]
    assert given_out == sorted(set(given_out))


# ---- acts


def acts_of(store: Store) -> list[tuple[int, int]]:
    rows = store.reading.execute("SELECT seq, act FROM fact ORDER BY seq")
    return [(seq, act) for seq, act in rows]


def test_facts_of_one_act_are_named_by_the_first(store: Store) -> None:
    def work(deed: Deed) -> None:
        deed.draft.add("person", ANA, {"name": "Ana"})
        deed.draft.set("person", ANA, {"unit": "A"})
        deed.draft.begin_act()
        deed.draft.remove("person", ANA)

    store.write(work)
    assert acts_of(store) == [(1, 1), (2, 1), (3, 3)]


def test_an_act_without_facts_takes_no_number(store: Store) -> None:
    store.write(lambda _deed: None)
    written = store.write(lambda deed: deed.draft.add("person", ANA, {"name": "Ana"}))
    assert written.act is not None
    assert written.act[1] == 1


def test_nothing_written_has_no_act(store: Store) -> None:
    assert store.write(lambda _deed: None).act is None


def test_an_act_keeps_who_and_when(store: Store) -> None:
    def work(deed: Deed) -> None:
        deed.draft.begin_act(actor="Sari", at=77)
        deed.draft.add("person", ANA, {"name": "Ana"})

    store.write(work)
    row = store.reading.execute(
        'SELECT actor.name, at, "offset" FROM fact JOIN actor ON actor.id = fact.actor'
    ).fetchone()
    assert row == ("Sari", 77, 420)


def test_a_kind_nobody_declared_is_refused(store: Store) -> None:
    with pytest.raises(BugError):
        store.write(lambda deed: deed.draft.add("persno", ANA, {}))


def test_facts_are_appended_inside_a_transaction_only() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript(schema.FACT_TABLES)
    keys = Keys(connection)
    writer = Writer(keys.writer(b"w" * 16, b"d" * 16), b"w" * 16, 1)
    draft = Draft(keys, writer, Stamps(0), (0, 0))
    draft.add("person", ANA, {})
    with pytest.raises(BugError):
        draft.flush(connection)
    connection.close()


@pytest.mark.parametrize("chosen", [range(3), range(facts.MANY + 3)], ids=["few", "many"])
def test_facts_of_subjects_are_found(store: Store, chosen: range) -> None:
    def work(deed: Deed) -> None:
        for number in (*chosen, 9_999):
            deed.draft.add("person", UUID(int=number), {"name": "x"})

    store.write(work)
    wanted = [UUID(int=number).bytes for number in chosen]
    found = store.in_writer(lambda connection, *_: facts.of_subjects(connection, wanted))
    assert {fact.subject for fact in found} == set(wanted)
