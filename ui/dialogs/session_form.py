"""Ask for a session, for an attendance point, or how far sessions are to be moved."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator.errors import UserError
from facilitator.language import short_number_text, time_text
from facilitator.model.ids import PersonId, SessionId
from facilitator.services.schedule import KINDS, PointDraft
from facilitator.services.typed_sessions import SessionDraft, checked, read_jp, read_time
from facilitator.text import clean
from ui.context import AppContext
from ui.widgets.basics import label
from ui.widgets.form import whole_number
from ui.widgets.keyed_form import KeyedForm

_WIDTH = 500
_LIST_ROW, _MOST_ROWS = 26, 8
_AROUND = 150
_MOST_MINUTES = 720


class _FormDialog(QDialog):
    """Hold a form, and a button that bears the verb."""

    def __init__(self, parent: QWidget, app: AppContext, title: str, verb: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(app.theme.px(_WIDTH))
        self.app = app
        self._window = parent.window()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(24, 24, 24, 24)
        self.body.setSpacing(16)
        self.form = KeyedForm()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.form)
        self.body.addWidget(self._area)
        buttons = QDialogButtonBox()
        save = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("kind", "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        self.body.addWidget(buttons)

    @Slot()
    def _on_save(self) -> None:
        """Hand on what was typed, if it can be taken."""

    def showEvent(self, event: QShowEvent) -> None:  # Qt's name
        """Be as high as the fields, but no higher than the window."""
        room = self._window.height() - self.app.theme.px(_AROUND)
        self._area.setMinimumHeight(min(self.form.sizeHint().height(), room))
        super().showEvent(event)

    def say(self, key: str, error: UserError) -> None:
        """Say below a field what is wrong with it, and go there."""
        self.form.say(key, self.app.texts(f"error.{error.key}", **error.params))
        self.form.field(key).setFocus()


def _checklist(
    options: Sequence[tuple[object, str]], chosen: Sequence[object], app: AppContext
) -> QListWidget:
    made = QListWidget()
    rows = min(max(len(options), 2), _MOST_ROWS)
    made.setFixedHeight(app.theme.px(rows * _LIST_ROW + 10))
    for value, text in options:
        item = QListWidgetItem(text, made)
        item.setSizeHint(QSize(0, app.theme.px(_LIST_ROW)))
        item.setData(Qt.ItemDataRole.UserRole, value)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        is_chosen = value in chosen
        item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
    return made


def _checked(made: QListWidget) -> list[object]:
    items = (made.item(at) for at in range(made.count()))
    return [
        item.data(Qt.ItemDataRole.UserRole)
        for item in items
        if item.checkState() is Qt.CheckState.Checked
    ]


def _day_field(day: date) -> QDateEdit:
    made = QDateEdit(QDate(day.year, day.month, day.day))
    made.setCalendarPopup(True)
    made.setDisplayFormat("dddd, d MMMM yyyy")
    return made


def _day_of(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())


class SessionForm(_FormDialog):
    """Ask for everything about one session.

    Signals:
        submitted: The `SessionDraft`, checked.
    """

    submitted = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        app: AppContext,
        draft: SessionDraft,
        people: Sequence[tuple[PersonId, str]],
    ) -> None:
        """Begin with a draft; `people` are (id, name) of those who may lead a session."""
        title = self.tr("Session") if draft.title else self.tr("Add a session")
        super().__init__(parent, app, title, self.tr("Save"))
        self._draft = draft
        self._people = tuple(people)
        self._fill(draft)

    def _fill(self, draft: SessionDraft) -> None:
        form, language = self.form, self.app.language
        form.line("title", self.tr("Title"), draft.title)
        self._day = _day_field(draft.day)
        form.add("day", self.tr("Day"), self._day)
        form.line("starts", self.tr("Start"), _clock(draft.starts, language))
        form.line("ends", self.tr("End"), _clock(draft.ends, language))
        jp = short_number_text(draft.jp, 2, language) if draft.jp else ""
        form.line("jp", self.tr("JP"), jp)
        words = [(kind, self.app.texts(f"session_kind.{kind}")) for kind in KINDS]
        kinds: list[tuple[object, str]] = [*words]
        if draft.kind not in KINDS:
            kinds.append((draft.kind, draft.kind))
        box = form.choice("kind", self.tr("Kind"), kinds)
        box.setCurrentIndex(box.findData(draft.kind))
        self._speakers = _checklist(self._people, draft.speakers, self.app)
        form.add("speakers", self.tr("Speakers"), self._speakers)
        if not self._people:
            hint = self.tr("Give people the role of speaker or facilitator first.")
            form.say("speakers", hint, is_problem=False)
        slot = form.line("slot", self.tr("Slot"), draft.slot)
        slot.setPlaceholderText(self.tr("The same letter for sessions side by side"))
        form.field("title").setFocus()

    @Slot()
    def _on_save(self) -> None:
        read = {"starts": read_time, "ends": read_time, "jp": read_jp}
        values: dict[str, object] = {}
        for key in ("title", *read):
            self.form.say(key, "")
        for key, reader in read.items():
            try:
                values[key] = reader(self.form.text(key))
            except UserError as error:
                self.say(key, error)
                return
        speakers = tuple(_checked(self._speakers))
        draft = replace(
            self._draft, title=clean(self.form.text("title")), day=_day_of(self._day),
            kind=str(self.form.value("kind")), slot=clean(self.form.text("slot")),
            speakers=speakers, **values,  # type: ignore[arg-type]  # read by the readers above
        )  # fmt: skip
        try:
            draft = checked(draft)
        except UserError as error:
            self.say("ends" if error.key == "session.ends_first" else "title", error)
            return
        self.submitted.emit(draft)
        self.accept()


def _clock(at: time, language: str) -> str:
    return time_text(datetime.combine(date.min, at), language)


class PointForm(_FormDialog):
    """Ask for everything about one attendance point.

    Signals:
        submitted: The `PointDraft`.
    """

    submitted = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        app: AppContext,
        draft: PointDraft,
        sessions: Sequence[tuple[SessionId, str]],
    ) -> None:
        """Begin with a draft; `sessions` are (id, words) in their order."""
        title = self.tr("Attendance point") if draft.title else self.tr("Add an attendance point")
        super().__init__(parent, app, title, self.tr("Save"))
        self.form.line("title", self.tr("Name"), draft.title)
        options: list[tuple[object, str]] = [
            (False, self.tr("In only")), (True, self.tr("In and out")),
        ]  # fmt: skip
        box = self.form.choice("takes_out", self.tr("Scans"), options)
        box.setCurrentIndex(int(draft.takes_out))
        self._sessions = _checklist(sessions, draft.sessions, app)
        self.form.add("sessions", self.tr("Covers"), self._sessions)
        hint = self.tr("One scan here counts for all of these sessions.")
        self.body.insertWidget(0, label(hint, "muted", wraps=True))
        self.form.field("title").setFocus()

    @Slot()
    def _on_save(self) -> None:
        title, chosen = clean(self.form.text("title")), tuple(_checked(self._sessions))
        self.form.say("title", "")
        self.form.say("sessions", "")
        if not title:
            self.say("title", UserError("point.no_title"))
            return
        if not chosen:
            self.say("sessions", UserError("point.no_sessions"))
            return
        keys = tuple(key for key in chosen if key)
        takes_out = bool(self.form.value("takes_out"))
        draft = PointDraft(
            title=title,
            sessions=keys,  # type: ignore[arg-type]  # the ids that were handed in
            takes_out=takes_out,
        )
        self.submitted.emit(draft)
        self.accept()


class ShiftForm(_FormDialog):
    """Ask how far sessions are to be moved.

    Signals:
        submitted: (minutes, day or `None`).
    """

    submitted = Signal(int, object)

    def __init__(self, parent: QWidget, app: AppContext, count: int, day: date) -> None:
        """Ask about so many sessions, the first of which is on a day."""
        super().__init__(parent, app, self.tr("Move sessions"), self.tr("Move"))
        said = self.tr("%n session(s) chosen; points follow their sessions.", "", count)
        self.body.insertWidget(0, label(said, "muted", wraps=True))
        self._minutes = whole_number(-_MOST_MINUTES, _MOST_MINUTES)
        self._minutes.setSingleStep(5)
        self._minutes.setValue(15)
        self._minutes.setSuffix(self.tr(" minutes"))
        self.form.add("minutes", self.tr("Later by"), self._minutes)
        self._before = day
        self._day = _day_field(day)
        self.form.add("day", self.tr("Day"), self._day)
        self._minutes.selectAll()

    @Slot()
    def _on_save(self) -> None:
        day = _day_of(self._day)
        self.submitted.emit(self._minutes.value(), None if day == self._before else day)
        self.accept()


class CopyForm(_FormDialog):
    """Ask where a day is to be copied to.

    Signals:
        submitted: (source, target) as days.
    """

    submitted = Signal(object, object)

    def __init__(
        self,
        parent: QWidget,
        app: AppContext,
        days: Sequence[tuple[date, str]],
        pair: tuple[date, date],
    ) -> None:
        """Offer the days that have sessions, and begin with (source, target)."""
        super().__init__(parent, app, self.tr("Copy a day"), self.tr("Copy"))
        hint = self.tr("The sessions of the day and the points that cover only them are copied.")
        self.body.insertWidget(0, label(hint, "muted", wraps=True))
        box = self.form.choice("source", self.tr("From"), list(days))
        box.setCurrentIndex(max(0, [day for day, _ in days].index(pair[0])))
        self._day = _day_field(pair[1])
        self.form.add("target", self.tr("To"), self._day)

    @Slot()
    def _on_save(self) -> None:
        source, target = self.form.value("source"), _day_of(self._day)
        if source == target:
            self.say("target", UserError("session.same_day"))
            return
        self.submitted.emit(source, target)
        self.accept()
