"""Show how what spreadsheets put on the clipboard is read."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.roster.reader_paste import read_tabbed
from facilitator.roster.records import Cell
from facilitator.roster.source import Pasted, read_sheets

# A quotation mark at the start of a cell without a break could as well open one that has it.
TEXTS = st.text(st.sampled_from('ab "\n')).filter(
    lambda text: "\n" in text or not text.startswith('"')
)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param("A\tB\r\nSiti\t1\r\n", ((1, ["A", "B"]), (2, ["Siti", "1"])), id="two"),
        pytest.param("A\tB", ((1, ["A", "B"]),), id="no_end"),
        pytest.param('"Siti\nR"\t1\nB\t2', ((1, ["Siti\nR", "1"]), (2, ["B", "2"])), id="break"),
        pytest.param('"a ""b""\nc"\t1', ((1, ['a "b"\nc', "1"]),), id="quotes_and_break"),
        pytest.param('"\t"\t1', ((1, ['"', '"', "1"]),), id="quotes_alone"),
        pytest.param('"Siti" R\t1', ((1, ['"Siti" R', "1"]),), id="quotes_as_they_stand"),
        pytest.param('"Siti"\t1', ((1, ['"Siti"', "1"]),), id="quotes_around_a_word"),
        pytest.param('"Siti\t1\nB\t2', ((1, ['"Siti', "1"]), (2, ["B", "2"])), id="open_quote"),
        pytest.param("\t\t\nA\t\n", ((2, ["A", ""]),), id="empty_row"),
        pytest.param("\tB\rC\tD", ((1, ["", "B"]), (2, ["C", "D"])), id="old_line_ends"),
        pytest.param("", (), id="nothing"),
    ],
)  # fmt: skip
def test_cells_are_read_as_the_spreadsheet_had_them(text: str, rows: object) -> None:
    assert read_tabbed(text).rows == rows


@given(st.lists(st.lists(TEXTS, min_size=2, max_size=3), min_size=1, max_size=4))
def test_what_a_spreadsheet_copies_is_read_as_it_was(rows: list[list[str]]) -> None:
    text = "\r\n".join("\t".join(map(_copied, row)) for row in rows)
    found = {number: _filled(row) for number, row in read_tabbed(text).rows}
    assert found == {number: _filled(row) for number, row in enumerate(rows, 1) if any(row)}


def _filled(row: Sequence[Cell]) -> list[Cell]:
    """Leave out the empty cells at the end."""
    return [cell for place, cell in enumerate(row) if any(row[place:])]


def _copied(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if "\n" in cell else cell


def test_the_page_on_the_clipboard_is_preferred_for_its_merged_cells() -> None:
    pasted = Pasted(text="A\t\n", html="<html><table><tr><td colspan=2>A</table>")
    assert read_sheets(pasted)[0].merged == ((1, 0, 1, 1),)


def test_a_page_without_a_table_leaves_the_text() -> None:
    pasted = Pasted(text="Nama\nSiti\n", html="<html><b>Nama</b><br>Siti</html>")
    assert read_sheets(pasted)[0].rows == ((1, ["Nama"]), (2, ["Siti"]))


def test_pasted_text_without_tabs_is_read_like_a_file_of_text() -> None:
    assert read_sheets(Pasted(text="Nama;NIP\nSiti;1\n"))[0].rows[1] == (2, ["Siti", "1"])
