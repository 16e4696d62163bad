"""What only its writer should see the answer to."""

from __future__ import annotations

import pytest

from bot.conversation.personal import is_personal


@pytest.mark.parametrize(
    "text",
    [
        "I have 200 USD and 6 hours a week: which cert for data?",
        "is ccna worth it with $300?",
        "my budget is small, Security+ or CySA+?",
        "I'm a nurse in Lagos, want to move into data",
        "I passed A+ last week, what next",
        "here is the CV, what should stay?",
        "got laid off, which certificate is quick?",
        "Only 5 hours a week, is PMP doable in 3 months?",
        "tengo 300 euros, ¿qué certificado?",
        "tenho 10 horas por semana",
        "j'ai un budget de 200 euros",
        "ich habe 300 Euro und 5 Stunden pro Woche",
        "cissp en 4 meses con 10 horas a la semana, se puede?",
        "wie lange brauch ich für google digital marketing bei 4 std pro woche",
        "हफ्ते में 7 घंटे पढ़ सकता हूँ",
        "bin total pleite, gibts ein kostenloses Zertifikat",
        "got 14 certificates and no job. what next cert",
        "मेरे पास 5000 रुपये हैं",
        "can't go on any more",
        "which certificate is open to people with a criminal record?",
    ],
)
def test_what_tells_of_the_writer_is_personal(text: str):
    assert is_personal(text)


@pytest.mark.parametrize(
    "text",
    [
        "Is Google Data Analytics worth it?",
        "Security+ or CySA+?",
        "What does the PMP cost?",
        "Who recognises CCNA in Kenya?",
        "Is AZ-900 recognised in Germany",
        "which entry-level certificate for IT support?",
        "is ACME Academy a scam?",
        "¿Vale la pena el CCNA?",
        "Lohnt sich CCNA?",
        "combien coûte l'examen cissp",
        "quanto tempo leva o google digital marketing",
        "CCSP के लिए कितने साल का अनुभव चाहिए?",
        "how long does the CKA take in hours?",
        "",
    ],
)
def test_a_question_that_anybody_may_ask_is_not(text: str):
    assert not is_personal(text)


@pytest.mark.parametrize("command", ["profile", "export", "settings", "forget", "plan", "setup"])
def test_some_commands_are_always_personal(command: str):
    assert is_personal("", command)
    assert not is_personal("CCNA", "ask")


def test_a_huge_text_is_read_in_part():
    assert not is_personal("CCNA " * 100_000)
