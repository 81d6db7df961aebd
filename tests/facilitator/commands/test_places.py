"""Test that a command says so where a workshop lies on a stick, and goes on."""

from dataclasses import replace
from pathlib import Path

import pytest

import main as program
from facilitator.media import Mount
from tests.helpers.commands import ROSTERS, done, run

ROOT = Mount(folder=Path("/"), kind="ext4")


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    """Make an empty workshop in a folder of its own."""
    path = tmp_path / "stick" / "a.workshop"
    path.parent.mkdir()
    done("new", path)
    return path


@pytest.mark.parametrize(
    ("kind", "word"), [("vfat", "stick"), ("cifs", "network folder")], ids=["stick", "network"]
)
def test_a_writing_command_warns_and_goes_on(workshop: Path, kind: str, word: str) -> None:
    table = (ROOT, Mount(folder=workshop.parent, kind=kind))
    outside = replace(program.outside(), mounts=lambda: table)

    found = run(
        "roster", "import", workshop, ROSTERS / "01-bersih.csv",
        outside=outside, env={"FACILITATOR_LANG": "en"},
    )  # fmt: skip

    assert found.code == 0
    assert f"{workshop} lies {'on a' if kind == 'vfat' else 'in a'} {word}" in found.message


def test_nothing_is_said_of_a_fixed_disk(workshop: Path) -> None:
    outside = replace(program.outside(), mounts=lambda: (ROOT,))

    found = run("roster", "import", workshop, ROSTERS / "01-bersih.csv", outside=outside)

    assert str(workshop) not in found.message
