"""Use the page of certificates as a person does: see, prepare, release, end, decide, draw."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pypdfium2
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from facilitator.services import certificates, names
from facilitator.services.certificates import Choice
from facilitator.store import kinds
from facilitator.store.connection import open_store
from tests.ui.conftest import RecordedFiles, RecordedMessages
from ui.context import AppContext
from ui.dialogs.prepare import PrepareDialog
from ui.dialogs.reasoned import ReasonDialog
from ui.dialogs.take_register import TakeRegisterDialog
from ui.main_window import MainWindow
from ui.pages.certificates import CertificatesPage
from ui.printing import NoPrinterDialog
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from ui.tasks import Job

D = TypeVar("D", bound=QDialog)
Show = Callable[[Path, str], MainWindow]


def page_of(window: MainWindow) -> CertificatesPage:
    page = window.page
    assert isinstance(page, CertificatesPage)
    return page


def click(widget: QWidget | None) -> None:
    assert widget is not None
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def dialog_of(kind: type[D]) -> D:
    """Give the open dialog of a kind."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
    shown = [one for one in found if one.isVisible()]
    assert len(shown) == 1
    return shown[0]


def cells(page: CertificatesPage) -> list[list[str]]:
    """Give the texts of the table of people."""
    model = page.people.model
    columns = range(model.columnCount())
    return [
        [str(model.index(row, column).data()) for column in columns]
        for row in range(model.rowCount())
    ]


def choose(page: CertificatesPage, *rows: int) -> None:
    """Choose rows of the table of people."""
    selection = page.people.table.selectionModel()
    selection.clearSelection()
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        selection.select(page.people.model.index(row, 0), flags.Select | flags.Rows)


@pytest.fixture
def issued_path(sample_path: Path, context: AppContext) -> Path:
    """Give the sample with certificates released."""
    with open_store(sample_path, context.around) as store:
        certificates.issue(store, context.home, Choice())
    return sample_path


def test_everybody_is_listed_with_claim_and_reason(
    show: Show, sample_path: Path, qtmodeltester: ModelTester
) -> None:
    page = page_of(show(sample_path, "certificates"))
    qtmodeltester.check(page.people.model)  # type: ignore[no-untyped-call]  # pytest-qt's
    rows = cells(page)
    assert len(rows) == 30
    assert sum(row[3] == "Entitled" for row in rows) == 28
    assert {row[3] for row in rows} == {"Entitled", "Not entitled"}
    assert all("needs 14.4" in row[4] for row in rows)
    assert all(row[1] == "" or row[1][4:] == "••••" for row in rows)


def test_a_group_shows_its_people(show: Show, sample_path: Path) -> None:
    page = page_of(show(sample_path, "certificates"))
    page.open_at("impossible")
    assert page.people.chips.current == "impossible"
    assert [row[3] for row in cells(page)] == ["Not entitled"] * 2
    page.people.search.setText(cells(page)[0][0].lower())
    assert len(cells(page)) == 1


def test_preparing_shows_the_numbers_first_and_names_a_bad_pattern(
    show: Show, sample_path: Path
) -> None:
    page = page_of(show(sample_path, "certificates"))
    click(page.prepare)
    dialog = dialog_of(PrepareDialog)
    assert dialog.sample.text() == "Numbers from 0001/IV/2026 to 0028/IV/2026"
    dialog.pattern.setText("{tahun}")
    assert "running number" in dialog.problem
    assert not dialog.verb.isEnabled()
    dialog.pattern.clear()
    QTest.keyClicks(dialog.pattern, "{no:03}/BKPSDM/{tahun}")
    assert dialog.problem == ""
    assert dialog.sample.text() == "Numbers from 001/BKPSDM/2026 to 028/BKPSDM/2026"
    click(dialog.verb)
    prepared = [row for row in cells(page) if row[6] == "Prepared"]
    assert len(prepared) == 28
    assert prepared[0][5] == "001/BKPSDM/2026"
    assert not page.prepare.isEnabled()
    assert page.release.isEnabled()


def test_release_asks_first(
    show: Show, sample_path: Path, context: AppContext, messages: RecordedMessages
) -> None:
    with open_store(sample_path, context.around) as store:
        certificates.prepare(store, context.home, Choice())
    page = page_of(show(sample_path, "certificates"))
    messages.answers = [False, True]
    click(page.release)
    assert not [row for row in cells(page) if row[6] == "Released"]
    click(page.release)
    assert len([row for row in cells(page) if row[6] == "Released"]) == 28
    assert "28" in messages.asked[0]


@pytest.mark.parametrize(
    ("act", "state"), [("void", "Voided"), ("revoke", "Revoked"), ("replace", "Released")]
)
def test_an_end_needs_a_reason_that_the_register_shows(
    show: Show, issued_path: Path, act: str, state: str
) -> None:
    page = page_of(show(issued_path, "certificates"))
    choose(page, 0)
    number = cells(page)[0][5]
    click(page.people.panel.button(act))
    dialog = dialog_of(ReasonDialog)
    click(dialog.verb)
    assert dialog.problem
    QTest.keyClicks(dialog.reason, "Nama salah")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert cells(page)[0][5:] == [number, state]
    register = page.register.model
    reasons = [register.record(row).reason for row in range(register.rowCount())]
    assert "Nama salah" in reasons
    assert register.rowCount() == (29 if act == "replace" else 28)


def test_a_person_is_decided_by_hand_and_left_to_the_rule_again(
    show: Show, sample_path: Path
) -> None:
    page = page_of(show(sample_path, "certificates"))
    page.open_at("impossible")
    choose(page, 0)
    click(page.people.panel.button("decide"))
    dialog = dialog_of(ReasonDialog)
    QTest.keyClicks(dialog.reason, "Rapat pimpinan")
    click(dialog.verb)
    page.open_at("decided")
    assert [row[3:5] for row in cells(page)] == [["Entitled, decided", "Rapat pimpinan"]]
    choose(page, 0)
    click(page.people.panel.button("decide"))
    dialog = dialog_of(ReasonDialog)
    dialog.choose("rule")
    click(dialog.verb)
    assert cells(page) == []


def test_another_laptop_holds_the_numbers_until_they_are_taken_over(
    show: Show, sample_path: Path, context: AppContext
) -> None:
    elsewhere = replace(context.around, device=b"e" * 16)
    with open_store(sample_path, elsewhere) as store:
        first = certificates.preview(store.reading)[0].person
        certificates.prepare(store, context.home, Choice(people=(str(first.id),)))
    page = page_of(show(sample_path, "certificates"))
    assert "Another laptop" in page.notice.text
    assert not page.prepare.isEnabled()
    click(page.notice.action)
    dialog = dialog_of(TakeRegisterDialog)
    assert dialog.last.value() == 1
    dialog.last.setValue(0)
    click(dialog.verb)
    assert "1" in dialog.problem
    dialog.last.setValue(7)
    click(dialog.verb)
    assert page.notice.text == ""
    click(page.prepare)
    prepare = dialog_of(PrepareDialog)
    assert prepare.sample.text().startswith("Numbers from 0008/IV/2026")
    prepare.reject()


def test_the_certificate_of_the_chosen_person_is_shown(
    show: Show, issued_path: Path, qtbot: QtBot
) -> None:
    page = page_of(show(issued_path, "certificates"))
    choose(page, 0)
    qtbot.waitUntil(lambda: page.people.panel.preview.page_count == 2)
    choose(page, 0, 1)
    assert page.people.panel.preview.page_count == 0
    assert page.people.panel.button("void").isVisible()


def test_all_certificates_are_saved_in_one_file_or_each_in_its_own(
    show: Show, issued_path: Path, files: RecordedFiles, tmp_path: Path
) -> None:
    page = page_of(show(issued_path, "certificates"))
    files.answers = [tmp_path / "all.pdf", tmp_path / "each"]
    page.paper_act("one").trigger()
    assert len(pypdfium2.PdfDocument(tmp_path / "all.pdf")) == 56
    page.paper_act("each").trigger()
    assert len(list((tmp_path / "each").glob("*.pdf"))) == 28


def test_stopping_leaves_whole_files(
    show: Show, issued_path: Path, files: RecordedFiles, tmp_path: Path, context: AppContext
) -> None:
    window = show(issued_path, "certificates")
    page = page_of(window)
    files.answers = [tmp_path / "each"]
    stopper = Stopper(context, after=3)
    context.tasks.jobs_changed.connect(stopper.watch)
    page.paper_act("each").trigger()
    written = list((tmp_path / "each").glob("*.pdf"))
    assert len(written) == 3
    assert all(len(pypdfium2.PdfDocument(path)) == 2 for path in written)
    assert "3 of 28" in window.findChildren(Toast)[0].text


class Stopper:
    """Cancel the first job with a label at its so many-th step."""

    def __init__(self, context: AppContext, after: int) -> None:
        self.tasks = context.tasks
        self.after = after
        self.job: Job[object] | None = None

    def watch(self) -> None:
        if self.job is None and (labeled := [job for job in self.tasks.jobs if job.label]):
            self.job = labeled[0]
            self.job.progressed.connect(self.step)

    def step(self, done: int, _every: int) -> None:
        if self.job is not None and done == self.after - 1:
            self.job.token.cancel()


def test_without_a_printer_the_document_can_be_saved(
    show: Show, issued_path: Path, files: RecordedFiles, tmp_path: Path
) -> None:
    page = page_of(show(issued_path, "certificates"))
    choose(page, 0)
    click(page.people.panel.button("print"))
    dialog = dialog_of(NoPrinterDialog)
    files.answers = [tmp_path / "one.pdf"]
    dialog.save.click()
    assert len(pypdfium2.PdfDocument(tmp_path / "one.pdf")) == 2


def test_the_register_lists_every_number(
    show: Show, issued_path: Path, context: AppContext, qtmodeltester: ModelTester
) -> None:
    with open_store(issued_path, context.around) as store:
        first = certificates.preview(store.reading)[0].person
        ended = Choice(people=(str(first.id),), reason="Ganti nama")
        certificates.end(store, ended, kinds.VOIDED)
    page = page_of(show(issued_path, "certificates"))
    page.open_at("register")
    model = page.register.model
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's
    assert page.register.table.isVisible()
    assert model.rowCount() == 28
    assert [model.index(0, column).data() for column in (3, 5)] == ["Voided", "Ganti nama"]
    page.register.search.setText("ganti nama")
    assert model.rowCount() == 1


def test_names_that_nobody_confirmed_are_counted_before_numbers_are_taken(
    show: Show, sample_path: Path
) -> None:
    window = show(sample_path, "certificates")
    click(page_of(window).prepare)
    dialog = dialog_of(PrepareDialog)
    assert dialog.names.text.startswith("28 name")
    assert dialog.verb.isEnabled()
    click(dialog.names.action)
    assert window.page is not None
    assert (window.page.key, dialog.isVisible()) == ("reports", False)


def test_one_chosen_name_is_counted_alone(show: Show, sample_path: Path) -> None:
    page = page_of(show(sample_path, "certificates"))
    choose(page, 0)
    click(page.people.panel.button("prepare"))
    dialog = dialog_of(PrepareDialog)
    assert "1 name" in dialog.names.text
    dialog.reject()


def test_confirmed_names_are_not_spoken_of(
    show: Show, sample_path: Path, context: AppContext
) -> None:
    with open_store(sample_path, context.around) as store:
        names.confirm_rest(store)
    click(page_of(show(sample_path, "certificates")).prepare)
    dialog = dialog_of(PrepareDialog)
    assert dialog.names.text == ""
    dialog.reject()


def test_without_participants_the_page_says_what_will_be_here(show: Show, empty_path: Path) -> None:
    page = page_of(show(empty_path, "certificates"))
    assert not page.people.isVisible()
    assert not page.prepare.isEnabled()
    page.open_at("register")
    assert page.register.isVisible()


def test_a_file_that_is_only_read_changes_nothing(
    show: Show, issued_path: Path, context: AppContext
) -> None:
    with open_store(issued_path, context.around):
        page = page_of(show(issued_path, "certificates"))
        choose(page, 0)
        assert not page.prepare.isEnabled()
        assert not page.people.panel.button("revoke").isVisible()
        assert page.people.panel.button("save").isVisible()
        assert page.paper.isEnabled()
