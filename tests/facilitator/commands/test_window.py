"""Check which words open the window, and what is said where there is no display."""

from pathlib import Path

import pytest

import main as program
from facilitator import cli
from facilitator.errors import StoreError
from facilitator.system import has_display
from tests.helpers.commands import Done, run

NO_DISPLAY = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


class Window:
    """Remember what was opened."""

    def __init__(self) -> None:
        self.opened: list[Path | None] = []

    def __call__(self, file: Path | None) -> int:
        self.opened.append(file)
        return 0


@pytest.fixture
def window() -> Window:
    return Window()


def start(window: Window, *words: object, **env: str) -> Done:
    rest = program.outside()
    outside = cli.Outside(renderer=rest.renderer, decoder=rest.decoder, window=window)
    return run(*words, outside=outside, env={"QT_QPA_PLATFORM": "offscreen", **env})


def test_nothing_at_all_opens_the_window(window: Window) -> None:
    assert start(window).code == 0
    assert window.opened == [None]


def test_a_file_opens_in_the_window(window: Window, tmp_path: Path) -> None:
    plain = tmp_path / "without-ending"
    plain.touch()
    for word in ("a.workshop", str(plain), "./demo"):
        assert start(window, word).code == 0
    assert window.opened == [Path("a.workshop"), plain, Path("./demo")]


def test_a_command_comes_before_a_file_of_its_name(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("key").touch()
    start(window, "key")
    assert not window.opened


def test_a_misspelled_command_is_no_file(window: Window) -> None:
    found = start(window, "chekin", "x.workshop")
    assert (found.code, "chekin" in found.message, window.opened) == (2, True, [])


def test_only_one_file_is_opened(window: Window) -> None:
    assert start(window, "a.workshop", "b.workshop").code == 2
    assert not window.opened


def test_without_a_display_the_commands_are_listed(window: Window) -> None:
    found = start(window, FACILITATOR_LANG="en", **NO_DISPLAY)
    assert (found.code, window.opened) == (0, [])
    assert "checkin" in found.message
    assert found.message.endswith("Use one of the commands above.\n")
    assert start(window, "a.workshop", **NO_DISPLAY).code == 1


def test_a_display_is_asked_for_on_linux_only(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NO_DISPLAY:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "win32")
    assert has_display()
    monkeypatch.setattr("sys.platform", "linux")
    assert not has_display()


@pytest.mark.parametrize(
    ("error", "code"),
    [(StoreError("home.unwritable", folder="x"), 1), (KeyboardInterrupt(), 130)],
    ids=["mended_by_the_person", "stopped"],
)
def test_what_ends_the_window_is_a_sentence(error: BaseException, code: int) -> None:
    def broken(_file: Path | None) -> int:
        raise error

    rest = program.outside()
    outside = cli.Outside(renderer=rest.renderer, decoder=rest.decoder, window=broken)
    found = run(outside=outside, env={"QT_QPA_PLATFORM": "offscreen"})
    assert found.code == code
    assert "Traceback" not in found.message
