"""Test the list on which people check their names."""

from dataclasses import replace

import pytest

from facilitator.model.documents import NameProof, ProofRow
from facilitator.model.rendering import Format, Paper, Rendered, Rendering
from reports.name_proof import render
from tests.helpers.documents import LONG_NAME, make_event, make_person
from tests.helpers.pdf import complaints, fonts_not_embedded, letters_in, page_sizes_mm
from tests.helpers.reading import ink_outside, pdf_pages, sheets


def make_proof(count: int = 3, **changes: object) -> NameProof:
    """Make a list of so many names, the seventh very long; changes are those of the first."""
    rows = [
        ProofRow(number=person.number, name=person.name, nip=person.nip, unit=person.unit)
        for person in map(make_person, range(1, count + 1))
    ]
    first = replace(rows[0], **changes)  # type: ignore[arg-type]  # fields of a builder
    return NameProof(event=make_event(), rows=(first, *rows[1:]))


def draw(document: NameProof, **how: object) -> Rendered:
    return render(document, Rendering(**how))  # type: ignore[arg-type]  # fields of a builder


def test_a_row_has_number_name_nip_and_unit() -> None:
    (text,) = pdf_pages(draw(make_proof(1, number=41, unit="Dinas Kesehatan")).data)
    person = make_person(1)
    assert f"41 {person.name} NIP {person.nip} · Dinas Kesehatan" in text


def test_every_page_has_the_heads_of_the_columns() -> None:
    pages = pdf_pages(draw(make_proof(40)).data)
    assert len(pages) > 2
    assert all("Nama seperti akan dicetak" in page and "Paraf" in page for page in pages)


def test_every_page_is_numbered() -> None:
    assert "Halaman 3 dari 3" in pdf_pages(draw(make_proof(40)).data)[2]


def test_who_has_confirmed_is_marked_in_words() -> None:
    (text,) = pdf_pages(draw(make_proof(is_confirmed=True)).data)
    assert (text.count("sudah benar"), "Sudah dikonfirmasi sebelumnya: 1" in text) == (2, True)


@pytest.mark.parametrize("count", range(8, 20))
def test_the_count_never_stands_alone_on_a_page(count: int) -> None:
    last = pdf_pages(draw(make_proof(count)).data)[-1]
    assert make_person(count).name in last


@pytest.mark.parametrize("count", range(10, 18))
def test_nothing_stands_between_the_margin_and_the_foot(count: int) -> None:
    rows = tuple(replace(row, unit="") for row in make_proof(6).rows[:1] * count)
    data = draw(NameProof(event=make_event(), rows=rows)).data
    assert letters_in(data, (0, 282, 210, 284.5)) == ""


def test_a_long_name_makes_its_row_higher() -> None:
    short, long = (
        draw(NameProof(event=make_event(), rows=make_proof(1, name=name, unit="").rows * 12)).pages
        for name in ("Siti", LONG_NAME)
    )
    assert short < long


NAMES = {
    "long": LONG_NAME,
    "one_word_of_120_letters": "A" * 120,
    "combining": "Nguyễn Sx\u030cti",
    "arabic": "محمد علي",
    "many_words": "Siti " * 40 + "Aminah",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", ["id", "en"])
def test_names_are_neither_cut_nor_over_the_edge(name: str, paper: Paper, language: str) -> None:
    rendered = draw(make_proof(name=name), paper=paper, language=language)
    assert (rendered.remarks, ink_outside(rendered.data, 8)) == ((), [])


def test_the_list_stands_upright_on_its_paper() -> None:
    assert page_sizes_mm(draw(make_proof(), paper=Paper.F4).data) == [(215, 330)]


def test_progress_ends_with_all_names() -> None:
    told: list[tuple[int, int]] = []
    render(make_proof(30), Rendering(), lambda done, every: told.append((done, every)))
    assert told == [(25, 30), (30, 30)]


def test_the_workbook_has_a_column_for_corrections() -> None:
    document = make_proof(2, is_confirmed=True)
    found = sheets(draw(document, format=Format.XLSX, language="en").data)["Name proof"]
    person = make_person(1)
    assert found[0][-2:] == ["Confirmation", "Correction"]
    assert found[1] == [1, person.name, person.nip, person.unit, "confirmed", ""]


def test_the_file_is_sound_and_holds_its_fonts() -> None:
    data = draw(make_proof(20, is_confirmed=True)).data
    assert complaints(data) + fonts_not_embedded(data) == []
