"""Check people in by command: what each code is worth, and that nothing printed is lost."""

import json
import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from facilitator.paths import Home
from facilitator.rules import codes
from facilitator.store import people
from facilitator.store.connection import Deed, Store, open_store
from facilitator.system import SystemIds, surroundings
from tests.helpers.commands import described, done, made, person, run, session, small, start

START = "2026-04-14T08:00"


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    withdrawn = person(4, status="withdrawn")
    return made(tmp_path, small(participants=[*map(person, range(1, 4)), withdrawn]))


def scan(file: Path, sent: str | bytes, *, at: str = START, **options: object) -> list[Any]:
    """Check codes in at the first session; gives the answers."""
    words = [word for name, value in options.items() for word in (f"--{name}", value)]
    typed = sent if isinstance(sent, bytes) else sent.encode()
    return done("checkin", file, "--session", "S1", "--at", at, "--json", *words, stdin=typed).lines


def verdicts(file: Path, sent: str | bytes, *, at: str = START, **options: object) -> list[str]:
    return [answer["verdict"] for answer in scan(file, sent, at=at, **options)]


# ---- verdicts


def test_a_known_code_is_accepted_and_named(workshop: Path) -> None:
    assert scan(workshop, "TOKEN-1\n") == [
        {
            "code": "TOKEN-1",
            "verdict": "accepted",
            "participant": "P1",
            "text": "Tercatat: Orang 1, Dinas",
        }
    ]


def test_without_json_the_sentence_alone_is_printed(workshop: Path) -> None:
    words = ("checkin", workshop, "--session", "S1", "--at", START)
    assert done(*words, stdin=b"TOKEN-1\n").text == "Tercatat: Orang 1, Dinas\n"


def test_the_sentence_follows_the_language(workshop: Path) -> None:
    words = ("checkin", workshop, "--session", "S1", "--at", START)
    found = done(*words, stdin=b"TOKEN-1\n", env={"FACILITATOR_LANG": "en"})
    assert found.text == "Checked in: Orang 1, Dinas\n"


@pytest.mark.parametrize(
    ("scans", "verdict"),
    [
        (["in 08:00"], "accepted"),
        (["in 08:00:00", "in 08:01:00"], "duplicate"),
        (["in 08:00:00", "in 08:01:01"], "already_in"),
        (["in 08:00", "out 09:00"], "accepted"),
        (["in 08:00", "out 09:00", "out 09:10"], "already_out"),
        (["out 09:00"], "out_without_in"),
        (["in 07:15:00"], "accepted"),
        (["in 07:14:59"], "outside_window"),
        (["in 10:15:00"], "accepted"),
        (["in 10:15:01"], "outside_window"),
    ],
)
def test_the_last_scan_is_worth_what_the_rules_say(
    scans: list[str], verdict: str, workshop: Path
) -> None:
    last: list[str] = []
    for one in scans:
        way, moment = one.split()
        last = verdicts(workshop, "TOKEN-1\n", at=f"2026-04-14T{moment}", direction=way)
    assert last == [verdict]


@pytest.mark.parametrize(
    ("code", "verdict"), [("TOKEN-4", "not_active"), ("TOKEN-9", "unknown_code")]
)
def test_a_code_of_nobody_here_is_refused(code: str, verdict: str, workshop: Path) -> None:
    assert verdicts(workshop, f"{code}\n") == [verdict]


def with_store(file: Path, home: Path) -> Store:
    return open_store(file, surroundings(Home(folder=home)))


def test_a_code_that_was_replaced_says_so(workshop: Path, home: Path) -> None:
    with with_store(workshop, home) as store:
        (code,) = store.reading.execute("SELECT id FROM code WHERE text = 'TOKEN-1'").fetchone()

        def work(deed: Deed) -> None:
            deed.draft.set("code", UUID(bytes=code), {"replaced_at": 1})

        store.write(work)
    assert verdicts(workshop, "TOKEN-1\n") == ["replaced_code"]


def test_a_code_of_two_people_is_ambiguous(workshop: Path, home: Path) -> None:
    with with_store(workshop, home) as store:
        second = people.people(store.reading)[1].id

        def work(deed: Deed) -> None:
            deed.draft.add("code", SystemIds().new(), {"text": "TOKEN-1", "person": str(second)})

        store.write(work)
    (answer,) = scan(workshop, "TOKEN-1\n")
    assert (answer["verdict"], answer["participant"]) == ("ambiguous", None)


def test_whoever_comes_back_is_not_late_again(workshop: Path) -> None:
    scan(workshop, "TOKEN-1\n")
    scan(workshop, "TOKEN-1\n", at="2026-04-14T08:20", direction="out")
    (answer,) = scan(workshop, "TOKEN-1\n", at="2026-04-14T08:40")
    assert answer["text"] == "Tercatat: Orang 1, Dinas"


def test_who_is_late_hears_by_how_much(workshop: Path) -> None:
    (answer,) = scan(workshop, "TOKEN-1\n", at="2026-04-14T08:15:01")
    assert answer["text"] == "Tercatat, terlambat 15 menit: Orang 1, Dinas"


def test_who_has_no_unit_gets_no_comma(tmp_path: Path) -> None:
    file = made(tmp_path, small(participants=[person(1, unit="")]))
    assert scan(file, "TOKEN-1\n")[0]["text"] == "Tercatat: Orang 1"


# ---- what scanners send


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (b"", []),
        (b"TOKEN-1", ["accepted"]),
        (b"TOKEN-1\r\n", ["accepted"]),
        (b"\n\r\n  \nTOKEN-1\n\n", ["accepted"]),
        (b"token-1\n", ["accepted"]),
        (b"  TOKEN-1\t\n", ["accepted"]),
        (b"TOKEN-1\nTOKEN-2\nTOKEN-1\n", ["accepted", "accepted", "duplicate"]),
        (b"TOKEN\n", ["unknown_code"]),
        (b"TOKEN-1TOKEN-2\n", ["unknown_code"]),
        (b"\xff\xfe\x80\n", ["unknown_code"]),
        (b"\x00\x00\n", ["unknown_code"]),
        (b"TOKEN-\x00\n", ["unknown_code"]),
        (b"A" * 4096 + b"\nTOKEN-1\n", ["unknown_code", "accepted"]),
        (b"TOKEN-1" + b" " * 300 + b"X\nTOKEN-2\n", ["unknown_code", "accepted"]),
        (b"A" * 1_000_000, ["unknown_code"]),
        ("\u202eTOKEN-1\u202c".encode(), ["accepted"]),
        ("\uff34OKEN-1\n".encode(), ["unknown_code"]),
        (b"'; DROP TABLE fact; --\n", ["unknown_code"]),
        (b'{"code": "TOKEN-1"}\n', ["unknown_code"]),
    ],
)
def test_whatever_is_sent_has_a_verdict(sent: bytes, expected: list[str], workshop: Path) -> None:
    assert verdicts(workshop, sent) == expected


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        (b"token-1\n", "token-1"),
        (b"A\x07B\x1b[31m\n", r"A\x07B\x1b[31m"),
        (b"\xffX\n", r"\xffX"),
        ("\u202eABC\n".encode(), r"\u202eABC"),
        (b"B" * 300 + b"\n", "B" * 64),
        ("Ж" * 200 + "\n", "Ж" * 64),
    ],
)
def test_a_code_is_shown_short_and_harmless(sent: bytes | str, shown: str, workshop: Path) -> None:
    assert scan(workshop, sent)[0]["code"] == shown


def test_every_scan_is_kept_whatever_it_was_worth(workshop: Path) -> None:
    scan(workshop, b"TOKEN-1\nTOKEN-1\nTOKEN-9\n\xff\n" + b"Z" * 5000)
    assert done("results", workshop, "--json").json["totals"]["events"] == 5


def test_a_badge_of_another_workshop_is_told_from_a_misread_one(workshop: Path) -> None:
    stranger = codes.make(SystemIds().random)
    other, half = scan(workshop, f"{stranger}\n{stranger[:9]}\n")
    assert ("bukan" in other["text"], "tidak lengkap" in half["text"]) == (True, True)


# ---- when and where


@pytest.mark.parametrize(
    "at", ["2026-04-14T08:00", "2026-04-14T08:00+07:00", "2026-04-14T01:00:00+00:00",
           "2026-04-14 10:00+09:00", "2026-04-14T01:00:00Z"],
)  # fmt: skip
def test_a_time_without_offset_is_the_workshop_s(at: str, workshop: Path) -> None:
    scan(workshop, "TOKEN-1\n", at=at)
    scan(workshop, "TOKEN-1\n", at="2026-04-14T09:30", direction="out")
    (first, *_) = done("results", workshop, "--json").json["participants"]
    assert first["minutes"] == "90.00"


@pytest.mark.parametrize("at", ["0001-01-01T00:00", "9999-12-31T23:59"])
def test_a_time_out_of_this_world_is_wrong_usage(at: str, workshop: Path) -> None:
    assert run("checkin", workshop, "--session", "S1", "--at", at).code == 2


POINTS = {
    "points": [
        {"id": "PAGI", "title": "Pagi", "sessions": ["S1", "S2"], "takes_out": False},
        {"id": "SIANG", "title": "Siang", "sessions": ["S2"], "takes_out": True},
    ]
}


def test_a_session_of_one_point_means_that_point(tmp_path: Path) -> None:
    file = made(tmp_path, small(**POINTS))
    assert verdicts(file, "TOKEN-1\n") == ["accepted"]


def test_a_session_of_several_points_lists_them(tmp_path: Path) -> None:
    file = made(tmp_path, small(**POINTS))
    found = run("checkin", file, "--session", "S2", stdin=b"TOKEN-1\n")
    assert (found.code, "PAGI (Pagi), SIANG (Siang)" in found.message) == (1, True)


def test_a_point_is_found_by_its_title_too(tmp_path: Path) -> None:
    file = made(tmp_path, small(**POINTS))
    words = ("checkin", file, "--session", "siang", "--at", "2026-04-14T10:00", "--json")
    assert done(*words, stdin=b"TOKEN-1").lines[0]["verdict"] == "accepted"


def test_an_unknown_session_names_those_there_are(workshop: Path) -> None:
    found = run("checkin", workshop, "--session", "S9", "--json", stdin=b"TOKEN-1\n")
    assert (found.code, "S1, S2" in found.json["error"]) == (1, True)


def test_minutes_carry_through_the_break_to_the_point_s_end(tmp_path: Path) -> None:
    file = made(tmp_path, small(**POINTS))
    done("checkin", file, "--session", "PAGI", "--at", START, stdin=b"TOKEN-1\n")
    (first, *_) = done("results", file, "--json").json["participants"]
    assert (first["minutes"], first["jp"]) == ("180.00", 4)


def test_a_file_open_elsewhere_takes_no_scans(workshop: Path, home: Path) -> None:
    with with_store(workshop, home):
        found = run("checkin", workshop, "--session", "S1", "--json", stdin=b"TOKEN-1\n")
    assert (found.code, found.json["ok"], "TOKEN" in found.text) == (1, False, False)


# ---- a power cut


def _feed(file: Path, count: int, chance: random.Random) -> list[str]:
    """Kill a running check-in at some moment; gives the codes whose answer was printed."""
    running = start("checkin", file, "--session", "S1", "--at", START, "--json")
    assert running.stdin is not None
    assert running.stdout is not None
    assert running.stderr is not None
    sent = [f"CODE-{chance.randrange(10**9)}-{number}" for number in range(count)]
    running.stdin.write("".join(f"{code}\n" for code in sent).encode())
    running.stdin.flush()
    answered = [running.stdout.readline()]
    time.sleep(chance.random() / 30)
    running.kill()
    answered += running.stdout.readlines()
    for stream in (running.stdin, running.stdout, running.stderr):
        stream.close()
    running.wait()
    return [json.loads(line)["code"] for line in answered if line.endswith(b"\n")]


def _stored(file: Path) -> Iterator[str]:
    with closing(sqlite3.connect(file)) as connection:
        for (body,) in connection.execute("SELECT body FROM fact"):
            yield json.loads(body).get("code", "")


def test_no_answered_scan_is_lost_by_a_kill(workshop: Path) -> None:
    chance = random.Random(20260414)  # noqa: S311  # moments, nothing secret
    answered = [code for _ in range(3) for code in _feed(workshop, 300, chance)]
    assert set(answered) <= set(_stored(workshop))
    assert done("check", workshop, "--json").json["ok"]


def test_points_need_sessions_that_are_there(tmp_path: Path) -> None:
    points = [{"id": "X", "title": "X", "sessions": ["S9"]}]
    found = described(tmp_path / "x.workshop", small(points=points))
    assert (found.code, "points[0].sessions" in found.json["error"]) == (1, True)


def test_sessions_may_share_a_title(tmp_path: Path) -> None:
    pair = [
        session("S1", "08:00", "09:00", title="Sama"),
        session("S2", "09:00", "10:00", title="Sama"),
    ]
    file = made(tmp_path, small(sessions=pair))
    found = run("checkin", file, "--session", "Sama", stdin=b"TOKEN-1\n")
    assert (found.code, "S1 (Sama), S2 (Sama)" in found.message) == (1, True)
