"""Part sheets that hold several lists, side by side or below each other.

Read as one, the list on the right would be lost, and of the lower one a column might be taken
for another.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from facilitator.roster.header import Header, find_header
from facilitator.roster.mapping import is_number_heading, map_columns, recognize
from facilitator.roster.records import Cell, RawSheet
from facilitator.text import clean, fold

_MOST_PARTS = 20
_INITIALS = frozenset("NnUu#")


def parted(found: Sequence[RawSheet]) -> tuple[RawSheet, ...]:
    """Give the sheets with each list in one of its own; a further one is named `Sheet (2)`."""
    sheets: list[RawSheet] = []
    for sheet in found:
        names = {other.name for other in (*found, *sheets)} - {sheet.name}
        lists = list(_lists(sheet))
        sheets.append(lists[0])
        for number, one in enumerate(lists[1:], start=2):
            name = next(
                name
                for more in range(number, number + len(names) + 1)
                if (name := f"{sheet.name} ({more})".strip()) not in names
            )
            sheets.append(replace(one, name=name, part_of=sheet.name))
            names.add(name)
    return tuple(sheets)


def _lists(sheet: RawSheet) -> Iterator[RawSheet]:
    """Give the lists of a sheet, from top to bottom and then from left to right."""
    header = find_header(sheet)
    for _ in range(_MOST_PARTS):
        below = _other_headings(sheet, header) if header else None
        if header is None or below is None:
            break
        yield from _beside(replace(sheet, rows=sheet.rows[:below]), header)
        sheet = replace(sheet, rows=sheet.rows[below:])
        header = find_header(sheet)
    if header is None:
        yield sheet
    else:
        yield from _beside(sheet, header)


def _other_headings(sheet: RawSheet, header: Header) -> int | None:
    """Find the first row further down with headings that name other columns."""
    known = {column.index: field for field, column in map_columns(header.columns).items()}
    for place, (number, cells) in enumerate(sheet.rows):
        first = cells[0] if cells else None
        if isinstance(first, str) and first and first[0] not in _INITIALS:
            continue
        if number > header.rows[-1] and _may_be_headings(cells):
            lower = find_header(replace(sheet, rows=sheet.rows[place : place + 2]))
            if lower and lower.rows[0] == number and _differs(lower, known):
                return place
    return None


def _differs(lower: Header, known: Mapping[int, str]) -> bool:
    """Tell whether headings name other fields than those above them do."""
    there = {column.index: field for field, column in map_columns(lower.columns).items()}
    headed = {column.index for column in lower.columns}
    return any(there.get(index) != field for index, field in known.items() if index in headed) or (
        bool(set(there) - set(known))
    )


def _may_be_headings(cells: Sequence[Cell]) -> bool:
    """Tell at a glance whether a row begins as headings do: with that of the numbers or names."""
    first = (cells and cells[0]) or next((cell for cell in cells if cell), None)
    if not isinstance(first, str) or first[:1] not in _INITIALS:
        return False
    return is_number_heading(first) or "name" in recognize(clean(first))


def _beside(sheet: RawSheet, header: Header) -> Iterator[RawSheet]:
    """Give the lists whose headings stand again to the right of the first ones."""
    heads = [fold(column.heading) for column in header.columns]
    starts = [place for place, head in enumerate(heads) if head == heads[0]]
    first, *others = (
        heads[start:end] for start, end in zip(starts, [*starts[1:], None], strict=True)
    )
    is_list = all(set(other) <= set(first) and _has_name(other) for other in others)
    if not others or len(others) > _MOST_PARTS or not is_list:
        yield sheet
        return
    edges = [header.columns[start].index for start in starts]
    for start, end in zip(edges, [*edges[1:], None], strict=True):
        yield replace(sheet, rows=tuple(_between(sheet, start, end)))


def _has_name(heads: Iterable[str]) -> bool:
    return any("name" in recognize(head) for head in heads)


def _between(sheet: RawSheet, start: int, end: int | None) -> Iterator[tuple[int, list[Cell]]]:
    """Give the rows with the columns of one list; the others are empty, so that places stay."""
    for number, cells in sheet.rows:
        kept: list[Cell] = [None] * min(start, len(cells)) + cells[start:end]
        if any(cell not in {None, ""} for cell in kept):
            yield number, kept
