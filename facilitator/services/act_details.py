"""Say what an act was about: how many facts of which sort, and whom or what they name."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from facilitator.errors import UserError
from facilitator.language import Texts
from facilitator.services.acts import sentence
from facilitator.store import certificates, exercises, history, kinds, people, plan
from facilitator.store.connection import Connection
from facilitator.store.history import ActRecord, SaidFact

MOST_NAMES = 8
_MOST_FACTS = 400
_NAMED_IN_BODY = ("name", "title")
_LINKED_IN_BODY = ("person", "team", "exercise", "assessor", "first", "second")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """Hold the facts of one sort in an act: how many, and some of the names they concern.

    `key` is a message key of `fact.*`.
    """

    key: str
    count: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """Hold what an act was about, and what withdrawing it would hide with it."""

    sorts: tuple[Sort, ...]
    later_edits: int


def details(connection: Connection, act: ActRecord, texts: Texts) -> Details:
    """Say what an act was about, and how many later edits sleep without it."""
    named: dict[str, dict[str, None]] = {}
    names = _Names(connection)
    for fact in history.facts_of(connection, act.name, _MOST_FACTS):
        found = named.setdefault(_key(fact.kind), {})
        if len(found) < MOST_NAMES:
            found.update(dict.fromkeys(names.of(fact, texts)))
    counted: dict[str, int] = {}
    for kind, count in act.kinds.items():
        counted[_key(kind)] = counted.get(_key(kind), 0) + count
    hidden = history.later_edits(connection, act) if act.can_be_withdrawn else 0
    return Details(
        sorts=tuple(
            Sort(key=key, count=count, names=tuple(named.get(key, ()))[:MOST_NAMES])
            for key, count in counted.items()
        ),
        later_edits=hidden,
    )


def _key(kind: str) -> str:
    """Name the sort of a kind; kinds that this program does not know share one."""
    return f"fact.{kind.replace('.', '_')}" if kind in kinds.KNOWN else "fact.unknown"


class _Names:
    """Find the names of what facts are about; each table is read when first asked for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: Mapping[UUID, str] | None = None
        self._certified: Mapping[UUID, str] | None = None

    def of(self, fact: SaidFact, texts: Texts) -> Iterator[str]:
        """Give the names that one fact concerns."""
        if fact.kind == kinds.ACT_STATE:
            yield from self._act(str(fact.body.get("act")), texts)
            return
        typed = [str(fact.body[key]) for key in _NAMED_IN_BODY if fact.body.get(key)]
        linked = [str(fact.body[key]) for key in _LINKED_IN_BODY if key in fact.body]
        found = [name for key in linked if (name := self._of_id(key))]
        own = self._own(fact)
        if fact.kind == kinds.SCAN and fact.body.get("code"):
            found += self._of_code(str(fact.body["code"]))
        yield from [own] if own else typed[:1]
        yield from found

    def _own(self, fact: SaidFact) -> str | None:
        if fact.kind not in kinds.CERTIFICATE or "person" in fact.body:
            return self.known.get(fact.subject)
        if self._certified is None:
            found = certificates.certificates(self._connection)
            self._certified = {one.id: one.values.full_name for one in found}
        return self._certified.get(fact.subject)

    @property
    def known(self) -> Mapping[UUID, str]:
        """Give the names of everything that has one, by id."""
        if self._known is None:
            self._known = dict(_everything(self._connection))
        return self._known

    def _of_id(self, text: str) -> str:
        try:
            return self.known.get(UUID(text), "")
        except ValueError:
            return ""

    def _of_code(self, code: str) -> list[str]:
        owners = (one.person for one in people.codes(self._connection) if one.text == code)
        return [name for owner in owners if (name := self.known.get(owner))]

    def _act(self, name: str, texts: Texts) -> Iterator[str]:
        try:
            yield sentence(self._connection, history.act(self._connection, name), texts)
        except UserError:
            return


def _everything(connection: Connection) -> Iterable[tuple[UUID, str]]:
    for person in people.every_entry(connection):
        yield person.id, person.full_name
    for team in exercises.teams(connection):
        yield team.id, team.name
    for assessor in exercises.assessors(connection):
        yield assessor.id, assessor.name
    for session in plan.sessions(connection):
        yield session.id, session.title
    for point in plan.points(connection):
        yield point.id, point.title
    for exercise in exercises.exercises(connection):
        yield exercise.id, exercise.title
