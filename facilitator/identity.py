"""Parse and check what identifies civil servants: NIP, golongan, telephone, mail, sex.

The NIP of a PNS holds birth date (8 digits), year and month of appointment (6), sex (1) and
serial (3); that of a PPPK has the year of appointment and a number from 21 in place of the
month (Peraturan Kepala BKN 22/2007). It has no check digit.
"""

import re
import unicodedata
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from facilitator.text import clean, fold

NIP_DIGITS = 18
TRUE_DIGITS_OF_A_NUMBER = 15
FIRST_YEAR, LAST_YEAR = 1900, 2099
MALE, FEMALE = "L", "P"


class Fault(StrEnum):
    """Name what can be wrong with a value of a person."""

    NIP_MISSING = "NIP_MISSING"
    NIP_LENGTH = "NIP_LENGTH"
    NIP_BAD_DATE = "NIP_BAD_DATE"
    NIP_BAD_SEX = "NIP_BAD_SEX"
    NIP_PRECISION_LOST = "NIP_PRECISION_LOST"
    NIP_DUPLICATE = "NIP_DUPLICATE"
    NIP_BIRTH_MISMATCH = "NIP_BIRTH_MISMATCH"
    NIP_SEX_MISMATCH = "NIP_SEX_MISMATCH"
    GOLONGAN_UNKNOWN = "GOLONGAN_UNKNOWN"
    SEX_UNKNOWN = "SEX_UNKNOWN"
    PHONE_INVALID = "PHONE_INVALID"
    EMAIL_INVALID = "EMAIL_INVALID"
    DATE_INVALID = "DATE_INVALID"
    DATE_MONTH_FIRST = "DATE_MONTH_FIRST"
    NAME_MISSING = "NAME_MISSING"
    NAME_DIGITS = "NAME_DIGITS"
    NAME_TITLE = "NAME_TITLE"
    UNIT_FROM_ABOVE = "UNIT_FROM_ABOVE"
    NIP_OTHER_NAME = "NIP_OTHER_NAME"
    NAME_ON_CERTIFICATE = "NAME_ON_CERTIFICATE"


class Reading(NamedTuple):
    """Hold what a cell says: its value in normal form or `None`, and what is wrong.

    `shown` is the text to quote when something is wrong, `known_digits` what is left of a
    number whose end is lost.
    """

    value: str | None
    fault: Fault | None = None
    shown: str | None = None
    known_digits: str | None = None


NOTHING = Reading(None)


def is_nothing(text: str) -> bool:
    """Tell whether a cell is empty or holds only a dash or the like."""
    return not (text[:1].isalnum() or any(map(str.isalnum, text)))


# --- NIP and NI PPPK

_NIP_WORDS = re.compile(r"\b(?:nip{1,4}k?|ni|p3k|pp{1,2}k|baru|no)(?![a-z])", re.IGNORECASE)
_NIP_FILLERS = re.compile(r"[\s.,:/_'’‘`\u00b4\"–—-]+")
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?E\+?\d{1,2}", re.IGNORECASE)
_NUMBER_TEXT = re.compile(r"(\d{16,})[.,]0+")


def read_nip(text: str) -> Reading:
    """Read a NIP or NI PPPK however it is spelt; the value has 18 digits."""
    if len(text) == NIP_DIGITS and text.isascii() and text.isdigit():
        return _checked_nip(text, text)
    text = clean(text)
    if is_nothing(text) or not text.strip("0 .'"):
        return Reading(None, Fault.NIP_MISSING)
    if _SCIENTIFIC.fullmatch(text.strip("' ")):
        return Reading(None, Fault.NIP_PRECISION_LOST, text)
    if number := _NUMBER_TEXT.fullmatch(text):
        known = number.group(1)[:TRUE_DIGITS_OF_A_NUMBER]
        return Reading(None, Fault.NIP_PRECISION_LOST, text, known)
    digits = bare_nip(text)
    if len(digits) != NIP_DIGITS or not (digits.isascii() and digits.isdigit()):
        return Reading(None, Fault.NIP_LENGTH, text)
    return _checked_nip(digits, text)


def bare_nip(text: str) -> str:
    """Take spaces, dots, dashes, apostrophes and the word NIP out of a text."""
    return _NIP_FILLERS.sub("", _NIP_WORDS.sub("", unicodedata.normalize("NFKC", text)))


def _checked_nip(digits: str, text: str) -> Reading:
    if not (_is_date(digits[:8]) and _is_appointment(digits[8:14])):
        return Reading(None, Fault.NIP_BAD_DATE, text)
    if digits[14] not in "12":
        return Reading(None, Fault.NIP_BAD_SEX, text)
    if digits.endswith("000"):
        # No serial is 000: a spreadsheet took the number and wrote zeros for what it lost.
        known = digits[:TRUE_DIGITS_OF_A_NUMBER]
        return Reading(None, Fault.NIP_PRECISION_LOST, text, known)
    return Reading(digits)


@lru_cache(maxsize=65536)
def _is_date(digits: str) -> bool:
    try:
        return FIRST_YEAR <= date.fromisoformat(digits).year <= LAST_YEAR
    except ValueError:
        return False


@lru_cache(maxsize=4096)
def _is_appointment(digits: str) -> bool:
    year, month = int(digits[:4]), digits[4:]
    return FIRST_YEAR <= year <= LAST_YEAR and ("01" <= month <= "12" or "21" <= month <= "99")


def nip_from_number(number: float) -> Reading:
    """Read a NIP that the spreadsheet kept as a number; the end of a long one is lost."""
    digits = f"{number:.0f}"
    if not number:
        return Reading(None, Fault.NIP_MISSING)
    if len(digits) <= TRUE_DIGITS_OF_A_NUMBER:
        return Reading(None, Fault.NIP_LENGTH, digits)
    # The stored number lies beside the true one; its shortest spelling has the digits as typed.
    shortest = "".join(map(str, Decimal(repr(float(number))).as_tuple().digits))
    known = shortest.ljust(TRUE_DIGITS_OF_A_NUMBER, "0")[:TRUE_DIGITS_OF_A_NUMBER]
    return Reading(None, Fault.NIP_PRECISION_LOST, None, known)


def birth_date_of(nip: str) -> str:
    """Give the birth date that a NIP, or the first 8 digits of one, names: YYYY-MM-DD."""
    return f"{nip[:4]}-{nip[4:6]}-{nip[6:8]}"


def sex_of(nip: str) -> str:
    """Give the sex that a NIP of at least 15 digits names."""
    return MALE if nip[14] == "1" else FEMALE


def employment_of(nip: str) -> str:
    """Tell the NIP of a PNS from that of a PPPK by its month of appointment."""
    return "PNS" if nip[12:14] <= "12" else "PPPK"


def grouped_nip(nip: str) -> str:
    """Show a NIP in its four groups, as letters print it."""
    return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}" if len(nip) == NIP_DIGITS else nip


def masked_nip(nip: str) -> str:
    """Show of a NIP only what a list on a screen may show: the year of birth."""
    return f"{nip[:4]}{'•' * (len(nip) - 4)}" if nip else ""


# --- golongan and pangkat

PANGKAT_OF = {
    "I/a": "Juru Muda",
    "I/b": "Juru Muda Tingkat I",
    "I/c": "Juru",
    "I/d": "Juru Tingkat I",
    "II/a": "Pengatur Muda",
    "II/b": "Pengatur Muda Tingkat I",
    "II/c": "Pengatur",
    "II/d": "Pengatur Tingkat I",
    "III/a": "Penata Muda",
    "III/b": "Penata Muda Tingkat I",
    "III/c": "Penata",
    "III/d": "Penata Tingkat I",
    "IV/a": "Pembina",
    "IV/b": "Pembina Tingkat I",
    "IV/c": "Pembina Utama Muda",
    "IV/d": "Pembina Utama Madya",
    "IV/e": "Pembina Utama",
}
_PANGKAT_BY_FOLD = {fold(name): name for name in PANGKAT_OF.values()}
_LEVELS_OF_PPPK = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII"
_ROMAN = _LEVELS_OF_PPPK.split()
_PNS_GOLONGAN = re.compile(
    r"(?<![A-Za-z0-9])(IV|I{1,3}|[1-4])\s*[/\\.,_-]?\s*([A-E])(?![A-Za-z])", re.IGNORECASE
)
_GOLONGAN_WORDS = re.compile(r"\b(?:gol(?:ongan)?|ruang|pppk|p3k)\b\.?", re.IGNORECASE)
_LEVEL = re.compile(r"\b(?:tingkat|tkt|tk)\b\.?\s*(?:I|1)\b", re.IGNORECASE)
_EDGES = " ,;:/\\()[]-–"


def read_golongan(text: str) -> Reading:
    """Read a golongan as `III/c`, for a PPPK as `IX`, alone or behind the pangkat."""
    text = clean(text)
    if is_nothing(text):
        return NOTHING
    _, code = _split_rank(text)
    if code:
        return Reading(code)
    if fold(_LEVEL.sub("Tingkat I", text)) in _PANGKAT_BY_FOLD:
        return NOTHING  # Only the pangkat stands there: nothing known, and nothing wrong.
    return Reading(None, Fault.GOLONGAN_UNKNOWN, text)


def read_pangkat(text: str) -> Reading:
    """Read a pangkat in its full spelling; a golongan behind it is left out."""
    text = clean(text)
    if is_nothing(text):
        return NOTHING
    rest, _ = _split_rank(text)
    spelt = _LEVEL.sub("Tingkat I", rest).strip(_EDGES)
    return Reading(_PANGKAT_BY_FOLD.get(fold(spelt), spelt) or None)


def _split_rank(text: str) -> tuple[str, str | None]:
    """Part a text into what is not the golongan and the golongan, if it is one."""
    found = list(_PNS_GOLONGAN.finditer(text))
    if found:
        number, letter = found[-1].groups()
        roman = _ROMAN[int(number) - 1] if number.isdigit() else number.upper()
        code = f"{roman}/{letter.lower()}"
        rest = text[: found[-1].start()] + text[found[-1].end() :]
        return _GOLONGAN_WORDS.sub("", rest), code if code in PANGKAT_OF else None
    bare = _GOLONGAN_WORDS.sub("", _LEVEL.sub("", text)).strip(_EDGES + ".")
    head, _, last = bare.rpartition(" ")
    last = last.strip(_EDGES).upper()
    if last.isdecimal() and not head and 1 <= int(last) <= len(_ROMAN):
        last = _ROMAN[int(last) - 1]
    return (head, last) if last in _ROMAN else (text, None)


# --- sex, telephone, mail, employment

_SEXES = {
    **dict.fromkeys(("l", "lk", "laki", "laki laki", "lakilaki", "pria", "m", "male"), MALE),
    **dict.fromkeys(("p", "pr", "perempuan", "wanita", "w", "f", "female"), FEMALE),
}
_EMPLOYMENTS = {
    **dict.fromkeys(("pns", "pegawai negeri sipil", "asn pns", "pns daerah"), "PNS"),
    **dict.fromkeys(("cpns", "calon pns", "calon pegawai negeri sipil"), "CPNS"),
    **dict.fromkeys(
        ("pppk", "p3k", "asn pppk", "pegawai pemerintah dengan perjanjian kerja"), "PPPK"
    ),
}
_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s.,;<>]{2,}")
_PLAIN_PHONE = re.compile(r"08[0-9]{1,4}(?:[- ]?[0-9]{3,4}){2}")
_BETWEEN_PHONES = re.compile(r"[/;,]|\bdan\b|\batau\b", re.IGNORECASE)
_SHORTEST_PHONE, _LONGEST_PHONE = 8, 15


def read_sex(text: str) -> Reading:
    """Read the sex as L or P."""
    if is_nothing(text):
        return NOTHING
    sex = _SEXES.get(fold(text))
    return Reading(sex) if sex else Reading(None, Fault.SEX_UNKNOWN, clean(text))


def read_phone(text: str) -> Reading:
    """Read a telephone number as +62 and digits; of several in one cell, the first."""
    if _PLAIN_PHONE.fullmatch(text):
        return Reading(f"+62{text[1:].replace('-', '').replace(' ', '')}")
    if is_nothing(text):
        return NOTHING
    for part in (*_BETWEEN_PHONES.split(text), text):
        number = _international(part)
        if number:
            return Reading(number)
    return Reading(None, Fault.PHONE_INVALID, clean(text))


def _international(text: str) -> str | None:
    if any(map(str.isalpha, text.casefold().replace("wa", "").replace("hp", ""))):
        return None
    digits = "".join(char for char in text if "0" <= char <= "9")
    if digits.startswith("00"):
        digits = digits[2:]
    elif digits.startswith("0"):
        digits = f"62{digits[1:]}"
    elif digits.startswith("8") and not text.lstrip().startswith("+"):
        digits = f"62{digits}"  # A spreadsheet took the first zero of a number away.
    if digits.startswith("620"):
        digits = f"62{digits[3:]}"  # +62 (0)812: the zero is for callers inside the country.
    return f"+{digits}" if _SHORTEST_PHONE < len(digits) <= _LONGEST_PHONE else None


def read_email(text: str) -> Reading:
    """Read a mail address; a cell that holds none is shown as a problem."""
    is_plain = text.isascii() and text.isprintable() and not text.startswith("mailto:")
    if is_plain and _EMAIL.fullmatch(text):
        return Reading(text)
    text = clean(text)
    if is_nothing(text):
        return NOTHING
    address = text.removeprefix("mailto:").strip(" .,;<>")
    if _EMAIL.fullmatch(address):
        return Reading(address)
    return Reading(None, Fault.EMAIL_INVALID, text)


def read_employment(text: str) -> Reading:
    """Read the employment as PNS, CPNS or PPPK; other words stay as they are."""
    text = clean(text)
    return NOTHING if is_nothing(text) else Reading(_EMPLOYMENTS.get(fold(text), text))


def is_employment(text: str) -> bool:
    """Tell whether a text names a sort of employment, and not a marriage, say."""
    words = fold(text)
    return words in _EMPLOYMENTS or bool(
        set(words.split()) & {"pns", "cpns", "pppk", "p3k", "asn", "honorer", "tni", "polri"}
    )
