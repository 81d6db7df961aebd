"""Part the people of a list from what is none: titles, numbers, totals, signatures."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from facilitator.identity import is_nothing
from facilitator.roster.cells import cell_text, has_digits, is_nip_alone
from facilitator.roster.header import Header
from facilitator.roster.mapping import (
    NAME_INITIALS,
    Column,
    is_name_heading,
    is_number_heading,
    known_headings,
)
from facilitator.roster.records import Cell, RawSheet, SkippedRow
from facilitator.text import clean, fold

_TOTAL = re.compile(r"(?:(?:sub|grand)\s*)?(?:jumlah|total)\b", re.IGNORECASE)
_INITIALS_OF_TOTALS = frozenset("JjTtSsGg ")
_CLOSING = re.compile(
    r"\s*(?:mengetahui|menyetujui|mengesahkan|disahkan|ditetapkan|dibuat|catatan|keterangan|tembusan"
    r"|demikian|kepala|sekretaris|ketua|bupati|wali\s?kota|gubernur|camat|direktur|rektor|pejabat"
    r"|panitia|penyelenggara|ttd|yang\s+(?:membuat|mengajukan|bertanda)|pembuat\s+daftar"
    r"|atasan\s+langsung)\b"
    r"|a\.\s?n\.|(?:plt|plh)\.|u\.b\.|nip\b[\s.:]*\d",
    re.IGNORECASE,
)
_PLACE_AND_DAY = re.compile(
    r"(?:.*,\s*)?(?:tanggal\s+)?\d{1,2}\s+(?:jan|feb|peb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)"
    r"\w*\s+\d{4}$",
    re.IGNORECASE,
)
# What stands before a title over the people of a unit: its number, or what a unit is.
_BEFORE_SECTION = re.compile(r"(?:[IVX]+|[A-Z]|\d{1,2})\s*[.)]\s*")
_NUMERAL = re.compile(r"(?:[IVX]+|[A-Z])[.)]?")
_CALLED_UNIT = re.compile(
    r"(?:asal\s+)?(?:unit(?:\s+kerja)?|opd|skpd|instansi|satuan\s+kerja|satker|perangkat\s+daerah)"
    r"\s*[:=]\s*",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"(?:dinas|badan|kantor|kecamatan|kelurahan|sekretariat|inspektorat|setda|setwan|dprd|bagian"
    r"|bidang|biro|balai|satuan|satpol|satker|uptd?|upt|pusat|puskesmas|rumah\s+sakit|rsu[dp]|rsia"
    r"|rsj|kementerian|direktorat|deputi|universitas|politeknik|lembaga|pemerintah"
    r"|kejaksaan|pengadilan|pol(?:da|res|sek)|sekolah|sdn|smpn?|sman?|smkn?|mtsn?|b[ak]ppeda\w*"
    r"|bkpsdm\w*|bkd|bpkad|bpsdm\w*|diskominfo\w*|disdik\w*|dinkes)\b",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"(?:peserta|kelompok|angkatan|kelas|gelombang|eselon|golongan|pns|pppk|asn|non[\s-]*asn|honorer"
    r"|daftar|lampiran|surat|nomor\s*:|tanggal\s*:|perihal\s*:)(?![a-z])",
    re.IGNORECASE,
)
_TITLE = re.compile(r"(?:[A-Za-z]{1,6}\.?){1,5}")
_COLUMN_NUMBER = re.compile(r"\(?(\d{1,2})(?:\.0)?[.)]?")
_FIRST_NUMBERS = 2
_LONG_NUMBER = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """Hold the rows of people, and those left out with why.

    `units` has the unit of each row that stands below a title with the name of one.
    """

    rows: tuple[tuple[int, list[Cell]], ...]
    skipped: tuple[SkippedRow, ...]
    units: Mapping[int, str] = field(default_factory=dict)


def find_body(sheet: RawSheet, header: Header, mapped: Mapping[str, Column]) -> Body:
    """Part the rows of people from letterhead, column numbers, repeated headings and footer.

    A footer begins at a total or at words of a signature block; sparse rows that follow
    belong to it, and a full row ends it, for lists with a total under each part. Where the
    people have numbers or NIPs, a row without either does not.
    """
    reader = _BodyReader(sheet, header, mapped)
    for number, cells in sheet.rows:
        reader.take(number, cells)
    reader.end()
    return Body(rows=tuple(reader.people), skipped=tuple(reader.skipped), units=reader.units)


class _BodyReader:
    """Go through the rows of a sheet and remember whether the footer has begun."""

    def __init__(self, sheet: RawSheet, header: Header, mapped: Mapping[str, Column]) -> None:
        self._sheet = sheet.name
        self._header_rows = header.rows
        self._name = mapped["name"].index
        self._name_title = fold(mapped["name"].heading)
        self._initials = NAME_INITIALS | {self._name_title[:1]}
        shares_nip = "nip" in mapped and mapped["nip"].index == self._name
        self._nip = mapped["nip"].index if "nip" in mapped and not shares_nip else None
        numbers = (one.index for one in header.columns if is_number_heading(one.heading))
        self._number = next(numbers, None)
        self._width = max(
            (len(cells) for number, cells in sheet.rows if number in header.rows), default=0
        )
        self._columns = sorted({column.index for column in mapped.values()})
        self._sparse = max(1, len(self._columns) // 3)
        self._in_footer = False
        self._follows_headings = True
        self._unit = ""
        self._first_unit = ""
        self.units: dict[int, str] = {}
        self.people: list[tuple[int, list[Cell]]] = []
        self.skipped: list[SkippedRow] = []

    def take(self, number: int, cells: list[Cell]) -> None:
        """Sort one row in."""
        if number in self._header_rows:
            return
        if len(cells) > self._width:
            cells = self._rejoined(cells)
        if self._nip is None and self._continues_person(number, cells):
            self.people[-1] = (self.people[-1][0], _joined(self.people[-1][1], cells))
            return
        why = self._why_skipped(number, cells)
        self._follows_headings = why == "repeated_header" or (why != "" and not self.people)
        if why is None:
            self.people.append((number, cells))
            if self._unit:
                self.units[number] = self._unit
        elif why:
            self.skipped.append(SkippedRow(sheet=self._sheet, row=number, why=why))

    def end(self) -> None:
        """Give the people above the first title the unit right above the headings, if any.

        Only where more titles follow: alone it is the letterhead of who sends the list.
        """
        if self.units and self._first_unit:
            first = min(self.units)
            above = (number for number, _ in self.people if number < first)
            self.units.update(dict.fromkeys(above, self._first_unit))

    def _continues_person(self, number: int, cells: list[Cell]) -> bool:
        """Tell whether a row only has the NIP of the person in the row above, and the like."""
        if self._in_footer or not self.people:
            return False
        last, above = self.people[-1]
        if last != number - 1 or self._name >= min(len(above), len(cells)):
            return False
        return is_nip_alone(cells[self._name]) and not is_nip_alone(above[self._name])

    def _rejoined(self, cells: list[Cell]) -> list[Cell]:
        """Put titles back to their name that a comma without quotation marks cut off."""
        start = self._name + 1
        end = start
        while len(cells) - (end - start) > self._width and _is_title(cells[end]):
            end += 1
        if end == start:
            return cells
        name = ",".join(str(cell) for cell in cells[self._name : end])
        return [*cells[: self._name], name, *cells[end:]]

    def _why_skipped(self, number: int, cells: list[Cell]) -> str | None:
        """Say why a row is no person: `None` if it is one, empty if there is nothing in it."""
        filled = self._filled(cells)
        if not filled and not any(map(_is_filled, cells)):
            return ""
        if number < self._header_rows[0]:
            self._first_unit = self._unit if self._is_section(cells) else ""
            self._unit = ""
            return "letterhead"
        if self._follows_headings and _counts_columns(cells):
            return "column_numbers"
        if _is_total(cells) and not self._has_nip(cells):
            self._in_footer = True
            return "footer"
        name = cells[self._name] if self._name < len(cells) else None
        text = name if isinstance(name, str) and _has_letters(name) else ""
        if text and filled > self._sparse:
            return self._why_full(cells, text)
        return self._why_sparse(cells, filled, text)

    def _why_full(self, cells: list[Cell], name: str) -> str | None:
        """Say why a row with a name and more is no person."""
        if self._repeats_header(cells):
            self._in_footer = False
            return "repeated_header"
        begins_footer = self._in_footer or _CLOSING.match(name) is not None
        self._in_footer = begins_footer and self._is_unlisted(cells)
        return "footer" if self._in_footer else None

    def _is_unlisted(self, cells: list[Cell]) -> bool:
        """Tell whether a row has no number and no NIP, in a list where the first person has."""
        if not self.people:
            return False
        first = self.people[0][1]
        has_mark = self._has_number(first) or self._has_nip(first)
        return has_mark and not (self._has_number(cells) or self._has_nip(cells))

    def _has_number(self, cells: list[Cell]) -> bool:
        if self._number is None or self._number >= len(cells):
            return False
        text = str(cells[self._number])
        return has_digits(text) and not _has_letters(text)

    def _filled(self, cells: list[Cell]) -> int:
        """Count the filled cells, no further than to know that the row is not sparse."""
        filled = 0
        width = len(cells)
        for index in self._columns:
            cell = cells[index] if index < width else None
            # Said here again, because a call for each cell would take as long as all else.
            if cell.strip() if isinstance(cell, str) else cell is not None:
                filled += 1
                if filled > self._sparse:
                    break
        return filled

    def _why_sparse(self, cells: list[Cell], filled: int, name: str) -> str | None:
        if _is_closing([name] if name else cells) and not self._has_number(cells):
            self._in_footer = True
        if self._in_footer:
            return "footer"
        if not self._has_nip(cells) and self._is_section(cells):
            return "section"
        if name:
            return "repeated_header" if self._repeats_header(cells) else None
        if filled == 0 and not any(isinstance(cell, str) and _has_letters(cell) for cell in cells):
            return ""  # Only the numbers of rows that nobody filled in.
        if self._says_nothing(cells):
            return ""
        return None if filled > self._sparse or self._has_nip(cells) else "nameless"

    def _says_nothing(self, cells: list[Cell]) -> bool:
        """Tell whether a row has only dashes, as those have that nobody filled in."""
        return all(is_nothing(cell_text(cells[at])) for at in self._columns if at < len(cells))

    def _is_section(self, cells: list[Cell]) -> bool:
        """Tell whether a row is a title over some of the people; remember the unit it names."""
        texts = [clean(cell) for cell in cells if isinstance(cell, str) and _has_letters(cell)]
        texts = [text for text in texts if not _NUMERAL.fullmatch(text)]
        if len(texts) != 1 or self._has_number(cells):
            return False
        bare = _BEFORE_SECTION.sub("", texts[0], count=1)
        called = _CALLED_UNIT.match(bare)
        text = bare[called.end() :] if called else bare
        is_unit = bool(text and (called or _UNIT.match(text)))
        is_section = is_unit or _SECTION.match(bare) is not None
        if is_section:
            self._unit = text if is_unit else ""
        return is_section

    def _has_nip(self, cells: list[Cell]) -> bool:
        if self._nip is None or self._nip >= len(cells):
            return False
        return sum(char.isdigit() for char in str(cells[self._nip])) >= _LONG_NUMBER

    def _repeats_header(self, cells: list[Cell]) -> bool:
        text = str(cells[self._name])
        first = text[:1]
        if first.isascii() and first.isalpha() and first.lower() not in self._initials:
            return False
        name = fold(text)
        if name == self._name_title:
            return True
        return is_name_heading(name) and known_headings(cells) > 1


def _joined(above: list[Cell], below: list[Cell]) -> list[Cell]:
    """Put two rows of one person into one, their texts below each other."""
    width = max(len(above), len(below))
    pairs = zip(
        [*above, *[None] * (width - len(above))],
        [*below, *[None] * (width - len(below))],
        strict=True,
    )
    return [
        f"{top}\n{under}"
        if _is_filled(top) and _is_filled(under)
        else top
        if _is_filled(top)
        else under
        for top, under in pairs
    ]


def _is_filled(cell: Cell) -> bool:
    return bool(cell.strip()) if isinstance(cell, str) else cell is not None


def _has_letters(text: str) -> bool:
    return text[:1].isalpha() or any(map(str.isalpha, text))


def _is_title(cell: Cell) -> bool:
    return isinstance(cell, str) and _TITLE.fullmatch(cell.strip()) is not None


def _is_total(cells: Sequence[Cell]) -> bool:
    first = cells[0] or next(filter(_is_filled, cells), None)
    if not isinstance(first, str) or first[:1] not in _INITIALS_OF_TOTALS:
        return False
    return _TOTAL.match(first.strip()) is not None


def _is_closing(cells: Sequence[Cell]) -> bool:
    texts = (clean(cell) for cell in cells if isinstance(cell, str))
    return any(_CLOSING.match(text) or _PLACE_AND_DAY.match(text) for text in texts)


def _counts_columns(cells: Sequence[Cell]) -> bool:
    """Tell whether the cells only count 1, 2, 3 … as the row under a heading does."""
    numbers = []
    for cell in cells:
        if not _is_filled(cell):
            continue
        found = _COLUMN_NUMBER.fullmatch(str(cell).strip())
        if not found:
            return False
        numbers.append(int(found.group(1)))
    ascending = all(a < b for a, b in pairwise(numbers))
    return len(numbers) >= _FIRST_NUMBERS and ascending and numbers[0] <= _FIRST_NUMBERS
