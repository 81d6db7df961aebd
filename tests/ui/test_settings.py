"""Change the settings as a person would, and see them in force."""

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator import settings
from facilitator.model.workshop import Signatory
from facilitator.services import documents, profile
from facilitator.services.profile import Profile
from facilitator.store import people
from facilitator.store.connection import reader
from tests.ui.conftest import RecordedFiles
from ui.context import AppContext
from ui.dialogs.agency import AgencyDialog
from ui.dialogs.settings import SettingsDialog
from ui.main_window import MainWindow

Show = Callable[[Path, str], MainWindow]


def click(over: QWidget, text: str) -> None:
    found = [one for one in over.findChildren(QPushButton) if one.text().strip() == text]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def named(over: QWidget, name: str) -> QLineEdit:
    return next(one for one in over.findChildren(QLineEdit) if one.accessibleName() == name)


def choose(over: QWidget, name: str, value: str) -> None:
    box = next(one for one in over.findChildren(QComboBox) if one.accessibleName() == name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def said(over: QWidget) -> str:
    return "\n".join(one.text() for one in over.findChildren(QLabel) if not one.isHidden())


@pytest.fixture
def window(show: Show, sample_path: Path) -> MainWindow:
    return show(sample_path, "settings")


def test_theme_and_size_are_in_force_at_once(
    window: MainWindow, context: AppContext, qtbot: QtBot
) -> None:
    before = window.page
    assert before is not None
    choose(before, "Theme", "dark")
    qtbot.waitUntil(lambda: window.page not in {None, before})
    assert window.page is not None
    assert window.page.key == "settings"
    assert settings.load(context.home).theme == "dark"


def test_text_grows_and_shrinks_by_keys(
    window: MainWindow, context: AppContext, qtbot: QtBot
) -> None:
    def press(key: Qt.Key) -> int:
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        return context.preferences.value.text_percent

    with qtbot.waitExposed(window):
        window.activateWindow()
    sizes = [press(key) for key in (Qt.Key.Key_Equal, Qt.Key.Key_Equal, Qt.Key.Key_Minus)]
    assert sizes == [110, 125, 110]
    assert press(Qt.Key.Key_0) == 100
    assert press(Qt.Key.Key_Minus) == 90
    assert press(Qt.Key.Key_Minus) == 90


def test_names_and_sound_are_kept_without_building_the_window_anew(
    window: MainWindow, context: AppContext
) -> None:
    page = window.page
    assert page is not None
    QTest.keyClicks(named(page, "Your name"), "Rini")
    QTest.keyClick(named(page, "Your name"), Qt.Key.Key_Return)
    page.findChildren(QCheckBox)[0].setChecked(True)
    known = settings.load(context.home)
    assert (known.operator, known.has_sound, window.page) == ("Rini", True, page)


def test_a_safe_copy_is_written_now(
    window: MainWindow, files: RecordedFiles, tmp_path: Path
) -> None:
    page = window.page
    assert page is not None
    folder = tmp_path / "stick"
    folder.mkdir()
    files.answers.append(folder)
    click(page, "Choose folder…")
    assert window.page is page
    click(page, "Copy now")
    with reader(folder / "sample-salinan.workshop") as connection:
        assert people.participants(connection)
    assert "Copied to" in said(page)
    folder.joinpath("sample-salinan.workshop").unlink()
    folder.rmdir()
    click(page, "Copy now")
    assert "Copied to" not in said(page)
    click(page, "Turn off")
    assert not named(page, "Folder for safe copies").text()


def test_the_agency_is_edited_and_given_to_the_workshop(
    window: MainWindow, context: AppContext, files: RecordedFiles, tmp_path: Path
) -> None:
    page = window.page
    assert page is not None
    stream = io.BytesIO()
    Image.new("RGB", (40, 40), "navy").save(stream, "PNG")
    (tmp_path / "logo.png").write_bytes(stream.getvalue())
    click(page, "Edit…")
    dialog = page.findChild(AgencyDialog)
    assert dialog is not None
    QTest.keyClicks(named(dialog, "Name of the agency"), "BKPSDM")
    files.answers.append(tmp_path / "logo.png")
    click(dialog, "Choose picture…")
    click(dialog, "Add")
    QTest.keyClicks(named(dialog, "Name"), "Bagas")
    QTest.keyClicks(named(dialog, "Position"), "Kepala")
    click(dialog, "Save")
    assert "Signs: Bagas, Kepala" in said(page)
    assert profile.load(context.home).logo == stream.getvalue()
    click(page, "Use in this workshop")
    with reader(tmp_path / "sample.workshop") as connection:
        head = documents.event(connection).letterhead
    assert (head.lines, head.logo) == (("BKPSDM",), stream.getvalue())


def test_a_wrong_logo_is_said_beside_it(
    window: MainWindow, files: RecordedFiles, tmp_path: Path
) -> None:
    page = window.page
    assert page is not None
    (tmp_path / "logo.png").write_bytes(b"no picture")
    click(page, "Edit…")
    dialog = page.findChild(AgencyDialog)
    assert dialog is not None
    files.answers.append(tmp_path / "logo.png")
    click(dialog, "Choose picture…")
    assert "no picture that can be used" in said(dialog)


def test_a_signatory_is_removed(context: AppContext, show: Show, empty_path: Path) -> None:
    two = (Signatory(name="Satu"), Signatory(name="Dua"))
    profile.save(context.home, Profile(name="A", signatories=two))
    page = show(empty_path, "settings").page
    assert page is not None
    click(page, "Edit…")
    dialog = page.findChild(AgencyDialog)
    assert dialog is not None
    remove = [one for one in dialog.findChildren(QPushButton) if one.text() == "Remove"]
    QTest.mouseClick(next(one for one in remove if one.isEnabled()), Qt.MouseButton.LeftButton)
    click(dialog, "Save")
    assert [one.name for one in profile.load(context.home).signatories] == ["Dua"]


def test_the_key_is_named_once_there_is_one(window: MainWindow) -> None:
    assert window.page is not None
    assert named(window.page, "Issuer key").text() == "Made with the first certificate"


def test_settings_are_there_before_a_workshop_is_open(context: AppContext, qtbot: QtBot) -> None:
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.show_settings()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    before = dialog.findChildren(QComboBox)[0]
    choose(dialog, "Theme", "dark")
    assert context.preferences.value.theme == "dark"
    qtbot.waitUntil(lambda: before not in dialog.findChildren(QComboBox))
    assert window.findChild(SettingsDialog) is dialog


def test_every_input_has_a_name(window: MainWindow) -> None:
    assert window.page is not None
    inputs = [*window.page.findChildren(QLineEdit), *window.page.findChildren(QComboBox)]
    assert all(one.accessibleName() for one in inputs)


def test_a_read_only_workshop_keeps_its_letterhead(
    context: AppContext, show: Show, sample_path: Path
) -> None:
    show(sample_path, "settings")
    second = show(sample_path, "settings")
    assert second.page is not None
    use = next(
        one for one in second.page.findChildren(QPushButton) if one.text().startswith("Use in")
    )
    assert not use.isEnabled()
    context.preferences.set(replace(context.preferences.value, operator="x"))
