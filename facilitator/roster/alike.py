"""Tell whether two names may be spellings of one, quickly among thousands."""

from collections.abc import Mapping

_ALIKE = 90
_PREFIX, _SUFFIX = 2, 3
# Balinese names begin with a word for man or woman: `I Made` and `Ni Made` are two people.
_SEX_WORDS = frozenset({"i", "ni", "bagus", "aiu"})


def are_alike(first: str, second: str) -> bool:
    """Tell whether two match keys of names are nearly the same."""
    from rapidfuzz import fuzz

    return fuzz.ratio(first, second) >= _ALIKE and _say_one_sex(first, second)


def alike_among(key: str, keys: Mapping[int, str]) -> list[int]:
    """Give the places of the match keys that are nearly the same as one."""
    from rapidfuzz import fuzz, process

    found = process.extract(key, keys, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=None)
    return [place for other, _, place in found if _say_one_sex(key, other)]


def ends_of(name: str) -> tuple[str, str]:
    """Give beginning and end of a name; only names that share one are compared.

    All against all takes ten times longer and found no more.
    """
    return f"{name[:_PREFIX]}…", f"…{name[-_SUFFIX:]}"


def _say_one_sex(first: str, second: str) -> bool:
    return not (set(first.split()) ^ set(second.split())) & _SEX_WORDS
