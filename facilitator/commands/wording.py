"""Let the command line's library speak the language of the texts, in its headings too."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from facilitator.language import Texts

_HEADINGS = {"Options": "help.options", "Commands": "help.commands"}
_HELP = "Show this message and exit."


def speaking(texts: "Texts") -> type[click.Context]:
    """Make a class of contexts whose help is written with our words."""

    class Formatter(click.HelpFormatter):
        """Write help pages."""

        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            """Write how a command is to be typed."""
            super().write_usage(prog, args, f"{texts('help.usage')} " if prefix is None else prefix)

        def write_heading(self, heading: str) -> None:
            """Write the heading of a section."""
            super().write_heading(texts(_HEADINGS[heading]) if heading in _HEADINGS else heading)

        def write_dl(
            self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
        ) -> None:
            """Write a list of names and what they are."""
            said = [(name, texts("help.help") if text == _HELP else text) for name, text in rows]
            super().write_dl(said, col_max, col_spacing)

    class Context(click.Context):
        """Hold a command under way."""

        formatter_class = Formatter

    return Context
