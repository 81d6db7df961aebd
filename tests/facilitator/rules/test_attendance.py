"""Check what scans at a point come to, edge by edge."""

from datetime import UTC, datetime, timedelta
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.attendance import Attended, Direction, Flag, Presence, Status, Verdict
from facilitator.model.ids import PersonId, PointId, SessionId
from facilitator.model.workshop import MissingOut, Point, Policy, Session
from facilitator.rules.attendance import (
    Attendance,
    Follower,
    Window,
    share,
    union_within,
    window_of,
)

IN, OUT = Direction.IN, Direction.OUT
NINE = datetime(2026, 1, 5, 2, tzinfo=UTC)
NINE_MS = round(NINE.timestamp() * 1000)
ANA = PersonId(UUID(int=1))


def session(number: int, start: int, end: int, jp: int = 2) -> Session:
    """Give a session between two minutes after nine."""
    return Session(
        id=SessionId(UUID(int=100 + number)),
        title=f"Sesi {number}",
        starts_at=NINE + timedelta(minutes=start),
        ends_at=NINE + timedelta(minutes=end),
        jp=Fraction(jp),
    )


def point(*sessions: Session, number: int = 9, takes_out: bool = True) -> Point:
    """Give a point that covers sessions."""
    covered = tuple(one.id for one in sessions)
    return Point(id=PointId(UUID(int=number)), title="Pintu", sessions=covered, takes_out=takes_out)


def window(*sessions: Session, takes_out: bool = True, policy: Policy | None = None) -> Window:
    """Give the window of a point over sessions."""
    chosen = point(*sessions, takes_out=takes_out)
    found = window_of(chosen, {one.id: one for one in sessions}, policy or Policy())
    assert found is not None
    return found


MORNING = session(1, 0, 120)


def at(text: str) -> int:
    """Read minutes:seconds after nine as UTC milliseconds."""
    sign = -1 if text.startswith("-") else 1
    minutes, _, seconds = text.lstrip("-").partition(":")
    return NINE_MS + sign * (int(minutes) * 60 + int(seconds or 0)) * 1000


def follow(scans: str, chosen: Window) -> tuple[list[Verdict], Follower]:
    """Follow scans such as `in 0:00, out 90:00`."""
    follower = Follower()
    verdicts = []
    for scan in scans.split(", ") if scans else []:
        way, moment = scan.split()
        verdicts.append(follower.take(at(moment), Direction(way), chosen))
    return verdicts, follower


def spans_and_flags(scans: str, chosen: Window) -> tuple[list[tuple[int, int]], list[Flag]]:
    return follow(scans, chosen)[1].finish(chosen)


# ---- the window


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        pytest.param("-45:01", False, id="a_second_before_it_opens"),
        pytest.param("-45:00", True, id="as_it_opens"),
        pytest.param("165:00", True, id="as_it_closes"),
        pytest.param("165:01", False, id="a_second_after_it_closed"),
    ],
)
def test_both_ends_of_the_window_count_as_inside(moment: str, *, expected: bool) -> None:
    assert window(MORNING).is_open(at(moment)) is expected


def test_a_point_over_several_sessions_lasts_from_the_first_to_the_last() -> None:
    found = window(session(2, 150, 240), session(1, 0, 120))
    assert (found.starts, found.ends) == (at("0:00"), at("240:00"))


def test_a_point_without_sessions_has_no_window() -> None:
    assert window_of(point(), {}, Policy()) is None


def test_a_point_whose_sessions_are_gone_has_no_window() -> None:
    assert window_of(point(MORNING), {}, Policy()) is None


# ---- scan by scan


ACCEPTED, DUPLICATE = Verdict.ACCEPTED, Verdict.DUPLICATE


@pytest.mark.parametrize(
    ("scans", "expected"),
    [
        pytest.param("in 0:00, in 1:00", [ACCEPTED, DUPLICATE], id="the_60th_second_is_a_repeat"),
        pytest.param(
            "in 0:00, in 1:01", [ACCEPTED, Verdict.ALREADY_IN], id="the_61st_second_is_none"
        ),
        pytest.param(
            "in 0:00, in 0:50, in 1:40",
            [ACCEPTED, DUPLICATE, Verdict.ALREADY_IN],
            id="seconds_count_from_the_one_that_was_no_repeat",
        ),
        pytest.param("in 0:00, out 0:10", [ACCEPTED, ACCEPTED], id="the_other_way_is_no_repeat"),
        pytest.param(
            "in 0:00, out 0:10, in 0:20",
            [ACCEPTED, ACCEPTED, DUPLICATE],
            id="a_repeat_even_with_the_other_way_between",
        ),
        pytest.param(
            "in 0:00, out 60:00, out 62:00",
            [ACCEPTED, ACCEPTED, Verdict.ALREADY_OUT],
            id="out_again",
        ),
        pytest.param("out 60:00", [Verdict.OUT_WITHOUT_IN], id="out_without_in"),
        pytest.param(
            "out 60:00, out 61:00",
            [Verdict.OUT_WITHOUT_IN, DUPLICATE],
            id="a_refused_scan_has_repeats_too",
        ),
    ],
)
def test_what_a_scan_is_worth(scans: str, expected: list[Verdict]) -> None:
    assert follow(scans, window(MORNING))[0] == expected


def test_repeats_are_counted() -> None:
    assert follow("in 0:00, in 0:01, in 0:02", window(MORNING))[1].duplicates == 2


def test_without_seconds_for_repeats_only_the_same_moment_is_one() -> None:
    chosen = window(MORNING, policy=Policy(duplicate_scan_seconds=0))
    assert follow("in 0:00, in 0:00, in 0:01", chosen)[0][1:] == [DUPLICATE, Verdict.ALREADY_IN]


@pytest.mark.parametrize(
    ("scans", "expected"),
    [("in 0:00", True), ("in 0:00, out 9:00", False), ("", False), ("out 9:00", False)],
)
def test_who_is_inside(scans: str, *, expected: bool) -> None:
    assert follow(scans, window(MORNING))[1].is_inside is expected


@pytest.mark.parametrize(
    ("scans", "expected"),
    [
        pytest.param("in 0:00, out 120:00", [], id="plain"),
        pytest.param("in 15:00, out 120:00", [], id="in_at_15_00_is_not_late"),
        pytest.param("in 15:01, out 120:00", [Flag.LATE], id="in_at_15_01_is_late"),
        pytest.param("in 0:00, out 105:00", [], id="out_15_00_before_the_end_is_not_early"),
        pytest.param("in 0:00, out 104:59", [Flag.LEFT_EARLY], id="out_15_01_before_is_early"),
        pytest.param("in 0:00, in 5:00, out 120:00", [Flag.IN_AGAIN], id="in_again"),
        pytest.param("in 0:00, out 110:00, out 120:00", [Flag.OUT_AGAIN], id="out_again"),
        pytest.param("out 120:00", [Flag.OUT_WITHOUT_IN], id="out_without_in"),
        pytest.param("in 0:00", [Flag.NO_OUT], id="no_out"),
        pytest.param("in 16:00", [Flag.NO_OUT, Flag.LATE], id="no_out_stands_before_late"),
        pytest.param(
            "in 16:00, out 100:00", [Flag.LATE, Flag.LEFT_EARLY], id="late_before_left_early"
        ),
        pytest.param(
            "out 1:00, in 20:00, in 30:00, out 60:00, out 70:00, in 80:00",
            [Flag.OUT_WITHOUT_IN, Flag.IN_AGAIN, Flag.OUT_AGAIN, Flag.NO_OUT, Flag.LATE],
            id="as_they_arise_and_then_the_rest",
        ),
        pytest.param(
            "in 0:00, in 5:00, in 10:00, out 120:00",
            [Flag.IN_AGAIN, Flag.IN_AGAIN],
            id="a_flag_may_repeat",
        ),
        pytest.param("in 0:00, out 30:00, in 50:00, out 120:00", [], id="a_break_is_no_flag"),
    ],
)
def test_flags(scans: str, expected: list[Flag]) -> None:
    assert spans_and_flags(scans, window(MORNING))[1] == expected


@pytest.mark.parametrize(
    ("scans", "expected"),
    [
        pytest.param("in 0:00, in 5:00, out 60:00", [("0:00", "60:00")], id="the_first_in_holds"),
        pytest.param("in 0:00, out 50:00, out 60:00", [("0:00", "60:00")], id="last_out_holds"),
        pytest.param("out 50:00", [], id="out_without_in_counts_nothing"),
        pytest.param("in 30:00", [("30:00", "120:00")], id="no_out_lasts_to_the_end"),
        pytest.param(
            "in 0:00, out 30:00, in 40:00, out 60:00",
            [("0:00", "30:00"), ("40:00", "60:00")],
            id="two_spans",
        ),
    ],
)
def test_spans(scans: str, expected: list[tuple[str, str]]) -> None:
    spans = spans_and_flags(scans, window(MORNING))[0]
    assert spans == [(at(first), at(last)) for first, last in expected]


def test_a_missing_out_may_count_nothing() -> None:
    chosen = window(MORNING, policy=Policy(missing_out=MissingOut.NOT_COUNTED))
    assert spans_and_flags("in 0:00", chosen) == ([], [Flag.NO_OUT])


def test_a_missing_out_takes_nothing_from_earlier_spans() -> None:
    chosen = window(MORNING, policy=Policy(missing_out=MissingOut.NOT_COUNTED))
    spans, _ = spans_and_flags("in 0:00, out 30:00, in 60:00", chosen)
    assert spans == [(at("0:00"), at("30:00"))]


@pytest.mark.parametrize("missing", list(MissingOut))
def test_a_point_that_takes_only_in_misses_no_out(missing: MissingOut) -> None:
    chosen = window(MORNING, takes_out=False, policy=Policy(missing_out=missing))
    assert spans_and_flags("in 0:00", chosen) == ([(at("0:00"), at("120:00"))], [])


# ---- what was attended of a session

FIRST, SECOND = session(1, 0, 90), session(2, 90, 180)
Visit = tuple[Point, Presence]


def attended(one: Session, visits: list[Visit], *sessions: Session) -> Attended:
    """Count what Ana attended of a session, by what her visits came to."""
    plan = sessions or (FIRST, SECOND)
    count = Attendance(plan, [place for place, _ in visits], Policy())
    found = count.standing(ANA, [presence for _, presence in visits]).sessions
    return next(cell for cell in found if cell.session == one.id)


def visit(place: Point, scans: str, *sessions: Session, status: Status | None = None) -> Visit:
    """Give what scans at a point come to, and perhaps a mark by hand."""
    spans, flags = spans_and_flags(scans, window(*sessions))
    reason = "catatan" if status else ""
    return place, Presence(
        person=ANA,
        point=place.id,
        spans=tuple(spans),
        flags=tuple(flags),
        status=status,
        reason=reason,
    )


def half_day(scans: str) -> Visit:
    return visit(point(FIRST, SECOND), scans, FIRST, SECOND)


@pytest.mark.parametrize(
    ("scans", "first", "second"),
    [
        pytest.param("in 0:00, out 180:00", 90, 90, id="both"),
        pytest.param("in 0:00, out 100:00", 90, 10, id="left_in_the_second"),
        pytest.param("in 95:00, out 180:00", 0, 85, id="came_for_the_second"),
        pytest.param("in -30:00, out 200:00", 90, 90, id="early_and_late_are_not_counted"),
        pytest.param("in 0:00, out 30:00, in 60:00, out 180:00", 60, 90, id="a_break"),
    ],
)
def test_a_half_day_point_covers_several_sessions(scans: str, first: int, second: int) -> None:
    visits = [half_day(scans)]
    found = [attended(one, visits).minutes for one in (FIRST, SECOND)]
    assert found == [first, second]


@pytest.mark.parametrize(
    ("scans", "first", "second"),
    [
        pytest.param("in 20:00, out 180:00", [Flag.LATE], [], id="late_goes_to_the_first"),
        pytest.param("in 0:00, out 100:00", [], [Flag.LEFT_EARLY], id="early_goes_to_the_last"),
        pytest.param("in 0:00", [], [Flag.NO_OUT], id="no_out_goes_to_the_last"),
        pytest.param("in 0:00, in 5:00, out 180:00", [Flag.IN_AGAIN], [], id="in_again_first"),
    ],
)
def test_flags_of_a_half_day_go_to_one_session(
    scans: str, first: list[Flag], second: list[Flag]
) -> None:
    visits = [half_day(scans)]
    found = [list(attended(one, visits).flags) for one in (FIRST, SECOND)]
    assert found == [first, second]


def test_flags_go_by_the_start_of_sessions_not_by_their_place_in_the_point() -> None:
    visits = [visit(point(SECOND, FIRST), "in 20:00, out 180:00", FIRST, SECOND)]
    assert attended(FIRST, visits).flags == (Flag.LATE,)


def test_spans_of_several_points_are_united() -> None:
    visits = [
        visit(point(FIRST, number=9), "in 0:00, out 60:00", FIRST),
        visit(point(FIRST, number=8), "in 30:00, out 80:00", FIRST),
    ]
    assert attended(FIRST, visits).minutes == 80


@pytest.mark.parametrize(
    ("scans", "is_credited"),
    [
        pytest.param("in 0:00, out 72:00", True, id="72_of_90"),
        pytest.param("in 0:00, out 71:59", False, id="a_second_less"),
        pytest.param("", False, id="not_there"),
    ],
)
def test_credit_asks_for_its_share_of_the_session(scans: str, *, is_credited: bool) -> None:
    visits = [visit(point(FIRST), scans, FIRST)]
    found = attended(FIRST, visits)
    assert (found.is_credited, found.jp) == (is_credited, Fraction(2 if is_credited else 0))


def test_a_session_without_length_is_not_credited() -> None:
    empty = session(3, 0, 0)
    visits = [visit(point(empty), "in 0:00", empty)]
    assert not attended(empty, visits, empty).is_credited


def test_somebody_marked_present_attended_the_whole_session() -> None:
    visits = [visit(point(FIRST), "", FIRST, status=Status.PRESENT)]
    assert attended(FIRST, visits).minutes == 90


@pytest.mark.parametrize("status", [one for one in Status if one is not Status.PRESENT])
def test_other_marks_are_shown_and_earn_nothing(status: Status) -> None:
    visits = [visit(point(FIRST), "", FIRST, status=status)]
    found = attended(FIRST, visits)
    assert (found.minutes, found.status, found.reason) == (Fraction(0), status, "catatan")


def test_a_mark_takes_nothing_from_what_was_scanned() -> None:
    visits = [visit(point(FIRST), "in 0:00, out 60:00", FIRST, status=Status.PERMITTED)]
    assert attended(FIRST, visits).minutes == 60


moments = st.integers(-50, 150)
spans = st.lists(st.tuples(moments, moments), max_size=8)


@given(spans)
def test_united_spans_count_each_moment_once(found: list[tuple[int, int]]) -> None:
    counted = {
        moment for first, last in found for moment in range(first, last) if 0 <= moment < 100
    }
    assert union_within(found, 0, 100) == len(counted)


@given(spans, st.tuples(moments, moments))
def test_one_span_more_never_takes_away(
    found: list[tuple[int, int]], more: tuple[int, int]
) -> None:
    assert union_within([*found, more], 0, 100) >= union_within(found, 0, 100)


def test_there_is_no_share_of_nothing() -> None:
    assert share(Fraction(1), Fraction(0)) is None


def test_the_share_is_of_all_learning_sessions() -> None:
    visits = [half_day("in 0:00, out 90:00")]
    opening = session(3, 180, 240, jp=0)
    count = Attendance((FIRST, SECOND, opening), [visits[0][0]], Policy())
    found = count.standing(ANA, [visits[0][1]])
    assert (found.share, found.minutes, found.jp) == (Fraction(1, 2), Fraction(90), Fraction(2))


def test_nobody_has_a_share_of_a_workshop_without_learning() -> None:
    assert Attendance((), [], Policy()).standing(ANA, []).share is None
