"""Hold what a person decided about the rows of a list before it is imported."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from facilitator.model.ids import PersonId
from facilitator.roster.records import RowKey


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveOut:
    """Leave a row out of the import."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddNew:
    """Add a row as somebody new, whomever it resembles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdatePerson:
    """Take a row for this person of the workshop; in `keeping` fields the person's value stays.

    Of two rows taken for one person the second is merged into the first.
    """

    person: PersonId
    keeping: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeInto:
    """Merge a row into another one of the list, which is kept.

    Gaps of the kept row are filled from this one; in `taking` fields this row's value wins.
    """

    row: RowKey
    taking: frozenset[str] = frozenset()


Choice: TypeAlias = LeaveOut | AddNew | UpdatePerson | MergeInto


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Hold everything that was decided about a list; rows it has not are passed over.

    `edits` are typed texts by row and field; own fields are named `own.<heading>`. A typed
    name that has titles brings those along. `choices` say what becomes of single rows.
    """

    edits: Mapping[RowKey, Mapping[str, str]] = field(default_factory=dict)
    choices: Mapping[RowKey, Choice] = field(default_factory=dict)
