"""Read the workshop, its sessions, attendance points and policy."""

import sqlite3
from datetime import UTC, date, datetime
from fractions import Fraction
from uuid import UUID

from facilitator.errors import StoreError
from facilitator.model.ids import ExerciseId, PersonId, PointId, SessionId
from facilitator.model.people import Active
from facilitator.model.workshop import (
    Basis,
    CertificatePolicy,
    MissingOut,
    Point,
    Policy,
    Session,
    Signatory,
    Workshop,
)
from facilitator.quantities import exact
from facilitator.store.values import (
    integer_of,
    read_json,
    read_list,
    read_object,
    text_of,
    time_of,
    uuid_of,
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def meta(connection: sqlite3.Connection, key: str) -> str:
    """Read an entry of the meta table, empty where there is none."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return "" if row is None else str(row[0])


def workshop_id(connection: sqlite3.Connection) -> UUID:
    """Read the id that the workshop keeps through copies and restores.

    Raises:
        StoreError: `file.damaged`, there is none.
    """
    found = uuid_of(meta(connection, "workshop"))
    if found is None:
        (_, _, path), *_ = connection.execute("PRAGMA database_list").fetchall()
        raise StoreError("file.damaged", path=path)
    return found


def moment(milliseconds: int) -> datetime:
    """Turn UTC milliseconds into an aware datetime in UTC."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def ids(text: str | None) -> tuple[UUID, ...]:
    """Read a JSON list of ids, dropping what is none."""
    return tuple(read for item in read_list(text) if (read := uuid_of(item)))


def number(text: object, default: Fraction) -> Fraction:
    """Read a number kept as text, the default where there is none.

    A power of ten is none: a few characters of it fill the memory.
    """
    if "e" in str(text).lower():
        return default
    try:
        return exact(text)
    except ValueError:
        return default


def active_of(text: str | None) -> Active:
    """Read when a person is active; nothing said is always."""
    if text is None:
        return Active()
    found = read_object(text)
    return Active(
        since=integer_of(found.get("since")),
        until=integer_of(found.get("until")),
        never=bool(found.get("never")),
    )


def workshop(connection: sqlite3.Connection) -> Workshop:
    """Read the workshop; an empty file gives one without a title."""
    key = workshop_id(connection)
    row = connection.execute(
        """SELECT title, theme, organizer, venue, city, zone, letter_number, language, paper,
        budget_year, capacity, days FROM workshop WHERE id = ?""",
        (key.bytes,),
    ).fetchone()
    if row is None:
        return Workshop(id=key, title="")
    *texts, budget_year, capacity, days = row
    title, theme, organizer, venue, city, zone, letter, language, paper = (
        text or "" for text in texts
    )
    return Workshop(
        id=key, title=title, theme=theme, organizer=organizer, venue=venue, city=city,
        zone=zone or "Asia/Jakarta", letter_number=letter, language=language or "id",
        paper=paper or "A4", budget_year=budget_year, capacity=capacity, days=_days(days),
        signatories=signatories(connection),
    )  # fmt: skip


def _days(text: str | None) -> tuple[date, ...]:
    return tuple(day for item in read_list(text) if (day := _day(item)))


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def letterhead(connection: sqlite3.Connection) -> str:
    """Read the letterhead's one field (JSON), empty where there is none."""
    key = workshop_id(connection)
    row = connection.execute("SELECT letterhead FROM workshop WHERE id = ?", (key.bytes,))
    found = row.fetchone()
    return "" if found is None else str(found[0] or "")


def signatories(connection: sqlite3.Connection) -> tuple[Signatory, ...]:
    """Read who signs, in their order."""
    rows = connection.execute("SELECT block FROM signatory ORDER BY rank, id")
    return tuple(signatory_of(read_json(text)) for (text,) in rows if text)


def signatory_of(block: object) -> Signatory:
    """Read a signatory from its one field."""
    known = block if isinstance(block, dict) else {}
    return Signatory(
        **{name: str(known.get(name) or "") for name in Signatory.__dataclass_fields__}
    )


def sessions(connection: sqlite3.Connection) -> tuple[Session, ...]:
    """Read the sessions by start, end, rank and id; one without a time is left out."""
    rows = connection.execute(
        "SELECT id, title, time, jp, kind, day, method, speakers, slot, ref, rank FROM session"
    )
    found = [(session, row[-1] or "") for row in rows if (session := _session(row))]
    found.sort(key=lambda pair: (pair[0].starts_at, pair[0].ends_at, pair[1], pair[0].id))
    return tuple(session for session, _ in found)


def _session(row: tuple[object, ...]) -> Session | None:
    key, title, time, jp, kind, day, method, speakers, slot, ref, _rank = row
    span = read_object(time)
    start, end = time_of(span.get("start")), time_of(span.get("end"))
    if start is None or end is None:
        return None
    return Session(
        id=SessionId(UUID(bytes=key if isinstance(key, bytes) else b"")),
        title=str(title or ""),
        starts_at=moment(start),
        ends_at=moment(end),
        jp=number(jp, Fraction(0)),
        kind=str(kind or "learning"),
        day=day if isinstance(day, int) else 1,
        method=str(method or ""),
        speakers=tuple(map(PersonId, ids(str(speakers) if speakers else None))),
        slot=str(slot or ""),
        ref=str(ref or ""),
    )


def sessions_by_id(connection: sqlite3.Connection) -> dict[SessionId, Session]:
    """Read the sessions under their ids, in their order."""
    return {session.id: session for session in sessions(connection)}


def points(connection: sqlite3.Connection) -> tuple[Point, ...]:
    """Read the attendance points in their order."""
    rows = connection.execute(
        "SELECT id, title, sessions, takes_out, closed_at, ref FROM point ORDER BY rank, id"
    )
    return tuple(
        Point(
            id=PointId(UUID(bytes=key)),
            title=title or "",
            sessions=tuple(map(SessionId, ids(listed))),
            takes_out=bool(takes_out),
            is_closed=closed_at is not None,
            ref=ref or "",
        )
        for key, title, listed, takes_out, closed_at, ref in rows
    )


_INTEGERS = (
    "jp_minutes",
    "late_after_minutes",
    "early_before_minutes",
    "duplicate_scan_seconds",
    "scan_opens_before_minutes",
    "scan_closes_after_minutes",
)


def policy(connection: sqlite3.Connection) -> Policy:
    """Read the policy; what it does not say is as new workshops have it."""
    row = connection.execute(
        f"""SELECT missing_out, credit_share, assessor_gap_above, number_pattern, certificate,
        exercise_weights, gain_bands, survey_bands, {", ".join(_INTEGERS)}
        FROM policy ORDER BY id LIMIT 1"""
    ).fetchone()
    usual = Policy()
    if row is None:
        return usual
    missing, credit, gap, pattern, certificate, weights, gains, bands, *counts = row
    high, medium = _gain_bands(gains, usual)
    chosen = {
        name: count for name, count in zip(_INTEGERS, counts, strict=True) if count is not None
    }
    return Policy(
        missing_out=MissingOut(missing) if missing in set(MissingOut) else usual.missing_out,
        credit_share=number(credit, usual.credit_share),
        certificate=_certificate_policy(certificate, usual.certificate),
        exercise_weights=tuple(
            (ExerciseId(read), number(weight, Fraction(0)))
            for key, weight in read_object(weights).items()
            if (read := uuid_of(key))
        ),
        assessor_gap_above=number(gap, usual.assessor_gap_above),
        gain_high_from=high,
        gain_medium_from=medium,
        survey_bands=_survey_bands(bands) or usual.survey_bands,
        number_pattern=pattern or usual.number_pattern,
        **chosen,
    )


def _gain_bands(text: str | None, usual: Policy) -> tuple[Fraction, Fraction]:
    found = read_object(text)
    high = number(found.get("high_from"), usual.gain_high_from)
    return high, number(found.get("medium_from"), usual.gain_medium_from)


def _survey_bands(text: str | None) -> tuple[tuple[str, Fraction, Fraction], ...]:
    zero = Fraction(0)
    bands = [band for band in read_list(text) if isinstance(band, list) and len(band) == len("abc")]
    return tuple((str(band), number(low, zero), number(high, zero)) for band, low, high in bands)


def _certificate_policy(text: str | None, usual: CertificatePolicy) -> CertificatePolicy:
    found = read_object(text)
    basis, listed = text_of(found.get("basis")), found.get("sessions")
    if basis not in set(Basis):
        return usual
    items = listed if isinstance(listed, list) else []
    return CertificatePolicy(
        basis=Basis(basis),
        at_least=number(found.get("at_least"), usual.at_least),
        sessions=tuple(SessionId(read) for item in items if (read := uuid_of(item))),
    )
