"""Add a person by hand, such as somebody who comes without being on the list."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from facilitator.model.people import Role
from facilitator.services.people import NAMED, Typed
from ui.context import AppContext
from ui.widgets.basics import label
from ui.widgets.keyed_form import KeyedForm

WIDTH = 480
_FIELDS = (NAMED, "nip", "unit", "jabatan", "golongan", "phone")


class PersonForm(QDialog):
    """Ask who comes; the name is all that is needed.

    Signals:
        submitted: (values by field, `Role`), checked.
    """

    submitted = Signal(object, object)

    def __init__(
        self,
        parent: QWidget,
        app: AppContext,
        read: Callable[[Mapping[str, str]], Typed],
        choices: tuple[list[tuple[object, str]], Iterable[str]],
    ) -> None:
        """Ask for a person.

        Args:
            parent: The page.
            app: The application.
            read: Reads the typed fields, and says what cannot be taken.
            choices: The roles as (value, word), and the units known so far.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add a participant"))
        self.setMinimumWidth(app.theme.px(WIDTH))
        self._app = app
        self._read = read
        roles, units = choices
        body = QVBoxLayout(self)
        body.setContentsMargins(24, 24, 24, 24)
        body.setSpacing(16)
        hint = self.tr("A badge code is made at once, so check-in works without a printed badge.")
        body.addWidget(label(hint, "muted", wraps=True))
        self.form = KeyedForm()
        body.addWidget(self.form)
        self._fill(roles, units)
        self._buttons = QDialogButtonBox()
        self._save = self._buttons.addButton(self.tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setProperty("kind", "primary")
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)
        body.addWidget(self._buttons)

    def _fill(self, roles: list[tuple[object, str]], units: Iterable[str]) -> None:
        titles = (
            self.tr("Name, titles"), self.tr("NIP"), self.tr("Unit"), self.tr("Position"),
            self.tr("Golongan"), self.tr("Phone"),
        )  # fmt: skip
        for key, title in zip(_FIELDS, titles, strict=True):
            field = self.form.line(key, title)
            field.setProperty("key", key)
            field.editingFinished.connect(self._on_edited)
            if key == "unit":
                completer = QCompleter(sorted(set(units)), field)
                completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
                field.setCompleter(completer)
        self.form.choice("role", self.tr("Role"), roles)

    @Slot()
    def _on_edited(self) -> None:
        """Say at once what is wrong with a field that was left."""
        key = str(self.sender().property("key"))
        text = self.form.text(key)
        said = ""
        if text.strip():
            refusals = self._read({key: text}).refusals
            said = self._app.texts(refusals[0].key, **refusals[0].params) if refusals else ""
        self.form.say(key, said)

    @Slot()
    def _on_save(self) -> None:
        typed = self._read({key: self.form.text(key) for key in _FIELDS})
        for key in _FIELDS:
            self.form.say(key, "")
        refused = {
            NAMED if refusal.field == "name" else refusal.field: refusal
            for refusal in typed.refusals
        }
        for key, refusal in refused.items():
            self.form.say(key, self._app.texts(refusal.key, **refusal.params))
        if refused:
            self.form.field(next(key for key in _FIELDS if key in refused)).setFocus()
            return
        self.submitted.emit(typed.values, Role(str(self.form.value("role"))))
        self.accept()
