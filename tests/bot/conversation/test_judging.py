"""Somebody else's message judged: for the asker alone, about credentials and never about the person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from bot.advisor.models import Context, Profile, Verdict
from bot.conversation.judging import Judging
from bot.conversation.requests import Requests
from tests.bot.conversation.servers.communities import Community, labels, public
from tests.fakes.advising import FakeAdvisor, Outcome, answer, name_of, turn, wording
from tests.fakes.serving import names_in, said

JUDGING = Judging(requests=Requests(phrases=wording(), names_in=names_in, name_of=name_of))


@dataclass
class Harsh(FakeAdvisor):
    """Says of everything that it is worthless."""

    async def answer(self, text: str, context: Context, *, today: date) -> Outcome:
        self.seen.append((text, context))
        (assessment,) = answer().assessments
        harsh = answer("It is worthless [1].", assessments=(replace(assessment, verdict=Verdict.SKIP),))
        return Outcome(harsh, turn(text), context.profile.but(goal="kept"))


@pytest.fixture
def community(tmp_path: Path) -> Iterator[Community]:
    made = Community(tmp_path, Harsh())
    yield made
    made.close()


def judge(community: Community, text: str):
    return community.say(action=("judge", ""), quoted=text, quoted_author="bob", is_private=True)


@pytest.mark.parametrize(
    "text",
    [
        "I just passed Data Cert!!",
        "Finally got my Data Cert today",
        "Happy to share that I've completed Data Cert.",
        "passed data cert, feeling great",
        "I'm now Data Cert certified",
        "My Data Cert arrived",
        "I passed Data Cert last year, was it worth it?",
        "after months of studying I finally got Data Cert and it was not easy",
        "Acabo de aprobar: ya tengo Data Cert",
        "Ich habe Data Cert bestanden",
        "I have the Data Cert and 3 years of experience",
    ],
)
def test_one_who_holds_it_is_never_told_that_it_is_worthless(community: Community, text: str):
    done = judge(community, text)
    assert "worthless" not in said(done)
    assert "how to use it" in said(done)
    assert "name it in full on the CV" in said(done)
    assert labels(done) == ["What builds on Data Cert?"]


@pytest.mark.parametrize(
    "text",
    [
        "Should I take Data Cert?",
        "Get Data Cert for only 299 USD, job guaranteed!",
        "I want to get Data Cert",
        "I'm studying for Data Cert",
        "I failed Data Cert",
        "my boss says Data Cert is great",
        "Data Cert, anyone?",
        "Got Data Cert? We hire you.",
        "We have the best Data Cert course in town",
        "Join my Data Cert bootcamp",
        "I have to take Data Cert",
        "I have a test for Data Cert soon",
    ],
)
def test_one_who_does_not_hold_it_is_no_reason_to_be_silent(community: Community, text: str):
    assert JUDGING.held_in(text) == ()
    assert "worthless" in said(judge(community, text))


def test_what_is_held_and_what_is_wanted_are_told_apart(community: Community):
    text = "I passed Data Cert. Should I do Cloud Cert next?"
    assert JUDGING.held_in(text) == ("Data Cert",)
    judge(community, text)
    assert [each for each, _ in community.serving.advisor.seen] == [
        "Who recognises Data Cert?",
        "Is Cloud Cert worth it?",
    ]


def test_the_answer_is_for_the_asker_alone_and_nothing_of_it_is_kept(community: Community):
    for text in ("I just passed Data Cert", "Get Data Cert, job guaranteed", "nothing here"):
        done = judge(community, text)
        assert public(done) == []
        assert done.change.turn is None
        assert done.change.change_profile is None
        assert done.change.unanswered is None
        assert "Share in channel" not in labels(done)


def test_what_others_hold_is_looked_up_without_the_askers_profile(community: Community):
    judge(community, "I just passed Data Cert")
    assert community.serving.advisor.seen[-1][1].profile == Profile()


def test_a_message_without_a_credential_is_said_to_have_none(community: Community):
    assert "no credential that I know" in said(judge(community, "lunch anyone?"))
    assert community.serving.advisor.seen == []
