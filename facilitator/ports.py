"""Name what the domain needs from outside, so that it can be handed in."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from uuid import UUID

    from facilitator.media import Mount
    from facilitator.model.certificates import FrozenCertificate
    from facilitator.model.documents import Certificates, Document
    from facilitator.model.rendering import Rendered, Rendering

Progress = Callable[[int, int], None]


class Renderer(Protocol):
    """Turn a document into a file."""

    def render(
        self, document: "Document", how: "Rendering", progress: Progress | None = None
    ) -> "Rendered":
        """Draw the document; raises `UserError` if it has no such format."""

    def render_each(
        self, document: "Certificates", how: "Rendering"
    ) -> Iterator[tuple["FrozenCertificate", bytes]]:
        """Draw every certificate as a file of its own, in order."""

    def layouts(self) -> tuple[str, ...]:
        """Name the layouts of badge and label sheets."""


class Decoder(Protocol):
    """Read QR codes out of pictures and documents."""

    def decode(self, picture: Path) -> tuple[str, ...]:
        """Give the texts of all codes in a picture or PDF, in reading order."""


class Clock(Protocol):
    """Tell the time."""

    def now(self) -> int:
        """Give UTC milliseconds."""

    def offset_minutes(self) -> int:
        """Give the local offset from UTC in minutes."""


class Ids(Protocol):
    """Make random ids."""

    def new(self) -> "UUID":
        """Give a UUIDv7."""

    def random(self, size: int) -> bytes:
        """Give random bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """Hold what a store needs from outside: time, randomness and this device's id."""

    clock: Clock
    ids: Ids
    device: bytes


def mounted() -> "tuple[Mount, ...]":
    """List what is mounted on this laptop."""
    from facilitator.media import mounts  # noqa: PLC0415  # not before a file is opened

    return mounts()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """Hold what lies in other layers, made when first asked for.

    `window` shows the window, at a workshop if one is given, until it is closed; it gives the
    exit code. `mounts` lists what is mounted on this laptop.
    """

    renderer: Callable[[], Renderer]
    decoder: Callable[[], Decoder]
    window: Callable[[Path | None], int]
    mounts: "Callable[[], tuple[Mount, ...]]" = mounted
