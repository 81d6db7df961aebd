"""Show that a list we write reads back to the same people."""

from pathlib import Path
from uuid import UUID

import pytest
from openpyxl import load_workbook

from facilitator.errors import UserError
from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.roster.plan import Action, build_plan
from facilitator.roster.read import read_list
from facilitator.roster.writer import roster_table, write_xlsx

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


def test_characters_a_workbook_cannot_hold_are_left_out(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "list.xlsx", ["Nama"], [["Si\x02ti", None]])
    assert read_list(tmp_path / "list.xlsx").rows[0].fields["name"] == "Siti"


def test_a_place_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"roster\.unwritable"):
        write_xlsx(tmp_path / "gone" / "list.xlsx", ["Nama"], [["Siti"]])
