"""Use the page of the history as a person does: find an act, see it, withdraw, restore."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from facilitator.services import certificates
from facilitator.services.certificates import Choice
from facilitator.store import people
from facilitator.store.connection import Store, open_store
from tests.ui.conftest import RecordedMessages
from ui.context import AppContext
from ui.hub import Topic
from ui.main_window import MainWindow
from ui.pages.history import HistoryPage

Show = Callable[[Path, str], MainWindow]


def page_of(window: MainWindow) -> HistoryPage:
    page = window.page
    assert isinstance(page, HistoryPage)
    return page


def rows(page: HistoryPage) -> list[list[str]]:
    """Give the texts of the table."""
    model = page.model
    columns = range(model.columnCount())
    return [
        [str(model.index(row, column).data()) for column in columns]
        for row in range(model.rowCount())
    ]


def add_two(store: Store) -> None:
    """Add a person, then change them, in two acts."""
    key = store.around.ids.new()
    fields = {"name": "Made Rasmini", "role": "participant"}
    store.write(lambda deed: deed.draft.add("person", key, fields), actor="Wayan")
    store.write(lambda deed: deed.draft.set("person", key, {"unit": "Bappeda"}), actor="Wayan")


@pytest.fixture
def changed_path(sample_path: Path, context: AppContext) -> Path:
    """Give the sample with two acts more, and certificates."""
    with open_store(sample_path, context.around) as store:
        add_two(store)
        certificates.issue(store, context.home, Choice())
    return sample_path


def count_named(window: MainWindow, name: str) -> int:
    bench = page_of(window).bench
    return sum(one.name == name for one in people.people(bench.reading))


def test_the_newest_act_is_first(
    show: Show, changed_path: Path, qtmodeltester: ModelTester
) -> None:
    page = page_of(show(changed_path, "history"))
    qtmodeltester.check(page.model)  # type: ignore[no-untyped-call]  # pytest-qt's
    found = rows(page)
    assert [row[1] for row in found[:3]] == [
        "Certificates prepared: 28",
        "Person changed: Made Rasmini",
        "Person added: Made Rasmini",
    ]
    assert found[1][2] == "Wayan"
    assert [row[4] for row in found[:2]] == ["Stays", "In force"]


def test_an_act_says_what_it_was_about_and_what_would_hide(show: Show, changed_path: Path) -> None:
    page = page_of(show(changed_path, "history"))
    page.table.selectRow(2)
    assert "Made Rasmini" in page.about
    assert "1 later edit" in page.consequence.text()
    page.table.selectRow(0)
    assert "stays" in page.consequence.text()
    assert not page.withdraw.isVisible()


def test_an_act_is_withdrawn_and_put_in_force_again(
    show: Show, changed_path: Path, messages: RecordedMessages
) -> None:
    window = show(changed_path, "history")
    page = page_of(window)
    page.table.selectRow(2)
    messages.answers = [False, True]
    QTest.mouseClick(page.withdraw, Qt.MouseButton.LeftButton)
    assert count_named(window, "Made Rasmini") == 1
    QTest.mouseClick(page.withdraw, Qt.MouseButton.LeftButton)
    assert count_named(window, "Made Rasmini") == 0
    page.chips.choose("withdrawn")
    assert [row[1].partition(":")[0] for row in rows(page)] == ["Person added", "Scan"]
    QTest.mouseClick(page.restore, Qt.MouseButton.LeftButton)
    assert count_named(window, "Made Rasmini") == 1


def test_what_was_withdrawn_here_is_not_undone_once_more(
    show: Show, sample_path: Path, messages: RecordedMessages
) -> None:
    window = show(sample_path, "history")
    page = page_of(window)
    topics = frozenset({Topic.PEOPLE})
    page.bench.ops.write(add_two, topics, owner=page)
    newest = [row[4] for row in rows(page)].index("In force, your newest")
    assert newest == 0
    page.table.selectRow(0)
    messages.answers = [True]
    QTest.mouseClick(page.withdraw, Qt.MouseButton.LeftButton)
    assert rows(page)[2][4] == "In force, your newest"
    window.undo()
    assert count_named(window, "Made Rasmini") == 0


def test_groups_and_search_narrow_the_list(show: Show, changed_path: Path) -> None:
    page = page_of(show(changed_path, "history"))
    page.chips.choose("people")
    assert [row[1] for row in rows(page)] == [
        "Person changed: Made Rasmini",
        "Person added: Made Rasmini",
        "People added: 31",
    ]
    QTest.keyClicks(page.search, "ADDED wayan")
    assert len(rows(page)) == 1
    QTest.keyClicks(page.search, "xyz")
    assert page.notice.text == "No act matches the search."
    page.search.clear()
    assert page.notice.text == ""


def test_scans_are_found_by_name(show: Show, sample_path: Path) -> None:
    window = show(sample_path, "history")
    page = page_of(window)
    name = people.participants(page.bench.reading)[0].name
    page.search.setText(f"scan {name}")
    assert len(rows(page)) > 10
    assert all(name in row[1] for row in rows(page))


def test_a_file_that_is_only_read_offers_no_change(
    show: Show, changed_path: Path, context: AppContext
) -> None:
    with open_store(changed_path, context.around):
        page = page_of(show(changed_path, "history"))
        page.table.selectRow(1)
        assert page.about
        assert not page.withdraw.isVisible()
