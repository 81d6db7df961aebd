"""Test the attendance list for wet signatures."""

from dataclasses import replace

import pytest

from facilitator.model.documents import AttendanceSheet
from facilitator.model.rendering import Paper, Rendered, Rendering
from reports.attendance_list import render
from tests.helpers.documents import LONG_NAME, make_person
from tests.helpers.papers import CHAIR, HEAD, make_lists, make_sheet
from tests.helpers.pdf import complaints, fonts_not_embedded, page_sizes_mm
from tests.helpers.reading import ink_outside, pdf_pages


def draw(*sheets: AttendanceSheet, **changes: object) -> Rendered:
    return render(make_lists(*sheets, **changes), Rendering(), None)


def test_the_head_says_what_when_and_where() -> None:
    (text,) = pdf_pages(draw().data)
    parts = (
        "DAFTAR HADIR", "Workshop Kepemimpinan", "Senin, 5 Agustus 2024", "08.00–12.00 WIB",
        "Aula Pendopo Lantai 2", "Kepemimpinan adaptif", "Dr. Dewi Kartika, M.Psi.",
    )  # fmt: skip
    assert [part for part in parts if part not in text] == []


def test_each_number_stands_again_where_its_owner_signs() -> None:
    (text,) = pdf_pages(draw(make_sheet(3)).data)
    assert [text.count(f" {number}.") for number in (1, 2, 3)] == [1, 1, 1]


def test_every_page_has_the_heads_of_the_columns() -> None:
    pages = pdf_pages(draw(make_sheet(40)).data)
    assert len(pages) > 2
    assert all("Nama" in page and "Tanda Tangan" in page for page in pages)


def test_every_person_is_on_the_list() -> None:
    text = " ".join(pdf_pages(draw(make_sheet(40)).data))
    listed = [make_person(number).nip for number in range(1, 41) if number != 9]
    assert [nip for nip in listed if nip not in text] == []


def test_blank_rows_go_on_counting() -> None:
    (text,) = pdf_pages(draw(make_sheet(2, blank_rows=2)).data)
    assert " 4." in text


def test_a_list_without_ranks_and_positions_is_upright() -> None:
    bare = tuple(
        replace(make_person(number), pangkat="", golongan="", jabatan="") for number in (1, 2)
    )
    assert page_sizes_mm(draw(replace(make_sheet(), people=bare)).data) == [(210, 297)]


def test_a_list_with_positions_lies_across() -> None:
    assert page_sizes_mm(draw().data) == [(297, 210)]


@pytest.mark.parametrize("people", range(4, 14))
def test_signatures_never_stand_alone_on_a_page(people: int) -> None:
    last = pdf_pages(draw(make_sheet(people)).data)[-1]
    assert f" {people}." in last


def test_two_signatories_stand_left_and_right() -> None:
    (text,) = pdf_pages(draw(signatories=(HEAD, CHAIR)).data)
    assert "Mengetahui," in text
    assert "Contoh, 5 Agustus 2024" in text


def test_a_list_without_signatories_leaves_a_line() -> None:
    assert "....." in pdf_pages(draw(signatories=()).data)[0]


def test_each_list_is_numbered_by_itself() -> None:
    pages = pdf_pages(draw(make_sheet(), make_sheet(title="Hari 1 – Siang")).data)
    assert all("Halaman 1 dari 1" in page for page in pages)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", ["id", "en"])
def test_long_names_are_neither_cut_nor_over_the_edge(paper: Paper, language: str) -> None:
    how = Rendering(paper=paper, language=language)
    rendered = render(make_lists(make_sheet(12)), how, None)
    assert LONG_NAME in " ".join(pdf_pages(rendered.data))
    assert (rendered.remarks, ink_outside(rendered.data, 8)) == ((), [])


def test_the_file_is_sound_and_holds_its_fonts() -> None:
    data = draw(make_sheet(20)).data
    assert complaints(data) + fonts_not_embedded(data) == []
