"""List the pages of the window: their places in the sidebar, icons and shortcuts."""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.bench import Bench
    from ui.widgets.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Hold a page's place: its module is loaded when it is shown first.

    `group` is the label above it in the sidebar, empty for the lower end.
    """

    key: str
    icon: str
    group: str
    module: str
    shortcut: str

    @property
    def text(self) -> str:
        """Give the label in the language of the window."""
        return _texts()[self.key]

    def build(self, bench: "Bench") -> "Page":
        """Make the page."""
        make = cast("Callable[[Bench], Page]", import_module(self.module).build)
        return make(bench)


def group_text(group: str) -> str:
    """Give the label of a group in the language of the window."""
    return _texts()[group]


def _texts() -> dict[str, str]:
    return {
        "workshop": QCoreApplication.translate("Navigation", "Workshop"),
        "outcome": QCoreApplication.translate("Navigation", "Outcome"),
        "dashboard": QCoreApplication.translate("Navigation", "Overview"),
        "roster": QCoreApplication.translate("Navigation", "Participants"),
        "schedule": QCoreApplication.translate("Navigation", "Sessions"),
        "check_in": QCoreApplication.translate("Navigation", "Attendance"),
        "exercises": QCoreApplication.translate("Navigation", "Exercises and scores"),
        "certificates": QCoreApplication.translate("Navigation", "Certificates"),
        "reports": QCoreApplication.translate("Navigation", "Reports"),
        "history": QCoreApplication.translate("Navigation", "History"),
        "settings": QCoreApplication.translate("Navigation", "Settings"),
        "help": QCoreApplication.translate("Navigation", "Help"),
    }


_WORKSHOP, _OUTCOME = "workshop", "outcome"
PLACES = (
    Place(
        key="dashboard",
        icon="layout-dashboard", group=_WORKSHOP, module="ui.pages.dashboard", shortcut="Ctrl+1",
    ),
    Place(
        key="roster", icon="users",
        group=_WORKSHOP, module="ui.pages.roster", shortcut="Ctrl+2",
    ),
    Place(
        key="schedule", icon="calendar-time",
        group=_WORKSHOP, module="ui.pages.schedule", shortcut="Ctrl+3",
    ),
    Place(
        key="check_in", icon="scan",
        group=_WORKSHOP, module="ui.pages.check_in", shortcut="Ctrl+4",
    ),
    Place(
        key="exercises",
        icon="refresh", group=_WORKSHOP, module="ui.pages.exercises", shortcut="Ctrl+5",
    ),
    Place(
        key="certificates",
        icon="certificate", group=_OUTCOME, module="ui.pages.certificates", shortcut="Ctrl+6",
    ),
    Place(
        key="reports", icon="report",
        group=_OUTCOME, module="ui.pages.reports", shortcut="Ctrl+7",
    ),
    Place(
        key="history", icon="history",
        group=_OUTCOME, module="ui.pages.history", shortcut="Ctrl+H",
    ),
    Place(
        key="settings", icon="settings",
        group="",
        module="ui.pages.settings", shortcut="Ctrl+,",
    ),
    Place(
        key="help", icon="help",
        group="",
        module="ui.pages.help", shortcut="F1",
    ),
)  # fmt: skip
