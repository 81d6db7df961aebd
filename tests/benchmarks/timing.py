"""Time jobs by turns, so that a busy moment of the machine meets all of them alike."""

import gc
import os
import statistics
import time
from collections.abc import Callable, Mapping, Sequence

Times = Mapping[str, Sequence[float]]
Clock = Callable[[], float]
CPU: Clock = time.process_time


def cpu_of_all() -> float:
    """Give the seconds of the processor that this process and those it started took."""
    return sum(os.times()[:4])


def seconds(job: Callable[[], object], clock: Clock = time.perf_counter) -> float:
    """Run a job once and give the seconds it took, garbage of the one before not counted."""
    gc.collect()
    start = clock()
    job()
    return clock() - start


def by_turns(
    jobs: Mapping[str, Callable[[], object]], rounds: int, *, clock: Clock = time.perf_counter
) -> Times:
    """Run all jobs once a round; gives the seconds of each, in order of the rounds.

    The clock of the processor (`CPU`) leaves out what other programs took, so it is the
    better one where all jobs compute in this process only; `cpu_of_all` where some start others.
    """
    taken: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            taken[name].append(seconds(job, clock))
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
