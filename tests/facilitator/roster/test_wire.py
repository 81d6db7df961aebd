"""Show that nothing of a sheet or a refusal is lost between two processes."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.errors import UserError
from facilitator.roster.records import RawSheet
from facilitator.roster.wire import (
    TornAnswerError,
    read_answer,
    write_refusal,
    write_sheets,
)

CELLS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.dates(),
    st.datetimes(), st.times(), st.timedeltas(), st.text(st.characters(categories=None)),
)  # fmt: skip
SHEETS = st.builds(
    RawSheet,
    name=st.text(),
    rows=st.lists(st.tuples(st.integers(1), st.lists(CELLS, max_size=4)), max_size=4).map(tuple),
    is_hidden=st.booleans(),
    merged=st.lists(st.tuples(*[st.integers(0)] * 4), max_size=2).map(tuple),
)


@given(st.lists(SHEETS, max_size=3).map(tuple))
def test_every_sheet_comes_through_unchanged(sheets: tuple[RawSheet, ...]) -> None:
    assert read_answer(write_sheets(sheets)) == sheets


@pytest.mark.parametrize(
    "cell",
    [True, 1, 1.0, date(1985, 3, 12), datetime(1985, 3, 12, tzinfo=UTC), time(7), timedelta(1)],
    ids=repr,
)
def test_every_cell_keeps_its_type(cell: object) -> None:
    [sheet] = read_answer(write_sheets([RawSheet(name="", rows=((1, [cell]),))]))  # type: ignore[list-item]  # any of them is a cell
    assert type(sheet.rows[0][1][0]) is type(cell)


def test_many_rows_come_in_many_lines() -> None:
    sheet = RawSheet(name="", rows=tuple((number, ["a"]) for number in range(1, 1_202)))
    lines = list(write_sheets([sheet]))
    assert len(lines) == 5
    assert read_answer(lines) == (sheet,)


def test_a_refusal_keeps_its_key_and_what_fills_it() -> None:
    with pytest.raises(UserError) as caught:
        read_answer(write_refusal(UserError("roster.open_quote", row=7, file="a.csv")))
    assert (caught.value.key, caught.value.params) == (
        "roster.open_quote", {"row": 7, "file": "a.csv"},
    )  # fmt: skip


@pytest.mark.parametrize("cut", [0, 1, 20, -1], ids=str)
def test_an_answer_cut_anywhere_is_no_answer(cut: int) -> None:
    answer = b"".join(write_sheets([RawSheet(name="a", rows=((1, ["b"]),))]))
    with pytest.raises(TornAnswerError):
        read_answer(answer[:cut].splitlines(keepends=True))
