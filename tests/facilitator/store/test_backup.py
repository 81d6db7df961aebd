"""Check safe copies and bringing them back."""

import errno
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facilitator.errors import StoreError
from facilitator.store import backup, digest
from facilitator.store.connection import Store, reader
from tests.helpers.stores import add_person, is_sound, make_store, names, reopen, uid

ANA = uid(11)
MakeCopy = Callable[[sqlite3.Connection, Path], None]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_store(tmp_path) as opened:
        add_person(opened, ANA)
        yield opened


def people_in(path: Path) -> int:
    with reader(path) as source:
        return int(source.execute("SELECT count(*) FROM person").fetchone()[0])


def test_a_copy_of_an_open_workshop_holds_everything(store: Store, tmp_path: Path) -> None:
    backup.backup(store.path, tmp_path / "copy.workshop")
    assert people_in(tmp_path / "copy.workshop") == 1


def test_a_copy_is_one_plain_file(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "folder" / "copy.workshop"
    target.parent.mkdir()
    backup.backup(store.path, target)
    connection = sqlite3.connect(f"{target.as_uri()}?immutable=1", uri=True)
    mode = connection.execute("PRAGMA journal_mode").fetchone()
    connection.close()
    assert (mode, list(target.parent.iterdir())) == (("delete",), [target])


def test_a_copy_made_while_others_write_is_whole(store: Store, tmp_path: Path) -> None:
    done = threading.Event()

    def write() -> None:
        number = 100
        while not done.is_set():
            number += 1
            add_person(store, uid(number))

    writing = threading.Thread(target=write)
    writing.start()
    backup.backup(store.path, tmp_path / "copy.workshop")
    done.set()
    writing.join()
    with reopen(tmp_path / "copy.workshop", 9) as copy:
        assert is_sound(copy)


def test_a_copy_never_replaces_what_is_there(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "copy.workshop"
    target.write_text("penting")
    with pytest.raises(StoreError) as caught:
        backup.backup(store.path, target)
    assert (caught.value.key, target.read_text()) == ("file.exists", "penting")


def test_a_copy_reaches_a_stick_without_links(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    backup.backup(store.path, tmp_path / "copy.workshop")
    assert people_in(tmp_path / "copy.workshop") == 1


@pytest.mark.parametrize("make", [backup.copy_to, backup.replace_copy])
def test_a_copy_that_fails_leaves_nothing(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: MakeCopy
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(StoreError) as caught:
        make(store.reading, tmp_path / "copy.workshop")
    assert (caught.value.key, sorted(tmp_path.iterdir())) == ("file.disk_full", before)


def test_a_newer_copy_replaces_the_older(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "copy.workshop"
    backup.replace_copy(store.reading, target)
    add_person(store, uid(12))
    backup.replace_copy(store.reading, target)
    assert people_in(target) == 2


def test_an_older_copy_stays_until_the_new_one_is_whole(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.workshop"
    backup.replace_copy(store.reading, target)

    def damaged(*_: object) -> None:
        raise StoreError("file.damaged")

    monkeypatch.setattr(backup, "quick_check", damaged)
    with pytest.raises(StoreError):
        backup.replace_copy(store.reading, target)
    assert people_in(target) == 1


def test_a_workshop_is_never_its_own_copy(store: Store) -> None:
    with pytest.raises(StoreError) as caught:
        backup.replace_copy(store.reading, store.path)
    assert (caught.value.key, names(store)) == ("file.exists", ["Orang 11"])


# ---- bringing back


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    with make_store(tmp_path, "saved.workshop") as store:
        for number in range(20):
            add_person(store, uid(number))
    return tmp_path / "saved.workshop"


def test_a_restored_workshop_says_what_the_copy_said(saved: Path, tmp_path: Path) -> None:
    target = tmp_path / "back.workshop"
    backup.restore(saved, target)
    with reader(saved) as one, reader(target) as two:
        assert digest.digest(one) == digest.digest(two)


def test_a_restored_workshop_keeps_its_identity(saved: Path, tmp_path: Path) -> None:
    target = tmp_path / "back.workshop"
    backup.restore(saved, target)
    with reopen(saved, 2) as one, reopen(target, 3) as two:
        assert one.workshop == two.workshop


def test_restoring_never_replaces_what_is_there(saved: Path, store: Store) -> None:
    with pytest.raises(StoreError) as caught:
        backup.restore(saved, store.path)
    assert caught.value.key == "file.exists"


def test_a_damaged_copy_is_not_restored(saved: Path, tmp_path: Path) -> None:
    data = saved.read_bytes()
    saved.write_bytes(data[:8192] + bytes(8192) + data[16384:])
    target = tmp_path / "back.workshop"
    with pytest.raises(StoreError) as caught:
        backup.restore(saved, target)
    assert (caught.value.key, target.exists()) == ("file.damaged", False)


def test_a_missing_copy_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        backup.restore(tmp_path / "none.workshop", tmp_path / "back.workshop")
    assert caught.value.key == "file.missing"


def test_a_missing_folder_is_told(saved: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        backup.restore(saved, tmp_path / "none" / "back.workshop")
    assert caught.value.key in {"file.missing", "file.cannot_open"}
