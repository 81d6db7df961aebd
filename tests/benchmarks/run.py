"""Compare the speed of the program with other programs and with bare libraries.

Everything is measured side by side in one run, by turns, and medians are shown. Read the
ratios, not the milliseconds: those depend on the machine, and the ratios too swing by about
15 percent on a busy one. The columns say

- what was done, and how long it took us (or how much we made of it in a second), by the clock
  of the processor where everything happens in this process, else by the one on the wall;
- against what: the same work by bare libraries, which is about the least it can take, or by
  another program; a program that is not installed is `absent`;
- the ratio: times as ours to theirs (`<=` bounds), pages a second as ours to theirs (`>=`);
- what the ratio or figure must be, if anything, and whether it holds.

The run ends with exit code 1 if a bound does not hold. `--only NAME` runs one benchmark (may
be repeated), `--quick` takes a tenth of the data, to see that all works: what is small has
other ratios, so its bounds are shown but not judged.
"""

import argparse
import os
import sys
import tempfile
import time
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from tests.benchmarks.rows import Row

ROOT = Path(__file__).resolve().parents[2]
BENCHMARKS = (
    "check_in", "fold", "undo", "roster", "certificates", "engines", "start",
    "first_paint", "long_table", "pages",
)  # fmt: skip


class Benchmark(Protocol):
    """Say what every module of a benchmark offers."""

    def measure(self, folder: Path, *, is_quick: bool) -> list["Row"]: ...


def main() -> int:
    """Run the chosen benchmarks, print their table, and give the exit code."""
    asked = _parser().parse_args()
    from tests.benchmarks.rows import table

    sections = [(name, _run(name, is_quick=asked.quick)) for name in asked.only or BENCHMARKS]
    print()
    print(table(sections))
    missed = [row.name for _, rows in sections for row in rows if row.holds is False]
    if missed:
        print(f"\n{len(missed)} do not hold: {'; '.join(missed)}")
    return int(bool(missed))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Compare the speed with other programs.")
    parser.add_argument("--only", action="append", choices=BENCHMARKS, help="run this one")
    parser.add_argument("--quick", action="store_true", help="take a tenth of the data")
    return parser


def _run(name: str, *, is_quick: bool) -> "list[Row]":
    benchmark = cast("Benchmark", import_module(f"tests.benchmarks.{name}"))
    start = time.perf_counter()
    # Beside the repository, because where temporary files lie may be no disk at all.
    with tempfile.TemporaryDirectory(dir=ROOT, prefix=".bench-") as folder:
        os.environ["FACILITATOR_HOME"] = folder
        rows = benchmark.measure(Path(folder), is_quick=is_quick)
    print(f"{name}: {time.perf_counter() - start:.0f} s", file=sys.stderr)
    return [replace(row, holds=None) for row in rows] if is_quick else rows


if __name__ == "__main__":
    # As a script this file's own folder would be searched for modules, not the repository.
    sys.path[0] = str(ROOT)
    sys.exit(main())
