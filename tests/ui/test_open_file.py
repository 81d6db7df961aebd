"""Test that a workshop rests as one file, whoever closes it last."""

from pathlib import Path

import pytest

from facilitator.store.connection import open_store
from tests.helpers.stores import add_person, around, make_store, reopen, uid
from ui.open_file import OpenFile

pytestmark = pytest.mark.usefixtures("qapp")


def files(folder: Path) -> list[str]:
    """Name what lies in a folder."""
    return sorted(one.name for one in folder.iterdir())


def test_a_window_that_only_reads_leaves_one_file_when_it_closes_last(tmp_path: Path) -> None:
    make_store(tmp_path).close()
    path = tmp_path / "a.workshop"
    writer = reopen(path, 2)
    window = OpenFile(path, around(3))
    add_person(writer, uid(1))
    window.reading.execute("SELECT count(*) FROM fact").fetchone()
    writer.close()
    window.close()

    assert window.is_read_only
    assert files(tmp_path) == ["a.workshop"]


def test_a_window_that_only_reads_leaves_the_writer_alone(tmp_path: Path) -> None:
    make_store(tmp_path).close()
    path = tmp_path / "a.workshop"
    with open_store(path, around(2)) as writer:
        add_person(writer, uid(1))
        OpenFile(path, around(3)).close()
        add_person(writer, uid(2))

    assert files(tmp_path) == ["a.workshop"]
