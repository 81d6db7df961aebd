"""Decide who may have a certificate, and say why."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from facilitator.model.certificates import Chance, Eligibility
from facilitator.model.ids import SessionId
from facilitator.model.people import Active, Person
from facilitator.model.workshop import Basis, CertificatePolicy, Policy, Session

ABSOLUTE = frozenset({Basis.MINIMUM_JP, Basis.SESSIONS_OF_SET})
"""Bases whose `at_least` is an amount; that of the others is a share of what there is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Amounts:
    """Hold what there is to earn, what was earned, and what can still be come to."""

    total: Fraction = Fraction(0)
    have: Fraction = Fraction(0)
    reachable: Fraction = Fraction(0)


def eligibility(
    policy: Policy,
    sessions: Sequence[Session],
    *,
    person: Person,
    earned: Mapping[SessionId, Fraction],
    now: int | None = None,
) -> Eligibility:
    """Say how a person stands toward a certificate over these sessions.

    Args:
        policy: Its `certificate` says what is asked.
        sessions: All sessions of the certificate's scope, of any kind.
        person: Who asks; `active` and `assigned` matter to some bases.
        earned: JP of the credited sessions; a session not credited is absent.
        now: UTC milliseconds; sessions that end later are still open. `None`: all are over.
    """
    asked = policy.certificate
    amounts = _amounts(asked, sessions, person=person, earned=earned, now=now)
    need = asked.at_least if asked.basis in ABSOLUTE else asked.at_least * amounts.total
    chance, reason = _verdict(asked.basis, amounts, person=person, need=need)
    return Eligibility(
        person=person.id,
        chance=chance,
        is_entitled=chance is Chance.CERTAIN,
        have=amounts.have,
        need=need,
        reachable=amounts.reachable,
        reason=reason,
    )


def decided(found: Eligibility, *, is_entitled: bool, reason: str) -> Eligibility:
    """Put the decision of a person in the place of the rule; the figures stay."""
    return replace(
        found,
        chance=Chance.DECIDED,
        is_entitled=is_entitled,
        reason="eligibility.decided",
        note=reason,
    )


def unit_key(basis: Basis) -> str:
    """Name the text of the unit that `have`, `need` and `reachable` are counted in."""
    if basis is Basis.SESSIONS_OF_SET:
        return "eligibility.unit_sessions"
    return "eligibility.unit_jp"


def _verdict(
    basis: Basis, amounts: _Amounts, *, person: Person, need: Fraction
) -> tuple[Chance, str]:
    if person.active.never:
        return Chance.IMPOSSIBLE, "eligibility.not_active"
    if basis not in ABSOLUTE and not amounts.total:
        return Chance.IMPOSSIBLE, "eligibility.nothing_to_earn"
    if amounts.have >= need:
        return Chance.CERTAIN, "eligibility.enough"
    if amounts.reachable >= need:
        return Chance.POSSIBLE, "eligibility.possible"
    return Chance.IMPOSSIBLE, "eligibility.too_little"


def _amounts(
    asked: CertificatePolicy,
    sessions: Iterable[Session],
    *,
    person: Person,
    earned: Mapping[SessionId, Fraction],
    now: int | None,
) -> _Amounts:
    slots: dict[object, list[tuple[Fraction, Fraction, Fraction]]] = {}
    for session in sessions:
        if _belongs(asked, session, person):
            worth, have = _worth(asked.basis, session, earned)
            still_open = worth if _is_open(session, person.active, now) else Fraction(0)
            slots.setdefault(session.slot or session.id, []).append((worth, have, still_open))
    found = [_of_slot(asked.basis, parallel) for parallel in slots.values()]
    return _Amounts(
        total=_sum([slot.total for slot in found]),
        have=_sum([slot.have for slot in found]),
        reachable=_sum([slot.reachable for slot in found]),
    )


def _of_slot(basis: Basis, parallel: Sequence[tuple[Fraction, Fraction, Fraction]]) -> _Amounts:
    """Add up one slot; nobody can still attend two sessions that run side by side."""
    if len(parallel) == 1:
        worth, have, still_open = parallel[0]
        return _Amounts(total=worth, have=have, reachable=max(have, still_open))
    worths, haves, opens = zip(*parallel, strict=True)
    counts_once = basis is Basis.REACHABLE_JP
    have = max(haves) if counts_once else _sum(haves)
    return _Amounts(
        total=max(worths) if counts_once else _sum(worths),
        have=have,
        reachable=max(have, *opens),
    )


def _sum(amounts: Sequence[Fraction]) -> Fraction:
    # Nearly all JP are whole, and whole numbers add up many times faster than fractions do;
    # a page asks this for thousands of people at once.
    whole = sum(amount.numerator for amount in amounts if amount.denominator == 1)
    parts = (amount for amount in amounts if amount.denominator != 1)
    return sum(parts, Fraction(whole))


def _belongs(asked: CertificatePolicy, session: Session, person: Person) -> bool:
    match asked.basis:
        case Basis.SESSIONS_OF_SET:
            return session.id in asked.sessions
        case Basis.ASSIGNED_JP:
            return person.assigned is None or session.id in person.assigned
        case Basis.SINCE_JOINED_JP:
            return person.active.since is None or session.span[0] >= person.active.since
        case _:
            return True


def _worth(
    basis: Basis, session: Session, earned: Mapping[SessionId, Fraction]
) -> tuple[Fraction, Fraction]:
    """Give what a session is worth and what of that was earned, in the unit of the basis."""
    jp = earned.get(session.id)
    if basis is not Basis.SESSIONS_OF_SET:
        return session.jp, jp or Fraction(0)
    # A ceremony carries no JP: to stand among the credited sessions is all it can earn.
    is_credited = jp is not None and (jp > 0 or not session.is_learning)
    return Fraction(1), Fraction(is_credited)


def _is_open(session: Session, active: Active, now: int | None) -> bool:
    if now is None:
        return False
    starts, ends = session.span
    has_joined = active.since is None or ends > active.since
    has_left = active.until is not None and starts > active.until
    return ends > now and has_joined and not has_left
