"""Hold what reading a participant list gives, and the raw rows it is read from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TypeAlias

from facilitator.errors import UserError
from facilitator.identity import Fault

Cell: TypeAlias = str | int | float | bool | date | datetime | time | timedelta | None
RowKey: TypeAlias = tuple[str, int]
"""A row of a list: its sheet (empty for a text file), and its row or line from 1."""

Step: TypeAlias = Callable[[int, int], None]
"""Called now and then with (rows done, all rows); stops the work by raising."""

ROWS_A_STEP = 500
_LETTERS = 26

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


OWN = "own."
"""What stands before the heading in the name of an own field, as in the facts of a person."""


def no_step(_done: int, _every: int) -> None:
    """Tell nobody how far the work is."""


def part_of(step: Step, part: int, parts: int) -> Step:
    """Give what one of several equal parts of some work tells, counted from 0."""
    return lambda done, every: step(part * every + done, parts * every)


class ListError(UserError):
    """Say why a list cannot be read; `source.refusal` adds the `file` that it names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Say how a list is to be read: which sheets, and what its columns are.

    No sheets are all visible ones of participants. `mapping` is field to heading where the
    headings alone would mislead; an empty heading leaves the field out. `own` are headings
    whose texts are kept as own fields; a column that neither needs is skipped.
    """

    sheets: tuple[str, ...] = ()
    mapping: Mapping[str, str] = field(default_factory=dict)
    own: tuple[str, ...] = ()

    @property
    def is_by_hand(self) -> bool:
        """Tell whether somebody said anything of the columns."""
        return bool(self.mapping or self.own)

    @property
    def chosen(self) -> Mapping[str, str]:
        """Give all headings that somebody named, by field, own fields too."""
        named = {field: head for field, head in self.mapping.items() if head.strip()}
        return {**named, **{f"{OWN}{heading}": heading for heading in self.own}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Hold what was said by hand of the columns of lists that have these headings.

    `template` are the folded headings, sorted: what the lists of one sender share.
    """

    template: tuple[str, ...]
    mapping: Mapping[str, str] = field(default_factory=dict)
    own: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RawSheet:
    """Hold the cells of a sheet: pairs of row number (from 1) and cells, empty rows left out.

    `merged` are ranges (first row, first column, last row, last column), rows from 1 and
    columns from 0. `part_of` names the sheet of which this is a further list.
    """

    name: str
    rows: tuple[tuple[int, list[Cell]], ...]
    is_hidden: bool = False
    merged: tuple[tuple[int, int, int, int], ...] = ()
    part_of: str | None = None


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
    Fault.NAME_ON_CERTIFICATE,
    Fault.NAME_DIGITS,
    Fault.NAME_TITLE,
    Fault.UNIT_FROM_ABOVE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Hold what is wrong with a field of a row; its sentence is under `problem.<code>`.

    `value` is what the cell says, `known_digits` what is left of a number, `other_row` the
    row that has the same NIP. `heading` is that of the column, `cell` the place in a workbook
    such as C40, empty in a text file.
    """

    sheet: str
    row: int
    field: str
    code: Fault
    value: str | None = None
    known_digits: str | None = None
    other_row: int | None = None
    heading: str = ""
    cell: str = ""

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

    def place(self, phrases: Mapping[str, str]) -> str:
        """Say out of the table `place` where in the list this is: cell or row, and heading."""
        return phrases[self.place_key].format(cell=self.cell, row=self.row, heading=self.heading)

    @property
    def place_key(self) -> str:
        """Name the phrase of the table `place` that says where this is."""
        if not self.heading:
            return "row"
        return "cell" if self.cell else "column"


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterRow:
    """Hold one person of a list; `row` is the spreadsheet's row or the line of a CSV.

    `fields` has the fields the list has a column for: unknown is `None`, no title is empty.
    `own` has what is kept under headings of this list only, none of them empty.
    """

    row: int
    sheet: str
    fields: Mapping[str, str | None]
    own: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> RowKey:
        """Name the row among those of all sheets."""
        return self.sheet, self.row


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

    @property
    def keys(self) -> tuple[RowKey, ...]:
        """Name the rows."""
        return tuple(zip(self.sheets or ("",) * len(self.rows), self.rows, strict=True))


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
    """Hold a heading that a list has, what its first cells say, and what is read from it.

    `fields` are read from the column; without any, and if it is no own field, it is skipped.
    """

    heading: str
    samples: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    is_own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Hold where in a sheet a field is read: column from 0, and its heading."""

    index: int
    heading: str

    def cell(self, row: int) -> str:
        """Name the cell of a row as a spreadsheet does, such as C40."""
        letters, number = "", self.index + 1
        while number:
            number, letter = divmod(number - 1, _LETTERS)
            letters = chr(ord("A") + letter) + letters
        return f"{letters}{row}"


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterList:
    """Hold a list as it was understood; nothing of it is written anywhere yet.

    `layout` is how it was read, `is_remembered` whether that came from an earlier import,
    `template` what its sender is known by. `places` says by sheet where each field stands.
    """

    rows: tuple[RosterRow, ...]
    problems: tuple[Problem, ...] = ()
    groups: tuple[DuplicateGroup, ...] = ()
    sheets: tuple[SheetNote, ...] = ()
    header_rows: tuple[int, ...] = ()
    mapping: Mapping[str, str] = field(default_factory=dict)
    skipped: tuple[SkippedRow, ...] = ()
    columns: tuple[ListColumn, ...] = ()
    layout: Layout = field(default_factory=Layout)
    is_remembered: bool = False
    template: tuple[str, ...] = ()
    places: Mapping[str, Mapping[str, Place]] = field(default_factory=dict)

    def placed(self, problem: Problem) -> Problem:
        """Give a problem with heading and cell of its field, as far as it has a column."""
        where = self.places.get(problem.sheet, {}).get(problem.field)
        if where is None:
            return problem
        cell = where.cell(problem.row) if problem.sheet else ""
        return replace(problem, heading=where.heading, cell=cell)
