"""Spell dates, times, numbers and sentences in the language of a document.

Languages are named `id` and `en`; every function takes the name last.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from facilitator.errors import BugError
from facilitator.quantities import half_away

_DAYS = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_GROUPED_FROM = 1000
_MONTHS = {
    "id": (
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_INDONESIAN_ZONES = {
    "Asia/Jakarta": "WIB",
    "Asia/Pontianak": "WIB",
    "Asia/Makassar": "WITA",
    "Asia/Jayapura": "WIT",
}


def date_text(day: date, language: str) -> str:
    """Spell a date without its weekday, such as `5 Agustus 2024`."""
    return f"{_day_and_month(day, language)} {day.year}"


def short_date_text(day: date, language: str) -> str:
    """Spell a date without weekday and year, such as `5 Agustus`, where the year is known."""
    return _day_and_month(day, language)


def day_text(day: date, language: str) -> str:
    """Spell a date with its weekday, such as `Senin, 5 Agustus 2024`."""
    return f"{_DAYS[language][day.weekday()]}, {date_text(day, language)}"


def range_text(first: date, last: date, language: str) -> str:
    """Spell a range of dates, naming month and year only where they differ."""
    if first == last:
        return date_text(first, language)
    if (first.year, first.month) == (last.year, last.month):
        start = str(first.day)
        tight = "–"
    else:
        same_year = first.year == last.year
        start = _day_and_month(first, language) if same_year else date_text(first, language)
        tight = " – "
    between = " s.d. " if language == "id" else tight
    return f"{start}{between}{date_text(last, language)}"


def time_text(moment: datetime, language: str) -> str:
    """Spell a time of day: `08.00` in Indonesian, `08:00` in English."""
    return f"{moment.hour:02}{'.' if language == 'id' else ':'}{moment.minute:02}"


def zone_text(zone: str, _language: str) -> str:
    """Spell a time zone: WIB, WITA or WIT, elsewhere its offset such as `UTC+8`."""
    if zone in _INDONESIAN_ZONES:
        return _INDONESIAN_ZONES[zone]
    try:
        offset = datetime(2024, 1, 1, tzinfo=ZoneInfo(zone)).utcoffset() or timedelta()
    except (ZoneInfoNotFoundError, ValueError):
        return zone
    total = round(offset.total_seconds() / 60)
    hours, minutes = divmod(abs(total), 60)
    rest = f":{minutes:02}" if minutes else ""
    return f"UTC{'-' if total < 0 else '+'}{hours}{rest}"


def number_text(value: Fraction, places: int, language: str) -> str:
    """Spell a number with fixed decimals, halves rounded away from zero.

    Indonesian writes `1.234,50`, English `1,234.50`.
    """
    whole, _, rest = half_away(Fraction(value), places).partition(".")
    grouped = f"{int(whole):,}"
    if whole.startswith("-") and not grouped.startswith("-"):
        grouped = f"-{grouped}"
    shown = f"{grouped}.{rest}" if rest else grouped
    return shown.translate(_SWAP) if language == "id" else shown


_SWAP = str.maketrans(",.", ".,")


def short_number_text(value: Fraction, places: int, language: str) -> str:
    """Spell a number with at most so many decimals, without zeros at its end."""
    shown = number_text(value, places, language)
    mark = "," if language == "id" else "."
    return shown.rstrip("0").rstrip(mark) if places and mark in shown else shown


def percent_text(share: Fraction, places: int, language: str) -> str:
    """Spell a share (0-1) as percent, such as `83,3%`."""
    return f"{number_text(share * 100, places, language)}%"


def _day_and_month(day: date, language: str) -> str:
    return f"{day.day} {_MONTHS[language][day.month - 1]}"


_UNITS = {
    "id": (
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
        "sepuluh", "sebelas",
    ),
    "en": (
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        "eighteen", "nineteen",
    ),
}  # fmt: skip
_ENGLISH_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS_BELOW = 1_000_000_000
_TEN, _TWENTY, _HUNDRED = 10, 20, 100
_INDONESIAN_STEPS = (
    (1_000_000, "juta", ""),
    (1_000, "ribu", "seribu"),
    (100, "ratus", "seratus"),
    (10, "puluh", "sepuluh"),
)
_ENGLISH_STEPS = ((1_000_000, "million"), (1_000, "thousand"), (100, "hundred"))


def words(number: int, language: str) -> str:
    """Spell a whole number in words (terbilang), up to 999,999,999."""
    if abs(number) >= _WORDS_BELOW:
        raise ValueError(f"too large for words: {number}")
    if number < 0:
        return f"{'minus' if language == 'en' else 'min'} {words(-number, language)}"
    return _indonesian(number) if language == "id" else _english(number)


def decimal_words(value: Fraction, language: str) -> str:
    """Spell a number with at most two decimals in words: `tujuh koma lima`."""
    shown = short_number_text(abs(value), 2, "en").replace(",", "")
    whole, _, rest = shown.partition(".")
    spoken = words(int(whole) * (-1 if value < 0 else 1), language)
    if not rest:
        return spoken
    mark = "koma" if language == "id" else "point"
    return " ".join([spoken, mark, *(_UNITS[language][int(digit)] for digit in rest)])


def _indonesian(number: int) -> str:
    if number < len(_UNITS["id"]):
        return _UNITS["id"][number]
    if number < _TWENTY:
        return f"{_UNITS['id'][number - _TEN]} belas"
    for size, name, single in _INDONESIAN_STEPS:
        if number >= size:
            count, rest = divmod(number, size)
            head = single if single and count == 1 else f"{_indonesian(count)} {name}"
            return f"{head} {_indonesian(rest)}" if rest else head
    raise BugError(f"no words for {number}")


def _english(number: int) -> str:
    if number < len(_UNITS["en"]):
        return _UNITS["en"][number]
    if number < _HUNDRED:
        tens, rest = divmod(number, _TEN)
        return _ENGLISH_TENS[tens - 2] + (f"-{_UNITS['en'][rest]}" if rest else "")
    for size, name in _ENGLISH_STEPS:
        if number >= size:
            count, rest = divmod(number, size)
            head = f"{_english(count)} {name}"
            return f"{head} {_english(rest)}" if rest else head
    raise BugError(f"no words for {number}")


_LARGEST_ROMAN = 3999
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def roman(number: int) -> str:
    """Write a whole number from 1 to 3999 in Roman numerals."""
    if not 1 <= number <= _LARGEST_ROMAN:
        raise ValueError(f"no Roman numeral: {number}")
    parts = []
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        parts.append(sign * count)
    return "".join(parts)


@dataclass(frozen=True, slots=True)
class Texts:
    """Hold the sentences of one language; call it with a key and the values to fill in."""

    language: str
    table: Mapping[str, str]

    def __call__(self, key: str, **params: object) -> str:
        """Give the sentence of a key, filled in; a `count` as numbers are written.

        Raises:
            BugError: There is no such key, or the sentence names a value not given.
        """
        count = params.get("count")
        if isinstance(count, int) and count >= _GROUPED_FROM:
            params["count"] = number_text(Fraction(count), 0, self.language)
        try:
            return self.table[key].format(**params)
        except KeyError as error:
            raise BugError(f"text {key!r} ({self.language}): {error} is missing") from error

    def has(self, key: str) -> bool:
        """Tell whether there is a sentence for a key."""
        return key in self.table


@cache
def load(package: str, language: str) -> Texts:
    """Read all tables of a language in the folder `texts` of a package.

    The tables are `id.toml` and every `*_id.toml`; nested tables become dotted keys.

    Raises:
        BugError: The language has no table, or two files give the same key.
    """
    table: dict[str, str] = {}
    for place in sorted(files(package).joinpath("texts").iterdir(), key=lambda place: place.name):
        if place.name == f"{language}.toml" or place.name.endswith(f"_{language}.toml"):
            for key, text in _flat(tomllib.loads(place.read_text(encoding="utf-8")), ""):
                if key in table:
                    raise BugError(f"text {key!r} stands twice, again in {place.name}")
                table[key] = text
    if not table:
        raise BugError(f"{package} has no texts in language {language!r}")
    return Texts(language, table)


def _flat(table: Mapping[str, object], prefix: str) -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)
