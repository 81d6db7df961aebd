"""Test what happens before a workshop on a stick is opened, and after it is closed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.media import Mount
from facilitator.services import local_copies
from facilitator.services.people import add
from facilitator.store import people
from facilitator.store.connection import create_store, open_store, reader
from ui.context import AppContext
from ui.dialogs.elsewhere import ElsewhereDialog
from ui.hub import Topic
from ui.main_window import MainWindow


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Make a folder that stands for a stick, with a workshop on it."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder that copies go to."""
    folder = tmp_path / "own"
    monkeypatch.setattr(local_copies, "workshops", lambda: folder)
    return folder


@pytest.fixture
def window(qtbot: QtBot, context: AppContext, stick: Path, own: Path) -> Iterator[MainWindow]:
    """Show the start page of a window that sees a stick."""
    assert not own.exists()
    table = (Mount(folder=Path("/"), kind="ext4"), Mount(folder=stick, kind="vfat"))
    made = MainWindow(replace(context, mounts=lambda: table))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_file()


@pytest.fixture
def origin(context: AppContext, stick: Path) -> Path:
    """Make a workshop on the stick."""
    path = stick / "pkp.workshop"
    create_store(path, context.around).close()
    return path


def dialog(window: MainWindow) -> ElsewhereDialog:
    """Give the question that stands over the window."""
    (found,) = window.findChildren(ElsewhereDialog)
    return found


def press(window: MainWindow, text: str) -> None:
    """Press a button of the question."""
    (found,) = [one for one in dialog(window).findChildren(QPushButton) if one.text() == text]
    found.click()


def opened(window: MainWindow) -> Path | None:
    """Give the workshop that is open."""
    return None if window.page is None else window.page.bench.file.path


def add_person(path: Path, context: AppContext, name: str) -> None:
    """Add somebody to a workshop that is not open."""
    with open_store(path, context.around) as store:
        add(store, {"name": name})


def names(path: Path) -> list[str]:
    """Name the people of a workshop."""
    with reader(path) as connection:
        return sorted(one.name for one in people.people(connection))


def test_nothing_is_open_before_the_answer(window: MainWindow, origin: Path) -> None:
    window.open(origin)

    assert opened(window) is None
    dialog(window).reject()


def test_the_copy_on_this_laptop_is_opened(window: MainWindow, origin: Path, own: Path) -> None:
    window.open(origin)
    press(window, "Copy and open")

    assert opened(window) == own / "pkp.workshop"


def test_it_may_be_opened_where_it_lies(window: MainWindow, origin: Path, own: Path) -> None:
    window.open(origin)
    press(window, "Open it there")

    assert opened(window) == origin
    assert not own.exists()


def test_the_copy_of_yesterday_is_offered_again(
    window: MainWindow, context: AppContext, origin: Path, own: Path
) -> None:
    copy = local_copies.make(origin, context.home, own)
    add_person(copy, context, "Ayu Lestari")
    window.open(origin)
    said = " ".join(one.text() for one in dialog(window).findChildren(QLabel))
    press(window, "Open the copy")

    assert "is newer" in said
    assert opened(window) == copy


@pytest.mark.parametrize(
    ("also_here", "verb"),
    [
        pytest.param(False, "Bring the copy up to date and open it", id="stick_is_newer"),
        pytest.param(True, "Join both in the copy and open it", id="both_have_more"),
    ],
)
def test_what_is_only_on_the_stick_comes_into_the_copy(
    window: MainWindow, context: AppContext, origin: Path, *, also_here: bool, verb: str
) -> None:
    copy = local_copies.make(origin, context.home, origin.parent.parent / "own")
    add_person(origin, context, "Budi Santoso")
    if also_here:
        add_person(copy, context, "Ayu Lestari")
    window.open(origin)
    press(window, verb)
    window.close_file()

    assert names(copy) == ["Ayu Lestari"] * also_here + ["Budi Santoso"]


def test_a_file_that_cannot_be_read_says_what_is_wrong(window: MainWindow, stick: Path) -> None:
    broken = stick / "x.workshop"
    broken.write_bytes(b"no workshop at all")
    window.open(broken)

    assert window.findChildren(ElsewhereDialog) == []
    assert opened(window) is None


def test_closing_leaves_a_safe_copy_on_the_stick(
    window: MainWindow, origin: Path, stick: Path
) -> None:
    window.open(origin)
    press(window, "Copy and open")
    assert window.page is not None
    bench = window.page.bench
    bench.ops.write(
        lambda store: add(store, {"name": "Ayu Lestari"}),
        frozenset({Topic.PEOPLE}),
        owner=window,
    )
    window.close_file()

    assert names(stick / "pkp-salinan.workshop") == ["Ayu Lestari"]


def test_a_file_on_the_own_disk_is_opened_at_once(
    empty_path: Path, show: Callable[[Path, str], MainWindow]
) -> None:
    assert opened(show(empty_path, "dashboard")) == empty_path
