"""Fold what happened to rounds, certificates, the register and clocks into rows."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from facilitator.store import facts, kinds
from facilitator.store.facts import Fact
from facilitator.store.values import bytes_of, id_of, integer_of, text_of

Found = list[tuple[str, Fact]]
Row = tuple[object, ...]

_STATES = MappingProxyType(
    {
        kinds.RELEASED: "released",
        kinds.VOIDED: "voided",
        kinds.REPLACED: "replaced",
        kinds.REVOKED: "revoked",
    }
)
_FINAL = frozenset({"voided", "replaced", "revoked"})

TABLES: Mapping[str, str] = MappingProxyType(
    {
        kinds.ROUND_STARTED: "round",
        kinds.CLOCK_CORRECTED: "clock",
        kinds.REGISTER_TAKEN: "register",
        **dict.fromkeys(kinds.CERTIFICATE - {kinds.REGISTER_TAKEN}, "certificate"),
    }
)
"""The table that each kind of happening is folded into."""


def _read(found: Found) -> list[dict[str, object]]:
    return [facts.decode(name, fact.version, fact.body) for name, fact in found]


def _fold_round(subject: bytes, found: Found) -> Row | None:
    """Take the last definition: a later one needs a reason and stands for the earlier."""
    if not found:
        return None
    body = _read(found)[-1]
    return (
        subject,
        id_of(body.get("exercise")),
        integer_of(body.get("number")),
        facts.encode_json(body.get("definition")),
        text_of(body.get("reason")),
        found[-1][1].at,
    )


def _fold_clock(subject: bytes, found: Found) -> Row | None:
    if not found:
        return None
    body = _read(found)[-1]
    return subject, bytes_of(body.get("writer")), integer_of(body.get("shift_ms"))


def _fold_register(subject: bytes, found: Found) -> Row | None:
    """Take the last holder, and of each series the highest number anybody named."""
    if not found:
        return None
    after: dict[str, int] = {}
    issuers: set[str] = set()
    holder = b""
    for body in _read(found):
        holder = bytes_of(body.get("device")) or holder
        issuers.add((bytes_of(body.get("issuer")) or b"").hex())
        named = body.get("after")
        for series, count in (named if isinstance(named, dict) else {}).items():
            after[series] = max(after.get(series, 0), integer_of(count) or 0)
    return subject, holder, facts.encode_json(after), facts.encode_json(sorted(issuers - {""}))


def _fold_certificate(subject: bytes, found: Found) -> Row | None:
    """Follow a certificate from prepared to its end; an end is never left again."""
    frozen: dict[str, object] | None = None
    state, history = "", []
    for name, fact in found:
        body = facts.decode(name, fact.version, fact.body)
        if name == kinds.PREPARED:
            if frozen is not None:
                continue
            frozen, state = body, "prepared"
        elif frozen is None or state in _FINAL:
            continue
        else:
            state = _STATES[name]
        history.append([state, fact.at, text_of(body.get("reason")) or ""])
    if frozen is None:
        return None
    return (
        subject,
        id_of(frozen.get("person")),
        *(text_of(frozen.get(field)) for field in ("kind", "scope", "series")),
        integer_of(frozen.get("count")),
        state,
        facts.encode_json(frozen.get("values")),
        facts.encode_json(history),
    )


FOLDS: Mapping[str, Callable[[bytes, Found], Row | None]] = MappingProxyType(
    {
        "round": _fold_round,
        "clock": _fold_clock,
        "register": _fold_register,
        "certificate": _fold_certificate,
    }
)
"""How each of those tables gets its row from the facts in force, in order."""
