"""The chat as data: one JSON message a line in, one JSON answer a line out (``contracts/answer.md``)."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TextIO

from bot.advisor.outward import to_json
from bot.conversation.sessions import Sessions
from bot.errors import AdvisorError
from bot.platforms.line_input import LONGEST_LINE, Line
from knowledge import KnowledgeError

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonMessage:
    """One message as it came."""

    text: str
    conversation: str = "default"
    learner: str = "default"


class LineError(Exception):
    """A line is no message. ``code`` is for programs, the message for people."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def parse_line(line: Line) -> JsonMessage:
    """The message that a line holds. Keys that are not known are left out of account.

    Raises:
        LineError: the line is no such object; nothing of it is repeated in the message.
    """
    if line.is_cut:
        raise LineError("line-too-long", f"a line may have at most {LONGEST_LINE} bytes; send a shorter text")
    found = _load(line.content)
    if not isinstance(found, dict):
        raise LineError("not-an-object", 'a line must be an object such as {"text": "is the PMP worth it?"}')
    if "text" not in found:
        raise LineError("text-missing", '"text" is missing; add it, for example {"text": "is the PMP worth it?"}')
    return JsonMessage(
        text=_string(found, "text", ""),
        conversation=_identifier(found, "conversation"),
        learner=_identifier(found, "learner"),
    )


def dump_line(value: dict[str, object]) -> str:
    """``value`` as one line of ASCII JSON, without its end."""
    return json.dumps(value, ensure_ascii=True, allow_nan=False)


def serve_lines(lines: Iterable[Line], output: TextIO, sessions: Sessions, *, today: Callable[[], date]) -> None:
    """Answer each line in order; each answer is written out before the next line is read. Blocks until the end."""
    with asyncio.Runner() as runner:
        for line in lines:
            output.write(dump_line(_answer(runner, line, sessions, today())) + "\n")
            output.flush()


def _answer(runner: asyncio.Runner, line: Line, sessions: Sessions, today: date) -> dict[str, object]:
    try:
        message = parse_line(line)
        asked = sessions.ask(message.text, conversation=message.conversation, learner=message.learner, today=today)
        return to_json(runner.run(asked))
    except LineError as exc:
        return _error(exc.code, str(exc))
    except (AdvisorError, KnowledgeError) as exc:
        _LOG.warning("a message could not be answered: %s", exc)
        return _error("cannot-answer", str(exc))
    except Exception:  # noqa: BLE001  # the border: one bad message must not end the chat
        _LOG.exception("a message could not be answered")
        return _error("internal", "this message could not be answered because of a fault in the program; try another")


def _error(code: str, message: str) -> dict[str, object]:
    return {"error": {"code": code, "message": message}}


def _load(content: bytes) -> object:
    if not content.strip():
        raise LineError("blank-line", "the line is empty; send one JSON object a line")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as exc:
        raise LineError("not-utf-8", f"the line is not UTF-8 (byte {exc.start + 1})") from exc
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except RecursionError as exc:
        raise LineError("nested-too-deep", "the line is nested too deep; send one flat object") from exc
    except json.JSONDecodeError as exc:
        raise LineError("not-json", f"the line is not JSON: {exc.msg} at character {exc.pos + 1}") from exc
    except ValueError as exc:
        raise LineError("not-json", f"the line is not JSON: {exc}") from exc


def _string(found: dict[str, object], name: str, default: str) -> str:
    value = found.get(name, default)
    if not isinstance(value, str):
        raise LineError("wrong-type", f'"{name}" must be a string')
    return value


def _identifier(found: dict[str, object], name: str) -> str:
    """A conversation or learner. Half a surrogate pair is refused: repaired, two learners could become one."""
    value = _string(found, name, "default")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as exc:
        raise LineError("wrong-type", f'"{name}" holds half a surrogate pair; send whole characters') from exc
    return value


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is not a JSON number")
