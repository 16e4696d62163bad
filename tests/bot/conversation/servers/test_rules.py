"""Where and to whom the bot answers in a community."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.conversation.servers.rules import Cooldowns, ruling
from bot.conversation.servers.settings import ChannelMode, ServerSettings, dump_settings, read_settings
from tests.bot.conversation.servers.communities import Community, labelled, labels, public
from tests.fakes.serving import message, said


@pytest.fixture
def community(tmp_path: Path) -> Iterator[Community]:
    made = Community(tmp_path)
    yield made
    made.close()


def in_channel(channel: str = "100", **more: object):
    return message("CCNA?", chat="group", server="900", channel=channel, **{"is_private": False, **more})


def test_a_channel_that_was_never_set_is_open_and_what_is_kept_comes_back():
    assert ServerSettings().mode("100") is ChannelMode.OPEN
    settings = ServerSettings().with_mode(("100", "200"), ChannelMode.OFF).with_mode(("200",), ChannelMode.THREAD)
    again = read_settings(dump_settings(settings))
    assert again == settings
    assert [again.mode(each) for each in ("100", "200")] == [ChannelMode.OFF, ChannelMode.THREAD]
    assert again.with_mode(("100", "200"), ChannelMode.OPEN).channels == {}


def test_settings_that_cannot_be_read_count_as_none():
    assert read_settings("{") == ServerSettings()
    assert read_settings(json.dumps({"channels": {"1": "nonsense"}})).mode("1") is ChannelMode.OPEN


def test_a_denied_role_wins_and_an_allowed_one_is_needed_where_there_are_any():
    settings = ServerSettings(allowed_roles=("10",), denied_roles=("20",))
    refused = "server-role"
    assert ruling(settings, in_channel(roles=("10",))).refusal is None
    assert ruling(settings, in_channel(roles=("10", "20"))).refusal == refused
    assert ruling(settings, in_channel()).refusal == refused
    assert ruling(settings, in_channel(is_manager=True)).refusal is None


def test_a_pause_holds_for_a_member_in_a_channel_and_not_for_moderators():
    now = 0.0
    cooldowns = Cooldowns(lambda: now)
    settings = ServerSettings(member_cooldown_s=30, channel_cooldown_s=5)
    assert cooldowns.wait_s(settings, in_channel()) == 0
    assert cooldowns.wait_s(settings, in_channel()) == 30
    assert cooldowns.wait_s(settings, in_channel(learner="bob")) == 5
    assert cooldowns.wait_s(settings, in_channel("200")) == 0
    assert cooldowns.wait_s(settings, in_channel(learner="mod", is_moderator=True)) == 0
    now = 6.0
    assert cooldowns.wait_s(settings, in_channel(learner="bob")) == 0
    assert cooldowns.wait_s(settings, in_channel()) == 24


def set_mode(community: Community, mode: str, channel: str = "100") -> None:
    panel = community.setup()
    page = community.choose(panel, "channels")
    how = community.choose(page, channel)
    community.manage(how, mode)


def test_a_channel_that_is_off_says_so_to_the_asker_alone_and_asks_nobody(community: Community):
    set_mode(community, "Off")
    done = community.say("is CCNA worth it")
    assert "switched me off" in said(done)
    assert public(done) == []
    assert community.serving.advisor.seen == []
    assert public(community.say("is CCNA worth it", channel="200")) != []
    assert "You said" in said(community.say("is CCNA worth it", is_private=True))


def test_where_only_mentions_are_answered_a_command_is_answered_to_the_asker_alone(community: Community):
    set_mode(community, "Only mentions are answered in the open")
    assert public(community.say("/ask is CCNA worth it")) == []
    assert public(community.say("is CCNA worth it")) != []


def test_where_threads_are_wanted_even_a_short_answer_goes_into_one(community: Community):
    assert community.say("CCNA?").replies[0].opens_thread is None
    set_mode(community, "Answer in threads")
    assert community.say("CCNA?").replies[0].opens_thread == "Data Cert"
    assert community.say("CCNA?", is_thread=True).replies[0].opens_thread is None


def test_a_long_answer_in_a_channel_opens_a_thread_whose_title_holds_no_word_of_the_asker(community: Community):
    done = community.say("I was fired, is it worth it " + "word " * 120)
    assert done.replies[0].opens_thread == "Data Cert"
    assert community.say("word " * 150, is_private=True).replies[0].opens_thread is None


def test_erasing_and_exporting_ones_own_is_possible_everywhere(community: Community):
    set_mode(community, "Off")
    assert "Forgotten" in said(community.say("/forget"))
    assert "everything that I have kept" in said(community.say("/export", is_private=True, learner="new"))


def test_what_is_set_for_all_holds_where_a_member_says_nothing_else_and_is_no_part_of_the_profile(community: Community):
    panel = community.setup()
    community.manage(panel, "Region, currency, language", form={"region": "Kenya", "currency": "eur", "language": "de"})
    community.say("is CCNA worth it")
    context = community.serving.advisor.seen[-1][1]
    assert (context.profile.region, context.language) == ("Kenya", "de")
    kept = community.serving.store.exchanges.remembered
    address = community.say("hello").change.address
    assert "Kenya" not in (kept(address, is_private=False).profile or "")
    assert "Kenya" not in (kept(address, is_private=True).profile or "")


def test_the_asker_and_moderators_delete_an_answer_and_nobody_else(community: Community):
    done = community.say("is CCNA worth it")
    delete = labelled(done, "Delete")
    refused = community.press(delete, learner="bob")
    assert refused.replies[0].deletes is None
    assert "moderators" in said(refused)
    assert [each.deletes for each in community.press(delete, learner="mod", is_moderator=True).replies] == ["555"]
    assert [each.deletes for each in community.press(delete).replies] == ["555"]
    assert "Delete" not in labels(community.say("is CCNA worth it", is_private=True))


def test_a_button_of_another_does_nothing_for_moderators_either(community: Community):
    done = community.say("is CCNA worth it")
    pressed = community.press(labelled(done, "Compare it"), learner="mod", is_moderator=True)
    assert "somebody else" in said(pressed)


def test_votes_on_open_answers_go_to_the_channel_for_it_without_names_or_words(community: Community):
    panel = community.setup()
    page = community.choose(panel, "feedback")
    community.choose(page, "777")
    why = community.press(labelled(community.say("is my secret worth it"), "👎 Not useful"))
    done = community.press(labelled(why, "It is out of date"))
    (posted,) = (each for each in done.replies if each.target == "777")
    assert not posted.is_private
    assert "out of date" in posted.parts[0].text
    assert "Data Cert" in posted.parts[0].text
    assert "secret" not in posted.parts[0].text
    assert "ann" not in posted.parts[0].text.split()
    private = community.press(labelled(community.say("mine", is_private=True), "👎 Not useful"), is_private=True)
    done = community.press(labelled(private, "It is out of date"), is_private=True)
    assert all(each.target != "777" for each in done.replies)
