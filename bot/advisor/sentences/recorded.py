"""A fact of a record as one sentence, in its own words where these are English."""

from __future__ import annotations

from bot.advisor.desk import Desk
from bot.advisor.rules.case import Case
from bot.advisor.sentences.noted import fact_in_words
from bot.advisor.sentences.phrases import Sentence
from bot.advisor.sentences.prose import sentence_of, status_sentence
from knowledge import Status


def fact_sentence(desk: Desk, case: Case, attribute: str, message: str) -> list[Sentence]:
    """The fact ``attribute`` in the sentence ``message``; empty where it is not known or can't be said here."""
    fact = case.credential.facts.get(attribute)
    evidence = desk.knowledge.evidence.fact(case.credential, attribute)
    if fact is None or evidence is None or not case.credential.is_verified:
        return []
    if not desk.is_english:
        note = fact_in_words(desk, fact)
        return [Sentence(text=desk.say(message, note=note), evidence=(evidence,))] if note else []
    if isinstance(fact.value, str):
        text = desk.say(message, note=sentence_of(fact.value))
    else:
        amount = evidence.claim.split(": ", 1)[-1].split(". ")[0].rstrip(".")
        text = desk.say(message, note=amount)
    return [Sentence(text=text, evidence=(evidence,))]


def change_sentences(desk: Desk, case: Case) -> list[Sentence]:
    """What is noted on a coming or recent change, where it can still be earned."""
    credential = case.credential
    evidence = desk.knowledge.evidence.fact(credential, "status")
    note = status_sentence(desk, credential)
    if not note or evidence is None or not credential.is_verified or credential.status is Status.RETIRED:
        return []
    text = desk.say("status-line", note=note) if desk.is_english else note
    return [Sentence(text=text, evidence=(evidence,))]
