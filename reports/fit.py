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
    """Say how much room a text has: width, most lines, and the smallest size allowed.

    A height, where given, limits size and lines together; `leading` is the distance of lines
    as a multiple of the size.
    """

    width: float
    lines: int = 1
    floor: float = 0.0
    height: float = 0.0
    leading: float = 1.25

    def size_for(self, lines: int, size: float) -> float:
        """Give the largest size, up to a wished one, at which so many lines fit."""
        if not self.height:
            return size
        return min(size, self.height / (1 + (lines - 1) * self.leading))


def fit(text: str, face: Face, size: float, *, room: Room) -> Fitted:
    """Fit a text: shrink to the floor, wrap at spaces or anywhere, cut with an ellipsis.

    A further line is taken only where it lets the text be clearly larger.
    """
    natural = unit_width(text, face)
    if natural * size <= room.width and room.size_for(1, size) == size:
        return Fitted(lines=(text,), size=size)
    floor = min(room.floor or size, size)
    best: Fitted | None = None
    for lines in range(1, room.lines + 1):
        top = room.size_for(lines, size)
        if top < floor:
            break
        single = min(top, room.width / natural)
        if lines > 1:
            found = _wrapped(text, face, top, Room(width=room.width, lines=lines, floor=floor))
        else:
            found = Fitted(lines=(text,), size=single) if single >= floor else None
        if found and (best is None or found.size > best.size * _WORTH_A_LINE):
            best = found
    return best or _shortened(text, face, floor, room)


_WORTH_A_LINE = 1.12


def wrap(text: str, face: Face, size: float, width: float) -> tuple[str, ...]:
    """Break a text into lines, at spaces, and inside words that are wider than a line."""
    return _break(text, face, width / size)


def balanced(fitted: Fitted, face: Face) -> Fitted:
    """Even out the lengths of wrapped lines, keeping their number and size."""
    text = " ".join(fitted.lines)
    low, high = 0.0, max(unit_width(line, face) for line in fitted.lines)
    best = fitted.lines
    for _ in range(7):
        middle = (low + high) / 2
        lines = _break(text, face, middle)
        if len(lines) > len(best) or not _keeps_words(lines, text):
            low = middle
        else:
            best, high = lines, middle
    return Fitted(lines=best, size=fitted.size, is_cut=fitted.is_cut)


def _wrapped(text: str, face: Face, size: float, room: Room) -> Fitted | None:
    """Find the largest size at which whole words fill the lines; at the floor, parts of them."""
    while size > room.floor:
        lines = _break(text, face, room.width / size)
        if len(lines) <= room.lines and _keeps_words(lines, text):
            return Fitted(lines=lines, size=size)
        size *= 0.96
    lines = _break(text, face, room.width / room.floor)
    return Fitted(lines=lines, size=room.floor) if len(lines) <= room.lines else None


def _shortened(text: str, face: Face, floor: float, room: Room) -> Fitted:
    """Cut a text that finds no room even at the smallest size."""
    most = max(n for n in range(1, room.lines + 1) if n == 1 or room.size_for(n, floor) >= floor)
    lines = _break(text, face, room.width / floor)
    rest = " ".join(lines[most - 1 :])
    last = _cut(rest, face, room.width / floor) if len(lines) > most else rest
    return Fitted(lines=(*lines[: most - 1], last), size=floor, is_cut=len(lines) > most)


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
