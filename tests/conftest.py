"""Give every test a place of its own and a guard over what the program logs."""

import itertools
import logging
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports Qt: the tests need no screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# The same examples on every run of CI, so that a red run there can be repeated.
settings.register_profile("ci", derandomize=True, max_examples=50, deadline=None)
settings.register_profile("dev", max_examples=50, deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


class LogGuard(logging.Handler):
    """Collect what the program warns of, and know which warnings a test expects."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._lines: list[str] = []
        self._expected: list[re.Pattern[str]] = []

    def expect(self, pattern: str) -> None:
        """Allow warnings that contain the pattern, and ask for at least one of them."""
        self._expected.append(re.compile(pattern))

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def complaints(self) -> list[str]:
        """Return the warnings nobody expected and the expected ones that never came."""
        unexpected = [
            line for line in self._lines if not any(known.search(line) for known in self._expected)
        ]
        absent = [
            f"no warning like {known.pattern!r}"
            for known in self._expected
            if not any(known.search(line) for line in self._lines)
        ]
        return unexpected + absent


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Yield new empty folders, one after the other."""
    base = tmp_path_factory.mktemp("homes")

    def folders() -> Iterator[Path]:
        for number in itertools.count():
            folder = base / str(number)
            folder.mkdir()
            yield folder

    return folders()


@pytest.fixture(autouse=True)
def home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep settings, keys and logs of a test in a fresh folder; return it."""
    folder = next(homes)
    monkeypatch.setenv("FACILITATOR_HOME", str(folder))
    monkeypatch.delenv("FACILITATOR_LANG", raising=False)
    return folder


@pytest.fixture(autouse=True)
def log_guard() -> Iterator[LogGuard]:
    """Fail a test during which the program logs a warning that was not expected."""
    guard = LogGuard()
    logger = logging.getLogger("facilitator")
    logger.addHandler(guard)
    yield guard
    logger.removeHandler(guard)
    if complaints := guard.complaints():
        pytest.fail("log: " + "; ".join(complaints))
