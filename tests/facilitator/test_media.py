"""Test what a file lies on, from tables of mounts as systems give them."""

from pathlib import Path, PurePath, PureWindowsPath

import pytest

from facilitator import media
from facilitator.media import Medium, Mount, medium, mounts, read_mounts

LINUX = (
    Mount(folder=Path("/"), kind="ext4"),
    Mount(folder=Path("/boot/efi"), kind="vfat"),
    Mount(folder=Path("/home"), kind="btrfs"),
    Mount(folder=Path("/media/ayu/STICK"), kind="exfat"),
    Mount(folder=Path("/media/ayu/STICK NTFS"), kind="fuseblk", is_removable=True),
    Mount(folder=Path("/mnt/windows"), kind="fuseblk"),
    Mount(folder=Path("/mnt/kantor"), kind="cifs"),
    Mount(folder=Path("/mnt/kantor/lokal"), kind="ext4"),
    Mount(folder=Path("/run/user/1000/gvfs"), kind="fuse.gvfsd-fuse"),
)
WINDOWS = (
    Mount(folder=PureWindowsPath("C:\\"), kind="fixed"),
    Mount(folder=PureWindowsPath("E:\\"), kind="removable"),
    Mount(folder=PureWindowsPath("Z:\\"), kind="remote"),
)


@pytest.mark.parametrize(
    ("path", "found"),
    [
        pytest.param("/home/ayu/a.workshop", Medium.FIXED, id="own_disk"),
        pytest.param("/media/ayu/STICK/a.workshop", Medium.STICK, id="stick"),
        pytest.param("/media/ayu/STICK NTFS/a.workshop", Medium.STICK, id="stick_of_ntfs"),
        pytest.param("/media/ayu/STICKY/a.workshop", Medium.FIXED, id="another_folder"),
        pytest.param("/mnt/windows/a.workshop", Medium.FIXED, id="disk_of_another_system"),
        pytest.param("/mnt/kantor/a.workshop", Medium.NETWORK, id="network"),
        pytest.param("/mnt/kantor/lokal/a.workshop", Medium.FIXED, id="innermost_counts"),
        pytest.param("/run/user/1000/gvfs/smb/a.workshop", Medium.NETWORK, id="desktop_network"),
    ],
)
def test_on_linux(path: str, found: Medium) -> None:
    assert medium(Path(path), LINUX) is found


@pytest.mark.parametrize(
    ("path", "found"),
    [
        pytest.param("C:\\Users\\ayu\\a.workshop", Medium.FIXED, id="own_disk"),
        pytest.param("e:\\a.workshop", Medium.STICK, id="stick"),
        pytest.param("Z:\\a.workshop", Medium.NETWORK, id="drive_of_a_network"),
        pytest.param("\\\\server\\bkd\\a.workshop", Medium.NETWORK, id="network_without_letter"),
    ],
)
def test_on_windows(path: str, found: Medium) -> None:
    assert medium(PureWindowsPath(path), WINDOWS) is found


def test_a_table_that_says_nothing_means_a_fixed_disk() -> None:
    assert medium(PurePath("/anywhere/a.workshop"), ()) is Medium.FIXED


def test_reads_what_linux_lists() -> None:
    text = "/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /media/ayu/MY\\040STICK vfat rw 0 0\nbroken\n"

    assert read_mounts(text) == (
        Mount(folder=Path("/"), kind="ext4"),
        Mount(folder=Path("/media/ayu/MY STICK"), kind="vfat"),
    )


def test_the_last_of_two_mounts_at_a_folder_counts() -> None:
    text = "a /mnt ext4 rw 0 0\nb /mnt nfs4 rw 0 0\n"

    assert [one.kind for one in read_mounts(text)] == ["nfs4"]


def test_a_system_that_does_not_tell_has_no_mounts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media, "_MOUNTS", Path("/nowhere/mounts"))
    monkeypatch.setattr("sys.platform", "linux")

    assert mounts() == ()
