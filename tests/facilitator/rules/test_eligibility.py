"""Check who may have a certificate."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.language import load
from facilitator.model.certificates import Chance, Eligibility
from facilitator.model.ids import PersonId, SessionId
from facilitator.model.people import Active, Person
from facilitator.model.workshop import Basis, CertificatePolicy, Policy
from facilitator.quantities import plain
from facilitator.rules.eligibility import decided, eligibility, unit_key
from tests.helpers.rules import FIRST_START, expected, sample, session, uid

HOUR = 3_600_000
START = round(FIRST_START.timestamp() * 1000)
# A ceremony, a morning, two parallel afternoons and an evening: 9 JP, 7 of them reachable.
PLAN = (
    session("open", 0),
    session("a", 2, start_hour=2),
    session("left", 2, start_hour=4, slot="afternoon"),
    session("right", 3, start_hour=4, slot="afternoon"),
    session("b", 2, start_hour=6),
)


def person(active: Active | None = None, assigned: tuple[SessionId, ...] | None = None) -> Person:
    return Person(id=PersonId(uid("P1")), name="Siti", active=active or Active(), assigned=assigned)


def key(label: str) -> SessionId:
    return SessionId(uid(label))


def standing(
    earned: str,
    basis: Basis = Basis.ALL_JP,
    at_least: str = "4/5",
    *,
    who: Person | None = None,
    now: int | None = None,
) -> Eligibility:
    """Ask for somebody credited with the sessions named."""
    credited = {part.id: part.jp for part in PLAN if part.title in earned.split()}
    asked = CertificatePolicy(
        basis=basis, at_least=Fraction(at_least), sessions=(key("open"), key("a"), key("b"))
    )
    policy = Policy(certificate=asked)
    return eligibility(policy, PLAN, person=who or person(), earned=credited, now=now)


def figures(found: Eligibility) -> tuple[str, str, str]:
    return plain(found.have), plain(found.need), plain(found.reachable)


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        pytest.param(standing("a left b"), ("6", "7.2", "6"), id="all_jp"),
        pytest.param(
            standing("a left b", Basis.REACHABLE_JP), ("6", "5.6", "6"), id="a_slot_counts_once"
        ),
        pytest.param(
            standing("left right", Basis.REACHABLE_JP),
            ("3", "5.6", "3"),
            id="both_of_a_slot_count_once",
        ),
        pytest.param(
            standing("a b", Basis.ASSIGNED_JP, who=person(assigned=(key("a"), key("left")))),
            ("2", "3.2", "2"),
            id="assigned_only",
        ),
        pytest.param(standing("a", Basis.ASSIGNED_JP), ("2", "7.2", "2"), id="assigned_to_all"),
        pytest.param(
            standing("b", Basis.SINCE_JOINED_JP, who=person(Active(since=START + 4 * HOUR))),
            ("2", "5.6", "2"),
            id="joined_as_a_session_starts",
        ),
        pytest.param(
            standing("b", Basis.SINCE_JOINED_JP, who=person(Active(since=START + 4 * HOUR + 1))),
            ("2", "1.6", "2"),
            id="joined_just_after",
        ),
        pytest.param(standing("a b", Basis.MINIMUM_JP, "5"), ("4", "5", "4"), id="minimum"),
        pytest.param(
            standing("open a right", Basis.SESSIONS_OF_SET, "3"),
            ("2", "3", "2"),
            id="sessions_of_a_set_with_a_ceremony",
        ),
    ],
)
def test_figures_of_a_basis(found: Eligibility, wanted: tuple[str, str, str]) -> None:
    assert figures(found) == wanted


@pytest.mark.parametrize(
    ("earned", "at_least", "chance"),
    [
        pytest.param("a b", "4/9", Chance.CERTAIN, id="exactly_enough"),
        pytest.param("a b", "0.4445", Chance.IMPOSSIBLE, id="a_hair_too_little"),
        pytest.param("", "0", Chance.CERTAIN, id="nothing_asked"),
    ],
)
def test_chance_when_all_is_over(earned: str, at_least: str, chance: Chance) -> None:
    assert standing(earned, at_least=at_least).chance is chance


@pytest.mark.parametrize(
    ("now", "who", "reachable"),
    [
        pytest.param(START, person(), "7", id="parallel_sessions_open_once"),
        pytest.param(START + 5 * HOUR + HOUR // 2 - 1, person(), "7", id="running_is_open"),
        pytest.param(START + 5 * HOUR + HOUR // 2, person(), "4", id="over_at_its_end"),
        pytest.param(START, person(Active(until=START + 5 * HOUR)), "5", id="left_before_the_last"),
        pytest.param(
            START, person(Active(since=START + 6 * HOUR)), "4", id="joins_for_the_last_only"
        ),
    ],
)
def test_what_can_still_be_reached(now: int, who: Person, reachable: str) -> None:
    assert plain(standing("a", now=now, who=who).reachable) == reachable


@pytest.mark.parametrize(
    ("at_least", "chance", "reason"),
    [
        pytest.param("2/9", Chance.CERTAIN, "eligibility.enough", id="has_it"),
        pytest.param("7/9", Chance.POSSIBLE, "eligibility.possible", id="can_just_reach_it"),
        pytest.param("8/9", Chance.IMPOSSIBLE, "eligibility.too_little", id="cannot_reach_it"),
    ],
)
def test_chance_while_sessions_are_open(at_least: str, chance: Chance, reason: str) -> None:
    found = standing("a", at_least=at_least, now=START)
    assert (found.chance, found.reason) == (chance, reason)


def test_possible_is_not_yet_entitled() -> None:
    assert not standing("a", at_least="7/9", now=START).is_entitled


def test_who_is_never_active_gets_none() -> None:
    found = standing("a b", at_least="0", who=person(Active(never=True)))
    assert (found.chance, found.reason) == (Chance.IMPOSSIBLE, "eligibility.not_active")


@pytest.mark.parametrize(
    "basis",
    [Basis.ALL_JP, Basis.REACHABLE_JP, Basis.ASSIGNED_JP, Basis.SINCE_JOINED_JP],
    ids=lambda basis: basis.value,
)
def test_a_share_of_nothing_entitles_nobody(basis: Basis) -> None:
    policy = Policy(certificate=CertificatePolicy(basis=basis))
    found = eligibility(policy, [PLAN[0]], person=person(), earned={})
    assert (found.chance, found.reason) == (Chance.IMPOSSIBLE, "eligibility.nothing_to_earn")


def test_a_decision_stands_above_the_rule_and_keeps_the_figures() -> None:
    found = decided(standing("a"), is_entitled=True, reason="tugas negara")
    assert (found.chance, found.is_entitled, found.note, figures(found)) == (
        Chance.DECIDED,
        True,
        "tugas negara",
        figures(standing("a")),
    )


def test_sample_certificates_come_out() -> None:
    sessions = [session(entry["id"], entry["jp"]) for entry in sample()["sessions"]]
    found = {
        entry["participant"]: eligibility(
            Policy(), sessions, person=person(), earned={sessions[0].id: Fraction(entry["jp"])}
        ).is_entitled
        for entry in expected()["participants"]
    }
    assert found == {
        entry["participant"]: entry["certificate"] for entry in expected()["participants"]
    }


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(
    "reason",
    ["enough", "possible", "too_little", "decided", "not_active", "nothing_to_earn"],
)
def test_every_reason_has_a_sentence(reason: str, language: str) -> None:
    texts = load("facilitator", language)
    unit = texts(unit_key(Basis.SESSIONS_OF_SET))
    values = {"have": "1", "need": "2", "reachable": "3", "unit": unit, "note": "sakit"}
    assert "{" not in texts(f"eligibility.{reason}", **values)


@given(
    earned=st.sets(st.sampled_from(["a", "left", "b"])),
    basis=st.sampled_from(list(Basis)),
    hours=st.integers(0, 9),
    more=st.sampled_from(["a", "left", "b"]),
)
def test_one_session_more_never_worsens_the_chance(
    earned: set[str], basis: Basis, hours: int, more: str
) -> None:
    order = [Chance.IMPOSSIBLE, Chance.POSSIBLE, Chance.CERTAIN]
    now = START + hours * HOUR
    before = standing(" ".join(earned), basis, "1/2", now=now)
    after = standing(" ".join({*earned, more}), basis, "1/2", now=now)
    assert order.index(after.chance) >= order.index(before.chance)
