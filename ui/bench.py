"""Hand a page everything it works with."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from facilitator.store.connection import Connection
from ui.context import AppContext
from ui.open_file import OpenFile
from ui.ops import Operations
from ui.scanning.station import Station
from ui.tasks import Job, Token

T = TypeVar("T")


class Window(Protocol):
    """Say what pages may ask of the window around them."""

    def go(self, page: str, argument: str = "") -> None:
        """Show another page, at a place in it such as a person's id."""

    def toast(self, text: str, *, can_undo: bool = False) -> None:
        """Say something in passing, with a button to undo it."""

    def problem(self, error: Exception) -> None:
        """Show an error that concerns no particular place."""

    def while_closed(
        self,
        work: Callable[[Path, Token], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Job[T]:
        """Close the workshop, do something to its file, and open it at the same page again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """Hold the application, the open workshop and the window, for a page."""

    app: AppContext
    file: OpenFile
    ops: Operations
    station: Station
    window: Window

    @property
    def reading(self) -> Connection:
        """Give the main thread's connection for reading."""
        return self.file.reading

    def sentence(self, error: Exception) -> str:
        """Give the sentence for an error: its own, or the one for bugs."""
        return self.app.sentence(error)
