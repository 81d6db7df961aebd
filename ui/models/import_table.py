"""Declare the table of what an import would do."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QIcon

from facilitator.identity import bare_nip, masked_nip
from facilitator.language import Texts
from facilitator.model.people import Person
from facilitator.roster.plan import Action, PlannedRow, value_of
from facilitator.roster.records import OWN, Grade, Problem, RowKey
from facilitator.services.import_roster import Preview
from facilitator.text import compose_name, fold
from ui.icons import Icons
from ui.models.table_model import RIGHT, Column, Index, RecordModel

ROW, ACTION, NAME, NIP, UNIT, REMARK = range(6)
WIDTHS = (56, 136, 160, 96, 116, 150)
ELASTIC = (NAME, UNIT, REMARK)
LEAST_FIRST = (UNIT, NIP)
PROBLEMS, NOTICES = "problems", "notices"
_SHOWN_OF_NIP = 8
_NIP_DIGITS = 16
_FIELDS_OF = {
    NAME: frozenset({"name", "title_front", "title_back"}),
    NIP: frozenset({"nip"}),
    UNIT: frozenset({"unit"}),
}
_ALERT, _NOTICE = "alert", "notice"
_ICONS: Mapping[str, tuple[str, str]] = {
    _ALERT: ("alert-triangle", "warn"),
    _NOTICE: ("info-circle", "muted"),
    Action.ADD: ("plus", "ok"),
    Action.UPDATE: ("refresh", "primary"),
    Action.SAME: ("equal", "muted"),
    Action.REFUSE: ("ban", "bad"),
    Action.MERGED: ("arrows-join", "muted"),
    Action.LEFT_OUT: ("x", "muted"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Hold a problem and its words: what is wrong, and where."""

    problem: Problem
    sentence: str
    place: str

    @property
    def field(self) -> str:
        """Name the field that it is about."""
        return self.problem.field

    @property
    def grade(self) -> Grade:
        """Say how much it takes away."""
        return self.problem.grade

    @property
    def value(self) -> str:
        """Give what the cell says, or what is left of a number."""
        return self.problem.value or self.problem.known_digits or ""

    @property
    def text(self) -> str:
        """Give place and sentence in one."""
        return f"{self.place}: {self.sentence}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """Hold a planned row with every text that the table shows; `order` is its place."""

    order: int
    planned: PlannedRow
    place: str
    word: str
    name: str
    nip: str
    unit: str
    remarks: tuple[Remark, ...]
    remark: str
    changes: tuple[str, ...]
    search: str

    @property
    def key(self) -> RowKey:
        """Name the row of the list."""
        return self.planned.row.key

    @property
    def action(self) -> Action:
        """Say what would happen with it."""
        return self.planned.action

    def is_in(self, group: str) -> bool:
        """Tell whether the row belongs to a group of the filter."""
        if group == PROBLEMS:
            return any(one.grade is not Grade.NOTICE for one in self.remarks)
        if group == NOTICES:
            return any(one.grade is Grade.NOTICE for one in self.remarks)
        return group == self.planned.action


class ImportModel(RecordModel[ImportRow]):
    """Show rows with a sign for what happens and at every cell that is doubtful."""

    def __init__(self, icons: Icons) -> None:
        """Begin without rows."""
        super().__init__(columns(), lambda one: one.search)
        self._signs: dict[str, QIcon] = {}
        self.draw_signs(icons)

    def draw_signs(self, icons: Icons) -> None:
        """Draw the signs in the colors of the theme."""
        self._signs = {key: icons.icon(*how) for key, how in _ICONS.items()}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a cell shows, its sign too."""
        if role != Qt.ItemDataRole.DecorationRole:
            return super().data(index, role)
        return self._sign(self.record(index.row()), index.column()) if index.isValid() else None

    def _sign(self, row: ImportRow, column: int) -> QIcon | None:
        if column == ACTION:
            return self._signs[row.planned.action]
        if not row.remarks or column == ROW:
            return None
        meant = _FIELDS_OF.get(column)
        grades = {one.grade for one in row.remarks if meant is None or one.field in meant}
        if not grades:
            return None
        return self._signs[_NOTICE if grades == {Grade.NOTICE} else _ALERT]

    def renew(self, rows: Iterable[ImportRow]) -> None:
        """Show what is said of the same rows now; none comes, goes or moves."""
        new = {one.key: one for one in rows}
        self._records = [new[one.key] for one in self._records]
        self._texts = [one.search for one in self._records]
        self._shown = [new[one.key] for one in self._shown]
        if self._shown:
            last = self.index(len(self._shown) - 1, len(self.columns) - 1, QModelIndex())
            self.dataChanged.emit(self.index(0, 0, QModelIndex()), last)


def rows_of(found: Preview, texts: Texts, fields: Mapping[str, str]) -> tuple[ImportRow, ...]:
    """Prepare everything that the table asks for; in whatever thread.

    Args:
        found: The plan.
        texts: The sentences.
        fields: The word of each field of a person.
    """
    problems: dict[RowKey, list[Problem]] = {}
    for problem in found.plan.roster.problems:
        problems.setdefault((problem.sheet, problem.row), []).append(problem)
    has_sheets = len({row.sheet for row in found.roster.rows}) > 1
    words = _Words(texts, fields, problems, has_sheets)
    return tuple(
        _row(found, planned, order, words) for order, planned in enumerate(found.plan.rows)
    )


class _Words:
    """Hold what rows are put into words with."""

    def __init__(
        self,
        texts: Texts,
        fields: Mapping[str, str],
        problems: Mapping[RowKey, list[Problem]],
        has_sheets: bool,  # noqa: FBT001  # of this file only
    ) -> None:
        self.texts, self.fields, self.problems = texts, fields, problems
        self.has_sheets = has_sheets
        self.actions = {action: texts(f"action.{action}") for action in Action}

    def place(self, key: RowKey) -> str:
        return f"{key[0]} {key[1]}" if self.has_sheets else str(key[1])


def remark_of(problem: Problem, texts: Texts) -> Remark:
    """Put a problem into words."""
    shown = problem.value or problem.known_digits or ""
    sentence = texts(f"problem.{problem.code}", value=shown, other_row=problem.other_row or "?")
    place = texts(
        f"place.{problem.place_key}", cell=problem.cell, row=problem.row, heading=problem.heading
    )
    return Remark(problem=problem, sentence=sentence, place=place)


def _row(found: Preview, planned: PlannedRow, order: int, words: _Words) -> ImportRow:
    row = planned.row
    known = {name: value or "" for name, value in row.fields.items()}
    full = compose_name(
        **{key: known.get(key, "") for key in ("title_front", "name", "title_back")}
    )
    problems = (*words.problems.get(row.key, ()), *planned.problems)
    remarks = tuple(remark_of(problem, words.texts) for problem in problems)
    changes = _changes(found, planned, words.fields)
    nip, unit = known.get("nip", ""), known.get("unit", "")
    return ImportRow(
        order=order,
        planned=planned,
        place=words.place(row.key),
        word=words.actions[planned.action],
        name=full,
        nip=masked_nip(nip)[:_SHOWN_OF_NIP],
        unit=unit,
        remarks=remarks,
        remark=" · ".join((*(one.text for one in remarks), *changes)),
        changes=changes,
        search=fold(f"{full} {nip} {unit} {row.row}"),
    )


def _changes(found: Preview, planned: PlannedRow, fields: Mapping[str, str]) -> tuple[str, ...]:
    """Say of a known person what would be replaced by what."""
    person = None if planned.person is None else found.existing.get(planned.person)
    if person is None or planned.action is not Action.UPDATE:
        return ()
    return tuple(
        f"{fields.get(name, name.removeprefix(OWN))}: {_before(person, name) or '–'}"
        f" → {_shown(name, value)}"
        for name, value in planned.changes.items()
    )


def _before(person: Person, name: str) -> str:
    return _shown(name, value_of(person, name))


def _shown(name: str, value: str) -> str:
    return masked_nip(value) if name == "nip" else value


def sample_text(text: str) -> str:
    """Show a sample of a column; a number that may be a NIP only by its beginning."""
    digits = bare_nip(text)
    return masked_nip(digits) if digits.isdigit() and len(digits) >= _NIP_DIGITS else text


def columns() -> Sequence[Column[ImportRow]]:
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
            value=lambda row: row.remark,
        ),
    )  # fmt: skip
