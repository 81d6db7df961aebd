"""Read number patterns of letters and certificates, and fill them in.

Tokens: `{no}` and `{no:03}` (the counter), `{kode}`, `{unit}`, `{kegiatan}`, `{angkatan}`,
`{bulan_romawi}`, `{bulan:02}` and `{tahun}`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from facilitator.errors import BugError, UserError
from facilitator.language import roman

_BRACES = re.compile(r"\{([^{}]*)\}")
_COUNTER = re.compile(r"no(?::0([1-9]))?")
# No unpadded month: beside an unpadded counter, number 1 of November and number 11 of January
# would read the same.
_MONTHS: Mapping[str, Callable[[date], str]] = {
    "bulan_romawi": lambda day: roman(day.month),
    "bulan:02": lambda day: f"{day.month:02}",
}
VALUES = ("kode", "unit", "kegiatan", "angkatan")


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """Hold one token: the text between its braces, and the width of a counter."""

    text: str
    width: int = 0

    @property
    def is_counter(self) -> bool:
        """Tell whether the running number stands here."""
        return self.width > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """Hold a pattern taken apart into fixed texts and tokens, in order."""

    parts: tuple[str | Token, ...]


def parse(pattern: str) -> Pattern:
    """Take a pattern apart; line ends and repeated spaces become one space.

    Raises:
        UserError: `number.unbalanced` for a brace alone, `number.unknown_token` with the
            token, `number.no_counter` if nothing counts.
    """
    pieces = _BRACES.split(" ".join(pattern.split()))
    parts: list[str | Token] = []
    for index, piece in enumerate(pieces):
        if index % 2:
            parts.append(_token(piece))
        elif "{" in piece or "}" in piece:
            raise UserError("number.unbalanced", pattern=pattern)
        elif piece:
            parts.append(piece)
    if not any(isinstance(part, Token) and part.is_counter for part in parts):
        raise UserError("number.no_counter", pattern=pattern)
    return Pattern(parts=tuple(parts))


def _token(text: str) -> Token:
    if counter := _COUNTER.fullmatch(text):
        return Token(text="no", width=int(counter[1] or 1))
    if text in VALUES or text in _MONTHS or text == "tahun":
        return Token(text=text)
    raise UserError("number.unknown_token", token=f"{{{text}}}")


def fill(pattern: Pattern, count: int, *, day: date, values: Mapping[str, str]) -> str:
    """Write the number with this count; a count wider than its padding is never cut.

    Raises:
        UserError: `number.no_value` with the token, if a value it asks for is not given.
        BugError: The count is not positive.
    """
    if count < 1:
        raise BugError(f"a number counts from 1: {count}")
    return "".join(
        part if isinstance(part, str) else _filled(part, count, day=day, values=values)
        for part in pattern.parts
    )


def _filled(token: Token, count: int, *, day: date, values: Mapping[str, str]) -> str:
    if token.is_counter:
        return f"{count:0{token.width}}"
    if token.text in _MONTHS:
        return _MONTHS[token.text](day)
    return _fixed(token, day, values)


def series(pattern: Pattern, *, day: date, values: Mapping[str, str]) -> str:
    """Name the series within which a count is used only once.

    Filled with the year and all values, but not with counter and month: the counter runs on
    through the year, whatever month a letter bears, and starts again with a new year only if
    the year shows in the number. The counter's width makes no series of its own.

    Raises:
        UserError: `number.no_value` with the token, if a value it asks for is not given.
    """
    return "".join(
        part if isinstance(part, str) else _kept(part, day, values) for part in pattern.parts
    )


def _kept(token: Token, day: date, values: Mapping[str, str]) -> str:
    if token.is_counter or token.text in _MONTHS:
        return f"{{{token.text}}}"
    return _fixed(token, day, values)


def _fixed(token: Token, day: date, values: Mapping[str, str]) -> str:
    if token.text == "tahun":
        return f"{day.year:04}"
    value = " ".join(values.get(token.text, "").split())
    if not value:
        raise UserError("number.no_value", token=f"{{{token.text}}}")
    return value
