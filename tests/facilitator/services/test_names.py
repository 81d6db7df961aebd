"""Names on the proof: numbered, corrected by number, confirmed, and counted."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.errors import UserError
from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.services import names
from facilitator.store import history, people
from facilitator.store.connection import Store
from tests.helpers.stores import add_person, edit, is_sound, make_store, uid

FIRST = PersonId(uid(1))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_store(tmp_path) as made:
        add_person(made, uid(1), name="Siti", title_front="Dr.", title_back="S.E.", list_number=1)
        add_person(made, uid(2), name="Budi", list_number=2)
        add_person(made, uid(3), name="Sri", role="speaker")
        yield made


def person(store: Store, key: PersonId = FIRST) -> Person:
    found = people.person(store.reading, key)
    assert found is not None
    return found


def numbers(store: Store) -> list[tuple[int, str]]:
    return [(one.number, one.person.name) for one in names.numbered(store.reading)]


def left(store: Store) -> int:
    return names.unconfirmed(people.participants(store.reading))


# ---- numbers


def test_only_participants_are_numbered(store: Store) -> None:
    assert numbers(store) == [(1, "Siti"), (2, "Budi")]


def test_whoever_has_no_list_number_is_counted_on(store: Store) -> None:
    add_person(store, uid(4), name="Tuti")
    add_person(store, uid(5), name="Wati")
    assert numbers(store)[2:] == [(3, "Tuti"), (4, "Wati")]


def test_somebody_is_found_by_number(store: Store) -> None:
    assert names.at(names.numbered(store.reading), 2).name == "Budi"


def test_an_unknown_number_is_refused(store: Store) -> None:
    with pytest.raises(UserError, match=r"names\.no_number"):
        names.at(names.numbered(store.reading), 3)


def test_a_number_of_two_people_names_them(store: Store) -> None:
    add_person(store, uid(4), name="Tuti", list_number=2)
    with pytest.raises(UserError, match=r"names\.several") as caught:
        names.at(names.numbered(store.reading), 2)
    assert caught.value.params["names"] == "Budi; Tuti"


# ---- corrections


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        pytest.param("Dr. Sitti, S.E.", ("Sitti", "Dr.", "S.E."), id="name"),
        pytest.param("Siti", ("Siti", "", ""), id="titles_taken_away"),
        pytest.param("Prof. Dr. Siti, M.Si.", ("Siti", "Prof. Dr.", "M.Si."), id="other_titles"),
        pytest.param("Dr. Siti, S.E., M.M.", ("Siti", "Dr.", "S.E., M.M."), id="one_title_more"),
        pytest.param("  Dr.  Siti ,S.E. ", ("Siti", "Dr.", "S.E."), id="untidy"),
    ],
)
def test_a_correction_is_parted_from_its_titles(
    typed: str, parts: tuple[str, str, str], store: Store
) -> None:
    names.correct(store, FIRST, typed)
    found = person(store)
    assert (found.name, found.title_front, found.title_back) == parts


def test_an_unusual_title_stays_a_title(store: Store) -> None:
    edit(store, "person", FIRST, title_front="Brigjen.", title_back="")
    names.correct(store, FIRST, "Brigjen. Sitti")
    assert (person(store).title_front, person(store).name) == ("Brigjen.", "Sitti")


def test_a_comma_in_a_name_survives_its_confirmation(store: Store) -> None:
    edit(store, "person", FIRST, name="Siti, Rahma")
    names.correct(store, FIRST, person(store).full_name)
    assert person(store).name == "Siti, Rahma"


def test_a_corrected_name_is_confirmed(store: Store) -> None:
    assert names.correct(store, FIRST, "Dr. Sitti, S.E.") == "Dr. Sitti, S.E."
    assert person(store).is_name_confirmed


def test_a_correction_is_one_act_that_can_be_undone(store: Store) -> None:
    names.correct(store, FIRST, "Sitti")
    history.withdraw(store, store.acts[-1])
    assert (person(store).full_name, person(store).is_name_confirmed) == ("Dr. Siti, S.E.", False)


def test_the_same_correction_again_writes_nothing(store: Store) -> None:
    names.correct(store, FIRST, "Sitti")
    before = len(store.acts)
    names.correct(store, FIRST, "Sitti")
    assert len(store.acts) == before


@pytest.mark.parametrize("typed", ["", "  ", ", S.E.", "12"])
def test_a_correction_without_a_name_is_refused(typed: str, store: Store) -> None:
    with pytest.raises(UserError, match=r"person\.no_name"):
        names.correct(store, FIRST, typed)


def test_somebody_who_is_gone_is_not_corrected(store: Store) -> None:
    with pytest.raises(UserError, match=r"names\.gone"):
        names.correct(store, PersonId(uid(9)), "Siti")


# ---- confirmations


def test_the_chosen_are_confirmed(store: Store) -> None:
    assert (names.confirm(store, [FIRST]), left(store)) == (1, 1)


def test_all_others_are_confirmed_in_one_act(store: Store) -> None:
    names.correct(store, FIRST, "Sitti")
    before = len(store.acts)
    assert (names.confirm_rest(store), left(store), len(store.acts)) == (1, 0, before + 1)


def test_nothing_is_written_where_all_are_confirmed(store: Store) -> None:
    names.confirm_rest(store)
    before = len(store.acts)
    assert (names.confirm_rest(store), len(store.acts)) == (0, before)


def test_speakers_are_not_confirmed_with_the_participants(store: Store) -> None:
    names.confirm_rest(store)
    assert not person(store, PersonId(uid(3))).is_name_confirmed


@pytest.mark.parametrize("field", ["name", "title_front", "title_back"])
def test_a_later_change_asks_again(field: str, store: Store) -> None:
    names.confirm_rest(store)
    edit(store, "person", FIRST, **{field: "Lain"})
    assert left(store) == 1


def test_a_confirmation_can_be_taken_back(store: Store) -> None:
    names.confirm_rest(store)
    assert (names.ask_again(store, [FIRST]), left(store)) == (1, 1)
    assert is_sound(store)
