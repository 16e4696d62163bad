"""How a learner is served: language, currency, months, buttons."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.platforms.telegram.running import run, running
from tests.emulators.telegram_rules import units


def test_settings_plain_mode_and_currency_change_how_answers_look(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            await bot.say("/settings")
            bot.telegram.press(bot.telegram.shown()[-1].data("Currency"))
            await bot.telegram.until(lambda: bot.telegram.shown()[-1].text == "Currency")
            bot.telegram.press(bot.telegram.shown()[-1].data("EUR"))
            await bot.telegram.until(lambda: "Done" in bot.telegram.shown()[-1].text)
            await bot.say("is CCNA worth it?", replies=2)
            assert "EUR (rate of" in bot.telegram.shown()[-2].text
            await bot.say("/settings")
            bot.telegram.press(bot.telegram.shown()[-1].data("No buttons"))
            await bot.telegram.until(lambda: "Done" in bot.telegram.shown()[-1].text)
            await bot.say("is Security+ worth it?")
            shown = bot.telegram.shown()[-1]
            assert shown.parse_mode is None
            assert shown.buttons == []
            await bot.say("/settings")
            bot.telegram.press(bot.telegram.shown()[-1].data("Buttons"))  # there is a way back
            await bot.telegram.until(lambda: "Done" in bot.telegram.shown()[-1].text)
            await bot.say("is Security+ worth it?")
            assert bot.telegram.shown()[-1].buttons != []

    run(story)


def test_a_language_that_is_set_holds_whatever_is_written_and_times_are_shown_in_months(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            await bot.say("/settings")
            bot.telegram.press(bot.telegram.shown()[-1].data("Months"))
            await bot.telegram.until(lambda: "Done" in bot.telegram.shown()[-1].text)
            await bot.say("is the google data analytics certificate worth it?", replies=2)
            assert "months" in bot.telegram.shown()[-2].text.split("\n\n")[0]
            await bot.say("/settings")
            bot.telegram.press(bot.telegram.shown()[-1].data("Language"))
            await bot.telegram.until(lambda: bot.telegram.shown()[-1].text == "Language")
            bot.telegram.press(bot.telegram.shown()[-1].data("Deutsch"))
            await bot.telegram.until(lambda: "Erledigt" in bot.telegram.shown()[-1].text)
            said = await bot.say("is CCNA worth it?")
            assert "Quellen" in said
            assert any("Hilfreich" in each["text"] for each in bot.telegram.shown()[-1].buttons)
            assert "auf Deutsch, egal" in await bot.say("/settings")
            bot.telegram.press(bot.telegram.shown()[-1].data("Sprache"))
            await bot.telegram.until(lambda: bot.telegram.shown()[-1].text == "Sprache")
            bot.telegram.press(bot.telegram.shown()[-1].data("Wie ich schreibe"))
            await bot.telegram.until(lambda: "Done" in bot.telegram.shown()[-1].text)
            assert "Sources" in await bot.say("is Security+ worth it?")
            assert bot.telegram.refused == []

    run(story)


@pytest.mark.parametrize(
    ("language", "word"),
    [("es", "programa"), ("pt-br", "programa"), ("fr", "logiciel"), ("de", "Software"), ("hi", "सॉफ़्टवेयर")],
)
def test_the_first_screen_speaks_the_language_of_the_app_and_is_short_in_each(tmp_path: Path, language: str, word: str):
    async def story() -> None:
        async with running(tmp_path) as bot:
            text = await bot.say("/start", language=language)
            assert word in text
            assert units(text) <= 350
            assert "/privacy" in text
            assert len(bot.telegram.shown()[-1].buttons) == 4
            for command in ("/help", "/privacy", "/settings", "/human", "/compare"):
                assert await bot.say(command, language=language) != ""
            assert bot.telegram.refused == []

    run(story)


def test_an_app_in_a_language_without_wording_gets_english(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            assert "I am software" in await bot.say("/start", language="fi")

    run(story)
