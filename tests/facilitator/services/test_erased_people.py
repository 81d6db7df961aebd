"""Who was erased is counted, but nobody asks for them, matches them or writes anything of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facilitator.errors import UserError
from facilitator.model.ids import PersonId
from facilitator.model.people import Person, Role
from facilitator.roster.plan import Action
from facilitator.roster.read import read_list, understand
from facilitator.roster.reader_paste import read_tabbed
from facilitator.roster.records import Layout
from facilitator.roster.writer import write_list
from facilitator.services import import_roster, names, people, same, substitutes
from facilitator.store import people as stored
from facilitator.store.connection import Store
from tests.helpers.stores import add_person, edit, make_store, uid

GONE, SITI, BUDI = (PersonId(uid(number)) for number in (1, 2, 3))
LABEL = "Data dihapus"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give two people, and one of whom only what is counted is left."""
    with make_store(tmp_path) as made:
        add_person(made, GONE, name=LABEL)
        edit(made, "person", GONE, erased=1)
        add_person(made, SITI, name="Siti Aminah", unit="Bappeda", list_number=2)
        add_person(made, BUDI, name="Budi Santosa", unit="Bappeda", list_number=3)
        yield made


def person(store: Store, key: PersonId) -> Person:
    found = stored.person(store.reading, key)
    assert found is not None
    return found


def test_the_proof_numbers_the_others_as_before(store: Store) -> None:
    found = names.numbered(store.reading)
    assert [(one.number, one.person.id) for one in found] == [(2, SITI), (3, BUDI)]


def test_nobody_is_asked_to_confirm_them(store: Store) -> None:
    assert names.confirm_rest(store) == 2
    assert names.unconfirmed(stored.participants(store.reading)) == 0
    assert names.confirm(store, [GONE]) == 0


def test_two_of_them_are_no_pair(store: Store) -> None:
    add_person(store, uid(4), name=LABEL)
    edit(store, "person", uid(4), erased=1)
    assert same.find(store.reading) == ()


def test_a_field_of_many_is_set_for_the_others(store: Store) -> None:
    chosen = [GONE, SITI]
    assert people.misfit(store.reading, chosen, "golongan", "III/c") is None
    people.change(store, chosen, {"golongan": "III/c"})
    assert (person(store, GONE).golongan, person(store, SITI).golongan) == ("", "III/c")


def test_typing_into_them_is_refused_with_a_sentence(store: Store) -> None:
    typed = people.read_typed(store.reading, {"unit": "Bappeda"}, person(store, GONE))
    assert [one.key for one in typed.refusals] == ["error.person.erased"]
    assert typed.values == {}


def test_a_list_that_names_them_adds_somebody_new(store: Store) -> None:
    found = read_tabbed(f"Nama\tUnit Kerja\n{LABEL}\t\nSiti Aminah\tBappeda")
    plan = import_roster.planned(store.reading, understand([found], Layout())).plan
    assert [row.action for row in plan.rows] == [Action.ADD, Action.SAME]
    assert plan.missing == (BUDI,)


REFUSED: dict[str, Callable[[Store], object]] = {
    "change": lambda store: people.change(store, [GONE], {"unit": "Bappeda"}),
    "badge": lambda store: people.replace_code(store, GONE),
    "name": lambda store: names.correct(store, GONE, "Rara Wening"),
    "join": lambda store: same.join(store, (GONE, SITI)),
    "two_people": lambda store: same.tell_apart(store, (SITI, GONE)),
    "replaced": lambda store: substitutes.replace(store, GONE, SITI),
    "substitute": lambda store: substitutes.replace(store, SITI, GONE),
}


@pytest.mark.parametrize("act", REFUSED.values(), ids=REFUSED.keys())
def test_what_would_write_of_them_is_refused(store: Store, act: Callable[[Store], object]) -> None:
    before = len(store.acts)
    with pytest.raises(UserError) as caught:
        act(store)
    assert caught.value.key == "person.erased"
    assert len(store.acts) == before


@pytest.mark.parametrize("role", [Role.PARTICIPANT, Role.SPEAKER])
def test_an_export_leaves_them_out(store: Store, tmp_path: Path, role: Role) -> None:
    edit(store, "person", GONE, role=role.value)
    out = tmp_path / "out.xlsx"
    written = write_list(out, stored.people(store.reading))
    assert (written.participants, written.others) == (2, 0)
    assert [row.fields["name"] for row in read_list(out).rows] == ["Siti Aminah", "Budi Santosa"]
