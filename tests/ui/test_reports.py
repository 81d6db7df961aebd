"""Use the page of reports as a person does: choose, see, change options, save, print."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from facilitator.errors import UserError
from facilitator.model.documents import Document
from facilitator.services import certificates
from facilitator.services.certificates import Choice
from facilitator.services.documents import KINDS, Wanted
from facilitator.store import people
from facilitator.store.connection import Connection, open_store
from tests.ui.conftest import RecordedFiles
from ui.context import AppContext
from ui.main_window import MainWindow
from ui.pages import reports
from ui.pages.reports import ReportsPage
from ui.printing import NoPrinterDialog

Show = Callable[[Path, str], MainWindow]


def page_of(window: MainWindow) -> ReportsPage:
    page = window.page
    assert isinstance(page, ReportsPage)
    return page


def choose(page: ReportsPage, kind: str) -> None:
    """Choose a document by a click."""
    QTest.mouseClick(page.document_button(kind), Qt.MouseButton.LeftButton)


def test_every_document_says_what_it_is_for(show: Show, sample_path: Path) -> None:
    page = page_of(show(sample_path, "reports"))
    for kind in KINDS:
        assert "." in page.document_button(kind).accessibleName()
    assert "Still needs certificates" in page.document_button("certificates").accessibleName()


def test_the_first_document_is_drawn_at_once(show: Show, sample_path: Path, qtbot: QtBot) -> None:
    page = page_of(show(sample_path, "reports"))
    qtbot.waitUntil(lambda: page.preview.page_count == 3)


@pytest.mark.parametrize("kind", ["attendance-list", "attendance-recap", "exercise-results"])
def test_a_chosen_document_is_drawn(show: Show, sample_path: Path, qtbot: QtBot, kind: str) -> None:
    page = page_of(show(sample_path, "reports"))
    choose(page, kind)
    qtbot.waitUntil(lambda: page.preview.page_count > 0)
    assert page.option("point").isVisible() == (kind == "attendance-list")
    assert page.option("workbook").isVisible() == (kind != "attendance-list")


def test_a_document_that_lacks_something_says_where_to_mend_it(
    show: Show, sample_path: Path
) -> None:
    window = show(sample_path, "reports")
    page = page_of(window)
    choose(page, "certificates")
    assert page.preview.text == "Prepare certificates first: they are listed here."
    assert not page.save.isEnabled()
    assert page.preview.offer is not None
    QTest.mouseClick(page.preview.offer, Qt.MouseButton.LeftButton)
    assert window.page is not None
    assert window.page.key == "certificates"


def test_one_point_has_fewer_pages_than_all(show: Show, sample_path: Path, qtbot: QtBot) -> None:
    page = page_of(show(sample_path, "reports"))
    choose(page, "attendance-list")
    qtbot.waitUntil(lambda: page.preview.page_count > 0)
    every = page.preview.page_count
    points = page.option("point").findChildren(QComboBox)[0]
    points.setCurrentIndex(1)
    qtbot.waitUntil(lambda: 0 < page.preview.page_count < every)


def test_what_cannot_be_drawn_is_said(
    show: Show, sample_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_connection: Connection, _wanted: Wanted) -> Document:
        raise UserError("report.layout_too_large", layout="badge-a6", paper="A4")

    page = page_of(show(sample_path, "reports"))
    monkeypatch.setattr(reports, "KINDS", {**KINDS, "attendance-recap": refuse})
    choose(page, "attendance-recap")
    qtbot.waitUntil(lambda: bool(page.notice.text))
    assert "does not fit on A4" in page.notice.text
    choose(page, "badges")
    qtbot.waitUntil(lambda: page.preview.page_count > 0)
    assert page.notice.text == ""


def test_names_with_letters_that_no_font_has_are_listed(
    show: Show, sample_path: Path, qtbot: QtBot, context: AppContext, qtmodeltester: ModelTester
) -> None:
    with open_store(sample_path, context.around) as store:
        person = people.participants(store.reading)[0]
        store.write(lambda deed: deed.draft.set("person", person.id, {"name": "Ni Luh 𒀀"}))
    page = page_of(show(sample_path, "reports"))
    qtbot.waitUntil(page.remarks.isVisible)
    model = page.remarks.model()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's
    assert any("Ni Luh" in str(model.index(row, 0).data()) for row in range(model.rowCount()))


def test_a_document_is_saved_as_pdf_and_as_workbook(
    show: Show, sample_path: Path, files: RecordedFiles, tmp_path: Path
) -> None:
    page = page_of(show(sample_path, "reports"))
    choose(page, "attendance-recap")
    files.answers = [tmp_path / "recap.pdf", tmp_path / "recap.xlsx"]
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.workbook, Qt.MouseButton.LeftButton)
    assert len(pypdfium2.PdfDocument(tmp_path / "recap.pdf")) > 0
    assert openpyxl.load_workbook(tmp_path / "recap.xlsx").sheetnames


def test_the_page_comes_to_the_register(
    show: Show, sample_path: Path, qtbot: QtBot, context: AppContext
) -> None:
    with open_store(sample_path, context.around) as store:
        certificates.prepare(store, context.home, Choice())
    window = show(sample_path, "reports")
    window.go("reports", "certificate-register")
    page = page_of(window)
    assert page.document_button("certificate-register").isChecked()
    qtbot.waitUntil(lambda: page.preview.page_count > 0)


def test_a_long_document_is_drawn_only_on_demand(
    show: Show, sample_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reports, "MANY_LINES", 10)
    page = page_of(show(sample_path, "reports"))
    assert "30 lines" in page.preview.text
    assert page.preview.offer is not None
    QTest.mouseClick(page.preview.offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.preview.page_count > 0)


def test_without_a_printer_the_other_ways_are_offered(
    show: Show, sample_path: Path, files: RecordedFiles, tmp_path: Path
) -> None:
    page = page_of(show(sample_path, "reports"))
    QTest.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, NoPrinterDialog)]
    assert [one.isVisible() for one in found] == [True]
    files.answers = [tmp_path / "badges.pdf"]
    QTest.mouseClick(found[0].save, Qt.MouseButton.LeftButton)
    assert len(pypdfium2.PdfDocument(tmp_path / "badges.pdf")) == 3


def test_options_have_names(show: Show, sample_path: Path) -> None:
    page = page_of(show(sample_path, "reports"))
    for name in ("point", "layout", "language", "paper"):
        assert page.option(name).findChildren(QComboBox)[0].accessibleName()
