"""Test the workshops that templates make, as a person would read them."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from facilitator.model.workshop import Signatory
from facilitator.paths import Home
from facilitator.ports import Surroundings
from facilitator.services import documents, schedule_templates
from facilitator.services.profile import Profile
from facilitator.services.schedule_templates import Template, Wish, create, problem, suggested
from facilitator.store import plan
from facilitator.store.connection import Connection, reader
from facilitator.system import surroundings

MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)
WISH = Wish(title="Pelatihan", organizer="BKPSDM", first=MONDAY, last=FRIDAY)


@pytest.fixture
def around(home: Path) -> Surroundings:
    return surroundings(Home(folder=home))


def _times(connection: Connection, day: int) -> list[str]:
    zone = ZoneInfo(plan.workshop(connection).zone)
    return [
        f"{one.starts_at.astimezone(zone):%H:%M} {one.title}"
        for one in plan.sessions(connection)
        if one.day == day
    ]


def test_full_days_have_half_day_points_and_eight_credit_hours(
    tmp_path: Path, around: Surroundings
) -> None:
    path = tmp_path / "new" / "a.workshop"
    create(path, WISH, around)
    with reader(path) as connection:
        points = [point.title for point in plan.points(connection)]
        assert points[:3] == ["Hari 1 pagi", "Hari 1 siang", "Hari 2 pagi"]
        assert len(points) == 10
        assert sum(one.jp for one in plan.sessions(connection)) == 40
        first, last = _times(connection, 1), _times(connection, 5)
    assert first[:3] == ["07:30 Registrasi", "08:00 Pembukaan", "08:30 Sesi 1"]
    # The noon break of a Friday is longer.
    assert last[3:] == [
        "11:15 Istirahat, salat, makan",
        "13:30 Sesi 19",
        "15:00 Rehat kopi",
        "15:15 Sesi 20",
        "16:45 Penutupan",
    ]


def test_one_day_ignores_the_last_day(tmp_path: Path, around: Surroundings) -> None:
    path = tmp_path / "a.workshop"
    create(path, replace(WISH, template=Template.ONE_DAY, language="en"), around)
    with reader(path) as connection:
        assert plan.workshop(connection).days == (MONDAY,)
        assert [point.title for point in plan.points(connection)] == [
            "Day 1 morning",
            "Day 1 afternoon",
        ]
        assert _times(connection, 1)[-1] == "14:30 Closing"


def test_evenings_are_taken_in_the_zone_of_the_venue(tmp_path: Path, around: Surroundings) -> None:
    path = tmp_path / "a.workshop"
    create(path, replace(WISH, template=Template.EVENINGS, zone="Asia/Jayapura"), around)
    with reader(path) as connection:
        first = plan.sessions(connection)[0]
        assert f"{first.starts_at:%H:%M}" == "09:30"
        assert len(plan.points(connection)) == 5


def test_letterhead_and_signatories_come_from_the_profile(
    tmp_path: Path, around: Surroundings
) -> None:
    agency = Profile(
        lines=("PEMERINTAH", "BADAN"), address="Jalan 1", signatories=(Signatory(name="Bagas"),)
    )
    path = tmp_path / "a.workshop"
    create(path, replace(WISH, profile=agency, template=Template.EMPTY, paper="F4"), around)
    with reader(path) as connection:
        event = documents.event(connection)
        assert plan.workshop(connection).paper == "F4"
    assert event.letterhead.lines == ("PEMERINTAH", "BADAN")
    assert event.letterhead.address == "Jalan 1"
    assert [one.name for one in event.signatories] == ["Bagas"]


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"title": "  "}, "new.no_title"),
        ({"last": date(2026, 11, 22)}, "new.ends_before"),
        ({"last": date(2026, 11, 22), "template": Template.ONE_DAY}, ""),
        ({"last": date(2027, 11, 22)}, "new.too_many_days"),
        (
            {"first": date(2026, 11, 28), "last": date(2026, 11, 29), "has_weekends": False},
            "new.no_days",
        ),
        ({}, ""),
    ],
    ids=["title", "order", "one day", "length", "weekend", "good"],
)
def test_says_what_keeps_it_from_being_made(changed: dict[str, object], expected: str) -> None:
    assert problem(replace(WISH, **changed)) == expected  # type: ignore[arg-type]  # fields of Wish


def test_days_may_leave_out_weekends() -> None:
    wish = replace(WISH, last=date(2026, 12, 1), has_weekends=False)
    assert [day.day for day in wish.days] == [23, 24, 25, 26, 27, 30, 1]


def test_suggests_a_name_that_every_system_takes(tmp_path: Path) -> None:
    assert suggested(tmp_path, 'A/B: "C"?').name == "A B C.workshop"
    (tmp_path / "A.workshop").touch()
    assert suggested(tmp_path, "A").name == "A (2).workshop"
    assert suggested(tmp_path, "...").name == "Workshop.workshop"


def test_description_of_an_endless_range_is_quick() -> None:
    assert len(replace(WISH, last=date(2999, 1, 1)).days) > schedule_templates.MOST_DAYS
