"""Test what this laptop keeps of itself: one identity, however it starts."""

import subprocess
import sys
from pathlib import Path

import pytest

from facilitator import paths
from facilitator.paths import Home, device_id, keep_first

ROOT = Path(__file__).parents[2]
ASK = "from facilitator.paths import device_id, home; print(device_id(home()).hex())"


def test_first_starts_at_the_same_moment_agree_on_the_device(home: Path) -> None:
    assert not (home / "device.toml").exists()
    started = [
        subprocess.Popen([sys.executable, "-c", ASK], cwd=ROOT, stdout=subprocess.PIPE)
        for _ in range(4)
    ]
    said = {process.communicate()[0] for process in started}

    assert len(said) == 1


def test_the_second_of_two_first_starts_takes_the_id_of_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = Home(folder=tmp_path)
    other = b"o" * 16
    write = paths.keep_first

    def late(path: Path, data: bytes) -> None:
        write(path, f'id = "{other.hex()}"\n'.encode())
        write(path, data)

    monkeypatch.setattr(paths, "keep_first", late)

    assert device_id(where) == other


def test_a_broken_file_gets_a_new_id_that_stays(tmp_path: Path) -> None:
    where = Home(folder=tmp_path)
    where.device.write_text("id = broken")

    assert device_id(where) == device_id(where)


def test_a_disk_without_links_keeps_the_first_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_paths: object) -> None:
        raise PermissionError

    monkeypatch.setattr("os.link", refuse)
    keep_first(tmp_path / "a.toml", b"first")
    keep_first(tmp_path / "a.toml", b"second")

    assert (tmp_path / "a.toml").read_bytes() == b"first"
    assert [one.name for one in tmp_path.iterdir()] == ["a.toml"]
