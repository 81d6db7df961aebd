"""Test the copies on this laptop of workshops that lie on a stick."""

from pathlib import Path

import pytest

from facilitator.media import Medium, Mount
from facilitator.paths import Home
from facilitator.services import local_copies
from facilitator.services.local_copies import Newer
from tests.helpers.stores import add_person, around, make_store, reopen, uid


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Give a folder that stands for a stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def origin(stick: Path) -> Path:
    """Make a workshop on the stick."""
    make_store(stick, "pkp.workshop").close()
    return stick / "pkp.workshop"


@pytest.fixture
def where(tmp_path: Path) -> Home:
    """Give a data folder on the fixed disk."""
    return Home(folder=tmp_path / "home")


def change(path: Path, seed: int) -> None:
    """Change something in a workshop, as another opening of it."""
    with reopen(path, seed) as store:
        add_person(store, uid(seed))


def table(stick: Path) -> tuple[Mount, ...]:
    """List a stick beside the disk."""
    return (
        Mount(folder=Path("/"), kind="ext4"),
        Mount(folder=stick, kind="vfat"),
    )


def test_a_file_on_a_stick_lies_elsewhere(origin: Path, stick: Path, where: Home) -> None:
    assert local_copies.elsewhere(origin, where, table(stick)) is Medium.STICK


def test_no_copy_is_offered_where_this_laptop_has_no_disk_of_its_own(
    origin: Path, where: Home
) -> None:
    everything = (Mount(folder=Path("/"), kind="nfs4"),)

    assert local_copies.elsewhere(origin, where, everything) is Medium.FIXED


def test_a_first_look_finds_no_copy(origin: Path, where: Home) -> None:
    assert local_copies.find(origin, where) is None


@pytest.mark.parametrize(
    ("changed", "newer"),
    [
        pytest.param("", Newer.NEITHER, id="equal"),
        pytest.param("here", Newer.LOCAL, id="worked_here"),
        pytest.param("there", Newer.ORIGIN, id="worked_there"),
        pytest.param("here there", Newer.BOTH, id="worked_in_both"),
    ],
)
def test_tells_which_is_newer(
    origin: Path, where: Home, tmp_path: Path, changed: str, newer: Newer
) -> None:
    copy = local_copies.make(origin, where, tmp_path / "own")
    for seed, word in enumerate(changed.split(), start=2):
        change({"here": copy, "there": origin}[word], seed)

    found = local_copies.find(origin, where)

    assert found is not None
    assert (found.path, found.newer) == (copy, newer)


def test_a_stick_under_another_letter_is_known_again(
    origin: Path, where: Home, tmp_path: Path
) -> None:
    copy = local_copies.make(origin, where, tmp_path / "own")
    moved = tmp_path / "other" / "renamed.workshop"
    moved.parent.mkdir()
    origin.rename(moved)

    found = local_copies.find(moved, where)

    assert found is not None
    assert found.path == copy


def test_a_copy_that_is_gone_is_not_offered(origin: Path, where: Home, tmp_path: Path) -> None:
    local_copies.make(origin, where, tmp_path / "own").unlink()

    assert local_copies.find(origin, where) is None


def test_a_second_workshop_of_the_same_name_gets_another(
    origin: Path, where: Home, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / origin.name).write_text("another")

    assert local_copies.make(origin, where, own).name == "pkp 2.workshop"


def test_bringing_up_to_date_leaves_nothing_behind(
    origin: Path, where: Home, tmp_path: Path
) -> None:
    copy = local_copies.make(origin, where, tmp_path / "own")
    change(origin, 3)
    local_copies.bring_up_to_date(copy, origin, around(4))

    found = local_copies.find(origin, where)

    assert found is not None
    assert found.newer is Newer.NEITHER


def test_safe_copies_go_back_to_where_the_copy_came_from(
    origin: Path, where: Home, tmp_path: Path
) -> None:
    copy = local_copies.make(origin, where, tmp_path / "own")

    assert local_copies.home_of(copy, where) == origin.parent


def test_a_file_that_is_no_copy_came_from_nowhere(origin: Path, where: Home) -> None:
    assert local_copies.home_of(origin, where) is None
