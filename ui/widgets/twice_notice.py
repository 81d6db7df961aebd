"""Say above the list that people may be entered twice, and let them be looked through."""

from PySide6.QtCore import Slot

from facilitator.services import same
from facilitator.services.same import Pair
from ui.bench import Bench
from ui.dialogs.same_people import SamePeopleDialog
from ui.tasks import Token
from ui.widgets.basics import Notice


class TwiceNotice(Notice):
    """Look for people who are entered twice, beside the window, whenever the list has changed."""

    def __init__(self, bench: Bench) -> None:
        """Begin hidden; nothing is looked for yet."""
        super().__init__()
        self._bench = bench
        self._turn = 0
        self._seen: object = None
        self.pairs: tuple[Pair, ...] = ()

    def look(self, state: object) -> None:
        """Look, unless the people are as they were the last time: `state` is equal then."""
        if state == self._seen:
            return
        self._seen = state
        self._turn += 1
        turn, reading = self._turn, self._bench.file

        def work(_token: Token) -> tuple[int, tuple[Pair, ...]]:
            return turn, same.find(reading.reading)

        self._bench.ops.work(work, "", owner=self, done=self._show)

    def _show(self, found: tuple[int, tuple[Pair, ...]]) -> None:
        turn, pairs = found
        if turn != self._turn:
            return
        self.pairs = pairs
        text = self.tr("%n person(s) may be entered twice.", "", len(pairs)) if pairs else ""
        can_write = not self._bench.file.is_read_only
        self.say(text, (self.tr("Review…"), self.review) if pairs and can_write else None)

    @Slot()
    def review(self) -> None:
        """Go through the pairs side by side."""
        if self.pairs:
            SamePeopleDialog(self._bench, self.window(), self.pairs).open()
