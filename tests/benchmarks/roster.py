"""Time the import of 10,000 rows against bare libraries, and against others reading it."""

import csv
import random
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import numpy as np
import openpyxl
import python_calamine
from openpyxl.cell import WriteOnlyCell
from rapidfuzz import fuzz, process

from facilitator.roster.outside import read_sheets_outside
from facilitator.roster.plan import ImportPlan, build_plan
from facilitator.roster.read import read_list, understand
from facilitator.roster.records import RosterList
from facilitator.roster.source import read_sheets
from facilitator.roster.writer import write_xlsx
from facilitator.services import import_roster
from tests.benchmarks.rows import Bound, Row, absent, compared, limited
from tests.benchmarks.samples import TEN_THOUSAND, workshop
from tests.benchmarks.timing import (
    CPU,
    Times,
    by_turns,
    cpu_of_all,
    median,
    milliseconds,
    ratio,
    seconds,
)

if TYPE_CHECKING:
    from pandas import DataFrame

_HEADINGS = (
    "No", "Nama", "NIP", "L/P", "Tanggal Lahir", "Pangkat", "Gol", "Jabatan", "Unit Kerja",
    "No HP", "Email", "Keterangan",
)  # fmt: skip
_PANGKAT = {
    "II/a": "Pengatur Muda", "II/b": "Pengatur Muda Tingkat I", "II/c": "Pengatur",
    "II/d": "Pengatur Tingkat I", "III/a": "Penata Muda", "III/b": "Penata Muda Tingkat I",
    "III/c": "Penata", "III/d": "Penata Tingkat I", "IV/a": "Pembina", "IV/b": "Pembina Tingkat I",
}  # fmt: skip
_POSTS = ("Analis Kebijakan Ahli Muda", "Arsiparis Terampil", "Lurah", "Penata Layanan")
_BARE_TABLE = """
CREATE TABLE person (id INTEGER PRIMARY KEY, nip TEXT, name TEXT, rest TEXT, UNIQUE (nip, name));
CREATE INDEX person_name ON person (name);
"""
_ALIKE, _SLICE = 90, 1_000
_PROCESS, _FIFTH = Bound(most=0.3), Bound(most=0.2)
_Rows = Sequence[Sequence[object]]
_Job = Callable[[], object]


def measure(folder: Path, *, is_quick: bool) -> list[Row]:
    """Read, understand and match both kinds of lists, then take one into a workshop.

    Where work is compared with the same work of other libraries, all of it is done in this
    process. The rows of a whole import read in a process of its own, as the window does, and
    what that process takes is counted.
    """
    count = 1_000 if is_quick else 10_000
    listed, book, shared = folder / "list.csv", folder / "list.xlsx", folder / "shared.xlsx"
    _write_lists(listed, book, shared, count)
    return [
        *_preview(book, f"{count:,} rows of 12 columns, xlsx", _read_book),
        *_preview(listed, f"{count:,} rows of 4 columns, csv", _read_csv),
        *_process(book, f"{count:,} rows of 12 columns, xlsx"),
        *_others(folder, book, shared),
        *_apply(folder, read_list(book)),
    ]


def _write_lists(listed: Path, book: Path, shared: Path, count: int) -> None:
    """Write the first rows of the long list as they are, and with eight columns more.

    One workbook holds each text in its cell, as programs write them, and one all texts in a
    table that cells share, as spreadsheets do.
    """
    lines = TEN_THOUSAND.read_text(encoding="utf-8").splitlines(keepends=True)
    listed.write_text("".join(lines[: count + 1]), encoding="utf-8", newline="")
    chosen = random.Random(1)
    rows = [
        _wide_row(number, row, chosen.choice(_POSTS))
        for number, row in enumerate(list(csv.reader(lines[1 : count + 1])), 1)
    ]
    write_xlsx(shared, _HEADINGS, rows)
    _write_inline(book, [_HEADINGS, *rows])


def _write_inline(path: Path, rows: Sequence[Sequence[str]]) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Peserta")
    for row in rows:
        cells = [WriteOnlyCell(sheet, value=text) for text in row]
        for cell in cells:
            cell.number_format = "@"
        sheet.append(cells)
    book.save(path)


def _wide_row(number: int, row: Sequence[str], post: str) -> tuple[str, ...]:
    name, nip, golongan, unit = row
    born = f"{nip[6:8]}-{nip[4:6]}-{nip[:4]}" if nip else ""
    sex = {"1": "L", "2": "P"}.get(nip[14:15], "")
    phone, mail = f"0812-0000-{number % 10_000:04}", f"peserta{number}@contoh.example"
    return (
        str(number), name, nip, sex, born, _PANGKAT.get(golongan, ""), golongan, post, unit,
        phone, mail, "",
    )  # fmt: skip


def _preview(path: Path, size: str, read_bare: Callable[[Path], _Rows]) -> list[Row]:
    bare_rows = read_bare(path)
    jobs: dict[str, _Job] = {
        "ours": lambda: build_plan(read_list(path), ()),
        "read": lambda: read_bare(path),
        "match": lambda: _match(bare_rows),
        "insert": lambda: _insert(bare_rows),
    }
    taken = by_turns(jobs, rounds=5, clock=CPU)
    bare = [
        sum(parts) for parts in zip(taken["read"], taken["match"], taken["insert"], strict=True)
    ]
    on_the_wall = [seconds(lambda: _plan(path)) for _ in range(3)]
    parts = " + ".join(milliseconds(median(taken[part])) for part in ("read", "match", "insert"))
    ours = taken["ours"]
    return [
        compared(
            f"read, understand and match ({size})", milliseconds(median(ours)),
            f"{parts} bare read, cdist, insert", ratio(ours, bare), Bound(most=2),
        ),
        limited(f"preview ({size})", median(on_the_wall), "s", Bound(most=2)),
    ]  # fmt: skip


def _read_csv(path: Path) -> _Rows:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


def _read_book(path: Path) -> _Rows:
    book = python_calamine.CalamineWorkbook.from_path(path)
    return [row[1:] for row in book.get_sheet_by_index(0).to_python()[1:]]


def _match(rows: _Rows) -> int:
    """Find equal NIPs by a dictionary, and alike names among those that begin or end alike."""
    by_nip: dict[str, list[int]] = defaultdict(list)
    blocks: dict[str, list[str]] = defaultdict(list)
    for place, (name, nip, *_) in enumerate(rows):
        by_nip[str(nip)].append(place)
        bare = str(name).partition(",")[0].casefold()
        blocks[bare[:2]].append(bare)
        blocks[f"-{bare[-3:]}"].append(bare)
    return sum(_pairs(block) for block in blocks.values())


def _pairs(names: list[str]) -> int:
    found = 0
    for start in range(0, len(names), _SLICE):
        scores = process.cdist(
            names[start : start + _SLICE], names, scorer=fuzz.ratio, score_cutoff=_ALIKE,
            dtype=np.uint8,
        )  # fmt: skip
        found += int(np.count_nonzero(scores))
    return found


def _insert(rows: _Rows) -> None:
    with sqlite3.connect(":memory:") as connection:
        connection.executescript(_BARE_TABLE)
        connection.executemany(
            "INSERT OR IGNORE INTO person (nip, name, rest) VALUES (?, ?, ?)",
            ((nip, name, repr(rest)) for name, nip, *rest in rows),
        )
    connection.close()


def _process(book: Path, size: str) -> list[Row]:
    """Say what it costs that the list is read in a process of its own."""
    jobs: dict[str, _Job] = {
        "outside": lambda: read_sheets_outside(book, is_cancelled=_never),
        "inside": lambda: read_sheets(book),
    }
    taken = by_turns(jobs, rounds=7)
    more = median([a - b for a, b in zip(taken["outside"], taken["inside"], strict=True)])
    return [limited(f"reading in a process of its own takes more ({size})", more, "s", _PROCESS)]


def _others(folder: Path, book: Path, shared: Path) -> list[Row]:
    """Compare the whole preview with what others take to read the workbook, no more.

    And the whole import with what they take to read it and put it into a database.
    """
    jobs: dict[str, _Job] = {
        "ours": lambda: build_plan(understand(read_sheets(book)), ()),
        "ours, shared": lambda: build_plan(understand(read_sheets(shared)), ()),
        "openpyxl": lambda: _read_with_openpyxl(book),
        "openpyxl, shared": lambda: _read_with_openpyxl(shared),
        "our import": lambda: _import(folder, book),
        "openpyxl and executemany": lambda: _insert(_read_with_openpyxl(book)),
    }
    if find_spec("pandas"):
        import pandas as pd

        jobs["pandas"] = lambda: pd.read_excel(book, dtype=str)
        jobs["pandas and calamine"] = lambda: pd.read_excel(book, dtype=str, engine="calamine")
        jobs["pandas and to_sql"] = lambda: _to_sql(folder, pd.read_excel(book, dtype=str))
    taken = by_turns(jobs, rounds=3, clock=cpu_of_all)
    rows = [
        _faster(taken, "ours", "preview against merely reading by openpyxl", "openpyxl", _FIFTH),
        _faster(
            taken, "ours, shared", "the same, cells that share their texts", "openpyxl, shared"
        ),
        _faster(
            taken, "our import", "import against openpyxl and executemany",
            "openpyxl and executemany",
        ),
    ]  # fmt: skip
    if "pandas" not in taken:
        return [*rows, absent("preview and import against pandas", "pandas")]
    return [
        *rows,
        _faster(taken, "ours", "preview against merely reading by pandas", "pandas"),
        _faster(taken, "ours", "preview against the same with calamine", "pandas and calamine"),
        _faster(taken, "our import", "import against pandas and to_sql", "pandas and to_sql"),
    ]


def _faster(taken: Times, ours: str, what: str, other: str, bound: Bound | None = None) -> Row:
    measured, against = milliseconds(median(taken[ours])), milliseconds(median(taken[other]))
    return compared(what, measured, against, ratio(taken[ours], taken[other]), bound)


def _never() -> bool:
    return False


def _plan(path: Path) -> ImportPlan:
    """Do what the window does until it shows what an import would do."""
    return build_plan(understand(read_sheets_outside(path, is_cancelled=_never)), ())


def _import(folder: Path, book: Path) -> None:
    path = folder / f"{uuid4()}.workshop"
    with workshop(path, people_count=0, points=2) as made:
        sheets = read_sheets_outside(book, is_cancelled=_never)
        import_roster.apply(made.store, understand(sheets))


def _read_with_openpyxl(book: Path) -> _Rows:
    opened = openpyxl.load_workbook(book, read_only=True)
    rows = [row[1:] for sheet in opened.worksheets for row in sheet.iter_rows(values_only=True)]
    opened.close()
    return rows


def _to_sql(folder: Path, frame: "DataFrame") -> None:
    with sqlite3.connect(folder / f"{uuid4()}.sqlite") as connection:
        frame.to_sql("person", connection)
    connection.close()


def _apply(folder: Path, roster: RosterList) -> list[Row]:
    """Take the list into new workshops, and once more into one that has everybody."""
    first, again = [], []
    for number in range(3):
        path = folder / f"{number}.workshop"
        with workshop(path, people_count=0, points=2) as made:
            first.append(seconds(lambda: import_roster.apply(made.store, roster)))
            again.append(seconds(lambda: import_roster.apply(made.store, roster)))
    size = f"{len(roster.rows):,} rows"
    return [
        limited(f"apply to an empty workshop ({size})", median(first), "s", Bound(most=2)),
        limited(f"apply once more, all the same ({size})", median(again), "s", Bound(most=2)),
    ]
