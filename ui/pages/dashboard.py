"""Show the state of the workshop: figures, attendance, scores, the day, what needs somebody."""

from collections.abc import Callable
from fractions import Fraction
from typing import ClassVar, TypeVar

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator.language import day_text, number_text, percent_text, range_text, time_text
from facilitator.model.exercises import Stage
from facilitator.services import overview as service
from facilitator.services.overview import Attention, Outcome, Overview, PointFigure, Timing
from facilitator.store.connection import Connection, open_reader
from ui.bench import Bench
from ui.hub import EVERYTHING, Topic
from ui.tasks import Token
from ui.widgets.attendance_chart import AttendanceChart, Bar
from ui.widgets.basics import Card, button, chip, clear, label, row, set_tone
from ui.widgets.page import Page
from ui.widgets.reflow import Reflow

T = TypeVar("T")
_SETTLE_MS = 400
_TALLEST = 620
_STAGES = (Stage.PLAN, Stage.DO, Stage.CHECK, Stage.ACT)


class _Figure(Card):
    """Show one key figure with a word beside it and a line under it."""

    def __init__(self, bench: Bench, icon: str, title: str) -> None:
        super().__init__()
        self.body.setSpacing(6)
        mark = QLabel()
        mark.setPixmap(bench.app.icons.pixmap(icon, "primary", 20))
        head = row(self.body, mark, label(title))
        head.addStretch(1)
        self.figure = label("–", "figure")
        self.word = chip("")
        self.word.hide()
        line = row(self.body, self.figure)
        line.addStretch(1)
        line.addWidget(self.word)
        self.line = label("", "small", wraps=True)
        self.body.addWidget(self.line)
        self.body.addStretch(1)

    def show_figure(self, figure: str, line: str, word: tuple[str, str] = ("", "plain")) -> None:
        """Show a figure, the line under it, and a word with its tone."""
        self.figure.setText(figure)
        self.line.setText(line)
        self.word.setVisible(bool(word[0]))
        set_tone(self.word, *word)


class DashboardPage(Page):
    """Show the workshop at a glance; the slow figures follow from the background."""

    key: ClassVar[str] = "dashboard"
    topics: ClassVar[frozenset[Topic]] = EVERYTHING

    def __init__(self, bench: Bench) -> None:
        """Lay out the cards."""
        super().__init__(bench, "")
        icons = bench.app.icons
        self._start = self.add_action(
            button(
                self.tr("Start check-in"),
                self._on_start,
                kind="primary",
                icon=icons.icon("scan", "onPrimary"),
            )
        )
        self.body.addWidget(self._make_figures())
        middle = self._make_middle()
        middle.setMaximumHeight(bench.app.theme.px(_TALLEST))
        self.body.addWidget(middle, 1)
        self.body.addWidget(self._make_lower())
        self.body.addStretch(0)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._compute)

    # ---- layout

    def _make_figures(self) -> Reflow:
        bench = self.bench
        self._people = _Figure(bench, "users", self.tr("Participants"))
        self._came = _Figure(bench, "scan", self.tr("Attendance"))
        self._scores = _Figure(bench, "refresh", self.tr("Mean score"))
        self._ready = _Figure(bench, "certificate", self.tr("Entitled to a certificate"))
        cards = Reflow(self.bench.app.theme.px(200))
        for card in (self._people, self._came, self._scores, self._ready):
            cards.add(card)
        return cards

    def _make_middle(self) -> Reflow:
        attendance = Card(self.tr("Attendance by point"))
        for text, token in (
            (self.tr("On time"), "do"),
            (self.tr("Late"), "check"),
            (self.tr("Missing"), "border"),
        ):
            attendance.head.addWidget(self._swatch(token))
            attendance.head.addWidget(label(text, "small"))
        nothing = self.tr("Every attendance point will be a column here.")
        self._chart = AttendanceChart(self.bench.app.theme, self.tr("Attendance by point"), nothing)
        attendance.body.addWidget(self._chart, 1)
        profile = Card(self.tr("Exercise profile"))
        profile.body.addWidget(label(self.tr("Mean of all teams by stage"), "small"))
        self._profile = QGridLayout()
        self._profile.setHorizontalSpacing(10)
        self._profile.setVerticalSpacing(10)
        profile.body.addLayout(self._profile)
        profile.body.addStretch(1)
        profile.body.addWidget(button(self.tr("Open scores"), self._on_scores))
        cards = Reflow(self.bench.app.theme.px(280), steps=(3, 1))
        cards.add(attendance, span=2)
        cards.add(profile)
        return cards

    def _swatch(self, token: str) -> QLabel:
        swatch = QLabel()
        side = self.bench.app.theme.px(10)
        swatch.setFixedSize(side, side)
        swatch.setStyleSheet(f"background: {self.bench.app.theme.hex(token)}; border-radius: 2px;")
        return swatch

    def _make_lower(self) -> Reflow:
        self._agenda = Card(self.tr("Agenda"))
        self._agenda_lines = QVBoxLayout()
        self._agenda_lines.setSpacing(10)
        self._agenda.body.addLayout(self._agenda_lines)
        self._agenda.body.addStretch(1)
        needs = Card(self.tr("Needs attention"))
        self._needs_lines = QVBoxLayout()
        self._needs_lines.setSpacing(8)
        needs.body.addLayout(self._needs_lines)
        needs.body.addStretch(1)
        cards = Reflow(self.bench.app.theme.px(380), steps=(2, 1))
        cards.add(self._agenda)
        cards.add(needs)
        return cards

    # ---- reading

    def refresh(self) -> None:
        """Ask for the quick figures now, and for the slow ones when changes have settled."""
        self._ask(service.overview, self._show_overview)
        self._settle.start()

    @Slot()
    def _compute(self) -> None:
        self._ask(service.outcome, self._show_outcome)

    def _ask(self, read: Callable[[Connection, int], T], show: Callable[[T], None]) -> None:
        """Read beside the window, so that thousands of people never hold up a paint."""
        path, clock = self.bench.file.path, self.bench.app.around.clock

        def work(_token: Token) -> T:
            reading = open_reader(path)
            try:
                return read(reading, clock.now())
            finally:
                reading.close()

        self.bench.ops.work(work, "", owner=self, done=show)

    def _show_overview(self, found: Overview) -> None:
        self._show_head(found)
        self._show_people(found)
        self._show_attendance(found)
        self._show_agenda(found)
        self._start.setEnabled(bool(found.points) and not self.bench.file.is_read_only)

    def _show_head(self, found: Overview) -> None:
        language = self.bench.app.language
        self.set_title(found.workshop.title or self.tr("Untitled workshop"))
        days = found.workshop.days
        parts = [range_text(days[0], days[-1], language)] if days else []
        if found.today in days:
            number = days.index(found.today) + 1
            day = self.tr("Day {number} of {days}").format(number=number, days=len(days))
            parts = [day_text(found.today, language), day]
        parts.append(found.workshop.venue)
        self.set_context(" · ".join(part for part in parts if part))

    def _show_people(self, found: Overview) -> None:
        teams = self.tr("%n team(s)", "", found.teams)
        units = self.tr("%n unit(s)", "", found.units)
        self._people.show_figure(self._count(found.participants), f"{teams} · {units}")

    def _count(self, number: int) -> str:
        return number_text(Fraction(number), 0, self.bench.app.language)

    def _show_attendance(self, found: Overview) -> None:
        self._show_current(found.current, found.participants)
        bars = [
            Bar(
                label=figure.point.title, on_time=figure.on_time, late=figure.late,
                missing=figure.missing, has_begun=figure.has_begun,
            )
            for figure in found.points
        ]  # fmt: skip
        lines = [
            self.tr("{point}: {on_time} on time, {late} late, {missing} missing").format(
                point=bar.label, on_time=bar.on_time, late=bar.late, missing=bar.missing
            )
            for bar in bars
        ]
        self._chart.show_bars(bars, "\n".join(lines))

    def _show_current(self, current: PointFigure | None, participants: int) -> None:
        if current is None:
            self._came.show_figure("–", self.tr("Nobody is checked in yet"))
            return
        came = current.on_time + current.late
        share = Fraction(came, participants) if participants else Fraction(0)
        line = self.tr("{point} · {late} late · {missing} missing").format(
            point=current.point.title, late=current.late, missing=current.missing
        )
        word = (
            percent_text(share, 1, self.bench.app.language),
            "ok" if not current.missing else "soft",
        )
        self._came.show_figure(self._count(came), line, word)

    def _show_agenda(self, found: Overview) -> None:
        clear(self._agenda_lines)
        if found.agenda_day is None:
            self._agenda_lines.addWidget(label(self.tr("No sessions are planned yet."), "muted"))
            return
        language = self.bench.app.language
        self._agenda_lines.addWidget(label(day_text(found.agenda_day, language), "small"))
        words = {
            Timing.OVER: (self.tr("Over"), "ok"),
            Timing.RUNNING: (self.tr("Running"), "soft"),
            Timing.NEXT: (self.tr("Next"), "warn"),
        }
        for item in found.agenda:
            title = label(item.session.title)
            title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            title.setToolTip(item.session.title)
            line = row(
                self._agenda_lines, label(time_text(item.starts_at, language), "muted"), spacing=12
            )
            line.addWidget(title, 1)
            if item.timing in words:
                line.addWidget(chip(*words[item.timing]))

    # ---- what comes from the background

    def _show_outcome(self, found: Outcome) -> None:
        self._show_scores(found)
        line = self.tr("%n participant(s) can no longer get one", "", found.refused)
        word = ("", "plain")
        if found.refused:
            word = (self.tr("Review"), "warn")
        elif found.entitled and not found.possible:
            word = (self.tr("Complete"), "ok")
        still = self.tr("%n more possible", "", found.possible) if found.possible else ""
        self._ready.show_figure(
            self._count(found.entitled),
            " · ".join(x for x in (line if found.refused else "", still) if x),
            word,
        )
        clear(self._needs_lines)
        for one in found.attention:
            self._needs_lines.addWidget(self._need(one))
        if not found.attention:
            self._needs_lines.addWidget(label(self.tr("Nothing needs you now."), "muted"))

    def _show_scores(self, found: Outcome) -> None:
        language = self.bench.app.language
        mean = "–" if found.mean_score is None else number_text(found.mean_score, 1, language)
        line = self.tr("%n team(s) scored", "", found.scored_teams)
        word = ("", "plain")
        if found.waiting_sheets:
            word = (self.tr("%n sheet(s) waiting", "", found.waiting_sheets), "warn")
        self._scores.show_figure(mean, line, word)
        clear(self._profile)
        names = (self.tr("Plan"), self.tr("Do"), self.tr("Check"), self.tr("Act"))
        for index, (stage, name) in enumerate(zip(_STAGES, names, strict=True)):
            self._add_stage(index, (stage, name), found.stages.get(stage))

    def _add_stage(self, index: int, shown: tuple[Stage, str], amount: Fraction | None) -> None:
        stage, name = shown
        theme = self.bench.app.theme
        letter = label(stage.value[0].upper())
        side = theme.px(24)
        letter.setFixedSize(side, side)
        letter.setStyleSheet(
            f"background: {theme.hex(stage.value)}; color: {theme.hex('surface')};"
            " border-radius: 5px; font-weight: 700;"
        )
        letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, 1000)
        bar.setValue(0 if amount is None else round(amount * 10))
        bar.setAccessibleName(name)
        bar.setStyleSheet(f"QProgressBar::chunk {{ background: {theme.hex(stage.value)}; }}")
        figure = "–" if amount is None else number_text(amount, 0, self.bench.app.language)
        for column, widget in enumerate((letter, label(name), bar, label(figure, "cardTitle"))):
            self._profile.addWidget(widget, index, column)

    def _need(self, one: Attention) -> QWidget:
        line = QWidget()
        inner = QHBoxLayout(line)
        inner.setContentsMargins(0, 0, 0, 0)
        mark = QLabel()
        mark.setPixmap(self.bench.app.icons.pixmap("alert-triangle", "warn", 18))
        inner.addWidget(mark)
        inner.addWidget(label(self._need_text(one), wraps=True), 1)
        go = QPushButton(self.tr("Open"))
        go.setProperty("page", one.page)
        go.setAccessibleName(self._need_text(one))
        go.clicked.connect(self._on_need)
        inner.addWidget(go)
        return line

    def _need_text(self, one: Attention) -> str:
        texts = {
            "no_people": self.tr("There are no participants yet"),
            "no_sessions": self.tr("There are no sessions yet"),
            "waiting_sheets": self.tr("%n score sheet(s) are not complete", "", one.count),
            "refused": self.tr("%n participant(s) can no longer get a certificate", "", one.count),
            "prepared": self.tr("%n certificate(s) are prepared, not released", "", one.count),
            "no_signatory": self.tr("Nobody is named to sign the certificates"),
        }
        return texts[one.key]

    # ---- going elsewhere

    @Slot()
    def _on_start(self) -> None:
        self.bench.window.go("check_in")

    @Slot()
    def _on_scores(self) -> None:
        self.bench.window.go("exercises")

    @Slot()
    def _on_need(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.bench.window.go(str(sender.property("page")))


def build(bench: Bench) -> Page:
    """Make the page."""
    return DashboardPage(bench)
