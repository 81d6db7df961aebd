"""Declare the tables of certificates: who may have one, and the register of those there are."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from facilitator.identity import masked_nip
from facilitator.language import Texts, date_text
from facilitator.model.certificates import Certificate, CertificateState, Chance
from facilitator.model.ids import PersonId
from facilitator.ports import Surroundings
from facilitator.rules.eligibility import unit_key
from facilitator.services import certificates as service
from facilitator.services import issuing
from facilitator.services.certificates import Preview
from facilitator.services.issuing import Group
from facilitator.store import certificates as stored
from facilitator.store import plan
from facilitator.store.connection import Connection
from facilitator.text import fold
from ui.models.table_model import RIGHT, Column
from ui.theme import Theme

_SHOWN_OF_NIP = 8
NAME, NIP, UNIT, CLAIM, WHY, NUMBER, STATE = range(7)
WIDTHS = (170, 92, 120, 108, 110, 176, 98)
ELASTIC = (NAME, UNIT, WHY)
LEAST_FIRST = (NIP, UNIT, NUMBER, WHY, STATE)

REGISTER_WIDTHS = (44, 150, 170, 120, 164, 150)
REGISTER_ELASTIC = (1, 2, 5)
REGISTER_LEAST_FIRST = (4, 5, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """Hold a person with every text that the table of claims shows."""

    preview: Preview
    groups: frozenset[Group]
    nip: str
    why: str
    short: str
    number: str
    sort_name: str
    search: str

    @property
    def person(self) -> PersonId:
        """Say whose row it is."""
        return self.preview.person.id


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """Hold a certificate with every text that the register shows."""

    certificate: Certificate
    place: int
    day: str
    revision: str
    reason: str
    search: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Hold what the page of certificates shows."""

    people: tuple[PersonRow, ...]
    register: tuple[RegisterRow, ...]
    counts: Mapping[Group, int]
    is_held_elsewhere: bool


def found(connection: Connection, texts: Texts, around: Surroundings) -> Found:
    """Read and prepare everything; in a thread."""
    previews = service.preview(connection, now=around.clock.now())
    unit = texts(unit_key(plan.policy(connection).certificate.basis))
    zone = ZoneInfo(plan.workshop(connection).zone)
    return Found(
        people=tuple(_person_row(one, texts, unit) for one in previews),
        register=tuple(
            _register_row(place, one, texts.language, zone)
            for place, one in enumerate(stored.certificates(connection), start=1)
        ),
        counts=issuing.count(previews),
        is_held_elsewhere=issuing.is_held_elsewhere(connection, around.device),
    )


def _person_row(one: Preview, texts: Texts, unit: str) -> PersonRow:
    person = one.person
    number = "" if one.certificate is None else one.certificate.values.number
    return PersonRow(
        preview=one,
        groups=issuing.groups(one),
        nip=masked_nip(person.nip)[:_SHOWN_OF_NIP],
        why=issuing.reason_text(texts, one.claim, unit),
        short=issuing.short_reason(texts, one.claim, unit),
        number=number,
        sort_name=fold(person.name),
        search=fold(f"{person.full_name} {person.nip} {person.unit} {number}"),
    )


def _register_row(place: int, one: Certificate, language: str, zone: ZoneInfo) -> RegisterRow:
    _, at, reason = one.history[-1] if one.history else (one.state, 0, "")
    since = datetime.fromtimestamp(at / 1000, UTC).astimezone(zone).date()
    return RegisterRow(
        certificate=one,
        place=place,
        day=date_text(since, language),
        revision=str(one.values.revision) if one.values.revision else "",
        reason=reason,
        search=fold(f"{one.values.number} {one.values.full_name} {one.values.nip} {reason}"),
    )


# ---- words

STATE_TONES = {
    CertificateState.PREPARED: "soft",
    CertificateState.RELEASED: "ok",
    CertificateState.VOIDED: "plain",
    CertificateState.REPLACED: "plain",
    CertificateState.REVOKED: "bad",
}


def state_text(state: CertificateState) -> str:
    """Give the word for the state of a certificate."""
    translate = QCoreApplication.translate
    return {
        CertificateState.PREPARED: translate("CertificateTable", "Prepared"),
        CertificateState.RELEASED: translate("CertificateTable", "Released"),
        CertificateState.VOIDED: translate("CertificateTable", "Voided"),
        CertificateState.REPLACED: translate("CertificateTable", "Replaced"),
        CertificateState.REVOKED: translate("CertificateTable", "Revoked"),
    }[state]


def claim_text(one: Preview) -> str:
    """Give the words for how a person stands toward a certificate."""
    translate = QCoreApplication.translate
    if one.claim.chance is Chance.POSSIBLE:
        return translate("CertificateTable", "Still possible")
    if one.claim.chance is Chance.DECIDED:
        if one.claim.is_entitled:
            return translate("CertificateTable", "Entitled, decided")
        return translate("CertificateTable", "Refused, decided")
    if one.claim.is_entitled:
        return translate("CertificateTable", "Entitled")
    return translate("CertificateTable", "Not entitled")


def claim_tone(one: Preview) -> str:
    """Give the tone of how a person stands."""
    if one.claim.is_entitled:
        return "ok"
    return "warn" if one.claim.chance is Chance.POSSIBLE else "bad"


def person_columns(theme: Theme) -> tuple[Column[PersonRow], ...]:
    """Declare the table of claims."""
    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("CertificateTable", "Name"), width=WIDTHS[NAME],
            value=lambda row: row.preview.person.full_name, sort_key=lambda row: row.sort_name,
        ),
        Column(
            title=translate("CertificateTable", "NIP"), width=WIDTHS[NIP],
            value=lambda row: row.nip,
        ),
        Column(
            title=translate("CertificateTable", "Unit"), width=WIDTHS[UNIT],
            value=lambda row: row.preview.person.unit,
        ),
        Column(
            title=translate("CertificateTable", "Claim"), width=WIDTHS[CLAIM],
            value=lambda row: claim_text(row.preview),
            color=lambda row: theme.color(claim_tone(row.preview)),
        ),
        Column(
            title=translate("CertificateTable", "Why"), width=WIDTHS[WHY],
            value=lambda row: row.short, hint=lambda row: row.why,
        ),
        Column(
            title=translate("CertificateTable", "Number"), width=WIDTHS[NUMBER],
            value=lambda row: row.number,
        ),
        Column(
            title=translate("CertificateTable", "Certificate"), width=WIDTHS[STATE],
            value=_state_of,
        ),
    )  # fmt: skip


def _state_of(row: PersonRow) -> str:
    one = row.preview.certificate
    return "–" if one is None else state_text(one.state)


def register_columns(theme: Theme) -> tuple[Column[RegisterRow], ...]:
    """Declare the register."""
    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("CertificateTable", "No."), width=REGISTER_WIDTHS[0], align=RIGHT,
            value=lambda row: str(row.place), sort_key=lambda row: row.place,
        ),
        Column(
            title=translate("CertificateTable", "Number"), width=REGISTER_WIDTHS[1],
            value=lambda row: row.certificate.values.number, sort_key=lambda row: row.place,
        ),
        Column(
            title=translate("CertificateTable", "Name"), width=REGISTER_WIDTHS[2],
            value=lambda row: row.certificate.values.full_name,
        ),
        Column(
            title=translate("CertificateTable", "State"), width=REGISTER_WIDTHS[3],
            value=_registered_state,
            color=lambda row: _state_color(theme, row),
        ),
        Column(
            title=translate("CertificateTable", "Since"), width=REGISTER_WIDTHS[4],
            value=lambda row: row.day, sort_key=_since,
        ),
        Column(
            title=translate("CertificateTable", "Reason"), width=REGISTER_WIDTHS[5],
            value=lambda row: row.reason,
        ),
    )  # fmt: skip


def _registered_state(row: RegisterRow) -> str:
    said = state_text(row.certificate.state)
    if not row.revision:
        return said
    revision = QCoreApplication.translate("CertificateTable", "revision {number}")
    return f"{said}, {revision.format(number=row.revision)}"


def _state_color(theme: Theme, row: RegisterRow) -> QColor:
    token = {"soft": "primary", "plain": "muted"}.get(STATE_TONES[row.certificate.state])
    return theme.color(token or STATE_TONES[row.certificate.state])


def _since(row: RegisterRow) -> int:
    return row.certificate.history[-1][1] if row.certificate.history else 0
