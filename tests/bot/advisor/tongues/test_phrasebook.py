"""Phrasebooks: the longest phrase wins, names are left alone, mistakes are named."""

from pathlib import Path

import pytest

from bot.advisor.tongues import SPOKEN
from bot.advisor.tongues.phrasebook import Phrasebook
from bot.errors import WordingError

BOOKS = Path(__file__).resolve().parents[4] / "prompts" / "phrases"


def book(tmp_path: Path, text: str) -> Phrasebook:
    path = tmp_path / "es.txt"
    path.write_text(text, encoding="utf-8")
    return Phrasebook(path, language="es")


def test_the_longest_phrase_wins_and_small_words_go(tmp_path: Path) -> None:
    spanish = book(tmp_path, "is it worth it = vale la pena\nworth = vale\n= la | el\n")
    assert spanish.in_english("¿VALE LA PENA el PMP?") == "is it worth it PMP?"


def test_names_are_left_alone(tmp_path: Path) -> None:
    spanish = book(tmp_path, "of = de\nanalysis = analisis\n")
    text = "Diploma de Análisis"
    assert spanish.in_english(text, names=[(0, len(text))]) == text
    assert spanish.in_english(text) == "Diploma of analysis"


@pytest.mark.parametrize(
    ("line", "what"),
    [("no sign here", "write 'english"), ("a = b | | c", "no phrase empty"), ("a = b\nc = b", "stands twice")],
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, line: str, what: str) -> None:
    with pytest.raises(WordingError, match=what) as caught:
        book(tmp_path, "# begin\n" + line)
    assert "es.txt:" in str(caught.value)


@pytest.mark.parametrize("language", [code for code in SPOKEN if code != "en"])
def test_the_books_that_ship_can_be_read(language: str) -> None:
    assert Phrasebook(BOOKS / f"{language}.txt", language=language).is_current
