"""Know the typefaces: register them, measure text, and find a face for every character.

The files come with packages (Lato, Spectral, Noto Sans), so a document looks alike on every
machine. Text is measured in points, as it is drawn: in NFC, without control characters.
"""

import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from reports.scripts import visual

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont


class Face(StrEnum):
    """Name the faces that documents are set in."""

    SANS = "Lato-Regular"
    SANS_MEDIUM = "Lato-Medium"
    SANS_BOLD = "Lato-Bold"
    SANS_HEAVY = "Lato-Black"
    SERIF = "Spectral-Regular"
    SERIF_ITALIC = "Spectral-Italic"
    SERIF_MEDIUM = "Spectral-Medium"
    SERIF_BOLD = "Spectral-SemiBold"


_NOTO = "NotoSans[wdth,wght]"
_ARABIC = "NotoSansArabic[wdth,wght]"
_PACKAGES = {"Lato": "lato", "Spectral": "spectral"}
_FILES = {
    _NOTO: "fontpkg_noto_sans",
    _ARABIC: "fontpkg_noto_sans_arabic",
    **{face.value: f"fontpkg_{_PACKAGES[face.split('-')[0]]}" for face in Face},
}
_BOLD = (Face.SANS_BOLD, Face.SANS_HEAVY, Face.SERIF_BOLD)


def ensure(name: str) -> "TTFont":
    """Register a typeface by the name of its file, once a process, and give it."""
    # A cache tells a member of Face from the equal text, and the same face twice breaks a file.
    return _registered(str(name))


@cache
def _registered(name: str) -> "TTFont":
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    with as_file(files(_FILES[name]).joinpath("files", f"{name}.ttf")) as path:
        font = TTFont(name, str(path))
    pdfmetrics.registerFont(font)
    return font


@cache
def _characters(name: str) -> frozenset[str]:
    return frozenset(map(chr, ensure(name).face.charToGlyph))


@cache
def _widths(name: str) -> dict[str, float]:
    """Give the widths of all characters of a face in thousandths of its size."""
    return {chr(code): width for code, width in ensure(name).face.charWidths.items()}


def _fallbacks(face: Face) -> Iterator[str]:
    """Name the face and those that fill in for it, nearest first."""
    yield face.value
    if face.value.startswith("Spectral"):
        yield (Face.SANS_BOLD if face in _BOLD else Face.SANS).value
    yield _NOTO
    yield _ARABIC


def _clean(text: str) -> str:
    """Compose the text and drop what has no shape; line ends and tabs become spaces."""
    if text.isprintable():
        return text if text.isascii() else visual(unicodedata.normalize("NFC", text))
    spaced = " ".join(unicodedata.normalize("NFC", text).splitlines()).replace("\t", " ")
    kept = (char for char in spaced if unicodedata.category(char) not in ("Cc", "Cf", "Cs"))
    return visual("".join(kept))


def _home(char: str, face: Face) -> str:
    """Name the first face that has a character, an empty text if none has."""
    return next((name for name in _fallbacks(face) if char in _characters(name)), "")


def _replacement(char: str, face: Face) -> str:
    """Give what is drawn instead of a character that no face has."""
    base = unicodedata.normalize("NFKD", char)[0]
    return base if base != char and _home(base, face) else "?"


@lru_cache(maxsize=4096)
def _set(text: str, face: Face) -> tuple[tuple[tuple[str, str], ...], str]:
    """Give the runs of a text, and the characters without a glyph."""
    shown = _clean(text)
    if _characters(face.value).issuperset(shown):
        return ((face.value, shown),), ""
    lost: list[str] = []
    joined: list[tuple[str, str]] = []
    for char in shown:
        name = _home(char, face)
        if not name:
            if char not in lost:
                lost.append(char)
            char = _replacement(char, face)  # noqa: PLW2901
            name = _home(char, face)
        if joined and joined[-1][0] == name:
            joined[-1] = (name, joined[-1][1] + char)
        else:
            joined.append((name, char))
    lost = [unicodedata.normalize("NFKC", char) for char in lost]
    return tuple(joined), "".join(sorted(lost, key=text.find))


def runs(text: str, face: Face) -> list[tuple[str, str]]:
    """Cut a text into runs of one typeface each, in the order they are drawn."""
    return list(_set(text, face)[0])


def missing(text: str, face: Face) -> str:
    """Give the characters of a text that no typeface has, each once."""
    return _set(text, face)[1]


def width(text: str, face: Face, size: float) -> float:
    """Measure a text in points, as it is drawn."""
    return size * unit_width(text, face)


@lru_cache(maxsize=4096)
def unit_width(text: str, face: Face) -> float:
    """Measure a text at the size of one point."""
    runs_of_text = _set(text, face)[0]
    return sum(sum(map(_widths(name).__getitem__, run)) for name, run in runs_of_text) / 1000


def cap_height(face: Face) -> float:
    """Give the height of capitals as a share of the size, to center text upright."""
    return 0.66 if face.value.startswith("Spectral") else 0.72
