"""Despair told without a cue word is heard by likeness; weariness of an exam or a job is not despair."""

import pytest

from bot.advisor.care.likeness import Hearing, grave_clauses
from bot.advisor.rules.care import Care
from bot.errors import WordingError
from knowledge import ModelError
from tests.shared_application import application


@pytest.fixture(scope="module")
def hearing() -> Hearing:
    return Hearing(application().knowledge.embed)


@pytest.mark.parametrize(
    "text",
    [
        "there's no light anymore, lost job house and wife",
        "i wish someone would just end me",
        "i'm so tired of fighting, i don't want to be alive for this",
        "i just can't see myself getting through this year alive",
    ],
)
def test_despair_is_heard_by_likeness(hearing, text):
    assert Care.DESPAIR in hearing.told_in(text).flags


@pytest.mark.parametrize(
    "text",
    [
        "is there any future in networking",
        "i'm so done with windows updates, linux cert?",
        "is comptia dying",
        "my life is busy, 4 hours a week for itil",
        "ive done nothing but courses for two years and im exhausted. one more??",
        "giving up my job for a bootcamp?",
        "i don't see a reason to pay for coursera plus",
    ],
)
def test_weariness_is_answered_as_ever(hearing, text):
    assert Care.DESPAIR not in hearing.told_in(text).flags


def test_a_message_without_a_grave_word_is_not_embedded():
    def embed(texts):
        raise AssertionError(texts)

    assert Hearing(embed).told_in("is the pmp worth it? 9 hours a week").flags == ()


def test_cues_still_count_where_the_model_fails():
    def embed(texts):
        raise ModelError("no model")

    assert Hearing(embed).told_in("i want to die").flags == (Care.DESPAIR,)
    assert Hearing(embed).told_in("there's no light anymore").flags == ()


def test_missing_examples_are_named(tmp_path, hearing):
    with pytest.raises(WordingError, match=r"despair\.txt"):
        Hearing(application().knowledge.embed, examples=tmp_path).told_in("there is no light anymore for me")


def test_only_grave_clauses_are_looked_at():
    assert grave_clauses("i feel empty inside. should i do ccna?") == ["i feel empty inside"]
    assert grave_clauses("meta front end developer coursera, or back-end developer for end users") == []
