"""Show how the lists of a sender are known again."""

import pytest

from facilitator.roster.read import understand
from facilitator.roster.records import Layout
from tests.helpers.rosters import NIP, listed, sender, sheet

FOREIGN = sheet(["Wer", "Nummer", "Kaus"], ["Siti", NIP, "XL"])
KNOWN = sender("wer", "nummer", "kaus", name="Wer", nip="Nummer", own=("Kaus",))


def test_a_list_with_known_headings_is_read_as_the_last_one() -> None:
    found = understand([FOREIGN], senders=[KNOWN])
    row = found.rows[0]
    assert (row.fields["name"], row.fields["nip"], row.own) == ("Siti", NIP, {"Kaus": "XL"})
    assert found.is_remembered


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(["KAUS", "wer", " Nummer"], id="other_order_and_case"),
        pytest.param(["Wer", "Nummer", "Kaus", ""], id="an_empty_column_more"),
    ],
)
def test_order_and_case_of_the_headings_do_not_matter(rows: list[str]) -> None:
    assert understand([sheet([*rows], ["Siti", "Siti", "Siti"])], senders=[KNOWN]).is_remembered


@pytest.mark.parametrize(
    "headings",
    [
        pytest.param(["Nama", "Wer", "Nummer"], id="one_missing"),
        pytest.param(["Wer", "Nummer", "Kaus", "Nama"], id="one_more"),
    ],
)
def test_other_headings_are_another_sender(headings: list[str]) -> None:
    found = understand([sheet([*headings], ["Siti", "Siti", "Siti", "Siti"])], senders=[KNOWN])
    assert not found.is_remembered


def test_what_is_said_now_counts_more_than_what_is_remembered() -> None:
    found = understand([FOREIGN], Layout(mapping={"name": "Kaus"}), senders=[KNOWN])
    assert (found.rows[0].fields["name"], found.is_remembered) == ("XL", False)


def test_a_memory_that_cannot_be_carried_out_does_not_stand_in_the_way() -> None:
    twice = sheet(["Nama", "Kantor", "Kantor"], ["Siti", "A", "B"])
    known = sender("kantor", "nama", unit="Kantor")
    found = understand([twice], senders=[known])
    assert (found.rows[0].fields["name"], found.is_remembered) == ("Siti", False)


def test_a_list_says_what_its_sender_is_known_by() -> None:
    assert listed(["Nama Lengkap", "NIP", "Kaus "], ["Siti", NIP, "L"]).template == (
        "kaus",
        "nama lengkap",
        "nip",
    )


def test_the_chosen_sheets_go_with_a_remembered_sender() -> None:
    sheets = [
        sheet(["Wer", "Nummer", "Kaus"], [name, NIP, "L"], name=name) for name in ("Satu", "Dua")
    ]
    found = understand(sheets, Layout(sheets=("Dua",)), senders=[KNOWN])
    assert [row.fields["name"] for row in found.rows] == ["Dua"]
