"""Describe people and the codes on their badges."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from facilitator.model.ids import PersonId, SessionId


class Role(StrEnum):
    """Say what somebody does at the workshop."""

    PARTICIPANT = "participant"
    SPEAKER = "speaker"
    FACILITATOR = "facilitator"
    COMMITTEE = "committee"
    GUEST = "guest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Active:
    """Say when a person belongs to the workshop: UTC milliseconds, `None` is open.

    `never` is somebody who withdrew before the start; scans of theirs stay on record.
    """

    since: int | None = None
    until: int | None = None
    never: bool = False

    def covers(self, moment: int) -> bool:
        """Tell whether the person is active at a moment (UTC milliseconds)."""
        if self.never or (self.since is not None and moment < self.since):
            return False
        return self.until is None or moment <= self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Describe a person: the name bare, titles apart, identifiers as text.

    `nip` is 18 digits or empty; `golongan` like `III/c` or `IX`; `sex` is L, P or empty;
    `birth_date` is YYYY-MM-DD or empty; `assigned` is `None` when every session is theirs;
    `own` are texts under headings that only this agency's list has; `name_confirmed` is the
    full name as the person initialed it; `replaces` is whose place a substitute took. Of who
    `is_erased` nothing is left but what is counted.
    """

    id: PersonId
    name: str
    title_front: str = ""
    title_back: str = ""
    nip: str = ""
    employment: str = ""
    sex: str = ""
    birth_date: str = ""
    birth_place: str = ""
    pangkat: str = ""
    golongan: str = ""
    jabatan: str = ""
    unit: str = ""
    phone: str = ""
    email: str = ""
    role: Role = Role.PARTICIPANT
    active: Active = field(default_factory=Active)
    assigned: tuple[SessionId, ...] | None = None
    list_number: int | None = None
    ref: str = ""
    own: Mapping[str, str] = field(default_factory=dict, hash=False)
    name_confirmed: str = ""
    replaces: PersonId | None = None
    is_erased: bool = False

    @property
    def is_name_confirmed(self) -> bool:
        """Tell whether the name stands as it was confirmed; a later change asks again."""
        return bool(self.name_confirmed) and self.name_confirmed == self.full_name

    @property
    def full_name(self) -> str:
        """Give the name with its titles, as it is printed."""
        front = f"{self.title_front} {self.name}".strip()
        return f"{front}, {self.title_back}" if self.title_back else front

    @property
    def label(self) -> str:
        """Give what lists of ids show: the reference of a description, else the UUID."""
        return self.ref or str(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """Describe the code on a badge; `replaced_at` (UTC ms) ends what it is good for."""

    text: str
    person: PersonId
    replaced_at: int | None = None
