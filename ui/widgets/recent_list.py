"""List the workshops opened last: title, days, place; those that are gone can be found again."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.context import AppContext
from ui.widgets.basics import button, chip, clear, label

if TYPE_CHECKING:
    from facilitator.services.resume import Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class Recent:
    """Hold a workshop of the list; `summary` is `None` where it is gone or cannot be read."""

    path: Path
    is_there: bool
    summary: "Summary | None" = None


class RecentRow(QPushButton):
    """Show one workshop as one button."""

    def __init__(self, app: AppContext, recent: Recent) -> None:
        """Show title, days and place, and where the file lies."""
        super().__init__()
        self.setObjectName("recent")
        self.setProperty("path", str(recent.path))
        known = recent.summary
        title = (known.title if known else "") or recent.path.stem
        self._body = body = QHBoxLayout(self)
        body.setContentsMargins(12, 10, 12, 10)
        body.setSpacing(12)
        icon = QLabel()
        icon.setPixmap(app.icons.pixmap("folder" if known is None else "calendar-event", "muted"))
        side = QVBoxLayout()
        side.addWidget(icon)
        side.addStretch(1)
        body.addLayout(side)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        said = self._said(app, known)
        role = "recentTitle" if recent.is_there else "muted"
        shown = [(title, role), (said, "small"), (str(recent.path), "small")]
        lines = [label(text, style) for text, style in shown if text]
        for line in lines:
            # A long title is cut at the edge instead of widening the window.
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            texts.addWidget(line)
        body.addLayout(texts, 1)
        self.setToolTip(str(recent.path))
        self.setAccessibleName(", ".join(text for text in (title, said) if text))
        self.setEnabled(recent.is_there)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @staticmethod
    def _said(app: AppContext, known: "Summary | None") -> str:
        if known is None:
            return ""
        from facilitator.language import range_text  # noqa: PLC0415  # the window stands before it

        days = range_text(known.days[0], known.days[-1], app.language) if known.days else ""
        return " · ".join(text for text in (days, known.place) if text)

    def sizeHint(self) -> QSize:  # Qt's name
        """Be as high as the lines inside."""
        return self._body.sizeHint()

    def event(self, event: QEvent) -> bool:  # Qt's name
        """Keep the height of the lines; the style sheet would let a button be lower."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.setFixedHeight(self.sizeHint().height())
        return super().event(event)


class RecentList(QWidget):
    """Hold a row for each workshop.

    Signals:
        chosen: The `Path` of a workshop to open.
        lost: The `Path` of one that is to be found again.
        forgotten: The `Path` of one to be taken off the list.
    """

    chosen = Signal(object)
    lost = Signal(object)
    forgotten = Signal(object)

    def __init__(self, app: AppContext) -> None:
        """Begin empty."""
        super().__init__()
        self._app = app
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self.rows: list[RecentRow] = []

    def show_all(self, found: list[Recent]) -> None:
        """Show these workshops."""
        clear(self._lines)
        self.rows = []
        for recent in found:
            line = QHBoxLayout()
            line.setSpacing(8)
            row = RecentRow(self._app, recent)
            row.clicked.connect(self._on_clicked)
            self.rows.append(row)
            line.addWidget(row, 1)
            if not recent.is_there:
                line.addWidget(chip(self.tr("Not there"), "warn"))
                find = button(self.tr("Find…"), self._on_find)
                find.setProperty("path", str(recent.path))
                line.addWidget(find)
            line.addWidget(self._forget(recent.path))
            self._lines.addLayout(line)
        self._lines.addStretch(1)

    def _forget(self, path: Path) -> QToolButton:
        made = QToolButton()
        made.setIcon(self._app.icons.icon("x", "muted"))
        said = self.tr("Take off this list; the file stays")
        made.setToolTip(said)
        made.setAccessibleName(said)
        made.setProperty("path", str(path))
        made.clicked.connect(self._on_forget)
        return made

    def _sender_path(self) -> Path:
        return Path(str(self.sender().property("path")))

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._sender_path())

    @Slot()
    def _on_find(self) -> None:
        self.lost.emit(self._sender_path())

    @Slot()
    def _on_forget(self) -> None:
        self.forgotten.emit(self._sender_path())
