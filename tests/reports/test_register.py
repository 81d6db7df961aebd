"""Test what the register of certificates shows."""

from datetime import date

import pytest

from facilitator.model.rendering import Format, Paper, Rendering
from reports import register
from reports.texts import load
from tests.helpers.documents import make_register
from tests.helpers.reading import ink_outside, pdf_pages, sheets


def draw(language: str = "id", **changes: object) -> list[str]:
    document = make_register(**changes)  # type: ignore[arg-type]  # fields of a builder
    return pdf_pages(register.render(document, Rendering(language=language)).data)


def test_a_line_tells_number_name_and_day() -> None:
    assert "800.2.4/0001/BKPSDM/VIII/2024 Bambang Handayani, S.E." in draw()[0]


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param("Batal Salah cetak", id="voided"),
        pytest.param("Diganti, perbaikan ke-1 Gelar diperbaiki", id="replaced"),
        pytest.param("Dicabut Terbukti", id="revoked"),
        pytest.param("Disiapkan", id="prepared"),
    ],
)
def test_a_state_stands_with_its_reason(shown: str) -> None:
    assert shown in " ".join(draw())


def test_every_page_repeats_the_head() -> None:
    assert all("No. Nomor Nama / NIP" in text for text in draw(rows=60))


def test_an_own_kind_keeps_its_name() -> None:
    document = make_register(1)
    row = document.rows[0]
    assert register.kind_text("Piagam Juara", load("id")) == "Piagam Juara"
    assert register.kind_text(row.kind, load("en")) == "Certificate"


def test_receipts_get_a_column_to_sign_in() -> None:
    assert "Tanda terima" in draw(rows=3, has_receipts=True)[0]
    assert "Tanda terima" not in draw(rows=3)[0]


def test_without_certificates_the_page_says_so() -> None:
    assert "Belum ada sertifikat yang bernomor." in draw(rows=0)[0]


def test_signatures_are_not_alone_on_their_page() -> None:
    for rows in range(9, 19):
        assert "No. Nomor" in draw(rows=rows)[-1]


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("has_receipts", [False, True], ids=["plain", "receipts"])
def test_nothing_is_cut_or_drawn_into_the_margin(
    language: str, paper: Paper, *, has_receipts: bool
) -> None:
    document = make_register(has_receipts=has_receipts)
    made = register.render(document, Rendering(language=language, paper=paper))
    assert not made.remarks
    assert ink_outside(made.data, 8) == []


def test_the_workbook_holds_texts_numbers_and_dates() -> None:
    how = Rendering(format=Format.XLSX)
    read = sheets(register.render(make_register(), how).data)["Register"]
    assert read[10][:4] == [10, "800.2.4/0010/BKPSDM/VIII/2024", "Kartika Permana",
                            "197802122005011010"]  # fmt: skip
    assert read[10][6:9] == [18.5, date(2024, 8, 7), "Terbit"]


def test_the_workbook_tells_the_reason_apart_from_the_state() -> None:
    how = Rendering(format=Format.XLSX)
    read = sheets(register.render(make_register(), how).data)["Register"]
    assert read[11][8:] == ["Diganti", 1, "Gelar diperbaiki"]
