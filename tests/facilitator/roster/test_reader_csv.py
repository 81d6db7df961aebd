"""Show how delimited text is read, and that no line is lost behind a quotation mark."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.errors import UserError
from facilitator.roster.reader_csv import find_delimiter, read_csv

WIDE = "Nama,NIP,Unit\n"


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


def test_the_delimiter_named_in_the_first_line_is_taken() -> None:
    assert read_csv(b"sep=#\r\nNama#Unit, lama\r\n").rows == ((2, ["Nama", "Unit, lama"]),)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        pytest.param(WIDE + 'Ani,1,A\n"Siti,2,B\nBudi,3,C\n', 3, id="to_the_end"),
        pytest.param(WIDE + '"Siti,1,A\nBudi,2,B\n"Candra",3,C\n', 2, id="to_the_next_quote"),
        pytest.param(WIDE + 'Ani,1,A\n"Siti,2,B\n"Budi",3,C\nCandra,4,D\n', 3, id="one_line"),
        pytest.param(WIDE + 'Ani,1,A\n"Siti,2,B\nBudi",3,C\nCandra,4,D\n', 3, id="well_formed"),
        pytest.param(
            'Nama,NIP\nAni,1\n"Siti,198503122010011001\nBudi",3\n', 3, id="narrow_with_a_number"
        ),
        pytest.param('Nama,NIP\nAni,1\n"Siti,2\nCandra,3\nBudi",4\n', 3, id="narrow_two_lines"),
        pytest.param(WIDE + 'Ani,1,A\n"Siti, S.E.,"2",B\nBudi,3,C\n', 3, id="inside_a_line"),
        pytest.param(WIDE + '"Siti' + "\n" * 30 + '",1,A\n', 2, id="many_lines"),
        pytest.param("sep=,\n" + WIDE + '"Siti,1,A\nBudi,2,B\n', 3, id="below_a_sep_line"),
    ],
)
def test_a_quotation_mark_that_swallows_rows_is_named(text: str, row: int) -> None:
    with pytest.raises(UserError) as caught:
        read_csv(text.encode())
    assert (caught.value.key, caught.value.params["row"]) == ("roster.open_quote", row)


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        pytest.param('"Jl. A, No,\nRT, RW",1,A', ["Jl. A, No,\nRT, RW", "1", "A"], id="prose"),
        pytest.param('"Siti\nRahma, S.E.",1,A', ["Siti\nRahma, S.E.", "1", "A"], id="two_lines"),
        pytest.param('"Siti ""Ita"" R",1,A', ['Siti "Ita" R', "1", "A"], id="doubled"),
        pytest.param('Siti "Ita" R,1,A', ['Siti "Ita" R', "1", "A"], id="inside"),
        pytest.param('"Siti" Rahma,1,A', ["Siti Rahma", "1", "A"], id="around_a_word"),
        pytest.param('Siti,1,"A\nB, C D, E"', ["Siti", "1", "A\nB, C D, E"], id="last_cell"),
    ],
)  # fmt: skip
def test_quotation_marks_that_lose_nothing_are_read(line: str, cells: list[str]) -> None:
    text = f"{WIDE}Ani,1,A\n{line}\nBudi,3,C\n"
    rows = [cells for _, cells in read_csv(text.encode()).rows]
    assert rows == [["Nama", "NIP", "Unit"], ["Ani", "1", "A"], cells, ["Budi", "3", "C"]]


@given(
    st.lists(
        st.lists(st.text(st.sampled_from('ab "'), min_size=1), min_size=3, max_size=3), min_size=1
    )
)
def test_what_a_spreadsheet_writes_is_read_as_it_was(rows: list[list[str]]) -> None:
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows([["Nama", "NIP", "Unit"], *rows])
    found = [cells for _, cells in read_csv(buffer.getvalue().encode()).rows]
    assert found[1:] == rows


@pytest.mark.parametrize("cell", ['="0123"', '"=""0123"""'], ids=["bare", "quoted"])
def test_a_text_in_a_formula_is_the_text(cell: str) -> None:
    assert read_csv(f"Nama;NIP\nSiti;{cell}\n".encode()).rows[1] == (2, ["Siti", "0123"])


def test_any_other_formula_stays_as_it_stands() -> None:
    assert read_csv(b'Nama;NIP\nSiti;=A1&"x"\n').rows[1] == (2, ["Siti", '=A1&"x"'])
