"""Time the table of the window with 100,000 rows against bare lists."""

import os
import random
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.roster.read import read_list
from facilitator.text import fold
from tests.benchmarks.rows import Bound, Row, compared, limited
from tests.benchmarks.samples import TEN_THOUSAND
from tests.benchmarks.timing import CPU, by_turns, median, milliseconds, ratio, seconds

if TYPE_CHECKING:
    from ui.models.table_model import Column, RecordModel

_WORDS = ("s", "si", "sit", "siti", "siti r", "siti ra")


@dataclass(frozen=True, slots=True)
class _Person:
    name: str
    unit: str
    folded: str


def measure(_folder: Path, *, is_quick: bool) -> list[Row]:
    """Sort by name, filter letter by letter, and show 10,000 rows."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    people = _people(10_000 if is_quick else 100_000)
    rows = [_sorted(people), *_filtered(people), _shown(people[:10_000])]
    del app
    return rows


def _people(count: int) -> list[_Person]:
    names = [row.fields["name"] or "" for row in read_list(TEN_THOUSAND).rows]
    chance = random.Random(1)
    made = []
    for number in range(count):
        name = f"{names[number % len(names)]} {number}"
        made.append(_Person(name, f"Dinas {number % 40}", fold(name)))
    chance.shuffle(made)
    return made


def _columns() -> "list[Column[_Person]]":
    from ui.models.table_model import Column

    return [
        Column(title="Name", value=attrgetter("name"), sort_key=attrgetter("folded")),
        Column(title="Unit", value=attrgetter("unit")),
    ]


def _model(people: list[_Person]) -> "RecordModel[_Person]":
    from ui.models.table_model import RecordModel

    model = RecordModel(_columns(), attrgetter("folded"))
    model.set_records(people)
    return model


def _sorted(people: list[_Person]) -> Row:
    from PySide6.QtCore import Qt

    model, key = _model(people), attrgetter("folded")

    def ours() -> None:
        model.sort(-1)
        model.sort(0, Qt.SortOrder.AscendingOrder)

    taken = by_turns({"ours": ours, "bare": lambda: sorted(people, key=key)}, 5, clock=CPU)
    return compared(
        f"sort {len(people):,} rows by name", milliseconds(median(taken["ours"])),
        f"{milliseconds(median(taken['bare']))} list.sort",
        ratio(taken["ours"], taken["bare"]), Bound(most=1.5),
    )  # fmt: skip


def _filtered(people: list[_Person]) -> list[Row]:
    """Type a name letter by letter into the filter."""
    model = _model(people)
    pairs = [(one, one.folded) for one in people]
    rows = []
    for typed in _WORDS:
        words = typed.split()
        taken = by_turns(
            {"ours": lambda typed=typed: _type(model, typed),  # type: ignore[misc]  # this one
             "bare": lambda words=words: _bare(pairs, words)},  # type: ignore[misc]  # as above
            5, clock=CPU,
        )  # fmt: skip
        rows.append((ratio(taken["ours"], taken["bare"]), typed, taken))
    worst, typed, taken = max(rows, key=lambda row: row[0])
    return [
        compared(
            f"filter {len(people):,} rows, the slowest keystroke ({typed!r})",
            milliseconds(median(taken["ours"])),
            f"{milliseconds(median(taken['bare']))} a folded list", worst, Bound(most=2),
        )
    ]  # fmt: skip


def _type(model: "RecordModel[_Person]", typed: str) -> None:
    model.set_filter("")
    model.set_filter(typed)


def _bare(pairs: list[tuple[_Person, str]], words: list[str]) -> list[_Person]:
    return [one for one, text in pairs if all(word in text for word in words)]


def _shown(people: list[_Person]) -> Row:
    """Put rows into a table that is shown, and paint what is seen of them."""
    from PySide6.QtWidgets import QApplication

    from ui.theme import Choice, Theme
    from ui.widgets.table import Table

    app = QApplication.instance()
    theme = Theme(app)  # type: ignore[arg-type]  # there is one, see `measure`
    theme.choose(Choice.LIGHT, 100)
    model = _model([])
    table = Table(model, theme, "People")
    table.resize(1000, 600)
    table.show()
    table.grab()

    def show() -> None:
        model.set_records(people)
        table.grab()

    taken = [seconds(show, CPU) for _ in range(9)]
    table.close()
    return limited(
        f"show {len(people):,} rows, painted", median(taken) * 1000, "ms CPU", Bound(most=30)
    )
