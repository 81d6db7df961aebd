"""Keep the people of a workshop: add, mend, withdraw, bring back, remove, give new badges.

What somebody types is read by the same readers as a list that is imported.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from facilitator.errors import UserError
from facilitator.identity import (
    Fault,
    Reading,
    birth_date_of,
    employment_of,
    is_nothing,
    read_email,
    read_employment,
    read_golongan,
    read_nip,
    read_pangkat,
    read_phone,
    read_sex,
    sex_of,
)
from facilitator.model.ids import PersonId
from facilitator.model.people import Active, Person, Role
from facilitator.quantities import utc_ms
from facilitator.roster.dates import read_date
from facilitator.rules import codes
from facilitator.services.import_roster import give_code
from facilitator.store import certificates, people, plan
from facilitator.store.connection import Connection, Deed, Store
from facilitator.store.facts import derived
from facilitator.text import clean, split_name

NAMED = "named"
"""The field of a name typed with its titles, which is kept as three."""

OWN = "own."
"""What the name of a field begins with that only this agency's list has."""

_PARTS = ("name", "title_front", "title_back")


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Say why a typed value is not taken: a message key and the values for its sentence."""

    field: str
    key: str
    params: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """Hold what typed fields come to: values in normal form, and what is not taken."""

    values: Mapping[str, str]
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """Hold a person who was added, and the code on their badge."""

    person: PersonId
    code: str


def _read_text(text: str) -> Reading:
    return Reading(None if is_nothing(text) else clean(text))


def _read_number(text: str) -> Reading:
    """Read a NIP that may as well be left out."""
    found = read_nip(text)
    return Reading("") if found.fault is Fault.NIP_MISSING else found


_READERS: Mapping[str, Callable[[str], Reading]] = {
    "nip": _read_number,
    "employment": read_employment,
    "sex": read_sex,
    "birth_date": lambda text: Reading("") if is_nothing(text) else read_date(text, ""),
    "pangkat": read_pangkat,
    "golongan": read_golongan,
    "phone": read_phone,
    "email": read_email,
}


def read_typed(
    connection: Connection, fields: Mapping[str, str], person: Person | None = None
) -> Typed:
    """Read typed fields of a person, or of somebody new, and say what cannot be taken.

    Args:
        connection: The workshop, where another person may have the NIP already.
        fields: Texts by field of `Person`, or under `NAMED` a name with its titles.
        person: Who they belong to; `None` is somebody new. Of who was erased nothing is taken.
    """
    if person is not None and person.is_erased:
        return Typed(values={}, refusals=tuple(map(_refused_as_erased, fields)))
    values: dict[str, str] = {}
    refusals: list[Refusal] = []
    for name, text in fields.items():
        if name == NAMED:
            values |= dict(zip(_PARTS, split_name(text), strict=True))
            continue
        reading = _READERS.get(name, _read_text)(text)
        if reading.fault is None:
            values[name] = reading.value or ""
        else:
            shown = reading.shown or reading.known_digits or text
            key = f"problem.{reading.fault}"
            refusals.append(Refusal(field=name, key=key, params={"value": shown, "other_row": "?"}))
    refusals += _across(connection, values, person)
    refused = {refusal.field for refusal in refusals}
    kept = {name: value for name, value in values.items() if name not in refused}
    return Typed(values=kept, refusals=tuple(refusals))


def _refused_as_erased(field: str) -> Refusal:
    return Refusal(field=field, key="error.person.erased", params={})


def _across(
    connection: Connection, values: Mapping[str, str], person: Person | None
) -> list[Refusal]:
    """Find what is wrong only beside the other fields, or the other people."""
    found = []
    named = values.get("name")
    if named is not None and not any(map(str.isalpha, named)):
        found.append(Refusal(field="name", key="error.person.no_name", params={}))
    nip = values.get("nip", person.nip if person else "")
    golongan = values.get("golongan")
    if golongan and nip and "/" not in golongan and employment_of(nip) == "PNS":
        params = {"value": golongan}
        found.append(Refusal(field="golongan", key="problem.GOLONGAN_UNKNOWN", params=params))
    if values.get("nip"):
        other = people.holder(connection, values["nip"])
        if other is not None and (person is None or other.id != person.id):
            params = {"name": other.full_name}
            found.append(Refusal(field="nip", key="error.person.nip_taken", params=params))
    return found


def misfit(
    connection: Connection, chosen: Iterable[PersonId], field: str, text: str
) -> Refusal | None:
    """Say why one text cannot be the value of a field of several people; `None` for no reason."""
    refusals = read_typed(connection, {field: text}).refusals
    # Only what golongan there is depends on whose it is: on the employment in the NIP.
    if not refusals and field == "golongan":
        for key in chosen:
            person = people.person(connection, key)
            if person is None or person.is_erased:
                continue  # nothing is written there
            refusals = read_typed(connection, {field: text}, person).refusals
            if refusals:
                break
    return next(iter(refusals), None)


def notices(person: Person) -> tuple[Refusal, ...]:
    """Say what looks odd in what is kept of a person; nothing of it has to be mended."""
    found = []
    if person.nip and person.birth_date and birth_date_of(person.nip) != person.birth_date:
        found.append(Refusal(field="birth_date", key="problem.NIP_BIRTH_MISMATCH", params={}))
    if person.nip and person.sex and sex_of(person.nip) != person.sex:
        found.append(Refusal(field="sex", key="problem.NIP_SEX_MISMATCH", params={}))
    return tuple(found)


def value_of(person: Person, field: str) -> str:
    """Give the text of a field, of an own one under `own.<heading>`; empty for none."""
    if field.startswith(OWN):
        return person.own.get(field.removeprefix(OWN), "")
    return str(getattr(person, field))


# ---- writing


def add(
    store: Store, fields: Mapping[str, str], *, role: Role = Role.PARTICIPANT, actor: str = ""
) -> Added:
    """Add a person, who gets a list number and a badge code at once.

    Args:
        store: The workshop.
        fields: Values as `read_typed` gives them; the name must be there.
        role: What the person does; only participants are numbered.
        actor: The operator's name.

    Raises:
        UserError: `person.no_name`.
    """
    if not fields.get("name"):
        raise UserError("person.no_name")
    return store.write(lambda deed: add_in(store, deed, fields, role), actor=actor).value


def add_in(store: Store, deed: Deed, fields: Mapping[str, object], role: Role) -> Added:
    """Add a person inside a deed; fields without a value are left out."""
    key = PersonId(store.around.ids.new())
    code = codes.make(store.around.ids.random)
    known = {name: value for name, value in fields.items() if value}
    deed.draft.add("person", key, {**known, "role": role.value, **next_number(deed, role)})
    give_code(store, deed, key, code)
    return Added(person=key, code=code)


def next_number(deed: Deed, role: Role) -> dict[str, object]:
    """Give the list number behind the last one, to whoever is numbered."""
    if role is not Role.PARTICIPANT:
        return {}
    return {"list_number": people.last_number(deed.reading) + 1}


def change(
    store: Store, chosen: Iterable[PersonId], fields: Mapping[str, str], *, actor: str = ""
) -> None:
    """Give people other values in some fields; whoever has them already is left alone.

    Nothing is written of who was erased.

    Raises:
        UserError: `person.erased`, where that leaves nobody.
    """
    keys = tuple(chosen)

    def work(deed: Deed) -> None:
        there = [one for key in keys if (one := people.person(deed.reading, key)) is not None]
        if there and all(one.is_erased for one in there):
            raise UserError("person.erased")
        for person in there:
            if person.is_erased:
                continue
            new = {name: text for name, text in fields.items() if value_of(person, name) != text}
            if new:
                deed.draft.set("person", person.id, new)

    store.write(work, actor=actor)


def set_role(store: Store, chosen: Iterable[PersonId], role: Role, *, actor: str = "") -> None:
    """Give people another role; participants without a list number get one."""

    def work(deed: Deed) -> None:
        last = people.last_number(deed.reading)
        for key in chosen:
            person = people.person(deed.reading, key)
            if person is None or person.role is role:
                continue
            fields: dict[str, object] = {"role": role.value}
            if role is Role.PARTICIPANT and person.list_number is None:
                last += 1
                fields["list_number"] = last
            deed.draft.set("person", key, fields)

    store.write(work, actor=actor)


def withdraw(
    store: Store, chosen: Iterable[PersonId], *, last_day: date | None, actor: str = ""
) -> None:
    """Let people leave the workshop: after a day, or, with no day, as if they never came.

    Scans stay on record; those of after do not count.
    """

    def work(deed: Deed) -> None:
        until = None if last_day is None else start_of(deed, last_day + timedelta(days=1)) - 1
        for person in every_entry(deed, chosen):
            active = Active(since=person.active.since, until=until, never=last_day is None)
            deed.draft.set("person", person.id, {"active": active_body(active)})

    store.write(work, actor=actor)


def rejoin(
    store: Store, chosen: Iterable[PersonId], *, first_day: date | None = None, actor: str = ""
) -> None:
    """Let people take part again: from a day on, or, with no day, from the start.

    What counted before somebody left goes on counting.
    """

    def work(deed: Deed) -> None:
        since = None if first_day is None else start_of(deed, first_day)
        for person in every_entry(deed, chosen):
            has_left = person.active.until is not None
            active = Active(since=person.active.since if has_left else since)
            deed.draft.set("person", person.id, {"active": active_body(active)})

    store.write(work, actor=actor)


def every_entry(deed: Deed, chosen: Iterable[PersonId]) -> Iterator[Person]:
    """Read people with all their entries: whoever is active in one of them may come in."""
    for key in chosen:
        for entry in people.entries(deed.reading, key):
            found = people.person(deed.reading, entry)
            if found is not None:
                yield found


def start_of(deed: Deed, day: date) -> int:
    """Give the moment (UTC ms) at which a day begins where the workshop is."""
    zone = ZoneInfo(plan.workshop(deed.reading).zone)
    return utc_ms(datetime.combine(day, time(), zone))


def active_body(active: Active) -> dict[str, object]:
    """Give the one field that says when a person takes part."""
    said = {"since": active.since, "until": active.until, "never": active.never}
    return {name: value for name, value in said.items() if value}


def remove(store: Store, chosen: Iterable[PersonId], *, actor: str = "") -> None:
    """Take people off the list; their scans stay on record without a name.

    Raises:
        UserError: `person.has_certificate`; nobody is removed then.
    """
    keys = tuple(chosen)

    def work(deed: Deed) -> None:
        for key in keys:
            if certificates.of_person(deed.reading, key):
                person = people.person(deed.reading, key)
                raise UserError("person.has_certificate", name=person.full_name if person else "–")
            for entry in people.entries(deed.reading, key):
                deed.draft.remove("person", entry)

    store.write(work, actor=actor)


def replace_code(store: Store, person: PersonId, *, actor: str = "") -> str:
    """Give a person a new badge code; the codes they had open no door any more.

    Raises:
        UserError: `person.erased`.
    """
    text = codes.make(store.around.ids.random)

    def work(deed: Deed) -> None:
        found = people.person(deed.reading, person)
        if found is not None and found.is_erased:
            raise UserError("person.erased")
        for code in people.codes_of(deed.reading, person):
            if code.replaced_at is None:
                key = derived(store.workshop, "code", code.text, code.person)
                deed.draft.set("code", key, {"replaced_at": deed.draft.now})
        give_code(store, deed, person, text)

    store.write(work, actor=actor)
    return text
