"""Log lines as JSON objects, one a line: for machines that collect them."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from datetime import UTC, datetime


class JsonFormatter(logging.Formatter):
    """Time, level, logger and message; of a fault its type and where, never what it says: that may quote a learner."""

    def __init__(self, *, secrets: Sequence[str] = ()) -> None:
        """``secrets`` are masked wherever they stand."""
        super().__init__()
        self._secrets = tuple(secrets)

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        said: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info and record.exc_info[0] is not None:
            said["fault"] = record.exc_info[0].__name__
            said["where"] = _places(record)
        line = json.dumps(said)
        for secret in self._secrets:
            line = line.replace(secret, "(secret)")
        return line


def set_up_json_logging(level: str, *, secrets: Sequence[str] = ()) -> None:
    """Log lines of at least ``level`` to standard error, as JSON; libraries that print addresses stay quiet.

    ``secrets`` are masked wherever they stand.
    """
    from bot.cli.arguments import set_up_logging

    set_up_logging(level)
    for handler in logging.getLogger().handlers:
        handler.setFormatter(JsonFormatter(secrets=secrets))


def _places(record: logging.LogRecord) -> list[str]:
    trace = record.exc_info[2] if record.exc_info else None
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return places[-12:]
