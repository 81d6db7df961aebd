"""Declare the lists beside the rows of an import: who may be one person, and who is missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt

from facilitator.language import Texts
from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.roster.questions import Answer, Question, Said, answer_to, find_questions
from facilitator.roster.records import RosterRow, RowKey
from facilitator.services.import_roster import Preview
from ui.icons import Icons
from ui.models.table_model import Column, Index, RecordModel

_SIGNS = {
    Answer.OPEN: ("help-circle", "warn"),
    Answer.ONE: ("arrows-join", "ok"),
    Answer.APART: ("equal-not", "muted"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """Hold a question in words, and the entries it is about: rows first, then a person.

    `is_taken` says that the plan has the row as that person, as long as nobody says otherwise.
    """

    question: Question
    answer: Answer
    kind: str
    names: str
    entries: tuple[RosterRow | Person, ...]
    is_taken: bool


class CaseModel(RecordModel[CaseRow]):
    """Show questions with a sign for their answers."""

    def __init__(self, icons: Icons, words: Mapping[Answer, str]) -> None:
        """Take the word for each answer."""
        super().__init__(_columns(words))
        self.draw_signs(icons)

    def draw_signs(self, icons: Icons) -> None:
        """Draw the signs in the colors of the theme."""
        self._signs = {key: icons.icon(*how) for key, how in _SIGNS.items()}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a cell shows, its sign too."""
        if role == Qt.ItemDataRole.DecorationRole and index.isValid() and index.column() == 0:
            return self._signs[self.record(index.row()).answer]
        return super().data(index, role)

    def renew(self, rows: Iterable[CaseRow]) -> bool:
        """Show other answers to the same questions; tells whether they are the same."""
        new = {one.question: one for one in rows}
        if list(new) != [one.question for one in self._records]:
            return False
        self._records = [new[one.question] for one in self._records]
        self._shown = [new[one.question] for one in self._shown]
        if self._shown:
            last = self.index(len(self._shown) - 1, len(self.columns) - 1, QModelIndex())
            self.dataChanged.emit(self.index(0, 0, QModelIndex()), last)
        return True


def cases_of(found: Preview, said: Said, texts: Texts) -> tuple[CaseRow, ...]:
    """Put the questions into words, in the order of the list; in whatever thread."""
    asked = find_questions(found.plan, said.review)
    if not asked:
        return ()
    rows = {row.key: row for row in found.plan.roster.rows}
    taken = {row.row.key: row.person for row in found.plan.rows if row.likely}
    return tuple(_case(one, found, (rows, taken), (said, texts)) for one in asked)


def _case(
    question: Question,
    found: Preview,
    listing: tuple[Mapping[RowKey, RosterRow], Mapping[RowKey, PersonId | None]],
    around: tuple[Said, Texts],
) -> CaseRow:
    (rows, taken), (said, texts) = listing, around
    listed = [rows[key] for key in question.rows]
    persons = [] if question.person is None else [found.existing[question.person]]
    names = [row.fields.get("name") or "–" for row in listed] + [one.name for one in persons]
    return CaseRow(
        question=question,
        answer=answer_to(question, said),
        kind=texts(f"group.{question.kind}"),
        names=" / ".join(dict.fromkeys(names)),
        entries=(*listed, *persons),
        is_taken=question.person is not None and taken.get(question.rows[0]) == question.person,
    )


def _columns(words: Mapping[Answer, str]) -> tuple[Column[CaseRow], ...]:
    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("ImportTable", "Answer"), width=150,
            value=lambda case: words[case.answer],
        ),
        Column(
            title=translate("ImportTable", "Names"), width=180, value=lambda case: case.names,
            hint=lambda case: f"{case.names}\n{case.kind}",
        ),
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingRow:
    """Hold somebody of the workshop of whom the list says nothing."""

    name: str
    unit: str


def missing_of(found: Preview) -> tuple[MissingRow, ...]:
    """Give who is missing, in the order of the workshop; in whatever thread."""
    people = (found.existing[key] for key in found.plan.missing)
    return tuple(MissingRow(name=one.full_name, unit=one.unit) for one in people)


def missing_columns() -> tuple[Column[MissingRow], ...]:
    """Declare the columns of who is missing."""
    translate = QCoreApplication.translate
    return (
        Column(title=translate("ImportTable", "Name"), width=260, value=lambda one: one.name),
        Column(title=translate("ImportTable", "Unit"), width=260, value=lambda one: one.unit),
    )
