"""Time taking back and putting back the import of a long list."""

from pathlib import Path

from facilitator.services import import_roster
from facilitator.store import history
from facilitator.store.acts import act_text
from tests.benchmarks.rows import Bound, Row, limited
from tests.benchmarks.samples import roster, workshop
from tests.benchmarks.timing import by_turns, median

_SECONDS = 0.5


def measure(folder: Path, *, is_quick: bool) -> list[Row]:
    """Undo and redo an import of 10,000 rows, some times over."""
    people = 1_000 if is_quick else 10_000
    with workshop(folder / "a.workshop", people_count=0, points=2) as made:
        act = import_roster.apply(made.store, roster(people)).act
        name = act_text(*act) if act else ""
        jobs = {
            "undo": lambda: history.withdraw(made.store, name),
            "redo": lambda: history.restore(made.store, name),
        }
        taken = by_turns(jobs, rounds=5)
    return [
        limited(f"{job} an import of {people:,} rows", median(taken[job]), "s", bound)
        for job, bound in (("undo", Bound(most=_SECONDS)), ("redo", None))
    ]
