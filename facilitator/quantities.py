"""Keep numbers exact, and round them only to show them."""

from datetime import datetime
from decimal import Decimal, InvalidOperation
from fractions import Fraction

MINUTE_MS = 60_000


def exact(text: object) -> Fraction:
    """Read an integer, a decimal text or a fraction text such as `2/3` exactly.

    Raises:
        ValueError: The text is no finite number.
    """
    if isinstance(text, bool) or text is None:
        raise ValueError(f"not a number: {text!r}")
    if isinstance(text, Fraction):
        return text
    if isinstance(text, int | Decimal):
        return Fraction(text)
    try:
        return Fraction(str(text).strip())
    except (InvalidOperation, ZeroDivisionError) as error:
        raise ValueError(f"not a number: {text!r}") from error


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
    rest = value.denominator
    for factor in (2, 5):
        while rest % factor == 0:
            rest //= factor
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    shown = format(Decimal(value.numerator) / Decimal(value.denominator), "f")
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def mean(values: list[Fraction]) -> Fraction | None:
    """Give the arithmetic mean, `None` of nothing."""
    return sum(values, Fraction(0)) / len(values) if values else None


def minutes(milliseconds: int) -> Fraction:
    """Turn milliseconds into exact minutes."""
    return Fraction(milliseconds, MINUTE_MS)


def utc_ms(moment: datetime) -> int:
    """Turn an aware datetime into UTC milliseconds."""
    return round(moment.timestamp() * 1000)
