"""``advisor doctor``: what is wrong, and how to mend it."""

from __future__ import annotations

import argparse


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    subparsers.add_parser("doctor", help="say what is wrong, and how to mend it").set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the findings; 1 where one is bad."""
    from bot.cli.arguments import set_up_logging
    from bot.doctor import examine
    from bot.findings import Grade
    from bot.settings import load_settings

    del args
    settings = load_settings()
    set_up_logging(settings.log_level)
    found = examine(settings)
    for each in found:
        print(f"{each.grade.value}\t{each.part}: {each.text}")
        if each.fix:
            print(f"\tFix: {each.fix}")
    return 1 if any(each.grade is Grade.BAD for each in found) else 0
