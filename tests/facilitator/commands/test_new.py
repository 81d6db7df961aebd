"""Make workshops by command: from descriptions good and bad, and like an earlier one."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.helpers import commands
from tests.helpers.commands import described, done, made, person, run, session, small


def event(number: int, who: str = "P1", **fields: object) -> dict[str, Any]:
    """Describe an event at the start of the first session."""
    at = "2026-04-14T08:00:00+07:00"
    known = {"id": number, "at": at, "session": "S1", "participant": who, "direction": "in"}
    return {**known, "device": "usb", **fields}


# ---- good ones


def test_the_answer_counts_what_was_made(tmp_path: Path) -> None:
    found = described(tmp_path / "x.workshop", commands.description())
    counts = {"people": 31, "sessions": 18, "events": 608, "unknown_people": []}
    assert (found.code, found.json["ok"], {key: found.json[key] for key in counts}) == (
        0,
        True,
        counts,
    )


def test_a_workshop_rests_as_one_file(tmp_path: Path) -> None:
    folder = tmp_path / "one"
    folder.mkdir()
    done("new", folder / "x.workshop", "--from", commands.SAMPLE)
    assert [path.name for path in folder.iterdir()] == ["x.workshop"]


def test_references_stay(tmp_path: Path) -> None:
    listed = done("roster", "list", made(tmp_path), "--json").json
    assert [one["id"] for one in listed] == ["P1", "P2", "P3"]


def test_two_workshops_of_one_description_are_two(tmp_path: Path) -> None:
    one, other = tmp_path / "a.workshop", tmp_path / "b.workshop"
    described(one, small())
    described(other, small())
    found = run("merge", one, other, "--json")
    assert (found.code, found.json["ok"]) == (1, False)


def test_an_empty_workshop_has_no_people(tmp_path: Path) -> None:
    path = tmp_path / "x.workshop"
    done("new", path)
    assert done("info", path, "--json").json["people"] == 0


def test_an_existing_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "x.workshop"
    path.write_bytes(b"mine")
    found = run("new", path, "--from", commands.SAMPLE)
    assert (found.code, path.read_bytes()) == (1, b"mine")


def test_a_byte_order_mark_is_no_trouble(tmp_path: Path) -> None:
    source = tmp_path / "x.json"
    source.write_text(json.dumps(small()), encoding="utf-8-sig")
    assert run("new", tmp_path / "x.workshop", "--from", source).code == 0


ODD_NAMES = {
    "markup": "<b>Ana</b> & \"Budi\" 'C'",
    "right_to_left": "فاطمة بنت محمد",
    "combining": "Nguyễn Thị Ánh",
    "format_string": "{0} {name} %s %(x)s",
    "formula": "=1+1",
    "one_word": "Sukarno",
    "very_long": "Raden " * 60 + "Akhir",
}


@pytest.mark.parametrize("name", ODD_NAMES.values(), ids=ODD_NAMES)
def test_a_name_arrives_as_it_was_sent(name: str, tmp_path: Path) -> None:
    path = made(tmp_path, small(participants=[person(1, name=name)]))
    assert done("roster", "list", path, "--json").json[0]["name"] == name


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("A\u0301na", "Ána"),
        ("Ana\u202e Budi", "Ana Budi"),
        ("Ana\x00\x1b[31m", "Ana[31m"),
        ("  Ana \n\t Budi ", "Ana Budi"),
        ("Ana \ud800", "Ana"),
    ],
)
def test_a_name_is_cleaned_of_what_nobody_sees(sent: str, kept: str, tmp_path: Path) -> None:
    path = made(tmp_path, small(participants=[person(1, name=sent)]))
    assert done("roster", "list", path, "--json").json[0]["name"] == kept


def test_an_event_of_an_unknown_person_is_kept_with_a_warning(tmp_path: Path) -> None:
    found = described(tmp_path / "x.workshop", small(attendance_events=[event(1, "P77")]))
    assert (found.code, found.json["unknown_people"]) == (0, ["attendance_events[0].participant"])
    assert "attendance_events[0].participant" in found.message
    refused = done("results", tmp_path / "x.workshop", "--json").json["events_refused"]
    assert refused == [{"event": 1, "why": "UNKNOWN_CODE"}]


def test_a_raw_payload_is_read_like_a_scan(tmp_path: Path) -> None:
    read = event(1, "", payload="token-1")
    path = made(tmp_path, small(attendance_events=[read]))
    assert done("results", path, "--json").json["participants"][0]["minutes"] == "90.00"


# ---- bad ones


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "no_title": (small(workshop={}), "workshop.title"),
    "unknown_zone": (small(workshop={"title": "X", "timezone": "Asia/Nowhere"}), "timezone"),
    "unknown_session": (small(attendance_events=[event(1, session="S9")]), "[0].session"),
    "no_session": (small(attendance_events=[event(1, session="")]), "[0].session"),
    "odd_direction": (small(attendance_events=[event(1, direction="up")]), "direction"),
    "time_without_offset": (
        small(attendance_events=[event(1, at="2026-04-14T08:00:00")]),
        "[0].at",
    ),
    "no_time": (small(attendance_events=[event(1, at="pagi")]), "[0].at"),
    "year_one": (
        small(sessions=[{"id": "S1", "start": "0001-01-01T00:00:00+07:00"}]),
        "sessions[0].start",
    ),
    "ends_before_it_starts": (small(sessions=[session("S1", "09:00", "08:00")]), "[0].end"),
    "jp_no_number": (small(sessions=[session("S1", "08:00", "09:00", jp="dua")]), "[0].jp"),
    "jp_huge": (small(sessions=[session("S1", "08:00", "09:00", jp="1e999999999")]), "[0].jp"),
    "half_minutes": (small(policy={"late_after_minutes": 7.5}), "late_after_minutes"),
    "boolean_number": (small(policy={"late_after_minutes": True}), "late_after_minutes"),
    "same_person_twice": (small(participants=[person(1), person(1)]), "participants[1].id"),
    "person_without_name": (small(participants=[person(1, name=" ")]), "participants[0].name"),
    "unknown_speaker": (
        small(sessions=[session("S1", "08:00", "09:00", speakers=["N9"])]),
        "sessions[0].speakers",
    ),
    "unknown_member": (
        small(teams=[{"id": "T1", "name": "A", "members": ["P9"]}]),
        "teams[0].members",
    ),
    "more_rounds_than_weights": (
        small(exercises=[{"id": "E1", "rounds": [{}, {}, {}]}]),
        "exercises[0].rounds",
    ),
    "round_twice": (
        small(exercises=[{"id": "E1", "rounds": [{"round": 1}, {"round": 1}]}]),
        "rounds[1].round",
    ),
    "unknown_team": (
        small(exercises=[{"id": "E1", "rounds": [{"results": [{"team": "T9", "scores": {}}]}]}]),
        "results[0].team",
    ),
    "unknown_assessor": (
        small(
            teams=[{"id": "T1", "name": "A"}],
            exercises=[
                {"id": "E1", "rounds": [{"results": [{"team": "T1", "scores": {"A9": {}}}]}]}
            ],
        ),
        "scores.A9",
    ),
    "list_where_object": (small(workshop=[1]), "workshop"),
    "object_where_list": (small(sessions={"S1": {}}), "sessions"),
    "tests_of_nobody": (small(tests=[{"participant": "P9"}]), "tests[0].participant"),
    "bad_band": (small(policy={"skm_bands": {"A": [1]}}), "skm_bands.A"),
}


@pytest.mark.parametrize(("content", "place"), BAD.values(), ids=BAD)
def test_a_wrong_description_names_the_place_and_makes_nothing(
    content: dict[str, Any], place: str, tmp_path: Path
) -> None:
    folder = tmp_path / "one"
    folder.mkdir()
    source = tmp_path / "x.json"
    source.write_text(json.dumps(content), encoding="utf-8")
    found = run("new", folder / "x.workshop", "--from", source, "--json")
    assert (found.code, place in found.json["error"], list(folder.iterdir())) == (1, True, [])


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '"x"', "[" * 100_000, '{"a": NaN}', '{"workshop": ' + "1" * 5000 + "}"],
    ids=["empty", "open", "list", "null", "text", "deep", "no_title", "long_number"],
)
def test_what_is_no_description_is_refused(text: str, tmp_path: Path) -> None:
    source = tmp_path / "x.json"
    source.write_text(text, encoding="utf-8")
    found = run("new", tmp_path / "x.workshop", "--from", source, "--json")
    assert (found.code, found.json["ok"], (tmp_path / "x.workshop").exists()) == (1, False, False)


@pytest.mark.parametrize("source", ["missing.json", ".", "latin.json"])
def test_an_unreadable_description_is_named(source: str, tmp_path: Path) -> None:
    (tmp_path / "latin.json").write_bytes(b'{"workshop": {"title": "Caf\xe9"}}')
    found = run("new", tmp_path / "x.workshop", "--from", tmp_path / source)
    assert (found.code, str(tmp_path) in found.message) == (1, True)


# ---- like an earlier one


def test_a_new_one_like_another_has_its_plan_without_its_people(tmp_path: Path) -> None:
    before = commands.sample(tmp_path)
    done("new", tmp_path / "next.workshop", "--like", before)
    found = done("info", tmp_path / "next.workshop", "--json").json
    assert (found["people"], found["sessions"], found["points"]) == (0, 18, 18)


def test_a_new_one_like_another_is_a_workshop_of_its_own(tmp_path: Path) -> None:
    before = commands.sample(tmp_path)
    done("new", tmp_path / "next.workshop", "--like", before)
    assert run("merge", tmp_path / "next.workshop", before).code == 1


def test_a_new_one_like_nothing_makes_nothing(tmp_path: Path) -> None:
    found = run("new", tmp_path / "next.workshop", "--like", tmp_path / "missing.workshop")
    assert (found.code, (tmp_path / "next.workshop").exists()) == (1, False)
