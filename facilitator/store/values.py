"""Read values out of bodies and folded columns that anybody may have written.

A merged fact may hold anything that is JSON. What a field cannot hold reads as if it were not
there, so that folding never fails and is the same on every machine.
"""

import json
from uuid import UUID

FIRST_TIME = 0
LAST_TIME = 253_370_764_799_999
"""The last millisecond of the year 9998, so that any time zone can show it."""

_INT64 = 1 << 63
_READER = json.JSONDecoder()


def read_json(text: object) -> object:
    """Read JSON, `None` where there is none or none that SQLite could keep again."""
    if not isinstance(text, str):
        return None
    try:
        found, end = _READER.raw_decode(text)
        if "\\u" in text:
            json.dumps(found, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return None
    return found if end == len(text) else None


def read_object(text: object) -> dict[str, object]:
    """Read a JSON object, an empty one where there is none."""
    found = read_json(text)
    return found if isinstance(found, dict) else {}


def read_list(text: object) -> list[object]:
    """Read a JSON list, an empty one where there is none."""
    found = read_json(text)
    return found if isinstance(found, list) else []


def text_of(value: object) -> str | None:
    """Give a text, `None` for anything else."""
    return value if isinstance(value, str) else None


def integer_of(value: object) -> int | None:
    """Give an integer that SQLite can hold, `None` for anything else."""
    return int(value) if isinstance(value, int) and -_INT64 <= value < _INT64 else None


def time_of(value: object) -> int | None:
    """Give UTC milliseconds of a year that a calendar has, `None` for anything else."""
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if FIRST_TIME <= value <= LAST_TIME else None


def uuid_of(value: object) -> UUID | None:
    """Give the id that a text spells, `None` for anything else."""
    try:
        return UUID(value) if isinstance(value, str) else None
    except ValueError:
        return None


def id_of(value: object) -> bytes | None:
    """Give the 16 bytes of the id that a text spells, `None` for anything else."""
    found = uuid_of(value)
    return None if found is None else found.bytes


def bytes_of(value: object) -> bytes | None:
    """Give the bytes that a text spells in hex, `None` for anything else."""
    try:
        return bytes.fromhex(value) if isinstance(value, str) else None
    except ValueError:
        return None
