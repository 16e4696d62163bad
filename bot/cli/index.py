"""``advisor index``: build the index, or verify the one that is there."""

from __future__ import annotations

import argparse
import sys


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser("index", help="build the search index, or verify the one that is there")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Say which index is ready; 1 when there is none that works. One question is put to it, so all that is kept is."""
    import asyncio
    from datetime import date

    from bot.bootstrap import build
    from bot.cli.arguments import set_up_logging
    from bot.cli.progress import index_progress
    from bot.settings import load_settings

    del args
    settings = load_settings()
    set_up_logging(settings.log_level)
    with index_progress() as progress:
        application = build(settings, progress=progress)
    example = application.replies.examples()[0].message
    asyncio.run(application.sessions.ask(example, conversation="index", learner="index", today=date.today()))
    if application.notice is not None:
        print(f"advisor: {application.notice}", file=sys.stderr)
        return 1
    knowledge = application.knowledge
    held, notes = len(knowledge.credentials()), len(knowledge.notes())
    print(f"Index {knowledge.index_id} is ready: {held} credentials, {notes} recognition notes; {settings.index_dir}")
    return 0
