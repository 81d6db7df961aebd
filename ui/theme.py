"""Give every color and size of the window, light and dark, from one table of tokens."""

from enum import StrEnum
from types import MappingProxyType

from PySide6 import QtCore  # see ui/widgets/basics.py
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.assets import folder, own
from ui.style import style_sheet


class Choice(StrEnum):
    """Say which theme is wanted."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_NAMES = [
    "bg",
    "side",
    "surface",
    "surface2",
    "border",
    "grid",
    "text",
    "muted",
    "primary",
    "onPrimary",
    "primaryHover",
    "soft",
    "softText",
    "ok",
    "okSoft",
    "warn",
    "warnSoft",
    "bad",
    "badSoft",
    "plan",
    "do",
    "check",
    "act",
]  # a table of names reads better than a list of strings
_LIGHT = [
    "#F5F6F8",
    "#ECEFF3",
    "#FFFFFF",
    "#F2F4F7",
    "#DDE2E9",
    "#E6EAEF",
    "#17202B",
    "#566273",
    "#0F6E66",
    "#FFFFFF",
    "#0B5A53",
    "#DDF1EE",
    "#0B5A53",
    "#166A38",
    "#DCF3E3",
    "#8A4B08",
    "#FCEFD8",
    "#A8201A",
    "#FBE3E1",
    "#4F46E5",
    "#0D8A7F",
    "#C26A08",
    "#C8254E",
]  # as above
_DARK = [
    "#10151C",
    "#0C1117",
    "#181F29",
    "#202936",
    "#2C3746",
    "#263140",
    "#E8EDF3",
    "#9AA8B8",
    "#3CC2B3",
    "#05211E",
    "#5AD3C5",
    "#133B38",
    "#7FE0D4",
    "#6FD79A",
    "#12351F",
    "#F2B765",
    "#3A2A10",
    "#FF9A92",
    "#421C1A",
    "#8F8AFB",
    "#3CC2B3",
    "#EFA64A",
    "#F5718F",
]  # as above
TOKENS = MappingProxyType(
    {
        Choice.LIGHT: MappingProxyType(dict(zip(_NAMES, _LIGHT, strict=True))),
        Choice.DARK: MappingProxyType(dict(zip(_NAMES, _DARK, strict=True))),
    }
)
"""The colors by token name; `onPrimary` is text on `primary`, `okSoft` the ground under `ok`."""

_HALF = 128
SCALES = (90, 100, 110, 125, 150)
FONT = "Lato"


class Theme(QObject):
    """Hold the theme in force and put it on the application.

    Signals:
        changed: The colors or sizes are others now.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Follow the system at the usual size until told otherwise."""
        super().__init__(parent)
        self._choice = self._told = Choice.SYSTEM
        self._scale = 100
        # Before ours is put on, the palette is the system's, and asking it takes no enum.
        window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
        self._is_system_dark = window.lightness() < _HALF
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def is_dark(self) -> bool:
        """Tell whether the dark colors are in force."""
        return self._choice is Choice.DARK or (
            self._choice is Choice.SYSTEM and self._is_system_dark
        )

    def color(self, token: str) -> QColor:
        """Give the color of a token."""
        return QColor(self.hex(token))

    def hex(self, token: str) -> str:
        """Give the color of a token as text."""
        return TOKENS[Choice.DARK if self.is_dark else Choice.LIGHT][token]

    def px(self, size: int) -> int:
        """Scale a size for 100 % to the text size in force."""
        return round(size * self._scale / 100)

    def font(self, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Give the window's font in a size for 100 %."""
        font = QFont(FONT)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font

    def choose(self, choice: Choice, scale: int) -> None:
        """Put another theme or text size in force."""
        self.prepare(choice, scale)
        self.dress()

    def prepare(self, choice: Choice, scale: int) -> None:
        """Put all of a theme in force but the style sheet."""
        self._choice, self._scale = choice, scale
        if choice is not self._told:
            self._tell(choice)
        self._color()

    def _tell(self, choice: Choice) -> None:
        """Let window frames and native dialogs follow; some platforms ignore it."""
        schemes = QtCore.Qt.ColorScheme
        scheme = {
            Choice.LIGHT: schemes.Light,
            Choice.DARK: schemes.Dark,
            Choice.SYSTEM: schemes.Unknown,
        }[choice]
        self._told = choice
        QGuiApplication.styleHints().setColorScheme(scheme)
        self._look_at_system()

    def _look_at_system(self) -> None:
        """Learn whether the system is dark, while it is the system that says so."""
        if self._told is Choice.SYSTEM:
            scheme = QGuiApplication.styleHints().colorScheme()
            self._is_system_dark = scheme is QtCore.Qt.ColorScheme.Dark

    def dress(self) -> None:
        """Put the style sheet on everything that is there or comes later."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        names = {name: self.hex(name) for name in _NAMES}
        app.setStyleSheet(style_sheet(names | self._drawings(), self.px))
        self.changed.emit()

    def _color(self) -> None:
        """Put palette and font on the application."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(self._palette())
            app.setFont(self.font(14))

    def _drawings(self) -> dict[str, str]:
        """Give the files of the small marks of controls, which a style sheet reads as such."""
        place = own("drawings")
        tone = Choice.DARK if self.is_dark else Choice.LIGHT
        return {f"{mark}Mark": f"{place}/{mark}-{tone}.svg" for mark in ("down", "up", "check")}

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, token in (
            (roles.Window, "bg"),
            (roles.WindowText, "text"),
            (roles.Base, "surface"),
            (roles.AlternateBase, "surface2"),
            (roles.Text, "text"),
            (roles.Button, "surface"),
            (roles.ButtonText, "text"),
            (roles.Highlight, "primary"),
            (roles.HighlightedText, "onPrimary"),
            (roles.ToolTipBase, "surface"),
            (roles.ToolTipText, "text"),
            (roles.PlaceholderText, "muted"),
            (roles.Link, "primary"),
            (roles.Mid, "border"),
            (roles.Accent, "primary"),
        ):
            palette.setColor(role, self.color(token))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("muted"))
        return palette

    @Slot()
    def _on_system_changed(self) -> None:
        self._look_at_system()
        if self._choice is Choice.SYSTEM:
            self._color()
            self.dress()


def load_fonts() -> None:
    """Make the window's font known to Qt, in the weights that the style sheet uses.

    Static files: Qt shows only the default weight of a variable font.
    """
    place = folder("fontpkg_lato")
    if place is None:
        return
    for weight in ("Regular", "Medium", "SemiBold", "Bold"):
        QFontDatabase.addApplicationFont(str(place / "files" / f"Lato-{weight}.ttf"))
