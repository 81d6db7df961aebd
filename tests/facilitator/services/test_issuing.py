"""Test what is said before certificates are made: for whom, with which numbers."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from facilitator.errors import UserError
from facilitator.language import load
from facilitator.model.rendering import Format, Rendering
from facilitator.paths import Home
from facilitator.services import certificates, describe, issuing, offers
from facilitator.services.certificates import Choice
from facilitator.services.documents import KINDS, Wanted
from facilitator.services.issuing import Group
from facilitator.services.offers import Need
from facilitator.services.reading import Node, read_json
from facilitator.services.sample import Sample
from facilitator.store import kinds
from facilitator.store.connection import Store, open_store
from reports.renderer import DocumentRenderer
from tests.helpers.stores import around

DATA = Path(__file__).parents[2] / "data" / "sample" / "workshop.json"


@pytest.fixture
def where(tmp_path: Path) -> Home:
    return Home(folder=tmp_path / "home")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "sample.workshop"
    describe.create(path, read_json(DATA), around())
    with open_store(path, around(2)) as opened:
        yield opened


def counts(store: Store) -> dict[Group, int]:
    """Count the groups that have somebody."""
    found = issuing.count(certificates.preview(store.reading))
    return {group: count for group, count in found.items() if count}


def test_everybody_stands_in_a_group_through_the_life_of_certificates(
    store: Store, where: Home
) -> None:
    assert counts(store) == {Group.READY: 28, Group.IMPOSSIBLE: 2}
    made = certificates.prepare(store, where, Choice())
    assert counts(store) == {Group.PREPARED: 28, Group.IMPOSSIBLE: 2}
    certificates.release(store, Choice())
    assert counts(store) == {Group.RELEASED: 28, Group.IMPOSSIBLE: 2}
    ended = Choice(people=(str(made[0].person),), reason="Salah cetak")
    certificates.end(store, ended, kinds.REVOKED)
    assert counts(store) == {Group.RELEASED: 27, Group.ENDED: 1, Group.IMPOSSIBLE: 2}


def test_the_numbers_said_are_those_taken(store: Store, where: Home) -> None:
    choice = Choice(pattern="{no:03}/BKPSDM/{tahun}", day=date(2026, 5, 4))
    said = issuing.upcoming(store.reading, where, choice, 28)
    made = certificates.prepare(store, where, choice)
    assert (said.first, said.last) == ("001/BKPSDM/2026", "028/BKPSDM/2026")
    assert [made[0].values.number, made[-1].values.number] == [said.first, said.last]
    assert issuing.upcoming(store.reading, where, choice, 1).first == "029/BKPSDM/2026"


@pytest.mark.parametrize(
    ("pattern", "key"),
    [
        ("{tahun}", "number.no_counter"),
        ("{no", "number.unbalanced"),
        ("{no}/{hari}", "number.unknown_token"),
        ("{no}/{angkatan}", "number.no_value"),
    ],
)
def test_a_bad_pattern_is_named(store: Store, where: Home, pattern: str, key: str) -> None:
    with pytest.raises(UserError) as caught:
        issuing.upcoming(store.reading, where, Choice(pattern=pattern), 1)
    assert caught.value.key == key


def test_a_register_on_another_laptop_is_known(store: Store, where: Home, tmp_path: Path) -> None:
    assert not issuing.is_held_elsewhere(store.reading, store.device)
    certificates.prepare(store, where, Choice())
    assert not issuing.is_held_elsewhere(store.reading, store.device)
    assert issuing.is_held_elsewhere(store.reading, b"e" * 16)
    assert issuing.last_known(store.reading, Home(folder=tmp_path / "other")) == 28


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_reason_has_a_long_and_a_short_text(store: Store, language: str) -> None:
    texts = load("facilitator", language)
    for one in certificates.preview(store.reading):
        short = issuing.short_reason(texts, one.claim, "JP")
        assert 0 < len(short) < len(issuing.reason_text(texts, one.claim, "JP"))
    long = {key.partition(".")[2] for key in texts.table if key.startswith("eligibility.")}
    short_ones = {key.partition(".")[2] for key in texts.table if key.startswith("claim.")}
    assert {key for key in long if not key.startswith("unit_")} == short_ones


def test_all_documents_of_a_full_workshop_can_be_drawn(store: Store, where: Home) -> None:
    certificates.prepare(store, where, Choice())
    for offer in offers.offers(store.reading):
        assert offer.need is None
        assert offer.lines > 0
        document = KINDS[offer.kind](store.reading, Wanted())
        for kind in (Format.PDF, Format.XLSX):
            if kind in offer.formats:
                assert DocumentRenderer().render(document, Rendering(format=kind)).data
            else:
                with pytest.raises(UserError):
                    DocumentRenderer().render(document, Rendering(format=kind))


def test_documents_of_a_workshop_without_people_say_what_they_lack(tmp_path: Path) -> None:
    path = tmp_path / "empty.workshop"
    describe.create(path, Node(Sample(0).description(), ""), around())
    with open_store(path, around(2)) as store:
        needs = {offer.kind: offer.need for offer in offers.offers(store.reading)}
    assert needs["badges"] is Need.PEOPLE
    assert needs["attendance-list"] is Need.PEOPLE
    assert needs["exercise-results"] is None
    assert needs["certificates"] is Need.CERTIFICATES
    assert list(needs) == list(KINDS)
