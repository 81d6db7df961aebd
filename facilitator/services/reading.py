"""Read a description (JSON) piece by piece, and name the place of whatever is wrong."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from facilitator.errors import UserError
from facilitator.quantities import exact, utc_ms
from facilitator.text import clean

LARGEST = 64 * 1024 * 1024
_YEARS = range(1900, 3000)


class Node:
    """Hold one object of a description and its place in it, such as `sessions[3]`."""

    def __init__(self, value: object, place: str) -> None:
        """Take an object.

        Raises:
            UserError: `describe.not_an_object`.
        """
        if not isinstance(value, dict):
            raise UserError("describe.not_an_object", place=place or "JSON")
        self.value: Mapping[str, object] = value
        self.place = place

    def at(self, key: str) -> str:
        """Name the place of a key."""
        return f"{self.place}.{key}" if self.place else key

    def has(self, key: str) -> bool:
        """Tell whether a key is there and not null."""
        return self.value.get(key) is not None

    def node(self, key: str) -> "Node":
        """Give the object under a key; one that is missing is empty."""
        return Node(self.value.get(key) or {}, self.at(key))

    def nodes(self, key: str) -> Iterator["Node"]:
        """Give the objects of the list under a key; one that is missing is empty."""
        for index, value in enumerate(self.list(key)):
            yield Node(value, f"{self.at(key)}[{index}]")

    def list(self, key: str) -> list[object]:
        """Give the list under a key.

        Raises:
            UserError: `describe.bad_value`.
        """
        value = self.value.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.bad(key)
        return value

    def text(self, key: str, default: str = "") -> str:
        """Give the text or number under a key as clean text, on one line.

        Raises:
            UserError: `describe.bad_value`.
        """
        value = self.value.get(key)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
            raise self.bad(key)
        return clean(str(value))

    def needed(self, key: str) -> str:
        """Give the text under a key that must be there.

        Raises:
            UserError: `describe.missing` or `describe.bad_value`.
        """
        found = self.text(key)
        if not found:
            raise UserError("describe.missing", place=self.at(key))
        return found

    def reference(self, key: str) -> int | str:
        """Give the id under a key as it stands there, number or text.

        Raises:
            UserError: `describe.bad_value`.
        """
        text, value = self.text(key), self.value.get(key)
        return value if isinstance(value, int) else text

    def integer(self, key: str, default: int | None = None) -> int | None:
        """Give the whole number under a key.

        Raises:
            UserError: `describe.bad_value`.
        """
        value = self.number(key)
        if value is None:
            return default
        if value.denominator != 1 or abs(value) >= 2**53:
            raise self.bad(key)
        return int(value)

    def number(self, key: str) -> Fraction | None:
        """Give the number under a key, exactly.

        Raises:
            UserError: `describe.bad_value`.
        """
        return None if self.value.get(key) is None else self.exactly(self.value[key], self.at(key))

    @staticmethod
    def exactly(value: object, place: str) -> Fraction:
        """Read a number exactly.

        Raises:
            UserError: `describe.bad_value`.
        """
        try:
            return exact(value)
        except ValueError as error:
            raise UserError("describe.bad_value", place=place) from error

    def moment(self, key: str) -> int:
        """Give the moment under a key (ISO, with its offset) in UTC milliseconds.

        Raises:
            UserError: `describe.missing` or `describe.bad_value`.
        """
        try:
            found = datetime.fromisoformat(self.needed(key))
        except ValueError as error:
            raise self.bad(key) from error
        if found.tzinfo is None:
            raise UserError("describe.no_offset", place=self.at(key))
        if found.year not in _YEARS:
            raise self.bad(key)
        return utc_ms(found)

    def days(self, key: str) -> tuple[date, ...]:
        """Give the list of days under a key.

        Raises:
            UserError: `describe.bad_value`.
        """
        try:
            return tuple(date.fromisoformat(str(day)) for day in self.list(key))
        except ValueError as error:
            raise self.bad(key) from error

    def bad(self, key: str) -> UserError:
        """Make the error that says that the value at a place cannot be read."""
        return UserError("describe.bad_value", place=self.at(key))


def read_json(path: Path) -> Node:
    """Read a JSON file with exact numbers.

    Raises:
        UserError: `describe.unreadable` or `describe.not_json` with the line.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise UserError("describe.too_large", path=str(path))
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("describe.unreadable", path=str(path)) from error
    try:
        return Node(json.loads(text, parse_float=Decimal, object_pairs_hook=_object), "")
    except json.JSONDecodeError as error:
        raise UserError("describe.not_json", path=str(path), line=error.lineno) from error
    except (RecursionError, ValueError, ArithmeticError) as error:
        # Nested too deep, or a number of thousands of digits.
        raise UserError("describe.not_json", path=str(path), line=1) from error


def _object(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    """Make an object whose keys are as clean as the texts that they are compared with."""
    return {clean(key): value for key, value in pairs}
