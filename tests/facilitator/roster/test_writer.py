"""Show that a list we write reads back to the same people."""

import errno
import os
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from openpyxl import load_workbook

from facilitator.errors import UserError
from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.roster.plan import Action, build_plan
from facilitator.roster.read import read_list
from facilitator.roster.writer import ENDINGS, roster_table, write_list, write_xlsx

PEOPLE = [
    Person(
        id=PersonId(UUID(int=1)),
        name="Siti Rahmawati",
        title_front="Dr. Ir.",
        title_back="S.T., M.Si.",
        nip="198503122010012901",
        employment="PNS",
        sex="P",
        birth_date="1985-03-12",
        birth_place="Bandung",
        pangkat="Penata Tingkat I",
        golongan="III/d",
        jabatan="=Kepala Seksi",
        unit="Dinas Koperasi, UKM, dan Perdagangan",
        phone="+6281200001234",
        email="siti@tirtakencana.example",
    ),
    Person(id=PersonId(UUID(int=2)), name="Wagiman", unit="-Dinas Sosial"),
]


def test_a_written_list_gives_no_difference_when_imported(tmp_path: Path) -> None:
    headings, rows = roster_table(PEOPLE)
    write_xlsx(tmp_path / "list.xlsx", headings, rows)
    plan = build_plan(read_list(tmp_path / "list.xlsx"), PEOPLE)
    assert [row.action for row in plan.rows] == [Action.SAME, Action.SAME]


@pytest.mark.parametrize("text", ["=1+1", "+62812", "-5", "@x", "007", "198503122010012901", "1/2"])
def test_every_value_is_written_as_text(tmp_path: Path, text: str) -> None:
    write_xlsx(tmp_path / "list.xlsx", ["Nama"], [[text]])
    cell = load_workbook(tmp_path / "list.xlsx").worksheets[0]["A2"]
    assert (cell.value, cell.data_type, cell.number_format) == (text, "s", "@")


@pytest.mark.parametrize("text", ["=A1", "+A1", "-A1", "@A1", "'A1"])
def test_a_beginning_that_editing_would_lose_is_marked_as_text(text: str, tmp_path: Path) -> None:
    write_xlsx(tmp_path / "list.xlsx", ["Nama"], [[text], ["Siti"]])
    sheet = load_workbook(tmp_path / "list.xlsx").worksheets[0]
    assert (sheet["A2"].quotePrefix, sheet["A3"].quotePrefix) == (True, False)


def test_characters_a_workbook_cannot_hold_are_left_out(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "list.xlsx", ["Nama"], [["Si\x02ti", None]])
    assert read_list(tmp_path / "list.xlsx").rows[0].fields["name"] == "Siti"


def test_a_place_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"roster\.unwritable"):
        write_xlsx(tmp_path / "gone" / "list.xlsx", ["Nama"], [["Siti"]])


def _no_room(_handle: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_older_list_is_not_lost_on_a_full_disk(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / f"list.{ending}"
    out.write_bytes(b"older")
    monkeypatch.setattr(os, "fsync", _no_room)
    with pytest.raises(UserError, match=r"file\.disk_full"):
        write_list(out, PEOPLE)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [(out.name, b"older")]


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_place_that_is_a_folder_is_refused(ending: str, tmp_path: Path) -> None:
    out = tmp_path / f"list.{ending}"
    out.mkdir()
    with pytest.raises(UserError, match=r"roster\.unwritable"):
        write_list(out, PEOPLE)


def csv_lines(folder: Path, *people: Person) -> list[str]:
    write_list(folder / "list.csv", people)
    return (folder / "list.csv").read_bytes().decode("utf-8").splitlines()


def test_a_csv_begins_with_the_mark_of_utf_8_and_its_headings(tmp_path: Path) -> None:
    assert csv_lines(tmp_path, PEOPLE[0])[0].startswith("\ufeffNo;Nama;Gelar Depan;")


@pytest.mark.parametrize(
    ("fields", "cell"),
    [
        pytest.param({"nip": "198503122010012901"}, "19850312 201001 2 901", id="nip_in_groups"),
        pytest.param({"phone": "+6281200001234"}, "0812-0000-1234", id="phone_of_here"),
        pytest.param({"phone": "+6561234567"}, "0065-6123-4567", id="phone_of_elsewhere"),
        pytest.param({"unit": "=A1"}, "\u200b=A1", id="formula"),
        pytest.param({"unit": "Siti,=A1"}, "Siti,\u200b=A1", id="formula_behind_a_comma"),
        pytest.param({"own": {"Kelas": "007"}}, "\u200b007", id="zeros_in_front"),
        pytest.param({"own": {"Kelas": "1-2"}}, "\u200b1-2", id="like_a_date"),
        pytest.param({"own": {"Kelas": "3201234567890123"}}, "\u200b3201234567890123", id="long"),
        pytest.param({"own": {"Kelas": "12"}}, "12", id="plain_number"),
        pytest.param({"birth_date": "1985-03-12"}, "\u200b1985-03-12", id="day"),
    ],
)
def test_a_csv_spells_what_spreadsheets_would_change(
    fields: dict[str, object], cell: str, tmp_path: Path
) -> None:
    person = replace(PEOPLE[1], **{"unit": "", **fields})  # type: ignore[arg-type]  # fields of a table
    assert cell in csv_lines(tmp_path, replace(PEOPLE[0], own={}), person)[2].split(";")
