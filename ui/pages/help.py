"""Show the help of the page that was open, and everything else there is to read."""

from ui.bench import Bench
from ui.widgets.help_view import HelpView
from ui.widgets.page import Page


def build(bench: Bench) -> Page:
    """Make the page."""
    return HelpPage(bench)


class HelpPage(Page):
    """Hold the topics; `open_at` takes the key of a page."""

    key = "help"
    scrolls = False

    def __init__(self, bench: Bench) -> None:
        """Show the first topic."""
        super().__init__(bench, self.tr("Help"))
        self.set_context(self.tr("F1 opens the help of the page you are on"))
        self.view = HelpView(bench.app)
        self.body.addWidget(self.view, 1)

    def open_at(self, argument: str) -> None:
        """Show the help of a page."""
        self.view.open_at(argument)
