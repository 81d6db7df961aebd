"""Write lists as workbooks in which every cell is text, so that no digit is ever lost."""

import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.errors import UserError
from facilitator.model.people import Person
from facilitator.roster.records import FIELDS

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

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
_TEXT_FORMAT = "@"
_NARROWEST, _WIDEST = 8, 50


def roster_table(people: Iterable[Person]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Give headings and rows of a list that reads back to the same people."""
    names = ["employment" if field == "status" else field for field in FIELDS]
    rows = [tuple(str(getattr(person, name)) for name in names) for person in people]
    return tuple(LIST_HEADINGS[field] for field in FIELDS), rows


def write_xlsx(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str | None]]) -> None:
    """Write a list; texts that begin like a formula stay texts, numbers keep their zeros.

    Raises:
        UserError: The file cannot be written there.
    """
    from openpyxl import Workbook

    table = [[*headings], *([text or "" for text in row] for row in rows)]
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Peserta")
    sheet.freeze_panes = "A2"
    _set_widths(sheet, table)
    for number, row in enumerate(table):
        sheet.append([_text_cell(sheet, text, is_bold=number == 0) for text in row])
    finished = io.BytesIO()
    book.save(finished)
    try:
        path.write_bytes(finished.getvalue())
    except OSError as error:
        raise UserError("roster.unwritable", file=str(path)) from error


def _set_widths(sheet: "WriteOnlyWorksheet", table: Sequence[Sequence[str]]) -> None:
    from openpyxl.utils import get_column_letter

    for index in range(len(table[0])):
        longest = max(len(row[index]) for row in table if index < len(row))
        width = min(max(longest + 2, _NARROWEST), _WIDEST)
        # The stubs leave out what write-only sheets share with the others.
        dimensions = sheet.column_dimensions  # type: ignore[attr-defined]
        dimensions[get_column_letter(index + 1)].width = width


def _text_cell(sheet: "WriteOnlyWorksheet", text: str, *, is_bold: bool) -> object:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font

    cell = WriteOnlyCell(sheet, value=ILLEGAL_CHARACTERS_RE.sub("", text))
    # Set after the value, which would make a formula of "=…".
    cell.data_type = "s"
    cell.number_format = _TEXT_FORMAT
    if is_bold:
        cell.font = Font(bold=True)
    return cell
