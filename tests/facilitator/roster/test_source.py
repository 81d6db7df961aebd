"""Show which files are lists, and that all others end in one plain sentence."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.errors import UserError
from facilitator.roster.read import read_list
from facilitator.roster.reader_xlsx import _read_with_openpyxl, read_workbook

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


def test_the_slower_reader_reads_the_same_cells() -> None:
    data = WORKBOOK.read_bytes()
    fast, slow = read_workbook(data)[0], _read_with_openpyxl(data)[0]
    assert [[cell or "" for cell in row] for _, row in slow.rows] == [row for _, row in fast.rows]
