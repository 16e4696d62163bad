import re
from datetime import date

from bot.advisor.composition import Draft
from bot.advisor.models import Kind, Profile
from tests.bot.advisor.made_up import Shelf, credential, fact, price

TODAY = date(2026, 11, 23)


def evidence(name):
    return Shelf().evidence.fact(credential(name, price("10")), "price")


def draft(aim=850):
    return Draft(Kind.FACTS, TODAY, Profile(), aim)


def test_marks_are_numbered_in_reading_order_and_cited_once():
    writing = draft()
    writing.say("First.", evidence("b"))
    writing.paragraph()
    writing.say("Second.", evidence("a"), evidence("b"))
    answer = writing.finish(index=None)
    assert answer.text == "First [1].\n\nSecond [1][2]."
    assert [(each.mark, each.evidence.subject) for each in answer.citations] == [(1, "b"), (2, "a")]


def test_dropped_sentences_take_their_citations_along():
    writing = draft(aim=40)
    writing.say("This must stay.", evidence("a"))
    writing.say("This one is long and can go away.", evidence("b"), rank=2)
    writing.say("So can this, but later than that.", evidence("c"), rank=1)
    answer = writing.finish(index=None)
    assert answer.text == "This must stay [1]."
    assert [each.evidence.subject for each in answer.citations] == ["a"]


def test_what_must_stay_stays_however_long():
    writing = draft(aim=10)
    writing.say("A sentence that is longer than the aim.")
    assert writing.finish(index=None).text == "A sentence that is longer than the aim."


def test_next_step_and_questions_close_the_text():
    writing = draft()
    writing.say("Yes.")
    writing.next_step = "Do this."
    writing.questions.extend(["One?", "Two?", "Three?"])
    answer = writing.finish(index=None)
    assert answer.text == "Yes.\n\nDo this.\n\nOne? Two?"
    assert answer.questions == ("One?", "Two?")


def test_a_second_answer_shares_the_marks_of_the_first():
    first, second = draft(), draft()
    first.say("First.", evidence("a"))
    second.say("Second.", evidence("b"), evidence("a"))
    first.append(second)
    answer = first.finish(index=None)
    assert answer.text == "First [1].\n\nSecond [1][2]."
    assert len(answer.citations) == len(set(re.findall(r"\[\d+\]", answer.text)))


def test_age_is_told_from_the_day_of_asking():
    old = Shelf().evidence.fact(credential("a", fact("renewal", "Retake", as_of="2021-01")), "renewal")
    writing = draft()
    writing.say("Old.", old)
    writing.say("New.", evidence("b"))
    assert [each.age for each in writing.finish(index=None).citations] == ["stale", "fresh"]
