"""Read a participant list: find its sheets, its headings, its people, and what is odd."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from facilitator.errors import UserError
from facilitator.roster.duplicates import find_duplicates
from facilitator.roster.header import Body, Header, find_body, find_header
from facilitator.roster.mapping import Column, map_columns
from facilitator.roster.people import PeopleReader, Row, cell_text
from facilitator.roster.records import (
    FIELDS,
    ListColumn,
    Problem,
    RawSheet,
    RosterList,
    RosterRow,
    SheetNote,
    SkippedRow,
)
from facilitator.roster.source import read_sheets
from facilitator.text import clean, fold

_NOT_PARTICIPANTS = re.compile(
    r"\b(?:panitia|committee|narasumber|narsum|fasilitator|facilitators?|pengajar|widyaiswara"
    r"|moderator|speakers?|pembicara|mc)\b",
    re.IGNORECASE,
)
_CELLS_OF_A_COVER = 20
_ROWS_SAMPLED, _SAMPLES = 30, 3
_FIELDS_IN_ORDER = {field: place for place, field in enumerate(FIELDS)}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """Hold a sheet that has headings, and what was found in it."""

    sheet: RawSheet
    header: Header
    columns: Mapping[str, Column]
    body: Body


def read_list(
    path: Path, *, sheets: Sequence[str] = (), mapping: Mapping[str, str] | None = None
) -> RosterList:
    """Read and understand a list; nothing is written.

    Args:
        path: A CSV file or a workbook.
        sheets: The sheets to take; without any, all visible ones of participants.
        mapping: Field to heading, where the headings alone would mislead. An empty heading
            leaves the field out.

    Raises:
        UserError: The file is no list, or a sheet, field or heading does not exist.
    """
    found = read_sheets(path)
    chosen = _named_sheets(found, sheets)
    parts, notes = _choose(found, chosen, mapping)
    if not parts:
        raise UserError("roster.no_names", file=path.name)
    result = _understand(parts, notes)
    if not any(row.fields["name"] for row in result.rows):
        raise UserError("roster.no_rows", file=path.name)
    return result


def _named_sheets(found: Sequence[RawSheet], names: Sequence[str]) -> tuple[RawSheet, ...]:
    chosen = []
    for name in names:
        sheet = _sheet_named(found, name)
        if sheet not in chosen:
            chosen.append(sheet)
    return tuple(chosen)


def _sheet_named(found: Sequence[RawSheet], name: str) -> RawSheet:
    for same in (str, clean, fold):
        matching = [sheet for sheet in found if same(sheet.name) == same(name)]
        if len(matching) == 1:
            return matching[0]
    known = ", ".join(sheet.name for sheet in found if sheet.name) or "-"
    raise UserError("roster.unknown_sheet", sheet=name, known=known)


def _choose(
    found: Sequence[RawSheet], chosen: Sequence[RawSheet], mapping: Mapping[str, str] | None
) -> tuple[list[_Part], list[SheetNote]]:
    """Take the chosen sheets, else the visible ones with the headings of the longest list."""
    parts = {}
    for sheet in found:
        if not chosen or sheet in chosen:
            part = _part(sheet, mapping)
            if part:
                parts[sheet.name] = part
    if not parts and mapping:
        _complain_of_mapping(chosen or found, mapping)
    taken = set(parts) if chosen else _participants(parts)
    reasons = {sheet.name: _why(sheet, parts, taken=taken, chosen=chosen) for sheet in found}
    for sheet in chosen:
        if sheet.name not in taken:
            raise UserError("roster.no_names_in_sheet", sheet=sheet.name)
    return [parts[sheet.name] for sheet in found if sheet.name in taken], [
        SheetNote(
            name=sheet.name,
            taken=sheet.name in taken,
            why=reasons[sheet.name],
            names=len(parts[sheet.name].body.rows) if sheet.name in parts else 0,
        )
        for sheet in found
    ]


def _part(sheet: RawSheet, mapping: Mapping[str, str] | None) -> _Part | None:
    header = find_header(sheet, mapping)
    if header is None:
        return None
    columns = map_columns(header.columns, mapping)
    if "name" not in columns:
        return None
    return _Part(
        sheet=sheet, header=header, columns=columns, body=find_body(sheet, header, columns)
    )


def _participants(parts: Mapping[str, _Part]) -> set[str]:
    visible = {name: part for name, part in parts.items() if not part.sheet.is_hidden}
    likely = {
        name: part
        for name, part in visible.items()
        if part.body.rows and not _NOT_PARTICIPANTS.search(name)
    }
    likely = likely or visible or dict(parts)
    if not likely:
        return set()
    longest = max(likely.values(), key=lambda part: len(part.body.rows))
    return {name for name, part in likely.items() if set(part.columns) == set(longest.columns)}


def _why(
    sheet: RawSheet, parts: Mapping[str, _Part], *, taken: set[str], chosen: Sequence[RawSheet]
) -> str:
    """Say why a sheet was taken or left: a key of the table `sheet`."""
    if sheet.name in taken:
        return "chosen" if chosen else "participants"
    reasons = (
        (not sheet.rows, "empty"),
        (chosen, "not_chosen"),
        (sheet.is_hidden, "hidden"),
        (sheet.name in parts and _NOT_PARTICIPANTS.search(sheet.name), "committee"),
        (sheet.name in parts, "other_headings"),
        (sum(len(cells) for _, cells in sheet.rows) <= _CELLS_OF_A_COVER, "cover"),
    )
    return next((why for holds, why in reasons if holds), "no_names")


def _complain_of_mapping(sheets: Sequence[RawSheet], mapping: Mapping[str, str]) -> None:
    """Say which chosen heading no sheet has, as the first row of headings shows it."""
    for sheet in sheets:
        header = find_header(sheet)
        if header:
            map_columns(header.columns, mapping)


def _understand(parts: Sequence[_Part], notes: Sequence[SheetNote]) -> RosterList:
    rows: list[RosterRow] = []
    problems: list[Problem] = []
    skipped: list[SkippedRow] = []
    headings: dict[str, str] = {}
    for part in parts:
        reader = PeopleReader(part.sheet, part.columns, list[Row](part.body.rows))
        rows.extend(reader.read())
        problems.extend(reader.problems)
        skipped.extend(part.body.skipped)
        headings = reader.headings | headings
    found = find_duplicates(rows, problems)
    order = {part.sheet.name: place for place, part in enumerate(parts)}
    return RosterList(
        rows=tuple(rows),
        problems=_in_order((*problems, *found.problems), order),
        groups=found.groups,
        sheets=tuple(notes),
        header_rows=tuple(dict.fromkeys(row for part in parts for row in part.header.rows)),
        mapping=headings,
        skipped=tuple(skipped),
        columns=_columns(parts),
    )


def _columns(parts: Sequence[_Part]) -> tuple[ListColumn, ...]:
    """Give every heading of the sheets once, with the first texts below it."""
    found: dict[str, tuple[str, ...]] = {}
    for part in parts:
        for column in part.header.columns:
            if not found.get(column.heading):
                found[column.heading] = _samples(part.body.rows, column.index)
    return tuple(ListColumn(heading=head, samples=texts) for head, texts in found.items())


def _samples(rows: Sequence[Row], index: int) -> tuple[str, ...]:
    texts = (cell_text(cells[index]) for _, cells in rows[:_ROWS_SAMPLED] if index < len(cells))
    return tuple(islice((text for text in texts if text), _SAMPLES))


def possible_columns(path: Path) -> tuple[ListColumn, ...]:
    """Give what may be the headings of a list in which no name column was found.

    They are the texts of the first row that has as many as any, with the cells below.
    """
    best: tuple[int, RawSheet | None, int] = (1, None, 0)
    for sheet in read_sheets(path):
        for place, (_, cells) in enumerate(sheet.rows[:_ROWS_SAMPLED]):
            count = sum(isinstance(cell, str) and bool(cell.strip()) for cell in cells)
            if count > best[0]:
                best = (count, sheet, place)
    _, chosen, place = best
    if chosen is None:
        return ()
    _, heads = chosen.rows[place]
    below = chosen.rows[place + 1 :]
    return tuple(
        ListColumn(heading=clean(cell), samples=_samples(below, index))
        for index, cell in enumerate(heads)
        if isinstance(cell, str) and clean(cell)
    )


def _in_order(problems: Sequence[Problem], order: Mapping[str, int]) -> tuple[Problem, ...]:
    """Sort problems by sheet, row and field."""

    def place(problem: Problem) -> tuple[int, int, int]:
        return order[problem.sheet], problem.row, _FIELDS_IN_ORDER[problem.field]

    return tuple(sorted(problems, key=place))
