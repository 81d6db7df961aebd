"""Put names in Arabic and Hebrew letters into the order and forms they are drawn in.

PDF text is drawn from left to right, letter by letter. Arabic letters are replaced by the
joined forms that Unicode still lists (Arabic Presentation Forms-B), runs from right to left
are reversed. This serves names and short lines; it is no complete bidirectional algorithm.
"""

import unicodedata
from functools import cache

_FIRST_RIGHT_TO_LEFT = "\u0590"
_LEFT, _RIGHT, _NEUTRAL = -1, 1, 0
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def visual(text: str) -> str:
    """Give the text in the order and letter forms in which it is drawn."""
    if not text or max(text) < _FIRST_RIGHT_TO_LEFT:
        return text
    signs = [_direction(char) for char in text]
    if _RIGHT not in signs:
        return text
    runs = _runs(text, _settled(signs))
    if next(sign for sign in signs if sign != _NEUTRAL) == _RIGHT:
        runs.reverse()
    return "".join(_mirrored(run) if sign == _RIGHT else run for sign, run in runs)


def _direction(char: str) -> int:
    kind = unicodedata.bidirectional(char)
    if kind in ("R", "AL"):
        return _RIGHT
    return _LEFT if kind in ("L", "EN", "AN") else _NEUTRAL


def _settled(signs: list[int]) -> list[int]:
    """Give neutral signs the direction of their neighbors, else that of the text."""
    base = next(sign for sign in signs if sign != _NEUTRAL)
    before, settled = base, []
    for place, sign in enumerate(signs):
        if sign == _NEUTRAL:
            after = next((other for other in signs[place:] if other != _NEUTRAL), base)
            settled.append(before if before == after else base)
        else:
            before = sign
            settled.append(sign)
    return settled


def _runs(text: str, signs: list[int]) -> list[tuple[int, str]]:
    runs: list[tuple[int, str]] = []
    for sign, char in zip(signs, text, strict=True):
        if runs and runs[-1][0] == sign:
            runs[-1] = (sign, runs[-1][1] + char)
        else:
            runs.append((sign, char))
    return runs


def _mirrored(run: str) -> str:
    """Join the letters of a run and reverse it, marks staying after their letter."""
    clusters: list[str] = []
    for char in _joined(run):
        if clusters and unicodedata.combining(char):
            clusters[-1] += char
        else:
            clusters.append(char)
    return "".join(reversed(clusters)).translate(_MIRRORED)


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Map letters and their ligatures to the forms isolated, initial, medial, final."""
    table: dict[str, dict[str, str]] = {}
    for code in range(0xFE70, 0xFEFD):
        kind, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        base = "".join(chr(int(letter, 16)) for letter in letters)
        if kind.startswith("<") and not base.startswith(" "):
            table.setdefault(base, {})[kind.strip("<>")] = chr(code)
    return table


def _joined(run: str) -> str:
    """Replace Arabic letters by the forms that join with their neighbors."""
    forms = _forms()
    units = _units(run)
    solid = [place for place, unit in enumerate(units) if not unicodedata.combining(unit[0])]
    shown = list(units)
    for order, place in enumerate(solid):
        own = forms.get(units[place], {})
        before = forms.get(units[solid[order - 1]], {}) if order else {}
        after = forms.get(units[solid[order + 1]], {}) if order + 1 < len(solid) else {}
        joins_before = "initial" in before and "final" in own
        joins_after = "initial" in own and "final" in after
        shown[place] = own.get(_FORM[joins_before, joins_after], units[place])
    return "".join(shown)


_FORM = {
    (False, False): "isolated",
    (False, True): "initial",
    (True, True): "medial",
    (True, False): "final",
}


def _units(run: str) -> list[str]:
    """Cut a run into letters, lam and alef together where they make one sign."""
    units: list[str] = []
    for char in run:
        if units and units[-1] == "\u0644" and units[-1] + char in _forms():
            units[-1] += char
        else:
            units.append(char)
    return units
