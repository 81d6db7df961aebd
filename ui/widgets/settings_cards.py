"""Show the settings of this laptop in cards, each about one thing."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QPixmap
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from facilitator.services import profile
from ui.context import AppContext
from ui.open_file import OpenFile
from ui.safe_copy import write_copy
from ui.tasks import Token
from ui.theme import SCALES
from ui.widgets.basics import Card, button, label, row
from ui.widgets.form import Form, choices

LANGUAGES = [("id", "Bahasa Indonesia"), ("en", "English")]
LEAST = 420
_LOGO = 56


class LookCard(Card):
    """Choose language, theme and text size; each is in force at once."""

    def __init__(self, app: AppContext) -> None:
        """Show what is in force."""
        super().__init__(self.tr("Language and look"))
        self._app = app
        value = app.preferences.value
        self._language = choices(LANGUAGES, value.language)
        themes = [
            ("system", self.tr("Like the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]
        self._theme = choices(themes, value.theme)
        self._size = choices([(str(size), f"{size}%") for size in SCALES], str(value.text_percent))
        form = Form()
        form.add(self.tr("Language"), self._language)
        form.add(self.tr("Theme"), self._theme)
        form.add(self.tr("Text size"), self._size)
        self.body.addWidget(form)
        keys = self.tr("Ctrl and plus or minus change the text size too.")
        self.body.addWidget(label(keys, "small", wraps=True))
        self.body.addStretch(1)
        for box in (self._language, self._theme, self._size):
            box.activated.connect(self._on_chosen)

    @Slot()
    def _on_chosen(self) -> None:
        def chosen(box: QComboBox) -> str:
            return str(box.currentData())

        preferences = self._app.preferences
        preferences.set(
            replace(
                preferences.value,
                language=chosen(self._language),
                theme=chosen(self._theme),
                text_percent=int(chosen(self._size)),
            )
        )


class LaptopCard(Card):
    """Say who works here, how this laptop is called, and whether it makes sounds."""

    def __init__(self, app: AppContext) -> None:
        """Show what is known."""
        super().__init__(self.tr("This laptop"))
        self._app = app
        value = app.preferences.value
        self._operator = QLineEdit(value.operator)
        self._device = QLineEdit(value.device_name)
        self._device.setPlaceholderText(self.tr("For example: Desk 1"))
        self._sound = QCheckBox(self.tr("Sounds at check-in"))
        self._sound.setChecked(value.has_sound)
        form = Form()
        form.add(self.tr("Your name"), self._operator)
        form.add(self.tr("Name of this laptop"), self._device)
        form.add_wide(self._sound)
        self.body.addWidget(form)
        said = self.tr("Your name stands beside everything you do, in the history of the workshop.")
        self.body.addWidget(label(said, "small", wraps=True))
        self.body.addStretch(1)
        self._operator.editingFinished.connect(self._on_edited)
        self._device.editingFinished.connect(self._on_edited)
        self._sound.toggled.connect(self._on_edited)

    @Slot()
    def _on_edited(self) -> None:
        self._app.preferences.note(
            operator=self._operator.text().strip(),
            device_name=self._device.text().strip(),
            has_sound=self._sound.isChecked(),
        )


class CopiesCard(Card):
    """Choose the stick or folder that gets a safe copy every two minutes."""

    def __init__(self, app: AppContext, file: OpenFile | None) -> None:
        """Show the folder; without an open workshop nothing can be copied now."""
        super().__init__(self.tr("Safe copies"))
        self._app = app
        self._file = file
        said = self.tr(
            "While a workshop is open, a copy of it goes to this folder every two minutes."
            " Best is a USB stick."
        )
        self.body.addWidget(label(said, "muted", wraps=True))
        self._folder = QLineEdit()
        self._folder.setReadOnly(True)
        self._folder.setPlaceholderText(self.tr("No folder chosen"))
        self._folder.setAccessibleName(self.tr("Folder for safe copies"))
        self.body.addWidget(self._folder)
        self._off = button(self.tr("Turn off"), self._on_off)
        self._now = button(self.tr("Copy now"), self._on_now)
        line = row(self.body, button(self.tr("Choose folder…"), self._on_choose), self._off)
        line.addWidget(self._now)
        line.addStretch(1)
        self._said = label("", "small", wraps=True)
        self._said.hide()
        self.body.addWidget(self._said)
        self.body.addStretch(1)
        self._show()

    def _show(self) -> None:
        folder = self._app.preferences.value.safe_copy_folder
        self._folder.setText(folder)
        self._folder.setToolTip(folder)
        self._off.setEnabled(bool(folder))
        self._now.setEnabled(bool(folder) and self._file is not None)

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _choose(self, folder: str) -> None:
        preferences = self._app.preferences
        preferences.set(replace(preferences.value, safe_copy_folder=folder))
        self._say("")
        self._show()

    @Slot()
    def _on_choose(self) -> None:
        found = self._app.files.folder(self, self.tr("Folder for safe copies"))
        if found is not None:
            self._choose(str(found))

    @Slot()
    def _on_off(self) -> None:
        self._choose("")

    @Slot()
    def _on_now(self) -> None:
        if self._file is None:
            return
        source = self._file.path
        folder = Path(self._app.preferences.value.safe_copy_folder)
        self._now.setEnabled(False)

        def copy(_token: Token) -> Path:
            return write_copy(source, folder)

        self._app.tasks.start(copy, self, done=self._on_copied, failed=self._on_failed)

    def _on_copied(self, target: Path) -> None:
        self._show()
        self._say(self.tr("Copied to {file}").format(file=target))

    def _on_failed(self, error: Exception) -> None:
        self._show()
        self._say(self._app.sentence(error))


class AgencyCard(Card):
    """Show the agency that new workshops take letterhead and signatories from.

    Signals:
        edit_wanted: The profile is to be edited.
    """

    edit_wanted = Signal()

    def __init__(self, app: AppContext) -> None:
        """Show the profile."""
        super().__init__(self.tr("Your agency"))
        self._app = app
        said = self.tr("Letterhead and signatories that new workshops begin with.")
        self.body.addWidget(label(said, "muted", wraps=True))
        self._logo = QLabel()
        self._name = label("", "recentTitle", wraps=True)
        line = row(self.body, self._logo, spacing=12)
        line.addWidget(self._name, 1)
        self._lines = label("", wraps=True)
        self._signers = label("", "small", wraps=True)
        self.body.addWidget(self._lines)
        self.body.addWidget(self._signers)
        self.edit: QPushButton = button(self.tr("Edit…"), self.edit_wanted.emit)
        self.buttons = row(self.body, self.edit)
        self.buttons.addStretch(1)
        self.body.addStretch(1)
        self.show_profile()

    @Slot()
    def show_profile(self) -> None:
        """Show the profile as it is now."""
        known = profile.load(self._app.home)
        self._name.setText(known.name or self.tr("Not filled in yet"))
        lines = [*known.lines, known.address]
        self._lines.setText("\n".join(line for line in lines if line))
        self._lines.setVisible(bool(self._lines.text()))
        signers = "\n".join(
            self.tr("Signs: {name}, {position}").format(name=one.full_name, position=one.position)
            if one.position
            else self.tr("Signs: {name}").format(name=one.full_name)
            for one in known.signatories
        )
        self._signers.setText(signers)
        self._signers.setVisible(bool(signers))
        self._logo.setVisible(known.logo is not None)
        if known.logo is not None:
            self._logo.setPixmap(logo_picture(known.logo, self._app.theme.px(_LOGO)))


def logo_picture(data: bytes, side: int) -> QPixmap:
    """Give a logo as large as a square of this side holds."""
    picture = QPixmap()
    picture.loadFromData(data)
    return picture.scaled(
        QSize(side, side),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


class DataCard(Card):
    """Show where this laptop keeps its things, and its issuer key."""

    def __init__(self, app: AppContext) -> None:
        """Show folder and log at once; the key is read in the background."""
        super().__init__(self.tr("Data on this laptop"))
        self._app = app
        self._key = self._shown(self.tr("Reading…"))
        form = Form()
        form.add(self.tr("Data folder"), self._shown(str(app.home.folder)))
        form.add(self.tr("Log"), self._shown(str(app.home.log)))
        form.add(self.tr("Issuer key"), self._key)
        self.body.addWidget(form)
        said = self.tr(
            "The log holds no names. The key signs certificates; its number stands on the"
            " page that verifies them."
        )
        self.body.addWidget(label(said, "small", wraps=True))
        line = row(self.body, button(self.tr("Open data folder"), self._on_open))
        line.addStretch(1)
        self.body.addStretch(1)

    @staticmethod
    def _shown(text: str) -> QLineEdit:
        made = QLineEdit(text)
        made.setReadOnly(True)
        made.setToolTip(text)
        made.setCursorPosition(0)
        return made

    def read_key(self) -> None:
        """Read the number of the key beside the window."""
        where = self._app.home

        def work(_token: Token) -> str:
            from facilitator.services import signing  # noqa: PLC0415  # brings cryptography

            public = signing.own_public(where)
            return "" if public is None else signing.key_id(public).hex()

        self._app.tasks.start(work, self, done=self._on_key, failed=self._on_no_key)

    def _on_key(self, key: str) -> None:
        self._key.setText(key or self.tr("Made with the first certificate"))
        self._key.setToolTip(self._key.text())

    def _on_no_key(self, error: Exception) -> None:
        self._on_key(self._app.sentence(error))

    @Slot()
    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._app.home.folder)))


def cards(app: AppContext, file: OpenFile | None) -> tuple[list[QWidget], AgencyCard, DataCard]:
    """Make all cards in reading order, and name the two that need more."""
    agency, data = AgencyCard(app), DataCard(app)
    return [LookCard(app), LaptopCard(app), agency, CopiesCard(app, file), data], agency, data
