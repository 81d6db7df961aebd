"""Take a participant list into a workshop, as one act."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from facilitator.garbage import undisturbed
from facilitator.identity import Fault
from facilitator.model.certificates import CertificateState
from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.roster.plan import Action, ImportPlan, PlannedRow, build_plan
from facilitator.roster.read import understand
from facilitator.roster.records import (
    Layout,
    Problem,
    RawSheet,
    RosterList,
    Sender,
    Step,
    no_step,
    part_of,
)
from facilitator.roster.review import Review
from facilitator.rules import codes
from facilitator.store import certificates, people
from facilitator.store.connection import Connection, Deed, Store
from facilitator.store.entries import standing_for
from facilitator.store.facts import derived
from facilitator.text import compose_name

_CURRENT = frozenset({CertificateState.PREPARED, CertificateState.RELEASED})
# Every fold costs something of its own; all in one would leave nothing to cancel.
_ROWS_A_FOLD = 5_000
_NAME_FIELDS = frozenset({"name", "title_front", "title_back"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """Hold a list as it was understood, and what importing it now would do to whom.

    `plan.roster` is the list with what was edited in it.
    """

    roster: RosterList
    plan: ImportPlan
    existing: Mapping[PersonId, Person]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Say how the sheets of a list are to be taken: what it is called, how, and known senders."""

    file: str = ""
    layout: Layout = field(default_factory=Layout)
    senders: Sequence[Sender] = ()


def preview(
    connection: Connection,
    found: Sequence[RawSheet],
    reading: Reading,
    review: Review | None = None,
    *,
    step: Step = no_step,
) -> Preview:
    """Understand a list and plan its import; nothing is written.

    Args:
        connection: The workshop.
        found: The sheets of the list.
        reading: How to take them.
        review: What was edited and decided so far.
        step: Told of every so many rows; stops the work by raising.

    Raises:
        UserError: As `understand` and `build_plan` do.
    """
    roster = understand(
        found, reading.layout, file=reading.file, senders=reading.senders, step=part_of(step, 0, 2)
    )
    return planned(connection, roster, review, step=part_of(step, 1, 2))


def planned(
    connection: Connection,
    roster: RosterList,
    review: Review | None = None,
    *,
    step: Step = no_step,
) -> Preview:
    """Plan the import of a list that was understood before; nothing is written.

    Args:
        connection: The workshop.
        roster: The list.
        review: What was edited and decided.
        step: Told of every so many rows; stops the work by raising.

    Raises:
        UserError: `roster.person_gone`.
    """
    everybody = people.every_entry(connection)
    standing = {_id(key): _id(first) for key, first in standing_for(connection).items()}
    # An entry joined to another one is met only by a row that the other does not take. Who was
    # erased is met by none: a list that names them adds somebody new.
    ordered = sorted(
        (person for person in everybody if not person.is_erased),
        key=lambda person: person.id in standing,
    )
    plan = build_plan(roster, ordered, review, step=step)
    existing = {person.id: person for person in everybody}
    rows = tuple(_with_certificates(connection, plan, existing))
    plan = replace(plan, rows=rows, missing=_missing(plan, standing))
    return Preview(roster=roster, plan=plan, existing=existing)


def _id(key: bytes) -> PersonId:
    return PersonId(UUID(bytes=key))


def _missing(plan: ImportPlan, standing: Mapping[PersonId, PersonId]) -> tuple[PersonId, ...]:
    """Leave out who is there by another entry."""
    met = {standing.get(row.person, row.person) for row in plan.rows if row.person is not None}
    return tuple(key for key in plan.missing if key not in standing and key not in met)


def _with_certificates(
    connection: Connection, plan: ImportPlan, existing: Mapping[PersonId, Person]
) -> Iterator[PlannedRow]:
    """Point at names that a certificate bears already, before they are replaced."""
    is_renaming = any(row.person and row.changes.keys() & _NAME_FIELDS for row in plan.rows)
    found = certificates.certificates(connection) if is_renaming else ()
    borne = {one.person: one.values.full_name for one in found if one.state in _CURRENT}
    for row in plan.rows:
        person = existing.get(row.person) if row.person else None
        if person is None or person.id not in borne or not row.changes.keys() & _NAME_FIELDS:
            yield row
        else:
            problems = _on_certificate(row, person, borne[person.id])
            yield replace(row, problems=(*row.problems, *map(plan.roster.placed, problems)))


def _on_certificate(row: PlannedRow, person: Person, borne: str) -> tuple[Problem, ...]:
    parts = {name: row.changes.get(name, getattr(person, name)) for name in _NAME_FIELDS}
    if compose_name(**parts) == borne:
        return ()
    return (
        Problem(
            sheet=row.row.sheet,
            row=row.row.row,
            field="name",
            code=Fault.NAME_ON_CERTIFICATE,
            value=borne,
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """Hold what an import did; `act` names it for undo, `None` if nothing changed.

    `preview` is the plan it followed, with everybody as they were before.
    """

    preview: Preview
    added: int
    updated: int
    act: tuple[bytes, int] | None

    @property
    def plan(self) -> ImportPlan:
        """Give the plan it followed."""
        return self.preview.plan


def apply(
    store: Store,
    roster: RosterList,
    review: Review | None = None,
    *,
    actor: str = "",
    step: Step = no_step,
) -> Imported:
    """Add and update people as the plan of this moment says; everything or nothing.

    The plan is made inside the transaction, so it holds whatever happened since it was shown.

    Args:
        store: The workshop.
        roster: The list.
        review: What was edited and decided.
        actor: The operator's name.
        step: Told of every so many rows, in the writer thread; what it raises leaves all as
            it was.

    Raises:
        UserError: `roster.person_gone`.
    """

    def work(deed: Deed) -> Preview:
        found = planned(deed.reading, roster, review, step=part_of(step, 0, 2))
        _write(store, deed, found.plan, part_of(step, 1, 2))
        return found

    written = store.write(work, actor=actor)
    plan = written.value.plan
    added, updated = plan.count(Action.ADD), plan.count(Action.UPDATE)
    return Imported(preview=written.value, added=added, updated=updated, act=written.act)


@undisturbed()
def _write(store: Store, deed: Deed, plan: ImportPlan, step: Step) -> None:
    number = people.last_number(deed.reading)
    for place, row in enumerate(plan.rows):
        if place % _ROWS_A_FOLD == 0:
            step(place, len(plan.rows))
            deed.fold()
        if row.action is Action.ADD:
            number += 1
            _add(store, deed, {**row.changes, "list_number": number})
        elif row.action is Action.UPDATE and row.person is not None:
            deed.draft.set("person", row.person, row.changes)
    step(len(plan.rows), len(plan.rows))


def _add(store: Store, deed: Deed, fields: dict[str, object]) -> None:
    key = PersonId(store.around.ids.new())
    deed.draft.add("person", key, {"role": "participant", **fields})
    give_code(store, deed, key, codes.make(store.around.ids.random))


def give_code(store: Store, deed: Deed, person: PersonId, text: str) -> None:
    """Give a person a badge code."""
    code = derived(store.workshop, "code", text, person)
    deed.draft.add("code", code, {"text": text, "person": str(person)})
