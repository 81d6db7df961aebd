"""Remember outside the workshop what certificate numbers this device has used.

A restored older copy of a workshop does not know its newest numbers; this file does.
"""

import tomllib
from uuid import UUID

from facilitator.errors import StoreError, UserError
from facilitator.paths import Home, keep
from facilitator.store.lock import FileLock


def highest(where: Home, workshop: UUID, series: str) -> int:
    """Give the highest number this device has used in a series, 0 for none.

    Raises:
        UserError: `certificate.register_unreadable`.
    """
    return _in(_read(where), workshop).get(series, 0)


def take(where: Home, workshop: UUID, series: str, *, after: int, count: int) -> int:
    """Take so many numbers in a row, written down before they are used; gives the first.

    Two copies of a workshop may ask at once, so reading and writing are one step.

    Args:
        where: The data folder of this device.
        workshop: Whose numbers they are.
        series: Within which a number is used only once.
        after: The highest number that the workshop file knows of.
        count: How many.

    Raises:
        UserError: `certificate.register_unreadable`.
        StoreError: `home.unwritable`; no number must be used.
    """
    try:
        lock = FileLock(where.registers)
    except OSError as error:
        raise StoreError("home.unwritable", folder=str(where.folder)) from error
    try:
        known = _read(where)
        table = _in(known, workshop)
        last = max(after, table.get(series, 0))
        table[series] = last + count
        known[str(workshop)] = table
        keep(where.registers, _toml(known).encode())
    finally:
        lock.release()
    return last + 1


def _read(where: Home) -> dict[str, object]:
    """Read what is remembered; what cannot be read is never taken for nothing."""
    try:
        return tomllib.loads(where.registers.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError) as error:
        raise UserError("certificate.register_unreadable", path=str(where.registers)) from error


def _in(known: dict[str, object], workshop: UUID) -> dict[str, int]:
    table = known.get(str(workshop))
    found = table.items() if isinstance(table, dict) else ()
    return {str(series): count for series, count in found if isinstance(count, int)}


def _toml(tables: dict[str, object]) -> str:
    lines: list[str] = []
    for name, table in sorted(tables.items()):
        if isinstance(table, dict):
            lines.append(f"[{_quoted(name)}]")
            lines += [f"{_quoted(key)} = {int(count)}" for key, count in sorted(table.items())]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    plain = "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in escaped)
    return f'"{plain}"'
