"""Show who assesses: add somebody by name, rename, remove."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from facilitator.services import exercises as service
from facilitator.store import exercises
from ui.bench import Bench
from ui.dialogs.dialog import Dialog
from ui.dialogs.text_form import TextForm
from ui.hub import Change, Topic
from ui.widgets.basics import button, label, row

if TYPE_CHECKING:
    from facilitator.model.exercises import Assessor
    from facilitator.model.ids import PersonId

_TOPICS = frozenset({Topic.SCORES})


class AssessorsDialog(Dialog):
    """List the assessors; everything is saved at once."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        """Read who assesses now."""
        said = self.tr("Every assessor gives one sheet to each team in each round.")
        super().__init__(parent, self.tr("Assessors"), said)
        self._bench = bench
        self._can_edit = not bench.file.is_read_only
        self._assessors: tuple[Assessor, ...] = ()
        self._likely: dict[str, PersonId] = {}
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Type a name and press Enter"))
        self.line.setAccessibleName(self.tr("Name of a new assessor"))
        self.line.returnPressed.connect(self._add)
        self.add_button = button(self.tr("&Add"), self._add)
        self.add_button.setAutoDefault(False)
        row(self.body, self.line, self.add_button)
        self._error = label("", "error", wraps=True)
        self._error.hide()
        self.body.addWidget(self._error)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Assessors"))
        self.list.currentRowChanged.connect(self._on_row)
        self.body.addWidget(self.list)
        self._make_buttons()
        for widget in (self.line, self.add_button):
            widget.setEnabled(self._can_edit)
        bench.app.hub.changed.connect(self._on_changed)
        self._read()
        self.line.setFocus()
        self.fit(bench.app.theme.px(520))

    def _make_buttons(self) -> None:
        self.rename_button = button(self.tr("&Rename…"), self._rename)
        self.remove_button = button(self.tr("Re&move"), self._remove)
        self.close_button = button(self.tr("Close"), self.accept, kind="primary")
        for made in (self.rename_button, self.remove_button, self.close_button):
            made.setAutoDefault(False)
        self.buttons.insertWidget(0, self.rename_button)
        self.buttons.insertWidget(1, self.remove_button)
        self.buttons.addWidget(self.close_button)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if Topic.SCORES in change.topics or Topic.PEOPLE in change.topics:
            self._read()

    def _read(self) -> None:
        at = self.list.currentRow()
        self._assessors = exercises.assessors(self._bench.reading)
        self.list.clear()
        for assessor in self._assessors:
            self.list.addItem(QListWidgetItem(assessor.name))
        self.list.setCurrentRow(min(max(at, 0), len(self._assessors) - 1))
        likely = service.likely_assessors(self._bench.reading)
        self._likely = {name.casefold(): key for key, name in likely}
        completer = QCompleter([name for _, name in likely], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)
        self._on_row(self.list.currentRow())

    @Slot(int)
    def _on_row(self, at: int) -> None:
        can = self._can_edit and 0 <= at < len(self._assessors)
        self.rename_button.setEnabled(can and self._assessors[at].person is None)
        self.remove_button.setEnabled(can)

    def _say(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def _refuse(self, error: Exception) -> None:
        self._say(self._bench.sentence(error))

    @Slot()
    def _add(self) -> None:
        name, actor = self.line.text(), self._bench.ops.actor
        person = self._likely.get(name.strip().casefold())
        self._say("")
        self._bench.ops.write(
            lambda store: service.add_assessor(store, name, person=person, actor=actor),
            _TOPICS, owner=self, done=self._on_added, failed=self._refuse,
        )  # fmt: skip

    def _on_added(self, _key: object) -> None:
        self.line.clear()
        self.list.setCurrentRow(self.list.count() - 1)
        self.line.setFocus()

    @Slot()
    def _rename(self) -> None:
        assessor = self._assessors[self.list.currentRow()]
        self._renaming = assessor.id
        ask = (self.tr("Name of the assessor"), self.tr("Rename"))
        dialog = TextForm(self._bench, self, self.tr("Rename assessor"), ask)
        dialog.begin_with(assessor.name)
        dialog.given.connect(self._on_renamed)
        dialog.open()

    @Slot(str)
    def _on_renamed(self, name: str) -> None:
        dialog, key, actor = self.sender(), self._renaming, self._bench.ops.actor
        if isinstance(dialog, TextForm):
            self._bench.ops.write(
                lambda store: service.rename_assessor(store, key, name, actor=actor),
                _TOPICS, owner=dialog, done=dialog.saved, failed=dialog.refused,
            )  # fmt: skip

    @Slot()
    def _remove(self) -> None:
        key, actor = self._assessors[self.list.currentRow()].id, self._bench.ops.actor
        self._say("")
        self._bench.ops.write(
            lambda store: service.remove_assessor(store, key, actor=actor),
            _TOPICS, owner=self, failed=self._refuse,
        )  # fmt: skip
