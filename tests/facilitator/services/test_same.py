"""Entries of one person: which are found, what joining them counts once, what keeps them two."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from facilitator.errors import UserError
from facilitator.model.ids import PersonId
from facilitator.model.people import Role
from facilitator.paths import Home
from facilitator.roster.read import read_list
from facilitator.services import (
    certificates,
    check_in,
    decisions,
    describe,
    import_roster,
    people,
    same,
    substitutes,
    teams,
)
from facilitator.services.acts import label
from facilitator.services.certificates import Choice
from facilitator.services.check_in import Desk
from facilitator.services.documents import Wanted, badges
from facilitator.services.dossier import dossier
from facilitator.services.name_search import Finder
from facilitator.services.reading import Node
from facilitator.services.results import results
from facilitator.services.sample import Sample
from facilitator.services.standing import claims, standings
from facilitator.store import attendance, desk, evaluation, exercises, history, plan
from facilitator.store import certificates as stored_certificates
from facilitator.store import people as stored
from facilitator.store.connection import Store, open_store
from facilitator.store.exchange import merge
from facilitator.store.listing import listed
from facilitator.store.roll import roll
from tests.helpers.stores import around, edit, is_sound

NIP, OTHER_NIP = "198703122010011901", "198703122010011902"
LIST = Path(__file__).parents[2] / "data" / "rosters" / "01-bersih.csv"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "a.workshop"
    describe.create(made, Node(Sample(0).description(), ""), around(1))
    return made


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with open_store(path, around(2)) as opened:
        for person in stored.every_entry(opened.reading):
            people.remove(opened, [person.id])
        yield opened


def add(store: Store, name: str = "Siti Rahayu", /, **fields: str) -> PersonId:
    return people.add(store, {"name": name, **fields}).person


def scan(store: Store, person: PersonId, point: int = 0) -> None:
    session = plan.sessions_by_id(store.reading)[plan.points(store.reading)[point].sessions[0]]
    at = Desk(point=plan.points(store.reading)[point])
    code = next(one.text for one in stored.codes(store.reading) if one.person == person)
    check_in.scan(store, at, code, at=session.span[0])


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ({"nip": NIP}, {"nip": NIP}, ("EXACT_REPEAT", True)),
        ({"nip": NIP, "unit": "Bappeda"}, {"nip": NIP, "unit": "Dinsos"}, ("SAME_NIP", False)),
        ({"nip": NIP, "unit": "Bappeda"}, {"nip": NIP}, ("SAME_NIP", True)),
        ({"nip": NIP}, {"nip": NIP, "name": "Bambang Wijaya"}, ("NIP_CONFLICT", False)),
        ({"unit": "Bappeda"}, {"unit": "Bappeda"}, ("SAME_NAME_NO_NIP", False)),
        ({"unit": "Bappeda"}, {"unit": "Bappeda", "nip": NIP}, ("SAME_NAME_NO_NIP", False)),
        ({"unit": "Bappeda"}, {"unit": "Dinas Sosial"}, None),
        ({}, {"name": "Sitti Rahayu"}, ("SIMILAR_NAME_NO_NIP", False)),
        ({"nip": NIP}, {"nip": OTHER_NIP}, None),
        ({}, {"name": "Bambang Wijaya"}, None),
    ],
    ids=[
        "same NIP", "same NIP, other unit", "same NIP, one unit", "one NIP, two names",
        "name and unit", "name and unit, one NIP", "name, two units", "similar name", "namesakes",
        "strangers",
    ],
)  # fmt: skip
def test_what_may_be_one_person_is_found(
    store: Store, first: dict[str, str], second: dict[str, str], found: tuple[str, bool] | None
) -> None:
    for fields in (first, second):
        people.add(store, {"name": "Siti Rahayu", **fields})
    pairs = same.find(store.reading)
    assert [(pair.kind.value, pair.is_certain) for pair in pairs] == ([found] if found else [])


def test_two_nips_are_never_one_pair_whoever_stands_between(store: Store) -> None:
    first = add(store, nip=NIP, unit="Bappeda")
    add(store, unit="Bappeda")
    last = add(store, nip=OTHER_NIP, unit="Bappeda")
    found = [{pair.first.id, pair.second.id} for pair in same.find(store.reading)]
    assert found
    assert {first, last} not in found


def test_the_smaller_list_number_is_kept(store: Store) -> None:
    first, second = add(store, nip=NIP), add(store, nip=NIP)
    edit(store, "person", second, list_number=1)
    edit(store, "person", first, list_number=9)
    same.join(store, (first, second))
    assert [one.list_number for one in stored.people(store.reading)] == [1]


def test_a_role_of_its_own_is_asked_about(store: Store) -> None:
    add(store, nip=NIP)
    people.add(store, {"name": "Siti Rahayu", "nip": NIP}, role=Role.SPEAKER)
    (pair,) = same.find(store.reading)
    assert not pair.is_certain


def test_a_substitute_is_never_taken_for_whom_they_replace(store: Store) -> None:
    gone = add(store, unit="Bappeda")
    substitutes.replace(store, gone, {"name": "Siti Rahayu"})
    assert same.find(store.reading) == ()


def test_two_laptops_that_import_one_list_have_everybody_twice(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "b.workshop"
    copy.write_bytes(path.read_bytes())
    roster = read_list(LIST)
    for seed, laptop in ((3, path), (4, copy)):
        with open_store(laptop, around(seed)) as opened:
            import_roster.apply(opened, roster)
    with open_store(path, around(5)) as opened:
        before = len(stored.people(opened.reading))
        merge(opened, copy)
        found = same.find(opened.reading)
        assert len(found) == len(roster.rows)
        assert all(pair.is_certain for pair in found)
        acts = len(opened.acts)
        assert same.join_certain(opened).count == len(roster.rows)
        assert len(opened.acts) == acts + 1
        assert len(stored.people(opened.reading)) == before
        assert same.find(opened.reading) == ()
        assert is_sound(opened)
        history.withdraw(opened, opened.acts[-1])
        assert len(same.find(opened.reading)) == len(roster.rows)


def test_joined_entries_are_one_person_everywhere(store: Store) -> None:
    first, second = add(store, nip=NIP), add(store, nip=NIP)
    other = add(store, "Bambang Wijaya")
    scan(store, first, 0)
    scan(store, second, 1)
    assert same.join(store, (second, first)) == first
    reading = store.reading
    both = {first, other}
    assert {one.id for one in stored.people(reading)} == both
    assert {one.id for one in stored.participants(reading)} == both
    assert {one.id for one in roll(reading)} == both
    assert {one.id for one in listed(reading)} == both
    assert {one.id for one in desk.entrants(reading)} == both
    assert [one.id for one in Finder(desk.entrants(reading)).find("Siti")] == [first]
    assert {one.id for one in standings(reading).people} == both
    assert len(badges(reading, Wanted()).badges) == 2
    shown = results(reading)["participants"]
    assert isinstance(shown, list)
    assert len(shown) == 2
    assert stored.holder(reading, NIP) == stored.person(reading, first)


def test_presence_of_both_counts_for_one_and_both_badges_open(store: Store) -> None:
    first, second = add(store, nip=NIP), add(store, nip=NIP)
    scan(store, second, 0)
    same.join(store, (first, second))
    scan(store, second, 1)
    assert len(attendance.presence_of(store.reading, first)) == 2
    assert attendance.presence_of(store.reading, second) == ()
    claim = claims(store.reading, standings(store.reading))
    assert set(claim) == {first}
    found = dossier(store.reading, first, now=0)
    assert found is not None
    assert len(found.codes) == 2


def test_in_teams_of_one_formation_the_standing_entry_stays_in_its_own(store: Store) -> None:
    first, second = add(store, nip=NIP), add(store, nip=NIP)
    formation = teams.divide(store, ["Satu", "Dua"])
    assert sorted(len(one.members) for one in exercises.teams(store.reading)) == [1, 1]
    own = next(one.name for one in exercises.teams(store.reading) if first in one.members)
    same.join(store, (first, second))
    members = {one.name: one.members for one in exercises.teams(store.reading, formation)}
    assert members[own] == (first,)
    assert sum(map(len, members.values())) == 1
    assert listed(store.reading)[0].team == own


def test_a_team_of_the_other_entry_alone_is_kept_and_led(store: Store) -> None:
    first, second = add(store, nip=NIP), add(store, nip=NIP)
    formation = teams.divide(store, ["Satu"])
    teams.move(store, formation, [first], team=None)
    team = exercises.teams(store.reading)[0].id
    teams.lead(store, team, second)
    same.join(store, (first, second))
    (found,) = exercises.teams(store.reading)
    assert (found.members, found.leader) == ((first,), first)


def test_marks_of_tests_are_taken_from_either_entry_once(store: Store) -> None:
    first, second = add(store, nip=NIP), add(store, nip=NIP)

    def test_marks(key: PersonId, **marks: str) -> None:
        store.write(
            lambda deed: deed.draft.add(
                "test_result", store.around.ids.new(), {"person": str(key), **marks}
            )
        )

    test_marks(second, pre="40", post="80")
    test_marks(first, pre="50")
    same.join(store, (first, second))
    (found,) = evaluation.test_results(store.reading)
    marks = Fraction(50), Fraction(80)
    assert (found.person, found.pre, found.post) == (first, *marks)


def test_what_is_kept_is_chosen_and_silence_is_filled(store: Store) -> None:
    first = add(store, nip=NIP, unit="Bappeda", golongan="III/a")
    second = add(store, nip=NIP, unit="Dinas Sosial", phone="+628123456789")
    same.join(store, (first, second), {"unit": "Dinas Sosial"})
    found = stored.person(store.reading, first)
    assert found is not None
    assert (found.unit, found.golongan, found.phone) == ("Dinas Sosial", "III/a", "+628123456789")


def test_own_fields_of_both_are_kept(store: Store) -> None:
    first, second = add(store, nip=NIP), add(store, nip=NIP)
    people.change(store, [first], {"own.Ukuran baju": "L"})
    people.change(store, [second], {"own.Ukuran baju": "XL", "own.Diet": "halal"})
    same.join(store, (first, second))
    found = stored.person(store.reading, first)
    assert found is not None
    assert found.own == {"Ukuran baju": "L", "Diet": "halal"}


def test_who_is_active_in_one_entry_takes_part(store: Store) -> None:
    first, second = add(store, nip=NIP), add(store, nip=NIP)
    people.withdraw(store, [first], last_day=None)
    same.join(store, (first, second))
    assert [one.id for one in stored.participants(store.reading)] == [first]


def test_who_withdraws_does_so_with_all_entries(store: Store) -> None:
    first, second = add(store, nip=NIP), add(store, nip=NIP)
    same.join(store, (first, second))
    people.withdraw(store, [first], last_day=None)
    scan(store, second)
    assert attendance.presence_of(store.reading, first) == ()


def test_who_is_removed_is_so_with_all_entries(store: Store) -> None:
    first, second = add(store, nip=NIP), add(store, nip=NIP)
    same.join(store, (first, second))
    people.remove(store, [first])
    assert stored.people(store.reading) == ()


def test_two_people_are_not_asked_about_again_until_they_are_joined(store: Store) -> None:
    pair = add(store, unit="Bappeda"), add(store, unit="Bappeda")
    same.tell_apart(store, pair)
    assert same.find(store.reading) == ()
    assert len(stored.people(store.reading)) == 2
    assert label(history.act(store.reading, store.acts[-1])) == ("history.apart", {"count": 1})
    same.join(store, pair)
    assert len(stored.people(store.reading)) == 1
    same.tell_apart(store, (pair[0], add(store, unit="Bappeda")))
    history.withdraw(store, store.acts[-1])
    assert len(same.find(store.reading)) == 1


def certified(store: Store, home: Path, *keys: PersonId) -> None:
    where, chosen = Home(folder=home), Choice(people=tuple(map(str, keys)))
    ruling = decisions.Ruling(is_entitled=True, reason="uji")
    decisions.decide(store, keys, ruling)
    certificates.issue(store, where, chosen)


def test_two_valid_certificates_of_one_kind_are_never_joined(store: Store, home: Path) -> None:
    first, second = add(store, nip=NIP), add(store, nip=NIP)
    certified(store, home, first, second)
    assert same.join_certain(store).count == 0
    with pytest.raises(UserError) as refused:
        same.join(store, (first, second))
    assert refused.value.key == "person.two_certificates"
    ended = Choice(people=(str(second),), reason="ganda")
    certificates.end(store, ended, "certificate.revoked")
    same.join(store, (first, second))
    assert len(stored_certificates.of_person(store.reading, first)) == 2


def test_a_certificate_of_the_hidden_entry_is_the_persons(store: Store, home: Path) -> None:
    first, second = add(store, nip=NIP), add(store, nip=NIP)
    certified(store, home, second)
    same.join(store, (first, second))
    (found,) = certificates.preview(store.reading)
    assert found.certificate is not None
    assert found.claim.note == "uji"
    with pytest.raises(UserError, match="has_certificate"):
        people.remove(store, [first])


def test_a_person_and_the_substitute_are_not_joined(store: Store) -> None:
    gone = add(store)
    new = substitutes.replace(store, gone, {"name": "Siti Rahayu"}).person
    with pytest.raises(UserError, match="joined_substitute"):
        same.join(store, (gone, new))
