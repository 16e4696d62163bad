"""``advisor plan``: an ordered path in weeks and money, and its picture."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.advisor.models import Answer
    from bot.bootstrap import Application

THEMES = ("light", "dark")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    from bot.cli.arguments import add_today

    parser = subparsers.add_parser("plan", help="plan the way to a job or a credential")
    parser.add_argument("text", metavar="TEXT", help="the goal, with money, hours a week and deadline where known")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="draw the plan, too; ends in .png or .svg")
    parser.add_argument("--theme", choices=THEMES, default=THEMES[0], help="colours of the picture (default: light)")
    add_today(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the plan and write its picture; 0 when both are done."""
    from bot.bootstrap import build
    from bot.cli.arguments import set_up_logging
    from bot.cli.progress import index_progress
    from bot.settings import load_settings

    if args.picture is not None:
        from bot.rendering.pictures import format_of

        format_of(args.picture.name)  # before anything is done: a wrong ending is told at once
    settings = load_settings()
    set_up_logging(settings.log_level)
    with index_progress() as progress:
        application = build(settings, progress=progress)
    answer = _planned(application, args)
    if application.notice is not None:
        print(f"advisor: {application.notice}", file=sys.stderr)
    if args.picture is not None and answer.figures:
        _draw(application, answer, args)  # first: whoever reads the answer may stop reading
    from bot.cli.screens import open_screen

    open_screen(application).show(answer)
    if args.picture is not None and not answer.figures:
        from bot.errors import PictureError

        raise PictureError(
            f"{args.picture.name} was not written: this answer has no picture. "
            'Name a job or a credential, for example: advisor plan "cloud engineer, 600 dollars, 8 hours a week".'
        )
    return 0


def _planned(application: Application, args: argparse.Namespace) -> Answer:
    """The answer to the text; where that is no request for a plan, to a request for one."""
    import asyncio

    from bot.advisor.models import Kind
    from bot.cli.arguments import clock

    answer = None
    for conversation, text in enumerate((args.text, application.phrases.say("plan-request", text=args.text))):
        name = str(conversation)
        asked = application.sessions.ask(text, conversation=name, learner=name, today=clock(args)())
        found = asyncio.run(asked)
        if found.kind is Kind.PLAN:
            return found
        answer = answer or found
    assert answer is not None
    return answer


def _draw(application: Application, answer: Answer, args: argparse.Namespace) -> None:
    """Write the picture whole or not at all."""
    from bot.rendering.pictures import Theme, draw, format_of

    picture = draw(
        answer.figures[0],
        application.phrases,
        language=answer.language,
        format_=format_of(args.picture.name),
        theme=Theme(args.theme),
    )
    beside = args.picture.with_name(f".{args.picture.name}.part")
    try:
        beside.write_bytes(picture)
        beside.replace(args.picture)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
