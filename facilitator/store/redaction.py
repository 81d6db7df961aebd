"""Take what says who somebody was out of the bodies of facts, and leave what is counted.

Keys, stamps, acts and kinds stay, so that order and undo hold; ids of people are random and stay
too. What counts (presence, teams, that a certificate was given) can still be counted, and nobody
can tell any more whose it was.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice, product
from typing import NamedTuple
from uuid import UUID

from facilitator.store import kinds
from facilitator.store.facts import derived
from facilitator.store.mentions import Mentions, words_of
from facilitator.store.values import id_of, text_of
from facilitator.text import compose_name

Body = dict[str, object]

LEARNED = frozenset(
    {
        *(f"{name}.{verb}" for name in ("person", "code", "decision") for verb in ("add", "set")),
        *(f"{name}.{verb}" for name in ("test_result", "assessor") for verb in ("add", "set")),
        kinds.PREPARED,
    }
)
"""The kinds that have to be known before the first body is changed."""

_MOST_NAMES = 64
_KEPT_OF_PERSON = ("role", "active", "assigned", "replaces", "removed")
_KEPT_OF_CODE = ("text", "person", "replaced_at", "removed")
_KEPT_AT_POINT = ("person", "direction", "station", "device", "happened_at", "status")
_EMPTIED_VALUES = ("nip", "pangkat", "golongan", "jabatan", "unit", "code")


class Redacted(NamedTuple):
    """Hold subject and body as they are kept; `concerns` tells of a fact about somebody erased."""

    subject: bytes
    body: Body
    concerns: bool


@dataclass(slots=True)
class _Texts:
    """Gather every text that ever said who an entry is, withdrawn ones too."""

    names: set[str] = field(default_factory=set)
    fronts: set[str] = field(default_factory=lambda: {""})
    backs: set[str] = field(default_factory=lambda: {""})
    numbers: set[str] = field(default_factory=set)
    references: set[str] = field(default_factory=set)

    def add(self, body: Mapping[str, object]) -> None:
        """Take note of one body of `person.add` or `person.set`."""
        for found, names in (
            (self.names, ("name", "name_confirmed")), (self.fronts, ("title_front",)),
            (self.backs, ("title_back",)), (self.numbers, ("nip", "phone", "email")),
            (self.references, ("ref",)),
        ):  # fmt: skip
            found.update(text for name in names if (text := text_of(body.get(name))))
        phone = text_of(body.get("phone")) or ""
        if phone.startswith("+62"):
            self.numbers.add(f"0{phone.removeprefix('+62')}")

    def all_names(self) -> set[str]:
        """Give the names bare and with every titles they ever had."""
        combined = product(sorted(self.names), sorted(self.fronts), sorted(self.backs))
        return self.names | {compose_name(*parts) for parts in islice(combined, _MOST_NAMES)}


class Redaction:
    """Know what to take out of a file: `learn` from some facts, `settle`, then `apply` to all."""

    def __init__(self, workshop: UUID, people: Iterable[bytes], label: str) -> None:
        """Begin for these entries; `label` stands where a name was."""
        self._workshop = workshop
        self._people = frozenset(people)
        self._label = label
        self._texts: dict[bytes, _Texts] = {}
        self._others = _Texts()
        self._owned: set[bytes] = set()
        self._holders: dict[str, set[bytes]] = {}
        self._first_stamps: dict[str, int] = {}
        self._codes: dict[str, str] = {}
        self._subjects: dict[bytes, bytes] = {}
        self._references: set[str] = set()
        self._mentions = Mentions((), (), label)
        self._rules: Mapping[str, Callable[[str, Body], Body]] = {
            "person": self._person, "code": self._code, "decision": self._decision,
            "test_result": _only_removed, "assessor": self._assessor, "scan": self._at_point,
            "presence": self._at_point, "certificate": self._certificate,
        }  # fmt: skip

    # ---- first look

    def learn(self, kind: str, subject: bytes, body: Body, stamp: int) -> None:
        """Take note of a fact of the kinds in `LEARNED`; all of them, in any order."""
        name = kind.partition(".")[0]
        if name == "person":
            mine = subject in self._people
            texts = self._texts.setdefault(subject, _Texts()) if mine else self._others
            texts.add(body)
            return
        person = id_of(body.get("person"))
        if name == "code":
            text = text_of(body.get("text"))
            if text is not None and person is not None:
                self._holders.setdefault(text, set()).add(person)
                before = self._first_stamps.get(text, stamp)
                self._first_stamps[text] = min(before, stamp)
        if person in self._people:
            self._owned.add(subject)

    def settle(self) -> None:
        """Work out from what was learned what is to vanish; before the first `apply`."""
        self._settle_codes()
        theirs = {words_of(name) for name in self._others.names}
        gone: set[str] = set()
        for texts in self._texts.values():
            # Of two people with one name nobody can say who is meant, whatever the titles.
            texts.names = {name for name in texts.names if words_of(name) not in theirs}
            gone |= texts.all_names() | texts.numbers
        self._mentions = Mentions(gone, self._others.names | self._others.numbers, self._label)
        references = {text for texts in self._texts.values() for text in texts.references}
        references |= {str(UUID(bytes=key)) for key in self._people}
        self._references = {text.casefold() for text in references | set(self._codes)}

    def _settle_codes(self) -> None:
        """Give each code that only erased people bear another text, which says nothing."""
        mine = [text for text, found in self._holders.items() if found <= self._people]
        counted: dict[bytes, int] = {}
        for text in sorted(mine, key=lambda one: (self._first_stamps[one], one)):
            holder = min(self._holders[text])
            counted[holder] = number = counted.get(holder, 0) + 1
            made = derived(self._workshop, "erased", UUID(bytes=holder), number)
            stands = "" if "\0" in text else made.hex[:16].upper()
            self._codes[text] = stands
            for person in self._holders[text]:
                was, becomes = (
                    derived(self._workshop, "code", one, UUID(bytes=person)).bytes
                    for one in (text, stands)
                )
                self._subjects[was] = becomes

    # ---- second look

    def apply(self, kind: str, subject: bytes, body: Body) -> Redacted:
        """Give a fact as it is to be kept."""
        name = kind.partition(".")[0]
        concerns = self._concerns(name, subject, body)
        new = body
        if concerns and name in self._rules:
            new = self._rules[name](kind, body)
        elif name == "answer" and self._is_of_theirs(body.get("respondent")):
            new, concerns = {**body, "respondent": ""}, True
        new = self._swept(name, new, is_theirs=concerns)
        return Redacted(self._subjects.get(subject, subject), new, concerns or new != body)

    def is_name(self, text: str) -> bool:
        """Tell whether a text is the name of somebody erased."""
        return self._mentions.is_one(text)

    def _concerns(self, name: str, subject: bytes, body: Body) -> bool:
        if subject in self._people or subject in self._owned:
            return True
        code = body.get("code") if name == "scan" else None
        return id_of(body.get("person")) in self._people or (
            isinstance(code, str) and code in self._codes
        )

    def _is_of_theirs(self, text: object) -> bool:
        if not isinstance(text, str):
            return False
        return text.strip().casefold() in self._references or self.is_name(text)

    def _swept(self, name: str, body: Body, *, is_theirs: bool) -> Body:
        """Take mentions out of free text; who signs, and other people's own data, stay."""
        if name in {"signatory", "code"} or (name == "person" and is_theirs):
            return body
        if name == "person":
            own = {key: text for key, text in body.items() if key.startswith("own.")}
            return body | {key: self._mentions.sweep_all(text) for key, text in own.items()}
        values = body.get("values")
        if name == "certificate" and isinstance(values, dict):
            return body | {"values": {**values, "sessions": self._taught(values.get("sessions"))}}
        return {key: self._mentions.sweep_all(inner) for key, inner in body.items()}

    def _taught(self, sessions: object) -> object:
        """Take speakers out of the sessions that a certificate lists: (title, speakers, JP)."""
        if not isinstance(sessions, list):
            return sessions
        return [
            [self._mentions.sweep_list(text) if isinstance(text, str) else text for text in one]
            if isinstance(one, list)
            else one
            for one in sessions
        ]

    # ---- what is kept of each kind

    def _person(self, kind: str, body: Body) -> Body:
        kept = _only(body, _KEPT_OF_PERSON)
        return {**kept, "name": self._label, "erased": 1} if kind.endswith(".add") else kept

    def _code(self, _kind: str, body: Body) -> Body:
        kept = _only(body, _KEPT_OF_CODE)
        text = kept.get("text")
        return {**kept, "text": self._codes.get(text, text)} if isinstance(text, str) else kept

    def _decision(self, _kind: str, body: Body) -> Body:
        kept = _only(body, ("person", "kind", "removed"))
        verdict = body.get("verdict")
        if isinstance(verdict, dict):
            kept["verdict"] = {"entitled": bool(verdict.get("entitled")), "reason": ""}
        return kept

    def _assessor(self, _kind: str, body: Body) -> Body:
        return {**body, "name": self._label} if "name" in body else body

    def _at_point(self, _kind: str, body: Body) -> Body:
        """Keep a scan or mark without its reason; a number that names it says nothing."""
        kept = _only(body, _KEPT_AT_POINT)
        if isinstance(body.get("ref"), int):
            kept["ref"] = body["ref"]
        code = body.get("code")
        return {**kept, "code": self._codes.get(code, code)} if isinstance(code, str) else kept

    def _certificate(self, kind: str, body: Body) -> Body:
        if kind != kinds.PREPARED:
            return without_reason(body)
        values = body.get("values")
        if not isinstance(values, dict):
            return body
        gone = {name: "" for name in _EMPTIED_VALUES if name in values}
        names = dict.fromkeys(("name", "full_name"), self._label)
        known = fingerprint(text_of(values.get("code")) or "")
        return {**body, "values": {**values, **gone, **names, "erased": known}}


def _only(body: Body, names: Iterable[str]) -> Body:
    return {name: body[name] for name in names if name in body}


def _only_removed(_kind: str, body: Body) -> Body:
    return _only(body, ("removed",))


def fingerprint(code: str) -> str:
    """Give what is kept of the code of a certificate whose person was erased.

    The signature in it cannot be guessed, so neither can the code be found from this; but the
    code on paper can be looked up, to say that the certificate was revoked.
    """
    return hashlib.sha256(code.encode()).hexdigest()


def without_reason(body: Body) -> Body:
    """Give a body that says no more why; one that never did stays as it is."""
    return {**body, "reason": ""} if "reason" in body else body
