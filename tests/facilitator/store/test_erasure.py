"""Check that erasing leaves nothing of a person, and everything that is counted."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

import pytest

from facilitator.errors import StoreError
from facilitator.store import digest, erasure, history, kinds, migrations
from facilitator.store.acts import act_text
from facilitator.store.connection import Deed, Store, reader, side_files
from facilitator.store.erasure import Erased, Request, erase
from facilitator.store.exchange import merge
from facilitator.store.facts import derived
from facilitator.store.plan import workshop_id
from tests.helpers.stores import (
    add_person,
    add_point,
    around,
    edit,
    is_sound,
    make_store,
    names,
    reopen,
    scan,
    uid,
)

ANA, BUDI, TWIN, POINT, CERTIFICATE, OTHERS = (uid(number) for number in (11, 12, 13, 31, 41, 42))
ROOT = Path(__file__).parents[3]
SECRETS = (
    "Ana Lestari", "Lestari", "Dra.", "M.Si.", "198503122010012005", "81234567890",
    "ana@kota.example", "REF-ANA", "Camat Utara", "vegetarian", "TOKEN-ANA", "PENGGANTI", "demam",
    "surat tugas", "jawaban", "88.5", "tertanda-tangan", "cacar",
)  # fmt: skip
"""What the workshop below says of Ana and of nobody else."""

VALUES = {
    "number": "0001/IV/2026", "name": "Ana Lestari", "full_name": "Dra. Ana Lestari, M.Si.",
    "nip": "198503122010012005", "code": "Ana Lestari\ntertanda-tangan", "unit": "Dinas",
    "starts_on": "2026-04-14", "ends_on": "2026-04-14", "issued_on": "2026-04-14",
}  # fmt: skip


def fill(store: Store) -> None:
    """Say everything about Ana that a workshop can say, and a little about Budi."""
    add_point(store, POINT)
    add_person(
        store, ANA, "TOKEN-ANA", name="Ana Lestari", title_front="Dra.", title_back="M.Si.",
        nip="198503122010012005", phone="+6281234567890", email="ana@kota.example", ref="REF-ANA",
        jabatan="Camat Utara", **{"own.makanan": "vegetarian"},
    )  # fmt: skip
    add_person(store, BUDI, "TOKEN-BUDI", name="Budi Santoso", list_number=2)
    scan(store, POINT, "TOKEN-ANA", 5)
    scan(store, POINT, "TOKEN-BUDI", 6)

    def work(deed: Deed) -> None:
        add, happen, ana = deed.draft.add, deed.draft.happen, str(ANA)
        code = derived(store.workshop, "code", "PENGGANTI", ANA)
        add("code", code, {"text": "PENGGANTI", "person": ana})
        happen("presence.marked", POINT, {"person": ana, "status": "sakit", "reason": "demam"})
        verdict = {"entitled": True, "reason": "surat tugas"}
        add("decision", derived(store.workshop, "decision", ANA, "attendance"),
            {"person": ana, "kind": "attendance", "verdict": verdict})  # fmt: skip
        add("test_result", derived(store.workshop, "test_result", ANA),
            {"person": ana, "pre": "40", "post": "88.5"})  # fmt: skip
        add("answer", uid(51), {"respondent": "REF-ANA", "marks": ["4"]})
        add("assessor", uid(52), {"name": "Ana Lestari", "person": ana})
        add("session", uid(53), {"title": "Cerita dari Ibu Ana Lestari", "speakers": [ana]})
        add("team", uid(54), {"name": "Kelompok 1", "leader": ana})

    store.write(work, actor="Ana Lestari")
    store.write(lambda deed: certify(deed, CERTIFICATE, ANA, 1, VALUES))
    taught = {**VALUES, "name": "Budi Santoso", "full_name": "Budi Santoso", "nip": "", "code": "B",
              "sessions": [["Sesi", "Dra. Ana Lestari, M.Si.; Budi Santoso", "2"]]}  # fmt: skip
    store.write(lambda deed: certify(deed, OTHERS, BUDI, 2, taught))
    store.write(lambda deed: deed.draft.happen(kinds.REVOKED, CERTIFICATE, {"reason": "jawaban"}))
    history.withdraw(store, act_text(*edit(store, "person", ANA, unit="Dinas")), reason="cacar")


def certify(deed: Deed, key: UUID, person: UUID, count: int, values: Mapping[str, object]) -> None:
    body = {"person": str(person), "kind": "attendance", "series": "S", "count": count}
    deed.draft.happen(kinds.PREPARED, key, {**body, "scope": "workshop", "values": values})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with make_store(tmp_path) as store:
        fill(store)
    return tmp_path / "a.workshop"


def erase_in(path: Path, *people: UUID, seed: int = 7, reason: str = "") -> Erased:
    request = Request(people=people or (ANA,), label="Data dihapus", reason=reason, actor="Citra")
    return erase(path, around(seed), request)


@contextmanager
def erased(path: Path) -> Iterator[Store]:
    erase_in(path)
    with reopen(path, 8) as store:
        yield store


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    with reader(path) as connection:
        return connection.execute(sql).fetchall()


# ---- what is gone


@pytest.mark.parametrize("secret", SECRETS)
def test_the_file_held_it_before(path: Path, secret: str) -> None:
    assert secret.encode() in path.read_bytes()


@pytest.mark.parametrize("secret", SECRETS)
def test_no_byte_of_it_is_left(path: Path, secret: str) -> None:
    erase_in(path)
    assert secret.encode() not in path.read_bytes()


def test_what_was_changed_later_is_gone_too(path: Path) -> None:
    with reopen(path, 3) as store:
        edit(store, "person", ANA, name="Ana Sulastri")
    erase_in(path)
    assert b"Sulastri" not in path.read_bytes()


def test_another_entry_of_the_same_person_is_erased_with_them(path: Path) -> None:
    with reopen(path, 3) as store:
        add_person(store, TWIN, "TOKEN-TWIN", name="A. Lestariningsih")
        pair = {"first": str(ANA), "second": str(TWIN)}
        store.write(lambda deed: deed.draft.add("same", uid(61), pair))
    assert erase_in(path, TWIN).people == {ANA, TWIN}
    assert b"Lestari" not in path.read_bytes()


def test_who_worked_at_the_desk_under_that_name_is_not_named_any_more(path: Path) -> None:
    erase_in(path)
    assert rows(path, "SELECT name FROM actor ORDER BY name") == [("",), ("Citra",)]


def test_the_code_cannot_be_tried_out_on_what_names_its_fact(path: Path) -> None:
    with reader(path) as connection:
        workshop = workshop_id(connection)
    subject = derived(workshop, "code", "TOKEN-ANA", ANA).bytes
    assert subject in path.read_bytes()
    erase_in(path)
    assert subject not in path.read_bytes()


def test_a_name_of_one_word_goes_where_it_is_surely_theirs(path: Path) -> None:
    with reopen(path, 3) as store:
        add_person(store, TWIN, name="Slamet")
        fields = {"name": "Slamet", "person": str(TWIN)}
        store.write(lambda deed: deed.draft.add("assessor", uid(62), fields))
        store.write(lambda deed: deed.draft.add("team", uid(63), {"name": "Slamet"}))
    erase_in(path, TWIN)
    assert rows(path, "SELECT name FROM assessor WHERE name LIKE '%Slamet%'") == []
    assert ("Slamet",) in rows(path, "SELECT name FROM team")


# ---- what stays


def test_the_erased_person_is_still_one_of_the_people(path: Path) -> None:
    with erased(path) as store:
        assert names(store) == ["Budi Santoso", "Data dihapus"]


def test_presence_stays_as_it_was(path: Path) -> None:
    presence = "SELECT point, person, spans, flags, first_in, status FROM presence ORDER BY person"
    before = rows(path, presence)
    erase_in(path)
    assert (rows(path, presence), len(before)) == (before, 2)


def test_every_fact_keeps_its_key_order_and_kind(path: Path) -> None:
    keys = """SELECT writer.key, seq, stamp, act, kind.name, at FROM fact
        JOIN writer ON writer.id = writer JOIN kind ON kind.id = kind
        WHERE kind.name <> 'person.erased' ORDER BY 1, 2"""
    before = rows(path, keys)
    erase_in(path)
    assert rows(path, keys) == before


def test_the_register_keeps_number_and_state(path: Path) -> None:
    erase_in(path)
    found = rows(path, 'SELECT count, state, "values" FROM certificate ORDER BY count')
    assert [(count, state) for count, state, _ in found] == [(1, "revoked"), (2, "prepared")]
    assert '"number":"0001/IV/2026"' in str(found[0][2])


def test_other_people_keep_everything(path: Path) -> None:
    of_budi = "SELECT * FROM person WHERE name LIKE 'Budi%'"
    before = rows(path, of_budi)
    erase_in(path)
    assert rows(path, of_budi) == before


def test_a_speaker_vanishes_from_the_certificates_of_others(path: Path) -> None:
    erase_in(path)
    ((values,),) = rows(path, 'SELECT "values" FROM certificate WHERE count = 2')
    assert '["Sesi","Data dihapus; Budi Santoso","2"]' in str(values)


def test_a_namesake_is_not_touched(path: Path) -> None:
    title = "Cerita dari Dra. Ana Lestari, M.Si."
    with reopen(path, 3) as store:
        add_person(store, TWIN, name="Ana Lestari", title_front="Dra.", title_back="M.Si.")
        edit(store, "session", uid(53), title=title)
    erase_in(path)
    with reopen(path, 8) as store:
        assert names(store) == ["Ana Lestari", "Budi Santoso", "Data dihapus"]
    assert (title,) in rows(path, "SELECT title FROM session")


def test_who_signs_keeps_the_name(path: Path) -> None:
    with reopen(path, 3) as store:
        block = {"name": "Ana Lestari"}
        store.write(lambda deed: deed.draft.add("signatory", uid(71), {"block": block}))
    erase_in(path)
    assert rows(path, "SELECT block FROM signatory") == [('{"name":"Ana Lestari"}',)]


def test_a_code_that_somebody_else_bears_too_stays_theirs(path: Path) -> None:
    with reopen(path, 3) as store:
        add_person(store, TWIN, "TOKEN-ANA", name="Citra Dewi")
    came = "SELECT person, spans, status FROM presence"
    before = rows(path, came)
    erase_in(path)
    assert rows(path, came) == before


def test_the_fold_of_the_new_file_is_sound(path: Path) -> None:
    with erased(path) as store:
        assert is_sound(store)


def test_a_file_folded_by_an_older_program_is_erased_as_well(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE same")
        connection.execute("UPDATE meta SET value = '0' WHERE key = 'fold_version'")
    connection.close()
    with erased(path) as store:
        assert (names(store), is_sound(store)) == (["Budi Santoso", "Data dihapus"], True)


def test_the_same_file_erased_the_same_way_gives_the_same_digest(path: Path) -> None:
    second = Path(shutil.copy(path, path.with_name("b.workshop")))
    found = []
    for one, seed in ((path, 7), (second, 9)):
        erase_in(one, seed=seed)
        with reader(one) as connection:
            found.append(digest.digest(connection))
    assert found[0] == found[1]


def test_it_stays_on_record_that_somebody_was_erased_and_why(path: Path) -> None:
    erase_in(path, reason="Surat 12")
    said = """SELECT fact.subject, fact.body, actor.name FROM fact JOIN kind ON kind.id = fact.kind
        JOIN actor ON actor.id = fact.actor WHERE kind.name = 'person.erased'"""
    assert rows(path, said) == [(ANA.bytes, '{"reason":"Surat 12"}', "Citra")]


def test_somebody_can_be_erased_after_somebody_else(path: Path) -> None:
    erase_in(path)
    assert erase_in(path, BUDI, seed=9).generation == 2
    assert b"Budi" not in path.read_bytes()


# ---- going on with it


def test_undo_of_an_act_about_the_person_brings_nothing_back(path: Path) -> None:
    with reopen(path, 3) as store:
        act = act_text(*edit(store, "person", ANA, unit="Dinas Barat"))
    with erased(path) as store:
        history.withdraw(store, act)
        history.restore(store, act)
        assert (names(store), is_sound(store)) == (["Budi Santoso", "Data dihapus"], True)
    assert b"Dinas Barat" not in path.read_bytes()


def test_the_erasing_itself_cannot_be_withdrawn(path: Path) -> None:
    with erased(path) as store:
        (act,) = [one for one in history.acts(store.reading) if kinds.ERASED in one.kinds]
        assert not act.can_be_withdrawn


def test_the_old_badge_is_a_stranger(path: Path) -> None:
    with erased(path) as store:
        assert scan(store, POINT, "TOKEN-ANA", 30).person is None


@pytest.mark.parametrize(
    ("newer", "key"),
    [
        pytest.param("a.workshop", "merge.purged", id="an_older_copy_is_refused"),
        pytest.param("b.workshop", "merge.behind", id="into_an_older_copy_is_refused"),
    ],
)
def test_copies_of_before_and_after_do_not_merge(path: Path, newer: str, key: str) -> None:
    other = Path(shutil.copy(path, path.with_name("b.workshop")))
    erase_in(path.with_name(newer))
    with reopen(path, 8) as store, pytest.raises(StoreError) as caught:
        merge(store, other)
    assert caught.value.key == key


def test_copies_in_which_other_people_were_erased_do_not_merge(path: Path) -> None:
    other = Path(shutil.copy(path, path.with_name("b.workshop")))
    erase_in(path)
    erase_in(other, BUDI, seed=9)
    with reopen(path, 8) as store, pytest.raises(StoreError) as caught:
        merge(store, other)
    assert caught.value.key == "merge.parted"


def test_a_copy_made_afterwards_merges(path: Path) -> None:
    erase_in(path)
    other = Path(shutil.copy(path, path.with_name("b.workshop")))
    with reopen(other, 9) as theirs:
        add_person(theirs, TWIN)
    with reopen(path, 8) as store:
        merge(store, other)
        assert (names(store)[-1], is_sound(store)) == ("Orang 13", True)


# ---- when it cannot be done


def refused(path: Path) -> str:
    """Give why it was refused; the file must be as it was, with nothing beside it."""
    before = path.read_bytes()
    with pytest.raises(StoreError) as caught:
        erase_in(path)
    assert path.read_bytes() == before
    assert [one for one in path.parent.iterdir() if "erasing" in one.name] == []
    return caught.value.key


def test_a_file_that_another_program_reads_is_refused(path: Path) -> None:
    with reopen(path, 3):  # makes it a file with a log, as every open workshop is
        other = sqlite3.connect(path)
        other.execute("SELECT count(*) FROM fact").fetchone()
    try:
        assert refused(path) == "erase.open_elsewhere"
    finally:
        other.close()


def test_a_file_that_is_being_written_is_refused(path: Path) -> None:
    with reopen(path, 3), pytest.raises(StoreError) as caught:
        erase_in(path)
    assert caught.value.key == "file.in_use"


@pytest.mark.parametrize(
    ("number", "key"),
    [
        pytest.param(errno.ENOSPC, "file.disk_full", id="full_disk"),
        pytest.param(errno.EROFS, "file.read_only", id="read_only_place"),
        pytest.param(errno.EACCES, "erase.open_elsewhere", id="windows_holds_it_open"),
    ],
)
def test_a_place_that_fails_leaves_the_old_file(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int, key: str
) -> None:
    def fail(_part: Path, _target: Path) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "replace", fail)
    assert refused(path) == key


def test_a_full_disk_while_writing_leaves_the_old_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def limited(connection: sqlite3.Connection) -> None:
        plain(connection)
        connection.execute("PRAGMA max_page_count = 20")

    plain = migrations.apply
    monkeypatch.setattr(migrations, "apply", limited)
    assert refused(path) == "file.disk_full"


def test_entries_of_a_newer_program_are_refused(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO kind (name) VALUES ('hologram.added')")
        connection.execute(
            """INSERT INTO fact SELECT writer, seq + 9000, stamp, seq + 9000,
            (SELECT max(id) FROM kind), subject, '{}', 1, actor, at, "offset" FROM fact LIMIT 1"""
        )
    connection.close()
    assert refused(path) == "erase.unknown_facts"


def test_stopping_it_leaves_the_old_file(path: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(_done: int, _every: int) -> None:
        raise StoppedError

    before = path.read_bytes()
    with pytest.raises(StoppedError):
        erase(path, around(7), Request(people=(ANA,), label="Data dihapus"), stop)
    assert (path.read_bytes(), sorted(path.parent.iterdir())) == (before, [path])


_KILLED = """
import os, sys
from pathlib import Path
from facilitator.store import erasure
from tests.facilitator.store import test_erasure as tests

place, moment = sys.argv[2:]
owner = {"replace": Path, "_flush": erasure, "run": erasure._Copy, "fsync": os}[place]
plain, calls = getattr(owner, place), []

def dying(*arguments):
    calls.append(1)
    if moment == "before":
        os._exit(9)
    plain(*arguments)
    os._exit(9)

setattr(owner, place, dying)
tests.erase_in(Path(sys.argv[1]))
"""


@pytest.mark.parametrize(
    ("place", "moment", "name"),
    [
        pytest.param("run", "before", "Ana Lestari", id="before_anything_is_written"),
        pytest.param("run", "after", "Ana Lestari", id="after_the_facts_are_copied"),
        pytest.param("_flush", "before", "Ana Lestari", id="before_the_disk_has_it"),
        pytest.param("replace", "before", "Ana Lestari", id="before_the_swap"),
        pytest.param("replace", "after", "Data dihapus", id="after_the_swap"),
    ],
)
def test_a_kill_leaves_the_old_file_or_the_new_one(
    path: Path, place: str, moment: str, name: str
) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", _KILLED, path, place, moment],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False, capture_output=True,
    )  # fmt: skip
    assert killed.returncode == 9, killed.stderr
    with reopen(path, 8) as store:
        assert (name in names(store), is_sound(store)) == (True, True)


def test_what_a_kill_left_behind_is_swept_up_by_the_next_try(path: Path) -> None:
    path.with_name(f".{path.name}.erasing").write_text("halb")
    erase_in(path)
    assert list(path.parent.iterdir()) == [path]


def test_a_log_left_by_a_crash_is_taken_in_and_gone(path: Path) -> None:
    beside = path.with_name("crashed")
    beside.mkdir()
    with reopen(path, 3) as store:
        edit(store, "person", BUDI, unit="Dinas Baru")
        for one in (path, side_files(path)[0]):
            shutil.copy(one, beside / one.name)
    crashed = beside / path.name
    erase_in(crashed)
    assert rows(crashed, "SELECT unit FROM person WHERE unit <> ''") == [("Dinas Baru",)]
    assert list(beside.iterdir()) == [crashed]


def test_a_link_to_the_file_stays_a_link(path: Path) -> None:
    link = path.with_name("link.workshop")
    link.symlink_to(path)
    erase_in(link)
    assert (link.is_symlink(), b"Lestari" in path.read_bytes()) == (True, False)


# ---- copies


@pytest.fixture
def place(path: Path) -> Callable[[str], Path]:
    return lambda name: Path(shutil.copy(path, path.with_name(name)))


def still_holding(path: Path, *candidates: Path) -> tuple[Path, ...]:
    return erasure.still_holding(candidates, path, frozenset({ANA.bytes}))


def test_a_copy_of_before_still_holds_the_data(path: Path, place: Callable[[str], Path]) -> None:
    copy = place("salinan.workshop")
    erase_in(path)
    assert still_holding(path, path, copy) == (copy,)


def test_a_copy_of_afterwards_holds_nothing(path: Path, place: Callable[[str], Path]) -> None:
    erase_in(path)
    assert still_holding(path, place("salinan.workshop")) == ()


def test_what_is_no_copy_of_it_is_passed_over(path: Path, tmp_path: Path) -> None:
    (tmp_path / "catatan.workshop").write_text("Ana Lestari")
    with make_store(tmp_path, "lain.workshop", seed=5) as other:
        add_person(other, ANA)
    assert still_holding(path, *tmp_path.iterdir()) == ()
