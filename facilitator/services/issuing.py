"""Say before certificates are made what would come of it: for whom, with which numbers."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from facilitator.errors import UserError
from facilitator.language import Texts, short_number_text
from facilitator.model import documents as doc
from facilitator.model.certificates import Certificate, CertificateState, Chance, Eligibility
from facilitator.paths import Home
from facilitator.services import documents
from facilitator.services.certificates import Choice, Preview, next_count, numbers
from facilitator.services.names import unconfirmed
from facilitator.store import certificates as stored
from facilitator.store import plan
from facilitator.store.connection import Connection

HOLDING = frozenset({CertificateState.PREPARED, CertificateState.RELEASED})
"""The states of a certificate that is good for something."""


class Group(StrEnum):
    """Name the groups that people stand in before certificates; one may stand in several."""

    READY = "ready"
    """Entitled, and without any certificate so far."""
    PREPARED = "prepared"
    RELEASED = "released"
    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"
    """Not entitled any more, by the rule or by decision."""
    DECIDED = "decided"
    ENDED = "ended"
    """The last certificate was voided or revoked."""


def groups(one: Preview) -> frozenset[Group]:
    """Say in which groups a person stands."""
    return frozenset(_groups(one))


def _groups(one: Preview) -> Iterable[Group]:
    if one.certificate is None:
        if one.claim.is_entitled:
            yield Group.READY
    elif one.certificate.state in HOLDING:
        yield Group(one.certificate.state.value)
    else:
        yield Group.ENDED
    if one.claim.chance is Chance.DECIDED:
        yield Group.DECIDED
    if one.claim.chance is Chance.POSSIBLE:
        yield Group.POSSIBLE
    elif not one.claim.is_entitled:
        yield Group.IMPOSSIBLE


def count(found: Iterable[Preview]) -> Mapping[Group, int]:
    """Count the people of each group; every group is there."""
    counted = Counter(group for one in found for group in groups(one))
    return {group: counted[group] for group in Group}


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Hold how many certificates would be made, and how many of their names nobody confirmed."""

    count: int
    unconfirmed: int


def due(found: Iterable[Preview]) -> Due:
    """Say what making certificates for these people would come to."""
    people = [one.person for one in found]
    return Due(count=len(people), unconfirmed=unconfirmed(people))


def can_be_made(one: Preview) -> bool:
    """Tell whether a certificate can be made for a person who is named."""
    holds = one.certificate is not None and one.certificate.state in HOLDING
    return one.claim.is_entitled and not holds


def reason_text(texts: Texts, claim: Eligibility, unit: str) -> str:
    """Say in a sentence why somebody stands as they do; `unit` is a word such as JP."""
    return _filled(texts, claim.reason, claim, unit)


def short_reason(texts: Texts, claim: Eligibility, unit: str) -> str:
    """Say the same in a few words, for a list."""
    return _filled(texts, f"claim.{claim.reason.partition('.')[2]}", claim, unit)


def _filled(texts: Texts, key: str, claim: Eligibility, unit: str) -> str:
    figures = {
        name: short_number_text(getattr(claim, name), 2, texts.language)
        for name in ("have", "need", "reachable")
    }
    return texts(key, unit=unit, note=claim.note, **figures)


# ---- numbers to come


@dataclass(frozen=True, slots=True, kw_only=True)
class Upcoming:
    """Hold the numbers that would be taken, if it happened now."""

    first: str
    last: str
    day: date


def usual(connection: Connection) -> Choice:
    """Give the pattern of numbers and the day that the workshop has.

    The day is its last one, `None` while it has no dates.
    """
    days = plan.workshop(connection).days
    pattern = plan.policy(connection).number_pattern
    return Choice(pattern=pattern, day=days[-1] if days else None)


def upcoming(connection: Connection, where: Home, choice: Choice, wanted: int) -> Upcoming:
    """Say which numbers so many certificates would get; nothing is taken.

    Raises:
        UserError: `certificate.no_day`, `certificate.register_unreadable`, `number.*`.
    """
    made = numbers(connection, choice)
    first = next_count(connection, where, plan.workshop_id(connection), made.series)
    last = first + max(wanted, 1) - 1
    return Upcoming(first=made.fill(first), last=made.fill(last), day=made.day)


# ---- the register


def is_held_elsewhere(connection: Connection, device: bytes) -> bool:
    """Tell whether another laptop gives the numbers of this workshop."""
    return stored.register(connection).holder not in {None, device}


def last_known(connection: Connection, where: Home) -> int:
    """Give the highest number known here of the workshop's series, 0 for none."""
    try:
        series = numbers(connection, Choice()).series
    except UserError:
        return 0
    return next_count(connection, where, plan.workshop_id(connection), series) - 1


# ---- on paper


def on_paper(connection: Connection, found: Iterable[Certificate]) -> doc.Certificates:
    """Fill the document of certificates that are already read, in their order."""
    letterhead = documents.event(connection).letterhead
    values = tuple(one.values for one in found)
    return doc.Certificates(letterhead=letterhead, certificates=values)


def for_people(choice: Choice, chosen: Iterable[Preview]) -> Choice:
    """Let a choice mean these people."""
    return replace(choice, people=tuple(str(one.person.id) for one in chosen))
