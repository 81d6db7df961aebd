"""Give all pages one anatomy: title and context left, at most two actions right, a body."""

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.bench import Bench
from ui.hub import Change, Topic
from ui.widgets.basics import BesideMargin, Elided, Notice

MARGIN = 24


class Page(QWidget):
    """Hold a page; subclasses fill `body` and read the workshop in `refresh`.

    `key` names the page for navigation and help, `topics` are the changes that make it read
    anew. A hidden page reads when it is shown.
    """

    key: ClassVar[str] = ""
    topics: ClassVar[frozenset[Topic]] = frozenset()
    scrolls: ClassVar[bool] = True

    def __init__(self, bench: Bench, title: str) -> None:
        """Build the frame of the page."""
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(title)
        self.bench = bench
        self._is_stale = True
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._make_header(title))
        self.notice = Notice()
        content = QWidget()
        content.setObjectName("page")
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(MARGIN, 16, MARGIN, MARGIN)
        self.body.setSpacing(16)
        self.body.addWidget(self.notice)
        outer.addWidget(BesideMargin(content, MARGIN) if self.scrolls else content, 1)
        bench.app.hub.changed.connect(self._on_changed)

    def _make_header(self, title: str) -> QFrame:
        header = QFrame()
        header.setObjectName("header")
        line = QHBoxLayout(header)
        line.setContentsMargins(MARGIN, 14, MARGIN, 14)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self._title = Elided(title, "title")
        self._context = Elided("", "context")
        texts.addWidget(self._title)
        texts.addWidget(self._context)
        line.addLayout(texts, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        line.addLayout(self._actions)
        return header

    def add_action(self, made: QPushButton) -> QPushButton:
        """Put a button into the header; a file that is only read disables it."""
        made.setEnabled(not self.bench.file.is_read_only)
        self._actions.addWidget(made)
        return made

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.show_text(title)

    def set_context(self, text: str) -> None:
        """Show the one line under the title."""
        self._context.show_text(text)

    # ---- reading the workshop

    def refresh(self) -> None:
        """Read the workshop anew; subclasses do it."""

    def open_at(self, argument: str) -> None:
        """Come to a place in the page, such as a person; subclasses that have places do it."""

    def show_now(self, argument: str = "") -> None:
        """Read if need be, because the page is shown now."""
        if self._is_stale:
            self._is_stale = False
            self.refresh()
        if argument:
            self.open_at(argument)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.topics.isdisjoint(self.topics):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True
