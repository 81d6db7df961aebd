"""Read lists in a process of their own, held to limits of time and memory.

Readers of spreadsheets can end the whole process, or never come back, on damaged or hostile
files; here that costs a worker process and ends in a sentence.
"""

import logging
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from facilitator.errors import BugError, UserError
from facilitator.roster.limits import MEMORY, memory_of
from facilitator.roster.records import ListError, RawSheet
from facilitator.roster.source import Reader, Source, refusal
from facilitator.roster.wire import READY, Request, TornAnswerError, read_answer, write_request

SECONDS = 30.0
"""The longest that reading any list may take, all attempts together."""

SECONDS_OF_THE_FIRST = 20.0
LONGEST_ANSWER = 120_000_000
_LOOK = 0.02
_AT_ONCE = 1 << 18
_READ_LIST = "--read-list"
_log = logging.getLogger(__name__)


class ReadingCancelledError(Exception):
    """Say that reading was stopped because the person asked for it."""


def read_sheets_outside(
    source: Source, *, is_cancelled: Callable[[], bool]
) -> tuple[RawSheet, ...]:
    """Read every sheet of a list in a process of its own; it takes 30 s at most.

    Where the quick reader dies or hangs, the patient one gets what is left of the time.

    Args:
        source: A file, or what was pasted.
        is_cancelled: Asked fifty times a second, in this thread; it may also raise, and what
            it raises comes out of here. Either way the process is ended first.

    Raises:
        UserError: The list cannot be read, or is none.
        ReadingCancelledError: `is_cancelled` said so.
    """
    end = time.monotonic() + SECONDS
    try:
        return _ask(source, Reader.QUICK, time.monotonic() + SECONDS_OF_THE_FIRST, is_cancelled)
    except TornAnswerError as error:
        _log.info("the quick reader ended without an answer: %s", error)
    try:
        return _ask(source, Reader.PATIENT, end, is_cancelled)
    except (TornAnswerError, UserError) as error:
        raise refusal(source, ListError("roster.too_much")) from error


def _ask(
    source: Source, reader: Reader, end: float, is_cancelled: Callable[[], bool]
) -> tuple[RawSheet, ...]:
    """Let one process read, and take its answer.

    Raises:
        TornAnswerError: It died, or went beyond its limits.
    """
    request = Request(source=source, reader=reader, seconds=max(0.1, end - time.monotonic()))
    exchange = _Exchange(write_request(request))
    try:
        while not exchange.wait(_LOOK):
            if is_cancelled():
                raise ReadingCancelledError
            if time.monotonic() > end:
                raise TornAnswerError("time")
            if exchange.memory() > MEMORY:
                raise TornAnswerError("memory")
    finally:
        exchange.end()
    return exchange.answer()


class _Exchange:
    """Hold the process, and the thread that gives it the request and takes the answer."""

    def __init__(self, request: bytes) -> None:
        self._request = request
        self._parts: list[bytes] = []
        self._process = subprocess.Popen(  # noqa: S603  # our own program
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._thread = threading.Thread(target=self._transfer, daemon=True)
        self._thread.start()

    def _transfer(self) -> None:
        asked, answered = self._process.stdin, self._process.stdout
        if asked is None or answered is None:
            return
        try:
            rest = memoryview(self._request)
            while rest:
                rest = rest[asked.write(rest) :]
            length = 0
            while (part := answered.read(_AT_ONCE)) and length < LONGEST_ANSWER:
                length += len(part)
                self._parts.append(part)
        except OSError:
            # It ended before it was asked; that there is no answer says so.
            return

    def wait(self, seconds: float) -> bool:
        """Wait for the end of the answer; tells whether it came."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def memory(self) -> int:
        """Give what the process occupies where it cannot limit itself."""
        return memory_of(self._process.pid)

    def end(self) -> None:
        """End the process, however far it is, and leave nothing of it."""
        self._process.kill()
        self._process.wait()
        self._thread.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def answer(self) -> tuple[RawSheet, ...]:
        """Read the answer, after the end."""
        lines = b"".join(self._parts).splitlines(keepends=True)
        if not lines or lines[0] != READY:
            raise BugError("the process that reads lists did not start")
        return read_answer(lines[1:])


def _command() -> list[str]:
    """Give the command that starts this program as a reader, bundled or not."""
    if getattr(sys, "frozen", False):
        return [sys.executable, _READ_LIST]
    return [sys.executable, str(Path(__file__).parents[2] / "main.py"), _READ_LIST]
