"""Give all commands one way to be asked, to answer and to fail."""

import errno
import functools
import json
import sys
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import ParamSpec
from zoneinfo import ZoneInfo

import click

from facilitator import language, settings
from facilitator.errors import UserError
from facilitator.media import Medium
from facilitator.paths import Home, home, write_durably
from facilitator.ports import Outside
from facilitator.quantities import utc_ms
from facilitator.services import local_copies
from facilitator.store.connection import Store, open_store
from facilitator.store.faults import explained
from facilitator.system import surroundings

P = ParamSpec("P")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_YEARS = range(1971, 3000)


class Session:
    """Hold one run of the program: where it lives, its language, how it answers."""

    def __init__(self, outside: Outside) -> None:
        """Look where the program lives and which language it speaks."""
        self.outside = outside
        self.home: Home = home()
        self.texts = language.load("facilitator", settings.load(self.home).language)
        self.as_json = False

    def say(self, key: str, **params: object) -> None:
        """Tell the person something, on standard error."""
        click.echo(self.texts(key, **params), err=True)

    def show(self, text: str) -> None:
        """Print a result for people, unless a program asked for JSON."""
        if not self.as_json:
            click.echo(text)

    def emit(self, answer: object) -> None:
        """Print the one JSON answer, if a program asked for it."""
        if self.as_json:
            line(answer)

    def error_text(self, error: UserError) -> str:
        """Give the sentence of an error."""
        return self.texts(f"error.{error.key}", **error.params)

    @contextmanager
    def writing(self, file: Path) -> Iterator[Store]:
        """Open a workshop for writing; say so where it lies on a stick or in a network."""
        found = local_copies.elsewhere(file, self.home, self.outside.mounts())
        if found is not Medium.FIXED:
            self.say(f"place.{found}", path=file)
        with open_store(file, surroundings(self.home)) as store:
            yield store


def line(answer: object) -> None:
    """Print JSON on a line of its own, at once."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, "standard output is closed")
    sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def command(function: Callable[P, None]) -> Callable[P, None]:
    """Give a command `--json`, and hand it the session as its first argument."""

    @click.option("--json", "as_json", is_flag=True, help="json")
    @click.pass_obj
    @functools.wraps(function)
    def run(session: Session, /, *args: object, **options: object) -> None:
        session.as_json = bool(options.pop("as_json"))
        function(session, *args, **options)  # type: ignore[arg-type]  # click checks them

    return run


FILE = click.argument("file", type=click.Path(path_type=Path))


class Day(click.ParamType[date]):
    """Read a day written as YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """Read it, or fail as wrong usage."""
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r}: YYYY-MM-DD", param, ctx)


def moment(text: str, zone: str) -> int:
    """Read a time (ISO) in the workshop's zone unless it has its own; gives UTC ms.

    Raises:
        click.BadParameter: It is no time.
    """
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise _no_time(text) from error
    if found.year not in _YEARS:
        raise _no_time(text)
    return utc_ms(found if found.tzinfo else found.replace(tzinfo=ZoneInfo(zone)))


def _no_time(text: str) -> click.BadParameter:
    return click.BadParameter(f"{text!r}: 2026-04-14T08:20", param_hint="--at")


def visible(text: str) -> str:
    """Escape what a terminal would not show but do: control characters and their like."""
    return "".join(
        ascii(char)[1:-1] if unicodedata.category(char) in _UNSEEN else char for char in text
    )


def save(path: Path, data: bytes) -> None:
    """Write a document whole or not at all.

    Raises:
        StoreError: The place cannot be written.
    """
    with explained(path):
        write_durably(path, data)
