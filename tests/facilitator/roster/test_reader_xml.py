"""Show how workbooks in XML of 2003 are read."""

from datetime import datetime

import pytest

from facilitator.errors import UserError
from facilitator.roster.reader_xml import is_sheet_xml, read_sheet_xml
from facilitator.roster.records import Cell, RawSheet
from tests.helpers.spreadsheets import sheet_xml


def sheet(rows: str, *, name: str = "Peserta", options: str = "") -> str:
    return (
        f'<Worksheet ss:Name="{name}"><Table>{rows}</Table>'
        f"<x:WorksheetOptions>{options}</x:WorksheetOptions></Worksheet>"
    )


def cell(text: str, kind: str = "String", attributes: str = "") -> str:
    return f'<Cell {attributes}><Data ss:Type="{kind}">{text}</Data></Cell>'


def read(rows: str) -> RawSheet:
    [found] = read_sheet_xml(sheet_xml(sheet(rows)))
    return found


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("String", "198503122010011001", "198503122010011001"),
        ("Number", "198503122010011000", 1.98503122010011e17),
        ("Number", "1.5", 1.5),
        ("Number", "x", "x"),
        ("Number", "1e999", "1e999"),
        ("DateTime", "1985-03-12T00:00:00.000", datetime(1985, 3, 12)),  # noqa: DTZ001  # a cell has no zone
        ("Boolean", "1", True),
        ("Error", "#N/A", "#N/A"),
    ],
)
def test_a_cell_is_what_its_type_says(kind: str, text: str, expected: Cell) -> None:
    assert read(f"<Row>{cell(text, kind)}</Row>").rows == ((1, [expected]),)


def test_rows_and_columns_may_be_jumped_over() -> None:
    far = cell("D", attributes='ss:Index="4"')
    rows = f'<Row ss:Index="3">{cell("A")}{far}</Row><Row/><Row>{cell("B")}</Row>'
    assert read(rows).rows == ((3, ["A", "", "", "D"]), (5, ["B"]))


def test_merged_cells_are_told_and_keep_the_columns_in_place() -> None:
    wide = cell("Nama", attributes='ss:MergeAcross="1" ss:MergeDown="1"')
    found = read(f"<Row>{wide}{cell('NIP')}</Row>")
    assert (found.rows, found.merged) == (((1, ["Nama", "", "NIP"]),), ((1, 0, 2, 1),))


def test_a_comment_is_not_what_the_cell_says() -> None:
    rows = f"<Row><Cell><Comment><Data>Cek</Data></Comment></Cell>{cell('B')}</Row>"
    assert read(rows).rows == ((1, ["", "B"]),)


def test_hidden_sheets_are_marked() -> None:
    book = sheet_xml(
        sheet("", name="A"), sheet("", name="B", options="<x:Visible>SheetHidden</x:Visible>")
    )
    assert [(found.name, found.is_hidden) for found in read_sheet_xml(book)] == [
        ("A", False), ("B", True),
    ]  # fmt: skip


@pytest.mark.parametrize("cut", [40, 200, -5], ids=str)
def test_an_unfinished_workbook_is_damaged(cut: int) -> None:
    with pytest.raises(UserError, match=r"roster\.damaged"):
        read_sheet_xml(sheet_xml(sheet(""))[:cut])


def test_what_its_text_was_encoded_in_no_longer_matters() -> None:
    book = sheet_xml(sheet(f"<Row>{cell('Zoë')}</Row>")).replace('"1.0"', '"1.0" encoding="utf-16"')
    assert read_sheet_xml("\ufeff" + book)[0].rows == ((1, ["Zoë"]),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (sheet_xml(), True),
        ("\ufeff\n" + sheet_xml(), True),
        ("<?xml version='1.0'?><html>", False),
        ("Nama;urn:schemas-microsoft-com:office:spreadsheet", False),
    ],
    ids=["workbook", "byte_order_mark", "page", "text"],
)
def test_a_workbook_is_known_by_how_it_begins(text: str, *, expected: bool) -> None:
    assert is_sheet_xml(text) == expected
