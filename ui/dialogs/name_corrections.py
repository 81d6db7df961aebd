"""Bring corrections of names back from paper by their numbers, and confirm all others."""

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from facilitator.errors import UserError
from facilitator.identity import masked_nip
from facilitator.services import names
from facilitator.services.names import Numbered
from ui.bench import Bench
from ui.dialogs.dialog import Dialog
from ui.hub import Topic
from ui.models import name_table
from ui.models.table_model import RecordModel
from ui.reading import Reading
from ui.widgets.basics import Elided, button, label, row
from ui.widgets.fit_columns import FitColumns
from ui.widgets.form import Form
from ui.widgets.table import Table

TOPICS = frozenset({Topic.PEOPLE})
_WIDTH, _NUMBER_WIDTH, _TABLE = 820, 110, 170
_HEIGHT, _AROUND = 680, 40
_HIGHEST = 99_999


class NameCorrections(Dialog):
    """Take number after number: Enter shows the name, Enter again saves it and goes on."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        """Begin with the first number; names are read beside the window."""
        super().__init__(
            parent,
            self.tr("Name corrections"),
            self.tr("Type a number of the name proof and press Enter, mend the name, press Enter."),
        )
        self._bench = bench
        self._rows: tuple[Numbered, ...] = ()
        self._current: Numbered | None = None
        self._reading = Reading(bench, names.numbered, self._on_read, self)
        self._make_form()
        self._make_table()
        self._make_foot()
        bench.app.hub.changed.connect(self._on_changed)
        self.fit(bench.app.theme.px(_WIDTH))
        most = parent.window().height() - _AROUND
        self.resize(self.width(), max(self.height(), min(bench.app.theme.px(_HEIGHT), most)))
        self.number.setFocus()
        self._reading.start()

    # ---- parts

    def _make_form(self) -> None:
        px = self._bench.app.theme.px
        self.number = QLineEdit()
        self.number.setValidator(QIntValidator(1, _HIGHEST, self))
        self.number.setMaximumWidth(px(_NUMBER_WIDTH))
        self.number.returnPressed.connect(self._on_number)
        self.name = QLineEdit()
        self.name.setEnabled(False)
        self.name.returnPressed.connect(self._on_save)
        self.whose = Elided("", "muted")
        self.said = label("", wraps=True)
        self.form = Form()
        self.form.add(self.tr("Number"), self.number)
        self.form.add(self.tr("Full name with titles"), self.name)
        self.form.add_wide(self.whose)
        self.save = button(self.tr("Save and go on"), self._on_save)
        self.save.setEnabled(False)
        self.body.addWidget(self.form)
        row(self.body, self.save).addWidget(self.said, 1)

    def _make_table(self) -> None:
        theme = self._bench.app.theme
        self.model: RecordModel[Numbered] = RecordModel(name_table.columns(theme))
        self.table = Table(self.model, theme, self.tr("Names on the name proof"))
        self.table.setMinimumHeight(theme.px(_TABLE))
        self.table.on_activated(self._on_activated)
        fit = FitColumns(self.table, theme, name_table.WIDTHS, name_table.ELASTIC)
        fit.hide_first(name_table.LEAST_FIRST)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.body.addWidget(self.table, 1)

    def _make_foot(self) -> None:
        self.left = Elided("", "muted")
        self.tick = button(self.tr("Confirm chosen"), self._on_tick)
        self.rest = button(self.tr("Confirm all others"), self._on_rest)
        self.buttons.insertWidget(0, self.left, 1)
        self.buttons.addWidget(self.tick)
        self.buttons.addWidget(self.rest)
        self.add_cancel(self.tr("Close"))
        for made in self.findChildren(QPushButton):
            made.setAutoDefault(False)  # Enter belongs to the two fields

    # ---- reading

    @Slot(object)
    def _on_changed(self, _change: object) -> None:
        self._reading.start()

    def _on_read(self, found: tuple[Numbered, ...]) -> None:
        self._rows = found
        chosen = {one.person.id for one in self._chosen()}
        self.model.set_records(self._rows)
        kept = [at for at, one in enumerate(self.model.shown) if one.person.id in chosen]
        self.table.select_rows(kept)
        left = names.unconfirmed(one.person for one in found)
        self.left.show_text(self.tr("%n name(s) not confirmed", "", left))
        self.rest.setEnabled(left > 0)
        self._show_tick()
        if not self.number.text() and self._rows and self._current is None:
            self._offer(self._rows[0].number)

    def _chosen(self) -> list[Numbered]:
        return [self.model.record(at) for at in self.table.rows()]

    # ---- one name after the other

    def _offer(self, number: int) -> None:
        """Put a number into the field, to be taken with Enter or typed over."""
        self.number.setText(str(number))
        self.number.selectAll()
        self.number.setFocus()

    @Slot()
    def _on_number(self) -> None:
        self.form.say(self.name, "")
        number = int(self.number.text() or 0)
        try:
            person = names.at(self._rows, number)
        except UserError as error:
            self._leave()
            self.form.say(self.number, self._bench.sentence(error))
            self.number.selectAll()
            return
        self._come_to(Numbered(number=number, person=person))

    def _come_to(self, one: Numbered) -> None:
        """Show a name to be mended, the keyboard at its end."""
        self._current = one
        self.form.say(self.number, "")
        self.number.setText(str(one.number))
        self.name.setEnabled(True)
        self.save.setEnabled(True)
        self.name.setText(one.person.full_name)
        nip = masked_nip(one.person.nip)
        known = (self.tr("NIP {nip}").format(nip=nip) if nip else "", one.person.unit)
        self.whose.show_text("  ·  ".join(part for part in known if part))
        self.name.setFocus()
        self.name.end(False)
        at = self.model.row_of(lambda row: row.person.id == one.person.id)
        if at >= 0:
            self.table.select_rows([at], at)
            self.table.scrollTo(self.model.index(at, 0))

    def _leave(self) -> None:
        self._current = None
        self.name.clear()
        self.name.setEnabled(False)
        self.save.setEnabled(False)
        self.whose.show_text("")

    @Slot()
    def _on_save(self) -> None:
        one, text, actor = self._current, self.name.text(), self._bench.ops.actor
        if one is None or not self.save.isEnabled():
            return
        self.save.setEnabled(False)
        self.notice.say("")
        self.form.say(self.name, "")
        self._bench.ops.write(
            lambda store: names.correct(store, one.person.id, text, actor=actor),
            TOPICS, owner=self, done=self._on_saved, failed=self._on_refused,
        )  # fmt: skip

    def _on_saved(self, full: str) -> None:
        """Say what is kept now, and offer the next number."""
        one = self._current
        if one is None:
            return
        before = one.person.full_name
        said = self.tr("{number}. {name} is confirmed.")
        if before != full:
            said = self.tr("{number}. {before} → {name}")
        self.said.setText(said.format(number=one.number, before=before, name=full))
        self._leave()
        following = (other.number for other in self._rows if other.number > one.number)
        self._offer(next(following, self._rows[0].number if self._rows else 1))

    def _on_refused(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.form.say(self.name, self._bench.sentence(error))
        self.name.setFocus()

    # ---- confirming without a correction

    @Slot(QModelIndex)
    def _on_activated(self, at: QModelIndex) -> None:
        self._come_to(self.model.record(at.row()))

    @Slot()
    def _on_selected(self) -> None:
        self._show_tick()

    def _show_tick(self) -> None:
        """Offer to confirm the chosen, or to ask them again where all are confirmed."""
        chosen = self._chosen()
        is_done = bool(chosen) and not names.unconfirmed(one.person for one in chosen)
        self.tick.setText(self.tr("Ask again") if is_done else self.tr("Confirm chosen"))
        self.tick.setEnabled(bool(chosen))

    @Slot()
    def _on_tick(self) -> None:
        chosen, actor = self._chosen(), self._bench.ops.actor
        keys = [one.person.id for one in chosen]
        is_done = not names.unconfirmed(one.person for one in chosen)
        act = names.ask_again if is_done else names.confirm
        self._bench.ops.write(
            lambda store: act(store, keys, actor=actor), TOPICS, owner=self,
            done=self._on_asked_again if is_done else self._on_confirmed, failed=self._on_failed,
        )  # fmt: skip

    @Slot()
    def _on_rest(self) -> None:
        actor = self._bench.ops.actor
        self._bench.ops.write(
            lambda store: names.confirm_rest(store, actor=actor),
            TOPICS, owner=self, done=self._on_confirmed, failed=self._on_failed,
        )  # fmt: skip

    def _on_confirmed(self, count: int) -> None:
        said = self.tr("%n name(s) confirmed", "", count)
        self.notice.say(said, (self.tr("Undo"), self._on_undo))

    def _on_asked_again(self, count: int) -> None:
        said = self.tr("%n name(s) to be asked again", "", count)
        self.notice.say(said, (self.tr("Undo"), self._on_undo))

    @Slot()
    def _on_undo(self) -> None:
        self.notice.say("")
        self._bench.ops.undo(self)

    def _on_failed(self, error: Exception) -> None:
        self.notice.say(self._bench.sentence(error), is_problem=True)
