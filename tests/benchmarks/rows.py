"""Hold what was measured as rows of one table, and print it."""

from collections.abc import Sequence
from dataclasses import dataclass

_HEADS = ("what", "measured", "against", "ratio", "must be", "holds")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Hold one line of the table; `holds` is `None` where nothing is asked."""

    name: str
    measured: str
    against: str = ""
    ratio: str = ""
    bound: str = ""
    holds: bool | None = None


@dataclass(frozen=True, slots=True)
class Bound:
    """Hold what a figure must be: at most or at least a number."""

    most: float | None = None
    least: float | None = None

    def holds(self, figure: float) -> bool:
        """Tell whether a figure keeps to it."""
        return (self.most is None or figure <= self.most) and (
            self.least is None or figure >= self.least
        )

    def __str__(self) -> str:
        parts = [] if self.most is None else [f"<= {self.most:g}"]
        return " ".join(parts if self.least is None else [*parts, f">= {self.least:g}"])


def compared(
    name: str, measured: str, against: str, ratio: float, bound: Bound | None = None
) -> Row:
    """Make the row of a ratio; without a bound it is for information only."""
    return Row(
        name=name,
        measured=measured,
        against=against,
        ratio=f"{ratio:.2f}",
        bound=str(bound) if bound else "",
        holds=bound.holds(ratio) if bound else None,
    )


def limited(name: str, figure: float, unit: str, bound: Bound | None = None) -> Row:
    """Make the row of a figure that has a limit of its own, such as seconds or megabytes."""
    return Row(
        name=name,
        measured=f"{figure:.3g} {unit}",
        bound=f"{bound} {unit}" if bound else "",
        holds=bound.holds(figure) if bound else None,
    )


def absent(name: str, package: str) -> Row:
    """Make the row of a peer whose package is not installed."""
    return Row(name=name, measured="-", against=f"{package}: absent")


def table(sections: Sequence[tuple[str, Sequence[Row]]]) -> str:
    """Give all rows as one table, under the names of their benchmarks."""
    lines = [_HEADS, *(_cells(row) for _, rows in sections for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    shown = [_line(_HEADS, widths), "-" * (sum(widths) + 2 * len(widths) - 2)]
    for name, rows in sections:
        shown.append(f"[{name}]")
        shown.extend(_line(_cells(row), widths) for row in rows)
    return "\n".join(shown)


def _cells(row: Row) -> tuple[str, ...]:
    verdict = {True: "yes", False: "NO", None: ""}[row.holds]
    return row.name, row.measured, row.against, row.ratio, row.bound, verdict


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return "  ".join(padded).rstrip()
