"""Show two entries side by side, and ask whether they are one person or two."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from textwrap import fill

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from facilitator.language import date_text
from facilitator.model.people import Person
from facilitator.services import same
from facilitator.services.people import OWN, value_of
from facilitator.services.same import Joined, Pair, Side
from facilitator.store.connection import Store
from ui.bench import Bench
from ui.dialogs.dialog import Dialog
from ui.hub import Topic
from ui.widgets.basics import button, clear, label

_WIDTH = 760
_LINE = 34
_LEFT, _MARK, _RIGHT = 1, 2, 3
TOPICS = frozenset(
    {Topic.PEOPLE, Topic.ATTENDANCE, Topic.TEAMS, Topic.CERTIFICATES, Topic.SCORES, Topic.PLAN}
)


class SamePeopleDialog(Dialog):
    """Go through pairs of entries; each is joined, told apart, or left for later."""

    def __init__(self, bench: Bench, parent: QWidget, pairs: Sequence[Pair]) -> None:
        """Begin with the first pair."""
        super().__init__(parent, self.tr("Entered twice?"))
        self._bench = bench
        self._pairs = list(pairs)
        self._place = 0
        self._groups: dict[str, QButtonGroup] = {}
        self._titles = self._field_titles()
        self._sexes = {"L": self.tr("Male"), "P": self.tr("Female")}
        self._progress = label("", "muted", wraps=True)
        self._head.addWidget(self._progress)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(_LEFT, 1)
        self._grid.setColumnStretch(_RIGHT, 1)
        self.body.addLayout(self._grid)
        self._note = label("", "small", wraps=True)
        self.body.addWidget(self._note)
        self.body.addStretch(1)
        self._make_buttons()
        self._show()
        self.fit(bench.app.theme.px(_WIDTH))
        self.one_person.setFocus()

    def _make_buttons(self) -> None:
        self.all_certain = button("", self._on_all)
        self.all_certain.setAutoDefault(False)
        self.buttons.insertWidget(0, self.all_certain)
        self.add_cancel(self.tr("Close"))
        self.later = button(self.tr("Later"), self._on_later)
        self.two_people = button(self.tr("Two people"), self._on_two)
        for made in (self.later, self.two_people):
            made.setAutoDefault(False)
            self.buttons.addWidget(made)
        self.one_person = self.add_primary(self.tr("One person"), self._on_one)

    def _field_titles(self) -> Mapping[str, str]:
        return {
            "name": self.tr("Name"), "title_front": self.tr("Title before"),
            "title_back": self.tr("Title after"), "nip": self.tr("NIP"), "unit": self.tr("Unit"),
            "jabatan": self.tr("Position"), "pangkat": self.tr("Pangkat"),
            "golongan": self.tr("Golongan"), "employment": self.tr("Employment"),
            "sex": self.tr("Sex"), "birth_place": self.tr("Birth place"),
            "birth_date": self.tr("Birth date"), "phone": self.tr("Phone"),
            "email": self.tr("Email"),
        }  # fmt: skip

    # ---- what is shown

    @property
    def pair(self) -> Pair:
        """Give the pair that is shown."""
        return self._pairs[self._place]

    def _show(self) -> None:
        pair = self.pair
        self.notice.say("")
        said = self.tr("{place} of {all} · {why}")
        self._progress.setText(
            said.format(place=self._place + 1, all=len(self._pairs), why=self._why(pair))
        )
        clear(self._grid)
        self._groups = {}
        self._head_of(_LEFT, pair.first, self.tr("Older entry"))
        self._head_of(_RIGHT, pair.second, self.tr("Newer entry"))
        for field in same.fields_of(pair.first, pair.second):
            self._field(field, value_of(pair.first, field), value_of(pair.second, field))
        sides = [same.side(self._bench.reading, one.id) for one in (pair.first, pair.second)]
        self._show_sides(*sides)
        certain = sum(one.is_certain for one in self._pairs)
        self.all_certain.setText(self.tr("Join all %n certain pair(s)", "", certain))
        self.all_certain.setVisible(certain > 1)
        self.later.setVisible(len(self._pairs) > 1)

    def _why(self, pair: Pair) -> str:
        return self._bench.app.texts(f"duplicates.why.{pair.kind}")

    def _head_of(self, column: int, person: Person, title: str) -> None:
        number = person.list_number
        if number is not None:
            title = self.tr("{entry}, no. {number}").format(entry=title, number=number)
        self._grid.addWidget(label(title, "section", wraps=True), 0, column)

    def _field(self, field: str, first: str, second: str) -> None:
        title = self._titles.get(field, field.removeprefix(OWN))
        at = self._title(title)
        if first == second:
            for column in (_LEFT, _RIGHT):
                self._grid.addWidget(label(self._shown(field, first), wraps=True), at, column)
            return
        mark = label("≠", "cardTitle")
        mark.setToolTip(self.tr("The entries differ"))
        mark.setAccessibleName(self.tr("{field}: the entries differ").format(field=title))
        self._grid.addWidget(mark, at, _MARK)
        group = QButtonGroup(self)
        self._groups[field] = group
        for column, text in ((_LEFT, first), (_RIGHT, second)):
            shown = self._shown(field, text) or self.tr("(nothing)")
            made = QRadioButton(fill(shown, _LINE))  # a radio button wraps nothing by itself
            made.setProperty("value", text)
            said = self.tr("Keep {field}: {text}")
            made.setAccessibleName(said.format(field=title, text=shown))
            made.setChecked((column == _LEFT) == bool(first))
            group.addButton(made)
            self._grid.addWidget(made, at, column)

    def _title(self, text: str) -> int:
        at = self._grid.rowCount()
        self._grid.addWidget(label(text, "muted"), at, 0)
        return at

    def _shown(self, field: str, text: str) -> str:
        if field == "birth_date" and text:
            return date_text(date.fromisoformat(text), self._bench.app.language)
        return self._sexes.get(text, text) if field == "sex" else text

    def _show_sides(self, first: Side, second: Side) -> None:
        rows = (
            (self.tr("Attended points"), str(first.attended), str(second.attended)),
            (self.tr("Team"), first.team, second.team),
            (self.tr("Certificate"), ", ".join(first.certificates), ", ".join(second.certificates)),
            (self.tr("Badge code"), ", ".join(first.codes), ", ".join(second.codes)),
        )
        for title, left, right in rows:
            at = self._title(title)
            for column, text in ((_LEFT, left), (_RIGHT, right)):
                self._grid.addWidget(label(text or "–", wraps=True), at, column)
        said = [self.tr("As one person both badges stay valid, and attendance counts once.")]
        if first.team and second.team and first.team != second.team:
            said.append(self.tr("The older entry’s team holds."))
        self._note.setText(" ".join(said))

    # ---- what is decided

    def chosen(self) -> dict[str, str]:
        """Give the values that are kept, of the fields that differ."""
        return {
            field: str(made.property("value"))
            for field, group in self._groups.items()
            if (made := group.checkedButton()) is not None
        }

    def keep(self, field: str, text: str) -> None:
        """Choose what is kept of a field."""
        for made in self._groups[field].buttons():
            made.setChecked(made.property("value") == text)

    @Slot()
    def _on_one(self) -> None:
        pair, values, actor = self.pair, self.chosen(), self._bench.ops.actor
        self._write(
            lambda store: same.join(
                store, (pair.first.id, pair.second.id), values, actor=actor
            ),
            self.tr("Joined to one person"),
        )  # fmt: skip

    @Slot()
    def _on_two(self) -> None:
        pair, actor = self.pair, self._bench.ops.actor
        self._write(
            lambda store: same.tell_apart(store, (pair.first.id, pair.second.id), actor=actor),
            self.tr("Kept as two people"),
        )

    def _write(self, work: Callable[[Store], object], said: str) -> None:
        self._enable(is_enabled=False)
        window = self._bench.window

        def done(_value: object) -> None:
            window.toast(said, can_undo=True)
            self._next()

        self._bench.ops.write(work, TOPICS, owner=self, done=done, failed=self._failed)

    @Slot()
    def _on_all(self) -> None:
        actor = self._bench.ops.actor
        self._enable(is_enabled=False)
        self._bench.ops.write(
            lambda store: same.join_certain(store, actor=actor),
            TOPICS, owner=self, done=self._all_joined, failed=self._failed,
        )  # fmt: skip

    def _all_joined(self, found: Joined) -> None:
        said = self.tr("%n pair(s) joined", "", found.count)
        self._bench.window.toast(said, can_undo=found.count > 0)
        left = {(one.first.id, one.second.id) for one in found.left}
        self._pairs = [
            one for one in self._pairs
            if not one.is_certain or (one.first.id, one.second.id) in left
        ]  # fmt: skip
        self._place = 0
        self._go_on()
        if left and self._pairs:
            text = self.tr("%n pair(s) not joined: both entries have a certificate.", "", len(left))
            self.notice.say(text, is_problem=True)

    def _failed(self, error: Exception) -> None:
        self._enable(is_enabled=True)
        self.notice.say(self._bench.sentence(error), is_problem=True)

    def _next(self) -> None:
        gone = self.pair.second.id
        del self._pairs[self._place]
        # A pair with an entry that was joined is asked about anew, as it is then.
        self._pairs = [one for one in self._pairs if gone not in {one.first.id, one.second.id}]
        self._go_on()

    @Slot()
    def _on_later(self) -> None:
        self._place += 1
        self._go_on()

    def _go_on(self) -> None:
        if not self._pairs:
            self.accept()
            return
        self._place %= len(self._pairs)
        self._enable(is_enabled=True)
        self._show()
        self.one_person.setFocus()

    def _enable(self, *, is_enabled: bool) -> None:
        for made in (self.all_certain, self.later, self.two_people, self.one_person):
            made.setEnabled(is_enabled)
