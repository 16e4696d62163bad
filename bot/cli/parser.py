"""The parser of the command line: each command adds itself."""

from __future__ import annotations

import argparse
from importlib import import_module
from importlib.util import find_spec

COMMANDS = ("ask", "chat", "index", "check", "evaluate", "version")


def build_parser() -> argparse.ArgumentParser:
    """The parser. Parsed arguments have ``run``, which takes them and gives the exit code."""
    parser = argparse.ArgumentParser(
        prog="advisor",
        description="Honest, sourced and dated advice on certificates and certifications.",
        epilog="Each command explains itself: advisor COMMAND --help",
    )
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        if find_spec(f"bot.cli.{command}") is not None:
            import_module(f"bot.cli.{command}").add_parser(subparsers)
    return parser
