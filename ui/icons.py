"""Draw icons from the SVG files of an icon package, in the colors of the theme."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui import assets
from ui.theme import Theme

_SIZE, _PICTURE = 20, 36


class Icons:
    """Give icons by their name in the package, such as `users`."""

    def __init__(self, theme: Theme) -> None:
        """Draw in the colors of a theme."""
        self._theme = theme

    def icon(self, name: str, color: str = "text", *, checked: str = "") -> QIcon:
        """Give an icon in a color of the theme, and another one for the checked state."""
        icon = QIcon(self.pixmap(name, color))
        if checked:
            icon.addPixmap(self.pixmap(name, checked), QIcon.Mode.Normal, QIcon.State.On)
        icon.addPixmap(self.pixmap(name, "muted"), QIcon.Mode.Disabled, QIcon.State.Off)
        return icon

    def picture(self, name: str) -> QPixmap:
        """Give an icon as large as an empty page shows it."""
        return self.pixmap(name, "softText", _PICTURE)

    def pixmap(self, name: str, color: str = "text", size: int = _SIZE) -> QPixmap:
        """Give an icon as a picture in logical pixels, sharp on the screen at hand."""
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        side = self._theme.px(size)
        return _draw(name, self._theme.hex(color), side, ratio)


@lru_cache(maxsize=512)
def _draw(name: str, color: str, side: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    svg = _read(name).replace("currentColor", color)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return pixmap


@lru_cache(maxsize=256)
def _read(name: str) -> str:
    """Read the drawing of an icon; an unknown one raises, so that a test finds it."""
    return (folder() / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def folder() -> Path:
    """Find the drawings without importing their package."""
    place = assets.folder("tablerqicon")
    if place is None:
        raise FileNotFoundError("tabler-qicon")
    return place / "icons" / "outline"
