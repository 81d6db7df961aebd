"""Tell whether a file lies on this laptop's own disk, on a stick, or in a network folder.

A stick is pulled out and a network fails in the middle of saving, and neither keeps the locks
that SQLite relies on. So whoever opens a workshop there is told, and offered a copy.
"""

import re
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath

_STICKS = frozenset({"vfat", "msdos", "exfat", "removable"})
_NETWORKS = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "ncpfs", "davfs", "9p",
        "ceph", "glusterfs", "lustre", "vboxsf", "prl_fs", "remote", "fuse.sshfs", "fuse.rclone",
        "fuse.gvfsd-fuse", "fuse.davfs2", "fuse.vmhgfs-fuse", "fuse.glusterfs",
    }
)  # fmt: skip
"""What systems call the file systems of network folders, and of a host's folders in a guest."""
_ESCAPED = re.compile(r"\\([0-7]{3})")
_DRIVE_KINDS = {2: "removable", 3: "fixed", 4: "remote", 5: "removable"}
_MOUNTS = Path("/proc/self/mounts")
_VOLUMES = Path("/Volumes")


class Medium(StrEnum):
    """Say what a file lies on."""

    FIXED = "fixed"
    STICK = "stick"
    NETWORK = "network"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mount:
    """Hold a place where a file system begins; `kind` is its name for the system.

    `is_removable` says that the device can be pulled out, whatever file system is on it.
    """

    folder: PurePath
    kind: str
    is_removable: bool = False


def medium(path: PurePath, table: Iterable[Mount]) -> Medium:
    """Tell what an absolute path lies on, by the innermost mount that it lies in."""
    if str(path).startswith("\\\\"):
        return Medium.NETWORK
    around = [one for one in table if path.is_relative_to(one.folder)]
    if not around:
        return Medium.FIXED
    inner = max(around, key=lambda one: len(one.folder.parts))
    if inner.kind in _NETWORKS:
        return Medium.NETWORK
    if inner.is_removable or inner.kind in _STICKS:
        return Medium.STICK
    return Medium.FIXED


def mounts() -> tuple[Mount, ...]:
    """List what is mounted on this laptop now; empty where the system does not tell."""
    if sys.platform == "win32":
        return _drives()
    if sys.platform == "darwin":
        return _volumes()
    try:
        text = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ()
    return read_mounts(text)


def read_mounts(text: str) -> tuple[Mount, ...]:
    """Read the list of mounts that Linux gives; the last of two at one folder counts."""
    found: dict[str, Mount] = {}
    for line in text.splitlines():
        parts = line.split(" ")
        if len(parts) > 2:  # noqa: PLR2004  # device, folder, kind
            device, folder, kind = (_plain(part) for part in parts[:3])
            made = Mount(folder=Path(folder), kind=kind, is_removable=_can_be_pulled(device))
            found[folder] = made
    return tuple(found.values())


def _plain(text: str) -> str:
    return _ESCAPED.sub(lambda match: chr(int(match[1], 8)), text)


def _can_be_pulled(device: str) -> bool:
    """Tell whether a disk hangs on USB; many sticks do not call themselves removable."""
    name = device.removeprefix("/dev/")
    if name == device or "/" in name:
        return False
    with suppress(OSError):
        return "/usb" in str((Path("/sys/class/block") / name).resolve())
    return False


def _volumes() -> tuple[Mount, ...]:
    """List what macOS mounts beside its own disk."""
    try:
        found = [one for one in _VOLUMES.iterdir() if one.is_mount()]
    except OSError:
        return ()
    return tuple(Mount(folder=one, kind="volume", is_removable=True) for one in found)


def _drives() -> tuple[Mount, ...]:
    """List the drives of Windows that have a letter."""
    found: list[Mount] = []
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  # on Windows only

        kernel = ctypes.windll.kernel32
        for letter in (chr(65 + at) for at in range(26) if kernel.GetLogicalDrives() >> at & 1):
            kind = _DRIVE_KINDS.get(kernel.GetDriveTypeW(f"{letter}:\\"), "")
            found.append(Mount(folder=Path(f"{letter}:\\"), kind=kind))
    return tuple(found)
