"""Show that a list that was exported imports again without a difference."""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import asdict
from functools import cache
from pathlib import Path
from uuid import UUID

import openpyxl
import pytest
import python_calamine

from facilitator.model.ids import PersonId
from facilitator.model.people import Active, Person, Role
from facilitator.roster.plan import Action, build_plan
from facilitator.roster.read import read_list
from facilitator.roster.writer import OTHERS_SHEET, PARTICIPANTS_SHEET, write_list
from facilitator.services import import_roster
from facilitator.store import people
from facilitator.store.connection import Store
from tests.helpers.commands import ROSTERS
from tests.helpers.stores import make_store

SAMPLES = sorted(path.name for path in ROSTERS.iterdir() if path.is_file())
ENDINGS = ("xlsx", "csv")
NOT_OF_A_LIST = {"id", "ref", "active", "assigned", "name_confirmed", "replaces"}
ODD = {
    "link": '=HYPERLINK("http://x")',
    "command": "+cmd|' /C calc'!A0",
    "sum": "@SUM(A1)",
    "minus": "-2+3 Siti",
    "behind_a_comma": "Siti,=A1",
    "apostrophe_before": "'Aisyah",
    "apostrophe_and_sign": "'=Aisyah",
    "apostrophe_behind": "Aisyah'",
    "quoted": '"Aisyah"',
    "two_signs": "==A1",
    "delimiter": "Siti;Rahma",
    "escape_of_workbooks": "Siti _x0041_ Rahma",
    "arabic": "محمد علي",
    "combining": "Sx\u030cti",
    "entity": "A&amp;B <b>",
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_store(tmp_path) as made:
        yield made


def person(number: int = 1, **fields: object) -> Person:
    known = {"id": PersonId(UUID(int=number)), "name": f"Orang {number}", "list_number": number}
    return Person(**{**known, **fields})  # type: ignore[arg-type]  # fields of a builder


def said(found: tuple[Person, ...]) -> list[dict[str, object]]:
    """Give what a list says of people."""
    return [
        {name: value for name, value in asdict(one).items() if name not in NOT_OF_A_LIST}
        for one in found
    ]


@cache
def sample_people(name: str, folder: Path) -> tuple[Person, ...]:
    with make_store(folder, f"{name}.workshop") as made:
        import_roster.apply(made, read_list(ROSTERS / name))
        return people.people(made.reading)


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("samples")


# ---- the samples


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_comes_back_to_the_same_people(
    name: str, ending: str, samples: Path, store: Store, tmp_path: Path
) -> None:
    before = sample_people(name, samples)
    out = tmp_path / f"list.{ending}"
    write_list(out, before)
    import_roster.apply(store, read_list(out))
    assert said(people.people(store.reading)) == said(before)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_imports_again_without_a_change(
    name: str, ending: str, samples: Path, tmp_path: Path
) -> None:
    before = sample_people(name, samples)
    out = tmp_path / f"list.{ending}"
    write_list(out, before)
    plan = build_plan(read_list(out), before)
    assert (len(plan.rows), plan.count(Action.SAME)) == (len(before), len(before))


# ---- hard people


HARD = {
    "few_fields_and_a_word_of_signatures": [
        person(1, name="Camat Sutopo"), person(2, jabatan="Staf", pangkat="Kapten", sex="L"),
        person(3, name="Panitia Satu", birth_place="Solo", phone="+6281200001234"),
        person(4, name="Siti", email="siti@x.example", employment="PNS"),
    ],
    "bare_names_that_look_titled": [person(1, name="H. Ali"), person(2, name="Siti, Rahma")],
    "employment_in_other_words": [person(1, employment="Magang"), person(2)],
    "own_fields": [
        person(1, own={"Kelas": "007", "Ukuran Kaos": "XL"}), person(2, own={"Kelas": "=A1"}),
    ],
    "own_fields_called_like_others": [
        person(1, unit="Dinas", own={"Instansi": "Kab.", "Nama": "Ani", "NIP": "7"}), person(2),
    ],
    "titles_of_one": [person(1, name="H. Ali"), person(2, title_back="S.E., M.Si.")],
    "foreign_phone": [person(1, phone="+6561234567"), person(2, phone="+62215551234")],
    "two_of_one_name": [person(1, name="Ani"), person(2, name="Ani", phone="+6281200001234")],
}  # fmt: skip


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("found", HARD.values(), ids=HARD)
def test_hard_people_come_back(
    found: list[Person], ending: str, store: Store, tmp_path: Path
) -> None:
    out = tmp_path / f"list.{ending}"
    write_list(out, found)
    own = dict.fromkeys(heading for one in found for heading in one.own)
    import_roster.apply(store, read_list(out, own=tuple(own)))
    assert said(people.people(store.reading)) == said(tuple(found))


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("name", ODD.values(), ids=ODD)
def test_odd_names_keep_every_character(name: str, ending: str, tmp_path: Path) -> None:
    out = tmp_path / f"list.{ending}"
    write_list(out, [person(1, name=name, title_back="S.E.", unit=name)])
    (row,) = read_list(out).rows
    assert (row.fields["name"], row.fields["unit"]) == (name, name)


# ---- who is no participant


LEADING = [person(1), person(2, role=Role.SPEAKER), person(3, active=Active(never=True))]


def test_whoever_is_no_participant_stands_on_a_sheet_of_their_own(tmp_path: Path) -> None:
    write_list(tmp_path / "list.xlsx", LEADING)
    book = openpyxl.load_workbook(tmp_path / "list.xlsx")
    rows = {sheet.title: [row[1] for row in sheet.iter_rows(2, values_only=True)] for sheet in book}
    assert rows == {PARTICIPANTS_SHEET: ["Orang 1"], OTHERS_SHEET: ["Orang 2", "Orang 3"]}


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_import_makes_no_participants_of_the_others(ending: str, tmp_path: Path) -> None:
    out = tmp_path / f"list.{ending}"
    written = write_list(out, LEADING)
    assert [row.fields["name"] for row in read_list(out).rows] == ["Orang 1"]
    assert (written.participants, written.others) == (1, 2)


# ---- what other programs make of it


@pytest.mark.parametrize("name", ODD.values(), ids=ODD)
def test_a_workbook_has_the_name_as_text_for_every_reader(name: str, tmp_path: Path) -> None:
    out = tmp_path / "list.xlsx"
    write_list(out, [person(1, name=name)])
    book = python_calamine.CalamineWorkbook.from_path(out)
    cell = openpyxl.load_workbook(out).worksheets[0]["B2"]
    assert (cell.data_type, book.get_sheet_by_index(0).to_python()[1][1]) == ("s", name)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_spreadsheet_computes_and_converts_nothing(ending: str, tmp_path: Path) -> None:
    odd = [*ODD.values(), "1-2 A", "007 A", "1E5"]
    own = [*ODD.values(), "1-2", "007", "3201234567890123"]
    known = {"nip": "198503122010012901", "phone": "+6281200001234", "title_back": "S.E."}
    found = [
        person(number, name=name, own={"Kelas": text}, **known)
        for number, (name, text) in enumerate(zip(odd, own, strict=True), 1)
    ]
    write_list(tmp_path / f"list.{ending}", found)
    kept = resaved(tmp_path / f"list.{ending}")
    cells = [row[1:] for row in openpyxl.load_workbook(kept).worksheets[0].iter_rows()]
    assert {cell.data_type for row in cells for cell in row if cell.value is not None} == {"s"}
    plan = build_plan(read_list(kept), found)
    assert [row.changes for row in plan.rows] == [{}] * len(found)


def resaved(path: Path) -> Path:
    """Open a list with LibreOffice, which may compute and convert all it likes, and save it."""
    folder = path.parent / "resaved"
    home = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
    # Parted by semicolons, UTF-8, from the first line on; formulas and dates are recognized.
    how = ["--infilter=CSV:59,34,76,1,,1033,false,true,false,false,false,-1"]
    words = ["soffice", home, "--headless", *(how if path.suffix == ".csv" else [])]
    subprocess.run([*words, "--convert-to", "xlsx", "--outdir", folder, path], check=True)
    return folder / "list.xlsx"
