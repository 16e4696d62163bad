"""``advisor ask``: one question, one answer."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    from bot.cli.arguments import add_today

    parser = subparsers.add_parser("ask", help="answer one question")
    parser.add_argument("text", metavar="TEXT", help="the question, in quotation marks")
    parser.add_argument("--json", action="store_true", help="print the answer as one JSON object")
    parser.add_argument("--profile", type=Path, metavar="FILE", help="what is known of the learner, as JSON")
    add_today(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the answer; 0 when there is one."""
    import asyncio

    from bot.bootstrap import build
    from bot.cli.arguments import clock, set_up_logging
    from bot.cli.progress import index_progress
    from bot.settings import load_settings

    settings = load_settings()
    set_up_logging(settings.log_level)
    with index_progress() as progress:
        application = build(settings, progress=progress)
    if args.profile is not None:
        from bot.conversation.profile_file import read_profile

        profile = read_profile(args.profile, is_known=lambda each: application.knowledge.credential(each) is not None)
        application.sessions.start_with(profile, learner="default")
    asked = application.sessions.ask(args.text, conversation="default", learner="default", today=clock(args)())
    answer = asyncio.run(asked)
    if application.notice is not None:
        print(f"advisor: {application.notice}", file=sys.stderr)
    if args.json:
        from bot.advisor.outward import to_json
        from bot.platforms.json_lines import dump_line

        print(dump_line(to_json(answer)))
        return 0
    from bot.cli.screens import open_screen

    open_screen(application).show(answer)
    return 0
