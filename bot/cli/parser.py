"""The parser of the command line: each command adds itself."""

from __future__ import annotations

import argparse

from bot.cli import (
    ask,
    backup,
    chat,
    check,
    deadletters,
    discord,
    doctor,
    evaluate,
    feedback,
    index,
    plan,
    rekey,
    restore,
    run,
    serve,
    telegram,
    version,
    webhook,
)

COMMANDS = (
    ask,
    plan,
    chat,
    telegram,
    discord,
    run,
    serve,
    webhook,
    index,
    check,
    evaluate,
    doctor,
    backup,
    restore,
    deadletters,
    feedback,
    rekey,
    version,
)


def build_parser() -> argparse.ArgumentParser:
    """The parser. Parsed arguments have ``run``, which takes them and gives the exit code."""
    parser = argparse.ArgumentParser(
        prog="advisor",
        description="Honest, sourced and dated advice on certificates and certifications.",
        epilog="Each command explains itself: advisor COMMAND --help",
    )
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add_parser(subparsers)
    return parser
