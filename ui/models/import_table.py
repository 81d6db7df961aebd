"""Declare the table of what an import would do."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from facilitator.identity import bare_nip, masked_nip
from facilitator.language import Texts
from facilitator.roster.plan import Action, PlannedRow
from facilitator.roster.records import DuplicateGroup, Problem
from facilitator.services.import_roster import Preview
from facilitator.text import fold
from ui.models.table_model import RIGHT, Column

ROW, ACTION, NAME, NIP, UNIT, REMARK = range(6)
WIDTHS = (60, 100, 190, 108, 150, 220)
ELASTIC = (NAME, UNIT, REMARK)
LEAST_FIRST = (NIP, UNIT)
REMARKS = "remarks"
_SHOWN_OF_NIP = 8
_NIP_DIGITS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """Hold a planned row with every text that the table shows; `order` is its place."""

    order: int
    place: str
    action: Action
    word: str
    name: str
    nip: str
    unit: str
    remarks: tuple[str, ...]
    changes: tuple[str, ...]
    search: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRow:
    """Hold rows that may be one person, in words."""

    kind: str
    names: str
    rows: str


def rows_of(found: Preview, texts: Texts, fields: Mapping[str, str]) -> tuple[ImportRow, ...]:
    """Prepare everything that the table asks for; in whatever thread.

    Args:
        found: The plan.
        texts: The sentences.
        fields: The word of each field of a person.
    """
    problems: dict[tuple[str, int], list[Problem]] = {}
    for problem in found.roster.problems:
        problems.setdefault((problem.sheet, problem.row), []).append(problem)
    has_sheets = len({row.sheet for row in found.roster.rows}) > 1
    return tuple(
        _row(found, planned, (order, has_sheets), _Words(texts, fields, problems))
        for order, planned in enumerate(found.plan.rows)
    )


@dataclass(frozen=True, slots=True)
class _Words:
    texts: Texts
    fields: Mapping[str, str]
    problems: Mapping[tuple[str, int], list[Problem]]

    def remark(self, problem: Problem, headings: Mapping[str, str]) -> str:
        """Say what is wrong with a cell, under the heading of its column."""
        shown = problem.value or problem.known_digits or ""
        other = problem.other_row or "?"
        said = self.texts(f"problem.{problem.code}", value=shown, other_row=other)
        head = headings.get(problem.field) or self.fields.get(problem.field, problem.field)
        return f"{head}: {said}"


def _row(found: Preview, planned: PlannedRow, place: tuple[int, bool], words: _Words) -> ImportRow:
    order, has_sheets = place
    row = planned.row
    known = {name: value or "" for name, value in row.fields.items()}
    front, name, back = (known.get(key, "") for key in ("title_front", "name", "title_back"))
    full = f"{front} {name}".strip() + (f", {back}" if back else "")
    own = [*words.problems.get((row.sheet, row.row), ()), *planned.problems]
    return ImportRow(
        order=order,
        place=f"{row.sheet} {row.row}" if has_sheets else str(row.row),
        action=planned.action,
        word=words.texts(f"action.{planned.action}"),
        name=full,
        nip=masked_nip(known.get("nip", ""))[:_SHOWN_OF_NIP],
        unit=known.get("unit", ""),
        remarks=tuple(words.remark(problem, found.roster.mapping) for problem in own),
        changes=_changes(found, planned, words.fields),
        search=fold(" ".join((full, known.get("nip", ""), known.get("unit", ""), str(row.row)))),
    )


def _changes(found: Preview, planned: PlannedRow, fields: Mapping[str, str]) -> tuple[str, ...]:
    """Say of a known person what would be replaced by what."""
    person = None if planned.person is None else found.existing.get(planned.person)
    if person is None or planned.action is not Action.UPDATE:
        return ()
    return tuple(
        f"{fields.get(name, name)}: {_shown(name, getattr(person, name)) or '–'}"
        f" → {_shown(name, value)}"
        for name, value in planned.changes.items()
    )


def _shown(name: str, value: str) -> str:
    return masked_nip(value) if name == "nip" else value


def sample_text(text: str) -> str:
    """Show a sample of a column; a number that may be a NIP only by its beginning."""
    digits = bare_nip(text)
    return masked_nip(digits) if digits.isdigit() and len(digits) >= _NIP_DIGITS else text


def groups_of(found: Preview, texts: Texts) -> tuple[GroupRow, ...]:
    """Put the groups of rows that may be one person into words."""
    names = {(row.sheet, row.row): row.fields.get("name") or "–" for row in found.roster.rows}
    return tuple(_group(group, names, texts) for group in found.roster.groups)


def _group(group: DuplicateGroup, names: Mapping[tuple[str, int], str], texts: Texts) -> GroupRow:
    sheets = group.sheets or ("",) * len(group.rows)
    places = list(zip(sheets, group.rows, strict=False))
    called = dict.fromkeys(names.get(place, "–") for place in places)
    return GroupRow(
        kind=texts(f"group.{group.kind}"),
        names=" / ".join(called),
        rows=", ".join(str(row) for row in group.rows),
    )


def columns() -> tuple[Column[ImportRow], ...]:
    """Declare the columns of the plan."""
    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("ImportTable", "Row"), width=WIDTHS[ROW], align=RIGHT,
            value=lambda row: row.place, sort_key=lambda row: row.order,
        ),
        Column(
            title=translate("ImportTable", "What happens"), width=WIDTHS[ACTION],
            value=lambda row: row.word,
        ),
        Column(
            title=translate("ImportTable", "Name"), width=WIDTHS[NAME],
            value=lambda row: row.name, sort_key=lambda row: fold(row.name),
        ),
        Column(title=translate("ImportTable", "NIP"), width=WIDTHS[NIP], value=lambda row: row.nip),
        Column(
            title=translate("ImportTable", "Unit"), width=WIDTHS[UNIT], value=lambda row: row.unit
        ),
        Column(
            title=translate("ImportTable", "Remark"), width=WIDTHS[REMARK],
            value=lambda row: " · ".join((*row.remarks, *row.changes)),
        ),
    )  # fmt: skip


def group_columns() -> tuple[Column[GroupRow], ...]:
    """Declare the columns of the groups."""
    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("ImportTable", "What it looks like"), width=340,
            value=lambda group: group.kind,
        ),
        Column(
            title=translate("ImportTable", "Names"), width=260, value=lambda group: group.names
        ),
        Column(title=translate("ImportTable", "Rows"), width=100, value=lambda group: group.rows),
    )  # fmt: skip
