"""Take time, randomness and the device from the system this program runs on."""

import os
import time
from datetime import UTC, datetime
from uuid import UUID

from uuid_utils import compat

from facilitator.paths import Home, device_id
from facilitator.store.connection import Surroundings


class SystemClock:
    """Tell the laptop's time."""

    def now(self) -> int:
        """Give UTC milliseconds."""
        return time.time_ns() // 1_000_000

    def offset_minutes(self) -> int:
        """Give the laptop's offset from UTC in minutes."""
        offset = datetime.now(UTC).astimezone().utcoffset()
        return 0 if offset is None else round(offset.total_seconds() / 60)


class SystemIds:
    """Make ids nobody can guess or make twice."""

    def new(self) -> UUID:
        """Give a UUIDv7."""
        return compat.uuid7()

    def random(self, size: int) -> bytes:
        """Give random bytes."""
        return os.urandom(size)


def surroundings(where: Home) -> Surroundings:
    """Give what a store needs from outside, on this laptop."""
    return Surroundings(clock=SystemClock(), ids=SystemIds(), device=device_id(where))
