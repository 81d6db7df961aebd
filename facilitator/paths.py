"""Know where the program keeps what belongs to this laptop and to no workshop."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

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

    @property
    def profile(self) -> Path:
        """Give the file with the agency's name, letterhead and signatories."""
        return self.folder / "profile.toml"

    @property
    def senders(self) -> Path:
        """Give the file that says how the lists of each sender were read by hand."""
        return self.folder / "senders.toml"

    @property
    def sample(self) -> Path:
        """Give the folder of the sample workshop."""
        return self.folder / "sample"

    @property
    def copies(self) -> Path:
        """Give the file that knows the copies here of workshops on sticks and in networks."""
        return self.folder / "copies.toml"

    def crash(self, process: int | str) -> Path:
        """Give the file that tells the next start how a process broke down, if it does."""
        return self.folder / f"crash-{process}.txt"


def home() -> Home:
    """Find the data folder: `FACILITATOR_HOME`, else where the system keeps such things."""
    chosen = os.environ.get("FACILITATOR_HOME")
    if chosen:
        return Home(folder=Path(chosen))
    import platformdirs  # noqa: PLC0415  # slow

    return Home(folder=Path(platformdirs.user_data_dir("Facilitator", appauthor=False)))


def workshops() -> Path:
    """Give the folder that new workshops are suggested to lie in."""
    import platformdirs  # noqa: PLC0415  # as above

    return Path(platformdirs.user_documents_dir()) / "Workshop"


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


def keep_first(path: Path, data: bytes) -> None:
    """Write a file of the data folder unless it is there; of two at once one is kept.

    Raises:
        StoreError: `home.unwritable`.
    """
    own = path.with_name(f".{path.name}.{os.getpid()}.first")
    keep(own, data)
    try:
        os.link(own, path)
    except FileExistsError:
        return
    except OSError:  # a disk without links
        if not path.exists():
            own.replace(path)
    finally:
        own.unlink(missing_ok=True)


def read_toml(path: Path) -> dict[str, object]:
    """Read a TOML file; one that is missing or broken is empty."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def toml_text(table: Mapping[str, object]) -> str:
    """Write texts, whole numbers, choices and lists of them as TOML, one key a line.

    A mapping becomes an inline table.
    """
    return "".join(f"{key} = {_toml(value)}\n" for key, value in table.items())


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, tuple):
        return f"[{', '.join(_toml(item) for item in value)}]"
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{key} = {_toml(item)}' for key, item in value.items())} }}"
    return f'"{"".join(_escaped(char) for char in str(value))}"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    return char if char.isprintable() else f"\\U{ord(char):08x}"


def device_id(where: Home) -> bytes:
    """Give this device's 128 random bits, made at the first call and kept.

    Raises:
        StoreError: `home.unwritable`.
    """
    known = _known_device(where)
    if known:
        return known
    made = os.urandom(_DEVICE_BYTES)
    data = f'id = "{made.hex()}"\nname = ""\n'.encode()
    keep_first(where.device, data)
    known = _known_device(where)  # another start at the same moment may have been first
    if known:
        return known
    keep(where.device, data)
    return made


def _known_device(where: Home) -> bytes:
    known = read_toml(where.device).get("id")
    is_whole = isinstance(known, str) and len(known) == 2 * _DEVICE_BYTES
    return bytes.fromhex(str(known)) if is_whole else b""
