"""Test what the attendance recap shows, and how it divides many sessions."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.documents import RecapCell
from facilitator.model.rendering import Format, Paper, Rendering
from reports import attendance_recap
from reports.recap_marks import mark_of
from reports.recap_matrix import parts
from reports.texts import load
from tests.helpers.documents import LONG_NAME, make_columns, make_event, make_recap
from tests.helpers.reading import ink_outside, pdf_pages, sheets


def make_cell(minutes: Fraction | int, **changes: object) -> RecapCell:
    fields: dict[str, object] = {
        "minutes": Fraction(minutes),
        "length": Fraction(90),
        "is_credited": minutes >= 72,
    }
    return RecapCell(**{**fields, **changes})  # type: ignore[arg-type]  # fields of a builder


def draw(how: Rendering = Rendering(), **changes: object) -> list[str]:  # noqa: B008 - frozen
    return pdf_pages(attendance_recap.render(make_recap(**changes), how).data)  # type: ignore[arg-type]  # as above


@pytest.mark.parametrize(
    ("cell", "mark", "note"),
    [
        pytest.param(make_cell(90), "✓", "", id="whole"),
        pytest.param(make_cell(72), "72", "", id="partly_but_credited"),
        pytest.param(make_cell(Fraction(143, 2)), "(72)", "", id="too_little"),
        pytest.param(make_cell(90, flags=("NO_OUT",)), "✓", "k", id="no_out"),
        pytest.param(make_cell(80, flags=("LATE", "LEFT_EARLY")), "80", "tp", id="two_flags"),
        pytest.param(make_cell(90, flags=("IN_AGAIN",)), "✓", "", id="repeat_is_left_out"),
        pytest.param(make_cell(0, status="izin"), "I", "", id="permitted"),
        pytest.param(make_cell(0, status="dinas_luar"), "DL", "", id="on_duty"),
        pytest.param(make_cell(30, status="sakit"), "(30)", "S", id="sick_after_a_while"),
        pytest.param(make_cell(0, status="present", is_credited=True), "✓", "", id="by_hand"),
        pytest.param(make_cell(0), "–", "", id="nothing"),
    ],
)
def test_a_cell_gets_its_mark(cell: RecapCell, mark: str, note: str) -> None:
    found = mark_of(cell, load("id"))
    assert (found.text, found.note) == (mark, note)


@given(st.integers(1, 80), st.integers(1, 8), st.integers(1, 30), st.integers(1, 30))
def test_page_groups_hold_every_session_once_and_no_more_than_fit(
    count: int, per_day: int, most: int, fewer: int
) -> None:
    last = min(most, fewer)
    groups = parts(make_columns(count, per_day), most, last)
    assert [index for group in groups for index in group] == list(range(count))
    assert all(0 < len(group) <= most for group in groups)
    assert len(groups[-1]) <= last


def test_page_groups_keep_days_together() -> None:
    groups = parts(make_columns(40, per_day=5), 22, 16)
    assert [len(group) for group in groups] == [15, 15, 10]


def test_every_page_names_the_columns() -> None:
    texts = draw(people=60, sessions=12)
    assert all("No. Nama / NIP" in text for text in texts)


def test_sums_stand_beside_the_person() -> None:
    text = " ".join(draw(people=3, sessions=4))
    assert "360 8 100,00% Ya" in text


def test_many_sessions_are_divided_and_all_are_there() -> None:
    texts = draw(people=10, sessions=40)
    words = " ".join(texts).split()
    assert all(f"S{number}" in words for number in range(1, 41))
    assert "Bagian 1 dari 3" in texts[0]


def test_the_legend_explains_the_marks_that_occur_and_no_others() -> None:
    text = " ".join(draw(people=2, sessions=5))
    assert "t terlambat" in text
    assert "diwakili" not in text


def test_a_long_name_is_complete() -> None:
    assert LONG_NAME in " ".join(draw(people=8))


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("sessions", [1, 12, 40])
def test_nothing_is_cut_or_drawn_into_the_margin(
    language: str, paper: Paper, sessions: int
) -> None:
    recap = make_recap(people=30, sessions=sessions)
    made = attendance_recap.render(recap, Rendering(language=language, paper=paper))
    assert not made.remarks
    assert ink_outside(made.data, 8) == []


def test_signatures_are_not_alone_on_their_page() -> None:
    for people in range(8, 22):
        assert "Nama / NIP" in draw(people=people)[-1]


def test_without_people_the_page_says_so() -> None:
    assert "Belum ada peserta atau sesi." in draw(people=0)[0]


def test_without_signatories_and_days_it_is_drawn() -> None:
    event = make_event(signatories=(), days=())
    assert "Rekapitulasi Kehadiran" in draw(people=3, event=event)[0]


def test_english_uses_english_words_and_decimal_points() -> None:
    text = draw(Rendering(language="en"), people=3, sessions=4)[0]
    assert "100.00% Yes" in text


def test_progress_counts_rows_to_the_end() -> None:
    seen: list[tuple[int, int]] = []
    recap = make_recap(people=5, sessions=4)
    attendance_recap.render(recap, Rendering(), lambda done, total: seen.append((done, total)))
    assert seen == [(number, 6) for number in range(1, 7)]


def test_the_workbook_holds_minutes_as_numbers_and_nips_as_text() -> None:
    how = Rendering(format=Format.XLSX)
    read = sheets(attendance_recap.render(make_recap(people=12, sessions=12), how).data)["Rekap"]
    first = dict(zip(read[0], read[1], strict=True))
    assert (first["NIP"], first["S1"], first["S5"]) == ("196902122005011001", 90, 34.17)


def test_the_workbook_keeps_letters_and_counts_them() -> None:
    how = Rendering(format=Format.XLSX)
    read = sheets(attendance_recap.render(make_recap(people=12, sessions=12), how).data)["Rekap"]
    second = dict(zip(read[0], read[2], strict=True))
    assert (second["S9"], second["S"], second["I"], second["H"]) == ("S", 1, 0, 11)


def test_the_workbook_lists_all_that_is_not_plain() -> None:
    how = Rendering(format=Format.XLSX)
    read = sheets(attendance_recap.render(make_recap(people=1, sessions=12), how).data)["Catatan"]
    assert [row[2:5] for row in read[1:]] == [
        ["S5", "", "terlambat, pulang lebih awal"],
        ["S11", "", "tanpa presensi keluar"],
    ]
