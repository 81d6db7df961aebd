"""Let Python look for cycles afterwards, where many records are made that all stay."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Iterator[None]:
    """Pause the search for cycles: among a hundred thousand new records it finds none.

    It would take a third of the time, or half of it in a process that holds much already.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
