from __future__ import annotations

import pytest

from bot.conversation.cards import Cards
from tests.fakes.advising import TODAY, wording
from tests.shared_application import application

CARDS = Cards(knowledge=application().knowledge, phrases=wording(), today=lambda: TODAY)


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("ccna", "CCNA"),
        ("security+", "CompTIA Security+"),
        ("securty", "CompTIA Security+"),
        ("google data an", "Google Data Analytics certificate"),
    ],
)
def test_a_beginning_or_a_slip_finds_the_credential(typed: str, title: str):
    assert title in [each.title for each in CARDS.find(typed, 10)]


def test_a_card_has_its_facts_with_their_marks_and_ages():
    card = CARDS.find("ccna", 1)[0]
    assert "[1]" in card.answer.text
    assert all(each.age in ("fresh", "ageing", "stale", "undated") for each in card.answer.citations)


@pytest.mark.parametrize("typed", ["", "\0", "x" * 10_000, "🙂", "((((", "zzzz zzzz"])
def test_anything_may_be_typed(typed: str):
    assert len(CARDS.names(typed, 25)) <= 25
