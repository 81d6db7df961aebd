"""Edit the agency: its name, letterhead and logo, and who signs."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator.errors import UserError
from facilitator.model.workshop import Signatory
from facilitator.services import profile
from facilitator.services.profile import Profile
from ui.context import AppContext
from ui.dialogs.dialog import Dialog
from ui.widgets.basics import button, label
from ui.widgets.form import Form
from ui.widgets.settings_cards import logo_picture

WIDTH = 720
_LOGO, _LIST_WIDTH, _LINES_HEIGHT = 72, 200, 96


class AgencyDialog(Dialog):
    """Edit the profile; nothing is written before Save.

    Signals:
        saved: The profile was written.
    """

    saved = Signal()

    def __init__(self, app: AppContext, parent: QWidget) -> None:
        """Show the profile as it is."""
        super().__init__(
            parent,
            QCoreApplication.translate("AgencyDialog", "Your agency"),
            QCoreApplication.translate(
                "AgencyDialog", "New workshops begin with this. Existing ones keep theirs."
            ),
        )
        self._app = app
        known = profile.load(app.home)
        self._letterhead = LetterheadTab(app, known)
        self._signers = SignersTab(app, known.signatories)
        tabs = QTabWidget()
        tabs.addTab(self._letterhead, self.tr("Letterhead"))
        tabs.addTab(self._signers, self.tr("Who signs"))
        self.body.addWidget(tabs, 1)
        self.add_cancel(self.tr("Cancel"))
        self.add_primary(self.tr("Save"), self._on_save)
        self.fit(app.theme.px(WIDTH))

    @Slot()
    def _on_save(self) -> None:
        value = replace(self._letterhead.value(), signatories=self._signers.value())
        try:
            profile.save(self._app.home, value)
        except UserError as error:
            self.notice.say(self._app.sentence(error), is_problem=True)
            return
        self.saved.emit()
        self.accept()


class LetterheadTab(QWidget):
    """Edit name, lines, address and logo."""

    def __init__(self, app: AppContext, known: Profile) -> None:
        """Show a profile."""
        super().__init__()
        self._app = app
        self._logo = known.logo
        self._name, self._city = QLineEdit(known.name), QLineEdit(known.city)
        self._address = QLineEdit(known.address)
        self._name.setCursorPosition(0)
        self._lines = QPlainTextEdit("\n".join(known.lines))
        self._lines.setTabChangesFocus(True)
        self._lines.setFixedHeight(app.theme.px(_LINES_HEIGHT))
        self._lines.setPlaceholderText(
            self.tr("One line each, such as the government and the agency")
        )
        form = Form()
        form.add(self.tr("Name of the agency"), self._name)
        form.add(self.tr("City"), self._city)
        form.add(self.tr("Letterhead lines"), self._lines)
        form.add(self.tr("Address"), self._address)
        form.add(self.tr("Logo"), self._logo_field())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 16, 0, 0)
        lines.addWidget(form)
        self._problem = label("", "error", wraps=True)
        self._problem.hide()
        lines.addWidget(self._problem)
        lines.addStretch(1)

    def _logo_field(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self._picture = QLabel()
        line.addWidget(self._picture)
        choose = button(self.tr("Choose picture…"), self._on_choose)
        choose.setAutoDefault(False)
        self._remove = button(self.tr("Remove"), self._on_remove)
        self._remove.setAutoDefault(False)
        line.addWidget(choose)
        line.addWidget(self._remove)
        line.addStretch(1)
        self._show_logo()
        return holder

    def _show_logo(self) -> None:
        self._picture.setVisible(self._logo is not None)
        self._remove.setEnabled(self._logo is not None)
        if self._logo is not None:
            self._picture.setPixmap(logo_picture(self._logo, self._app.theme.px(_LOGO)))

    @Slot()
    def _on_choose(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        found = self._app.files.open(self, self.tr("Choose the logo"), kinds)
        if found is None:
            return
        try:
            self._logo = profile.read_logo(found)
        except UserError as error:
            self._problem.setText(self._app.sentence(error))
            self._problem.show()
            return
        self._problem.hide()
        self._show_logo()

    @Slot()
    def _on_remove(self) -> None:
        self._logo = None
        self._show_logo()

    def value(self) -> Profile:
        """Give what is filled in, without signatories."""
        lines = self._lines.toPlainText().splitlines()
        return Profile(
            name=self._name.text().strip(),
            city=self._city.text().strip(),
            lines=tuple(line.strip() for line in lines if line.strip()),
            address=self._address.text().strip(),
            logo=self._logo,
        )


class SignersTab(QWidget):
    """Edit who signs: a list, and the fields of the one chosen."""

    def __init__(self, app: AppContext, known: tuple[Signatory, ...]) -> None:
        """Show signatories in their order."""
        super().__init__()
        self._known = list(known)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 16, 0, 0)
        line.setSpacing(16)
        left = QVBoxLayout()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Who signs"))
        self._list.setFixedWidth(app.theme.px(_LIST_WIDTH))
        left.addWidget(self._list, 1)
        buttons = QHBoxLayout()
        self._remove = button(self.tr("Remove"), self._on_remove)
        for made in (button(self.tr("Add"), self._on_add), self._remove):
            made.setAutoDefault(False)
            buttons.addWidget(made)
        left.addLayout(buttons)
        line.addLayout(left)
        self._form = self._make_form()
        line.addWidget(self._form, 1, Qt.AlignmentFlag.AlignTop)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self._on_row)
        for one in self._known:
            self._list.addItem(one.full_name)
        self._list.setCurrentRow(0 if self._known else -1)
        self._show(self._list.currentRow())

    def _make_form(self) -> Form:
        form = Form()
        self._fields: dict[str, QLineEdit] = {}
        for name, text in (
            ("name", self.tr("Name")),
            ("title_front", self.tr("Titles before")),
            ("title_back", self.tr("Titles after")),
            ("position", self.tr("Position")),
            ("mandate", self.tr("On behalf of")),
            ("pangkat", self.tr("Rank")),
            ("golongan", self.tr("Grade")),
            ("nip", self.tr("NIP")),
        ):
            self._fields[name] = field = QLineEdit()
            field.textEdited.connect(self._on_edited)
            form.add(text, field)
        self._fields["mandate"].setPlaceholderText("a.n. Bupati")
        return form

    @Slot(int)
    def _on_row(self, at: int) -> None:
        self._show(at)

    def _show(self, at: int) -> None:
        """Fill the fields from the one chosen."""
        is_one = 0 <= at < len(self._known)
        self._form.setEnabled(is_one)
        self._remove.setEnabled(is_one)
        chosen = self._known[at] if is_one else Signatory(name="")
        for name, field in self._fields.items():
            field.setText(getattr(chosen, name))

    @Slot()
    def _on_edited(self) -> None:
        at = self._list.currentRow()
        made = Signatory(**{name: field.text().strip() for name, field in self._fields.items()})
        self._known[at] = made
        self._list.item(at).setText(made.full_name)

    @Slot()
    def _on_add(self) -> None:
        self._known.append(Signatory(name=""))
        self._list.addItem("")
        self._list.setCurrentRow(len(self._known) - 1)
        self._fields["name"].setFocus()

    @Slot()
    def _on_remove(self) -> None:
        at = self._list.currentRow()
        self._known.pop(at)
        self._list.takeItem(at)
        self._show(self._list.currentRow())

    def value(self) -> tuple[Signatory, ...]:
        """Give those who have a name."""
        return tuple(one for one in self._known if one.name)
