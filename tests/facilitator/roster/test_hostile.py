"""Show that damaged, foreign and hostile files are read or refused, and the program lives on.

All are read in a process of their own, as the program does it.
"""

import os
import random
import sqlite3
import sys
import tomllib
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.errors import UserError
from facilitator.roster.outside import read_sheets_outside
from facilitator.roster.records import RawSheet
from facilitator.roster.source import LARGEST_FILE, Pasted, Source
from tests.helpers.spreadsheets import SITI, ods, ods_row, sheet_xml, xlsx, zipped

ROSTERS = Path("tests/data/rosters")
SENTENCES = tomllib.loads(Path("facilitator/texts/roster_id.toml").read_text("utf-8"))["error"]
OLD_WORKBOOK = (ROSTERS / "07-lama.xls").read_bytes()
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LAUGHS = (
    '<!DOCTYPE a [<!ENTITY a0 "aaaaaaaaaaaaaaaaaaaa">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)
NOISE = random.Random(1).randbytes(4_000)  # noqa: S311  # reproducible, nothing secret


def read(source: Source) -> tuple[RawSheet, ...]:
    return read_sheets_outside(source, is_cancelled=lambda: False)


def key_of(source: Source) -> str:
    with pytest.raises(UserError) as caught:
        read(source)
    assert SENTENCES[caught.value.key].format(**caught.value.params)
    return caught.value.key.removeprefix("roster.")


def cell(place: str, inside: str = "") -> str:
    row = place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return f'{SITI}<row r="{row}"><c r="{place}">{inside}</c></row>'


def locked_ods() -> bytes:
    return ods("", manifest='<manifest:encryption-data manifest:checksum="x"/>')


def locked_xls() -> bytes:
    """Turn the record behind the first into one that says the workbook is locked."""
    start = OLD_WORKBOOK.index(b"\x09\x08\x10\x00")
    return OLD_WORKBOOK[: start + 20] + b"\x2f\x00\x02\x00\x01\x00" + OLD_WORKBOOK[start + 26 :]


def huge_members() -> bytes:
    """Let an archive claim more than two gigabytes for each of its members."""
    data = bytearray(xlsx(SITI))
    place = -1
    while (place := data.find(b"PK\x01\x02", place + 1)) >= 0:
        data[place + 24 : place + 28] = b"\xf0\xff\xff\x7f"
    return bytes(data)


def many_strings() -> bytes:
    text = "A" * 30_000
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 25_000))
    return xlsx(rows, strings=f"<si><t>{text}</t></si>")


READ = {
    "claims_all_of_the_grid": lambda: xlsx(SITI, size="A1:XFD1048576"),
    "blank_last_cell": lambda: xlsx(cell("XFD1048576")),
    "styled_blank_last_cell": lambda: xlsx(cell("XFD1048576").replace("<c ", '<c s="1" ')),
    "empty_rows_repeated": lambda: ods(
        ods_row("Nama") + ods_row("Siti") + ods_row(repeated=1_048_000)
    ),
    "byte_order_mark_and_html": lambda: b"\xef\xbb\xbf<table><tr><td>Nama<tr><td>Siti</table>",
}


@pytest.mark.parametrize("data", READ.values(), ids=READ)
def test_what_only_looks_large_is_read(tmp_path: Path, data: Callable[[], bytes]) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(data())
    assert [cells for _, cells in read(path)[0].rows] == [["Nama"], ["Siti"]]


REFUSED = {
    "huge_members": (huge_members, "too_large"),
    "one_text_in_every_cell": (many_strings, "too_much"),
    "full_rows_repeated": (lambda: ods(ods_row("x" * 500, repeated=1_048_000)), "too_much"),
    "laughing_sheet": (
        lambda: xlsx('<row r="1"><c r="A1" t="str"><v>&a9;</v></c></row>', before=LAUGHS),
        "damaged",
    ),
    "laughing_strings": (
        lambda: xlsx(
            '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', before=LAUGHS,
            strings="<si><t>&a9;</t></si>",
        ),
        "damaged",
    ),
    "laughing_ods": (lambda: ods(ods_row("&a9;"), before=LAUGHS), "damaged"),
    "laughing_xml": (lambda: sheet_xml("&a9;", before=LAUGHS).encode(), "damaged"),
    "hollow_workbook": (lambda: zipped({"xl/workbook.xml": "<x/>"}), "damaged"),
    "beyond_the_grid": (lambda: xlsx(cell("ZZZZZZ4294967295", "<v>1</v>")), "damaged"),
    "locked_xlsx": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    "locked_ods": (locked_ods, "encrypted"),
    "locked_xls": (locked_xls, "encrypted"),
    "cut_xlsx": (lambda: xlsx(SITI)[:-200], "damaged"),
    "cut_xls": (lambda: OLD_WORKBOOK[:3_000], "damaged"),
    "noise_as_zip": (lambda: b"PK\x03\x04" + NOISE, "damaged"),
    "noise_as_xls": (lambda: OLE + NOISE, "damaged"),
    "noise_as_utf_8": (lambda: b"\xef\xbb\xbf" + NOISE, "binary"),
    "noise_as_html": (lambda: b"<html><table>" + NOISE, "binary"),
    "noise": (lambda: NOISE, "binary"),
    "zero_bytes": (lambda: b"Nama,NIP\nSiti,1\n" + bytes(100), "binary"),
    "controls": (lambda: b"Nama\n" + b"\x01\x02" * 50, "binary"),
    "one_line": (lambda: b"Siti," * 10_000_000, "too_much"),
    "one_word": (lambda: b"Nama\n" + b"a" * 200_000, "long_cell"),
    "one_quoted_word": (lambda: b'Nama\n"' + b"a" * 200_000, "open_quote"),
    "larger_than_any": (lambda: bytes(LARGEST_FILE + 1), "too_large"),
    "page_in_an_archive": (lambda: b"MIME-Version: 1.0\n\n<table><tr><td>Nama", "html"),
    "slides": (lambda: zipped({"ppt/presentation.xml": "x"}), "not_a_list"),
    "writer": (
        lambda: zipped({
            "mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>",
        }),
        "not_a_list",
    ),
    "old_letter": (lambda: OLE + "WordDocument".encode("utf-16-le"), "not_a_list"),
    "program": (lambda: b"MZ\x90\x00" + bytes(100), "not_a_list"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "key"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_refused(
    tmp_path: Path, data: Callable[[], bytes], key: str
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(data())
    assert key_of(path) == key


def test_a_database_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "list.xlsx") as connection:
        connection.execute("CREATE TABLE a (b)")
    connection.close()
    assert key_of(tmp_path / "list.xlsx") == "not_a_list"


def test_an_archive_with_a_password_is_locked(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    data = bytearray(xlsx(SITI))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = -1
        while (place := data.find(mark, place + 1)) >= 0:
            data[place + flags] |= 1
    path.write_bytes(data)
    assert zipfile.ZipFile(path).infolist()[0].flag_bits & 1
    assert key_of(path) == "encrypted"


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "list.csv")
    return folder / "list.csv"


def _forbidden(folder: Path) -> Path:
    path = folder / "list.csv"
    path.write_text("Nama\nSiti\n")
    path.chmod(0)
    return path


PLACES = {
    "pipe": (_pipe, "no_file"),
    "folder": (lambda folder: folder, "is_folder"),
    "gone": (lambda folder: folder / "gone.csv", "not_found"),
    "below_a_file": (lambda folder: _forbidden(folder) / "list.csv", "unreadable"),
    "device": (lambda _folder: Path("/dev/zero"), "no_file"),
    "name_too_long": (lambda folder: folder / ("a" * 5_000), "unreadable"),
    "zero_in_the_name": (lambda folder: folder / "a\0b", "unreadable"),
}


@pytest.mark.skipif(sys.platform == "win32", reason="it has no pipes among its files")
@pytest.mark.parametrize(("make", "key"), PLACES.values(), ids=PLACES)
def test_what_is_no_file_is_refused(tmp_path: Path, make: Callable[[Path], Path], key: str) -> None:
    assert key_of(make(tmp_path)) == key


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root"
)
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    assert key_of(_forbidden(tmp_path)) == "unreadable"


@pytest.mark.parametrize(
    ("pasted", "key"),
    [
        pytest.param(Pasted(text=" \n"), "nothing_pasted", id="nothing"),
        pytest.param(Pasted(text="", html="<b>Siti</b>"), "nothing_pasted", id="no_table"),
        pytest.param(Pasted(text="Nama\tNIP\nSi\0ti\t1"), "nothing_pasted", id="zero_byte"),
    ],
)
def test_what_cannot_be_pasted_is_refused(pasted: Pasted, key: str) -> None:
    assert key_of(pasted) == key
