"""Read a list and plan its import beside the window, again after every word of a person."""

import gc
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from facilitator.errors import UserError
from facilitator.roster.mend import mended
from facilitator.roster.outside import read_sheets_outside
from facilitator.roster.questions import Answer, Said
from facilitator.roster.read import possible_columns
from facilitator.roster.records import (
    Layout,
    ListColumn,
    Problem,
    RawSheet,
    RosterList,
    RosterRow,
    RowKey,
)
from facilitator.roster.source import Pasted, Source
from facilitator.services import import_roster, senders
from facilitator.services.import_roster import Imported, Preview, Reading
from facilitator.store.connection import Store
from ui.bench import Bench
from ui.dialogs.people_acts import WHO_COUNTS
from ui.models import import_cases, import_table
from ui.models.import_cases import CaseRow, MissingRow
from ui.models.import_table import NOTICES, PROBLEMS, ImportRow, Remark
from ui.tasks import CancelledError, Job, Token

P = ParamSpec("P")
T = TypeVar("T")
_SHORT_TURN, _LONG_TURN = 0.0005, sys.getswitchinterval()
_FAULTS_OF_COLUMNS = frozenset({"roster.no_names", "roster.no_rows"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Hold a plan with everything that is shown of it; `counts` is by group of the filter."""

    preview: Preview
    said: Said
    rows: tuple[ImportRow, ...]
    cases: tuple[CaseRow, ...]
    missing: tuple[MissingRow, ...]
    counts: Mapping[str, int]

    def count(self, group: str) -> int:
        """Count the rows of a group."""
        return self.counts.get(group, 0)

    def open_cases(self) -> tuple[CaseRow, ...]:
        """Give the questions nobody answered yet."""
        return tuple(case for case in self.cases if case.answer is Answer.OPEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Hold why a list cannot be planned; of one without names, its columns to choose from."""

    error: Exception
    columns: tuple[ListColumn, ...] = ()
    picked: Layout = field(default_factory=Layout)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    turn: int
    raw: tuple[RawSheet, ...] | None = None
    shown: Shown | None = None
    refused: Refused | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """Hold what is to be worked out, taken over in the main thread."""

    turn: int
    source: Source
    raw: tuple[RawSheet, ...] | None
    roster: RosterList | None
    layout: Layout | None
    said: Said


def _undisturbing(work: Callable[P, T]) -> Callable[P, T]:
    """Let work beside the window leave the window its turns.

    The window asks for its turn a hundred times a picture, and five milliseconds each add up.
    Who looks for cycles finds none among tens of thousands of records, but the window stands
    still meanwhile; so what comes of the work is kept from them until it is let go of.
    """

    def undisturbed(*given: P.args, **named: P.kwargs) -> T:
        was_enabled = gc.isenabled()
        gc.disable()
        sys.setswitchinterval(_SHORT_TURN)
        try:
            return work(*given, **named)
        finally:
            sys.setswitchinterval(_LONG_TURN)
            gc.freeze()
            if was_enabled:
                gc.enable()

    return undisturbed


class ImportWork(QObject):
    """Hold a list, how it is to be read, and what was said about it.

    Signals:
        read: A `Shown` after the list was understood anew, so that every row may be another.
        planned: A `Shown` of the same rows after something was said of them.
        refused: A `Refused`.
        progressed: (rows done, all rows) as integers; of all zero nothing is known yet.
        applied: The `Imported`.
        not_applied: The exception; nothing was written.
    """

    read = Signal(object)
    planned = Signal(object)
    refused = Signal(object)
    progressed = Signal(int, int)
    applied = Signal(object)
    not_applied = Signal(object)

    def __init__(self, bench: Bench, words: Mapping[str, str], parent: QObject) -> None:
        """Begin without a list; `words` names the fields of a person."""
        super().__init__(parent)
        self._bench = bench
        self._words = dict(words)
        self.source: Source = Pasted(text="")
        self.said = Said()
        self._raw: tuple[RawSheet, ...] | None = None
        self._roster: RosterList | None = None
        self._layout: Layout | None = None
        self._remembers = True
        self._turn = 0
        self._job: Job[_Outcome] | None = None
        self._writing: Token | None = None
        self._base: dict[RowKey, RosterRow] = {}
        self._problems: dict[RowKey, list[Problem]] = {}

    # ---- what is wanted

    def read_from(self, source: Source) -> None:
        """Read a list; what was said of another one is forgotten."""
        self.source, self.said = source, Said()
        self._raw = self._roster = self._layout = None
        self._start()

    def take(self, layout: Layout) -> None:
        """Understand the list otherwise; what was said of its rows stays."""
        self._layout, self._roster = layout, None
        self._start()

    def forget(self) -> None:
        """Forget how lists of this sender are read, and read this one as it looks."""
        if self._roster is not None:
            senders.forget(self._bench.app.home, self._roster)
        self.take(Layout(sheets=self.layout.sheets))

    def say(self, said: Said) -> None:
        """Plan anew after something was typed or decided."""
        if said != self.said:
            self.said = said
            if self._roster is not None:
                self._start()

    @property
    def layout(self) -> Layout:
        """Give how the list is read, as far as somebody or the memory says."""
        if self._roster is not None:
            return self._roster.layout
        return self._layout or Layout()

    @property
    def is_busy(self) -> bool:
        """Tell whether a plan is being worked out that is not shown yet."""
        return self._job is not None

    def stop(self) -> None:
        """Give up whatever is being worked out, and let go of all that came of it."""
        gc.unfreeze()
        self._turn += 1
        if self._job is not None:
            self._job.token.cancel()
            self._job = None

    def stop_writing(self) -> None:
        """Give up the import that is being written; nothing of it is kept."""
        if self._writing is not None:
            self._writing.cancel()

    def go_back(self, roster: RosterList) -> None:
        """Have the list as it was understood before a wish that could not be fulfilled."""
        self._roster, self._layout = roster, roster.layout

    # ---- beside the window

    def _start(self) -> None:
        if self._job is not None:
            self._job.token.cancel()
        self._turn += 1
        turn = self._turn
        wish = _Wish(
            turn=turn, source=self.source, raw=self._raw, roster=self._roster,
            layout=self._layout, said=self.said,
        )  # fmt: skip
        job = self._bench.app.tasks.start(
            lambda token: self._work(token, wish),
            self,
            done=self._show,
            failed=self._failed,
        )
        job.progressed.connect(self.progressed)
        if turn == self._turn and job in self._bench.app.tasks.jobs:
            self._job = job

    @_undisturbing
    def _work(self, token: Token, wish: _Wish) -> _Outcome:
        raw, layout = wish.raw, wish.layout
        if raw is None:
            try:
                raw = read_sheets_outside(wish.source, is_cancelled=_stopper(token))
            except UserError as error:
                return _Outcome(turn=wish.turn, refused=Refused(error=error))
        try:
            preview = self._preview(token, wish, raw)
        except UserError as error:
            is_columns = error.key in _FAULTS_OF_COLUMNS
            columns = possible_columns(raw) if is_columns else ()
            refused = Refused(error=error, columns=columns, picked=layout or Layout())
            return _Outcome(turn=wish.turn, raw=raw, refused=refused)
        return _Outcome(turn=wish.turn, raw=raw, shown=self._words_for(token, preview, wish.said))

    def _preview(self, token: Token, wish: _Wish, raw: tuple[RawSheet, ...]) -> Preview:
        step = _in_rows(token, sum(len(sheet.rows) for sheet in raw))
        connection, review = self._bench.reading, wish.said.review
        if wish.roster is not None:
            return import_roster.planned(connection, wish.roster, review, step=step)
        known = senders.load(self._bench.app.home) if wish.layout is None else ()
        reading = Reading(file=wish.source.name, layout=wish.layout or Layout(), senders=known)
        return import_roster.preview(connection, raw, reading, review, step=step)

    def _words_for(self, token: Token, preview: Preview, said: Said) -> Shown:
        texts = self._bench.app.texts
        token.step(0, 0)
        rows = import_table.rows_of(preview, texts, self._words)
        token.step(0, 0)
        cases = import_cases.cases_of(preview, said, texts)
        counts: Counter[str] = Counter(row.planned.action for row in rows)
        with_remarks = [row for row in rows if row.remarks]
        counts.update({group: sum(row.is_in(group) for row in with_remarks) for group in _GROUPS})
        token.step(0, 0)
        return Shown(
            preview=preview, said=said, rows=rows, cases=cases,
            missing=import_cases.missing_of(preview), counts=counts,
        )  # fmt: skip

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, CancelledError):
            self._job = None
            self.refused.emit(Refused(error=error))

    def _show(self, outcome: _Outcome) -> None:
        if outcome.turn != self._turn:
            return
        self._job = None
        self._raw = outcome.raw
        if outcome.refused is not None:
            self.refused.emit(outcome.refused)
        elif outcome.shown is not None:
            is_new = self._roster is None
            self._roster = outcome.shown.preview.roster
            if is_new:
                self._base.clear()
            (self.read if is_new else self.planned).emit(outcome.shown)

    # ---- one row at once

    def remarks(self, key: RowKey, typed: Mapping[str, str]) -> tuple[RosterRow, list[Remark]]:
        """Read a row with texts that are being typed, and say what is wrong with it then."""
        if self._roster is None:
            return RosterRow(row=key[1], sheet=key[0], fields={}), []
        self._index(self._roster)
        alone = replace(
            self._roster, rows=(self._base[key],), problems=tuple(self._problems.get(key, ()))
        )
        edits = {**self.said.review.edits.get(key, {}), **typed}
        found = mended(alone, {key: edits})
        texts = self._bench.app.texts
        return found.rows[0], [import_table.remark_of(one, texts) for one in found.problems]

    def _index(self, roster: RosterList) -> None:
        if not self._base:
            self._base = {row.key: row for row in roster.rows}
            self._problems = {}
            for problem in roster.problems:
                self._problems.setdefault((problem.sheet, problem.row), []).append(problem)

    # ---- doing it

    def apply(self) -> None:
        """Write what the plan of this moment says, all of it or nothing."""
        roster = self._roster
        if roster is None:
            return
        token = self._writing = Token(self.progressed.emit)
        review, actor, home = self.said.review, self._bench.ops.actor, self._bench.app.home
        count = len(roster.rows)

        @_undisturbing
        def work(store: Store) -> Imported:
            done = import_roster.apply(
                store, roster, review, actor=actor, step=_in_rows(token, count)
            )
            senders.remember(home, roster)
            return done

        self._bench.ops.write(
            work, WHO_COUNTS, owner=self, done=self._applied, failed=self._not_applied
        )

    def _applied(self, done: Imported) -> None:
        self._writing = None
        self.applied.emit(done)

    def _not_applied(self, error: Exception) -> None:
        self._writing = None
        self.not_applied.emit(error)


_GROUPS = (PROBLEMS, NOTICES)


def _stopper(token: Token) -> Callable[[], bool]:
    """Let reading ask whether it is to stop; the token raises."""

    def is_cancelled() -> bool:
        token.step(0, 0)
        return False

    return is_cancelled


def _in_rows(token: Token, rows: int) -> Callable[[int, int], None]:
    """Tell how far the work is in rows, whatever it counts itself."""

    def step(done: int, every: int) -> None:
        token.step(rows * done // max(1, every), rows)

    return step


def layout_with(
    layout: Layout,
    *,
    mapping: Mapping[str, str] | None = None,
    own: Sequence[str] | None = None,
    sheets: Sequence[str] | None = None,
) -> Layout:
    """Give a layout with other columns for some fields, other own fields, or other sheets."""
    return Layout(
        sheets=layout.sheets if sheets is None else tuple(sheets),
        mapping={**layout.mapping, **(mapping or {})},
        own=layout.own if own is None else tuple(own),
    )
