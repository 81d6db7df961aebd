"""Fit a text into a width: shrink it, then wrap it, then cut it.

Widths and sizes are points.
"""

from dataclasses import dataclass

from reports.fonts import Face, unit_width

_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """Hold the lines to draw and their size; `is_cut` when not everything found room."""

    lines: tuple[str, ...]
    size: float
    is_cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Say how much room a text has: width, most lines, and the smallest size allowed."""

    width: float
    lines: int = 1
    floor: float = 0.0


def fit(text: str, face: Face, size: float, *, room: Room) -> Fitted:
    """Fit a text: shrink to the floor, wrap at spaces or anywhere, cut with an ellipsis.

    One line is preferred while it is not smaller than the floor; with more lines allowed the
    largest size is taken at which the words fill them.
    """
    floor = min(room.floor or size, size)
    natural = unit_width(text, face)
    if natural * size <= room.width:
        return Fitted(lines=(text,), size=size)
    single = room.width / natural
    if single >= floor and (room.lines == 1 or single >= size * 0.8):
        return Fitted(lines=(text,), size=single)
    return _wrapped(text, face, size, Room(width=room.width, lines=room.lines, floor=floor))


def wrap(text: str, face: Face, size: float, width: float) -> tuple[str, ...]:
    """Break a text into lines, at spaces, and inside words that are wider than a line."""
    return _break(text, face, width / size)


def _wrapped(text: str, face: Face, size: float, room: Room) -> Fitted:
    tried = size
    while tried > room.floor:
        lines = _break(text, face, room.width / tried)
        if len(lines) <= room.lines and _keeps_words(lines, text):
            return Fitted(lines=lines, size=tried)
        tried *= 0.94
    lines = _break(text, face, room.width / room.floor)
    if len(lines) <= room.lines:
        return Fitted(lines=lines, size=room.floor)
    kept = lines[: room.lines]
    last = _cut(f"{kept[-1]} {lines[room.lines]}", face, room.width / room.floor)
    return Fitted(lines=(*kept[:-1], last), size=room.floor, is_cut=True)


def _keeps_words(lines: tuple[str, ...], text: str) -> bool:
    return " ".join(lines).split() == text.split()


def _break(text: str, face: Face, width: float) -> tuple[str, ...]:
    """Break a text into lines of at most a width, measured at the size of one point."""
    lines: list[str] = []
    current = ""
    for word in text.split(" "):
        longer = f"{current} {word}" if current else word
        if unit_width(longer, face) <= width:
            current = longer
            continue
        if current:
            lines.append(current)
        *full, current = _pieces(word, face, width)
        lines.extend(full)
    return (*lines, current)


def _pieces(word: str, face: Face, width: float) -> list[str]:
    """Cut one word into pieces of at most a width; most words are one piece."""
    pieces: list[str] = []
    while unit_width(word, face) > width and len(word) > 1:
        size = _longest(word, face, width)
        pieces.append(word[:size])
        word = word[size:]
    return [*pieces, word]


def _longest(text: str, face: Face, width: float) -> int:
    """Count the characters that fit into a width, at least one."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if unit_width(text[:middle], face) <= width:
            low = middle
        else:
            high = middle - 1
    return low


def _cut(text: str, face: Face, width: float) -> str:
    size = _longest(text, face, width - unit_width(_ELLIPSIS, face))
    return text[:size].rstrip() + _ELLIPSIS
