"""HTML for Telegram: what the platform would refuse never leaves, whatever stands in an answer."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.advisor.models import Block, Citation
from bot.messages import Button
from bot.rendering.frame import Framer, Wishes
from bot.rendering.keyboards import keyboard
from bot.rendering.measuring import units
from bot.rendering.telegram_html import TelegramHtml, escape, without_markup
from knowledge import Rate
from tests.emulators.telegram_rules import check
from tests.fakes.advising import answer, evidence, name_of, wording


def renderer(longest: int = 4096) -> TelegramHtml:
    return TelegramHtml(Framer(phrases=WORDING, name_of=name_of), longest=longest)


WORDING = wording()
STRANGE = st.text(st.characters(exclude_categories=()), max_size=400) | st.sampled_from(
    [
        "<b>",
        "</blockquote>",
        "&lt;",
        "&",
        '"',
        "👍" * 300,
        "\ud83d",
        "\0",
        "\u202e",
        "a\n\nb",
        "<a href='x'>",
        "x" * 9000,
    ]
)


@settings(max_examples=150, deadline=None)
@given(STRANGE, STRANGE, STRANGE)
def test_no_text_makes_a_message_that_the_platform_refuses(text: str, source: str, label: str):
    proof = Citation(mark=1, evidence=evidence(source=source), age="fresh")
    made = answer(blocks=(Block(kind="paragraph", lines=(text,)),), assumptions=(label,), citations=(proof,))
    for wishes in (Wishes(), Wishes(is_plain=True)):
        for part in renderer().render(made, wishes):
            raw = {"text": part.text, **({"parse_mode": "HTML"} if part.format == "html" else {})}
            if part.text.strip():
                check("sendMessage", raw)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("ab <&👍é\n", min_size=1, max_size=90), min_size=1, max_size=12))
def test_long_answers_are_split_between_paragraphs_and_no_tag_is_cut(paragraphs: list[str]):
    blocks = tuple(Block(kind="paragraph", lines=(each,)) for each in paragraphs)
    for part in renderer(200).render(answer(blocks=blocks)):
        shown = without_markup(part.text.replace("<a ", "<a "))
        check("sendMessage", {"text": part.text or "x", "parse_mode": "HTML"})
        assert units(shown) <= 200 + 80  # an address behind a link is not shown in the chat


def test_a_quote_that_is_split_is_closed_and_opened_again():
    proofs = tuple(
        Citation(mark=n, evidence=evidence(n, source=f"Survey {n} " + "x" * 60), age="fresh") for n in range(1, 9)
    )
    parts = renderer(300).render(answer(citations=proofs))
    quotes = [part.text for part in parts if "<blockquote" in part.text]
    assert len(quotes) > 1
    assert all(text.count("<blockquote expandable>") == text.count("</blockquote>") == 1 for text in quotes)


def test_plain_mode_holds_no_markup_and_links_are_spelt_out():
    (part,) = renderer().render(answer(), Wishes(is_plain=True))
    assert part.format == "plain"
    assert "<" not in part.text
    assert "https://example.org/fees" in part.text


def test_what_is_escaped_comes_back_as_it_was():
    assert without_markup(escape('a <b> & "c"')) == 'a <b> & "c"'


def test_a_wished_currency_is_shown_with_the_date_of_its_rate():
    from decimal import Decimal

    rates = {"USD": Rate(currency="USD", per_eur=Decimal("1.2"), source_id="x", as_of="2026-10-30")}
    framer = Framer(phrases=WORDING, name_of=name_of, rate_of=rates.get)
    text = TelegramHtml(framer).render(answer(), Wishes(currency="EUR"))[0].text
    assert "about 245 EUR (rate of 30 October 2026)" in text
    assert "EUR" not in TelegramHtml(framer).render(answer(), Wishes())[0].text


def test_short_buttons_share_a_row_and_long_ones_end_at_a_word():
    rows = keyboard([Button(label=each, token="t") for each in ("x " * 60, "Yes", "No", "Maybe")])
    assert [[each.label for each in row] for row in rows][1:] == [["Yes", "No"], ["Maybe"]]
    assert len(rows[0][0].label) <= 48
    assert rows[0][0].label.endswith("…")
