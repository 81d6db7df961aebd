"""Check the code of a certificate against known keys and, if given, the register of a file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from facilitator.model.certificates import CertificateState
from facilitator.services import signing
from facilitator.store import certificates as stored
from facilitator.store.connection import Connection
from facilitator.store.redaction import fingerprint


class Verified(StrEnum):
    """Name the outcomes; only `genuine` is good."""

    GENUINE = "genuine"
    REVOKED = "revoked"
    REPLACED = "replaced"
    VOIDED = "voided"
    CHANGED = "changed"
    UNKNOWN_ISSUER = "unknown_issuer"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Hold what checking a thing gave: its certified lines, and whose key signed them."""

    status: Verified
    lines: tuple[str, ...] = ()
    key_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """Hold whom to believe: public keys (DER) by key id, and what became of codes.

    A code of somebody whose data were erased is known by its fingerprint only.
    """

    keys: Mapping[bytes, tuple[bytes, ...]]
    ended: Mapping[str, Verified]


def trust(keys: Iterable[bytes], connection: Connection | None = None) -> Trust:
    """Gather trusted keys; a workshop file adds its issuers and its register."""
    trusted = list(keys)
    ended: dict[str, Verified] = {}
    if connection is not None:
        trusted += stored.register(connection).issuers
        for one in stored.certificates(connection):
            if one.state in _ENDINGS:
                ended[one.values.erased or one.values.code] = _ENDINGS[one.state]
    by_id: dict[bytes, tuple[bytes, ...]] = {}
    for key in dict.fromkeys(trusted):
        named = signing.key_id(key)
        by_id[named] = (*by_id.get(named, ()), key)
    return Trust(keys=by_id, ended=ended)


_ENDINGS = {
    CertificateState.REVOKED: Verified.REVOKED,
    CertificateState.REPLACED: Verified.REPLACED,
    CertificateState.VOIDED: Verified.VOIDED,
}


def verify(text: str, trusted: Trust) -> Outcome:
    """Check the text of one code."""
    signed = signing.parse(text)
    if signed is None:
        return Outcome(status=Verified.UNREADABLE)
    shown = signed.key_id.hex()
    known = trusted.keys.get(signed.key_id, ())
    if not known:
        return Outcome(status=Verified.UNKNOWN_ISSUER, lines=signed.lines, key_id=shown)
    if not any(signing.is_genuine(signed, key) for key in known):
        return Outcome(status=Verified.CHANGED, lines=signed.lines, key_id=shown)
    code = text.replace("\r\n", "\n").rstrip("\r\n")
    status = trusted.ended.get(code) or trusted.ended.get(fingerprint(code), Verified.GENUINE)
    return Outcome(status=status, lines=signed.lines, key_id=shown)
