"""Check people in from a stream of codes, and read codes out of pictures."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import click

from facilitator.commands.base import FILE, Session, command, line, moment
from facilitator.errors import UserError
from facilitator.model.attendance import Direction, Status
from facilitator.rules.codes import LONGEST_BYTES
from facilitator.services import check_in
from facilitator.services.certificates import choose
from facilitator.services.check_in import CheckedIn, Desk
from facilitator.services.desk import sentence
from facilitator.store import people, plan

_CHUNK = 4096


@click.command()
@FILE
@click.option("--session", "point", required=True, metavar="S")
@click.option(
    "--direction", type=click.Choice([one.value for one in Direction]), default=Direction.IN.value
)
@click.option("--at", metavar="TIME")
@click.option("--station", default="")
@command
def checkin(
    session: Session, file: Path, point: str, direction: str, at: str | None, station: str
) -> None:
    """Check people in: codes on standard input, a line each, answered once saved."""
    with session.writing(file) as store:
        zone = plan.workshop(store.reading).zone
        time = None if at is None else moment(at, zone)
        found = check_in.find_point(store.reading, point)
        desk = Desk(point=found, direction=Direction(direction), station=station)
        for raw in lines(sys.stdin.buffer):
            answer = check_in.scan(store, desk, raw, at=time)
            _tell(session, answer)


def lines(stream: BinaryIO) -> Iterator[bytes]:
    """Give each line that is not empty; of a long one only as much as shows that it is long."""
    kept = b""
    is_over = False
    while chunk := stream.readline(_CHUNK):
        kept = kept if is_over else kept + chunk
        is_over = len(kept) > LONGEST_BYTES
        if chunk.endswith(b"\n"):
            if kept.strip():
                yield kept.rstrip(b"\r\n")
            kept, is_over = b"", False
    if kept.strip():
        yield kept.rstrip(b"\r\n")


def _tell(session: Session, found: CheckedIn) -> None:
    text = sentence(session.texts, found)
    if not session.as_json:
        session.show(text)
        sys.stdout.flush()
        return
    person = found.person
    line(
        {
            "code": found.code,
            "verdict": found.verdict.value,
            "participant": None if person is None else person.label,
            "text": text,
        }
    )


@click.command()
@FILE
@click.option("--session", "point", required=True, metavar="S")
@click.option("--status", type=click.Choice([one.value for one in Status]), required=True)
@click.option("--person", "chosen", multiple=True, required=True, metavar="REF")
@click.option("--reason", default="")
@click.option("--by", "actor", default="")
@command
def mark(
    session: Session,
    file: Path,
    point: str,
    status: str,
    chosen: tuple[str, ...],
    reason: str,
    actor: str,
) -> None:
    """Say of people what no scan says: permitted, sick, on duty, absent, present."""
    with session.writing(file) as store:
        found = check_in.find_point(store.reading, point)
        named = choose(people.people(store.reading), chosen)
        desk = Desk(point=found, actor=actor)
        check_in.mark(store, desk, named, Status(status), reason=reason)
    session.say("mark.done", count=len(named))
    session.emit({"ok": True, "count": len(named)})


@click.command()
@click.argument("pictures", nargs=-1, required=True, type=click.Path(path_type=Path))
@command
def decode(session: Session, pictures: tuple[Path, ...]) -> None:
    """Read the QR codes in pictures and PDF files, by the decoder the camera uses."""
    decoder = session.outside.decoder()
    answer = []
    failed: UserError | None = None
    for picture in pictures:
        try:
            found = decoder.decode(picture)
        except UserError as error:
            failed = error
            session.say("plain", text=session.error_text(error))
            answer.append(
                {"picture": str(picture), "codes": [], "error": session.error_text(error)}
            )
            continue
        answer.append({"picture": str(picture), "codes": list(found)})
        for code in found:
            session.show(code)
        if not found:
            session.say("decode.nothing", picture=picture)
    session.emit(answer)
    if failed is not None:
        raise click.exceptions.Exit(1)
