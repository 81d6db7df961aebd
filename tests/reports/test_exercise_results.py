"""Test what the results of the exercises show."""

from dataclasses import replace
from fractions import Fraction

import pytest

from facilitator.model.rendering import Format, Paper, Rendering
from reports import exercise_results
from tests.helpers.documents import make_exercise, make_results, make_scored_team
from tests.helpers.reading import ink_outside, pdf_pages, sheets


def draw(language: str = "id", **changes: object) -> str:
    results = make_results(**changes)  # type: ignore[arg-type]  # fields of a builder
    return " ".join(pdf_pages(exercise_results.render(results, Rendering(language=language)).data))


def write(**changes: object) -> dict[str, list[list[object]]]:
    results = make_results(**changes)  # type: ignore[arg-type]  # fields of a builder
    return sheets(exercise_results.render(results, Rendering(format=Format.XLSX)).data)


def test_teams_with_equal_scores_share_a_place() -> None:
    text = draw()
    assert "1 Elang" in text
    assert "1 Garuda" in text
    assert "3 Cendrawasih" in text
    assert "Kelompok dengan nilai sama berbagi peringkat." in text


def test_a_missing_score_is_a_dash_and_never_zero() -> None:
    text = draw()
    assert "– Jalak Bali" in text
    assert " 0,00" not in text


def test_a_provisional_score_is_marked_and_explained() -> None:
    text = draw()
    assert "78,25 *" in text or "78,25*" in text
    assert "* Nilai sementara" in text


def test_marks_that_do_not_occur_are_not_explained() -> None:
    assert "Nilai sementara" not in draw(teams=1, exercises=0)


def test_a_deduction_is_told_with_its_reason() -> None:
    assert "Garuda, putaran 2: dikurangi 2 – terlambat menyerahkan produk" in draw()


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        pytest.param(Fraction(1274, 100), "+12,74", id="better"),
        pytest.param(Fraction(-3255, 1000), "−3,26", id="worse"),
        pytest.param(Fraction(0), "60,00 0,00", id="equal"),
    ],
)
def test_improvement_carries_its_sign(change: Fraction, shown: str) -> None:
    team = make_scored_team(0, 2, improvement=change, total=Fraction(60))
    exercise = replace(make_exercise("Menara"), teams=(team,), round_weights=(Fraction(1),) * 2)
    results = replace(make_results(exercises=1), exercises=(exercise,))
    made = exercise_results.render(results, Rendering())
    assert shown in " ".join(pdf_pages(made.data))


def test_places_are_left_out_where_no_team_has_one() -> None:
    exercise = replace(make_exercise("Menara"), teams=(make_scored_team(0, 3),))
    results = replace(make_results(exercises=1), exercises=(exercise,), ranking=())
    assert "Peringkat" not in pdf_pages(exercise_results.render(results, Rendering()).data)[1]


@pytest.mark.parametrize(
    ("language", "shown"), [("id", "bobot 33,3%"), ("en", "weight 33.3%")], ids=["id", "en"]
)
def test_weights_are_shown_as_percent(language: str, shown: str) -> None:
    assert shown in draw(language)


def test_gaps_of_assessors_are_listed() -> None:
    text = draw()
    assert "Rahmat Hidayat, M.Si.: 60,00" in text
    assert "22,00" in text


def test_no_pairs_is_said_in_words() -> None:
    assert "keselarasan belum dapat dihitung" in draw(pairs=0, mean_difference=None, gaps=())


def test_no_gaps_is_said_in_words() -> None:
    assert "Tidak ada selisih di atas 15." in draw(gaps=())


def test_without_exercises_the_page_says_so() -> None:
    assert "Belum ada latihan yang dinilai." in draw(teams=0, exercises=0)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize(("teams", "exercises"), [(6, 2), (16, 7)], ids=["usual", "many"])
def test_nothing_is_cut_or_drawn_into_the_margin(
    language: str, paper: Paper, teams: int, exercises: int
) -> None:
    results = make_results(teams, exercises)
    made = exercise_results.render(results, Rendering(language=language, paper=paper))
    assert not made.remarks
    assert ink_outside(made.data, 8) == []


def test_the_workbook_ranks_with_numbers() -> None:
    read = write()["Peringkat"]
    assert [row[0] for row in read[1:]] == [1, 1, 3, 4, 5, ""]
    assert read[1][4] == 87.25


def test_the_workbook_has_a_row_for_every_round() -> None:
    read = write()["Putaran"]
    assert len(read) == 1 + 6 * 3 + 6 * 4
    assert ["Menara Spageti", "Garuda", 2, 0.3333, 67.58, 2, "terlambat menyerahkan produk"] in read


def test_the_workbook_lists_gaps_with_both_marks() -> None:
    assert write()["Selisih penilai"][1][4:] == [
        "Rahmat Hidayat, M.Si.",
        60,
        "Yohana Simatupang",
        82,
        22,
    ]
