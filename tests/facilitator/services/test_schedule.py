"""The plan by hand: sessions typed, pasted, shifted and copied, and points that cover them."""

from dataclasses import replace
from datetime import date, time
from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from facilitator.errors import UserError
from facilitator.model.workshop import Session
from facilitator.rules.schedule import remarks
from facilitator.services import describe, schedule
from facilitator.services.reading import Node
from facilitator.services.sample import DAYS, Sample
from facilitator.services.typed_sessions import (
    SessionDraft,
    kind_of,
    read_jp,
    read_rows,
    read_time,
    with_text,
)
from facilitator.store import plan
from facilitator.store.connection import Store, open_store
from tests.helpers.stores import around

ZONE = ZoneInfo("Asia/Jakarta")
DAY = DAYS[0]
DRAFT = SessionDraft(title="Diskusi", day=DAY, starts=time(16, 30), ends=time(18), jp=Fraction(2))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    path = tmp_path / "a.workshop"
    describe.create(path, Node(Sample(0).description(), ""), around(1))
    return open_store(path, around(2))


def titled(store: Store, title: str) -> list[Session]:
    return [one for one in plan.sessions(store.reading) if one.title == title]


def keys_said(store: Store, title: str) -> list[str]:
    found = remarks(plan.sessions(store.reading), plan.points(store.reading), {})
    ids = {one.id for one in titled(store, title)}
    return [one.key for one in found if one.session in ids]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8", time(8)),
        ("08.00", time(8)),
        ("13:30", time(13, 30)),
        ("0745", time(7, 45)),
        ("8.30 WIB", time(8, 30)),
    ],
)
def test_times_are_read_as_people_type_them(text: str, expected: time) -> None:
    assert read_time(text) == expected


@pytest.mark.parametrize("text", ["", "25.00", "8.60", "pagi", "8-9"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(UserError, match=r"session\.bad_time"):
        read_time(text)


@pytest.mark.parametrize(("text", "expected"), [("2", "2"), ("1,5 JP", "3/2"), ("-", "0")])
def test_jp_are_read(text: str, expected: str) -> None:
    assert read_jp(text) == Fraction(expected)


def test_a_new_start_keeps_the_length() -> None:
    assert with_text(DRAFT, "starts", "15.00").ends == time(16, 30)
    with pytest.raises(UserError, match=r"session\.ends_first"):
        with_text(DRAFT, "ends", "16.00")
    with pytest.raises(UserError, match=r"session\.no_title"):
        with_text(DRAFT, "title", "  ")


def test_rows_of_a_spreadsheet_become_sessions() -> None:
    text = (
        "Mulai\tSelesai\tMateri\tJP\n"
        "08.00\t09.30\tEtika Publik\t2\n"
        "09.30–09.45\tRehat kopi\n"
        "\n"
        "15/09/2026\t08:00\t09:00\tRefleksi\t1,5\n"
        "10.00\t11.00\tPenutupan\t\n"
    )
    drafts, bad = read_rows(text, DAY)
    assert not bad
    assert [(one.day.day, one.starts.hour, one.title, one.jp, one.kind) for one in drafts] == [
        (14, 8, "Etika Publik", 2, "learning"),
        (14, 9, "Rehat kopi", 0, "break"),
        (15, 8, "Refleksi", Fraction(3, 2), "learning"),
        (15, 10, "Penutupan", 0, "ceremony"),
    ]


def test_a_bad_row_is_named() -> None:
    drafts, bad = read_rows("08.00\t09.00\tA\t1\n09.00\t08.00\tB\t1\n10.00\t11.00\tC\tdua", DAY)
    assert len(drafts) == 1
    assert [(one.row, one.error.key) for one in bad] == [
        (2, "session.ends_first"),
        (3, "session.bad_jp"),
    ]


def test_the_kind_is_guessed_from_the_title() -> None:
    assert [kind_of(title) for title in ("Ishoma", "Registrasi", "Pembukaan", "Lain")] == [
        "break",
        "registration",
        "ceremony",
        "other",
    ]


def test_a_session_is_added_and_only_what_changed_is_written(store: Store) -> None:
    with store:
        (key,) = schedule.save_sessions(store, [DRAFT])
        session = titled(store, "Diskusi")[0]
        assert session.id == key
        assert session.day == 1
        assert session.starts_at.astimezone(ZONE).time() == time(16, 30)
        acts = len(store.acts)
        schedule.save_session(store, key, schedule.draft_of(session, ZONE))
        assert len(store.acts) == acts
        schedule.save_session(store, key, replace(DRAFT, title="Debat", day=DAYS[1]))
        changed = titled(store, "Debat")[0]
        assert (changed.day, changed.jp) == (2, Fraction(2))


def test_sessions_are_shifted_and_moved_to_another_day(store: Store) -> None:
    with store:
        first = plan.sessions(store.reading)[0]
        schedule.shift(store, [first.id], minutes=-15, day=DAYS[1])
        moved = plan.sessions_by_id(store.reading)[first.id]
        assert moved.starts_at.astimezone(ZONE).time() == time(7, 15)
        assert moved.starts_at.astimezone(ZONE).date() == DAYS[1]
        assert moved.day == 2
        assert moved.ends_at - moved.starts_at == first.ends_at - first.starts_at


def test_a_copied_day_brings_its_points(store: Store) -> None:
    with store:
        target = date(2026, 9, 16)
        before = len(plan.sessions(store.reading))
        count = schedule.copy_day(store, DAY, target)
        assert len(plan.sessions(store.reading)) == before + count
        titles = [point.title for point in plan.points(store.reading)]
        assert titles[-2:] == ["Hari 3 pagi", "Hari 3 siang"]
        with pytest.raises(UserError, match=r"session\.empty_day"):
            schedule.copy_day(store, date(2027, 1, 1), target)


def test_every_learning_session_comes_to_be_covered(store: Store) -> None:
    with store:
        schedule.save_sessions(store, [DRAFT, replace(DRAFT, day=date(2026, 9, 16))])
        assert keys_said(store, "Diskusi") == ["no_point", "no_point"]
        assert schedule.cover_half_days(store) == 2
        assert keys_said(store, "Diskusi") == []
        points = plan.points(store.reading)
        assert points[-1].title == "Hari 3 siang"
        assert len(points) == 5, "the first joins the point of its afternoon"
        assert schedule.cover_half_days(store) == 0


def test_what_clashes_is_remarked(store: Store) -> None:
    with store:
        clash = replace(DRAFT, title="Tabrak", starts=time(8, 30), ends=time(9), jp=Fraction(0))
        schedule.save_sessions(store, [clash])
        assert keys_said(store, "Tabrak") == ["no_jp", "overlap"]


def test_sessions_side_by_side_share_a_slot(store: Store) -> None:
    with store:
        pair = [replace(DRAFT, title=title, slot="A") for title in ("Kiri", "Kanan")]
        schedule.save_sessions(store, pair)
        schedule.cover_half_days(store)
        assert keys_said(store, "Kiri") == keys_said(store, "Kanan") == []
        right = titled(store, "Kanan")[0]
        schedule.shift(store, [right.id], minutes=120)
        assert "apart" in keys_said(store, "Kanan")
        assert schedule.total_jp(titled(store, "Kiri") + titled(store, "Kanan")) == 2


def test_a_point_is_changed_and_removed(store: Store) -> None:
    with store:
        point = plan.points(store.reading)[0]
        draft = schedule.draft_of_point(point)
        schedule.save_point(store, point.id, replace(draft, title="Pagi", takes_out=True))
        changed = plan.points(store.reading)[0]
        assert (changed.title, changed.takes_out) == ("Pagi", True)
        with pytest.raises(UserError, match=r"point\.no_sessions"):
            schedule.save_point(store, point.id, replace(draft, sessions=()))
        schedule.remove_points(store, [point.id])
        assert point.id not in {one.id for one in plan.points(store.reading)}
        schedule.remove_sessions(store, point.sessions)
        assert not set(point.sessions) & set(plan.sessions_by_id(store.reading))


def test_the_usual_days_are_planned_at_once(tmp_path: Path) -> None:
    description = Sample(0).description() | {"sessions": [], "points": [], "exercises": []}
    path = tmp_path / "b.workshop"
    describe.create(path, Node(description, ""), around(1))
    with open_store(path, around(2)) as store:
        assert schedule.plan_usual_days(store) > 0
        assert {one.day for one in plan.sessions(store.reading)} == {1, 2}
        assert len(plan.points(store.reading)) == 4
        assert not remarks(plan.sessions(store.reading), plan.points(store.reading), {})
        assert len(store.acts) == 1
