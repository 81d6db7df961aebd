"""Read dates in the shapes that lists hold, day first unless the NIP says otherwise."""

import re
from datetime import date, timedelta

from facilitator.identity import FIRST_YEAR, LAST_YEAR, NOTHING, Fault, Reading, is_nothing
from facilitator.text import clean, fold

_SERIAL_DAY_ZERO = date(1899, 12, 30)
_LAST_TWO_DIGIT_YEAR_OF_2000 = 10  # The youngest civil servants were born about 2008.

_TIME = r"(?:[T ]+\d{1,2}[:.]\d{2}.*)?"
_ISO = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_TIME}")
_NUMERIC = re.compile(rf"(\d{{1,2}})\s*[-/. ]\s*(\d{{1,2}})\s*[-/. ]\s*(\d{{4}}|\d{{2}}){_TIME}")
_DAY_WORD = re.compile(r"(\d{1,2})[\s./-]*([^\W\d_]+)\.?[\s,./-]*(\d{4}|\d{2})")
_WORD_DAY = re.compile(r"([^\W\d_]+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d{2})")
_BEFORE_DATE = re.compile(
    r"(?:(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|\w+day)\s*,\s*)?"
    r"(?:tanggal\s+|tgl\b\.?\s*)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"\d{8}")
_SERIAL = re.compile(r"([1-5]\d{4})(?:[.,]0+)?")

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february pebruari febuari feb peb",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu ags agt agst aug",
            "september sep sept",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec",
        ),
        start=1,
    )
    for name in names.split()
}


def read_date(text: str, born: str | None = None) -> Reading:
    """Read a date; the value is YYYY-MM-DD.

    Args:
        text: What stands in the cell, a serial number of a spreadsheet included.
        born: The birth date that the NIP names (YYYY-MM-DD). It decides between day and
            month, and which century a year of two digits is of.
    """
    text = clean(text).lstrip("'")
    if born and says(text, born):
        return Reading(born)
    if is_nothing(text):
        return NOTHING
    text = _BEFORE_DATE.sub("", text, count=1)
    if found := _NUMERIC.fullmatch(text):
        day, month, year = found.groups()
        return _day_or_month_first(text, (_full_year(year, born), int(month), int(day)), born)
    found_day = _plain_date(text, born)
    return Reading(found_day) if found_day else Reading(None, Fault.DATE_INVALID, text)


def says(text: str, born: str) -> bool:
    """Tell at once that a cell says the birth date of the NIP, day first, as most cells do."""
    if text[6:] != born[:4] or text[3:5] != born[5:7] or text[:2] != born[8:]:
        return False
    is_usual = text[2] == text[5] and text[2] in "/-."
    return is_usual and _iso(int(born[:4]), int(born[5:7]), int(born[8:])) is not None


def read_date_cell(day: date, born: str | None = None) -> Reading:
    """Read a date that the spreadsheet kept as one, perhaps with day and month exchanged."""
    return _day_or_month_first(day.isoformat(), (day.year, day.month, day.day), born)


def town_before_date(text: str) -> str:
    """Give the town of a cell such as `Bandung, 12 Maret 1985`."""
    text = clean(text)
    town, comma, _ = text.rpartition(",")
    if comma:
        return town.strip()
    return re.split(r"[\s/]*\d", text, maxsplit=1)[0].strip(" /,-")


def date_after_town(text: str) -> str:
    """Give the date of a cell such as `Bandung, 12 Maret 1985`, as text."""
    text = clean(text)
    _, comma, rest = text.rpartition(",")
    if comma:
        return rest.strip()
    found = re.search(r"\d", text)
    return text[found.start() :] if found else ""


def _day_or_month_first(text: str, parts: tuple[int, int, int], born: str | None) -> Reading:
    year, month, day = parts
    day_first = _iso(year, month, day)
    if born and day_first != born and _iso(year, day, month) == born:
        return Reading(born, Fault.DATE_MONTH_FIRST, text)
    return Reading(day_first) if day_first else Reading(None, Fault.DATE_INVALID, text)


def _plain_date(text: str, born: str | None) -> str | None:
    """Read the shapes in which day and month cannot be mistaken for each other."""
    if found := _ISO.fullmatch(text):
        return _iso(*(int(part) for part in found.groups()))
    if found := _DAY_WORD.fullmatch(text):
        day, word, year = found.groups()
        return _iso(_full_year(year, born), _MONTHS.get(fold(word), 0), int(day))
    if found := _WORD_DAY.fullmatch(text):
        word, day, year = found.groups()
        return _iso(_full_year(year, born), _MONTHS.get(fold(word), 0), int(day))
    if _COMPACT.fullmatch(text):
        year_first = _iso(int(text[:4]), int(text[4:6]), int(text[6:]))
        return year_first or _iso(int(text[4:]), int(text[2:4]), int(text[:2]))
    if found := _SERIAL.fullmatch(text):
        return (_SERIAL_DAY_ZERO + timedelta(days=int(found.group(1)))).isoformat()
    return None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found.isoformat() if FIRST_YEAR <= year <= LAST_YEAR else None


def _full_year(year: str, born: str | None) -> int:
    if len(year) > len("85"):
        return int(year)
    if born and born[2:4] == year:
        return int(born[:4])
    century = 2000 if int(year) <= _LAST_TWO_DIGIT_YEAR_OF_2000 else 1900
    return century + int(year)
