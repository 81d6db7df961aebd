"""Test that workbooks carry real values that other programs read."""

import io
import zipfile
from datetime import date
from fractions import Fraction

import openpyxl
import pytest

from facilitator.model.rendering import Format, Paper, Rendering
from reports import workbook
from reports.workbook import Book, Column, Kind, Sheet, Value
from tests.helpers.reading import sheets

XLSX = Rendering(format=Format.XLSX)


def write(value: Value, kind: Kind = Kind.TEXT) -> bytes:
    """Write a workbook of one cell below its heading."""
    sheet = Sheet(name="Data", columns=(Column(title="Judul", kind=kind),), rows=((value,),))
    book = Book(title="Buku", author="Panitia", sheets=(sheet,), about="Keterangan")
    return workbook.write(book, XLSX).data


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        pytest.param("198501012010011001", Kind.TEXT, "198501012010011001", id="nip"),
        pytest.param("0042", Kind.TEXT, "0042", id="leading_zeros"),
        pytest.param("=1+1", Kind.TEXT, "=1+1", id="no_formula"),
        pytest.param("I", Kind.NUMBER, "I", id="letter_among_numbers"),
        pytest.param(Fraction(1, 3), Kind.NUMBER, 0.33, id="third"),
        pytest.param(Fraction(5, 1000), Kind.NUMBER, 0.01, id="half_away_up"),
        pytest.param(Fraction(-5, 1000), Kind.NUMBER, -0.01, id="half_away_down"),
        pytest.param(Fraction(2, 3), Kind.PERCENT, 0.6667, id="percent"),
        pytest.param(7, Kind.WHOLE, 7, id="whole"),
        pytest.param(date(2024, 8, 5), Kind.DATE, date(2024, 8, 5), id="date"),
    ],
)
def test_a_value_is_read_back(value: Value, kind: Kind, expected: object) -> None:
    assert sheets(write(value, kind))["Data"][1:] == [[expected]]


def test_nothing_leaves_its_cell_empty() -> None:
    assert sheets(write(None, Kind.NUMBER))["Data"] == [["Judul"]]


def test_headings_stand_in_the_first_row() -> None:
    assert sheets(write("x"))["Data"][0] == ["Judul"]


def test_facts_stand_on_the_last_sheet() -> None:
    book = Book(title="Buku", author="", sheets=(), about="Keterangan", facts=(("Tempat", "Aula"),))
    read = sheets(workbook.write(book, XLSX).data)
    assert read == {"Keterangan": [["Buku", ""], ["", ""], ["Tempat", "Aula"]]}


def test_the_same_data_gives_the_same_bytes() -> None:
    assert write("x") == write("x")


def test_identifiers_raise_no_warning_in_spreadsheets() -> None:
    with zipfile.ZipFile(io.BytesIO(write("123"))) as parts:
        assert b'numberStoredAsText="1"' in parts.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize(("paper", "code"), [(Paper.A4, 9), (Paper.F4, 14)], ids=["a4", "f4"])
def test_sheets_are_set_up_for_printing(paper: Paper, code: int) -> None:
    sheet = Sheet(name="Data", columns=(Column(title="Judul"),), rows=(("x",),), frozen=1)
    book = Book(title="A & B", author="", sheets=(sheet,), about="Keterangan")
    how = Rendering(format=Format.XLSX, paper=paper)
    page = openpyxl.load_workbook(io.BytesIO(workbook.write(book, how).data))["Data"]
    setup = page.page_setup
    assert (setup.paperSize, setup.orientation, page.freeze_panes, page.print_title_rows) == (
        code,
        "landscape",
        "B2",
        "$1:$1",
    )


def test_progress_ends_at_the_last_row() -> None:
    seen: list[tuple[int, int]] = []
    sheet = Sheet(name="Data", columns=(Column(title="A"),), rows=(("x",),) * 450)
    book = Book(title="Buku", author="", sheets=(sheet,), about="Keterangan")
    workbook.write(book, XLSX, lambda done, total: seen.append((done, total)))
    assert seen == [(200, 450), (400, 450), (450, 450)]
