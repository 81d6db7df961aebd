"""Write lists that read back to the same people, as workbook or as CSV.

In a workbook every cell is text: no digit is lost, and nothing begins to compute.

A CSV cannot say that a cell is text; whoever opens it in a spreadsheet has `=…` computed, a
NIP rounded to 15 digits and a telephone number without its plus. Each is kept from that so that
`roster.read` gives back exactly what was written:

- What would be taken for a formula, a number or a date gets a zero-width space in front. No
  spreadsheet skips that one, so the cell is text, and it looks as it should; our reader drops
  invisible characters anyway. An apostrophe, which others use, would stand in the name for
  good, and nobody could tell it from one that belongs to it.
- A NIP stands in its four groups, as letters print it, and a telephone number as it is dialed
  at home: both are texts to every program, and hold nothing unseen.
- The encoding is UTF-8 with byte order mark, by which Excel knows it. Cells are parted by `;`,
  as Excel expects it where numbers have a decimal comma. There is no line `sep=;`: with one,
  Excel heeds the mark no more and garbles every letter that is not plain.
"""

import csv
import errno
import io
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.errors import UserError
from facilitator.identity import grouped_nip
from facilitator.model.people import Person, Role
from facilitator.model.rendering import Format
from facilitator.paths import write_durably
from facilitator.roster.mapping import recognize
from facilitator.roster.records import FIELDS
from facilitator.text import fold, split_name

if TYPE_CHECKING:
    from xlsxwriter.format import Format as Look
    from xlsxwriter.workbook import Workbook

# The headings that `facilitator.roster.mapping` knows the fields by.
LIST_HEADINGS = {
    "name": "Nama",
    "title_front": "Gelar Depan",
    "title_back": "Gelar Belakang",
    "nip": "NIP",
    "status": "Status Kepegawaian",
    "sex": "L/P",
    "birth_place": "Tempat Lahir",
    "birth_date": "Tanggal Lahir",
    "pangkat": "Pangkat",
    "golongan": "Golongan",
    "jabatan": "Jabatan",
    "unit": "Unit Kerja",
    "phone": "No HP",
    "email": "Email",
}
ENDINGS = (Format.XLSX, Format.CSV)
NUMBER_HEADING, ROLE_HEADING = "No", "Peran"
PARTICIPANTS_SHEET = "Peserta"
# By the word for committee the reader knows that these are no participants.
OTHERS_SHEET = "Panitia dan Lainnya"
# The first is the heading by which the reader knows a name best of all.
_FULL_NAME, _BARE_NAME = "Nama Lengkap", "Nama Tanpa Gelar"
_ROLES = {
    Role.PARTICIPANT: "Peserta (mengundurkan diri)",
    Role.SPEAKER: "Narasumber",
    Role.FACILITATOR: "Fasilitator",
    Role.COMMITTEE: "Panitia",
    Role.GUEST: "Tamu",
}
_ALWAYS = frozenset({"name", "title_front", "title_back", "nip", "unit"})
_DASH = "-"

_DELIMITER = ";"
_UNSEEN = "\u200b"
# At the start, or behind what another program may take for the end of a cell.
_FORMULA = re.compile(r"""(^|[,;|\t"'])(\s*)(?=[=+\-@])""")
_NUMBER_OR_DATE = re.compile(r"\d[\d.,:/\-Ee+ ]*")
_LONGEST_NUMBER = 11
_HOME_CALL = "+62"
_GROUP = re.compile(r"(\d{4})(?=\d{3})")

_TEXT_FORMAT = "@"
_NARROWEST, _WIDEST = 8, 50
_FULL_DISK = frozenset({errno.ENOSPC, errno.EDQUOT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """Hold how many participants a list holds, and how many others stand or would stand apart."""

    participants: int
    others: int


def write_list(path: Path, people: Sequence[Person]) -> Exported:
    """Write the people of a workshop; the ending says how.

    The list of participants imports again without a difference. Whoever is none, or withdrew
    before the start, stands on a sheet of their own; a CSV has only one sheet and leaves them
    out, because an import would make participants of them. Of who was erased there is nothing to
    write.

    Raises:
        UserError: `report.unknown_ending`, or it cannot be written there; what was there before
            is as it was.
    """
    known = [one for one in people if not one.is_erased]
    listed = [one for one in known if one.role is Role.PARTICIPANT and not one.active.never]
    others = [one for one in known if one.role is not Role.PARTICIPANT or one.active.never]
    ending = path.suffix.lower().removeprefix(".")
    if ending == Format.CSV:
        _save(path, _csv_bytes(_Columns(listed), listed))
    elif ending == Format.XLSX:
        tables = {PARTICIPANTS_SHEET: roster_table(listed)}
        if others:
            tables[OTHERS_SHEET] = _others_table(others)
        _save(path, _workbook_bytes(tables))
    else:
        raise UserError("report.unknown_ending", out=str(path), known=", ".join(ENDINGS))
    return Exported(participants=len(listed), others=len(others))


Table = tuple[tuple[str, ...], list[tuple[str, ...]]]


def roster_table(people: Sequence[Person]) -> Table:
    """Give headings and rows of a list that reads back to the same people."""
    columns = _Columns(people)
    return columns.headings, [columns.row(number, one) for number, one in enumerate(people, 1)]


def _others_table(people: Sequence[Person]) -> Table:
    headings, rows = roster_table(people)
    roles = [_ROLES[one.role] for one in people]
    return (*headings, ROLE_HEADING), [(*row, role) for row, role in zip(rows, roles, strict=True)]


class _Columns:
    """Know which columns the list of some people has: number, fields, own fields."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._own = tuple(dict.fromkeys(heading for one in people for heading in one.own))
        used = {field for field in FIELDS if any(_value(one, field) for one in people)}
        # Else an own field of a like name would be taken for it.
        alike = {field for heading in self._own for field in recognize(heading)}
        used |= alike
        self.fields = tuple(field for field in FIELDS if field in used | _ALWAYS)
        self._sparse = max(1, len(self.fields) // 3)
        heads = {**LIST_HEADINGS, "name": _FULL_NAME if "name" in alike else _name_heading(people)}
        taken = {fold(heading) for heading in self._own}
        self.headings = (
            NUMBER_HEADING,
            *(_untaken(heads[field], taken) for field in self.fields),
            *self._own,
        )

    def row(self, number: int, person: Person) -> tuple[str, ...]:
        """Give the texts of a person's cells."""
        fields = [_value(person, field) for field in self.fields]
        if sum(map(bool, fields)) <= self._sparse:
            # A row of few cells may be taken for a signature block; a dash says the same as none.
            fields = [text or _DASH for text in fields]
        own = (person.own.get(heading, "") for heading in self._own)
        return (str(person.list_number or number), *fields, *own)


def _untaken(heading: str, taken: set[str]) -> str:
    """Give another heading that the reader knows where an own field has the usual one."""
    return f"{heading} {PARTICIPANTS_SHEET}" if fold(heading) in taken else heading


def _value(person: Person, field: str) -> str:
    return str(getattr(person, "employment" if field == "status" else field))


def _name_heading(people: Sequence[Person]) -> str:
    """Say so where names stand bare, and nothing else would keep `H. Ali` in one piece."""
    if any(one.title_front or one.title_back for one in people):
        return LIST_HEADINGS["name"]
    is_whole = all(split_name(one.name).name == one.name for one in people)
    return LIST_HEADINGS["name"] if is_whole else _BARE_NAME


# ---- CSV


def _csv_bytes(columns: _Columns, people: Sequence[Person]) -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=_DELIMITER)
    writer.writerow(map(_guarded, columns.headings))
    spell = [_SPELLINGS.get(field, _guarded) for field in ("", *columns.fields)]
    spell += [_guarded] * (len(columns.headings) - len(spell))
    for number, person in enumerate(people, start=1):
        cells = columns.row(number, person)
        writer.writerow([write(_plain(text)) for write, text in zip(spell, cells, strict=True)])
    return stream.getvalue().encode("utf-8-sig")


def _guarded(text: str) -> str:
    """Put a zero-width space where a spreadsheet would begin to compute or to convert."""
    if text == _DASH:
        return text
    if _NUMBER_OR_DATE.fullmatch(text) and _would_change(text):
        return _UNSEEN + text
    return _FORMULA.sub(rf"\1{_UNSEEN}\2", text)


def _would_change(text: str) -> bool:
    """Tell whether a number-like text would be shown, or saved, otherwise than it stands."""
    is_long = len(text) > _LONGEST_NUMBER
    return is_long or not text.isdigit() or (text.startswith("0") and len(text) > 1)


def _spelled_nip(nip: str) -> str:
    grouped = grouped_nip(nip)
    return grouped if grouped != nip else _guarded(nip)


def _spelled_phone(phone: str) -> str:
    """Spell a telephone number as it is dialed: 0812-0000-1234, abroad 00-65-6123-4567."""
    if not phone.startswith("+") or not phone[1:].isdigit():
        return _guarded(phone)
    home = phone.startswith(_HOME_CALL)
    digits = f"0{phone[len(_HOME_CALL) :]}" if home else f"00{phone[1:]}"
    return _GROUP.sub(r"\1-", digits)


def _same(text: str) -> str:
    return text


_SPELLINGS = {"": _same, "nip": _spelled_nip, "phone": _spelled_phone}


# ---- workbooks


def write_xlsx(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str | None]]) -> None:
    """Write a list; texts that begin like a formula stay texts, numbers keep their zeros.

    Raises:
        UserError: The file cannot be written there.
    """
    table = (tuple(headings), [tuple(text or "" for text in row) for row in rows])
    _save(path, _workbook_bytes({PARTICIPANTS_SHEET: table}))


def _workbook_bytes(tables: Mapping[str, Table]) -> bytes:
    from xlsxwriter import Workbook

    target = io.BytesIO()
    book = Workbook(target, {"in_memory": True})
    looks = _Looks(book)
    for name, (headings, rows) in tables.items():
        _write_sheet(book, looks, name, [headings, *rows])
    book.close()
    return target.getvalue()


class _Looks:
    """Hold the looks of cells; all are text, and some say so to whoever edits them."""

    def __init__(self, book: "Workbook") -> None:
        self.head = book.add_format({"num_format": _TEXT_FORMAT, "bold": True})
        self._plain = book.add_format({"num_format": _TEXT_FORMAT})
        self._quoted = book.add_format({"num_format": _TEXT_FORMAT, "quote_prefix": True})

    def of(self, text: str) -> "Look":
        """Give the look of a text; some would lose their beginning where somebody edits them."""
        return self._quoted if text.startswith(("=", "+", "-", "@", "'")) else self._plain


def _write_sheet(book: "Workbook", looks: _Looks, name: str, table: list[tuple[str, ...]]) -> None:
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    # Identifiers are meant to be texts: no warning in each of their cells.
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    for index in range(len(table[0])):
        longest = max(len(row[index]) for row in table if index < len(row))
        sheet.set_column(index, index, min(max(longest + 2, _NARROWEST), _WIDEST))
    for number, row in enumerate(table):
        for index, cell in enumerate(row):
            if text := _plain(cell):
                sheet.write_string(number, index, text, looks.of(text) if number else looks.head)


def _plain(text: str) -> str:
    """Leave out what neither a workbook nor a line of a CSV can hold."""
    if text.isprintable():
        return text
    spaced = " ".join(text.split())
    return "".join(char for char in spaced if unicodedata.category(char) not in {"Cc", "Cs"})


# ---- saving


def _save(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, in a folder that is there."""
    try:
        if not path.parent.is_dir():
            raise UserError("roster.unwritable", file=str(path))
        write_durably(path, data)
    except OSError as error:
        key = "file.disk_full" if error.errno in _FULL_DISK else "roster.unwritable"
        raise UserError(key, file=str(path), path=str(path)) from error
