"""What a plan says beside its steps: a way without a paper that wins, trade-offs, where to stop, what is left out."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk, Goal, amount_text
from bot.advisor.models import Computed
from bot.advisor.pathfinding import Way
from bot.advisor.rules.pathway_choices import Choice, StopPoint
from bot.advisor.rules.pathway_routes import Route
from knowledge import Credential, Evidence

MOST_LEFT_OUT = 2


def winning_route(desk: Desk, way: Way, goal: Goal) -> str:
    """The sentence on the way that beats the credentials, empty where these win or nothing is known to."""
    if not way.routes or way.routes[0].route is Route.CREDENTIALS:
        return ""
    return desk.say(f"plan-route-{way.routes[0].route}", goal=goal.label or desk.say("goal-this"))


def say_way(draft: Draft, desk: Desk, way: Way) -> None:
    """Adds the trade-offs, the points to stop at and what is left out, each a sentence that may make way."""
    draft.paragraph()
    for choice in way.choices[1:3]:
        _say_choice(draft, desk, way, choice)
    _say_halts(draft, desk, way.halts)
    _say_left_out(draft, desk, way)


def _say_choice(draft: Draft, desk: Desk, way: Way, choice: Choice) -> None:
    """A variant with what it saves and what it gives up against the best."""
    best = way.choices[0].path
    parts = []
    if best.high_cost is not None and choice.path.high_cost is not None and way.currency is not None:
        parts += _difference(draft, desk, best.high_cost, choice.path.high_cost, way.currency)
    if best.high_weeks is not None and choice.path.high_weeks is not None:
        parts += _difference(draft, desk, Decimal(best.high_weeks), Decimal(choice.path.high_weeks), "weeks")
    if choice.less_recognition > way.choices[0].less_recognition:
        parts.append(desk.say("choice-less-recognised"))
    if not parts:
        return
    steps = desk.credentials(choice.path.ids)
    names = _listed(desk, [each.short_name for each in steps])
    evidence = [each for step in steps for each in _price_and_length(desk, step)]
    label = desk.say(f"choice-{choice.objective}")
    draft.say(desk.say("plan-choice", label=label, names=names, changes=", ".join(parts)), *evidence, rank=1)


def _price_and_length(desk: Desk, credential: Credential) -> list[Evidence]:
    """The evidence for its price, and for its length as the rules of time choose it."""
    lengths = ("effort_hours", "study_hours", "duration_weeks", "duration_band")
    length = next((each for each in lengths if each in credential.facts), None)
    found = [desk.knowledge.evidence.fact(credential, each) for each in ("price", length) if each is not None]
    return [each for each in found if each is not None]


def _difference(draft: Draft, desk: Desk, best: Decimal, other: Decimal, unit: str) -> list[str]:
    if best == other:
        return []
    gap, (high, low) = abs(best - other), (max(best, other), min(best, other))
    value = str(int(gap)) if gap == gap.to_integral_value() else f"{gap:.2f}"
    draft.compute(Computed(value=value, unit=unit, formula=f"{amount_text(high, unit)} - {amount_text(low, unit)}"))
    return [desk.say("choice-less" if other < best else "choice-more", amount=desk.amount(gap, unit))]


def _say_halts(draft: Draft, desk: Desk, halts: Sequence[StopPoint]) -> None:
    """What one holds when stopping at each of the weeks, those alike in one sentence."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for halt in halts:
        if halt.is_known:
            groups.setdefault(halt.in_hand, []).append(halt.week)
    for in_hand, weeks in groups.items():
        for week in weeks:
            draft.compute(Computed(value=str(week), unit=None, formula=f"week {week}: a point to stop at"))
        values = {"weeks": _listed(desk, [str(week) for week in weeks], "list-or")}
        names = [each.short_name for each in desk.credentials(in_hand)]
        message = "plan-halt" if names else "plan-halt-nothing"
        draft.say(desk.say(message, names=_listed(desk, names) if names else "", **values), rank=2)


def _say_left_out(draft: Draft, desk: Desk, way: Way) -> None:
    """What people usually take for the goal and this plan leaves out, and why."""
    offered = {each for choice in way.choices for each in choice.path.ids}
    offered |= {way.later.id} if way.later is not None else set()
    for credential_id, code in [each for each in way.left_out if each[0] not in offered][:MOST_LEFT_OUT]:
        for credential in desk.credentials([credential_id]):
            draft.say(desk.say(f"left-out-{code}", name=credential.short_name), rank=3)


def _listed(desk: Desk, names: Sequence[str], message: str = "list-and") -> str:
    if len(names) == 1:
        return names[0]
    return desk.say(message, first=", ".join(names[:-1]), second=names[-1])
