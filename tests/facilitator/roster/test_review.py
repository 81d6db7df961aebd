"""Show how a list is mended and decided upon before anything of it is written."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.errors import UserError
from facilitator.roster.plan import Action, ImportPlan, build_plan
from facilitator.roster.records import FIELDS, Cell, RosterList, RowKey
from facilitator.roster.review import (
    AddNew,
    Choice,
    LeaveOut,
    MergeInto,
    Review,
    UpdatePerson,
)
from tests.helpers.rosters import NIP, OTHER_NIP, listed, person

HEADINGS = [
    "Nama",
    "NIP",
    "L/P",
    "Tanggal Lahir",
    "Golongan",
    "Unit Kerja",
    "No HP",
    "Email",
    "Gelar Depan",
    "Gelar Belakang",
]
TWO, THREE, FOUR = ("", 2), ("", 3), ("", 4)


def people(*rows: Mapping[str, str]) -> RosterList:
    """Understand a list with a cell for each heading that a row names."""
    cells: list[list[Cell]] = [[row.get(head, "") for head in HEADINGS] for row in rows]
    return listed([*HEADINGS], *cells)


def edited(roster: RosterList, row: RowKey = TWO, /, **fields: str) -> ImportPlan:
    return build_plan(roster, (), Review(edits={row: fields}))


def chosen(roster: RosterList, choices: Mapping[RowKey, Choice], *there: object) -> ImportPlan:
    return build_plan(roster, there, Review(choices=choices))  # type: ignore[arg-type]  # people


# ---- edits


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        pytest.param("nip", f"{NIP[:8]} {NIP[8:]}", NIP, id="nip"),
        pytest.param("golongan", "3c", "III/c", id="golongan"),
        pytest.param("phone", "0812-0000-1234", "+6281200001234", id="phone"),
        pytest.param("birth_date", "12 Maret 1985", "1985-03-12", id="date"),
        pytest.param("sex", "perempuan", "P", id="sex"),
        pytest.param("jabatan", "  Lurah ", "Lurah", id="field_without_a_column"),
        pytest.param("title_back", ", S.E.,", "S.E.", id="title"),
        pytest.param("unit", "", None, id="emptied"),
    ],
)
def test_a_typed_text_is_read_as_a_cell_would_be(field: str, typed: str, value: str | None) -> None:
    plan = edited(people({"Nama": "Siti", "Unit Kerja": "Dinas"}), **{field: typed})
    assert plan.rows[0].row.fields[field] == value


def test_a_typed_text_mends_the_problem_that_was_there() -> None:
    roster = people({"Nama": "Siti", "NIP": NIP, "Email": "tidak ada"})
    assert [one.code for one in roster.problems] == ["EMAIL_INVALID"]
    assert edited(roster, email="siti@dinas.example").problems == ()


def test_a_typed_text_may_have_a_problem_itself() -> None:
    plan = edited(people({"Nama": "Siti", "NIP": NIP}), nip="12345")
    assert [(one.code, one.value, one.heading) for one in plan.problems] == [
        ("NIP_LENGTH", "12345", "NIP")
    ]


def test_other_rows_keep_their_problems() -> None:
    roster = people({"Nama": "Siti", "NIP": NIP}, {"Nama": "Budi", "NIP": "1"})
    assert [one.row for one in edited(roster, unit="Dinas").problems] == [3]


def test_a_row_without_a_name_is_taken_in_once_it_has_one() -> None:
    roster = people({"NIP": NIP, "Unit Kerja": "Dinas"}, {"Nama": "Budi", "NIP": OTHER_NIP})
    plan = edited(roster, name="dr. Siti, M.Kes.")
    fields = plan.rows[0].row.fields
    assert (plan.rows[0].action, fields["name"]) == (Action.ADD, "Siti")
    assert (fields["title_front"], fields["title_back"]) == ("dr.", "M.Kes.")


def test_a_bare_typed_name_keeps_the_titles() -> None:
    roster = people({"Nama": "Sity", "Gelar Belakang": "S.E.", "NIP": NIP})
    fields = edited(roster, name="Siti").rows[0].row.fields
    assert (fields["name"], fields["title_back"]) == ("Siti", "S.E.")


def test_an_emptied_name_refuses_the_row() -> None:
    plan = edited(people({"Nama": "Siti", "NIP": NIP}), name=" ")
    assert (plan.rows[0].action, [one.code for one in plan.problems]) == (
        Action.REFUSE,
        ["NAME_MISSING"],
    )


def test_another_nip_mends_what_did_not_agree_with_it() -> None:
    roster = people({"Nama": "Siti", "NIP": OTHER_NIP, "L/P": "L", "Tanggal Lahir": "12/03/1985"})
    assert [one.code for one in roster.problems] == ["NIP_SEX_MISMATCH"]
    assert edited(roster, nip=NIP).problems == ()


def test_a_typed_date_is_read_beside_the_typed_nip() -> None:
    plan = edited(people({"Nama": "Siti", "NIP": OTHER_NIP}), nip=NIP, birth_date="3/12/1985")
    assert plan.rows[0].row.fields["birth_date"] == "1985-03-12"


def test_another_nip_says_anew_what_a_doubtful_golongan_is() -> None:
    pppk = "198503122023211901"
    roster = people({"Nama": "Siti", "NIP": NIP, "Golongan": "IX"})
    assert [one.code for one in roster.problems] == ["GOLONGAN_UNKNOWN"]
    assert edited(roster, nip=pppk).rows[0].row.fields["golongan"] == "IX"


def test_two_rows_of_one_typed_nip_are_grouped() -> None:
    roster = people({"Nama": "Siti", "NIP": NIP}, {"Nama": "SITI", "NIP": OTHER_NIP})
    plan = edited(roster, nip=OTHER_NIP)
    assert [group.kind for group in plan.roster.groups] == ["SAME_NIP"]


def test_a_group_goes_once_its_nip_is_mended() -> None:
    roster = people(
        {"Nama": "Siti", "NIP": NIP, "No HP": "081200001111"},
        {"Nama": "Budi", "NIP": NIP, "No HP": "081200002222"},
    )
    assert [one.code for one in roster.problems] == ["NIP_DUPLICATE"]
    plan = edited(roster, THREE, nip=OTHER_NIP)
    assert (plan.roster.groups, plan.problems) == ((), ())


def test_a_nip_is_no_longer_somebody_elses_once_theirs_is_mended() -> None:
    roster = people(
        {"Nama": "Siti", "NIP": NIP, "No HP": "081200001111"},
        {"Nama": "Budi", "NIP": NIP, "No HP": "081200002222"},
    )
    assert edited(roster, TWO, nip=OTHER_NIP).problems == ()


def test_an_own_field_can_be_typed() -> None:
    plan = edited(people({"Nama": "Siti", "NIP": NIP}), **{"own.Kaus": " XL "})
    assert plan.rows[0].changes["own.Kaus"] == "XL"


@given(st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=30), max_size=5))
def test_whatever_is_typed_the_rest_of_the_list_stays(typed: dict[str, str]) -> None:
    roster = people({"Nama": "Siti", "NIP": NIP}, {"Nama": "Budi", "NIP": OTHER_NIP})
    plan = build_plan(roster, (), Review(edits={TWO: typed}))
    assert (len(plan.rows), plan.rows[1].row.fields["name"]) == (2, "Budi")


# ---- choices


def test_a_row_left_out_changes_nothing() -> None:
    plan = chosen(people({"Nama": "Siti", "NIP": NIP}), {TWO: LeaveOut()}, person(nip=NIP))
    assert [(row.action, row.person) for row in plan.rows] == [(Action.LEFT_OUT, None)]


def test_a_row_chosen_to_be_new_is_added_beside_its_like() -> None:
    plan = chosen(people({"Nama": "Siti", "NIP": NIP}), {TWO: AddNew()}, person(nip=NIP))
    assert plan.rows[0].action is Action.ADD


def test_a_row_updates_the_person_chosen_for_it() -> None:
    there = person(7, "Siti Rahmawati", unit="Lain")
    roster = people({"Nama": "Sitti R.", "NIP": NIP})
    plan = chosen(roster, {TWO: UpdatePerson(person=there.id)}, there)
    assert (plan.rows[0].person, plan.rows[0].changes["name"]) == (there.id, "Sitti R.")


def test_the_person_chosen_for_one_row_is_met_by_no_other() -> None:
    there = person(7, "Siti", nip=NIP)
    roster = people({"Nama": "Sitti"}, {"Nama": "Siti", "NIP": NIP})
    plan = chosen(roster, {TWO: UpdatePerson(person=there.id)}, there)
    assert [row.action for row in plan.rows] == [Action.UPDATE, Action.ADD]


def test_the_value_of_the_person_stays_where_it_was_chosen() -> None:
    there = person(7, "Siti Rahmawati")
    choice = UpdatePerson(person=there.id, keeping=frozenset({"name"}))
    plan = chosen(people({"Nama": "Sitti", "NIP": NIP}), {TWO: choice}, there)
    assert plan.rows[0].changes == {"nip": NIP}


def test_a_person_who_is_gone_cannot_be_chosen() -> None:
    with pytest.raises(UserError) as caught:
        chosen(people({"Nama": "Siti", "NIP": NIP}), {TWO: UpdatePerson(person=person().id)})
    assert (caught.value.key, caught.value.params) == ("roster.person_gone", {"row": 2})


def test_a_row_without_a_name_may_be_taken_for_a_person() -> None:
    there = person(7, "Siti")
    roster = people({"NIP": NIP, "Unit Kerja": "Dinas"}, {"Nama": "Budi", "NIP": OTHER_NIP})
    (row, _) = chosen(roster, {TWO: UpdatePerson(person=there.id)}, there).rows
    assert (row.action, row.changes, row.problems) == (
        Action.UPDATE, {"nip": NIP, "unit": "Dinas"}, (),
    )  # fmt: skip


def test_two_rows_of_one_chosen_person_become_one() -> None:
    there = person(7, "Siti")
    roster = people({"Nama": "Siti", "NIP": ""}, {"Nama": "Siti", "NIP": NIP})
    choice = UpdatePerson(person=there.id)
    plan = chosen(roster, {TWO: choice, THREE: choice}, there)
    assert [row.action for row in plan.rows] == [Action.UPDATE, Action.MERGED]
    assert plan.rows[0].changes == {"nip": NIP}


def test_a_merged_row_fills_the_gaps_of_the_one_that_is_kept() -> None:
    roster = people(
        {"Nama": "Siti", "NIP": NIP, "Unit Kerja": "Dinas A"},
        {"Nama": "SITI", "Unit Kerja": "Dinas B", "No HP": "081200001234"},
    )
    plan = chosen(roster, {THREE: MergeInto(row=TWO)})
    kept = plan.rows[0].row.fields
    assert (kept["name"], kept["unit"], kept["phone"]) == ("Siti", "Dinas A", "+6281200001234")
    assert (plan.rows[1].action, plan.rows[1].into) == (Action.MERGED, TWO)


def test_the_value_of_the_merged_row_wins_where_it_was_chosen() -> None:
    roster = people(
        {"Nama": "Siti", "NIP": NIP, "Unit Kerja": "A"}, {"Nama": "Siti", "Unit Kerja": "B"}
    )
    choice = MergeInto(row=TWO, taking=frozenset({"unit"}))
    assert chosen(roster, {THREE: choice}).rows[0].row.fields["unit"] == "B"


def test_merges_follow_each_other_to_the_row_that_is_kept() -> None:
    roster = people(
        {"Nama": "Siti", "NIP": NIP}, {"Nama": "Siti"}, {"Nama": "Siti", "No HP": "081200001234"}
    )
    plan = chosen(roster, {FOUR: MergeInto(row=THREE), THREE: MergeInto(row=TWO)})
    assert [row.into for row in plan.rows] == [None, TWO, TWO]
    assert plan.rows[0].row.fields["phone"] == "+6281200001234"


def test_merges_in_a_circle_leave_one_row() -> None:
    roster = people({"Nama": "Siti", "NIP": NIP}, {"Nama": "Siti"})
    plan = chosen(roster, {TWO: MergeInto(row=THREE), THREE: MergeInto(row=TWO)})
    assert sorted(row.action for row in plan.rows) == ["add", "merged"]


@pytest.mark.parametrize(
    "choices",
    [
        pytest.param({("", 99): LeaveOut()}, id="row_that_is_not_there"),
        pytest.param({TWO: MergeInto(row=("", 99))}, id="into_a_row_that_is_not_there"),
        pytest.param({TWO: MergeInto(row=TWO)}, id="into_itself"),
    ],
)
def test_a_choice_that_no_longer_fits_is_passed_over(choices: dict[RowKey, Choice]) -> None:
    plan = chosen(people({"Nama": "Siti", "NIP": NIP}), choices)
    assert [row.action for row in plan.rows] == [Action.ADD]


def test_own_fields_are_merged_too() -> None:
    roster = people({"Nama": "Siti", "NIP": NIP}, {"Nama": "Siti"})
    first, second = roster.rows
    rows = (replace(first, own={"Kaus": "L"}), replace(second, own={"Kaus": "XL", "Meja": "3"}))
    plan = chosen(replace(roster, rows=rows), {THREE: MergeInto(row=TWO)})
    assert plan.rows[0].row.own == {"Kaus": "L", "Meja": "3"}


# ---- laws

_NAMES, _NIPS = (
    st.sampled_from(["Siti", "SITI", "Sitti", "Budi"]),
    st.sampled_from([NIP, OTHER_NIP, ""]),
)
_ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "Nama": _NAMES,
            "NIP": _NIPS,
            "Unit Kerja": st.sampled_from(["A", "B", ""]),
            "No HP": st.sampled_from(["081200001111", "081200002222", ""]),
        }
    ),
    min_size=1,
    max_size=6,
)
_KEYS = st.integers(2, 8).map(lambda number: ("", number))
_CHOICES: st.SearchStrategy[Choice] = st.one_of(
    st.just(LeaveOut()),
    st.builds(MergeInto, row=_KEYS, taking=st.frozensets(st.sampled_from(["name", "nip", "unit"]))),
)


@given(_ROWS, st.dictionaries(_KEYS, _CHOICES, max_size=4))
def test_a_list_imported_again_with_the_same_review_changes_nothing(
    rows: list[dict[str, str]], choices: dict[RowKey, Choice]
) -> None:
    roster, review = people(*rows), Review(choices=choices)
    added = [row for row in build_plan(roster, (), review).rows if row.action is Action.ADD]
    there = [person(number, **row.changes) for number, row in enumerate(added, start=1)]
    again = build_plan(roster, there, review)
    assert (again.count(Action.ADD), again.count(Action.UPDATE), again.missing) == (0, 0, ())


@given(_ROWS, _ROWS, st.dictionaries(_KEYS, _CHOICES, max_size=4))
def test_every_row_is_accounted_for_and_every_person_met_once(
    before: list[dict[str, str]], rows: list[dict[str, str]], choices: dict[RowKey, Choice]
) -> None:
    first = build_plan(people(*before), ()).rows
    there = [person(number, **row.changes) for number, row in enumerate(first, start=1)]
    roster = people(*rows)
    plan = build_plan(roster, there, Review(choices=choices))
    assert [row.row.key for row in plan.rows] == [row.key for row in roster.rows]
    met = [row.person for row in plan.rows if row.person is not None]
    assert len(met) == len(set(met))
