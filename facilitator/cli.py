"""Begin: show the window where it is plainly wanted, else find the command and run it.

Nothing that only commands need is loaded before the window stands.
"""

import io
import sys
from collections.abc import Sequence
from pathlib import Path

from facilitator import log
from facilitator.paths import home
from facilitator.ports import Outside
from facilitator.system import has_display

__all__ = ["Outside", "main"]


def main(outside: Outside, arguments: Sequence[str] | None = None) -> int:
    """Show the window or run one command; gives the exit code.

    Args:
        outside: What lies in other layers.
        arguments: The words after the program's name; `None` takes them from the system.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf_8()
    log.begin(home())
    if _wants_window(words) and has_display():
        return _show(outside, words)
    from facilitator.commands import program  # noqa: PLC0415  # slow, and the window needs none of it

    return program.run(outside, words)


def _speak_utf_8() -> None:
    """Write UTF-8 whatever the system's code page is; what it cannot hold is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _wants_window(words: list[str]) -> bool:
    """Tell whether the window is plainly wanted; other words may open it too, by a command."""
    match words:
        case []:
            return True
        case [file]:
            return file.endswith(".workshop") and not file.startswith("-")
    return False


def _show(outside: Outside, words: list[str]) -> int:
    try:
        return outside.window(Path(words[0]) if words else None)
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  # turned into a sentence
        from facilitator.commands import program  # noqa: PLC0415  # as above

        return program.failed(outside, error)
