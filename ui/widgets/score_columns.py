"""Declare the columns of the score grid, and spell what stands in it."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from PySide6.QtCore import QObject

from facilitator.language import number_text, percent_text
from facilitator.model.exercises import Assessor, Component, Sort
from facilitator.model.ids import AssessorId
from facilitator.rules.scoring import judged
from facilitator.services.score_board import Board, BoardRow, SheetState
from ui.bench import Bench
from ui.models.score_model import Look, ScoreColumn, What


class ScoreColumns(QObject):
    """Say which columns a board has in the language of the window."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        """Spell numbers for one window."""
        super().__init__(parent)
        self._bench = bench
        self._language = bench.app.language

    def look(self) -> Look:
        """Give how the grid spells and colors things."""
        theme = self._bench.app.theme
        tokens = ("ok", "warn", "warnSoft", "bad", "badSoft", "muted")
        return Look(
            number=self._number,
            state=self._state,
            value=self._value,
            colors={token: theme.color(token) for token in tokens},
            waiting=self._bench.app.icons.icon("clock", "warn"),
            wrong=self._bench.app.icons.icon("alert-triangle", "bad"),
        )

    def columns(self, shown: Board, assessors: Sequence[Assessor]) -> tuple[ScoreColumn, ...]:
        """Declare marks by assessor, then what belongs to the team, then the value."""
        wanted = judged(shown.exercise.components)
        found: list[ScoreColumn] = []
        for assessor in assessors if wanted else ():
            second = assessor.name if len(assessors) > 1 else ""
            found += self._marks(shown, assessor, second)
            title = self.tr("Sheet")
            found.append(
                ScoreColumn(
                    what=What.STATE, assessor=assessor.id, hint=assessor.name,
                    title=f"{title}\n{_short(second)}" if second else title,
                )
            )  # fmt: skip
        return (*found, *self._own(shown))

    def _marks(self, shown: Board, assessor: Assessor, second: str) -> Iterator[ScoreColumn]:
        parts = judged(shown.exercise.components)
        whole = sum((part.weight for part in parts), Fraction(0))
        for part in parts:
            weight = self._weight(part.weight, whole)
            below = _short(second) if second else weight
            yield ScoreColumn(
                what=What.MARK, name=part.key, assessor=assessor.id,
                title=f"{part.title}\n{below}", hint=self._hint(part, weight, assessor.name),
            )  # fmt: skip

    def _weight(self, weight: Fraction, whole: Fraction) -> str:
        share = weight / whole if whole else Fraction(0)
        places = 0 if (share * 100).denominator == 1 else 1
        return percent_text(share, places, self._language)

    def _hint(self, part: Component, weight: str, assessor: str) -> str:
        return self.tr("{title}, weight {weight}, from {lowest} to {highest}, {assessor}").format(
            title=part.title, weight=weight, assessor=assessor,
            lowest=self._figure(part.lowest), highest=self._figure(part.highest),
        )  # fmt: skip

    def _figure(self, value: Fraction) -> str:
        places = 0 if value.denominator == 1 else 2
        return number_text(value, places, self._language)

    def _own(self, shown: Board) -> Iterator[ScoreColumn]:
        for part in shown.exercise.components:
            if part.sort is Sort.POINTS:
                yield ScoreColumn(
                    what=What.OWN, name=part.key, title=part.title,
                    hint=self.tr(
                        "Points as numbers, places such as #2, or win, draw and lose; several with"
                        " spaces between them"
                    ),
                )  # fmt: skip
        if shown.has_measures:
            unit = f"\n{shown.exercise.unit}" if shown.exercise.unit else ""
            yield ScoreColumn(what=What.OWN, name="target", title=self.tr("Target") + unit)
            yield ScoreColumn(what=What.OWN, name="actual", title=self.tr("Actual") + unit)
            yield ScoreColumn(what=What.OWN, name="defects", title=self.tr("Defects"))
        yield ScoreColumn(what=What.OWN, name="penalty", title=self.tr("Penalty"))
        reason = self.tr("Reason of the penalty")
        yield ScoreColumn(what=What.OWN, name="penalty_reason", title=reason, is_text=True)
        yield ScoreColumn(what=What.VALUE, title=self.tr("Round {round}").format(round=shown.round))

    # ---- spelling

    def _number(self, text: str) -> str:
        return " ".join(map(self._word, text.split(" ")))

    def _word(self, text: str) -> str:
        """Spell a number or an entry of points as it is typed in the language of the window."""
        if text.replace(".", "", 1).lstrip("-").isdigit():
            return text.replace(".", ",") if self._language == "id" else text
        kind, _, place = text.partition(":")
        if kind == "place":
            return self.tr("#{place}", "a place among the teams").format(place=place)
        spelled = {"win": self.tr("win"), "draw": self.tr("draw"), "lose": self.tr("lose")}
        return spelled.get(text, text)

    def _state(self, entry: BoardRow, assessor: AssessorId) -> str:
        sheet = entry.sheets[assessor]
        if sheet.state is SheetState.PARTIAL:
            return self.tr("{have} of {need}").format(have=sheet.have, need=sheet.need)
        return {
            SheetState.EMPTY: self.tr("Empty"),
            SheetState.COMPLETE: self.tr("Complete"),
            SheetState.EXCUSED: self.tr("Excused"),
        }[sheet.state]

    def _value(self, entry: BoardRow) -> str:
        value = entry.value
        if value.amount is None:
            return "–"
        shown = number_text(value.amount, 2, self._language)
        if not value.is_provisional:
            return shown
        return self.tr("{value} provisional").format(value=shown)


def _short(name: str) -> str:
    """Give the first name, and the first letter of the next one."""
    parts = name.split()
    return f"{parts[0]} {parts[1][0]}." if len(parts) > 1 else name
