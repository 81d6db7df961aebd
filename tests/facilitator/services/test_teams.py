"""Teams by hand: divide, move, lead, rename, add, remove, and what scores protect."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator import language
from facilitator.errors import UserError
from facilitator.model.exercises import Team
from facilitator.model.ids import FormationId
from facilitator.rules.grouping import Mixing
from facilitator.services import describe, exercises, scores, teams
from facilitator.services.reading import Node, read_json
from facilitator.services.sample import Sample
from facilitator.store import exercises as reading
from facilitator.store import history, people
from facilitator.store.connection import Store, open_store
from facilitator.store.roll import roll
from tests.helpers.stores import around, is_sound

DATA = Path(__file__).parent.parent.parent / "data" / "sample"
TEXTS = language.load("facilitator", "id")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give the sample with 30 people, 6 teams that were scored, 3 exercises."""
    path = tmp_path / "a.workshop"
    describe.create(path, read_json(DATA / "workshop.json"), around(1))
    with open_store(path, around(2)) as opened:
        yield opened


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Store]:
    """Give a workshop with the same people, without teams or scores."""
    path = tmp_path / "b.workshop"
    described = read_json(DATA / "workshop.json")
    left_out = {"teams", "exercises", "events", "tests", "survey"}
    kept = {name: value for name, value in described.value.items() if name not in left_out}
    describe.create(path, Node(kept, ""), around(3))
    with open_store(path, around(4)) as opened:
        yield opened


def shown(store: Store, formation: FormationId | None = None) -> tuple[Team, ...]:
    return teams.division(store.reading, formation).teams


def named(store: Store, name: str) -> Team:
    return next(team for team in reading.teams(store.reading) if team.name == name)


def test_dividing_puts_everybody_into_a_team_with_a_leader(fresh: Store) -> None:
    teams.divide(fresh, ["Elang", "Rinjani", "Semeru"], mixing=Mixing.MIXED)
    found = shown(fresh)
    assert [len(team.members) for team in found] == [10, 10, 10]
    assert all(team.leader == team.members[0] for team in found)
    assert is_sound(fresh)


def test_dividing_again_replaces_teams_that_nobody_scored(fresh: Store) -> None:
    formation = teams.divide(fresh, ["A", "B"])
    again = teams.divide(fresh, ["C", "D", "E"], formation=formation)
    assert again == formation
    assert [team.name for team in reading.teams(fresh.reading)] == ["C", "D", "E"]


def test_dividing_again_keeps_teams_with_scores_and_gives_new_exercises_the_new_ones(
    store: Store,
) -> None:
    before = teams.division(store.reading).formation
    fresh = exercises.create(store, "Latihan Baru", TEXTS)
    made = teams.divide(store, ["A", "B"], formation=before)
    assert made != before
    assert teams.formations(store.reading) == (made, before)
    of = {one.id: one.formation for one in reading.exercises(store.reading)}
    assert of.pop(fresh) == made
    assert set(of.values()) == {before}


@pytest.mark.parametrize(
    ("given", "key"),
    [
        pytest.param(["", "  "], "team.no_names", id="no_names"),
        pytest.param(["Elang", "elang "], "team.same_name", id="twice"),
    ],
)
def test_names_of_teams_are_checked(fresh: Store, given: list[str], key: str) -> None:
    with pytest.raises(UserError) as refused:
        teams.divide(fresh, given)
    assert refused.value.key == key


def test_nobody_can_be_divided(tmp_path: Path) -> None:
    path = tmp_path / "c.workshop"
    describe.create(path, Node(Sample(0).description(), ""), around(5))
    with open_store(path, around(6)) as empty, pytest.raises(UserError) as refused:
        teams.divide(empty, ["A"])
    assert refused.value.key == "team.nobody"


def test_moving_takes_a_person_from_one_team_to_the_other(store: Store) -> None:
    one, other = shown(store)[:2]
    formation, person = one.formation, one.members[-1]
    teams.move(store, formation, [person], team=other.id)
    assert person not in named(store, one.name).members
    assert person in named(store, other.name).members


def test_who_leaves_a_team_leads_it_no_more(store: Store) -> None:
    team = shown(store)[0]
    assert team.leader is not None
    teams.move(store, team.formation, [team.leader], team=None)
    assert named(store, team.name).leader is None
    left = teams.division(store.reading).left
    assert [one.id for one in left] == [team.leader]


def test_those_without_a_team_go_to_the_smallest_ones(store: Store) -> None:
    team = shown(store)[0]
    teams.move(store, team.formation, team.members[:3], team=None)
    assert teams.fill(store, team.formation) == 3
    sizes = [len(one.members) for one in shown(store)]
    assert sizes == [5, 5, 5, 5, 5, 5]
    assert teams.division(store.reading).left == ()


def test_a_leader_is_one_of_the_members(store: Store) -> None:
    one, other = shown(store)[:2]
    teams.lead(store, one.id, one.members[2])
    assert named(store, one.name).leader == one.members[2]
    with pytest.raises(UserError) as refused:
        teams.lead(store, one.id, other.members[0])
    assert refused.value.key == "team.not_member"


def test_a_team_is_renamed_but_never_like_another(store: Store) -> None:
    one, other = shown(store)[:2]
    teams.rename(store, one.id, "  Garuda  Putih ")
    assert named(store, "Garuda Putih").id == one.id
    with pytest.raises(UserError) as refused:
        teams.rename(store, one.id, other.name.upper())
    assert refused.value.key == "team.same_name"


def test_the_first_team_makes_its_formation(fresh: Store) -> None:
    teams.add(fresh, None, "Elang")
    teams.add(fresh, teams.division(fresh.reading).formation, "Badak")
    assert [team.name for team in shown(fresh)] == ["Elang", "Badak"]


def test_a_team_with_scores_stays(store: Store) -> None:
    with pytest.raises(UserError) as refused:
        teams.remove(store, shown(store)[0].id)
    assert refused.value.key == "team.has_scores"


def test_a_removed_team_leaves_its_members_without_one_until_undone(fresh: Store) -> None:
    teams.divide(fresh, ["A", "B"])
    team = shown(fresh)[0]
    teams.remove(fresh, team.id)
    assert [one.id for one in teams.division(fresh.reading).left] == list(team.members)
    history.withdraw(fresh, fresh.acts[-1])
    assert named(fresh, "A").members == team.members


def test_scored_teams_are_known_by_measures_alone(fresh: Store) -> None:
    teams.divide(fresh, ["A", "B"])
    exercise = exercises.create(fresh, "Menara", TEXTS)
    team = shown(fresh)[0]
    entry = scores.Entry(
        exercise=str(exercise), round=1, team=str(team.id), values={"target": "5", "actual": "4"}
    )
    scores.enter(fresh, [entry])
    with pytest.raises(UserError):
        teams.remove(fresh, team.id)


def test_the_roll_lists_whom_the_roster_lists(store: Store) -> None:
    listed = people.participants(store.reading)
    assert [(one.id, one.full_name, one.unit) for one in roll(store.reading)] == [
        (one.id, one.full_name, one.unit) for one in listed
    ]
