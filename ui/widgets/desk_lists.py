"""List the scans made last, and who is not here yet, each with a button to record them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QSizePolicy

from facilitator.services.desk import Attendee, Board, Group
from facilitator.text import fold
from ui.bench import Bench
from ui.widgets.basics import Card, button, label, row
from ui.widgets.desk_words import DeskWords
from ui.widgets.person_rows import Line, PersonRows
from ui.widgets.search_field import SearchField

_INSIDE = "inside"
_LEAST = 96


class DeskLists(Card):
    """Hold both lists.

    Signals:
        record_wanted: The id bytes of a person to be recorded now.
        excuse_wanted: The selected `Line`s of which something is to be said.
    """

    record_wanted = Signal(object)
    excuse_wanted = Signal(object)

    def __init__(self, bench: Bench, words: DeskWords) -> None:
        """Begin empty."""
        super().__init__()
        self._words = words
        self._board: Board | None = None
        self._texts: dict[bytes, str] = {}
        self.body.setSpacing(8)
        theme = bench.app.theme
        self.body.addWidget(label(self.tr("Just now"), "cardTitle"))
        self.latest = PersonRows(theme, self.tr("Just now"))
        self.latest.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._no_scan = label(self.tr("No scan yet at this point."), "muted", wraps=True)
        self._no_scan.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.latest.setMinimumHeight(theme.px(_LEAST))
        self.body.addWidget(self.latest, 2)
        self.body.addWidget(self._no_scan, 2)
        self._group = QComboBox()
        self._group.setAccessibleName(self.tr("Whom to list"))
        self._group.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._group.activated.connect(self._on_group)
        self._say_why = button(self.tr("Say why…"), self._on_say_why)
        self._say_why.setToolTip(self.tr("Permitted, sick, on duty elsewhere, for those selected"))
        row(self.body, self._group, self._say_why)
        self._search = SearchField(bench.app.icons, self.tr("Search in this list"))
        self._search.wanted.connect(self._on_search)
        self.body.addWidget(self._search)
        self.people = PersonRows(theme, self.tr("People at this point"))
        self.people.setMinimumHeight(theme.px(_LEAST))
        self.people.acted.connect(self._on_acted)
        self.people.chosen.connect(self._on_selection)
        self._nobody = label("", "muted", wraps=True)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.people, 3)
        self.body.addWidget(self._nobody, 3)
        self._can_write = not bench.file.is_read_only
        self.people.setEnabled(self._can_write)
        self._on_selection(())

    # ---- showing

    def forget(self) -> None:
        """Read names anew, because the people may be others."""
        self._texts = {}

    def show_latest(self, lines: Sequence[Line]) -> None:
        """Show the scans made last."""
        self.latest.show_lines(lines)
        self.latest.setVisible(bool(lines))
        self._no_scan.setVisible(not lines)

    def show_board(self, board: Board, *, takes_out: bool) -> None:
        """Show who stands where."""
        self._board = board
        chosen = self._group.currentData() or Group.MISSING.value
        self._group.clear()
        counted = [(group.value, self._words.group(group), board.counts[group]) for group in Group]
        if takes_out:
            counted.append((_INSIDE, self.tr("Not out yet"), board.inside))
        for value, word, count in counted:
            self._group.addItem(f"{word} ({self._words.number(count)})", value)
        self._group.setCurrentIndex(max(0, self._group.findData(chosen)))
        self._show_people()

    def list_inside(self, *, is_out: bool) -> None:
        """List who has not gone out while the way out is taken, else who is not here yet."""
        wanted = _INSIDE if is_out else Group.MISSING.value
        self._group.setCurrentIndex(max(0, self._group.findData(wanted)))
        self._show_people()

    def _show_people(self) -> None:
        if self._board is None:
            return
        value = str(self._group.currentData())
        is_inside = value == _INSIDE
        found = self._board.still_inside() if is_inside else self._board.of({Group(value)})
        words = fold(self._search.text()).split()
        if words:
            found = tuple(one for one in found if all(word in self._folded(one) for word in words))
        self.people.show_made(found, self._line_out if is_inside else self._line)
        self._show_emptiness()

    def _folded(self, attendee: Attendee) -> str:
        entrant = attendee.entrant
        if entrant.key not in self._texts:
            self._texts[entrant.key] = fold(f"{entrant.full_name} {entrant.unit} {entrant.team}")
        return self._texts[entrant.key]

    def _line(self, attendee: Attendee) -> Line:
        came = attendee.seen is not None and attendee.seen.first_in is not None
        return self._words.attendee_line(attendee, "" if came else self.tr("Record"))

    def _line_out(self, attendee: Attendee) -> Line:
        return self._words.attendee_line(attendee, self.tr("Record out"))

    def _show_emptiness(self) -> None:
        shown = self.people.count()
        is_filtered = bool(fold(self._search.text()))
        self._search.setVisible(shown > 0 or is_filtered)
        self.people.setVisible(shown > 0)
        self._nobody.setVisible(shown == 0)
        if is_filtered:
            self._nobody.setText(self.tr("Nobody in this list matches the search."))
        elif self._board is not None and self._board.expected == 0:
            self._nobody.setText(self.tr("Nobody is expected here yet. Add participants first."))
        elif self._group.currentData() == _INSIDE:
            self._nobody.setText(self.tr("Everybody who came has gone out."))
        elif self._group.currentData() == Group.MISSING.value:
            self._nobody.setText(self.tr("Everybody is recorded."))
        else:
            self._nobody.setText(self.tr("Nobody."))

    # ---- asking

    @Slot(int)
    def _on_group(self, _place: int) -> None:
        self._show_people()

    @Slot(str)
    def _on_search(self, _folded: str) -> None:
        self._show_people()

    @Slot(object)
    def _on_acted(self, line: Line) -> None:
        self.record_wanted.emit(line.key)

    @Slot(object)
    def _on_selection(self, lines: tuple[Line, ...]) -> None:
        self._say_why.setEnabled(self._can_write and bool(lines))

    @Slot()
    def _on_say_why(self) -> None:
        self.excuse_wanted.emit(self.people.selected())
