"""What is remembered of the senders of lists, in the data folder of this laptop."""

from pathlib import Path

import pytest

from facilitator.paths import Home
from facilitator.roster.records import Layout, RosterList
from facilitator.services import senders
from tests.helpers.rosters import NIP, listed

HEADINGS = ["Wer", 'Nummer "baru" é', "Kaus"]


@pytest.fixture
def where(tmp_path: Path) -> Home:
    return Home(folder=tmp_path)


def read(*headings: str, by_hand: bool = True) -> RosterList:
    layout = Layout(mapping={"name": headings[0], "phone": ""}, own=(headings[-1],))
    return listed([*headings], ["Siti", NIP, "L"], layout=layout if by_hand else None)


def test_what_was_said_by_hand_is_known_again(where: Home) -> None:
    roster = read(*HEADINGS)
    assert senders.remember(where, roster)
    (known,) = senders.load(where)
    assert (known.template, known.mapping, known.own) == (
        roster.template, {"name": "Wer", "phone": ""}, ("Kaus",),
    )  # fmt: skip


def test_what_looks_right_by_itself_is_not_remembered(where: Home) -> None:
    assert not senders.remember(where, read("Nama", "NIP", "Kaus", by_hand=False))
    assert not where.senders.exists()


def test_a_sender_is_remembered_once_as_said_last(where: Home) -> None:
    senders.remember(where, read(*HEADINGS))
    layout = Layout(mapping={"name": "Kaus"})
    senders.remember(where, listed([*HEADINGS], ["Siti", NIP, "L"], layout=layout))
    assert [known.mapping for known in senders.load(where)] == [{"name": "Kaus"}]


def test_a_list_read_as_it_looks_forgets_what_was_said(where: Home) -> None:
    headings = ("Nama", "NIP", "Kaus")
    senders.remember(where, read(*headings))
    senders.remember(where, read(*headings, by_hand=False))
    assert senders.load(where) == ()


def test_a_sender_can_be_forgotten(where: Home) -> None:
    senders.remember(where, read(*HEADINGS))
    senders.forget(where, read(*HEADINGS))
    assert senders.load(where) == ()


def test_only_the_newest_senders_are_remembered(
    where: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(senders, "MOST", 2)
    for number in range(3):
        senders.remember(where, read(f"Wer {number}", "Nummer", "Kaus"))
    assert [known.mapping["name"] for known in senders.load(where)] == ["Wer 1", "Wer 2"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("sender_0 = {", id="no_toml"),
        pytest.param("\x00\xff", id="no_text"),
        pytest.param("sender_0 = 5", id="no_table"),
        pytest.param('sender_0 = { template = "nama", own = [], mapping = {} }', id="no_list"),
        pytest.param("sender_0 = { template = [1], own = [], mapping = {} }", id="no_texts"),
        pytest.param(
            'sender_0 = { template = ["nama"], own = [], mapping = { umur = "Nama" } }',
            id="unknown_field",
        ),
        pytest.param(
            'sender_0 = { template = ["nama"], own = [], mapping = { nip = 5 } }', id="no_heading"
        ),
    ],
)
def test_a_damaged_memory_is_ignored(where: Home, text: str) -> None:
    where.senders.write_bytes(text.encode("latin-1"))
    assert senders.load(where) == ()


def test_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    assert not senders.remember(Home(folder=file), read(*HEADINGS))
