"""Discord: what it would refuse never leaves, and nothing that somebody typed becomes markup or a mention."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.advisor.models import Block, Citation
from bot.messages import Button, Choice, File, Part, Reply, Select
from bot.rendering.discord_bodies import COMPONENTS_V2, Body, bodies
from bot.rendering.discord_components import DiscordComponents, DiscordEmbeds, within
from bot.rendering.discord_text import escape
from bot.rendering.frame import Framer, Wishes
from tests.emulators.discord_rules import check_message
from tests.fakes.advising import answer, evidence, name_of, wording

WORDING = wording()
FRAMER = Framer(phrases=WORDING, name_of=name_of)
BUTTONS = tuple(Button(label=f"Button {number}", token=f"token-{number}") for number in range(9))
CHART = File(name="chart.png", content=b"png", alt="A beside B")
STRANGE = st.text(st.characters(exclude_categories=()), max_size=400) | st.sampled_from(
    [
        "@everyone",
        "<@123>",
        "||x||",
        "# x",
        "[a](https://b.org)",
        "\ud83d",
        "\0",
        "\u202e",
        "a\n\nb",
        "x" * 9000,
        "*" * 5000,
    ]
)


def reply(*parts: Part, **more: Any) -> Reply:
    return Reply(target="1", parts=parts, idempotency_key="key", **more)


def allowed(body: Body) -> dict[str, Any]:
    """The fields of a body that the platform takes."""
    fields = dict(body.fields)
    uploads = {f"{number}:{each.name}": each.content for number, each in enumerate(body.files)}
    check_message(fields, uploads, flags=int(fields.get("flags", 0)))
    return fields


def texts(body: Body) -> str:
    return "\n".join(str(each.get("content", "")) for each in within(body.fields["components"]))  # type: ignore[arg-type]


@settings(max_examples=150, deadline=None)
@given(STRANGE, STRANGE, STRANGE)
def test_no_text_makes_a_message_that_the_platform_refuses(text: str, source: str, label: str):
    proof = Citation(mark=1, evidence=evidence(source=source), age="fresh")
    made = answer(blocks=(Block(kind="paragraph", lines=(text,)),), assumptions=(label,), citations=(proof,))
    for renderer in (DiscordComponents(FRAMER), DiscordEmbeds(FRAMER)):
        for wishes in (Wishes(), Wishes(is_plain=True)):
            whole = reply(*renderer.render(made, wishes), buttons=BUTTONS, files=(CHART,))
            for body in bodies(whole):
                allowed(body)


def test_an_answer_with_all_that_it_can_have_stays_within_forty_components():
    proofs = tuple(
        Citation(mark=n, evidence=evidence(n, source=f"https://example.org/{n}"), age="fresh") for n in range(1, 10)
    )
    blocks = tuple(Block(kind="paragraph", lines=(f"Paragraph {n}. " + "word " * 60,)) for n in range(30))
    parts = DiscordComponents(FRAMER).render(
        answer(blocks=blocks, citations=proofs, assessments=answer().assessments * 4)
    )
    assert len(parts) > 1
    shown = [allowed(body) for body in bodies(reply(*parts, buttons=BUTTONS, files=(CHART,)))]
    said = "\n".join(str(each) for each in shown)
    assert all(f"Paragraph {n}." in said for n in range(30))


def test_an_answer_shows_its_verdict_its_next_step_and_dated_sources_with_a_button_to_the_first():
    (body,) = bodies(reply(*DiscordComponents(FRAMER).render(answer())))
    fields = allowed(body)
    assert fields["flags"] == COMPONENTS_V2
    every = list(within(fields["components"]))
    (button,) = (each for each in every if each["type"] == 2)
    assert (button["label"], button["url"]) == ("Source 1", "https://example.org/fees")
    assert "**Data Cert" in texts(body)
    assert "June 2026" in texts(body)
    assert "[example.org](<https://example.org/fees>)" in texts(body)


def test_the_words_of_a_part_hold_no_markup_and_spell_links_out():
    (part,) = DiscordComponents(FRAMER).render(answer("C* and A_b [1]."))
    assert "C* and A_b [1]." in part.text
    assert "**" not in part.text
    assert "https://example.org/fees" in part.text


def test_where_components_cannot_be_used_the_same_goes_as_an_embed():
    parts = DiscordComponents(FRAMER).render(answer())
    (body,) = bodies(reply(*parts, buttons=BUTTONS), uses_components=False)
    fields = allowed(body)
    assert "flags" not in fields
    assert "June 2026" in fields["embeds"][0]["description"]
    assert [len(row["components"]) for row in fields["components"]] == [5, 4]


def test_plain_mode_holds_no_components():
    (part,) = DiscordComponents(FRAMER).render(answer(), Wishes(is_plain=True))
    fields = allowed(bodies(reply(part))[0])
    assert set(fields) == {"content", "allowed_mentions"}


@pytest.mark.parametrize(
    "typed",
    [
        "@everyone",
        "@here",
        "<@80351110224678912>",
        "<@&1234>",
        "<#1234>",
        "<t:1618953630:R>",
        "</ask:1234>",
        "<:x:1234>",
    ],
)
def test_a_mention_that_somebody_typed_never_becomes_one(typed: str):
    shown = escape(f"ask {typed} now")
    assert not re.search(r"(?<!\\)<[@#t/:]|@(?:everyone|here|[!&]?\d)", shown)


def test_markup_that_somebody_typed_is_shown_letter_by_letter():
    shown = escape("# Big *bold* _x_ ~~no~~ `code` ||spoiler||\n> quote\n-# small [free](https://evil.example)")
    assert shown.startswith(r"\# Big \*bold\* \_x\_ \~\~no\~\~ \`code\` \|\|spoiler\|\|")
    assert "\n\\> quote\n\\-# small" in shown
    assert r"\[free\](" in shown
    assert "<https://evil.example>" in shown


def test_lists_of_answers_stay_lists_and_addresses_can_be_followed():
    assert escape("- one\n- two https://ex.org/a_b.") == "- one\n- two <https://ex.org/a%5Fb>."


def test_pictures_carry_words_and_other_files_are_shown():
    export = File(name="export.json", content=b"{}", alt="a file")
    (body,) = bodies(reply(*DiscordComponents(FRAMER).render(answer()), files=(CHART, export)))
    shown = {each["type"]: each for each in allowed(body)["components"]}
    assert shown[12]["items"][0]["description"] == "A beside B"
    assert shown[13]["file"]["url"] == "attachment://export.json"
    (bare,) = bodies(reply(files=(CHART,)))
    assert allowed(bare)["attachments"] == [{"id": 0, "filename": "chart.png", "description": "A beside B"}]


def test_selects_forms_and_links_are_what_the_platform_knows():
    buttons = (
        Button(label="Open", token="", kind="link", url="https://example.org"),
        Button(label="Add a note", token="abc", form="note", style="primary"),
        Button(label="Delete", token="def", style="danger"),
    )
    selects = (
        Select(token="s1", placeholder="Channels", kind="channels", most=25),
        Select(token="s2", placeholder="Roles", kind="roles", least=0, most=25),
        Select(token="s3", placeholder="How", options=(Choice(label="Off", value="off", is_chosen=True),)),
    )
    (body,) = bodies(reply(Part(text="How it works here"), buttons=buttons, selects=selects))
    rows = [row["components"] for row in allowed(body)["components"]]
    assert [row[0]["custom_id"] for row in rows[:3]] == ["b1:s1", "b1:s2", "b1:s3"]
    assert [(each["style"], each.get("custom_id")) for each in rows[3]] == [
        (5, None),
        (1, "f1:note:abc"),
        (4, "b1:def"),
    ]


def test_a_long_note_is_cut_between_words_and_the_buttons_hang_on_the_last():
    found = bodies(reply(Part(text="word_ " * 900), buttons=BUTTONS[:1]))
    shown = [allowed(body) for body in found]
    assert len(shown) > 2
    assert ["components" in each for each in shown] == [False] * (len(shown) - 1) + [True]


def test_what_is_said_before_and_after_an_answer_stands_in_the_same_message():
    parts = (Part(text="In that message I read: *x*"), *DiscordComponents(FRAMER).render(answer()), Part(text="Kept."))
    (body,) = bodies(reply(*parts, buttons=BUTTONS))
    shown = allowed(body)["components"]
    assert [each["type"] for each in shown] == [10, 17, 10, 1, 1]
    assert shown[0]["content"] == r"In that message I read: \*x\*"
    (plain,) = bodies(reply(Part(text="One."), Part(text="Two.")))
    assert allowed(plain)["content"] == "One.\n\nTwo."
