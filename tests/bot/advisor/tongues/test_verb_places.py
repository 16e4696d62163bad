"""German verbs where English has them, compounds taken apart, hours told the German way round."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.advisor.tongues.phrasebook import Phrasebook
from bot.advisor.tongues.rewriting import in_english

BOOK = """
i want = ich will | will
i want to = ich möchte gern
i have = ich habe | hab
should i take = soll ich
i = ich
if = wenn
become = werden
work = arbeiten | arbeite
start = anfangen
led = geleitet
never = nie
recognised = anerkannt
will = wird
= der | die | das | ein | in der | an
data = daten
certificate = zertifikat
school = schule
language = sprache | sprach
find = finden
nurse = krankenschwester
care = pflege
projects = projekte
with = mit
"""


@pytest.fixture
def book(tmp_path: Path) -> Phrasebook:
    path = tmp_path / "de.txt"
    path.write_text(BOOK, encoding="utf-8")
    return Phrasebook(path, language="de")


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("ich will krankenschwester werden", "i want to become nurse"),
        ("wenn ich krankenschwester werden will", "if i want to become nurse"),
        ("wenn ich in der pflege arbeite", "if i work care"),
        ("hab nie projekte geleitet", "i have never led projects"),
        ("wird das zertifikat anerkannt", "is certificate recognised"),
        ("fang ich mit der pflege an", "start i with care"),
    ],
)
def test_the_verb_of_a_clause_goes_where_english_has_it(book: Phrasebook, text: str, english: str) -> None:
    assert in_english(book, text) == english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("ein Datenzertifikat", "data certificate"),
        ("ein Daten-Zertifikat", "data certificate"),
        ("das Pflegeschulzertifikat", "Pflegeschulzertifikat"),
        ("Sprachschulen", "language school"),
        ("Pathfinder", "Pathfinder"),
        ("Neuro-Zertifikat", "Neuro-Zertifikat"),
    ],
)
def test_a_compound_is_read_by_its_parts_where_all_are_known(book: Phrasebook, text: str, english: str) -> None:
    assert in_english(book, text) == english


def test_a_strange_verb_at_the_end_is_no_name_beside_one(book: Phrasebook) -> None:
    assert in_english(book, "soll ich die CISA dranhängeln", [(13, 17)]) == "should i take CISA"
    assert in_english(book, "soll ich Zorbanten", []) == "should i take Zorbanten"


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("fünf stunden die woche", "5 hours a week"),
        ("pro woche hab 8 stunden", "i have 8 hours a week"),
        ("hab zweieinhalb stunden pro tag", "i have 2.5 hours a day"),
    ],
)
def test_hours_are_read_in_words_and_after_their_week(book: Phrasebook, text: str, english: str) -> None:
    assert in_english(book, text) == english
