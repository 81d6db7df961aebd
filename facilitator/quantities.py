"""Keep numbers exact, and round them only to show them."""

import re
from datetime import datetime
from fractions import Fraction

MINUTE_MS = 60_000

# Bounded, because 1e999999999 would keep the machine busy for hours.
_NUMBER = re.compile(
    r"[+-]?(?:[0-9]{1,40}(?:\.[0-9]{0,40}|/[0-9]{1,40})?|\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,2})?"
)


def exact(text: object) -> Fraction:
    """Read an integer, a decimal text or a fraction text such as `2/3` exactly.

    Raises:
        ValueError: The text is no number, or one of more digits than any amount has.
    """
    if isinstance(text, Fraction):
        return text
    written = str(text).strip()
    if not _NUMBER.fullmatch(written):
        raise ValueError("not a number")
    try:
        return Fraction(written)
    except ZeroDivisionError as error:
        raise ValueError("not a number") from error


def half_away(value: Fraction, places: int = 2) -> str:
    """Show a number with a fixed number of decimals, halves rounded away from zero."""
    scale = 10**places
    scaled = int(abs(value) * scale + Fraction(1, 2))
    whole, rest = divmod(scaled, scale)
    shown = f"{whole}.{rest:0{places}d}" if places else str(whole)
    return f"-{shown}" if value < 0 and scaled else shown


def plain(value: Fraction) -> str:
    """Show a number with no more decimals than it has, else as a fraction.

    The text reads back to the same number: 3/2 gives `1.5`, 1/3 gives `1/3`.
    """
    rest, places = value.denominator, 0
    for factor in (2, 5):
        count = 0
        while rest % factor == 0:
            rest //= factor
            count += 1
        places = max(places, count)
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    return half_away(value, places)


def mean(values: list[Fraction]) -> Fraction | None:
    """Give the arithmetic mean, `None` of nothing."""
    return sum(values, Fraction(0)) / len(values) if values else None


def minutes(milliseconds: int) -> Fraction:
    """Turn milliseconds into exact minutes."""
    return Fraction(milliseconds, MINUTE_MS)


def utc_ms(moment: datetime) -> int:
    """Turn an aware datetime into UTC milliseconds."""
    return round(moment.timestamp() * 1000)
