"""Prepare, release, void, replace and revoke certificates.

Number, frozen values and signature are written in one transaction; the highest number is
written down outside the file before, so a failure may leave a gap, and never a number twice.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from uuid import UUID

from facilitator import language
from facilitator.errors import UserError
from facilitator.model.certificates import (
    Certificate,
    CertificateState,
    Eligibility,
    FrozenCertificate,
)
from facilitator.model.ids import CertificateId, PersonId
from facilitator.model.people import Person
from facilitator.model.workshop import Basis, Session
from facilitator.paths import Home
from facilitator.quantities import plain
from facilitator.rules import numbering
from facilitator.services import registers
from facilitator.services.signing import Issuer
from facilitator.services.standing import ATTENDANCE, Standings, claims, standings
from facilitator.store import attendance, kinds, people, plan
from facilitator.store import certificates as stored
from facilitator.store.connection import Connection, Deed, Store, unknown_facts
from facilitator.store.facts import derived

SCOPE_WORKSHOP = "workshop"
_ENDED = frozenset({CertificateState.VOIDED, CertificateState.REVOKED})
_CURRENT = frozenset({CertificateState.PREPARED, CertificateState.RELEASED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Say which certificates are meant and what they bear.

    `people` are references or ids, none means everybody; `pattern` and `day` stand for those
    of the workshop where they are given.
    """

    people: tuple[str, ...] = ()
    pattern: str = ""
    day: date | None = None
    reason: str = ""
    actor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """Hold a person's claim and the certificate they have, if any."""

    person: Person
    claim: Eligibility
    certificate: Certificate | None


def preview(connection: Connection, *, now: int | None = None) -> tuple[Preview, ...]:
    """Say who gets a certificate, who still can, who can't, each with the reason.

    Args:
        connection: The file.
        now: UTC milliseconds by this laptop's clock; what the file says happened later counts
            as the present. `None` takes everything for over.
    """
    found = standings(connection)
    if now is not None:
        now = max(now, attendance.last_moment(connection))
    claimed = claims(connection, found, now=now)
    current = _latest(stored.certificates(connection))
    return tuple(
        Preview(person=person, claim=claimed[person.id], certificate=current.get(person.id))
        for person in found.people
        if not person.is_erased or person.id in current
    )


def _latest(found: Iterable[Certificate]) -> dict[PersonId, Certificate]:
    """Give each person's newest certificate of the whole workshop."""
    newest: dict[PersonId, Certificate] = {}
    for one in found:
        if one.scope == SCOPE_WORKSHOP and one.kind == ATTENDANCE:
            before = newest.get(one.person)
            if before is None or before.id < one.id:  # ids grow with time
                newest[one.person] = one
    return newest


# ---- the register


def take_register(store: Store, where: Home, choice: Choice, *, after: int) -> None:
    """Make this device the register holder, told the last number used elsewhere.

    Raises:
        UserError: `certificate.after_too_low`, a higher number is known here.
    """
    issuer = Issuer(where)

    def work(deed: Deed) -> None:
        series = numbers(deed.reading, choice).series
        known = stored.register(deed.reading).highest.get(series, 0)
        if after < known:
            raise UserError("certificate.after_too_low", known=known, after=after)
        _hold(store, deed, issuer, {series: after})
        # An older copy of the file, restored here, will not know this number.
        registers.take(where, store.workshop, series, after=after, count=0)

    store.write(work, actor=choice.actor)


def _hold(store: Store, deed: Deed, issuer: Issuer, after: dict[str, int]) -> None:
    body = {"device": store.device.hex(), "issuer": issuer.public.hex(), "after": after}
    deed.draft.happen(kinds.REGISTER_TAKEN, derived(store.workshop, "register"), body)


def _may_take_numbers(store: Store, deed: Deed, issuer: Issuer) -> None:
    """Become the holder where there is none; refuse where another device is."""
    register = stored.register(deed.reading)
    if register.holder is None or (
        register.holder == store.device and issuer.public not in register.issuers
    ):
        _hold(store, deed, issuer, {})
    elif register.holder != store.device:
        raise UserError("certificate.other_holder")


# ---- numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """Hold how numbers are made: pattern, day and the values of its tokens."""

    pattern: numbering.Pattern
    day: date
    values: dict[str, str]

    @property
    def series(self) -> str:
        """Name the series within which a number is used only once."""
        return numbering.series(self.pattern, day=self.day, values=self.values)

    def fill(self, count: int) -> str:
        """Write the number with this count."""
        return numbering.fill(self.pattern, count, day=self.day, values=self.values)


def numbers(connection: Connection, choice: Choice) -> Numbers:
    """Say how the numbers of a choice are made, as the workshop has it unless it says otherwise.

    Raises:
        UserError: `certificate.no_day`, `number.*`.
    """
    workshop = plan.workshop(connection)
    day = choice.day or (workshop.days[-1] if workshop.days else None)
    if day is None:
        raise UserError("certificate.no_day")
    pattern = choice.pattern or plan.policy(connection).number_pattern
    values = {
        "kode": workshop.letter_number.partition("/")[0],
        "unit": workshop.organizer,
        "kegiatan": workshop.title,
        "angkatan": "",
    }
    return Numbers(pattern=numbering.parse(pattern), day=day, values=values)


def next_count(connection: Connection, where: Home, workshop: UUID, series: str) -> int:
    """Give the next free count of a series, by the file and by what this device remembers."""
    known = stored.register(connection).highest.get(series, 0)
    return max(known, registers.highest(where, workshop, series)) + 1


# ---- preparing


def prepare(store: Store, where: Home, choice: Choice) -> tuple[Certificate, ...]:
    """Take numbers and freeze values for all who are entitled and have none yet."""
    return _issue(store, where, choice, release=False)


def issue(store: Store, where: Home, choice: Choice) -> tuple[Certificate, ...]:
    """Prepare and release in one act; again, it does nothing.

    Gives what is released by it, also what was prepared before.

    Raises:
        UserError: `certificate.*` or `number.*`; nothing was issued.
    """
    return _issue(store, where, choice, release=True)


def _issue(store: Store, where: Home, choice: Choice, *, release: bool) -> tuple[Certificate, ...]:
    issuer = Issuer(where)

    def work(deed: Deed) -> list[CertificateId]:
        _know_everything(deed)
        found = standings(deed.reading)
        waiting = _waiting(deed.reading, found, choice)
        made: list[CertificateId] = []
        if waiting:
            _may_take_numbers(store, deed, issuer)
            made = _prepare_all(_Press(store, deed, where, issuer, choice), found, waiting)
        if not release:
            return made
        issued = [*made, *_prepared_before(deed.reading, choice)]
        for key in issued:
            deed.draft.happen(kinds.RELEASED, key, {})
        return issued

    written = store.write(work, actor=choice.actor)
    made = set(written.value)
    return tuple(one for one in stored.certificates(store.reading) if one.id in made)


def _know_everything(deed: Deed) -> None:
    """Refuse to certify what facts of a newer program may say otherwise."""
    if unknown_facts(deed.reading):
        raise UserError("certificate.unknown_facts")


def _waiting(connection: Connection, found: Standings, choice: Choice) -> list[Person]:
    """List who is entitled and has no certificate; one that ended is only made anew by name."""
    claimed = claims(connection, found)
    current = _latest(stored.certificates(connection))
    named = set(choose(found.people, choice.people))
    waiting = []
    for person in found.people:
        has = current.get(person.id)
        wanted = not choice.people or person.id in named
        is_free = has is None or (has.state in _ENDED and bool(choice.people))
        if wanted and is_free and claimed[person.id].is_entitled and not person.is_erased:
            waiting.append(person)
    return waiting


def choose(known: Sequence[Person], wanted: Iterable[str]) -> list[PersonId]:
    """Find people by reference, id, NIP or list number.

    Raises:
        UserError: `person.unknown`.
    """
    chosen: list[PersonId] = []
    for text in wanted:
        found = [
            person.id
            for person in known
            if text and text in {person.label, str(person.id), person.nip, _listed(person)}
        ]
        if len(found) != 1:
            raise UserError("person.unknown", value=text)
        chosen += found
    return chosen


def _listed(person: Person) -> str:
    return "" if person.list_number is None else str(person.list_number)


def _prepared_before(connection: Connection, choice: Choice) -> list[CertificateId]:
    everybody = people.people(connection)
    named = set(choose(everybody, choice.people))
    return [
        one.id
        for one in stored.certificates(connection)
        if one.state is CertificateState.PREPARED and (not named or one.person in named)
    ]


class _Press:
    """Make certificates inside one deed: numbers in a row, frozen values, signatures."""

    def __init__(
        self, store: Store, deed: Deed, where: Home, issuer: Issuer, choice: Choice
    ) -> None:
        self.store = store
        self.deed = deed
        self.where = where
        self.issuer = issuer
        self.numbers = numbers(deed.reading, choice)
        self.workshop = plan.workshop(deed.reading)
        self.words = language.load("facilitator", self.workshop.language)

    def write(
        self, person: Person, count: int, values: FrozenCertificate, *, series: str = ""
    ) -> CertificateId:
        """Sign frozen values and write the fact; the series is today's unless one is given."""
        key = CertificateId(self.store.around.ids.new())
        signed = replace(values, code=self.issuer.sign(self.lines(values)))
        body = {
            "person": str(person.id),
            "kind": ATTENDANCE,
            "scope": SCOPE_WORKSHOP,
            "series": series or self.numbers.series,
            "count": count,
            "values": stored.freeze(signed),
        }
        self.deed.draft.happen(kinds.PREPARED, key, body)
        return key

    def lines(self, values: FrozenCertificate) -> tuple[str, ...]:
        """Give the seven readable lines: what it is, number, name, course, days, JP, who."""
        spoken = values.language
        days = language.range_text(values.starts_on, values.ends_on, spoken)
        jp = f"{values.jp} JP" if values.jp else "-"
        title = self.words(f"certificate.kind.{values.kind}")
        found = (title, values.number, values.full_name, values.course, days, jp, values.organizer)
        return tuple(" ".join(line.split()) or "-" for line in found)


def _prepare_all(press: _Press, found: Standings, waiting: list[Person]) -> list[CertificateId]:
    series = press.numbers.series
    known = stored.register(press.deed.reading).highest.get(series, 0)
    first = registers.take(
        press.where, press.store.workshop, series, after=known, count=len(waiting)
    )
    sessions = _sessions(press.deed.reading, found)
    used = {one.values.number for one in stored.certificates(press.deed.reading)}
    made = []
    for count, person in enumerate(waiting, start=first):
        values = _freeze(press, found, person, count)
        if values.number in used:  # by another pattern: {no} and 1{no} both come to 11
            raise UserError("certificate.number_used", number=values.number)
        made.append(press.write(person, count, replace(values, sessions=sessions)))
    return made


def _freeze(press: _Press, found: Standings, person: Person, count: int) -> FrozenCertificate:
    workshop, day = press.workshop, press.numbers.day
    jp = _certified_jp(found, person)
    return FrozenCertificate(
        number=press.numbers.fill(count),
        name=person.name,
        full_name=person.full_name,
        nip=person.nip,
        pangkat=person.pangkat,
        golongan=person.golongan,
        jabatan=person.jabatan,
        unit=person.unit,
        role=person.role,
        kind=ATTENDANCE,
        course=workshop.title,
        theme=workshop.theme,
        organizer=workshop.organizer,
        venue=workshop.venue,
        city=workshop.city,
        starts_on=workshop.days[0] if workshop.days else day,
        ends_on=workshop.days[-1] if workshop.days else day,
        issued_on=day,
        jp=plain(jp) if jp else "",
        language=workshop.language,
        signatories=workshop.signatories,
    )


def _certified_jp(found: Standings, person: Person) -> Fraction:
    """Give the JP that the certificate names.

    Who passed by a share of the whole course is certified the course; by any other policy a
    person is certified what they earned.
    """
    if found.policy.certificate.basis is Basis.ALL_JP:
        return found.total_jp
    return found.by_person[person.id].jp


def _sessions(connection: Connection, found: Standings) -> tuple[tuple[str, str, str], ...]:
    names = {person.id: person.full_name for person in people.every_entry(connection)}

    def speakers(session: Session) -> str:
        return "; ".join(names[key] for key in session.speakers if key in names)

    return tuple(
        (session.title, speakers(session), plain(session.jp)) for session in found.learning
    )


# ---- what becomes of them


def release(store: Store, choice: Choice) -> int:
    """Release what is prepared; gives how many."""

    def work(deed: Deed) -> int:
        waiting = _prepared_before(deed.reading, choice)
        for key in waiting:
            deed.draft.happen(kinds.RELEASED, key, {})
        return len(waiting)

    return store.write(work, actor=choice.actor).value


def end(store: Store, choice: Choice, kind: str) -> tuple[Certificate, ...]:
    """Void or revoke the certificates of the people named, with a reason.

    Raises:
        UserError: `certificate.no_reason`, `certificate.nobody_named`, `certificate.none`.
    """
    if not choice.reason.strip():
        raise UserError("certificate.no_reason")
    if not choice.people:
        raise UserError("certificate.nobody_named")

    def work(deed: Deed) -> list[Certificate]:
        ended = _current_of(deed.reading, choice)
        for one in ended:
            deed.draft.happen(kind, one.id, {"reason": choice.reason})
        return ended

    return tuple(store.write(work, actor=choice.actor).value)


def _current_of(connection: Connection, choice: Choice) -> list[Certificate]:
    everybody = people.people(connection)
    named = choose(everybody, choice.people)
    current = _latest(stored.certificates(connection))
    found: list[Certificate] = []
    for key in named:
        one = current.get(key)
        if one is None or one.state not in _CURRENT:
            name = next(person.full_name for person in everybody if person.id == key)
            raise UserError("certificate.none", name=name)
        found.append(one)
    return found


def replace_certificates(store: Store, where: Home, choice: Choice) -> tuple[Certificate, ...]:
    """Make the certificates of the people named anew: same number, next revision.

    The new one freezes name and rank as they are now; the earlier one ends as replaced.

    Raises:
        UserError: `certificate.no_reason`, `certificate.nobody_named`, `certificate.none`.
    """
    if not choice.reason.strip():
        raise UserError("certificate.no_reason")
    if not choice.people:
        raise UserError("certificate.nobody_named")
    issuer = Issuer(where)

    def work(deed: Deed) -> list[CertificateId]:
        _know_everything(deed)
        _may_take_numbers(store, deed, issuer)
        press = _Press(store, deed, where, issuer, choice)
        found = standings(deed.reading)
        return [
            _revise(press, found, one, choice.reason) for one in _current_of(deed.reading, choice)
        ]

    made = set(store.write(work, actor=choice.actor).value)
    return tuple(one for one in stored.certificates(store.reading) if one.id in made)


def _revise(press: _Press, found: Standings, before: Certificate, reason: str) -> CertificateId:
    person = people.person(press.deed.reading, before.person)
    if person is None:
        raise UserError("certificate.none", name=before.values.full_name)
    if person.is_erased:
        raise UserError("erase.certificate", number=before.values.number)
    old = before.values
    values = replace(
        old,
        name=person.name, full_name=person.full_name, nip=person.nip, pangkat=person.pangkat,
        golongan=person.golongan, jabatan=person.jabatan, unit=person.unit,
        course=press.workshop.title, revision=old.revision + 1,
        sessions=_sessions(press.deed.reading, found), code="",
    )  # fmt: skip
    key = press.write(person, before.count, values, series=before.series)
    press.deed.draft.happen(kinds.REPLACED, before.id, {"by": str(key), "reason": reason})
    if before.state is CertificateState.RELEASED:
        press.deed.draft.happen(kinds.RELEASED, key, {})
    return key
