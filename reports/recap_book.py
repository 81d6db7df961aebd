"""Arrange the attendance recap as the sheets of a workbook."""

from collections import Counter
from collections.abc import Iterator

from facilitator.language import Texts, time_text
from facilitator.model.attendance import Flag
from facilitator.model.documents import AttendanceRecap, RecapCell, RecapRow
from reports.recap_marks import LETTERS, Extent, extent_of
from reports.report import event_facts
from reports.workbook import Book, Column, Kind, Sheet, Value


def make(document: AttendanceRecap, words: Texts) -> Book:
    """Make the workbook: people by sessions, the sessions, and all that is not plain."""
    facts: tuple[tuple[str, Value], ...] = (
        *event_facts(document.event, words),
        (words("recap.people"), len(document.rows)),
        (words("recap.total_minutes"), document.total_minutes),
        (words("recap.total_jp"), document.total_jp),
        (words("recap.overall_share_percent"), _percent(document)),
        (words("recap.entitled"), document.entitled),
        (words("recap.legend"), _legend(words)),
    )
    return Book(
        title=words("recap.title"),
        author=document.event.organizer,
        sheets=(_recap(document, words), _sessions(document, words), _notes(document, words)),
        about=words("tables.about"),
        facts=facts,
    )


def _percent(document: AttendanceRecap) -> Value:
    share = document.overall_share
    return None if share is None else share * 100


def _legend(words: Texts) -> str:
    known = [(words("recap.present_letter"), words("recap.meaning.present"))]
    known += [(words(f"recap.letter.{key}"), words(f"recap.meaning.{key}")) for key in LETTERS]
    return ", ".join(f"{letter} = {meaning}" for letter, meaning in known)


def _recap(document: AttendanceRecap, words: Texts) -> Sheet:
    sessions = [
        Column(title=column.label, kind=Kind.AMOUNT, is_centered=True)
        for column in document.columns
    ]
    counts = [words("recap.present_letter"), *(words(f"recap.letter.{key}") for key in LETTERS)]
    columns = (
        Column(title=words("tables.number"), kind=Kind.WHOLE),
        Column(title=words("tables.name")),
        Column(title=words("tables.nip")),
        Column(title=words("tables.unit")),
        *sessions,
        *(Column(title=letter, kind=Kind.WHOLE, is_centered=True) for letter in counts),
        Column(title=words("recap.minutes"), kind=Kind.AMOUNT),
        Column(title=words("tables.jp"), kind=Kind.AMOUNT),
        Column(title=words("recap.share_column"), kind=Kind.PERCENT),
        Column(title=words("recap.certificate")),
    )
    rows = tuple(_values(row, words) for row in document.rows)
    return Sheet(name=words("recap.sheet"), columns=columns, rows=rows, frozen=2)


def _values(row: RecapRow, words: Texts) -> tuple[Value, ...]:
    person = row.person
    statuses = Counter(cell.status for cell in row.cells if extent_of(cell) is Extent.STATUS)
    return (
        person.number,
        person.name,
        person.nip,
        person.unit,
        *(_attended(cell, words) for cell in row.cells),
        sum(cell.is_credited for cell in row.cells),
        *(statuses[key] for key in LETTERS),
        row.minutes,
        row.jp,
        row.share,
        words("tables.yes" if row.is_entitled else "tables.no"),
    )


def _attended(cell: RecapCell, words: Texts) -> Value:
    """Give minutes, the letter of a status without minutes, or nothing."""
    extent = extent_of(cell)
    if extent is Extent.STATUS:
        return words(f"recap.letter.{cell.status}")
    return None if extent is Extent.BLANK else cell.minutes


def _sessions(document: AttendanceRecap, words: Texts) -> Sheet:
    columns = (
        Column(title=words("recap.session")),
        Column(title=words("recap.session_title")),
        Column(title=words("recap.day"), kind=Kind.DATE),
        Column(title=words("recap.starts_at")),
        Column(title=words("tables.jp"), kind=Kind.AMOUNT),
        Column(title=words("recap.credited"), kind=Kind.WHOLE),
    )
    rows = tuple(
        (
            column.label,
            column.title,
            column.day,
            time_text(column.starts_at, words.language),
            column.jp,
            sum(row.cells[index].is_credited for row in document.rows),
        )
        for index, column in enumerate(document.columns)
    )
    return Sheet(name=words("recap.sessions_sheet"), columns=columns, rows=rows)


def _notes(document: AttendanceRecap, words: Texts) -> Sheet:
    columns = (
        Column(title=words("tables.name")),
        Column(title=words("tables.nip")),
        Column(title=words("recap.session")),
        Column(title=words("recap.status")),
        Column(title=words("recap.flags")),
        Column(title=words("recap.minutes"), kind=Kind.AMOUNT),
        Column(title=words("recap.length"), kind=Kind.AMOUNT),
        Column(title=words("recap.is_credited")),
    )
    rows = tuple(_noted(document, words))
    return Sheet(name=words("recap.notes_sheet"), columns=columns, rows=rows)


def _noted(document: AttendanceRecap, words: Texts) -> Iterator[tuple[Value, ...]]:
    for row in document.rows:
        for column, cell in zip(document.columns, row.cells, strict=True):
            if cell.flags or cell.status or extent_of(cell) is Extent.BELOW:
                yield (
                    row.person.name,
                    row.person.nip,
                    column.label,
                    words(f"recap.meaning.{cell.status}") if cell.status else "",
                    ", ".join(words(f"recap.meaning.{Flag(flag)}") for flag in cell.flags),
                    cell.minutes,
                    cell.length,
                    words("tables.yes" if cell.is_credited else "tables.no"),
                )
