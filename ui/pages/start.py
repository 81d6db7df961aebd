"""Let a person pick up work: a workshop of late, another file, a new one, or the sample."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import recent
from ui.context import AppContext
from ui.tasks import CancelledError, Job, Token
from ui.widgets.basics import Card, EmptyState, Notice, button, label, row
from ui.widgets.recent_list import Recent, RecentList

if TYPE_CHECKING:
    from facilitator.services.resume import Summary

WIDEST = 1040
_SIDE, _TALLEST = 292, 720
_SAMPLE_PEOPLE = 40


class StartPage(QWidget):
    """Show what can be opened.

    Signals:
        opened: The `Path` of the workshop to open.
        settings_wanted: The settings are asked for.
        help_wanted: The help is asked for.
    """

    opened = Signal(object)
    settings_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, app: AppContext) -> None:
        """List the workshops opened last."""
        super().__init__()
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self._app = app
        self._job: Job[Path] | None = None
        self._has_read = False
        self.notice = Notice()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._content())
        outer.addWidget(area)

    # ---- how it looks

    def _content(self) -> QWidget:
        content = QWidget()
        content.setObjectName("page")
        line = QHBoxLayout(content)
        line.setContentsMargins(24, 32, 24, 24)
        line.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addLayout(self._brand())
        column.addWidget(self.notice)
        parts = QHBoxLayout()
        parts.setSpacing(16)
        parts.addWidget(self._recent_card(), 1)
        parts.addWidget(self._side())
        column.addLayout(parts, 1)
        holder = QWidget()
        holder.setObjectName("page")
        holder.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        holder.setMaximumSize(self._app.theme.px(WIDEST), self._app.theme.px(_TALLEST))
        line.addWidget(holder, 1000)
        line.addStretch(1)
        return content

    def _brand(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        mark = QLabel()
        mark.setPixmap(self._app.icons.pixmap("compass", "primary", 44))
        line.addWidget(mark)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label("Facilitator", "title"))
        said = self.tr("From the participant list to the signed certificate, on this laptop")
        texts.addWidget(label(said, "context", wraps=True))
        line.addLayout(texts, 1)
        for text, icon, slot in (
            (self.tr("Settings"), "settings", self.settings_wanted.emit),
            (self.tr("Help"), "help", self.help_wanted.emit),
        ):
            line.addWidget(button(text, slot, icon=self._app.icons.icon(icon)))
        return line

    def _recent_card(self) -> Card:
        card = Card(self.tr("Workshops opened last"))
        self._list = RecentList(self._app)
        self._list.chosen.connect(self._open)
        self._list.lost.connect(self._find)
        self._list.forgotten.connect(self._forget)
        card.body.addWidget(self._list, 1)
        self._empty = EmptyState(
            self.tr("There is no workshop yet. Make one, or look at the sample first."),
            (self.tr("New workshop…"), self.new),
            (self.tr("See the sample"), self.show_sample),
            is_filled=False,
        )
        card.body.addWidget(self._empty, 1)
        self._show_known()
        return card

    def _side(self) -> QFrame:
        card = Card(self.tr("Begin"))
        card.setFixedWidth(self._app.theme.px(_SIDE))
        icon = self._app.icons.icon
        self._first = button(
            self.tr("New workshop…"), self.new, kind="primary", icon=icon("plus", "onPrimary")
        )
        self._first.setToolTip("Ctrl+N")
        others = [
            (self.tr("Open…"), "folder-open", self.choose, "Ctrl+O"),
            (self.tr("New like an earlier one…"), "copy", self.new_like, ""),
            (self.tr("See the sample"), "eye", self.show_sample, ""),
        ]
        buttons = [self._first]
        for text, name, slot, keys in others:
            buttons.append(button(text, slot, icon=icon(name)))
            buttons[-1].setToolTip(keys)
        for made in buttons:
            made.setObjectName("begin")
            card.body.addWidget(made)
        self._sample_button: QPushButton = buttons[-1]
        card.body.addLayout(self._progress())
        card.body.addStretch(1)
        hint = self.tr("A .workshop file can also be dropped here.")
        card.body.addWidget(label(hint, "small", wraps=True))
        return card

    def _progress(self) -> QVBoxLayout:
        lines = QVBoxLayout()
        self._working = label("", "small", wraps=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the sample"))
        lines.addWidget(self._working)
        self._cancel = button(self.tr("Cancel"), self._on_cancel, kind="link")
        row(lines, self._bar, self._cancel)
        self._show_working(is_working=False)
        return lines

    def _show_working(self, *, is_working: bool) -> None:
        for widget in (self._working, self._bar, self._cancel):
            widget.setVisible(is_working)
        self._sample_button.setEnabled(not is_working)
        self._empty.setEnabled(not is_working)

    # ---- the list

    def _show_known(self, summaries: "dict[Path, Summary | None] | None" = None) -> None:
        read = summaries or {}
        found = [
            Recent(path=path, is_there=is_there, summary=read.get(path))
            for path, is_there in recent.known(self._app.preferences)
        ]
        self._list.show_all(found)
        self._list.setVisible(bool(found))
        self._empty.setVisible(not found)

    def showEvent(self, event: QShowEvent) -> None:  # Qt's name
        """Read what the files are once the window stands."""
        super().showEvent(event)
        if not self._has_read:
            self._has_read = True
            QTimer.singleShot(0, self, self._read)

    @Slot()
    def _read(self) -> None:
        paths = [path for path, is_there in recent.known(self._app.preferences) if is_there]
        if not paths:
            return

        def work(_token: Token) -> "dict[Path, Summary | None]":
            from facilitator.services import resume  # noqa: PLC0415  # the window stands before it

            return {path: resume.summary(path) for path in paths}

        self._app.tasks.start(work, self, done=self._show_known, failed=self._on_failed)

    @Slot(object)
    def _find(self, path: Path) -> None:
        found = self._ask()
        if found is not None:
            recent.forget(self._app.preferences, path)
            self._open(found)

    @Slot(object)
    def _forget(self, path: Path) -> None:
        recent.forget(self._app.preferences, path)
        self._show_known()
        self._read()

    # ---- what a person may begin

    def _ask(self) -> Path | None:
        kinds = self.tr("Workshops (*.workshop);;All files (*)")
        return self._app.files.open(self, self.tr("Open a workshop"), kinds)

    @Slot()
    def choose(self) -> None:
        """Ask for a workshop and open it."""
        found = self._ask()
        if found is not None:
            self._open(found)

    @Slot()
    def new(self) -> None:
        """Ask what a new workshop needs."""
        from ui.dialogs.new_workshop import NewWorkshop  # noqa: PLC0415  # loaded when it is asked for

        dialog = NewWorkshop(self._app, self)
        dialog.created.connect(self._open)
        dialog.open()

    @Slot()
    def new_like(self) -> None:
        """Ask which workshop a new one is like, then what is another."""
        from facilitator.services import resume  # noqa: PLC0415  # as above
        from ui.dialogs.new_like import NewLike  # noqa: PLC0415  # as above

        source = self._ask()
        if source is None:
            return
        known = resume.summary(source)
        if known is None:
            text = self._app.texts("error.file.not_a_workshop", path=source)
            self.notice.say(text, is_problem=True)
            return
        dialog = NewLike(self._app, self, (source, known))
        dialog.created.connect(self._open)
        dialog.open()

    @Slot(object)
    def _open(self, path: Path) -> None:
        self.opened.emit(path)

    # ---- the sample

    @Slot()
    def show_sample(self) -> None:
        """Make the sample workshop, unless it is there, and open it."""
        folder = self._app.home.sample
        self._working.setText(self.tr("Making the sample workshop…"))
        self._bar.setRange(0, 0)
        self._show_working(is_working=True)
        device = self._app.around.device

        def work(token: Token) -> Path:
            from facilitator.services import demo  # noqa: PLC0415  # as above

            return demo.make_workshop(
                folder,
                _SAMPLE_PEOPLE,
                lambda _step, done, every: token.step(done, every),
                device=device,
            )

        job = self._app.tasks.start(work, self, done=self._on_made, failed=self._on_failed)
        job.progressed.connect(self._on_progressed)
        self._job = job

    @Slot(int, int)
    def _on_progressed(self, done: int, every: int) -> None:
        self._bar.setRange(0, every)
        self._bar.setValue(done)

    @Slot()
    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.token.cancel()
            self._working.setText(self.tr("Stopping…"))

    def _on_made(self, path: Path) -> None:
        self._show_working(is_working=False)
        self._open(path)

    def _on_failed(self, error: Exception) -> None:
        self._show_working(is_working=False)
        if not isinstance(error, CancelledError):
            self.notice.say(self._app.sentence(error), is_problem=True)

    # ---- dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # Qt's name
        """Take files that end in .workshop."""
        if self._dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # Qt's name
        """Open the dropped workshop."""
        found = self._dropped(event)
        if found is not None:
            event.acceptProposedAction()
            self._open(found)

    @staticmethod
    def _dropped(event: QDropEvent) -> Path | None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return next((path for path in paths if path.suffix == ".workshop"), None)
