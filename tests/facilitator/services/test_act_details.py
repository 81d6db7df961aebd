"""Test that every act has a name, an area, and says whom it was about."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.language import load
from facilitator.services import act_details, acts, describe
from facilitator.services.acts import Area
from facilitator.services.reading import read_json
from facilitator.store import history, kinds, people
from facilitator.store.connection import Deed, Store, open_store
from facilitator.store.history import ActRecord
from tests.helpers.stores import around

DATA = Path(__file__).parents[2] / "data" / "sample" / "workshop.json"
TEXTS = load("facilitator", "en")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "sample.workshop"
    describe.create(path, read_json(DATA), around())
    with open_store(path, around(2)) as opened:
        yield opened


def act_of(*names: str) -> ActRecord:
    """Make an act with a fact of each kind."""
    counted = dict.fromkeys(names, 1)
    return ActRecord(name="00:1", at=0, offset=0, actor="", kinds=counted, is_withdrawn=False)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("kind", sorted(kinds.KNOWN))
def test_every_kind_has_a_name_in_the_history(kind: str, language: str) -> None:
    texts = load("facilitator", language)
    key, figures = acts.label(act_of(kind))
    assert texts(key, **figures)
    assert texts(f"fact.{kind.replace('.', '_')}")
    assert acts.area(act_of(kind)) in Area


@pytest.mark.parametrize(
    ("held", "area"),
    [
        (("person.add", "code.add"), Area.PEOPLE),
        (("workshop.add", "person.add", "session.add"), Area.PLAN),
        (("certificate.prepared", "register.taken"), Area.CERTIFICATES),
        (("scan",), Area.ATTENDANCE),
        (("round.started", "sheet.add"), Area.SCORES),
        (("session.set",), Area.PLAN),
        (("act.state",), Area.HISTORY),
    ],
)
def test_an_act_is_about_one_area(held: tuple[str, ...], area: Area) -> None:
    assert acts.area(act_of(*held)) is area


def test_an_act_names_whom_it_was_about_and_what_would_sleep(store: Store) -> None:
    key = store.around.ids.new()

    def add(deed: Deed) -> None:
        deed.draft.add("person", key, {"name": "Made Rasmini", "role": "participant"})

    store.write(add)
    added = store.acts[-1]
    store.write(lambda deed: deed.draft.set("person", key, {"unit": "Bappeda"}))
    found = act_details.details(store.reading, history.act(store.reading, added), TEXTS)
    assert [(sort.key, sort.count, sort.names) for sort in found.sorts] == [
        ("fact.person_add", 1, ("Made Rasmini",))
    ]
    assert found.later_edits == 1


def test_undo_names_what_was_undone(store: Store) -> None:
    person = people.participants(store.reading)[0]
    store.write(lambda deed: deed.draft.set("person", person.id, {"unit": "Bappeda"}))
    history.withdraw(store, store.acts[-1])
    state = history.act(store.reading, store.acts[-1])
    found = act_details.details(store.reading, state, TEXTS)
    assert found.sorts[0].names == (f"Person changed: {person.full_name}",)
    assert found.later_edits == 0
