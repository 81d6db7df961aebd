"""Tell pages what has changed, so that those that care read anew."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Topic(StrEnum):
    """Name what a change is about."""

    WORKSHOP = "workshop"
    PLAN = "plan"
    PEOPLE = "people"
    ATTENDANCE = "attendance"
    TEAMS = "teams"
    SCORES = "scores"
    CERTIFICATES = "certificates"


EVERYTHING = frozenset(Topic)


@dataclass(frozen=True, slots=True)
class Change:
    """Hold what a saved act was about."""

    topics: frozenset[Topic]


class Hub(QObject):
    """Broadcast changes.

    Signals:
        changed: A `Change`, after it is on the disk.
    """

    changed = Signal(object)

    def tell(self, topics: frozenset[Topic]) -> None:
        """Broadcast a change."""
        self.changed.emit(Change(topics))
