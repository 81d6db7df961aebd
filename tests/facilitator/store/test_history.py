"""Check the list of acts, undo and redo in a file."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest

from facilitator.errors import UserError
from facilitator.store import digest, history, kinds
from facilitator.store.acts import act_text, parse_act
from facilitator.store.connection import Store
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
    verdict,
)

ANA, BUDI, POINT = uid(11), uid(12), uid(31)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_store(tmp_path) as opened:
        yield opened


def prepared(store: Store) -> str:
    body = {"kind": "attendance", "person": str(ANA), "count": 1}
    act = store.write(lambda deed: deed.draft.happen(kinds.PREPARED, uid(51), body)).act
    assert act is not None
    return act_text(*act)


def test_undo_takes_an_act_back(store: Store) -> None:
    act = add_person(store, ANA)
    history.withdraw(store, act_text(*act))
    assert (names(store), is_sound(store)) == ([], True)


def test_redo_gives_what_was_before(store: Store) -> None:
    act = add_people(store, 300)
    before = digest.digest(store.reading)
    history.withdraw(store, act_text(*act))
    history.restore(store, act_text(*act))
    assert digest.digest(store.reading) == before


def test_undo_adds_one_fact(store: Store) -> None:
    act = add_people(store, 20)
    before = digest.count(store.reading)
    history.withdraw(store, act_text(*act))
    assert digest.count(store.reading) == before + 1


def test_undo_of_an_import_leaves_scans_without_a_person(store: Store) -> None:
    add_point(store, POINT)
    act = add_people(store, 5)
    scan(store, POINT, "C1")
    history.withdraw(store, act_text(*act))
    rows = store.reading.execute("SELECT count(*) FROM presence").fetchone()
    assert (rows, is_sound(store)) == ((0,), True)


def test_undo_of_a_scan_voids_it(store: Store) -> None:
    add_point(store, POINT)
    add_person(store, ANA, "AAA")
    scanned = scan(store, POINT, "AAA").fact
    history.withdraw(store, act_text(store.keys.writer_key(scanned.writer), scanned.act))
    assert verdict(store, POINT, "AAA", 1).value == "accepted"


@pytest.mark.parametrize("change", [history.withdraw, history.restore])
def test_an_unknown_act_is_refused(store: Store, change: Callable[[Store, str], None]) -> None:
    with pytest.raises(UserError) as caught:
        change(store, f"{'ab' * 16}:7")
    assert caught.value.key == "history.unknown_act"


def test_an_act_with_a_certificate_cannot_be_withdrawn(store: Store) -> None:
    with pytest.raises(UserError) as caught:
        history.withdraw(store, prepared(store))
    assert caught.value.key == "history.lasting"


def test_an_undo_cannot_be_undone_but_by_redo(store: Store) -> None:
    history.withdraw(store, act_text(*add_person(store, ANA)))
    with pytest.raises(UserError) as caught:
        history.withdraw(store, history.acts(store.reading)[-1].name)
    assert caught.value.key == "history.lasting"


def test_acts_are_listed_in_their_order(store: Store) -> None:
    first = add_person(store, ANA, "AAA")
    second = edit(store, "person", ANA, name="Ana")
    listed = history.acts(store.reading)
    assert [one.name for one in listed] == [act_text(*first), act_text(*second)]


def test_an_act_tells_its_kinds(store: Store) -> None:
    act = add_person(store, ANA, "AAA")
    found = history.act(store.reading, act_text(*act))
    assert dict(found.kinds) == {"person.add": 1, "code.add": 1}


def test_an_act_tells_that_it_is_withdrawn(store: Store) -> None:
    name = act_text(*add_person(store, ANA))
    history.withdraw(store, name)
    assert history.act(store.reading, name).is_withdrawn


@pytest.mark.parametrize(
    "name", ["", "x", ":1", "zz:1", "ab", f"{'ab' * 16}:-1", f"{'ab' * 16}:{10**40}", "ab:\u0661"]
)  # fmt: skip
def test_what_names_no_act_is_unknown(store: Store, name: str) -> None:
    with pytest.raises(UserError):
        history.act(store.reading, name)


def test_the_name_of_an_act_reads_back() -> None:
    assert parse_act(act_text(b"\x07" * 16, 12)) == (b"\x07" * 16, 12)


# ---- what an undo would hide


def hidden(store: Store, act: tuple[bytes, int]) -> int:
    return history.later_edits(store.reading, history.act(store.reading, act_text(*act)))


def test_later_edits_of_what_an_act_added_would_sleep(store: Store) -> None:
    act = add_person(store, ANA)
    edit(store, "person", ANA, name="Ana")
    edit(store, "person", ANA, unit="A")
    assert hidden(store, act) == 2


def test_edits_of_another_opening_would_sleep_too(store: Store) -> None:
    act = add_person(store, ANA)
    store.close()
    with reopen(store.path, 2) as again:
        edit(again, "person", ANA, name="Ana")
        assert hidden(again, act) == 1


def test_edits_of_what_another_act_added_too_would_stay(store: Store) -> None:
    act = add_person(store, ANA)
    add_person(store, ANA)
    edit(store, "person", ANA, name="Ana")
    assert hidden(store, act) == 0


def test_edits_of_others_would_stay(store: Store) -> None:
    act = add_person(store, ANA)
    add_person(store, BUDI)
    edit(store, "person", BUDI, name="Budi")
    assert hidden(store, act) == 0


def test_withdrawn_edits_sleep_already(store: Store) -> None:
    act = add_person(store, ANA)
    history.withdraw(store, act_text(*edit(store, "person", ANA, name="Ana")))
    assert hidden(store, act) == 0


def test_an_act_of_edits_hides_none(store: Store) -> None:
    add_person(store, ANA)
    act = edit(store, "person", ANA, name="Ana")
    edit(store, "person", ANA, unit="A")
    assert hidden(store, act) == 0


def test_undo_of_an_edit_keeps_a_later_one(store: Store) -> None:
    add_person(store, ANA)
    first = edit(store, "person", ANA, name="Ana", unit="A")
    edit(store, "person", ANA, name="Anna")
    history.withdraw(store, act_text(*first))
    rows = store.reading.execute("SELECT name, unit FROM person").fetchall()
    assert rows == [("Anna", None)]


def test_the_subject_of_a_withdrawal_belongs_to_its_act(store: Store) -> None:
    history.withdraw(store, act_text(*add_person(store, ANA)))
    (subject,) = store.reading.execute("SELECT subject FROM fact ORDER BY seq DESC").fetchone()
    assert UUID(bytes=subject).version == 5
