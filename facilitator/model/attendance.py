"""Describe scans, what they are worth, and the attendance that follows from them."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from facilitator.model.ids import PersonId, PointId, SessionId


class Direction(StrEnum):
    """Say which way a scan goes."""

    IN = "in"
    OUT = "out"


class Verdict(StrEnum):
    """Say what a scan is worth; all are stored, whatever their worth."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    ALREADY_IN = "already_in"
    ALREADY_OUT = "already_out"
    OUT_WITHOUT_IN = "out_without_in"
    OUTSIDE_WINDOW = "outside_window"
    NOT_ACTIVE = "not_active"
    REPLACED_CODE = "replaced_code"
    UNKNOWN_CODE = "unknown_code"
    AMBIGUOUS = "ambiguous"


class Flag(StrEnum):
    """Name what is not plain about an attendance."""

    IN_AGAIN = "IN_AGAIN"
    OUT_AGAIN = "OUT_AGAIN"
    OUT_WITHOUT_IN = "OUT_WITHOUT_IN"
    NO_OUT = "NO_OUT"
    LATE = "LATE"
    LEFT_EARLY = "LEFT_EARLY"


class Status(StrEnum):
    """Name what the desk may say of a person at a point instead of a scan."""

    PRESENT = "present"
    PERMITTED = "izin"
    SICK = "sakit"
    ON_DUTY = "dinas_luar"
    ABSENT = "alpa"
    JOINED_LATER = "joined_later"
    REPRESENTED = "represented_by"


@dataclass(frozen=True, slots=True)
class Mark:
    """Hold one scan of one person at one point: time in UTC milliseconds and its way."""

    time: int
    direction: Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """Hold what the scans of a person at a point come to.

    `spans` are pairs of UTC milliseconds as scanned, not yet cut to sessions; `flags` stand
    in the order they arose; `duplicates` counts ignored repeats.
    """

    person: PersonId
    point: PointId
    spans: tuple[tuple[int, int], ...] = ()
    flags: tuple[Flag, ...] = ()
    is_inside: bool = False
    first_in: int | None = None
    duplicates: int = 0
    status: Status | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attended:
    """Hold what a person attended of one session, and what is not plain about it."""

    session: SessionId
    minutes: Fraction
    jp: Fraction
    is_credited: bool
    flags: tuple[Flag, ...] = ()
    status: Status | None = None
    reason: str = ""

    @property
    def is_present(self) -> bool:
        """Tell whether anything of the session was attended."""
        return self.minutes.numerator > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Hold a person's attendance over the whole workshop; sessions in plan order."""

    person: PersonId
    sessions: tuple[Attended, ...]
    minutes: Fraction
    jp: Fraction
    share: Fraction | None
    sessions_present: int
