"""Ask about entries that may be one person, and put the answers into a review.

A question is about rows of the list, or about one row and one person of the workshop. Nothing
is ever joined unasked: an open question leaves everything as the plan has it.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.roster.likeness import side_by_side
from facilitator.roster.plan import Action, ImportPlan, PlannedRow
from facilitator.roster.records import FIELDS, SAME_PERSON, GroupKind, RosterRow, RowKey
from facilitator.roster.review import AddNew, Choice, LeaveOut, MergeInto, Review, UpdatePerson

_NONE: frozenset[str] = frozenset()


class Answer(StrEnum):
    """Say what somebody answered, or what is clear without."""

    OPEN = "open"
    ONE = "one"
    APART = "apart"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Ask whether rows are one person; with `person`, whether the one row is that person."""

    kind: GroupKind
    rows: tuple[RowKey, ...]
    person: PersonId | None = None

    @property
    def is_certain(self) -> bool:
        """Tell whether everything says that it is one person."""
        return SAME_PERSON[self.kind] == "yes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Hold a review, and the questions to which somebody answered: not one person."""

    review: Review = field(default_factory=Review)
    apart: frozenset[Question] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was said or typed yet."""
        return not (self.apart or self.review.edits or self.review.choices)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Hold what each entry of a question says in one field; own ones are `own.<heading>`."""

    field: str
    texts: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Tell whether the entries do not all say the same."""
        return len(set(self.texts)) > 1

    @property
    def is_choice(self) -> bool:
        """Tell whether they say different things, so that only one of them can be right."""
        return len(set(self.texts) - {""}) > 1

    @property
    def first(self) -> int:
        """Give the place of the first entry that says something."""
        return next(place for place, text in enumerate(self.texts) if text)


def compare(entries: Sequence[RosterRow | Person]) -> tuple[Line, ...]:
    """Lay entries side by side, field by field, those left out that all leave empty."""
    first, *others = entries
    found: dict[str, list[str]] = {}
    for place, other in enumerate(others, 1):
        for pair in side_by_side(first, other):
            texts = found.setdefault(pair.field, [""] * len(entries))
            texts[0], texts[place] = pair.first, pair.second
    known = (*(field for field in FIELDS if field in found), *found)
    return tuple(Line(field=field, texts=tuple(found[field])) for field in dict.fromkeys(known))


def find_questions(plan: ImportPlan, review: Review) -> tuple[Question, ...]:
    """Give what is to be asked, in the order of the list.

    A row that is somebody by NIP or by name and unit is no question, unless that NIP belongs
    to quite another name.
    """
    order = {row.row.key: place for place, row in enumerate(plan.rows)}
    groups = (
        Question(kind=group.kind, rows=group.keys) for group in plan.roster.groups if group.rows
    )
    found = [*groups, *_beside_workshop(plan.rows, review)]
    return tuple(sorted(found, key=lambda one: order.get(one.rows[0], 0)))


def _beside_workshop(rows: Iterable[PlannedRow], review: Review) -> Iterator[Question]:
    for row in rows:
        is_decided = isinstance(review.choices.get(row.row.key), AddNew | UpdatePerson)
        for one in row.likely:
            is_doubtful = row.action is Action.ADD or (
                one.kind is GroupKind.NIP_CONFLICT and row.person == one.person
            )
            if is_decided or is_doubtful:
                yield Question(kind=one.kind, rows=(one.row,), person=one.person)


def answer_to(question: Question, said: Said) -> Answer:
    """Give what was answered to a question, by whatever was done with its rows."""
    choices = said.review.choices
    if question.person is None:
        return _answer_of_rows(question, said)
    choice = choices.get(question.rows[0])
    if isinstance(choice, UpdatePerson):
        return Answer.ONE if choice.person == question.person else Answer.APART
    if isinstance(choice, LeaveOut | MergeInto) or question in said.apart:
        return Answer.APART
    return Answer.OPEN


def _answer_of_rows(question: Question, said: Said) -> Answer:
    choices = said.review.choices
    live = [key for key in question.rows if not isinstance(choices.get(key), LeaveOut)]
    if len(live) > 1 and len({_stands_for(key, choices) for key in live}) == 1:
        return Answer.ONE
    is_clear = SAME_PERSON[question.kind] == "no" or question in said.apart
    return Answer.APART if is_clear or len(live) < 2 else Answer.OPEN  # noqa: PLR2004  # a pair


def _stands_for(key: RowKey, choices: Mapping[RowKey, Choice]) -> RowKey | PersonId:
    """Follow choices to the row or person that a row ends in; a circle ends where it began."""
    seen = {key}
    while isinstance(choice := choices.get(key), MergeInto) and choice.row not in seen:
        key = choice.row
        seen.add(key)
    return choice.person if isinstance(choice, UpdatePerson) else key


def join_rows(
    said: Said,
    question: Question,
    rows: Collection[RowKey],
    taking: Mapping[RowKey, frozenset[str]] | None = None,
) -> Said:
    """Answer that these rows of a question are one person: all are merged into the first.

    Args:
        said: What was said before.
        question: The question.
        rows: Those of its rows that are one person; the others are not.
        taking: The fields in which the value of another row than the first wins.
    """
    first, *others = (key for key in question.rows if key in rows)
    loose = _without_merges(said.review.choices, question)
    merged = {key: MergeInto(row=first, taking=(taking or {}).get(key, _NONE)) for key in others}
    is_all = len(rows) == len(question.rows)
    apart = said.apart - {question} if is_all else said.apart | {question}
    return Said(review=replace(said.review, choices={**loose, **merged}), apart=apart)


def join_person(said: Said, question: Question, keeping: frozenset[str] = _NONE) -> Said:
    """Answer that a row is the person asked about, whose values stay in `keeping` fields."""
    if question.person is None:
        return said
    chosen = UpdatePerson(person=question.person, keeping=keeping)
    choices = {**said.review.choices, question.rows[0]: chosen}
    return Said(review=replace(said.review, choices=choices), apart=said.apart - {question})


def keep_apart(said: Said, question: Question) -> Said:
    """Answer that the entries of a question are not one person: all of them are kept."""
    if question.person is None:
        choices = _without_merges(said.review.choices, question)
    else:
        choices = {**said.review.choices, question.rows[0]: AddNew()}
    return Said(review=replace(said.review, choices=choices), apart=said.apart | {question})


def join_certain(said: Said, questions: Iterable[Question]) -> Said:
    """Answer every open question about rows that are certainly one person."""
    for question in questions:
        if is_open_and_certain(question, said):
            said = join_rows(said, question, question.rows)
    return said


def is_open_and_certain(question: Question, said: Said) -> bool:
    """Tell whether rows wait to be joined that are certainly one person."""
    return (
        question.person is None and question.is_certain and answer_to(question, said) is Answer.OPEN
    )


def _without_merges(choices: Mapping[RowKey, Choice], question: Question) -> dict[RowKey, Choice]:
    """Take back what joined the rows of a question with each other."""
    return {
        key: choice
        for key, choice in choices.items()
        if not (
            key in question.rows and isinstance(choice, MergeInto) and choice.row in question.rows
        )
    }


def choose(said: Said, rows: Iterable[RowKey], choice: Choice | None) -> Said:
    """Decide what becomes of rows; `None` lets them go by themselves again."""
    choices = dict(said.review.choices)
    for key in rows:
        choices.pop(key, None)
        if choice is not None:
            choices[key] = choice
    return replace(said, review=replace(said.review, choices=choices))


def type_in(said: Said, row: RowKey, typed: Mapping[str, str]) -> Said:
    """Add typed texts to a row; without any, all that was typed in it is taken back."""
    edits = dict(said.review.edits)
    if typed:
        edits[row] = {**edits.get(row, {}), **typed}
    else:
        edits.pop(row, None)
    return replace(said, review=replace(said.review, edits=edits))
