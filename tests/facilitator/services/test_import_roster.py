"""Importing lists: planned beside the workshop, applied as one act, or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.identity import Fault
from facilitator.model.certificates import Certificate
from facilitator.model.ids import PersonId
from facilitator.model.people import Person, Role
from facilitator.paths import Home
from facilitator.roster.plan import Action, ImportPlan
from facilitator.roster.records import Cell, Layout, RosterList
from facilitator.roster.review import LeaveOut, Review
from facilitator.services import certificates, describe, import_roster, people
from facilitator.services.certificates import Choice
from facilitator.services.reading import read_json
from facilitator.store import history, kinds
from facilitator.store import people as stored
from facilitator.store.acts import act_text
from facilitator.store.connection import Store, open_store
from tests.helpers.rosters import NIP, OTHER_NIP, listed
from tests.helpers.stores import around, edit, make_store, uid

SAMPLE = Path(__file__).parents[2] / "data" / "sample" / "workshop.json"
HEADINGS: list[Cell] = ["Nama", "NIP", "Unit Kerja", "L/P", "Kaus"]
SITI: list[Cell] = ["Siti", NIP, "Dinas A", "L", "XL"]
BUDI: list[Cell] = ["Budi", OTHER_NIP, "Dinas B", "P", ""]


class StoppedError(Exception):
    """Stand for what a person's cancel raises."""


def roster(*rows: list[Cell], own: str = "Kaus") -> RosterList:
    return listed(HEADINGS, *rows, layout=Layout(own=(own,)))


def everybody(store: Store) -> dict[str, Person]:
    return {one.name: one for one in stored.people(store.reading)}


def plan_of(store: Store, *rows: list[Cell], review: Review | None = None) -> ImportPlan:
    return import_roster.planned(store.reading, roster(*rows), review).plan


# ---- applying


def test_own_fields_are_kept_under_their_headings(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        import_roster.apply(store, roster(SITI, BUDI))
        found = everybody(store)
        assert (found["Siti"].own, found["Budi"].own) == ({"Kaus": "XL"}, {})


def test_own_fields_are_compared_and_updated(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        import_roster.apply(store, roster(SITI, BUDI))
        plan = import_roster.apply(store, roster([*SITI[:4], "L"], BUDI)).plan
        assert [dict(row.changes) for row in plan.rows] == [{"own.Kaus": "L"}, {}]
        assert everybody(store)["Siti"].own == {"Kaus": "L"}


def test_an_own_field_that_is_empty_now_stays(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        import_roster.apply(store, roster(SITI))
        assert import_roster.apply(store, roster([*SITI[:4], " "])).updated == 0


def test_an_own_heading_spelt_otherwise_is_the_same_field(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        import_roster.apply(store, roster(SITI))
        again = listed([*HEADINGS[:4], "KAUS"], [*SITI[:4], "M"], layout=Layout(own=("kaus",)))
        import_roster.apply(store, again)
        assert everybody(store)["Siti"].own == {"Kaus": "M"}


def test_an_import_with_a_review_is_one_act_and_one_undo(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        review = Review(edits={("", 2): {"unit": "Dinas C"}}, choices={("", 3): LeaveOut()})
        done = import_roster.apply(store, roster(SITI, BUDI), review)
        assert {name: one.unit for name, one in everybody(store).items()} == {"Siti": "Dinas C"}
        assert done.act is not None
        history.withdraw(store, act_text(*done.act))
        assert everybody(store) == {}


@pytest.mark.parametrize("at", [0, 1, 3], ids=["while_planning", "before_writing", "at_the_end"])
def test_a_cancel_leaves_all_as_it_was(
    tmp_path: Path, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_roster, "_ROWS_A_FOLD", 1)
    calls: list[int] = []

    def step(_done: int, _every: int) -> None:
        calls.append(1)
        if len(calls) > at:
            raise StoppedError

    with make_store(tmp_path) as store:
        with pytest.raises(StoppedError):
            import_roster.apply(store, roster(SITI, BUDI), step=step)
        assert everybody(store) == {}
        assert import_roster.apply(store, roster(SITI, BUDI)).added == 2


def test_progress_only_grows_to_all_of_it(tmp_path: Path) -> None:
    shares: list[float] = []
    with make_store(tmp_path) as store:
        import_roster.apply(store, roster(SITI))
        import_roster.apply(
            store, roster(SITI, BUDI), step=lambda done, every: shares.append(done / every)
        )
    assert (shares, shares[-1]) == (sorted(shares), 1.0)


# ---- what a list may do to a workshop


def test_who_is_not_on_the_new_list_is_told_and_stays(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        import_roster.apply(store, roster(SITI, BUDI))
        plan = import_roster.apply(store, roster(SITI)).plan
        there = everybody(store)
        assert (plan.missing, len(there)) == ((there["Budi"].id,), 2)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("nobody_matched", id="nobody_matched"),
        pytest.param("speaker", id="speaker"),
        pytest.param("withdrawn", id="withdrawn"),
        pytest.param("left_out", id="on_the_list_but_left_out"),
        pytest.param("nameless", id="on_the_list_without_a_name"),
    ],
)
def test_others_are_not_missing(tmp_path: Path, name: str) -> None:
    rows: dict[str, list[list[Cell]]] = {
        "nobody_matched": [["Ana", "", "Dinas", "", ""]],
        "left_out": [SITI, BUDI],
        "nameless": [SITI, ["", OTHER_NIP, "Dinas B", "", ""]],
    }
    with make_store(tmp_path) as store:
        import_roster.apply(store, roster(SITI, BUDI))
        budi = everybody(store)["Budi"].id
        if name == "speaker":
            people.set_role(store, [budi], Role.SPEAKER)
        if name == "withdrawn":
            people.withdraw(store, [budi], last_day=None)
        choices = {("", 3): LeaveOut()} if name == "left_out" else {}
        plan = plan_of(store, *rows.get(name, [SITI]), review=Review(choices=choices))
        assert plan.missing == ()


def joined(store: Store) -> tuple[PersonId, PersonId]:
    """Join the only two entries; the older one stands for both."""
    first, second = sorted(one.id for one in stored.every_entry(store.reading))
    ends = {"first": str(first), "second": str(second)}
    store.write(lambda deed: deed.draft.add("same", uid(9), ends))
    return first, second


@pytest.mark.parametrize("name", ["Siti", "Sitti"])
def test_who_is_there_by_another_entry_is_not_missing(tmp_path: Path, name: str) -> None:
    with make_store(tmp_path) as store:
        import_roster.apply(store, roster(SITI, ["Sitti", "", "Dinas A", "", ""]))
        joined(store)
        plan = plan_of(store, [name, "", "Dinas A", "", ""])
        assert (plan.count(Action.SAME), plan.missing) == (1, ())


def test_of_joined_entries_the_one_that_stands_for_both_is_updated(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        import_roster.apply(store, roster(SITI, SITI))
        first, _ = joined(store)
        edit(store, "person", first, list_number=9)
        (row,) = plan_of(store, ["Siti", NIP, "Dinas Z", "", ""]).rows
        assert (row.action, row.person) == (Action.UPDATE, first)


@pytest.mark.parametrize(
    ("row", "changes"),
    [
        pytest.param(["Siti", NIP, "", "", ""], {}, id="empty_cells"),
        pytest.param(["Siti", NIP, "Dinas A", "?", ""], {}, id="cells_that_cannot_be_read"),
        pytest.param(["Siti", "1.98503E+17", "Dinas A", "L", ""], {}, id="lost_nip"),
        pytest.param(["Siti", NIP, "Dinas A", "P", ""], {}, id="disagrees_with_the_nip"),
        pytest.param(["Siti", NIP, "Dinas Z", "L", ""], {"unit": "Dinas Z"}, id="another_value"),
    ],
)
def test_what_is_empty_or_doubtful_replaces_nothing_good(
    tmp_path: Path, row: list[Cell], changes: dict[str, str]
) -> None:
    with make_store(tmp_path) as store:
        import_roster.apply(store, roster(SITI))
        (planned,) = plan_of(store, row).rows
        assert (planned.person is not None, planned.changes) == (True, changes)


def test_a_doubtful_value_typed_by_hand_counts(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        import_roster.apply(store, roster(SITI))
        review = Review(edits={("", 2): {"sex": "P"}})
        assert plan_of(store, SITI, review=review).rows[0].changes == {"sex": "P"}


def test_a_name_that_fits_two_people_updates_neither(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        first: list[Cell] = ["Siti", NIP, "Dinas", "", ""]
        second: list[Cell] = ["Siti", OTHER_NIP, "Dinas", "", ""]
        import_roster.apply(store, roster(first, second))
        (row,) = plan_of(store, ["Siti", "", "Dinas", "L", ""]).rows
        assert (row.action, [one.kind for one in row.likely]) == (
            Action.ADD,
            ["SAME_NAME_NO_NIP", "SAME_NAME_NO_NIP"],
        )


# ---- certificates


def corrected(store: Store, key: PersonId, **fields: str) -> ImportPlan:
    person = stored.person(store.reading, key)
    assert person is not None
    name = fields.get("name", person.full_name)
    found = listed(["Nama", "NIP", "HP"], [name, person.nip, fields.get("phone", "")])
    return import_roster.planned(store.reading, found).plan


@pytest.fixture
def issued(tmp_path: Path) -> Iterator[tuple[Store, Certificate]]:
    describe.create(tmp_path / "a.workshop", read_json(SAMPLE), around(1))
    with open_store(tmp_path / "a.workshop", around(2)) as store:
        yield store, certificates.issue(store, Home(folder=tmp_path / "home"), Choice())[0]


NEW_NAME, PHONE = {"name": "Nama Yang Dibetulkan"}, {"phone": "081200001234"}


def pointed_out(store: Store, certificate: Certificate, fields: dict[str, str]) -> bool:
    found = corrected(store, certificate.person, **fields).problems
    return Fault.NAME_ON_CERTIFICATE in {one.code for one in found}


def test_a_new_name_is_pointed_out_where_a_certificate_bears_the_old(
    issued: tuple[Store, Certificate],
) -> None:
    assert pointed_out(*issued, NEW_NAME)


def test_another_new_field_does_not_touch_a_certificate(issued: tuple[Store, Certificate]) -> None:
    assert not pointed_out(*issued, PHONE)


def test_the_name_on_the_certificate_may_come_back(issued: tuple[Store, Certificate]) -> None:
    store, certificate = issued
    people.change(store, [certificate.person], {"name": "Keliru"})
    assert not pointed_out(store, certificate, PHONE)
    assert not pointed_out(store, certificate, {"name": certificate.values.full_name})


def test_a_revoked_certificate_does_not_mind(issued: tuple[Store, Certificate]) -> None:
    store, certificate = issued
    choice = Choice(people=(str(certificate.person),), reason="Keliru")
    certificates.end(store, choice, kinds.REVOKED)
    assert not pointed_out(store, certificate, NEW_NAME)
