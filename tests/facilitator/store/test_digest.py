"""Check the one number for what a file says."""

from pathlib import Path
from random import Random

import pytest

from facilitator.store import digest
from facilitator.store.connection import reader
from tests.helpers.stores import (
    MemoryFold,
    Raw,
    add_people,
    add_person,
    edit,
    folded,
    is_sound,
    make_store,
    uid,
)

FACTS = [
    Raw(bytes([number % 3 + 1]) * 16, number, number, number, "person.add", uid(number), "{}")
    for number in range(1, 20)
]


def test_the_digest_does_not_depend_on_the_numbers_of_writers() -> None:
    mixed = Random(1).sample(FACTS, len(FACTS))  # noqa: S311 - meant to repeat
    assert folded(FACTS, MemoryFold.digest) == folded(mixed, MemoryFold.digest)


@pytest.mark.parametrize(
    "fact",
    [
        Raw(b"x" * 16, 1, 99, 1, "person.set", uid(3), '{"name":"Ana"}'),
        Raw(b"x" * 16, 1, 99, 1, "person.add", uid(99), "{}"),
        Raw(b"x" * 16, 1, 99, 1, "person.set", uid(3), '{"removed":1}'),
    ],
    ids=["edit", "new", "removal"],
)
def test_the_digest_tells_other_contents_apart(fact: Raw) -> None:
    assert folded(FACTS, MemoryFold.digest) != folded([*FACTS, fact], MemoryFold.digest)


def test_changed_tables_are_noticed(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        add_person(store, uid(1))
        store.in_writer(lambda connection, *_: connection.execute("UPDATE person SET name = 'x'"))
        assert not is_sound(store)


def test_folding_anew_leaves_the_file_as_it_is(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        add_people(store, 3)
        edit(store, "person", uid(1), name="Ana")
    before = store.path.read_bytes()
    with reader(store.path) as source:
        digest.fold_anew(source).close()
    assert store.path.read_bytes() == before


def test_facts_are_counted(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        add_people(store, 3)
        assert digest.count(store.reading) == 6
