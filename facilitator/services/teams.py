"""Make teams and put people into them."""

from collections.abc import Sequence
from uuid import UUID

from facilitator.errors import UserError
from facilitator.model.exercises import Team
from facilitator.model.ids import FormationId, PersonId
from facilitator.rules.ordering import ranks
from facilitator.store import exercises, people
from facilitator.store.connection import Connection, Deed, Store
from facilitator.store.entities import bodies
from facilitator.store.facts import derived


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
