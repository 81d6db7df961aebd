"""Be the command line: find the command, run it, and turn failures into sentences.

Exit codes: 0 done, 1 the user can mend it, 2 wrong usage, 3 a bug of ours (logged). No traceback
is ever shown.
"""

import logging
import os
import sys
import traceback
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from facilitator import VERSION, log
from facilitator.commands import (
    certificates,
    demo,
    desk,
    documents,
    history,
    points,
    roster,
    scores,
    window,
    workshop,
)
from facilitator.commands.base import Session, line
from facilitator.commands.window import Program
from facilitator.commands.wording import speaking
from facilitator.errors import UserError
from facilitator.ports import Outside

if TYPE_CHECKING:
    from facilitator.language import Texts

_MEND, _USAGE, _BUG, _STOPPED = 1, 2, 3, 130
_COMMANDS = (
    demo.demo,
    *workshop.COMMANDS,
    roster.roster,
    documents.badges,
    desk.checkin,
    desk.mark,
    points.point,
    desk.decode,
    scores.teams,
    scores.scores,
    scores.weights,
    certificates.certificates,
    certificates.verify_things,
    certificates.show_key,
    documents.report,
    history.history,
)


def build(texts: "Texts") -> click.Group:
    """Build the group of all commands, its help in the language of the texts."""
    group = Program(
        name="facilitator", help=texts("help.program"), callback=_open_window,
        invoke_without_command=True, options_metavar=texts("help.options_metavar"),
        subcommand_metavar=texts("help.metavar"),
    )  # fmt: skip
    group.params.append(
        click.Option(
            ["--version"],
            is_flag=True,
            expose_value=False,
            is_eager=True,
            callback=_show_version,
            help=texts("help.option.version"),
        )
    )
    context = speaking(texts)
    group.context_class = context
    for command in _COMMANDS:
        _localize(command, texts, "", context)
        group.add_command(command)
    return group


@click.pass_context
def _open_window(ctx: click.Context) -> None:
    """Open the window where no command is given."""
    if ctx.invoked_subcommand is None:
        window.show(ctx, None)


def _localize(
    command: click.Command, texts: "Texts", prefix: str, context: type[click.Context]
) -> None:
    name = f"{prefix}{command.name}"
    command.context_class = context
    command.help = texts(f"help.command.{name}")
    command.short_help = None
    command.options_metavar = texts("help.options_metavar")
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            option = parameter.opts[0].removeprefix("--")
            own = f"help.option_of.{name}.{option}"
            parameter.help = texts(own if texts.has(own) else f"help.option.{option}")
    if isinstance(command, click.Group):
        command.subcommand_metavar = texts("help.subcommand_metavar")
        for inner in command.commands.values():
            _localize(inner, texts, f"{name}-", context)


def _show_version(ctx: click.Context, _parameter: click.Parameter, value: object) -> None:
    if value and not ctx.resilient_parsing:
        click.echo(VERSION)
        ctx.exit()


def run(outside: Outside, words: list[str]) -> int:
    """Run one command; gives the exit code."""
    session = Session(outside)
    session.as_json = "--json" in words
    try:
        return _run(session, words)
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  # turned into a sentence
        return _failed(session, error)


def failed(outside: Outside, error: BaseException) -> int:
    """Say what ended the window; gives the exit code."""
    return _failed(Session(outside), error)


def _failed(session: Session, error: BaseException) -> int:
    """Be the last place that can turn an error into a sentence."""
    match error:
        case click.Abort() | KeyboardInterrupt():
            return _STOPPED
        case BrokenPipeError():
            # Whoever read our answers is gone; leave without a word, and without one at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return _MEND
        case UserError():
            return _refuse(session, session.error_text(error), _MEND)
        case OSError() if _is_answer_lost(error):
            return _give_up_answer(session)
    return _confess(session, error)


def _is_answer_lost(error: OSError) -> bool:
    """Tell whether standard output took nothing: it is closed, or its disk is full."""
    *_, (last, _) = traceback.walk_tb(error.__traceback__)
    return last.f_code in {click.echo.__code__, line.__code__}


def _give_up_answer(session: Session) -> int:
    """Say that nobody got the answer; leave nothing behind that fails again at exit."""
    with suppress(OSError):
        click.echo(session.texts("error.answer"), err=True)
    sys.stdout = None  # as Python has it where there is none
    return _MEND


def _run(session: Session, words: list[str]) -> int:
    group = build(session.texts)
    try:
        code = group.main(words, prog_name="facilitator", standalone_mode=False, obj=session)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return _USAGE
    except click.UsageError as error:
        return _misused(session, error)
    except click.ClickException as error:
        return _refuse(session, error.format_message(), _MEND)
    return code if isinstance(code, int) else 0


def _refuse(session: Session, text: str, code: int) -> int:
    click.echo(text, err=True)
    if session.as_json:
        line({"ok": False, "error": text})
    return code


def _misused(session: Session, error: click.UsageError) -> int:
    if error.ctx is not None:
        click.echo(error.ctx.get_usage(), err=True)
    return _refuse(session, _usage_text(session, error), _USAGE)


def _usage_text(session: Session, error: click.UsageError) -> str:
    """Say in the chosen language what is wrong with the words typed."""
    match error:
        case click.MissingParameter():
            key, values = "missing", {"what": _hint(error)}
        case click.BadParameter(param=click.Parameter(type=click.Choice() as known)):
            key, values = "choice", {"what": _hint(error), "known": ", ".join(known.choices)}
        case click.BadParameter(param=click.Parameter(type=click.IntRange() as whole)):
            key, values = _number_text(whole, _hint(error))
        case click.BadParameter():
            key, values = "bad_value", {"what": _hint(error), "why": error.message}
        case click.NoSuchOption():
            key, values = "no_option", {"option": error.option_name}
        case click.exceptions.NoSuchCommand():
            key, values = "no_command", {"command": error.command_name}
        case click.BadOptionUsage():
            key, values = "no_value", {"option": error.option_name}
        case _:
            return error.format_message()
    return session.texts(f"usage.{key}", **values)


def _number_text(known: click.IntRange, what: str) -> tuple[str, dict[str, str]]:
    if known.max is None:
        return "number_from", {"what": what, "least": str(known.min)}
    return "number", {"what": what, "least": str(known.min), "most": str(known.max)}


def _hint(error: click.BadParameter) -> str:
    """Name the option or argument that an error is about."""
    if isinstance(error.param, click.Option):
        return error.param.opts[0]
    if error.param is not None:
        return error.param.make_metavar(error.ctx or click.get_current_context())
    return str(error.param_hint or "")


def _confess(session: Session, error: BaseException) -> int:
    logging.getLogger(log.LOGGER).error("bug: %s", log.where_it_broke(error))
    return _refuse(session, session.texts("error.bug", log=session.home.log), _BUG)
