"""Be the process that reads a list: it may hang, grow or die without harm to the program.

It is asked on standard input and answers on standard output. That input stays open as long as
the program that asks lives, so its end is the end of this process too.
"""

import gc
import os
import threading

from facilitator.errors import UserError
from facilitator.roster.limits import MEMORY, limit_this_process
from facilitator.roster.source import read_sheets
from facilitator.roster.wire import READY, read_request, write_refusal, write_sheets

_INPUT, _OUTPUT = 0, 1
_AT_ONCE = 1 << 16


def run() -> None:
    """Answer one request; the process ends with it."""
    request = read_request(_line())
    limit_this_process(memory=MEMORY, seconds=request.seconds)
    threading.Thread(target=_end_with_the_program, daemon=True).start()
    # What is read is handed on and gone; nothing is worth looking for garbage.
    gc.disable()
    _write(READY)
    try:
        lines = write_sheets(read_sheets(request.source, reader=request.reader))
    except UserError as error:
        lines = write_refusal(error)
    for line in lines:
        _write(line)
    # Without taking apart what was read, and whatever threads a reader has left.
    os._exit(0)


def _line() -> bytes:
    """Read up to the first line break; no more than that is ever sent."""
    parts = []
    while part := os.read(_INPUT, _AT_ONCE):
        parts.append(part)
        if part.endswith(b"\n"):
            break
    return b"".join(parts)


def _end_with_the_program() -> None:
    while os.read(_INPUT, _AT_ONCE):
        pass
    os._exit(1)


def _write(data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(_OUTPUT, rest) :]
