"""Time commands from start to end beside a start of Python itself; for information."""

import subprocess
import sys
from functools import partial
from pathlib import Path

from tests.benchmarks.rows import Row, compared
from tests.benchmarks.timing import by_turns, median, milliseconds, ratio

_ROOT = Path(__file__).resolve().parents[2]
_MAIN = _ROOT / "main.py"
_SAMPLE = _ROOT / "tests" / "data" / "sample" / "workshop.json"


def measure(folder: Path, *, is_quick: bool) -> list[Row]:
    """Start the command line for next to nothing, and for all results of the sample."""
    path = str(folder / "sample.workshop")
    _run(str(_MAIN), "new", path, "--from", str(_SAMPLE))
    jobs = {
        "python": partial(_run, "-c", "pass"),
        "click": partial(_run, "-c", "import click"),
        "facilitator --version": partial(_run, str(_MAIN), "--version"),
        "facilitator results (sample)": partial(_run, str(_MAIN), "results", path),
    }
    taken = by_turns(jobs, rounds=3 if is_quick else 9)
    python, click = (milliseconds(median(taken[name])) for name in ("python", "click"))
    against = f"{python} python -c pass, {click} with click"
    return [
        compared(name, milliseconds(median(times)), against, ratio(times, taken["click"]))
        for name, times in taken.items()
        if name.startswith("facilitator")
    ]


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
