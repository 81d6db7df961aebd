"""Test pages: paper, numbers at the foot, metadata, and what is remarked."""

import io

import pikepdf
import pytest
from PIL import Image

from facilitator.model.rendering import Paper, Remark, Rendered, Rendering
from reports.page import Align, Box, Ink, Pages, Rise, Setup, Style
from tests.helpers.pdf import complaints, fonts_not_embedded, has_ink, page_sizes_mm, pictures
from tests.helpers.reading import pdf_pages


def open_pages(**changes: str) -> Pages:
    return Pages(Rendering(**changes), Setup(title="Uji", author="BKPSDM"))  # type: ignore[arg-type]


def two_sections() -> Rendered:
    pages = open_pages()
    for number, running in enumerate(("Pagi", "Pagi", "Siang")):
        if number:
            pages.next_page()
        if number != 1:
            pages.section(running)
        pages.foot()
    return pages.finish()


@pytest.mark.parametrize(
    ("paper", "is_landscape", "size"),
    [
        (Paper.A4, False, (210, 297)),
        (Paper.A4, True, (297, 210)),
        (Paper.F4, False, (215, 330)),
        (Paper.F4, True, (330, 215)),
    ],
)
def test_paper_has_its_size(paper: Paper, is_landscape: bool, size: tuple[int, int]) -> None:  # noqa: FBT001 - a column of the table
    pages = Pages(Rendering(paper=paper), Setup(title="", is_landscape=is_landscape))
    assert page_sizes_mm(pages.finish().data) == [size]


def test_each_section_counts_its_own_pages() -> None:
    assert pdf_pages(two_sections().data) == [
        "Pagi Halaman 1 dari 2",
        "Pagi Halaman 2 dari 2",
        "Siang Halaman 1 dari 1",
    ]


def test_the_foot_follows_the_language() -> None:
    pages = open_pages(language="en")
    pages.foot()
    assert pdf_pages(pages.finish().data) == ["Page 1 of 1"]


def test_the_file_names_title_author_and_language() -> None:
    with pikepdf.open(io.BytesIO(two_sections().data)) as document:
        info = document.docinfo
        found = (str(info["/Title"]), str(info["/Author"]), str(document.Root["/Lang"]))
    assert found == ("Uji", "BKPSDM", "id-ID")


def test_the_same_drawing_gives_the_same_bytes() -> None:
    assert two_sections().data == two_sections().data


def test_the_file_is_sound() -> None:
    assert complaints(two_sections().data) == []


def test_every_font_is_embedded() -> None:
    assert fonts_not_embedded(two_sections().data) == []


def test_a_character_without_glyph_is_remarked_with_its_owner() -> None:
    pages = open_pages()
    pages.text(20, 20, "日 Siti", Style(), name="Siti")
    assert pages.finish().remarks == (Remark(kind="missing_glyph", name="Siti", text="日"),)


def test_the_same_remark_is_made_once() -> None:
    pages = open_pages()
    for _ in range(2):
        pages.text(20, 20, "日", Style(), name="Siti")
    assert len(pages.finish().remarks) == 1


def test_a_cut_text_is_remarked() -> None:
    pages = open_pages()
    pages.fitted(Box(20, 20, 10, 5), "Kusumawardhana", Style(size=12, floor=11), name="Raden")
    (remark,) = pages.finish().remarks
    assert (remark.kind, remark.name, remark.text) == ("overflow", "Raden", "Kusumawardhana")


@pytest.mark.parametrize("rise", list(Rise))
@pytest.mark.parametrize("align", list(Align))
def test_text_stays_in_its_box(align: Align, rise: Rise) -> None:
    pages = open_pages()
    style = Style(size=30, floor=8, lines=3, align=align, rise=rise)
    pages.fitted(Box(60, 60, 60, 20), "RADEN MAS PANJI KUSUMAWARDHANA", style)
    picture = pictures(pages.finish().data, 72)[0]
    outside = ((0, 0, 210, 59.5), (0, 81, 210, 297), (0, 0, 59.5, 297), (121, 0, 210, 297))
    assert not any(has_ink(picture, box, 72) for box in outside)


def test_text_with_extra_space_stays_in_its_box() -> None:
    pages = open_pages()
    style = Style(size=30, floor=8, tracking=0.2, align=Align.CENTER)
    pages.fitted(Box(60, 60, 60, 20), "SURAT KETERANGAN", style)
    picture = pictures(pages.finish().data, 72)[0]
    assert not has_ink(picture, (0, 0, 59.5, 297), 72)


def test_names_in_arabic_letters_are_drawn_without_remark() -> None:
    pages = open_pages()
    pages.text(20, 20, "محمد بن سلام", Style(size=20))
    assert pages.finish().remarks == ()


def test_a_shared_drawing_is_stored_once() -> None:
    pages = open_pages()
    for number in range(3):
        if number:
            pages.next_page()
        if pages.shared("frame"):
            pages.rect(Box(20, 20, 50, 50), stroke=Ink.TEXT)
            pages.end_shared()
        pages.repeat("frame")
    data = pages.finish().data
    assert data.count(b"/Subtype /Form") == 1
    assert all(has_ink(picture, (18, 18, 72, 72), 72) for picture in pictures(data, 72))


def test_a_picture_keeps_its_shape() -> None:
    logo = io.BytesIO()
    Image.new("RGB", (40, 20), "black").save(logo, "PNG")
    pages = open_pages()
    pages.picture(Box(50, 50, 40, 40), logo.getvalue())
    picture = pictures(pages.finish().data, 72)[0]
    assert has_ink(picture, (50, 65, 90, 75), 72)
    assert not has_ink(picture, (50, 50, 90, 59), 72)
