"""Say above the list that people may be entered twice, and let them be looked through."""

from PySide6.QtCore import Slot

from facilitator.services import same
from facilitator.services.same import Pair
from ui.bench import Bench
from ui.dialogs.same_people import SamePeopleDialog
from ui.tasks import Token
from ui.widgets.basics import Notice

_Found = tuple[int, int, tuple[Pair, ...] | None]
"""Which look it was, what the people were like, and the pairs, `None` for as before."""


class TwiceNotice(Notice):
    """Look for people who are entered twice, beside the window, whenever the list has changed."""

    def __init__(self, bench: Bench) -> None:
        """Begin hidden; nothing is looked for yet."""
        super().__init__()
        self._bench = bench
        self._turn = 0
        self._seen: int | None = None
        self.pairs: tuple[Pair, ...] = ()

    def look(self) -> None:
        """Look, unless the people are as they were the last time."""
        self._turn += 1
        turn, seen, file = self._turn, self._seen, self._bench.file

        def work(_token: Token) -> _Found:
            state = same.state(file.reading)
            return turn, state, None if state == seen else same.find(file.reading)

        self._bench.ops.work(work, "", owner=self, done=self._show)

    def _show(self, found: _Found) -> None:
        turn, state, pairs = found
        if turn != self._turn or pairs is None:
            return
        self._seen, self.pairs = state, pairs
        text = self.tr("%n person(s) may be entered twice.", "", len(pairs)) if pairs else ""
        can_write = not self._bench.file.is_read_only
        self.say(text, (self.tr("Review…"), self.review) if pairs and can_write else None)

    @Slot()
    def review(self) -> None:
        """Go through the pairs side by side."""
        if self.pairs:
            SamePeopleDialog(self._bench, self.window(), self.pairs).open()
