"""Test that a decision by hand stands above the rule until it is taken away."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.errors import UserError
from facilitator.model.certificates import Chance
from facilitator.paths import Home
from facilitator.services import certificates, decisions, describe, issuing
from facilitator.services.certificates import Choice, Preview
from facilitator.services.decisions import Ruling
from facilitator.services.issuing import Group
from facilitator.services.reading import read_json
from facilitator.store import history
from facilitator.store.connection import Store, open_store
from tests.helpers.stores import around

DATA = Path(__file__).parents[2] / "data" / "sample" / "workshop.json"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "sample.workshop"
    describe.create(path, read_json(DATA), around())
    with open_store(path, around(2)) as opened:
        yield opened


def refused(store: Store) -> Preview:
    """Give somebody whom the rule refuses a certificate."""
    found = certificates.preview(store.reading)
    return next(one for one in found if Group.IMPOSSIBLE in issuing.groups(one))


def of(store: Store, before: Preview) -> Preview:
    """Give how somebody stands now."""
    found = certificates.preview(store.reading)
    return next(one for one in found if one.person.id == before.person.id)


def test_a_decision_stands_above_the_rule(store: Store) -> None:
    person = refused(store)
    ruling = Ruling(is_entitled=True, reason=" Rapat pimpinan ")
    decisions.decide(store, [person.person.id], ruling)
    found = of(store, person)
    assert found.claim.chance is Chance.DECIDED
    assert found.claim.is_entitled
    assert found.claim.note == "Rapat pimpinan"
    assert issuing.groups(found) == {Group.READY, Group.DECIDED}


def test_a_later_decision_stands_above_an_earlier_one(store: Store) -> None:
    person = refused(store)
    for is_entitled in (True, False):
        ruling = Ruling(is_entitled=is_entitled, reason="Rapat")
        decisions.decide(store, [person.person.id], ruling)
    assert Group.IMPOSSIBLE in issuing.groups(of(store, person))


def test_the_rule_holds_again(store: Store) -> None:
    person = refused(store)
    decisions.decide(store, [person.person.id], Ruling(is_entitled=True, reason="Rapat"))
    other = next(
        one.person.id for one in certificates.preview(store.reading) if one.person != person.person
    )
    assert decisions.leave_to_rule(store, [person.person.id, other]) == (person.person.id,)
    assert of(store, person).claim == person.claim


def test_a_decision_needs_a_reason(store: Store) -> None:
    person = refused(store)
    with pytest.raises(UserError, match=r"certificate\.no_reason"):
        decisions.decide(store, [person.person.id], Ruling(is_entitled=True, reason="  "))
    assert of(store, person).claim == person.claim


def test_a_decision_can_be_undone(store: Store) -> None:
    person = refused(store)
    decisions.decide(store, [person.person.id], Ruling(is_entitled=True, reason="Rapat"))
    history.withdraw(store, store.acts[-1])
    assert of(store, person).claim == person.claim


def test_who_is_decided_for_gets_a_certificate(store: Store, tmp_path: Path) -> None:
    person = refused(store)
    decisions.decide(store, [person.person.id], Ruling(is_entitled=True, reason="Rapat"))
    choice = issuing.for_people(Choice(), [person])
    made = certificates.prepare(store, Home(folder=tmp_path / "home"), choice)
    assert [one.person for one in made] == [person.person.id]
