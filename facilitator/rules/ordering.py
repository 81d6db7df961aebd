"""Order lists by texts between which there is always room for another one.

A rank is digits of base 36 behind an imagined point; it never ends in 0. Two laptops that put
something into the same gap may give the same rank: ties are settled by id.
"""

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_BASE = len(DIGITS)


def ranks(count: int) -> tuple[str, ...]:
    """Give so many ranks in order, with room before, between and after them."""
    width = 1
    while _BASE**width < 2 * (count + 1):
        width += 1
    step = _BASE**width // (count + 1)
    return tuple(_text(step * number, width) for number in range(1, count + 1))


def between(low: str, high: str) -> str:
    """Give a rank between two others; an empty text is the start or the end of the list."""
    found = ""
    while True:
        at = len(found)
        below = DIGITS.index(low[at]) if at < len(low) else 0
        above = DIGITS.index(high[at]) if high and at < len(high) else _BASE
        if above - below > 1:
            return found + DIGITS[(below + above) // 2]
        found += DIGITS[below]
        if above > below:
            high = ""  # already below it, whatever follows


def _text(number: int, width: int) -> str:
    digits = ""
    for _ in range(width):
        number, rest = divmod(number, _BASE)
        digits = DIGITS[rest] + digits
    return digits.rstrip("0") or DIGITS[1]
