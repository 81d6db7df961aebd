"""Check opening, writing and closing of workshop files, and what goes wrong with them."""

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from facilitator.errors import StoreError
from facilitator.store import digest, schema
from facilitator.store.connection import (
    Deed,
    create_store,
    open_reader,
    open_store,
    reader,
    side_files,
    unknown_facts,
)
from tests.helpers.stores import (
    FakeClock,
    add_people,
    add_person,
    add_point,
    around,
    is_sound,
    make_store,
    names,
    reopen,
    scan,
    uid,
)

ROOT = Path(__file__).parents[3]
ANA, POINT = uid(11), uid(31)
MakeFile = Callable[[Path], object]


@pytest.fixture
def resting(tmp_path: Path) -> Path:
    """Give a closed workshop with one person and one point."""
    with make_store(tmp_path) as store:
        add_point(store, POINT)
        add_person(store, ANA, "AAA")
    return tmp_path / "a.workshop"


def python(script: str, *words: str | Path) -> "subprocess.Popen[str]":
    """Start a program of ours in another process."""
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, words)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def left_beside(path: Path) -> list[str]:
    return [file.name for file in path.parent.iterdir() if file != path]


# ---- a file at rest


def test_a_resting_file_is_one_plain_file(resting: Path) -> None:
    assert left_beside(resting) == []


def test_a_resting_file_is_in_no_mode_that_needs_side_files(resting: Path) -> None:
    connection = sqlite3.connect(f"{resting.as_uri()}?immutable=1", uri=True)
    mode = connection.execute("PRAGMA journal_mode").fetchone()
    connection.close()
    assert mode == ("delete",)


def test_an_open_file_flushes_every_commit(tmp_path: Path) -> None:
    def settings(connection: sqlite3.Connection, *_: object) -> list[object]:
        wanted = ("journal_mode", "synchronous", "foreign_keys")
        return [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted]

    with make_store(tmp_path) as store:
        assert store.in_writer(settings) == ["wal", 2, 1]


def test_closing_twice_does_nothing(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    store.close()
    store.close()
    assert left_beside(store.path) == []


def test_what_was_written_is_there_at_the_next_opening(resting: Path) -> None:
    with reopen(resting, 2) as store:
        assert names(store) == ["Orang 11"]


def test_a_foreign_reader_does_not_disturb_closing(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    add_person(store, ANA)
    other = open_reader(store.path)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM fact").fetchone()
    store.close()
    other.close()
    with reopen(store.path, 2) as again:
        assert names(again) == ["Orang 11"]
    assert left_beside(store.path) == []


def test_a_log_left_behind_is_taken_in_at_the_next_opening(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    add_person(store, ANA)
    crashed = tmp_path / "crashed" / "a.workshop"
    crashed.parent.mkdir()
    for old, new in zip(
        (store.path, *side_files(store.path)), (crashed, *side_files(crashed)), strict=True
    ):
        if old.exists() and not old.name.endswith("-shm"):
            new.write_bytes(old.read_bytes())
    store.close()
    with reopen(crashed, 2) as again:
        assert names(again) == ["Orang 11"]
    assert left_beside(crashed) == []


# ---- writing


def test_what_a_work_raises_undoes_all_of_it(tmp_path: Path) -> None:
    def work(deed: Deed) -> None:
        deed.draft.add("person", ANA, {"name": "Ana"})
        deed.fold()
        raise KeyError

    with make_store(tmp_path) as store:
        with pytest.raises(KeyError):
            store.write(work)
        assert (digest.count(store.reading), is_sound(store)) == (0, True)


def test_writing_goes_on_after_a_work_that_failed(tmp_path: Path) -> None:
    def work(deed: Deed) -> None:
        deed.draft.add("person", ANA, {"name": "Ana"})
        deed.draft.happen("scan", POINT, {"code": "AAA"})
        deed.fold()
        raise KeyError

    with make_store(tmp_path) as store:
        with pytest.raises(KeyError):
            store.write(work)
        add_point(store, POINT)
        add_person(store, ANA, "AAA")
        scan(store, POINT, "AAA")
        assert is_sound(store)


def test_a_reader_sees_what_was_written(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        assert names(store) == []
        add_person(store, ANA)
        assert names(store) == ["Orang 11"]


def test_a_reading_connection_cannot_write(tmp_path: Path) -> None:
    with make_store(tmp_path) as store, pytest.raises(sqlite3.OperationalError, match="readonly"):
        store.reading.execute("DELETE FROM person")


@pytest.mark.parametrize("statement", ["DELETE FROM fact", "UPDATE fact SET at = 0"])
def test_facts_cannot_be_changed(tmp_path: Path, statement: str) -> None:
    with make_store(tmp_path) as store:
        add_person(store, ANA)
        with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
            store.in_writer(lambda connection, *_: connection.execute(statement))


def test_each_opening_is_a_writer_of_its_own(resting: Path) -> None:
    with reopen(resting, 2) as store:
        add_person(store, uid(12))
        (count,) = store.reading.execute("SELECT count(DISTINCT writer) FROM fact").fetchone()
        assert count == 2


def test_a_clock_set_back_does_not_set_back_the_order(tmp_path: Path) -> None:
    clock = FakeClock()
    with create_store(tmp_path / "a.workshop", around(clock=clock)) as store:
        add_person(store, ANA)
        clock.moment -= 10**9
        add_person(store, uid(12))
        rows = store.reading.execute("SELECT stamp FROM fact ORDER BY seq").fetchall()
        assert rows == sorted(rows)


def test_threads_write_one_after_the_other(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        threads = [threading.Thread(target=add_person, args=(store, uid(n))) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert (len(names(store)), is_sound(store)) == (8, True)


def test_another_fold_version_folds_anew(resting: Path) -> None:
    connection = sqlite3.connect(resting)
    with connection:
        connection.execute("UPDATE meta SET value = '0' WHERE key = 'fold_version'")
        connection.execute("DELETE FROM person")
    connection.close()
    with reopen(resting, 2) as store:
        assert names(store) == ["Orang 11"]


def test_unknown_kinds_and_newer_versions_are_counted(resting: Path) -> None:
    connection = sqlite3.connect(resting)
    with connection:
        connection.execute("INSERT INTO kind (id, name) VALUES (99, 'dream')")
        copied = 'writer, seq + 100, stamp, seq + 100, %s, subject, body, %s, actor, at, "offset"'
        for kind, version in (("99", "1"), ("kind", "7")):
            columns = copied % (kind, version)
            connection.execute(f"INSERT INTO fact SELECT {columns} FROM fact WHERE seq = 1")  # noqa: S608
            copied = copied.replace("100", "200")
    connection.close()
    with reader(resting) as source:
        assert unknown_facts(source) == {"dream 1": 1, "session.add 7": 1}


# ---- what cannot be opened


def text_file(path: Path) -> None:
    path.write_text("Daftar hadir rapat kemarin, " * 100)


def other_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE fact (a)")
    connection.close()


def marked_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute("CREATE TABLE fact (a)")
    connection.close()


def newer_file(path: Path) -> None:
    make_store(path.parent, path.name).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {schema.USER_VERSION + 1}")
    connection.close()


def cut_file(path: Path) -> None:
    with make_store(path.parent, path.name) as store:
        add_people(store, 200)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def nameless_file(path: Path) -> None:
    make_store(path.parent, path.name).close()
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE meta SET value = 'x' WHERE key = 'workshop'")
    connection.close()


REFUSED = [
    pytest.param(text_file, "file.not_a_workshop", id="text"),
    pytest.param(other_database, "file.not_a_workshop", id="other_database"),
    pytest.param(Path.touch, "file.not_a_workshop", id="no_bytes"),
    pytest.param(Path.mkdir, "file.not_a_workshop", id="folder"),
    pytest.param(marked_database, "file.damaged", id="without_our_tables"),
    pytest.param(newer_file, "file.newer", id="newer"),
    pytest.param(cut_file, "file.damaged", id="cut_off"),
    pytest.param(lambda _path: None, "file.missing", id="missing"),
]


def test_a_workshop_without_its_id_is_damaged(tmp_path: Path) -> None:
    nameless_file(tmp_path / "x.workshop")
    with pytest.raises(StoreError) as caught:
        reopen(tmp_path / "x.workshop", 2)
    assert caught.value.key == "file.damaged"


@pytest.mark.parametrize(("make", "key"), REFUSED)
def test_what_cannot_be_opened_for_writing_says_why(
    tmp_path: Path, make: MakeFile, key: str
) -> None:
    path = tmp_path / "x.workshop"
    make(path)
    with pytest.raises(StoreError) as caught:
        reopen(path, 2)
    assert caught.value.key == key


@pytest.mark.parametrize(("make", "key"), REFUSED)
def test_what_cannot_be_read_says_why(tmp_path: Path, make: MakeFile, key: str) -> None:
    path = tmp_path / "x.workshop"
    make(path)
    with pytest.raises(StoreError) as caught, reader(path) as source:
        source.execute("SELECT sum(length(body)) FROM fact").fetchall()
    assert caught.value.key == key


@pytest.mark.parametrize(("make", "key"), REFUSED)
def test_what_cannot_be_opened_is_not_touched(tmp_path: Path, make: MakeFile, key: str) -> None:
    path = tmp_path / "x.workshop"
    make(path)
    before = path.read_bytes() if path.is_file() else key.encode()
    with pytest.raises(StoreError):
        reopen(path, 2)
    after = path.read_bytes() if path.is_file() else key.encode()
    assert (before == after, left_beside(path)) == (True, [])


def test_a_new_file_never_replaces_what_is_there(resting: Path) -> None:
    with pytest.raises(StoreError) as caught:
        create_store(resting, around())
    assert caught.value.key == "file.exists"


def test_a_new_file_makes_no_folder(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        create_store(tmp_path / "salah" / "a.workshop", around())
    assert (caught.value.key, left_beside(tmp_path / "x")) == ("file.missing", [])


def test_a_new_file_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_connection: sqlite3.Connection) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("facilitator.store.migrations.apply", full)
    with pytest.raises(StoreError) as caught:
        create_store(tmp_path / "a.workshop", around())
    assert (caught.value.key, left_beside(tmp_path / "x")) == ("file.disk_full", [])


@pytest.mark.parametrize("seed", range(12))
def test_flipped_bytes_are_told_in_words_or_do_no_harm(resting: Path, seed: int) -> None:
    random = Random(seed)  # noqa: S311 - meant to repeat
    data = bytearray(resting.read_bytes())
    for _ in range(40):
        data[random.randrange(100, len(data))] ^= 1 << random.randrange(8)
    resting.write_bytes(data)
    try:
        with open_store(resting, around(2, device=b"e" * 16)) as store:
            scan(store, POINT, "AAA")
    except StoreError as error:
        assert error.key in {"file.damaged", "file.not_a_workshop", "file.newer"}  # noqa: PT017


# ---- other processes

HOLD = """
import sys
from pathlib import Path
from tests.helpers.stores import reopen
store = reopen(Path(sys.argv[1]), 3)
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def held(resting: Path) -> Iterator[Path]:
    """Give a workshop that another process has open."""
    other = python(HOLD, resting)
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    yield resting
    other.kill()
    other.communicate()


def test_a_file_open_elsewhere_is_refused(held: Path) -> None:
    with pytest.raises(StoreError) as caught:
        reopen(held, 2)
    assert caught.value.key == "file.in_use"


def test_a_file_open_elsewhere_can_be_read(held: Path) -> None:
    with reader(held) as source:
        assert digest.count(source) == 4


def test_a_killed_process_leaves_the_file_free(held: Path) -> None:
    other = python(HOLD, held.with_name("b.workshop"))
    other.kill()
    other.communicate()
    crashed = held.with_name("c.workshop")
    make_store(crashed.parent, crashed.name).close()
    holder = python(HOLD, crashed)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "open\n"
    holder.kill()
    holder.communicate()
    with reopen(crashed, 2) as store:
        add_person(store, ANA)
    assert not crashed.with_name("c.workshop-lock").exists()


SCAN = """
import sys
from pathlib import Path
from tests.helpers.stores import around, scan, uid
from facilitator.store.connection import open_store
store = open_store(Path(sys.argv[1]), around(int(sys.argv[2])))
for number in range(100000):
    scan(store, uid(31), "AAA", number % 60, "in" if number % 2 else "out")
    print(number, flush=True)
"""


def test_killed_at_any_moment_keeps_every_acknowledged_scan(resting: Path) -> None:
    random = Random(5)  # noqa: S311 - meant to repeat
    acknowledged = 0
    for opening in range(4, 8):
        other = python(SCAN, resting, str(opening))
        assert other.stdout is not None
        for _ in range(random.randrange(1, 40)):
            acknowledged += bool(other.stdout.readline())
        other.kill()
        acknowledged += other.communicate()[0].count("\n")
    with reopen(resting, 9) as store:
        (kept,) = store.reading.execute(
            "SELECT count(*) FROM fact JOIN kind ON kind.id = fact.kind WHERE name = 'scan'"
        ).fetchone()
        # The last one of each process may be on the disk before it is acknowledged.
        assert acknowledged <= kept <= acknowledged + 4
        assert is_sound(store)


# ---- places that cannot be written


@pytest.fixture
def unprivileged(resting: Path) -> Iterator[Path]:
    """Give a workshop in a folder of our own, to whose rules we are subject."""
    if os.name != "posix":
        pytest.skip("permissions of folders are a matter of Unix")
    is_root = os.geteuid() == 0
    if is_root:
        for folder in (*list(resting.parents)[:3],):
            folder.chmod(0o755)
        os.chown(resting.parent, 65534, 65534)
        os.chown(resting, 65534, 65534)
        os.seteuid(65534)
    yield resting
    if is_root:
        os.seteuid(0)
    resting.parent.chmod(0o755)


def test_a_read_only_file_is_not_opened_for_writing(unprivileged: Path) -> None:
    unprivileged.chmod(0o444)
    with pytest.raises(StoreError) as caught:
        reopen(unprivileged, 2)
    assert caught.value.key in {"file.read_only", "file.no_permission"}


def test_a_read_only_folder_is_not_opened_for_writing(unprivileged: Path) -> None:
    unprivileged.parent.chmod(0o555)
    with pytest.raises(StoreError) as caught:
        reopen(unprivileged, 2)
    assert caught.value.key in {"file.read_only", "file.no_permission"}


def test_a_resting_file_in_a_read_only_folder_can_be_read(unprivileged: Path) -> None:
    unprivileged.parent.chmod(0o555)
    with reader(unprivileged) as source:
        assert digest.count(source) == 4


@pytest.mark.parametrize("has_log", [True, False], ids=["with_log", "without_log"])
def test_a_file_left_open_on_a_read_only_place_shows_all_that_was_saved(
    unprivileged: Path, *, has_log: bool
) -> None:
    store = reopen(unprivileged, 2)
    add_person(store, uid(12))
    if not has_log:
        store.checkpoint()
    left = unprivileged.parent / "left" / "a.workshop"
    left.parent.mkdir()
    left.write_bytes(unprivileged.read_bytes())
    if has_log:
        side_files(left)[0].write_bytes(side_files(unprivileged)[0].read_bytes())
    store.close()
    left.parent.chmod(0o555)
    with reader(left) as source:
        assert source.execute("SELECT count(*) FROM person").fetchone() == (2,)
    left.parent.chmod(0o755)


def test_a_full_disk_is_told_and_nothing_changes(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        add_person(store, ANA)
        store.in_writer(lambda connection, *_: connection.execute("PRAGMA max_page_count = 1"))
        with pytest.raises(StoreError) as caught:
            store.write(lambda deed: deed.draft.add("person", uid(12), {"name": "x" * 100_000}))
        assert (caught.value.key, names(store)) == ("file.disk_full", ["Orang 11"])


def test_writing_goes_on_when_the_disk_has_room_again(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        store.in_writer(lambda connection, *_: connection.execute("PRAGMA max_page_count = 1"))
        with pytest.raises(StoreError):
            store.write(lambda deed: deed.draft.add("person", uid(12), {"name": "x" * 100_000}))
        store.in_writer(lambda connection, *_: connection.execute("PRAGMA max_page_count = 9999"))
        add_person(store, ANA)
        assert (names(store), is_sound(store)) == (["Orang 11"], True)
