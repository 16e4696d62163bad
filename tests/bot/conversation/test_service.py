from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.advisor.models import Answer, Block, Kind, Profile, Turn
from bot.conversation.drafts import Replies
from bot.conversation.limits import Rate
from bot.conversation.service import LONGEST_TEXT
from bot.messages import Message
from tests.fakes import advising
from tests.fakes.advising import FakeAdvisor
from tests.fakes.serving import Serving, message, said, serving


def learn_region(text: str, profile: Profile) -> Profile:
    return profile.but(region=text.removeprefix("in ")) if text.startswith("in ") else profile


@pytest.fixture
def chats(tmp_path: Path) -> Iterator[Serving]:
    found = serving(tmp_path, advisor=FakeAdvisor(learn=learn_region))
    yield found
    found.close()


def run(coroutine: Coroutine[Any, Any, Replies]) -> Replies:
    return asyncio.run(coroutine)


def ask(chats: Serving, text: str, **more: object) -> Replies:
    return run(chats.ask(message(text, **more)))


def press(chats: Serving, label: str, shown: Replies, **more: object) -> Replies:
    buttons = [button for reply in shown.replies for button in reply.buttons]
    token = next(each.token for each in buttons if label in each.label)
    return run(chats.ask(message(press=token, number=2, **more)))


def contexts(chats: Serving) -> list[tuple[str | None, int]]:
    return [(context.profile.region, len(context.turns)) for _, context in chats.advisor.seen]


def test_a_question_is_answered_and_remembered(chats: Serving):
    assert "You said: in Kenya" in said(ask(chats, "in Kenya"))
    ask(chats, "hello")
    assert contexts(chats) == [(None, 0), ("Kenya", 1)]


def test_what_is_kept_is_told_once_and_before_it_matters(chats: Serving):
    assert "90 days" in said(ask(chats, "hello"))
    assert "90 days" not in said(ask(chats, "hello"))
    assert "90 days" not in said(ask(chats, "hello", chat="group"))


def test_a_private_profile_is_neither_used_nor_shown_in_a_group(chats: Serving):
    ask(chats, "in Kenya")
    ask(chats, "hello", chat="group")
    ask(chats, "in Ghana", chat="group")
    ask(chats, "hello", chat="group")
    ask(chats, "hello")
    assert [region for region, _ in contexts(chats)] == [None, None, None, "Ghana", "Kenya"]
    for command in ("/profile", "/export", "/settings"):
        shown = ask(chats, command, chat="group")
        assert "private chat" in said(shown)
        assert not shown.replies[0].files
    assert "Kenya" in said(ask(chats, "/profile"))


def test_two_learners_in_one_group_share_nothing(chats: Serving):
    ask(chats, "in Ghana", chat="group")
    ask(chats, "hello", chat="group", learner="bob")
    assert contexts(chats)[1] == (None, 0)


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("/help", "/export"),
        ("/start abc123", "/privacy"),
        ("/profile", "nothing about yourself"),
        ("/new", "new conversation"),
        ("/sources", "not cited"),
        ("/settings", "I remember what you tell me"),
        ("/privacy", "nothing is sold"),
        ("/export", "everything that I have kept"),
        ("/forget", "Forgotten"),
        ("/feedback", "Write it behind the command"),
        ("/quit", "/help lists"),
        ("/frobnicate@SomeBot", "/help lists"),
    ],
)
def test_every_command_is_answered_without_the_advisor(chats: Serving, command: str, expected: str):
    assert expected in said(ask(chats, command))
    assert chats.advisor.seen == []


def test_help_lists_every_shared_command_and_no_other(chats: Serving):
    text = said(ask(chats, "/help"))
    for word in ("help", "profile", "sources", "new", "forget", "settings", "privacy", "export", "feedback"):
        assert f"/{word}:" in text
    assert "/quit" not in text


def test_new_drops_the_turns_and_keeps_the_profile(chats: Serving):
    ask(chats, "in Kenya")
    ask(chats, "/new")
    ask(chats, "hello")
    assert contexts(chats)[-1] == ("Kenya", 0)


def test_forget_erases_everything_everywhere(chats: Serving):
    ask(chats, "in Kenya")
    ask(chats, "hello", chat="group")
    reply = ask(chats, "/forget", chat="group")
    assert "Forgotten" in said(reply)
    assert reply.replies[0].buttons == ()
    ask(chats, "hello")
    ask(chats, "hello", chat="group")
    assert contexts(chats)[-2:] == [(None, 0), (None, 0)]


def test_an_answer_under_way_when_all_is_forgotten_leaves_no_trace(chats: Serving):
    async def together() -> None:
        slow = asyncio.create_task(chats.ask(message("in Kenya")))
        await asyncio.sleep(0.05)
        await chats.ask(message("/forget", chat="other"))
        await slow

    chats.advisor.pause = lambda text: 0.2
    asyncio.run(together())
    ask(chats, "hello")
    assert contexts(chats)[-1] == (None, 0)


def test_the_export_holds_every_word_that_was_said(chats: Serving):
    ask(chats, "in Kenya")
    ask(chats, "hello group", chat="group")
    ask(chats, "/feedback the price is old")
    (file,) = ask(chats, "/export").replies[0].files
    document = json.loads(file.content)
    assert file.name.endswith(".json")
    assert "Where you are: Kenya" in " ".join(document["profile"]["in words"])
    assert [turn["you said"] for each in document["conversations"] for turn in each["turns"]] == [
        "in Kenya",
        "hello group",
    ]
    assert "the price is old" in file.content.decode()
    assert document["account"] == ["fake", "ann"]


def test_a_follow_up_can_be_pressed_by_its_learner_alone(chats: Serving):
    shown = ask(chats, "hello")
    assert "belongs to somebody else" in said(press(chats, "Compare it", shown, learner="bob"))
    assert "You said: compare it with another" in said(press(chats, "Compare it", shown))


def test_an_unknown_button_says_that_it_is_too_old(chats: Serving):
    found = run(chats.ask(message(press="invented", chat="group")))
    assert "too old" in said(found)
    assert found.replies[0].is_private


def test_a_vote_is_kept_with_what_the_answer_was_made_from(chats: Serving):
    shown = ask(chats, "hello")
    why = press(chats, "👎", shown)
    assert "What was wrong?" in said(why)
    press(chats, "out of date", why)
    press(chats, "👍", shown)
    notes = [json.loads(each.text) for each in chats.store.feedback.all()]
    assert [(each["vote"], each["reason"]) for each in notes] == [("bad", None), ("bad", "old"), ("good", None)]
    assert all(each["answer"]["index"] == "abc" for each in notes)
    assert notes[0]["answer"]["evidence"] == ["ev-data-cert-1"]
    assert "hello" not in json.dumps(notes)


def test_one_who_is_not_to_be_remembered_is_not(chats: Serving):
    ask(chats, "in Kenya")
    press(chats, "Stop remembering", ask(chats, "/settings"))
    ask(chats, "in Ghana")
    ask(chats, "hello")
    ask(chats, "hello", chat="group")
    ask(chats, "hello", chat="group")
    assert contexts(chats)[1:] == [(None, 0)] * 4
    assert "I remember nothing" in said(ask(chats, "/settings"))
    press(chats, "Remember me", ask(chats, "/settings"))
    ask(chats, "in Ghana")
    ask(chats, "hello")
    assert contexts(chats)[-1] == ("Ghana", 1)


def test_plain_answers_have_no_buttons(chats: Serving):
    assert ask(chats, "hello").replies[0].buttons
    press(chats, "No buttons", ask(chats, "/settings"))
    assert ask(chats, "hello").replies[0].buttons == ()


def test_one_who_floods_is_told_once_and_may_still_forget(tmp_path: Path):
    chats = serving(tmp_path, rate=Rate(burst=2, per_minute=6))
    found = [said(ask(chats, "hello", number=number)) for number in range(5)]
    assert "10 seconds" in found[2]
    assert found[3:] == ["", ""]
    assert "Forgotten" in said(ask(chats, "/forget"))
    assert "You said" in said(ask(chats, "hello", learner="bob"))
    chats.close()


def test_a_message_that_is_too_long_gets_a_limit_not_an_answer(chats: Serving):
    assert f"{LONGEST_TEXT:,}" in said(ask(chats, "x" * (LONGEST_TEXT + 1)))
    assert chats.advisor.seen == []


@pytest.mark.parametrize("text", ["\ud83d", "a\0b", "\u202e\u200b", "z\u0335" * 2000, "<b>&", ""])
def test_any_text_is_answered_and_kept(chats: Serving, text: str):
    assert ask(chats, text).replies
    ask(chats, "again")
    assert contexts(chats)[-1][1] == 1


class Unknowing(FakeAdvisor):
    """An advisor that holds nothing on what is asked; ``care`` is what it hears in it."""

    care: tuple[str, ...] = ()

    async def answer(self, text: str, context: Any, *, today: Any) -> advising.Outcome:
        turn: Turn = advising.turn(text)
        turn = replace(turn, kind=Kind.UNKNOWN_CREDENTIAL, question=replace(turn.question, care=self.care))
        blocks = (Block(kind="paragraph", lines=("I have nothing on it.",)),)
        return advising.Outcome(Answer(kind=Kind.UNKNOWN_CREDENTIAL, blocks=blocks), turn, context.profile)


def test_what_could_not_be_answered_is_kept_without_what_points_to_a_person(tmp_path: Path):
    chats = serving(tmp_path, advisor=Unknowing())
    ask(chats, "My name is Ada Lovelace, ada@example.org, +44 20 7946 0000: is the Zorblax badge worth it?")
    (note,) = chats.store.unanswered.all()
    assert "Zorblax badge worth it" in note.text
    for mark in ("Ada", "Lovelace", "example.org", "7946"):
        assert mark not in note.text
    chats.close()


def test_trouble_that_was_told_goes_to_nobodys_list_and_is_not_kept_as_a_label(tmp_path: Path):
    advisor = Unknowing()
    advisor.care = ("despair",)
    chats = serving(tmp_path, advisor=advisor)
    shown = ask(chats, "I can't go on")
    assert chats.store.unanswered.all() == ()
    assert shown.replies[0].buttons == ()
    assert "90 days" not in said(shown)
    assert '"care"' not in chats.store.records.record(shown.change.address).conversations[0].turns[0].text
    chats.close()


def test_replies_to_one_message_have_the_same_keys_each_time(chats: Serving):
    asked: Message = message("hello")
    first, second = (run(chats.service.handle(asked)) for _ in range(2))
    assert [each.idempotency_key for each in first.replies] == [each.idempotency_key for each in second.replies]
    other = run(chats.service.handle(message("hello", number=2)))
    assert other.replies[0].idempotency_key != first.replies[0].idempotency_key
    assert len(first.replies[0].idempotency_key) <= 25


def test_a_command_put_into_our_words_is_answered_in_the_language_of_the_learner(chats: Serving):
    ask(chats, "/compare Data Cert and Cloud Cert", language="de")
    ask(chats, "/recognition Data Cert", number=2)
    ask(chats, "/ask is Data Cert worth it?", number=3, chat="elsewhere", language="de")
    assert [context.answers_in for _, context in chats.advisor.seen] == ["de", "de", None]


def test_a_language_that_is_not_worded_is_answered_in_english(chats: Serving):
    ask(chats, "/compare Data Cert and Cloud Cert", language="zz")
    assert [context.answers_in for _, context in chats.advisor.seen] == ["en"]
