"""A scanner's burst is caught wherever the focus is; typing by hand goes where it was meant."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.rules.codes import make
from tests.helpers.keys import burst, strike
from ui.scanning.wedge import GAP_MS, Wedge

NONE = Qt.KeyboardModifier.NoModifier
CODE = make(lambda size: bytes(range(7, 7 + size)))


class Place(QWidget):
    """Hold a field and a button, as any page does."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.button = QPushButton("Do")
        self.pressed: list[bool] = []
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.pressed.append)
        body = QVBoxLayout(self)
        body.addWidget(self.field)
        body.addWidget(self.button)


class Heard:
    """Hold the wedge under test, a window, and what was scanned."""

    def __init__(self, wedge: Wedge, place: Place) -> None:
        self.place = place
        self.wedge = wedge
        self.scans: list[str] = []
        wedge.scanned.connect(self.scans.append)
        self._now = 1_000

    def strike(
        self, key: str | Qt.Key, *, after: int = 4, modifiers: Qt.KeyboardModifier = NONE
    ) -> None:
        """Strike a key some milliseconds after the last one."""
        self._now += after
        strike(self.place.windowHandle(), key, self._now, modifiers)

    def burst(self, text: str, *, end: Qt.Key | None = Qt.Key.Key_Return, after: int = 4) -> None:
        """Type as a scanner does."""
        for char in text:
            self.strike(char, after=after)
        if end is not None:
            self.strike(end, after=after)

    def by_hand(self, text: str) -> None:
        """Type as people do."""
        self.burst(text, end=None, after=90)


@pytest.fixture
def heard(qapp: QApplication, qtbot: QtBot) -> Iterator[Heard]:
    place = Place()
    qtbot.addWidget(place)
    wedge = Wedge(place)
    wedge.start(qapp)
    place.show()
    place.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is place.windowHandle())
    place.field.setFocus()
    yield Heard(wedge, place)
    wedge.stop(qapp)


def test_a_burst_is_a_scan_and_touches_no_field(heard: Heard) -> None:
    heard.burst(CODE)
    assert heard.scans == [CODE]
    assert heard.place.field.text() == ""


def test_a_burst_ends_with_tab_too(heard: Heard) -> None:
    heard.burst(CODE, end=Qt.Key.Key_Tab)
    assert heard.scans == [CODE]
    assert heard.place.field.hasFocus()


def test_typing_by_hand_reaches_the_field_in_order(heard: Heard, qtbot: QtBot) -> None:
    heard.by_hand("siti rahma")
    qtbot.waitUntil(lambda: heard.place.field.text() == "siti rahma")
    assert heard.scans == []


def test_quick_keys_that_roll_over_stay_in_order(heard: Heard, qtbot: QtBot) -> None:
    for number, char in enumerate("menara"):
        heard.strike(char, after=20 if number % 2 else 90)
    qtbot.waitUntil(lambda: heard.place.field.text() == "menara")


def test_enter_after_typing_presses_what_has_the_focus(heard: Heard, qtbot: QtBot) -> None:
    entered: list[str] = []
    heard.place.field.returnPressed.connect(lambda: entered.append(heard.place.field.text()))
    heard.by_hand("12")
    heard.strike(Qt.Key.Key_Return, after=120)
    qtbot.waitUntil(lambda: entered == ["12"])
    assert heard.scans == []


def test_keys_held_back_come_before_the_next_command(heard: Heard) -> None:
    heard.burst("ab", end=None)
    heard.strike(Qt.Key.Key_Left, after=60)
    heard.strike("c", after=60)
    heard.strike(Qt.Key.Key_Home, after=60)
    assert heard.place.field.text() == "acb"


def test_no_shortcut_and_no_button_fires_during_a_burst(heard: Heard) -> None:
    fired: list[str] = []
    for key in ("A", "7", "Return", "Tab"):
        shortcut = QShortcut(QKeySequence(key), heard.place)
        shortcut.activated.connect(lambda key=key: fired.append(key))
    heard.place.button.setFocus()
    for key in (*"A7A7A7A7", Qt.Key.Key_Return):
        QTest.keyClick(heard.place.windowHandle(), key)
    assert heard.scans == ["A7A7A7A7"]
    assert fired == []
    assert heard.place.pressed == []


def test_a_shortcut_with_control_still_fires(heard: Heard) -> None:
    fired: list[bool] = []
    QShortcut(QKeySequence("Ctrl+Z"), heard.place).activated.connect(lambda: fired.append(True))
    heard.place.button.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(heard.place.windowHandle(), Qt.Key.Key_Z, control)
    assert fired == [True]


def test_a_whole_code_without_an_end_is_a_scan(heard: Heard, qtbot: QtBot) -> None:
    heard.burst(CODE, end=None)
    qtbot.waitUntil(lambda: heard.scans == [CODE], timeout=20 * GAP_MS)
    assert heard.place.field.text() == ""


def test_quick_text_that_is_no_code_and_has_no_end_is_given_back(
    heard: Heard, qtbot: QtBot
) -> None:
    heard.burst("pasted by a tool", end=None)
    qtbot.waitUntil(lambda: heard.place.field.text() == "pasted by a tool")
    assert heard.scans == []


def test_a_second_end_of_the_same_burst_is_swallowed(heard: Heard) -> None:
    heard.place.button.setFocus()
    heard.burst(CODE)
    heard.strike(Qt.Key.Key_Return)
    assert heard.scans == [CODE]
    assert heard.place.pressed == []


def test_two_codes_one_after_the_other_are_two_scans(heard: Heard) -> None:
    heard.burst(CODE)
    heard.burst("OTHER123", after=1)
    assert heard.scans == [CODE, "OTHER123"]


def test_a_short_burst_belongs_to_the_field(heard: Heard) -> None:
    heard.burst("abc")
    assert heard.scans == []
    assert heard.place.field.text() == "abc"


def test_shift_and_strange_keys_inside_a_burst_vanish_with_it(heard: Heard) -> None:
    for char in "AB-12":
        heard.strike(Qt.Key.Key_Shift)
        heard.strike(char)
    heard.strike(Qt.Key.Key_F5)
    heard.strike("]", modifiers=Qt.KeyboardModifier.ControlModifier)
    heard.strike("X")
    heard.strike(Qt.Key.Key_Return)
    assert heard.scans == ["AB-12X"]
    assert heard.place.field.text() == ""


def test_a_held_key_repeats_into_the_field(heard: Heard) -> None:
    window = heard.place.windowHandle()
    for _ in range(8):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier(0), "a", autorep=True
        )
        QCoreApplication.sendEvent(window, event)
    assert heard.place.field.text() == "a" * 8
    assert heard.scans == []


def test_a_dialog_in_front_is_heard_as_well(heard: Heard, qtbot: QtBot) -> None:
    dialog = QDialog(heard.place)
    qtbot.addWidget(dialog)
    field = QLineEdit(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    burst(dialog.windowHandle(), CODE)
    assert heard.scans == [CODE]
    assert field.text() == ""
    assert dialog.isVisible()
    dialog.close()
