"""Map the headings of lists, Indonesian or English, well spelt or not, to fields."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from facilitator.errors import UserError
from facilitator.identity import FEMALE, MALE, read_sex
from facilitator.roster.records import FIELDS
from facilitator.text import clean, fold

# In the order of preference: where two columns would do, the earlier heading wins.
_HEADINGS: Mapping[str, str] = {
    "name": (
        "nama lengkap|nama|nama peserta|nama pegawai|nama asn|nama pns|nama karyawan|nama guru"
        "|nama personil|nama lengkap dan gelar|nama gelar|nama tanpa gelar|nama calon peserta"
        "|nama yang bersangkutan|full name|name|participant name|participant|employee name"
        "|peserta|pegawai"
    ),
    "title_front": "gelar depan|gelar di depan|glr depan|title front|front title|prefix",
    "title_back": "gelar belakang|gelar di belakang|glr belakang|title back|back title|suffix",
    "nip": (
        "nip|nip nippk|nip nipppk|nip ni pppk|nip pppk|nomor induk pegawai|no induk pegawai"
        "|nip baru|no nip|nomor nip|nip pegawai|nip peserta|nip ni p3k|ni pppk|nippk|nipppk"
        "|nip nrp|nip nik|employee number|employee id|employee id number|civil servant number"
    ),
    "status": (
        "status kepegawaian|status pegawai|status asn|jenis kepegawaian|jenis asn|pns pppk"
        "|employment|employment status|jenis pegawai|status"
    ),
    "sex": (
        "jenis kelamin|l p|jk|kelamin|jns kelamin|j kelamin|lk pr|lp|gender|sex|jenis kelamin l p"
    ),
    "birth_place": (
        "tempat lahir|tmp lahir|tmpt lahir|kota lahir|tempat kelahiran|birth place|birthplace"
        "|place of birth"
    ),
    "birth_date": (
        "tanggal lahir|tgl lahir|tanggal kelahiran|tgl kelahiran|birth date|date of birth"
        "|birthdate|birthday|dob"
    ),
    "pangkat": "pangkat|nama pangkat|pangkat terakhir|kepangkatan|rank",
    "golongan": (
        "golongan|gol|gol ruang|golongan ruang|golongan terakhir|gol terakhir|grade|gol r"
        "|ruang golongan|golru"
    ),
    "jabatan": (
        "jabatan|nama jabatan|jabatan terakhir|jabatan saat ini|jab|position|job title"
        "|jabatan sekarang|jabatan dalam dinas|jabatan dinas"
    ),
    "unit": (
        "unit kerja|nama unit kerja|unit|unit organisasi|unor|perangkat daerah|opd|skpd|nama opd"
        "|nama skpd|instansi unit kerja|unit kerja instansi|opd unit kerja|unit kerja opd"
        "|satuan kerja|satker|instansi|asal instansi|instansi asal|nama instansi|asal opd|dinas"
        "|badan|kantor|sekolah|asal sekolah|unit kerja sekolah|tempat tugas|tempat kerja|lembaga"
        "|asal unit kerja|unit asal|organization|organisation|office|agency|institution"
        "|department|work unit"
    ),
    "phone": (
        "no hp|nomor hp|hp|no whatsapp|no wa|whatsapp|wa|no hp wa|nomor wa|nomor whatsapp|no wa hp"
        "|no handphone|handphone|nomor handphone|no telepon|no telp|nomor telepon|telepon|telp|tlp"
        "|no tlp|no tel|no telpon|kontak|no kontak|nomor kontak|phone|phone number|mobile"
        "|mobile phone|mobile number|mobile no|phone no|cell phone|contact number"
        "|whatsapp number|telephone|no hp aktif|hp wa|no hp pribadi"
    ),
    "email": (
        "email|e mail|alamat email|alamat e mail|surel|pos el|email aktif|email address|mail"
        "|e mail address|email pribadi|email dinas|email kantor"
    ),
}
_BOTH: Mapping[str, tuple[str, ...]] = {
    "pangkat gol|pangkat golongan|pangkat gol ruang|pangkat golongan ruang|pangkat dan golongan"
    "|gol pangkat|golongan pangkat|pangkat dan gol|pangkat ruang|pangkat gol terakhir"
    "|golongan ruang pangkat": ("pangkat", "golongan"),
    "tempat tanggal lahir|tempat tgl lahir|tempat dan tanggal lahir|ttl|tempat dan tgl lahir"
    "|tmp tgl lahir|tempat lahir tanggal lahir|place and date of birth": (
        "birth_place",
        "birth_date",
    ),
    "nama nip|nip nama|nama nip nippk|nama nip nipppk|nama nip pppk|nama gelar nip"
    "|nama pegawai nip|name nip": ("name", "nip"),
}
# What one column may hold together; other fields joined by a stroke are a riddle.
_TOGETHER = (
    frozenset({"pangkat", "golongan"}),
    frozenset({"birth_place", "birth_date"}),
    frozenset({"name", "nip"}),
    frozenset({"name", "nip", "pangkat", "golongan"}),
)
_NUMBER_HEADINGS = frozenset(
    {"no", "nomor", "no urut", "nomor urut", "nr", "number", "ndh", "no peserta", "urut"}
)
# Words that say nothing about which field a column is.
_FILLER_WORDS = (
    "peserta pegawai asn lengkap dan gelar dengan beserta nya diisi wajib sesuai sk kolom isi"
    " terbaru yang aktif anda bapak ibu tanpa disertai calon format teks dd mm yyyy required"
    " contoh bila jika apabila ada atau opsional optional kalau pilih isikan tuliskan masukkan"
    " silakan mohon saudara"
)
_FILLERS = frozenset(_FILLER_WORDS.split())
_BIRTH_WORDS = frozenset({"lahir", "kelahiran", "birth"})
_BIRTH_PARTS = {
    **dict.fromkeys(("tempat", "kota", "tmp", "place"), ("birth_place",)),
    **dict.fromkeys(("tanggal", "tgl", "date"), ("birth_date",)),
}
_BRACKETS = re.compile(r"\(([^)]*)\)?")
_STROKES = re.compile(r"[/|&]|\bdan\b|\band\b", re.IGNORECASE)
_SHORTEST_MISSPELT = 4
_LONGEST_HEADING = 60
_ALIKE = 84


def _read_tables() -> dict[str, tuple[tuple[str, ...], int]]:
    table: dict[str, tuple[tuple[str, ...], int]] = {}
    for fields, headings in (
        *(((field,), headings) for field, headings in _HEADINGS.items()),
        *((fields, headings) for headings, fields in _BOTH.items()),
    ):
        for place, heading in enumerate(headings.split("|")):
            table[heading] = (fields, place)
    return table


_TABLE = _read_tables()
_NOT_FOUND = 1000
NAME_INITIALS = frozenset(
    heading[0] for heading, (fields, _) in _TABLE.items() if fields == ("name",)
)
"""The letters with which the headings of the name column begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """Hold a heading as shown, and the spellings under which it may be known, best first.

    `beside` is the column of women next to this one of men, where a mark says the sex.
    """

    index: int
    heading: str
    spellings: tuple[str, ...]
    beside: int | None = None


def recognize(heading: str) -> tuple[str, ...]:
    """Name the fields that a heading stands for; none if it is not known exactly."""
    return _find(heading)[0] if len(heading) <= _LONGEST_HEADING else ()


def known_headings(cells: Iterable[object]) -> int:
    """Count the different fields that the cells of a row would be headings of."""
    found = {fields for cell in cells if isinstance(cell, str) for fields in recognize(cell)}
    return len(found)


def _find(heading: str) -> tuple[tuple[str, ...], int]:
    """Look a heading up: whole, without its brackets, by its parts, then what is in brackets."""
    found = _lookup(fold(heading))
    if found[0]:
        return found
    bare = _BRACKETS.sub(" ", heading)
    found = _lookup(fold(bare))
    if not found[0] and _STROKES.search(bare):
        found = _lookup_parts(bare)
    if not found[0] and bare != heading:
        found = _lookup_brackets(heading)
    return found


@lru_cache(maxsize=4096)
def _lookup_parts(heading: str) -> tuple[tuple[str, ...], int]:
    """Look up what strokes join, as in Position / Title; the first part has to be known.

    A part that is not known may say more of the same field, but beside a name it may be
    anything.
    """
    parts = [_lookup(fold(part))[0] for part in _STROKES.split(heading) if fold(part)]
    fields = tuple(dict.fromkeys(field for part in parts for field in part))
    if not parts or not parts[0] or ("name" in fields and not all(parts)):
        return (), _NOT_FOUND
    is_one = len(fields) == 1 or frozenset(fields) in _TOGETHER
    return (fields, _NOT_FOUND // 4) if is_one else ((), _NOT_FOUND)


def _lookup_brackets(heading: str) -> tuple[tuple[str, ...], int]:
    """Look up what stands in brackets, such as (NIP); it never makes a column that of names."""
    for inside in _BRACKETS.findall(heading):
        fields, _ = _lookup(fold(inside))
        if fields and "name" not in fields:
            return fields, _NOT_FOUND // 4
    return (), _NOT_FOUND


def is_name_heading(folded: str) -> bool:
    """Tell whether a folded text is one of the headings of the name column."""
    return _TABLE.get(folded, ((), 0))[0] == ("name",)


def is_number_heading(heading: str) -> bool:
    """Tell whether a column only numbers the rows."""
    return fold(heading) in _NUMBER_HEADINGS


@lru_cache(maxsize=4096)
def _lookup(folded: str) -> tuple[tuple[str, ...], int]:
    """Give the fields of a folded heading, and how far down its list it stands."""
    if folded in _TABLE:
        return _TABLE[folded]
    words = ["no" if word == "nomor" else word for word in folded.split() if word not in _FILLERS]
    # Typists space out the letters of a heading: N A M A.
    between = "" if all(len(word) == 1 for word in words) else " "
    if found := _TABLE.get(between.join(words)):
        return found[0], found[1] + 1
    if len(words) > 1 and _BIRTH_WORDS & set(words) and words[-1] in _BIRTH_PARTS:
        return _BIRTH_PARTS[words[-1]], 1
    return (), _NOT_FOUND


@lru_cache(maxsize=1024)
def _lookup_misspelt(folded: str) -> tuple[tuple[str, ...], int]:
    """Give the fields of the heading that a misspelt one most resembles."""
    from rapidfuzz import fuzz, process

    if len(folded) < _SHORTEST_MISSPELT or folded in _NUMBER_HEADINGS:
        return (), _NOT_FOUND
    likely = [known for known in _TABLE if len(known) >= _SHORTEST_MISSPELT]
    found = process.extractOne(folded, likely, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return (_TABLE[found[0]][0], _NOT_FOUND // 2) if found else ((), _NOT_FOUND)


def map_columns(
    columns: Sequence[Column],
    chosen: Mapping[str, str] | None = None,
    own: Sequence[Column] = (),
) -> dict[str, Column]:
    """Find the column of each field.

    Args:
        columns: The headings of a list.
        chosen: Field to heading, as a person said; an empty heading leaves the field out.
        own: Columns that are own fields, so none of ours unless chosen for one too.

    Raises:
        UserError: A chosen field or heading does not exist, or a heading stands twice.
    """
    check_fields(chosen or {})
    picked = {
        field: find_column(columns, heading) if heading.strip() else None
        for field, heading in (chosen or {}).items()
    }
    found = {field: column for field, column in picked.items() if column}
    taken = {column.index for column in (*found.values(), *own)}
    offers: dict[str, tuple[int, int, Column]] = {}
    for column in columns:
        if column.index in taken:
            continue
        fields, place = _fields_of(column)
        for field in fields:
            # A column for one field is better than one for two: the list has both then.
            rank = (len(fields) - 1) * _NOT_FOUND + place
            if field not in picked and (field not in offers or rank < offers[field][0]):
                offers[field] = (rank, column.index, column)
    found.update({field: column for field, (_, _, column) in offers.items()})
    _drop_half_used(found)
    if "sex" not in picked and (ticked := _ticked_sex(columns, taken)):
        found["sex"] = ticked
    return {field: found[field] for field in FIELDS if field in found}


def _drop_half_used(found: dict[str, Column]) -> None:
    """Leave out the town of a column of town and date where another column has the date."""
    place, day = found.get("birth_place"), found.get("birth_date")
    if place and day and place.index != day.index and len(_fields_of(place)[0]) > 1:
        del found["birth_place"]


def _ticked_sex(columns: Sequence[Column], taken: set[int]) -> Column | None:
    """Find two columns side by side, for men and for women, in which a mark says the sex."""
    for male, female in pairwise(columns):
        is_pair = _is_headed(male, MALE) and _is_headed(female, FEMALE)
        if is_pair and not {male.index, female.index} & taken:
            return replace(male, beside=female.index)
    return None


def _is_headed(column: Column, sex: str) -> bool:
    return any(read_sex(spelling).value == sex for spelling in column.spellings)


def _fields_of(column: Column) -> tuple[tuple[str, ...], int]:
    for spelling in column.spellings:
        found = _find(spelling)
        if found[0]:
            return found
    for spelling in column.spellings:
        found = _lookup_misspelt(fold(spelling))
        if found[0]:
            return found
    return (), _NOT_FOUND


def check_fields(fields: Iterable[str]) -> None:
    """Refuse a field that nobody has.

    Raises:
        UserError: `roster.unknown_field`.
    """
    for field in fields:
        if field not in FIELDS:
            raise UserError("roster.unknown_field", field=field, known=", ".join(FIELDS))


def find_column(columns: Sequence[Column], heading: str) -> Column:
    """Find the column with a heading as a person wrote it, case and marks forgiven.

    Raises:
        UserError: `roster.unknown_heading` or `roster.ambiguous_heading`.
    """
    for same in (clean, fold):
        found = [
            column
            for column in columns
            if same(heading) in {same(known) for known in (column.heading, *column.spellings)}
        ]
        if len(found) > 1:
            raise UserError("roster.ambiguous_heading", heading=heading)
        if found:
            return found[0]
    known = ", ".join(column.heading for column in columns)
    raise UserError("roster.unknown_heading", heading=heading, known=known)


def has_heading(columns: Sequence[Column], heading: str) -> bool:
    """Tell whether a heading stands over any of the columns, once or more often."""
    return any(
        fold(heading) in {fold(known) for known in (column.heading, *column.spellings)}
        for column in columns
    )
