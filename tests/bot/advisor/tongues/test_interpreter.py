"""Which language a message is read in, and what reaches the reader."""

from pathlib import Path

import pytest

from bot.advisor.tongues.interpreter import Interpreter

BOOKS = Path(__file__).resolve().parents[4] / "prompts" / "phrases"
NAMES = ("cisa", "cism", "pmp", "ccna", "aws cloud practitioner", "hubspot inbound")


def spans(text: str) -> tuple[tuple[int, int], ...]:
    found = ((name, text.lower().find(name)) for name in NAMES)
    return tuple((at, at + len(name)) for name, at in found if at >= 0)


@pytest.fixture(scope="module")
def interpreter() -> Interpreter:
    return Interpreter(BOOKS, names_in=spans)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("cisa ya cism", "hi"),
        ("hubspot inbound certificate free hai kya", "hi"),
        ("digital marketing का कोई free certificate है?", "hi"),
        ("plomera security architect या pmp?", "hi"),
        ("requisitos do pmp", "pt"),
        ("qué es la pmp", "es"),
        ("o pmp expira?", "pt"),
        ("pmp o ccna?", "es"),
        ("ccna vs pmp para peru", "es"),
        ("pmp es buena inversion?", "es"),
        ("un tipo en instagram vende la trenzo ai mastery por 900 euros, la compro?", "es"),
        ("j'ai pmp, et maintenant?", "fr"),
        ("microsoft azure ai certification for beginners please", "en"),
        ("ai certification", "en"),
        ("n microsofts one?", "en"),
        ("recalculating my budget", "en"),
    ],
)
def test_the_language_of_short_and_mixed_messages(interpreter: Interpreter, text: str, language: str) -> None:
    assert interpreter.read(text, before=None)[0] == language


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("cuanto tardo con la ccna dandole 5 horas x semana", "how long does it take with ccna 5 hours a week"),
        ("cuanto cuesta la ccna metiendole 2 hs diarias", "how much is the ccna 2 hours a day"),
        ("quiero saber si me zambullo en la pmp", "in pmp"),
        ("si repruebo la pmp", "if i fail the pmp"),
    ],
)
def test_a_verb_that_the_book_lacks_is_no_part_of_a_name(interpreter: Interpreter, text: str, english: str) -> None:
    assert interpreter.read(text, before=None)[1] == english


def test_english_stays_english_in_a_conversation(interpreter: Interpreter) -> None:
    assert interpreter.read("n does it expire", before="en") == ("en", "n does it expire")


def test_a_shared_follow_up_stays_in_the_language_of_the_conversation(interpreter: Interpreter) -> None:
    assert interpreter.read("6 horas por semana", before="pt")[0] == "pt"
    assert interpreter.read("6 horas por semana", before="es")[0] == "es"


def test_a_name_after_an_elided_article_is_left_alone(interpreter: Interpreter) -> None:
    language, english = interpreter.read("l'aws cloud practitioner ça vaut le coup ?", before=None)
    assert (language, english) == ("fr", "is aws cloud practitioner worth it?")


@pytest.mark.parametrize("text", ["j'ai 200 euros pour une certif", "j ai 200 euros pour une certif"])
def test_having_an_amount_is_no_exam_of_that_number(text: str) -> None:
    def exam(here: str) -> tuple[tuple[int, int], ...]:
        at = here.find(" ai 200")
        return ((at + 1, at + 7),) if at >= 0 else ()

    assert "200 euros" in Interpreter(BOOKS, names_in=exam).read(text, before="fr")[1]


def test_a_word_of_the_language_is_no_misspelled_name() -> None:
    heard = Interpreter(BOOKS, names_in=lambda text: ((text.find("cedo"), text.find("cedo") + 4),))
    assert "too early" in heard.read("vale a pena agora ou é cedo?", before=None)[1]


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("chuis infirmière et j'voudrais passer en data", "i want to switch to data"),
        ("graphiste depuis 5 ans, j'aimerais basculer vers l'UX", "i want to switch to ux"),
        ("j'n'ai pas un rond", "i have no money"),
        ("no tengo ni un mango", "i have no money"),
        ("me gustaría laburar en la obra", "i want to work in construction"),
        ("tô querendo migrar pra dados", "i want to switch to data"),
        ("tenho 3 anos de RH", "with 3 years of hr"),
    ],
)
def test_everyday_speech_is_read_like_the_plain_way(interpreter: Interpreter, text: str, english: str) -> None:
    assert english in interpreter.read(text, before=None)[1]


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("was kost der pmp eigentlich alles in allem", "how much is"),
        ("wie lang ist denn dem sein ccna überhaupt gültig", "valid"),
        ("hab ned so viel geld, was kostet die cisa", "how much is cisa"),
        ("bin generalistin in der personalabteilung", "generalist"),
        ("hab nen bls-kurs gefunden der online läuft", "i found"),
        ("ich zieh nach birmingham", "to birmingham"),
        ("ist das Diplom was wert", "is diploma worth"),
        ("lohnt sich der Growth Ninja Master?", "Growth Ninja Master"),
    ],
)
def test_german_is_read_however_its_small_words_are_said(interpreter: Interpreter, text: str, english: str) -> None:
    language, read = interpreter.read(text, before=None)
    assert language == "de"
    assert english in read


def test_a_small_word_is_no_name() -> None:
    interpreter = Interpreter(BOOKS, names_in=lambda text: ((4, 7),) if text.startswith("ist das") else ())
    assert "das" not in interpreter.read("ist das diplom was wert", before="de")[1]


def test_an_article_after_a_question_belongs_to_the_name(tmp_path) -> None:
    lines = "how much is = was kostet\nhow much is it = was kostet das\nnice = nett\n= der | die | das"
    (tmp_path / "de.txt").write_text(lines, encoding="utf-8")
    interpreter = Interpreter(tmp_path, names_in=spans)
    assert interpreter.read("was kostet der pmp", before="de")[1] == "how much is pmp"
    assert interpreter.read("was kostet das", before="de")[1] == "how much is it"


def test_accents_tell_words_apart(interpreter: Interpreter) -> None:
    assert interpreter.read("o pmp é útil", before=None)[1] == "is pmp useful"


def test_all_phrasebooks_can_be_read_before_they_are_needed(tmp_path):
    for language in ("de", "es"):
        (tmp_path / f"{language}.txt").write_text("is it worth = lohnt sich\n", encoding="utf-8")
    interpreter = Interpreter(tmp_path, names_in=lambda _: ())
    interpreter.load()
    (tmp_path / "de.txt").unlink()
    assert interpreter.read("lohnt sich das", before="de")[1].startswith("is it worth")


def test_an_everyday_word_is_no_misspelt_name() -> None:
    interpreter = Interpreter(BOOKS, names_in=lambda text: ((0, 4),) if text.startswith("phir") else ())
    assert "phir" not in interpreter.read("phir se try karu kya", before="hi")[1]


TRADE = ("HVAC installer", "Phlebotomist", "QA engineer", "refrigerant recovery", "EPA", "Sommelier", "Red teamer")


@pytest.mark.parametrize(
    "text",
    [
        "hvac installer",
        "phlebotomist",
        "become a qa engineer",
        "hvac refrigerant handling epa card",
        "red teamer course",
        "wine sommelier",
        "e-commerce",
    ],
)
def test_words_of_the_trade_are_english(text: str) -> None:
    interpreter = Interpreter(BOOKS, names_in=spans, trade=lambda: TRADE)
    assert interpreter.read(text, before=None) == ("en", text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("quiero ser hvac installer", "es"),
        ("curso de sommelier en mendoza", "es"),
        ("wie werde ich phlebotomist", "de"),
        ("devenir sommelier", "fr"),
        ("qa engineer कैसे बने", "hi"),
    ],
)
def test_a_word_of_the_trade_leaves_another_language_alone(text: str, language: str) -> None:
    interpreter = Interpreter(BOOKS, names_in=spans, trade=lambda: TRADE)
    assert interpreter.read(text, before=None)[0] == language
