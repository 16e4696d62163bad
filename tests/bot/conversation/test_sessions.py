from __future__ import annotations

import asyncio
from decimal import Decimal

from bot.advisor.models import Answer, Kind, Money, Profile
from bot.conversation.memory import TURNS_KEPT, merge_profiles
from bot.conversation.replies import CommandReplies
from bot.conversation.sessions import Sessions
from bot.errors import StateError
from tests.fakes.advising import TODAY, FakeAdvisor, name_of, sessions, wording


def ask(chats: Sessions, text: str, *, conversation: str = "c", learner: str = "u") -> Answer:
    return asyncio.run(chats.ask(text, conversation=conversation, learner=learner, today=TODAY))


def learn_region(text: str, profile: Profile) -> Profile:
    return profile.but(region=text.removeprefix("in ")) if text.startswith("in ") else profile


def test_turns_belong_to_one_conversation_and_the_profile_to_the_learner():
    advisor = FakeAdvisor(learn=learn_region)
    chats = sessions(advisor)
    ask(chats, "in Kenya", conversation="one")
    ask(chats, "hello", conversation="two")
    ask(chats, "hello", conversation="one")
    contexts = [context for _, context in advisor.seen]
    assert [len(context.turns) for context in contexts] == [0, 0, 1]
    assert contexts[1].profile.region == "Kenya"


def test_learners_share_nothing_even_under_one_conversation_id():
    advisor = FakeAdvisor(learn=learn_region)
    chats = sessions(advisor)
    ask(chats, "in Kenya", learner="ann")
    ask(chats, "hello", learner="bob")
    assert advisor.seen[1][1].profile == Profile()
    assert advisor.seen[1][1].turns == ()


def test_only_the_last_turns_are_kept():
    advisor = FakeAdvisor()
    chats = sessions(advisor)
    for number in range(TURNS_KEPT + 3):
        ask(chats, f"message {number}")
    kept = chats.context(conversation="c", learner="u").turns
    assert len(kept) == TURNS_KEPT
    assert kept[-1].text == f"message {TURNS_KEPT + 2}"


def test_ten_messages_of_one_conversation_at_once_are_answered_in_order():
    async def together() -> None:
        await asyncio.gather(
            *(chats.ask(str(number), conversation="c", learner="u", today=TODAY) for number in range(10))
        )

    advisor = FakeAdvisor(pause=lambda text: 0.02 - int(text) * 0.002)
    chats = sessions(advisor)
    asyncio.run(together())
    assert advisor.finished == [str(number) for number in range(10)]
    assert [len(context.turns) for _, context in advisor.seen] == list(range(10))


def test_another_conversation_is_not_held_up():
    async def together() -> None:
        await asyncio.gather(
            chats.ask("slow", conversation="one", learner="u", today=TODAY),
            chats.ask("fast", conversation="two", learner="u", today=TODAY),
        )

    advisor = FakeAdvisor(pause=lambda text: 0.05 if text == "slow" else 0.0)
    chats = sessions(advisor)
    asyncio.run(together())
    assert advisor.finished == ["fast", "slow"]


def test_what_two_conversations_learn_at_the_same_time_is_kept_from_both():
    def learn(text: str, profile: Profile) -> Profile:
        return profile.but(region="Kenya") if text == "region" else profile.but(hours_per_week=6.0)

    async def together() -> None:
        await asyncio.gather(
            chats.ask("region", conversation="one", learner="u", today=TODAY),
            chats.ask("hours", conversation="two", learner="u", today=TODAY),
        )

    chats = sessions(FakeAdvisor(learn=learn, pause=lambda text: 0.02 if text == "region" else 0.01))
    asyncio.run(together())
    assert chats.context(conversation="one", learner="u").profile == Profile(region="Kenya", hours_per_week=6.0)


def test_merging_keeps_what_another_conversation_took_back():
    before = Profile(region="Kenya", level="entry")
    assert merge_profiles(Profile(region="Kenya"), before, before.but(region="Ghana")) == Profile(region="Ghana")


def test_forget_erases_profile_and_every_conversation_of_that_learner_only():
    chats = sessions(FakeAdvisor(learn=learn_region))
    for learner in ("ann", "bob"):
        ask(chats, "in Kenya", conversation="one", learner=learner)
        ask(chats, "hello", conversation="two", learner=learner)
    reply = ask(chats, "/forget", conversation="one", learner="ann")
    assert reply.kind is Kind.PROFILE
    assert reply.profile == Profile()
    for conversation in ("one", "two"):
        assert chats.context(conversation=conversation, learner="ann").turns == ()
        assert len(chats.context(conversation=conversation, learner="bob").turns) == 1
    assert chats.context(conversation="one", learner="ann").profile == Profile()


def test_an_answer_under_way_when_all_is_forgotten_leaves_no_trace():
    async def together() -> None:
        slow = asyncio.create_task(chats.ask("in Kenya", conversation="one", learner="u", today=TODAY))
        await asyncio.sleep(0.01)
        await chats.ask("/forget", conversation="two", learner="u", today=TODAY)
        await slow

    chats = sessions(FakeAdvisor(learn=learn_region, pause=lambda text: 0.05))
    asyncio.run(together())
    assert chats.context(conversation="one", learner="u").turns == ()
    assert chats.context(conversation="one", learner="u").profile == Profile()


def test_new_drops_the_conversation_and_keeps_the_profile():
    chats = sessions(FakeAdvisor(learn=learn_region))
    ask(chats, "in Kenya")
    ask(chats, "/new")
    assert chats.context(conversation="c", learner="u").turns == ()
    assert chats.context(conversation="c", learner="u").profile.region == "Kenya"


def test_profile_shows_names_and_what_was_said():
    profile = Profile(
        goal="data analyst",
        budget=Money(amount=Decimal("200.00"), currency="USD"),
        is_budget_monthly=True,
        hours_per_week=2.5,
        held=("data-cert",),
        has_degree=False,
        payer="employer",
    )
    chats = sessions()
    chats.start_with(profile, learner="u")
    text = ask(chats, "/profile").text
    for said in ("data analyst", "200 USD a month", "2.5", "Data Cert", "Degree: no", "your employer"):
        assert said in text
    assert "data-cert" not in text


def test_profile_of_a_new_learner_says_that_nothing_is_known():
    assert "nothing" in ask(sessions(), "/profile").text


def test_sources_repeats_the_claims_of_the_last_answer_with_their_citations():
    chats = sessions()
    assert ask(chats, "/sources").citations == ()
    ask(chats, "hello")
    reply = ask(chats, "/sources")
    assert "[1] Data Cert costs 149.50 USD." in reply.text
    assert [citation.mark for citation in reply.citations] == [1]


def test_an_unknown_command_names_the_help():
    reply = ask(sessions(), "/frobnicate")
    assert "/frobnicate" in reply.text
    assert "/help" in reply.text


def test_commands_do_not_reach_the_advisor_and_messages_with_slashes_do():
    advisor = FakeAdvisor()
    chats = sessions(advisor)
    for command in ("/help", " /HELP ", "/start", "/profile", "/sources", "/new", "/forget", "/quit", "/nonsense"):
        ask(chats, command)
    assert advisor.seen == []
    for message in ("/r/itcareers says A+ is dead", "/help me choose", "CCNA/Security+?", "/"):
        ask(chats, message)
    assert len(advisor.seen) == 4


def test_half_a_surrogate_pair_is_repaired_before_anything_reads_it():
    advisor = FakeAdvisor()
    ask(sessions(advisor), "hello \ud83d")
    assert advisor.seen[0][0] == "hello \ufffd"


class FullDisk:
    def save(self, memory: object) -> None:
        raise StateError("state.json cannot be written (No space left on device); what it held is kept")


def test_an_answer_is_given_even_where_it_cannot_be_kept():
    told: list[StateError] = []
    reply = ask(sessions(store=FullDisk(), on_fault=told.append), "hello")
    assert "hello" in reply.text
    assert "state.json" in str(told[0])


def test_help_says_where_what_is_typed_stays():
    assert "forgotten when you leave" in ask(sessions(), "/help").text
    kept = Sessions(FakeAdvisor(), CommandReplies(phrases=wording(), name_of=name_of, state_name="state.json"))
    assert "state.json" in ask(kept, "/help").text
    assert "forgotten when you leave" not in ask(kept, "/help").text
