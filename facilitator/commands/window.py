"""Open the window, alone or at a workshop."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from facilitator.system import has_display

if TYPE_CHECKING:
    from facilitator.commands.base import Session


class Program(click.Group):
    """Find the command of the first word; a word that names a file opens it in the window.

    A file that is named like a command is written with its folder: `./demo`.
    """

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Take a first word that is no command but a file for the file to be opened."""
        if args and args[0] not in self.commands and _names_a_file(args[0]):
            return "", window, args
        return super().resolve_command(ctx, args)


def _names_a_file(word: str) -> bool:
    """Tell a file from a misspelled command."""
    return Path(word).suffix == ".workshop" or Path(word).name != word or Path(word).is_file()


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.pass_context
def window(ctx: click.Context, file: Path | None) -> None:
    """Open the window."""
    show(ctx, file)


def show(ctx: click.Context, file: Path | None) -> None:
    """Open the window; without a display, say what the commands can do instead."""
    session: Session = ctx.obj
    if not has_display():
        click.echo(ctx.find_root().get_help(), err=True)
        session.say("window.no_display")
        ctx.exit(0 if file is None else 1)
    ctx.exit(session.outside.window(file))
