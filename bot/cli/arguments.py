"""Arguments that several commands take, and what they all do first."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from datetime import date

FIRST_YEAR, LAST_YEAR = 2000, 2100
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def add_today(parser: argparse.ArgumentParser) -> None:
    """Add ``--today``."""
    parser.add_argument("--today", type=day, metavar="YYYY-MM-DD", help="answer as on this day (default: the clock)")


def day(text: str) -> date:
    """``2026-11-23`` as a date; argparse says what is wrong with anything else."""
    try:
        found = date.fromisoformat(text if _DAY.fullmatch(text) else "")
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day; write it like 2026-11-23") from None
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise argparse.ArgumentTypeError(f"{text!r} is too far away; write a day between {FIRST_YEAR} and {LAST_YEAR}")
    return found


def clock(args: argparse.Namespace) -> Callable[[], date]:
    """What gives the day: that of ``--today``, else the clock's."""
    given: date | None = args.today
    return date.today if given is None else lambda: given


def set_up_logging(level: str, *, secrets: Sequence[str] = ()) -> None:
    """Log lines of at least ``level`` to standard error; libraries that print addresses stay quiet.

    ``secrets`` are masked wherever they stand in a line or in a traceback.
    """
    import logging

    class Masking(logging.Formatter):
        def format(self, record: logging.LogRecord) -> str:
            line = super().format(record)
            for secret in secrets:
                line = line.replace(secret, "(secret)")
            return line

    handler = logging.StreamHandler()
    handler.setFormatter(Masking("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler])
    for name in ("httpx", "httpcore", "chromadb", "asyncio", "telegram", "discord"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # Warnings of the first hold addresses with tokens in them, those of the second are about sound.
    for name in ("discord.http", "discord.client"):
        logging.getLogger(name).setLevel(logging.ERROR)
