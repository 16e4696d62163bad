"""``advisor chat``: the chat in the terminal, over a pipe, or as JSON lines."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.bootstrap import Application
    from bot.errors import StateError
    from bot.platforms.console import LineReader


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    from bot.cli.arguments import add_today

    parser = subparsers.add_parser("chat", help="chat in the terminal, or line by line over a pipe")
    parser.add_argument("--jsonl", action="store_true", help="read and write one JSON object a line")
    parser.add_argument("--state", type=Path, metavar="FILE", help="keep profiles and conversations in this file")
    add_today(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Chat until the input ends; 1 when an answer could not be kept in the state file."""
    from bot.bootstrap import Extras, build
    from bot.cli.arguments import clock, set_up_logging
    from bot.cli.progress import index_progress
    from bot.settings import load_settings

    settings = load_settings()
    set_up_logging(settings.log_level)
    faults = _Faults()
    with index_progress() as progress:
        application = build(settings, progress=progress, extras=Extras(state=args.state, on_fault=faults.tell))
    if args.jsonl:
        from bot.platforms.json_lines import serve_lines
        from bot.platforms.line_input import read_lines

        if application.notice is not None:
            print(f"advisor: {application.notice}", file=sys.stderr)
        serve_lines(read_lines(sys.stdin.buffer), sys.stdout, application.sessions, today=clock(args))
    else:
        _chat(application, args)
    return 1 if faults.told else 0


class _Faults:
    """Tells each fault of the state file once."""

    def __init__(self) -> None:
        self.told: set[str] = set()

    def tell(self, fault: StateError) -> None:
        message = str(fault)
        if message not in self.told:
            self.told.add(message)
            print(f"advisor: the conversation could not be kept: {message}", file=sys.stderr)


def _chat(application: Application, args: argparse.Namespace) -> None:
    from bot.cli.arguments import clock
    from bot.cli.screens import open_screen
    from bot.platforms.console import ConsoleChat

    chat = ConsoleChat(
        sessions=application.sessions,
        screen=open_screen(application),
        phrases=application.phrases,
        today=clock(args),
        privacy=application.replies.privacy(),
        notice=application.notice,
        examples=application.replies.examples(),
        reload=application.reload,
    )
    reader = _reader(application)
    if reader.is_live:  # while the first line is typed
        application.load_behind()
    chat.run(reader)


def _reader(application: Application) -> LineReader:
    """How lines are read here: edited on a capable terminal, plainly on a dumb one, from the pipe otherwise."""
    from bot.platforms.console import PipeReader, PlainReader, PromptReader
    from bot.platforms.line_input import read_lines
    from bot.settings import load_terminal_traits

    prompt = application.phrases.say("chat-prompt")
    if not sys.stdin.isatty():
        return PipeReader(read_lines(sys.stdin.buffer))
    if load_terminal_traits().is_dumb or not sys.stdout.isatty():
        return PlainReader(prompt)
    return PromptReader(prompt)
