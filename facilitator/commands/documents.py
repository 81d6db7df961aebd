"""Draw documents into files."""

from pathlib import Path

import click

from facilitator.commands.base import FILE, Session, command, save
from facilitator.errors import UserError
from facilitator.model.documents import Document
from facilitator.model.rendering import Format, Paper, Rendered, Rendering
from facilitator.services import documents
from facilitator.services.documents import KINDS, Wanted
from facilitator.store import plan
from facilitator.store.connection import Connection, reader

LANGUAGE = click.option("--language", type=click.Choice(["id", "en"]))
PAPER = click.option("--paper", type=click.Choice([one.value for one in Paper]))
_SHOWN_REMARKS = 20


@click.command()
@FILE
@click.argument("kind", type=click.Choice([*KINDS]), metavar="KIND")
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--session", "point", default="", metavar="S")
@LANGUAGE
@PAPER
@command
def report(
    session: Session,
    file: Path,
    kind: str,
    out: Path,
    point: str,
    language: str | None,
    paper: str | None,
) -> None:
    """Draw a document; the ending of OUT says its format."""
    with reader(file) as connection:
        document = KINDS[kind](connection, Wanted(point=point))
        how = rendering(connection, out, language=language, paper=paper)
    draw(session, document, how, out)


@click.command()
@FILE
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--layout", default="badge-90x55")
@click.option("--start", type=click.IntRange(min=1), default=1)
@LANGUAGE
@PAPER
@command
def badges(
    session: Session,
    file: Path,
    out: Path,
    layout: str,
    start: int,
    language: str | None,
    paper: str | None,
) -> None:
    """Draw badge or label sheets."""
    with reader(file) as connection:
        document = documents.badges(connection, Wanted(layout=layout, start=start))
        how = rendering(connection, out, language=language, paper=paper)
    draw(session, document, how, out)


def rendering(
    connection: Connection, out: Path, *, language: str | None, paper: str | None
) -> Rendering:
    """Say how to draw: by the ending of the file, and as the workshop has it.

    Raises:
        UserError: `report.unknown_ending`.
    """
    ending = out.suffix.lower().removeprefix(".")
    if ending not in set(Format):
        raise UserError("report.unknown_ending", out=str(out), known=", ".join(Format))
    workshop = plan.workshop(connection)
    usual = workshop.paper if workshop.paper in set(Paper) else Paper.A4
    return Rendering(
        format=Format(ending),
        language=language or workshop.language,
        paper=Paper(paper or usual),
    )


def draw(session: Session, document: Document, how: Rendering, out: Path) -> None:
    """Draw a document, save it, and tell what was noticed."""
    rendered = session.outside.renderer().render(document, how, None)
    save(out, rendered.data)
    tell(session, rendered)
    session.say("report.done", out=out, pages=rendered.pages)
    remarks = [{"kind": one.kind, "name": one.name, "text": one.text} for one in rendered.remarks]
    session.emit({"ok": True, "pages": rendered.pages, "remarks": remarks})


def tell(session: Session, rendered: Rendered) -> None:
    """Tell whose names lack a letter or did not fit."""
    for remark in rendered.remarks[:_SHOWN_REMARKS]:
        session.say(f"remark.{remark.kind}", name=remark.name, text=remark.text)
    if len(rendered.remarks) > _SHOWN_REMARKS:
        session.say("remark.more", count=len(rendered.remarks) - _SHOWN_REMARKS)
