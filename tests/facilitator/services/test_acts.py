"""Acts about people are named by what they did and to whom, also after they are taken back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facilitator import language
from facilitator.model.ids import PersonId
from facilitator.model.people import Role
from facilitator.services import names, people, same, substitutes
from facilitator.services.acts import label, label_here, names_in, sentence
from facilitator.store import history
from facilitator.store.connection import Store
from facilitator.store.history import ActRecord
from facilitator.store.listing import acts_touching
from tests.helpers.stores import add_people, add_person, edit, is_sound, make_store, uid

TEXTS = language.load("facilitator", "en")
SITI, BUDI = PersonId(uid(0x101)), PersonId(uid(0x102))
BOTH = (SITI, BUDI)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_store(tmp_path) as made:
        add_person(made, SITI, name="Siti Aminah", title_back="S.E.", list_number=1)
        add_person(made, BUDI, name="Budi", list_number=2)
        yield made


def newest(store: Store) -> ActRecord:
    return history.act(store.reading, store.acts[-1])


SAID: dict[str, tuple[Callable[[Store], object], str]] = {
    "add": (lambda s: people.add(s, {"name": "Rara"}), "Person added: Rara"),
    "add_many": (lambda s: add_people(s, 3), "People added: 3"),
    "change": (
        lambda s: people.change(s, [SITI], {"unit": "Dinas"}),
        "Person changed: Siti Aminah, S.E.",
    ),
    "change_many": (lambda s: people.change(s, BOTH, {"unit": "Dinas"}), "People changed: 2"),
    "own": (lambda s: people.change(s, BOTH, {"own.Bus": "2"}), "Own fields set for 2 people"),
    "role": (lambda s: people.set_role(s, [BUDI], Role.GUEST), "Role set: Budi"),
    "role_many": (lambda s: people.set_role(s, BOTH, Role.GUEST), "Role set for 2 people"),
    "withdraw": (
        lambda s: people.withdraw(s, [BUDI], last_day=None),
        "Taking part changed: Budi",
    ),
    "remove": (lambda s: people.remove(s, [BUDI]), "Removed from the list: Budi"),
    "remove_many": (lambda s: people.remove(s, BOTH), "People removed: 2"),
    "confirm": (lambda s: names.confirm(s, [BUDI]), "Name confirmed: Budi"),
    "confirm_many": (names.confirm_rest, "Names confirmed: 2"),
    "correct": (
        lambda s: names.correct(s, BUDI, "Budi Santosa"),
        "Name corrected and confirmed: Budi Santosa",
    ),
    "ask_again": (
        lambda s: (names.confirm(s, [BUDI]), names.ask_again(s, [BUDI])),
        "Confirmation of the name taken back: Budi",
    ),
    "substitute_new": (
        lambda s: substitutes.replace(s, SITI, {"name": "Rara"}),
        "Substitute: Rara takes the place of Siti Aminah, S.E.",
    ),
    "substitute_known": (
        lambda s: substitutes.replace(s, SITI, BUDI),
        "Substitute: Budi takes the place of Siti Aminah, S.E.",
    ),
    "join": (
        lambda s: same.join(s, BOTH),
        "Two entries joined to one person: Siti Aminah, S.E.",
    ),
    "apart": (
        lambda s: same.tell_apart(s, BOTH),
        "Kept as two people: Siti Aminah, S.E. and Budi",
    ),
}


@pytest.mark.parametrize(("act", "said"), SAID.values(), ids=SAID.keys())
def test_an_act_says_what_it_did_and_to_whom(
    store: Store, act: Callable[[Store], object], said: str
) -> None:
    act(store)
    assert sentence(store.reading, newest(store), TEXTS) == said


@pytest.mark.parametrize(("act", "said"), SAID.values(), ids=SAID.keys())
def test_an_act_taken_back_leaves_things_as_they_were(
    store: Store, act: Callable[[Store], object], said: str
) -> None:
    act(store)
    done = store.acts[-1]
    history.withdraw(store, done)
    taken_back = sentence(store.reading, history.act(store.reading, done), TEXTS)
    before = "Budi" if "corrected" in said else said  # the name is again what it was
    assert before in taken_back
    assert is_sound(store)


def test_all_acts_at_once_are_told_like_each_by_itself(store: Store) -> None:
    for name in ("add", "change", "own", "confirm_many", "substitute_new", "apart", "remove"):
        SAID[name][0](store)
    acts = history.acts(store.reading)
    known = names_in(store.reading, acts)
    together = [TEXTS(key, **values) for key, values in (label(one, known) for one in acts)]
    assert together == [sentence(store.reading, one, TEXTS) for one in acts]


def test_without_names_an_act_is_counted(store: Store) -> None:
    people.change(store, [SITI], {"unit": "Dinas"})
    assert label(newest(store)) == ("history.people_changed", {"count": 1})


def test_what_a_person_hears_of_a_substitution_names_both(store: Store) -> None:
    added = substitutes.replace(store, SITI, {"name": "Rara"})
    for key in (SITI, added.person):
        (record, *_) = acts_touching(store.reading, key)
        said = sentence(store.reading, record, TEXTS)
        assert said == "Substitute: Rara takes the place of Siti Aminah, S.E."


def test_beside_a_person_their_own_name_is_not_repeated(store: Store) -> None:
    people.change(store, BOTH, {"unit": "Dinas"})
    key, values = label_here(newest(store), {SITI: "Siti"})
    assert TEXTS(key, **values) == "Data changed"


def test_of_thousands_who_changed_none_is_named(store: Store) -> None:
    add_people(store, 300)
    people.change(store, [PersonId(uid(number)) for number in range(300)], {"own.Bus": "2"})
    assert sentence(store.reading, newest(store), TEXTS) == "Own fields set for 300 people"


def test_what_a_merged_fact_says_wrongly_names_nobody(store: Store) -> None:
    edit(store, "person", SITI, replaces="nobody", active=[1], name=3)
    assert sentence(store.reading, newest(store), TEXTS) == "People changed: 1"
