"""Check the laws of folding on histories of three writers, with anything in their bodies."""

import json
from collections.abc import Iterable
from itertools import pairwise
from random import Random
from typing import NamedTuple
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from facilitator.store import kinds
from facilitator.store.facts import derived
from tests.helpers.stores import (
    HOUR,
    MINUTE,
    START,
    WORKSHOP,
    MemoryFold,
    Raw,
    folded,
    state_of_act,
    uid,
)

WRITERS = [bytes([number]) * 16 for number in (1, 2, 3)]
PEOPLE = [uid(number) for number in (11, 12, 13)]
SESSIONS = [uid(number) for number in (21, 22)]
POINTS = [uid(number) for number in (31, 32)]
TEAMS = [uid(41), uid(42)]
CERTIFICATES = [uid(51), uid(52)]
CODES = ["AAA", "BBB", "CCC"]
ENTRIES = [uid(number) for number in (61, 62, 63, 64)]
EVERYTHING = [*PEOPLE, *SESSIONS, *POINTS, *TEAMS, *CERTIFICATES, *ENTRIES, uid(99)]
LAST_STAMP = (1 << 62) - 1
ABSENT = object()

ids = st.sampled_from(EVERYTHING).map(str)
people = st.sampled_from(PEOPLE).map(str)
times = st.sampled_from([-50, -10, 0, 1, 2, 16, 60, 118, 121, 200]).map(
    lambda minute: START + minute * MINUTE
)
junk = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from([0, 1, -1, 2**31, 2**63, -(2**80), 10**30, START]),
    st.sampled_from(["", "x", "1/0", "1e999", "NaN", "2", "\0", "A\0A", "\ud800", *CODES]),
    st.sampled_from([1.5, [], {}, [[]], [1, None], {"start": 0, "end": 2**70}, {"a": {"b": []}}]),
    ids,
)


def mostly(usual: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """Draw what belongs into a field, and now and then nothing or anything else."""
    kinds_of = st.sampled_from([usual] * 12 + [junk, st.just(ABSENT)])
    return kinds_of.flatmap(lambda chosen: chosen)


def body(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[dict[str, object]]:
    """Draw these fields."""
    drawn = st.fixed_dictionaries({key: mostly(value) for key, value in fields.items()})
    return drawn.map(lambda found: {k: v for k, v in found.items() if v is not ABSENT})


class Said(NamedTuple):
    """Hold what a fact says, before it has a writer and a place."""

    kind: str
    subject: UUID
    body: dict[str, object]


def said(
    kind: str, subjects: Iterable[UUID], fields: st.SearchStrategy[dict[str, object]]
) -> st.SearchStrategy[Said]:
    return st.builds(Said, st.just(kind), st.sampled_from(list(subjects)), fields)


def edits(
    kind: str, subjects: Iterable[UUID], fields: st.SearchStrategy[dict[str, object]]
) -> st.SearchStrategy[Said]:
    return st.one_of(
        said(f"{kind}.add", subjects, fields.map(lambda found: {**found, "removed": 0})),
        said(f"{kind}.set", subjects, fields),
        said(f"{kind}.set", subjects, body(removed=st.sampled_from([0, 1]))),
    )


shifts = st.sampled_from([0, MINUTE, -HOUR, 1 << 62])
active = st.sampled_from(
    [None, None, {"never": True}, {"since": START}, {"until": START + HOUR}, {}]
)
spans = st.tuples(times, times).map(lambda pair: {"start": pair[0], "end": pair[1]})
some_sessions = st.lists(st.sampled_from(SESSIONS).map(str), max_size=2)
codes = st.sampled_from(CODES)
scans = st.one_of(
    body(code=codes, direction=st.sampled_from(["in", "out"]), happened_at=times),
    body(person=people, direction=st.sampled_from(["in", "out"]), happened_at=times),
    body(code=codes, person=people, direction=st.just("out")),
)
PEOPLE_SAID = [
    edits("person", PEOPLE, body(name=st.sampled_from("PQ"), active=active)),
    edits("code", ENTRIES, body(text=codes, person=people, replaced_at=st.none() | times)),
    edits("same", ENTRIES[:2], body(first=people, second=people)),
    edits("membership", ENTRIES, body(person=people, team=st.sampled_from(TEAMS).map(str))),
]
PLAN_SAID = [
    edits("session", SESSIONS, body(time=spans, jp=st.just("2"))),
    edits("point", POINTS, body(sessions=some_sessions, takes_out=st.sampled_from([0, 1]))),
    edits(
        "policy",
        [derived(WORKSHOP, "policy")],
        body(
            missing_out=st.just("not_counted"),
            duplicate_scan_seconds=st.sampled_from([0, 90]),
            credit_share=st.just("2/3"),
            certificate=st.just({"basis": "all_jp", "at_least": "4/5", "sessions": [7, "x"]}),
            exercise_weights=st.just({"x": "1"}),
            gain_bands=st.just({"high_from": None}),
            survey_bands=st.just([["A", "1", "2"], ["B"]]),
        ),
    ),
]
SCANS_SAID = [
    said("scan", POINTS, scans),
    said("presence.marked", POINTS, body(person=people, status=st.just("present"))),
]
OTHER_SAID = [
    said("clock.corrected", ENTRIES, body(writer=st.just(WRITERS[0].hex()), shift_ms=shifts)),
    said("round.started", ENTRIES, body(exercise=ids, number=st.integers(1, 3))),
    said("register.taken", ENTRIES, body(device=st.just("aa"), after=st.just({"S": 4}))),
    *(
        said(kind, CERTIFICATES, body(person=people, count=st.just(1), reason=st.just("r")))
        for kind in sorted(kinds.CERTIFICATE - {kinds.REGISTER_TAKEN})
    ),
    said("kind.of.tomorrow", EVERYTHING, body(person=people, code=codes)),
]
FIELDS = ["code", "person", "time", "active", "sessions", "first", "act", "after", "removed"]
GARBAGE = st.builds(
    Said,
    st.sampled_from(sorted(kinds.KNOWN)),
    st.sampled_from(EVERYTHING),
    st.dictionaries(st.sampled_from(FIELDS), junk, max_size=3),
)
SAID = st.sampled_from(
    SCANS_SAID * 12 + PEOPLE_SAID * 5 + PLAN_SAID * 3 + OTHER_SAID + [GARBAGE] * 3
).flatmap(lambda chosen: chosen)


def _usual() -> list[Said]:
    """Give people with codes, two of them with the same one, and points with sessions."""
    found = [Said("person.add", key, {"name": "N"}) for key in PEOPLE]
    held = zip(ENTRIES, [*PEOPLE, PEOPLE[0]], [*CODES, CODES[1]], strict=True)
    found += [Said("code.add", key, {"text": code, "person": str(who)}) for key, who, code in held]
    time = {"start": START, "end": START + 2 * HOUR}
    found += [Said("session.add", key, {"time": time}) for key in SESSIONS]
    pairs = zip(POINTS, SESSIONS, strict=True)
    found += [Said("point.add", one, {"sessions": [str(two)]}) for one, two in pairs]
    return found


class Act(NamedTuple):
    """Hold an act to come: who writes it, when, and what; or what it says of another act."""

    writer: int
    stamp: int
    version: int
    said: list[Said]
    about: tuple[int, str] | None


stamps = st.sampled_from([1, 2, 3, 4, 5, 5, 6, 7, 8, 1 << 40, LAST_STAMP])
acts = st.builds(
    Act,
    writer=st.integers(0, 2),
    stamp=stamps,
    version=st.sampled_from([1, 1, 1, 1, 1, 1, 1, 2]),
    said=st.lists(SAID, min_size=1, max_size=4),
    about=st.one_of(
        st.none(),
        st.none(),
        st.tuples(st.integers(0, 30), st.sampled_from(["withdrawn", "in force", "else"])),
    ),
)


def written(chosen: list[Act]) -> list[Raw]:
    """Give the facts of the acts, each writer's one behind the other."""
    facts: list[Raw] = []
    firsts: list[tuple[bytes, int]] = []
    next_seq = dict.fromkeys(WRITERS, 1)
    for act in chosen:
        writer = WRITERS[act.writer]
        first = next_seq[writer]
        for kind, subject, text in _bodies(act, [*firsts, (writer, 400)]):
            seq = next_seq[writer]
            next_seq[writer] += 1
            facts.append(Raw(writer, seq, act.stamp, first, kind, subject, text, act.version))
        firsts.append((writer, first))
    return facts


def _bodies(act: Act, known: list[tuple[bytes, int]]) -> list[tuple[str, UUID, str]]:
    if act.about is not None:
        number, state = act.about
        subject, text = state_of_act(*known[number % len(known)], state)
        return [(kinds.ACT_STATE, subject, text)]
    return [(found.kind, found.subject, json.dumps(found.body)) for found in act.said]


BEGINNINGS = [
    [Act(0, 1, 1, _usual(), None)],
    [Act(0, 1, 1, [found], None) for found in _usual()],
    [Act(number % 3, 1, 1, [found], None) for number, found in enumerate(_usual())],
    [],
]
histories = st.builds(
    lambda first, more: written(first + more),
    st.sampled_from(BEGINNINGS),
    st.lists(acts, min_size=5, max_size=16),
)


@given(histories, st.randoms(use_true_random=False))
def test_arrival_in_any_order_and_batches_gives_what_all_facts_give(
    facts: list[Raw], random: Random
) -> None:
    kept = [fact for fact in facts if random.random() < 0.9]
    arriving = random.sample(kept + kept[::3], len(kept) + len(kept[::3]))
    cuts = sorted(random.sample(range(len(arriving) + 1), min(3, len(arriving) + 1)))
    with MemoryFold() as memory:
        for first, last in pairwise([0, *cuts, len(arriving)]):
            memory.take(arriving[first:last])
            assert memory.digest() == memory.digest_anew()


@given(histories, st.randoms(use_true_random=False))
def test_equal_sets_give_equal_digests(facts: list[Raw], random: Random) -> None:
    mixed = random.sample(facts, len(facts))
    assert folded(facts, MemoryFold.digest) == folded(mixed, MemoryFold.digest)


def _said_last(facts: list[Raw], about: Raw, *states: str) -> list[Raw]:
    """Add what a fourth writer says of the act of a fact, behind everything."""
    writer = b"\xff" * 16
    extra = list(facts)
    for seq, state in enumerate(states, 1):
        subject, text = state_of_act(about.writer, about.act, state)
        extra.append(Raw(writer, seq, LAST_STAMP, seq, kinds.ACT_STATE, subject, text))
    return extra


@given(histories, st.integers(0, 1000))
def test_withdrawn_and_restored_is_as_before(facts: list[Raw], number: int) -> None:
    chosen = facts[number % len(facts)]
    before = _said_last(facts, chosen, "in force")
    after = _said_last(facts, chosen, "in force", "withdrawn", "in force")
    assert folded(before, MemoryFold.digest) == folded(after, MemoryFold.digest)


@given(histories)
def test_history_and_certificates_are_never_withdrawn(facts: list[Raw]) -> None:
    lasting = {(fact.writer, fact.act) for fact in facts if fact.kind in kinds.LASTING}
    withdrawn = folded(facts, lambda memory: memory.rows("SELECT writer, act FROM withdrawn"))
    assert isinstance(withdrawn, list)
    assert lasting.isdisjoint(withdrawn)


named = st.one_of(
    st.builds(Said, st.sampled_from(["person.add", "person.set"]), st.just(PEOPLE[0]),
              st.fixed_dictionaries({}, optional={"name": codes, "unit": codes})),
)  # fmt: skip
edit_histories = st.lists(
    acts.flatmap(lambda act: st.lists(named, min_size=1, max_size=2).map(
        lambda found: act._replace(said=found, version=1))),
    min_size=1,
    max_size=14,
).map(written)  # fmt: skip


@given(edit_histories)
def test_no_undo_hides_an_edit_that_nobody_withdrew(facts: list[Raw]) -> None:
    rows = folded(facts, lambda memory: memory.rows("SELECT name, unit FROM person"))
    out = folded(facts, lambda memory: memory.rows("SELECT writer, act FROM withdrawn"))
    assert isinstance(out, list)
    in_force = [
        fact
        for fact in sorted(facts, key=lambda fact: (fact.stamp, fact.writer, fact.seq))
        if fact.kind != kinds.ACT_STATE and (fact.writer, fact.act) not in out
    ]
    state: dict[str, object] = {}
    for fact in in_force:
        state.update(json.loads(fact.body))
    exists = any(fact.kind == "person.add" for fact in in_force)
    assert rows == ([(state.get("name"), state.get("unit"))] if exists else [])
