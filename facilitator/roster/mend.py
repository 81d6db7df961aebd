"""Mend rows of a list by what somebody typed, read as a cell of the list would be."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from facilitator.errors import BugError
from facilitator.identity import Fault, Reading, read_nip
from facilitator.roster.cells import has_digits
from facilitator.roster.dates import read_date
from facilitator.roster.duplicates import finished
from facilitator.roster.people import (
    READERS,
    check_against_nip,
    read_text,
    read_title,
    said_by_nip,
)
from facilitator.roster.records import FIELDS, OWN, Problem, RosterList, RosterRow, RowKey
from facilitator.text import clean, split_name

_TITLES = ("title_front", "title_back")
# What depends on the NIP, so that another NIP may mend it.
_BY_NIP = {Fault.DATE_INVALID, Fault.DATE_MONTH_FIRST, Fault.GOLONGAN_UNKNOWN}
_ACROSS = {Fault.NIP_BIRTH_MISMATCH, Fault.NIP_SEX_MISMATCH}


def mended(roster: RosterList, edits: Mapping[RowKey, Mapping[str, str]]) -> RosterList:
    """Give a list in which the typed texts stand; problems and groups are found anew.

    Args:
        roster: The list as it was understood.
        edits: Typed texts by row and field, `own.<heading>` for own fields; empty is unknown.
    """
    if not edits:
        return roster
    found = _by_row(problem for problem in roster.problems if _stays(problem))
    rows: list[RosterRow] = []
    for row in roster.rows:
        typed = edits.get(row.key)
        if typed:
            rows.append(_mend(row, found, typed))
        else:
            rows.append(row)
    return finished(roster, rows, [problem for every in found.values() for problem in every])


def _mend(
    row: RosterRow, found: dict[RowKey, Sequence[Problem]], typed: Mapping[str, str]
) -> RosterRow:
    new, found[row.key] = _Mender(row, found.get(row.key, ()), typed).mend()
    return new


def _stays(problem: Problem) -> bool:
    """Tell apart what hangs on other rows, which are compared anew."""
    return problem.code is not Fault.NIP_DUPLICATE


def _by_row(problems: Iterable[Problem]) -> dict[RowKey, Sequence[Problem]]:
    found: dict[RowKey, list[Problem]] = {}
    for problem in problems:
        found.setdefault((problem.sheet, problem.row), []).append(problem)
    return dict(found)


class _Mender:
    """Mend one row: its fields, and the problems it has."""

    def __init__(
        self, row: RosterRow, problems: Sequence[Problem], typed: Mapping[str, str]
    ) -> None:
        self._row = row
        self._typed = dict(typed)
        if "nip" in typed:
            again = {one.field: one.value for one in problems if one.code in _BY_NIP and one.value}
            self._typed = {**again, **self._typed}
        self._fields = dict(row.fields)
        self._problems = [
            one for one in problems if one.field not in self._typed and one.code not in _ACROSS
        ]

    def mend(self) -> tuple[RosterRow, Sequence[Problem]]:
        """Give the row and all that is still wrong with it."""
        own = dict(self._row.own)
        for name, text in self._typed.items():
            if name.startswith(OWN):
                own[name.removeprefix(OWN)] = read_text(text).value or ""
            elif name not in FIELDS:
                raise BugError(f"no field of a list: {name}")
        # The NIP first, because it decides how a date is read.
        for name in sorted(set(self._typed) & set(FIELDS), key=lambda name: name != "nip"):
            self._take(name, self._typed[name])
        for name, reading in check_against_nip(self._fields, *self._said_by_nip()):
            self._report(name, reading)
        kept = {heading: text for heading, text in own.items() if text}
        return replace(self._row, fields=self._fields, own=kept), self._problems

    def _take(self, name: str, text: str) -> None:
        if name == "name":
            self._take_name(text)
            return
        reading = self._reader(name)(text)
        self._fields[name] = reading.value
        self._report(name, reading)

    def _take_name(self, text: str) -> None:
        name, front, back = split_name(text)
        is_name = any(map(str.isalpha, name))
        self._fields["name"] = name if is_name else None
        if not is_name:
            self._report("name", Reading(None, Fault.NAME_MISSING, clean(text) or None))
        elif has_digits(name):
            self._report("name", Reading(name, Fault.NAME_DIGITS, name))
        for field, title in zip(_TITLES, (front, back), strict=True):
            if title and field not in self._typed:
                self._fields[field] = title

    def _reader(self, name: str) -> Callable[[str], Reading]:
        if name == "nip":
            return read_nip
        if name == "birth_date":
            born, _ = self._said_by_nip()
            return lambda text: read_date(text, born)
        return read_title if name in _TITLES else READERS[name]

    def _said_by_nip(self) -> tuple[str, str]:
        left = (one.known_digits for one in self._problems if one.field == "nip")
        return said_by_nip(self._fields.get("nip") or next(filter(None, left), ""))

    def _report(self, name: str, reading: Reading) -> None:
        if reading.fault is not None:
            problem = Problem(
                sheet=self._row.sheet,
                row=self._row.row,
                field=name,
                code=reading.fault,
                value=reading.shown,
                known_digits=reading.known_digits,
            )
            self._problems.append(problem)
