"""Print into a file, and leaf through a PDF, as the window does."""

import io
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from ui.context import AppContext
from ui.main_window import MainWindow
from ui.printing import NoPrinterDialog, Printing, paint
from ui.tasks import CancelledError, Token
from ui.widgets.pdf_preview import PdfPreview

A4, A4_WIDE = (595, 842), (842, 595)


def make_pdf(*sizes: tuple[int, int]) -> bytes:
    """Make a PDF with empty pages of these sizes in points."""
    document = pypdfium2.PdfDocument.new()
    for size in sizes:
        document.new_page(*size)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def printer_into(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_every_page_is_printed_in_its_own_size(
    qtbot: QtBot, context: AppContext, tmp_path: Path
) -> None:
    del qtbot, context
    seen: list[tuple[int, int]] = []
    token = Token(lambda done, every: seen.append((done, every)))
    printed = tmp_path / "printed.pdf"
    assert paint(token, make_pdf(A4, A4_WIDE, A4), printer_into(printed)) == 3
    document = pypdfium2.PdfDocument(printed)
    shapes = [page.get_width() > page.get_height() for page in document]
    assert shapes == [False, True, False]
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_only_the_chosen_pages_are_printed(
    qtbot: QtBot, context: AppContext, tmp_path: Path
) -> None:
    del qtbot, context
    printer = printer_into(tmp_path / "printed.pdf")
    printer.setFromTo(2, 3)
    assert paint(Token(lambda *_: None), make_pdf(A4, A4, A4, A4), printer) == 2
    assert len(pypdfium2.PdfDocument(tmp_path / "printed.pdf")) == 2


def test_printing_can_be_stopped(qtbot: QtBot, context: AppContext, tmp_path: Path) -> None:
    del qtbot, context
    token = Token(lambda *_: None)
    token.cancel()
    with pytest.raises(CancelledError):
        paint(token, make_pdf(A4, A4), printer_into(tmp_path / "printed.pdf"))


class Viewer(QObject):
    """Stand for the system's viewer of PDF files."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_without_a_printer_the_viewer_of_the_system_opens_it(
    show: Callable[[Path, str], MainWindow], empty_path: Path, qtbot: QtBot
) -> None:
    window = show(empty_path, "reports")
    assert window.page is not None
    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "show")  # type: ignore[arg-type]  # it takes a str
    try:
        Printing(window.page.bench, window.page, printers=list).print(make_pdf(A4), "Daftar")
        found = window.page.findChildren(NoPrinterDialog)
        qtbot.waitUntil(found[0].isVisible)
        found[0].view.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [Path(name).name for name in viewer.opened] == ["Daftar.pdf"]
    assert len(pypdfium2.PdfDocument(viewer.opened[0])) == 1


def test_pages_are_leafed_through_and_enlarged(qtbot: QtBot, context: AppContext) -> None:
    preview = PdfPreview(context, "Pages", "Nothing yet")
    qtbot.addWidget(preview)
    preview.resize(500, 600)
    preview.show()
    assert preview.text == "Nothing yet"
    preview.show_pdf(make_pdf(A4, A4, A4))
    assert preview.page_count == 3
    tools = {tool.accessibleName(): tool for tool in preview.findChildren(QToolButton)}
    assert all(tool.toolTip() == name for name, tool in tools.items())
    assert not tools["Previous page"].isEnabled()
    tools["Next page"].click()
    assert preview.where == "Page 2 of 3"
    tools["Larger"].click()
    tools["Whole page"].click()
    preview.say("Gone")
    assert (preview.text, preview.page_count) == ("Gone", 0)


def test_another_file_takes_the_place_of_the_one_before(qtbot: QtBot, context: AppContext) -> None:
    preview = PdfPreview(context, "Pages")
    qtbot.addWidget(preview)
    preview.show()
    preview.show_pdf(make_pdf(A4, A4))
    preview.show_pdf(make_pdf(A4_WIDE))
    assert preview.page_count == 1
    assert preview.where == "Page 1 of 1"
