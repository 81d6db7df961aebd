"""Show who stands where: rounds, totals, ranks, a chart of the same, and why."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from PySide6.QtCore import QItemSelection, QModelIndex, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator.language import number_text, percent_text, short_number_text
from facilitator.model.exercises import Exercise, Value
from facilitator.services import explain_scores
from facilitator.services.rankings import GapView, Place, gaps, in_exercise, over_all
from facilitator.services.results import Scores
from ui.bench import Bench
from ui.dialogs.exercise_weights import ExerciseWeights
from ui.dialogs.why_score import WhyScore
from ui.models.table_model import RIGHT, Column, RecordModel
from ui.reading import Reading
from ui.widgets.basics import Card, EmptyState, Notice, button, label, row
from ui.widgets.fit_columns import FitColumns
from ui.widgets.reflow import Reflow
from ui.widgets.small_chart import Bar, BarChart, Line, LineChart
from ui.widgets.tab import Tab
from ui.widgets.table import Table

_MOST_LINES = 6
_TEAM = 1
_MOST_ROWS = 12
_ROW = 36
_WIDE, _PART = 720, 96


class ScoreResults(Tab):
    """Hold the choice of an exercise, its table and chart, and where assessors differ."""

    def __init__(self, bench: Bench, notice: Notice) -> None:
        """Begin with nothing read yet."""
        super().__init__(bench, notice)
        self._language = bench.app.language
        self._scores: Scores | None = None
        self._form: tuple[object, ...] = ()
        self._model: RecordModel[Place] = RecordModel(())
        self.report_button = button(
            self.tr("&Print results…"), self._to_reports, icon=bench.app.icons.icon("printer")
        )
        self.buttons = (self.report_button,)
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack)
        self._stack.addWidget(
            EmptyState(
                self.tr("Results appear here with the first complete sheet."),
                (self.tr("Enter marks"), self._to_scores),
                picture=bench.app.icons.picture("trophy"),
            )
        )
        self._stack.addWidget(self._make_content())
        self._stack.hide()
        self._reading = Reading(bench, Scores, self._show_read, self)

    # ---- the parts

    def _make_content(self) -> QWidget:
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, 8, 8)
        body.setSpacing(16)
        self.exercise = QComboBox()
        self.exercise.setAccessibleName(self.tr("Exercise"))
        self.exercise.setMinimumContentsLength(24)
        self.exercise.activated.connect(self._on_choice)
        self.why_button = button(
            self.tr("&Why this score?"), self._why, icon=self.bench.app.icons.icon("help-circle")
        )
        self.weights_button = button(
            self.tr("&Weights…"), self._set_weights,
            icon=self.bench.app.icons.icon("adjustments"),
        )  # fmt: skip
        self.weights_button.setEnabled(self.can_edit)
        line = row(body, self.exercise)
        line.addStretch(1)
        line.addWidget(self.weights_button)
        line.addWidget(self.why_button)
        self._table_card = Card()
        self._table_card.body.setContentsMargins(4, 4, 4, 4)
        self.table: Table | None = None
        halves = Reflow(self.bench.app.theme.px(_WIDE), steps=(2, 1))
        halves.add(self._table_card)
        halves.add(self._make_chart())
        body.addWidget(halves)
        body.addWidget(self._make_gaps())
        body.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        return area

    def _make_chart(self) -> Card:
        theme = self.bench.app.theme
        card = Card(self.tr("Chart"))
        self._chart_note = label("", "small")
        card.head.addWidget(self._chart_note)
        self.lines = LineChart(theme, self.tr("Scores of the teams over the rounds"))
        self.bars = BarChart(theme, self.tr("Totals of the teams"))
        for chart in (self.lines, self.bars):
            card.body.addWidget(chart)
        card.body.addStretch(1)
        return card

    def _make_gaps(self) -> Card:
        card = Card(self.tr("Where assessors differ"))
        self._gap_note = label("", "muted", wraps=True)
        card.body.addWidget(self._gap_note)
        self.gap_model: RecordModel[GapView] = RecordModel(self._gap_columns())
        self.gap_table = Table(
            self.gap_model, self.bench.app.theme, self.tr("Marks that lie far apart")
        )
        self.gap_table.setObjectName("bare")
        card.body.addWidget(self.gap_table)
        return card

    def _gap_columns(self) -> Sequence[Column[GapView]]:
        return (
            Column(title=self.tr("Exercise"), value=lambda gap: gap.exercise, width=190),
            Column(title=self.tr("Round"), value=lambda gap: str(gap.round), align=RIGHT, width=76),
            Column(title=self.tr("Team"), value=lambda gap: gap.team, width=130),
            Column(title=self.tr("Component"), value=lambda gap: gap.component, width=120),
            Column(
                title=self.tr("Difference"), value=lambda gap: self._short(gap.difference),
                sort_key=lambda gap: gap.difference, align=RIGHT, width=96,
            ),
            Column(title=self.tr("Marks"), value=self._gap_marks, width=280),
        )  # fmt: skip

    def _gap_marks(self, gap: GapView) -> str:
        return " · ".join(f"{name} {self._short(mark)}" for name, mark in (gap.first, gap.second))

    def _short(self, value: Fraction) -> str:
        return short_number_text(value, 2, self._language)

    # ---- reading

    def refresh(self) -> None:
        """Compute scores and ranks anew, beside the window."""
        self._reading.start()

    def _show_read(self, scores: Scores) -> None:
        self._scores = scores
        self._stack.show()
        self._fill_choice(scores)
        has_values = any(
            score.total.amount is not None for of in scores.of.values() for score in of
        )
        self._stack.setCurrentIndex(1 if has_values else 0)
        self.report_button.setEnabled(has_values)
        if has_values:
            self._show()

    def _fill_choice(self, scores: Scores) -> None:
        before = self.exercise.currentData()
        self.exercise.clear()
        if len(scores.exercises) > 1:
            self.exercise.addItem(self.tr("All exercises"), None)
        for exercise in scores.exercises:
            self.exercise.addItem(exercise.title, str(exercise.id))
        at = -1 if before is None else self.exercise.findData(before)
        self.exercise.setCurrentIndex(max(0, at))

    @Slot(int)
    def _on_choice(self, _index: int) -> None:
        self._show()

    def _chosen(self) -> Exercise | None:
        key = self.exercise.currentData()
        known = () if self._scores is None else self._scores.exercises
        return next((one for one in known if str(one.id) == key), None)

    def _show(self) -> None:
        scores, exercise = self._scores, self._chosen()
        if scores is None:
            return
        key = None if exercise is None else exercise.id
        self.weights_button.setVisible(key is None)
        places = over_all(scores) if key is None else in_exercise(scores, key)
        self._show_table(places, exercise)
        self._show_chart()
        self._show_gaps(gaps(scores, key), scores.policy.assessor_gap_above)
        teams = self.tr("%n team(s)", "", len(places))
        self.tell(f"{self.exercise.currentText()} · {teams}")

    # ---- the table

    def _show_table(self, places: Sequence[Place], exercise: Exercise | None) -> None:
        titles = [
            f"{title}\n{share}"
            for title, share in zip(
                self._part_titles(exercise), self._part_shares(exercise), strict=True
            )
        ]
        form = (exercise is None, *titles)
        table = self.table
        if form != self._form or table is None:
            self._form = form
            table = self._remake_table(
                self._columns(titles, has_change=exercise is not None), len(titles)
            )
        self._model.set_records(places)
        self._fit(table, len(places))
        self._on_selected()

    def _part_titles(self, exercise: Exercise | None) -> list[str]:
        if exercise is None:
            return [] if self._scores is None else [one.title for one in self._scores.exercises]
        numbers = range(1, len(exercise.round_weights) + 1)
        return [self.tr("Round {round}").format(round=number) for number in numbers]

    def _part_shares(self, exercise: Exercise | None) -> list[str]:
        """Spell what each part makes of the total."""
        if exercise is not None:
            weights: Sequence[Fraction] = exercise.round_weights
        else:
            weights = () if self._scores is None else tuple(self._scores.weights().values())
        whole = sum(weights, Fraction(0))
        return [self._share(weight / whole if whole else Fraction(0)) for weight in weights]

    def _share(self, share: Fraction) -> str:
        places = 0 if (share * 100).denominator == 1 else 1
        return percent_text(share, places, self._language)

    def _remake_table(self, columns: Sequence[Column[Place]], parts: int) -> Table:
        if self.table is not None:
            self.table.hide()
            self.table.setParent(None)
            self.table.deleteLater()
        self._model = RecordModel(columns)
        self.table = Table(self._model, self.bench.app.theme, self.tr("Ranks of the teams"))
        self.table.setObjectName("bare")
        self.table.on_activated(self._on_activated)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self._table_card.body.addWidget(self.table)
        widths = [column.width for column in columns]
        # Rank, team and total stay; the rounds are in the chart too.
        middle = range(_TEAM + 1, parts + _TEAM + 1)
        elastic = (_TEAM, *middle, len(widths) - 1)
        FitColumns(self.table, self.bench.app.theme, widths, elastic).hide_first(
            [len(widths) - 1, *middle]
        )
        return self.table

    def _columns(self, titles: Sequence[str], *, has_change: bool) -> Sequence[Column[Place]]:
        colors = self.bench.app.theme
        found: list[Column[Place]] = [
            Column(
                title=self.tr("Rank"), value=lambda place: str(place.rank or "–"), align=RIGHT,
                sort_key=lambda place: place.rank or _LAST, width=70,
            ),
            Column(title=self.tr("Team"), value=lambda place: place.team.name, width=140),
        ]  # fmt: skip
        found += [self._part(at, title) for at, title in enumerate(titles)]
        found.append(
            Column(
                title=self.tr("Total"), value=lambda place: self._value(place.total), align=RIGHT,
                sort_key=lambda place: place.total.amount or Fraction(-1), width=96,
            )
        )  # fmt: skip
        if has_change:
            found.append(
                Column(
                    title=self.tr("Improvement"), value=self._change, align=RIGHT, width=116,
                    sort_key=lambda place: place.change or Fraction(0),
                )
            )  # fmt: skip
        warn, muted = colors.color("warn"), colors.color("muted")
        found.append(
            Column(
                title=self.tr("State"), value=self._state, width=110,
                color=lambda place: warn if place.total.is_provisional else muted,
            )
        )  # fmt: skip
        return found

    def _part(self, at: int, title: str) -> Column[Place]:
        value, key = _part_value(at, self._value), _part_key(at)
        return Column(title=title, value=value, sort_key=key, align=RIGHT, width=_PART)

    def _value(self, value: Value) -> str:
        return "–" if value.amount is None else number_text(value.amount, 2, self._language)

    def _change(self, place: Place) -> str:
        if place.change is None:
            return "–"
        shown = number_text(place.change, 2, self._language)
        return f"+{shown}" if place.change > 0 else shown

    def _state(self, place: Place) -> str:
        if place.total.amount is None:
            return self.tr("No score yet")
        return self.tr("Provisional") if place.total.is_provisional else self.tr("Final")

    def _fit(self, table: Table, rows: int) -> None:
        """Be as high as the rows, up to a limit; the page scrolls, not the table."""
        px = self.bench.app.theme.px
        head = table.horizontalHeader().sizeHint().height()
        table.setFixedHeight(head + px(_ROW) * min(max(rows, 1), _MOST_ROWS) + 14)
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # ---- the chart

    @Slot(QItemSelection, QItemSelection)
    def _on_selection(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self._on_selected()
        self._show_chart()

    def _on_selected(self) -> None:
        chosen = self._chosen_rows()
        self.why_button.setEnabled(len(chosen) == 1)

    def _chosen_rows(self) -> list[int]:
        return [] if self.table is None else self.table.rows()

    def _charted(self) -> Sequence[Place]:
        """Give the selected teams to compare them; one alone stands beside the first ones."""
        chosen, shown = self._chosen_rows(), self._model.shown
        if len(chosen) > 1:
            return [shown[at] for at in chosen[:_MOST_LINES]]
        first = range(min(_MOST_LINES, len(shown)))
        return [shown[at] for at in dict.fromkeys([*chosen, *first])][:_MOST_LINES]

    def _show_chart(self) -> None:
        exercise, places = self._chosen(), self._charted()
        is_lines = exercise is not None and len(exercise.round_weights) > 1
        self.lines.setVisible(is_lines)
        self.bars.setVisible(not is_lines)
        said = "; ".join(self._spoken(place) for place in places)
        if is_lines:
            lines = [
                Line(name=place.team.name, values=tuple(value.amount for value in place.parts))
                for place in places
            ]
            self.lines.show_lines(self._part_titles(exercise), lines, said)
        else:
            bars = [self._bar(place) for place in places]
            self.bars.show_bars(bars, said)
        hidden = len(self._model.shown) > len(places)
        note = self.tr("Select two teams or more to compare them") if hidden else ""
        self._chart_note.setText(note)

    def _bar(self, place: Place) -> Bar:
        shown = self._value(place.total)
        if place.total.is_provisional and place.total.amount is not None:
            shown = self.tr("{value} provisional").format(value=shown)
        return Bar(
            name=place.team.name, value=place.total.amount, shown=shown,
            is_provisional=place.total.is_provisional,
        )  # fmt: skip

    def _spoken(self, place: Place) -> str:
        parts = ", ".join(self._value(value) for value in place.parts)
        return f"{place.team.name}: {parts}"

    # ---- where assessors differ, and why

    def _show_gaps(self, found: Sequence[GapView], above: Fraction) -> None:
        limit = self._short(above)
        if found:
            said = self.tr("%n pair(s) of marks more than {points} points apart", "", len(found))
        else:
            said = self.tr("No two marks lie more than {points} points apart.")
        self._gap_note.setText(said.format(points=limit))
        self.gap_model.set_records(found)
        self.gap_table.setVisible(bool(found))
        self._fit(self.gap_table, len(found))

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self._why()

    @Slot()
    def _why(self) -> None:
        scores, exercise = self._scores, self._chosen()
        chosen = self._chosen_rows()
        if scores is None or len(chosen) != 1:
            return
        team, texts = self._model.record(chosen[0]).team, self.bench.app.texts
        if exercise is None:
            steps = explain_scores.of_all(scores, team.id, texts)
        else:
            steps = explain_scores.of_exercise(scores, exercise.id, team.id, texts)
        about = (team.name, self.exercise.currentText())
        WhyScore(self.bench.app, self, about, steps).open()

    @Slot()
    def _set_weights(self) -> None:
        if self._scores is not None:
            ExerciseWeights(self.bench, self, self._scores).open()

    @Slot()
    def _to_reports(self) -> None:
        self.bench.window.go("reports", "exercise-results")

    @Slot()
    def _to_scores(self) -> None:
        self.bench.window.go("exercises", "scores")


_LAST = 1_000_000


def _part_value(at: int, spell: Callable[[Value], str]) -> Callable[[Place], str]:
    return lambda place: spell(place.parts[at])


def _part_key(at: int) -> Callable[[Place], Fraction]:
    return lambda place: place.parts[at].amount or Fraction(-1)


def build(bench: Bench, notice: Notice) -> Tab:
    """Make the tab."""
    return ScoreResults(bench, notice)
