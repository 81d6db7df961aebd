"""Take time, randomness and the device from the system this program runs on."""

import os
import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from facilitator.paths import Home, device_id
from facilitator.ports import Surroundings

if TYPE_CHECKING:
    from uuid import UUID

_MINUTE_NS = 60_000_000_000


class SystemClock:
    """Tell the laptop's time."""

    def __init__(self) -> None:
        """Know no offset yet."""
        self._offset = (-1, 0)

    def now(self) -> int:
        """Give UTC milliseconds."""
        return time.time_ns() // 1_000_000

    def offset_minutes(self) -> int:
        """Give the laptop's offset from UTC in minutes; asked anew every minute."""
        minute = time.time_ns() // _MINUTE_NS
        if self._offset[0] != minute:
            offset = datetime.now(UTC).astimezone().utcoffset()
            self._offset = (minute, 0 if offset is None else round(offset.total_seconds() / 60))
        return self._offset[1]


class SystemIds:
    """Make ids nobody can guess or make twice."""

    def new(self) -> "UUID":
        """Give a UUIDv7."""
        from uuid_utils import compat  # noqa: PLC0415  # slow, and the window stands without it

        return compat.uuid7()

    def random(self, size: int) -> bytes:
        """Give random bytes."""
        return os.urandom(size)


def surroundings(where: Home) -> Surroundings:
    """Give what a store needs from outside, on this laptop."""
    return Surroundings(clock=SystemClock(), ids=SystemIds(), device=device_id(where))


def has_display() -> bool:
    """Tell whether a window could be shown; on Linux that needs a display."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)
