"""Read certificates, decisions about them, and who holds the register."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from facilitator.model.certificates import (
    Certificate,
    CertificateState,
    FrozenCertificate,
)
from facilitator.model.ids import CertificateId, PersonId
from facilitator.store.entries import entries_of, standing_for
from facilitator.store.plan import signatory_of

_DAYS = ("starts_on", "ends_on", "issued_on")
_OTHER = frozenset({*_DAYS, "signatories", "sessions", "revision"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Hold who may take numbers, the highest one of each series, and the keys of issuers.

    `issuers` are public keys as SubjectPublicKeyInfo (DER).
    """

    holder: bytes | None
    highest: Mapping[str, int]
    issuers: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Hold what a person decided about somebody's certificate, and why."""

    is_entitled: bool
    reason: str


def certificates(connection: sqlite3.Connection) -> tuple[Certificate, ...]:
    """Read all certificates by series, number and revision, each with who stands for its owner."""
    stands = standing_for(connection)
    rows = connection.execute(
        """SELECT id, person, kind, scope, series, count, state, "values", history
        FROM certificate WHERE person IS NOT NULL"""
    )
    found = [_certificate((row[0], stands.get(row[1], row[1]), *row[2:])) for row in rows]
    return tuple(
        sorted(found, key=lambda one: (one.series, one.count, one.values.revision, one.id))
    )


_OF_ENTRY = """SELECT id, person, kind, scope, series, count, state, "values", history
    FROM certificate WHERE person = ?"""


def of_person(connection: sqlite3.Connection, person: PersonId) -> tuple[Certificate, ...]:
    """Read the certificates of one person by series, number and revision, of all entries."""
    found = [
        _certificate(row)
        for entry in entries_of(connection, person.bytes)
        for row in connection.execute(_OF_ENTRY, (entry,))
    ]
    return tuple(sorted(found, key=lambda one: (one.series, one.count, one.values.revision)))


def _certificate(row: tuple[bytes, bytes, str, str, str, int, str, str, str]) -> Certificate:
    key, person, kind, scope, series, count, state, values, history = row
    return Certificate(
        id=CertificateId(UUID(bytes=key)),
        person=PersonId(UUID(bytes=person)),
        kind=kind or "",
        scope=scope or "",
        series=series or "",
        count=count or 0,
        state=CertificateState(state),
        values=thaw(json.loads(values)),
        history=tuple(
            (CertificateState(name), at, reason) for name, at, reason in json.loads(history)
        ),
    )


def freeze(values: FrozenCertificate) -> dict[str, object]:
    """Turn frozen values into the body of a fact; `thaw` gives them back."""
    plain = {name: getattr(values, name) for name in FrozenCertificate.__dataclass_fields__}
    plain.update({name: plain[name].isoformat() for name in _DAYS})
    plain["sessions"] = [list(session) for session in values.sessions]
    plain["signatories"] = [
        {name: getattr(one, name) for name in one.__dataclass_fields__}
        for one in values.signatories
    ]
    return plain


def thaw(body: Mapping[str, object]) -> FrozenCertificate:
    """Read frozen values back; texts that an older program did not freeze are empty."""
    texts = {
        name: str(body.get(name) or "")
        for name in FrozenCertificate.__dataclass_fields__
        if name not in _OTHER
    }
    starts_on, ends_on, issued_on = (date.fromisoformat(str(body.get(name))) for name in _DAYS)
    signatories, sessions = body.get("signatories"), body.get("sessions")
    revision = body.get("revision")
    frozen = FrozenCertificate(
        number="",
        name="",
        full_name="",
        starts_on=starts_on,
        ends_on=ends_on,
        issued_on=issued_on,
        revision=revision if isinstance(revision, int) else 0,
        signatories=tuple(map(signatory_of, signatories if isinstance(signatories, list) else ())),
        sessions=tuple(
            (str(title), str(speakers), str(jp))
            for title, speakers, jp in (sessions if isinstance(sessions, list) else ())
        ),
    )
    return replace(frozen, **texts)  # type: ignore[arg-type]  # every name left is a text


def decisions(connection: sqlite3.Connection) -> Mapping[tuple[PersonId, str], Decision]:
    """Read what persons decided, by person and kind of certificate.

    Of a person with several entries, what was decided of the one that stands for them counts.
    """
    stands = standing_for(connection)
    found: dict[tuple[PersonId, str], Decision] = {}
    rows = connection.execute("SELECT person, kind, verdict FROM decision ORDER BY id").fetchall()
    for person, kind, text in sorted(rows, key=lambda row: row[0] in stands):
        verdict = json.loads(text or "null")
        if person is not None and isinstance(verdict, dict):
            key = PersonId(UUID(bytes=stands.get(person, person))), kind or ""
            decision = Decision(
                is_entitled=bool(verdict.get("entitled")), reason=str(verdict.get("reason") or "")
            )
            if person not in stands:
                found[key] = decision
            found.setdefault(key, decision)
    return found


def register(connection: sqlite3.Connection) -> Register:
    """Read who holds the register and what numbers are used, named or taken."""
    row = connection.execute("SELECT device, after, issuers FROM register").fetchone()
    highest: dict[str, int] = {} if row is None else json.loads(row[1] or "{}")
    for series, count in connection.execute(
        "SELECT series, max(count) FROM certificate WHERE series IS NOT NULL GROUP BY series"
    ):
        highest[series] = max(highest.get(series, 0), count or 0)
    if row is None:
        return Register(holder=None, highest=highest)
    issuers = tuple(bytes.fromhex(key) for key in json.loads(row[2] or "[]"))
    return Register(holder=row[0], highest=highest, issuers=issuers)
