"""Show that a list is read in a process of its own, and that no file can harm ours."""

from pathlib import Path

import pytest

from facilitator.roster.outside import read_sheets_outside
from facilitator.roster.source import Pasted, Source, read_sheets

ROSTERS = Path("tests/data/rosters")


def read(source: Source) -> object:
    return read_sheets_outside(source, is_cancelled=lambda: False)


@pytest.mark.parametrize(
    "name", ["01-bersih.csv", "06-banyak-lembar.xlsx", "10-kosong-tanggal.xlsx"]
)
def test_outside_the_same_is_read_as_inside(name: str) -> None:
    assert read(ROSTERS / name) == read_sheets(ROSTERS / name)


def test_what_was_pasted_is_read_outside_too() -> None:
    pasted = Pasted(text="Nama\tNIP\nSiti\t1\n", html="<b>\u2028</b>")
    assert read(pasted) == read_sheets(pasted)
