"""Dealing: equal sizes, sexes and units spread, names that nobody has yet."""

from collections import Counter
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.rules.grouping import Mixing, Naming, dealt, names

crowds = st.lists(st.tuples(st.sampled_from("LP"), st.sampled_from(["A", "B", "C"])), max_size=60)


def crowd(kinds: list[tuple[str, str]]) -> list[Person]:
    return [
        Person(id=PersonId(UUID(int=number)), name=f"Orang {number}", sex=sex, unit=unit)
        for number, (sex, unit) in enumerate(kinds)
    ]


@given(crowds, st.integers(1, 9), st.sampled_from(Mixing))
def test_everybody_is_in_one_team_of_equal_size(
    kinds: list[tuple[str, str]], count: int, mixing: Mixing
) -> None:
    people = crowd(kinds)
    teams = dealt(people, count, mixing)
    sizes = [len(team) for team in teams]
    assert sorted(one.id for team in teams for one in team) == [one.id for one in people]
    assert max(sizes) - min(sizes) <= 1


@given(crowds, st.integers(1, 9))
def test_mixed_teams_share_sexes_and_units(kinds: list[tuple[str, str]], count: int) -> None:
    teams = dealt(crowd(kinds), count, Mixing.MIXED)
    for sex in "LP":
        counted = [Counter(one.sex for one in team)[sex] for team in teams]
        assert max(counted) - min(counted) <= 1
    for unit in "ABC":
        counted = [Counter(one.unit for one in team)[unit] for team in teams]
        assert max(counted) - min(counted) <= 2


def test_members_stand_in_the_order_of_the_roster() -> None:
    teams = dealt(crowd([("P", "B"), ("L", "A"), ("P", "A"), ("L", "B")]), 2, Mixing.MIXED)
    assert all(list(team) == sorted(team, key=lambda one: one.name) for team in teams)


def test_the_smallest_teams_are_filled_first() -> None:
    teams = dealt(crowd([("L", "A")] * 4), 3, sizes=[5, 2, 3])
    assert [len(team) for team in teams] == [0, 2, 2]


@pytest.mark.parametrize(
    ("naming", "expected"),
    [
        pytest.param(Naming.MOUNTAINS, ("Rinjani", "Semeru"), id="mountains"),
        pytest.param(Naming.NUMBERS, ("Kelompok 1", "Kelompok 2"), id="numbers"),
    ],
)
def test_names_are_offered(naming: Naming, expected: tuple[str, ...]) -> None:
    assert names(naming, 2, word="Kelompok") == expected


def test_names_never_run_out_nor_repeat() -> None:
    offered = names(Naming.ANIMALS, 60, word="", taken=["elang"])
    assert len(set(offered)) == 60
    assert "Elang" not in offered
