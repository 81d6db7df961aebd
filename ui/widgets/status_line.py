"""Say at the lower edge what is saved, how old the safe copy is, and what is being done."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QElapsedTimer, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton

from facilitator.language import time_text
from ui.context import AppContext
from ui.tasks import Job  # noqa: TC001  # Qt reads the slot
from ui.widgets.basics import label

_MINUTE_MS = 60_000
_JUDGED_AFTER_MS = 5_000
_LONG_SECONDS = 90


class StatusLine(QFrame):
    """Hold the saved state on the left, jobs in the middle, the safe copy on the right."""

    def __init__(self, app: AppContext, zone: str) -> None:
        """Begin with nothing changed yet; times are those of the workshop's zone."""
        super().__init__()
        self.setObjectName("status")
        self._app = app
        self._zone = ZoneInfo(zone)
        self._copied_at: int | None = None
        self._job: Job[object] | None = None
        self._since = QElapsedTimer()
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 6, 24, 6)
        line.setSpacing(8)
        self._mark = QLabel()
        self._mark.setPixmap(app.icons.pixmap("circle-check", "ok", 16))
        self._saved = label(self.tr("All changes are saved"))
        line.addWidget(self._mark)
        line.addWidget(self._saved)
        line.addStretch(1)
        self._working = label("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setProperty("kind", "link")
        self._cancel.clicked.connect(self._on_cancel)
        for widget in (self._working, self._bar, self._cancel):
            line.addWidget(widget)
            widget.hide()
        line.addStretch(1)
        self._copy = label("")
        line.addWidget(self._copy)
        app.tasks.jobs_changed.connect(self._on_jobs_changed)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._show_copy)
        self._timer.start(_MINUTE_MS // 2)

    def show_saved(self, at: int) -> None:
        """Say when the last change reached the disk (UTC ms)."""
        moment = datetime.fromtimestamp(at / 1000, UTC).astimezone(self._zone)
        clock = time_text(moment, self._app.language)
        self._saved.setText(self.tr("Saved at {time}").format(time=clock))

    def show_text(self, text: str) -> None:
        """Say something else in place of the saved state, such as that the file is only read."""
        self._mark.setPixmap(self._app.icons.pixmap("lock", "warn", 16))
        self._saved.setText(text)

    def show_copy(self, at: int | None, problem: str = "") -> None:
        """Say how old the safe copy is (UTC ms), or why there is none."""
        self._copied_at = at
        self._copy.setText(problem)
        if not problem:
            self._show_copy()

    @Slot()
    def _show_copy(self) -> None:
        if self._copied_at is None:
            return
        minutes = (self._app.around.clock.now() - self._copied_at) // _MINUTE_MS
        self._copy.setText(self.tr("Safe copy %n minute(s) old", "", int(minutes)))

    @Slot()
    def _on_jobs_changed(self) -> None:
        shown = next((job for job in self._app.tasks.jobs if job.label), None)
        if shown is not None and shown is not self._job:
            shown.progressed.connect(self._on_progressed)
            self._bar.setRange(0, 0)
            self._since.start()
        self._job = shown
        self._working.setText("" if shown is None else shown.label)
        for widget in (self._working, self._bar, self._cancel):
            widget.setVisible(shown is not None)

    @Slot(int, int)
    def _on_progressed(self, done: int, every: int) -> None:
        self._bar.setRange(0, every)
        self._bar.setValue(done)
        if self._job is not None:
            counted, left = f"{self._job.label} {done}/{every}", self._left(done, every)
            self._working.setText(f"{counted} · {left}" if left else counted)

    def _left(self, done: int, every: int) -> str:
        """Say how long the rest takes, once there is something to judge by."""
        gone = self._since.elapsed()
        if gone < _JUDGED_AFTER_MS or not 0 < done < every:
            return ""
        seconds = round(gone / done * (every - done) / 1000)
        if seconds < _LONG_SECONDS:
            return self.tr("about %n second(s) left", "", max(1, seconds))
        return self.tr("about %n minute(s) left", "", round(seconds / 60))

    @Slot()
    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.token.cancel()
