"""What do you know about me? Forget my budget."""

from __future__ import annotations

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.kind import QuestionKind, no_query
from bot.advisor.models import Kind, Profile, Question, Suggestion
from knowledge import Hit


def _assess(question: Question, hits: tuple[Hit, ...], desk: Desk) -> list[str]:
    """What is known, in words, in a fixed order."""
    del hits
    profile = question.profile
    goal = desk.goal(question)
    known = [
        desk.say("known-goal", goal=goal.label or profile.goal or "") if goal.label or profile.goal else "",
        _budget(profile, desk),
        desk.say("known-hours", hours=f"{profile.hours_per_week:g}") if profile.hours_per_week else "",
        desk.say("known-deadline", weeks=str(profile.deadline_weeks)) if profile.deadline_weeks else "",
        desk.say("known-level", level=profile.level) if profile.level else "",
        desk.say("known-experience", years=f"{profile.experience_years:g}") if profile.experience_years else "",
        desk.say("known-region", region=desk.region_name(profile.region)) if profile.region else "",
        desk.say("known-payer", payer=profile.payer.replace("-", " ")) if profile.payer else "",
        _names("known-held", profile.held, desk),
        _names("known-in-progress", profile.in_progress, desk),
        _names("known-rejected", profile.rejected, desk),
    ]
    return [each for each in known if each]


def _budget(profile: Profile, desk: Desk) -> str:
    if profile.budget is None:
        return ""
    message = "known-budget-monthly" if profile.is_budget_monthly else "known-budget"
    return desk.say(message, budget=desk.money(profile.budget))


def _names(message: str, ids: tuple[str, ...], desk: Desk) -> str:
    found = [each.short_name for each in (desk.credential(one) for one in ids) if each is not None]
    return desk.say(message, names=", ".join(found)) if found else ""


def _compose(question: Question, known: list[str], desk: Desk) -> Draft:
    draft = Draft(Kind.PROFILE, desk.today, question.profile)
    if known:
        draft.say(desk.say("profile-known"))
        for each in known:
            draft.say(each)
    else:
        draft.say(desk.say("profile-empty"))
    draft.paragraph()
    draft.say(desk.say("profile-privacy"))
    text = desk.say("talk-example-recommend")
    draft.suggestions.append(Suggestion(label=text, message=text))
    return draft


KIND = QuestionKind(kind=Kind.PROFILE, query=no_query, assess=_assess, compose=_compose)
