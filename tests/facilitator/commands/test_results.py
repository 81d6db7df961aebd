"""Check that results come out of any description of the sample's form."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.helpers import commands, reference
from tests.helpers.commands import EXPECTED, described, description, done, made, small
from tests.helpers.variations import variation

Change = Callable[[dict[str, Any]], object]


def computed(folder: Path, content: object) -> Any:  # noqa: ANN401  # JSON
    path = folder / "one.workshop"
    found = described(path, content)
    assert found.code == 0, found.message
    return done("results", path, "--json").json


def test_the_sample_gives_the_expected_numbers(tmp_path: Path) -> None:
    found = done("results", commands.sample(tmp_path), "--json").json
    assert found == json.loads(EXPECTED.read_text(encoding="utf-8"))


def test_the_reference_gives_the_expected_numbers() -> None:
    assert reference.results(description()) == json.loads(EXPECTED.read_text(encoding="utf-8"))


@pytest.mark.parametrize("seed", range(24))
def test_other_workshops_come_out_as_the_rules_say(seed: int, tmp_path: Path) -> None:
    content = variation(seed)
    assert computed(tmp_path, content) == reference.results(content)


def without_exercises(content: dict[str, Any]) -> None:
    content["exercises"] = []  # the policy still names their weights


def without_events(content: dict[str, Any]) -> None:
    content["attendance_events"] = []


def with_other_numbers(content: dict[str, Any]) -> None:
    content["policy"] |= {
        "late_after_minutes": 5, "duplicate_scan_seconds": 0, "scan_opens_before_minutes": 0,
        "jp_credit_from_share_of_session": "1", "certificate_from_share_of_jp": "0.95",
        "round_weights": [1, 1, 7], "pdca_weights": {"plan": 3, "do": 1, "check": 0, "act": 2},
    }  # fmt: skip


def with_events_reversed(content: dict[str, Any]) -> None:
    content["attendance_events"].reverse()


def with_longer_learning(content: dict[str, Any]) -> None:
    content["sessions"][2] |= {"jp": 1.5, "end": "2026-04-14T09:20:30+07:00"}


@pytest.mark.parametrize(
    "change",
    [
        without_exercises,
        without_events,
        with_other_numbers,
        with_events_reversed,
        with_longer_learning,
    ],
)
def test_the_sample_changed_comes_out_as_the_rules_say(change: Change, tmp_path: Path) -> None:
    content = description()
    change(content)
    assert computed(tmp_path, content) == reference.results(content)


def test_numbers_of_the_policy_may_be_texts(tmp_path: Path) -> None:
    content = description()
    content["policy"] |= {"late_after_minutes": "15", "round_weights": ["20", "30", "50.0"]}
    assert computed(tmp_path, content) == json.loads(EXPECTED.read_text(encoding="utf-8"))


def test_a_workshop_without_anything_has_the_same_keys(tmp_path: Path) -> None:
    found = computed(tmp_path, {"workshop": {"title": "Kosong"}})
    assert {key: list(value) for key, value in found.items() if isinstance(value, dict)} == {
        key: list(value) if key != "sessions" else []
        for key, value in json.loads(EXPECTED.read_text(encoding="utf-8")).items()
        if isinstance(value, dict)
    }


@pytest.mark.parametrize(
    ("place", "empty"),
    [
        ("events_refused", []),
        ("participants", []),
        ("exercises", []),
        ("teams", []),
        ("sessions", {}),
        ("totals.attendance_percent_all", None),
        ("assessors.mean_difference", None),
        ("assessors.gaps", []),
        ("tests.mean_pre", None),
        ("tests.gain_of_means", None),
        ("tests.participants", []),
        ("skm.index", None),
        ("skm.letter", None),
        ("skm.lowest", None),
        ("skm.elements", []),
    ],
)
def test_without_data_a_value_is_null_and_a_list_empty(
    place: str, empty: object, tmp_path: Path
) -> None:
    found = computed(tmp_path, {"workshop": {"title": "Kosong"}})
    for key in place.split("."):
        found = found[key]
    assert found == empty


def test_events_keep_the_sort_of_their_reference(tmp_path: Path) -> None:
    events = [
        {"id": key, "at": f"2026-04-14T0{hour}:00:00+07:00", "session": "S1",
         "participant": "P9", "direction": "in"}
        for hour, key in ((5, "007"), (6, 8), (7, 0))
    ]  # fmt: skip
    found = computed(tmp_path, small(attendance_events=events))
    assert [event["event"] for event in found["events_refused"]] == ["007", 8, 0]


def test_rounds_count_by_their_number_not_their_place(tmp_path: Path) -> None:
    content = description()
    plain = computed(tmp_path, content)["exercises"]
    for exercise in content["exercises"]:
        exercise["rounds"].reverse()
    (tmp_path / "again").mkdir()
    assert computed(tmp_path / "again", content)["exercises"] == plain


def test_people_read_the_ranking_with_names_and_commas(tmp_path: Path) -> None:
    text = done("results", commands.sample(tmp_path)).text
    assert "\n  1. Pinisi: 88,20\n" in text
    assert "95,9 %" in text


def test_english_readers_get_points(tmp_path: Path) -> None:
    text = done("results", commands.sample(tmp_path), env={"FACILITATOR_LANG": "en"}).text
    assert "95.9 %" in text


def test_what_has_no_value_reads_as_a_dash(tmp_path: Path) -> None:
    path = made(tmp_path, {"workshop": {"title": "Kosong"}})
    assert "– %" in done("results", path).text
