"""Figures of a language in English, for reading and for checking."""

import pytest

from bot.advisor.tongues.figures import as_learners_write, in_english_figures


@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("es", "10 horas a la semana y 1.500 €", "10 hours a week y 1500 €"),
        ("es", "49,50 USD al mes desde junio de 2026", "49.50 USD a month desde June 2026"),
        ("es", "de 6 a 12 semanas", "de 6 to 12 weeks"),
        ("es", "1,500 USD", "1,500 USD"),
        ("de", "5 Std/Woche, 1.500,00 €", "5 hours a week, 1500.00 €"),
        ("de", "6 bis 12 Wochen, 3 Jahre", "6 to 12 weeks, 3 years"),
        ("de", "1'200 Franken", "1200 Franken"),
        ("fr", "10 h par semaine, 1 500 €", "10 hours a week, 1500 €"),
        ("fr", "juin 2026", "June 2026"),
        ("pt", "8 horas por semana, 200 reais por mês", "8 hours a week, 200 reais a month"),
        ("hi", "१० घंटे, 3 महीने, जून 2026", "10 hours, 3 months, June 2026"),
        ("hi", "hafte mein 10 ghante", "10 hours a week"),
        ("it", "10 ore a settimana", "10 ore a settimana"),
    ],
)
def test_figures(language: str, text: str, english: str) -> None:
    assert " ".join(in_english_figures(text, language).split()) == english


@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("hi", "हफ्ते के 6 घंटे दे सकता हूँ", "6 hours a week दे सकता हूँ"),
        ("hi", "hafte ke paanch ghante", "5 hours a week"),
        ("hi", "रोज़ दो घंटे", "रोज़ 2 hours"),
        ("de", "zweihundert Euro", "200 Euro"),
        ("de", "im zweiten Jahr", "im zweiten Jahr"),
    ],
)
def test_numbers_in_words_are_figures_before_what_is_counted(language: str, text: str, english: str) -> None:
    assert as_learners_write(text, language) == english
