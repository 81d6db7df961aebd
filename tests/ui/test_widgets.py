"""Test the small parts that all pages share: what they look like is what counts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.store.connection import create_store
from ui.context import AppContext
from ui.main_window import MainWindow
from ui.models.table_model import Column, RecordModel
from ui.theme import Choice
from ui.widgets.basics import BesideMargin, EmptyState, button, label
from ui.widgets.elided_choice import ElidedChoice
from ui.widgets.fit_columns import FitColumns
from ui.widgets.flow import FlowLayout
from ui.widgets.form import whole_number
from ui.widgets.search_field import SearchField
from ui.widgets.table import Table

Show = Callable[[Path, str], MainWindow]
MARGIN = 24


def filled(over: QWidget) -> list[str]:
    """Give the words of the filled buttons that can be pressed."""
    return [
        one.text()
        for one in over.findChildren(QPushButton)
        if one.isVisible() and one.isEnabled() and one.property("kind") == "primary"
    ]


@pytest.mark.parametrize(
    "page", ["roster", "schedule", "check_in", "exercises", "certificates", "reports"]
)
def test_an_empty_page_has_one_filled_button_at_most(
    show: Show, context: AppContext, tmp_path: Path, page: str
) -> None:
    path = tmp_path / "nothing.workshop"
    create_store(path, context.around).close()
    window = show(path, page)

    assert len(filled(window)) <= 1


def test_the_first_start_has_one_filled_button(qtbot: QtBot, context: AppContext) -> None:
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.show()

    assert filled(window) == ["New workshop…"]


@pytest.mark.parametrize("page", ["roster", "schedule", "reports", "history", "settings"])
def test_another_page_does_not_begin_at_one_of_its_buttons(
    show: Show, sample_path: Path, qtbot: QtBot, page: str
) -> None:
    window = show(sample_path, "help")
    with qtbot.waitActive(window):
        window.activateWindow()
    window.findChildren(QPushButton)[0].setFocus()
    window.go("check_in")
    window.go(page)

    assert not isinstance(window.focusWidget(), QPushButton)


@pytest.mark.parametrize(("percent", "side"), [(100, 18), (150, 27)])
def test_icons_of_buttons_grow_with_the_text(
    qtbot: QtBot, context: AppContext, percent: int, side: int
) -> None:
    context.theme.choose(Choice.LIGHT, percent)
    made = button("Print", context.hub.deleteLater, icon=context.icons.icon("printer"))
    qtbot.addWidget(made)
    context.theme.choose(Choice.LIGHT, 100)

    assert made.iconSize().height() == side


def test_what_scrolls_keeps_its_width_beside_its_bar(qtbot: QtBot) -> None:
    content = QWidget()
    body = QVBoxLayout(content)
    body.setContentsMargins(MARGIN, 0, MARGIN, 0)
    inner = QWidget()
    body.addWidget(inner)
    area = BesideMargin(content, MARGIN)
    qtbot.addWidget(area)
    area.resize(400, 200)
    area.show()
    before = inner.width()
    inner.setMinimumHeight(600)

    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    assert inner.width() == before


@pytest.mark.parametrize(("room", "lefts"), [(320, [112, 220]), (150, [50, 50])])
def test_a_line_of_buttons_ends_at_the_right_and_wraps(
    qtbot: QtBot, room: int, lefts: list[int]
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    line = FlowLayout(holder, is_at_end=True)
    made = [QWidget() for _ in lefts]
    for one in made:
        one.setFixedSize(QSize(100, 20))
        line.addWidget(one)
    holder.resize(room, 100)
    holder.show()

    assert [one.x() for one in made] == lefts


def test_a_number_stands_off_the_edge_of_its_field(qtbot: QtBot) -> None:
    made = whole_number(1, 99)
    qtbot.addWidget(made)

    assert made.lineEdit().textMargins().left() >= 8


def test_an_empty_page_without_another_filled_button_has_its_own(qtbot: QtBot) -> None:
    made = EmptyState("Nothing yet.", ("Begin", lambda: None))
    qtbot.addWidget(made)
    made.show()

    assert filled(made) == ["Begin"]


@pytest.mark.parametrize("room", [300, 620, 1100])
def test_columns_are_as_wide_as_their_table(qtbot: QtBot, context: AppContext, room: int) -> None:
    columns: list[Column[int]] = [
        Column(title=title, value=str) for title in ("No.", "Name", "Unit", "State")
    ]
    table = Table(RecordModel[int](columns), context.theme, "People")
    qtbot.addWidget(table)
    fit = FitColumns(table, context.theme, (40, 200, 180, 90), (1, 2))
    fit.hide_first((3, 2))
    table.resize(room, 200)
    table.show()

    heads = table.horizontalHeader()
    qtbot.waitUntil(lambda: abs(heads.length() - table.viewport().width()) <= 2)
    assert heads.sectionSize(0) == 40


def test_a_label_shows_letters_and_no_markup(qtbot: QtBot) -> None:
    made = label("<b>Siti</b>")
    qtbot.addWidget(made)
    assert made.textFormat() is Qt.TextFormat.PlainText


def test_the_sentence_of_an_empty_page_stands_in_its_middle(qtbot: QtBot) -> None:
    made = EmptyState("Nothing yet.")
    qtbot.addWidget(made)
    found = made.findChild(QLabel)
    assert found is not None
    assert found.alignment() == Qt.AlignmentFlag.AlignCenter


@pytest.mark.parametrize(
    ("width", "shown"),
    [pytest.param(90, "Viman", id="narrow"), pytest.param(400, "Viman Zulkarnain", id="wide")],
)
def test_a_choice_that_has_no_room_ends_in_an_ellipsis(
    qtbot: QtBot, width: int, shown: str
) -> None:
    made = ElidedChoice("Assessor", 4)
    qtbot.addWidget(made)
    made.addItem("Viman Zulkarnain")
    made.resize(width, 36)
    found = made.shown_text()
    assert found.endswith("…") == (shown != made.currentText())
    assert made.fontMetrics().horizontalAdvance(found) < width
    assert made.toolTip() == "Assessor: Viman Zulkarnain"


@pytest.mark.parametrize("percent", [100, 150])
def test_the_picture_of_a_search_field_grows_with_the_text(
    qtbot: QtBot, context: AppContext, percent: int
) -> None:
    context.theme.choose(Choice.LIGHT, percent)
    field = SearchField(context.icons, "Search")
    qtbot.addWidget(field)
    field.show()
    field.resize(300, 60)
    (picture,) = (one for one in field.findChildren(QLabel) if not one.pixmap().isNull())
    assert picture.width() == 18 * percent // 100
    assert abs(picture.geometry().center().y() - field.rect().center().y()) <= 1
