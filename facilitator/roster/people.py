"""Turn the rows of a sheet into people: every field in normal form, problems beside."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta

from facilitator.identity import (
    NOTHING,
    Fault,
    Reading,
    birth_date_of,
    employment_of,
    is_employment,
    is_nothing,
    nip_from_number,
    read_email,
    read_employment,
    read_golongan,
    read_nip,
    read_pangkat,
    read_phone,
    read_sex,
    sex_of,
)
from facilitator.roster.cells import (
    Row,
    cell_text,
    has_digits,
    spread_cells,
    with_parted_names,
    with_ticked_sex,
    with_units_from_above,
    with_whole_nips,
)
from facilitator.roster.dates import (
    date_after_town,
    read_date,
    read_date_cell,
    says,
    town_before_date,
)
from facilitator.roster.mapping import Column
from facilitator.roster.records import (
    FIELDS,
    OWN,
    Cell,
    Place,
    Problem,
    RawSheet,
    RosterRow,
)
from facilitator.text import clean, fold, has_loose_degree, split_name

_SPREAD_FIELDS = ("unit", "jabatan", "pangkat", "golongan", "status")
_BIRTH_DIGITS, _SEX_DIGITS = 8, 15
_RANK = ("pangkat", "golongan")
_BARE, _VAGUE = "tanpa gelar", "status"


def read_text(text: str) -> Reading:
    """Read a text that may say anything."""
    return NOTHING if is_nothing(text) else Reading(clean(text))


def read_title(text: str) -> Reading:
    """Read the titles before or after a name; none is empty."""
    return Reading("" if is_nothing(text) else clean(text).strip(" ,"))


READERS: Mapping[str, Callable[[str], Reading]] = {
    "status": read_employment,
    "sex": read_sex,
    "birth_place": read_text,
    "pangkat": read_pangkat,
    "golongan": read_golongan,
    "jabatan": read_text,
    "unit": read_text,
    "phone": read_phone,
    "email": read_email,
}
"""How the fields are read whose cell says all."""


class PeopleReader:
    """Read the people of one sheet; keeps what it made of each distinct value."""

    def __init__(
        self,
        sheet: RawSheet,
        columns: Mapping[str, Column],
        rows: list[Row],
        own: Mapping[str, Column] | None = None,
    ) -> None:
        """Take the column of each field and of each own field, and the rows of people."""
        self._sheet = sheet.name
        self._columns = columns
        self._own = {name: column.index for name, column in (own or {}).items()}
        self._at = {field: column.index for field, column in columns.items()}
        self._rows = self._shaped(spread_cells(sheet, self._spread(), rows))
        self._from_above: frozenset[int] = frozenset()
        if "unit" in self._at and not self._says_bare():
            self._rows, self._from_above = with_units_from_above(self._rows, self._at["unit"])
        self._stands_at: dict[int, int] = {}
        self._part_names()
        # Where no name has anything with it, none has digits either.
        self._has_digits = bool(self._stands_at) or self._says_bare()
        self._width = max((*self._at.values(), *self._own.values())) + 1
        self._has_titles = self._says_bare() or any(
            not is_nothing(text)
            for field in ("title_front", "title_back")
            for text in self._texts(field)
        )
        self._find_shared_columns()
        self.problems: list[Problem] = []

    def _says_bare(self) -> bool:
        """Tell whether the names are said to stand without titles, which have columns too."""
        has_columns = "title_front" in self._at and "title_back" in self._at
        return has_columns and _BARE in fold(self._columns["name"].heading)

    def _spread(self) -> set[int]:
        """Give the columns in which a merged cell may hold for all its rows."""
        fields = {self._at[field] for field in _SPREAD_FIELDS if field in self._at}
        return fields | set(self._own.values())

    def _shaped(self, rows: list[Row]) -> list[Row]:
        """Bring sexes that are ticked and NIPs in several cells into one cell each."""
        sex = self._columns.get("sex")
        if sex is not None and sex.beside is not None:
            rows = with_ticked_sex(rows, sex.index, sex.beside)
        if "nip" in self._at:
            rows = with_whole_nips(rows, self._at["nip"], self._at.values())
        return rows

    def _part_names(self) -> None:
        """Take NIP and rank out of the cells of names, unless the names are said to be bare."""
        if self._says_bare():
            return
        name = self._at["name"]
        shared = {field for field in ("nip", *_RANK) if self._at.get(field) == name}
        found = with_parted_names(
            self._rows, name, None if "nip" in shared else self._at.get("nip")
        )
        if found is None:
            self._at = {field: at for field, at in self._at.items() if field not in shared}
            return
        self._rows, nip = found
        rank = nip + 1
        self._stands_at = {nip: name, rank: name}
        if "nip" in shared or ("nip" not in self._at and self._has(nip)):
            self._at["nip"] = nip
        if shared & set(_RANK) or (not set(_RANK) & set(self._at) and self._has(rank)):
            self._at.update(dict.fromkeys(_RANK, rank))

    def _has(self, index: int) -> bool:
        return any(cells[index] for _, cells in self._rows)

    def _texts(self, field: str) -> Iterator[str]:
        index = self._at.get(field)
        if index is not None:
            yield from (cell_text(row[index]) for _, row in self._rows if index < len(row))

    def _find_shared_columns(self) -> None:
        """Take a pangkat for golongan too if it holds both, and the other way round.

        A column named only `Status` that tells marriages is no employment.
        """
        if ("pangkat" in self._at) != ("golongan" in self._at):
            field, other, read = (
                ("pangkat", "golongan", read_golongan)
                if "pangkat" in self._at
                else ("golongan", "pangkat", read_pangkat)
            )
            if any(read(text).value for text in set(self._texts(field))):
                self._at[other] = self._at[field]
        is_vague = "status" in self._at and fold(self._columns["status"].heading) == _VAGUE
        if is_vague and not any(map(is_employment, set(self._texts("status")))):
            del self._at["status"]

    @property
    def headings(self) -> dict[str, str]:
        """Give the heading under which each field was read."""
        by_index = {column.index: column.heading for column in self._columns.values()}
        return {field: by_index[self._place(field)] for field in FIELDS if field in self._at}

    def _place(self, field: str) -> int:
        """Give the column in which a field stands, with others perhaps."""
        index = self._at[field]
        return self._stands_at.get(index, index)

    @property
    def places(self) -> dict[str, Place]:
        """Give the place of each field, own fields too."""
        found = {field: (self._place(field), heading) for field, heading in self.headings.items()}
        found |= {f"{OWN}{heading}": (index, heading) for heading, index in self._own.items()}
        return {name: Place(index=index, heading=head) for name, (index, head) in found.items()}

    def read(self, units: Mapping[int, str] | None = None) -> Iterator[RosterRow]:
        """Read row after row; `problems` grows with them.

        Args:
            units: The units that titles above the rows name, where the list has no column.
        """
        readers = self._plain_readers()
        above = (units or {}) if "unit" not in self._at else {}
        for number, row in self._rows:
            cells = row if len(row) >= self._width else row + [None] * (self._width - len(row))
            fields = self._name(number, cells)
            born, sex = self._nip(number, cells, fields)
            for field, index, read, known in readers:
                # By its text, because 1 and 1.0 and True would share a place in the table.
                cell = cells[index]
                text = cell if isinstance(cell, str) else cell_text(cell)
                reading = known.get(text)
                if reading is None:
                    reading = known[text] = read(text)
                fields[field] = reading.value
                if reading.fault:
                    self._report(number, field, reading)
            if above:
                fields["unit"] = above.get(number)
            if number in self._from_above:
                self._report(number, "unit", _from_above(fields["unit"]))
            self._birth_date(number, cells, fields, born)
            for field, reading in check_against_nip(fields, born, sex):
                self._report(number, field, reading)
            own = self._own_fields(cells) if self._own else {}
            yield RosterRow(row=number, sheet=self._sheet, fields=fields, own=own)

    def _own_fields(self, cells: list[Cell]) -> dict[str, str]:
        texts = ((heading, _own_text(cells[index])) for heading, index in self._own.items())
        return {heading: text for heading, text in texts if not is_nothing(text)}

    def _plain_readers(
        self,
    ) -> list[tuple[str, int, Callable[[str], Reading], dict[str, Reading]]]:
        """Give field, column, reader and what it has read so far, for the simple fields."""
        shares_birth = self._at.get("birth_place") == self._at.get("birth_date")
        table = {**READERS, "birth_place": _read_town} if shares_birth else READERS
        return [
            (field, self._at[field], read, {}) for field, read in table.items() if field in self._at
        ]

    def _name(self, number: int, cells: list[Cell]) -> dict[str, str | None]:
        text = cell_text(cells[self._at["name"]])
        name, front, back = (text, "", "") if self._has_titles else split_name(text)
        if self._has_titles:
            front, back = (self._title(field, cells) for field in ("title_front", "title_back"))
        if not (name[:1].isalpha() or any(map(str.isalpha, name))):
            self._report(number, "name", Reading(None, Fault.NAME_MISSING, text or None))
            return {"name": None, "title_front": front, "title_back": back}
        if self._has_digits and has_digits(name):
            self._report(number, "name", Reading(name, Fault.NAME_DIGITS, name))
        elif not self._has_titles and has_loose_degree(name):
            self._report(number, "name", Reading(name, Fault.NAME_TITLE, name))
        return {"name": name, "title_front": front, "title_back": back}

    def _title(self, field: str, cells: list[Cell]) -> str:
        index = self._at.get(field)
        return read_title(cell_text(cells[index]) if index is not None else "").value or ""

    def _nip(
        self, number: int, cells: list[Cell], fields: dict[str, str | None]
    ) -> tuple[str, str]:
        """Read the NIP; give the birth date and the sex that it names, as far as known."""
        if "nip" not in self._at:
            return "", ""
        cell = cells[self._at["nip"]]
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            reading = nip_from_number(cell)
        else:
            reading = read_nip(cell if isinstance(cell, str) else cell_text(cell))
        fields["nip"] = reading.value
        if reading.fault:
            self._report(number, "nip", reading)
        return said_by_nip(reading.value or reading.known_digits or "")

    def _birth_date(
        self, number: int, cells: list[Cell], fields: dict[str, str | None], born: str
    ) -> None:
        index = self._at.get("birth_date")
        if index is None:
            return
        cell = cells[index]
        if born and isinstance(cell, str) and says(cell, born):
            fields["birth_date"] = born
            return
        reading = self._read_birth_date(cell, born)
        fields["birth_date"] = reading.value
        if reading.fault:
            self._report(number, "birth_date", reading)

    def _read_birth_date(self, cell: Cell, born: str) -> Reading:
        if isinstance(cell, datetime):
            return read_date_cell(cell.date(), born)
        if isinstance(cell, date):
            return read_date_cell(cell, born)
        if isinstance(cell, time | timedelta | bool):
            return Reading(None, Fault.DATE_INVALID, str(cell))
        text = cell_text(cell)
        if self._at.get("birth_place") == self._at["birth_date"]:
            text = date_after_town(text)
        return read_date(text, born)

    def _report(self, number: int, field: str, reading: Reading) -> None:
        if reading.fault is None:
            return
        self.problems.append(
            Problem(
                sheet=self._sheet,
                row=number,
                field=field,
                code=reading.fault,
                value=reading.shown,
                known_digits=reading.known_digits,
            )
        )


def said_by_nip(known: str) -> tuple[str, str]:
    """Give birth date and sex that a NIP names, or what is left of one, as far as known."""
    born = birth_date_of(known) if len(known) >= _BIRTH_DIGITS else ""
    return born, sex_of(known) if len(known) >= _SEX_DIGITS else ""


def check_against_nip(
    fields: dict[str, str | None], born: str, sex: str
) -> list[tuple[str, Reading]]:
    """Report the fields that disagree with the NIP; takes out a golongan that cannot be.

    Args:
        fields: Those of a row.
        born: The birth date that the NIP names, or empty.
        sex: The sex that it names, or empty.
    """
    found = []
    if born and (fields.get("birth_date") or born) != born:
        found.append(("birth_date", Reading(None, Fault.NIP_BIRTH_MISMATCH)))
    if sex and (fields.get("sex") or sex) != sex:
        found.append(("sex", Reading(None, Fault.NIP_SEX_MISMATCH)))
    nip, golongan = fields.get("nip"), fields.get("golongan")
    if nip and golongan and "/" not in golongan and employment_of(nip) == "PNS":
        # Bare Roman numbers are those of PPPK; a PNS without a letter is incomplete.
        fields["golongan"] = None
        found.append(("golongan", Reading(None, Fault.GOLONGAN_UNKNOWN, golongan)))
    return found


def _own_text(cell: Cell) -> str:
    """Spell any cell; a ticked box, which is no text in our fields, may say much in theirs."""
    return str(cell).upper() if isinstance(cell, bool) else cell_text(cell)


def _from_above(unit: str | None) -> Reading:
    return Reading(unit, Fault.UNIT_FROM_ABOVE, unit)


def _read_town(text: str) -> Reading:
    return read_text(town_before_date(text))
