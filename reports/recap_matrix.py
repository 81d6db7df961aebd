"""Arrange the attendance recap as tables, divided where a page cannot hold all sessions."""

from dataclasses import replace
from fractions import Fraction
from itertools import groupby

from facilitator.language import (
    Texts,
    date_text,
    day_text,
    number_text,
    percent_text,
    short_number_text,
    time_text,
)
from facilitator.model.documents import AttendanceRecap, RecapColumn, RecapRow
from reports import fonts, table
from reports.fonts import Face
from reports.page import MM, Align, Ink, Rise
from reports.recap_marks import Extent, Mark, mark_of
from reports.table import Cell, Column, Look, Row, RowKind, Table

LOOK = Look(
    size=8.0, head_size=7.5, floor=6.5, across=0.9, down=1.3, rise=Rise.MIDDLE, is_striped=True
)
NAME_MM = 58.0
UNIT_MM = 46.0
SESSION_MM = 9.0


class Matrix:
    """Know the cells of the recap, set once, and make the table of each page group."""

    def __init__(self, document: AttendanceRecap, words: Texts, room: float) -> None:
        """Set the cells for pages of a width in millimeters."""
        self._document = document
        self._words = words
        self._room = room
        self._marks = [[_cell(mark_of(one, words)) for one in row.cells] for row in document.rows]
        self._people = _people(document, words)
        self._units = _units(document, words)
        self._sums = _sums(document, words)
        self._session_mm = self._session_width() if document.columns else SESSION_MM
        self.groups = parts(document.columns, *self._capacity())

    def table(self, number: int) -> Table:
        """Make the table of the nth page group, counted from 0; the last has the sums."""
        group = self.groups[number]
        sessions = self._sessions(group, self._session_mm)
        blocks = [self._people, sessions]
        if number == len(self.groups) - 1:
            blocks.append(self._sums)
        if len(self.groups) == 1 and self._has_room_for_units():
            blocks.insert(1, self._units)
        return _joined(blocks)

    def _sessions(self, group: range, each: float) -> Table:
        """Make the columns of a group of sessions, each at least so wide."""
        chosen = self._document.columns[group.start : group.stop]
        heads = _day_heads(chosen, each, self._words)
        columns = tuple(map(self._session, chosen, heads))
        rows = [tuple(cells[group.start : group.stop]) for cells in self._marks]
        return _block(columns, [*rows, self._present(group)])

    def _session(self, column: RecapColumn, head: str) -> Column:
        jp = short_number_text(column.jp, 2, self._words.language)
        time = time_text(column.starts_at, self._words.language)
        return Column(
            title=column.label,
            details=(time, self._words("recap.jp_head", jp=jp)),
            group=head,
            align=Align.CENTER,
            narrowest=SESSION_MM,
            grows=True,
        )

    def _present(self, group: range) -> tuple[Cell, ...]:
        """Count those whose attendance of a session is credited."""
        counts = [
            sum(row.cells[index].is_credited for row in self._document.rows) for index in group
        ]
        return tuple(Cell(text=str(count), face=Face.SANS_BOLD) for count in counts)

    def _session_width(self) -> float:
        """Give the width that holds the widest mark and head of any session."""
        everything = self._sessions(range(len(self._document.columns)), 0)
        return max(measure.natural for measure in table.measures(everything))

    def _capacity(self) -> tuple[int, int]:
        """Count the sessions that fit beside the people, and beside people and sums."""
        people, sums = _natural(self._people), _natural(self._sums)
        most = int((self._room - people) / self._session_mm)
        return max(most, 1), max(int((self._room - people - sums) / self._session_mm), 1)

    def _has_room_for_units(self) -> bool:
        taken = sum(map(_natural, (self._people, self._sums)))
        taken += len(self._document.columns) * self._session_mm
        return taken + min(_natural(self._units), UNIT_MM) <= self._room


def parts(columns: tuple[RecapColumn, ...], most: int, last: int) -> tuple[range, ...]:
    """Share sessions among page groups, evenly, and by whole days where that fits.

    A group holds at most `most` sessions, the last one, which also carries the sums, at most
    `last`.
    """
    if len(columns) <= last:
        return (range(len(columns)),)
    chunks = _day_chunks(columns, min(most, last))
    groups = _filled(chunks, most, last)
    for limit in range(-(-len(columns) // len(groups)), most):
        tried = _filled(chunks, limit, last)
        if len(tried) == len(groups):
            return tried
    return groups


def _day_chunks(columns: tuple[RecapColumn, ...], most: int) -> list[range]:
    """Cut the sessions into days, and longer days into pieces."""
    chunks: list[range] = []
    for _day, found in groupby(range(len(columns)), key=lambda index: columns[index].day):
        indexes = tuple(found)
        stop = indexes[-1] + 1
        chunks.extend(
            range(start, min(start + most, stop)) for start in range(indexes[0], stop, most)
        )
    return chunks


def _filled(chunks: list[range], most: int, last: int) -> tuple[range, ...]:
    """Put chunks into groups one after the other; too full a last group gives up its end."""
    groups = [chunks[0]]
    for chunk in chunks[1:]:
        if len(groups[-1]) + len(chunk) <= most:
            groups[-1] = range(groups[-1].start, chunk.stop)
        else:
            groups.append(chunk)
    if len(groups[-1]) > last:
        final = groups.pop()
        cut = max(chunks[-1].start, final.stop - last)
        groups += [range(final.start, cut), range(cut, final.stop)]
    return tuple(groups)


def _cell(mark: Mark) -> Cell:
    """Give a mark its look: the usual is quiet, what needs a look is strong."""
    looks = {
        Extent.FULL: (Face.SERIF_BOLD, Ink.PRIMARY),
        Extent.PARTIAL: (Face.SANS, Ink.TEXT),
        Extent.BELOW: (Face.SANS_BOLD, Ink.BAD),
        Extent.STATUS: (Face.SANS_BOLD, Ink.WARN),
        Extent.BLANK: (Face.SANS, Ink.MUTED),
    }
    face, color = looks[mark.extent]
    return Cell(text=mark.text, note=mark.note, face=face, color=color)


def _people(document: AttendanceRecap, words: Texts) -> Table:
    columns = (
        Column(title=words("tables.number"), align=Align.RIGHT, narrowest=7),
        Column(title=words("recap.person"), narrowest=NAME_MM, widest=NAME_MM),
    )
    rows = [
        (
            Cell(text=str(row.person.number), color=Ink.MUTED),
            Cell(text=row.person.name, below=row.person.nip, face=Face.SANS_MEDIUM),
        )
        for row in document.rows
    ]
    label, below = words("recap.credited_row"), words("recap.credited_below")
    return _block(columns, [*rows, (Cell(), Cell(text=label, below=below, face=Face.SANS_BOLD))])


def _units(document: AttendanceRecap, words: Texts) -> Table:
    columns = (Column(title=words("tables.unit"), widest=UNIT_MM),)
    return _block(columns, [*((Cell(text=row.person.unit),) for row in document.rows), (Cell(),)])


def _sums(document: AttendanceRecap, words: Texts) -> Table:
    keys = ("recap.minutes", "tables.jp", "recap.share", "recap.certificate")
    columns = tuple(
        Column(title=words(key), align=Align.RIGHT, narrowest=15, widest=21) for key in keys
    )
    places = 0 if all(row.jp.denominator == 1 for row in document.rows) else 2
    rows = [_sum_cells(row, places, words) for row in document.rows]
    minutes = sum((row.minutes for row in document.rows), Fraction(0))
    jp = sum((row.jp for row in document.rows), Fraction(0))
    entitled = words("recap.count_of", count=document.entitled, total=len(document.rows))
    total = (
        _strong(number_text(minutes, 0, words.language)),
        _strong(number_text(jp, places, words.language)),
        _strong(share_text(document.overall_share, words)),
        _strong(entitled),
    )
    return _block(columns, [*rows, total])


def _sum_cells(row: RecapRow, places: int, words: Texts) -> tuple[Cell, ...]:
    is_entitled = row.is_entitled
    return (
        Cell(text=number_text(row.minutes, 0, words.language)),
        Cell(text=number_text(row.jp, places, words.language)),
        Cell(text=share_text(row.share, words), face=Face.SANS_MEDIUM),
        Cell(
            text=words("tables.yes" if is_entitled else "tables.no"),
            face=Face.SANS_BOLD if is_entitled else Face.SANS,
            color=Ink.OK if is_entitled else Ink.MUTED,
        ),
    )


def share_text(share: Fraction | None, words: Texts) -> str:
    """Spell a share as percent, a dash where there is none."""
    return words("tables.none") if share is None else percent_text(share, 2, words.language)


def _strong(text: str) -> Cell:
    return Cell(text=text, face=Face.SANS_BOLD)


def _block(columns: tuple[Column, ...], cells: list[tuple[Cell, ...]]) -> Table:
    """Make a table whose last row is the total."""
    *body, total = [Row(cells=one) for one in cells]
    return Table(columns=columns, rows=(*body, replace(total, kind=RowKind.TOTAL)), look=LOOK)


def _joined(blocks: list[Table]) -> Table:
    """Put tables of equally many rows beside each other."""
    rows = zip(*(block.rows for block in blocks), strict=True)
    return Table(
        columns=tuple(column for block in blocks for column in block.columns),
        rows=tuple(
            Row(cells=tuple(cell for row in beside for cell in row.cells), kind=beside[0].kind)
            for beside in rows
        ),
        look=LOOK,
    )


def _natural(block: Table) -> float:
    return sum(measure.natural for measure in table.measures(block))


def _day_heads(columns: tuple[RecapColumn, ...], width: float, words: Texts) -> tuple[str, ...]:
    """Name the day over its sessions, as fully as their width holds."""
    heads: list[str] = []
    for day, found in groupby(columns, key=lambda column: column.day):
        count = len(tuple(found))
        room = (count * width - 2 * LOOK.across) * MM
        texts = (
            day_text(day, words.language), date_text(day, words.language),
            f"{day.day}/{day.month}/{day.year}", f"{day.day}/{day.month}",
        )  # fmt: skip
        fitting = [one for one in texts if _head_width(one) <= room]
        heads += [fitting[0] if fitting else texts[-1]] * count
    return tuple(heads)


def _head_width(text: str) -> float:
    return fonts.width(text, Face.SANS_BOLD, LOOK.head_size)
