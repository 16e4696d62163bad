"""Which language a message is in."""

import pytest

from bot.advisor.tongues.detection import language_of, language_wished


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("is security+ worth it", "en"),
        ("¿vale la pena el PMP?", "es"),
        ("vale la pena google data analytics?", "es"),
        ("quanto custa o PMP", "pt"),
        ("vale a pena o pmp?", "pt"),
        ("combien coûte ITIL 4", "fr"),
        ("lohnt sich PMP", "de"),
        ("was kostet security+", "de"),
        ("kya google data analytics karna chahiye", "hi"),
        ("सिक्योरिटी प्लस करना चाहिए?", "hi"),
        ("quale certificato per data analyst", "it"),
        ("co warto zrobić po ITIL", "pl"),
        ("стоит ли получать PMP", "ru"),
        ("هل تستحق شهادة PMP", "ar"),
        ("PMPは価値がありますか", "ja"),
        ("PMP 值得考吗", "zh"),
        ("got 14 certificates and no job", "en"),
        ("i want to go from sap to data", "en"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert language_of(text).language == language


@pytest.mark.parametrize("text", ["PMP", "AZ-900?", "ok", "", "   ", "12345", "!!!"])
def test_a_name_alone_tells_no_language(text: str) -> None:
    assert language_of(text).language is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("answer in spanish please", "es"),
        ("auf deutsch bitte", "de"),
        ("responde en español", "es"),
        ("reply in english", "en"),
        ("हिंदी में बताओ", "hi"),
        ("are there courses in spanish on data", None),
        ("is PMP worth it", None),
    ],
)
def test_a_wish_for_a_language(text: str, language: str | None) -> None:
    assert language_wished(text) == language


def test_a_long_text_is_read_in_linear_time() -> None:
    assert language_of("lohnt sich das " * 50_000).language == "de"
