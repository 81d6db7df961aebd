"""Declare the table of people."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QIcon

from facilitator.identity import masked_nip
from facilitator.model.people import Role
from facilitator.store.listing import ALWAYS, Listed
from facilitator.text import fold
from ui.icons import Icons
from ui.models.table_model import RIGHT, Column
from ui.theme import Theme

NUMBER, NAME, PROOF, NIP, UNIT, JABATAN, GOLONGAN, TEAM, POINTS, STATUS = range(10)
WIDTHS = (64, 220, 40, 92, 190, 160, 80, 92, 64, 164)
ELASTIC = (NAME, UNIT, JABATAN)
LEAST_FIRST = (JABATAN, NIP, GOLONGAN, TEAM, POINTS, UNIT, PROOF, NUMBER)
_SHOWN_OF_NIP = 8
FIELDS = {NAME: "named", UNIT: "unit", JABATAN: "jabatan", GOLONGAN: "golongan"}
"""The columns that are edited in place, and the field of each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """Hold a person with every text that the table shows."""

    listed: Listed
    nip: str
    points: str
    status: str
    sort_name: str
    search: str


def rows_of(
    found: Iterable[Listed], points: int, status: Callable[[Listed], str]
) -> tuple[PersonRow, ...]:
    """Prepare everything that the table asks for; in whatever thread."""
    return tuple(_row(one, points, status(one)) for one in found)


def _row(one: Listed, points: int, status: str) -> PersonRow:
    texts = (
        str(one.number or ""),
        one.full_name,
        one.nip,
        one.unit,
        one.jabatan,
        one.team,
        status,
        one.own,
    )
    return PersonRow(
        listed=one,
        nip=masked_nip(one.nip)[:_SHOWN_OF_NIP],
        points=f"{one.attended}/{points}" if points and one.role is Role.PARTICIPANT else "",
        status=status,
        sort_name=fold(one.name),
        search=fold(" ".join(texts)),
    )


def copied(
    columns: Iterable[Column[PersonRow]], rows: Iterable[PersonRow]
) -> list[tuple[str, ...]]:
    """Give headings and rows as another program gets them, with the whole NIP."""
    known = tuple(columns)
    found = [tuple(column.about or column.title for column in known)]
    for row in rows:
        texts = [column.value(row) for column in known]
        texts[NIP] = row.listed.nip
        texts[PROOF] = proof_text(row)
        found.append(tuple(texts))
    return found


def start_of(column: int, row: PersonRow) -> str:
    """Give the text that an editor begins with."""
    one = row.listed
    return {NAME: one.full_name, UNIT: one.unit, JABATAN: one.jabatan, GOLONGAN: one.golongan}[
        column
    ]


def is_unconfirmed(row: PersonRow) -> bool:
    """Tell whether the name proof still asks for a name."""
    return row.listed.is_on_proof and not row.listed.is_confirmed


def proof_text(row: PersonRow) -> str:
    """Say whether a name is confirmed as it stands; empty for whom the proof does not ask."""
    if not row.listed.is_on_proof:
        return ""
    if row.listed.is_confirmed:
        return QCoreApplication.translate("PeopleTable", "Name confirmed")
    return QCoreApplication.translate("PeopleTable", "Name not confirmed")


def columns(
    edit: Callable[[PersonRow, int, str], bool] | None, theme: Theme, icons: Icons
) -> tuple[Column[PersonRow], ...]:
    """Declare the columns; `edit` takes a typed text for a column, `None` allows no editing."""
    muted, warn = theme.color("muted"), theme.color("warn")
    confirmed, asked = icons.icon("circle-check", "ok"), icons.icon("circle-dashed", "muted")

    def tone(row: PersonRow) -> QColor:
        return warn if row.listed.active != ALWAYS else muted

    def mark(row: PersonRow) -> QIcon | None:
        if not row.listed.is_on_proof:
            return None
        return confirmed if row.listed.is_confirmed else asked

    def taker(column: int) -> Callable[[PersonRow, str], bool] | None:
        return None if edit is None else lambda row, text: edit(row, column, text)

    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("PeopleTable", "No."), width=WIDTHS[NUMBER], align=RIGHT,
            value=lambda row: "" if row.listed.number is None else str(row.listed.number),
            sort_key=lambda row: (row.listed.number is None, row.listed.number or 0),
        ),
        Column(
            title=translate("PeopleTable", "Name"), width=WIDTHS[NAME],
            value=lambda row: row.listed.full_name, sort_key=lambda row: row.sort_name,
            edit=taker(NAME),
        ),
        Column(
            title="✓", about=translate("PeopleTable", "Name proof"), width=WIDTHS[PROOF],
            value=lambda _: "", hint=proof_text, icon=mark,
            sort_key=lambda row: (not row.listed.is_on_proof, row.listed.is_confirmed),
        ),
        Column(
            title=translate("PeopleTable", "NIP"), width=WIDTHS[NIP], value=lambda row: row.nip,
            color=lambda _: muted, sort_key=lambda row: row.listed.nip,
        ),
        Column(
            title=translate("PeopleTable", "Unit"), width=WIDTHS[UNIT],
            value=lambda row: row.listed.unit, edit=taker(UNIT),
        ),
        Column(
            title=translate("PeopleTable", "Position"), width=WIDTHS[JABATAN],
            value=lambda row: row.listed.jabatan, edit=taker(JABATAN),
        ),
        Column(
            title=translate("PeopleTable", "Golongan"), width=WIDTHS[GOLONGAN],
            value=lambda row: row.listed.golongan, edit=taker(GOLONGAN),
        ),
        Column(
            title=translate("PeopleTable", "Team"), width=WIDTHS[TEAM],
            value=lambda row: row.listed.team,
        ),
        Column(
            title=translate("PeopleTable", "Points"), width=WIDTHS[POINTS], align=RIGHT,
            value=lambda row: row.points, sort_key=lambda row: row.listed.attended,
        ),
        Column(
            title=translate("PeopleTable", "Status"), width=WIDTHS[STATUS],
            value=lambda row: row.status, color=tone,
        ),
    )  # fmt: skip
