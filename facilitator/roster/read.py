"""Read a participant list: find its sheets, its headings, its people, and what is odd."""

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from facilitator.errors import UserError
from facilitator.garbage import undisturbed
from facilitator.roster.body import Body, find_body
from facilitator.roster.cells import Row, cell_text
from facilitator.roster.duplicates import finished
from facilitator.roster.header import Header, find_header
from facilitator.roster.mapping import Column, check_fields, find_column, has_heading, map_columns
from facilitator.roster.parts import parted
from facilitator.roster.people import PeopleReader
from facilitator.roster.records import (
    ROWS_A_STEP,
    Layout,
    ListColumn,
    Place,
    Problem,
    RawSheet,
    RosterList,
    RosterRow,
    Sender,
    SheetNote,
    Step,
    no_step,
)
from facilitator.roster.senders import find_sender, layout_of, template_of
from facilitator.roster.source import read_sheets
from facilitator.text import clean, fold

_NOT_PARTICIPANTS = re.compile(
    r"\b(?:panitia|committee|narasumber|narsum|fasilitator|facilitators?|pengajar|widyaiswara"
    r"|moderator|speakers?|pembicara|mc)\b",
    re.IGNORECASE,
)
_CELLS_OF_A_COVER = 20
_ROWS_SAMPLED, _SAMPLES = 30, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """Hold a sheet that has headings, and what was found in it."""

    sheet: RawSheet
    header: Header
    columns: Mapping[str, Column]
    own: Sequence[Column]
    body: Body


def read_list(
    path: Path,
    *,
    sheets: Sequence[str] = (),
    mapping: Mapping[str, str] | None = None,
    own: Sequence[str] = (),
) -> RosterList:
    """Read and understand a list; nothing is written.

    Args:
        path: A CSV file or a workbook.
        sheets: As `Layout` has them, and so are the others.
        mapping: Field to heading.
        own: Headings kept as own fields.

    Raises:
        UserError: The file is no list, or a sheet, field or heading does not exist.
    """
    layout = Layout(sheets=tuple(sheets), mapping=mapping or {}, own=tuple(own))
    return understand(read_sheets(path), layout, file=path.name)


@undisturbed()
def understand(
    found: Sequence[RawSheet],
    layout: Layout | None = None,
    *,
    file: str = "",
    senders: Iterable[Sender] = (),
    step: Step = no_step,
) -> RosterList:
    """Understand the sheets of a list, in well under a second for 10,000 rows.

    Args:
        found: What was read of the file.
        layout: How to take it, as somebody said; `None` for as it looks.
        file: What errors call the list.
        senders: What is remembered of earlier lists; stands where nothing is said of columns.
        step: Told of every so many rows.

    Raises:
        UserError: It is no list, or a sheet, field or heading does not exist.
    """
    said = layout or Layout()
    found = parted(found)
    sender = None if said.is_by_hand else find_sender(found, senders)
    if sender is not None:
        try:
            remembered = layout_of(sender, said.sheets)
            return replace(_understood(found, remembered, file, step), is_remembered=True)
        except UserError:
            pass  # It helps only where it fits; below is what there is without it.
    return _understood(found, said, file, step)


def _understood(found: Sequence[RawSheet], layout: Layout, file: str, step: Step) -> RosterList:
    check_fields(layout.mapping)
    parts, notes = _choose(found, _named_sheets(found, layout.sheets), layout)
    if not parts:
        raise UserError("roster.no_names", file=file)
    _check_headings(parts, layout)
    result = _people(parts, notes, layout, step)
    if not any(row.fields["name"] for row in result.rows):
        raise UserError("roster.no_rows", file=file)
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
    found: Sequence[RawSheet], chosen: Sequence[RawSheet], layout: Layout
) -> tuple[list[_Part], list[SheetNote]]:
    """Take the chosen sheets, else the visible ones with the headings of the longest list."""
    parts = {}
    for sheet in found:
        if not chosen or sheet in chosen:
            part = _part(sheet, layout)
            if part:
                parts[sheet.name] = part
    if not parts:
        _complain_of_headings(chosen or found, layout)
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


def _part(sheet: RawSheet, layout: Layout) -> _Part | None:
    header = find_header(sheet, layout.chosen)
    if header is None:
        return None
    own = [
        find_column(header.columns, head)
        for head in layout.own
        if has_heading(header.columns, head)
    ]
    # What was said of another sheet's headings does not touch this one.
    chosen = {
        field: head
        for field, head in layout.mapping.items()
        if not head.strip() or has_heading(header.columns, head)
    }
    columns = map_columns(header.columns, chosen, own)
    if "name" not in columns:
        return None
    body = find_body(sheet, header, columns)
    return _Part(sheet=sheet, header=header, columns=columns, own=own, body=body)


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
    taken = {name for name, part in likely.items() if set(part.columns) == set(longest.columns)}
    # Below the people with a NIP others often have other columns: they are participants too.
    further = {name for name, part in likely.items() if part.sheet.part_of in taken}
    first = {name for name in likely if name == longest.sheet.part_of}
    return taken | further | first


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


def _complain_of_headings(sheets: Sequence[RawSheet], layout: Layout) -> None:
    """Say which named heading no sheet has, as the first row of headings shows it."""
    for sheet in sheets if layout.is_by_hand else ():
        header = find_header(sheet)
        if header:
            for heading in layout.chosen.values():
                find_column(header.columns, heading)


def _check_headings(parts: Sequence[_Part], layout: Layout) -> None:
    """Refuse a named heading that none of the sheets taken has."""
    for heading in layout.chosen.values():
        if not any(has_heading(part.header.columns, heading) for part in parts):
            find_column(parts[0].header.columns, heading)


def _people(
    parts: Sequence[_Part], notes: Sequence[SheetNote], layout: Layout, step: Step
) -> RosterList:
    rows: list[RosterRow] = []
    problems: list[Problem] = []
    headings: dict[str, str] = {}
    places: dict[str, Mapping[str, Place]] = {}
    own_names: dict[str, str] = {}
    every = sum(len(part.body.rows) for part in parts)
    for part in parts:
        own = {own_names.setdefault(fold(one.heading), one.heading): one for one in part.own}
        reader = PeopleReader(part.sheet, part.columns, list[Row](part.body.rows), own)
        units = part.body.units if "unit" not in layout.mapping else {}
        for row in reader.read(units):
            if len(rows) % ROWS_A_STEP == 0:
                step(len(rows), every)
            rows.append(row)
        problems.extend(reader.problems)
        headings = reader.headings | headings
        places[part.sheet.name] = reader.places
    step(every, every)
    bare = RosterList(
        rows=(),
        sheets=tuple(notes),
        header_rows=tuple(dict.fromkeys(row for part in parts for row in part.header.rows)),
        mapping=headings,
        skipped=tuple(row for part in parts for row in part.body.skipped),
        columns=_columns(parts, headings, set(own_names.values())),
        layout=layout,
        template=template_of(parts[0].header),
        places=places,
    )
    return finished(bare, rows, problems)


def _columns(
    parts: Sequence[_Part], mapping: Mapping[str, str], own: Container[str]
) -> tuple[ListColumn, ...]:
    """Give every heading of the sheets once, with the first texts below it and its use."""
    found: dict[str, tuple[str, ...]] = {}
    beside: dict[str, tuple[str, ...]] = {}
    for part in parts:
        ticked = {column.beside: field for field, column in part.columns.items()}
        for column in part.header.columns:
            if column.index in ticked:
                beside[column.heading] = (ticked[column.index],)
            if not found.get(column.heading):
                found[column.heading] = _samples(part.body.rows, column.index)
    return tuple(
        ListColumn(
            heading=heading,
            samples=texts,
            fields=tuple(field for field, head in mapping.items() if head == heading)
            or beside.get(heading, ()),
            is_own=heading in own,
        )
        for heading, texts in found.items()
    )


def _samples(rows: Sequence[Row], index: int) -> tuple[str, ...]:
    texts = (cell_text(cells[index]) for _, cells in rows[:_ROWS_SAMPLED] if index < len(cells))
    return tuple(islice((text for text in texts if text), _SAMPLES))


def possible_columns(found: Sequence[RawSheet]) -> tuple[ListColumn, ...]:
    """Give what may be the headings of a list in which no name column was found.

    They are the texts of the first row that has as many as any, with the cells below.
    """
    best: tuple[int, RawSheet | None, int] = (1, None, 0)
    for sheet in found:
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
