"""Describe what each document shows, complete, so that drawing it needs nothing else.

Services fill these records; `reports` turns them into PDF, XLSX or DOCX. Names, titles and
numbers are final texts; dates, times and exact numbers are values, because their spelling
follows the language of the document.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction

from facilitator.model.certificates import CertificateState, FrozenCertificate
from facilitator.model.exercises import Stage
from facilitator.model.workshop import Signatory


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Hold what stands at the head of the first page; `logo` is a PNG or JPEG or `None`."""

    lines: tuple[str, ...] = ()
    address: str = ""
    logo: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Hold what every document says of its workshop; `zone` is a time zone's name."""

    title: str
    organizer: str
    venue: str
    city: str
    days: tuple[date, ...]
    zone: str
    theme: str = ""
    letterhead: Letterhead = field(default_factory=Letterhead)
    signatories: tuple[Signatory, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """Hold one badge: the name bare and with titles, and the text of its code."""

    name: str
    title_front: str
    title_back: str
    unit: str
    role: str
    code: str
    list_number: int | None = None
    team: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeSheets:
    """Hold badges to be printed on a layout, beginning at label `start` (from 1)."""

    event: Event
    badges: tuple[Badge, ...]
    layout: str = "badge-90x55"
    start: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedPerson:
    """Hold one line of a list of people."""

    number: int
    name: str
    nip: str = ""
    pangkat: str = ""
    golongan: str = ""
    jabatan: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceSheet:
    """Hold the list that is signed for one attendance point or day (aware local times)."""

    title: str
    starts_at: datetime
    ends_at: datetime
    topics: tuple[str, ...]
    speakers: tuple[str, ...]
    people: tuple[ListedPerson, ...]
    blank_rows: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceLists:
    """Hold the lists for wet signatures, one sheet after the other."""

    event: Event
    sheets: tuple[AttendanceSheet, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecapColumn:
    """Hold the head of one session in the recap; `label` is short, like `S1`."""

    label: str
    title: str
    day: date
    starts_at: datetime
    jp: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class RecapCell:
    """Hold one cell of the recap: what was attended, and marks beside it.

    `status` is empty or one of `facilitator.model.attendance.Status`; `flags` are values of
    `Flag`. A session not attended at all has no minutes.
    """

    minutes: Fraction
    length: Fraction
    is_credited: bool
    flags: tuple[str, ...] = ()
    status: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecapRow:
    """Hold a person's line of the recap; `share` of all minutes is 0-1, `None` without any."""

    person: ListedPerson
    cells: tuple[RecapCell, ...]
    minutes: Fraction
    jp: Fraction
    share: Fraction | None
    is_entitled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceRecap:
    """Hold the recap of people by sessions with JP and share.

    `total_jp` and `total_minutes` are those of the plan; `overall_share` is what all people
    attended of all their minutes.
    """

    event: Event
    columns: tuple[RecapColumn, ...]
    rows: tuple[RecapRow, ...]
    total_jp: Fraction
    total_minutes: Fraction
    overall_share: Fraction | None
    entitled: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredTeam:
    """Hold a team's line in the results of one exercise; `None` is no data yet."""

    team: str
    rounds: tuple[Fraction | None, ...]
    total: Fraction | None
    improvement: Fraction | None
    is_provisional: bool
    rank: int | None = None
    penalties: tuple[tuple[int, Fraction, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredExercise:
    """Hold one exercise: weights, components and its teams in the order of the plan."""

    title: str
    round_weights: tuple[Fraction, ...]
    components: tuple[tuple[str, Stage, Fraction], ...]
    teams: tuple[ScoredTeam, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedTeam:
    """Hold a team's place over all exercises."""

    team: str
    members: tuple[str, ...]
    per_exercise: tuple[Fraction | None, ...]
    total: Fraction | None
    rank: int | None
    is_provisional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseResults:
    """Hold the results of all exercises with the ranking and how far assessors agree."""

    event: Event
    exercises: tuple[ScoredExercise, ...]
    exercise_weights: tuple[Fraction, ...]
    ranking: tuple[RankedTeam, ...]
    assessors: tuple[str, ...]
    pairs: int
    mean_difference: Fraction | None
    gap_above: Fraction
    gaps: tuple[tuple[str, int, str, str, tuple[str, Fraction], tuple[str, Fraction]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificates:
    """Hold certificates to be drawn, from their frozen values only."""

    letterhead: Letterhead
    certificates: tuple[FrozenCertificate, ...]
    template: str = "certificate-classic"
    has_back: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """Hold one line of the certificate register."""

    number: str
    name: str
    nip: str
    unit: str
    kind: str
    jp: str
    issued_on: date
    state: CertificateState
    revision: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateRegister:
    """Hold the register in the order of the numbers, with room to sign for receipt if asked."""

    event: Event
    rows: tuple[RegisterRow, ...]
    has_receipts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofRow:
    """Hold one name of the name proof, as badge and certificate will have it."""

    number: int
    name: str
    nip: str = ""
    unit: str = ""
    is_confirmed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NameProof:
    """Hold the list on which people check and initial their names, by its numbers."""

    event: Event
    rows: tuple[ProofRow, ...]


Document = (
    BadgeSheets
    | NameProof
    | AttendanceLists
    | AttendanceRecap
    | ExerciseResults
    | Certificates
    | CertificateRegister
)
