"""Find names and numbers of people inside free text, and put a plain word in their place.

Texts are compared word by word, without regard to capitals and to what parts the words. Where a
name of somebody else is longer at the same place, it is that other person who is meant.
"""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+")
_BETWEEN = "; "
_TELLING_DIGITS = 6
"""From how many digits on a single word says who is meant, as a NIP or phone number does."""

Words = tuple[str, ...]


def words_of(text: str) -> Words:
    """Split a text into words, as they are compared."""
    return tuple(word.casefold() for word in _WORD.findall(text))


class Mentions:
    """Know what is to vanish from free text, and which like-sounding texts stay."""

    def __init__(self, gone: Iterable[str], kept: Iterable[str], label: str) -> None:
        """Learn the texts.

        Args:
            gone: Names, numbers and addresses of the people who are erased.
            kept: Those of everybody else; what is in both stays.
            label: What stands in their place.
        """
        self._label = label
        stays = {words for text in kept if (words := words_of(text))}
        self._whole = {words for text in gone if (words := words_of(text))} - stays
        self._longest: dict[str, list[Words]] = {}
        telling = {words for words in self._whole if _is_telling(words)}
        self._firsts = {words[0] for words in telling}
        near = {words for words in stays if words[0] in self._firsts}
        for words in sorted(telling | near, key=len, reverse=True):
            self._longest.setdefault(words[0], []).append(words)

    def is_one(self, text: str) -> bool:
        """Tell whether a text is nothing but a name or number of somebody erased."""
        return words_of(text) in self._whole

    def sweep(self, text: str) -> str:
        """Give a text without them; a name of one word may be any word, and stays."""
        places = list(_WORD.finditer(text))
        words = [place.group().casefold() for place in places]
        if self._firsts.isdisjoint(words):
            return text
        kept, behind, at = "", 0, 0
        while at < len(words):
            found = self._at(words, at)
            if found in self._whole:
                last = places[at + len(found) - 1]
                kept += text[behind : places[at].start()] + self._label
                behind = last.end()
            at += max(len(found), 1)
        return kept + text[behind:]

    def sweep_list(self, text: str) -> str:
        """Give a list of names in one text, parted by semicolons, without theirs."""
        parts = text.split(_BETWEEN)
        swept = [self._label if self.is_one(part) else self.sweep(part) for part in parts]
        return _BETWEEN.join(swept)

    def sweep_all(self, value: object) -> object:
        """Give a JSON value without them, whatever depth they stand in; names of fields stay."""
        if isinstance(value, str):
            return self.sweep(value)
        if isinstance(value, dict):
            return {name: self.sweep_all(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self.sweep_all(inner) for inner in value]
        return value

    def _at(self, words: list[str], at: int) -> Words:
        """Give the longest known text that begins at a word, nothing where none does."""
        known = self._longest.get(words[at], ())
        return next((one for one in known if tuple(words[at : at + len(one)]) == one), ())


def _is_telling(words: Words) -> bool:
    """Tell whether words say who is meant even in the middle of a sentence.

    A name of one word may as well be any word, or that of a team.
    """
    return len(words) > 1 or sum(map(str.isdigit, words[0])) >= _TELLING_DIGITS
