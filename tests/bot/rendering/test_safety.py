from __future__ import annotations

import time
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bot.rendering.safety import clean, clean_line, repair_surrogates


def test_escape_sequences_go_with_their_parameters():
    assert clean("a\x1b[31mred\x1b[0m b\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x07 c\x9b2Jd") == "ared blink cd"


def test_marks_that_hide_or_reorder_text_go():
    assert clean("a\u202eb\u200bc\u2066d\ufeffe\U000e0041f") == "abcdef"


def test_ordinary_text_of_any_script_stays():
    text = "Zertifikat für 5 €: 数据 مرحبا 👩‍💻 naïve [1]\nsecond line"
    assert clean(text) == text


def test_line_ends_become_line_feeds_and_tabs_spaces():
    assert clean("a\r\nb\rc\u2028d\te") == "a\nb\nc\nd    e"


def test_one_line_stays_one_line():
    assert clean_line(" a\n\tb \x00 c ") == "a b c"


def test_surrogates_are_joined_or_replaced():
    assert repair_surrogates("\ud83d\ude00 \ud83d \ude00") == "\U0001f600 \ufffd \ufffd"


@given(st.text(alphabet=st.characters()))
def test_nothing_that_a_terminal_obeys_survives(text: str):
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert all(char == "\n" or unicodedata.category(char) != "Cc" for char in cleaned)


def test_a_hostile_text_is_cleaned_in_linear_time():
    started = time.monotonic()
    for hostile in ("\x1b]" * 50_000, "\x1b[" + "0;" * 50_000, "\x1b[" * 50_000, "\x1b]" + "a" * 100_000):
        clean(hostile)
    assert time.monotonic() - started < 5
