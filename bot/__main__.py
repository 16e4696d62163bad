"""The ``advisor`` command: ``python -m bot`` or, where the package is installed, ``advisor``."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TextIO

from bot.cli import parser
from bot.errors import AdvisorError
from bot.settings import keep_to_one_numeric_thread
from knowledge import KnowledgeError

EXIT_FAULT = 1
EXIT_INTERRUPTED = 130
EXIT_PIPE_CLOSED = 141


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code. A fault that was foreseen is one sentence on standard error."""
    _write_what_can_be_written()
    keep_to_one_numeric_thread()
    try:
        args = parser.build_parser().parse_args(argv)
        code: int = args.run(args)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        _close_quietly(sys.stdout)
        return EXIT_PIPE_CLOSED
    except (AdvisorError, KnowledgeError) as exc:
        return _fault(str(exc))
    except OSError as exc:
        _close_quietly(sys.stdout)
        where = f"{exc.filename}: " if exc.filename else "the output cannot be written: "
        return _fault(f"{where}{exc.strerror or exc}")
    return code


def _fault(message: str) -> int:
    from bot.rendering.safety import clean_line

    print(f"advisor: {clean_line(message)}", file=sys.stderr)  # noqa: T201  # this is the command line
    return EXIT_FAULT


def _write_what_can_be_written() -> None:
    """A character that the output's encoding lacks becomes a question mark rather than a fault."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _close_quietly(stream: TextIO) -> None:
    """Let what is still unwritten go nowhere, so that nothing is raised again when the interpreter ends."""
    try:
        target = stream.fileno()
    except (OSError, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, target)
    os.close(nowhere)


if __name__ == "__main__":
    sys.exit(main())
