"""``advisor evaluate``: run cases against the advisor."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    from bot.cli.arguments import add_today

    parser = subparsers.add_parser("evaluate", help="run cases against the advisor and print a table")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="case files or folders (default: all)")
    parser.add_argument("--junit", type=Path, metavar="FILE", help="write the results as JUnit XML, too")
    parser.add_argument(
        "--rates", action="store_true", help="print rates with their intervals, and no single case (for unseen ones)"
    )
    add_today(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the table; 0 when every case passes, else 1."""
    from bot.bootstrap import PROMPTS, build
    from bot.cli.arguments import set_up_logging
    from bot.cli.progress import index_progress
    from bot.evaluation.runner import Bench, Wish, main
    from bot.settings import load_settings

    settings = load_settings()
    set_up_logging(settings.log_level)
    with index_progress() as progress:
        application = build(settings, progress=progress)
    bench = Bench(sessions=application.sessions, knowledge=application.knowledge)
    paths = args.paths or [PROMPTS / "cases"]
    wish = Wish(junit=args.junit, rates=args.rates)
    return main(paths, bench=bench, out=sys.stdout, wish=wish, today=args.today)
