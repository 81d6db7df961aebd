"""Find rows of a list that may be one person; nothing is ever merged unasked."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from facilitator.identity import NIP_DIGITS, Fault, bare_nip
from facilitator.roster.alike import alike_among, are_alike, ends_of
from facilitator.roster.records import (
    FIELDS,
    SAME_PERSON,
    DuplicateGroup,
    GroupKind,
    Problem,
    RosterList,
    RosterRow,
    RowKey,
)
from facilitator.text import fold, match_key

_DIGITS_CUT = (1, 2)
# Fields that two rows of one person share; a unit may change, titles are spelt anyhow.
_NOT_OWN = frozenset({"name", "title_front", "title_back", "nip", "unit"})
_FIELDS_IN_ORDER = {field: place for place, field in enumerate(FIELDS)}
_TELLING = ("nip", "phone", "email", "birth_date")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Hold the groups in the order of their first rows, and NIPs clearly not their row's."""

    groups: tuple[DuplicateGroup, ...]
    problems: tuple[Problem, ...]


def find_duplicates(rows: Sequence[RosterRow], problems: Sequence[Problem] = ()) -> Found:
    """Group the rows of all sheets that may be one person.

    The problems found before tell what is left of a NIP that could not be read.
    """
    named = [row for row in rows if row.fields["name"]]
    finder = _Finder(named, problems)
    finder.by_nip()
    finder.by_cut_nip()
    finder.by_name()
    finder.by_likeness()
    in_order = sorted(finder.groups, key=itemgetter(0))
    return Found(groups=tuple(group for _, group in in_order), problems=tuple(finder.problems))


def finished(
    roster: RosterList, rows: Sequence[RosterRow], problems: Sequence[Problem]
) -> RosterList:
    """Give a list these rows, with their groups and all problems in order, each at its cell."""
    found = find_duplicates(rows, problems)
    order = {sheet.name: place for place, sheet in enumerate(roster.sheets)}

    def place(problem: Problem) -> tuple[int, int, int]:
        return order.get(problem.sheet, 0), problem.row, _FIELDS_IN_ORDER[problem.field]

    placed = map(roster.placed, sorted((*problems, *found.problems), key=place))
    return replace(roster, rows=tuple(rows), problems=tuple(placed), groups=found.groups)


class _Finder:
    """Collect groups; by NIP first, then by name, then by likeness."""

    def __init__(self, rows: Sequence[RosterRow], problems: Sequence[Problem]) -> None:
        self._rows = rows
        self._lost = dict(known_starts(problems, Fault.NIP_PRECISION_LOST))
        self._cut = dict(known_starts(problems, Fault.NIP_LENGTH))
        self._names = [fold(row.fields["name"] or "") for row in rows]
        self._units: dict[str, str] = {}
        self._keys: dict[int, str] = {}
        self._alone: list[int] = []
        self.groups: list[tuple[int, DuplicateGroup]] = []
        self.problems: list[Problem] = []

    def by_nip(self) -> None:
        """Group the rows of one NIP."""
        for places in _repeated(row.fields.get("nip") for row in self._rows):
            rows = [self._rows[place] for place in places]
            if not all(self._may_be_one(places[0], other) for other in places[1:]):
                self._add(GroupKind.NIP_CONFLICT, places)
                self._report_foreign_nips(places)
            elif all(row.fields == rows[0].fields for row in rows[1:]):
                self._add(GroupKind.EXACT_REPEAT, places)
            else:
                self._add(GroupKind.SAME_NIP, places)

    def _may_be_one(self, first: int, second: int) -> bool:
        """Tell whether two names may be spellings of one, for rows with the same NIP."""
        return self._names[first] == self._names[second] or are_alike(
            self._match_key(first), self._match_key(second)
        )

    def _report_foreign_nips(self, places: Sequence[int]) -> None:
        """Report a NIP on a row that is somebody else by more than the name.

        Where name and unit are all there is, the group alone asks: it may be one person.
        """
        for place in places[1:]:
            self._report_if_foreign(places[0], place)

    def _report_if_foreign(self, first: int, place: int) -> None:
        row, other = self._rows[place], self._rows[first]
        if _differ_in_own(other, row) and not self._may_be_one(first, place):
            self.problems.append(
                Problem(
                    sheet=row.sheet,
                    row=row.row,
                    field="nip",
                    code=Fault.NIP_DUPLICATE,
                    other_row=other.row,
                )
            )

    def by_cut_nip(self) -> None:
        """Report a NIP whose beginning stands, its last digit or two missing, further up."""
        cut: dict[str, int] = {}
        for place, row in enumerate(self._rows if self._cut else ()):
            if start := self._cut.get((row.sheet, row.row)):
                if NIP_DIGITS - len(start) in _DIGITS_CUT:
                    cut.setdefault(start, place)
            elif nip := row.fields.get("nip"):
                for digits in _DIGITS_CUT:
                    first = cut.get(nip[:-digits])
                    if first is not None:
                        self._report_if_foreign(first, place)

    def by_name(self) -> None:
        """Group the rows of one bare name: namesakes, and those without a NIP."""
        in_group = set()
        for places in _repeated(self._names):
            loose = [place for place in places if not self._rows[place].fields.get("nip")]
            for unit_places in self._of_one_unit(places, loose):
                in_group.update(unit_places)
                self._add(self._kind_without_nip(unit_places), unit_places)
            for firsts in self._namesakes(places):
                self._add(GroupKind.NAMESAKES, firsts)
        self._alone = [
            place
            for place, row in enumerate(self._rows)
            if not row.fields.get("nip") and place not in in_group
        ]

    def _of_one_unit(self, places: Sequence[int], loose: Sequence[int]) -> Iterator[list[int]]:
        """Give, for rows without a NIP, all rows of the name whose unit may be the same."""
        done: set[int] = set()
        for place in loose:
            if place in done:
                continue
            group = [other for other in places if other == place or self._fits(place, other)]
            done.update(group)
            if len(group) > 1:
                yield group

    def _kind_without_nip(self, places: Sequence[int]) -> GroupKind:
        fields = [self._rows[place].fields for place in places]
        is_repeat = all(other == fields[0] for other in fields[1:])
        is_telling = any(fields[0].get(field) for field in _TELLING)
        return GroupKind.EXACT_REPEAT if is_repeat and is_telling else GroupKind.SAME_NAME_NO_NIP

    def _namesakes(self, places: Sequence[int]) -> Iterator[list[int]]:
        """Give the first row of each NIP, where a name is spelt the same but for case."""
        firsts: dict[str, dict[str, int]] = {}
        for place in places:
            fields = self._rows[place].fields
            if nip := fields.get("nip"):
                firsts.setdefault((fields["name"] or "").casefold(), {}).setdefault(nip, place)
        return (list(found.values()) for found in firsts.values() if len(found) > 1)

    def _fits(self, loose: int, other: int) -> bool:
        """Tell whether unit and what is left of the NIP allow two rows to be one person."""
        first, second = self._rows[loose], self._rows[other]
        if len({self._unit(loose), self._unit(other)} - {""}) > 1:
            return False
        left, nip = self._lost.get((first.sheet, first.row)), second.fields.get("nip")
        left_too = self._lost.get((second.sheet, second.row))
        return not (
            (left and nip and not nip.startswith(left))
            or (left and left_too and not left.startswith(left_too[: len(left)]))
        )

    def by_likeness(self) -> None:
        """Ask about rows without a NIP whose name is nearly another's in the same unit."""
        if not self._alone:
            return
        blocks = self._blocks()
        done: list[set[int]] = []
        for place in self._alone:
            key = self._match_key(place)
            near = {
                other
                for block in self._blocks_to_search(place)
                for other in alike_among(key, blocks.get(block, {}))
                if other != place and self._fits(place, other)
            }
            pair = {place, *near}
            if near and not any(pair <= earlier for earlier in done):
                done.append(pair)
                self._add(GroupKind.SIMILAR_NAME_NO_NIP, sorted(pair))

    def _blocks(self) -> dict[tuple[str | None, str], dict[int, str]]:
        """Give the rows to compare with by unit and by beginning or end of the name."""
        wanted = {block for place in self._alone for block in self._blocks_to_search(place)}
        blocks: dict[tuple[str | None, str], dict[int, str]] = defaultdict(dict)
        ends = {end for _, end in wanted}
        for place, name in enumerate(self._names):
            for end in ends.intersection(ends_of(name)):
                for block in ((self._unit(place), end), (None, end)):
                    if block in wanted:
                        blocks[block][place] = self._match_key(place)
        return blocks

    def _blocks_to_search(self, place: int) -> list[tuple[str | None, str]]:
        unit = self._unit(place)
        units = (unit, "") if unit else (None,)
        return [(where, end) for where in units for end in ends_of(self._names[place])]

    def _unit(self, place: int) -> str:
        text = self._rows[place].fields.get("unit") or ""
        if text not in self._units:
            self._units[text] = fold(text)
        return self._units[text]

    def _match_key(self, place: int) -> str:
        if place not in self._keys:
            self._keys[place] = match_key(self._rows[place].fields["name"] or "")
        return self._keys[place]

    def _add(self, kind: GroupKind, places: Sequence[int]) -> None:
        rows = [self._rows[place] for place in places]
        group = DuplicateGroup(
            kind=kind,
            rows=tuple(row.row for row in rows),
            same_person=SAME_PERSON[kind],
            sheets=tuple(row.sheet for row in rows),
        )
        self.groups.append((places[0], group))


def known_starts(problems: Iterable[Problem], code: Fault) -> Iterator[tuple[RowKey, str]]:
    """Give, by row, the first digits of a NIP that could not be read whole."""
    for problem in problems:
        if problem.code is not code:
            continue
        if code is Fault.NIP_LENGTH:
            start = bare_nip(problem.value or "")
        else:
            # Of `1.97001E+17` all digits but the last, rounded one are true.
            mantissa = (problem.value or "").upper().partition("E")[0]
            start = problem.known_digits or "".join(filter(str.isdigit, mantissa))[:-1]
        if start.isdigit():
            yield (problem.sheet, problem.row), start


def _repeated(keys: Iterable[str | None]) -> Iterator[list[int]]:
    """Give the places of each key that stands more than once; empty ones count for none."""
    first: dict[str, int] = {}
    repeated: dict[str, list[int]] = {}
    for place, key in enumerate(keys):
        if key and first.setdefault(key, place) != place:
            repeated.setdefault(key, [first[key]]).append(place)
    return iter(repeated.values())


def _differ_in_own(first: RosterRow, second: RosterRow) -> bool:
    return any(
        value and second.fields.get(field) and value != second.fields[field]
        for field, value in first.fields.items()
        if field not in _NOT_OWN
    )
