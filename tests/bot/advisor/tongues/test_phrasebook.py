"""Phrasebooks: the longest phrase wins, names are left alone, mistakes are named."""

from pathlib import Path

import pytest

from bot.advisor.tongues import SPOKEN
from bot.advisor.tongues.phrasebook import Phrasebook
from bot.advisor.tongues.rewriting import in_english
from bot.errors import WordingError

BOOKS = Path(__file__).resolve().parents[4] / "prompts" / "phrases"


def book(tmp_path: Path, text: str) -> Phrasebook:
    path = tmp_path / "es.txt"
    path.write_text(text, encoding="utf-8")
    return Phrasebook(path, language="es")


def test_the_longest_phrase_wins_and_small_words_go(tmp_path: Path) -> None:
    spanish = book(tmp_path, "is it worth it = vale la pena\nworth = vale\n= la | el\n")
    assert in_english(spanish, "¿VALE LA PENA el PMP?") == "is it worth it PMP?"


def test_names_are_left_alone(tmp_path: Path) -> None:
    spanish = book(tmp_path, "of = de\nanalysis = analisis\n")
    text = "Diploma de Análisis"
    assert in_english(spanish, text, names=[(0, len(text))]) == text
    assert in_english(spanish, text) == "Diploma of analysis"


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("no sign here", "write 'english"),
        ("a = b | | c", "no phrase empty"),
        ("a = b\nc = b", "stands twice"),
        ("~ a = a", "~ usual"),
    ],
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, line: str, what: str) -> None:
    with pytest.raises(WordingError, match=what) as caught:
        book(tmp_path, "# begin\n" + line)
    assert "es.txt:" in str(caught.value)


@pytest.mark.parametrize("language", [code for code in SPOKEN if code != "en"])
def test_the_books_that_ship_can_be_read(language: str) -> None:
    assert Phrasebook(BOOKS / f"{language}.txt", language=language).is_current


def test_the_phrase_as_it_is_written_wins_over_one_without_its_accents(tmp_path: Path) -> None:
    spanish = book(tmp_path, "is = é\nand = e\n")
    assert in_english(spanish, "é") == "is"
    assert in_english(spanish, "e") == "and"


def test_small_words_change_with_the_noun_in_french(tmp_path: Path) -> None:
    path = tmp_path / "fr.txt"
    path.write_text("the price of = le prix de\n= le\n", encoding="utf-8")
    french = Phrasebook(path, language="fr")
    for said in ("le prix du PMP", "les prix des PMP", "le prix de la PMP"):
        assert in_english(french, said) == "the price of PMP"


def test_one_phrase_is_read_in_every_spelling_of_its_words(tmp_path: Path) -> None:
    spanish = book(
        tmp_path, "~ quiero = kiero | me gustaría\n~ = pues\ni want to be = quiero ser | pues kiero ser ya\n"
    )
    for typed in ("Quiero ser", "kiero ser", "me gustaria ser", "pues, me gustaría ser", "kiero ser ya"):
        assert "i want to be" in in_english(spanish, typed)


def test_a_spelling_does_not_reach_over_a_stop_or_into_a_name(tmp_path: Path) -> None:
    spanish = book(tmp_path, "~ quiero = me gusta\ni want = quiero\n")
    assert in_english(spanish, "me, gusta") == "me, gusta"
    assert in_english(spanish, "me gusta X", names=[(0, 8)]) == "me gusta X"


def test_the_usual_spelling_is_left_as_it_is(tmp_path: Path) -> None:
    spanish = book(tmp_path, "~ por qué no = xq no\n~ = qué no\nwhy not = por qué no\n")
    assert in_english(spanish, "por qué no") == "why not"


@pytest.mark.parametrize(
    ("typed", "english"), [("200€ de más", "200 € de más"), ("300euros", "300 euros"), ("4h", "4 hours")]
)
def test_money_may_stand_right_after_its_number(tmp_path: Path, typed: str, english: str) -> None:
    assert in_english(book(tmp_path, "x = xx\n"), typed) == english


def test_a_missing_accent_and_an_ending_are_read(tmp_path: Path) -> None:
    spanish = book(tmp_path, "advanced certification = certificación avanzada\nadvanced = avanzado\n")
    assert in_english(spanish, "certificacion avanzada") == "advanced certification"
    assert in_english(spanish, "avanzadas") == "advanced"


def test_another_meaning_is_kept_apart_from_its_form(tmp_path: Path) -> None:
    spanish = book(tmp_path, "expensive = caro\nface = cara\n")
    assert in_english(spanish, "cara") == "face"


def test_a_number_stands_for_any_number(tmp_path: Path) -> None:
    spanish = book(tmp_path, "what if my budget is # = y si tengo #\noffice 365 = oficina 365\n")
    assert in_english(spanish, "¿y si tengo 750?") == "what if my budget is 750?"
    assert in_english(spanish, "oficina 360") == "oficina 360"


def test_a_phrase_can_be_tied_to_the_beginning_and_the_end_of_a_sentence(tmp_path: Path) -> None:
    spanish = book(tmp_path, "and what about = ^ y\nand = y\nat last = ya $\nnow = ya\n")
    assert in_english(spanish, "y PMP y CAPM ya. y CCNA") == "and what about PMP and CAPM at last. and what about CCNA"


def test_what_a_clause_is_about_goes_where_english_wants_it(tmp_path: Path) -> None:
    spanish = book(tmp_path, "how much is < = kitne ka hai\n")
    assert in_english(spanish, "quintalo cloud hero kitne ka hai?") == "how much is quintalo cloud hero?"
    assert in_english(spanish, "hello, kitne ka hai?") == "hello, how much is it?"


def test_the_noun_that_announces_a_name_goes_after_it(tmp_path: Path) -> None:
    spanish = book(tmp_path, "> certificate = certificado\nfor = para\n")
    assert in_english(spanish, "certificado brintavo data para PMP") == "brintavo data certificate for PMP"
    assert in_english(spanish, "certificado para PMP") == "certificate for PMP"


def test_english_words_of_a_coined_name_are_not_put_into_other_words(tmp_path: Path) -> None:
    spanish = book(tmp_path, "penetration tester = hacker\nhave = ai\n")
    assert in_english(spanish, "vantiq growth hacker") == "vantiq growth hacker"
    assert in_english(spanish, "trenzo ai mastery") == "trenzo ai mastery"
    assert in_english(spanish, "hacker") == "penetration tester"


@pytest.mark.parametrize(
    ("language", "line", "typed", "english"),
    [
        ("de", "price = gebühr", "gebuehren", "price"),
        ("de", "cheap = günstig", "günstiges", "cheap"),
        ("fr", "advanced = avancé", "avancées", "advanced"),
        ("pt", "certification = certificação", "certificacoes", "certification"),
        ("hi", "should i = lena chahiye", "lenaa chaahiye", "should i"),
        ("hi", "cheap = सस्ता", "सस्ती", "cheap"),
    ],
)
def test_forms_of_each_language_are_read(tmp_path: Path, language: str, line: str, typed: str, english: str) -> None:
    path = tmp_path / f"{language}.txt"
    path.write_text(line, encoding="utf-8")
    assert in_english(Phrasebook(path, language=language), typed) == english


def test_two_names_joined_are_moved_together_and_brackets_are_not(tmp_path: Path) -> None:
    spanish = book(tmp_path, "is < worth it = vale la pena\nand = y\nexam = examen\n= el\n")
    assert in_english(spanish, "A y B vale la pena", names=[(0, 1), (4, 5)]) == "is A and B worth it"
    assert in_english(spanish, "examen X vale la pena") == "is exam X worth it"
    assert in_english(spanish, "X (nuevo) vale la pena").endswith("is it worth it")
