"""Remember outside the workshop what certificate numbers this device has used.

A restored older copy of a workshop does not know its newest numbers; this file does.
"""

from uuid import UUID

from facilitator.paths import Home, read_toml, write_durably


def highest(where: Home, workshop: UUID, series: str) -> int:
    """Give the highest number this device has used in a series, 0 for none."""
    known = read_toml(where.registers).get(str(workshop))
    found = known.get(series) if isinstance(known, dict) else None
    return found if isinstance(found, int) else 0


def remember(where: Home, workshop: UUID, series: str, count: int) -> None:
    """Write down a number before it is used; the file is replaced whole."""
    known = read_toml(where.registers)
    table = known.setdefault(str(workshop), {})
    if isinstance(table, dict):
        table[series] = max(count, highest(where, workshop, series))
    write_durably(where.registers, _toml(known).encode())


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
