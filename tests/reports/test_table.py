"""Test how tables find their widths and go over pages."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.rendering import Rendering
from reports import table
from reports.page import Align, Pages, Setup
from reports.table import Cell, Column, Flow, Look, Measure, Row, RowKind, Table
from tests.helpers.reading import pdf_pages

LONG = "Prof. Dr. Ir. Raden Mas Haryo Kusumawardhana Suryadiningrat Notonegoro Wiryosentono"
sizes = st.floats(min_value=1, max_value=200)
measures = st.lists(
    st.builds(
        lambda least, more, grows: Measure(natural=least + more, least=least, grows=grows),
        sizes,
        sizes,
        st.booleans(),
    ),
    min_size=1,
    max_size=12,
)


def make_pages() -> Pages:
    return Pages(Rendering(), Setup(title="Tabel"))


def make_table(count: int, **changes: object) -> Table:
    columns = (Column(title="No.", align=Align.RIGHT), Column(title="Nama", grows=True))
    rows = tuple(
        Row(cells=(Cell(text=str(number)), Cell(text=f"Orang {number}")))
        for number in range(1, count + 1)
    )
    return replace(Table(columns=columns, rows=rows), **changes)  # type: ignore[arg-type]  # a builder


def draw(made: Table, ending: float = 0.0) -> tuple[list[str], float]:
    """Draw a table from the top, and give the texts of its pages and its end."""
    pages = make_pages()
    end = table.draw(pages, made, pages.top, Flow(open_page=opener(pages), ending=ending))
    return pdf_pages(pages.finish().data), end


def opener(pages: Pages) -> Callable[[], float]:
    return lambda: pages.next_page().top


@given(measures, st.floats(min_value=20, max_value=500))
def test_widths_never_exceed_the_room(found: list[Measure], room: float) -> None:
    assert sum(table.widths(found, room)) <= room + 1e-6


@given(measures, st.floats(min_value=20, max_value=500))
def test_no_column_is_narrower_than_its_words_while_the_room_allows(
    found: list[Measure], room: float
) -> None:
    least = sum(measure.least for measure in found)
    if least <= room:
        shares = table.widths(found, room)
        assert all(s >= m.least - 1e-6 for s, m in zip(shares, found, strict=True))


@given(measures, st.floats(min_value=20, max_value=500))
def test_a_growing_column_takes_all_that_is_left(found: list[Measure], room: float) -> None:
    found.append(Measure(natural=1, least=1, grows=True))
    assert sum(table.widths(found, room)) == pytest.approx(room)


def test_a_content_column_keeps_its_width_when_others_grow() -> None:
    found = [Measure(natural=10, least=5), Measure(natural=20, least=5, grows=True)]
    assert table.widths(found, 100) == pytest.approx((10, 90))


def test_each_page_repeats_the_head() -> None:
    texts, _end = draw(make_table(120))
    assert all(text.startswith("No. Nama") for text in texts)


def test_every_row_is_drawn_once_and_in_order() -> None:
    texts, _end = draw(make_table(120))
    drawn = [word for word in " ".join(texts).split() if word.isdigit()]
    assert drawn == [str(number) for number in range(1, 121) for _twice in range(2)]


def test_the_total_stays_with_the_row_above() -> None:
    for count in range(36, 46):
        made = make_table(count)
        total = Row(cells=(Cell(), Cell(text="Jumlah")), kind=RowKind.TOTAL)
        texts, _end = draw(replace(made, rows=(*made.rows, total)))
        assert f"Orang {count} Jumlah" in texts[-1]


def test_a_group_heading_stays_with_its_rows() -> None:
    for count in range(36, 46):
        made = make_table(count)
        group = Row(cells=(Cell(text="Kelompok Elang"),), kind=RowKind.GROUP)
        texts, _end = draw(replace(made, rows=(*made.rows[:-1], group, made.rows[-1])))
        assert f"Kelompok Elang {count} Orang {count}" in texts[-1]


def test_the_last_rows_stay_with_what_follows_the_table() -> None:
    _texts, free = draw(make_table(36))
    pages = make_pages()
    texts, _end = draw(make_table(36), ending=pages.bottom - free + 1)
    assert texts[-1] == "No. Nama 34 Orang 34 35 Orang 35 36 Orang 36"


def test_a_long_text_wraps_and_is_not_cut() -> None:
    made = make_table(1, span=(20.0, 40.0))
    row = Row(cells=(Cell(text="1"), Cell(text=LONG)))
    texts, _end = draw(replace(made, rows=(row,)))
    assert LONG in texts[0]


def test_what_has_no_room_is_remarked() -> None:
    pages = make_pages()
    row = Row(cells=(Cell(text="1"), Cell(text=LONG)))
    made = make_table(1, span=(20.0, 20.0), look=Look(lines=1))
    table.draw(pages, replace(made, rows=(row,)), 20, Flow(open_page=opener(pages)))
    assert [remark.kind for remark in pages.finish().remarks] == ["overflow"]


def test_headings_of_groups_stand_over_their_columns() -> None:
    columns = tuple(Column(title=f"S{n}", group="Senin" if n < 3 else "Selasa") for n in range(5))
    made = Table(columns=columns, rows=(Row(cells=(Cell(text="H"),) * 5),))
    texts, _end = draw(made)
    assert texts[0] == "Senin Selasa S0 S1 S2 S3 S4 H H H H H"
