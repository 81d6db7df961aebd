"""Keep a log of what went wrong, without names, identifiers, scores or phone numbers."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.paths import Home

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler

LOGGER = "facilitator"
_LARGEST = 1_000_000


class _File(logging.Handler):
    """Write to files that rotate, whose library is slow to load, from the first record on."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: RotatingFileHandler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        if self._file is None:
            self._file = self._begin()
        self._file.emit(record)

    def _begin(self) -> "RotatingFileHandler":
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415  # slow

        class Quiet(RotatingFileHandler):
            def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # the library's name
                """Leave out what cannot be written, instead of printing a traceback."""

        file = Quiet(self._path, maxBytes=_LARGEST, backupCount=2, encoding="utf-8", delay=True)
        file.setFormatter(self.formatter)
        return file

    def close(self) -> None:
        """Close the file, if there is one."""
        if self._file is not None:
            self._file.close()
        super().close()


def begin(where: Home) -> None:
    """Write the log of this process to the data folder; without one, to nowhere."""
    logger = logging.getLogger(LOGGER)
    if logger.handlers:
        return
    try:
        where.folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = _File(where.log)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)


def where_it_broke(error: BaseException) -> str:
    """Describe a bug by the places in the code alone; values may hold personal data."""
    places: list[str] = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        name = code.co_filename.replace("\\", "/").rsplit("/", 1)[-1]
        places.append(f"{name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return f"{type(error).__name__} at {' > '.join(places)}"
