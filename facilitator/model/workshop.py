"""Describe the workshop, its sessions, attendance points and the rules it chose."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from uuid import UUID

from facilitator.model.ids import ExerciseId, PersonId, PointId, SessionId


class MissingOut(StrEnum):
    """Say what a missing scan out means where one is asked for."""

    SESSION_END = "session_end"
    NOT_COUNTED = "not_counted"


class Basis(StrEnum):
    """Say what the share or number that a certificate asks for is taken of."""

    ALL_JP = "all_jp"
    REACHABLE_JP = "reachable_jp"
    ASSIGNED_JP = "assigned_jp"
    SINCE_JOINED_JP = "since_joined_jp"
    MINIMUM_JP = "minimum_jp"
    SESSIONS_OF_SET = "sessions_of_set"


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificatePolicy:
    """Say what a certificate asks for.

    `at_least` is a share (0-1) for the first four bases, JP for `MINIMUM_JP`, a number of
    sessions for `SESSIONS_OF_SET`, whose set is `sessions`.
    """

    basis: Basis = Basis.ALL_JP
    at_least: Fraction = Fraction(4, 5)
    sessions: tuple[SessionId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Hold the choices of the organizer; every default is a common one, none is a law."""

    jp_minutes: int = 45
    late_after_minutes: int = 15
    early_before_minutes: int = 15
    duplicate_scan_seconds: int = 60
    scan_opens_before_minutes: int = 45
    scan_closes_after_minutes: int = 45
    missing_out: MissingOut = MissingOut.SESSION_END
    credit_share: Fraction = Fraction(4, 5)
    certificate: CertificatePolicy = field(default_factory=CertificatePolicy)
    exercise_weights: tuple[tuple[ExerciseId, Fraction], ...] = ()
    assessor_gap_above: Fraction = Fraction(15)
    gain_high_from: Fraction = Fraction(7, 10)
    gain_medium_from: Fraction = Fraction(3, 10)
    survey_bands: tuple[tuple[str, Fraction, Fraction], ...] = (
        ("A", Fraction("88.31"), Fraction(100)),
        ("B", Fraction("76.61"), Fraction("88.30")),
        ("C", Fraction(65), Fraction("76.60")),
        ("D", Fraction(25), Fraction("64.99")),
    )
    number_pattern: str = "{no:04}/{bulan_romawi}/{tahun}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Describe who signs; `mandate` is a line such as `a.n. Bupati` above the position."""

    name: str
    title_front: str = ""
    title_back: str = ""
    position: str = ""
    pangkat: str = ""
    golongan: str = ""
    nip: str = ""
    mandate: str = ""

    @property
    def full_name(self) -> str:
        """Give the name with its titles, as letters and reports print it."""
        front = f"{self.title_front} {self.name}".strip()
        return f"{front}, {self.title_back}" if self.title_back else front


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """Describe the workshop itself; `zone` is the name of its time zone."""

    id: UUID
    title: str
    theme: str = ""
    organizer: str = ""
    venue: str = ""
    city: str = ""
    days: tuple[date, ...] = ()
    zone: str = "Asia/Jakarta"
    letter_number: str = ""
    budget_year: int | None = None
    capacity: int | None = None
    language: str = "id"
    paper: str = "A4"
    signatories: tuple[Signatory, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Describe a session; one with JP is learning. Parallel sessions share a `slot`."""

    id: SessionId
    title: str
    starts_at: datetime
    ends_at: datetime
    jp: Fraction = Fraction(0)
    kind: str = "learning"
    day: int = 1
    method: str = ""
    speakers: tuple[PersonId, ...] = ()
    slot: str = ""
    ref: str = ""

    @property
    def is_learning(self) -> bool:
        """Tell whether the session counts toward JP."""
        return self.jp > 0

    @property
    def label(self) -> str:
        """Give what lists of ids show: the reference of a description, else the UUID."""
        return self.ref or str(self.id)

    @property
    def span(self) -> tuple[int, int]:
        """Give start and end in UTC milliseconds."""
        return round(self.starts_at.timestamp() * 1000), round(self.ends_at.timestamp() * 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """Describe where attendance is taken: one scan there covers its sessions."""

    id: PointId
    title: str
    sessions: tuple[SessionId, ...]
    takes_out: bool = False
    is_closed: bool = False
    ref: str = ""

    @property
    def label(self) -> str:
        """Give what lists of ids show: the reference of a description, else the UUID."""
        return self.ref or str(self.id)
