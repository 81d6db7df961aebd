"""Make the sheets of participant lists, rows of lists, and people of workshops."""

from dataclasses import replace
from uuid import UUID

from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.roster.read import understand
from facilitator.roster.records import Cell, Layout, RawSheet, RosterList, Sender

NIP = "198503122010011901"
OTHER_NIP = "198503122010012902"


def sheet(*rows: list[Cell], name: str = "") -> RawSheet:
    """Make a sheet of rows from 1 on; without a name it is that of a text file."""
    return RawSheet(name=name, rows=tuple(enumerate(rows, start=1)))


def listed(*rows: list[Cell], layout: Layout | None = None, name: str = "") -> RosterList:
    """Understand a list of these rows, the first one its headings."""
    return understand([sheet(*rows, name=name)], layout)


def person(number: int = 1, name: str = "Siti", **fields: object) -> Person:
    """Make somebody who is in the workshop already."""
    there = Person(id=PersonId(UUID(int=number)), name=name)
    return replace(there, **fields)  # type: ignore[arg-type]  # fields of a person


def sender(*headings: str, own: tuple[str, ...] = (), **mapping: str) -> Sender:
    """Make what is remembered of lists with these headings."""
    return Sender(template=tuple(sorted(headings)), mapping=mapping, own=own)
