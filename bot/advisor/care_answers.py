"""What is said where a message tells of something that comes before advice."""

from __future__ import annotations

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.models import Kind, Question, Verdict
from bot.advisor.rules.care import Care, other_person
from bot.advisor.rules.legitimacy import warning_signs

PREFACES = (Care.MINOR, Care.LAST_MONEY, Care.IMMIGRATION, Care.RECORD, Care.CLEARANCE, Care.LOSS)
FIRST = (Care.LAST_MONEY, Care.IMMIGRATION, Care.RECORD)
MOST_SAID = 2
LARGE_SUM_USD = 500
"""Over about 500 USD two things are checked by the learner first (``VOICE.md``, 2026-11)."""


def instead(question: Question, flags: tuple[Care, ...], desk: Desk) -> Draft | None:
    """The answer that takes the place of any advice, or ``None``."""
    if Care.DESPAIR in flags:
        draft = Draft(Kind.OUT_OF_SCOPE, desk.today, question.profile)
        draft.say(desk.say("care-despair"))
        return draft
    if Care.CHEATING in flags:
        draft = Draft(Kind.OUT_OF_SCOPE, desk.today, question.profile)
        draft.say(desk.say("care-cheating"))
        draft.next_step = desk.say("next-mock")
        return draft
    if Care.SCAM in flags and not question.credentials:
        return _on_an_offer(question, desk)
    return None


def _on_an_offer(question: Question, desk: Desk) -> Draft:
    """Warning signs by rule, where no credential that we know is in question."""
    kind = Kind.UNKNOWN_CREDENTIAL if question.unknown_names else Kind.FACTS
    draft = Draft(kind, desk.today, question.profile)
    signs = [desk.say(f"sign-{sign}") for sign in warning_signs(question.text)]
    if question.unknown_names:
        draft.say(desk.say("unknown-named", name=question.unknown_names[0][:60]))
    if signs:
        listed = signs[0] if len(signs) == 1 else desk.say("list-and", first=", ".join(signs[:-1]), second=signs[-1])
        draft.say(desk.say("care-scam-present", signs=listed))
    else:
        draft.say(desk.say("care-scam-absent"))
    draft.say(desk.say("care-scam-unknown"))
    draft.say(desk.say("care-scam-rule"))
    draft.next_step = desk.say("next-scam")
    return draft


def add_care(draft: Draft, flags: tuple[Care, ...], desk: Desk, text: str) -> None:
    """Adds what the flags demand to an answer: one plain sentence each, at most two, and a free next step."""
    for flag in [each for each in PREFACES if each in flags][:MOST_SAID]:
        if flag in FIRST:
            draft.prepend(desk.say(f"care-{flag}"))
        else:
            draft.paragraph()
            draft.say(desk.say(f"care-{flag}"))
    relation = other_person(text)
    if relation is not None:
        draft.paragraph()
        draft.say(desk.say("care-other-person", relation=relation))
    if draft.kind is Kind.UNKNOWN_CREDENTIAL and desk.topics.is_licensed_work(text):
        draft.paragraph()
        draft.say(desk.say("care-licensed-work"))
    if Care.LAST_MONEY in flags:
        draft.next_step = desk.say("next-last-money")
    elif Care.MINOR in flags:
        draft.next_step = desk.say("next-minor")
    elif Care.IMMIGRATION in flags:
        draft.next_step = desk.say("next-immigration")
    elif Care.RECORD in flags:
        draft.next_step = desk.say("next-record")
    elif _is_large(draft) and Care.LAST_MONEY not in flags:
        draft.paragraph()
        draft.say(desk.say("care-large-sum"))


def _is_large(draft: Draft) -> bool:
    """Whether what is recommended costs much; a question of fact is not a recommendation."""
    if draft.kind not in (Kind.WORTH_IT, Kind.RECOMMEND, Kind.COMPARE, Kind.PLAN):
        return False
    for assessment in draft.assessments[:1]:
        cost = assessment.cost
        if cost is None or cost.high is None or assessment.verdict in (Verdict.SKIP, Verdict.NOT_ENOUGH_EVIDENCE):
            continue
        if cost.high > LARGE_SUM_USD and cost.currency in ("USD", "EUR", "GBP"):
            return True
    return False
