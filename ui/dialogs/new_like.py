"""Make a workshop with the plan of an earlier one: another title, other days, no people."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator.services.like import Again, repeat
from facilitator.services.resume import Summary
from ui.context import AppContext
from ui.dialogs.dialog import Dialog
from ui.dialogs.new_workshop import PlaceField, day_field, day_of
from ui.widgets.form import Form

WIDTH = 620


class NewLike(Dialog):
    """Take over sessions, attendance points, rules, exercises and signatories.

    Signals:
        created: The `Path` of the new file.
    """

    created = Signal(object)

    def __init__(self, app: AppContext, parent: QWidget, source: tuple[Path, Summary]) -> None:
        """Begin with the title and the day of today; `source` is the earlier workshop."""
        self._source, known = source
        super().__init__(
            parent,
            QCoreApplication.translate("NewLike", "New like an earlier one"),
            QCoreApplication.translate(
                "NewLike",
                "Sessions, attendance points, rules, exercises and signatories come from"
                " “{title}”. People, scans and scores do not.",
            ).format(title=known.title or self._source.stem),
        )
        self._app = app
        self._title = QLineEdit(known.title)
        self._first = day_field(datetime.now().astimezone().date())
        self._place = PlaceField(app)
        self._form = Form()
        self._form.add(self.tr("Title"), self._title)
        self._form.add(self.tr("First day"), self._first)
        self._form.add(self.tr("File"), self._place)
        self.body.addWidget(self._form)
        self.body.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        self._create = self.add_primary(self.tr("Create workshop"), self._on_create)
        self._title.textChanged.connect(self._place.follow)
        self._place.follow(known.title)
        self.fit(app.theme.px(WIDTH))
        self._title.setFocus()
        self._title.selectAll()

    @Slot()
    def _on_create(self) -> None:
        title = self._title.text().strip()
        self._form.say(self._title, "" if title else self._app.texts("error.new.no_title"))
        if not title:
            self._title.setFocus()
            return
        self._create.setEnabled(False)
        again = Again(title=title, first=day_of(self._first))
        path, source, around = self._place.path, self._source, self._app.around
        self._app.tasks.start(
            lambda _token: repeat(path, source, around, again),
            self,
            done=self._on_created,
            failed=self._on_failed,
        )

    def _on_created(self, _made: object) -> None:
        self.created.emit(self._place.path)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._create.setEnabled(True)
        self.notice.say(self._app.sentence(error), is_problem=True)
