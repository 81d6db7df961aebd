"""Ask who takes somebody's place, and from when on."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QWidget

from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.services.people import NAMED, Typed
from facilitator.store.listing import Listed
from ui.bench import Bench
from ui.dialogs.dialog import Dialog
from ui.widgets.basics import label
from ui.widgets.keyed_form import KeyedForm

_WIDTH = 560
_FIELDS = (NAMED, "nip", "unit", "jabatan", "golongan", "phone")


class SubstituteDialog(Dialog):
    """Stay open until the substitute is taken; answer by `accept` or `refused`.

    Signals:
        given: (the `PersonId` of who is on the list, or the values of somebody new; the session
            from which on, `None` from the start).
    """

    given = Signal(object, object)

    def __init__(
        self,
        bench: Bench,
        parent: QWidget,
        person: Person,
        read: Callable[[Mapping[str, str]], Typed],
        beginnings: tuple[Sequence[tuple[object, str]], object],
    ) -> None:
        """Ask.

        Args:
            bench: Gives sentences for errors.
            parent: What it stands over.
            person: Whose place is taken.
            read: Reads the typed fields, and says what cannot be taken.
            beginnings: The sessions as (id, text), `None` for the start, and the usual one.
        """
        super().__init__(
            parent, self.tr("Replace by a substitute"),
            self.tr("In place of {name}").format(name=person.full_name),
        )  # fmt: skip
        self._bench = bench
        self._read = read
        self._known: dict[str, PersonId] = {}
        self._chosen: PersonId | None = None
        self.form = KeyedForm()
        self._fill(person, *beginnings)
        self.body.addWidget(self.form)
        hint = self.tr(
            "The substitute gets a list number and a badge of their own, and takes over role, "
            "teams and coming sessions. Attendance so far stays with {name}."
        )
        self.body.addWidget(label(hint.format(name=person.name), "small", wraps=True))
        self.body.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        self.verb = self.add_primary(self.tr("Replace"), self._on_given)
        self.fit(_WIDTH)
        self.form.field(NAMED).setFocus()

    def _fill(self, person: Person, sessions: Sequence[tuple[object, str]], usual: object) -> None:
        since = self.form.choice("since", self.tr("From when on"), list(sessions))
        since.setCurrentIndex(max(0, [value for value, _ in sessions].index(usual)))
        titles = (
            self.tr("Name, titles"), self.tr("NIP"), self.tr("Unit"), self.tr("Position"),
            self.tr("Golongan"), self.tr("Phone"),
        )  # fmt: skip
        for key, title in zip(_FIELDS, titles, strict=True):
            field = self.form.line(key, title)
            field.setProperty("key", key)
            field.editingFinished.connect(self._on_edited)
        self.form.set_text("unit", person.unit)

    def offer(self, people: Iterable[Listed]) -> None:
        """Offer people who are on the list already, while a name is typed."""
        for one in people:
            text = " · ".join(part for part in (one.full_name, one.unit) if part)
            if text in self._known:
                text = f"{text} · {one.number or len(self._known)}"
            self._known[text] = one.id
        field = self.form.line_edit(NAMED)
        field.setPlaceholderText(self.tr("A new name, or somebody on the list"))
        completer = QCompleter(list(self._known), field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self.take)
        field.setCompleter(completer)
        field.textEdited.connect(self._on_typing)

    @Slot(str)
    def take(self, text: str) -> None:
        """Take somebody who is on the list; nothing more is to be typed then."""
        self._choose(self._known.get(text))

    def _choose(self, person: PersonId | None) -> None:
        self._chosen = person
        for key in _FIELDS[1:]:
            self.form.field(key).setEnabled(person is None)
        said = self.tr("Is on the list already, and keeps number and badge.")
        self.form.say(NAMED, said if person is not None else "", is_problem=False)

    def refused(self, error: Exception) -> None:
        """Say why the substitute was not taken."""
        self.verb.setEnabled(True)
        self.notice.say(self._bench.sentence(error), is_problem=True)

    def _refusals(self, keys: Sequence[str]) -> tuple[Typed, dict[str, str]]:
        typed = self._read({key: self.form.text(key) for key in keys})
        texts = self._bench.app.texts
        return typed, {
            NAMED if one.field == "name" else one.field: texts(one.key, **one.params)
            for one in reversed(typed.refusals)
        }

    @Slot(str)
    def _on_typing(self, _text: str) -> None:
        if self._chosen is not None:
            self._choose(None)

    @Slot()
    def _on_edited(self) -> None:
        """Say at once what is wrong with a field that was left."""
        key = str(self.sender().property("key"))
        if self._chosen is not None or (key == NAMED and self.form.text(key) in self._known):
            return
        said = self._refusals([key])[1] if self.form.text(key).strip() else {}
        self.form.say(key, said.get(key, ""))

    @Slot()
    def _on_given(self) -> None:
        since = self.form.value("since")
        if self._chosen is None:
            self._choose(self._known.get(self.form.text(NAMED)))
        if self._chosen is not None:
            self.verb.setEnabled(False)
            self.given.emit(self._chosen, since)
            return
        typed, refused = self._refusals(_FIELDS)
        for key in _FIELDS:
            self.form.say(key, refused.get(key, ""))
        if refused:
            self.form.field(next(key for key in _FIELDS if key in refused)).setFocus()
            return
        self.verb.setEnabled(False)
        self.given.emit(typed.values, since)
