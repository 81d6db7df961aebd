"""Check that one process at a time holds the lock of a file."""

import subprocess
import sys
from pathlib import Path

import pytest

from facilitator.errors import StoreError
from facilitator.store.lock import FileLock, side_file

ROOT = Path(__file__).parents[3]
HOLD = """
import sys
from pathlib import Path
from facilitator.store.lock import FileLock
lock = FileLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "a.workshop"
    found.touch()
    return found


def holder(path: Path) -> "subprocess.Popen[str]":
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "held\n"
    return other


def is_free(path: Path) -> bool:
    try:
        FileLock(path).release()
    except StoreError:
        return False
    return True


def test_a_lock_excludes_others_of_this_process(path: Path) -> None:
    lock = FileLock(path)
    assert not is_free(path)
    lock.release()


def test_a_lock_excludes_other_processes(path: Path) -> None:
    other = holder(path)
    assert not is_free(path)
    other.communicate("")


def test_a_lock_given_back_is_free(path: Path) -> None:
    FileLock(path).release()
    assert is_free(path)


def test_a_lock_of_a_killed_process_is_free(path: Path) -> None:
    other = holder(path)
    other.kill()
    other.communicate()
    assert is_free(path)


def test_nothing_stays_beside_the_file(path: Path) -> None:
    FileLock(path).release()
    assert list(path.parent.iterdir()) == [path]


def test_an_old_side_file_is_no_lock(path: Path) -> None:
    side_file(path).touch()
    assert is_free(path)


def test_a_link_shares_the_lock_of_its_file(path: Path) -> None:
    link = path.with_name("link.workshop")
    link.symlink_to(path)
    lock = FileLock(link)
    assert not is_free(path)
    lock.release()


def test_a_lock_on_a_file_removed_meanwhile_is_taken_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import filelock  # noqa: PLC0415 - its waiting is replaced here only

    acquire = filelock.FileLock.acquire
    removals = iter([True])

    def acquire_a_removed_file(self: filelock.FileLock) -> object:
        if next(removals, False):
            side_file(path).touch()
            taken = acquire(self)
            side_file(path).unlink()
            return taken
        return acquire(self)

    monkeypatch.setattr(filelock.FileLock, "acquire", acquire_a_removed_file)
    lock = FileLock(path)
    monkeypatch.undo()
    assert not is_free(path)
    lock.release()
