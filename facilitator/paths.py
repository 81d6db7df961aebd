"""Know where the program keeps what belongs to this laptop and to no workshop."""

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from facilitator.errors import StoreError

_DEVICE_BYTES = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Name the files of the data folder; none of them need be there yet."""

    folder: Path

    @property
    def device(self) -> Path:
        """Give the file with this device's id and name."""
        return self.folder / "device.toml"

    @property
    def issuer_key(self) -> Path:
        """Give the file with the private key that signs certificates."""
        return self.folder / "issuer-key.pem"

    @property
    def registers(self) -> Path:
        """Give the file with the highest certificate number of each series."""
        return self.folder / "registers.toml"

    @property
    def log(self) -> Path:
        """Give the log file."""
        return self.folder / "facilitator.log"

    @property
    def backups(self) -> Path:
        """Give the folder of automatic backups."""
        return self.folder / "backups"

    @property
    def settings(self) -> Path:
        """Give the settings file."""
        return self.folder / "settings.toml"


def home() -> Home:
    """Find the data folder: `FACILITATOR_HOME`, else where the system keeps such things."""
    chosen = os.environ.get("FACILITATOR_HOME")
    if chosen:
        return Home(folder=Path(chosen))
    return Home(folder=Path(platformdirs.user_data_dir("Facilitator", appauthor=False)))


def write_durably(path: Path, data: bytes, *, mode: int = 0o644) -> None:
    """Write a file whole or not at all: a temporary one beside it, flushed, then renamed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def keep(path: Path, data: bytes, *, mode: int = 0o600) -> None:
    """Write a file of the data folder, whole or not at all.

    Raises:
        StoreError: `home.unwritable`.
    """
    try:
        write_durably(path, data, mode=mode)
    except OSError as error:
        raise StoreError("home.unwritable", folder=str(path.parent)) from error


def read_toml(path: Path) -> dict[str, object]:
    """Read a TOML file; one that is missing or broken is empty."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def device_id(where: Home) -> bytes:
    """Give this device's 128 random bits, made at the first call and kept.

    Raises:
        StoreError: `home.unwritable`.
    """
    known = read_toml(where.device).get("id")
    if isinstance(known, str) and len(known) == 2 * _DEVICE_BYTES:
        return bytes.fromhex(known)
    made = os.urandom(_DEVICE_BYTES)
    keep(where.device, f'id = "{made.hex()}"\nname = ""\n'.encode())
    return made
