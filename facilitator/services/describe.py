"""Make a workshop from a description: plan, people, scans, scores, tests and survey."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from facilitator.errors import UserError
from facilitator.model.exercises import Sort, Stage
from facilitator.model.ids import FormationId
from facilitator.model.workshop import Basis, MissingOut, Signatory
from facilitator.ports import Surroundings
from facilitator.quantities import plain
from facilitator.rules import codes
from facilitator.rules.ordering import ranks
from facilitator.services import letterhead
from facilitator.services.reading import Node
from facilitator.store import history, kinds
from facilitator.store.acts import act_text
from facilitator.store.connection import Deed, Store, create_store
from facilitator.store.facts import derived

T = TypeVar("T")
NOT_IN_DESCRIPTION = "not in the description"
_ROLES = {"narasumber": "speaker", "fasilitator": "facilitator", "panitia": "committee"}
_PERSON_TEXTS = [
    "title_front",
    "title_back",
    "nip",
    "sex",
    "birth_date",
    "birth_place",
    "pangkat",
    "golongan",
    "jabatan",
    "unit",
    "phone",
    "email",
]
_POLICY_MINUTES = [
    "jp_minutes",
    "late_after_minutes",
    "early_before_minutes",
    "duplicate_scan_seconds",
    "scan_opens_before_minutes",
    "scan_closes_after_minutes",
]


@dataclass(slots=True)
class _Known:
    """Hold which id each reference of the description got."""

    people: dict[str, UUID] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    sessions: dict[str, UUID] = field(default_factory=dict)
    points: dict[str, UUID] = field(default_factory=dict)
    teams: dict[str, UUID] = field(default_factory=dict)
    assessors: dict[str, UUID] = field(default_factory=dict)
    exercises: dict[str, UUID] = field(default_factory=dict)

    @staticmethod
    def find(known: Mapping[str, UUID], reference: str, place: str) -> UUID:
        """Give the id of a reference.

        Raises:
            UserError: `describe.unknown` with the place.
        """
        if reference not in known:
            raise UserError("describe.unknown", place=place, value=reference)
        return known[reference]


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """Hold what was made, and the events whose person nobody knows."""

    people: int
    sessions: int
    events: int
    unknown_people: tuple[str, ...]


def create(path: Path, description: Node, around: Surroundings) -> Described:
    """Make a workshop file from a description; a wrong one leaves nothing behind.

    Raises:
        UserError: `describe.*`, naming the place in the description.
        StoreError: The file is there already, or cannot be written.
    """
    store = create_store(path, around)
    try:
        with store:
            return store.write(lambda deed: _Writing(store, deed, description).all()).value
    except BaseException:
        path.unlink(missing_ok=True)  # closed, it is one plain file
        raise


class _Writing:
    """Write a description into a new workshop, act by act."""

    def __init__(self, store: Store, deed: Deed, description: Node) -> None:
        self._store = store
        self._new = store.around.ids.new
        self._deed = deed
        self._draft = deed.draft
        self._node = description
        self._known = _Known()
        self._formation = FormationId(self._new())
        self._unknown: list[str] = []

    def all(self) -> Described:
        """Write everything, the plan first."""
        self._plan()
        self._draft.begin_act()
        self._roster()
        for exercise in self._node.nodes("exercises"):
            self._scores(exercise)
        self._draft.begin_act()
        self._tests()
        self._draft.begin_act()
        self._survey()
        events = sorted(
            self._node.nodes("attendance_events"),
            key=lambda event: (event.moment("at"), _order(event)),
        )
        for event in events:
            self._event(event)
        return Described(
            people=len(self._known.tokens),
            sessions=len(self._known.sessions),
            events=len(events),
            unknown_people=tuple(self._unknown),
        )

    # ---- the plan

    def _plan(self) -> None:
        self._workshop(self._node.node("workshop"))
        self._sessions_and_points()
        self._assessors()
        self._exercises()
        self._policy(self._node.node("policy"))

    def _workshop(self, node: Node) -> None:
        texts = ["title", "theme", "venue", "city", "letter_number", "language", "paper"]
        fields: dict[str, object] = {name: node.text(name) for name in texts if node.has(name)}
        fields["title"] = node.needed("title")
        fields["organizer"] = node.text("organiser") or node.text("organizer")
        fields["zone"] = _zone(node)
        fields["days"] = [day.isoformat() for day in node.days("dates")]
        fields["budget_year"] = node.integer("budget_year")
        fields["capacity"] = node.integer("capacity")
        if node.has("letterhead"):
            head = letterhead.from_body(node.node("letterhead").value)
            fields["letterhead"] = letterhead.to_body(head)
        self._draft.add("workshop", self._store.workshop, fields)
        signatories = [node.node("signatory")] if node.has("signatory") else []
        signatories += node.nodes("signatories")
        for signatory, rank in zip(signatories, ranks(len(signatories)), strict=True):
            block = {name: signatory.text(name) for name in Signatory.__dataclass_fields__}
            self._draft.add("signatory", self._new(), {"block": block, "rank": rank})

    def _policy(self, node: Node) -> None:
        fields: dict[str, object] = {name: node.integer(name) for name in _POLICY_MINUTES}
        missing = node.text("missing_out", MissingOut.SESSION_END)
        if missing not in set(MissingOut):
            raise node.bad("missing_out")
        fields["missing_out"] = missing
        fields["credit_share"] = _decimal(node, "jp_credit_from_share_of_session")
        fields["assessor_gap_above"] = _decimal(node, "assessor_gap_above")
        fields["number_pattern"] = node.text("number_pattern") or None
        share = _decimal(node, "certificate_from_share_of_jp")
        fields["certificate"] = share and {"basis": Basis.ALL_JP, "at_least": share}
        fields["gain_bands"] = {
            name: _decimal(node.node("ngain_bands"), name) for name in ("high_from", "medium_from")
        }
        fields["survey_bands"] = self._survey_bands(node)
        weights = node.node("exercise_weights")
        fields["exercise_weights"] = {
            str(self._known.exercises[ref]): _decimal(weights, ref)
            for ref in weights.value
            if ref in self._known.exercises and weights.has(ref)
        }
        known = {name: value for name, value in fields.items() if value is not None}
        self._draft.add("policy", derived(self._store.workshop, "policy"), known)

    @staticmethod
    def _survey_bands(node: Node) -> list[list[str]] | None:
        bands = node.node("skm_bands")
        found = []
        for letter in bands.value:
            limits = bands.list(letter)
            if len(limits) != 2:  # noqa: PLR2004  # from and to
                raise bands.bad(letter)
            found.append([letter, *(plain(Node.exactly(x, bands.at(letter))) for x in limits)])
        return found or None

    def _sessions_and_points(self) -> None:
        for speaker in self._node.nodes("speakers"):
            role = _ROLES.get(speaker.text("role"), speaker.text("role") or "speaker")
            self._person(speaker, role=role)
        sessions = list(self._node.nodes("sessions"))
        for session, rank in zip(sessions, ranks(len(sessions)), strict=True):
            self._session(session, rank)
        points = list(self._node.nodes("points"))
        if not points:
            self._points_of_sessions(sessions)
        for point, rank in zip(points, ranks(len(points)), strict=True):
            self._point(point, rank)

    def _session(self, session: Node, rank: str) -> None:
        reference = _new_reference(session, self._known.sessions)
        start, end = session.moment("start"), session.moment("end")
        if end < start:
            raise session.bad("end")
        speakers = [
            str(_Known.find(self._known.people, str(ref), session.at("speakers")))
            for ref in session.list("speakers")
        ]
        self._known.sessions[reference] = key = self._new()
        fields = {name: session.text(name) for name in ("title", "kind", "method", "slot")}
        jp = plain(session.number("jp") or Node.exactly(0, ""))
        more = {"day": session.integer("day", 1), "time": {"start": start, "end": end}, "jp": jp}
        self._draft.add(
            "session", key, {**fields, **more, "speakers": speakers, "rank": rank, "ref": reference}
        )

    def _points_of_sessions(self, sessions: list[Node]) -> None:
        """Make one point for each session, in and out, as a description without points has."""
        for session, rank in zip(sessions, ranks(len(sessions)), strict=True):
            reference = session.needed("id")
            key = self._known.points[reference] = self._new()
            fields = {"title": session.text("title"), "takes_out": 1, "rank": rank}
            covered = [str(self._known.sessions[reference])]
            self._draft.add("point", key, {**fields, "sessions": covered, "ref": reference})

    def _point(self, point: Node, rank: str) -> None:
        reference = _new_reference(point, self._known.points)
        covered = [
            str(_Known.find(self._known.sessions, str(ref), point.at("sessions")))
            for ref in point.list("sessions")
        ]
        key = self._known.points[reference] = self._new()
        fields = {
            "title": point.text("title"),
            "takes_out": int(bool(point.value.get("takes_out"))),
        }
        self._draft.add(
            "point", key, {**fields, "sessions": covered, "rank": rank, "ref": reference}
        )

    def _assessors(self) -> None:
        assessors = list(self._node.nodes("assessors"))
        for assessor, rank in zip(assessors, ranks(len(assessors)), strict=True):
            reference = _new_reference(assessor, self._known.assessors)
            key = self._known.assessors[reference] = self._new()
            fields: dict[str, object] = {"name": assessor.text("name"), "rank": rank}
            if assessor.has("speaker"):
                speaker = assessor.needed("speaker")
                person = _Known.find(self._known.people, speaker, assessor.at("speaker"))
                fields["person"] = str(person)
            self._draft.add("assessor", key, {**fields, "ref": reference})

    def _exercises(self) -> None:
        exercises = list(self._node.nodes("exercises"))
        for exercise, rank in zip(exercises, ranks(len(exercises)), strict=True):
            reference = _new_reference(exercise, self._known.exercises)
            fields: dict[str, object] = self._definition(exercise)
            if exercise.has("session"):
                wanted = exercise.needed("session")
                found = _Known.find(self._known.sessions, wanted, exercise.at("session"))
                fields["session"] = str(found)
            key = self._known.exercises[reference] = self._new()
            texts = {name: exercise.text(name) for name in ("title", "unit")}
            own = {"rank": rank, "ref": reference, "formation": str(self._formation)}
            self._draft.add("exercise", key, {**fields, **texts, **own})

    def _definition(self, exercise: Node) -> dict[str, object]:
        """Give rounds and components with their weights, as the policy has them for all."""
        policy = self._node.node("policy")
        weights = policy.list("round_weights")
        count = len(exercise.list("rounds"))
        if count > len(weights):
            raise UserError("describe.too_few_weights", place=exercise.at("rounds"))
        rounds = [
            plain(Node.exactly(weight, policy.at("round_weights"))) for weight in weights[:count]
        ]
        parts = policy.node("pdca_weights")
        components = [
            {
                "key": key,
                "title": key.capitalize(),
                "stage": key if key in set(Stage) else Stage.POINTS,
                "sort": Sort.JUDGED,
                "weight": _decimal(parts, key),
            }
            for key in parts.value
        ]
        return {"rounds": rounds, "components": components}

    # ---- people

    def _roster(self) -> None:
        for number, participant in enumerate(self._node.nodes("participants"), start=1):
            self._person(participant, role=participant.text("role") or "participant", number=number)
        teams = list(self._node.nodes("teams"))
        if teams:
            self._draft.add("formation", self._formation, {"title": "", "rank": ranks(1)[0]})
        for team, rank in zip(teams, ranks(len(teams)), strict=True):
            self._team(team, rank)

    def _person(self, node: Node, *, role: str, number: int | None = None) -> None:
        reference = _new_reference(node, self._known.people)
        key = self._known.people[reference] = self._new()
        fields: dict[str, object] = {name: node.text(name) for name in _PERSON_TEXTS}
        fields |= {"name": node.needed("name"), "employment": node.text("status_asn")}
        fields |= {"role": role, "ref": reference}
        if number is not None:
            fields["list_number"] = number
        if node.text("status", "active") != "active":
            fields["active"] = {"never": True}
        self._draft.add("person", key, {name: value for name, value in fields.items() if value})
        token = codes.canonical(node.text("token"))
        if token:
            self._known.tokens[reference] = token
            code = derived(self._store.workshop, "code", token, key)
            self._draft.add("code", code, {"text": token, "person": str(key)})

    def _team(self, team: Node, rank: str) -> None:
        reference = _new_reference(team, self._known.teams)
        key = self._known.teams[reference] = self._new()
        fields: dict[str, object] = {"name": team.text("name"), "rank": rank, "ref": reference}
        fields["formation"] = str(self._formation)
        if team.has("leader"):
            leader = team.needed("leader")
            fields["leader"] = str(_Known.find(self._known.people, leader, team.at("leader")))
        self._draft.add("team", key, fields)
        for member in team.list("members"):
            person = _Known.find(self._known.people, str(member), team.at("members"))
            link = derived(self._store.workshop, "membership", self._formation, person)
            joined = {"formation": self._formation, "person": person, "team": key}
            self._draft.add("membership", link, {name: str(x) for name, x in joined.items()})

    # ---- scores

    def _scores(self, exercise: Node) -> None:
        self._draft.begin_act()
        key = self._known.exercises[exercise.needed("id")]
        definition = self._definition(exercise)
        rounds = list(exercise.nodes("rounds"))
        seen: set[int] = set()
        for index, node in enumerate(rounds, start=1):
            number = node.integer("round", index) or index
            if not 1 <= number <= len(rounds) or number in seen:
                raise node.bad("round")
            seen.add(number)
            results = list(node.nodes("results"))
            if results:
                subject = derived(self._store.workshop, "round", key, number)
                body = {"exercise": str(key), "number": number, "definition": definition}
                self._draft.happen(kinds.ROUND_STARTED, subject, body)
            for result in results:
                self._result(key, number, result)

    def _result(self, exercise: UUID, number: int, result: Node) -> None:
        team = _Known.find(self._known.teams, result.needed("team"), result.at("team"))
        own = {"exercise": str(exercise), "round": number, "team": str(team)}
        penalty = plain(result.number("penalty") or Node.exactly(0, ""))
        lowered = {"points": penalty, "reason": result.text("penalty_reason")}
        fields: dict[str, object] = {**own, "penalty": lowered}
        if result.has("actual"):
            names = ("target", "actual", "defects")
            fields["measured"] = {name: _decimal(result, name) or "0" for name in names}
        link = derived(self._store.workshop, "team_round", exercise, number, team)
        self._draft.add("team_round", link, fields)
        scores = result.node("scores")
        for reference in scores.value:
            assessor = _Known.find(self._known.assessors, reference, scores.at(reference))
            marks = self._marks(scores, reference)
            sheet = derived(self._store.workshop, "sheet", exercise, number, team, assessor)
            self._draft.add("sheet", sheet, {**own, "assessor": str(assessor), **marks})

    @staticmethod
    def _marks(scores: Node, reference: str) -> dict[str, str]:
        if not scores.has(reference):
            return {"excused": NOT_IN_DESCRIPTION}
        sheet = scores.node(reference)
        marks = {f"marks.{key}": _decimal(sheet, key) for key in sheet.value}
        return {name: mark for name, mark in marks.items() if mark is not None}

    # ---- evaluation

    def _tests(self) -> None:
        tests = list(self._node.nodes("tests"))
        for test, rank in zip(tests, ranks(len(tests)), strict=True):
            reference = test.needed("participant")
            person = _Known.find(self._known.people, reference, test.at("participant"))
            link = derived(self._store.workshop, "test_result", person)
            marks = {name: _decimal(test, name) for name in ("pre", "post")}
            self._draft.add("test_result", link, {"person": str(person), "rank": rank, **marks})

    def _survey(self) -> None:
        survey = self._node.node("survey")
        if not survey.value:
            return
        key = self._new()
        elements = [
            {"key": element.needed("id"), "title": element.text("name")}
            for element in survey.nodes("elements")
        ]
        self._draft.add("survey", key, {"elements": elements, "rank": ranks(1)[0]})
        answers = list(survey.nodes("answers"))
        for answer, rank in zip(answers, ranks(len(answers)), strict=True):
            marks = [
                None if mark is None else plain(Node.exactly(mark, answer.at("u")))
                for mark in answer.list("u")
            ]
            fields = {"survey": str(key), "respondent": answer.text("respondent"), "marks": marks}
            self._draft.add("answer", self._new(), {**fields, "rank": rank})

    # ---- attendance

    def _event(self, event: Node) -> None:
        happened = event.moment("at")
        recorded = event.moment("recorded_at") if event.has("recorded_at") else happened
        point = _Known.find(self._known.points, event.needed("session"), event.at("session"))
        body: dict[str, object] = {
            "direction": event.needed("direction"),
            "ref": event.reference("id"),
            **self._whose(event),
        }
        if body["direction"] not in {"in", "out"}:
            raise event.bad("direction")
        body |= {name: event.text(name) for name in ("station", "device") if event.has(name)}
        if recorded != happened:
            body |= {"happened_at": happened, "reason": event.text("reason")}
        self._draft.begin_act(actor=event.text("by"), at=recorded)
        self._draft.happen(kinds.SCAN, point, body)
        if event.value.get("voided"):
            name = act_text(*self._draft.act)
            self._draft.begin_act(actor=event.text("by"), at=recorded)
            said = {"state": history.WITHDRAWN, "reason": event.text("reason")}
            history.say(self._deed, self._store.workshop, name, said)

    def _whose(self, event: Node) -> dict[str, object]:
        """Give what was read: the token, the chosen person, or the raw code."""
        reference = event.text("participant")
        if not reference:
            return {"code": codes.canonical(codes.clip(event.text("payload")))}
        if reference not in self._known.people:
            self._unknown.append(event.at("participant"))
            return {"code": codes.canonical(codes.clip(reference))}
        if event.text("device") == "manual" or reference not in self._known.tokens:
            return {"person": str(self._known.people[reference])}
        return {"code": self._known.tokens[reference]}


def _zone(node: Node) -> str:
    name = node.text("timezone") or node.text("zone") or "Asia/Jakarta"
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise node.bad("timezone") from error
    return name


def _decimal(node: Node, key: str) -> str | None:
    value = node.number(key)
    return None if value is None else plain(value)


def _new_reference(node: Node, known: Mapping[str, UUID]) -> str:
    """Give the id of an object in the description, which must be new.

    Raises:
        UserError: `describe.missing` or `describe.twice`.
    """
    reference = node.needed("id")
    if reference in known:
        raise UserError("describe.twice", place=node.at("id"), value=reference)
    return reference


def _order(event: Node) -> tuple[int, str]:
    """Order events of one moment: numbers by size, texts by letters."""
    value = event.value.get("id")
    return (value, "") if isinstance(value, int) else (0, str(value or ""))
