"""Make badge codes, and say what a code that nobody bears may be.

A code is 15 random characters that are hard to confuse and the check character of ISO 7064
MOD 37,36. Codes are looked up first; the check character only explains a miss.
"""

import unicodedata
from collections.abc import Callable
from enum import StrEnum
from itertools import pairwise

from facilitator.errors import BugError

ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
LENGTH = 15
LONGEST_BYTES = 256
SHOWN = 64

_CHECKED = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_VALUES = {character: value for value, character in enumerate(_CHECKED)}
_MODULUS = len(_CHECKED)
# What the standard's product becomes by each character, for products from 0 on.
_NEXT = {
    character: tuple(
        ((product + value) % _MODULUS or _MODULUS) * 2 % (_MODULUS + 1)
        for product in range(_MODULUS + 1)
    )
    for character, value in _VALUES.items()
}
_FAIR_BELOW = 256 - 256 % len(ALPHABET)
_MANY = 1000
_BASIC_PLANE_END = 0xFFFF
# Control, format (with the bidi controls), lone surrogates, line and paragraph separators.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


class Miss(StrEnum):
    """Say what a code that nobody here bears may be."""

    STRANGER = "stranger"
    MISREAD = "misread"


def make(random: Callable[[int], bytes]) -> str:
    """Make a badge code from a source of random bytes.

    Raises:
        BugError: The source gives nothing usable.
    """
    for _ in range(_MANY):
        body = _body(random)
        if not _hides_a_swap(body):
            return body + _check_character(body)
    raise BugError("the source of random bytes gives the same bytes again and again")


def _body(random: Callable[[int], bytes]) -> str:
    picked: list[str] = []
    for _ in range(_MANY):
        # Bytes from 240 on would favor the first characters of the alphabet.
        picked += [
            ALPHABET[byte % len(ALPHABET)] for byte in random(LENGTH + 1) if byte < _FAIR_BELOW
        ]
        if len(picked) >= LENGTH:
            return "".join(picked[:LENGTH])
    raise BugError("the source of random bytes gives no usable byte")


def _hides_a_swap(body: str) -> bool:
    """Tell whether two neighbors could be swapped without the check showing it.

    The standard lets about one swap in six hundred pass; such bodies are not used. Different
    products never become equal by the same further characters, so it is enough to compare
    them right behind each two neighbors.
    """
    product = _MODULUS
    for first, second in pairwise(body):
        behind = _NEXT[first][product]
        if first != second and _NEXT[second][behind] == _NEXT[first][_NEXT[second][product]]:
            return True
        product = behind
    return False


def _check_character(body: str) -> str:
    """Compute the check character of ISO 7064 MOD 37,36 for digits and capitals."""
    product = _MODULUS
    for character in body:
        product = _NEXT[character][product]
    return _CHECKED[(_MODULUS + 1 - product) % _MODULUS]


def has_valid_check(code: str) -> bool:
    """Tell whether a code of digits and capitals ends in its right check character."""
    body, check = code[:-1], code[-1:]
    return bool(body) and set(code) <= _VALUES.keys() and _check_character(body) == check


def explain(raw: str) -> Miss:
    """Say whether an unknown code is a badge of another workshop, or was not read whole."""
    code = canonical(raw)
    is_ours = len(code) == LENGTH + 1 and set(code[:-1]) <= set(ALPHABET)
    return Miss.STRANGER if is_ours and has_valid_check(code) else Miss.MISREAD


def canonical(raw: str) -> str:
    """Bring a code to the one form that it is stored and looked up in.

    Control and format characters go, so does space around; NFC; ASCII letters upper-case.
    """
    seen = "".join(char for char in raw if unicodedata.category(char) not in {"Cc", "Cf"})
    composed = unicodedata.normalize("NFC", seen)
    capital = "".join(char.upper() if char.isascii() else char for char in composed)
    # A capital may compose with a mark that its small letter does not compose with.
    return unicodedata.normalize("NFC", capital).strip()


def clip(raw: bytes | str) -> str:
    r"""Turn what a scanner sent into text of at most 256 bytes of UTF-8.

    Bytes that are no UTF-8 stay visible as `\xNN`. A character cut in two is left out.
    """
    return _utf_8(raw)[:LONGEST_BYTES].decode("utf-8", "ignore")


def is_too_long(raw: bytes | str) -> bool:
    """Tell whether `clip` would cut; what was cut is nobody's code, whatever is left."""
    return len(_utf_8(raw)) > LONGEST_BYTES


def _utf_8(raw: bytes | str) -> bytes:
    text = raw if isinstance(raw, str) else raw.decode("utf-8", "backslashreplace")
    return text.encode("utf-8", "backslashreplace")


def shown(text: str) -> str:
    r"""Show at most 64 characters of a text, with unseen ones escaped (`\xNN`, `\uNNNN`).

    Bidirectional controls count as unseen: they could make a code look like another one. An
    escape is never cut in two.
    """
    result = ""
    for character in text:
        piece = _escaped(character) if unicodedata.category(character) in _UNSEEN else character
        if len(result) + len(piece) > SHOWN:
            break
        result += piece
    return result


def _escaped(character: str) -> str:
    point = ord(character)
    if unicodedata.category(character) == "Cc":
        return f"\\x{point:02x}"
    return f"\\u{point:04x}" if point <= _BASIC_PLANE_END else f"\\U{point:08x}"
