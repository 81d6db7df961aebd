"""Preview, prepare, release, draw, end and verify certificates."""

import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import wraps
from pathlib import Path

import click

from facilitator.commands.base import FILE, Day, Session, command, save, visible
from facilitator.commands.documents import LANGUAGE, PAPER, draw, rendering
from facilitator.errors import UserError
from facilitator.language import short_number_text
from facilitator.model.certificates import Certificate, CertificateState
from facilitator.model.rendering import Format
from facilitator.rules.codes import shown
from facilitator.rules.eligibility import unit_key
from facilitator.services import certificates as service
from facilitator.services import documents, verify
from facilitator.services.certificates import Choice, Preview
from facilitator.services.issuing import can_be_made, due
from facilitator.services.signing import Issuer, own_public, read_pem
from facilitator.store import certificates as stored
from facilitator.store import kinds, people, plan
from facilitator.store.connection import reader
from facilitator.system import SystemClock

_LARGEST = 1 << 20
# No series gets there; what is beyond it is a slip of the keyboard that nothing takes back.
_HIGHEST_NUMBER = 999_999_999


@click.group()
def certificates() -> None:
    """Preview, issue, draw and end certificates."""


def choice(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that say which certificates are meant."""

    @click.option("--person", "chosen", multiple=True, metavar="REF")
    @click.option("--reason", default="")
    @click.option("--pattern", default="")
    @click.option("--date", "day", type=Day())
    @click.option("--by", "actor", default="")
    @wraps(function)
    def run(
        *args: object,
        chosen: tuple[str, ...],
        reason: str,
        pattern: str,
        day: date | None,
        actor: str,
        **options: object,
    ) -> None:
        meant = Choice(people=chosen, reason=reason, pattern=pattern, day=day, actor=actor)
        function(*args, meant=meant, **options)

    return run


# ---- who gets one


@certificates.command()
@FILE
@command
@choice
def preview(session: Session, file: Path, meant: Choice) -> None:
    """Say who gets a certificate, who still can and who can't, each with the reason."""
    with reader(file) as connection:
        found = service.preview(connection, now=SystemClock().now())
        unit = session.texts(unit_key(plan.policy(connection).certificate.basis))
    named = set(service.choose([one.person for one in found], meant.people))
    chosen = [one for one in found if not named or one.person.id in named]
    for one in chosen:
        session.show(f"{one.person.full_name}: {_reason(session, one, unit)}")
    entitled = sum(one.claim.is_entitled for one in chosen)
    session.say("certificates.previewed", entitled=entitled, people=len(chosen))
    waiting = due(one for one in chosen if can_be_made(one))
    if waiting.unconfirmed:
        session.say("names.unconfirmed", count=waiting.unconfirmed)
    session.emit([_previewed(session, one, unit) for one in chosen])


def _reason(session: Session, one: Preview, unit: str) -> str:
    claim = one.claim
    figures = {
        name: short_number_text(getattr(claim, name), 2, session.texts.language)
        for name in ("have", "need", "reachable")
    }
    return session.texts(claim.reason, unit=unit, note=claim.note, **figures)


def _previewed(session: Session, one: Preview, unit: str) -> dict[str, object]:
    return {
        "participant": one.person.label,
        "name": one.person.full_name,
        "entitled": one.claim.is_entitled,
        "chance": one.claim.chance.value,
        "why": _reason(session, one, unit),
        "name_confirmed": one.person.is_name_confirmed,
        "certificate": None if one.certificate is None else one.certificate.values.number,
        "state": None if one.certificate is None else one.certificate.state.value,
    }


# ---- what is made of them


@certificates.command()
@FILE
@command
@choice
def prepare(session: Session, file: Path, meant: Choice) -> None:
    """Take numbers and freeze names for all who are entitled."""
    with session.writing(file) as store:
        made = service.prepare(store, session.home, meant)
    _tell(session, "certificates.prepared", made)


@certificates.command()
@FILE
@command
@choice
def release(session: Session, file: Path, meant: Choice) -> None:
    """Release what is prepared."""
    with session.writing(file) as store:
        count = service.release(store, meant)
    session.say("certificates.released", count=count)
    session.emit({"ok": True, "count": count})


@certificates.command()
@FILE
@command
@choice
def issue(session: Session, file: Path, meant: Choice) -> None:
    """Prepare and release for all who are entitled; again, it does nothing."""
    with session.writing(file) as store:
        made = service.issue(store, session.home, meant)
    _tell(session, "certificates.issued", made)


@certificates.command()
@FILE
@command
@choice
def void(session: Session, file: Path, meant: Choice) -> None:
    """Void certificates of the people named, with a reason."""
    with session.writing(file) as store:
        ended = service.end(store, meant, kinds.VOIDED)
    _tell(session, "certificates.voided", ended)


@certificates.command()
@FILE
@command
@choice
def revoke(session: Session, file: Path, meant: Choice) -> None:
    """Revoke certificates of the people named, with a reason."""
    with session.writing(file) as store:
        ended = service.end(store, meant, kinds.REVOKED)
    _tell(session, "certificates.revoked", ended)


@certificates.command()
@FILE
@command
@choice
def replace(session: Session, file: Path, meant: Choice) -> None:
    """Make certificates anew with the names as they are now: same number, next revision."""
    with session.writing(file) as store:
        made = service.replace_certificates(store, session.home, meant)
    _tell(session, "certificates.replaced", made)


@certificates.command("take-register")
@FILE
@click.option("--after", type=click.IntRange(0, _HIGHEST_NUMBER), required=True, metavar="N")
@command
@choice
def take_register(session: Session, file: Path, after: int, meant: Choice) -> None:
    """Make this laptop the one that gives numbers, after the last one given elsewhere."""
    with session.writing(file) as store:
        service.take_register(store, session.home, meant, after=after)
    session.say("certificates.register_taken", after=after)
    session.emit({"ok": True})


def _tell(session: Session, key: str, made: Sequence[Certificate]) -> None:
    session.say(key, count=len(made))
    session.emit(
        {
            "ok": True,
            "count": len(made),
            "certificates": [
                {
                    "number": one.values.number,
                    "name": one.values.full_name,
                    "revision": one.values.revision,
                }
                for one in made
            ],
        }
    )


# ---- on paper


@certificates.command()
@FILE
@click.argument("out", type=click.Path(path_type=Path))
@LANGUAGE
@PAPER
@command
@choice
def render(
    session: Session,
    file: Path,
    out: Path,
    language: str | None,
    paper: str | None,
    meant: Choice,
) -> None:
    """Draw certificates: OUT.pdf holds all, a folder gets one file each."""
    with reader(file) as connection:
        everybody = people.people(connection)
        named = frozenset(service.choose(everybody, meant.people))
        document = documents.certificates(connection, named)
        is_folder = _is_folder(out)
        target = out / "one.pdf" if is_folder else out
        how = rendering(connection, target, language=language, paper=paper)
    if not is_folder:
        draw(session, document, how, out)
        return
    count = 0
    for values, data in session.outside.renderer().render_each(document, how):
        save(out / documents.file_name(values), data)
        count += 1
    session.say("certificates.rendered", count=count, out=out)
    session.emit({"ok": True, "files": count})


def _is_folder(out: Path) -> bool:
    """Tell whether certificates go into a folder, one file each.

    Raises:
        UserError: `report.unknown_ending`, a certificate is drawn as PDF only.
    """
    ending = out.suffix.lower().removeprefix(".")
    if ending in {Format.XLSX, Format.DOCX, Format.CSV} and not out.is_dir():
        raise UserError("report.unknown_ending", out=str(out), known=Format.PDF)
    return ending != Format.PDF


@certificates.command()
@FILE
@click.argument("out", required=False, type=click.Path(path_type=Path))
@LANGUAGE
@PAPER
@command
def register(
    session: Session, file: Path, out: Path | None, language: str | None, paper: str | None
) -> None:
    """Show the register, or draw it into OUT (.pdf or .xlsx)."""
    with reader(file) as connection:
        if out is not None:
            document = documents.certificate_register(connection, documents.Wanted())
            how = rendering(connection, out, language=language, paper=paper)
            draw(session, document, how, out)
            return
        found = stored.certificates(connection)
    for one in found:
        state = session.texts(f"certificates.state.{one.state}")
        session.show(f"{one.values.number}  {one.values.full_name}  {state}")
    session.emit([_registered(one) for one in found])


def _registered(one: Certificate) -> dict[str, object]:
    return {
        "number": one.values.number,
        "name": one.values.full_name,
        "state": one.state.value,
        "revision": one.values.revision,
        "reason": one.history[-1][2] if one.state is not CertificateState.PREPARED else "",
        "code": one.values.code,
    }


# ---- checking


@click.command("verify")
@click.argument("things", nargs=-1, required=True, metavar="THING…")
@click.option("--key", "pems", multiple=True, type=click.Path(path_type=Path), metavar="PEM")
@click.option("--in", "file", type=click.Path(path_type=Path), metavar="FILE")
@command
def verify_things(
    session: Session, things: tuple[str, ...], pems: tuple[Path, ...], file: Path | None
) -> None:
    """Check certificates: a PDF, a picture, the text of the code, or - for standard input."""
    own = own_public(session.home)
    keys = [*([] if own is None else [own]), *(_public_key(path) for path in pems)]
    if file is None:
        trusted = verify.trust(keys)
    else:
        with reader(file) as connection:
            trusted = verify.trust(keys, connection)
    answer = []
    for thing in things:
        for text in _codes(session, thing) or [""]:
            found = verify.verify(text, trusted)
            session.show(session.texts(f"verified.{found.status}", thing=shown(thing)))
            for line in found.lines:
                session.show(f"    {visible(line)}")
            known = {"thing": thing, "status": found.status.value, "lines": list(found.lines)}
            answer.append({**known, "key_id": found.key_id or None})
    session.emit(answer)
    if any(one["status"] != verify.Verified.GENUINE for one in answer):
        raise click.exceptions.Exit(1)


def _public_key(path: Path) -> bytes:
    try:
        return read_pem(path.read_bytes(), str(path))
    except OSError as error:
        raise UserError("key.not_a_key", path=str(path)) from error


def _codes(session: Session, thing: str) -> Sequence[str]:
    """Give the texts of all codes in a thing: an existing path, `-`, else the text itself."""
    if thing == "-":
        return [sys.stdin.buffer.read(_LARGEST).decode("utf-8", "replace")]
    try:
        exists = Path(thing).is_file()
    except (OSError, ValueError):
        exists = False  # a text too long or odd for a path
    if not exists:
        return [thing]
    try:
        return session.outside.decoder().decode(Path(thing))
    except UserError as error:
        session.say("plain", text=session.error_text(error))
        return []


@click.command("key")
@command
def show_key(session: Session) -> None:
    """Show this laptop's issuer key: its id and the public key."""
    issuer = Issuer(session.home)
    session.show(issuer.key_id.hex())
    session.show(issuer.pem().strip())
    session.emit({"key_id": issuer.key_id.hex(), "public_key": issuer.pem()})
