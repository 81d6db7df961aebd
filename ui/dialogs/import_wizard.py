"""Show what importing a participant list would do, let it be mended, then do it as one act."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QProgressBar,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator.model.ids import PersonId
from facilitator.roster.plan import Action
from facilitator.roster.questions import Said, choose, type_in
from facilitator.roster.records import RowKey
from facilitator.roster.review import Choice, UpdatePerson
from facilitator.roster.source import Source
from facilitator.services.import_roster import Imported
from ui.bench import Bench
from ui.dialogs.find_person import FindPerson
from ui.dialogs.import_cases import ImportCases
from ui.dialogs.import_columns import ColumnChoices
from ui.dialogs.import_parts import (
    MissingPeople,
    ReadingPage,
    RefusalPage,
    SheetChoices,
    in_scroll_area,
)
from ui.dialogs.import_people import ImportPeople
from ui.dialogs.import_ways import choose_list, pasted
from ui.dialogs.import_work import ImportWork, Refused, Shown, layout_with
from ui.tasks import CancelledError
from ui.widgets.basics import Elided, Notice, button, label, row

_WIDTH, _HEIGHT = 1180, 700
_BESIDE = 40
READING, REFUSED, PLAN = range(3)
PEOPLE, CASES, COLUMNS, SHEETS, MISSING = range(5)


class ImportWizard(QDialog):
    """Read a list beside the window, show the plan, and carry it out."""

    def __init__(self, parent: QWidget, bench: Bench, source: Source) -> None:
        """Begin to read."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bench = bench
        self._shown: Shown | None = None
        self._person_of: RowKey | None = None
        self._is_writing = self._applies_soon = False
        self._words = self._field_words()
        self.work = ImportWork(bench, self._words | {"employment": self._words["status"]}, self)
        self._set_size(parent)
        body = QVBoxLayout(self)
        body.setContentsMargins(24, 20, 24, 20)
        body.setSpacing(8)
        self._title = Elided("", "dialogTitle")
        body.addWidget(self._title)
        self.notice = Notice()
        body.addWidget(self.notice)
        self._stack = QStackedWidget()
        body.addWidget(self._stack, 1)
        self._reading = ReadingPage(bench.app.theme.px(320))
        self._refusal = RefusalPage()
        self.tabs = QTabWidget()
        self.tabs.tabBar().setDrawBase(False)
        for page in (self._reading, self._refusal, self.tabs):
            self._stack.addWidget(page)
        self._make_foot(body)
        self._connect()
        # While the list is read there is time for the rest, a part at a time.
        self._parts = [
            self._make_people, self._make_panel, self._make_cases, self._make_columns,
            self._make_rest,
        ]  # fmt: skip
        self._builder = QTimer(self)
        self._builder.timeout.connect(self._make_next)
        self._builder.start()
        self.read(source)

    def _set_size(self, parent: QWidget) -> None:
        px, window = self._bench.app.theme.px, parent.window()
        self.resize(
            min(px(_WIDTH), window.width() - _BESIDE), min(px(_HEIGHT), window.height() - _BESIDE)
        )

    def _field_words(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"), "title_front": self.tr("Title before"),
            "title_back": self.tr("Title after"), "nip": self.tr("NIP"),
            "status": self.tr("Employment"), "sex": self.tr("Sex"),
            "birth_place": self.tr("Birth place"), "birth_date": self.tr("Birth date"),
            "pangkat": self.tr("Pangkat"), "golongan": self.tr("Golongan"),
            "jabatan": self.tr("Position"), "unit": self.tr("Unit"), "phone": self.tr("Phone"),
            "email": self.tr("Email"),
        }  # fmt: skip

    @Slot()
    def _make_next(self) -> None:
        if self._parts:
            self._parts.pop(0)()
        if not self._parts:
            self._builder.stop()

    def _make_all(self) -> None:
        while self._parts:
            self._make_next()

    def _make_people(self) -> None:
        self.people = ImportPeople(self._bench.app, self._words, self.work.remarks)
        self.model, self.table = self.people.model, self.people.table
        self.chips = self.people.chips
        self.tabs.addTab(self.people, self.tr("People"))
        self.people.typed.connect(self._on_typed)
        self.people.decided.connect(self._on_decided)
        self.people.person_wanted.connect(self._on_person_wanted)
        self.people.restored.connect(self._on_restored)

    def _make_panel(self) -> None:
        self.people.panel.make_lines()

    def _make_cases(self) -> None:
        self.cases = ImportCases(self._bench.app, self._words)
        self.cases.answered.connect(self.work.say)
        self.tabs.addTab(self.cases, "")

    def _make_columns(self) -> None:
        self.columns = ColumnChoices(self._words)
        self.columns.picked.connect(self._on_column)
        self.columns.own_picked.connect(self._on_own)
        self.columns.forget_wanted.connect(self.work.forget)
        self.tabs.addTab(in_scroll_area(self.columns), self.tr("Columns"))

    def _make_rest(self) -> None:
        self.sheets = SheetChoices()
        self.sheets.chosen.connect(self._on_sheets)
        self.tabs.addTab(in_scroll_area(self.sheets), "")
        self.missing = MissingPeople(self._bench.app)
        self.tabs.addTab(self.missing, "")

    def _make_foot(self, body: QVBoxLayout) -> None:
        self._open = label("", "small", wraps=True)
        body.addWidget(self._open)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(self._bench.app.theme.px(180))
        self.bar.hide()
        self._said = label("", "muted")
        line = row(body, self.bar, self._said)
        line.addStretch(1)
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.accept_button = button("", self.apply, kind="primary")
        self.accept_button.setToolTip(self.tr("Ctrl+Enter"))
        line.addWidget(self.cancel)
        line.addWidget(self.accept_button)

    def _connect(self) -> None:
        work = self.work
        work.read.connect(self._on_read)
        work.planned.connect(self._on_planned)
        work.refused.connect(self._on_refused)
        work.progressed.connect(self._reading.show_progress)
        work.progressed.connect(self._on_progress)
        work.applied.connect(self._on_applied)
        work.not_applied.connect(self._on_not_applied)
        self._refusal.file_wanted.connect(self._on_file_wanted)
        self._refusal.paste_wanted.connect(self._on_paste_wanted)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.apply)

    @property
    def open_hint(self) -> str:
        """Give what is said of what was not looked at, empty for nothing."""
        return "" if self._open.isHidden() else self._open.text()

    # ---- reading

    def read(self, source: Source) -> None:
        """Read a list, whatever was read before."""
        self._shown = None
        self.notice.say("")
        title = self.tr("Import {file}").format(file=source.name)
        self.setWindowTitle(title)
        self._title.show_text(title)
        self._reading.begin(source.name)
        self._stack.setCurrentIndex(READING)
        self._show_foot()
        self.work.read_from(source)

    @Slot(object)
    def _on_read(self, shown: Shown) -> None:
        self._make_all()
        self._take(shown)
        roster = shown.preview.roster
        self.columns.show_columns(roster.columns, roster.mapping)
        self.columns.show_memory(roster.layout, is_remembered=roster.is_remembered)
        self.sheets.show_sheets(roster.sheets, roster.skipped, self._bench.app.texts)
        self.people.show_list(shown)
        self._show_tabs()
        if self._stack.currentIndex() != PLAN:
            self._stack.setCurrentIndex(PLAN)
            self.tabs.setCurrentIndex(PEOPLE)
            self.table.setFocus()

    @Slot(object)
    def _on_planned(self, shown: Shown) -> None:
        self._take(shown)
        self.people.show_again(shown)
        self._show_tabs()
        if self._applies_soon:
            self._applies_soon = False
            self.apply()

    def _take(self, shown: Shown) -> None:
        self._shown = shown
        self.notice.say("")
        self.cases.show_cases(shown)
        self.missing.model.set_records(shown.missing)
        self._show_foot()

    @Slot(object)
    def _on_refused(self, refused: Refused) -> None:
        self._make_all()
        self._applies_soon = False
        self.notice.say(self._bench.sentence(refused.error), is_problem=True)
        if self._shown is not None:
            self._show_columns_again(self._shown)
        elif refused.columns:
            self.columns.show_columns(refused.columns, refused.picked.mapping)
            self._only_columns()
        else:
            self._stack.setCurrentIndex(REFUSED)
            self._refusal.file.setFocus()
        self._show_foot()

    def _show_columns_again(self, shown: Shown) -> None:
        """Go back to how the list was read before, where it cannot be read as was wished."""
        roster = shown.preview.roster
        self.work.go_back(roster)
        self.columns.show_columns(roster.columns, roster.mapping)
        self.sheets.show_sheets(roster.sheets, roster.skipped, self._bench.app.texts)

    def _only_columns(self) -> None:
        """Let the column of names be shown in a list where none was found."""
        for at in range(self.tabs.count()):
            self.tabs.setTabVisible(at, at == COLUMNS)
        self.tabs.setCurrentIndex(COLUMNS)
        self._stack.setCurrentIndex(PLAN)
        self.columns.boxes["name"].setFocus()

    # ---- what is shown around the plan

    def _show_tabs(self) -> None:
        shown = self._shown
        if shown is None:
            return
        roster = shown.preview.roster
        left_out = sum(not sheet.taken for sheet in roster.sheets)
        several = len(roster.sheets) > 1
        sheets = self.tr("Sheets") if several else self.tr("Other rows")
        title = self.tr("Sheets left out ({count})").format(count=left_out) if left_out else sheets
        for at, said, is_shown in (
            (PEOPLE, self.tr("People"), True),
            (CASES, self._cases_title(shown), bool(shown.cases)),
            (COLUMNS, self.tr("Columns"), True),
            (SHEETS, title, several or bool(roster.skipped)),
            (
                MISSING, self.tr("Not in the list ({count})").format(count=len(shown.missing)),
                bool(shown.missing),
            ),
        ):  # fmt: skip
            self.tabs.setTabText(at, said)
            self.tabs.setTabVisible(at, is_shown)

    def _cases_title(self, shown: Shown) -> str:
        count = len(shown.open_cases())
        if count:
            return self.tr("May be one person ({count})").format(count=count)
        return self.tr("May be one person")

    def _show_foot(self) -> None:
        shown = self._shown
        new, changed = (
            (0, 0) if shown is None else (shown.count(Action.ADD), shown.count(Action.UPDATE))
        )
        parts = (
            (new, self.tr("%n new", "", new)), (changed, self.tr("%n updated", "", changed)),
        )  # fmt: skip
        said = ", ".join(text for count, text in parts if count)
        if said:
            self.accept_button.setText(self.tr("Import: {what}").format(what=said))
        else:
            is_plan = shown is not None
            self.accept_button.setText(
                self.tr("Nothing to import") if is_plan else self.tr("Import")
            )
        self.accept_button.setEnabled(bool(said) and not self._is_writing)
        self._said.setText(self.tr("Nothing is saved yet."))
        hint = "" if shown is None else self._open_hint(shown)
        self._open.setText(hint)
        self._open.setVisible(bool(hint))

    def _open_hint(self, shown: Shown) -> str:
        open_cases = shown.open_cases()
        taken = sum(case.is_taken for case in open_cases)
        kept = len(open_cases) - taken
        refused = shown.count(Action.REFUSE)
        parts = (
            (refused, self.tr("%n row(s) cannot be taken in: see Problems.", "", refused)),
            (kept, self.tr("%n pair(s) not looked at: both are kept.", "", kept)),
            (taken, self.tr("%n person(s) would get another name: look at them.", "", taken)),
        )
        return " ".join(text for count, text in parts if count)

    # ---- what a person says

    @Slot(object, str, str)
    def _on_typed(self, key: RowKey, field: str, text: str) -> None:
        self.work.say(type_in(self.work.said, key, {field: text}))

    @Slot(object)
    def _on_restored(self, key: RowKey) -> None:
        self.work.say(type_in(self.work.said, key, {}))

    @Slot(object, object)
    def _on_decided(self, keys: list[RowKey], choice: Choice | None) -> None:
        self.work.say(choose(self.work.said, keys, choice))

    @Slot(object)
    def _on_person_wanted(self, key: RowKey) -> None:
        shown = self._shown
        if shown is None:
            return
        one = next(one for one in shown.rows if one.key == key)
        likely = dict.fromkeys(found.person for found in one.planned.likely)
        everybody = shown.preview.existing
        people = [
            everybody[key] for key in (*likely, *(key for key in everybody if key not in likely))
        ]
        question = self.tr("Whom does row {row} speak of: {name}?")
        self._person_of = key
        dialog = FindPerson(
            self, self._bench.app, question.format(row=one.place, name=one.name or "–"), people
        )
        dialog.chosen.connect(self._on_person)
        dialog.finished.connect(self._on_person_asked)
        dialog.open()

    @Slot(object)
    def _on_person(self, person: PersonId) -> None:
        if self._person_of is not None:
            self._on_decided([self._person_of], UpdatePerson(person=person))

    @Slot(int)
    def _on_person_asked(self, _result: int) -> None:
        if self._shown is not None:
            self.people.show_again(self._shown)

    @Slot(str, str)
    def _on_column(self, field: str, heading: str) -> None:
        self.work.take(layout_with(self.work.layout, mapping={field: heading}))

    @Slot(object)
    def _on_own(self, own: tuple[str, ...]) -> None:
        self.work.take(layout_with(self.work.layout, own=own))

    @Slot(object)
    def _on_sheets(self, taken: tuple[str, ...]) -> None:
        self.work.take(layout_with(self.work.layout, sheets=taken))

    @Slot()
    def _on_file_wanted(self) -> None:
        found = choose_list(self, self._bench.app.files)
        if found is not None:
            self.read(found)

    @Slot()
    def _on_paste_wanted(self) -> None:
        self.read(pasted())

    # ---- doing it

    @Slot()
    def apply(self) -> None:
        """Import what the plan says; what is being typed at this moment counts too."""
        if self._is_writing or not self.accept_button.isEnabled():
            return
        self.people.panel.hand_on()
        if self.work.is_busy:
            self._applies_soon = True
            return
        self._is_writing = True
        self._stack.setEnabled(False)
        self.accept_button.setEnabled(False)
        self._said.setText(self.tr("Saving…"))
        self.bar.setRange(0, 0)
        self.bar.show()
        self.work.apply()

    @Slot(int, int)
    def _on_progress(self, done: int, every: int) -> None:
        if self._is_writing and every:
            self.bar.setRange(0, every)
            self.bar.setValue(done)
            said = self.tr("Saving: {done} of {every} rows").format(done=done, every=every)
            self._said.setText(said)
            self.bar.setAccessibleName(said)

    @Slot(object)
    def _on_applied(self, done: Imported) -> None:
        said = self.tr("Imported: {added} new, {updated} updated").format(
            added=done.added, updated=done.updated
        )
        self._bench.window.toast(said, can_undo=done.act is not None)
        self._is_writing = False
        self.accept()

    @Slot(object)
    def _on_not_applied(self, error: Exception) -> None:
        self._is_writing = False
        self.bar.hide()
        self._stack.setEnabled(True)
        self._show_foot()
        if isinstance(error, CancelledError):
            self.notice.say(self.tr("Stopped. Nothing was imported."))
        else:
            self.notice.say(self._bench.sentence(error), is_problem=True)

    # ---- closing

    @Slot()
    def reject(self) -> None:
        """Stop what is under way; where something was typed or decided, ask before."""
        if self._is_writing:
            self.work.stop_writing()
            return
        if not self._parts:
            self.people.panel.hand_on()
        question = self.tr("Close without importing? What you mended and decided here is lost.")
        if self.work.said != Said() and not self._bench.app.messages.ask(
            self, question, self.tr("Close")
        ):
            return
        super().reject()

    def done(self, result: int) -> None:
        """Give up what is under way, however the dialog ends."""
        self._builder.stop()
        self.work.stop()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Let Enter press the button it is on, and never import by accident."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton):
                focused.click()
            event.accept()
            return
        super().keyPressEvent(event)
