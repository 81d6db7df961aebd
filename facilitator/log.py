"""Keep a log of what went wrong, without names, identifiers, scores or phone numbers."""

import logging
from logging.handlers import RotatingFileHandler

from facilitator.paths import Home

LOGGER = "facilitator"
_LARGEST = 1_000_000


class _File(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # the library's name
        """Leave out what cannot be written: the library would print a traceback instead."""


def begin(where: Home) -> None:
    """Write the log of this process to the data folder; without one, to nowhere."""
    logger = logging.getLogger(LOGGER)
    if logger.handlers:
        return
    try:
        where.folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = _File(
            where.log, maxBytes=_LARGEST, backupCount=2, encoding="utf-8", delay=True
        )
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
