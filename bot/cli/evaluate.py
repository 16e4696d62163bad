"""``advisor evaluate``: run cases against the advisor."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser("evaluate", help="run cases against the advisor and print a table")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="case files or folders (default: all)")
    parser.add_argument("--junit", type=Path, metavar="FILE", help="write the results as JUnit XML, too")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the table; 0 when every case passes."""
    raise NotImplementedError
