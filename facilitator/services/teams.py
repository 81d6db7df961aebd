"""Make teams and put people into them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from facilitator.errors import UserError
from facilitator.model.exercises import Team
from facilitator.model.ids import FormationId, PersonId, TeamId
from facilitator.rules.grouping import Mixing, dealt
from facilitator.rules.ordering import between, ranks
from facilitator.store import exercises, people
from facilitator.store.connection import Connection, Deed, Store
from facilitator.store.entities import bodies
from facilitator.store.facts import derived
from facilitator.store.roll import Called, roll


def deal(store: Store, names: Sequence[str], *, actor: str = "") -> FormationId:
    """Deal all participants into new teams, evenly, in the order of the roster.

    Exercises without a formation get this one; earlier teams stay as they are.

    Raises:
        UserError: `team.no_names`, `team.nobody`.
    """
    if not names:
        raise UserError("team.no_names")
    formation = FormationId(store.around.ids.new())

    def work(deed: Deed) -> None:
        listed = people.participants(deed.reading)
        if not listed:
            raise UserError("team.nobody")
        _make(store, deed, formation, names)
        keys = [team.id for team in _teams(deed, formation)]
        for index, person in enumerate(listed):
            join(store, deed, formation, (person.id, keys[index % len(keys)]))
        for index, key in enumerate(keys[: len(listed)]):
            deed.draft.set("team", key, {"leader": str(listed[index].id)})
        _take_exercises(deed, formation)

    store.write(work, actor=actor)
    return formation


def _make(store: Store, deed: Deed, formation: FormationId, names: Sequence[str]) -> None:
    known = {key for key, _ in bodies(deed.reading, "formation")}
    rank = ranks(len(known) + 1)[-1]
    deed.draft.add("formation", formation, {"title": "", "rank": rank})
    for name, place in zip(names, ranks(len(names)), strict=True):
        fields = {"formation": str(formation), "name": name, "rank": place}
        deed.draft.add("team", store.around.ids.new(), fields)
    deed.fold()


def _teams(deed: Deed, formation: FormationId) -> tuple[Team, ...]:
    return exercises.teams(deed.reading, formation)


def join(store: Store, deed: Deed, formation: FormationId, pair: tuple[PersonId, UUID]) -> None:
    """Put a person into a team; in one formation nobody is in two."""
    person, team = pair
    link = derived(store.workshop, "membership", formation, person)
    fields = {"formation": str(formation), "person": str(person), "team": str(team)}
    deed.draft.add("membership", link, fields)


def _take_exercises(deed: Deed, formation: FormationId) -> None:
    """Give this formation to exercises whose own has no teams."""
    populated = {team.formation for team in exercises.teams(deed.reading)}
    for exercise in exercises.exercises(deed.reading):
        if exercise.formation is None or exercise.formation not in populated:
            deed.draft.set("exercise", exercise.id, {"formation": str(formation)})


def find(connection: Connection, text: str) -> Team:
    """Find a team by reference, id or name.

    Raises:
        UserError: `team.unknown`.
    """
    wanted = text.strip().casefold()
    found = [
        team
        for team in exercises.teams(connection)
        if wanted in {team.label.casefold(), str(team.id), team.name.casefold()}
    ]
    if len(found) != 1:
        known = ", ".join(team.name for team in exercises.teams(connection))
        raise UserError("team.unknown", value=text, known=known or "–")
    return found[0]


# ---- by hand


def divide(
    store: Store,
    names: Sequence[str],
    *,
    mixing: Mixing = Mixing.ROSTER,
    formation: FormationId | None = None,
    actor: str = "",
) -> FormationId:
    """Deal all participants evenly into new teams; the first of each in the roster leads.

    The teams of the formation give way to the new ones, unless something was scored with
    them: then a new formation is made, and exercises that nobody scored yet take it.

    Raises:
        UserError: `team.no_names`, `team.same_name`, `team.nobody`.
    """
    given = _distinct(names)

    def work(deed: Deed) -> FormationId:
        listed = people.participants(deed.reading)
        if not listed:
            raise UserError("team.nobody")
        chosen = formation
        if chosen is None or _scored(deed) & {team.id for team in _teams(deed, chosen)}:
            chosen = FormationId(store.around.ids.new())
            _add_formation(deed, chosen)
        for team in _teams(deed, chosen):
            deed.draft.remove("team", team.id)
        for team_name, rank, members in zip(
            given, ranks(len(given)), dealt(listed, len(given), mixing), strict=True
        ):
            key = store.around.ids.new()
            fields: dict[str, object] = {"formation": str(chosen), "name": team_name, "rank": rank}
            if members:
                fields["leader"] = str(members[0].id)
            deed.draft.add("team", key, fields)
            for person in members:
                join(store, deed, chosen, (person.id, key))
        deed.fold()
        _follow(deed, chosen)
        return chosen

    return store.write(work, actor=actor).value


def _distinct(names: Sequence[str]) -> tuple[str, ...]:
    given = tuple(" ".join(name.split()) for name in names if name.strip())
    if not given:
        raise UserError("team.no_names")
    seen: set[str] = set()
    for name in given:
        if name.casefold() in seen:
            raise UserError("team.same_name", name=name)
        seen.add(name.casefold())
    return given


def _add_formation(deed: Deed, formation: FormationId) -> None:
    known = {str(body.get("rank") or "") for _, body in bodies(deed.reading, "formation")}
    rank = between(max(known, default=""), "")
    deed.draft.add("formation", formation, {"title": "", "rank": rank})


def _scored(deed: Deed) -> set[TeamId]:
    """Name the teams that have marks, measures or a penalty somewhere."""
    found = {sheet.team for sheet in exercises.sheets(deed.reading)}
    return found | {entry.team for entry in exercises.team_rounds(deed.reading)}


def _follow(deed: Deed, formation: FormationId) -> None:
    """Give a formation to the exercises that nobody scored yet."""
    for exercise in exercises.exercises(deed.reading):
        if not any(exercise.started) and exercise.formation != formation:
            deed.draft.set("exercise", exercise.id, {"formation": str(formation)})


def fill(store: Store, formation: FormationId, *, actor: str = "") -> int:
    """Put participants without a team into the smallest ones; gives how many.

    Raises:
        UserError: `team.no_teams`.
    """

    def work(deed: Deed) -> int:
        known = _teams(deed, formation)
        if not known:
            raise UserError("team.no_teams")
        placed = {person for team in known for person in team.members}
        left = [one for one in people.participants(deed.reading) if one.id not in placed]
        sizes = [len(team.members) for team in known]
        shares = dealt(left, len(known), Mixing.MIXED, sizes=sizes)
        for team, share in zip(known, shares, strict=True):
            for person in share:
                join(store, deed, formation, (person.id, team.id))
        return len(left)

    return store.write(work, actor=actor).value


def add(store: Store, formation: FormationId | None, name: str, *, actor: str = "") -> TeamId:
    """Add an empty team behind the others; without a formation, one is made.

    Raises:
        UserError: `team.no_name`, `team.same_name`.
    """
    key = TeamId(store.around.ids.new())

    def work(deed: Deed) -> None:
        chosen = formation or FormationId(store.around.ids.new())
        if formation is None:
            _add_formation(deed, chosen)
        known = _teams(deed, chosen)
        given = _free_name(known, name)
        rank = between(max(_ranks(deed), default=""), "")
        fields = {"formation": str(chosen), "name": given, "rank": rank}
        deed.draft.add("team", key, fields)
        deed.fold()
        _take_exercises(deed, chosen)

    store.write(work, actor=actor)
    return key


def _ranks(deed: Deed) -> list[str]:
    return [str(body.get("rank") or "") for _, body in bodies(deed.reading, "team")]


def _free_name(known: Sequence[Team], name: str, but: UUID | None = None) -> str:
    given = " ".join(name.split())
    if not given:
        raise UserError("team.no_name")
    if any(team.name.casefold() == given.casefold() for team in known if team.id != but):
        raise UserError("team.same_name", name=given)
    return given


def rename(store: Store, team: TeamId, name: str, *, actor: str = "") -> None:
    """Give a team another name.

    Raises:
        UserError: `team.no_name`, `team.same_name`, `team.gone`.
    """

    def work(deed: Deed) -> None:
        found = _known(deed, team)
        given = _free_name(_teams(deed, found.formation), name, but=team)
        deed.draft.set("team", team, {"name": given})

    store.write(work, actor=actor)


def _known(deed: Deed, team: TeamId) -> Team:
    for known in exercises.teams(deed.reading):
        if known.id == team:
            return known
    raise UserError("team.gone")


def move(
    store: Store,
    formation: FormationId,
    persons: Sequence[PersonId],
    *,
    team: TeamId | None,
    actor: str = "",
) -> None:
    """Move people of a formation into a team, or out of all; who leaves a team leads it no more.

    Raises:
        UserError: `team.gone`.
    """

    def work(deed: Deed) -> None:
        if team is not None:
            _known(deed, team)
        moved = set(persons)
        for known in _teams(deed, formation):
            if known.id != team and known.leader in moved:
                deed.draft.set("team", known.id, {"leader": None})
        for person in persons:
            if team is None:
                link = derived(store.workshop, "membership", formation, person)
                deed.draft.remove("membership", link)
            else:
                join(store, deed, formation, (person, team))

    store.write(work, actor=actor)


def lead(store: Store, team: TeamId, person: PersonId | None, *, actor: str = "") -> None:
    """Let one of its members lead a team, or nobody.

    Raises:
        UserError: `team.not_member`, `team.gone`.
    """

    def work(deed: Deed) -> None:
        known = _known(deed, team)
        if person is not None and person not in known.members:
            raise UserError("team.not_member", team=known.name)
        deed.draft.set("team", team, {"leader": None if person is None else str(person)})

    store.write(work, actor=actor)


def remove(store: Store, team: TeamId, *, actor: str = "") -> None:
    """Remove a team that has no scores; its members are without a team then.

    Raises:
        UserError: `team.has_scores`, `team.gone`.
    """

    def work(deed: Deed) -> None:
        known = _known(deed, team)
        if team in _scored(deed):
            raise UserError("team.has_scores", team=known.name)
        for person in known.members:
            link = derived(store.workshop, "membership", known.formation, person)
            deed.draft.remove("membership", link)
        deed.draft.remove("team", team)

    store.write(work, actor=actor)


@dataclass(frozen=True, slots=True, kw_only=True)
class Division:
    """Hold who is in which team of a formation, and who is in none, in roster order.

    `formations` lists all that have teams, the newest first; `formation` is the one shown.
    """

    formations: tuple[FormationId, ...]
    formation: FormationId | None
    teams: tuple[Team, ...]
    members: Mapping[TeamId, tuple[Called, ...]]
    left: tuple[Called, ...]
    count: int


def division(connection: Connection, formation: FormationId | None = None) -> Division:
    """Read a formation with its people; the newest one, if that is not there."""
    found = formations(connection)
    shown = formation if formation in found else next(iter(found), None)
    known = exercises.teams(connection, shown) if shown else ()
    listed = roll(connection)
    by_id = {person.id: person for person in listed}
    members = {team.id: tuple(by_id[key] for key in team.members if key in by_id) for team in known}
    placed = {person.id for there in members.values() for person in there}
    return Division(
        formations=found, formation=shown, teams=known, members=members,
        left=tuple(person for person in listed if person.id not in placed), count=len(listed),
    )  # fmt: skip


def formations(connection: Connection) -> tuple[FormationId, ...]:
    """List the formations that have teams, the newest first."""
    populated = {team.formation for team in exercises.teams(connection)}
    known = sorted(
        ((str(body.get("rank") or ""), key) for key, body in bodies(connection, "formation")),
        reverse=True,
    )
    return tuple(FormationId(key) for _, key in known if key in populated)
