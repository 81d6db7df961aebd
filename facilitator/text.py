"""Clean, fold, split and compose the texts people send: names, titles, headings."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_DROPPED = {"Cc", "Cf", "Cs"}
_APOSTROPHES = "'’‘\u201b`\u00b4′ʼʻʿʾ"
_NO_APOSTROPHES = str.maketrans("", "", _APOSTROPHES)
_ASCII_FOLD = {
    code: chr(code).lower() if chr(code).isalnum() else None if chr(code) in "'`" else " "
    for code in range(128)
}

_FRONT_TITLES = re.compile(
    r"(?:(?:prof|drs|dra|drg|dr|ir|hj|kh|k\.\s?h|h|ns|apt|bdn)(?:\.[\s,]*|\s+))+(?=[^\s.,])",
    re.IGNORECASE,
)
_LOOSE_DEGREE = re.compile(r"[A-Za-z]{1,4}(?:\.[A-Za-z]{1,6})+\.?")
_BARE_DEGREE_WORDS = (
    "SE SH ST SP SKM SIP SPD SAG SSI SSOS SKOM STP SSTP SPSI SHI MM MT MH MSI MPD MAP MKES MKOM"
    " MHUM AMD AMK"
)
_BARE_DEGREES = frozenset(_BARE_DEGREE_WORDS.split())

# Spellings of one name (Sitti and Siti, Djoko and Joko), for matching only, never for print.
_SAME_WORDS = {
    **dict.fromkeys(
        ("moh", "mohd", "muh", "muhd", "mohamad", "mohammad", "muhamad", "mochamad", "mochammad"),
        "muhammad",
    ),
    **dict.fromkeys(("abd", "abdoel"), "abdul"),
    **dict.fromkeys(("st", "sitti", "sity"), "siti"),
}
_OLD_LETTERS = (("oe", "u"), ("dj", "j"), ("tj", "c"), ("y", "i"))
_DOUBLED = re.compile(r"([^\W\d_])\1+")


class NameParts(NamedTuple):
    """Hold a name without titles, and the titles before and after it as they were sent."""

    name: str
    title_front: str
    title_back: str


def clean(text: str) -> str:
    """Make text NFC, every run of white space one space, without invisible characters."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    text = " ".join(text.split())
    kept = "".join(char for char in text if unicodedata.category(char) not in _DROPPED)
    return " ".join(unicodedata.normalize("NFC", kept).split())


def fold(text: str) -> str:
    """Reduce text to what a search compares: lower-case letters and digits in words.

    Accents and apostrophes vanish, everything else that is no letter or digit parts words.
    """
    if text.isascii():
        return " ".join(text.translate(_ASCII_FOLD).split())
    return _fold_any(text)


@lru_cache(maxsize=4096)
def _fold_any(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.translate(_NO_APOSTROPHES)).casefold()
    plain = unicodedata.normalize("NFKD", plain).translate(_NO_APOSTROPHES)
    letters = (
        char if char.isalnum() else "" if unicodedata.combining(char) else " " for char in plain
    )
    return " ".join("".join(letters).split())


def split_name(text: str) -> NameParts:
    """Split the titles off a name.

    Known titles at the start go before it; what follows the first comma goes after it. Both
    stay as they were sent, because `dr.` and `Dr.` mean different things.
    """
    text = clean(text)
    found = _FRONT_TITLES.match(text)
    front, rest = (found.group(), text[found.end() :]) if found else ("", text)
    name, _, back = rest.partition(",")
    return NameParts(name.strip(), front.rstrip(" ,"), back.strip(" ,"))


def compose_name(name: str, title_front: str = "", title_back: str = "") -> str:
    """Put the titles back around a name, with a comma before those that follow it."""
    front = f"{title_front} {name}".strip()
    return f"{front}, {title_back}" if title_back else front


def match_key(name: str) -> str:
    """Bring the common spellings of a bare name together, to ask whether two are the same.

    Muhammad and Moh., Abdul and Abd., Siti and Sitti, doubled letters, y and i, oe and u, dj
    and j, tj and c; titles written behind the name without a comma are left out. Two people
    may well have the same key: it proposes, a person decides.
    """
    words = fold(_without_loose_degrees(clean(name))).split()
    if len(words) > 1 and words[0] in {"m", "md"}:
        words[0] = "muhammad"
    joined = " ".join(_SAME_WORDS.get(word, word) for word in words)
    for old, new in _OLD_LETTERS:
        joined = joined.replace(old, new)
    return _DOUBLED.sub(r"\1", joined)


def has_loose_degree(name: str) -> bool:
    """Tell whether a bare name seems to end in a degree that no comma parts from it."""
    if name[-2:].islower() and "." not in name:
        return False  # As most names end, and no bare degree.
    _, space, last = name.rstrip(" ,").rpartition(" ")
    if not space:
        return False
    is_bare = last.rstrip(".") in _BARE_DEGREES
    return is_bare or ("." in last and _LOOSE_DEGREE.fullmatch(last) is not None)


def _without_loose_degrees(name: str) -> str:
    words = name.split(" ")
    while len(words) > 1 and _LOOSE_DEGREE.fullmatch(words[-1].strip(",")):
        words.pop()
    return " ".join(words)
