"""Deal teams and enter scores by command."""

from pathlib import Path
from typing import Any

import pytest

from tests.helpers import commands
from tests.helpers.commands import done, made, run, small

HEADINGS = "exercise,round,team,assessor,plan,do,penalty,penalty_reason"
EXERCISE = {"id": "E1", "title": "Menara Kertas", "session": "S1", "rounds": [{}, {}]}
PARTS = {
    "speakers": [{"id": "N1", "name": "Lintang", "role": "narasumber"}],
    "assessors": [{"id": "A1", "speaker": "N1"}, {"id": "A2", "name": "Tamu"}],
    "exercises": [EXERCISE],
}


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    file = made(tmp_path, small(**PARTS))
    done("teams", "deal", file, "Elang", "Badak")
    return file


def typed(file: Path, *lines: str, headings: str = HEADINGS) -> Path:
    sheet = file.with_suffix(".csv")
    sheet.write_text("\n".join([headings, *lines]) + "\n", encoding="utf-8")
    return sheet


def entered(file: Path, *lines: str) -> Any:  # noqa: ANN401  # JSON
    done("scores", file, typed(file, *lines), "--json")
    return done("results", file, "--json").json


# ---- teams


def test_people_are_dealt_evenly_in_the_order_of_the_list(workshop: Path) -> None:
    found = done("teams", "list", workshop, "--json").json
    assert [(team["name"], team["leader"], team["members"]) for team in found] == [
        ("Elang", "P1", ["P1", "P3"]),
        ("Badak", "P2", ["P2"]),
    ]


def test_without_people_nobody_is_dealt(tmp_path: Path) -> None:
    file = made(tmp_path, small(participants=[]))
    found = run("teams", "deal", file, "Elang")
    assert (found.code, done("teams", "list", file, "--json").json) == (1, [])


def test_teams_need_names(workshop: Path) -> None:
    assert run("teams", "deal", workshop).code == 2


def test_the_list_names_the_members(workshop: Path) -> None:
    assert done("teams", "list", workshop).text == "Elang: Orang 1, Orang 3\nBadak: Orang 2\n"


# ---- scores


def test_scores_count_by_round_and_assessor(workshop: Path) -> None:
    found = entered(
        workshop,
        "E1,1,Elang,A1,80,60,,",
        "E1,1,Elang,A2,60,40,5,terlambat",
        "e1,2,elang,tamu,100,100,,",
    )
    (exercise,) = found["exercises"]
    elang, badak = exercise["rounds"]
    assert exercise["rounds"][elang] == ["55.00", "100.00"]
    assert exercise["rounds"][badak] == [None, None]
    assert exercise["score"][elang] == "85.00"


def test_a_mark_entered_again_is_mended(workshop: Path) -> None:
    entered(workshop, "E1,1,Elang,A1,80,60,,")
    found = entered(workshop, "E1,1,Elang,A1,90,,,")
    (exercise,) = found["exercises"]
    assert next(iter(exercise["rounds"].values()))[0] == "75.00"


def test_a_decimal_comma_is_read(workshop: Path) -> None:
    sheet = typed(
        workshop, "E1;1;Elang;A1;80,5;60", headings="exercise;round;team;assessor;plan;do"
    )
    done("scores", workshop, sheet)
    (exercise,) = done("results", workshop, "--json").json["exercises"]
    assert next(iter(exercise["rounds"].values()))[0] == "70.25"


@pytest.mark.parametrize(
    "headings", [f" {HEADINGS.replace(',', ' , ')} ", f"\ufeff{HEADINGS}", f"{HEADINGS},,"]
)
def test_headings_may_be_untidy(headings: str, workshop: Path) -> None:
    sheet = typed(workshop, "E1,1,Elang,A1,80,60,,", "", ",,,", headings=headings)
    assert done("scores", workshop, sheet, "--json").json["count"] == 1


BAD = {
    "unknown_exercise": ("E9,1,Elang,A1,80,60,,", "Menara Kertas"),
    "unknown_team": ("E1,1,Macan,A1,80,60,,", "Elang, Badak"),
    "unknown_assessor": ("E1,1,Elang,A9,80,60,,", "A1 (Lintang)"),
    "no_round": ("E1,7,Elang,A1,80,60,,", "2"),
    "round_zero": ("E1,0,Elang,A1,80,60,,", "2"),
    "round_no_number": ("E1,satu,Elang,A1,80,60,,", "3"),
    "mark_no_number": ("E1,1,Elang,A1,delapan,60,,", "delapan"),
    "mark_huge": ("E1,1,Elang,A1,1e999999999,60,,", "1e999999999"),
    "mark_too_high": ("E1,1,Elang,A1,101,60,,", "100"),
    "mark_below": ("E1,1,Elang,A1,-1,60,,", "0"),
    "penalty_without_reason": ("E1,1,Elang,A1,80,60,5,", "penalty_reason"),
}


@pytest.mark.parametrize(("line", "named"), BAD.values(), ids=BAD)
def test_a_wrong_line_is_named_and_nothing_is_entered(
    line: str, named: str, workshop: Path
) -> None:
    before = done("check", workshop, "--json").json["facts"]
    sheet = typed(workshop, "E1,1,Badak,A1,80,60,,", line)
    found = run("scores", workshop, sheet, "--json")
    after = done("check", workshop, "--json").json["facts"]
    assert (found.code, named in found.json["error"], after) == (1, True, before)


def test_an_unknown_component_names_those_there_are(workshop: Path) -> None:
    headings = "exercise,round,team,assessor,keren"
    found = run("scores", workshop, typed(workshop, "E1,1,Elang,A1,80", headings=headings))
    assert (found.code, "plan, do" in found.message) == (1, True)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"a,b\n1,2\n",
        b"\xff\xfe\x00",
        b'exercise,round,team\n"E1,1',
        b"exercise,round,team\n\x00",
    ],
    ids=["empty", "other_columns", "utf_16", "open_quote", "zero_byte"],
)
def test_what_is_no_sheet_is_refused(content: bytes, workshop: Path) -> None:
    sheet = workshop.with_suffix(".csv")
    sheet.write_bytes(content)
    found = run("scores", workshop, sheet, "--json")
    assert (found.code, found.json["ok"]) == (1, False)


def test_a_missing_sheet_is_named(workshop: Path, tmp_path: Path) -> None:
    found = run("scores", workshop, tmp_path / "tidak-ada.csv")
    assert (found.code, "tidak-ada.csv" in found.message) == (1, True)


def test_the_sample_s_scores_can_be_entered_by_hand(tmp_path: Path) -> None:
    content = commands.description()
    lines = [
        f"{exercise['id']},{one['round']},{result['team']},{assessor},"
        f"{','.join(str(sheet[item]) for item in ('plan', 'do', 'check', 'act'))},"
        f"{result['penalty']},{'denda' if result['penalty'] else ''}"
        for exercise in content["exercises"]
        for one in exercise["rounds"]
        for result in one["results"]
        for assessor, sheet in result["scores"].items()
        if sheet
    ]
    for exercise in content["exercises"]:
        exercise["rounds"] = [{}, {}, {}]
    file = made(tmp_path, content)
    headings = "exercise,round,team,assessor,plan,do,check,act,penalty,penalty_reason"
    done("scores", file, typed(file, *lines, headings=headings))
    expected = done("results", commands.sample(tmp_path), "--json").json
    found = done("results", file, "--json").json
    for part in ("exercises", "teams", "assessors"):
        assert found[part] == expected[part]


# ---- weights


TWO = {**PARTS, "exercises": [EXERCISE, {**EXERCISE, "id": "E2", "title": "Jembatan"}]}


@pytest.mark.parametrize(
    ("said", "weighed"),
    [
        pytest.param([], ["1", "1"], id="all_the_same_before_any_is_set"),
        pytest.param(["E1=60", "Jembatan=40"], ["60", "40"], id="by_reference_and_title"),
        pytest.param(["E2=2,5"], ["1", "2.5"], id="the_others_keep_theirs"),
    ],
)
def test_exercises_weigh_what_is_said(tmp_path: Path, said: list[str], weighed: list[str]) -> None:
    file = made(tmp_path, small(**TWO))
    found = done("weights", file, *said, "--json").json
    assert [one["weight"] for one in found] == weighed


@pytest.mark.parametrize(("said", "code"), [("E1", 2), ("E1=banyak", 1), ("E9=1", 1), ("E1=-1", 1)])
def test_a_weight_that_is_none_changes_nothing(tmp_path: Path, said: str, code: int) -> None:
    file = made(tmp_path, small(**TWO))
    assert run("weights", file, said).code == code
    assert [one["weight"] for one in done("weights", file, "--json").json] == ["1", "1"]
