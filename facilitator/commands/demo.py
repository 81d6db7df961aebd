"""Make the sample workshop."""

from pathlib import Path

import click

from facilitator.commands.base import Session, command
from facilitator.services import demo as service

_FEWEST, _MOST = 2, 5000


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--people", type=click.IntRange(_FEWEST, _MOST), default=60, metavar="N")
@click.option("--force", is_flag=True)
@command
def demo(
    session: Session,
    folder: Path,
    people: int,
    force: bool,  # noqa: FBT001  # click hands flags over by name
) -> None:
    """Make a sample workshop and all its documents."""

    def say(step: str, done: int, every: int) -> None:
        kind, _, name = step.partition(":")
        what = session.texts(f"demo.steps.{kind}", name=name)
        session.say("demo.step", done=f"{done:>2}", all=every, what=what)

    service.clear(folder, by_force=force)
    made = service.make(folder, session.outside.renderer(), people, say)
    session.say("demo.done", files=len(made.files), folder=folder)
    session.emit({"ok": True, "files": [str(path) for path in made.files]})
