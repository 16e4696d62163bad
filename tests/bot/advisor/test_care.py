import pytest

from bot.advisor.rules.care import Care, care_flags


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("what's the point, i don't want to live anymore", Care.DESPAIR),
        ("sometimes I think my kids are better off without me", Care.DESPAIR),
        ("where do i get az-900 dumps", Care.CHEATING),
        ("can someone take the exam for my comptia", Care.CHEATING),
        ("i want to buy a pmp certificate without the exam", Care.CHEATING),
        ("im 15 and want security+", Care.MINOR),
        ("my son wants it, he is a 16 year old", Care.MINOR),
        ("I'm still in high school, is ccna ok?", Care.MINOR),
        ("this is my last 300 dollars", Care.LAST_MONEY),
        ("should i take a loan for this bootcamp", Care.LAST_MONEY),
        ("it would be my entire savings", Care.LAST_MONEY),
        ("does it help with a visa for canada", Care.IMMIGRATION),
        ("i was convicted years ago, can i do phlebotomy", Care.RECORD),
        ("is this course a scam?", Care.SCAM),
        ("got laid off in may", Care.LOSS),
    ],
)
def test_told_once_is_heard(text, flag):
    assert flag in care_flags(text)


@pytest.mark.parametrize(
    "text",
    [
        "im 17 weeks into the google data course",
        "i'm 12 hours a week free",
        "I am 10 years into my career, is cissp worth it",
        "is the loan officer licence worth it",
        "i live in london, is prince2 worth it",
        "can i pay the exam with a credit card",
        "what is the pass mark of the test",
        "best certificate for a data analyst",
    ],
)
def test_ordinary_messages_raise_nothing_urgent(text):
    assert not set(care_flags(text)) & {Care.DESPAIR, Care.CHEATING, Care.MINOR, Care.LAST_MONEY}


def test_the_most_urgent_comes_first():
    flags = care_flags("i want to die, i lost my job and took out a loan")
    assert flags[0] is Care.DESPAIR
