"""Tell by its content what a file is; its ending is what somebody wrote behind a dot."""

import io
import struct
import zipfile
import zlib
from enum import StrEnum

from facilitator.roster.records import ListError

LARGEST_UNPACKED = 400_000_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FOREIGN = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"SQLite format 3\x00", "SQLite"),
    (b"Rar!\x1a", "RAR"),
    (b"7z\xbc\xaf", "7z"),
    (b"\x1f\x8b", "GZIP"),
    (b"\x7fELF", "EXE"),
    (b"{\\rtf", "RTF"),
)
_FOREIGN_IN_OLE = (("WordDocument", "Word"), ("PowerPoint Document", "PowerPoint"))
_FOREIGN_IN_ZIP = (("word/", "Word"), ("ppt/", "PowerPoint"), ("Index/", "Numbers"))
_WORKBOOK_MEMBERS = ("xl/workbook.", "content.xml")
_OTHER_OPEN_DOCUMENTS = {b"text": "Writer", b"presentation": "Impress", b"graphics": "Draw"}
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_GLOBALS = (b"\x09\x08\x10\x00\x00\x06\x05\x00", b"\x09\x08\x08\x00\x00\x05\x05\x00")
_RECORD = struct.Struct("<HH")
_FILE_PASS, _RECORDS_TO_JUDGE = 0x2F, 6
_START = 4096
_CONTROLS = frozenset(range(32)) - {*b"\t\n\v\f\r\x1a\x1f"}
_CONTROLS_IN_A_HUNDRED = 2


class Kind(StrEnum):
    """Name the kinds of files that a list may be."""

    WORKBOOK = "workbook"
    OLD_WORKBOOK = "old workbook"
    TEXT = "text"


def find_kind(data: bytes) -> Kind:
    """Find out what a file is; text may still be a web page.

    Raises:
        UserError: It is locked, damaged, or nothing that can hold a list.
    """
    for start, name in _FOREIGN:
        if data.startswith(start):
            raise ListError("roster.not_a_list", kind=name)
    if data.startswith(b"MZ") and 0 in data[:_START]:
        raise ListError("roster.not_a_list", kind="EXE")
    if data.startswith(b"PK\x03\x04"):
        _check_zip(data)
        return Kind.WORKBOOK
    if data.startswith(_OLE):
        _check_ole(data)
        return Kind.OLD_WORKBOOK
    return Kind.TEXT


def _check_ole(data: bytes) -> None:
    """Look for the names of streams: those of a letter, or of a locked workbook."""
    if "EncryptedPackage".encode("utf-16-le") in data or _has_file_pass(data):
        raise ListError("roster.encrypted")
    for stream, name in _FOREIGN_IN_OLE:
        if stream.encode("utf-16-le") in data and "Workbook".encode("utf-16-le") not in data:
            raise ListError("roster.not_a_list", kind=name)


def _has_file_pass(data: bytes) -> bool:
    """Look for the record that locks an old workbook, among the first of its globals."""
    place = next((data.find(begin) for begin in _GLOBALS if begin in data), -1)
    for _ in range(_RECORDS_TO_JUDGE if place >= 0 else 0):
        if place + _RECORD.size > len(data):
            break
        kind, length = _RECORD.unpack_from(data, place)
        if kind == _FILE_PASS:
            return True
        place += _RECORD.size + length
    return False


def _check_zip(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            subject = _open_document(archive)
            is_locked = b"encryption-data" in _start_of(archive, "META-INF/manifest.xml")
    except RuntimeError as error:
        # Only a password keeps the archive from opening what it lists; else it is damaged.
        is_damaged = isinstance(error, NotImplementedError)
        raise ListError("roster.damaged" if is_damaged else "roster.encrypted") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError) as error:
        raise ListError("roster.damaged") from error
    if sum(member.file_size for member in members) > LARGEST_UNPACKED:
        raise ListError("roster.too_large")
    if is_locked:
        raise ListError("roster.encrypted")
    names = [member.filename for member in members]
    if subject in _OTHER_OPEN_DOCUMENTS:
        raise ListError("roster.not_a_list", kind=_OTHER_OPEN_DOCUMENTS[subject])
    if not any(name.startswith(_WORKBOOK_MEMBERS) for name in names):
        raise ListError("roster.not_a_list", kind=_zip_kind(names))


def _open_document(archive: zipfile.ZipFile) -> bytes:
    """Give what an OpenDocument file says of itself; empty for other archives."""
    said = _start_of(archive, "mimetype").strip()
    return said.removeprefix(_OPEN_DOCUMENT) if said.startswith(_OPEN_DOCUMENT) else b""


def _start_of(archive: zipfile.ZipFile, name: str) -> bytes:
    if name not in archive.namelist():
        return b""
    with archive.open(name) as member:
        return member.read(_START)


def _zip_kind(names: list[str]) -> str:
    for folder, kind in _FOREIGN_IN_ZIP:
        if any(name.startswith(folder) for name in names):
            return kind
    return "ZIP"


def is_binary(text: str) -> bool:
    """Tell whether what was decoded as text never was any."""
    start = text[:_START]
    controls = sum(ord(char) in _CONTROLS for char in start)
    return "\0" in text or controls * 100 > len(start) * _CONTROLS_IN_A_HUNDRED
