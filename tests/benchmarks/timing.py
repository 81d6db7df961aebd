"""Time jobs by turns, so that a busy moment of the machine meets all of them alike."""

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence

Times = Mapping[str, Sequence[float]]


def seconds(job: Callable[[], object]) -> float:
    """Run a job once and give the seconds it took, without a collection before it."""
    gc.collect()
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def by_turns(jobs: Mapping[str, Callable[[], object]], rounds: int) -> Times:
    """Run all jobs once a round; gives the seconds of each, in order of the rounds."""
    taken: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            taken[name].append(seconds(job))
    return taken


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """Give the median of the ratios, each of two figures taken in the same round."""
    return statistics.median(one / other for one, other in zip(ours, theirs, strict=True))


def median(figures: Sequence[float]) -> float:
    """Give the middle figure."""
    return statistics.median(figures)


def percentile(figures: Sequence[float], percent: int) -> float:
    """Give the figure that so many percent do not exceed."""
    return sorted(figures)[min(len(figures) - 1, len(figures) * percent // 100)]


def milliseconds(figure: float) -> str:
    """Show seconds as milliseconds."""
    return f"{figure * 1000:.3g} ms"
