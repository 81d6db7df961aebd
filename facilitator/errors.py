"""Define the three sorts of failure: the user's, the environment's and ours."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class UserError(Exception):
    """Say what the person at the keyboard can mend.

    The text itself lies in `facilitator/texts`, under `error.<key>`; the parameters fill it.
    """

    def __init__(self, key: str, **params: object) -> None:
        """Take the message key and the values for its text."""
        super().__init__(key)
        self.key = key
        self.params: Mapping[str, object] = params

    def __str__(self) -> str:
        """Show key and parameters, for logs and test output only."""
        shown = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.key}({shown})"


class StoreError(UserError):
    """Say that the place the file lies in failed: full, locked, damaged, read-only."""


class BugError(Exception):
    """Say that the program broke a rule of its own."""
