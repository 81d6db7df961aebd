"""Show which files are lists, and that all others end in one plain sentence."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.errors import UserError
from facilitator.roster.read import read_list
from facilitator.roster.reader_csv import find_delimiter, read_csv
from facilitator.roster.reader_xlsx import _read_with_openpyxl, read_workbook

GOOD = Path("tests/data/rosters/01-bersih.csv")
WORKBOOK = Path("tests/data/rosters/09-ganda-gelar.xlsx")
OLD_WORKBOOK = Path("tests/data/rosters/07-lama.xls")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(50)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def zipped(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, b"<x/>")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "key"),
    [
        pytest.param(lambda: b"", "empty", id="nothing"),
        pytest.param(lambda: b"\n \r\n", "empty", id="blank_lines"),
        pytest.param(lambda: PNG, "not_a_list", id="picture"),
        pytest.param(lambda: b"%PDF-1.7\n", "not_a_list", id="pdf"),
        pytest.param(lambda: zipped("word/document.xml"), "not_a_list", id="letter"),
        pytest.param(lambda: zipped("a.txt"), "not_a_list", id="zip"),
        pytest.param(lambda: zipped("xl/workbook.xml"), "damaged", id="hollow_workbook"),
        pytest.param(lambda: WORKBOOK.read_bytes()[:4000], "damaged", id="cut_workbook"),
        pytest.param(lambda: OLD_WORKBOOK.read_bytes()[:3000], "damaged", id="cut_old_workbook"),
        pytest.param(
            lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted", id="password"
        ),
        pytest.param(lambda: b"<html><p>Nama</p></html>", "html", id="web_page"),
        pytest.param(lambda: b"Nama\nSi\0ti\n", "binary", id="zero_bytes"),
        pytest.param(lambda: b"Judul,Isi\na,b\n", "no_names", id="no_names"),
        pytest.param(lambda: b"Nama,NIP\n", "no_rows", id="headings_only"),
        pytest.param(lambda: b'Nama,NIP\n"Siti,1\n' + b"a,b\n" * 50, "open_quote", id="quote"),
    ],
)
def test_what_is_no_list_ends_in_a_sentence(
    tmp_path: Path, data: Callable[[], bytes], key: str
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(data())
    with pytest.raises(UserError) as caught:
        read_list(path)
    assert caught.value.key == f"roster.{key}"


@pytest.mark.parametrize(
    ("name", "key"), [("gone.csv", "roster.not_found"), (".", "roster.is_folder")]
)
def test_what_is_no_file_ends_in_a_sentence(tmp_path: Path, name: str, key: str) -> None:
    with pytest.raises(UserError) as caught:
        read_list(tmp_path / name)
    assert caught.value.key == key


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
@pytest.mark.parametrize("original", [WORKBOOK, OLD_WORKBOOK, GOOD], ids=lambda path: path.suffix)
def test_damaged_files_are_read_or_refused_but_never_crash(
    tmp_path: Path, original: Path, data: st.DataObject
) -> None:
    content = bytearray(original.read_bytes())
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=8)):
        content[place] = data.draw(st.integers(0, 255))
    path = tmp_path / original.name
    path.write_bytes(bytes(content))
    try:
        found = read_list(path)
    except UserError:
        return
    assert found.rows


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_every_encoding_and_line_end_is_read(encoding: str, ends: str) -> None:
    text = ends.join(["Nama;NIP", "Françoise Wenas;1", "Zoë;2", ""])
    rows = read_csv(text.encode(encoding)).rows
    assert rows == ((1, ["Nama", "NIP"]), (2, ["Françoise Wenas", "1"]), (3, ["Zoë", "2"]))


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        pytest.param("Nama,NIP\nSiti,1\n", ",", id="comma"),
        pytest.param("Nama;NIP\nSiti, S.E., M.M.;1\nBudi, S.H., M.H.;2\n", ";", id="titles"),
        pytest.param("Nama\tNIP\nSiti, S.E.\t1\n", "\t", id="tab"),
        pytest.param("Nama|NIP\nSiti, S.E.|1\n", "|", id="bar"),
        pytest.param("DAFTAR, PESERTA, 2026\n\nNama;NIP\nSiti;1\n", ";", id="letterhead"),
    ],
)
def test_the_delimiter_is_the_one_that_shows_the_headings(text: str, delimiter: str) -> None:
    assert find_delimiter(text) == delimiter


def test_names_alone_are_not_cut_at_their_commas() -> None:
    rows = read_csv(b"Nama\nSiti, S.E., M.M.\nBudi, S.H.\n").rows
    assert [cells for _, cells in rows] == [["Nama"], ["Siti, S.E., M.M."], ["Budi, S.H."]]


def test_rows_are_numbered_by_the_line_they_begin_on() -> None:
    rows = read_csv(b'sep=,\nNama,Unit\n"Siti\nRahma",A\n\nBudi,B\n').rows
    assert [number for number, _ in rows] == [2, 3, 6]


def test_the_slower_reader_reads_the_same_cells() -> None:
    data = WORKBOOK.read_bytes()
    fast, slow = read_workbook(data)[0], _read_with_openpyxl(data)[0]
    assert [[cell or "" for cell in row] for _, row in slow.rows] == [row for _, row in fast.rows]
