"""Show how the tables of web pages are read, as programs save them for workbooks."""

import pytest

from facilitator.roster.reader_html import decode_page, is_page, read_page
from facilitator.roster.records import Cell


def cells(page: str) -> list[list[Cell]]:
    [sheet] = read_page(page)
    return [row for _, row in sheet.rows]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param("<td>Siti</td><td>2</td>", ["Siti", "2"], id="plain"),
        pytest.param("<TD>Siti<TD>2", ["Siti", "2"], id="never_closed"),
        pytest.param("<td>Siti<br>Rahma<p>S.E.</p></td>", ["Siti\nRahma\nS.E."], id="breaks"),
        pytest.param("<td>\n  Siti\r\n  Rahma&nbsp;</td>", ["Siti Rahma"], id="spaces"),
        pytest.param("<td><b>Si</b>ti <i>R</i></td>", ["Siti R"], id="nested_tags"),
        pytest.param("<td>A &amp; B &lt;C&gt; &#233;</td>", ["A & B <C> é"], id="entities"),
        pytest.param("<td>1 < 2 & 3</td>", ["1 < 2 & 3"], id="bare_signs"),
        pytest.param("<td>A<!-- <td>no --></td><td>B</td>", ["A", "B"], id="comment"),
        pytest.param("<td>A<style>td{}</style></td><td>B</td>", ["A", "B"], id="style"),
        pytest.param('<td title="a > b">A</td>', ["A"], id="sign_in_an_attribute"),
        pytest.param('<td title=5">A</td><td>B</td>', ["A", "B"], id="stray_quote"),
        pytest.param("<td></td><td>B</td><td></td>", ["", "B"], id="empty_cells"),
        pytest.param("<![if x]><td>A</td><![endif]>", ["A"], id="conditional"),
        pytest.param("<td>198503122010011001</td>", ["198503122010011001"], id="long_number"),
        pytest.param("<td>007</td>", ["007"], id="leading_zeros"),
    ],
)
def test_a_cell_says_what_the_page_shows(row: str, expected: list[str]) -> None:
    assert cells(f"<table><tr>{row}</tr></table>") == [expected]


@pytest.mark.parametrize(
    ("attributes", "shown", "expected"),
    [
        ('x:num="1.98503122010011E+17"', "1,98503E+17", 1.98503122010011e17),
        ('sdval="198503122010011000"', "1.98503E+017", 1.98503122010011e17),
        ('x:num="123456.5"', "#####", 123456.5),
        ("x:num", "81234567", "81234567"),
        ('x:num="31118"', "12/03/1985", "12/03/1985"),
        ('x:num="1e999"', "####", "####"),
        ("x:str", "1,98503E+17", "1,98503E+17"),
    ],
)
def test_a_number_that_is_shown_cut_is_taken_whole(
    attributes: str, shown: str, expected: Cell
) -> None:
    assert cells(f"<table><tr><td {attributes}>{shown}</td></tr></table>") == [[expected]]


def test_cells_that_span_others_keep_the_columns_in_place() -> None:
    page = (
        "<table><tr><td rowspan=2>No<td colspan=2>Nama<td rowspan='2'>NIP"
        "<tr><td>Depan<td>Belakang<tr><td>1<td>Siti<td>R<td>5</table>"
    )
    [sheet] = read_page(page)
    assert [row for _, row in sheet.rows] == [
        ["No", "Nama", "", "NIP"], ["", "Depan", "Belakang"], ["1", "Siti", "R", "5"],
    ]  # fmt: skip
    assert sheet.merged == ((1, 0, 2, 0), (1, 1, 1, 2), (1, 3, 2, 3))


@pytest.mark.parametrize("span", ["0", "-3", "x", "", "99999999999999999999"])
def test_a_span_that_makes_no_sense_is_none(span: str) -> None:
    page = f'<table><tr><td colspan="{span}">A<td>B</table>'
    assert cells(page) == [["A", "B"]]


def test_several_tables_are_several_sheets() -> None:
    sheets = read_page("<table><tr><td>A</table><table></table><table><tr><td>B</table>")
    assert [(sheet.name, sheet.rows) for sheet in sheets] == [
        ("1", ((1, ["A"]),)), ("2", ((1, ["B"]),)),
    ]  # fmt: skip


def test_a_table_that_only_arranges_others_is_no_sheet_of_its_own() -> None:
    page = "<table><tr><td><table><tr><td>Nama<tr><td>Siti</table></td></tr></table>"
    assert cells(page) == [["Nama"], ["Siti"]]


def test_rows_are_numbered_as_they_stand_empty_ones_too() -> None:
    [sheet] = read_page("<table><tr><td>A</tr><tr></tr><tr><td>B</tr></table>")
    assert [number for number, _ in sheet.rows] == [1, 3]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("<html><body>", True, id="page"),
        pytest.param("\ufeff\n<TABLE border=1>", True, id="table"),
        pytest.param("<!DOCTYPE html><p>", True, id="doctype"),
        pytest.param("<?xml version='1.0'?>\n<html xmlns='x'>", True, id="xhtml"),
        pytest.param("<!--StartFragment--><meta charset=utf-8><table>", True, id="clipboard"),
        pytest.param("Nama,Catatan\nSiti,<table>\n", False, id="list_that_mentions_one"),
        pytest.param("<Nama>,<NIP>\n", False, id="pointed_headings"),
    ],
)
def test_a_page_is_known_by_how_it_begins(text: str, *, expected: bool) -> None:
    assert is_page(text) == expected


@pytest.mark.parametrize(
    ("named", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("windows-1252", "cp1252"),
        ("iso-8859-15", "iso-8859-15"),
        ("no-such-thing", "cp1252"),
        ("hex", "utf-8"),
        ("", "utf-16"),
        ("utf-8", "cp1252"),
    ],
)
def test_a_page_is_decoded_as_it_says(named: str, encoding: str) -> None:
    page = f'<html><meta charset="{named}"><table><tr><td>Zoë'
    assert decode_page(page.encode(encoding)).endswith("Zoë")
