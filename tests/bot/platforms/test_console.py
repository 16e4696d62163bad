from __future__ import annotations

import io
from collections.abc import Sequence

import pytest

from bot.platforms.console import ConsoleChat, PipeReader
from bot.platforms.line_input import read_lines
from bot.rendering.frame import Framer
from bot.rendering.terminal import Look, Screen
from tests.fakes.advising import TODAY, FakeAdvisor, name_of, replies, sessions, wording

CTRL_C = KeyboardInterrupt()


class Typed:
    """Somebody at the keyboard: lines, Ctrl-C, and Ctrl-D at the end."""

    is_live = True

    def __init__(self, keys: Sequence[str | KeyboardInterrupt]) -> None:
        self.left = list(keys)

    def read(self) -> str | None:
        if not self.left:
            return None
        key = self.left.pop(0)
        if isinstance(key, KeyboardInterrupt):
            raise key
        return key


def make_chat(advisor: FakeAdvisor, output: io.StringIO) -> ConsoleChat:
    phrases = wording()
    return ConsoleChat(
        sessions=sessions(advisor),
        screen=Screen(output, Framer(phrases=phrases, name_of=name_of), Look(has_colour=False)),
        phrases=phrases,
        today=lambda: TODAY,
        privacy="Private.",
        examples=replies().examples(),
    )


def type_in(*keys: str | KeyboardInterrupt, advisor: FakeAdvisor | None = None) -> tuple[str, list[str]]:
    output, answering = io.StringIO(), advisor or FakeAdvisor()
    reader = Typed(keys)
    make_chat(answering, output).run(reader)
    return output.getvalue(), [*answering.finished, *(f"unread: {key}" for key in reader.left)]


def pipe_in(raw: bytes) -> str:
    output = io.StringIO()
    make_chat(FakeAdvisor(), output).run(PipeReader(read_lines(io.BytesIO(raw))))
    return output.getvalue()


def test_the_first_screen_says_what_it_is_and_how_to_begin():
    screen, _ = type_in()
    for said in ("Credential Advisor", "software", "1.", "4.", "/help", "Private."):
        assert said in screen


def test_ctrl_d_leaves_with_a_goodbye():
    assert type_in()[0].rstrip().splitlines()[-1].startswith("Goodbye")


def test_one_ctrl_c_drops_the_line_and_the_chat_goes_on():
    screen, asked = type_in(CTRL_C, "hello")
    assert asked == ["hello"]
    assert "Ctrl-C again" in screen


def test_two_ctrl_c_in_a_row_leave():
    screen, asked = type_in("hello", CTRL_C, CTRL_C, "never")
    assert asked == ["hello", "unread: never"]
    assert "Goodbye" in screen


def test_two_ctrl_c_apart_do_not_leave():
    assert type_in(CTRL_C, "one", CTRL_C, "two")[1] == ["one", "two"]


def test_quit_leaves():
    assert type_in("/quit", "never")[1] == ["unread: never"]


def test_an_example_is_picked_by_its_number():
    examples = replies().examples()
    assert type_in("2")[1] == [examples[1].message]


def test_a_follow_up_is_picked_by_its_number_and_said_aloud():
    screen, asked = type_in("hello", "1")
    assert asked == ["hello", "compare it with another"]
    assert "You picked: compare it with another" in screen


def test_a_number_that_was_not_offered_is_a_message():
    assert type_in("hello", "6")[1] == ["hello", "6"]


def test_empty_lines_are_passed_over():
    assert type_in("", "   ", "hello")[1] == ["hello"]


def test_a_fault_of_the_program_is_a_sentence_and_the_chat_goes_on(caplog: pytest.LogCaptureFixture):
    screen, asked = type_in("fault", "hello")
    assert asked == ["hello"]
    assert "fault in the program" in screen
    assert "Traceback" not in screen
    assert "a fault of the program" in caplog.text


def test_piped_lines_are_answered_in_order_without_a_welcome():
    screen = pipe_in(b"one\n\ntwo\nthree")
    assert "Goodbye" not in screen
    assert "software" not in screen
    assert screen.index("You said: one") < screen.index("You said: two") < screen.index("You said: three")


def test_piped_bytes_that_are_not_text_are_answered():
    assert "You said" in pipe_in(b"\xff\xfe hello\n")


def test_what_was_piped_cannot_move_the_cursor():
    screen = pipe_in("hello \x1b[2J\x1b]0;title\x07\x9b31m \u202eolleh\n".encode())
    assert "\x1b" not in screen
    assert "\x9b" not in screen
    assert "\u202e" not in screen
    assert "title" not in screen
