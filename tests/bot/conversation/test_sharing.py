"""An answer for one person shared with all: nothing of the person travels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.advisor.models import Kind, LinkedCredential, Profile
from bot.conversation.requests import Requests
from bot.conversation.sharing import Sharing
from tests.bot.conversation.servers.communities import Community, labelled, labels, planted, public
from tests.fakes.advising import FakeAdvisor, name_of, turn, wording
from tests.fakes.serving import names_in, said

SHARING = Sharing(requests=Requests(phrases=wording(), names_in=names_in, name_of=name_of))


@pytest.fixture
def community(tmp_path: Path) -> Iterator[Community]:
    made = Community(tmp_path, FakeAdvisor(learn=planted))
    yield made
    made.close()


def linked(credential_id: str, role: str = "subject") -> LinkedCredential:
    return LinkedCredential(credential_id=credential_id, span=credential_id, start=0, score=1.0, role=role)


def test_only_what_anybody_could_have_asked_is_asked_again():
    question = turn("I have 200 USD and the A+, is it worth it").question
    assert SHARING.question(question, Profile()) == "Is Data Cert worth it?"
    two = replace(question, kind=Kind.COMPARE, credentials=(linked("data-cert"), linked("cloud-cert")))
    assert SHARING.question(two, Profile()) == "Compare Data Cert and Cloud Cert"
    assert SHARING.question(two, Profile(held=("cloud-cert",))) == "Is Data Cert worth it?"
    held = replace(question, credentials=(linked("data-cert", "held"),))
    assert SHARING.question(held, Profile()) is None
    assert SHARING.question(question, Profile(in_progress=("data-cert",))) is None
    assert SHARING.question(replace(question, kind=Kind.PLAN), Profile()) is None


def test_it_is_shown_first_to_the_asker_alone_and_nothing_is_posted(community: Community):
    answer = community.say("secret: 200 USD, is it worth it", is_private=True)
    preview = community.press(labelled(answer, "Share in channel"), is_private=True)
    assert public(preview) == []
    assert "everybody here would see" in said(preview)
    assert labels(preview) == ["Post it here", "Keep it to myself"]
    assert "nobody but you" in said(community.press(labelled(preview, "Keep it to myself"), is_private=True))


def test_what_is_posted_was_made_without_the_profile_and_can_be_deleted(community: Community):
    answer = community.say("secret: 200 USD, is it worth it", is_private=True)
    preview = community.press(labelled(answer, "Share in channel"), is_private=True)
    done = community.press(labelled(preview, "Post it here"), is_private=True)
    for text, context in community.serving.advisor.seen[1:]:
        assert text == "Is Data Cert worth it?"
        assert (context.profile, context.turns) == (Profile(), ())
    (posted,) = public(done)
    words = "\n".join(part.text for part in posted.parts)
    assert "You said: Is Data Cert worth it?" in words
    assert "secret" not in words.lower()
    assert "200" not in words
    assert [each.label for each in posted.buttons] == ["Delete"]
    assert "Posted" in said(done)
    assert [each.deletes for each in community.press(posted.buttons[0], is_moderator=True, learner="mod").replies] == [
        "555"
    ]


def test_sharing_changes_nothing_that_is_remembered(community: Community):
    answer = community.say("secret: is it worth it", is_private=True)
    preview = community.press(labelled(answer, "Share in channel"), is_private=True)
    for done in (preview, community.press(labelled(preview, "Post it here"), is_private=True)):
        assert done.change.turn is None
        assert done.change.change_profile is None


def test_it_is_offered_for_a_private_answer_in_a_community_alone(community: Community):
    assert "Share in channel" not in labels(community.say("is it worth it"))
    assert "Share in channel" not in labels(community.say("is it worth it", is_private=True, server=None))


def test_another_cannot_press_it(community: Community):
    answer = community.say("secret: is it worth it", is_private=True)
    done = community.press(labelled(answer, "Share in channel"), learner="bob", is_private=True)
    assert "somebody else" in said(done)
