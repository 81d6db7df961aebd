"""Deal people into teams of equal size, and offer names for the teams."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import count, islice

from facilitator.model.people import Person

ANIMALS = (
    "Elang", "Harimau", "Komodo", "Rajawali", "Banteng", "Cenderawasih", "Badak", "Anoa", "Merak",
    "Gajah", "Penyu", "Macan", "Kancil", "Jalak", "Rusa", "Orangutan", "Kasuari", "Tarsius", "Paus",
    "Beruang", "Maleo", "Kijang", "Enggang", "Kuskus",
)  # fmt: skip
MOUNTAINS = (
    "Rinjani", "Semeru", "Merapi", "Kerinci", "Bromo", "Agung", "Slamet", "Lawu", "Tambora",
    "Merbabu", "Sindoro", "Sumbing", "Ijen", "Arjuno", "Raung", "Ciremai", "Pangrango", "Batur",
    "Papandayan", "Leuser", "Salak", "Dempo", "Klabat", "Latimojong",
)  # fmt: skip


class Naming(StrEnum):
    """Say what teams are named after."""

    ANIMALS = "animals"
    MOUNTAINS = "mountains"
    NUMBERS = "numbers"


class Mixing(StrEnum):
    """Say in which order people are dealt: as listed, or so that units and sexes spread."""

    ROSTER = "roster"
    MIXED = "mixed"


def names(naming: Naming, wanted: int, *, word: str, taken: Sequence[str] = ()) -> tuple[str, ...]:
    """Give so many names that no team has yet; `word` begins the numbered ones."""
    known = {name.casefold() for name in taken}
    free = (name for name in _endless(naming, word) if name.casefold() not in known)
    return tuple(islice(free, wanted))


def _endless(naming: Naming, word: str) -> Iterator[str]:
    if naming is Naming.NUMBERS:
        yield from (f"{word} {number}" for number in count(1))
    stock = MOUNTAINS if naming is Naming.MOUNTAINS else ANIMALS
    yield from stock
    for number in count(2):
        yield from (f"{name} {number}" for name in stock)


def dealt(
    people: Sequence[Person],
    teams: int,
    mixing: Mixing = Mixing.ROSTER,
    *,
    sizes: Sequence[int] = (),
) -> tuple[tuple[Person, ...], ...]:
    """Deal people into teams whose sizes differ by one at most.

    Mixed, the numbers of either sex differ by one at most between teams, those of a work unit
    by two. Members stand in the order they came in.

    Args:
        people: Who is dealt, in the order of the roster.
        teams: How many teams there are, at least one.
        mixing: In which order people are dealt.
        sizes: How many each team has already; the smallest are filled first.
    """
    order = list(people)
    if mixing is Mixing.MIXED:
        order.sort(key=lambda person: (person.sex, person.unit.casefold()))
    held = list(sizes) or [0] * teams
    found: list[list[Person]] = [[] for _ in range(teams)]
    at = 0
    for person in order:
        least = min(held)
        while held[at % teams] != least:
            at += 1
        found[at % teams].append(person)
        held[at % teams] += 1
        at += 1  # on to the next one, or a team would get two alike in a row
    at_first = {person.id: place for place, person in enumerate(people)}
    return tuple(tuple(sorted(team, key=lambda one: at_first[one.id])) for team in found)
