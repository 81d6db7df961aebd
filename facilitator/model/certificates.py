"""Describe certificates: who may have one, what was frozen, and what became of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from facilitator.model.ids import CertificateId, PersonId
from facilitator.model.workshop import Signatory


class Chance(StrEnum):
    """Say how a person stands toward a certificate."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True, kw_only=True)
class Eligibility:
    """Hold whether a person gets a certificate, with the figures the reason names.

    `have` and `need` are in the unit of the basis (JP or sessions); `reachable` is what the
    person can still come to. `reason` is a message key of `eligibility.*`.
    """

    person: PersonId
    chance: Chance
    is_entitled: bool
    have: Fraction
    need: Fraction
    reachable: Fraction
    reason: str
    note: str = ""


class CertificateState(StrEnum):
    """Name the states of a certificate."""

    PREPARED = "prepared"
    RELEASED = "released"
    VOIDED = "voided"
    REPLACED = "replaced"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenCertificate:
    """Hold everything a certificate prints, as it was on the day of preparing.

    Texts are final except for words of the layout, which follow `language`. `jp` is a decimal
    text or empty, `starts_on`/`ends_on` the days of the course, `code` the lines and the
    signature that the QR code carries. Once the person is erased, `erased` is the SHA-256 of that
    code, and name, rank and code are gone.
    """

    number: str
    name: str
    full_name: str
    nip: str = ""
    pangkat: str = ""
    golongan: str = ""
    jabatan: str = ""
    unit: str = ""
    role: str = "participant"
    kind: str = "attendance"
    course: str = ""
    theme: str = ""
    organizer: str = ""
    venue: str = ""
    city: str = ""
    starts_on: date
    ends_on: date
    issued_on: date
    jp: str = ""
    language: str = "id"
    revision: int = 0
    signatories: tuple[Signatory, ...] = ()
    sessions: tuple[tuple[str, str, str], ...] = ()
    code: str = ""
    erased: str = ""

    @property
    def is_erased(self) -> bool:
        """Tell whether the data of the person were erased, so that it can't be printed again."""
        return bool(self.erased)


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """Hold a certificate of a person with its state and its frozen values.

    `history` lists what happened to it: (state, UTC milliseconds, reason).
    """

    id: CertificateId
    person: PersonId
    kind: str
    scope: str
    series: str
    count: int
    state: CertificateState
    values: FrozenCertificate
    history: tuple[tuple[CertificateState, int, str], ...] = ()
