"""Counting what a reader counts."""

from bot.advisor.text.plain_text import words_of


def test_vowel_signs_of_hindi_do_not_part_a_word() -> None:
    assert words_of("तभी लेने लायक है, जब काम करना हो।") == ("तभी", "लेने", "लायक", "है,", "जब", "काम", "करना", "हो")
