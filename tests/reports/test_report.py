"""Test how reports go on to the next page and end."""

import pytest

from facilitator.model.rendering import Rendering
from facilitator.model.workshop import Signatory
from reports.report import Report, open_report
from reports.texts import load
from tests.helpers.documents import make_event
from tests.helpers.reading import pdf_pages

RIGHT = Signatory(name="Sri Mulat Handayani", position="Ketua Panitia")
LEFT = Signatory(name="Raharjo Adiwinata", position="Kepala BKPSDM")


def make_report(*signatories: Signatory) -> Report:
    event = make_event(signatories=signatories)
    return open_report(event, Rendering(), load("id"), "Laporan", landscape=False)


def read(report: Report) -> list[str]:
    return pdf_pages(report.pages.finish().data)


def test_a_note_at_the_end_of_a_page_goes_to_the_next() -> None:
    report = make_report()
    report.note(report.pages.bottom - 2, "Catatan")
    assert ["Catatan" in text for text in read(report)] == [False, True]


def test_signatures_without_room_go_to_the_next_page_together() -> None:
    report = make_report(LEFT, RIGHT)
    report.sign(report.pages.bottom - 20)
    first, second = read(report)
    assert "Mengetahui" not in first
    assert "Raharjo Adiwinata" in second
    assert "Sri Mulat Handayani" in second


def test_a_single_signatory_signs_below_place_and_date() -> None:
    report = make_report(RIGHT)
    report.sign(100)
    assert read(report) == ["Contoh, 7 Agustus 2024 Ketua Panitia, Sri Mulat Handayani"]


@pytest.mark.parametrize("count", [2, 3, 4])
def test_only_the_first_of_several_acknowledges(count: int) -> None:
    report = make_report(*[LEFT] * (count - 1), RIGHT)
    report.sign(100)
    assert read(report)[0].count("Mengetahui,") == 1


def test_the_following_page_names_document_and_workshop() -> None:
    report = make_report()
    report.following()
    assert "Laporan (lanjutan) Workshop Kepemimpinan" in read(report)[1]
