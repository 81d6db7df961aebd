"""Set what each exercise weighs in the total of a team."""

from collections.abc import Mapping
from fractions import Fraction

from facilitator.errors import UserError
from facilitator.model.ids import ExerciseId
from facilitator.quantities import plain
from facilitator.services.scores import number
from facilitator.store import exercises, plan
from facilitator.store.connection import Connection, Deed, Store
from facilitator.store.entities import bodies
from facilitator.store.facts import derived


def weights_of(connection: Connection) -> dict[ExerciseId, str]:
    """Give what each exercise weighs, as it is typed; before any is set all weigh the same."""
    known = dict(plan.policy(connection).exercise_weights)
    usual = Fraction(0 if known else 1)
    return {one.id: plain(known.get(one.id, usual)) for one in exercises.exercises(connection)}


def set_weights(store: Store, typed: Mapping[ExerciseId, str], *, actor: str = "") -> None:
    """Write the weights as typed, one field together; ranks follow from them at once.

    Weights of exercises that are not named stay, so that one whose removal is undone comes
    back with its weight.

    Raises:
        UserError: `score.not_a_number`, `score.exercise_weight` with the title, or
            `score.exercise_weights` where all are zero.
    """

    def work(deed: Deed) -> None:
        titles = {one.id: one.title for one in exercises.exercises(deed.reading)}
        weights = {
            key: number(text.strip(), title)
            for key, title in titles.items()
            if (text := typed.get(key)) is not None
        }
        for key, weight in weights.items():
            if weight < 0:
                raise UserError("score.exercise_weight", title=titles[key])
        if not any(weights.values()):
            raise UserError("score.exercise_weights")
        _write(store, deed, {str(key): plain(weight) for key, weight in weights.items()})

    store.write(work, actor=actor)


def _write(store: Store, deed: Deed, weights: Mapping[str, str]) -> None:
    subject = derived(store.workshop, "policy")
    known = dict(bodies(deed.reading, "policy"))
    before = known.get(subject, {}).get("exercise_weights")
    kept = before if isinstance(before, dict) else {}
    draft = deed.draft.set if subject in known else deed.draft.add
    draft("policy", subject, {"exercise_weights": {**kept, **weights}})
