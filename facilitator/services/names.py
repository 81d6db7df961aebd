"""Get the names right before certificates: number them for the proof, mend and confirm them.

A proof on paper shows every name with its number; what people correct on it comes back by that
number, and all others are confirmed in one act.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from facilitator.errors import UserError
from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.store import people
from facilitator.store.connection import Connection, Deed, Store
from facilitator.text import NameParts, clean, compose_name, split_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """Hold a participant with the number by which they stand on the name proof."""

    number: int
    person: Person


def numbered(connection: Connection) -> tuple[Numbered, ...]:
    """Give participants their list numbers, in order, and go on counting for those without.

    Who was erased has no name to check.
    """
    found = [one for one in people.participants(connection) if not one.is_erased]
    last = max((one.list_number or 0 for one in found), default=0)
    bare = [one.id for one in found if one.list_number is None]
    further = {key: number for number, key in enumerate(bare, start=last + 1)}
    return tuple(
        Numbered(number=one.list_number or further.get(one.id, 0), person=one) for one in found
    )


def at(found: Sequence[Numbered], number: int) -> Person:
    """Find who stands under a number.

    Raises:
        UserError: `names.no_number`; `names.several`, after two laptops gave the same one.
    """
    there = [one.person for one in found if one.number == number]
    if not there:
        raise UserError("names.no_number", number=number)
    if len(there) > 1:
        listed = "; ".join(one.full_name for one in there)
        raise UserError("names.several", number=number, names=listed)
    return there[0]


def unconfirmed(found: Iterable[Person]) -> int:
    """Count those whose name nobody has confirmed as it stands now; of the erased nobody asks."""
    return sum(not one.is_name_confirmed and not one.is_erased for one in found)


def parts(text: str, person: Person) -> NameParts:
    """Part a typed name from its titles; one before it that the person has stays a title."""
    typed, front = clean(text), person.title_front
    if typed == person.full_name:
        return NameParts(person.name, front, person.title_back)
    if front and typed.startswith(f"{front} "):
        name, _, back = typed[len(front) :].partition(",")
        return NameParts(name.strip(), front, back.strip(" ,"))
    return split_name(typed)


# ---- writing


def correct(store: Store, key: PersonId, text: str, *, actor: str = "") -> str:
    """Give a person the name as it was corrected on the proof, which confirms it too.

    Returns:
        The name with its titles, as it will be printed.

    Raises:
        UserError: `person.no_name`, `person.erased`, `names.gone`.
    """

    def work(deed: Deed) -> str:
        person = people.person(deed.reading, key)
        if person is None:
            raise UserError("names.gone")
        if person.is_erased:
            raise UserError("person.erased")
        found = parts(text, person)
        if not any(map(str.isalpha, found.name)):
            raise UserError("person.no_name")
        full = compose_name(*found)
        wanted = {**found._asdict(), "name_confirmed": full}
        new = {name: value for name, value in wanted.items() if getattr(person, name) != value}
        if new:
            deed.draft.set("person", key, new)
        return full

    return store.write(work, actor=actor).value


def confirm(store: Store, chosen: Iterable[PersonId], *, actor: str = "") -> int:
    """Confirm names as they stand at this moment; gives how many were not confirmed before."""
    keys = tuple(chosen)

    def work(deed: Deed) -> int:
        found = (people.person(deed.reading, key) for key in keys)
        return _confirm(deed, (one for one in found if one is not None))

    return store.write(work, actor=actor).value


def confirm_rest(store: Store, *, actor: str = "") -> int:
    """Confirm the names of all participants that are not confirmed; gives how many."""

    def work(deed: Deed) -> int:
        return _confirm(deed, people.participants(deed.reading))

    return store.write(work, actor=actor).value


def _confirm(deed: Deed, found: Iterable[Person]) -> int:
    count = 0
    for one in found:
        if not one.is_name_confirmed and not one.is_erased:
            deed.draft.set("person", one.id, {"name_confirmed": one.full_name})
            count += 1
    return count


def ask_again(store: Store, chosen: Iterable[PersonId], *, actor: str = "") -> int:
    """Take confirmations back, so that the names are asked again; gives how many."""
    keys = tuple(chosen)

    def work(deed: Deed) -> int:
        found = (people.person(deed.reading, key) for key in keys)
        there = [one for one in found if one is not None and one.name_confirmed]
        for one in there:
            deed.draft.set("person", one.id, {"name_confirmed": ""})
        return len(there)

    return store.write(work, actor=actor).value
