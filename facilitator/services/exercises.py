"""Name exercises, set what is scored in them, and say who scores."""

from collections.abc import Sequence
from dataclasses import dataclass

from facilitator.errors import UserError
from facilitator.language import Texts
from facilitator.model.exercises import Assessor, Component, Exercise
from facilitator.model.ids import AssessorId, ExerciseId, PersonId, TeamId
from facilitator.model.people import Role
from facilitator.quantities import plain
from facilitator.rules.entries import check_definition
from facilitator.rules.ordering import between
from facilitator.services import teams
from facilitator.services.rubrics import Preset, rubric
from facilitator.services.scores import component_body
from facilitator.store import exercises, kinds, people
from facilitator.store.connection import Connection, Deed, Store
from facilitator.store.entities import bodies
from facilitator.store.facts import derived


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPlace:
    """Name one assessor's sheet for a team in a round (from 1) of an exercise."""

    exercise: ExerciseId
    round: int
    team: TeamId
    assessor: AssessorId


def create(
    store: Store, title: str, texts: Texts, preset: Preset = Preset.PDCA, *, actor: str = ""
) -> ExerciseId:
    """Add an exercise with a ready set of components, for the newest teams.

    Raises:
        UserError: `exercise.no_title`, `exercise.same_title`.
    """
    key = ExerciseId(store.around.ids.new())
    chosen = rubric(preset, texts)

    def work(deed: Deed) -> None:
        given = _free_title(deed.reading, title)
        formation = next(iter(teams.formations(deed.reading)), None)
        fields = {
            "title": given,
            "rank": _last_rank(deed.reading, "exercise"),
            "rounds": [plain(weight) for weight in chosen.round_weights],
            "components": [component_body(component) for component in chosen.components],
        }
        if formation is not None:
            fields["formation"] = str(formation)
        deed.draft.add("exercise", key, fields)

    store.write(work, actor=actor)
    return key


def _last_rank(reading: Connection, kind: str) -> str:
    known = (str(body.get("rank") or "") for _, body in bodies(reading, kind))
    return between(max(known, default=""), "")


def _free_title(reading: Connection, title: str, but: ExerciseId | None = None) -> str:
    given = " ".join(title.split())
    if not given:
        raise UserError("exercise.no_title")
    for known in exercises.exercises(reading):
        if known.id != but and known.title.casefold() == given.casefold():
            raise UserError("exercise.same_title", title=given)
    return given


def edit(store: Store, changed: Exercise, *, reason: str = "", actor: str = "") -> None:
    """Change an exercise; once a round has started, its plan changes only with a reason.

    Scores are computed from the new plan then, in the rounds that were scored, too.

    Raises:
        UserError: `exercise.*`, or `score.*` where it could not be scored.
    """

    def work(deed: Deed) -> None:
        before = known(deed.reading, changed.id)
        fields: dict[str, object] = {
            "title": _free_title(deed.reading, changed.title, but=changed.id),
            "unit": changed.unit.strip(),
            "session": None if changed.session is None else str(changed.session),
            "formation": None if changed.formation is None else str(changed.formation),
        }
        if is_other_plan(before, changed):
            check_definition(changed)
            fields |= _definition(changed)
            _restart(store, deed, before, (changed, reason.strip()))
        deed.draft.set("exercise", changed.id, fields)

    store.write(work, actor=actor)


def is_other_plan(one: Exercise, other: Exercise) -> bool:
    """Tell whether two versions of an exercise differ in rounds or components."""
    return (one.round_weights, one.components) != (other.round_weights, other.components)


def _definition(exercise: Exercise) -> dict[str, object]:
    return {
        "rounds": [plain(weight) for weight in exercise.round_weights],
        "components": [component_body(component) for component in exercise.components],
    }


def _restart(store: Store, deed: Deed, before: Exercise, change: tuple[Exercise, str]) -> None:
    """Let the rounds that were started carry the new plan, and why there is one."""
    changed, reason = change
    started = [number for number, is_on in enumerate(before.started, start=1) if is_on]
    if not started:
        return
    if not reason:
        raise UserError("exercise.no_reason", title=before.title)
    if len(changed.round_weights) < max(started):
        raise UserError("exercise.round_started", round=max(started))
    for number in started:
        subject = derived(store.workshop, "round", before.id, number)
        body = {"exercise": str(before.id), "number": number, "reason": reason}
        deed.draft.happen(
            kinds.ROUND_STARTED, subject, {**body, "definition": _definition(changed)}
        )


def known(reading: Connection, key: ExerciseId) -> Exercise:
    """Read an exercise.

    Raises:
        UserError: `exercise.gone`.
    """
    for exercise in exercises.exercises(reading):
        if exercise.id == key:
            return exercise
    raise UserError("exercise.gone")


def remove(store: Store, key: ExerciseId, *, actor: str = "") -> None:
    """Remove an exercise; its scores sleep, and are back when this is undone."""
    store.write(lambda deed: deed.draft.remove("exercise", key), actor=actor)


def new_key(title: str, taken: Sequence[Component]) -> str:
    """Make the key of a new component from its title; marks stand under it."""
    letters = "".join(sign if sign.isalnum() else "_" for sign in title.casefold()).strip("_")
    base = letters or "component"
    used = {component.key for component in taken}
    found, number = base, 1
    while found in used:
        number += 1
        found = f"{base}{number}"
    return found


# ---- who scores


def add_assessor(
    store: Store, name: str, *, person: PersonId | None = None, actor: str = ""
) -> AssessorId:
    """Add an assessor: one of the people, or somebody by name.

    Raises:
        UserError: `assessor.no_name`, `assessor.same_name`.
    """
    key = AssessorId(store.around.ids.new())

    def work(deed: Deed) -> None:
        fields: dict[str, object] = {
            "name": _free_name(deed.reading, name),
            "rank": _last_rank(deed.reading, "assessor"),
        }
        if person is not None:
            fields["person"] = str(person)
        deed.draft.add("assessor", key, fields)

    store.write(work, actor=actor)
    return key


def _free_name(reading: Connection, name: str, but: AssessorId | None = None) -> str:
    given = " ".join(name.split())
    if not given:
        raise UserError("assessor.no_name")
    for assessor in exercises.assessors(reading):
        if assessor.id != but and assessor.name.casefold() == given.casefold():
            raise UserError("assessor.same_name", name=given)
    return given


def rename_assessor(store: Store, key: AssessorId, name: str, *, actor: str = "") -> None:
    """Give an assessor another name; one of the people bears that name as a person.

    Raises:
        UserError: `assessor.no_name`, `assessor.same_name`, `assessor.is_person`.
    """

    def work(deed: Deed) -> None:
        assessor = _assessor(deed.reading, key)
        if assessor.person is not None:
            raise UserError("assessor.is_person", name=assessor.name)
        deed.draft.set("assessor", key, {"name": _free_name(deed.reading, name, but=key)})

    store.write(work, actor=actor)


def _assessor(reading: Connection, key: AssessorId) -> Assessor:
    for assessor in exercises.assessors(reading):
        if assessor.id == key:
            return assessor
    raise UserError("assessor.gone")


def remove_assessor(store: Store, key: AssessorId, *, actor: str = "") -> None:
    """Remove an assessor who has given no mark, so that nobody waits for them.

    Raises:
        UserError: `assessor.has_marks`, `assessor.gone`.
    """

    def work(deed: Deed) -> None:
        assessor = _assessor(deed.reading, key)
        if any(sheet.marks for sheet in exercises.sheets(deed.reading) if sheet.assessor == key):
            raise UserError("assessor.has_marks", name=assessor.name)
        deed.draft.remove("assessor", key)

    store.write(work, actor=actor)


def likely_assessors(reading: Connection) -> tuple[tuple[PersonId, str], ...]:
    """List who may score, by name: everybody here who is neither participant nor guest."""
    chosen = {assessor.person for assessor in exercises.assessors(reading)}
    outside = {Role.PARTICIPANT, Role.GUEST}
    found = [
        (person.id, person.name)
        for person in people.people(reading)
        if person.role not in outside and person.id not in chosen
    ]
    return tuple(sorted(found, key=lambda one: one[1].casefold()))


def excuse(store: Store, place: SheetPlace, reason: str, *, actor: str = "") -> None:
    """Wait no longer for a sheet, and say why; marks on it do not count.

    Raises:
        UserError: `score.excuse_reason`.
    """
    given = reason.strip()
    if not given:
        raise UserError("score.excuse_reason")
    _set_excused(store, place, given, actor)


def ask_again(store: Store, place: SheetPlace, *, actor: str = "") -> None:
    """Wait for a sheet that was excused; marks on it count again."""
    _set_excused(store, place, "", actor)


def _set_excused(store: Store, place: SheetPlace, excused: str, actor: str) -> None:
    keys = (place.exercise, place.round, place.team, place.assessor)
    fields: dict[str, object] = {
        "exercise": str(place.exercise),
        "round": place.round,
        "team": str(place.team),
        "assessor": str(place.assessor),
        "excused": excused,
    }
    key = derived(store.workshop, "sheet", *keys)
    store.write(lambda deed: deed.draft.add("sheet", key, fields), actor=actor)
