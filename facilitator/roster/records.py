"""Hold what reading a participant list gives, and the raw rows it is read from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TypeAlias

from facilitator.identity import Fault

Cell: TypeAlias = str | int | float | bool | date | datetime | time | timedelta | None

FIELDS = (
    "name",
    "title_front",
    "title_back",
    "nip",
    "status",
    "sex",
    "birth_place",
    "birth_date",
    "pangkat",
    "golongan",
    "jabatan",
    "unit",
    "phone",
    "email",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RawSheet:
    """Hold the cells of a sheet: pairs of row number (from 1) and cells, empty rows left out.

    `merged` are ranges (first row, first column, last row, last column), rows from 1 and
    columns from 0.
    """

    name: str
    rows: tuple[tuple[int, list[Cell]], ...]
    is_hidden: bool = False
    merged: tuple[tuple[int, int, int, int], ...] = ()


class Grade(StrEnum):
    """Say how much a problem takes away."""

    REFUSED = "refused"
    EMPTIED = "emptied"
    NOTICE = "notice"


_NOTICES = {
    Fault.NIP_DUPLICATE,
    Fault.NIP_BIRTH_MISMATCH,
    Fault.NIP_SEX_MISMATCH,
    Fault.DATE_MONTH_FIRST,
    Fault.NIP_MISSING,
    Fault.NIP_OTHER_NAME,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Hold what is wrong with a field of a row; its sentence is under `problem.<code>`.

    `value` is what the cell says, `known_digits` what is left of a number, `other_row` the
    row that has the same NIP.
    """

    sheet: str
    row: int
    field: str
    code: Fault
    value: str | None = None
    known_digits: str | None = None
    other_row: int | None = None

    @property
    def grade(self) -> Grade:
        """Say whether the row is refused, the field left empty, or all kept."""
        if self.code is Fault.NAME_MISSING:
            return Grade.REFUSED
        return Grade.NOTICE if self.code in _NOTICES else Grade.EMPTIED

    def sentence(self, sentences: Mapping[str, str]) -> str:
        """Fill the sentence of this problem out of the table `problem`."""
        shown = self.value or self.known_digits or ""
        return sentences[self.code].format(value=shown, other_row=self.other_row or "?")


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterRow:
    """Hold one person of a list; `row` is the spreadsheet's row or the line of a CSV.

    `fields` has the fields the list has a column for: unknown is `None`, no title is empty.
    """

    row: int
    sheet: str
    fields: Mapping[str, str | None]


class GroupKind(StrEnum):
    """Name the ways in which rows may speak of one person."""

    EXACT_REPEAT = "EXACT_REPEAT"
    SAME_NIP = "SAME_NIP"
    NIP_CONFLICT = "NIP_CONFLICT"
    SAME_NAME_NO_NIP = "SAME_NAME_NO_NIP"
    SIMILAR_NAME_NO_NIP = "SIMILAR_NAME_NO_NIP"
    NAMESAKES = "NAMESAKES"


SAME_PERSON = {
    GroupKind.EXACT_REPEAT: "yes",
    GroupKind.SAME_NIP: "yes",
    GroupKind.NIP_CONFLICT: "ask",
    GroupKind.SAME_NAME_NO_NIP: "probable",
    GroupKind.SIMILAR_NAME_NO_NIP: "ask",
    GroupKind.NAMESAKES: "no",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateGroup:
    """Hold rows that may be one person; `sheets` names the sheet of each row."""

    kind: GroupKind
    rows: tuple[int, ...]
    same_person: str
    sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetNote:
    """Hold whether a sheet was taken, and why: a key of the table `sheet`; and its names."""

    name: str
    taken: bool
    why: str
    names: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedRow:
    """Hold a row that is no person: letterhead, column numbers, footer, and so on."""

    sheet: str
    row: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListColumn:
    """Hold a heading that a list has, and what its first cells say."""

    heading: str
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterList:
    """Hold a list as it was understood; nothing of it is written anywhere yet."""

    rows: tuple[RosterRow, ...]
    problems: tuple[Problem, ...] = ()
    groups: tuple[DuplicateGroup, ...] = ()
    sheets: tuple[SheetNote, ...] = ()
    header_rows: tuple[int, ...] = ()
    mapping: Mapping[str, str] = field(default_factory=dict)
    skipped: tuple[SkippedRow, ...] = ()
    columns: tuple[ListColumn, ...] = ()
