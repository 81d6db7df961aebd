"""Tell by its first bytes what a file is, and read its sheets."""

import io
import zipfile
from pathlib import Path

from facilitator.errors import UserError
from facilitator.roster.reader_csv import read_csv
from facilitator.roster.reader_xlsx import read_workbook
from facilitator.roster.records import RawSheet

LARGEST_FILE = 100_000_000
LARGEST_UNPACKED = 1_000_000_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_NOT_LISTS = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"SQLite format 3\x00", "SQLite"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7z"),
    (b"{\\rtf", "RTF"),
    (b"MZ", "EXE"),
)
_WORKBOOK_MEMBERS = ("xl/workbook.", "content.xml")
_TEXT_START = 4096


def read_sheets(path: Path) -> tuple[RawSheet, ...]:
    """Read every sheet of a file; a text file is one sheet without a name.

    Raises:
        UserError: The file cannot be read, or is no list.
    """
    data = _bytes_of(path)
    for start, kind in _NOT_LISTS:
        if data.startswith(start):
            raise UserError("roster.not_a_list", file=path.name, kind=kind)
    if data.startswith(b"PK"):
        _check_zip(data, path.name)
    elif data.startswith(_OLE):
        if _ENCRYPTED_PACKAGE in data:
            raise UserError("roster.encrypted", file=path.name)
    else:
        return (_read_text(data, path.name),)
    try:
        return read_workbook(data)
    except UserError as error:
        raise UserError(error.key, file=path.name) from error


def _bytes_of(path: Path) -> bytes:
    if path.is_dir():
        raise UserError("roster.is_folder", file=path.name)
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UserError("roster.too_large", file=path.name)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise UserError("roster.not_found", file=str(path)) from error
    except (OSError, ValueError) as error:
        raise UserError("roster.unreadable", file=str(path)) from error
    if not data.strip():
        raise UserError("roster.empty", file=path.name)
    return data


def _check_zip(data: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise UserError("roster.damaged", file=name) from error
    if sum(member.file_size for member in members) > LARGEST_UNPACKED:
        raise UserError("roster.too_large", file=name)
    names = [member.filename for member in members]
    if not any(found.startswith(_WORKBOOK_MEMBERS) for found in names):
        kind = "Word" if "word/document.xml" in names else "ZIP"
        raise UserError("roster.not_a_list", file=name, kind=kind)


def _read_text(data: bytes, name: str) -> RawSheet:
    start = data[:_TEXT_START]
    if b"<html" in start.lower() or b"<table" in start.lower():
        raise UserError("roster.html", file=name)
    sheet = read_csv(data)
    if any("\0" in str(cell) for _, cells in sheet.rows[:20] for cell in cells):
        raise UserError("roster.binary", file=name)
    return sheet
