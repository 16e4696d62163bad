"""What is said where a message tells of something that comes before advice."""

from __future__ import annotations

import re

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.models import CostEstimate, Kind, Question, Verdict
from bot.advisor.reading.places import region_in
from bot.advisor.rules.barriers import barrier_asked
from bot.advisor.rules.care import Care, Told, asks_to_borrow, minor_told, other_person
from bot.advisor.rules.legitimacy import SIGNS, is_suspect_offer, warning_signs
from bot.advisor.rules.licensed_work import is_of_course, licensed_asked
from bot.advisor.rules.regions import covers
from bot.advisor.sentences.to_the_point import notes_to_the_point
from bot.advisor.sentences.verdicts import LARGE_SUM_CURRENCIES, LARGE_SUM_USD, say_note
from knowledge import CredentialType

PREFACES = (
    Care.MINOR,
    Care.LAST_MONEY,
    Care.LICENSED_WORK,
    Care.IMMIGRATION,
    Care.RECORD,
    Care.BARRIER,
    Care.CLEARANCE,
    Care.LOSS,
)
FIRST = (Care.LAST_MONEY, Care.LICENSED_WORK, Care.IMMIGRATION, Care.RECORD, Care.BARRIER)
WITH_STEP = (Care.LAST_MONEY, Care.MINOR, Care.LICENSED_WORK, Care.IMMIGRATION, Care.RECORD)
MOST_SAID = 2
_VISA_FOR = re.compile(r"\bvisas?\b[^.?!;]{0,20}?\b((?:for|to|in|into) [^.?!;]{3,40})", re.IGNORECASE)
MOST_ROUTES = 1
WITHOUT_ADVICE = (Kind.OUT_OF_SCOPE, Kind.SMALL_TALK, Kind.PROFILE, Kind.NEEDS_DETAIL)


def instead(question: Question, told: Told, desk: Desk) -> Draft | None:
    """The answer that takes the place of any advice, or ``None``."""
    flags = told.flags
    if Care.DESPAIR in flags:
        draft = Draft(Kind.OUT_OF_SCOPE, desk.today, question.profile)
        draft.say(desk.say("care-despair"))
        _refer(draft, desk, Care.DESPAIR, question.profile.region)
        return draft
    if is_suspect_offer(told.text):
        return _on_an_offer(question, told, desk, is_suspect=True)
    if Care.CHEATING in flags:
        draft = Draft(Kind.OUT_OF_SCOPE, desk.today, question.profile)
        draft.say(desk.say("care-cheating"))
        draft.next_step = desk.say("next-mock")
        return draft
    if Care.SCAM in flags and not question.credentials:
        return _on_an_offer(question, told, desk, is_suspect=False)
    return _told_only(question, told, desk)


def _refer(draft: Draft, desk: Desk, flag: Care, region: str | None) -> None:
    """Names who can help where the learner lives, as far as a sourced route is held; nothing where none is."""
    if region is None:
        return
    topic = f"referral-{flag}"
    routes = [note for note in desk.knowledge.notes() if topic in note.topics and covers(note.region, region)]
    for note in routes[:MOST_ROUTES]:
        text = note.brief if desk.is_english else desk.say("care-referral", name=note.organisation)
        draft.say(text, desk.knowledge.evidence.note(note), rank=1)


def _country_of_visa(text: str) -> str | None:
    """The country that a visa is wanted for, where it is said after it ("a skilled visa for Australia")."""
    found = _VISA_FOR.search(text)
    return region_in(found.group(1).lower(), found.group(1)) if found is not None else None


def _told_only(question: Question, told: Told, desk: Desk) -> Draft | None:
    """What care demands, alone: for a message to which there is no ordinary answer, where care has a step to offer."""
    wanted = [flag for flag in _said_of(told.flags, question, desk) if flag in (*FIRST, Care.MINOR)]
    if question.kind not in WITHOUT_ADVICE or not wanted:
        return None
    if question.kind is Kind.NEEDS_DETAIL and Care.LICENSED_WORK not in wanted:
        return None
    if question.kind is Kind.PROFILE and Care.LAST_MONEY not in wanted and Care.LICENSED_WORK not in wanted:
        return None
    draft = Draft(Kind.CONCEPT, desk.today, question.profile)
    for flag in wanted[:MOST_SAID]:
        draft.say(_sentence(flag, told.text, desk))
        _refer(draft, desk, flag, question.profile.region)
    draft.next_step = _next_step(wanted, desk)
    return draft


def _on_an_offer(question: Question, told: Told, desk: Desk, *, is_suspect: bool) -> Draft:
    """Warning signs by rule; a credential that is named is real, whatever the offer is."""
    is_unknown = bool(question.unknown_names) and not is_suspect
    draft = Draft(Kind.UNKNOWN_CREDENTIAL if is_unknown else Kind.FACTS, desk.today, question.profile)
    seen = warning_signs(told.text)
    if is_suspect:
        draft.say(desk.say("care-offer-first"))
    if is_unknown:
        draft.say(desk.say("unknown-named", name=question.unknown_names[0][:60]))
    signs = [desk.say(f"sign-{sign}") for sign in seen]
    if signs:
        draft.say(desk.say("care-scam-present", signs=_listed(signs, "list-and", desk)))
        missing = [desk.say(f"sign-{sign}") for sign in SIGNS if sign not in seen]
        if missing:
            draft.say(desk.say("care-scam-not-seen", signs=_listed(missing, "list-or", desk)))
    else:
        draft.say(desk.say("care-scam-absent"))
    draft.say(desk.say("care-scam-unknown"))
    _say_real(draft, question, desk)
    draft.paragraph()
    draft.say(desk.say("care-scam-rule"))
    _refer(draft, desk, Care.SCAM, question.profile.region)
    draft.next_step = desk.say("next-scam")
    return draft


def _say_real(draft: Draft, question: Question, desk: Desk) -> None:
    for credential in desk.credentials(question.credential_ids)[:1]:
        evidence = desk.knowledge.evidence.fact(credential, "issuer")
        if evidence is not None:
            draft.paragraph()
            message = desk.say("care-offer-real", name=credential.short_name, issuer=credential.issuer)
            draft.say(message, evidence)
            notes = desk.knowledge.notes_about(credential.id)
            sceptical = [note for note in notes if note.is_sceptical and desk.is_english]
            for note in notes_to_the_point(question.text, sceptical, [credential])[:1]:
                say_note(draft, desk, note, credential)
            draft.shown.append(credential.id)


def _listed(parts: list[str], message: str, desk: Desk) -> str:
    return parts[0] if len(parts) == 1 else desk.say(message, first=", ".join(parts[:-1]), second=parts[-1])


def add_care(draft: Draft, told: Told, desk: Desk, question: Question) -> None:
    """Adds what the flags demand to an answer: one plain sentence each, at most two, and a free next step."""
    text = told.text
    wanted = _said_of(told.flags, question, desk)
    said = wanted[:MOST_SAID]
    before = [flag for flag in said if flag in FIRST or (flag is Care.MINOR and minor_told(text) != "you")]
    if before:
        draft.prepend(" ".join(_sentence(flag, text, desk) for flag in before))
    for flag in said:
        if flag not in before:
            draft.paragraph()
            draft.say(_sentence(flag, text, desk))
    for flag in said:
        aimed_at = _country_of_visa(text) if flag is Care.IMMIGRATION else None
        _refer(draft, desk, flag, aimed_at or question.profile.region)
    relation = other_person(text)
    if relation is not None:
        draft.paragraph()
        draft.say(desk.say("care-other-person", relation=relation))
    is_licensed = draft.kind is Kind.UNKNOWN_CREDENTIAL and desk.topics.is_licensed_work(text)
    if is_licensed and Care.LICENSED_WORK not in said:
        draft.paragraph()
        draft.say(desk.say("care-licensed-work"))
    step = _next_step(wanted, desk)
    if step is not None:
        draft.next_step = step
    else:
        _say_large_sum(draft, desk)


def _said_of(flags: tuple[Care, ...], question: Question, desk: Desk) -> list[Care]:
    """The flags that ask for a sentence, in order; where a licence itself is meant, it needs no word on licences."""
    wanted = [flag for flag in PREFACES if flag in flags]
    if (
        Care.LICENSED_WORK in wanted
        and not is_of_course(question.text)
        and any(each.type is CredentialType.LICENCE for each in desk.credentials(question.credential_ids))
    ):
        wanted.remove(Care.LICENSED_WORK)
    return wanted


def _sentence(flag: Care, text: str, desk: Desk) -> str:
    if flag is Care.MINOR:
        who = minor_told(text) or "you"
        return desk.say("care-minor") if who == "you" else desk.say("care-minor-other", who=desk.say(f"who-{who}"))
    if flag is Care.LAST_MONEY:
        return desk.say("care-loan" if asks_to_borrow(text) else "care-last-money")
    if flag is Care.LICENSED_WORK:
        return desk.say(f"care-licensed-{licensed_asked(text) or 'open'}")
    if flag is Care.BARRIER:
        return desk.say(f"care-barrier-{barrier_asked(text) or 'exam'}")
    return desk.say(f"care-{flag}")


def _next_step(wanted: list[Care], desk: Desk) -> str | None:
    for flag in WITH_STEP:
        if flag in wanted:
            return desk.say(f"next-{flag}")
    return None


def _say_large_sum(draft: Draft, desk: Desk) -> None:
    cost = _large_cost(draft)
    if cost is None or cost.high is None:
        return
    draft.paragraph()
    draft.compute(*cost.computed)
    draft.say(desk.say("care-large-sum", amount=desk.amount(cost.high, cost.currency)), *cost.evidence)


def _large_cost(draft: Draft) -> CostEstimate | None:
    """What is recommended first, where it costs much; a question of fact is not a recommendation."""
    if draft.kind not in (Kind.WORTH_IT, Kind.RECOMMEND, Kind.COMPARE, Kind.PLAN):
        return None
    for assessment in draft.assessments[:1]:
        cost = assessment.cost
        if cost is None or cost.high is None or assessment.verdict in (Verdict.SKIP, Verdict.NOT_ENOUGH_EVIDENCE):
            continue
        if cost.high > LARGE_SUM_USD and cost.currency in LARGE_SUM_CURRENCIES:
            return cost
    return None
