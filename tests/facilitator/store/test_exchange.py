"""Check uniting copies of one workshop."""

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facilitator.errors import StoreError
from facilitator.store import digest, history, schema
from facilitator.store.acts import act_text
from facilitator.store.connection import Deed, Store
from facilitator.store.exchange import merge
from tests.helpers.stores import (
    add_people,
    add_person,
    add_point,
    edit,
    is_sound,
    make_store,
    names,
    reopen,
    scan,
    uid,
)

ANA, BUDI, POINT = uid(11), uid(12), uid(31)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Give a copy of a workshop with Ana, which lies beside it as a.workshop."""
    with make_store(tmp_path) as store:
        add_point(store, POINT)
        add_person(store, ANA, "AAA")
    return Path(shutil.copy(tmp_path / "a.workshop", tmp_path / "b.workshop"))


@pytest.fixture
def mine(copy: Path) -> Iterator[Store]:
    with reopen(copy.with_name("a.workshop"), 2) as store:
        yield store


def change(path: Path, *statements: str) -> None:
    """Do to a file what no program of ours would."""
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("DROP TRIGGER fact_stays")
        connection.execute("DROP TRIGGER fact_holds")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            connection.execute(statement)
        for statement in schema.FACT_STATEMENTS:
            if "TRIGGER" in statement:
                connection.execute(statement)
    connection.close()


def test_what_the_copy_knows_is_taken_over(mine: Store, copy: Path) -> None:
    with reopen(copy, 3) as theirs:
        add_person(theirs, BUDI)
    merge(mine, copy)
    assert (names(mine), is_sound(mine)) == (["Orang 11", "Orang 12"], True)


def test_a_merge_tells_what_was_new(mine: Store, copy: Path) -> None:
    with reopen(copy, 3) as theirs:
        add_person(theirs, BUDI)
    merged = merge(mine, copy)
    assert (merged.new, merged.known) == (1, 4)


def test_merging_again_changes_nothing(mine: Store, copy: Path) -> None:
    with reopen(copy, 3) as theirs:
        add_person(theirs, BUDI)
    merge(mine, copy)
    before = digest.digest(mine.reading)
    assert (merge(mine, copy).new, digest.digest(mine.reading)) == (0, before)


def test_it_does_not_matter_who_takes_over(mine: Store, copy: Path) -> None:
    edit(mine, "person", ANA, name="Ana", unit="A")
    with reopen(copy, 3) as theirs:
        edit(theirs, "person", ANA, name="Anna")
        merge(mine, copy)
        merge(theirs, mine.path)
        assert digest.digest(mine.reading) == digest.digest(theirs.reading)


def test_copies_that_both_went_on_never_write_one_key_twice(mine: Store, copy: Path) -> None:
    for number in range(5):
        add_person(mine, uid(100 + number))
    with reopen(copy, 3) as theirs:
        for number in range(5):
            add_person(theirs, uid(200 + number))
    assert merge(mine, copy).new == 5


def test_scans_of_somebody_added_elsewhere_count_after_the_merge(mine: Store, copy: Path) -> None:
    scan(mine, POINT, "BBB")
    with reopen(copy, 3) as theirs:
        add_person(theirs, BUDI, "BBB")
    merge(mine, copy)
    rows = mine.reading.execute("SELECT person FROM presence").fetchall()
    assert (rows, is_sound(mine)) == ([(BUDI.bytes,)], True)


def test_an_undo_made_elsewhere_holds_here(mine: Store, copy: Path) -> None:
    with reopen(copy, 3) as theirs:
        added = next(one for one in history.acts(theirs.reading) if "person.add" in one.kinds)
        history.withdraw(theirs, added.name)
    merge(mine, copy)
    assert (names(mine), is_sound(mine)) == ([], True)


def test_an_edit_made_here_survives_an_undo_made_elsewhere(mine: Store, copy: Path) -> None:
    edit(mine, "person", ANA, unit="A")
    with reopen(copy, 3) as theirs:
        act = edit(theirs, "person", ANA, unit="B")
        history.withdraw(theirs, act_text(*act))
    merge(mine, copy)
    assert mine.reading.execute("SELECT unit FROM person").fetchall() == [("A",)]


def test_what_is_written_after_a_merge_comes_last(mine: Store, copy: Path) -> None:
    with reopen(copy, 3) as theirs:
        edit(theirs, "person", ANA, name="Lama")
    change(copy, "UPDATE fact SET stamp = 1 << 61 WHERE body LIKE '%Lama%'")
    merge(mine, copy)
    edit(mine, "person", ANA, name="Baru")
    assert names(mine) == ["Baru"]


def test_a_copy_that_is_open_elsewhere_is_taken_over(mine: Store, copy: Path) -> None:
    with reopen(copy, 3) as theirs:
        add_person(theirs, BUDI)
        merge(mine, copy)
    assert names(mine) == ["Orang 11", "Orang 12"]


def test_many_people_and_scans_are_taken_over(mine: Store, copy: Path) -> None:
    with reopen(copy, 3) as theirs:
        add_people(theirs, 400)
        bodies = [{"code": f"C{number % 400}"} for number in range(900)]

        def work(deed: Deed) -> None:
            for body in bodies:
                deed.draft.begin_act()
                deed.draft.happen("scan", POINT, body)

        theirs.write(work)
        expected = digest.digest(theirs.reading)
    merge(mine, copy)
    assert (digest.digest(mine.reading), is_sound(mine)) == (expected, True)


# ---- what is refused


def refused(mine: Store, other: Path) -> str:
    """Merge what must be refused; gives the key, and checks that nothing changed."""
    before = digest.count(mine.reading), digest.digest(mine.reading)
    with pytest.raises(StoreError) as caught:
        merge(mine, other)
    assert (digest.count(mine.reading), digest.digest(mine.reading)) == before
    return caught.value.key


def test_another_workshop_is_refused(mine: Store, tmp_path: Path) -> None:
    make_store(tmp_path, "c.workshop", seed=9).close()
    assert refused(mine, tmp_path / "c.workshop") == "merge.other_workshop"


def test_the_workshop_itself_is_refused(mine: Store) -> None:
    assert refused(mine, mine.path) == "merge.same_file"


def test_a_link_to_the_workshop_itself_is_refused(mine: Store, tmp_path: Path) -> None:
    link = tmp_path / "link.workshop"
    link.symlink_to(mine.path)
    assert refused(mine, link) == "merge.same_file"


def test_a_missing_copy_is_refused(mine: Store, tmp_path: Path) -> None:
    assert refused(mine, tmp_path / "none.workshop") == "file.missing"


def insert(seq: int, stamp: int = 7, body: object = "", act: int = 0) -> str:
    """Add a fact behind those of the first writer."""
    text = body if isinstance(body, str) and body else json.dumps({}, separators=(",", ":"))
    return (
        f"INSERT INTO fact SELECT writer, {seq}, {stamp}, {act or seq}, kind, subject, '{text}',"  # noqa: S608
        ' 1, actor, at, "offset" FROM fact WHERE seq = 1'
    )


@pytest.mark.parametrize(
    ("statement", "key"),
    [
        pytest.param(
            "UPDATE fact SET body = '{\"x\":1}' WHERE seq = 1", "merge.diverged", id="other_body"
        ),
        pytest.param("UPDATE fact SET at = 5 WHERE seq = 1", "merge.diverged", id="other_time"),
        pytest.param(
            "UPDATE meta SET value = '1' WHERE key = 'generation'", "merge.behind", id="behind"
        ),
        pytest.param(insert(99, stamp=schema.LAST_STAMP), "file.damaged", id="stamp_too_high"),
        pytest.param(insert(99, stamp=-1), "file.damaged", id="stamp_below_zero"),
        pytest.param(insert(99, act=100), "file.damaged", id="act_behind_its_fact"),
        pytest.param(insert(99, body='{"a":1, "b":2}'), "file.damaged", id="body_with_spaces"),
        pytest.param(insert(99, body='{"a":1,"a":2}'), "file.damaged", id="name_twice"),
        pytest.param(insert(99, body='{"a":"\\ud800"}'), "file.damaged", id="half_character"),
    ],
)
def test_a_broken_copy_is_refused(mine: Store, copy: Path, statement: str, key: str) -> None:
    change(copy, statement)
    assert refused(mine, copy) == key


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda data: data[: len(data) // 2], id="cut_off"),
        pytest.param(lambda data: data[:12288] + bytes(4096) + data[16384:], id="page_of_zeros"),
        pytest.param(lambda _data: b"Daftar hadir " * 900, id="text"),
    ],
)
def test_a_damaged_copy_is_refused(
    mine: Store, copy: Path, spoil: Callable[[bytes], bytes]
) -> None:
    copy.write_bytes(spoil(copy.read_bytes()))
    assert refused(mine, copy) in {"file.damaged", "file.not_a_workshop"}


def test_writing_goes_on_after_a_refusal(mine: Store, copy: Path) -> None:
    change(copy, insert(99, body='{"a":1,"a":2}'))
    refused(mine, copy)
    add_person(mine, BUDI)
    assert (names(mine), is_sound(mine)) == (["Orang 11", "Orang 12"], True)
