"""What is said where a message tells of something that comes before advice."""

from __future__ import annotations

from collections.abc import Sequence

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.models import CostEstimate, Kind, Question, Verdict
from bot.advisor.reading.places import countries_aimed_at, region_in
from bot.advisor.rules.barriers import barrier_asked
from bot.advisor.rules.care import Care, Told
from bot.advisor.rules.care_cues import asks_for_stay, is_without_papers, plain
from bot.advisor.rules.care_despair import despair_of_another
from bot.advisor.rules.care_minors import minor_told
from bot.advisor.rules.care_money import asks_to_borrow, asks_to_pay_later
from bot.advisor.rules.care_persons import other_person
from bot.advisor.rules.care_trouble import mistreatment, would_move_exam
from bot.advisor.rules.legitimacy import SIGNS, asks_for_signs, is_money_lost, is_suspect_offer, warning_signs
from bot.advisor.rules.licensed_work import asks_for_leave, is_of_course, licensed_asked, work_words
from bot.advisor.rules.regions import covers
from bot.advisor.sentences.to_the_point import notes_to_the_point
from bot.advisor.sentences.verdicts import LARGE_SUM_CURRENCIES, LARGE_SUM_USD, say_note
from bot.advisor.topics import IN_NAME
from knowledge import CredentialType, EvidenceGrade, Relation, RequirementKind

PREFACES = (
    Care.MISTREATED,
    Care.MINOR,
    Care.LAST_MONEY,
    Care.LICENSED_WORK,
    Care.IMMIGRATION,
    Care.RECORD,
    Care.BARRIER,
    Care.CLEARANCE,
    Care.GRIEF,
    Care.HEALTH,
    Care.LOSS,
)
FIRST = (
    Care.MISTREATED,
    Care.LAST_MONEY,
    Care.LICENSED_WORK,
    Care.IMMIGRATION,
    Care.RECORD,
    Care.BARRIER,
    Care.GRIEF,
    Care.HEALTH,
)
WITH_STEP = (Care.LAST_MONEY, Care.MINOR, Care.LICENSED_WORK, Care.IMMIGRATION, Care.RECORD)
GENTLY = (Care.GRIEF, Care.HEALTH)
"""These are answered with a small free step, where a way is looked for."""
SEEKING = (Kind.RECOMMEND, Kind.PLAN, Kind.WORTH_IT, Kind.NEEDS_DETAIL, Kind.COMPARE)
ALONE_WITHOUT_DETAIL = (Care.LICENSED_WORK, Care.IMMIGRATION)
"""Said alone where the question lacks a detail: the certificate is not what decides there."""
OF_STAY = (Kind.COMPARE, Kind.RECOGNITION)
"""Asked of a visa or leave to stay, these are no questions of worth: who recognises a paper decides nothing there."""
BESIDE_OFFERS = (Care.MINOR, Care.IMMIGRATION)
"""What an offer to the learner needs said beside its warning signs."""
MOST_SAID = 2
MOST_ROUTES = 1
WITHOUT_ADVICE = (Kind.OUT_OF_SCOPE, Kind.SMALL_TALK, Kind.PROFILE, Kind.NEEDS_DETAIL)


def instead(question: Question, told: Told, desk: Desk) -> Draft | None:
    """The answer that takes the place of any advice, or ``None``."""
    flags, said = told.flags, plain(told.text)
    if Care.DESPAIR in flags:
        draft = Draft(Kind.OUT_OF_SCOPE, desk.today, question.profile)
        draft.say(desk.say("care-despair-other" if despair_of_another(said) else "care-despair"))
        _refer(draft, desk, Care.DESPAIR, _places(Care.DESPAIR, told.text, question))
        return draft
    if Care.CHEATING not in flags and is_money_lost(said):
        return _on_lost_money(question, desk)
    if Care.MISTREATED in flags and mistreatment(said) == "held":
        return _alone((Care.MISTREATED,), question, told, desk)
    if Care.CHEATING not in flags and is_suspect_offer(said):
        return _on_an_offer(question, told, desk, is_suspect=True)
    if Care.CHEATING in flags:
        draft = Draft(Kind.OUT_OF_SCOPE, desk.today, question.profile)
        draft.say(desk.say("care-cheating"))
        draft.next_step = desk.say("next-mock")
        return draft
    if Care.SCAM in flags and not question.credentials:
        return _on_an_offer(question, told, desk, is_suspect=False)
    return _told_only(question, told, desk)


def _refer(draft: Draft, desk: Desk, flag: Care, places: Sequence[str]) -> None:
    """Names who can help in the first of these places for which a sourced route is held; nothing where none is."""
    topic = f"referral-{flag}"
    held = [note for note in desk.knowledge.notes() if topic in note.topics] if places else []
    routes = [note for place in places for note in held if covers(note.region, place)]
    for note in routes[:MOST_ROUTES]:
        text = note.brief if desk.is_english else desk.say("care-referral", name=note.organisation)
        draft.say(text, desk.knowledge.evidence.note(note), rank=1)


def _told_only(question: Question, told: Told, desk: Desk) -> Draft | None:
    """What care demands, alone: for a message to which there is no ordinary answer, where care has a step to offer."""
    wanted = [flag for flag in _said_of(told.flags, question, desk) if flag in (*FIRST, Care.MINOR)]
    if Care.BARRIER in wanted and barrier_asked(told.text) in ("treated", "name"):
        return _alone((Care.BARRIER,), question, told, desk)
    if Care.LICENSED_WORK in wanted and _asks_for_permission(question, told, desk):
        return _alone((Care.LICENSED_WORK,), question, told, desk)
    if Care.LICENSED_WORK in wanted and licensed_asked(told.text) == "foreign" and not _names_any(question):
        return _alone(tuple(each for each in ALONE_WITHOUT_DETAIL if each in wanted), question, told, desk)
    if Care.IMMIGRATION in wanted and question.kind in OF_STAY and asks_for_stay(told.text):
        return _alone((Care.IMMIGRATION,), question, told, desk)
    if question.kind not in WITHOUT_ADVICE or not wanted:
        return None
    if question.kind is Kind.NEEDS_DETAIL and not set(wanted) & set(ALONE_WITHOUT_DETAIL):
        return None
    if question.kind is Kind.PROFILE and Care.LAST_MONEY not in wanted and Care.LICENSED_WORK not in wanted:
        return None
    return _alone(tuple(wanted[:MOST_SAID]), question, told, desk)


def _names_any(question: Question) -> bool:
    """Whether a paper is named, or a job that papers are held for."""
    return bool(question.credentials or question.unknown_names or question.ambiguities or question.role_id)


def _asks_for_permission(question: Question, told: Told, desk: Desk) -> bool:
    """Whether it is asked if a paper allows reserved work, and no credential is named that could be judged."""
    if licensed_asked(told.text) != "closed" or not asks_for_leave(told.text) or question.unknown_names:
        return False
    return all(each.type is CredentialType.LICENCE for each in desk.credentials(question.credential_ids))


def _alone(flags: tuple[Care, ...], question: Question, told: Told, desk: Desk) -> Draft:
    """What care demands and who can help, without a verdict."""
    kind = question.kind if question.kind is Kind.RECOGNITION else Kind.CONCEPT
    draft = Draft(kind, desk.today, question.profile)
    for flag in flags:
        draft.say(_sentence(flag, told.text, desk))
        _say_law(draft, desk, flag, told.text, question.profile.region)
        _refer(draft, desk, flag, _places(flag, told.text, question))
    draft.next_step = _next_step(list(flags), told.text, desk)
    if draft.next_step is None and set(flags) & set(GENTLY):
        draft.next_step = desk.say("next-gently")
    return draft


def _places(flag: Care, text: str, question: Question) -> list[str]:
    """Where help may be needed, likeliest first: for a move the countries aimed at, else where the learner is."""
    aimed = countries_aimed_at(plain(text)) if flag is Care.IMMIGRATION else []
    here = question.profile.region or region_in(plain(text), text)
    return [*aimed, *((here,) if here else ())]


def _say_law(draft: Draft, desk: Desk, flag: Care, text: str, region: str | None) -> None:
    """The rule of law on the licensed work that is spoken of, where one is held for the place."""
    if flag is not Care.LICENSED_WORK or not desk.is_english:
        return
    words = desk.topics.of(work_words(text))
    likely = {each for each, weight in words.items() if weight >= IN_NAME}
    rules = [
        note
        for note in desk.knowledge.notes()
        if note.grade is EvidenceGrade.LAW_OR_REGULATOR
        and note.relation is Relation.REQUIRED
        and likely.intersection(note.credential_ids)
        and (region is None or covers(note.region, region))
    ]
    if rules:
        best = max(rules, key=lambda note: (max(words.get(each, 0.0) for each in note.credential_ids), note.id))
        draft.say(best.brief, desk.knowledge.evidence.note(best), rank=1)


def _on_lost_money(question: Question, desk: Desk) -> Draft:
    """Money is gone: nothing is scolded; what to keep and whom to tell."""
    draft = Draft(Kind.FACTS, desk.today, question.profile)
    draft.say(desk.say("care-lost"))
    draft.say(desk.say("care-scam-rule"))
    _refer(draft, desk, Care.SCAM, _places(Care.SCAM, "", question))
    draft.next_step = desk.say("next-lost")
    return draft


def _on_an_offer(question: Question, told: Told, desk: Desk, *, is_suspect: bool) -> Draft:
    """Warning signs by rule; a credential that is named is real, whatever the offer is."""
    is_unknown = bool(question.unknown_names) and not is_suspect
    draft = Draft(Kind.UNKNOWN_CREDENTIAL if is_unknown else Kind.FACTS, desk.today, question.profile)
    if is_suspect:
        draft.say(desk.say("care-offer-first"))
    for flag in (each for each in BESIDE_OFFERS if each in told.flags):
        draft.say(_sentence(flag, told.text, desk))
        _refer(draft, desk, flag, _places(flag, told.text, question))
    if is_unknown:
        draft.say(desk.say("unknown-named", name=question.unknown_names[0][:60]))
    for sentence in _signs_said(told.text, desk):
        draft.say(sentence)
    _say_real(draft, question, desk)
    draft.paragraph()
    draft.say(desk.say("care-scam-rule"))
    _refer(draft, desk, Care.SCAM, _places(Care.SCAM, "", question))
    draft.next_step = desk.say("next-scam")
    return draft


def _signs_said(text: str, desk: Desk) -> list[str]:
    """The warning signs in ``text`` and those that are not there; all of them where it asks how to tell in general."""
    seen = warning_signs(text)
    if not seen and asks_for_signs(text):
        return [desk.say("care-scam-signs", signs=_signs(SIGNS, "list-and", desk))]
    unknown = desk.say("care-scam-unknown")
    if not seen:
        return [desk.say("care-scam-absent"), unknown]
    missing = [sign for sign in SIGNS if sign not in seen]
    unseen = [desk.say("care-scam-not-seen", signs=_signs(missing, "list-or", desk))] if missing else []
    return [desk.say("care-scam-present", signs=_signs(seen, "list-and", desk)), *unseen, unknown]


def _signs(signs: Sequence[str], message: str, desk: Desk) -> str:
    return _listed([desk.say(f"sign-{sign}") for sign in signs], message, desk)


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
    if Care.MINOR in said and Care.MINOR not in before and _say_age_rule(draft, desk):
        said.remove(Care.MINOR)
    for flag in said:
        if flag not in before:
            draft.paragraph()
            draft.say(_sentence(flag, text, desk))
    for flag in said:
        _say_law(draft, desk, flag, text, question.profile.region)
        _refer(draft, desk, flag, _places(flag, text, question))
    relation = other_person(text)
    if relation is not None:
        draft.paragraph()
        draft.say(desk.say("care-other-person", relation=relation))
    is_licensed = draft.kind is Kind.UNKNOWN_CREDENTIAL and desk.topics.is_licensed_work(text)
    if is_licensed and Care.LICENSED_WORK not in said:
        draft.paragraph()
        draft.say(desk.say("care-licensed-work"))
    step = _next_step(wanted, text, desk)
    if step is None and set(said) & set(GENTLY) and draft.kind in SEEKING:
        step = desk.say("next-gently")
    if step is not None:
        draft.next_step = step
    else:
        _say_large_sum(draft, desk)


def _say_age_rule(draft: Draft, desk: Desk) -> bool:
    """Says first which age is asked for, where what is spoken of has a rule; whether there was one."""
    for assessment in draft.assessments[:1]:
        credential = desk.credential(assessment.credential_id)
        for requirement in credential.requires if credential is not None else ():
            if credential is None or requirement.kind is not RequirementKind.AGE or not requirement.years_old:
                continue
            evidence = desk.knowledge.evidence.requirement(credential, requirement)
            text = desk.say("care-minor-age", name=credential.short_name, years=str(requirement.years_old))
            draft.prepend(draft.cited(text, evidence))
            return True
    return False


def _said_of(flags: tuple[Care, ...], question: Question, desk: Desk) -> list[Care]:
    """The flags that ask for a sentence, in order; where a licence itself is meant, it needs no word on licences."""
    wanted = [flag for flag in PREFACES if flag in flags]
    if (
        Care.LICENSED_WORK in wanted
        and not is_of_course(question.text)
        and any(each.type is CredentialType.LICENCE for each in desk.credentials(question.credential_ids))
    ):
        wanted.remove(Care.LICENSED_WORK)
    if Care.BARRIER in wanted and Care.HEALTH in wanted:
        wanted.remove(Care.HEALTH)
    if Care.LOSS in wanted and set(wanted) & {*GENTLY, Care.MISTREATED}:
        wanted.remove(Care.LOSS)
    return wanted


def _sentence(flag: Care, text: str, desk: Desk) -> str:
    if flag is Care.MINOR:
        who = minor_told(text) or "you"
        return desk.say("care-minor") if who == "you" else desk.say("care-minor-other", who=desk.say(f"who-{who}"))
    if flag is Care.LAST_MONEY:
        if asks_to_pay_later(text):
            return desk.say("care-pay-later")
        return desk.say("care-loan" if asks_to_borrow(text) else "care-last-money")
    if flag is Care.IMMIGRATION and is_without_papers(text):
        return desk.say("care-immigration-papers")
    if flag is Care.MISTREATED:
        return desk.say(f"care-mistreated-{mistreatment(text) or 'work'}")
    if flag in GENTLY and would_move_exam(text):
        return desk.say(f"care-{flag}-booked")
    if flag is Care.LICENSED_WORK:
        return desk.say(f"care-licensed-{licensed_asked(text) or 'open'}")
    if flag is Care.BARRIER:
        return desk.say(f"care-barrier-{barrier_asked(text) or 'exam'}")
    return desk.say(f"care-{flag}")


def _next_step(wanted: list[Care], text: str, desk: Desk) -> str | None:
    if Care.MISTREATED in wanted and mistreatment(text) == "held":
        return desk.say("next-mistreated-held")
    for flag in WITH_STEP:
        if flag is Care.IMMIGRATION and is_without_papers(text):
            continue
        if flag in wanted:
            return desk.say(f"next-{flag}")
    barrier = barrier_asked(text) if Care.BARRIER in wanted else None
    return desk.say(f"next-barrier-{barrier}") if barrier in ("treated", "name") else None


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
