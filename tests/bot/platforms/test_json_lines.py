from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.advisor.models import Profile
from bot.platforms.json_lines import LineError, parse_line, serve_lines
from bot.platforms.line_input import LONGEST_LINE, Line, read_lines
from tests.fakes.advising import TODAY, FakeAdvisor, sessions


def exchange(raw: bytes, advisor: FakeAdvisor | None = None) -> list[dict[str, object]]:
    output = io.StringIO()
    serve_lines(read_lines(io.BytesIO(raw)), output, sessions(advisor), today=lambda: TODAY)
    text = output.getvalue()
    assert text.isascii()
    return [json.loads(line) for line in text.splitlines()]


def test_each_line_gets_its_answer_in_order():
    found = exchange(b'{"text": "one"}\n{"text": "two"}\n{"text": "three"}')
    assert [each["text"] for each in found] == ["You said: one [1].", "You said: two [1].", "You said: three [1]."]


def test_conversation_and_learner_default_and_separate():
    def learn(text: str, profile: Profile) -> Profile:
        return profile.but(region=text)

    advisor = FakeAdvisor(learn=learn)
    lines = [
        {"text": "Kenya"},
        {"text": "Ghana", "conversation": "default", "learner": "default"},
        {"text": "Peru", "conversation": "c2"},
        {"text": "Chile", "learner": "u2"},
    ]
    exchange("\n".join(json.dumps(line) for line in lines).encode(), advisor)
    assert [(len(context.turns), context.profile.region) for _, context in advisor.seen] == [
        (0, None),
        (1, "Kenya"),
        (0, "Ghana"),
        (0, None),
    ]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"", "blank-line"),
        (b"   ", "blank-line"),
        (b"hello", "not-json"),
        (b'{"text": "a"', "not-json"),
        (b'{"text": "a"} {"text": "b"}', "not-json"),
        (b'{"text": "a", "learner": "u", "n": NaN}', "not-json"),
        (b'{"text": "a", "n": -Infinity}', "not-json"),
        (b'{"text": "a", "n": ' + b"9" * 10_000 + b"}", "not-json"),
        (b'"text"', "not-an-object"),
        (b"[1]", "not-an-object"),
        (b"null", "not-an-object"),
        (b"{}", "text-missing"),
        (b'{"Text": "a"}', "text-missing"),
        (b'{"text": null}', "wrong-type"),
        (b'{"text": 3}', "wrong-type"),
        (b'{"text": ["a"]}', "wrong-type"),
        (b'{"text": "a", "learner": 3}', "wrong-type"),
        (b'{"text": "a", "conversation": null}', "wrong-type"),
        (b'{"text": "a", "learner": "\\ud800"}', "wrong-type"),
        (b'{"text": "\xff\xfe"}', "not-utf-8"),
        (b"\x00\x01\x02", "not-json"),
        (b"[" * 100_000, "nested-too-deep"),
        (b'{"text": "a", "x": ' + b'{"x": ' * 50_000, "nested-too-deep"),
        (b'{"text": "' + b"a" * 5_000_000 + b'"}', "line-too-long"),
    ],
    ids=range(24),
)
def test_a_bad_line_gets_an_error_and_the_next_is_answered(line: bytes, code: str):
    bad, good = exchange(line + b'\n{"text": "still there"}\n')
    assert set(bad) == {"error"}
    assert set(bad["error"]) == {"code", "message"}
    assert bad["error"]["code"] == code
    assert "still there" in good["text"]


def test_a_fault_of_the_program_is_an_error_line_and_the_chat_goes_on(caplog: pytest.LogCaptureFixture):
    bad, good = exchange(b'{"text": "fault"}\n{"text": "next"}\n')
    assert bad["error"]["code"] == "internal"
    assert "next" in good["text"]
    assert "a fault of the program" in caplog.text


def test_a_byte_order_mark_and_windows_line_ends_are_read():
    assert len(exchange(b'\xef\xbb\xbf{"text": "a"}\r\n{"text": "b"}\r\n')) == 2


def test_a_text_of_100_000_emoji_written_as_escapes_fits():
    line = json.dumps({"text": "\U0001f600" * 100_000}).encode()
    assert len(line) < LONGEST_LINE
    assert parse_line(Line(content=line)).text == "\U0001f600" * 100_000


def test_half_a_surrogate_pair_in_a_text_still_gets_valid_json():
    (found,) = exchange(b'{"text": "a \\ud83d b"}')
    assert found["text"] == "You said: a \ufffd b [1]."


def test_commands_get_answers_of_the_same_shape():
    found = exchange(b'{"text": "/help"}\n{"text": "/profile"}\n{"text": "/quit"}\n{"text": "on"}')
    assert [each["kind"] for each in found] == ["small-talk", "profile", "small-talk", "worth-it"]


@given(st.binary(max_size=300))
def test_any_bytes_give_one_valid_line_for_each_line(raw: bytes):
    assert len(exchange(raw)) == len(list(read_lines(io.BytesIO(raw))))


@given(st.text(max_size=50), st.text(max_size=20))
def test_any_message_is_read_as_it_was_sent(text: str, learner: str):
    message = parse_line(Line(content=json.dumps({"text": text, "learner": learner}).encode()))
    assert (message.text, message.learner) == (text, learner)


def test_the_message_of_an_error_repeats_nothing_of_the_line():
    with pytest.raises(LineError) as fault:
        parse_line(Line(content=b'{"secret-name": '))
    assert "secret" not in str(fault.value)
