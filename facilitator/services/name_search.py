"""Find people by what somebody types at the desk: a piece of the name, a list number, a NIP."""

from collections.abc import Sequence

from facilitator.store.desk import Entrant
from facilitator.text import fold, match_key

LEAST_LETTERS = 2
_LONGEST_NUMBER = 5
_LEAST_SIMILAR, _ENOUGH = 4, 3
_ALIKE = 78


class Finder:
    """Find among people; quick with thousands, because their folded names are kept."""

    def __init__(self, people: Sequence[Entrant]) -> None:
        """Keep the folded names."""
        self._people = tuple(people)
        self._folded = [f" {fold(one.full_name)}" for one in self._people]
        self._keys: list[str] | None = None

    def find(self, text: str, most: int = 8) -> tuple[Entrant, ...]:
        """Give who is meant, the best first: whole beginnings, then pieces, then similar names."""
        typed = fold(text)
        digits = typed.replace(" ", "")
        if digits.isdigit():
            return self._by_number(digits)[:most]
        if len(digits) < LEAST_LETTERS:
            return ()
        words = typed.split()
        starts: list[Entrant] = []
        pieces: list[Entrant] = []
        for person, name in zip(self._people, self._folded, strict=True):
            if all(word in name for word in words):
                begins = all(f" {word}" in name for word in words)
                (starts if begins else pieces).append(person)
        found = [*starts, *pieces][:most]
        if len(found) < _ENOUGH and len(digits) >= _LEAST_SIMILAR:
            found += [one for one in self._similar(text, most) if one not in found]
        return tuple(found[:most])

    def is_certain(self, text: str, found: Sequence[Entrant]) -> bool:
        """Tell whether the first one found holds what was typed, so that Enter may choose it."""
        typed = fold(text)
        if not found:
            return False
        if typed.replace(" ", "").isdigit():
            return True
        name = fold(found[0].full_name)
        return all(word in name for word in typed.split())

    def _by_number(self, digits: str) -> tuple[Entrant, ...]:
        if len(digits) <= _LONGEST_NUMBER:
            return tuple(one for one in self._people if one.number == int(digits))
        return tuple(one for one in self._people if one.nip.startswith(digits))

    def _similar(self, text: str, most: int) -> list[Entrant]:
        from rapidfuzz import fuzz, process

        wanted = match_key(text)
        if len(wanted) < _LEAST_SIMILAR:
            return []
        if self._keys is None:
            self._keys = [match_key(one.name) for one in self._people]
        found = process.extract(
            wanted, self._keys, scorer=fuzz.partial_ratio, score_cutoff=_ALIKE, limit=most
        )
        return [self._people[place] for _, _, place in found]
