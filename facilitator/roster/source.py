"""Read the sheets of a list, wherever it comes from: a file of any kind, or the clipboard."""

import os
import stat
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from facilitator.errors import UserError
from facilitator.garbage import undisturbed
from facilitator.roster.kinds import Kind, find_kind, is_binary
from facilitator.roster.reader_csv import decode, read_delimited
from facilitator.roster.reader_html import decode_page, is_page, read_page
from facilitator.roster.reader_paste import read_tabbed
from facilitator.roster.reader_xlsx import read_workbook, read_workbook_patiently
from facilitator.roster.reader_xml import is_sheet_xml, read_sheet_xml
from facilitator.roster.records import ListError, RawSheet

LARGEST_FILE = 60_000_000
MOST_CELLS = 3_000_000

_ARCHIVED_PAGE = "MIME-Version:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """Hold what was pasted: the text, and the HTML if the clipboard offers it too.

    `name` is what sentences call it.
    """

    text: str
    html: str = ""
    name: str = "clipboard"


Source: TypeAlias = Path | Pasted
"""Where a list comes from: a file, or the clipboard."""


class Reader(StrEnum):
    """Choose who reads a workbook: the quick one, or the one that survives more."""

    QUICK = "quick"
    PATIENT = "patient"


_OF_PASTED = {
    "roster.empty": "roster.nothing_pasted",
    "roster.binary": "roster.nothing_pasted",
    "roster.html": "roster.nothing_pasted",
    "roster.too_large": "roster.pasted_too_large",
    "roster.too_much": "roster.pasted_too_large",
}


def source_name(source: Source) -> str:
    """Give the name by which sentences speak of a source."""
    return source.name


def refusal(source: Source, error: UserError) -> UserError:
    """Turn what a reader says into what is said of this source."""
    key = _OF_PASTED.get(error.key, error.key) if isinstance(source, Pasted) else error.key
    return UserError(key, **{"file": source_name(source), **error.params})


@undisturbed()
def read_sheets(source: Source, *, reader: Reader = Reader.QUICK) -> tuple[RawSheet, ...]:
    """Read every sheet of a list; text is one sheet without a name.

    It reads in this process, so a hostile file can end it: `read_sheets_outside` cannot.

    Raises:
        UserError: The list cannot be read, or is none.
    """
    try:
        if isinstance(source, Pasted):
            sheets = _read_pasted(source)
        else:
            sheets = _read_file(_bytes_of(source), reader)
        _check_size(sheets)
    except UserError as error:
        raise refusal(source, error) from error
    except MemoryError as error:
        raise refusal(source, ListError("roster.too_much")) from error
    return sheets


def _read_pasted(pasted: Pasted) -> tuple[RawSheet, ...]:
    """Read the page a spreadsheet put on the clipboard, which keeps merged cells, else the text."""
    text = pasted.text
    if len(text) + len(pasted.html) > LARGEST_FILE:
        raise ListError("roster.too_large")
    sheets = read_page(pasted.html) if is_page(pasted.html) else ()
    if sheets:
        return sheets
    if not text.strip():
        raise ListError("roster.empty")
    if is_binary(text):
        raise ListError("roster.binary")
    return (read_tabbed(text) if "\t" in text else read_delimited(text),)


def _read_file(data: bytes, reader: Reader) -> tuple[RawSheet, ...]:
    kind = find_kind(data)
    if kind is Kind.TEXT:
        return _read_text(data)
    if reader is Reader.QUICK:
        return read_workbook(data)
    if kind is Kind.OLD_WORKBOOK:
        raise ListError("roster.damaged")
    return read_workbook_patiently(data)


def _read_text(data: bytes) -> tuple[RawSheet, ...]:
    text = decode(data)
    if is_binary(text):
        raise ListError("roster.binary")
    if text.lstrip().startswith(_ARCHIVED_PAGE):
        raise ListError("roster.html")
    if is_sheet_xml(text):
        return read_sheet_xml(text)
    if not is_page(text):
        return (read_delimited(text),)
    sheets = read_page(decode_page(data))
    if not sheets:
        raise ListError("roster.html")
    return sheets


def _bytes_of(path: Path) -> bytes:
    try:
        with open(path, "rb", buffering=0, opener=_open) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise ListError("roster.no_file")
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise ListError("roster.not_found", file=str(path)) from error
    except (OSError, ValueError) as error:
        # Where a folder cannot be opened, the system says the same as of a locked file.
        key = "roster.is_folder" if _is_folder(path) else "roster.unreadable"
        raise ListError(key, file=str(path)) from error
    if len(data) > LARGEST_FILE:
        raise ListError("roster.too_large")
    if not data.strip():
        raise ListError("roster.empty")
    return data


def _is_folder(path: Path) -> bool:
    with suppress(OSError, ValueError):
        return path.is_dir()
    return False


def _open(path: str, flags: int) -> int:
    """Open without waiting: a pipe would wait for somebody to write into it."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _check_size(sheets: Sequence[RawSheet]) -> None:
    """Refuse what no list of people is, before it is handed on."""
    if sum(len(cells) for sheet in sheets for _, cells in sheet.rows) > MOST_CELLS:
        raise ListError("roster.too_large")
