"""Carry a request to the reading process and its answer back, as lines of JSON.

JSON can hold nothing but values, so an answer from a process that reads hostile files cannot
do anything here; and it is as quick as other forms, since Python reads and writes it in C.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from facilitator.errors import UserError
from facilitator.roster.records import Cell, RawSheet
from facilitator.roster.source import Pasted, Reader, Source

READY = b'["ready"]\n'
"""The first line of an answer: the process has begun."""

_ROWS_A_LINE = 500
_MOMENTS: dict[str, Callable[[str], Cell]] = {
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Ask for the sheets of a source, within so many seconds."""

    source: Source
    reader: Reader
    seconds: float


class TornAnswerError(Exception):
    """Say that an answer has no end: the process that wrote it died."""


def write_request(request: Request) -> bytes:
    """Write a request as one line."""
    source = request.source
    if isinstance(source, Pasted):
        place = {"text": source.text, "html": source.html, "name": source.name}
    else:
        # What is no Unicode in the name of a file survives as lone surrogates.
        place = {"path": str(source.absolute())}
    asked = {"source": place, "reader": request.reader, "seconds": request.seconds}
    return json.dumps(asked).encode("ascii") + b"\n"


def read_request(line: bytes) -> Request:
    """Read a request out of its line."""
    asked = json.loads(line)
    place = asked["source"]
    source = Path(place["path"]) if "path" in place else Pasted(**place)
    return Request(source=source, reader=Reader(asked["reader"]), seconds=asked["seconds"])


def write_sheets(sheets: Iterable[RawSheet]) -> Iterator[bytes]:
    """Write sheets as lines, some hundred rows in each."""
    for sheet in sheets:
        yield _line("sheet", sheet.name, sheet.is_hidden, sheet.merged)
        rows = iter(sheet.rows)
        while part := list(islice(rows, _ROWS_A_LINE)):
            yield _line("rows", part)
    yield _line("end")


def write_refusal(error: UserError) -> Iterator[bytes]:
    """Write why there are no sheets."""
    yield _line("refused", error.key, list(error.params.items()))
    yield _line("end")


def _line(*parts: object) -> bytes:
    return _ENCODER.encode(parts).encode("ascii") + b"\n"


def _outward(value: object) -> dict[str, object]:
    """Write what JSON has no form for; nothing else in an answer is an object of JSON."""
    if isinstance(value, timedelta):
        return {"timedelta": [value.days, value.seconds, value.microseconds]}
    if isinstance(value, datetime | date | time):
        return {type(value).__name__: value.isoformat()}
    # A reader may give what nobody foresaw; its text is what a person would see.
    return {"text": str(value)}


_ENCODER = json.JSONEncoder(default=_outward, separators=(",", ":"))


def read_answer(answer: Iterable[bytes]) -> tuple[RawSheet, ...]:
    """Read sheets out of the lines of an answer.

    Raises:
        UserError: The answer says why there are none.
        TornAnswerError: The answer has no end.
    """
    sheets: list[RawSheet] = []
    about: list[Any] = []
    rows: list[tuple[int, list[Cell]]] = []
    for line in answer:
        if not line.endswith(b"\n"):
            break
        kind, *parts = _DECODER.decode(line.decode("ascii"))
        if kind == "rows":
            rows.extend((number, cells) for number, cells in parts[0])
        elif kind == "refused":
            raise UserError(parts[0], **dict(parts[1]))
        else:
            if about:
                sheets.append(_sheet(about, rows))
            about, rows = parts, []
            if kind == "end":
                return tuple(sheets)
    raise TornAnswerError


def _sheet(about: list[Any], rows: list[tuple[int, list[Cell]]]) -> RawSheet:
    name, is_hidden, merged = about
    return RawSheet(
        name=name, rows=tuple(rows), is_hidden=is_hidden, merged=tuple(map(tuple, merged))
    )


def _inward(value: dict[str, Any]) -> Cell:
    [(kind, said)] = value.items()
    if kind == "timedelta":
        days, seconds, microseconds = said
        return timedelta(days=days, seconds=seconds, microseconds=microseconds)
    return _MOMENTS.get(kind, str)(said)


_DECODER = json.JSONDecoder(object_hook=_inward)
