"""People by hand: typed, added, withdrawn, brought back, removed, given new badges."""

from datetime import date
from pathlib import Path

import pytest

from facilitator.errors import UserError
from facilitator.model.attendance import Direction, Verdict
from facilitator.model.ids import PersonId
from facilitator.model.people import Role
from facilitator.paths import Home
from facilitator.services import certificates, check_in, describe, people
from facilitator.services.dossier import dossier
from facilitator.services.reading import read_json
from facilitator.store import people as stored
from facilitator.store import plan
from facilitator.store.connection import Store, open_store
from facilitator.store.listing import listed
from tests.helpers.stores import around

SAMPLE = Path(__file__).parents[2] / "data" / "sample" / "workshop.json"
NIP = "198703122010011901"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    path = tmp_path / "a.workshop"
    describe.create(path, read_json(SAMPLE), around(1))
    return open_store(path, around(2))


def read(store: Store, of: PersonId | None = None, /, **fields: str) -> people.Typed:
    known = None if of is None else stored.person(store.reading, of)
    return people.read_typed(store.reading, fields, known)


def add(store: Store, name: str = "Siti Walkin", **fields: str) -> people.Added:
    return people.add(store, read(store, None, named=name, **fields).values)


def test_a_walk_in_gets_the_next_number_and_a_code_that_opens(store: Store) -> None:
    with store:
        last = stored.last_number(store.reading)
        added = add(store, "dr. Siti Walkin, M.Kes.", unit="Dinas Kesehatan")
        person = stored.person(store.reading, added.person)
        assert person is not None
        assert (person.name, person.title_front, person.title_back) == (
            "Siti Walkin", "dr.", "M.Kes.",
        )  # fmt: skip
        assert person.list_number == last + 1
        point = plan.points(store.reading)[0]
        desk = check_in.Desk(point=point, direction=Direction.IN)
        starts = plan.sessions(store.reading)[0].span[0]
        assert check_in.scan(store, desk, added.code, at=starts).verdict is Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("field", "text", "key"),
    [
        ("nip", "1987", "problem.NIP_LENGTH"),
        ("nip", "198713122010011901", "problem.NIP_BAD_DATE"),
        ("golongan", "V/z", "problem.GOLONGAN_UNKNOWN"),
        ("phone", "satu dua", "problem.PHONE_INVALID"),
        ("email", "siti", "problem.EMAIL_INVALID"),
        ("named", "  ", "error.person.no_name"),
    ],
)
def test_what_cannot_be_taken_says_why(store: Store, field: str, text: str, key: str) -> None:
    with store:
        typed = read(store, None, **{field: text})
        assert [refusal.key for refusal in typed.refusals] == [key]
        assert field not in typed.values


def test_a_nip_stays_with_the_person_who_has_it(store: Store) -> None:
    with store:
        first = add(store, "Budi Satu", nip=NIP)
        typed = read(store, nip=NIP)
        assert [refusal.key for refusal in typed.refusals] == ["error.person.nip_taken"]
        assert typed.refusals[0].params == {"name": "Budi Satu"}
        assert not read(store, first.person, nip=NIP).refusals


def test_a_pns_has_no_bare_golongan(store: Store) -> None:
    with store:
        added = add(store, nip=NIP)
        assert read(store, added.person, golongan="IX").refusals
        assert read(store, added.person, golongan="3c").values == {"golongan": "III/c"}


def test_a_field_is_emptied(store: Store) -> None:
    with store:
        added = add(store, nip=NIP, birth_date="12 Maret 1987")
        people.change(
            store, [added.person], read(store, added.person, nip="", birth_date="-").values
        )
        person = stored.person(store.reading, added.person)
        assert person is not None
        assert (person.nip, person.birth_date) == ("", "")


def test_whoever_withdraws_is_let_in_no_more_until_they_are_back(store: Store) -> None:
    with store:
        added = add(store)
        sessions = plan.sessions(store.reading)
        first_day = sessions[0].starts_at.date()
        point = plan.points(store.reading)[-1]
        last = max(sessions, key=lambda one: one.starts_at)
        desk = check_in.Desk(point=point)
        people.withdraw(store, [added.person], last_day=first_day)
        assert check_in.scan(store, desk, added.code, at=last.span[0]).verdict is Verdict.NOT_ACTIVE
        people.rejoin(store, [added.person])
        later = last.span[0] + 120_000
        assert check_in.scan(store, desk, added.code, at=later).verdict is not Verdict.NOT_ACTIVE


def test_who_never_came_counts_nowhere(store: Store) -> None:
    with store:
        added = add(store)
        before = len(stored.participants(store.reading))
        people.withdraw(store, [added.person], last_day=None)
        assert len(stored.participants(store.reading)) == before - 1
        people.rejoin(store, [added.person], first_day=date(2026, 4, 15))
        person = stored.person(store.reading, added.person)
        assert person is not None
        assert person.active.since is not None
        assert not person.active.never


def test_a_lost_badge_opens_nothing(store: Store) -> None:
    with store:
        added = add(store)
        new = people.replace_code(store, added.person)
        desk = check_in.Desk(point=plan.points(store.reading)[0])
        starts = plan.sessions(store.reading)[0].span[0]
        assert check_in.scan(store, desk, new, at=starts).verdict is Verdict.ACCEPTED
        late = store.around.clock.now() + 1
        assert check_in.scan(store, desk, added.code, at=late).verdict is Verdict.REPLACED_CODE
        assert stored.badge_codes(store.reading)[added.person] == new


def test_only_whoever_has_no_certificate_is_removed(store: Store, home: Path) -> None:
    with store:
        added = add(store)
        people.remove(store, [added.person])
        assert stored.person(store.reading, added.person) is None
        holder = certificates.issue(store, Home(folder=home), certificates.Choice())[0].person
        with pytest.raises(UserError, match=r"person\.has_certificate"):
            people.remove(store, [holder])


def test_a_speaker_who_takes_part_gets_a_number(store: Store) -> None:
    with store:
        added = people.add(store, {"name": "Pak Nara"}, role=Role.SPEAKER)
        people.set_role(store, [added.person], Role.PARTICIPANT)
        person = stored.person(store.reading, added.person)
        assert person is not None
        assert person.list_number == stored.last_number(store.reading)


def test_a_list_shows_everybody_with_what_they_attended(store: Store) -> None:
    with store:
        rows = {row.id: row for row in listed(store.reading)}
        everybody = stored.people(store.reading)
        assert list(rows) == [person.id for person in everybody]
        assert all(rows[person.id].full_name == person.full_name for person in everybody)
        assert any(row.attended for row in rows.values())
        assert any(row.team for row in rows.values())


def test_a_dossier_agrees_with_what_all_get(store: Store) -> None:
    with store:
        person = stored.participants(store.reading)[0]
        found = dossier(store.reading, person.id, now=store.around.clock.now())
        assert found is not None
        assert found.code
        assert found.team
        assert len(found.visits) == len(plan.points(store.reading))
        assert found.standing is not None
        claims = {one.person.id: one.claim for one in certificates.preview(store.reading)}
        assert found.claim is not None
        assert found.claim.have == claims[person.id].have
        assert {kind for act in found.history for kind in act.kinds} >= {"person.add", "scan"}
