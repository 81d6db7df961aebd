"""Show one person beside the list: what is kept, what they attended, what was done."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.language import date_text
from facilitator.model.ids import PersonId
from facilitator.model.people import Person, Role
from facilitator.services.dossier import Dossier
from facilitator.services.people import NAMED, Refusal
from facilitator.services.taking_part import Edge, day_of
from ui.context import AppContext
from ui.widgets.basics import button, chip, clear, label, row
from ui.widgets.keyed_form import KeyedForm
from ui.widgets.name_check import NameCheck
from ui.widgets.own_fields import OwnFields
from ui.widgets.person_story import PersonStory

WIDTH = 360
_LEAST = 140
_LINK = 290
_TEXTS = ("nip", "birth_place", "birth_date", "pangkat", "golongan", "jabatan", "unit", "phone")
_SEXES = ("", "L", "P")
_EMPLOYMENTS = ("", "PNS", "CPNS", "PPPK")


class _Tabs(QTabWidget):
    """Take what height is left; where that is next to nothing, the page scrolls."""

    def sizeHint(self) -> QSize:  # Qt's name
        """Ask for no more than the least height."""
        return QSize(super().sizeHint().width(), self.minimumHeight())


class PersonPanel(QFrame):
    """Hold everything about one person; what is typed is handed on when a field is left.

    Signals:
        typed: (field, text), when a field was changed.
        role_chosen: The `Role`.
        own_changed: Texts of own fields, by field.
        wanted: What is to be done with the person: `badge`, `confirm`, `ask_again`, `withdraw`,
            `rejoin`, `remove`, or the verb of an item of the menu.
        person_wanted: The `PersonId` of somebody that the panel names.
        closed: The panel is not wanted any more.
    """

    typed = Signal(str, str)
    role_chosen = Signal(object)
    own_changed = Signal(object)
    person_wanted = Signal(object)
    wanted = Signal(str)
    closed = Signal()

    def __init__(self, app: AppContext, roles: list[tuple[object, str]], zone: str) -> None:
        """Begin with nobody."""
        super().__init__()
        self.setObjectName("card")
        self._app = app
        self._zone = zone
        self._is_read_only = self._has_team_chip = False
        self._person: Person | None = None
        self._kept: dict[str, str] = {}
        self.setFixedWidth(app.theme.px(WIDTH))
        body = QVBoxLayout(self)
        body.setContentsMargins(16, 16, 8, 8)
        body.setSpacing(8)
        self._make_head(body)
        self._chips = row(body, spacing=6)
        self.name_check = NameCheck(app)
        self.name_check.wanted.connect(self.wanted)
        body.addWidget(self.name_check)
        self._note = label("", "muted", wraps=True)
        body.addWidget(self._note)
        self._links = QVBoxLayout()
        self._links.setSpacing(2)
        body.addLayout(self._links)
        self._tabs = _Tabs()
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.setMinimumHeight(app.theme.px(_LEAST))
        body.addWidget(self._tabs, 1)
        self._form = KeyedForm()
        self._fill_form(roles)
        self._story = PersonStory(app, zone)
        self._story.badge_wanted.connect(self._on_badge)
        self._own = OwnFields(app)
        self._own.changed.connect(self.own_changed)
        self._tabs.addTab(_scrolling(self._form, self._own), self.tr("Data"))
        self._tabs.addTab(_scrolling(self._story), self.tr("Progress"))
        self._tabs.addTab(_scrolling(self._story.history), self.tr("History"))
        self._make_foot(body)

    def _make_head(self, body: QVBoxLayout) -> None:
        line = row(body)
        self._name = label("", "cardTitle", wraps=True)
        line.addWidget(self._name, 1)
        close = QToolButton()
        close.setIcon(self._app.icons.icon("x", "muted"))
        close.setToolTip(self.tr("Close (Esc)"))
        close.setAccessibleName(self.tr("Close the panel"))
        close.clicked.connect(self.closed)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def _make_foot(self, body: QVBoxLayout) -> None:
        self._leave = button("", self._on_leave)
        self._remove = button(self.tr("Remove"), self._on_remove, kind="danger")
        self.more = QPushButton(self.tr("More"))
        self.more.setToolTip(self.tr("Further things to do with this person"))
        menu = QMenu(self.more)
        menu.triggered.connect(self._on_more)
        self.more.setMenu(menu)
        self.add_more(self.tr("Replace by a substitute…"), "substitute")
        self.add_more(self.tr("Erase personal data…"), "erase")
        line = row(body, self._leave, self.more, self._remove)
        line.setContentsMargins(0, 0, 8, 8)
        line.addStretch(1)

    def add_more(self, text: str, verb: str) -> QAction:
        """Put an item into the menu of what is done seldom with a person."""
        made = self.more.menu().addAction(text)
        made.setData(verb)
        return made

    def _fill_form(self, roles: list[tuple[object, str]]) -> None:
        titles = {
            NAMED: self.tr("Name, titles"), "nip": self.tr("NIP"),
            "birth_place": self.tr("Birth place"), "birth_date": self.tr("Birth date"),
            "pangkat": self.tr("Pangkat"), "golongan": self.tr("Golongan"),
            "jabatan": self.tr("Position"), "unit": self.tr("Unit"), "phone": self.tr("Phone"),
            "email": self.tr("Email"),
        }  # fmt: skip
        for key in (NAMED, "nip", "unit", "jabatan"):
            self._line(key, titles[key])
        self._choice("role", self.tr("Role"), roles)
        self._line(Edge.SINCE, self.tr("Here since"))
        self._line(Edge.UNTIL, self.tr("Here until"))
        self._form.line_edit(Edge.SINCE).setPlaceholderText(self.tr("from the start"))
        self._form.line_edit(Edge.UNTIL).setPlaceholderText(self.tr("to the end"))
        words = {"": self.tr("–"), "L": self.tr("Male"), "P": self.tr("Female")}
        employments: list[tuple[object, str]] = [(one, one or "–") for one in _EMPLOYMENTS]
        self._choice("employment", self.tr("Employment"), employments)
        for key in ("pangkat", "golongan"):
            self._line(key, titles[key])
        self._choice("sex", self.tr("Sex"), [(key, words[key]) for key in _SEXES])
        for key in ("birth_place", "birth_date", "phone", "email"):
            self._line(key, titles[key])

    def _line(self, key: str, title: str) -> None:
        field = self._form.line(key, title)
        field.setProperty("key", key)
        field.editingFinished.connect(self._on_edited)

    def _choice(self, key: str, title: str, options: list[tuple[object, str]]) -> None:
        field = self._form.choice(key, title, options)
        field.setProperty("key", key)
        field.activated.connect(self._on_chosen)

    # ---- what is shown

    @property
    def person(self) -> Person | None:
        """Give who is shown."""
        return self._person

    def show_person(self, person: Person, notices: tuple[Refusal, ...], status: str) -> None:
        """Show what is kept of a person at once; the rest comes with the dossier."""
        is_other = self._person is None or self._person.id != person.id
        self._person = person
        self._name.setText(person.full_name)
        clear(self._chips)
        tone = "warn" if person.active.never or person.active.until else "soft"
        self._chips.addWidget(chip(status, tone))
        if person.list_number is not None:
            number = self.tr("No. {number}").format(number=person.list_number)
            self._chips.addWidget(chip(number))
        self._chips.addStretch(1)
        self._has_team_chip = False
        self._show_state(person)
        self._show_fields(person, is_other=is_other)
        self._own.show_fields(person.own, is_other=is_other)
        for notice in notices:
            self.say(notice.field, self._app.texts(notice.key, **notice.params), is_problem=False)
        has_left = person.active.never or person.active.until is not None
        self._leave.setText(self.tr("Takes part again…") if has_left else self.tr("Withdraw…"))
        self._leave.setProperty("verb", "rejoin" if has_left else "withdraw")
        if is_other:
            self._story.forget()

    def _show_state(self, person: Person) -> None:
        """Say what becomes of the name, and why nothing can be typed of who was erased."""
        is_asked = person.role is Role.PARTICIPANT and not person.active.never
        self.name_check.setVisible(is_asked and not person.is_erased)
        self.name_check.show_state(is_confirmed=person.is_name_confirmed)
        self._note.setText(self._app.texts("error.person.erased") if person.is_erased else "")
        self._note.setVisible(person.is_erased)
        self._let_type(can_type=not (self._is_read_only or person.is_erased))

    def show_links(self, links: Sequence[tuple[str, PersonId]]) -> None:
        """Name the people this one replaces or is replaced by, each to go there."""
        clear(self._links)
        for text, person in links:
            room = self._app.theme.px(_LINK)
            shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            made = button(shown, self._on_link, kind="link")
            made.setProperty("person", str(person))
            made.setToolTip(text)
            made.setAccessibleName(text)
            row(self._links, made).addStretch(1)

    def _show_fields(self, person: Person, *, is_other: bool) -> None:
        known = {name: str(getattr(person, name)) for name in (*_TEXTS, "email")}
        known |= {NAMED: person.full_name, "birth_date": self._day(person.birth_date)}
        for edge in Edge:
            day = day_of(person.active, edge, self._zone)
            known[edge] = "" if day is None else date_text(day, self._app.language)
        for key, text in known.items():
            field = self._form.field(key)
            was_left = self._kept.get(key) == self._form.text(key)
            self._kept[key] = text
            # What somebody is typing at this moment, or has to mend, stays.
            if is_other or was_left or not (field.hasFocus() or field.property("wrong")):
                self._form.set_text(key, text)
                self._form.say(key, "")
        for key, value in (
            ("role", person.role), ("sex", person.sex), ("employment", person.employment),
        ):  # fmt: skip
            self._select(key, value)
            self._form.say(key, "")

    def _select(self, key: str, value: object) -> None:
        field = self._form.field(key)
        if not isinstance(field, QComboBox):
            return
        if field.findData(value) < 0:
            field.addItem(str(value), value)
        field.setCurrentIndex(field.findData(value))

    def _day(self, text: str) -> str:
        try:
            return date_text(date.fromisoformat(text), self._app.language)
        except ValueError:
            return text

    def show_dossier(self, found: Dossier) -> None:
        """Show badge, attendance, team, certificate and history."""
        if self._person is not None and self._person.id == found.person.id:
            if found.team and not self._has_team_chip:
                self._chips.insertWidget(self._chips.count() - 1, chip(found.team))
                self._has_team_chip = True
            self._story.show_dossier(found)

    def say(self, key: str, text: str, *, is_problem: bool = True) -> None:
        """Say below a field what is wrong with it."""
        self._form.say(NAMED if key == "name" else key, text, is_problem=is_problem)

    def sentence(self, key: str) -> str:
        """Give what is said below a field."""
        return self._form.sentence(key)

    def field(self, key: str) -> QWidget:
        """Give the field with a key."""
        return self._form.field(key)

    @property
    def own(self) -> OwnFields:
        """Give the fields that only this agency's list has."""
        return self._own

    def set_width(self, width: int) -> None:
        """Be as wide as that."""
        self.setFixedWidth(width)

    def set_read_only(self) -> None:
        """Let nothing be changed."""
        self._is_read_only = True
        self._let_type(can_type=False)
        for part in (self._leave, self._remove):
            part.setEnabled(False)
        self.name_check.verb.hide()

    def _let_type(self, *, can_type: bool) -> None:
        """Let the fields be typed in and the menu be used, or not."""
        for key in (NAMED, *_TEXTS, "email", *Edge, "role", "sex", "employment"):
            field = self._form.field(key)
            if isinstance(field, QLineEdit):
                field.setReadOnly(not can_type)
            else:
                field.setEnabled(can_type)
        self._own.set_read_only(is_read_only=not can_type)
        self.more.setEnabled(can_type)
        self._story.set_read_only(is_read_only=not can_type)

    # ---- what is asked for

    @Slot()
    def _on_edited(self) -> None:
        field = self.sender()
        if isinstance(field, QLineEdit):
            key = str(field.property("key"))
            if field.text() == self._kept.get(key):
                self._form.say(key, "")
            elif not field.isReadOnly():
                self.typed.emit(key, field.text())

    @Slot(int)
    def _on_chosen(self, _index: int) -> None:
        field = self.sender()
        if not isinstance(field, QComboBox) or self._person is None:
            return
        key, value = str(field.property("key")), field.currentData()
        if value == getattr(self._person, key):
            return
        if key == "role":
            self.role_chosen.emit(Role(value))
        else:
            self.typed.emit(key, str(value))

    @Slot()
    def _on_leave(self) -> None:
        self.wanted.emit(str(self._leave.property("verb")))

    @Slot()
    def _on_badge(self) -> None:
        self.wanted.emit("badge")

    @Slot(QAction)
    def _on_more(self, action: QAction) -> None:
        self.wanted.emit(str(action.data()))

    @Slot()
    def _on_link(self) -> None:
        self.person_wanted.emit(PersonId(UUID(str(self.sender().property("person")))))

    @Slot()
    def _on_remove(self) -> None:
        self.wanted.emit("remove")


def _scrolling(*contents: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName("inCard")
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    holder = QWidget()
    holder.setObjectName("inCard")
    body = QVBoxLayout(holder)
    body.setContentsMargins(0, 12, 8, 8)
    for content in contents:
        body.addWidget(content)
    body.addStretch(1)
    area.setWidget(holder)
    return area
