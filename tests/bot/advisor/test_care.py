import pytest

from bot.advisor.rules.care import Care, care_flags
from bot.advisor.rules.care_trouble import mistreatment


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
        ("if the pmp result is a fail i will not be here next week", Care.DESPAIR),
        ("im self harming again. should i do comptia a+", Care.DESPAIR),
        ("nobody will notice when im gone so why bother with certs", Care.DESPAIR),
        ("said goodbye to everyone already", Care.DESPAIR),
        ("debt collectors call me every day", Care.LAST_MONEY),
        ("bootcamp offers an income share agreement, 12k, good idea?", Care.LAST_MONEY),
        ("my parents will mortgage the house for my data science diploma", Care.LAST_MONEY),
        ("yr 11 student, want to do coding cert", Care.MINOR),
        ("sophomore, high school. which cyber cert", Care.MINOR),
        ("nearly 16, can i do a cscs card", Care.MINOR),
        ("will az-104 get me sponsored in the uk", Care.IMMIGRATION),
        ("i have no papers in the us, can i take cna", Care.IMMIGRATION),
        ("dentist from iran, live in toronto. dental assistant cert to start?", Care.LICENSED_WORK),
        ("can i fix gas boilers with an nvq level 2 plumbing", Care.LICENSED_WORK),
        ("a friend on discord offers to take my az-900 for 80 usd", Care.CHEATING),
        ("i want to photoshop my name on a google certificate", Care.CHEATING),
        ("did 3 years inside, out now. which cert gets me work", Care.RECORD),
        ("spent convictions, want sia badge", Care.RECORD),
        ("they told me at the interview they want someone younger", Care.BARRIER),
        ("changed my name after transition, old name on my ccna", Care.BARRIER),
        ("mum died in spring, which admin course", Care.GRIEF),
        ("long covid, can only do 30 minutes a day", Care.HEALTH),
        ("burnt out from nursing, doc signed me off", Care.HEALTH),
        ("my boss shouts at me every day", Care.MISTREATED),
        ("my husband doesnt let me study", Care.MISTREATED),
        ("employer holds my passport and i pay for the training", Care.MISTREATED),
        ("should i make my son take a+, he is 22", Care.OTHER_PERSON),
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


@pytest.mark.parametrize(
    "text",
    [
        "i'd rather die than do another scrum course. psm or csm?",
        "would it be suicide to take az-104 without az-900",
        "suicide mission: cissp in 4 weeks with 30 h a week?",
        "azure or aws, my laptop wants to die lol",
        "wont be around next week for a call, is google ux worth it",
        "they are cutting jobs again at my firm, is itil worth it",
        "died laughing at the itil jargon. is it worth it",
        "my manager wants me to get itil. worth it?",
        "boss screams for power bi, is pl-300 good",
        "i want to work in cancer research, is sas worth it",
        "i lost my ccna certificate, can i get a copy",
        "heap dumps in java - which cert covers that",
        "conviction that agile is dead aside, is psm worth it",
        "caution: is the udemy cert accepted",
        "i teach year 10 maths, want to move to data. which cert",
        "almost 16 years as admin, want hr. shrm-cp or aphr",
        "freshman at university, aws or azure",
        "sold my car last year, is now a good time for cissp",
        "been cutting hair for ten years, want to go into ux, which certificate",
        "nurse from lagos, want to go into data. which certificate",
        "my dad wants me to do cpa",
        "will Amazon hire me with ccna",
    ],
)
def test_figures_of_speech_and_near_words_raise_nothing(text):
    assert care_flags(text) == ()


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("boss keeps my passport and i pay for the course", "held"),
        ("they wont let us leave the site until the certificate is done, and dont let us quit", "held"),
        ("my husband hits me. what is the fastest cert", "home"),
        ("being bullied at work by my supervisor", "work"),
        ("my boss calls me at home for a job", None),
    ],
)
def test_how_somebody_is_treated(text, how):
    assert mistreatment(text) == how


def test_the_most_urgent_comes_first():
    flags = care_flags("i want to die, i lost my job and took out a loan")
    assert flags[0] is Care.DESPAIR
