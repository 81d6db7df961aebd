"""Make teams, score them in exercises, and see who stands where and why."""

from collections.abc import Callable  # noqa: TC003  # cast names it
from importlib import import_module
from typing import ClassVar, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ui.bench import Bench
from ui.hub import Topic
from ui.widgets.basics import Notice  # noqa: TC001  # as above
from ui.widgets.page import MARGIN, Page
from ui.widgets.tab import Tab

_KEYS = ("teams", "scores", "results")
_MODULES = ("ui.widgets.team_board", "ui.widgets.score_sheets", "ui.widgets.score_results")


class ExercisesPage(Page):
    """Hold three tabs; each is built when it is shown first, and reads only while it is shown."""

    key: ClassVar[str] = "exercises"
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.TEAMS, Topic.SCORES, Topic.PEOPLE, Topic.PLAN}
    )
    scrolls: ClassVar[bool] = False

    def __init__(self, bench: Bench) -> None:
        """Show the tabs, the teams in front."""
        super().__init__(bench, "")
        self.set_title(self.tr("Exercises and scores"))
        self.body.setContentsMargins(MARGIN, 12, MARGIN, 0)
        self.body.setSpacing(8)
        self._tabs: dict[int, Tab] = {}
        self._places: list[QVBoxLayout] = []
        self._is_old = [True, True, True]
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setAccessibleName(self.tr("Exercises and scores"))
        for text in (self.tr("&Teams"), self.tr("S&cores"), self.tr("&Results")):
            place = QWidget()
            self._places.append(QVBoxLayout(place))
            self._places[-1].setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(place, text)
        self.tabs.currentChanged.connect(self._on_tab)
        self.body.addWidget(self.tabs, 1)

    @property
    def tab(self) -> Tab:
        """Give the tab that is shown, built if need be."""
        index = self.tabs.currentIndex()
        if index not in self._tabs:
            build = cast("Callable[[Bench, Notice], Tab]", import_module(_MODULES[index]).build)
            made = self._tabs[index] = build(self.bench, self.notice)
            made.told.connect(self._on_told)
            for header_button in made.buttons:
                self.add_action(header_button)
            self._places[index].addWidget(made)
            made.show()
        return self._tabs[index]

    def refresh(self) -> None:
        """Read for the tab that is shown; the others read when they are."""
        self._is_old = [True, True, True]
        self._show_tab()

    def _show_tab(self) -> None:
        shown, index = self.tab, self.tabs.currentIndex()
        for tab in self._tabs.values():
            for header_button in tab.buttons:
                header_button.setVisible(tab is shown)
        self.set_context(shown.context)
        if self._is_old[index]:
            self._is_old[index] = False
            shown.refresh()

    @Slot(int)
    def _on_tab(self, _index: int) -> None:
        self.notice.say("")
        self._show_tab()

    @Slot(str)
    def _on_told(self, context: str) -> None:
        if self.sender() is self._tabs.get(self.tabs.currentIndex()):
            self.set_context(context)

    def show_now(self, argument: str = "") -> None:
        """Come to the tab before anything is read, so that no other one is built."""
        if self._is_stale and argument in _KEYS:
            self.tabs.blockSignals(True)
            self.tabs.setCurrentIndex(_KEYS.index(argument))
            self.tabs.blockSignals(False)
        super().show_now(argument)

    def open_at(self, argument: str) -> None:
        """Show a tab by its name: teams, scores or results."""
        if argument in _KEYS:
            self.tabs.setCurrentIndex(_KEYS.index(argument))


def build(bench: Bench) -> Page:
    """Make the page."""
    return ExercisesPage(bench)
