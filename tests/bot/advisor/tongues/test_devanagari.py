"""Devanagari in Latin letters: what serves to find names and phrases that a book has in one script only."""

import unicodedata
from pathlib import Path

import pytest

from bot.advisor.tongues.devanagari import in_latin, letters_said
from bot.advisor.tongues.figures import as_learners_write, in_english_figures
from bot.advisor.tongues.phrasebook import Phrasebook
from bot.advisor.tongues.rewriting import in_english


def hindi(tmp_path: Path, text: str) -> Phrasebook:
    path = tmp_path / "hi.txt"
    path.write_text(text, encoding="utf-8")
    return Phrasebook(path, language="hi")


@pytest.mark.parametrize(
    ("typed", "latin"),
    [("करना", "karna"), ("नौकरी", "naukri"), ("लगेगा", "lagega"), ("है", "he"), ("घर", "ghar"), ("छोड़", "chhod")],
)
def test_a_word_is_put_as_people_type_it_in_latin_letters(typed: str, latin: str) -> None:
    assert in_latin(unicodedata.normalize("NFC", typed)) == latin


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("एनपीटीईएल का कोर्स", "NPTEL का कोर्स"),
        ("पी एम पी कितने का है", "PMP कितने का है"),
        ("ए ज़ेड 900", "AZ 900"),
        ("सीआईएसए।", "CISA।"),
        ("बी.कॉम के बाद", "बीकॉम के बाद"),
        ("आई थी", "आई थी"),
        ("के लिए", "के लिए"),
    ],
)
def test_english_letters_said_in_devanagari_are_capitals(typed: str, read: str) -> None:
    said = letters_said(unicodedata.normalize("NFC", typed), kept=lambda _: False)
    assert said == unicodedata.normalize("NFC", read)


def test_letters_that_the_book_knows_as_a_word_are_kept() -> None:
    assert letters_said("आईटी", kept=lambda word: word == "आईटी") == "आईटी"


def test_a_phrase_in_latin_letters_is_read_in_devanagari(tmp_path: Path) -> None:
    book = hindi(tmp_path, "is < worth it = karne layak hai\nincrease = badh\n")
    assert in_english(book, "PMP करने लायक है?") == "is PMP worth it?"
    assert in_english(book, "बाद") == "बाद"


def test_a_longer_phrase_in_devanagari_wins_over_one_in_latin_letters(tmp_path: Path) -> None:
    book = hindi(tmp_path, "a = karne layak\nb = करने लायक है\n")
    assert in_english(book, "करने लायक है") == "b"


def test_a_stroke_ends_a_sentence(tmp_path: Path) -> None:
    book = hindi(tmp_path, "worth it = layak hai\n")
    assert in_english(book, "लायक है। CCNA") == "worth it. CCNA"


def test_an_amount_before_and_is_no_part_of_what_a_clause_is_about(tmp_path: Path) -> None:
    book = hindi(tmp_path, "and = aur\ni want to become a < = banna hai\nhow much is < = kitne ka hai\n")
    assert in_english(book, "hafte me 8 ghante aur data analyst banna hai") == (
        "8 hours a week and i want to become a data analyst"
    )
    assert in_english(book, "PMP aur CAPM kitne ka hai") == "how much is PMP and CAPM"


def test_a_line_may_begin_with_a_number(tmp_path: Path) -> None:
    book = hindi(tmp_path, "# a comment = of no use\n# hours a day = roj # hours\n")
    assert in_english(book, "roj 2 ghante") == "2 hours a day"


def test_a_decimal_is_one_word(tmp_path: Path) -> None:
    book = hindi(tmp_path, "should i put # lakh into < = pe # lakh lagau\n")
    assert in_english(book, "OSCP pe 1.5 lakh lagau") == "should i put 1.5 lakh into OSCP"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("40 hazaar tak", "40 thousand rupees tak"),
        ("पचास हज़ार है", "50 thousand rupees है"),
        ("50k tak", "50 thousand rupees tak"),
        ("25 हज़ार रुपये", "25 हज़ार रुपये"),
        ("2 hazaar dollar", "2 hazaar dollar"),
        ("10 hazaar log", "10 hazaar log"),
    ],
)
def test_thousands_are_rupees_where_nothing_else_is_counted(typed: str, read: str) -> None:
    assert as_learners_write(unicodedata.normalize("NFC", typed), "hi") == unicodedata.normalize("NFC", read)


def test_points_are_no_share_and_a_stroke_ends_a_figure() -> None:
    assert in_english_figures("1,000 में से 700 अंक", "hi") == "700 of 1000 अंक"
    assert in_english_figures("8 में से 1", "hi") == "1 in 8"
    assert in_english_figures("समय: हफ़्ते में 6 घंटे।", "hi") == "समय: 6 hours a week।"
