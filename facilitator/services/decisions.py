"""Decide by hand who gets a certificate, with a reason; it stands above the rule."""

from collections.abc import Iterable
from dataclasses import dataclass

from facilitator.errors import UserError
from facilitator.model.ids import PersonId
from facilitator.services.standing import ATTENDANCE
from facilitator.store import certificates as stored
from facilitator.store import people as stored_people
from facilitator.store.connection import Deed, Store
from facilitator.store.facts import derived

_KIND = "decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """Hold what is decided of people, and why."""

    is_entitled: bool
    reason: str


def decide(
    store: Store, chosen: Iterable[PersonId], ruling: Ruling, *, actor: str = ""
) -> tuple[PersonId, ...]:
    """Decide whether people get a certificate, whatever the rule says of them.

    Gives those it was decided of. A later decision stands above an earlier one.

    Raises:
        UserError: `certificate.no_reason`.
    """
    reason = ruling.reason.strip()
    if not reason:
        raise UserError("certificate.no_reason")
    people = tuple(chosen)
    verdict = {"entitled": ruling.is_entitled, "reason": reason}

    def work(deed: Deed) -> None:
        for person in people:
            key = derived(store.workshop, _KIND, person, ATTENDANCE)
            body = {"person": str(person), "kind": ATTENDANCE, "verdict": verdict}
            deed.draft.add(_KIND, key, body)

    store.write(work, actor=actor)
    return people


def leave_to_rule(
    store: Store, chosen: Iterable[PersonId], *, actor: str = ""
) -> tuple[PersonId, ...]:
    """Take decisions about people away, so that the rule holds for them again.

    Gives those of whom there was a decision.
    """
    wanted = tuple(chosen)

    def work(deed: Deed) -> tuple[PersonId, ...]:
        taken = stored.decisions(deed.reading)
        found = tuple(person for person in wanted if (person, ATTENDANCE) in taken)
        for person in found:
            for entry in stored_people.entries(deed.reading, person):
                deed.draft.remove(_KIND, derived(store.workshop, _KIND, entry, ATTENDANCE))
        return found

    return store.write(work, actor=actor).value
